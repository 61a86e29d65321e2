// What organisers order by mail, in Debbugs' manner: each line is done or said not to be understood, and a transcript goes
// back. Only for an address that the organiser's own mail server vouched for, or with a one-time code sent to it.

import Core
import Foundation
import Intake
import Notices
import Store

extension Desk {
    /// Does what an organiser's letter orders; `false` where it orders nothing and answers nothing of ours.
    func obey(
        _ letter: WaitingLetter, _ reading: Reading, answering messageIDs: [String], _ transaction: Transaction,
        at now: Date
    ) throws -> Bool {
        let sender = reading.sender.address
        let answered = try transaction.organiserLetter(messageIDs, to: sender)
        // A transcript or a code about a letter under review speaks of it too.
        let review = answered?.letter
        let lines = OrderLine.read(reading, answersReview: review != nil)
        guard answered != nil || lines.contains(where: { $0.order != nil }) else { return false }
        let isProven = reading.proof == .authenticated
        // Letters to organisers answer their letters: what nobody vouches for, or orders nothing, is answered so often a day.
        if !isProven || !lines.contains(where: { $0.order != nil }) {
            let day = now.addingTimeInterval(-24 * 3600)
            let kinds = [OrganiserLetter.Kind.transcript, .code]
            let sent = try kinds.reduce(0) {
                $0 + (try transaction.organiserLetters($1.rawValue, to: sender, since: day))
            }
            guard sent < rules.answersPerDay else {
                log.warning("No further answer to \(sender) today: \(sent) were sent. The letter goes to review.")
                return false
            }
        }
        var session = OrderSession(
            by: sender, origin: reading.origin, letter: letter.id, review: review,
            event: event(answered?.event) ?? event(reading.event) ?? (events.count == 1 ? events[0] : nil))
        for code in lines.codes { try obey(code: code, &session, transaction, at: now) }
        let rest = lines.filter { line in if case .code? = line.order { false } else { true } }
        if isProven || !rest.contains(where: { $0.order?.alters ?? false }) {
            // What only looks is answered to the organiser's own address, whoever asked.
            try obey(rest, &session, transaction, at: now)
        } else if lines.codes.isEmpty {
            try askForCode(lines, session, transaction, at: now)
            return true
        } else {
            for line in rest { session.say(line.text, "not done: it needs a code of its own, in another letter") }
        }
        try answer(session, transaction, at: now)
        return true
    }

    /// Does what waits for a one-time code.
    private func obey(
        code: String, _ session: inout OrderSession, _ transaction: Transaction, at now: Date
    ) throws {
        let since = now.addingTimeInterval(-Self.codeLasts)
        guard let pending = try transaction.take(code: code, from: session.by, since: since, at: now) else {
            session.faults += 1
            return session.say(
                "code \(code)", "no orders wait for this code, or it was used, or is older than a day")
        }
        var inner = session
        inner.review = pending.review
        inner.event = event(pending.event) ?? session.event
        let lines = OrderLine.read(pending.orders, answersReview: pending.review != nil)
        // Sent at once only where it is what was shown: the announcement alone.
        inner.isProven = lines.count == 1
        try obey(lines, &inner, transaction, at: now)
        session.lines = inner.lines
        session.faults = inner.faults
    }

    private static let codeLasts: TimeInterval = 24 * 3600

    /// The mail server does not say that the organiser wrote it: a code goes to the organiser's address.
    private func askForCode(
        _ lines: [OrderLine], _ session: OrderSession, _ transaction: Transaction, at now: Date
    ) throws {
        let code = Self.code()
        try transaction.await(
            PendingOrders(
                letter: session.letter, orders: lines.map(\.text).joined(separator: "\n"), event: session.event?.code,
                review: session.review),
            code: code, from: session.by, at: now)
        try write(
            OrganiserLetter(
                kind: .code, to: session.by, subject: "Please confirm your orders",
                lines: [
                    "Your mail server did not say that these orders come from you:", "",
                ] + lines.flatMap { $0.text.split(separator: "\n").map { "> \($0)" } } + [
                    "", "Answer with one line, and they are done:", "- code \(code)", "",
                    "The code holds for a day, and once. If you ordered nothing, do nothing.",
                ], origin: session.origin), event: session.event, about: session.review, transaction, at: now)
    }

    /// The lines one after the other; a dry run is undone at its end.
    private func obey(
        _ lines: [OrderLine], _ session: inout OrderSession, _ transaction: Transaction, at now: Date
    ) throws {
        guard let start = lines.firstIndex(where: { $0.order == .dryRun }) else {
            for line in lines { try obey(line, &session, transaction, at: now) }
            return
        }
        for line in lines[..<start] { try obey(line, &session, transaction, at: now) }
        var trial = session
        trial.isTrial = true
        do {
            try transaction.savepoint {
                trial.say("dry run", "what follows is only tried")
                for line in lines[(start + 1)...] { try obey(line, &trial, transaction, at: now) }
                throw DryRun()
            }
        } catch is DryRun {
            trial.say("dry run", "nothing of it was done")
        }
        session = trial
        session.isTrial = false
    }

    private struct DryRun: Error {}

    private func obey(
        _ line: OrderLine, _ session: inout OrderSession, _ transaction: Transaction, at now: Date
    ) throws {
        guard let order = line.order else {
            session.faults += 1
            return session.say(line.text, "not understood, expected \(line.fault ?? "an order")")
        }
        do {
            // An order that is refused leaves nothing behind.
            var trial = session
            let said = try transaction.savepoint { () throws -> [String] in
                try result(of: order, &trial, transaction, at: now)
            }
            session = trial
            session.say(line.text, said)
        } catch let refusal as ActRefusal {
            session.faults += 1
            session.say(line.text, ["not done: \(refusal)"])
        }
    }

    private func result(
        of order: Order, _ session: inout OrderSession, _ transaction: Transaction, at now: Date
    ) throws -> [String] {
        switch order {
        case .event(let code):
            guard let event = event(EventCode(code)) else {
                throw ActRefusal.refused(
                    "there is no event \(code), but \(events.map(\.code.rawValue).joined(separator: ", "))")
            }
            session.event = event
            return [event.titles.text(in: .english, fallbacks: event.languages)]
        case .dryRun, .code: return []
        case .act(let deed, let isBeyond):
            let event = try session.meant(by: deed, among: events)
            return try perform(
                Act(by: session.by, deed: deed, isBeyond: isBeyond), event: event, transaction, at: now)
        case .register(let people, let isBeyond):
            let event = try session.meant(by: nil, among: events)
            let contact = people.first { $0.email != nil }.map { Contact(name: $0.name, address: $0.email ?? "") }
            let deed = Act.Deed.register(
                people, contact: contact ?? Contact(address: session.by), language: event.languages.first ?? .english)
            return try perform(
                Act(by: session.by, deed: deed, isBeyond: isBeyond), event: event, transaction, at: now)
        case .settle(let number, let people):
            let id = try session.review(number)
            let decision = try settle(
                id, as: people.map { .register($0) } ?? .apply, by: session.by, in: session.event, transaction, at: now)
            return ["review \(id) is settled"] + decision.said
        case .dismiss(let number):
            let id = try session.review(number)
            _ = try settle(id, as: .dismiss, by: session.by, in: session.event, transaction, at: now)
            return ["review \(id) is off the queue"]
        case .announce(let audience, let words):
            let event = try session.meant(by: nil, among: events)
            return try announce(words, to: audience, event, session, transaction, at: now)
        case .show(let what): return try show(what, session, transaction, at: now)
        }
    }

    /// Shows an announcement first, with the code that sends it; sends it when the code has come back.
    private func announce(
        _ words: [String: String], to audience: Audience, _ event: Event, _ session: OrderSession,
        _ transaction: Transaction, at now: Date
    ) throws -> [String] {
        let act = Act(by: session.by, deed: .announce(Texts(words, of: event), to: audience))
        if let unknown = words.keys.first(where: { !$0.isEmpty && !event.languages.contains(Language($0)) }) {
            throw ActRefusal.refused(
                "[\(unknown)] is no language of this event, expected "
                    + event.languages.map(\.rawValue).joined(separator: ", "))
        }
        guard !session.isProven else { return try perform(act, event: event, transaction, at: now) }
        let (decision, _) = try decision(on: .act(act), event: event, transaction, at: now)
        if let refused = decision.refused { throw ActRefusal.refused(refused) }
        let shown =
            [
                "this would go to \(decision.notices.count) \(decision.notices.count == 1 ? "address" : "addresses"):",
                "",
            ]
            + decision.notices.preview(event, composer, at: now)
        guard !session.isTrial else { return shown }
        let lines =
            ["announce \(audience.rawValue)"]
            + words.sorted { $0.key < $1.key }.flatMap { ($0.key.isEmpty ? [] : ["[\($0.key)]"]) + [$0.value] } + [
                "end"
            ]
        let code = Self.code()
        try transaction.await(
            PendingOrders(
                letter: session.letter, orders: lines.joined(separator: "\n"), event: event.code, review: nil),
            code: code, from: session.by, at: now)
        return shown + ["", "Answer with one line, and it is sent:", "- code \(code)"]
    }

    private static func code() -> String {
        String((0..<10).map { _ in Reference.alphabet[Int.random(in: Reference.alphabet.indices)] })
    }

    /// Decides an act inside a transaction; what it changed and whom it wrote to, in sentences.
    func perform(_ act: Act, event: Event, _ transaction: Transaction, at now: Date) throws -> [String] {
        try check(act.deed, event)
        let (decision, roster, _) = try decideAndWrite(
            .act(act), event: event, as: .organiser(act.by), transaction, at: now)
        if let refused = decision.refused { throw ActRefusal.refused(refused) }
        if case .announce(_, let audience) = act.deed {
            try transaction.note(
                "announced", "\(act.by) wrote to \(audience.rawValue): \(decision.notices.count) addresses",
                event: event.code, cause: .organiser(act.by), at: now)
            return ["sent to \(decision.notices.count) \(decision.notices.count == 1 ? "address" : "addresses")"]
        }
        log.notice("\(act.by): \(decision.entries.count) changes in \(event.code).")
        return decision.done(roster) + decision.said + decision.alerts.map(\.sentence)
    }

    // MARK: What is shown

    private func show(
        _ what: Order.Show, _ session: OrderSession, _ transaction: Transaction, at now: Date
    ) throws -> [String] {
        switch what {
        case .help: return OrderLine.vocabulary.map { "- \($0)" }
        case .review:
            let open = try transaction.reviews(all: false)
            return open.isEmpty
                ? ["no letter waits for a person"]
                : open.map { "\($0.id): \($0.sender ?? "unread"), \($0.subject): \($0.reason)" }
        case .seats:
            let event = try session.meant(by: nil, among: events)
            let count = try transaction.part(of: event, for: Scope(), now: now, heads: 1).count(at: now)
            return [count.sentence]
        case .roster:
            let event = try session.meant(by: nil, among: events)
            let roster = try transaction.roster(of: event)
            let people = roster.attendees.values.filter(\.state.isActive)
                .sorted { ($0.state.name, $0.receipt, $0.id) < ($1.state.name, $1.receipt, $1.id) }
            let lines = people.prefix(1000).map { attendee in
                [
                    attendee.state.name, attendee.reference.text, attendee.person.name,
                    attendee.person.organisation ?? "",
                ]
                .filter { !$0.isEmpty }.joined(separator: ", ")
            }
            return [roster.count(at: now).sentence] + lines
                + (people.count > 1000 ? ["and \(people.count - 1000) more; `usher roster` prints them all"] : [])
        case .why(let reference):
            var names: [Int: String] = [:]
            let lines = try transaction.history(of: reference.text).compactMap { line -> String? in
                guard let change = line.change, line.reference == reference.text else { return nil }
                change.learn(&names)
                return "\(line.at.rfc3339): \(change.sentence { names[$0] ?? "attendee \($0)" }): \(line.reason)"
            }
            return lines.isEmpty ? ["nothing is known of \(reference)"] : lines
        }
    }

    private func answer(_ session: OrderSession, _ transaction: Transaction, at now: Date) throws {
        var lines = session.lines
        if session.faults > 0 || lines.isEmpty {
            lines += ["", "The orders there are:"] + OrderLine.vocabulary.map { "- \($0)" }
        }
        try write(
            OrganiserLetter(
                kind: .transcript, to: session.by,
                subject: session.faults == 0
                    ? "Done" : "\(session.faults) of your orders \(session.faults == 1 ? "was" : "were") not done",
                lines: lines, origin: session.origin), event: session.event, about: session.review, transaction, at: now
        )
    }
}

/// One organiser's letter on its way: what is meant, and what was said so far.
private struct OrderSession {
    let by: String
    let origin: Origin
    let letter: Int
    var review: Int?
    var event: Event?
    var lines: [String] = []
    var faults = 0
    /// The organiser has seen what will be done, and sent the code.
    var isProven = false
    /// What is done is undone at the end.
    var isTrial = false

    init(by: String, origin: Origin, letter: Int, review: Int?, event: Event?) {
        self.by = by
        self.origin = origin
        self.letter = letter
        self.review = review
        self.event = event
    }

    mutating func say(_ order: String, _ result: String) { say(order, [result]) }

    mutating func say(_ order: String, _ results: [String]) {
        lines.append("> \(order)")
        lines += results.isEmpty ? ["nothing changes"] : results
        lines.append("")
    }

    func review(_ number: Int?) throws(ActRefusal) -> Int {
        guard let id = number ?? review else { throw .refused("say which: settle NUMBER, dismiss NUMBER") }
        return id
    }

    /// The event of an order: by the code it names, else the one spoken of.
    func meant(by deed: Act.Deed?, among events: [Event]) throws(ActRefusal) -> Event {
        let whom: Whom? =
            switch deed {
            case .cancel(let whom), .confirm(let whom), .decline(let whom), .move(let whom, _): whom
            default: nil
            }
        if let prefix = whom.flatMap({ Reference($0.who) })?.prefix,
            let event = events.first(where: { $0.referencePrefix == prefix })
        {
            return event
        }
        guard let event else {
            throw .refused("say which event first: event CODE (\(events.map(\.code.rawValue).joined(separator: ", ")))")
        }
        return event
    }
}

extension [OrderLine] {
    fileprivate var codes: [String] {
        compactMap { line in if case .code(let code)? = line.order { code } else { nil } }
    }
}

extension OrderLine {
    /// The lines of an organiser's letter. Below a closing formula only what is an order counts: the rest is a signature.
    fileprivate static func read(_ reading: Reading, answersReview: Bool) -> [OrderLine] {
        let above = read(reading.ownWords, answersReview: answersReview)
        let all = read(reading.typedWords, answersReview: answersReview)
        return all.enumerated().filter { $0.element.order != nil || above.contains($0.element) }.map(\.element)
    }
}

extension OrderLine {
    static let vocabulary = [
        "event CODE", "register NAME, ORGANISATION <ADDRESS> [CATEGORY]; NAME …", "cancel CODE [NAME]",
        "confirm CODE [NAME] [beyond]", "decline CODE [NAME]", "move CODE [NAME] to PLACE", "capacity SEATS",
        "quota NAME SEATS", "close", "reopen", "settle NUMBER [as register NAME …]", "dismiss NUMBER",
        "announce confirmed|waiting|everybody (the words below it, up to a line \"end\"; [fr] before those in French)",
        "roster",
        "seats", "review", "why CODE", "help", "dry run (before what is only to be tried)", "quit",
    ]
}

extension Texts {
    /// Words by code, those without one in the event's first language.
    package init(_ words: [String: String], of event: Event) {
        self.init(
            Dictionary(
                words.map { ($0.key.isEmpty ? event.languages.first ?? .english : Language($0.key), $0.value) }
            ) { a, b in a + "\n" + b })
    }
}

extension [Notice] {
    /// One of each language as its reader gets it.
    package func preview(_ event: Event, _ composer: Composer, at now: Date) -> [String] {
        var seen: Set<Language> = []
        return filter { seen.insert($0.language).inserted }.flatMap { notice -> [String] in
            guard let composed = try? composer.compose(notice, event: event, number: 0, token: 0, now: now) else {
                return []
            }
            return ["Subject: \(composed.subject)", ""] + composed.text.split(separator: "\n").map(String.init) + [""]
        }
    }
}

extension Decision {
    /// What it changed, in sentences.
    func done(_ roster: Roster) -> [String] {
        entries.compactMap { entry in
            if case .sized(from: nil, to: _) = entry.change { return nil }
            return entry.change.sentence { roster.attendees[$0]?.person.name ?? "attendee \($0)" }
        }
    }

    /// Whom it writes to.
    var said: [String] {
        notices.map { "\($0.kind.rawValue) to \($0.to.address)\($0.reference.map { ", \($0)" } ?? "")" }
    }
}

extension Change {
    fileprivate func learn(_ names: inout [Int: String]) {
        switch self {
        case .entered(let attendee): names[attendee.id] = attendee.person.name
        case .substituted(let id, _, let to), .corrected(let id, _, let to): names[id] = to.name
        default: break
        }
    }
}

extension SeatCount {
    /// In words, for transcripts.
    package var sentence: String {
        "\(confirmed) confirmed, \(offered) offered, \(held) held, \(free) free of \(capacity)"
            + (kept > 0 ? ", \(kept) kept" : "") + "; \(waiting) waiting"
    }
}
