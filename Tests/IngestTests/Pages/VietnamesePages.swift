extension PageFixture {
    static let vietnamese: [PageFixture] = [
        dailyWithMark, portalWithMenu, weeklyWithCapitals, unionPortal, youthPaper, interview, tableCells,
        agencyReprint,
        mirror,
    ]

    /// Name and date on one line, a mark in brackets, the title again at the foot, a notice after a star.
    private static let dailyWithMark = PageFixture(
        "daily with its mark in brackets",
        """
        Theo dõi Báo Hànộimới trên

        Phường ven sông mở lớp dạy làm đèn trung thu cho bạn bè quốc tế

        Quỳnh Chi| 12/09/2022 16:45

        (HNMO) - Ngày 12-9, hội hữu nghị của phường mở lớp làm đèn ông sao cho hai mươi gia đình nước ngoài đang sống bên bờ sông.

        Lớp học kéo dài ba buổi tối, ai làm xong thì mang đèn của mình ra đầu ngõ thắp. Vật liệu đều là tre và giấy bóng kính mua ở chợ phường.

        Bà Tô Thị Nhài, người dạy lớp, cho biết khó nhất không phải là vót nan mà là giữ cho năm cánh bằng nhau.

        Kết thúc lớp, những chiếc đèn được giữ lại ở đình làng để sang năm dùng tiếp./.

        (0) Bình luận
        Nổi bật
        Đừng bỏ lỡ
        Phường ven sông mở lớp dạy làm đèn trung thu cho bạn bè quốc tế

        (*) Không sao chép dưới mọi hình thức khi chưa có sự đồng ý bằng văn bản của Báo Hànộimới.
        === title
        Phường ven sông mở lớp dạy làm đèn trung thu cho bạn bè quốc tế
        === date
        2022-09-12T16:45:00+07:00
        === event date
        2022-09-12
        === authors
        Quỳnh Chi
        === source
        Hà Nội mới
        === lead
        Ngày 12-9, hội hữu nghị của phường mở lớp làm đèn ông sao cho hai mươi gia đình nước ngoài đang sống bên bờ sông.
        === body
        Lớp học kéo dài ba buổi tối, ai làm xong thì mang đèn của mình ra đầu ngõ thắp. Vật liệu đều là tre và giấy bóng kính mua ở chợ phường.

        Bà Tô Thị Nhài, người dạy lớp, cho biết khó nhất không phải là vót nan mà là giữ cho năm cánh bằng nhau.

        Kết thúc lớp, những chiếc đèn được giữ lại ở đình làng để sang năm dùng tiếp.
        """)

    /// A menu as a list, the date above the headline on a 12-hour clock, an agency's mark, a picture's caption.
    private static let portalWithMenu = PageFixture(
        "portal with a menu and the date above",
        """
        Danh mục
          • Tiếng Việt
          • Tiếng Anh
          • Trang chủ
          • Giới thiệu
          • Văn bản
          • Hòa bình - hữu nghị
          • Video
          • Liên hệ

          • Trang chủ
          • Tổ chức thành viên
        21/10/2013, 3:23 PM

        Hội hữu nghị cấp huyện tổng kết ba năm trồng cây bên đường tàu

        (ĐCSVN) – Ngày 18/10, tại huyện ngoại thành, hội hữu nghị cấp huyện tổng kết ba năm trồng cây dọc đường tàu cùng sinh viên các nước.


        Ông Vi Văn Đậu - Chủ tịch hội trình bày báo cáo, trong đó nêu rõ: ba năm qua, hội trồng được hơn bốn nghìn cây xoan, cây sống chiếm chín phần mười. Phần còn lại sẽ trồng bù vào mùa xuân tới.

        Sinh viên Lào, Campuchia và Mông Cổ nhận chăm mỗi nhóm một cây số. Ngoài việc tưới, các nhóm ghi nhật ký bằng hai thứ tiếng.

        Hội sẽ in nhật ký thành sách mỏng, phát cho các trường dọc tuyến.

        Tin khác
          • Hội thảo về sách thiếu nhi song ngữ
          • Gặp mặt cựu lưu học sinh tại Bulgaria
        === title
        Hội hữu nghị cấp huyện tổng kết ba năm trồng cây bên đường tàu
        === date
        2013-10-21T15:23:00+07:00
        === event date
        2013-10-18
        === source
        Báo điện tử Đảng Cộng sản Việt Nam
        === lead
        Ngày 18/10, tại huyện ngoại thành, hội hữu nghị cấp huyện tổng kết ba năm trồng cây dọc đường tàu cùng sinh viên các nước.
        === body
        Ông Vi Văn Đậu - Chủ tịch hội trình bày báo cáo, trong đó nêu rõ: ba năm qua, hội trồng được hơn bốn nghìn cây xoan, cây sống chiếm chín phần mười. Phần còn lại sẽ trồng bù vào mùa xuân tới.

        Sinh viên Lào, Campuchia và Mông Cổ nhận chăm mỗi nhóm một cây số. Ngoài việc tưới, các nhóm ghi nhật ký bằng hai thứ tiếng.

        Hội sẽ in nhật ký thành sách mỏng, phát cho các trường dọc tuyến.
        """)

    /// The author in capitals under the headline, an alternative text above the caption, headings in the text.
    private static let weeklyWithCapitals = PageFixture(
        "weekly with the author in capitals",
        """
        Những lá thư viết tay giữa hai thành phố kết nghĩa

        NGUYỆT MINH
        Mười năm qua, học sinh hai thành phố vẫn gửi cho nhau những lá thư viết tay, mỗi năm một mùa, không lá nào giống lá nào.
        Theo dõi TGVN trên
        Những lá thư viết tay giữa hai thành phố kết nghĩa
        Học sinh đọc thư trong thư viện trường. (Nguồn: Ban tổ chức)

        Lá thư đầu tiên đến vào tháng Ba, kẹp giữa một cuốn từ điển cũ. Người gửi là một cô giáo dạy địa lý, người nhận là cả lớp.

        Một mùa thư một đề tài

        Mỗi mùa thư có một đề tài do học sinh tự chọn: dòng sông, món ăn sáng, tiếng ồn trên phố. Thầy cô chỉ sửa địa chỉ, không sửa câu.

        Năm nay, đề tài là bóng râm. Có em gửi kèm một chiếc lá ép, có em gửi sơ đồ những chỗ mát từ nhà đến trường.

        “Chưa ai hỏi bao giờ thì thôi”…

        Thư viện trường giữ bản chép tay của tất cả các thư. Ai muốn đọc thì phải viết trả lời một lá.
        === title
        Những lá thư viết tay giữa hai thành phố kết nghĩa
        === authors
        NGUYỆT MINH
        === source
        Thế giới & Việt Nam
        === lead
        Mười năm qua, học sinh hai thành phố vẫn gửi cho nhau những lá thư viết tay, mỗi năm một mùa, không lá nào giống lá nào.
        === images
        Học sinh đọc thư trong thư viện trường. | Ban tổ chức
        === body
        Lá thư đầu tiên đến vào tháng Ba, kẹp giữa một cuốn từ điển cũ. Người gửi là một cô giáo dạy địa lý, người nhận là cả lớp.

        ## Một mùa thư một đề tài

        Mỗi mùa thư có một đề tài do học sinh tự chọn: dòng sông, món ăn sáng, tiếng ồn trên phố. Thầy cô chỉ sửa địa chỉ, không sửa câu.

        Năm nay, đề tài là bóng râm. Có em gửi kèm một chiếc lá ép, có em gửi sơ đồ những chỗ mát từ nhà đến trường.

        ## “Chưa ai hỏi bao giờ thì thôi”…

        Thư viện trường giữ bản chép tay của tất cả các thư. Ai muốn đọc thì phải viết trả lời một lá.
        === review
        Trang không ghi ngày đăng của bài
        """)

    /// A label before the date, a counter behind it, no lead, a credit on its own line, initials.
    private static let unionPortal = PageFixture(
        "union's portal with a counter",
        """
        Đoàn nghệ nhân rối nước giao lưu tại làng trẻ hữu nghị
        Ngày đăng 25/01/2024 | 2:59 PM  | Lượt xem: 136

        Sáng 24/1, mười hai nghệ nhân rối nước đã biểu diễn và dạy các em làm con rối tại làng trẻ hữu nghị ngoại thành.

        Chương trình do hội hữu nghị của quận tổ chức nhân dịp năm mới. Các em được tự tay sơn mặt rối trước khi thả xuống ao.

        Các em nhỏ sơn mặt con rối

        (Ảnh: Hữu Tạo)

        Nghệ nhân Đàm Văn Thước chia sẻ, con rối nhẹ hay nặng là do gỗ, còn vui hay buồn là do người cầm sào.

        N.H

        Tin khác
        Lớp tiếng Hàn miễn phí khai giảng khóa mới
        === title
        Đoàn nghệ nhân rối nước giao lưu tại làng trẻ hữu nghị
        === date
        2024-01-25T14:59:00+07:00
        === event date
        2024-01-24
        === authors
        N.H
        === source
        HAUFO
        === images
        Các em nhỏ sơn mặt con rối | Hữu Tạo
        === body
        Sáng 24/1, mười hai nghệ nhân rối nước đã biểu diễn và dạy các em làm con rối tại làng trẻ hữu nghị ngoại thành.

        Chương trình do hội hữu nghị của quận tổ chức nhân dịp năm mới. Các em được tự tay sơn mặt rối trước khi thả xuống ao.

        Nghệ nhân Đàm Văn Thước chia sẻ, con rối nhẹ hay nặng là do gỗ, còn vui hay buồn là do người cầm sào.
        === review
        Nguồn HAUFO chỉ là suy đoán
        """)

    /// A section before the date, buttons, a mark before a dash, related headlines glued on one line, a heading after them.
    private static let youthPaper = PageFixture(
        "youth paper with glued related headlines",
        """
        Tag

        Bảy người trẻ và chuyến xe sách qua biên giới

        Nhịp sống 20/06/2025 10:40
        aa
        TTTĐ - Không xin tài trợ, bảy người trẻ tự góp một chuyến xe chở sách thiếu nhi sang tặng lớp học của cộng đồng người Việt.
        Trạm sách nhỏ trong ngõ nhỏ Cuộc thi kể chuyện bằng hai thứ tiếng Mười năm một tủ sách vùng biên

        Bắt đầu từ một danh sách

        Danh sách đầu tiên có ba trăm cuốn, viết tay trên mặt sau tờ lịch. Đến ngày lên đường, số sách đã gấp bốn lần.

        bay nguoi tre va chuyen xe sach qua bien gioi
        Xe sách dừng ở trạm nghỉ cuối cùng trước cửa khẩu

        Ở lớp học, các em không chọn sách mới mà chọn những cuốn có tên người tặng. Nhiều em chép lại lời đề tặng để học chữ.

        Chuyến thứ hai dự kiến đi vào mùa khô. Lần này nhóm sẽ chở thêm giá sách bằng tre.

        Hải Yến - Đức Cảnh

        Có thể bạn quan tâm

        Ra mắt câu lạc bộ đọc chậm

        Ra mắt câu lạc bộ đọc chậm

        TTTĐ - Mỗi tháng đọc một cuốn, không ai được đọc nhanh hơn người khác quá mười trang.
        Phiên bản di động
        === title
        Bảy người trẻ và chuyến xe sách qua biên giới
        === date
        2025-06-20T10:40:00+07:00
        === authors
        Hải Yến
        Đức Cảnh
        === source
        Tuổi trẻ Thủ đô
        === lead
        Không xin tài trợ, bảy người trẻ tự góp một chuyến xe chở sách thiếu nhi sang tặng lớp học của cộng đồng người Việt.
        === images
        Xe sách dừng ở trạm nghỉ cuối cùng trước cửa khẩu
        === body
        ## Bắt đầu từ một danh sách

        Danh sách đầu tiên có ba trăm cuốn, viết tay trên mặt sau tờ lịch. Đến ngày lên đường, số sách đã gấp bốn lần.

        Ở lớp học, các em không chọn sách mới mà chọn những cuốn có tên người tặng. Nhiều em chép lại lời đề tặng để học chữ.

        Chuyến thứ hai dự kiến đi vào mùa khô. Lần này nhóm sẽ chở thêm giá sách bằng tre.
        """)

    /// A speaker above the headline, questions and answers that begin with a dash, thanks at the end, who recorded it.
    private static let interview = PageFixture(
        "interview with dashes",
        """
        Bà Khúc Thị Lụa, Chủ nhiệm câu lạc bộ dịch thuật:

        Dịch là mời người lạ vào nhà

        Thứ Hai, 24/06/2019, 03:59:15

        Ba mươi năm dịch thư cho các hội hữu nghị, bà Lụa vẫn giữ thói quen đọc to từng lá trước khi đặt bút. Chúng tôi gặp bà trong căn phòng đầy từ điển.

        - PV: Thưa bà, lá thư nào khó dịch nhất?

        - Bà Khúc Thị Lụa: Lá thư ngắn nhất. Chỉ có một câu: “Ở đây tuyết đã tan, còn chị thì sao?”. Tôi nghĩ ba ngày mới dám dịch chữ “chị”.

        - PV: Bà có lời khuyên nào cho người mới vào nghề?

        - Bà Khúc Thị Lụa: Đừng sợ chữ khó, hãy sợ chữ dễ. Chữ khó thì tra được, chữ dễ thì phải sống mới biết.

        - PV: Xin cảm ơn bà!

        Lương Nhuận (ghi)

        Ý kiến bạn đọc
        === title
        Dịch là mời người lạ vào nhà
        === date
        2019-06-24T03:59:15+07:00
        === authors
        Lương Nhuận
        === lead
        Ba mươi năm dịch thư cho các hội hữu nghị, bà Lụa vẫn giữ thói quen đọc to từng lá trước khi đặt bút. Chúng tôi gặp bà trong căn phòng đầy từ điển.
        === body
        \\- PV: Thưa bà, lá thư nào khó dịch nhất?

        \\- Bà Khúc Thị Lụa: Lá thư ngắn nhất. Chỉ có một câu: “Ở đây tuyết đã tan, còn chị thì sao?”. Tôi nghĩ ba ngày mới dám dịch chữ “chị”.

        \\- PV: Bà có lời khuyên nào cho người mới vào nghề?

        \\- Bà Khúc Thị Lụa: Đừng sợ chữ khó, hãy sợ chữ dễ. Chữ khó thì tra được, chữ dễ thì phải sống mới biết.

        \\- PV: Xin cảm ơn bà!
        === review
        Trang không cho biết bài của báo nào
        """)

    /// Pictures and links as cells of tables, no blank lines, headings without any mark.
    private static let tableCells = PageFixture(
        "pictures and links in table cells",
        """
        Ba đời một cây đàn trong ngõ nhỏ
        Cây đàn tam thập lục của nhà ông Nghị đã theo ba đoàn nghệ thuật đi diễn ở mười một nước.
        | Hội diễn âm nhạc dân tộc mở rộng | |
        | Lớp đàn cho trẻ khiếm thị tuyển sinh |
        ![]() |
        Ông Cù Văn Nghị lên dây đàn trước giờ diễn. (Nguồn: Gia đình) |
        Tiếng đàn đi trước người đi sau
        Năm 1974, cha ông Nghị mang đàn sang một thành phố cảng. Đàn đến nơi trước người ba ngày vì tàu đổi bến.
        Người ở bến không biết đàn của ai, bèn treo lên và gõ thử. Đến khi ông tới, cả bến đã thuộc một câu.
        ![]() |
        Cây đàn hiện đặt ở gian giữa. (Ảnh: Mộc) |
        Nay cháu ông dạy đàn cho con em nhân viên các đại sứ quán. Lớp học không thu tiền, chỉ thu một bài hát của nước mình.
        | Câu lạc bộ ca trù ra mắt ban nhạc trẻ Ban nhạc gồm mười hai em, em nhỏ nhất mới lên bảy, đã diễn thử ở ... |
        | Festival đèn lồng hẹn ngày trở lại Sau hai năm vắng bóng, ban tổ chức cho biết đèn năm nay sẽ làm bằng ... |
        === title
        Ba đời một cây đàn trong ngõ nhỏ
        === lead
        Cây đàn tam thập lục của nhà ông Nghị đã theo ba đoàn nghệ thuật đi diễn ở mười một nước.
        === images
        Ông Cù Văn Nghị lên dây đàn trước giờ diễn. | Gia đình
        Cây đàn hiện đặt ở gian giữa. | Mộc
        === body
        ## Tiếng đàn đi trước người đi sau

        Năm 1974, cha ông Nghị mang đàn sang một thành phố cảng. Đàn đến nơi trước người ba ngày vì tàu đổi bến.

        Người ở bến không biết đàn của ai, bèn treo lên và gõ thử. Đến khi ông tới, cả bến đã thuộc một câu.

        Nay cháu ông dạy đàn cho con em nhân viên các đại sứ quán. Lớp học không thu tiền, chỉ thu một bài hát của nước mình.
        """)

    /// A reprint with its origin's name and address below, a date that closes the page's head.
    private static let agencyReprint = PageFixture(
        "reprint with the origin's address",
        """
        Trang chủ Hữu nghị Kiều bào
        08:15 | 28/08/2021 GMT+7

        Chợ phiên của người xa quê họp dưới gầm cầu

        aa
        Mỗi chủ nhật cuối tháng, chợ phiên của người Việt lại họp dưới gầm cầu, bán rau là phụ, gặp nhau là chính.
        Hội quán mở lại sau một năm sửa mái

        Chợ có bốn mươi sạp, sạp nào cũng phải có một món không bán. Người mua muốn lấy thì kể một chuyện.

        Bà Giáp Thị Bưởi bán hành lá, món không bán là chiếc cân cũ. Bà nói cân ấy từng cân cả sách.

        Phiên chợ tới các em nhỏ sẽ có một sạp riêng, bán chữ viết thuê cho ông bà.

        Theo Báo Phụ nữ Thủ đô

        https://baophunuthudo.vn/cho-phien-cua-nguoi-xa-que-hop-duoi-gam-cau-55102.html

        Bếp cơm chung của sinh viên Bếp cơm chung của sinh viên
        Nguồn:

        Tin bài liên quan

        Các tin bài khác

        Tết Bunpimay trong ký túc xá

        Tết Bunpimay trong ký túc xá

        Ngày 14/4/2021, ký túc xá thơm mùi hoa chămpa từ sáng sớm.
        Phiên bản di động
        === title
        Chợ phiên của người xa quê họp dưới gầm cầu
        === date
        2021-08-28T08:15:00+07:00
        === source
        Phụ nữ Thủ đô
        === source url
        https://baophunuthudo.vn/cho-phien-cua-nguoi-xa-que-hop-duoi-gam-cau-55102.html
        === via
        Thời Đại
        === lead
        Mỗi chủ nhật cuối tháng, chợ phiên của người Việt lại họp dưới gầm cầu, bán rau là phụ, gặp nhau là chính.
        === body
        Chợ có bốn mươi sạp, sạp nào cũng phải có một món không bán. Người mua muốn lấy thì kể một chuyện.

        Bà Giáp Thị Bưởi bán hành lá, món không bán là chiếc cân cũ. Bà nói cân ấy từng cân cả sách.

        Phiên chợ tới các em nhỏ sẽ có một sạp riêng, bán chữ viết thuê cho ông bà.
        === review
        Trang đăng lại là Thời Đại chỉ là suy đoán
        """)

    /// A copy on another site: comment ends at the top, a kicker, links right under the lead, typing faults.
    private static let mirror = PageFixture(
        "mirror with leftovers of comments",
        """
        --> -->
        Hội hữu nghị hai quận ven đô:

        Đổi công cấy lúa lấy bài hát dân ca

        (LĐTĐ) Vụ mùa này, hội hữu nghị hai quận đổi công cho nhau: bên này giúp cấy, bên kia dạy hát.
        Lễ hội đua thuyền trên hồ điều hòa
        Trao quà cho các gia đình sau mưa lũ

        Sáng 17/7, các các hội viên xuống đồng từ khi sương chưa tan. Đến trưa, hoạt động động này đã cấy xong ba sào.

        1419 img 1891
        Hội viên hai quận xuống đồng

        Buổi chiều là phần của bên dạy hát. Bài khó nhất chỉ có bốn câu nhưng phải lấy hơi mười một lần.

        Ban tổ chức tính, mỗi sào đổi được hai bài, vụ sau sẽ tính lại theo độ khó của bài.

        Thu Trang
        === title
        Đổi công cấy lúa lấy bài hát dân ca
        === authors
        Thu Trang
        === source
        Lao động Thủ đô
        === lead
        Vụ mùa này, hội hữu nghị hai quận đổi công cho nhau: bên này giúp cấy, bên kia dạy hát.
        === images
        Hội viên hai quận xuống đồng
        === body
        Sáng 17/7, các các hội viên xuống đồng từ khi sương chưa tan. Đến trưa, hoạt động động này đã cấy xong ba sào.

        Buổi chiều là phần của bên dạy hát. Bài khó nhất chỉ có bốn câu nhưng phải lấy hơi mười một lần.

        Ban tổ chức tính, mỗi sào đổi được hai bài, vụ sau sẽ tính lại theo độ khó của bài.
        === review
        “các các”, “động động”
        “Sáng 17/7” (dòng 10)
        """)
}
