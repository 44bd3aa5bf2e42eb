/// A decimal number exactly as it was written: `1,4 tỷ` and `1.4 billion` are the same one, and not nearly.
package struct DecimalNumber: Hashable, Sendable {
    /// The number is `coefficient` × 10 to the power of `exponent`; the coefficient has no zero at its end.
    package let coefficient: Int
    package let exponent: Int

    package init(_ coefficient: Int, exponent: Int = 0) {
        var (coefficient, exponent) = (coefficient, coefficient == 0 ? 0 : exponent)
        while coefficient != 0, coefficient % 10 == 0 {
            coefficient /= 10
            exponent += 1
        }
        self.coefficient = coefficient
        self.exponent = exponent
    }

    /// The number times a power of ten.
    package func scaled(by power: Int) -> DecimalNumber {
        DecimalNumber(coefficient, exponent: exponent + power)
    }

    /// The whole number it is, or nil when it is none or too large.
    package var integer: Int? {
        guard exponent >= 0 else { return nil }
        var integer = coefficient
        for _ in 0..<exponent {
            let (product, isTooLarge) = integer.multipliedReportingOverflow(by: 10)
            if isTooLarge { return nil }
            integer = product
        }
        return integer
    }

    /// The digits with the marks of a language: `1.234.567,5` and `1,234,567.5`.
    package func grouped(in language: Language) -> String {
        let digits = String(coefficient.magnitude)
        let places = max(0, -exponent)
        let padded = String(repeating: "0", count: max(0, places + 1 - digits.utf8.count)) + digits
        let whole = padded.dropLast(places) + String(repeating: "0", count: max(0, exponent))
        let fraction = padded.suffix(places)
        let text = Self.grouped(String(whole), by: language.thousandsMark)
        return (coefficient < 0 ? "-" : "") + text + (fraction.isEmpty ? "" : language.decimalMark + fraction)
    }

    private static func grouped(_ digits: String, by mark: String) -> String {
        var groups: [Substring] = []
        var rest = digits[...]
        while rest.utf8.count > 3 {
            groups.insert(rest.suffix(3), at: 0)
            rest = rest.dropLast(3)
        }
        return ([rest] + groups).joined(separator: mark)
    }
}

extension Int {
    /// The digits in groups of three: `1.234.567` and `1,234,567`.
    package func grouped(in language: Language) -> String {
        DecimalNumber(self).grouped(in: language)
    }
}

extension Language {
    /// What stands between thousands.
    var thousandsMark: String { self == .vi ? "." : "," }
    /// What stands before decimals.
    var decimalMark: String { self == .vi ? "," : "." }
}
