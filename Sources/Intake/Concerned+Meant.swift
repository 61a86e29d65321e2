// Whom a wish is about: every choice of the people a letter names is weighed, with the odds of each and the number that is said.

import Core
import Foundation

/// Whom a wish is about.
struct Agreement {
    var people: [Named]
    /// The share of all choices' weights that the best one has, 0 to 1.
    var share = 1.0
    /// Whether the rules, which know phrases, choose the same people.
    var isRuled = true
    /// The least odds, of one who is in to be in, or of one who is out to be out.
    var least = 1.0

    /// What it shows of how sure it is.
    var signs: [String] {
        var signs = [isRuled ? "people ruled" : "people otherwise than ruled"]
        for step in [0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98] {
            if share >= step { signs.append("share ≥ \(step)") }
            if least >= step { signs.append("least ≥ \(step)") }
        }
        return signs
    }
}

extension Concerned {
    /// What a number that is said weighs beside the odds of each: of places, and of people.
    private static let weightOfPlaces = 12.0
    private static let weightOfPeople = 5.0
    /// The power of the encoder's odds of a number of places beside those of each, of which they are not independent, and the least
    /// of them: there may be places for people without names.
    private static let shareOfPlaces = 0.5
    private static let leastOfPlaces = 0.02
    /// Of so many candidates all choices are weighed; of more, those who are least sure.
    private static let choices = 10

    /// The best choice of the people named. `ruled`: whom the rules take to be meant; `said`: how many people or places the letter
    /// speaks of. Somebody is meant by every letter that wants something.
    mutating func agreed(with ruled: [Named], said: SeatCount? = nil) -> Agreement {
        let own = candidates.indices.filter { !candidates[$0].key.isEmpty }
        guard !own.isEmpty else {
            weighed = []
            return Agreement(people: ruled)
        }
        weighed = own.map { index in
            let candidate = candidates[index]
            let isRuled = ruled.contains {
                Person.key(of: $0.name?.text ?? "") == candidate.key || candidate.isSender && $0.isSender
            }
            return Weighed(
                candidate: candidate, isRuled: isRuled,
                odds: least(reader.models.meant(candidate, intent, isRuled: isRuled), candidate, isRuled, said),
                signs: nil)
        }
        let first = choice(ruled, said)
        // Where rules and sentences say the same and surely, the encoder is not asked.
        guard let opinion, !first.isRuled || first.least < 0.97 else { return first }
        weighed = zip(own, weighed).map { index, person in
            let signs = opinion.meantSigns(index, person.odds, candidates, intent, isRuled: person.isRuled)
            return Weighed(
                candidate: person.candidate, isRuled: person.isRuled,
                odds: least(reader.models.isChosen(signs) ?? person.odds, person.candidate, person.isRuled, said),
                signs: signs)
        }
        return choice(ruled, said, opinion)
    }

    /// Who signs a list and stands in it is not merely the one who writes; and a list that says of everybody whether they come
    /// says it better than anything else does. Who sends a table, a file, cards or a counted list of other people and joins them
    /// with no word does not come, nor who says that they stay away.
    private func least(_ odds: Double, _ candidate: Candidate, _ isRuled: Bool, _ said: SeatCount?) -> Double {
        let isWhole = found.listIsTable || found.listed.count > 1 && said?.number == found.listed.count
        let stays = evidence.has(.senderStays) && !evidence.hasAny(.come, .askSelf)
        if candidate.isSender, !isRuled, isWhole || stays, intent == .register { return min(odds, 0.1) }
        if isRuled, intent == .cancel, let mention = candidate.mention, isNeither(mention) { return max(odds, 0.95) }
        guard isRuled, found.listed.contains(where: { Person.key(of: $0.name?.text ?? "") == candidate.key }) else {
            return odds
        }
        let isSet = found.listIsTable || found.listIsForm
        return found.listTellsAttendance
            ? max(odds, 0.98) : candidate.isSender || isSet && intent == .register ? max(odds, 0.9) : odds
    }

    /// Whether this choice of people is far likelier than any other, and nobody whom the letter names beside its sender is likely one more.
    func standOut(_ people: [Person]) -> Bool {
        let keys = Set(people.map { Person.key(of: $0.name) })
        let isElse = weighed.contains { person in
            !person.candidate.isSender && !keys.contains(person.candidate.key) && person.odds > 0.1
        }
        return agreement.share >= 0.8 && agreement.least >= 0.6 && !isElse
    }

    /// The best choice of those weighed; `opinion`: the encoder's, where it is asked.
    private func choice(_ ruled: [Named], _ said: SeatCount?, _ opinion: SecondOpinion? = nil) -> Agreement {
        let others = ruled.filter { person in
            !weighed.contains {
                $0.candidate.key == Person.key(of: person.name?.text ?? "") || $0.candidate.isSender && person.isSender
            }
        }
        // Those least sure are weighed together, the others stand as they are.
        let ranked = weighed.indices.sorted { (abs(weighed[$0].odds - 0.5), $0) < (abs(weighed[$1].odds - 0.5), $1) }
        let open = Array(ranked.prefix(Self.choices)).sorted()
        let fixed = Set(ranked.dropFirst(Self.choices).filter { weighed[$0].odds >= 0.5 })
        var best: Set<Int> = fixed
        var most = 0.0
        var all = 0.0
        for choice in 0..<(1 << open.count) where choice != 0 || !others.isEmpty || !fixed.isEmpty || ruled.isEmpty {
            var weight = 1.0
            for (offset, index) in open.enumerated() {
                weight *= choice >> offset & 1 == 1 ? weighed[index].odds : 1 - weighed[index].odds
            }
            let count = choice.nonzeroBitCount + fixed.count + others.count
            if let said, count == said.number {
                weight *= said.isOfPlaces ? Self.weightOfPlaces : Self.weightOfPeople
            }
            if let opinion, intent == .register {
                weight *= pow(max(opinion.places(count), Self.leastOfPlaces), Self.shareOfPlaces)
            }
            all += weight
            if weight > most {
                most = weight
                best = fixed.union(open.indices.filter { choice >> $0 & 1 == 1 }.map { open[$0] })
            }
        }
        var result = Agreement(people: others, share: all > 0 ? most / all : 0)
        result.least = weighed.indices.map { best.contains($0) ? weighed[$0].odds : 1 - weighed[$0].odds }.min() ?? 1
        result.isRuled = weighed.indices.allSatisfy { best.contains($0) == weighed[$0].isRuled }
        for index in best.sorted() {
            let person = weighed[index].candidate.person
            result.people.append(
                ruled.first { Person.key(of: $0.name?.text ?? "") == weighed[index].candidate.key } ?? person)
        }
        if result.isRuled, result.people.count == ruled.count {
            result.people = ruled
        } else {
            result.people = inOrder(result.people)
        }
        return result
    }

    /// As named in the letter: a sender who is named nowhere comes first, who stands in a list behind those of the sentences.
    private func inOrder(_ people: [Named]) -> [Named] {
        func place(_ person: Named) -> (Int, Int) {
            let key = Person.key(of: person.name?.text ?? "")
            if let entry = found.listed.firstIndex(where: { Person.key(of: $0.name?.text ?? "") == key }) {
                return (1000, entry)
            }
            if let mention = found.mentions.first(where: { $0.person.name == person.name }) {
                return (mention.sentence, mention.range.lowerBound)
            }
            return person.isSender || isSender(person) ? (-1, 0) : (1001, 0)
        }
        return people.enumerated().sorted { a, b in
            let first = place(a.element), second = place(b.element)
            return first == second ? a.offset < b.offset : first < second
        }.map(\.element)
    }

    /// Who leaves for somebody else, of those who are not meant.
    var leaving: Named? {
        weighed.filter { $0.odds < 0.5 && $0.candidate.leaves >= 0.5 && !$0.candidate.isSender }
            .max { $0.candidate.leaves < $1.candidate.leaves }?.candidate.person
    }
}

/// Somebody a letter names, with the odds that its wish is about them.
package struct Weighed: Sendable {
    package let candidate: Candidate
    /// Whether the rules say so.
    package let isRuled: Bool
    package let odds: Double
    /// What both readers say of it, where the encoder was asked too.
    package let signs: [String]?
}
