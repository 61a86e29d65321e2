// Watches the mailbox: takes new messages into the register, has them decided, files them, and waits for the next.

import Core
import Dispatch
import Foundation
import Intake
import MIME
import Store
import Synchronization
import Transport

/// Which mailbox, and how it is watched.
package struct MailboxPlan: Sendable {
    /// What is done with a message once it is handled. Nothing of it is progress (rule 9).
    package enum Filing: Sendable {
        case nothing
        case keyword(Keyword)
        case move(to: String)
    }

    package var server: Server
    package var folder: String
    package var idles: Bool
    /// Seconds between looks where the server does not push.
    package var poll: TimeInterval
    /// Seconds between looks however quiet the server is.
    package var sweep: TimeInterval
    package var filing: Filing
    /// Bytes; of a larger message the first so many are read.
    package var maximumSize: Int
    /// On first sight of a mailbox, messages received before are left alone.
    package var since: Date

    package init(
        server: Server, folder: String, idles: Bool, poll: TimeInterval, sweep: TimeInterval, filing: Filing,
        maximumSize: Int, since: Date
    ) {
        self.server = server
        self.folder = folder
        self.idles = idles
        self.poll = poll
        self.sweep = sweep
        self.filing = filing
        self.maximumSize = maximumSize
        self.since = since
    }
}

final class MailboxLoop: @unchecked Sendable {
    /// Called on the loop's queue when letters were decided.
    var whenDecided: () -> Void = {}
    /// Called on the loop's queue when all that was in the mailbox has been decided.
    var whenLooked: () -> Void = {}
    /// Called on the loop's queue once: when the first look ended, well or not.
    var whenTried: () -> Void = {}

    private let plan: MailboxPlan
    private let desk: Desk
    private let pulse: Pulse
    private let log: Log
    private let queue = DispatchQueue(label: "usher.mailbox")
    private let waker: Waker
    private let isStopping = Mutex(false)
    private let name = "mailbox"
    /// How often the server refused to hand a message over, by UID.
    private var refusals: [UInt32: Int] = [:]
    /// Since the last look that went well.
    private var failures = 0

    init(_ plan: MailboxPlan, desk: Desk, pulse: Pulse, log: Log) throws(TransportError) {
        self.plan = plan
        self.desk = desk
        self.pulse = pulse
        self.log = log
        waker = try Waker()
    }

    func start() { queue.async { [self] in run() } }

    /// Looks soon, whatever the server says.
    func poke() { waker.wake() }

    func stop() {
        isStopping.withLock { $0 = true }
        waker.wake()
        queue.sync {}
    }

    /// Takes in, decides and files what is there.
    func once() throws {
        try queue.sync {
            let session = IMAPSession(plan.server)
            try session.connect()
            defer { session.logout() }
            try look(session, try open(session))
        }
    }

    // MARK: The loop

    private func run() {
        while !stopping {
            let session = IMAPSession(plan.server)
            do {
                pulse.beat(name, within: .seconds(600))
                try session.connect()
                let mailbox = try open(session)
                try watch(session, mailbox)
                session.logout()
            } catch {
                session.close()
                failures += 1
                // What was taken in is decided also where the mail server cannot be reached.
                do {
                    try decideWhatWaits()
                } catch {
                    log.error("The letters that wait could not be decided: \(error).")
                }
                tried()
                let wait = min(Double(1 << min(failures, 8)), 300)
                log.warning("The mailbox cannot be watched: \(error). Next try in \(Int(wait)) s.")
                pulse.beat(name, within: .seconds(wait + 60))
                if !stopping { waker.wait(atMost: .seconds(wait)) }
            }
        }
        pulse.end(name)
    }

    private func tried() {
        whenTried()
        whenTried = {}
    }

    private var stopping: Bool { isStopping.withLock { $0 } }

    /// Looks, waits for news, and looks again, whatever ended the wait.
    private func watch(_ session: IMAPSession, _ mailbox: SelectedMailbox) throws {
        let pushes = plan.idles && session.supportsIdle
        // Servers and NAT routers drop idle connections; 5 minutes is well under RFC 2177's 29.
        let longest = min(pushes ? 300 : plan.poll, plan.sweep)
        while !stopping {
            pulse.beat(name, within: .seconds(600))
            try look(session, mailbox)
            tried()
            if failures > 0 { log.notice("The mailbox \(plan.folder) is open again.") }
            failures = 0
            pulse.beat(name, within: .seconds(longest + 120))
            let outcome =
                pushes
                ? session.idle(atMost: .seconds(longest), waker: waker) : pause(session, atMost: .seconds(longest))
            if case .closed(let error) = outcome { throw error }
        }
    }

    /// Where there is no push: waits without a word, and the next look asks.
    private func pause(_ session: IMAPSession, atMost duration: Duration) -> IdleOutcome {
        waker.wait(atMost: duration)
        return .timedOut
    }

    private func open(_ session: IMAPSession) throws -> SelectedMailbox {
        let mailbox = try session.select(plan.folder)
        let known = try desk.register.read { try $0.progress(of: plan.folder) }
        if let known, known.uidValidity == mailbox.uidValidity {
            try desk.register.transaction { try $0.watchOnly(plan.folder) }
            return mailbox
        }
        if let known {
            log.warning(
                "The server renumbered \(plan.folder) (UIDVALIDITY \(known.uidValidity) became \(mailbox.uidValidity)): reading again, answering nobody twice."
            )
        }
        // A mailbox never seen, or numbered anew: only what was received since, wherever it stands among older letters,
        // and what is known by its fingerprint is answered with nothing. Progress is set when all of it has been taken:
        // until then the next start begins again.
        let next = try mailbox.uidNext ?? (session.uids(from: 1).last ?? 0) &+ 1
        let uids = try session.uids(since: plan.since)
        let reached = try take(uids, session, mailbox, notBefore: plan.since)
        if let last = uids.last, reached <= last {
            throw TransportError.refused(
                endpoint: plan.server.endpoint, doing: "fetching what lies in \(plan.folder)",
                reply: "message \(reached)")
        }
        try desk.register.transaction {
            try $0.setProgress(
                Progress(uidValidity: mailbox.uidValidity, nextUID: max(next, (uids.last ?? 0) &+ 1)), of: plan.folder)
            try $0.watchOnly(plan.folder)
        }
        return mailbox
    }

    /// Takes in all that is new, then has it decided in the order of receipt, then files what is handled.
    private func look(_ session: IMAPSession, _ mailbox: SelectedMailbox) throws {
        let began = desk.now()
        let progress = try desk.register.read { try $0.progress(of: plan.folder) }
        let uids = try session.uids(from: progress?.nextUID ?? 1)
        var rest = uids[...]
        while !rest.isEmpty, !stopping {
            let slice = Array(rest.prefix(200))
            rest = rest.dropFirst(200)
            let next = try take(slice, session, mailbox)
            try desk.register.transaction {
                try $0.setProgress(Progress(uidValidity: mailbox.uidValidity, nextUID: next), of: plan.folder)
            }
            // The rest keeps its place behind a letter that the server refuses for now.
            if let last = slice.last, next <= last {
                rest = uids[...]
                break
            }
        }
        try decideWhatWaits()
        // Only when nothing was left behind has all been heard that was received before.
        if rest.isEmpty, !stopping {
            try desk.register.transaction { transaction in
                guard try transaction.waitingLetters(limit: 1).isEmpty else { return }
                try transaction.setReadUntil(began, of: plan.folder)
            }
        }
        whenLooked()
        try file(session, mailbox)
    }

    /// Takes messages into the register, and tells from which UID to go on: the first that the server refused, else the
    /// one after the last. One refused at every attempt is taken in empty, for a person to look at.
    private func take(
        _ uids: [UInt32], _ session: IMAPSession, _ mailbox: SelectedMailbox, notBefore: Date = .distantPast
    ) throws -> UInt32 {
        var arrivals: [Arrival] = []
        var size = 0
        // A letter taken twice is one row: what is large is written down on the way, so that it need not be remembered.
        func write() throws {
            try desk.register.transaction {
                try $0.take(arrivals, mailbox: plan.folder, uidValidity: mailbox.uidValidity)
            }
            (arrivals, size) = ([], 0)
        }
        pulse.beat(name, within: .seconds(600))
        let refused = try session.fetch(uids, maxBytes: plan.maximumSize) { fetched in
            pulse.beat(name, within: .seconds(600))
            guard fetched.internalDate >= notBefore else { return }
            arrivals.append(
                Arrival(
                    uid: fetched.uid, received: fetched.internalDate, fingerprint: fingerprint(Message(fetched.bytes)),
                    truncated: fetched.truncated, raw: fetched.bytes))
            size += fetched.bytes.count
            if size > 32 << 20 { try write() }
        }
        var next = (uids.last ?? 0) &+ 1
        for (uid, reply) in refused {
            let attempts = refusals[uid, default: 0] + 1
            refusals[uid] = attempts
            log.error("Message \(uid) was not handed over (attempt \(attempts)): \(reply.text).")
            if attempts < desk.rules.attempts {
                next = min(next, uid)
            } else {
                arrivals.append(
                    Arrival(
                        uid: uid, received: desk.now(), fingerprint: "refused \(mailbox.uidValidity) \(uid)",
                        truncated: true, raw: []))
            }
        }
        try write()
        return next
    }

    private func decideWhatWaits() throws {
        while !stopping {
            pulse.beat(name, within: .seconds(600))
            guard try desk.queue.sync(execute: { try desk.receive() }) > 0 else { break }
            whenDecided()
        }
    }

    // MARK: Filing

    private func file(_ session: IMAPSession, _ mailbox: SelectedMailbox) throws {
        while !stopping {
            let uids = try desk.register.read {
                try $0.unfiled(mailbox: plan.folder, uidValidity: mailbox.uidValidity, limit: 500)
            }
            guard !uids.isEmpty else { return }
            switch plan.filing {
            case .nothing: return
            case .keyword(let keyword):
                guard mailbox.mayStore(keyword) else { return }
                try report(session.mark(uids, with: [keyword]))
            case .move(let folder):
                var reply = try session.move(uids, to: folder)
                if reply.code == "TRYCREATE" {
                    try session.create(folder)
                    reply = try session.move(uids, to: folder)
                }
                report(reply)
            }
            try desk.register.transaction {
                try $0.filed(uids, mailbox: plan.folder, uidValidity: mailbox.uidValidity)
            }
        }
    }

    private func report(_ reply: TaggedReply) {
        if !reply.isOK { log.warning("Handled letters could not be filed: \(reply.text).") }
    }
}
