import Language
import SourceText

// What is said about places where no value can stand.
extension EscapeFault {
    var message: Message {
        switch self {
        case .tagName, .attributeName, .unquotedValue, .eventHandler, .style, .innerDocument, .rawElement, .comment,
            .uncertainName, .tagInRawText, .animation:
            markupMessage
        case .script, .unknownScript, .scriptType, .jsonPlace, .glued, .withoutComma, .uncertainComma, .missingValue,
            .commentInScript, .lambda:
            codeMessage
        case .refresh, .reference, .addressScheme, .addressColon: addressMessage
        }
    }

    private var markupMessage: Message {
        switch self {
        case .tagName: Message(vi: "giá trị không thể là tên thẻ", en: "a value cannot be the name of a tag")
        case .attributeName:
            Message(vi: "giá trị không thể là tên thuộc tính", en: "a value cannot be the name of an attribute")
        case .unquotedValue:
            Message(
                vi: "giá trị của thuộc tính phải ở trong ngoặc kép",
                en: "an attribute's value must be in quotation marks")
        case .eventHandler:
            Message(vi: "giá trị không được vào thuộc tính on…", en: "a value cannot go into an on… attribute")
        case .style: Message(vi: "giá trị không được vào CSS", en: "a value cannot go into CSS")
        case .innerDocument: Message(vi: "giá trị không được vào srcdoc", en: "a value cannot go into srcdoc")
        case .rawElement:
            Message(
                vi: "giá trị không được vào phần tử mà trình duyệt không đọc như HTML",
                en: "a value cannot go into an element that browsers do not read as HTML")
        case .uncertainName:
            Message(
                vi: "tên thẻ hay thuộc tính phải nằm trọn trong một nhánh của mục",
                en: "the name of a tag or attribute must stand in one branch of a section as a whole")
        case .tagInRawText:
            Message(
                vi: "trong <title> và <textarea> không có thẻ, nhưng ở trong <svg> trình duyệt lại coi đó là thẻ",
                en: "<title> and <textarea> hold no tags, but inside of an <svg> browsers read them as such")
        case .animation:
            Message(
                vi: "không được đặt giá trị vào chỗ mà <set> hay <animate…> dùng để đổi thuộc tính khác",
                en: "a value cannot go into what a <set> or <animate…> sets another attribute to")
        default: Message(vi: "giá trị không được vào chú thích", en: "a value cannot go into a comment")
        }
    }

    private var codeMessage: Message {
        switch self {
        case .script:
            Message(
                vi: "trong mã lệnh giá trị chỉ đứng được ở chỗ của một biểu thức, như sau dấu “=”",
                en: "in a script a value can only stand where an expression does, as after “=”")
        case .unknownScript:
            Message(
                vi: "giá trị không được vào <script> thuộc loại lạ",
                en: "a value cannot go into a <script> of an unknown type")
        case .scriptType:
            Message(
                vi: "thuộc tính “type” của <script> phải viết thẳng ra",
                en: "the “type” of a <script> must be written out")
        case .glued:
            Message(
                vi: "giá trị dính liền với phần đứng cạnh nó",
                en: "a value would be read as one with what stands next to it")
        case .withoutComma:
            Message(
                vi: "trong JSON giữa hai giá trị phải có dấu phẩy", en: "in JSON a comma must stand between two values")
        case .uncertainComma:
            Message(
                vi: "trong JSON, mục đứng trước có thể kết thúc bằng một giá trị, mà không có dấu phẩy",
                en: "in JSON, the section before may end with a value, without a comma")
        case .missingValue:
            Message(
                vi: "trong JSON sau “:” phải có giá trị, mà ở đây có thể không có",
                en: "in JSON a value must stand after “:”, and here it may be missing")
        case .commentInScript:
            Message(
                vi: "“<!--” trong <script>: sau đó </script> có thể không kết thúc nó",
                en: "“<!--” in a <script>: after it, </script> may not end it")
        case .lambda:
            Message(
                vi: "hàm của chương trình chỉ đứng được ở chỗ văn bản",
                en: "a function of the program can only stand where text does")
        default:
            Message(
                vi: "trong JSON giá trị chỉ đứng được sau “:”, “,”, “[” hoặc trong ngoặc kép",
                en: "in JSON a value can only stand after “:”, “,” or “[”, or in quotation marks")
        }
    }

    private var addressMessage: Message {
        switch self {
        case .refresh:
            Message(
                vi: "giá trị không được vào <meta http-equiv=\"refresh\">",
                en: "a value cannot go into <meta http-equiv=\"refresh\">")
        case .reference: Message(vi: "giá trị không được vào giữa “&…;”", en: "a value cannot stand inside of “&…;”")
        case .addressScheme:
            Message(
                vi: "giá trị chỉ đứng được trong địa chỉ http, https, mailto, tel",
                en: "a value can only stand in an address with http, https, mailto or tel")
        default:
            Message(
                vi: "dấu “:” sau giá trị hay mục làm cho phần trước nó thành giao thức của địa chỉ",
                en: "a “:” after a value or section makes what stands before it the scheme of the address")
        }
    }
}

extension EscapeFault {
    var hint: Message? {
        switch self {
        case .tagName, .attributeName:
            Message(vi: "viết {{#x}}…{{/x}} quanh từng cách viết", en: "write each spelling out, inside {{#x}}…{{/x}}")
        case .unquotedValue: Message(vi: "viết name=\"{{…}}\"", en: "write name=\"{{…}}\"")
        case .eventHandler, .script:
            Message(
                vi: "đặt vào thuộc tính data-… và đọc từ mã lệnh",
                en: "put it into a data-… attribute and read that in the script")
        case .style: Message(vi: "dùng một lớp: class=\"{{…}}\"", en: "use a class: class=\"{{…}}\"")
        case .rawElement: Message(vi: "đặt giá trị ra ngoài phần tử này", en: "put the value outside of this element")
        case .unknownScript:
            Message(
                vi: "dùng type=\"application/json\" hoặc “application/ld+json”",
                en: "use type=\"application/json\" or “application/ld+json”")
        case .scriptType: Message(vi: "viết mỗi loại một thẻ <script>", en: "write one <script> for each type")
        case .glued:
            Message(vi: "viết dấu cách hoặc phép tính ở giữa", en: "write a blank or an operator between them")
        case .withoutComma:
            Message(vi: "trong danh sách viết {{^@last}},{{/@last}}", en: "in a list write {{^@last}},{{/@last}}")
        case .uncertainComma:
            Message(
                vi: "viết {{^}} trước nhánh kia, hoặc dấu phẩy ở trong mục đứng trước",
                en: "write {{^}} before the other branch, or a comma inside of the first")
        case .missingValue: Message(vi: "viết {{^}}null ở cuối mục", en: "write {{^}}null at the section's end")
        case .commentInScript:
            Message(vi: "trong chuỗi viết \\u003C!--", en: "in a text write \\u003C!--")
        case .tagInRawText: Message(vi: "viết &lt;", en: "write &lt;")
        case .addressColon:
            Message(vi: "viết “:” sau dấu “/” hoặc viết %3A", en: "write “:” after a “/”, or write %3A")
        case .uncertainName: Message(vi: "viết cả name=\"…\" trong nhánh", en: "write all of name=\"…\" in the branch")
        case .refresh:
            Message(
                vi: "dùng <a href=\"{{…}}\">, hoặc khai báo chuyển hướng cho cả trang web",
                en: "use <a href=\"{{…}}\">, or let the site redirect")
        case .innerDocument: Message(vi: "dùng src=\"{{…}}\"", en: "use src=\"{{…}}\"")
        case .comment: Message(vi: "dùng {{! … }} cho ghi chú của mẫu", en: "use {{! … }} for notes in a template")
        case .jsonPlace, .lambda, .reference, .addressScheme, .animation: nil
        }
    }
}
