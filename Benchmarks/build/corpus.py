"""An invented bulletin of any size: the same stories for the same number, on every machine and with every Python.

A story is told in Vietnamese and in English, in files of some three kilobytes, as those of a real bulletin are. Nothing
in it is true: names, events and sentences are put together by rule from the words in this file.
"""

from dataclasses import dataclass, field

FIRST_YEAR, YEARS = 2006, 20
PARAGRAPHS = 4

PLACES = [
    ("Đồng Mơ", "Dong Mo"), ("Phú Ấp", "Phu Ap"), ("Bến Ước", "Ben Uoc"), ("Thạch Lựu", "Thach Luu"),
    ("Vườn Ổi", "Vuon Oi"), ("Cầu Đá Đỏ", "Cau Da Do"), ("Sông Lững", "Song Lung"), ("Gò Tượng", "Go Tuong"),
    ("Kẻ Nghễ", "Ke Nghe"), ("Đường Xưa", "Duong Xua"), ("Làng Đượm", "Lang Duom"), ("Mỹ Ngưỡng", "My Nguong"),
]
COUNTRIES = [
    ("A Lan", "Alania"), ("Bắc Hải", "North Sea"), ("Cao Nguyên", "Highland"), ("Đảo Ngọc", "Pearl Island"),
    ("Hồ Lớn", "Great Lake"), ("Rừng Thông", "Pinewood"), ("Sa Mạc Trắng", "White Desert"), ("Vịnh Xanh", "Blue Bay"),
]
SUBJECTS = [
    ("Đoàn đại biểu {place}", "The delegation of {place}"), ("Câu lạc bộ bạn đọc", "The readers' club"),
    ("Các bạn trẻ ở {place}", "Young people in {place}"), ("Hội hữu nghị với {country}", "The association with {country}"),
    ("Một nhóm giáo viên", "A group of teachers"), ("Thư viện {place}", "The library of {place}"),
    ("Ban tổ chức", "The organisers"), ("Nhiều gia đình ở {place}", "Many families in {place}"),
    ("Đội múa rối nước", "The water puppet troupe"), ("Những người thợ gốm", "The potters"),
]
VERBS = [
    ("đã đón tiếp", "welcomed"), ("đã trao tặng quà cho", "gave presents to"), ("đã cùng trồng cây với", "planted trees with"),
    ("sẽ gặp lại", "will meet again with"), ("đã viết thư cho", "wrote letters to"), ("đang giúp đỡ", "are helping"),
    ("đã ký thỏa thuận với", "signed an agreement with"), ("vừa mở triển lãm cùng", "have opened an exhibition with"),
]
OBJECTS = [
    ("các bạn từ {country}", "friends from {country}"), ("trường học bên sông", "the school by the river"),
    ("những người yêu thơ", "lovers of poetry"), ("hợp tác xã chè ở {place}", "the tea cooperative of {place}"),
    ("xưởng mộc của làng", "the carpenters of the village"), ("đoàn nghệ sĩ {country}", "artists of {country}"),
    ("bệnh viện {place}", "the hospital of {place}"), ("hơn {number} sinh viên", "more than {number} students"),
]
ENDINGS = [
    ("trong một buổi sáng nhiều nắng", "on a sunny morning"), ("sau gần {number} ngày chuẩn bị", "after almost {number} days of work"),
    ("bên bờ hồ ở {place}", "on the shore of the lake in {place}"), ("trước khi mùa mưa bắt đầu", "before the rains began"),
    ("với *rất nhiều* niềm vui", "with *very much* joy"), ("và hẹn trở lại vào **mùa thu**", "and promised to return in **autumn**"),
    ("nhân kỷ niệm {number} năm ngày kết nghĩa", "for the {number}th anniversary of their friendship"),
]
TITLES = [
    ("{place} đón bạn từ {country}", "{place} welcomes friends from {country}"),
    ("Mùa hoa ở {place}", "Season of flowers in {place}"), ("Thư từ {country}", "A letter from {country}"),
    ("Nhịp cầu {place} – {country}", "A bridge between {place} and {country}"),
    ("Đường về {place}", "The road to {place}"), ("Ước mơ của những người thợ", "Dreams of the craftsmen"),
]
SECTIONS = [("tin-tuc", "Tin tức", "News"), ("giao-luu", "Giao lưu", "Exchange"), ("van-hoa", "Văn hóa", "Culture"),
            ("ban-doc", "Bạn đọc", "Readers")]
KINDS = ["friendship", "union", "front", "city"]


class Choice:
    """Numbers that look random and are the same everywhere (PCG's multiplier, the upper bits of 64)."""

    def __init__(self, seed):
        self.state = seed * 2 + 1

    def below(self, limit):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (self.state >> 33) % limit

    def of(self, items):
        return items[self.below(len(items))]

    def few(self, count, limit):
        """Different numbers below a limit; small ones come often, as some tags are on many articles."""
        found = []
        while len(found) < count:
            number = min(self.below(limit), self.below(limit), self.below(limit))
            if number not in found:
                found.append(number)
        return found


@dataclass
class Story:
    number: int
    year: int
    month: int
    day: int
    hour: int
    titles: tuple
    leads: tuple
    bodies: tuple
    tags: list
    organisations: list
    section: str
    author: str

    @property
    def name(self):
        return f"bai-{self.number:06d}"

    @property
    def folder(self):
        return f"{self.year}/{self.month:02d}"

    @property
    def date(self):
        return f"{self.year}-{self.month:02d}-{self.day:02d}T{self.hour:02d}:30:00+07:00"


@dataclass
class Corpus:
    """Registers and stories; `stories()` makes them one by one, so that a million need no memory."""

    count: int
    tags: list = field(init=False)
    organisations: list = field(init=False)
    events: list = field(init=False)

    def __post_init__(self):
        choice = Choice(7)
        self.tags = [(f"the-{n:03d}", f"chủ đề {PLACES[n % 12][0].lower()} {n}", f"subject {PLACES[n % 12][1].lower()} {n}")
                     for n in range(min(200, 20 + self.count // 100))]
        self.organisations = [
            (f"hoi-{n:03d}", f"Hội {n} ở {choice.of(PLACES)[0]}", f"Association {n} of {choice.of(PLACES)[1]}", KINDS[n % 4])
            for n in range(min(300, 30 + self.count // 50))]
        self.events = [
            (f"su-kien-{n:03d}", f"Sự kiện {n} ở {choice.of(PLACES)[0]}", f"Event {n} in {choice.of(PLACES)[1]}",
             f"{FIRST_YEAR + n % YEARS}-{n % 12 + 1:02d}-{n % 28 + 1:02d}") for n in range(100)]

    def stories(self):
        earlier = None
        for number in range(self.count):
            story = self.story(number, earlier)
            earlier = story
            yield story

    def story(self, number, earlier):
        choice = Choice(number + 1000)
        year, month = FIRST_YEAR + choice.below(YEARS), choice.below(12) + 1
        titles = phrase(choice, choice.of(TITLES))
        bodies = paragraphs(choice)
        return Story(
            number, year, month, choice.below(28) + 1, choice.below(16) + 6,
            tuple(f"{title}, {word} {number}" for title, word in zip(titles, ("chuyện số", "story"))),
            sentence(choice), with_extras(choice, bodies, earlier),
            [self.tags[n][0] for n in choice.few(3, len(self.tags))],
            [self.organisations[n][0] for n in choice.few(2, len(self.organisations))],
            choice.of(SECTIONS)[0], f"Người viết {choice.below(60)}")


def phrase(choice, both):
    place, country, number = choice.of(PLACES), choice.of(COUNTRIES), choice.below(90) + 10
    return tuple(text.format(place=place[i], country=country[i], number=number) for i, text in enumerate(both))


def sentence(choice):
    parts = [phrase(choice, choice.of(words)) for words in (SUBJECTS, VERBS, OBJECTS, ENDINGS)]
    return tuple(" ".join(part[i] for part in parts) + "." for i in (0, 1))


def paragraphs(choice):
    """Four paragraphs of four to six sentences, in both languages."""
    both = ([], [])
    for _ in range(PARAGRAPHS):
        sentences = [sentence(choice) for _ in range(4 + choice.below(3))]
        for i in (0, 1):
            both[i].append(" ".join(pair[i] for pair in sentences))
    return both


def with_extras(choice, both, earlier):
    """The paragraphs with two headings, a list or a quotation or a table, and a link to an earlier story."""
    kind = choice.below(3)
    items = [sentence(choice) for _ in range(3)]
    texts = []
    for i, (heading, more) in enumerate((("Một ngày đáng nhớ", "Xem thêm"), ("A day to remember", "See also"))):
        if kind == 0:
            extra = "\n".join(f"- {item[i]}" for item in items)
        elif kind == 1:
            extra = "\n".join(f"> {item[i]}" for item in items)
        else:
            rows = "\n".join(f"| {PLACES[(n + kind) % 12][i]} | {n * 7} |" for n in range(3))
            extra = "| " + ("Nơi" if i == 0 else "Place") + " | N |\n|---|--:|\n" + rows
        blocks = both[i][:2] + [f"## {heading}", extra] + both[i][2:]
        if earlier:
            blocks.append(f"{more}: [{earlier.titles[i]}]({{link}}).")
        texts.append("\n\n".join(blocks) + "\n")
    return tuple(texts)
