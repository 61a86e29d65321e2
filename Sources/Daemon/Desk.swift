// The desk's three doors. A message, an organiser's act and the clock come in by `receive`, `perform` and `wake(at:)`, and
// each ends alike: the event's roster, `decide`, the notices it calls for, and one transaction that holds them all.

import Core
import Dispatch
import Foundation
import Intake
import MIME
import Notices
import Store
import Synchronization

/// One desk over one register. Its doors are used on `queue` only. Several desks, in several processes, may share a
/// register: each decides inside the transaction that writes, on the part of the roster that the register has then.
package final class Desk: @unchecked Sendable {
    package let queue = DispatchQueue(label: "usher.desk")
    package let register: Register
    let events: [Event]
    let identity: DeskIdentity
    let reader: Reader
    let composer: Composer
    let rules: DeskRules
    let now: @Sendable () -> Date
    let log: Log
    /// An offer's time is over, and mail received before its end may not have been read yet.
    var awaitsMail = false
    /// Letters whose attempt was counted and not made, until the register can be told so.
    var untried: [Int] = []
    /// The clock has looked once since the desk opened.
    let hasLooked = Mutex(false)
    /// When those who join the audience of an open campaign were looked for, by `event/campaign`.
    var joinersLook: [String: (version: Int, at: Date)] = [:]

    /// `now` may give any fraction of a second; the desk keeps whole milliseconds.
    package init(
        register: Register, events: [Event], identity: DeskIdentity, composer: Composer, rules: DeskRules,
        now: @escaping @Sendable () -> Date = { Date() }, log: Log
    ) {
        self.register = register
        self.events = events
        self.identity = identity
        self.reader = Reader(events: events, desk: identity)
        self.composer = composer
        self.rules = rules
        self.now = { Date(milliseconds: now().milliseconds) }
        self.log = log
    }

    func event(_ code: EventCode?) -> Event? {
        code.flatMap { code in events.first { $0.code == code } }
    }

    // MARK: Deciding inside a transaction

    func transaction<T>(_ body: (Transaction) throws -> T) throws -> T {
        dispatchPrecondition(condition: .onQueue(queue))
        return try register.transaction(body)
    }

    /// Decides `cause` on the part of the roster it is about, or on a larger part where that did not reach.
    func decision(
        on cause: Cause, event: Event, _ transaction: Transaction, at now: Date
    ) throws -> (decision: Decision, before: Roster) {
        let heard = try transaction.readUntil()
        var heads = 2
        while true {
            let roster = try transaction.part(of: event, for: Scope(cause), now: now, heads: heads)
            var failure: (any Error)?
            let decision = decide(cause, roster: roster, now: now, heard: heard) {
                while true {
                    let reference = Reference(
                        prefix: event.referencePrefix, number: Int.random(in: 0..<Reference.space))
                    do {
                        if try !transaction.isUsed(reference) { return reference }
                    } catch {
                        failure = error
                        return reference
                    }
                }
            }
            if let failure { throw failure }
            guard decision.needsMore else { return (decision, roster) }
            heads *= 8
        }
    }

    /// Decides `cause`, and writes what it changes and what it says. The one place where decisions reach the register.
    @discardableResult
    func decideAndWrite(
        _ cause: Cause, event: Event, as journalCause: JournalCause, _ transaction: Transaction, at now: Date
    ) throws -> (decision: Decision, roster: Roster, sent: Int) {
        let (decision, before) = try decision(on: cause, event: event, transaction, at: now)
        var roster = before
        for entry in decision.entries { roster.apply(entry.change) }
        try transaction.write(decision.entries, event: event.code, cause: journalCause, roster: roster, at: now)
        let free = roster.count(at: now).free
        var sent = 0
        for unplaced in decision.notices {
            let notice = try unplaced.placed { try transaction.place(of: $0, event: event.code) }
            let question = decision.question(of: notice, roster)
            let number = try put(
                notice, question: question, event: roster.event, cause: journalCause, seatsFree: free, transaction,
                at: now)
            if number != nil { sent += 1 }
        }
        try noteWhatChangedNothing(decision, roster, cause: journalCause, transaction, at: now)
        try tell(decision.alerts, event: event, cause: journalCause, transaction, at: now)
        return (decision, roster, sent)
    }

    /// The journal also says why somebody was refused, and what was left to a person: nothing changed, and it was decided.
    private func noteWhatChangedNothing(
        _ decision: Decision, _ roster: Roster, cause: JournalCause, _ transaction: Transaction, at now: Date
    ) throws {
        let event = roster.event
        for notice in decision.notices {
            let reason: String
            switch notice.kind {
            case .refusedLate: reason = "received at or after the deadline, \(event.deadline.rfc3339) (rule 2)"
            case .refusedClosed:
                reason =
                    event.closed
                    ? "registration was closed by an organiser (rule 2)"
                    : "registration had not opened yet (rule 2)"
            case .refusedFull:
                reason = "too few seats, and there is no waiting list: \(roster.count(at: now).sentence) (rule 1)"
            case .handedOver: reason = "\(decision.review ?? "a person must read it") (rule 8)"
            default: continue
            }
            try transaction.note(
                notice.kind.rawValue, reason, event: event.code, cause: cause, address: notice.to.address, at: now)
        }
    }

    /// Composes a notice into the outbox, unless its address had its fill of automatic answers today (rule 7). `isTrial`: its
    /// reader wants to see it, and it stands for no registration and no campaign.
    func put(
        _ notice: Notice, question: Int? = nil, event: Event, cause: JournalCause, seatsFree: Int?,
        isTrial: Bool = false,
        _ transaction: Transaction, at now: Date
    ) throws -> Int64? {
        // A question goes to a holder, whoever wrote the letter: it counts too, or a forger could flood them.
        // What an organiser settles is no automatic answer.
        let isByHand = if case .organiser = cause { true } else { false }
        if !isByHand, notice.isReply || notice.kind == .question {
            let day = now.addingTimeInterval(-24 * 3600)
            guard try transaction.answers(to: notice.to.address, since: day) < rules.answersPerDay else {
                try transaction.note(
                    "held-back", "\(rules.answersPerDay) automatic answers in a day are enough", event: event.code,
                    cause: cause, reference: notice.reference, address: notice.to.address, at: now)
                log.warning("No further answer to \(notice.to.address) today: \(rules.answersPerDay) were sent.")
                return nil
            }
        }
        let number = try transaction.nextOutboxNumber()
        let certificates = try certificates(for: notice, of: event, at: now)
        let composed: Composed
        do {
            composed = try composer.compose(
                notice, event: event, number: number, token: .random(in: 0 ... .max), now: now, seatsFree: seatsFree,
                attachments: certificates)
        } catch {
            try transaction.note(
                "not-composed", "\(error)", event: event.code, cause: cause, reference: notice.reference,
                address: notice.to.address, at: now)
            log.error("A \(notice.kind.rawValue) notice to \(notice.to.address) could not be written: \(error).")
            return nil
        }
        let letter: Int? = if case .message(let id) = cause { id } else { nil }
        var filed = notice
        if isTrial { (filed.reference, filed.campaign) = (nil, nil) }
        try transaction.put(
            Outgoing(
                notice: filed, question: question, letter: letter, messageID: composed.messageID,
                recipient: composed.recipient, subject: composed.subject, bytes: composed.bytes,
                hasCalendar: composed.calendar != nil),
            number: number, at: now)
        return number
    }
}

/// The desk's own limits, from settings.
package struct DeskRules: Sendable {
    /// Automatic answers to one address in 24 hours.
    package var answersPerDay: Int
    /// At this attempt a letter that cannot be handled goes to review.
    package var attempts: Int
    /// Letters under review that one organiser is written about in 24 hours; the rest comes with the next day's list.
    package var reviewLettersPerDay = 50

    package init(answersPerDay: Int = 10, attempts: Int = 3) {
        self.answersPerDay = answersPerDay
        self.attempts = attempts
    }
}

extension Decision {
    /// The number of the question that a `question` notice asks.
    fileprivate func question(of notice: Notice, _ roster: Roster) -> Int? {
        guard notice.kind == .question, let reference = notice.reference else { return nil }
        return roster.questions.values
            .filter { $0.reference == reference && $0.wish == notice.pending }
            .map(\.id).max()
    }
}
