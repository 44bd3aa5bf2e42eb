extension PageFixture {
    /// Texts without a page about them: pasted, wrapped, decomposed, bare.
    static let plain: [PageFixture] = [wrappedLetter, wrappedWithoutBlanks, bareParagraphs, decomposed, markdownTraps]

    /// An e-mail wrapped at 72 characters, the date and the place at its end.
    private static let wrappedLetter = PageFixture(
        "wrapped press release with the date at its end",
        """
        Friendship Association Lends Out Its Umbrellas

        The friendship association of the old quarter has placed two hundred
        umbrellas at bus stops, free for anyone caught in the rain. Borrowers
        are asked to return them to any stop, not necessarily the same one.

        The umbrellas were left over from a parade that was cancelled because
        of the weather. Since the first of May, one hundred and ninety-one of
        them have come back, and with them fourteen that nobody had lent out.

        "We count only what returns," said Mrs. Ly Thi Men, who keeps the book
        of umbrellas. "What does not return is being used."

        By Ha Quang Vinh

        May 20, 2022
        === lang
        en
        === title
        Friendship Association Lends Out Its Umbrellas
        === date
        2022-05-20
        === authors
        Ha Quang Vinh
        === body
        The friendship association of the old quarter has placed two hundred umbrellas at bus stops, free for anyone caught in the rain. Borrowers are asked to return them to any stop, not necessarily the same one.

        The umbrellas were left over from a parade that was cancelled because of the weather. Since the first of May, one hundred and ninety-one of them have come back, and with them fourteen that nobody had lent out.

        "We count only what returns," said Mrs. Ly Thi Men, who keeps the book of umbrellas. "What does not return is being used."
        """)

    /// A PDF's text: wrapped at a width, no blank line anywhere, the place and the day as official texts end.
    private static let wrappedWithoutBlanks = PageFixture(
        "wrapped Vietnamese text without blank lines",
        """
        Phường mở quầy sách trao tay cho du khách
        Quầy sách trao tay của phường nằm ngay cổng chợ, mở cửa từ sáu giờ sáng đến
        chín giờ tối, không có người trông. Du khách để lại một cuốn thì được lấy một
        cuốn, không phân biệt dày mỏng và thứ tiếng.
        Sau ba tháng, quầy có sách bằng mười bốn thứ tiếng, trong đó nhiều nhất là tiếng
        Việt, ít nhất là tiếng Iceland với đúng một cuốn dạy đan len.
        Ông Mạc Văn Lẫm, tổ trưởng tổ dân phố, nói quầy chưa mất cuốn nào, chỉ có đổi
        chủ. Riêng cuốn dạy đan đã được mượn đi mượn lại bảy lần.
        Hà Nội, ngày 05 tháng 9 năm 2021
        === title
        Phường mở quầy sách trao tay cho du khách
        === date
        2021-09-05
        === body
        Quầy sách trao tay của phường nằm ngay cổng chợ, mở cửa từ sáu giờ sáng đến chín giờ tối, không có người trông. Du khách để lại một cuốn thì được lấy một cuốn, không phân biệt dày mỏng và thứ tiếng.

        Sau ba tháng, quầy có sách bằng mười bốn thứ tiếng, trong đó nhiều nhất là tiếng Việt, ít nhất là tiếng Iceland với đúng một cuốn dạy đan len.

        Ông Mạc Văn Lẫm, tổ trưởng tổ dân phố, nói quầy chưa mất cuốn nào, chỉ có đổi chủ. Riêng cuốn dạy đan đã được mượn đi mượn lại bảy lần.
        """)

    /// Paragraphs on lines of their own, no blank lines, a list after a colon, the caption above the text.
    private static let bareParagraphs = PageFixture(
        "paragraphs without blank lines and with a list",
        """
        Bếp chung của năm chi hội hữu nghị
        Ngày 9/10/2021, năm chi hội hữu nghị khai trương bếp chung ở sân sau nhà văn hóa, nấu mỗi tuần một bữa cho người trực đêm.
        Bếp có ba quy định do chính người nấu đặt ra:
        - Ai đến trước nhóm lửa.
        - Ai đến sau rửa nồi.
        - Không ai được chê món của nước bạn.
        Bữa đầu tiên có bốn món, món nào cũng mặn vì ai cũng nêm. Từ bữa thứ hai, bếp cử riêng một người nêm.
        Chi hội trưởng Ông Thị Ngần cho biết bếp sẽ in sổ công thức vào cuối năm.
        === title
        Bếp chung của năm chi hội hữu nghị
        === body
        Ngày 9/10/2021, năm chi hội hữu nghị khai trương bếp chung ở sân sau nhà văn hóa, nấu mỗi tuần một bữa cho người trực đêm.

        Bếp có ba quy định do chính người nấu đặt ra:

        - Ai đến trước nhóm lửa.
        - Ai đến sau rửa nồi.
        - Không ai được chê món của nước bạn.

        Bữa đầu tiên có bốn món, món nào cũng mặn vì ai cũng nêm. Từ bữa thứ hai, bếp cử riêng một người nêm.

        Chi hội trưởng Ông Thị Ngần cho biết bếp sẽ in sổ công thức vào cuối năm.
        === review
        “Ngày 9/10/2021” (dòng 2)
        """)

    /// The marks apart from their letters, as some systems store names and texts.
    private static let decomposed = PageFixture(
        "text with marks apart from letters",
        """
        Lớp học nấu phở của hội hữu nghị

        Hồng Ánh 07/03/2019 09:15

        Lớp học nấu phở do hội hữu nghị mở đã bước sang khóa thứ ba, học viên đến từ chín nước.

        nau-pho-1.jpg
        Học viên nếm nước dùng (ảnh: Ánh)

        Khóa này học viên phải tự đi chợ từ bốn giờ sáng. Người dạy chỉ đứng ngoài cổng chợ chờ.

        Bài thi cuối khóa là một bát phở không có thịt, ngon hay không là ở nước dùng.
        """.decomposed + """

            === title
            Lớp học nấu phở của hội hữu nghị
            === date
            2019-03-07T09:15:00+07:00
            === authors
            Hồng Ánh
            === lead
            Lớp học nấu phở do hội hữu nghị mở đã bước sang khóa thứ ba, học viên đến từ chín nước.
            === images
            Học viên nếm nước dùng | Ánh
            === body
            Khóa này học viên phải tự đi chợ từ bốn giờ sáng. Người dạy chỉ đứng ngoài cổng chợ chờ.

            Bài thi cuối khóa là một bát phở không có thịt, ngon hay không là ở nước dùng.
            """)

    /// Sentences that Markdown would take for something else.
    private static let markdownTraps = PageFixture(
        "sentences that look like Markdown",
        """
        Notes from a translators' table

        # is the sign our treasurer uses for the number of guests, and nobody has dared to correct him in nine years.

        1. was written on every cup, because the potter numbered them all the same and liked it that way.

        + and - were agreed to mean yes and no when the interpreter lost her voice on the second evening.

        The menu listed *soup*, _rice_ and `tea`, with <b>no</b> prices, and one &amp; too many in every line.

        > was carved above the door, and guests were told it pointed to the kitchen [see the map](which was lost).
        === lang
        en
        === title
        Notes from a translators' table
        === body
        \\# is the sign our treasurer uses for the number of guests, and nobody has dared to correct him in nine years.

        1\\. was written on every cup, because the potter numbered them all the same and liked it that way.

        \\+ and - were agreed to mean yes and no when the interpreter lost her voice on the second evening.

        The menu listed \\*soup\\*, \\_rice\\_ and \\`tea\\`, with \\<b>no\\</b> prices, and one \\&amp; too many in every line.

        \\> was carved above the door, and guests were told it pointed to the kitchen \\[see the map](which was lost).
        """)
}
