// Whom a wish concerns, and how many places are at stake with it.

import Core

struct Concerned {
    let reader: Reader
    let context: LetterContext
    let found: LetterPeople
    let answers: QuotedNotice
    let details: Details
    /// Everybody the wish may be about.
    var candidates: [Candidate] = []
    /// Of the same candidates, where it was asked.
    var opinion: SecondOpinion?
    /// What is wished.
    var intent = Intent.other
    /// The candidates as they were weighed, and the choice that was made of them.
    var weighed: [Weighed] = []
    var agreement = Agreement(people: [])
    /// Whether it says of several people who comes for each, or how each is called.
    var isPlainlyAltered = false
    var evidence: Evidence { context.evidence }
    var lexica: Lexica { reader.lexica }

    init(reader: Reader, context: LetterContext, found: LetterPeople, answers: QuotedNotice) {
        self.reader = reader
        self.context = context
        self.found = found
        self.answers = answers
        details = Details(reader: reader, context: context, found: found)
    }

    /// Fills in people, seats and alterations for the reading's intent.
    mutating func settle(_ reading: inout Reading, _ doubts: inout [String]) {
        intent = reading.intent
        switch reading.intent {
        case .register: register(&reading, &doubts)
        case .cancel: cancel(&reading, &doubts)
        case .change: change(&reading, &doubts)
        case .status: status(&reading, &doubts)
        case .accept: accept(&reading, &doubts)
        case .decline: decline(&reading, &doubts)
        case .question, .other, .automatic: return
        }
        if found.listIsUnsure { doubts.append("Its list does not say of everybody whether they come") }
        if found.listTellsAttendance,
            intent == .change && !isPlainlyAltered || intent == .decline || intent == .cancel && found.away.isEmpty
                || found.awayIsRemarked && intent != .register
        {
            doubts.append("Its list tells who comes and who does not")
        }
    }

    // MARK: Who

    var sender: Named? {
        guard let name = found.sender.name else { return nil }
        return Named(name: name, isSender: true, email: context.address)
    }

    func isSender(_ person: Named) -> Bool { reader.isSender(person, found.sender) }

    /// Mentions that are not the sender and not who told of the event.
    var others: [Mention] { found.mentions.filter { !isSender($0.person) && !$0.isSource } }

    /// Where a phrase of one of `topics` stands in the mention's sentence, before or after it.
    func findings(_ topics: Set<Topic>, in sentence: Int) -> [Finding] {
        evidence.findings.filter { $0.sentence == sentence && topics.contains($0.topic) }
    }

    func firstWord(_ finding: Finding) -> Int {
        evidence.sentences[finding.sentence].owners[finding.range.lowerBound]
    }
    func lastWord(_ finding: Finding) -> Int {
        evidence.sentences[finding.sentence].owners[finding.range.upperBound - 1]
    }

    // MARK: Status, accept, decline

    mutating func status(_ reading: inout Reading, _ doubts: inout [String]) {
        agreement = agreed(with: askedAbout(&doubts))
        reading.attendees = agreement.people.map { person($0, among: agreement.people) }
    }

    private func askedAbout(_ doubts: inout [String]) -> [Named] {
        let here = evidence.sentences(with: .status, .registered)
        if let other = others.first(where: { here.contains($0.sentence) && $0.isSure }),
            !evidence.sentences.contains(where: { lexica.holds(.iAm, in: $0.parts) })
        {
            doubts.append("It asks for somebody else than its sender")
            return [other.person]
        }
        return sender.map { [$0] } ?? []
    }

    mutating func accept(_ reading: inout Reading, _ doubts: inout [String]) {
        if !found.countedAll.isEmpty, answers != .address, answers != .question {
            take(found.countedAll, &reading)
            return
        }
        var people: [Named] = sender.map { [$0] } ?? []
        if answers != .address, answers != .question {
            // "Camilo y yo": those whom the notice named.
            for quoted in found.quoted where !isSender(Named(name: quoted)) {
                guard let given = quoted.parts.first, given.count > 2 else { continue }
                let named = evidence.sentences.contains {
                    $0.words.contains { $0.kind == .word && $0.isCapitalised && $0.folded == given }
                }
                if named, !people.contains(where: { $0.name == quoted }) { people.append(Named(name: quoted)) }
            }
            // A secretary says yes for somebody else.
            agreement = agreed(with: people)
            people = agreement.people
            reading.seats = max(1, people.count)
            if let said = evidence.sentences.compactMap({ reader.countSeats.count(in: $0) }).map(\.number).max(),
                said > people.count
            {
                doubts.append("It takes up \(said) places and names \(people.count) people")
            }
            if others.contains(where: {
                $0.isSure && !findings([.take, .confirm, .come, .companion], in: $0.sentence).isEmpty
            }), people.count == 1 {
                doubts.append("It names somebody else too")
            }
        }
        reading.attendees = people.map { person($0, among: people) }
    }

    mutating func decline(_ reading: inout Reading, _ doubts: inout [String]) {
        if !found.countedAll.isEmpty, answers == .offer {
            take(found.countedAll, &reading)
            return
        }
        agreement = agreed(with: declining)
        reading.attendees = agreement.people.map { person($0, among: agreement.people) }
        reading.seats = answers == .offer ? max(1, agreement.people.count) : nil
    }

    private var declining: [Named] {
        let giving = evidence.sentences(with: .regret, .regretOther, .cancel)
        let others = self.others.filter {
            $0.isSure && (giving.contains($0.sentence) || giving.contains($0.sentence + 1) || giving.isEmpty)
                && !evidence.sentences[$0.sentence].parts.contains { lexica.has($0, in: .firstPersonSubjects) }
        }
        if let other = others.first, answers != .offer,
            found.sender.name.map({ !isOwnName($0) }) ?? true || other.sentence <= (giving.min() ?? 0)
        {
            return [other.person]
        }
        return sender.map { [$0] } ?? []
    }

    func isOwnName(_ name: PersonName) -> Bool {
        reader.senderNames.person(inDisplay: context.display, local: String(context.address.prefix { $0 != "@" }))
            == name
    }

    // MARK: Details

    func person(_ named: Named, among all: [Named]) -> Person {
        details.person(named, isSender: named.isSender || isSender(named), among: all)
    }
}
