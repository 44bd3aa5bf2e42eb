import Foundation
import SourceText

@testable import Ingest

/// A folder with saved pages and a Content beside them, removed when the test is over.
final class Workplace {
    let folder: String

    init() throws {
        folder = NSTemporaryDirectory() + "ingest-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: folder + "/pages", withIntermediateDirectories: true)
        try FileManager.default.createDirectory(atPath: folder + "/Content", withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: folder)
    }

    var ingest: Ingest { Ingest(content: folder + "/Content") }

    /// Saves a page and gives its path.
    @discardableResult
    func save(_ text: String, as name: String) throws -> String {
        try save(Array(text.utf8), as: name)
    }

    @discardableResult
    func save(_ bytes: [UInt8], as name: String) throws -> String {
        let path = folder + "/pages/" + name
        let parent = (path as NSString).deletingLastPathComponent
        try FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true)
        try Data(bytes).write(to: URL(filePath: path))
        return path
    }

    /// Reads and writes everything below `pages`.
    func run() -> (written: [WrittenDraft], report: Report) {
        var report = Report()
        let results = ingest.drafts(of: [folder + "/pages"], report: &report)
        let written = ingest.write(results, report: &report)
        return (written, report)
    }

    /// Reads and writes everything below `pages` again, bringing what ingest has learned into edited drafts.
    func update() throws -> [WrittenDraft] {
        var report = Report()
        let results = ingest.drafts(of: [folder + "/pages"], report: &report)
        return ingest.write(results, updating: true, report: &report)
    }

    /// The paths of all files below Content with their texts.
    func contentFiles() throws -> [String: String] {
        var files: [String: String] = [:]
        let walk = FileManager.default.enumerator(atPath: folder + "/Content")
        while let name = walk?.nextObject() as? String {
            guard walk?.fileAttributes?[.type] as? FileAttributeType == .typeRegular else { continue }
            files[name] = String(
                decoding: try Data(contentsOf: URL(filePath: folder + "/Content/" + name)), as: UTF8.self)
        }
        return files
    }

    func change(_ name: String, _ edit: (String) -> String) throws {
        let path = folder + "/Content/" + name
        let text = try String(contentsOfFile: path, encoding: .utf8)
        try edit(text).write(toFile: path, atomically: true, encoding: .utf8)
    }

    static let page = """
        Câu lạc bộ thả diều đón bạn bè Đà Nẵng

        Lê Thị Ổi 18/08/2023 08:03

        Câu lạc bộ thả diều của phường vừa đón mười hai người bạn từ Đà Nẵng ra chơi gió sông.

        dieu-1.jpg
        Diều sáo trên đê (ảnh: Ổi)

        Sáng 17/8, cả hai đoàn lên đê từ khi trời chưa sáng, mỗi người mang theo một con diều tự làm.

        Con diều to nhất phải bốn người khiêng, con nhỏ nhất nằm gọn trong bao diêm.
        """

    static let draft = """
        ---
        title: Câu lạc bộ thả diều đón bạn bè Đà Nẵng
        date: 2023-08-18T08:03:00+07:00
        event_date: 2023-08-17
        authors:
          - Lê Thị Ổi
        lead: Câu lạc bộ thả diều của phường vừa đón mười hai người bạn từ Đà Nẵng ra chơi gió sông.
        images:
          - caption: Diều sáo trên đê
            credit: Ổi
        draft: true
        review:
          - Trang không cho biết bài của báo nào; cần ghi nguồn.
        original: originals/dieu.txt
        ---

        Sáng 17/8, cả hai đoàn lên đê từ khi trời chưa sáng, mỗi người mang theo một con diều tự làm.

        Con diều to nhất phải bốn người khiêng, con nhỏ nhất nằm gọn trong bao diêm.

        """

    static let draftPath = "articles/2023/08/cau-lac-bo-tha-dieu-don-ban-be-da-nang.vi.md"
}
