import Foundation
import Language
import Testing

@testable import Bulletin

@Suite struct PictureTests {
    @Test func publishesNamedPicturesAndAllOfStatic() throws {
        let name = "cổng làng.jpg".decomposedStringWithCanonicalMapping
        let reading = try Reading(
            """
            == articles/2023/08/tin.vi.md ==
            ---
            title: Tin mới
            images: [cổng làng.jpg, ../chung.PNG, /static/logo.svg]
            ---
            == articles/2023/08/\(name) ==
            ảnh
            == articles/2023/chung.PNG ==
            ảnh chung
            == articles/2023/ghi chú.docx ==
            ghi chú
            == static/logo.svg ==
            <svg/>
            == static/.well-known/security.txt ==
            chào
            """)
        let bulletin = reading.bulletin

        #expect(reading.messages() == "")
        #expect(
            bulletin.files.map(\.path) == [
                "articles/2023/08/cổng làng.jpg", "articles/2023/chung.PNG", "static/.well-known/security.txt",
                "static/logo.svg",
            ])
        #expect(bulletin.attachments.map(\.path) == ["articles/2023/ghi chú.docx"])
        #expect(bulletin.files[0].location.hasSuffix("/articles/2023/08/" + name))
        #expect(Set(bulletin.files.map(\.fingerprint)).count == 4)
    }

    @Test func keepsThePicturesOfDraftsToItself() throws {
        let sketch = """
            == articles/nhap.vi.md ==
            ---
            title: Bản nháp
            draft: true
            images: [cổng làng.jpg]
            ---
            == articles/cổng làng.jpg ==
            ảnh
            """
        let closed = try Reading(sketch).bulletin
        let open = try Reading(sketch, showingDrafts: true).bulletin

        #expect(closed.files.map(\.path) == [])
        #expect(closed.attachments.map(\.path) == ["articles/cổng làng.jpg"])
        #expect(open.files.map(\.path) == ["articles/cổng làng.jpg"])
        #expect(open.attachments.map(\.path) == [])
    }

    @Test func reportsPicturesThatAreNotThere() throws {
        let reading = try Reading(
            """
            == articles/2023/08/tin.vi.md ==
            ---
            title: Tin mới
            images:
              - 1️⃣cong-lang.jpeg
              - {file: 2️⃣../../../../bi-mat.jpg}
              - {file: 3️⃣https://anh.example/a.jpg}
              - {file: 4️⃣tin.vi.md, 5️⃣chu_thich: Cổng làng}
              - 6️⃣{credit: Đỗ Ơn}
              - 7️⃣/originals/anh.jpg
            ---
            == articles/2023/08/cong-lang.jpg ==
            ảnh
            == originals/anh.jpg ==
            ảnh gốc
            """)

        #expect(
            reading.messages() == """
                1️⃣: lỗi: không có ảnh “cong-lang.jpeg”
                  4 |   - cong-lang.jpeg
                    |     ^~~~~~~~~~~~~~
                    gợi ý: có phải “cong-lang.jpg”?
                2️⃣: lỗi: “../../../../bi-mat.jpg” không chỉ tệp nào trong Content
                  5 |   - {file: ../../../../bi-mat.jpg}
                    |            ^~~~~~~~~~~~~~~~~~~~~~
                    gợi ý: viết đường dẫn tính từ tệp này, hoặc từ Content nếu bắt đầu bằng /
                3️⃣: lỗi: ảnh phải nằm trong Content, không phải trên mạng
                  6 |   - {file: https://anh.example/a.jpg}
                    |            ^~~~~~~~~~~~~~~~~~~~~~~~~
                    gợi ý: chép ảnh vào cạnh bài rồi ghi tên tệp
                4️⃣: lỗi: “tin.vi.md” không phải tệp ảnh
                  7 |   - {file: tin.vi.md, chu_thich: Cổng làng}
                    |            ^~~~~~~~~
                    gợi ý: tên tệp ảnh kết thúc bằng .jpg, .jpeg, .png, .gif, .webp, .avif, .svg
                5️⃣: cảnh báo: không có khóa “images.chu_thich” ở đây
                  7 |   - {file: tin.vi.md, chu_thich: Cổng làng}
                    |                       ^~~~~~~~~
                    gợi ý: các khóa có thể dùng: file, alt, caption, credit
                6️⃣: lỗi: ảnh phải có “file” hoặc “caption”
                  8 |   - {credit: Đỗ Ơn}
                    |     ^~~~~~~~~~~~~~~
                    gợi ý: viết images: [{file: …, alt: …, caption: …, credit: …}]
                7️⃣: lỗi: không có ảnh “/originals/anh.jpg”
                  9 |   - /originals/anh.jpg
                    |     ^~~~~~~~~~~~~~~~~~
                    gợi ý: đường dẫn tính từ tệp của bài, hoặc từ Content nếu bắt đầu bằng /

                """)
    }
}
