// Several people replaced, or their names put right, in one letter: who comes for whom, and who is called how.

import Core

/// Somebody who comes, or whose name is put right, and for whom, or what they were called.
struct Altered {
    let old: Named?
    let new: Named
    var isCorrection = false
}

extension Concerned {
    private static let arrows = ["→", "->", "=>", "➔", "⇒", "➜", "—>", "–>"]

    /// Two people or more, each with the one they come for or the name they had, or one put down for one given up; `nil` where that is
    /// not plain of all it names.
    var plainlyAltered: [Altered]? {
        if let swap = Swap(everybodyElse, evidence), everybodyElse.count == 2 {
            return [Altered(old: swap.old.person, new: swap.new.person)]
        }
        let altered = arrowed ?? tabled ?? requoted ?? paired
        guard let altered, altered.count > 1 else { return nil }
        let keys = Set(altered.compactMap { $0.new.name.map { Person.key(of: $0.text) } })
        return keys.count == altered.count ? altered : nil
    }

    /// "Ana Prates → Rui Tavares", a line each.
    private var arrowed: [Altered]? {
        let lines = context.letter.own.filter { line in Self.arrows.contains { line.contains($0) } }
        guard lines.count > 1 else { return nil }
        let altered = lines.map(arrowed)
        return altered.contains { $0 == nil } ? nil : altered.compactMap { $0 }
    }

    private func arrowed(_ line: String) -> Altered? {
        guard let arrow = Self.arrows.first(where: { line.contains($0) }),
            case let sides = line.components(separatedBy: arrow), sides.count == 2,
            let old = reader.people.item(sides[0], isLoose: true),
            let new = reader.people.item(sides[1], isLoose: true),
            let before = old.name, let after = new.name, before.wordCount > 1, after.wordCount > 1
        else { return nil }
        return Altered(old: old, new: new, isCorrection: !Set(before.parts).isDisjoint(with: after.parts))
    }

    /// A table each of whose rows tells one who leaves and one who comes. Of one that says of each person in a row of their own whether
    /// they come, those who come are nobody's deputies.
    private var tabled: [Altered]? {
        let lines = context.letter.table.lines.count
        guard found.listTellsAttendance, !found.awayIsRemarked, !found.listIsUnsure, found.listed.count > 1,
            found.listed.count == found.away.count, (1...found.listed.count + 1).contains(lines)
        else { return nil }
        return zip(found.away, found.listed).map { Altered(old: $0, new: $1) }
    }

    /// "“Jon Smit” should read John Smith, and “Ann Rouw” Anne Rowe": as many names outside quotation marks as in them.
    private var requoted: [Altered]? {
        let wrong = found.mentions.filter(isInQuotes)
        let here = Set(wrong.map(\.sentence))
        let right = everybodyElse.filter { $0.isSure && !isInQuotes($0) && here.contains($0.sentence) }
        guard wrong.count > 1, right.count == wrong.count, evidence.has(.correct) || !evidence.hasAny(.replace, .add)
        else { return nil }
        return zip(wrong, right).map { Altered(old: $0.person, new: $1.person, isCorrection: true) }
    }

    /// "A replaces B, and C replaces D"; "A will come for B, and C for D"; "A and B cannot come; in their place C and D will."
    private var paired: [Altered]? {
        guard evidence.has(.replace), !evidence.hasAny(.add, .correct) else { return nil }
        let replacing = evidence.sentences(with: .replace)
        let named = everybodyElse.filter { $0.isSure && ($0.person.name?.wordCount ?? 0) > 1 }
        var result: [Altered] = []
        for sentence in replacing.sorted() {
            let here = named.filter { $0.sentence == sentence }
            if here.count % 2 == 0, let pairs = halves(of: here) ?? pairs(of: here) {
                result += pairs
            } else {
                let leaving = named.filter { $0.sentence == sentence - 1 }
                guard replacing.count == 1, leaving.count == here.count, !here.contains(where: isOutgoing) else {
                    return nil
                }
                result += zip(leaving, here).map { Altered(old: $0.person, new: $1.person) }
            }
        }
        return result
    }

    /// "By" names no source here.
    private var everybodyElse: [Mention] { found.mentions.filter { !isSender($0.person) } }

    /// Names of a sentence two by two, of each pair one who leaves; in later pairs the same one as in the first, where the same word joins them.
    private func pairs(of named: [Mention]) -> [Altered]? {
        guard !named.isEmpty else { return nil }
        var result: [Altered] = []
        var order: (isFirstOld: Bool, link: String)?
        for index in stride(from: 0, to: named.count, by: 2) {
            let (first, second) = (named[index], named[index + 1])
            let words = evidence.sentences[first.sentence].words
            let link = second.range.lowerBound > 0 ? words[second.range.lowerBound - 1].folded : ""
            guard !lexica.has(link, in: .conjunctions) else { return nil }
            var isFirstOld = isOutgoing(first)
            if isFirstOld == isOutgoing(second) {
                guard let order, order.link == link || isBy(order.link) && isBy(link) else { return nil }
                isFirstOld = order.isFirstOld
            }
            order = order ?? (isFirstOld, link)
            result.append(Altered(old: (isFirstOld ? first : second).person, new: (isFirstOld ? second : first).person))
        }
        return result
    }

    /// "Replace A, B and C by D, E and F": those before the word and behind it.
    private func halves(of named: [Mention]) -> [Altered]? {
        let half = named.count / 2
        guard half > 1, named[0].sentence == named[named.count - 1].sentence else { return nil }
        let words = evidence.sentences[named[0].sentence].words
        func link(_ mention: Mention) -> String {
            mention.range.lowerBound > 0 ? words[mention.range.lowerBound - 1].folded : ""
        }
        let linked = named.indices.filter { isBy(link(named[$0])) }
        guard linked == [half],
            findings([.replace], in: named[0].sentence).contains(where: {
                firstWord($0) < named[half].range.lowerBound
            })
        else { return nil }
        return zip(named[..<half], named[half...]).map { Altered(old: $0.person, new: $1.person) }
    }

    private func isBy(_ word: String) -> Bool { lexica.has(word, in: .by) }

    /// Whether another sentence than those that name whom it alters alters something of somebody else.
    var altersMore: Bool {
        guard !agreement.people.isEmpty else { return false }
        let keys = Set(agreement.people.compactMap { $0.name.map { Person.key(of: $0.text) } })
        func isMeant(_ mention: Mention) -> Bool {
            mention.person.name.map { keys.contains(Person.key(of: $0.text)) } ?? false
        }
        let theirs = Set(found.mentions.filter(isMeant).map(\.sentence))
        let changing = evidence.sentences(with: .add, .replace, .correct).union(
            context.acts.indices.filter { context.acts[$0][.change] > 0.5 })
        // Its sender's own name put right, beside somebody else.
        let isOthers = agreement.people.contains { !$0.isSender && !isSender($0) }
        let correctsOwn =
            isOthers
            && found.mentions.contains { mention in
                isSender(mention.person) && !isMeant(mention) && !theirs.contains(mention.sentence)
                    && changing.contains(mention.sentence)
                    && evidence.sentences[mention.sentence].words.contains { $0.isPunctuation("\"«“‘") }
            }
        if correctsOwn { return true }
        return found.mentions.contains { mention in
            mention.isSure && !isSender(mention.person) && changing.contains(mention.sentence)
                && !theirs.contains(mention.sentence)
                && (mention.person.name?.wordCount ?? 0) > 1 && !isMeant(mention) && !isOutgoing(mention)
                && !isInQuotes(mention) && findings([.keep, .registered], in: mention.sentence).isEmpty
                && (candidates.first { $0.mention?.person.name == mention.person.name }?.leaves ?? 0) < 0.5
        }
    }
}
