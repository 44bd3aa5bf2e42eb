import Foundation
import Language
import Testing

struct EncodingTests {
    private static let sentence = "Hội hữu nghị Việt Nam – Nhật Bản thành phố Hà Nội tổ chức đại hội"
    private static let tcvn3 = "Héi h÷u nghÞ ViÖt Nam – NhËt B¶n thµnh phè Hµ Néi tæ chøc ®¹i héi"
    private static let vni = "Hoäi höõu nghò Vieät Nam – Nhaät Baûn thaønh phoá Haø Noäi toå chöùc ñaïi hoäi"
    /// `Những người bạn quốc tế của Thủ đô: “Hà Nội – thành phố vì hòa bình”, 40.000 ₫`
    private static let windows1258: [UInt8] = [
        78, 104, 253, 222, 110, 103, 32, 110, 103, 253, 245, 204, 105, 32, 98, 97, 242, 110, 32, 113, 117, 244, 236, 99,
        32, 116,
        234, 236, 32, 99, 117, 210, 97, 32, 84, 104, 117, 210, 32, 240, 244, 58, 32, 147, 72, 224, 32, 78, 244, 242,
        105, 32, 150,
        32, 116, 104, 224, 110, 104, 32, 112, 104, 244, 236, 32, 118, 105, 204, 32, 104, 111, 204, 97, 32, 98, 105, 204,
        110, 104,
        148, 44, 32, 52, 48, 46, 48, 48, 48, 32, 254,
    ]

    private static func western(_ text: String) -> [UInt8] {
        Array(text.data(using: .windowsCP1252) ?? Data())
    }

    private static func utf16(_ text: String, isLittleEndian: Bool) -> [UInt8] {
        text.utf16.flatMap { unit in
            let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
            return isLittleEndian ? bytes.reversed() : bytes
        }
    }

    /// The sentence in each encoding, with and without marks, and as UTF-8 made of it.
    private static let sentences: [(Encoding, [UInt8])] = {
        var forms: [(Encoding, [UInt8])] = [(.utf8, Array(sentence.utf8))]
        forms.append((.utf8, Array(sentence.decomposedStringWithCanonicalMapping.utf8)))
        forms.append((.utf8WithMark, [0xEF, 0xBB, 0xBF] + Array(sentence.utf8)))
        forms.append((.utf16LittleEndian, utf16("\u{FEFF}" + sentence, isLittleEndian: true)))
        forms.append((.utf16BigEndian, utf16("\u{FEFF}" + sentence, isLittleEndian: false)))
        forms.append((.utf16LittleEndian, utf16(sentence, isLittleEndian: true)))
        forms.append((.utf16BigEndian, utf16(sentence, isLittleEndian: false)))
        forms.append((.tcvn3, western(tcvn3)))
        forms.append((.tcvn3, Array(tcvn3.utf8)))
        forms.append((.vni, western(vni)))
        forms.append((.vni, Array(vni.utf8)))
        return forms
    }()

    @Test(arguments: sentences)
    func recognisesAnEncoding(encoding: Encoding, bytes: [UInt8]) {
        #expect(Encoding.recognised(in: bytes) == encoding)
    }

    @Test func recognisesWindows1258AndPlainUTF8() {
        #expect(Encoding.recognised(in: Self.windows1258) == .windows1258)
        #expect(Encoding.recognised(in: []) == .utf8)
        #expect(Encoding.recognised(in: Array("Plain ASCII".utf8)) == .utf8)
    }

    @Test(arguments: [
        western("Le café de la Société française a fêté ses années déjà passées à Genève"),
        western("Die Männer grüßten die fröhlichen Mädchen über den Gärten"),
        [0xFF, 0xD8, 0xFF, 0xE0, 0x00, 0x10, 0x4A, 0x46, 0x49, 0x46, 0x81, 0x8D],
        [0x48, 0xC3],
    ])
    func recognisesNothingInWesternTextsAndPictures(bytes: [UInt8]) {
        #expect(Encoding.recognised(in: bytes) == nil)
    }

    @Test(arguments: [
        "Le café de la Société française a fêté ses années déjà passées à Genève",
        "El año de la señora en España está aquí",
        "Hà Lan, bóng bàn, phát hành", "É à é", "«Ils» coûtent 5 € – déjà",
    ])
    func leavesUnicodeTextsOfWesternLettersAlone(text: String) {
        #expect(Encoding.recognised(in: Array(text.utf8)) == .utf8)
    }

    @Test(arguments: sentences)
    func convertsToComposedUTF8WhenTold(encoding: Encoding, bytes: [UInt8]) {
        #expect(encoding.decoded(bytes) == Array(Self.sentence.utf8))
    }

    @Test func convertsWindows1258WhoseTonesStandApart() {
        let text = "Những người bạn quốc tế của Thủ đô: “Hà Nội – thành phố vì hòa bình”, 40.000 ₫"

        #expect(Encoding.windows1258.decoded(Self.windows1258) == Array(text.utf8))
    }

    @Test func convertsEveryLetterOfTCVN3() {
        let letters = """
            ĂÂÊÔƠƯĐăâêôơưđẰ \u{300}\u{309}\u{303}\u{301}\u{323}àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụ\
            ừửữứựỳỷỹýỵỐ
            """
        let bytes = Array(UInt8(0xA1)...0xAF) + [0x20] + Array(0xB0...0xFF)

        #expect(Encoding.tcvn3.decoded(bytes) == Array(letters.precomposedStringWithCanonicalMapping.utf8))
    }

    @Test(arguments: [
        ("aø aû aõ aù aï aê aè aú aü aé aë aâ aà aå aã aá aä", "à ả ã á ạ ă ằ ẳ ẵ ắ ặ â ầ ẩ ẫ ấ ậ"),
        ("eø eû eõ eù eï eâ eà eå eã eá eä ì æ ó í ò ñ", "è ẻ ẽ é ẹ ê ề ể ễ ế ệ ì ỉ ĩ í ị đ"),
        ("oø oû oõ où oï oâ oà oå oã oá oä ô ôø ôû ôõ ôù ôï", "ò ỏ õ ó ọ ô ồ ổ ỗ ố ộ ơ ờ ở ỡ ớ ợ"),
        ("uø uû uõ uù uï ö öø öû öõ öù öï yø yû yõ yù î", "ù ủ ũ ú ụ ư ừ ử ữ ứ ự ỳ ỷ ỹ ý ỵ"),
        ("AØ EÂ OÅ ÔÛ ÖÕ Ì Æ Ó Í Ò Î Ñ", "À Ê Ổ Ở Ữ Ì Ỉ Ĩ Í Ị Ỵ Đ"),
        ("HOÄI HÖÕU NGHÒ ÑÖÙC, Ñoã Kî", "HỘI HỮU NGHỊ ĐỨC, Đỗ Kỵ"),
    ])
    func convertsEveryLetterOfVNI(text: String, expected: String) {
        #expect(Encoding.vni.decoded(Self.western(text)) == Array(expected.utf8))
    }

    @Test(
        arguments: [
            (Encoding.utf8, [0x48, 0xFF]), (.utf16LittleEndian, [0x48]), (.utf16LittleEndian, [0x00, 0xD8]),
            (.windows1258, [0x48, 0x81]), (.tcvn3, Array("友好".utf8)), (.vni, Array(sentence.utf8)),
        ] as [(Encoding, [UInt8])])
    func refusesBytesThatAreNotOfTheEncoding(encoding: Encoding, bytes: [UInt8]) {
        #expect(encoding.decoded(bytes) == nil)
    }

    @Test func isNamedOnTheCommandLineAsInMessages() {
        #expect(
            Encoding.allCases.map(\.rawValue).joined(separator: " ")
                == "utf-8 utf-8-bom utf-16le utf-16be tcvn3 vni windows-1258")
        #expect(Encoding(rawValue: "tcvn3")?.name == "TCVN3 (ABC)")
    }
}
