/// The 134 letters that are not ASCII: twelve vowels in six tones, and đ, in both cases.
let vietnameseLetters: [String] = {
    let small = "àảãáạăằẳẵắặâầẩẫấậèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵđ"
    return (small + small.uppercased()).map(String.init)
}()
