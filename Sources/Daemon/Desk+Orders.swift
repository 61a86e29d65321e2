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
