/// What the words of an interface do on a page.
enum InterfaceRole: Sendable {
    /// A word of a menu or a button: it says nothing of what stands around it.
    case control
    /// The head of a box with related stories, which may stand inside an article.
    case related
    /// The head of what follows an article: comments, other stories, what is read most.
    case ending
    /// The words of a page's foot or of a notice about its use.
    case notice
    /// The words of an address that leads nowhere.
    case fault
    /// The words of a list's pages.
    case paging
}

/// The interface words of Vietnamese and English news sites; no name of a paper is among them.
///
/// A line is looked up by its key without numbers, so "(0) Bình luận" and "BÌNH LUẬN (12)" are the same word.
enum InterfaceWords {
    /// The role of a line that is nothing but such a word.
    static func role(of key: MatchKey) -> InterfaceRole? {
        guard key.text.utf8.count <= longest else { return nil }
        let words = key.withoutNumbers
        if outlines.mayHold(words), let role = whole[words] {
            // "Cập nhật: 20/11/2023" and "20/11/2023 | Lượt xem: 12" are lines of dates.
            return role == .control && key.holdsDay ? nil : role
        }
        return isRowOfButtons(key) ? .control : nil
    }

    /// Whether every word is that of a button, as where a row of them stands on one line.
    private static func isRowOfButtons(_ key: MatchKey) -> Bool {
        guard buttons.open(key.text) else { return false }
        let words = key.words
        return words.count >= 2 && words.allSatisfy { buttonWords.contains($0) }
    }

    private static let buttons = Openings(buttonWords.sorted().map { $0 + " " })

    private static let buttonWords: Set<Substring> = [
        "facebook", "twitter", "zalo", "messenger", "telegram", "viber", "linkedin", "pinterest", "whatsapp", "print",
        "email", "share", "like", "tweet", "copy", "link", "save", "in", "x",
    ]

    /// The role of a line that opens with such a word and a colon, or that holds a stretch of a notice.
    static func role(within block: Block) -> InterfaceRole? {
        let key = block.key.text
        if block.shape.mayHold(":"), let role = label(of: block.text) { return role }
        // "2 thoughts on “Headline”" stands above a blog's comments; without its number it may be a headline.
        if block.cues.contains(.thoughts), block.key.opensWithDigit { return .ending }
        if openings.open(key) { return .control }
        if key.opens(with: "theo doi "), key.ends(in: " tren") { return .control }
        if block.cues.contains(.promotion) { return .control }
        return block.cues.contains(.notice) ? .notice : nil
    }

    /// What a site says to its readers between the paragraphs, for its own sake.
    static let promotions = [
        "thanks for reading", "subscribe for free", "reader supported", "support my work", "support our work",
        "become a member", "ung ho chung toi", "moi chung toi mot ly", "dang ky nhan ban tin", "dang ky nhan bai moi",
    ]

    private static func label(of text: String) -> InterfaceRole? {
        text.opening(48).firstIndex(ofMark: ":").flatMap { colon in
            let words = MatchKey(text[..<colon]).text
            return labels[words] ?? (whole[words] == .related ? .related : nil)
        }
    }

    private static let longest = 60

    private static let whole: [String: InterfaceRole] = {
        var words: [String: InterfaceRole] = [:]
        for (role, lines) in table {
            for line in lines.split(whereSeparator: { $0 == "|" || $0 == "\n" }) {
                words[MatchKey(line).withoutNumbers] = role
            }
        }
        words[""] = nil
        return words
    }()

    private static let outlines = Outlines(of: whole.keys)

    private static let table: [(InterfaceRole, String)] = [
        (.control, controls), (.related, related), (.ending, endings), (.notice, noticeLines), (.paging, paging),
    ]

    private static let controls = """
        Trang chủ|Đăng nhập|Đăng ký|Đăng xuất|Đăng ký mua gói ấn phẩm Đăng nhập|Tìm kiếm|Tìm|Menu|Danh mục|Liên hệ|Giới thiệu
        Tiếng Việt|Tiếng Anh|Văn bản|Tư liệu|Hình ảnh|Ảnh|Video|Video clip|Infographic|Infographics|Podcast|Emagazine
        E-magazine|Multimedia|RSS|Copy link|Sao chép liên kết|Facebook|Twitter|Zalo|Messenger|Email|Print|In|In bài|In bài viết
        In trang|Bản in|Lưu bài|Gửi bài|Gửi email|Chia sẻ|Chia sẻ bài viết|Share|Share this|Like|Thích|Rất hay|Giải trí
        Cần cải thiện|Logo|Quảng cáo|Advertisement|Sponsored|Hotline|Lên đầu trang|Về đầu trang|Đầu trang|Back to top|Top
        Skip to content|Skip to main content|Xin chờ trong giây lát|Đang tải|Đang tải dữ liệu|Loading|Nghe đọc bài
        Nghe bài viết|Nghe audio|Nghe|Cỡ chữ|Cỡ chữ Aa|aa|a a|a- a+|A+ A|Language|Ngôn ngữ|Giao diện|Close|Đóng|Gửi
        Gửi bình luận|Hủy|Theo dõi|Theo dõi chúng tôi|Follow us|Follow|Subscribe|Newsletter|Home|About us|Contact|Contact us
        Log in|Login|Sign in|Sign up|Register|Search|English|Tiếng Việt Tiếng Anh|Vietnamese|Print the article|Email Print Like
        Save|Bookmark|Listen|Read aloud|Zoom|Phiên bản di động|Phiên bản mobile|Mobile version|Phiên bản đầy đủ|Tag|Chuyên mục
        Danh sách|Tất cả|Xem chi tiết|Chi tiết|Read more|Đọc tiếp|Nguồn|Source|Tòa soạn|Tác giả|Author|Ảnh minh họa
        Image|Photo|Photos|Gallery|Slideshow|Thư viện ảnh|Nhấp vào để xem ảnh lớn|View count|Lượt xem|Hits|Views
        Lưu|Mặc định|Mới nhất trước|Trả lời|Thông cáo báo chí|Press release|Copy link thành công|Sao chép liên kết thành công
        Tặng sao|Chuyển sao tặng cho thành viên|Đọc ngay|Quay lại|In bài viết Gửi email|Đặt làm trang chủ|Comments are closed
        Click vào đây để xem video|Nội dung quảng cáo|Xem trên web|View in browser|Cập nhật|Updated|Text size|Font size|Decrease font size|Increase font size|Toggle navigation|Menu chính
        """

    private static let related = """
        Tin bài liên quan|Tin liên quan|Bài liên quan|Bài viết liên quan|Tin tức liên quan|Các tin liên quan|Các bài liên quan
        Tin bài cùng chủ đề|Tin cùng chủ đề|Bài cùng chủ đề|Cùng chủ đề|Tin cùng sự kiện|Sự kiện liên quan|Chủ đề liên quan
        Có thể bạn quan tâm|Bạn có thể quan tâm|Nên xem|Nên đọc|Đọc thêm|Mời xem thêm|Mời bạn xem thêm|Mời đọc thêm|Mời bạn đọc thêm|Related|Related news|Related stories
        Related articles|Related posts|Related content|Related topics|See also|Also read|More on this topic
        """

    private static let endings = """
        Bình luận|Bình luận của bạn|Ý kiến bạn đọc|Ý kiến của bạn|Phản hồi|Gửi phản hồi|Feedback|Feedbacks|Comment
        Comments|Nhận xét|Responses|Replies|Thoughts on|Leave a comment|Leave a reply|Your comment|Post a comment|Đọc nhiều|Đọc nhiều nhất|Xem nhiều|Xem nhiều nhất
        Tin đọc nhiều|Tin xem nhiều|Bài đọc nhiều|Nhiều người đọc|Tin mới|Tin mới nhất|Tin mới cập nhật|Mới nhất|Bài mới nhất
        Tin khác|Các tin khác|Tin bài khác|Các tin bài khác|Bài viết khác|Các bài viết khác|Bài khác|Những bài khác|Tin tức khác|Các bài khác|Các tin đã đưa
        Tin đã đưa|Tin cũ hơn|Tin tiếp theo|Tin cùng chuyên mục|Cùng chuyên mục|Tin trong chuyên mục|Bài cùng chuyên mục
        Cùng chuyên trang|Đừng bỏ lỡ|Nổi bật|Tin nổi bật|Tiêu điểm|Bạn có thể thích|Có thể bạn thích|Dành cho bạn|Xem thêm
        Xem tiếp|Tin tài trợ|Nội dung tài trợ|Bài được quan tâm|Hỏi đáp thông minh|Cảm nhận của bạn về bài viết này
        Đánh giá bài viết|Bạn thấy bài viết thế nào|Truyền hình|Thời tiết|Tỷ giá|Giá vàng|Chứng khoán|Liên kết website
        Liên kết web|Liên kết|Thống kê truy cập|Popular|Popular article|Popular articles|Popular news
        Popular posts|Most read|Most viewed|Most popular|Latest|Latest news|Latest stories|Trending|Trending now|Recommended
        Recommended for you|Recommended stories|Other news|Others|Other stories|Other articles|More news|More stories|More
        See more|Read next|Up next|You may also like|You might also like|Don't miss|Editor's picks|Editor's choice|Top news
        Top stories|Hot news|Breaking news|Featured|Featured news|In the same category|Same category|In this section|Newer news
        Older news|Next news|Previous news|Weather forecast|Weather|Top VND exchange rates|Exchange rates|Quick links
        Useful links|Web links|Tags|Từ khóa|Từ khoá|Thẻ|Thẻ bài viết|Keywords|Topics|Chủ đề
        """

    private static let noticeLines = """
        Bản quyền|Copyright|All rights reserved|Điều khoản sử dụng|Chính sách bảo mật|Privacy policy|Terms of use|Sitemap
        Sơ đồ trang|Terms and conditions|Cookie policy
        """

    private static let paging = """
        Prev Next|Previous Next|Next|Prev|Previous|Trang trước|Trang sau|Trang trước Trang sau|Trước Sau|Trang tiếp|Trang đầu
        Trang cuối|First|Last|Newer posts|Older posts|Newer|Older|Xem trang tiếp|Next page|Previous page|Load more|Tải thêm
        Xem thêm tin|Page of
        """

    /// Words that make a line of the interface when a colon follows them.
    private static let labels: [String: InterfaceRole] = [
        "language": .control, "ngon ngu": .control, "bo go": .control, "xem them": .related, "doc them": .related,
        "tin lien quan": .related, "bai lien quan": .related, "related": .related, "see also": .related,
        "read more": .related, "also read": .related, "tu khoa": .ending, "tags": .ending, "tag": .ending,
        "keywords": .ending, "chu de": .ending, "the": .ending, "so luot xem": .control, "luot xem": .control,
        "view count": .control, "co chu": .control, "xep hang": .control, "danh gia": .control, "hits": .control,
        "our standards": .control,
        "clip": .control, "video": .control, "iframe": .control,
        "views": .control, "so lan xem": .control, "luot truy cap": .control, "chia se": .control,
        "reactions": .control, "share": .control,
    ]

    private static let openings = Openings([
        "trang chu ", "reporting by ", "additional reporting", "editing by ", "share on ", "chia se qua ",
        "breadcrumb ",
    ])

    /// Stretches of a foot's and a notice's sentences.
    static let notices = [
        "powered by", "ban quyen thuoc", "ban quyen ", "all rights reserved", "copyright ", "giay phep so",
        "giay phep xuat ban",
        "giay phep hoat dong", "co quan chu quan", "tong bien tap", "dia chi toa soan", "tru so toa soan",
        "duong day nong",
        "khong sao chep", "ghi ro nguon", "khi phat hanh lai", "phat hanh lai thong tin", "chiu trach nhiem noi dung",
        "chiu trach nhiem chinh", "lien he quang cao", "lien he toa soan", "click here to", "please contact us",
        "reproduction of", "without written permission", "khi chua co su dong y", "vui long nhap", "vui long dang nhap",
        "moi quy doc gia", "moi ban doc theo doi", "moi doc gia theo doi", "quy doc gia theo doi", "cached page",
        "binh luan tieng viet co dau", "trinh duyet cua ban", "your browser", "enable javascript", "thong tin toa soan",
        "website dang chay thu nghiem", "tai ung dung", "download the app", "subscribe to our", "sign up for our",
        "de lai binh luan", "google news", "kenh youtube", "zalo oa", "this email address is being protected",
    ]
}
