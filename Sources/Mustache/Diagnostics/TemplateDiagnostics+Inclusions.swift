import Language
import SourceText

// Templates that do not fit together: partials, parents, blocks and parameters.
extension Diagnostic {
    static func noSuchTemplate(_ name: String, pageKind: String, suggestion: String?) -> Diagnostic {
        error(
            "no-such-template", vi: "trang loại “\(pageKind)” cần mẫu “\(name)” mà không có",
            en: "pages of the kind “\(pageKind)” need the template “\(name)”, and there is none", at: nil,
            hint: nearest(suggestion))
    }

    static func unknownTemplate(_ name: String, suggestion: String?, at place: SourceLocation) -> Diagnostic {
        error(
            "unknown-template", vi: "không có mẫu “\(name)”", en: "there is no template “\(name)”", at: place,
            hint: nearest(suggestion))
    }

    static func notATemplateField(_ name: String, kind: FieldKind, at place: SourceLocation) -> Diagnostic {
        error(
            "not-a-template-field", vi: "“\(name)” phải là trường chứa tên mẫu, đây là \(kind.word.vi)",
            en: "“\(name)” must be a field that names a template, this is \(kind.word.en)", at: place)
    }

    static func notANamedTemplate(_ name: String, suggestion: String?, at place: SourceLocation) -> Diagnostic {
        error(
            "unknown-template", vi: "giá trị ở đây là “\(name)”, không có mẫu tên ấy",
            en: "the value here is “\(name)”, and there is no such template", at: place, hint: nearest(suggestion))
    }

    static func unknownBlock(_ name: String, in parent: String, suggestion: String?, at place: SourceLocation)
        -> Diagnostic
    {
        error(
            "unknown-block", vi: "“\(parent)” không có khối “\(name)”", en: "“\(parent)” has no block “\(name)”",
            at: place,
            hint: nearest(suggestion))
    }

    static func repeatedBlock(_ name: String, at place: SourceLocation) -> Diagnostic {
        error(
            "repeated-block", vi: "khối “\(name)” chỉ được điền một lần", en: "the block “\(name)” must be filled once",
            at: place, hint: Message(vi: "gộp hai chỗ làm một", en: "put both into one"))
    }

    static func textBesideBlocks(at place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .warning, "text-beside-blocks",
            Message(
                vi: "chữ ngoài các khối của thẻ kế thừa không được hiện",
                en: "what stands beside the blocks of a parent tag is not shown"),
            at: place)
    }

    static func unknownParameter(_ name: String, of partial: String, suggestion: String?, at place: SourceLocation)
        -> Diagnostic
    {
        error(
            "unknown-parameter", vi: "“\(partial)” không có tham số “\(name)”",
            en: "“\(partial)” has no parameter “\(name)”",
            at: place, hint: nearest(suggestion))
    }

    static func namesNoTemplate(_ kind: FieldKind, at place: SourceLocation) -> Diagnostic {
        error(
            "unknown-template", vi: "giá trị ở đây là \(kind.word.vi), không phải tên của mẫu",
            en: "the value here is \(kind.word.en) and names no template", at: place)
    }

    static func unusedParameter(_ name: String, of partial: String, at place: SourceLocation) -> Diagnostic {
        error(
            "unused-parameter", vi: "“\(partial)” khai báo “\(name)” mà không dùng",
            en: "“\(partial)” declares “\(name)” and does not use it", at: place)
    }

    static func circle(_ names: [String], at place: SourceLocation) -> Diagnostic {
        let way = names.map { "“\($0)”" }.joined(separator: " → ")
        return error(
            "circle", vi: "các mẫu gọi nhau thành vòng: \(way)", en: "templates include each other in a circle: \(way)",
            at: place,
            hint: Message(
                vi: "đặt thẻ vào một mục {{#…}} có lúc dừng", en: "put the tag into a section {{#…}} that ends"))
    }

    static func missingParameter(_ name: String, of partial: String, at place: SourceLocation) -> Diagnostic {
        error(
            "missing-parameter", vi: "“\(partial)” cần tham số “\(name)”",
            en: "“\(partial)” needs the parameter “\(name)”", at: place)
    }

    static func tooManyInclusions(at place: SourceLocation) -> Diagnostic {
        error(
            "too-many-inclusions", vi: "các mẫu gọi nhau theo quá nhiều cách khác nhau",
            en: "the templates include each other in too many different ways", at: place)
    }

    static func endlessInclusion(of template: String, limit: Int, at place: SourceLocation) -> Diagnostic {
        error(
            "endless-inclusion", vi: "đến “\(template)” các mẫu gọi nhau quá \(limit) tầng",
            en: "at “\(template)” the templates include each other more than \(limit) levels deep",
            at: place)
    }
}
