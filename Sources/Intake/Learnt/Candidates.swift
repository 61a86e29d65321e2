// Whom a wish is about: the sender and everybody named are candidates, and a classifier learnt from letters says who is meant.

import Core

/// Whether a wish is about somebody. The raw value names it in what was learnt.
package enum Meant: String, Learnable {
    case yes, no
}

/// Somebody who may be meant, and what the letter shows of it.
package struct Candidate: Sendable {
    var person: Named
    /// Where they are named first; `nil` for who is named in no sentence of the letter's own.
    let mention: Mention?
    package let isSender: Bool
    package var signs: [String]
    /// The odds that a sentence says of them that they leave.
    let leaves: Double
    /// Whether they stand in a list, a form or a table.
    var isListed = false
    package var name: String? { person.name?.text }
    var key: String { Person.key(of: name ?? "") }
    /// Whether both stand in one list, or are named first in one sentence.
    func isFellow(of other: Candidate) -> Bool {
        isListed && other.isListed || mention != nil && mention?.sentence == other.mention?.sentence
    }

    /// With the wish, which changes what a sign says. `isRuled`: whether the rules take them to be meant, where they were asked.
    package func features(_ intent: Intent, isRuled: Bool?) -> Features {
        var features = Features()
        let kind = isSender ? "sender" : "named"
        let ruled = isRuled.map { [$0 ? "ruled in" : "ruled out"] } ?? []
        for sign in signs + ruled {
            features.add("\(kind): \(sign)")
            features.add("\(intent.rawValue) \(kind): \(sign)")
        }
        return features
    }
}

/// What all candidates of a letter share.
struct CandidateSigns {
    let evidence: Evidence
    let acts: [Odds<SpeechAct>]
    let writer: [Odds<SelfRole>]
    /// What each mention's sentence says of it.
    let roles: [Odds<PersonRole>]
    let mentions: [Mention]
    /// Of lists and forms, and of what is passed on.
    let listed: [Named]
    let forwarded: [Named]
    /// Of a subject.
    let headed: [Named]
    let sender: Named?
    let isSender: (Named) -> Bool
    let letter: LetterText
    let displayIsPerson: Bool
    let isComplete: Bool
    /// The number of places or people that is said.
    let said: Int?
    let lexica: Lexica

    private static let steps = [0.2, 0.5, 0.8, 0.95]

    func candidates() -> [Candidate] {
        let others = mentions.indices.filter { !isSender(mentions[$0].person) }
        var order: [String] = []
        var groups: [String: [Int]] = [:]
        for index in others {
            let key = Person.key(of: mentions[index].person.name?.text ?? "")
            if groups[key] == nil { order.append(key) }
            groups[key, default: []].append(index)
        }
        var result: [Candidate] = []
        let own = mentions.first { isSender($0.person) }
        if let sender {
            result.append(
                Candidate(
                    person: sender, mention: own, isSender: true, signs: senderSigns(own, groups: groups),
                    leaves: writer.map { $0[.leaves] }.max() ?? 0))
        }
        for (number, key) in order.enumerated() {
            guard let group = groups[key], let first = group.first else { continue }
            var best = mentions[first]
            for index in group.dropFirst() {
                // Whatever is said of them anywhere.
                best.person.email = best.person.email ?? mentions[index].person.email
                best.person.organisation = best.person.organisation ?? mentions[index].person.organisation
                if best.person.remark.isEmpty { best.person.remark = mentions[index].person.remark }
                best.isSure = best.isSure || mentions[index].isSure
            }
            result.append(
                Candidate(
                    person: best.person, mention: best, isSender: false,
                    signs: signs(of: group, number: number, of: order.count, groups: groups),
                    leaves: most(.leaves, group)))
        }
        join(listed, as: "listed", to: &result)
        for index in result.indices { result[index].isListed = result[index].signs.contains("listed") }
        join(forwarded, as: "passed on", to: &result)
        join(headed, as: "in the subject", to: &result)
        if !listed.isEmpty || !forwarded.isEmpty {
            let signs =
                (listed.isEmpty ? [] : ["beside a list"]) + (forwarded.isEmpty ? [] : ["beside what is passed on"])
            for index in result.indices { result[index].signs += signs }
        }
        return result
    }

    /// Adds people who stand in a list or in a message passed on; who is named in a sentence too is one of them all the same.
    private func join(_ people: [Named], as sign: String, to result: inout [Candidate]) {
        for (number, person) in people.prefix(FindPeople.limit).enumerated() {
            let key = Person.key(of: person.name?.text ?? "")
            let own = isSender(person)
            if let index = result.firstIndex(where: { own ? $0.isSender : $0.key == key && !key.isEmpty }) {
                result[index].signs.append(sign)
                if sign == "passed on" { grade(&result[index].signs, "passed on to come", person.said) }
                if !own {
                    var known = person
                    known.email = known.email ?? result[index].person.email
                    known.organisation = known.organisation ?? result[index].person.organisation
                    result[index].person = known
                }
                continue
            }
            guard !key.isEmpty else { continue }
            let count = ["only one \(sign)", "two \(sign)", "several \(sign)"][min(people.count, 3) - 1]
            var signs = ["is", sign, count, "\(sign) \(number == 0 ? "first" : "later")"]
            if sign == "passed on" { grade(&signs, "passed on to come", person.said) }
            grade(&signs, "writer comes", writer.map { $0[.comes] }.max() ?? 0)
            for act in SpeechAct.allCases { grade(&signs, act.rawValue, acts.map { $0[act] }.max() ?? 0) }
            result.append(Candidate(person: person, mention: nil, isSender: own, signs: signs, leaves: 0))
        }
    }

    private func grade(_ signs: inout [String], _ name: String, _ value: Double) {
        for step in Self.steps where value >= step { signs.append("\(name) ≥ \(step)") }
    }

    private func most(_ role: PersonRole, _ group: [Int]) -> Double { group.map { roles[$0][role] }.max() ?? 0 }

    private func signs(of group: [Int], number: Int, of count: Int, groups: [String: [Int]]) -> [String] {
        var signs = ["is", "number \(min(number, 3))", "of \(min(count, 4))"]
        for role in PersonRole.allCases {
            let own = most(role, group)
            grade(&signs, "role \(role.rawValue)", own)
            let rest = groups.values.filter { $0 != group }.map { most(role, $0) }.max() ?? 0
            signs.append(own >= rest ? "most \(role.rawValue)" : "less \(role.rawValue) than another")
        }
        let sentences = Set(group.map { mentions[$0].sentence })
        for sentence in sentences {
            signs.append("in \(acts[sentence].first.rawValue)")
            for act in [SpeechAct.register, .cancel, .change, .accept, .decline, .past, .courtesy, .detail] {
                grade(&signs, "in act \(act.rawValue)", acts[sentence][act])
            }
            if sentence > 0 { signs.append("after \(acts[sentence - 1].first.rawValue)") }
            if sentence + 1 < acts.count { signs.append("before \(acts[sentence + 1].first.rawValue)") }
            for finding in evidence.findings where finding.sentence == sentence {
                signs.append("beside \(finding.topic.rawValue)")
            }
            grade(&signs, "its writer comes", writer[sentence][.comes])
            grade(&signs, "its writer leaves", writer[sentence][.leaves])
        }
        let first = mentions[group[0]]
        if first.isSource { signs.append("source") }
        if first.isSure { signs.append("sure") }
        if first.person.email != nil { signs.append("address beside") }
        if (first.person.name?.wordCount ?? 0) < 2 { signs.append("one word") }
        if group.count > 1 { signs.append("named again") }
        if first.sentence == 0, first.range.lowerBound < 4, acts[0][.courtesy] > 0.4 { signs.append("greeted") }
        if let said {
            signs.append(
                said == count ? "count fits others" : said == count + 1 ? "count fits with sender" : "count fits not")
        }
        grade(&signs, "writer comes", writer.map { $0[.comes] }.max() ?? 0)
        grade(&signs, "writer leaves", writer.map { $0[.leaves] }.max() ?? 0)
        return signs
    }

    private func senderSigns(_ own: Mention?, groups: [String: [Int]]) -> [String] {
        var signs = ["is"]
        grade(&signs, "writer comes", writer.map { $0[.comes] }.max() ?? 0)
        grade(&signs, "writer leaves", writer.map { $0[.leaves] }.max() ?? 0)
        for (act, odds) in zip(acts, writer) where act[.register] + act[.accept] + act[.change] + act[.cancel] > 0.4 {
            signs.append("where it acts: \(odds.first.rawValue)")
        }
        for act in SpeechAct.allCases { grade(&signs, act.rawValue, acts.map { $0[act] }.max() ?? 0) }
        signs.append("others \(min(groups.count, 3))")
        for role in PersonRole.allCases {
            let odds = groups.values.map { most(role, $0) }.max() ?? 0
            grade(&signs, "another \(role.rawValue)", odds)
        }
        if let said {
            signs.append(
                said == groups.count
                    ? "count fits others" : said == groups.count + 1 ? "count fits with sender" : "count fits not")
        }
        for topic in Set(evidence.findings.map(\.topic)) { signs.append("says \(topic.rawValue)") }
        if let own { signs.append("names itself in \(acts[own.sentence].first.rawValue)") }
        for (sentence, act) in zip(evidence.sentences, acts) where act[.register] + act[.change] + act[.cancel] > 0.4 {
            let one = evidence.says(.learntFirstPerson, in: sentence)
            let many = evidence.says(.learntFirstPersons, in: sentence)
            signs.append("acts as \(one ? "I" : "")\(many ? "we" : "")")
            if groups.values.contains(where: {
                $0.contains {
                    mentions[$0].sentence >= 0 && evidence.sentences[mentions[$0].sentence].text == sentence.text
                }
            }) {
                signs.append("acts where another is named as \(one ? "I" : "")\(many ? "we" : "")")
            }
        }
        for (number, sentence) in evidence.sentences.enumerated() {
            let beside = groups.values.contains { $0.contains { mentions[$0].sentence == number } }
            let act = acts[number].first.rawValue
            if SelfWords.holds(SelfWords.joined, sentence.parts) {
                signs += ["joins itself", "joins itself in \(act)"] + (beside ? ["joins itself to others"] : [])
            }
            if SelfWords.holds(SelfWords.named, sentence.parts) {
                signs += ["calls itself", "calls itself in \(act)"] + (beside ? ["calls itself beside others"] : [])
            }
        }
        signs.append(displayIsPerson ? "shown as a person" : "shown as an office")
        if !isComplete { signs.append("known in part") }
        for line in letter.signature.prefix(6) {
            for word in folded(line).split(whereSeparator: { !$0.isLetter }) where lexica.has(String(word), in: .roles)
            {
                signs.append("signs as \(word.prefix(6))")
            }
        }
        return signs
    }
}
