/// The generated syllables in dictionary order. Made by `OrderKey`; compared once with ICU 72 (`vi_VN`): no difference.
let syllablesInOrder = """
    A à Ác ạc Ải ãi An àn Áng ạng Ảo ão At Áu Ẳc Ăn Ắng Ẳt Âm Ấn ầp Ẩp ật Âu ẫy Ấy bàc bách bạch bảm bãm bang \
    bàng bánh bạnh bảp bãp bau báy bẳm băng bắp bẩc bân bấng Bầt bẩt Bậu bây Bẽ bé Bèn bẻn Bẹo bê Bễch Bều Bị \
    Bịa Biễn Biều Bĩm Bìt bó Bọ boan Boàn boáng Boạng bỏe Bõe bỏi Bõi bong bố bổi bông bớ bởn bu búa buẫn buấn \
    bùn bủn bụng buôc buỗn buy buyền buyển buỵnh bừ bựa bững bườn bượng cã càch cái cại cản cãn canh cành cáo \
    cạo cảt cãt cay cắc cẳn căp cắt cẩm câng cấp cầu cẩu cậy ce cẽm cém cèo cẻo cệ cêch cễnh chãc chài chám \
    chạm chảng chãng chao chào cháp chạp chảu chãu chăc chằc chắm chẳng chăt chấc chẩn châp chất chẩy chẹ chem \
    chẽn chén chề chể chệch chênh chễu chếu chìch chiện chiễu chịm chĩt chìu chòa choản choãn choăn choằn chọe \
    chói chọi chỏng chõng chôc chồc chối chổng chơi chớn chủ Chuận chuê chui chún Chuồc chuổc Chuộn chuông \
    chủy Chuyễn chuyến Chữ chứ Chừc Chựng Chưỡn Chỳ cì cìa cịch ciễng cĩnh cịu cò Cóa cọa Coải coãi Coang \
    coàng Coắn coặn Cỏn cõn Cô Cốc Cổn Cơ Cới Cởp Cua Cuân cuễ Cuế Cúi cùng Củng cuộc Cuôn cuỗng cụy cuỳnh \
    Cuỷnh cừa cực cưỡi cường cỵ Dạ Dãch Dàm Dạn dảnh Dãnh dap Dàp dát Dạt dảy Dãy dăm Dằm dắn dẳp dâc dấm dẩng \
    dât dấu dẻ dẹm den dẽo déo dềch dểch dệnh dêu dĩ dí dĩa diền diệng dìm dịnh dõ doại doảng doãng dòe doi \
    dòi dón dọn dổ dỗ dôi dồi dốn dở dơn dớp dủa duẩn duệ dun dúng duồn duổn duộng duyên duỹnh duýnh dư dữa \
    dứa dừng dượi dưỡng đà đạc đãi đàn đạng Đảo đão Đat đàt Đáu đạu Đẳc đẵc Đăn đằn Đắng Đẳt Đâm Đấn Đẩp Đâu \
    Đấy Đẻm đẹn Đeo đễ Đế đềnh Đểnh đệu Đi đĩch Đích điềng điệu đình địt đĩu đõa đoài đoạn đoẳn đoẵn đon đòn \
    đóng đọng đổc đỗc đôn đồn đống đởi đơp đú đuể đủi đung đuỗc đuốc đuồng đuổng đúy đuyện đuynh đự đưa đữc \
    đức đười đượn đỹ èm Ẻm ẹn Eo ễ ềnh ệu gàc gạch gãm gàng gạnh gảp gãp gau gàu gáy gạy gẳm gẵm găng gằng gắp \
    gặp gẩc gân gấng gẩt gây gé gẻn gê Gễch gếch Gều gểu ghã ghàch ghại ghãn ghành ghạo ghãt ghay ghày ghắc \
    ghặc ghẳn ghẵn ghăp ghằp ghắt ghặt ghẩm ghâng ghấp ghẩu ghe ghém ghẻo ghêch ghễnh ghếnh ghì ghỉ ghìa ghỉa \
    ghịch ghiễng ghim ghĩnh ghính ghịu ghò ghọa ghoãi ghoàng ghoặn ghõn Ghô ghồ Ghốc ghộc Ghổn ghỗn Ghơ ghờ \
    Ghới ghợi Ghởp Ghua Ghuân Ghuế Ghúi Ghủng Ghuôn ghuỗng Ghuống Ghuỷnh ghừa Ghửa ghực Ghưng ghưỡi Ghưới \
    ghường Ghưởng ghỵ Gị Gịa giãc giài giạm giãng giào giạp giãu giăc giằc giắm giặm giẳng giẵng giăt giằt \
    giấc giậc giẩn giâp giất giẩy gich giem gién giể Giễn giênh Giều giễu giếu giìch giỉch giiện giiễu giịm \
    giinh giĩt giít giìu giỉu Gĩm gím giòa gioãn gioằn giọe giọi giõng giôc giồc giối giội giổng giỗng giơi \
    giời giớn giợn Gìt gỉt giủ giuê giui giún giuổc giuông giủy giuyến Giữ giứ Giừc giửc Giựng giươi Giưỡn \
    giướn Giỳ giỷ Gọ Goàn Goạng Gõe Gõi gong Gòng gố Gộ gổi Gỗi gông Gồng gớ Gợ gởn gu gúa guấn gủn guôc guỗn \
    guốn guy guyển gừ gử gựa gưc gững gứng gườn gưởn gượng Hạ Hãch Hàm Hạn Hãnh Hàp Hạt Hãy hăm Hằm hắn Hặn \
    hẳp Hẵp hâc Hầc hấm Hậm hẩng Hẫng hât hấu hẻ hen héo hểch hêu hí hĩa hía hiền hiển hiệng hiêu hìm hỉm hịnh \
    hit hõ hoại hoãng hòe hòi họn hỗ hồi hốn hộn hở hỡ hơn hờn hớp hợp hủa hũa huẩn hun húng huổn huyên huýnh \
    hư hứa hừng hửng hượi hươn hưỡng hướng ĩch iềng iếu iệu ình ịt ĩu kà kả kạc kach kãi kàn kạng kão kàt kạu \
    kẵc kằn Kắng kặng Kẳt kẵt Kâm kầm Kấn kận Kẩp kẫp Kâu Kấy Kẻm Keo Kế Kểnh khàc khảc khạch khai khãm khàng \
    khạnh khãp khàu khạy khẵm khằng khắp khặp khẩc khẫc khân khần khấng khậng khẩt khẫt khây khé khẻn khê \
    khếch khểu Khịa khich Khiễn khiến Khiều khiểu khím Khìt khỉt khiu Khọ khoa Khoàn Khoạng Khõe Khõi Khòng \
    Khộ Khỗi Khồng khớ Khợ khởn Khỡn khu Khù khúa Khụa khuấn khủn Khũn khuôc khuốn khuy khuyển khử khưc khứng \
    khườn khưởn khượng khy Ki Kia Kích kiềng Kiểng kiệu kình Kỉnh kịt kĩu Kíu Ko kõa koài koạn koẵn kòn kọng \
    kỗc kồn kống kộng kởi kỡi kơp kờp kú kụ kuể kủi kũi kung kuốc kuổng kúy kuynh kưa kức kười kưởi kượn kương \
    kỹ ký lã lá làch lảch lại lam lãn lành lạo lãt lày lặc lẵn lằp lắt lặt lẩm lẫm lâng lầng lấp lập lẩu lẫu \
    le lè lém lẻo lêch lếnh lỉ lỉa liên liễng liếng lim lính lịu lò lỏ lọa loãi loái loàng loặn loe lõn lồ lộc \
    lỗn lờ lợi Lởp lỡp Lua lùa Luân luần Luế Lúi lụi Lủng lũng Luôn Luống Luỷnh Lửa Lưng Lưới Lưởng lỵ Ma mãc \
    Mác mài Mải mạm Man mãng Máng mào mạp mãu mằc mặm mẵng mằt mậc mẩn mẫn mâp mầp mất mật mẩy mẫy mem mèm mén \
    mể mênh mếu mỉch miện miêng miễu miếu minh mít mỉu mòa mỏa moai moãn moán moằn mọe mọi mõng mồc mội mỗng \
    mời mợn mủ mũ muê muề mui mùi mún mụn muổc muông mủy mũy muyến mứ mửc mươi mướn mỷ Nạ nac Nãch nách Nàm \
    nảm Nạn nang Nãnh nánh Nàp Nạt Nãy Nằm Nặn Nẵp Nầc Nậm nẩng Nẫng nât Nầt nấu Nậu nẻ Nẽ nen Nèn néo nểch \
    nêu ngả ngạc ngach ngãi ngái ngàn ngản ngạng nganh ngão ngáo ngàt ngạu ngẵc ngằn ngặng ngẵt ngầm ngận Ngẩp \
    ngẫp Ngâu ngầu Ngấy ngậy Ngẻm ngẽm Ngeo ngèo Ngế ngệ Ngểnh nghảc nghai nghãm nghám nghàng nghảng nghạnh \
    nghao nghãp ngháp nghàu nghảu nghạy nghẵm nghằng nghặp nghẫc nghần nghậng nghẫt nghây nghầy nghé nghẹ \
    nghẻn nghẽn nghê nghề nghếch nghệch nghểu nghich nghiến nghiểu nghím nghỉt nghiu nghoa Nghoàn nghoản \
    Nghoạng nghoăn Nghõe nghóe Nghõi nghói Nghòng nghỏng Nghộ Nghỗi Nghồng Nghợ Nghỡn Nghù Nghụa nghuấn Nghuận \
    Nghũn nghuôc Nghuồc nghuốn Nghuộn nghuy Nghùy nghuyển Nghuyễn nghử nghưc nghứng nghưởn nghy Ngi Ngia Ngích \
    Ngiểng ngiệu Ngỉnh Ngíu Ngo ngõa Ngóa ngoài Ngoải ngoạn Ngoang ngoẵn Ngoắn ngòn Ngỏn ngọng ngỗc ngồn ngộng \
    ngỡi ngờp ngụ nguể nguễ ngũi ngung ngùng nguốc nguộc nguổng ngúy ngụy nguynh nguỳnh ngưa ngức ngưởi ngương \
    ngý nhá nhảch nham nhãn nhán nhành nhảnh nhạo nhap nhãt nhát nhày nhảy nhặc nhẵn nhằp nhặt nhẫm nhầng nhập \
    nhẫu nhe nhè nhém nhẹm nhẻo nhẽo nhêch nhềch nhếnh nhệnh nhỉ nhỉa nhiên nhiếng nhim nhính nhỏ nhoãi nhoái \
    nhoàng nhoảng nhoặn nhoe nhoi nhõn nhón nhồ nhổ nhộc nhỗn nhờ nhợi nhỡp nhùa Nhuân nhuần Nhuế nhuệ nhụi \
    nhũng Nhuôn nhuồn Nhuống nhuộng Nhuỷnh nhuỹnh Nhửa Nhưng Nhưới Nhưởng ní nía niển niệng niêu nỉm nit nõ nó \
    noại noan noãng noáng nòe nỏe nòi nọn nỗ nồi nộn nỡ nờn nợp nủa nũa nuẩn nuẫn nun nùn núng nụng nuổn nuyên \
    nuyền nuýnh nư nứa nửng nươn nướng ỏa õa oai oài oán oạn oẳn oẵn on óng ổc ôn ống ởi ơp Pa Pác Pải Pan \
    pãng Páng pào Pảo pạp Pat pãu Páu pằc Pẳc pặm pẵng pằt pậc pẫn pầp pật pẫy pem pèm pén pẹn pể pễ pênh pềnh \
    pếu pệu phac phách phảm phang phánh Phàp phảp Phạt phau Phãy pháy Phằm phẳm Phặn phăng Phẵp Phầc Phậm \
    Phẫng Phầt Phậu Phẽ Phèn phéo Phẹo phểch Phễch phêu Phều phí Phị phía phiển phiêu phỉm Phĩm phit phó phoan \
    phoáng phỏe phòi phỏi phọn phong phỗ phố phồi phổi phộn phông phỡ phờn phợp phũa phuẫn phùn phụng phuổn \
    phuỗn phuyền phuýnh phuỵnh phư phừ phứa phựa phửng phững phươn phướng pỉch piêng piếu pinh pít pỉu pỏa \
    poai poãn poán poằn poẳn pọi pon põng póng pồc pổc pội pôn pỗng pời pợn pũ puề pùi pụn puổc puỗc puông \
    puồng pũy puyến puyện pứ pự pửc pữc pươi pướn pỷ quả quach quái quản quanh quáo quàt quảt quạu quay quẵc \
    quắc quằn quẳn quặng quăp quẵt quầm quận quẫp quầu quậy quẽm quèo Quế quệ Quểnh quễnh Qui quì Quia Quích \
    quịch Quiểng Quỉnh quĩnh Quíu Quo Quóa Quoải Quoang Quoắn quòn Quỏn quọng Quô quỗc Quốc quồn Quổn quộng \
    Quơ quỡi quờp quụ quuễ quũi quùng quuốc quuộc quuổng quuỗng quụy quuỳnh quưa quừa quức quực quưởi quưỡi \
    quương quý rảc rai rám rảng rao ráp ràu rảu rạy răc rẵm rắm rằng rẳng rặp răt rẫc rần rậng rẫt rầy rẹ rẽn \
    rề rếch rệch rểu rễu rich rìch riến riểu rím rịm rỉt rĩt riu roa roản roăn róe rói Ròng rỏng Rộ rôc Rỗi \
    rối Rồng rổng Rợ rơi Rỡn rớn Rù Rụa Ruận Rũn Ruồc Ruộn Rùy Ruyễn rử Rữ rưc Rừc rứng Rựng rưởn Rưỡn ry Rỳ \
    sá sảch sam sán sảnh sap sát sảy sặc săm sẵn sắn sằp sẳp sặt sâc sẫm sấm sầng sập sẫu sè sẹm sẽo sềch sệnh \
    sỉ sĩ sỉa sĩa siên siền siếng sim sìm sính sịnh sỏ soái soảng soe soi són sổ sộc sôi sỗn sốn sờ sở sợi sơn \
    sỡp sớp sùa suần suệ sụi sũng suồn suộng suỹnh Sửa sữa Sưng sừng Sưới sượi Sưởng sưỡng Ta tà Tác Tải Tan \
    Táng Tảo Tat Táu Tẳc tặm Tăn tẵng Tắng tằt Tẳt tậc Tâm tẫn Tấn tầp tật tẫy tèm tẹn tễ tềnh tệu thac thàc \
    thách thảm thang thánh thảp thau tháy thẳm Thặn thăng Thẵp thắp Thầc thẩc Thậm thân Thẫng thấng Thầt Thậu \
    Thẽ Thèn Thẹo Thễch Thều Thị thía Thịa thiển Thiễn thiêu Thiều thỉm Thĩm thit Thìt thó thoan thoáng thỏe \
    thỏi thong thố thổi thộn thông thỡ thớ thờn thởn thợp thu thũa thúa thuẫn thùn thủn thụng thuỗn thuyền \
    thuỵnh thừ thựa thững thươn thườn thướng thượng tỉch tĩch tiêng tiềng tiếu tinh tình tít tịt tỉu tĩu tỏa \
    toai toán toẳn ton tóng tổc tội tôn tỗng tống tời tởi tợn tơp trả trã trach tràch trái trại trản tranh \
    tráo trảt tray trắc trẳn trăp trẵt trắt trầm trẩm trận trâng trẫp trấp trầu trẩu trậy trẽm trèo trệ trễnh \
    trì Tria trìa trịch Triểng triễng trĩnh Tríu trịu Tro trò Tróa trọa Troải Troang Troắn Trỏn Trô Trốc Trổn \
    Trơ trỡi Trới trờp Trởp trụ Trua truễ trũi Trúi trùng Trủng truộc truỗng trụy truỳnh trừa trực trưỡi \
    trương trường trý trỵ tũ tú tuề tùi tụn tuỗc tuồng tũy tuyện tự tửc tữc tươi tười tướn tượn tỷ tỹ ú uề uể \
    ùi ủi ụn ung uỗc uồng ũy úy uyện uynh ự ữc ười ượn vảc vãc vai vài vám vạm vảng vao váp vảu văc vắm vẳng \
    văt vẫc vấc vần vẩn vậng vâp vẫt vất vầy vẩy vẹ vẽn về vệch vễu vìch viến viện viểu viễu vịm vĩt viu vìu \
    voa vòa voản voăn vóe vọe vói vỏng vôc vối vổng vơi Vỡn vớn Vù vủ Vụa Vuận vui Vũn vún Vuồc Vuộn Vùy vủy \
    Vuyễn Vữ Vừc Vựng Vưỡn vy Vỳ xá Xạ xảch Xãch xam Xàm xán Xạn xảnh xap xát xảy xăm xắn xẳp xâc xẫm xấm xầng \
    xẩng xập xât xẫu xấu xè xẻ xẹm xẽo xềch xệnh xĩ xĩa xiên xiền xiếng xiệng xìm xịnh xỏ xõ xoái xoại xoảng \
    xoe xòe xoi xón xổ xôi xốn xở xơn xỡp xớp xùa xủa xuần xuẩn xuệ xụi xun xũng xúng xuồn xuộng xuyên xuỹnh \
    xữa xừng xượi xưỡng ỹ
    """
