/// The encoding that a text which is not UTF-8 was probably written in.
///
/// A guess for a hint, never for converting: it counts the bytes that Vietnamese letters have in one encoding and
/// seldom in the others (TCVN 5712:1993, the VNI fonts, windows-1258).
enum SuspectedEncoding: String {
    case utf16 = "UTF-16"
    case tcvn3 = "TCVN3 (ABC)"
    case vni = "VNI"
    case windows1258 = "windows-1258"

    init?(of bytes: [UInt8]) {
        if bytes.contains(0) {
            self = .utf16
            return
        }
        var tcvn3 = 0
        var vni = 0
        var windows1258 = 0
        for byte in bytes where byte >= 0x80 {
            switch byte {
            // ă â ê ô ơ ư đ, and a with its tones.
            case 0xA8...0xAE, 0xB5...0xB9: tcvn3 += 1
            // đ ơ ư, and the tones as bytes of their own after the vowel.
            case 0xEF, 0xF1, 0xF4, 0xF6, 0xF8, 0xF9, 0xFB: vni += 1
            // ă đ ơ ư, and the tones as combining marks.
            case 0xCC, 0xD2, 0xDE, 0xE3, 0xEC, 0xF0, 0xF2, 0xF5, 0xFD: windows1258 += 1
            default: break
            }
        }
        let best = max(tcvn3, vni, windows1258)
        guard best >= 4 else { return nil }
        self = best == tcvn3 ? .tcvn3 : best == vni ? .vni : .windows1258
    }
}
