import Language
import Mustache
import SourceText

/// The template of every page kind, compiled for each of its languages against what its pages show.
struct Programs {
    private struct Key: Hashable {
        let pageKind: String
        let language: Language
    }

    private var programs: [Key: TemplateProgram] = [:]

    /// Compiles all of them, whatever is wrong with some, and reports each mistake once.
    init(_ templates: Templates, report: inout Report) {
        for model in pageModels {
            for language in model.languages {
                programs[Key(pageKind: model.name, language: language)] = templates.library.program(
                    model.template, showing: model.shape, in: language, for: model.name, report: &report)
            }
        }
    }

    subscript(model: PageModel, language: Language) -> TemplateProgram? {
        programs[Key(pageKind: model.name, language: language)]
    }
}

/// What every kind of page shows, in the order of the kinds.
var pageModels: [PageModel] { pageKinds.flatMap { $0.models } }
