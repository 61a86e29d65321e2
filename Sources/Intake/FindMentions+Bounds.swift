// Where a name begins and ends in a sentence: what the tagger cut off from it, and what it took for a part of it.

extension FindMentions {
    /// The words of a name that the tagger found; none where it is nobody's. `limit`: where the next name begins.
    func bounds(of name: Range<Int>, in words: [Word], before limit: Int) -> Range<Int> {
        trimmed(grown(name, words, before: min(words.count, limit)), words)
    }

    /// "Karolina Sandström's"
    static func isOwner(_ text: String) -> Bool { text.hasSuffix("'s") || text.hasSuffix("’s") }

    // MARK: What was cut off

    /// Small words inside names that hardly stand before towns, as "de" does: "Ruiz de Medellín" may come from there.
    private static let inner: Set<String> = ["an", "bin", "ibn", "bint", "van", "von", "ten", "ter", "af", "av", "ap"]
    /// María and Mohammed, as many write them: "Ma. Fernanda".
    private static let shortNames: Set<String> = ["Ma.", "Mª", "Md."]

    private static let opening: Set<String> = ["«", "“", "„", "\""]
    private static let closing: Set<String> = ["»", "”", "“", "\""]

    private func grown(_ name: Range<Int>, _ words: [Word], before limit: Int) -> Range<Int> {
        func isName(_ word: Word) -> Bool { word.kind == .word && (word.isCapitalised || Names.isElided(word.text)) }
        var start = name.lowerBound
        var end = end(of: name, words, before: limit)
        if end + 1 < words.count, Self.inner.contains(words[end].text), isName(words[end + 1]) { end += 2 }
        // "Huerta de la | O", "Mac | an tSaoir": no name ends with a particle, and small ones go on with it.
        if end < words.count, end - start > 1, words[end - 1].text.count > 1, Names.isParticle(words[end - 1].text),
            isName(words[end])
        {
            end += 1
        }
        // "Ivone Brito | de Sá", which without its accent is a word of many languages.
        if end + 1 < words.count, ["de", "e"].contains(words[end].text), words[end + 1].text == "Sá" { end += 2 }
        if end - start > 1, isSurname(at: end + 1, behind: start, words, before: limit) { end += 2 }
        if start > 0,
            Names.isMarkedFirstSurname(words[start - 1].text) || Self.shortNames.contains(words[start - 1].text)
        {
            start -= 1
        }
        // "« Yhadira | Marisol Poma »": what stands alone in quotes with it is of it.
        if start > 1, end < words.count, Self.opening.contains(words[start - 2].text),
            Self.closing.contains(words[end].text), isName(words[start - 1])
        {
            start -= 1
        }
        // "Nguyễn Thị Hoài | An"
        while Names.isMarkedFirstSurname(words[start].text), end - start < 5, end < limit, words[end].kind == .word,
            words[end].isCapitalised
        { end += 1 }
        return start..<end
    }

    /// "Mrs Ofélia Montalvão | e Brito": a surname that a word joins to the name of somebody who alone has a title.
    private func isSurname(at index: Int, behind start: Int, _ words: [Word], before limit: Int) -> Bool {
        guard index <= limit, index < words.count, start > 0, words[index - 1].text.count == 1,
            lexica.has(words[index - 1].text, in: .conjunctions), words[index].isCapitalised,
            words[index].text.count > 2,
            !GivenNames.holds(words[index].text), !lexica.has(words[index].folded, in: .titles),
            index + 1 == words.count || !words[index + 1].isCapitalised
        else { return false }
        let isParted = words[start - 1].isPunctuation(".") && start > 1
        return lexica.has(words[start - (isParted ? 2 : 1)].folded, in: .titles)
    }

    /// Where a name ends that a line's end cut: "Saúl Benigno Arrieta / Olazábal, director", "Mme Agnès / Le Goff, de".
    /// `limit`: where the next name begins.
    private func end(of range: Range<Int>, _ words: [Word], before limit: Int) -> Int {
        let start = range.upperBound
        guard start < words.count, words[start].line == words[start - 1].line + 1 else { return start }
        let isTitled = range.lowerBound > 0 && lexica.has(words[range.lowerBound - 1].folded, in: .titles)
        let isGiven = GivenNames.holds(words[range.lowerBound].text)
        // Another one's name may begin there.
        let mayBegin = GivenNames.holds(words[start].text)
        let isJoined = Names.isParticle(words[start - 1].text)
        guard range.count > 1 || (isTitled || isGiven) && !mayBegin else { return start }
        let lists: [Pack.Lexicon] = [.titles, .roles, .organisations, .calendar, .common, .heads, .relations]
        var end = start
        while end < min(words.count, limit), end - start < 3, words[end].line == words[start].line,
            words[end].kind == .word
        {
            let word = words[end]
            let isName =
                word.isCapitalised && word.text.count > 2 && !eventWords.contains(word.folded)
                && !lists.contains { lexica.has(word.folded, in: $0) }
            // "María del / Pilar Olmedo": behind a particle any word is one of the name.
            guard
                isName || end == start && isJoined && word.isCapitalised
                    || Names.isParticle(word.text) && word.text.count > 1
            else { break }
            end += 1
        }
        guard end > start, end - start < 2 || range.count == 1 || isJoined, words[end - 1].isCapitalised,
            end == words.count || [",", ";", ".", ")", "("].contains(words[end].text)
                || lexica.has(words[end].folded, in: .conjunctions)
        else { return start }
        return end
    }

    // MARK: What is no part of it

    private func trimmed(_ name: Range<Int>, _ words: [Word]) -> Range<Int> {
        var (start, end) = (name.lowerBound, name.upperBound)
        // A title, an article or a relation.
        let selves = lexica.phrases(of: .selves)
        while end - start > 1, case let first = words[start], first.kind == .word,
            !Self.shortNames.contains(first.text),
            lexica.has(first.folded, in: .titles) || lexica.has(first.folded, in: .relations)
                || selves.contains(first.folded)
                || !first.isCapitalised && lexica.has(first.folded, in: .personArticles)
        { start += 1 }
        if end - start > 2, isBefore(name: start, words) { start += 1 }
        // "We're Urban"
        if lexica.isContraction(words[start]) { return start..<start }
        // "Karolina Sandström's place"
        let owner = words[start..<end].firstIndex {
            $0.parts.count > 1 && $0.parts.last == "s" && Self.isOwner($0.text)
        }
        if let owner { end = owner + 1 }
        // Nobody is called "of" anything.
        if let of = words[start..<end].firstIndex(where: {
            lexica.has($0.folded, in: .notInNames) && $0.text != "Sá"
        }) {
            end = of
        }
        func isOffice(_ word: Word) -> Bool {
            word.kind == .word && !GivenNames.holds(word.text) && !Self.shortNames.contains(word.text)
                && !Names.generations.contains(word.folded)
                && (lexica.has(word.folded, in: .roles) || lexica.has(word.folded, in: .common))
        }
        while end - start > 2, isOffice(words[start]) { start += 1 }
        // "Trần Thị Kim Vân": no word of another language.
        while end - start > 2, isOffice(words[end - 1]), !Names.isMarkedFirstSurname(words[start].text) { end -= 1 }
        return start..<end
    }

    /// Whether the word at `start` is none of the name behind it: "Irá Lisandro Quero", "Assessor Especial Aurélio Prates".
    private func isBefore(name start: Int, _ words: [Word]) -> Bool {
        let first = words[start], next = words[start + 1]
        guard !GivenNames.holds(first.text), !Self.shortNames.contains(first.text),
            !Names.isMarkedFirstSurname(first.text),
            first.text.contains(where: \.isLowercase), next.isCapitalised
        else {
            return false
        }
        if start > 0, lexica.has(words[start - 1].folded, in: .roles), GivenNames.holds(next.text) { return true }
        let isTitled = start > 1 && lexica.has(words[start - 2].folded, in: .titles)
        let begins =
            start == 0 || words[start - 1].isPunctuation("!?:;")
            || words[start - 1].isPunctuation(".") && !isTitled
        // "C'est Idrissa Camara", "Chamo-me Rui Prates"
        return begins && first.parts.contains { $0.count > 1 && lexica.vocabulary.contains($0) }
    }
}
