extension PageFixture {
    /// The page of a section: headlines, each with its own date and blurb.
    static let indexPage = PageFixture(
        "section page",
        """
        Trang chủ
        Hữu nghị
        Kiều bào

        Hội hữu nghị phường đón đoàn thủy thủ nghỉ chân dài ngày
        12/05/2023 07:30
        Đoàn thủy thủ ba nước dừng chân bốn mươi ngày vì tàu hỏng, kịp dựng một sân bóng gỗ cho trẻ em trong phường.

        Vườn thuốc nam chung của hai trạm y tế kết nghĩa
        11/05/2023 16:10
        Hai trạm y tế kết nghĩa trồng chung một vườn thuốc, cây nào cũng có hai tên và một người chăm.

        Đêm nhạc không loa trên cầu đi bộ
        10/05/2023 21:00
        Ban tổ chức yêu cầu người nghe đứng gần lại thay vì vặn to lên, và quả nhiên ai cũng nghe thấy.
        Trang trước Trang sau
        === refused
        the page is a list of stories (a blurb under each headline), not one article
        """)

    /// One contribution of one author, with a date and the buttons of a list.
    static let authorPage = PageFixture(
        "author page",
        """
        Vu Duc Thinh - Former Ferry Captain
        For Vu Duc Thinh - Former Ferry Captain's latest contributions, see below:

        What the Ferry Did Not Carry
        31/08/2024 07:00
        The river had a toll for everything except farewells, and the captain, who collected it for thirty years, remembers each one that should have been paid. He lists them by season.
        Prev Next
        === refused
        the page is a list of stories (a blurb under each headline), not one article
        """)

    /// A tag's page: nothing but cards.
    static let tagPage = PageFixture(
        "tag page of cards",
        """
        The Long Way Round to a Short Letter

        The Long Way Round to a Short Letter

        Before the post office reopened, letters between the two towns travelled by three ferries and a fishmonger, who never read one and never lost one either.
            Prev         Next
        Phiên bản di động
        === refused
        the page has only headlines and beginnings of other stories, no article
        """)

    /// What a server says when there is nothing at an address.
    static let errorPage = PageFixture(
        "error page",
        """
        Trang chủ
        Đăng nhập

        404

        Rất tiếc, trang bạn yêu cầu không tồn tại hoặc đã được chuyển đi nơi khác, mời bạn quay lại trang chủ để tìm tiếp.

        Tin mới nhất
        === refused
        an error page, not an article: “404”
        """)

    /// Words for search engines, run together.
    static let keywordPage = PageFixture(
        "keywords for search engines",
        """
        xosovip lịch thi đấu bún chả hà nộitra cứu điểm thi lớp mười năm naynghe nhạc không lời
        giá vàng hôm naythời tiết hà nội mười ngày tớicách nấu chè bưởi
        === refused
        the page has no running text long enough for an article
        """)

    /// An article in a third language.
    static let frenchPage = PageFixture(
        "article in French",
        """
        Une passerelle de papier entre deux villes

        Les habitants de deux villes jumelées ont construit, avec des journaux pliés, une passerelle qui tient le poids d'un enfant et de son cartable.

        Elle sera exposée pendant un mois dans la cour de la bibliothèque, puis elle sera lue, page après page, par ceux qui l'ont pliée.
        === refused
        the text is neither in Vietnamese nor in English
        """)

    /// A page whose text did not load.
    static let menuPage = PageFixture(
        "menu without a text",
        """
        Trang chủ | Thời sự | Văn hóa | Đối ngoại
        Đăng nhập
        Tìm kiếm

        Xin chờ trong giây lát...

        Bản quyền thuộc về một tòa soạn không tên
        === refused
        the page has no running text long enough for an article
        """)
}
