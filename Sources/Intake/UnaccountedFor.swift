// What a reading leaves out though the letter speaks of it: other people, other addresses, more than one person.
//
// The phrases of a pack cannot know every way of asking. Whatever a letter says of people that the reading does not account
// for is a reason for a person to look, before somebody loses a seat.

import Core
import Foundation

struct UnaccountedFor {
    let reader: Reader
    let context: LetterContext
    let found: LetterPeople
    private var evidence: Evidence { context.evidence }

    private var lexica: Lexica { reader.lexica }
    /// Of the language the letter is in.
    private var pack: Pack? { context.spoken.first.flatMap { lexica.byLanguage[$0] } }

    /// Why the people of a `register` or `cancel` reading may not be all the letter means.
    func doubts(_ intent: Intent, people: [Named], seats: Int) -> [String] {
        var doubts: [String] = []
        let keys = Set(people.compactMap { $0.name.map { Person.key(of: $0.text) } })
        let left = found.mentions.filter { mention in
            guard let name = mention.person.name, !reader.isSender(mention.person, found.sender), !mention.isSource
            else { return false }
            guard mention.isSure, name.wordCount >= 2 else { return false }
            // A line of the signature by itself that is not the sender's name is where they work.
            let signed = context.letter.signature.map { folded($0).trimmingCharacters(in: .whitespaces) }
            if signed.dropFirst().contains(folded(name.text)) { return false }
            return !keys.contains(Person.key(of: name.text)) && !isExcluded(mention.sentence) && !isGreeted(mention)
        }
        if !left.isEmpty, found.listed.isEmpty, intent == .register {
            doubts.append("It names somebody and does not say whether they come")
        }
        if intent == .register, people.count == 1, seats == 1,
            evidence.sentences.contains(where: { $0.parts.contains { lexica.has($0, in: .companions) } })
        {
            doubts.append("It speaks of somebody who comes along")
        }
        if people.count == 1, seats == 1, found.listed.isEmpty {
            let asking = context.acting.union(
                evidence.sentences(with: .ask, .askSelf, .askWe, .come, .cancel, .regret, .yes, .confirm, .take))
            let plural = asking.contains { holds(.several, evidence.sentences[$0].parts) }
            let others = asking.contains { number in
                let parts = evidence.sentences[number].parts
                guard !isExcluded(number) else { return false }
                return parts.indices.dropFirst().contains { isKin(parts[$0]) && isOwner(parts[$0 - 1]) }
            }
            if !comesAlone, plural || evidence.has(.askWe) && people[0].isSender {
                doubts.append("It speaks of more than one who comes or stays away")
            }
            if others, intent == .register {
                doubts.append("It speaks of somebody else beside the one it names")
            }
        }
        let companions = people.filter { !$0.isSender && !reader.isSender($0, found.sender) }
        if intent == .register, found.listed.isEmpty, companions.count < 2, asksForSeveral {
            doubts.append("It speaks of several people, and fewer are named")
        }
        if intent == .register, speaksOfMore(than: seats) {
            doubts.append("It may speak of more places than those of the people named")
        }
        if intent == .register, !people.contains(where: { $0.isSender || reader.isSender($0, found.sender) }), joinsOwn
        {
            doubts.append("Its sender may come too")
        }
        let others = companions.count
        let numbers = smallNumbers
        if intent == .register, others > 1, others + 1 == people.count, numbers.contains(others),
            !numbers.contains(seats)
        {
            // "Please enrol all five."
            doubts.append("Its number is that of those beside its sender")
        }
        if found.listed.isEmpty, numbers.contains(where: { $0 != seats }) {
            doubts.append(
                intent == .register
                    ? "A number in it may be one of people" : "A number in it may be one of those who stay away")
        }
        if intent == .register, left.contains(where: { joinsSender($0.sentence) }) {
            doubts.append("It names somebody beside its sender and does not say whether they come")
        }
        let strange = evidence.sentences.flatMap(\.words).filter { $0.kind == .address }.map { $0.text.lowercased() }
        let known = Set(people.compactMap { $0.email?.lowercased() } + [context.address.lowercased()])
        if intent == .register, found.listed.isEmpty,
            strange.contains(where: { !known.contains($0) && !reader.desk.owns($0) && !spells($0, people) })
        {
            doubts.append("It gives an address of somebody it does not register")
        }
        return doubts
    }

    /// "Je viendrai seul", "just me".
    private var comesAlone: Bool {
        evidence.sentences.indices.contains { number in
            !isExcluded(number) && lexica.holds(.comesAlone, in: evidence.sentences[number].parts)
        }
    }

    /// "Eu e o nosso presidente", "is accompanied by": whether a sentence puts people beside others who come.
    private func joinsSender(_ number: Int) -> Bool {
        let parts = evidence.sentences[number].parts
        let verbs = lexica.phrases(of: .accompanying)
        return SelfWords.holds(SelfWords.joined, parts)
            || parts.contains { part in verbs.contains { part.hasPrefix($0) } }
    }

    /// Small numbers in sentences that ask, which are no date, time or measure.
    private var smallNumbers: [Int] {
        let asking = context.acting.union(evidence.sentences(with: .ask, .askSelf, .askWe, .come))
        return asking.sorted().flatMap { number in
            let sentence = evidence.sentences[number]
            let parts = sentence.parts
            return parts.indices.compactMap { index -> Int? in
                guard let value = Numbers.value(of: parts[index]), (2...30).contains(value) else {
                    return nil
                }
                let word = sentence.owners[index]
                let around = [word - 1, word + 1].filter { sentence.words.indices.contains($0) }.map {
                    sentence.words[$0]
                }
                if around.contains(where: { $0.isPunctuation("/:.-–h€%°") && !$0.spaced }) { return nil }
                let next = index + 1 < parts.count ? parts[index + 1] : ""
                let before = index > 0 ? parts[index - 1] : ""
                if isMeasure(next) || lexica.has(next, in: .calendar) || lexica.has(before, in: .calendar) {
                    return nil
                }
                if lexica.phrases(of: .dateLinks).contains(next), index + 2 < parts.count,
                    lexica.has(parts[index + 2], in: .calendar)
                {
                    return nil
                }
                return lexica.has(before, in: .beforeNumbers) ? nil : value
            }
        }
    }

    /// Whether the subject counts more places ("Two from our town"), or a pair or more is spoken of where one place is asked for.
    private func speaksOfMore(than seats: Int) -> Bool {
        if !context.subject.isAnswer, let parts = context.subjectSentence?.parts {
            let counted = parts.indices.contains { index in
                guard let value = Numbers.value(of: parts[index]), (2...9).contains(value), value > seats,
                    parts[index].allSatisfy(\.isLetter)
                else { return false }
                let next = index + 1 < parts.count ? parts[index + 1] : ""
                let before = index > 0 ? parts[index - 1] : ""
                // "Vila dos Anjos" counts nothing.
                if pack?.lexicon[.outOf]?.contains(parts[index]) == true { return false }
                return !isMeasure(next) && !lexica.has(next, in: .calendar) && !lexica.has(before, in: .calendar)
            }
            if counted { return true }
        }
        guard seats == 1, found.listed.isEmpty else { return false }
        return evidence.sentences.indices.contains { number in
            let parts = evidence.sentences[number].parts
            return !isExcluded(number)
                && (parts.indices.contains { isPair($0, parts) } || holds(.oneMore, parts) || holds(.twoOfThem, parts)
                    || comesInNumber(parts))
        }
    }

    /// "A couple", but not "a couple of papers", which are a few of something.
    private func isPair(_ index: Int, _ parts: [String]) -> Bool {
        guard lexica.has(parts[index], in: .pairs), !isTime(parts, index + 1) else { return false }
        guard index + 2 < parts.count, lexica.phrases(of: .few).contains(parts[index] + " " + parts[index + 1]) else {
            return true
        }
        return parts[(index + 2)...].prefix(2).contains {
            lexica.has($0, in: .firstPersons) || lexica.has($0, in: .seats) || lexica.has($0, in: .heads)
        }
    }

    /// "Nous viendrons à trois", but not "à deux pas" nor, in another language, "a quatre alcaldes".
    private func comesInNumber(_ parts: [String]) -> Bool {
        guard let pack, let numbers = pack.wordings[.inNumber] else { return false }
        return parts.indices.dropFirst().contains { index in
            numbers.contains(parts[index - 1] + " " + parts[index])
                && (index + 1 == parts.count || pack.wordings[.afterNumber]?.contains(parts[index + 1]) == true)
        }
    }

    /// Whether its own sentences put the sender beside others.
    private var joinsOwn: Bool {
        evidence.sentences.indices.contains { number in
            !isExcluded(number) && SelfWords.holds(SelfWords.joining, evidence.sentences[number].parts)
        }
            || !context.subject.isAnswer
                && (context.subjectSentence.map { SelfWords.holds(SelfWords.joining, $0.parts) } ?? false)
    }

    /// Whether a number before `part` counts no people: "3 hours", "3rd".
    private func isMeasure(_ part: String) -> Bool {
        lexica.has(part, in: .measures) || lexica.phrases(of: .ordinals).contains(part)
    }

    private func isKin(_ part: String) -> Bool {
        lexica.has(part, in: .family) || lexica.has(part, in: .fellows) || lexica.has(part, in: .manyFellows)
    }

    /// "My", "a", "two", before kin.
    private func isOwner(_ part: String) -> Bool {
        lexica.has(part, in: .possessives) || lexica.has(part, in: .indefinite) || Numbers.value(of: part) == 2
    }

    /// "Please put my colleagues down": whether a sentence that asks does so for several.
    private var asksForSeveral: Bool {
        context.acting.union(evidence.sentences(with: .ask)).contains { number in
            let parts = evidence.sentences[number].parts
            return !isExcluded(number)
                && parts.indices.dropFirst().contains {
                    lexica.has(parts[$0], in: .manyFellows) && isOwner(parts[$0 - 1])
                }
        }
    }

    /// Whether `parts` hold a phrase of `wording` that is said of people.
    private func holds(_ wording: Pack.Wording, _ parts: [String]) -> Bool {
        lexica.runs(of: wording, in: parts).contains { !isTime(parts, $0.upperBound) }
    }

    /// "Both days", "los dos días" are no people.
    private func isTime(_ parts: [String], _ index: Int) -> Bool {
        index < parts.count && lexica.has(parts[index], in: .times)
    }

    /// Whether a sentence says of others that they do not come, stay, or are only told of.
    private func isExcluded(_ sentence: Int) -> Bool {
        evidence.findings.contains {
            $0.sentence == sentence
                && [.regretOther, .senderStays, .shield, .keep, .registered, .replace].contains($0.topic)
        }
    }

    private func isGreeted(_ mention: Mention) -> Bool {
        evidence.findings.contains {
            $0.sentence == mention.sentence && $0.topic == .greeting && $0.range.lowerBound <= 1
        } && mention.range.lowerBound <= 4
    }

    private func spells(_ address: String, _ people: [Named]) -> Bool {
        let local = folded(String(address.prefix { $0 != "@" }))
        return people.contains { ($0.name?.parts ?? []).contains { $0.count > 3 && local.contains($0) } }
    }
}
