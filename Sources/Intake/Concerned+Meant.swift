// Where the rules and what was learnt of letters differ about whom a wish concerns, and which of them is followed.

import Core

/// Whom a wish is about, and whether both readers of the letter agree on it.
struct Agreement {
    var people: [Named]
    var isAgreed: Bool
    /// Whether there was a choice between several people, and what was learnt made it surely.
    var isChosen = false
    /// What is not sure of whom.
    var doubts: [String] = []
}

extension Concerned {
    /// What the rules' own choice, and a number of people that is said, weigh beside the odds of each candidate.
    private static let weightOfRules = 3.0
    private static let weightOfCount = 3.0
    /// The share of all weights beyond which nobody needs to look: of the rules' own choice, and of another one.
    private static let trustsRules = 0.55
    private static let trustsLearnt = 0.85

    /// `ruled`, whom the rules take to be meant, weighed against every other choice of the people named. Somebody is meant by
    /// every letter that wants something. `said`: how many people or places the letter speaks of.
    func agreed(with ruled: [Named], said: Int? = nil) -> Agreement {
        func key(_ person: Named) -> String { Person.key(of: person.name?.text ?? "") }
        // Where the rules see that somebody without a name is meant, it is not the sender.
        let candidates = meant.filter { one in
            !key(one.candidate.person).isEmpty && !(ruled.isEmpty && one.candidate.isSender)
        }.prefix(10)
        func isRuled(_ candidate: Candidate) -> Bool {
            ruled.contains { key($0) == key(candidate.person) || candidate.isSender && $0.isSender }
        }
        let others = ruled.filter { person in
            !candidates.contains { key($0.candidate.person) == key(person) || $0.candidate.isSender && person.isSender }
        }
        guard !candidates.isEmpty else { return Agreement(people: ruled, isAgreed: true) }
        let own = candidates.enumerated().reduce(0) { isRuled($1.element.candidate) ? $0 | 1 << $1.offset : $0 }
        var best = own
        var most = 0.0
        var all = 0.0
        for choice in 0..<(1 << candidates.count) where choice != 0 || !others.isEmpty || ruled.isEmpty {
            var weight = 1.0
            for (offset, one) in candidates.enumerated() {
                weight *= choice >> offset & 1 == 1 ? one.odds : 1 - one.odds
            }
            if choice == own { weight *= Self.weightOfRules }
            if choice.nonzeroBitCount + others.count == said { weight *= Self.weightOfCount }
            all += weight
            if weight > most {
                most = weight
                best = choice
            }
        }
        let share = all > 0 ? most / all : 0
        var result = Agreement(people: ruled, isAgreed: best == own && share >= Self.trustsRules)
        result.isChosen = candidates.count > 1 && share >= 0.8
        if best != own {
            var people = others
            for (offset, one) in candidates.enumerated() where best >> offset & 1 == 1 {
                let known = ruled.first { key($0) == key(one.candidate.person) }
                people.append(known ?? one.candidate.person)
            }
            result.people = inOrder(people)
        }
        // Whom the rules found in the words that ask is dropped by nobody but a person.
        let drops = candidates.enumerated().contains { offset, one in
            !one.candidate.isSender && own >> offset & 1 == 1 && best >> offset & 1 == 0
        }
        if drops || share < (best == own ? Self.trustsRules : Self.trustsLearnt) {
            result.doubts.append("Whom it is about is not sure")
        }
        return result
    }

    /// As named in the letter: a sender who is named nowhere comes first.
    private func inOrder(_ people: [Named]) -> [Named] {
        func place(_ person: Named) -> (Int, Int) {
            let mention = found.mentions.first { $0.person.name == person.name }
            guard let mention else { return (-1, 0) }
            return (mention.sentence, mention.range.lowerBound)
        }
        return people.enumerated().sorted { a, b in
            let first = place(a.element), second = place(b.element)
            return first == second ? a.offset < b.offset : first < second
        }.map(\.element)
    }

    /// Who leaves for somebody else, of those who are not meant.
    var leaving: Named? {
        meant.filter { $0.odds < 0.5 && $0.candidate.leaves >= 0.5 && !$0.candidate.isSender }
            .max { $0.candidate.leaves < $1.candidate.leaves }?.candidate.person
    }
}
