// A running desk against Dovecot and Postfix, started once a test run. Each test has a folder of its own in the desk's mailbox.

import Core
import Foundation
import Rig
import Testing
import Transport

@testable import Daemon
@testable import Store

extension MailServers {
    private static let started = Result { try start() }

    static func running() throws -> MailServers { try started.get() }

    private static func start() throws -> MailServers {
        let servers = try start("d", isWatched: false)
        try stop(servers.dir, by: script)
        return servers
    }

    /// Leaves a process behind that ends the servers when this one has ended. (`--while` ends only the ones it started, and
    /// these tests start them anew.)
    private static func stop(_ folder: String, by script: String) throws {
        let watch = """
            import os, select, signal, subprocess, sys
            signal.pthread_sigmask(signal.SIG_SETMASK, [])
            pid, *command = sys.argv[1:]
            other = os.pidfd_open(int(pid))
            if os.fork():
                sys.exit()
            os.setsid()
            null = os.open(os.devnull, os.O_RDWR)
            for stream in (0, 1, 2):
                os.dup2(null, stream)
            os.closerange(3, other)
            os.closerange(other + 1, 1024)
            select.select([other], [], [])
            subprocess.run(command)
            """
        try run("/usr/bin/env", ["python3", "-c", watch, String(getpid()), script, "stop", folder])
    }

    func server(_ port: String, _ security: Server.Security, login: Bool = true) throws -> Server {
        try Server(
            host: host, port: #require(ports[port]), security: security, user: login ? user : nil,
            secret: login ? .password(password) : nil, caFile: ca, connectTimeout: .seconds(10),
            replyTimeout: .seconds(10))
    }

    func session() throws -> IMAPSession {
        let session = IMAPSession(try server("imaps", .implicitTLS))
        try session.connect()
        return session
    }

    /// A folder of the desk's mailbox nobody else uses.
    func folder() throws -> String {
        let name = "d\(UUID().uuidString.prefix(8))"
        let session = try session()
        defer { session.logout() }
        let reply = try session.create(name)
        guard reply.isOK else { throw Trouble("making \(name): \(reply.text)") }
        return name
    }

    /// Puts a letter into a folder as a delivery would: written in tmp, then moved to new. Its time is its INTERNALDATE.
    func deliver(_ bytes: [UInt8], to folder: String, received: Date = Date()) throws {
        let files = FileManager.default
        let name = "\(UInt64(received.timeIntervalSince1970)).\(UUID().uuidString).desk"
        let path = "\(maildir)/.\(folder)"
        try Data(bytes).write(to: URL(filePath: "\(path)/tmp/\(name)"))
        try files.setAttributes(
            [.ownerAccountName: "mail", .groupOwnerAccountName: "mail", .modificationDate: received],
            ofItemAtPath: "\(path)/tmp/\(name)")
        try files.moveItem(atPath: "\(path)/tmp/\(name)", toPath: "\(path)/new/\(name)")
    }

    /// What a person does with a mail program: the system flags are theirs, and our own session cannot even name them.
    func flag(everythingIn folder: String, _ flags: String) throws {
        let script = """
            import imaplib, ssl, sys
            host, port, ca, user, password, folder, flags = sys.argv[1:]
            imap = imaplib.IMAP4_SSL(host, int(port), ssl_context=ssl.create_default_context(cafile=ca))
            imap.login(user, password)
            imap.select(folder)
            status, answer = imap.store("1:*", "+FLAGS", flags)
            assert status == "OK", answer
            imap.logout()
            """
        let port = try #require(ports["imaps"])
        try MailServers.run(
            "/usr/bin/env", ["python3", "-c", script, host, String(port), ca, user, password, folder, flags])
    }

    func isDovecotListening() -> Bool {
        guard let server = try? server("imaps", .implicitTLS) else { return false }
        let session = IMAPSession(server)
        defer { session.close() }
        return (try? session.connect()) != nil
    }

    /// By Python, which hands no descriptor on: Foundation waits until the one it watches a process by is closed, and a
    /// daemon left behind would keep it (swift-corelibs-foundation, Swift 6.3). And with no signal blocked: a test's thread
    /// blocks them all, and a Dovecot started from it cannot be ended.
    private func daemonise(_ program: String, _ arguments: [String]) throws {
        let script = """
            import signal, subprocess, sys
            signal.pthread_sigmask(signal.SIG_SETMASK, [])
            silent = subprocess.DEVNULL
            sys.exit(subprocess.run(sys.argv[1:], stdin=silent, stdout=silent, stderr=silent).returncode)
            """
        try MailServers.run("/usr/bin/env", ["python3", "-c", script, program] + arguments)
    }

    /// Returns when nobody can log in any more: a login process outlives its master by seconds.
    func stopDovecot() throws {
        try daemonise("/usr/sbin/dovecot", ["-c", dovecot_conf, "stop"])
        let end = ContinuousClock.now.advanced(by: .seconds(20))
        while isDovecotListening() {
            guard ContinuousClock.now < end else { throw Trouble("Dovecot does not end") }
            usleep(20_000)
        }
    }

    func startDovecot() throws { try daemonise("/usr/sbin/dovecot", ["-c", dovecot_conf]) }
    func stopPostfix() throws { try daemonise("/usr/sbin/postfix", ["-c", postfix_conf, "stop"]) }
    func startPostfix() throws { try daemonise("/usr/sbin/postfix", ["-c", postfix_conf, "start"]) }
}

/// The desk with its loops. What it does is seen in its register.
final class RealDesk {
    let servers: MailServers
    let bureau: Bureau
    let folder: String
    private(set) var daemon: Daemon
    private let plans: (MailboxPlan, SubmissionPlan)

    /// The clock is the machine's, the event a month ahead of it.
    init(
        filing: MailboxPlan.Filing = .nothing, idles: Bool = true, capacity: Int = 10, retry: [TimeInterval] = [0.2],
        folder given: String? = nil, since: Date? = nil, smtp: String = "submissions", separator: Character? = nil
    ) throws {
        servers = try MailServers.running()
        folder = try given ?? servers.folder()
        bureau = try Bureau(capacity: capacity, at: Date()) { event in
            event.opening = Date() - 10 * 24 * 3600
            event.deadline = Date() + 20 * 24 * 3600
            event.start = Date() + 30 * 24 * 3600
            event.end = event.start + 8 * 3600
        }
        bureau.isRealTime = true
        try bureau.reopen()
        plans = (
            MailboxPlan(
                server: try servers.server("imaps", .implicitTLS), folder: folder, idles: idles, poll: 0.2, sweep: 60,
                filing: filing, maximumSize: 1 << 20, since: since ?? Date() - 3600),
            SubmissionPlan(
                server: try servers.server(smtp, smtp == "submissions" ? .implicitTLS : .startTLS),
                sender: try #require(SMTPAddress("inscription@desk.example")), separator: separator, retry: retry,
                giveUpAfter: 3600)
        )
        daemon = try RealDesk.daemon(bureau, plans)
    }

    private static func daemon(_ bureau: Bureau, _ plans: (MailboxPlan, SubmissionPlan)) throws -> Daemon {
        try Daemon(
            desk: bureau.desk, mailbox: plans.0, submission: plans.1, notifier: ServiceNotifier(environment: [:]),
            log: bureau.book.log)
    }

    /// Runs the desk while `body` looks on, and closes it whatever comes of it.
    func running(_ body: () throws -> Void) throws {
        try daemon.start()
        defer {
            daemon.stop()
            daemon = (try? RealDesk.daemon(bureau, plans)) ?? daemon
        }
        try body()
    }

    func deliver(_ letter: Letter, received: Date = Date()) throws {
        try servers.deliver(letter.bytes, to: folder, received: received)
    }

    /// Looks until it is so. That it never becomes so is the failure; the wait is the patience with a busy machine.
    func until(
        _ what: String, patience: TimeInterval = 30, sourceLocation: SourceLocation = #_sourceLocation,
        _ isSo: () throws -> Bool
    ) throws {
        let end = ContinuousClock.now.advanced(by: .seconds(patience))
        while ContinuousClock.now < end {
            if try isSo() { return }
            usleep(20_000)
        }
        Issue.record(
            "\(what): not after \(patience) s; \(bureau.book.all.suffix(12).joined(separator: " | "))",
            sourceLocation: sourceLocation)
        throw MailServers.Trouble(what)
    }

    func accepted(to address: String? = nil) throws -> Int {
        try bureau.sent().filter { $0.state == "accepted" && (address == nil || $0.to == address) }.count
    }

    /// How many messages with this Message-ID lie in the mailbox that takes everybody's mail.
    func delivered(_ messageID: String) throws -> Int { arrivals(of: messageID).count }

    /// Those messages.
    func arrivals(of messageID: String) -> [Data] {
        let files = FileManager.default
        return ["new", "cur"].flatMap { part in
            let folder = "\(servers.catchall_maildir)/\(part)"
            return ((try? files.contentsOfDirectory(atPath: folder)) ?? [])
                .compactMap { files.contents(atPath: "\(folder)/\($0)") }
                .filter { $0.range(of: Data("Message-ID: <\(messageID)>".utf8)) != nil }
        }
    }

    /// Hands a message over by SMTP, as another mail server would.
    func send(_ text: String, to recipient: String) throws {
        let session = SMTPSession(try servers.server("smtp", .plain, login: false))
        try session.connect()
        defer { session.quit() }
        let address = try #require(SMTPAddress(recipient))
        let envelope = Transport.Envelope(sender: nil, recipients: [Recipient(address)])
        var isAccepted = false
        try session.submit([Submission(id: 1, envelope: envelope, bytes: Array(text.utf8))]) { _, verdicts in
            if case .accepted = verdicts.first?.verdict { isAccepted = true }
        }
        #expect(isAccepted)
    }
}
