// What speaks against a wish as it was read: too few words, conditions, other days, names and numbers left open.

import Core
import Foundation

extension Reader {
    /// What speaks against a wish told in a few words: what they answer says the more of it, and must not say all.
    func fewWords(
        _ intent: Intent, _ ruled: Wanted, _ evidence: Evidence, _ acts: [Odds<SpeechAct>], _ found: LetterPeople,
        _ circumstances: Circumstances
    ) -> [String] {
        // Nothing is given up by declining an invitation.
        guard (1..<8).contains(circumstances.wordCount), circumstances.bareAnswer == nil,
            [.register, .accept, .cancel, .change].contains(intent)
                || intent == .decline && circumstances.answers != .invitation
        else { return [] }
        var doubts: [String] = []
        if ruled.intent != intent, found.listed.isEmpty, found.forwarded.isEmpty,
            Jury.words(of: intent, evidence.sentences, acts) == nil
        {
            doubts.append("None of its words says so")
        }
        if intent == .register, circumstances.answers == .reminder, found.listed.isEmpty, !circumstances.namesOther {
            doubts.append("It may only confirm what its sender holds")
        }
        if intent == .register, ruled.reason.hasPrefix("It speaks of registration, and not plainly of whose") {
            doubts.append("Whose registration it speaks of is not plain")
        }
        if [.accept, .decline].contains(intent), ruled.intent != intent, evidence.says(.pauses) {
            doubts.append("It may ask to wait")
        }
        if evidence.has(.yes), evidence.has(.no) { doubts.append("It says both yes and no") }
        if evidence.sentences.contains(where: evidence.isConditional) {
            doubts.append("It depends on a condition")
        }
        return doubts
    }

    /// The odds of a sentence to say that its writer comes, or stays away, from which nobody acts on a reading without them. Of 1,311
    /// requests that were rightly acted on 17 have such a sentence, of 258 cancellations one.
    private static let saidOfWriter = 0.7

    /// Why somebody looks where a sentence that names nobody else says of its writer what is asked for `people`, only others.
    /// `writer`: what each says of them.
    func leavesOutSender(
        _ intent: Intent, _ people: [Named], _ writer: [Odds<SelfRole>], _ found: LetterPeople,
        _ evidence: Evidence
    ) -> String? {
        guard !people.isEmpty, !people.contains(where: { isSender($0, found.sender) }) else { return nil }
        let naming = Set(found.mentions.filter { !isSender($0.person, found.sender) }.map(\.sentence)).union(
            evidence.sentences.indices.filter { number in
                // "I would like to register a colleague."
                let parts = evidence.sentences[number].parts
                return parts.contains { lexica.has($0, in: .fellows) || lexica.has($0, in: .manyFellows) }
            })
        func says(_ role: SelfRole) -> Bool {
            writer.indices.contains { !naming.contains($0) && writer[$0][role] >= Self.saidOfWriter }
        }
        return switch intent {
        case .register: says(.comes) ? "Its sender seems to come, and nothing is asked for them" : nil
        case .cancel:
            says(.leaves) || evidence.sentences(with: .regret).contains { !naming.contains($0) }
                || evidence.sentences.contains { evidence.says(phraseOf: .norMe, in: $0) }
                ? "Its sender seems to stay away, and only others are given up" : nil
        default: nil
        }
    }

    /// Whether the letter surely names somebody who is neither its sender nor named in what it answers: "thanks, and Ana Prates too".
    func namesAnother(_ found: LetterPeople, _ evidence: Evidence) -> Bool {
        let greetings = evidence.sentences(with: .greeting)
        return found.mentions.contains { mention in
            let parts = Set(mention.person.name?.parts ?? [])
            return mention.isSure && !mention.isSource && !greetings.contains(mention.sentence)
                && !isSender(mention.person, found.sender)
                && !found.quoted.contains { parts.isSubset(of: $0.parts) || Set($0.parts).isSubset(of: parts) }
        }
    }

    /// `acts`: what each sentence does.
    func conditions(
        _ evidence: Evidence, _ acts: [Odds<SpeechAct>], _ intent: Intent, event: EventCode?, text: String,
        written: Date?
    ) -> [String] {
        var doubts: [String] = []
        let meant = events.filter { $0.code == event }
        if intent == .register, !meant.isEmpty, MatchEvent.namesOtherDay(text, events: meant, written: written) {
            doubts.append("It names another day than the event's")
        }
        // "Claro que sí, la tomo" is no French condition.
        let depends = evidence.all(.depends).contains { finding in
            let sentence = evidence.sentences[finding.sentence]
            return !finding.range.contains { lexica.isAnotherWord(sentence.words[sentence.owners[$0]].text) }
        }
        if depends { doubts.append("The place seems to depend on an answer") }
        // "Maybe I will come", but neither "I come, maybe a little late" nor "we may be a quarter of an hour late".
        let firm: Set<Topic> = [.ask, .askSelf, .askWe, .come, .confirm, .take]
        // Nor what is told beside the wish: "I do not know how the leaflet got here."
        func isAside(_ sentence: Int) -> Bool {
            let odds = acts[sentence]
            return odds[.past] + odds[.detail] + odds[.courtesy] + odds[.elsewhere] > 0.9
        }
        let isOpen = evidence.all(.notYet).contains { open in
            !isAside(open.sentence) && !evidence.says(.lateness, in: evidence.sentences[open.sentence])
                && !evidence.findings.contains {
                    open.range.upperBound < evidence.sentences[open.sentence].parts.count
                        && $0.sentence == open.sentence && firm.contains($0.topic)
                        && $0.range.lowerBound < open.range.lowerBound
                }
        }
        if intent == .register || intent == .accept, isOpen { doubts.append("It may not be decided yet") }
        if intent == .register, evidence.hasAny(.namesLater, .unnamed) {
            doubts.append("Names are to follow, or somebody is not chosen yet")
        }
        if intent == .register, let range = range(evidence) { doubts.append(range) }
        if intent == .register, evidence.has(.elsewhere) {
            doubts.append("It also speaks of another kind of registration")
        }
        return doubts
    }

    /// "3 or 4 places", "entre 5 et 8 personnes".
    private func range(_ evidence: Evidence) -> String? {
        for sentence in evidence.sentences {
            let parts = sentence.parts
            for index in parts.indices.dropLast(3) {
                let isEither = lexica.has(parts[index + 1], in: .or)
                guard isEither || lexica.has(parts[index + 1], in: .rangeLinks),
                    let low = Numbers.value(of: parts[index]), let high = Numbers.value(of: parts[index + 2]),
                    low < high, high <= low * 3, low > 1 || isEither
                else { continue }
                if parts[(index + 3)...].prefix(2).contains(where: {
                    lexica.has($0, in: .seats) || lexica.has($0, in: .heads)
                }) {
                    return "It does not say how many places exactly"
                }
            }
        }
        return nil
    }
}
