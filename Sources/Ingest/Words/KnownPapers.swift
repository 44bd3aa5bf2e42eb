/// A paper that is known by name, and how its pages give it away. Used to name a source, never to find a body.
struct KnownPaper: Sendable {
    /// The name as the bulletin prints it.
    let name: String
    /// Other names, without "Báo" and "Tạp chí" before them.
    var aliases: [String] = []
    var domains: [String] = []
    /// What its stories open with, as in "(LĐTĐ)" or "TĐO –", and its agency mark at their end.
    var marks: [String] = []
    /// Lines that stand together on its pages and on no other known paper's; one such set is enough.
    var frames: [[String]] = []
    /// Words one of which its text must have for a frame to count, where others share the frame.
    var topics: [String] = []
}

/// The papers known by name: Hanoi's and the union's own first, then those they are reprinted from.
enum KnownPapers {
    static let all: [KnownPaper] = [
        KnownPaper(
            name: "Thời Đại", aliases: ["Thoi Dai", "Thời đại"], domains: ["thoidai.com.vn"], marks: ["TĐO", "TĐ"],
            frames: [["Trang chủ Hữu nghị", "Tin bài liên quan", "Phiên bản di động"]]),
        KnownPaper(
            name: "Vietnam Times", aliases: ["VietnamTimes", "Viet Nam Times"],
            domains: ["vietnamtimes.thoidai.com.vn", "vietnamtimes.org.vn", "vietnamfriendship.vn"],
            marks: ["VNF", "VNT"],
            frames: [["Print the article", "Recommended", "Popular article"]]),
        KnownPaper(
            name: "Kinh tế & Đô thị",
            aliases: ["Kinh tế và Đô thị", "Kinh tế Đô thị", "Kinh te Do thi", "Kinhtedothi"],
            domains: ["kinhtedothi.vn"], marks: ["Kinhtedothi", "KTĐT"],
            frames: [["Đăng ký mua gói ấn phẩm|Đăng nhập", "HỎI ĐÁP THÔNG MINH"]]),
        KnownPaper(
            name: "Hà Nội mới", aliases: ["Hànộimới", "Hanoimoi", "Ha Noi moi"],
            domains: ["hanoimoi.vn", "hanoimoi.com.vn"],
            marks: ["HNM", "HNMO"]),
        KnownPaper(
            name: "Lao động Thủ đô", aliases: ["Lao Dong Thu Do", "laodongthudo"], domains: ["laodongthudo.vn"],
            marks: ["LĐTĐ"]),
        KnownPaper(name: "Người Hà Nội", aliases: ["Nguoi Ha Noi"], domains: ["nguoihanoi.vn", "nguoihanoi.com.vn"]),
        KnownPaper(
            name: "HAUFO",
            aliases: ["Liên hiệp các tổ chức hữu nghị thành phố Hà Nội", "Hanoi Union of Friendship Organizations"],
            domains: ["haufo.hanoi.gov.vn", "haufo.org.vn"],
            frames: [["Publish date", "View count"], ["Ngày đăng", "View count"], ["Ngày đăng", "Lượt xem"]],
            topics: ["haufo", "huu nghi", "friendship"]),
        KnownPaper(name: "VUFO", aliases: ["Vufo.org.vn"], domains: ["vufo.org.vn"], marks: ["Vietpeace"]),
        KnownPaper(
            name: "Hanoi Times", aliases: ["The Hanoi Times", "Hanoitimes"],
            domains: ["hanoitimes.vn", "hanoitimes.com.vn"]),
        KnownPaper(
            name: "Tuổi trẻ Thủ đô", aliases: ["Tuoi tre Thu do"], domains: ["tuoitrethudo.vn", "tuoitrethudo.com.vn"],
            marks: ["TTTĐ"]),
        KnownPaper(
            name: "Phụ nữ Thủ đô", aliases: ["Phu nu Thu do"], domains: ["baophunuthudo.vn", "phunuthudo.com.vn"],
            marks: ["PNTĐ"]),
        KnownPaper(
            name: "VNA", aliases: ["Vietnam News Agency", "Vietnam Plus", "Vietnam+", "VietnamPlus"],
            domains: ["en.vietnamplus.vn", "vietnam.vnanet.vn", "vnanet.vn"], marks: ["VNA"]),
        KnownPaper(
            name: "TTXVN", aliases: ["Thông tấn xã Việt Nam", "TTXVN/Vietnam+"],
            domains: ["vietnamplus.vn", "baotintuc.vn"],
            marks: ["TTXVN"]),
        KnownPaper(
            name: "Việt Nam News", aliases: ["Vietnam News", "Viet Nam News"], domains: ["vietnamnews.vn"],
            marks: ["VNS"]),
        KnownPaper(
            name: "Nhân Dân", aliases: ["Nhan Dan", "Nhân dân điện tử"], domains: ["nhandan.vn", "nhandan.com.vn"],
            marks: ["NDO"]),
        KnownPaper(
            name: "Quân đội nhân dân", aliases: ["Quan doi nhan dan"], domains: ["qdnd.vn"],
            marks: ["QĐND", "QĐND Online"]),
        KnownPaper(name: "Đại biểu Nhân dân", domains: ["daibieunhandan.vn"]),
        KnownPaper(
            name: "Báo điện tử Đảng Cộng sản Việt Nam", aliases: ["Đảng Cộng sản", "Đảng Cộng sản Việt Nam"],
            domains: ["dangcongsan.vn", "cpv.org.vn"], marks: ["ĐCSVN", "CPV"]),
        KnownPaper(
            name: "Thế giới & Việt Nam", aliases: ["Thế giới và Việt Nam", "Quốc tế", "The World and Vietnam Report"],
            domains: ["baoquocte.vn"], marks: ["TG&VN", "TGVN", "Baoquocte.vn"]),
        KnownPaper(
            name: "VOV", aliases: ["VOV.VN", "VOVWORLD", "Đài Tiếng nói Việt Nam", "Voice of Vietnam"],
            domains: ["vov.vn", "vovworld.vn"], marks: ["VOV", "VOV.VN", "VOVworld", "VOVWORLD", "VOV5"]),
        KnownPaper(name: "VTV", aliases: ["VTV News", "VTV.vn"], domains: ["vtv.vn"], marks: ["VTV", "VTV.vn"]),
        KnownPaper(
            name: "Sài Gòn Giải Phóng", aliases: ["SGGP"], domains: ["sggp.org.vn", "sggpnews.org.vn"],
            marks: ["SGGP", "SGGPO"]),
        KnownPaper(name: "Dân trí", domains: ["dantri.com.vn"], marks: ["Dân trí"]),
        KnownPaper(name: "Tuổi Trẻ", aliases: ["Tuổi Trẻ Online"], domains: ["tuoitre.vn"], marks: ["TTO"]),
        KnownPaper(name: "VietnamNet", domains: ["vietnamnet.vn"]),
        KnownPaper(name: "VnExpress", domains: ["vnexpress.net"]),
        KnownPaper(name: "Đại Đoàn Kết", domains: ["daidoanket.vn"]),
        KnownPaper(name: "Lao Động", domains: ["laodong.vn"], marks: ["LĐO"]),
        KnownPaper(name: "Thanh Niên", domains: ["thanhnien.vn"], marks: ["TNO"]),
        KnownPaper(name: "Tiền Phong", domains: ["tienphong.vn"], marks: ["TPO"]),
        KnownPaper(name: "Phụ nữ Việt Nam", domains: ["phunuvietnam.vn"], marks: ["PNVN"]),
        KnownPaper(name: "Quê Hương", aliases: ["Quê hương Online"], domains: ["quehuongonline.vn"]),
        KnownPaper(
            name: "An ninh Thủ đô", aliases: ["An ninh thủ đô"], domains: ["anninhthudo.vn"], marks: ["ANTD", "ANTĐ"]),
        KnownPaper(name: "Reuters", domains: ["reuters.com"], marks: ["Reuters"]),
        KnownPaper(name: "AFP", aliases: ["Agence France-Presse"], domains: ["afp.com"], marks: ["AFP"]),
        KnownPaper(name: "AP", aliases: ["Associated Press"], domains: ["apnews.com"], marks: ["AP"]),
        KnownPaper(
            name: "Xinhua", aliases: ["Tân Hoa xã"], domains: ["xinhuanet.com", "news.cn"], marks: ["Xinhua", "THX"]),
        KnownPaper(
            name: "Chính phủ", aliases: ["Cổng Thông tin điện tử Chính phủ"], domains: ["chinhphu.vn"],
            marks: ["Chinhphu.vn", "VGP"]),
        KnownPaper(name: "Pháp luật Việt Nam", domains: ["baophapluat.vn"], marks: ["PLVN"]),
        KnownPaper(
            name: "Công an nhân dân", aliases: ["CAND"], domains: ["cand.com.vn"], marks: ["CAND", "CAND Online"]),
        KnownPaper(
            name: "Đài Phát thanh và Truyền hình Hà Nội", aliases: ["Đài PT-TH Hà Nội", "Hanoi TV", "HanoiOnline"],
            domains: ["hanoionline.vn", "hanoitv.vn"]),
        KnownPaper(
            name: "Cổng thông tin điện tử Hà Nội",
            aliases: ["Hanoi Portal", "Hanoi Government Portal", "Cổng TTĐT Hà Nội"],
            domains: ["english.hanoi.gov.vn", "hanoi.gov.vn"]),
    ]

    /// The paper of a name, with or without "Báo", "Tạp chí" and an online suffix.
    static func named(_ name: some StringProtocol) -> KnownPaper? {
        named(MatchKey(name))
    }

    static func named(_ key: MatchKey) -> KnownPaper? {
        guard key.text.utf8.count <= longestName else { return nil }
        if outlines.mayHold(key.text), let paper = byName[key.text] { return paper }
        let bare = bare(key.text)
        return bare.utf8.count == key.text.utf8.count ? nil : byName[String(bare)]
    }

    private static let outlines = Outlines(of: byName.keys)

    /// The bytes of the longest name with all that may stand about it.
    private static let longestName = (byName.keys.map(\.utf8.count).max() ?? 0) + 24

    /// Whether a paper's name is a word that sites have in their menus.
    static func isOrdinary(_ key: MatchKey) -> Bool { ordinary.contains(key.text) }

    private static let ordinary: Set<String> = [
        "quoc te", "chinh phu", "thanh nien", "lao dong", "nhan dan", "tien phong", "que huong", "tuoi tre",
        "dang cong san",
        "ap", "td", "dai doan ket", "phu nu viet nam", "phap luat viet nam", "thoi dai",
    ]

    /// The paper whose stories open or end with a mark.
    ///
    /// A name of several words may stand where its mark does: "The Hanoi Times - …".
    static func marked(_ mark: some StringProtocol) -> KnownPaper? {
        byMark[mark.uppercased()] ?? (Substring(mark).spacedWordCount >= 2 ? named(mark) : nil)
    }

    /// The paper of a site, the most exact domain first.
    static func at(host: some StringProtocol) -> KnownPaper? {
        let host = host.lowercased()
        return domains.first { host.ends(in: $0.domain) && (host == $0.domain || host.ends(in: "." + $0.domain)) }?
            .paper
    }

    /// The name without the words that only say it is a paper.
    private static func bare(_ key: String) -> Substring {
        var name = key[...]
        if let opening = openings.first(opening: key) { name = name.part(opening.utf8.count..<name.utf8.count) }
        // "dien tu", "online", "newspaper", "magazine"
        guard let last = key.utf8.last, "uer".utf8.contains(last) else { return name }
        if let ending = endings.first(where: { name.ends(in: $0) }) {
            name = name.part(0..<name.utf8.count - ending.utf8.count)
        }
        return name
    }

    private static let openings = Openings(["bao dien tu ", "tap chi ", "trang ", "bao ", "the "])
    private static let endings = [" dien tu", " online", " newspaper", " magazine"]

    /// The keys of each set of lines that gives a paper away.
    static let frames: [(paper: KnownPaper, lines: [String])] = all.flatMap { paper in
        paper.frames.map { frame in (paper, frame.map { MatchKey($0).text }) }
    }

    private static let byName: [String: KnownPaper] = {
        var papers: [String: KnownPaper] = [:]
        for paper in all {
            for name in [paper.name] + paper.aliases + paper.marks { papers[MatchKey(name).text] = paper }
        }
        return papers
    }()

    private static let byMark: [String: KnownPaper] = {
        var papers: [String: KnownPaper] = [:]
        for paper in all { for mark in paper.marks { papers[mark.uppercased()] = paper } }
        return papers
    }()

    /// The first words of domains, long enough to be no other word.
    static let domainLabels: [(label: Substring, paper: KnownPaper)] = all.flatMap { paper in
        paper.domains.compactMap { $0.split(separator: ".").first }.filter { $0.utf8.count >= 5 }.map { ($0, paper) }
    }

    /// Longest first, so that `vietnamtimes.thoidai.com.vn` is not taken for `thoidai.com.vn`.
    private static let domains: [(domain: String, paper: KnownPaper)] =
        all.flatMap { paper in paper.domains.map { ($0, paper) } }
        .sorted { ($1.0.utf8.count, $0.0) < ($0.0.utf8.count, $1.0) }
}
