// Two readers of one letter: what was learnt of sentences, and the encoder, which sees the letter as a whole. What each says
// is weighed by what was learnt of letters that neither was taught by.

import Core

/// What the encoder makes of a letter.
struct SecondOpinion: Sendable {
    let wish: Odds<Intent>
    /// The odds that a careful organiser would look first.
    let review: Double
    /// The odds that a program wrote it.
    var automatic: Double { wish[.automatic] }
    /// The odds of each number of places: none at stake, one to four, more.
    let seats: [Double]
    /// The odds of each candidate that the wish is about them.
    let meant: [Double]
    /// Whether the letter is so short that its opinion is worth less.
    var isShort = false

    private static let steps = [0.02, 0.05, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9, 0.95, 0.98, 0.995]

    private static func graded(_ name: String, _ value: Double) -> [String] {
        steps.filter { value >= $0 }.map { "\(name) ≥ \($0)" }
    }

    /// What tells the wish: both readers' odds, the rules' opinion, and what the letter answers.
    func wishSigns(_ first: Odds<Intent>, ruled: Wanted, answers: QuotedNotice) -> [String] {
        var signs = [
            "bias", "answers \(answers.lesson)", "ruled \(ruled.intent.rawValue)\(ruled.isSure ? " surely" : "")",
            "first \(first.first.rawValue) second \(wish.first.rawValue)",
            "ruled \(ruled.intent.rawValue) second \(wish.first.rawValue)",
        ]
        for intent in Intent.allCases {
            signs += Self.graded("first \(intent.rawValue)", first[intent])
            signs += Self.graded("second \(intent.rawValue)", wish[intent])
            signs += Self.graded("mean \(intent.rawValue)", (first[intent] + wish[intent]) / 2)
        }
        return signs + (isShort ? signs.map { "short: \($0)" } : [])
    }

    /// What tells whether `intent` is about one of the `candidates`, of whom the first reader says `odds`.
    func meantSigns(
        _ index: Int, _ odds: Double, _ candidates: [Candidate], _ intent: Intent, isRuled: Bool
    ) -> [String] {
        let own = meant[index], candidate = candidates[index]
        let most = meant.indices.filter { $0 != index }.map { meant[$0] }.max() ?? 0
        var signs = ["is", isRuled ? "ruled in" : "ruled out"]
        signs += Self.graded("first", odds) + Self.graded("second", own) + Self.graded("mean", (odds + own) / 2)
        signs.append(own >= most ? "most" : "less than another")
        signs.append("\(isRuled ? "ruled in" : "ruled out") first \(odds >= 0.5) second \(own >= 0.5)")
        for places in 1..<seats.count where seats[places] >= 0.5 {
            signs.append("places \(places) of \(min(meant.count, 5))")
        }
        // Those who are surer, and the odds that there are places for more.
        let surer = meant.indices.filter { meant[$0] > own || meant[$0] == own && $0 < index }.count
        signs += Self.graded("second room", seats.dropFirst(min(surer + 1, seats.count - 1)).reduce(0, +))
        signs.append("surer \(min(surer, 5)) places \(seats.indices.max { seats[$0] < seats[$1] } ?? 0)")
        let fellows = meant.indices.filter { $0 != index && candidates[$0].isFellow(of: candidate) }.map { meant[$0] }
        if !fellows.isEmpty {
            signs += Self.graded("second fellows", fellows.reduce(0, +) / Double(fellows.count))
            signs += Self.graded("second least fellow", fellows.min() ?? 0)
        }
        let kind = candidate.isSender ? "sender" : "named"
        return signs + signs.map { "\(kind): \($0)" } + signs.map { "\(intent.rawValue) \(kind): \($0)" }
            + (isShort ? signs.map { "short: \($0)" } : [])
    }

    /// Of each candidate the odds that they are rightly in, or out of, those with `keys`.
    private func people(_ keys: Set<String>, _ candidates: [Candidate]) -> [Double] {
        zip(candidates, meant).map { keys.contains($0.key) ? $1 : 1 - $1 }
    }

    /// Whether it reads the same wish and the same people, and surely.
    func agrees(_ reading: Reading, _ candidates: [Candidate]) -> Bool {
        let keys = Set(reading.attendees.map { Person.key(of: $0.name) })
        return wish[reading.intent] >= 0.9 && people(keys, candidates).reduce(1, *) >= 0.9
            && keys.isSubset(of: Set(candidates.map(\.key)))
    }

    /// Whether it is sure of the number of places as well, and that nobody needs to look.
    func isSureOfPlaces(_ reading: Reading) -> Bool { places(reading.seats ?? 0) >= 0.95 && review < 0.05 }

    /// The odds of `number` places.
    func places(_ number: Int) -> Double { seats[min(number, seats.count - 1)] }

    /// What speaks for and against a reading that the first reader takes to be right by the odds `right`. `first`: its opinion of the
    /// wish; `candidates`: those of `meant`; `assurance`: its signs; `doubts`: of all steps.
    func concord(
        _ reading: Reading, right: Double, first: Odds<Intent>, candidates: [Candidate], assurance: [String],
        doubts: [String]
    ) -> [String] {
        let intent = reading.intent
        var signs: [String] = []
        let other = Intent.allCases.filter { $0 != intent }.map { wish[$0] }.max() ?? 0
        signs += Self.graded("right", right) + Self.graded("first wish", first[intent])
        signs += Self.graded("second wish", wish[intent]) + Self.graded("second other wish", other)
        signs += Self.graded("second review", review)
        signs += Self.graded("second places", places(reading.seats ?? 0))
        signs.append(wish.first == intent ? "same wish" : "second \(wish.first.rawValue)")
        signs.append(first.first == intent ? "wish of the first" : "first \(first.first.rawValue)")
        if ![.question, .other, .automatic].contains(intent) {
            let keys = Set(reading.attendees.map { Person.key(of: $0.name) })
            let odds = people(keys, candidates)
            signs += Self.graded("second people", odds.reduce(1, *)) + Self.graded("second least", odds.min() ?? 1)
            let unknown = keys.subtracting(candidates.map(\.key)).count
            if unknown > 0 { signs.append("people that the second does not know") }
            signs.append("candidates \(min(candidates.count, 4)) people \(min(keys.count, 4))")
        }
        signs += signs.map { "\(intent.rawValue) \($0)" } + (isShort ? signs.map { "short: \($0)" } : [])
        // Rules' doubts are among all, others among the signs of the reading too.
        signs += doubts.filter(Assurance.isRule).map { "doubt: " + Assurance.plain($0) }
        for count in 1...3 where doubts.count >= count { signs.append("all doubts ≥ \(count)") }
        return signs + assurance.filter { !$0.hasPrefix("letter: ") }
    }
}

extension Reader {
    /// Words of its own from which a letter that quotes nothing of ours tells the encoder anything, and from which it is like most it
    /// was taught by.
    private static let fewestWords = 4
    private static let usualWords = 25

    /// What the encoder makes of a letter; `nil` of one so short that it knows nothing like it.
    func secondOpinion(
        _ context: LetterContext, _ situation: Situation, _ circumstances: Circumstances, _ candidates: [Candidate]
    ) -> SecondOpinion? {
        let fewest = situation.answered.isEmpty ? Self.fewestWords : 1
        guard let encoder, circumstances.wordCount >= fewest else { return nil }
        var opinion = encoder.opinion(page(context, situation, candidates))
        opinion?.isShort = circumstances.wordCount < Self.usualWords
        return opinion
    }

    /// Whether a second opinion counts for the wish and its people: what answers a notice that the outbox knows is for rules, which
    /// know what the notice asked.
    func hearsSecond(_ context: LetterContext, _ situation: Situation) -> Bool {
        context.answering.isEmpty && !situation.isOurQuestion
    }

    /// The letter as the encoder sees it.
    func page(_ context: LetterContext, _ situation: Situation, _ candidates: [Candidate]) -> LetterPage {
        let event = context.event.flatMap { code in events.first { $0.code == code } }
        return LetterPage(
            display: context.display, subject: context.subject, answers: situation.answers,
            sentences: context.evidence.sentences, enclosed: context.enclosedTable.people.compactMap(\.name?.text),
            signature: context.letter.signature,
            passedOn: situation.foreign.first?.lines ?? [], answered: situation.answered, candidates: candidates,
            calendar: event.flatMap { TaughtCalendar($0, languages: context.spoken) })
    }
}
