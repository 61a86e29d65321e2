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
                // "Ana de la Cuesta y | Bustamante": the second surname is nobody else.
                if let last = own.last, last.range.overlaps(name.range) { continue }
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
        guard name.kind == .person, range.count > 3 else { return [name] }
        // Of two given names and one surname the word that joins is the second: "Ana e Rui Tavares".
        let start = range.lowerBound
        let isShared =
            lexica.has(words[start + 1].folded, in: .conjunctions)
            && GivenNames.holds(words[start + 2].text)
        guard let link = isShared ? start + 1 : Names.linkOfTwo(in: words[range].map(\.text)).map({ start + $0 })
        else { return [name] }
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

    /// What firms' names end with, whatever the language beside it.
    private static let legalForms: Set<String> = [
        "ltd", "ltda", "llc", "inc", "gmbh", "sarl", "sas", "kft", "plc", "npc", "srl", "spa", "bv", "ag", "co",
        "limited", "co operative",
    ]

    /// Whether a word of it is one of firms or organisations.
    private func isFirm(_ words: ArraySlice<Word>) -> Bool {
        // "Joséphine Ngo": an organisation's word in a name that begins with a given name is one of its own.
        let isPersonal = words.first.map { GivenNames.holds($0.text) } ?? false
        return words.contains { word in
            Self.legalForms.contains(word.folded)
                || !isPersonal && words.count > 1 && word.isCapitalised
                    && lexica.has(word.folded, in: .organisationEndings) && !GivenNames.holds(word.text)
                    && !Names.isFirstSurname(word.text)
        }
    }

    /// `surname`: one that stands elsewhere.
    private func mention(
        _ name: TaggedName, in sentence: Sentence, number: Int, before limit: Int, surname: String? = nil
    ) -> Mention? {
        let words = sentence.words
        let range = bounds(of: name.range, in: words, before: limit)
        guard !range.isEmpty, !isFirm(words[range]) else { return nil }
        let isCased = words[range].contains { $0.isCapitalised }
        if isCased, !words[range.lowerBound].isCapitalised, !Names.isElided(words[range.lowerBound].text) { return nil }
        // With its quotes, in which a nickname stands.
        var text = words[range].reduce("") { $1.spaced && !$0.isEmpty ? $0 + " " + $1.text : $0 + $1.text }
        if Self.isOwner(text) { text.removeLast(2) }
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
