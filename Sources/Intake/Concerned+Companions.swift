// Signs around the people of a request: whether its sender is one of them, who has no name, which number is said.

import Core

extension Concerned {
    /// "Una es para X", "one for Y".
    func namesPlaceFor(_ mention: Mention) -> Bool {
        guard mention.range.lowerBound > 0 else { return false }
        let before = evidence.sentences[mention.sentence].words[mention.range.lowerBound - 1].folded
        let said = reader.countSeats.count(in: evidence.sentences[mention.sentence]) != nil
        return lexica.has(before, in: .forWhom)
            && (said
                || mention.sentence > 0 && reader.countSeats.count(in: evidence.sentences[mention.sentence - 1]) != nil)
    }

    func isVerb(_ finding: Finding) -> Bool {
        let verbs = lexica.phrases(of: .registering)
        return evidence.sentences[finding.sentence].parts[finding.range].contains { part in
            verbs.contains { part.hasPrefix($0) }
        }
    }

    func isShielded(_ mention: Mention) -> Bool {
        evidence.findings.contains {
            $0.sentence == mention.sentence && $0.topic == .shield && lastWord($0) >= mention.range.upperBound
                && firstWord($0) - mention.range.upperBound < 10
        }
    }

    /// Whether another sentence than those that ask for others speaks of the sender's own place.
    func firstPersonElsewhere() -> Bool {
        for finding in evidence.all(.askSelf) where !hasObject(finding) { return true }
        return evidence.has(.come)
    }

    /// "I would like to register my colleague X": the verb's object stands right behind it.
    func hasObject(_ finding: Finding) -> Bool {
        guard isVerb(finding) else { return false }
        let last = lastWord(finding)
        for mention in others where mention.sentence == finding.sentence {
            let gap = mention.range.lowerBound - last
            if gap > 0, gap <= 7 { return true }
        }
        return false
    }

    /// The word of a sentence at which it puts its sender beside others.
    func marker(in sentence: Int) -> Int? {
        let sentence = evidence.sentences[sentence]
        return SelfWords.place(in: sentence.parts).map { sentence.owners[$0] }
    }

    func selfMarker(near placed: [(Int, Int)]) -> (Int, Int)? {
        let numbers = placed.isEmpty ? Array(evidence.sentences.indices) : Array(Set(placed.map(\.0))).sorted()
        for number in numbers {
            guard findings([.registered, .senderStays], in: number).isEmpty else { continue }
            if let word = marker(in: number) { return (number, word) }
        }
        return nil
    }

    /// "inscrire Monsieur le Maire", "register my director": somebody else, without a name.
    func asksForUnnamedOther() -> Bool {
        for finding in evidence.findings where [.ask, .askSelf].contains(finding.topic) && isVerb(finding) {
            let parts = evidence.sentences[finding.sentence].parts
            // "Please register Bob": one word that may be anybody.
            let words = evidence.sentences[finding.sentence].words
            let next = lastWord(finding) + 1
            if next < words.count, words[next].kind == .word, words[next].isCapitalised, !words[next].isAllCapitals,
                words[next].folded.count > 2,
                !lexica.has(words[next].folded, in: .common), !lexica.has(words[next].folded, in: .calendar),
                !reader.eventWords.contains(words[next].folded),
                !found.sender.parts.contains(words[next].folded), !lexica.has(words[next].folded, in: .organisations)
            {
                return true
            }
            let after = parts[finding.range.upperBound...].prefix(4)
            if after.contains(where: {
                lexica.has($0, in: .relations) || lexica.phrases(of: .unnamedTitles).contains($0)
            }),
                !after.contains(where: { lexica.has($0, in: .firstPersonObjects) })
            {
                return true
            }
        }
        return false
    }

    /// "et son épouse", "and my brother", "un stagiaire": people who would come and have no name in the letter.
    func unnamedCompanions(_ placed: [(Int, Int)]) -> Int {
        var count = 0
        for number in evidence.sentences.indices {
            guard !findings([.ask, .askSelf, .askWe, .come], in: number).isEmpty,
                findings([.regretOther, .senderStays, .shield, .registered], in: number).isEmpty
            else { continue }
            let sentence = evidence.sentences[number]
            for index in sentence.parts.indices.dropFirst(2)
            where lexica.has(sentence.parts[index - 2], in: .joiners) {
                let part = sentence.parts[index], owner = sentence.parts[index - 1]
                // "avec mes deux enfants"
                if let several = Numbers.value(of: part), several > 0, several < 50,
                    lexica.has(owner, in: .possessives)
                {
                    if !found.mentions.contains(where: { !isSender($0.person) }) { count += several }
                    continue
                }
                guard
                    lexica.has(part, in: .relations) || lexica.phrases(of: .trainees).contains(part),
                    lexica.has(owner, in: .possessives) || lexica.has(owner, in: .indefinite)
                        || lexica.phrases(of: .kinArticles).contains(owner)
                else { continue }
                let word = sentence.owners[index]
                guard
                    findings([.ask, .askSelf, .askWe, .come], in: number).contains(where: {
                        abs($0.range.upperBound - index) <= 10 || abs($0.range.lowerBound - index) <= 10
                    })
                else { continue }
                let isNamed = placed.contains { $0.0 == number && abs($0.1 - word) <= 6 }
                if !isNamed { count += 1 }
            }
        }
        return min(count, 60)
    }

    /// The number of places said where places are asked for.
    func saidSeats() -> SeatCount? {
        var best: SeatCount?
        let asking = evidence.sentences(with: .ask, .askSelf, .askWe, .come, .companion, .confirm).union(
            context.acting)
        for (number, sentence) in evidence.sentences.enumerated() {
            guard
                findings([.registered, .waitlist, .condition], in: number).isEmpty
                    || !findings([.askSelf, .askWe, .ask], in: number).isEmpty
            else { continue }
            guard let count = reader.countSeats.count(in: sentence) else { continue }
            guard
                asking.contains(number) || count.isOfPlaces || asking.contains(number - 1)
                    || asking.contains(number + 1)
            else { continue }
            if sentence.isQuestion, findings([.ask, .askSelf, .askWe], in: number).isEmpty { continue }
            var total = count.number
            // "twelve students and myself"
            if !count.isOfPlaces, total > 1, let word = marker(in: number), word > 0,
                sentence.parts.contains(where: { lexica.has($0, in: .selfCounted) })
            {
                let names = others.filter { $0.sentence == number }.count
                if names == 0 { total += 1 }
            }
            if best.map({ count.isOfPlaces && !$0.isOfPlaces || total > $0.number && count.isOfPlaces == $0.isOfPlaces }
            ) ?? true {
                best = SeatCount(number: total, isOfPlaces: count.isOfPlaces)
            }
        }
        // "Number of places: 3", where a form has one of them for all.
        let fields = context.letter.own.compactMap { reader.people.field($0) }.filter { $0.0 == .seats }
        if fields.count == 1, let value = fields.first?.1,
            let number = Int(value.prefix { $0.isNumber })
                ?? Numbers.value(of: String(folded(value).prefix { $0.isLetter })),
            (1...500).contains(number)
        {
            best = SeatCount(number: number, isOfPlaces: true)
        }
        if let subject = context.subjectSentence, let count = reader.countSeats.count(in: subject),
            count.number > (best?.number ?? 0)
        {
            best = count
        }
        return best
    }
}
