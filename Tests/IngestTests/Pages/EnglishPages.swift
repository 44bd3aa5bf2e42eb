extension PageFixture {
    static let english: [PageFixture] = [
        clockInHead, leadTwice, dailyWithDoubledCaptions, radio, agencyMeta, broadcaster, agencyDateline,
    ]

    /// A clock and a choice of languages in the head, the date above the text, links behind alternative texts.
    private static let clockInHead = PageFixture(
        "clock in the page's head",
        """
        October 21, 2020 11:50 | About us
        Language: Tiếng Việt | ພາສາລາວ | ខ្មែរ | русский | 中文

        Choir of six embassies opens season in Hanoi


        22:18 | 14/01/2020

        A choir drawn from six embassies opened its season on January 10 with a concert in a tram depot in Hanoi.

        choir of six embassies opens season in hanoi Football match between cooks and clerks ends in draw
        choir of six embassies opens season in hanoi Spring exhibition of paper boats

        Singers rehearse between two parked trams. Photo: Kim Loan

        The depot was chosen because its roof returns every note half a second late. Conductor Ulla Brandt asked the singers to wait for the echo and answer it.

        Tickets were paid for in jars of jam, which were given to two kindergartens. The jars filled a whole tram.

        The choir will travel to Hai Phong in March, provided that the jam lasts.

        VNF/KL

        Recommended

        Bread week returns

        Bread week returns

        Twelve bakers will bake one loaf.
        === lang
        en
        === title
        Choir of six embassies opens season in Hanoi
        === date
        2020-01-14T22:18:00+07:00
        === event date
        2020-01-10
        === authors
        KL
        === source
        Vietnam Times
        === lead
        A choir drawn from six embassies opened its season on January 10 with a concert in a tram depot in Hanoi.
        === images
        Singers rehearse between two parked trams. | Kim Loan
        === body
        The depot was chosen because its roof returns every note half a second late. Conductor Ulla Brandt asked the singers to wait for the echo and answer it.

        Tickets were paid for in jars of jam, which were given to two kindergartens. The jars filled a whole tram.

        The choir will travel to Hai Phong in March, provided that the jam lasts.
        """)

    /// The lead above the date and again below it, the headline as a picture's alternative text, a foot in Vietnamese.
    private static let leadTwice = PageFixture(
        "lead above the date and below it",
        """
        Twenty-five years of one chess table

        The open-air chess table of two friendship associations turned twenty-five on August 17.
        August 22, 2017 | 09:32

        The open-air chess table of two friendship associations turned twenty-five on August 17.

        Twenty-five years of one chess table

        Two pensioners at the table (Photo: D. Linh)

        Mr. Ngo Dinh Chat, who has kept the pieces since the first day, said only one rook was ever lost. It was replaced by a thimble.

        Players sign no lists and keep no scores, but the bench has two hollows. Each is deeper on the side of those who lost.

        The association plans a second table, facing the other way./.

        VNF/TA

        Phiên bản di động
        === lang
        en
        === title
        Twenty-five years of one chess table
        === date
        2017-08-22T09:32:00+07:00
        === event date
        2017-08-17
        === authors
        TA
        === source
        Vietnam Times
        === lead
        The open-air chess table of two friendship associations turned twenty-five on August 17.
        === images
        Two pensioners at the table | D. Linh
        === body
        Mr. Ngo Dinh Chat, who has kept the pieces since the first day, said only one rook was ever lost. It was replaced by a thimble.

        Players sign no lists and keep no scores, but the bench has two hollows. Each is deeper on the side of those who lost.

        The association plans a second table, facing the other way.
        """)

    /// Captions said twice, a lead that comes again further down, capitals of another event in the head.
    private static let dailyWithDoubledCaptions = PageFixture(
        "daily with captions said twice",
        """
        9TH FESTIVAL OF LANTERNS
        Log in
        Hanoi

        Two libraries exchange their overdue books

        Head librarian Cam Tuyet Mai says a late book is a book that somebody wanted to keep.

        Boxes of overdue books arrive (Photo: City Library)
        Boxes of overdue books arrive (Photo: City Library)

        The libraries of two partner cities on November 29 exchanged 412 overdue books, each with a note from the reader who had kept it.

        Head librarian Cam Tuyet Mai says a late book is a book that somebody wanted to keep.

        The overview of the exchange.
        The overview of the exchange.

        The oldest loan dates from 1988 and had been used to level a wardrobe. The wardrobe now leans.

        No fines were asked. Readers were asked instead for one sentence about why they had been late.

        Other News
        - City in brief
        - Noodle map wins prize
        === lang
        en
        === title
        Two libraries exchange their overdue books
        === lead
        Head librarian Cam Tuyet Mai says a late book is a book that somebody wanted to keep.
        === images
        Boxes of overdue books arrive | City Library
        The overview of the exchange.
        === body
        The libraries of two partner cities on November 29 exchanged 412 overdue books, each with a note from the reader who had kept it.

        Head librarian Cam Tuyet Mai says a late book is a book that somebody wanted to keep.

        The oldest loan dates from 1988 and had been used to level a wardrobe. The wardrobe now leans.

        No fines were asked. Readers were asked instead for one sentence about why they had been late.
        === review
        The page does not say when the article was published
        The page does not say which paper
        """)

    /// Captions glued to the headline and a picture's number.
    private static let radio = PageFixture(
        "radio with numbered pictures",
        """
        First bicycle repair school for diplomats

        Chia sẻ
        (VOVWORLD) - Thirty diplomats took their first lesson in repairing bicycles on Saturday, in a yard lent by a friendship association.

        First bicycle repair school for diplomats - ảnh 1Pupils look for a hole in a tube. (Photo: Huy /VOV)

        The school was the idea of a consul who had walked home too often. She brought her own pump.

        Lessons are given by Quach Van Phai, a mechanic who speaks in diagrams. By noon, nineteen tubes had been mended and two had been made worse.

        First bicycle repair school for diplomats - ảnh 2
        The yard at noon. (Photo: Huy /VOV)

        The second lesson, on brakes, has been moved to level ground.

        Feedback

        Others
        === lang
        en
        === title
        First bicycle repair school for diplomats
        === source
        VOV
        === lead
        Thirty diplomats took their first lesson in repairing bicycles on Saturday, in a yard lent by a friendship association.
        === images
        Pupils look for a hole in a tube. | Huy /VOV
        The yard at noon. | Huy /VOV
        === body
        The school was the idea of a consul who had walked home too often. She brought her own pump.

        Lessons are given by Quach Van Phai, a mechanic who speaks in diagrams. By noon, nineteen tubes had been mended and two had been made worse.

        The second lesson, on brakes, has been moved to level ground.
        """)

    /// The date from the page's head and the headline on one line, no blank lines, a caption glued to a sentence.
    private static let agencyMeta = PageFixture(
        "agency page with its head's date",
        """
         date 2022-08-28 Friendship garden club of Hanoi holds third meeting
        The third meeting of the friendship garden club of Hanoi was held on August 27 in a greenhouse without glass.
        In the new term, the club will exchange seeds with partners in Havana and open a school of compost.
        Members of the club in the greenhouse (Photo: VNA)Speaking at the event, chairwoman Bach Thi Cuc said glass would be asked for only when the frost did.
        The meeting elected a board of eleven, of whom nine have gardens./.
        === lang
        en
        === title
        Friendship garden club of Hanoi holds third meeting
        === date
        2022-08-28
        === event date
        2022-08-27
        === images
        Members of the club in the greenhouse | VNA
        === body
        The third meeting of the friendship garden club of Hanoi was held on August 27 in a greenhouse without glass.

        In the new term, the club will exchange seeds with partners in Havana and open a school of compost.

        Speaking at the event, chairwoman Bach Thi Cuc said glass would be asked for only when the frost did.

        The meeting elected a board of eleven, of whom nine have gardens.
        """)

    /// The author glued to the date, the lead twice, exchange rates below.
    private static let broadcaster = PageFixture(
        "broadcaster with the author glued to the date",
        """
        Rowers of four nations clean West Lake's reeds

        by VNA11 March 2024 Last updated at 09:02 AM

        Rowers from four nations spent Saturday pulling plastic from the reeds of West Lake, and found a boat nobody had missed.

        Rowers from four nations spent Saturday pulling plastic from the reeds of West Lake, and found a boat nobody had missed.

        The day was arranged by a friendship association and two rowing clubs. Each boat carried a sack and a translator.

        By evening, the sacks weighed 640 kilograms. The boat, once bailed out, turned out to be the best of the fleet.

        The clubs will meet again when the reeds have grown.

        Tags:

        Top VND Exchange Rates

        USD

        EUR

        WEATHER FORECAST
        === lang
        en
        === title
        Rowers of four nations clean West Lake's reeds
        === date
        2024-03-11
        === source
        VNA
        === lead
        Rowers from four nations spent Saturday pulling plastic from the reeds of West Lake, and found a boat nobody had missed.
        === body
        The day was arranged by a friendship association and two rowing clubs. Each boat carried a sack and a translator.

        By evening, the sacks weighed 640 kilograms. The boat, once bailed out, turned out to be the best of the fleet.

        The clubs will meet again when the reeds have grown.
        """)

    /// A caption in the place of the headline, an agency's dateline with a place, its mark at the end.
    private static let agencyDateline = PageFixture(
        "agency story without a headline",
        """
         date 2022-08-26 At the event (Photo: hanoimoi.com.vn)

        Hanoi (VNA) – The Hanoi chapter of a kite friendship association held its sixth congress on August 26 and let every delegate bring a kite.



        The congress elected a committee of twenty-seven, led by schoolteacher Tong Van Dieu.



        He said a kite needs two hands and an opposing wind, and that the association has both.-VNA
        === lang
        en
        === date
        2022-08-26
        === event date
        2022-08-26
        === source
        VNA
        === images
        At the event | hanoimoi.com.vn
        === body
        Hanoi (VNA) – The Hanoi chapter of a kite friendship association held its sixth congress on August 26 and let every delegate bring a kite.

        The congress elected a committee of twenty-seven, led by schoolteacher Tong Van Dieu.

        He said a kite needs two hands and an opposing wind, and that the association has both.
        === review
        The page shows no headline
        """)
}
