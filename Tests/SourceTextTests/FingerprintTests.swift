import SourceText
import Testing

struct FingerprintTests {
    @Test func isTheSameForTheSameBytesHoweverTheyAreGiven() {
        let text = "Đường về Việt Nam, dài hơn ba mươi hai byte"

        let ofText = Fingerprint(of: text)

        #expect(Fingerprint(of: Array(text.utf8)) == ofText)
        #expect(Array(text.utf8).withUnsafeBytes { Fingerprint(of: $0) } == ofText)
        #expect(SourceFile(path: "a.md", text: text).fingerprint == ofText)
        #expect(ofText.fingerprint == ofText)
    }

    @Test func isTheSameInEveryRunAndOnEveryMachine() {
        #expect(Fingerprint(of: "Đường").hexadecimal == "f0be654e014cd70813242c8cf5117be7")
    }

    @Test func differsForEveryLengthOfEqualBytes() {
        let prints = (0...70).map { Fingerprint(of: [UInt8](repeating: 0, count: $0)) }

        #expect(Set(prints).count == prints.count)
    }

    @Test func differsWhenAnyBitOfALongTextDiffers() {
        let bytes = (0..<100).map { UInt8($0) }
        var prints: Set<Fingerprint> = [Fingerprint(of: bytes)]

        for bit in 0..<bytes.count * 8 {
            var changed = bytes
            changed[bit / 8] ^= 1 << (bit % 8)
            prints.insert(Fingerprint(of: changed))
        }

        #expect(prints.count == bytes.count * 8 + 1)
    }

    @Test func spreadsSmallDifferencesOverAllBits() {
        var high: UInt64 = 0
        var low: UInt64 = 0
        let first = Fingerprint(of: "0")

        for number in 1..<200 {
            let other = Fingerprint(of: String(number))
            high |= first.high ^ other.high
            low |= first.low ^ other.low
        }

        #expect(high == .max && low == .max)
    }

    @Test func keepsPartsApart() {
        let parts: [[String]] = [
            ["a", "bc"], ["ab", "c"], ["abc"], ["abc", ""], ["", "abc"], ["c", "ab"], ["bc", "a"],
        ]

        let prints = parts.map { parts in
            var builder = FingerprintBuilder()
            for part in parts { builder.combine(part) }
            return builder.fingerprint
        }

        #expect(Set(prints).count == parts.count)
    }

    @Test func combinesNumbersFlagsAndFingerprintsInOrder() {
        let steps: [(inout FingerprintBuilder) -> Void] = [
            { $0.combine(1) }, { $0.combine(-1) }, { $0.combine(2) }, { $0.combine(false) }, { $0.combine([UInt8]()) },
            { $0.combine(Fingerprint(of: "a")) }, { $0.combine("a") },
            { builder in
                builder.combine(1)
                builder.combine(2)
            },
            { builder in
                builder.combine(2)
                builder.combine(1)
            },
        ]

        let prints = steps.map { step in
            var builder = FingerprintBuilder()
            step(&builder)
            return builder.fingerprint
        }

        #expect(Set(prints).count == steps.count)
    }

    @Test func readsWhatItWrites() {
        for print in [Fingerprint(high: 0, low: 1), Fingerprint(high: .max, low: 0), Fingerprint(of: "Đá")] {
            #expect(print.hexadecimal.utf8.count == 32)
            #expect(Fingerprint(hexadecimal: print.hexadecimal) == print)
        }
    }

    @Test(arguments: [
        "", "0", String(repeating: "0", count: 31), String(repeating: "0", count: 33),
        String(repeating: "A", count: 32),
        "+" + String(repeating: "0", count: 31), String(repeating: "g", count: 32),
        String(repeating: "0", count: 30) + "đ",
    ])
    func readsNothingElse(_ text: String) {
        #expect(Fingerprint(hexadecimal: text) == nil)
    }
}
