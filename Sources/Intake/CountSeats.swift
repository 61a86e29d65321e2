// How many places a letter names in numbers: "3 places", "two seats", "doce (12) plazas y una para el tutor", "on sera donc 2".

struct SeatCount: Equatable, Sendable {
    /// The number said of places, or of people who come.
    var number: Int
    /// Said of places, not of people.
    var isOfPlaces: Bool
}

struct CountSeats: Sendable {
    let lexica: Lexica

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
            // "Une", "ein", "one"
            let isArticle = value == 1 && parts[index].allSatisfy(\.isLetter)
            // "un siège à chacun", "one seat each": how many they are is said elsewhere.
            if value == 1, parts[index...].prefix(8).contains(where: { lexica.has($0, in: .apiece) }) { continue }
            var found: Bool?
            // "doce (12) plazas": what stands between is no punctuation that parts.
            for step in 1...3 where index + step < parts.count {
                let part = parts[index + step]
                // "5 names 5 places": the second number counts the places; "57-2018" is a letter's own.
                if let other = Numbers.value(of: part), step > 1 || (1900...2100).contains(other) { break }
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
                lexica.has(parts[index + 1], in: .forWhom)
                    || lexica.phrases(of: .oneMore).contains(parts[index] + " " + parts[index + 1])
            {
                places += 1  // "twelve places for students and one for the tutor"
                shared += 1
                best = SeatCount(number: shared == total ? total : places, isOfPlaces: true)
            } else if !isArticle, value < 100, index > 1, lexica.has(parts[index - 1], in: .of),
                lexica.has(parts[index - 2], in: .parties),
                !(index + 1 < parts.count && lexica.has(parts[index + 1], in: .calendar)), best?.isOfPlaces != true
            {
                // "a delegation of nine (9)"
                best = SeatCount(number: value, isOfPlaces: true)
            } else if !isArticle, value < 200, index > 0, best == nil {
                let before = parts[index - 1], next = index + 1 < parts.count ? parts[index + 1] : ""
                if lexica.has(before, in: .totals) || before == "x"
                    || index > 1 && lexica.has(before, in: .beforeTotals) && lexica.has(parts[index - 2], in: .totals),
                    !lexica.has(next, in: .calendar), !lexica.has(next, in: .measures),
                    !lexica.phrases(of: .dateLinks).contains(next)
                {
                    best = SeatCount(number: value, isOfPlaces: false)
                }
            }
        }
        if total > 1, total < 5, places > total, ones(in: sentence) >= total {
            // "Two seats, one mine, one for Ann": all of them are told whose they are.
            best = SeatCount(number: total, isOfPlaces: true)
        }
        return best
    }

    /// How many of some are told in parts: "one mine, one for Ann", "um para mim e outro para a Ana", "les deux autres pour Ann et Luke".
    private func ones(in sentence: Sentence) -> Int {
        let parts = sentence.parts
        return parts.indices.dropLast().reduce(0) { sum, index in
            let isOther = lexica.has(parts[index], in: .otherOnes)
            let isOne = isOther || Numbers.value(of: parts[index]) == 1 && parts[index].allSatisfy(\.isLetter)
            let isTold = lexica.has(parts[index + 1], in: .forWhom) || lexica.has(parts[index + 1], in: .ownPlaces)
            guard isOne, isTold else { return sum }
            return sum + (isOther && index > 0 ? Numbers.value(of: parts[index - 1]) ?? 1 : 1)
        }
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
