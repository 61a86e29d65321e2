// What a letter as a whole shows of its sender's wish: the acts of its sentences, phrases of the packs, what it answers,
// whom it names. `IntentOdds` weighs them; each sign is a short text, so that what was learnt can be read.

struct LetterSigns: Sendable {
    let evidence: Evidence
    /// The acts of each own sentence, and of the subject.
    let acts: [Odds<SpeechAct>]
    let subjectAct: Odds<SpeechAct>?
    /// Whether the writer comes, by sentence.
    let writer: [Odds<SelfRole>]
    /// The acts of what is passed on, by sentence.
    let passedOn: [Odds<SpeechAct>]
    let circumstances: Circumstances
    let isAnswer: Bool
    /// What is said of other people, by person.
    let roles: [Odds<PersonRole>]

    private static let steps = [0.15, 0.3, 0.5, 0.7, 0.85, 0.95]

    var all: [String] {
        let c = circumstances
        var signs = ["bias", "answers \(c.answers.lesson)"]
        func grade(_ name: String, _ value: Double) {
            for step in Self.steps where value >= step { signs.append("\(name) ≥ \(step)") }
        }
        var most: [SpeechAct: Double] = [:]
        for act in SpeechAct.allCases {
            let odds = acts.map { $0[act] }
            let top = odds.max() ?? 0
            most[act] = top
            grade(act.rawValue, top)
            // Several weak voices for one thing.
            let sum = odds.reduce(0, +)
            if sum >= 1 { signs.append("\(act.rawValue) sums to 1") }
            if sum >= 2 { signs.append("\(act.rawValue) sums to 2") }
            if let subjectAct { grade("subject \(act.rawValue)", subjectAct[act]) }
            grade("passed on \(act.rawValue)", passedOn.map { $0[act] }.max() ?? 0)
        }
        let moving: [SpeechAct] = [.register, .cancel, .change, .accept, .decline, .status, .question]
        let ranked = moving.sorted { (most[$0] ?? 0, $0.rawValue) > (most[$1] ?? 0, $1.rawValue) }
        if let first = ranked.first, let second = ranked.dropFirst().first {
            signs.append("first \(first.rawValue)")
            signs.append("first \(first.rawValue) answers \(c.answers.lesson)")
            if (most[second] ?? 0) >= 0.3 {
                signs.append("first \(first.rawValue) second \(second.rawValue)")
                signs.append("first \(first.rawValue) second \(second.rawValue) answers \(c.answers.lesson)")
            }
            for context: SpeechAct in [.hedged, .negated, .past, .elsewhere] where (most[context] ?? 0) >= 0.5 {
                signs.append("first \(first.rawValue) beside \(context.rawValue)")
            }
            if passedOn.contains(where: { $0[.register] >= 0.5 }) {
                signs.append("first \(first.rawValue) passes a request on")
            }
        }
        // The first sentence that does something.
        if let opening = acts.first(where: { $0[.courtesy] < 0.5 }) {
            signs.append("opens with \(opening.first.rawValue)")
            signs.append("opens with \(opening.first.rawValue) answers \(c.answers.lesson)")
        }
        for topic in Set(evidence.findings.map(\.topic)) { signs.append("says \(topic.rawValue)") }
        for topic in Set(evidence.subjectFindings.map(\.topic)) where !isAnswer {
            signs.append("heads \(topic.rawValue)")
        }
        if evidence.opens(with: .yes) {
            signs.append("yes")
            signs.append("yes answers \(c.answers.lesson)")
        }
        if evidence.opens(with: .no) {
            signs.append("no")
            signs.append("no answers \(c.answers.lesson)")
        }
        if let bare = c.bareAnswer { signs.append("bare \(bare.rawValue)") }
        grade("writer comes", writer.map { $0[.comes] }.max() ?? 0)
        grade("writer leaves", writer.map { $0[.leaves] }.max() ?? 0)
        for role in PersonRole.allCases { grade("somebody \(role.rawValue)", roles.map { $0[role] }.max() ?? 0) }
        if roles.contains(where: { $0[.comes] > 0.5 }), roles.contains(where: { $0[.leaves] > 0.5 }) {
            signs.append("one comes and one leaves")
        }
        if roles.contains(where: { $0[.comes] > 0.5 }), writer.contains(where: { $0[.leaves] > 0.5 }) {
            signs.append("one comes and the writer leaves")
        }
        signs.append(isAnswer ? "is an answer" : "opens a conversation")
        if c.hasForward { signs.append("passes on") }
        if c.listed > 0 { signs.append("lists people") }
        if c.listed > 1 { signs.append("lists several people") }
        if c.namesOther { signs.append("names others") }
        if c.countsSeats { signs.append("counts seats") }
        if c.speaksOfEvent { signs.append("speaks of the event") }
        let questions = evidence.sentences.filter(\.isQuestion).count
        if questions > 0 { signs.append("asks") }
        if questions > 0, questions == evidence.sentences.count { signs.append("only asks") }
        signs.append(
            "words \(c.wordCount == 0 ? 0 : c.wordCount < 8 ? 1 : c.wordCount < 25 ? 2 : c.wordCount < 80 ? 3 : 4)")
        if acts.isEmpty { signs.append("no own words") }
        return signs
    }
}
