// Names the tagger sees, with what the rules add: its bounds are believed, and of the rules only what stands behind a title.

extension FindMentions {
    /// `found` by the rules, with what the tagger makes of `sentences`.
    func joined(_ found: [Mention], with sentences: [Sentence], skipping lines: Set<Int>) -> [Mention] {
        var result: [Mention] = []
        for (number, sentence) in sentences.enumerated() {
            guard result.count < FindPeople.limit else { break }
            let words = sentence.words
            let rules = found.filter { $0.sentence == number && !isFirm(words[$0.range]) }
            guard !words.allSatisfy({ lines.contains($0.line) }), words.count <= 300 else {
                result += rules
                continue
            }
            let tagged = tagger.names(in: words).flatMap { parted($0, words) }
            var own: [Mention] = []
            for (offset, name) in tagged.enumerated()
            where name.kind == .person && !lines.contains(words[name.range.lowerBound].line) {
                let limit = offset + 1 < tagged.count ? tagged[offset + 1].range.lowerBound : words.count
                guard
                    var mention = mention(
                        name, in: sentence, number: number, before: limit, surname: surname(for: name, tagged, words))
                else { continue }
                if let ruled = rules.first(where: { $0.range.overlaps(name.range) }) {
                    mention.isSure = mention.isSure || ruled.isSure
                    mention.isSource = ruled.isSource
                    mention.person.organisation = mention.person.organisation ?? ruled.person.organisation
                    if isLonger(ruled, than: mention) { mention.person.name = ruled.person.name }
                }
                own.append(mention)
            }
            // "Mme Texier", where the tagger sees nothing.
            own += rules.filter { ruled in
                ruled.isSure && !tagged.contains { $0.range.overlaps(ruled.range) }
                    && (lexica.has(words[ruled.range.lowerBound].folded, in: .titles)
                        || (ruled.person.name?.text.split(separator: " ").first).map { GivenNames.holds(String($0)) }
                            ?? false)
            }
            result += own.sorted { $0.range.lowerBound < $1.range.lowerBound }
        }
        return Array(result.prefix(FindPeople.limit))
    }

    /// Two people in what the tagger takes for one: "Efraín Quispilloc y Rosalba Quispilloc", "Ana e Rui Tavares".
    private func parted(_ name: TaggedName, _ words: [Word]) -> [TaggedName] {
        let range = name.range
        guard name.kind == .person, range.count > 2,
            let link = words[range].indices.dropFirst().first(where: {
                lexica.has(words[$0].folded, in: .conjunctions) && $0 + 1 < range.upperBound
            }),
            range.upperBound - link > 2
        else { return [name] }
        let isGiven = [range.lowerBound, link + 1].map { GivenNames.holds(words[$0].text) }
        // "Ortega y Gasset", "Puig i Cadafalch" join surnames; Portuguese and French names hold no such word.
        let joinsSurnames = lexica.has(words[link].folded, in: .joinsSurnames)
        let isWhole = link - range.lowerBound > 1 && (isGiven[1] || !joinsSurnames)
        guard isGiven == [true, true] || isWhole else { return [name] }
        return [range.lowerBound..<link, (link + 1)..<range.upperBound].map {
            TaggedName(kind: .person, range: $0, odds: name.odds)
        }
    }

    /// The surname that a given name alone shares with who is named behind it: "Ana e Rui Tavares".
    private func surname(for name: TaggedName, _ tagged: [TaggedName], _ words: [Word]) -> String? {
        let end = name.range.upperBound
        guard name.range.count == 1, GivenNames.holds(words[name.range.lowerBound].text), end < words.count,
            lexica.has(words[end].folded, in: .conjunctions),
            let partner = tagged.first(where: { $0.kind == .person && $0.range.lowerBound == end + 1 }),
            partner.range.count > 1, GivenNames.holds(words[partner.range.lowerBound].text)
        else { return nil }
        let rest = words[partner.range].dropFirst().filter { $0.kind == .word && !GivenNames.holds($0.text) }
        return rest.isEmpty ? nil : rest.map(\.text).joined(separator: " ")
    }

    /// Whether the rules see given names before what the tagger sees: "Ma. Fernanda Olivieri".
    private func isLonger(_ ruled: Mention, than tagged: Mention) -> Bool {
        guard let long = ruled.person.name?.text, let short = tagged.person.name?.text, long.hasSuffix(" " + short)
        else {
            return false
        }
        return long.dropLast(short.count + 1).split(separator: " ").allSatisfy {
            GivenNames.holds(String($0)) || $0 == "Ma." || $0 == "Mª" || $0.count == 2 && $0.hasSuffix(".")
        }
    }

    private func isOwner(_ text: String) -> Bool { text.hasSuffix("'s") || text.hasSuffix("’s") }

    /// Whether a word of it is one of firms or organisations.
    private func isFirm(_ words: ArraySlice<Word>) -> Bool {
        let forms: Set<String> = [
            "ltd", "ltda", "llc", "inc", "gmbh", "sarl", "sas", "kft", "plc", "npc", "srl", "spa", "bv", "ag", "co",
            "limited", "co operative",
        ]
        // "Joséphine Ngo": an organisation's word in a name that begins with a given name is one of its own.
        let isPersonal = words.first.map { GivenNames.holds($0.text) } ?? false
        return words.contains { word in
            forms.contains(word.folded)
                || !isPersonal && words.count > 1 && word.isCapitalised
                    && lexica.has(word.folded, in: .organisationEndings) && !GivenNames.holds(word.text)
        }
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

    /// `surname`: one that stands elsewhere.
    private func mention(
        _ name: TaggedName, in sentence: Sentence, number: Int, before limit: Int, surname: String? = nil
    ) -> Mention? {
        let words = sentence.words
        var range = name.range
        // "Huerta de la | O", "Mac | an tSaoir": no name ends with a particle, and small ones go on with it.
        func isJoin(_ word: Word) -> Bool { Names.isParticle(word.text) && word.text.count > 1 }
        func isName(_ word: Word) -> Bool { word.kind == .word && (word.isCapitalised || Names.isElided(word.text)) }
        range = range.lowerBound..<end(of: range, words, before: limit)
        // "Ruiz de Medellín" may come from there.
        if range.upperBound + 1 < words.count,
            ["an", "bin", "ibn", "bint", "van", "von", "ten", "ter", "af", "av", "ap"].contains(
                words[range.upperBound].text),
            isName(words[range.upperBound + 1])
        {
            range = range.lowerBound..<(range.upperBound + 2)
        }
        if range.upperBound < words.count, range.count > 1, isJoin(words[range.upperBound - 1]),
            isName(words[range.upperBound])
        {
            range = range.lowerBound..<(range.upperBound + 1)
        }
        if range.lowerBound > 0, ["Ma.", "Mª", "M.ª"].contains(words[range.lowerBound - 1].text) {
            range = (range.lowerBound - 1)..<range.upperBound
        }
        // A title, an article or an office that the tagger took for a part of the name.
        let selves = lexica.phrases(of: .selves)
        while range.count > 1, case let first = words[range.lowerBound], first.kind == .word,
            lexica.has(first.folded, in: .titles) || lexica.has(first.folded, in: .relations)
                || selves.contains(first.folded)
                || !first.isCapitalised && lexica.has(first.folded, in: .personArticles)
        { range = (range.lowerBound + 1)..<range.upperBound }
        // "We're Urban"
        if let first = words[range].first, lexica.isContraction(first) { return nil }
        // "Karolina Sandström's place"
        if let owner = words[range].firstIndex(where: { $0.parts.count > 1 && $0.parts.last == "s" && isOwner($0.text) }
        ) {
            range = range.lowerBound..<(owner + 1)
        }
        // Nobody is called "of" anything, and an office before a name is none of it.
        if let of = words[range].firstIndex(where: { lexica.has($0.folded, in: .notInNames) }) {
            range = range.lowerBound..<of
        }
        while range.count > 2, words[range.lowerBound].kind == .word, !GivenNames.holds(words[range.lowerBound].text),
            lexica.has(words[range.lowerBound].folded, in: .roles)
                || lexica.has(words[range.lowerBound].folded, in: .common)
        { range = (range.lowerBound + 1)..<range.upperBound }
        while range.count > 2, let last = words[range].last, last.kind == .word, !GivenNames.holds(last.text),
            lexica.has(last.folded, in: .roles) || lexica.has(last.folded, in: .common)
        { range = range.lowerBound..<(range.upperBound - 1) }
        guard !range.isEmpty, !isFirm(words[range]) else { return nil }
        let isCased = words[range].contains { $0.isCapitalised }
        if isCased, !words[range.lowerBound].isCapitalised, !Names.isElided(words[range.lowerBound].text) { return nil }
        // With its quotes, in which a nickname stands.
        var text = words[range].reduce("") { $1.spaced && !$0.isEmpty ? $0 + " " + $1.text : $0 + $1.text }
        if isOwner(text) { text.removeLast(2) }
        if let surname { text += " " + surname }
        guard text.count <= 80, let badge = Names.badge(text, lexica: lexica), badge.wordCount <= 8 else { return nil }
        let real = badge.text.split(separator: " ").filter { !Names.isParticle(String($0)) }
        let isTitled = range.lowerBound > 0 && lexica.has(words[range.lowerBound - 1].folded, in: .titles)
        guard real.count >= 2 || isTitled || name.odds > 0.9, !real.isEmpty else { return nil }
        // "Managing Partner", "Pariser Rathaus": offices and buildings are written like names.
        let isOffice = real.allSatisfy { word in
            let plain = folded(String(word)).filter(\.isLetter)
            return !GivenNames.all.contains(plain)
                && (lexica.has(plain, in: .roles) || lexica.has(plain, in: .common)
                    || lexica.has(plain, in: .organisations))
        }
        if isOffice { return nil }
        if badge.parts.allSatisfy({ eventWords.contains($0) }) { return nil }
        var start = range.lowerBound
        while start > 0, words[start - 1].kind == .word, lexica.has(words[start - 1].folded, in: .titles) { start -= 1 }
        let (person, end) = described(badge, in: words, from: start, named: range)
        let before = start > 0 ? words[start - 1].folded : ""
        return Mention(
            person: person, sentence: number, range: start..<max(end, start + 1),
            isSure: real.count >= 2 && name.odds > 0.8 || isTitled,
            isSource: lexica.has(before, in: .sources))
    }
}

extension Lexica {
    /// "I'm", "we're".
    func isContraction(_ word: Word) -> Bool {
        word.parts.count == 2 && has(word.parts[1], in: .contractions) && has(word.parts[0], in: .contractedPronouns)
    }
}
