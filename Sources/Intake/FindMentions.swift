// People named in running text: "Mme Azoulay", "my colleague Tom Lindemann", "the Mayor, Councillor Gwendolyn Achebe".

struct Mention: Equatable, Sendable {
    var person: Named
    let sentence: Int
    let range: Range<Int>
    /// A title, an office or a relation stands before, a known given name begins it, or the tagger is sure: surely a person.
    var isSure: Bool
    /// After "by", "from": who told or suggested, not who comes.
    var isSource: Bool
}

struct FindMentions: Sendable {
    let lexica: Lexica
    let organisations: Organisations
    let names: FindSenderName
    /// Folded words of the event's titles and place, which look like names.
    let eventWords: Set<String>
    let tagger: NameTagger

    func mentions(in sentences: [Sentence], skipping lines: Set<Int>) -> [Mention] {
        var result: [Mention] = []
        for (number, sentence) in sentences.enumerated() {
            guard result.count < FindPeople.limit else { break }
            let words = sentence.words
            let letters = words.filter { $0.kind == .word && $0.text.count > 3 }
            // Where all is written in capitals, capitals show nothing.
            if letters.count > 4, letters.filter(\.isAllCapitals).count * 3 > letters.count * 2 { continue }
            let spans = organisations.all(in: words)
            var index = 0
            while index < words.count, result.count < FindPeople.limit {
                if lines.contains(words[index].line) { index += 1; continue }
                if let span = spans.first(where: { $0.range.contains(index) }),
                    !lexica.has(words[index].folded, in: .titles),
                    !(words[index].isCapitalised && GivenNames.holds(words[index].text))
                {
                    index = span.range.upperBound; continue
                }
                guard let mention = mention(in: words, at: index, sentence: number) else {
                    // What begins no name has none in its middle.
                    index += 1
                    while index < words.count, words[index].kind == .word, words[index].isCapitalised, index > 0,
                        words[index - 1].isCapitalised,
                        !lexica.has(words[index].folded, in: .titles),
                        !lexica.has(words[index - 1].folded, in: .titles),
                        !lexica.has(words[index - 1].folded, in: .common),
                        !lexica.has(words[index - 1].folded, in: .roles),
                        !(index == 1 && words[0].text.count == 1)
                    { index += 1 }
                    continue
                }
                result.append(mention)
                index = max(mention.range.upperBound, index + 1)
            }
        }
        return joined(result, with: sentences, skipping: lines)
    }

    private func mention(in words: [Word], at start: Int, sentence: Int) -> Mention? {
        var index = start
        var titled = false
        // Titles and offices before the name.
        while index < words.count, words[index].kind == .word {
            let plain = words[index].folded
            if lexica.has(plain, in: .titles),
                plain.count > 1 || words[index].text == "M." || words[index].text == "D.",
                !lexica.has(plain, in: .ambiguousTitles)
            {
                titled = true
                index += 1
            } else if titled, lexica.has(plain, in: .articlesBeforeNames) || lexica.has(plain, in: .roles),
                !GivenNames.all.contains(plain)
            {
                index += 1
                if index < words.count, words[index].isPunctuation(","), index + 1 < words.count,
                    lexica.has(words[index + 1].folded, in: .titles)
                {
                    index += 1
                }
            } else {
                break
            }
        }
        if titled, index < words.count, words[index].isPunctuation(",") { index += 1 }
        guard index < words.count, words[index].kind == .word, words[index].isCapitalised else { return nil }
        let runStart = index
        var run: [String] = []
        // An article at a sentence's beginning.
        if words[index].text.count == 1, index + 1 < words.count, words[index + 1].isCapitalised { index += 1 }
        while index < words.count, words[index].kind == .word {
            let word = words[index]
            let plain = word.folded
            if run.isEmpty, lexica.has(plain, in: .titles), plain.count > 1, !lexica.has(plain, in: .ambiguousTitles) {
                titled = true
                index += 1
                continue
            }
            if index > runStart, word.line > words[index - 1].line + 1 { break }
            if word.isCapitalised {
                if (lexica.has(plain, in: .common) || lexica.has(plain, in: .calendar)
                    || lexica.has(plain, in: .organisations) || eventWords.contains(plain)),
                    !GivenNames.all.contains(plain), !(titled && run.isEmpty),
                    !Names.isParticle(word.text), word.text.filter(\.isLetter).count > 1
                {
                    break
                }
                if lexica.has(plain, in: .roles), !GivenNames.all.contains(plain) {
                    if run.isEmpty { index += 1; continue } else { break }
                }
                run.append(word.text)
            } else if Names.isParticle(word.text), !run.isEmpty || word.text.count > 1, index + 1 < words.count,
                words[index + 1].kind == .word,
                words[index + 1].isCapitalised || Names.isParticle(words[index + 1].text),
                !lexica.has(plain, in: .andBetweenPeople)
            {
                if run.isEmpty { break }
                run.append(word.text)
            } else if Names.isElided(word.text), !run.isEmpty {
                run.append(word.text)
            } else {
                break
            }
            index += 1
        }
        while let last = run.last, Names.isParticle(last), !(last.first?.isUppercase ?? false) { run.removeLast() }
        guard !run.isEmpty, run.count <= 7 else { return nil }
        // "alcalde Severo Quenta de Tiahuanaco": the town of the office.
        var town: String?
        let office = start > 0 ? words[start - 1].folded : ""
        if lexica.has(office, in: .mayors), run.count >= 4, lexica.has(run[run.count - 2], in: .beforeTheirTowns) {
            town = run.last
            run.removeLast(2)
        }
        let text = run.joined(separator: " ")
        let real = run.filter { !Names.isParticle($0) }
        let leads = GivenNames.holds(run[0])
        let before = (start > 0) ? words[start - 1] : nil
        let related =
            before.map {
                lexica.has($0.folded, in: .relations) || lexica.has($0.folded, in: .roles) && !$0.isPunctuation(",")
            } ?? false
            || start > 1 && words[start - 1].isPunctuation(",")
                && (lexica.has(words[start - 2].folded, in: .relations)
                    || lexica.has(words[start - 2].folded, in: .roles))
        guard real.count >= 2 || titled && real.count >= 1 || related && real.count >= 1 && leads else { return nil }
        guard Names.isNameLike(text, lexica: lexica, minimum: 1) else { return nil }
        let verb = start > 1 ? words[start - 2].folded : ""
        let isPassive = lexica.phrases(of: .agentVerbs).contains { verb.hasPrefix($0) }
        let preceding = before?.folded ?? ""
        let isSource = !isPassive && (lexica.has(preceding, in: .by) || lexica.has(preceding, in: .sources))
        // Without its accent "à" is an article, or Spanish before people.
        let afterPlace =
            before.map {
                lexica.isBeforeTown($0.text.lowercased()) || lexica.has($0.folded, in: .beforePlaces)
            } ?? false
        let capitals =
            run.contains { $0.count > 2 && $0.allSatisfy { !$0.isLetter || $0.isUppercase } }
            && run.contains { $0.contains(where: \.isLowercase) }
        let sure =
            titled || related
            || leads && real.count >= 2 && !lexica.has(preceding, in: .inTowns)
            || (capitals || real.count >= 2 && start > 0 && before?.isCapitalised == false) && !afterPlace
        guard sure || !afterPlace else { return nil }
        guard let name = Names.badge(text, lexica: lexica) else { return nil }
        var (person, end) = described(name, in: words, from: start, named: runStart..<index)
        person.organisation = town
        return Mention(
            person: person, sentence: sentence, range: start..<max(end, start + 1), isSure: sure, isSource: isSource)
    }

    /// Somebody whose name stands at `run` of `words`, with what is said right before (from `start`) and behind; and where that
    /// name ends.
    func described(_ name: PersonName, in words: [Word], from start: Int, named run: Range<Int>) -> (Named, Int) {
        var name = name
        let runStart = run.lowerBound
        var end = run.upperBound
        // "Encarni (Encarnación Ruiz Molero, mi compañera)": the full name in brackets.
        if end + 2 < words.count, words[end].isPunctuation("(") {
            let inner = names.nameRun(words, from: end + 1)
            if inner.count >= 2, Names.isNameLike(inner.joined(separator: " "), lexica: lexica),
                let full = Names.badge(inner.joined(separator: " "), lexica: lexica),
                full.wordCount > name.wordCount, full.parts.first?.prefix(3) == name.parts.first?.prefix(3)
            {
                name = full
                end += 1 + inner.count
            }
        }
        // "Professor Ndiaye (Moussa Ndiaye, ...)" likewise by the surname.
        if name.wordCount == 1, end + 2 < words.count, words[end].isPunctuation("(") {
            let inner = names.nameRun(words, from: end + 1)
            if inner.count >= 2, let full = Names.badge(inner.joined(separator: " "), lexica: lexica),
                full.parts.contains(name.parts.first ?? "-")
            {
                name = full
                end += 1 + inner.count
            }
        }
        var person = Named(name: name)
        // What is said of them stands right behind, in brackets or after a comma.
        let tail = Array(words[min(end, words.count)...].prefix(24))
        person.email = nearAddress(tail)
        var behind: [Word] = []
        for word in tail.prefix(18) {
            if word.isPunctuation(").;?!") { break }
            behind.append(word)
        }
        let remark = organisations.text(behind.filter { $0.kind != .address }[...])
        person.remark =
            ((start > 0
                ? words[max(0, start - 3)..<start].filter { $0.kind == .word }.map(\.text).joined(separator: " ") : "")
                + " "
                + words[start..<min(end, words.count)].prefix(max(0, runStart - start)).map(\.text).joined(
                    separator: " ") + " " + remark)
        return (person, end)
    }

    /// An address soon after the name, with no other name between.
    private func nearAddress(_ tail: [Word]) -> String? {
        var capitals = 0
        for word in tail {
            if word.kind == .address { return word.text }
            if word.kind == .word, word.isCapitalised { capitals += 1 }
            if word.isPunctuation(".;") && word.text != "." { return nil }
            if capitals > 6 { return nil }
        }
        return nil
    }
}
