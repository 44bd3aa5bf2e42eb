import Foundation

/// How likely two lengths are those of a text and its translation, after W. A. Gale and K. W. Church, "A Program for
/// Aligning Sentences in Bilingual Corpora", Computational Linguistics 19(1), 1993, pages 75–102.
///
/// Each character of one language gives rise to a random number of characters in the other, independently and normally
/// distributed. What is unlikely costs much: a cost is the negative natural logarithm of a probability.
struct LengthModel: Sendable {
    /// English characters for one Vietnamese character: 13,404 to 12,604 in the paragraphs and lists of the bundled
    /// Content, which were paired by hand.
    static let ratio = 1.063
    /// The paper's variance for each character. The bundled Content has 2.8; translators who write more freely need more.
    static let variance = 6.8

    /// Costs by distance in steps of 1/32 of a standard deviation; what is farther is as unlikely as the last.
    private let costs: [Double]
    private static let stepsPerDeviation = 32.0
    private static let longestDistance = 7.0

    /// The model of all alignments: its table is worked out once, not for every pair of texts.
    static let shared = LengthModel()

    private init() {
        let last = Int(Self.longestDistance * Self.stepsPerDeviation)
        costs = (0...last).map { -log(erfc(Double($0) / Self.stepsPerDeviation / 2.0.squareRoot())) }
    }

    /// The cost of taking texts of these lengths for one another's translation; 0 where they agree.
    func cost(vi: Int, en: Int) -> Double {
        let mean = (Double(vi) + Double(en) / Self.ratio) / 2
        guard mean > 0 else { return 0 }
        let distance = abs(Double(en) - Double(vi) * Self.ratio) / (Self.variance * mean).squareRoot()
        return costs[min(Int((distance * Self.stepsPerDeviation).rounded()), costs.count - 1)]
    }
}
