// The whole flow, from a letter in a mailbox to an answer on its way.
//
//   mailbox ──IMAP── MailboxLoop ──take──▶ register.letter ──Desk.receive──▶ reading ▶ request ▶ decide
//                        ▲ IDLE                                                        │ one transaction
//                        │                                                             ▼
//   people ◀──SMTP── SubmissionLoop ◀──due── register.outbox ◀──compose── register, journal, outbox
//                                                ▲
//                        AlarmClock ──Desk.wake──┘  offers that end, seats passed on, campaigns
//
// Three loops, each on a serial queue of its own: the mailbox's and the submission's block on their sockets, the desk's
// decides. They meet in the register only. A loop that is told something happened re-reads the register, which is the
// truth; being told is a hint that makes the news travel sooner. Other processes (commands) write to the same register:
// the alarm clock looks for that every two seconds (`PRAGMA data_version`).

import Core
import Dispatch
import Foundation
import Store
import Transport

/// The running desk: loops, alarm clock and watchdog around one `Desk`. Made once a process.
package final class Daemon: @unchecked Sendable {
    private let desk: Desk
    private let mailbox: MailboxLoop
    private let submission: SubmissionLoop
    private let clock: AlarmClock
    private let notifier: ServiceNotifier
    private let pulse: Pulse
    private let log: Log

    package init(desk: Desk, mailbox: MailboxPlan, submission plan: SubmissionPlan, notifier: ServiceNotifier, log: Log)
        throws(TransportError)
    {
        let pulse = Pulse()
        let submission = try SubmissionLoop(plan, desk: desk, pulse: pulse, log: log)
        let clock = AlarmClock(desk: desk, log: log)
        self.desk = desk
        self.submission = submission
        self.clock = clock
        self.mailbox = try MailboxLoop(mailbox, desk: desk, pulse: pulse, log: log)
        self.notifier = notifier
        self.pulse = pulse
        self.log = log
        clock.whenSomethingChanged = { submission.poke() }
        clock.whenMailIsAwaited = { [weak mailbox = self.mailbox] in mailbox?.poke() }
        self.mailbox.whenDecided = { submission.poke() }
        self.mailbox.whenLooked = { clock.look() }
    }

    /// Starts the loops and returns. The clock starts, and systemd is told that the desk is ready, when the mailbox has been
    /// looked at once: whoever has written meanwhile is not to be reminded to. Where it cannot be reached, it starts too.
    package func start() throws {
        try desk.queue.sync { try desk.heedOlderCopy() }
        mailbox.whenTried = { [notifier, clock] in
            clock.start()
            notifier.ready()
        }
        submission.start()
        mailbox.start()
        notifier.watch { [pulse, desk] in pulse.isRegular && desk.queue.sync { true } }
        log.info("The desk is open.")
    }

    /// Ends the loops at the next safe place and waits for them; what is under way is finished or left for the next start.
    package func stop() {
        notifier.stopping()
        clock.stop()
        mailbox.stop()
        submission.stop()
        log.info("The desk is closed.")
    }

    /// Handles what is there, sends what is due, and ends. Throws what kept it from doing so.
    package func once() throws {
        try desk.queue.sync { try desk.heedOlderCopy() }
        try mailbox.once()
        // Campaigns are written as far as the outbox has room: on and on, as long as the desk wants to be woken soon.
        while true {
            let next = try desk.queue.sync { try desk.wake() }
            try submission.once()
            guard let next, next <= desk.now().addingTimeInterval(Desk.backlogRest) else { break }
        }
    }
}
