// Names the tagger sees, beside those the rules find: where both see one, its bounds are the tagger's if it is sure.

extension FindMentions {
    /// `found` by the rules, with what the tagger makes of `sentences`.
    func joined(_ found: [Mention], with sentences: [Sentence], skipping lines: Set<Int>) -> [Mention] {
        var result: [Mention] = []
        for (number, sentence) in sentences.enumerated() {
            guard result.count < FindPeople.limit else { break }
            let words = sentence.words
            var rules = found.filter { $0.sentence == number && !isFirm(words[$0.range]) }
            guard !words.allSatisfy({ lines.contains($0.line) }), words.count <= 120 else {
                result += rules
                continue
            }
            let tagged = tagger.names(in: words)
            for name in tagged {
                let own = rules.filter { $0.range.overlaps(name.range) }
                switch name.kind {
                case .organisation:
                    // A name that the rules only guess and the tagger takes for an organisation's.
                    if name.odds > 0.9 { rules.removeAll { own.contains($0) && !$0.isSure } }
                case .person:
                    guard !lines.contains(words[name.range.lowerBound].line) else { continue }
                    guard let mention = mention(name, in: sentence, number: number) else { continue }
                    if own.isEmpty {
                        rules.append(mention)
                    } else if own.count == 1, own[0].isSure, own[0].range.lowerBound >= mention.range.lowerBound,
                        own[0].range.upperBound > mention.range.upperBound
                    {
                        // The rules see more of the name, over the end of a line.
                        continue
                    } else if own.count == 1, isLonger(own[0], than: mention) {
                        continue
                    } else if own.count == 1, own[0].person.name != mention.person.name, name.odds > 0.8 {
                        rules.removeAll { $0 == own[0] }
                        var better = mention
                        better.isSure = own[0].isSure || mention.isSure
                        better.isSource = own[0].isSource
                        better.person.organisation = own[0].person.organisation
                        rules.append(better)
                    } else if own.count == 1, name.odds > 0.8, let index = rules.firstIndex(of: own[0]) {
                        rules[index].isSure = true
                    }
                }
            }
            result += rules.sorted { $0.range.lowerBound < $1.range.lowerBound }
        }
        return Array(result.prefix(FindPeople.limit))
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

    /// Whether a word of it is one of firms or organisations.
    private func isFirm(_ words: ArraySlice<Word>) -> Bool {
        let forms: Set<String> = [
            "ltd", "ltda", "llc", "inc", "gmbh", "sarl", "sas", "kft", "plc", "npc", "srl", "spa", "bv", "ag", "co",
            "limited",
        ]
        return words.contains { word in
            forms.contains(word.folded) || word.folded == "co operative"
                || words.count > 1 && word.isCapitalised && Organisations.heads.contains(word.folded)
                    && !GivenNames.holds(word.text)
        }
    }

    private func mention(_ name: TaggedName, in sentence: Sentence, number: Int) -> Mention? {
        let words = sentence.words
        var range = name.range
        // A title, an article or an office that the tagger took for a part of the name.
        while range.count > 1, words[range.lowerBound].kind == .word,
            lexica.has(words[range.lowerBound].folded, in: .titles)
                || lexica.has(words[range.lowerBound].folded, in: .relations)
                || ["en", "na", "el", "la", "le", "o", "a", "l"].contains(words[range.lowerBound].folded)
                    && !words[range.lowerBound].isCapitalised
        { range = (range.lowerBound + 1)..<range.upperBound }
        // Nobody is called "of" anything, and an office before a name is none of it.
        if let of = words[range].firstIndex(where: { $0.folded == "of" }) { range = range.lowerBound..<of }
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
        let text = words[range].reduce("") { $1.spaced && !$0.isEmpty ? $0 + " " + $1.text : $0 + $1.text }
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
            isSource: Self.sources.contains(before) && !["par", "by", "por"].contains(before))
    }

}
