// How many places a letter names in numbers: "3 places", "two seats", "doce (12) plazas y una para el tutor", "on sera donc 2".

struct SeatCount: Equatable, Sendable {
    /// The number said of places, or of people who come.
    var number: Int
    /// Said of places, not of people.
    var isOfPlaces: Bool
}

struct CountSeats: Sendable {
    let lexica: Lexica

    /// Words that make a number the total: "nous serons 4", "somos 5", "we are three".
    private static let totals: Set<String> = [
        "serons", "serions", "sera", "serait", "sommes", "est", "somos", "seremos", "seriamos", "son", "iremos", "are",
        "be", "ser", "seremos", "venir", "viendrons", "vamos",
    ]

    /// Words for those who come together, before their number.
    private static let groups: Set<String> = [
        "delegation", "group", "party", "delegacion", "grupo", "comitiva", "delegacao", "groupe",
        "gruppe", "delegatie", "delegazione", "gruppo",
    ]

    private static let each: Set<String> = [
        "chacun", "chacune", "each", "cada", "every", "jeweils", "ciascuno", "ciascuna",
    ]

    /// The largest number said of places or people in `sentence`.
    func count(in sentence: Sentence) -> SeatCount? {
        var best: SeatCount?
        let parts = sentence.parts
        var places = 0
        // "Two seats: one for me, and one for her" tells whose the two are.
        var shared = 0
        var total = 0
        for index in parts.indices {
            guard let value = Numbers.value(of: parts[index]), value > 0, !(1900...2100).contains(value) else {
                continue
            }
            let word = sentence.words[sentence.owners[index]]
            // "5/07", "9h30", "13.20": no count.
            if word.kind == .number, let next = next(sentence, after: index),
                next.isPunctuation("/.:h€%") && !next.spaced
            {
                continue
            }
            if word.kind == .number, index > 0, let before = before(sentence, index),
                before.isPunctuation("/:.+") && !word.spaced
            {
                continue
            }
            let isArticle = ["un", "une", "uno", "una", "um", "uma", "one", "ein", "een", "a", "eine", "einen"]
                .contains(parts[index])
            // "un siège à chacun", "one seat each": how many they are is said elsewhere.
            if value == 1, !Self.each.isDisjoint(with: parts[index...].prefix(8)) { continue }
            var found: Bool?
            // "doce (12) plazas": what stands between is no punctuation that parts.
            for step in 1...3 where index + step < parts.count {
                let part = parts[index + step]
                if sentence.words[sentence.owners[index]..<sentence.owners[index + step]].contains(where: {
                    $0.isPunctuation(",;:.|–—-")
                }) {
                    break
                }
                if lexica.has(part, in: .seats) { found = true; break }
                if lexica.has(part, in: .heads), !isArticle { found = false; break }
                // "doce (12) plazas", "deux petites places"
                if lexica.has(part, in: .calendar) || lexica.has(part, in: .links) && step == 1 { break }
            }
            if let found {
                // Article and number of one thing: "une place", "one seat".
                if found {
                    if index + 1 < parts.count, Numbers.value(of: parts[index + 1]) == value { continue }
                    places += isArticle ? (places == 0 ? 1 : 0) : value
                    total = places
                    best = SeatCount(number: max(places, 1), isOfPlaces: true)
                } else if best?.isOfPlaces != true {
                    best = SeatCount(number: value, isOfPlaces: false)
                }
            } else if isArticle, places > 1, index + 1 < parts.count,
                ["para", "pour", "for", "per", "mas"].contains(parts[index + 1])
            {
                places += 1  // "twelve places for students and one for the tutor"
                shared += 1
                best = SeatCount(number: shared == total ? total : places, isOfPlaces: true)
            } else if !isArticle, value < 100, index > 1, ["of", "de"].contains(parts[index - 1]),
                Self.groups.contains(parts[index - 2]),
                !(index + 1 < parts.count && lexica.has(parts[index + 1], in: .calendar)), best?.isOfPlaces != true
            {
                // "a delegation of nine (9)"
                best = SeatCount(number: value, isOfPlaces: true)
            } else if !isArticle, value < 200, index > 0, best == nil {
                if Self.totals.contains(parts[index - 1]) || index > 1 && parts[index - 1] == "donc"
                    || parts[index - 1] == "x"
                    || index > 1 && parts[index - 1] == "a" && Self.totals.contains(parts[index - 2]),
                    !(index + 1 < parts.count
                        && (lexica.has(parts[index + 1], in: .calendar)
                            || ["h", "heures", "am", "pm", "horas", "de"].contains(parts[index + 1])))
                {
                    best = SeatCount(number: value, isOfPlaces: false)
                }
            }
        }
        return best
    }

    private func next(_ sentence: Sentence, after index: Int) -> Word? {
        let word = sentence.owners[index] + 1
        return word < sentence.words.count ? sentence.words[word] : nil
    }
    private func before(_ sentence: Sentence, _ index: Int) -> Word? {
        let word = sentence.owners[index] - 1
        return word >= 0 ? sentence.words[word] : nil
    }
}
