import Language
import SourceText

// Data that cannot be read, and what would never come to an end.
extension Diagnostic {
    static func tooLargePage(at place: SourceLocation) -> Diagnostic {
        error(
            "too-large-page", vi: "trang lớn quá mức cho phép: mẫu tự nhân lên",
            en: "the page grows beyond all bounds: templates multiply themselves",
            at: place)
    }

    static func notJSON(at place: SourceLocation) -> Diagnostic {
        error("not-json", vi: "từ đây không phải JSON", en: "this is not JSON", at: place)
    }

    static func tooDeepData(limit: Int, at place: SourceLocation) -> Diagnostic {
        error(
            "too-deep-data", vi: "dữ liệu lồng nhau quá \(limit) tầng",
            en: "data is nested deeper than \(limit) levels", at: place)
    }

    static func tooDeepLambda(limit: Int, at place: SourceLocation) -> Diagnostic {
        error(
            "too-deep-lambda", vi: "hàm của chương trình gọi nhau quá \(limit) tầng",
            en: "functions of the program expand each other more than \(limit) levels deep", at: place)
    }
}
