import Bulletin
import Language
import Markdown
import Mustache
import SourceText

/// A picture of an article's two texts: shown once, with what each text says of it.
struct FacingFigure {
    static let shape = Shape(
        "Figure of both texts",
        ["url": .optional(.url), "alt": .text, "captions": .list(.record(caption))])

    private static let caption = Shape(
        "Caption",
        ["lang": .text, "caption": .optional(.text), "credit": .optional(.text), "photo": .text])

    /// As pages print it.
    private let url: String?
    private var images: Bilingual<ArticleImage?>

    /// The pictures in the order of the Vietnamese text, then those that only the English one has.
    static func figures(of texts: Bilingual<ArticleText>, _ site: SiteModel) -> [FacingFigure] {
        var figures: [FacingFigure] = []
        for text in [texts.vi, texts.en] {
            for image in text.images {
                let url = image.file.flatMap { site.links.address(of: $0, in: text) }
                let fellow = figures.firstIndex {
                    $0.url != nil && $0.url == url && $0.images[text.language] == nil
                }
                if let fellow {
                    figures[fellow].images[text.language] = image
                } else {
                    var images = Bilingual<ArticleImage?>(vi: nil, en: nil)
                    images[text.language] = image
                    figures.append(FacingFigure(url: url, images: images))
                }
            }
        }
        return figures
    }

    func view(_ site: SiteModel) -> Record {
        var alternatives: [String] = []
        for alt in Language.allCases.compactMap({ images[$0]?.alt }) where !alternatives.contains(alt) {
            alternatives.append(alt)
        }
        return Record(
            Self.shape,
            [
                "url": .optional(url),
                "alt": .text(alternatives.joined(separator: " / ")),
                "captions": .list(
                    Language.allCases.map { language in
                        Record(
                            Self.caption,
                            [
                                "lang": .text(language.rawValue),
                                "caption": .optional(images[language]?.caption),
                                "credit": .optional(images[language]?.credit),
                                "photo": .text(site.labels.text("photo", in: language)),
                            ])
                    }),
            ])
    }
}
