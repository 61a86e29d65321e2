// Hands notices to the SMTP server, and writes down what it said to each.

import Core
import Dispatch
import Foundation
import Intake
import Store
import Synchronization
import Transport

/// Which server takes our notices, and how patient we are with it.
package struct SubmissionPlan: Sendable {
    package var server: Server
    /// Where bounces come back to.
    package var sender: SMTPAddress
    /// What stands before the sub-address that tells a notice's bounces from others'; `nil`: all come back to `sender`.
    package var separator: Character?
    /// Seconds before the second, third… attempt; the last repeats.
    package var retry: [TimeInterval]
    /// Seconds after which a notice that no server took is given up.
    package var giveUpAfter: TimeInterval
    /// Attempts in a minute, so that no provider blocks the account; `nil`: as many as the server takes.
    package var perMinute: Int?
    /// Attempts in a minute to one domain.
    package var perDomain: Int?

    package init(
        server: Server, sender: SMTPAddress, separator: Character? = nil, retry: [TimeInterval],
        giveUpAfter: TimeInterval, perMinute: Int? = nil, perDomain: Int? = nil
    ) {
        self.perMinute = perMinute
        self.perDomain = perDomain
        self.server = server
        self.sender = sender
        self.separator = separator
        self.retry = retry
        self.giveUpAfter = giveUpAfter
    }

    /// The envelope sender of notice `number`: the same at every attempt.
    func sender(of number: Int64, messageID: String) -> SMTPAddress {
        guard let separator, let tag = BounceTag(number: number, messageID: messageID) else { return sender }
        return SMTPAddress(tag.address(of: sender.text, separator: separator)) ?? sender
    }

    /// When the next attempt is due after `attempts` were made. An answer not heard is asked for again soon: the same
    /// Message-ID makes a second copy one letter.
    func next(after attempts: Int, from now: Date) -> Date {
        let step = retry.isEmpty ? 300 : retry[min(max(attempts, 0), retry.count - 1)]
        return now.addingTimeInterval(step)
    }
}

final class SubmissionLoop: @unchecked Sendable {
    private let plan: SubmissionPlan
    private let desk: Desk
    private let pulse: Pulse
    private let log: Log
    private let queue = DispatchQueue(label: "usher.submission")
    private let bell = DispatchSemaphore(value: 0)
    private let isStopping = Mutex(false)
    private let name = "submission"
    private var session: SMTPSession?
    /// The server could not be reached; nothing is tried before.
    private var pauseUntil: Date?
    private var failures = 0
    /// What the server said and the register could not be told (a full disk, a lock): told before anything else is
    /// submitted, so that nobody gets the same notice again and again.
    private var unrecorded: [(notice: DueNotice, verdict: Verdict)] = []
    /// The rate leaves no room for another notice before.
    private var roomFrom: Date?
    /// Seconds a connection is kept for the next notice.
    private let linger: TimeInterval = 20

    init(_ plan: SubmissionPlan, desk: Desk, pulse: Pulse, log: Log) throws(TransportError) {
        self.plan = plan
        self.desk = desk
        self.pulse = pulse
        self.log = log
    }

    func start() { queue.async { [self] in run() } }
    func poke() { bell.signal() }

    func stop() {
        isStopping.withLock { $0 = true }
        bell.signal()
        queue.sync {}
    }

    /// Submits what is due, and throws if the server cannot be reached.
    func once() throws {
        try queue.sync {
            defer { session?.quit() }
            while true {
                while try submitDue() > 0 {}
                // The rate is waited for: "once" sends all that is due.
                guard let roomFrom, try hasMore() else { break }
                Thread.sleep(forTimeInterval: max(0.05, roomFrom.timeIntervalSince(desk.now())))
            }
        }
    }

    private func run() {
        while !isStopping.withLock({ $0 }) {
            pulse.beat(name, within: .seconds(900))
            do {
                if pauseUntil.map({ $0 <= desk.now() }) ?? true {
                    pauseUntil = nil
                    if try submitDue() > 0 { continue }
                }
            } catch {
                session?.close()
                session = nil
                failures += 1
                let wait = min(Double(1 << min(failures, 8)), 300)
                pauseUntil = desk.now().addingTimeInterval(wait)
                log.warning("Notices cannot be sent: \(error). Next try in \(Int(wait)) s.")
            }
            rest()
        }
        session?.quit()
        pulse.end(name)
    }

    /// Waits for a notice, the time of the next attempt, or the moment to let the connection go.
    private func rest() {
        let now = desk.now()
        let next =
            (try? desk.register.read { try $0.nextSubmission(held: desk.heldCampaigns($0, at: now)) }) ?? nil
        var wait: TimeInterval = 300
        if let next { wait = max(0, next.timeIntervalSince(now)) }
        if next != nil, let roomFrom { wait = max(wait, roomFrom.timeIntervalSince(now)) }
        if let pauseUntil { wait = max(wait, pauseUntil.timeIntervalSince(now)) }
        let pause = min(max(wait, 0.01), session == nil ? 300 : linger)
        guard bell.wait(timeout: .now() + pause) == .timedOut else {
            while bell.wait(timeout: .now()) == .success {}
            return
        }
        if wait > pause {
            session?.quit()
            session = nil
        }
    }

    // MARK: One batch

    /// Submits at most fifty of the notices that are due, as far as the rate has room; how many it looked at.
    private func submitDue() throws -> Int {
        try record()
        let due = try dueNow()
        let submissions = try due.compactMap(submission)
        guard !submissions.isEmpty else { return due.count }
        let session = try openSession()
        let now = desk.now()
        try desk.register.transaction { transaction in
            for notice in submissions { try transaction.tried(notice.id, at: now) }
            // A copy made before this has come less far, and must not send the same.
            try transaction.nextGeneration()
        }
        try desk.register.markGeneration()
        let attempts = Dictionary(due.map { ($0.id, $0) }) { a, _ in a }
        try session.submit(submissions) { id, verdicts in
            pulse.beat(name, within: .seconds(900))
            guard let notice = attempts[id], let verdict = verdicts.first?.verdict else { return }
            unrecorded.append((notice, verdict))
            // Never thrown from here: the session would be closed, and what is under way unheard.
            do { try record() } catch { log.error("Notice \(id): the register could not be told: \(error).") }
        }
        if !session.isOpen { self.session = nil }
        failures = 0
        return due.count
    }

    /// The notices to submit now: not those of stopped campaigns, answers first, and as many as the rates allow.
    private func dueNow() throws -> [DueNotice] {
        let now = desk.now()
        let minuteAgo = now.addingTimeInterval(-60)
        return try desk.register.read { transaction in
            roomFrom = nil
            var limit = 50
            if let rate = plan.perMinute {
                let made = try transaction.attempts(since: minuteAgo)
                limit = min(limit, rate - made.count)
                guard limit > 0 else {
                    roomFrom = (made.first ?? now).addingTimeInterval(60)
                    return []
                }
            }
            let held = try desk.heldCampaigns(transaction, at: now)
            guard let rate = plan.perDomain else {
                return try transaction.dueNotices(at: now, limit: limit, held: held)
            }
            let full = try transaction.fullDomains(since: minuteAgo, limit: rate)
            if !full.isEmpty { roomFrom = try transaction.attempts(since: minuteAgo).first?.addingTimeInterval(60) }
            var made: [String: Int] = [:]
            return try transaction.dueNotices(at: now, limit: limit, held: held, full: full).filter { notice in
                let before =
                    try made[notice.domain]
                    ?? transaction.attempts(since: minuteAgo, domain: notice.domain).count
                made[notice.domain] = before + 1
                return before < rate
            }
        }
    }

    /// Whether something is due that only the rate keeps.
    private func hasMore() throws -> Bool {
        let now = desk.now()
        return try desk.register.read { transaction in
            let held = try desk.heldCampaigns(transaction, at: now)
            return try transaction.nextSubmission(held: held).map { $0 <= now } ?? false
        }
    }

    /// Writes down verdicts, oldest first.
    private func record() throws {
        while let (notice, verdict) = unrecorded.first {
            try note(verdict, notice)
            unrecorded.removeFirst()
        }
    }

    private func openSession() throws -> SMTPSession {
        if let session, session.isOpen { return session }
        let fresh = SMTPSession(plan.server)
        try fresh.connect()
        session = fresh
        return fresh
    }

    /// What goes to the server, or `nil` where the notice must not go, which is written down.
    private func submission(_ notice: DueNotice) throws -> Submission? {
        let now = desk.now()
        let isReminder = notice.campaign.map { $0 != Campaign.changesName } ?? false
        let reason = try desk.register.read { try $0.suppression(of: notice.recipient, isCampaign: isReminder) }
        if let reason {
            try desk.register.transaction { try $0.dropped(notice.id, reason: reason, at: now) }
            return nil
        }
        guard let address = SMTPAddress(notice.recipient) else {
            try desk.register.transaction { try $0.failed(notice.id, reply: "no address SMTP could carry", at: now) }
            return nil
        }
        let recipient = Recipient(address, notify: .on([.failure]), original: address)
        return Submission(
            id: notice.id,
            envelope: Envelope(
                sender: plan.sender(of: notice.id, messageID: notice.messageID), recipients: [recipient],
                envelopeID: notice.messageID.utf8.count <= 100 ? notice.messageID : nil, returning: .headers),
            bytes: notice.bytes)
    }

    private func note(_ verdict: Verdict, _ notice: DueNotice) throws {
        let now = desk.now()
        let reply = verdict.reply.description
        try desk.register.transaction { transaction in
            switch verdict {
            case .accepted:
                try transaction.accepted(notice.id, reply: reply, at: now)
                log.info("Notice \(notice.id) to \(notice.recipient) was accepted.")
            case .rejected:
                try transaction.failed(notice.id, reply: reply, at: now)
                try transaction.note(
                    "refused", "the server refused notice \(notice.id): \(reply)", event: nil, cause: .timer,
                    address: notice.recipient, at: now)
                log.warning("Notice \(notice.id) to \(notice.recipient) was refused: \(reply).")
            case .deferred, .unheard:
                if now.timeIntervalSince(notice.created) > plan.giveUpAfter {
                    try transaction.failed(notice.id, reply: "given up: \(reply)", at: now)
                    log.warning("Notice \(notice.id) to \(notice.recipient) is given up: \(reply).")
                } else {
                    let next = plan.next(after: notice.attempts, from: now)
                    try transaction.deferred(notice.id, reply: reply, until: next)
                    log.info("Notice \(notice.id) to \(notice.recipient) waits: \(reply).")
                }
            }
        }
    }
}
