/// The shape of Vietnamese syllables once their marks are off: every onset with every rhyme.
///
/// A few thousand shapes hold all syllables of the language and many that do not occur; of English words, only short ones.
enum SyllableShape {
    /// Whether a word could be a Vietnamese syllable.
    static func matches(_ word: PlainWord) -> Bool {
        !word.isForeign && word.isAmong(all)
    }

    private static let onsets = words(
        """
        b c ch d g gh gi h k kh l m n ng ngh nh p ph q qu r s t th tr v x
        """)

    private static let rhymes = words(
        """
        a ac ach ai am an ang anh ao ap at au ay
        e ec ech em en eng enh eo ep et eu
        i ia ich iec iem ien ieng iep iet ieu im in inh ip it iu
        o oa oac oach oai oam oan oang oanh oao oap oat oay oc oe oen oeo oet oi om on ong ooc oong op ot
        u ua uan uang uat uay uc ue uech uen uenh ui um un ung uo uoc uoi uom uon uong uop uot uou up ut uu
        uy uya uych uyen uyet uyn uynh uyp uyt uyu
        y ych yem yen yeng yet yeu ynh yt
        """)

    private static let all: WordSet = {
        var shapes = Set(rhymes)
        for onset in onsets {
            for rhyme in rhymes { shapes.insert(onset + rhyme) }
        }
        return WordSet(shapes.map { WordSet.pack($0.utf8) })
    }()

    private static func words(_ text: String) -> [String] {
        text.split(whereSeparator: \.isWhitespace).map(String.init)
    }
}
