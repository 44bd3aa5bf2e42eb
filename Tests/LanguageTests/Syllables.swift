import Language

/// Two thousand Vietnamese syllables made by rule: onsets and rhymes combined in a fixed scatter, every fifth capitalised.
///
/// Not all of them are words; all are spelled as words are. `_` stands behind the vowel that takes the tone.
func syllables() -> [String] {
    let onsets =
        [""]
        + "b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x".split(separator: " ").map(String.init)
    let rhymes = """
        a_ a_c a_ch a_i a_m a_n a_ng a_nh a_o a_p a_t a_u a_y ă_c ă_m ă_n ă_ng ă_p ă_t â_c â_m â_n â_ng â_p â_t â_u â_y e_ e_m \
        e_n e_o ê_ ê_ch ê_nh ê_u i_ i_ch i_m i_nh i_t i_a i_u iê_n iê_ng iê_u o_ o_a o_e oa_i oa_n oa_ng oă_n o_i o_n o_ng ô_ \
        ô_c ô_i ô_n ô_ng ơ_ ơ_i ơ_n ơ_p u_ u_a u_i u_n u_ng u_y uâ_n uê_ uyê_n uy_nh uô_c uô_n uô_ng ư_ ư_a ư_c ư_ng ươ_i ươ_n \
        ươ_ng y_
        """.split(separator: " ")
    let tones = ["", "\u{300}", "\u{309}", "\u{303}", "\u{301}", "\u{323}"]
    let count = onsets.count * rhymes.count * tones.count

    var made: [String] = []
    var seen: Set<String> = []
    for number in 0..<count where made.count < 2000 {
        let place = number * 7919 % count
        let rhyme = rhymes[place / tones.count % rhymes.count]
        let parts = rhyme.split(separator: "_", omittingEmptySubsequences: false)
        let syllable = nfc(
            onsets[place / tones.count / rhymes.count] + parts[0] + tones[place % tones.count] + parts[1])
        guard seen.insert(syllable).inserted else { continue }
        made.append(number % 5 == 0 ? syllable.prefix(1).uppercased() + syllable.dropFirst() : syllable)
    }
    return made
}
