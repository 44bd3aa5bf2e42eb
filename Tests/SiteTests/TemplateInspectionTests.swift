import Foundation
import Language
import Mustache
import SourceText
import Testing

@testable import Site

@Suite("Names that page kinds offer")
struct TemplateInspectionTests {
    private func inspection() throws -> TemplateInspection {
        TemplateInspection(templates: "Không có", content: "Không có", now: try Moment("2026-12-31"))
    }

    @Test func haveAMeaningEach() throws {
        let inspection = try inspection()
        for kind in inspection.pageKinds {
            var report = Report()
            let names = try #require(inspection.names(of: kind.name, in: .vi, report: &report))
            #expect(kind.meaning != nil, "\(kind.name)")
            #expect(names.filter { $0.meaning == nil }.map(\.path) == [], "\(kind.name)")
        }
    }

    @Test func haveNoMeaningThatNothingBears() throws {
        var used: Set<String> = []
        for model in pageModels { collect(model.shape, &used) }

        for (shape, fields) in Meanings.ofFields {
            for field in fields.keys { #expect(used.contains("\(shape).\(field)"), "\(shape).\(field)") }
        }
        #expect(Set(Meanings.ofPageKinds.keys) == Set(pageModels.map(\.name)))
    }

    @Test func takeExamplesFromTheLanguageAskedFor() throws {
        let site = try LittleSite(Fixtures.site)
        let inspection = TemplateInspection(
            templates: LittleSite.templates.path, content: site.content.path, now: try Moment("2026-12-31"))
        var report = Report()

        let names = try #require(inspection.names(of: "article", in: .en, report: &report))
        let examples = Dictionary(uniqueKeysWithValues: names.map { ($0.path, $0.example) })

        #expect(examples["title"] == "Tree planting in Dong Do")
        #expect(examples["source.name"] == "Báo Đông Đô")
        #expect(examples["eventDate"] == "2024-05-05")
        #expect(examples["page.alternates[].lang"] == "vi")
    }

    private func collect(_ shape: Shape, _ used: inout Set<String>) {
        for (name, kind) in shape.fieldKinds {
            guard used.insert("\(shape.name).\(name)").inserted else { continue }
            collect(kind, &used)
        }
    }

    private func collect(_ kind: FieldKind, _ used: inout Set<String>) {
        switch kind {
        case .optional(let inner), .list(let inner): collect(inner, &used)
        case .record(let shape): collect(shape, &used)
        default: break
        }
    }
}
