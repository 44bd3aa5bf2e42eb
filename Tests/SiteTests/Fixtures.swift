/// Little contents that several tests begin from; people, bodies and events are invented.
enum Fixtures {
    static let settings = """
        == site.yaml ==
        name: {vi: Bản tin Thử, en: Test Bulletin}
        base_url: https://ban-tin.example
        publisher: {vi: Hội Thử Nghiệm, en: Test Association}
        time_zone: Asia/Ho_Chi_Minh

        """

    static let registers = """
        == registers/organisations.yaml ==
        hoi-thu:
          vi: Hội hữu nghị Thử nghiệm thành phố Đông Đô
          en: Test Friendship Association of Dong Do
          abbreviation: HTN
          kind: friendship
          country: {code: JP, vi: Nhật Bản, en: Japan}
          founded: "1995-09"
          aliases: [Hội Thử]
          parents: [lien-hiep]
        lien-hiep:
          vi: Liên hiệp Thử nghiệm Đông Đô
          en: Dong Do Test Union
          kind: union
        == registers/tags.yaml ==
        giao-luu: {vi: Giao lưu, en: Exchange}
        hoa-binh: {vi: Hoà bình, en: Peace}
        == registers/sections.yaml ==
        su-kien: {vi: Sự kiện, en: Events}
        == registers/events.yaml ==
        thanh-lap:
          vi: Thành lập Hội Thử
          en: Founding of the Test Association
          date: "1995-09"
          source: Sổ của hội
          organisations: [hoi-thu]
        khoi-dau:
          vi: Những buổi gặp đầu tiên
          en: The first meetings
          date: 1985~

        """

    static let pair = """
        == articles/2024/05/le-trong-cay.vi.md ==
        ---
        title: Lễ trồng cây ở Đông Đô
        date: 2024-05-06T08:30
        event_date: 2024-05-05
        authors: [Lê Thị Đỗ Quyên]
        lead: Ba mươi cây sữa được trồng trong một buổi sáng.
        tags: [giao-luu]
        organisations: [hoi-thu]
        section: su-kien
        source: {name: Báo Đông Đô, url: "https://bao.example/le-trong-cay"}
        ---

        Buổi lễ mở đầu lúc **bảy giờ**.

        ## Những người trồng cây

        | Nhóm | Số cây |
        | --- | ---: |
        | Học sinh | 12 |
        == articles/2024/05/le-trong-cay.en.md ==
        ---
        title: Tree planting in Dong Do
        date: 2024-05-07
        lead: Thirty milkwood trees were planted in one morning.
        ---

        The ceremony began at **seven** with twelve pupils.

        """

    static let vietnameseOnly = """
        == articles/2024/06/dem-tho.vi.md ==
        ---
        title: Đêm thơ bên sông
        date: 2024-06-01
        tags: [giao-luu, hoa-binh]
        ---

        Mười hai bài thơ được đọc.

        """

    static let site = settings + registers + pair + vietnameseOnly
}
