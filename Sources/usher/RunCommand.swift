// The daemon.

import ArgumentParser
import Daemon
import Dispatch
import Foundation
import Settings
import Store

struct RunCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run", abstract: "Run the desk until it is told to stop (SIGTERM, SIGINT).",
        discussion: "With --once: handle what is there, send what is due, and end; 75 if a server cannot be reached.")

    @OptionGroup var options: ConfigOptions
    @Flag(help: "Handle what is there, send what is due, and end.")
    var once = false
    @Flag(name: .shortAndLong, help: "Say nothing but warnings.")
    var quiet = false

    func run() throws {
        let environment = ProcessInfo.processInfo.environment
        let settings = try options.load()
        let log = Log.standardError(upTo: quiet ? .warning : .info, environment: environment)
        let lock = try RegisterLock(besides: settings.desk.storePath)
        defer { lock.release() }
        let register = try Register(path: settings.desk.storePath)
        let daemon = try Daemon(
            desk: try settings.desk(over: register, log: log), mailbox: try settings.mailboxPlan(),
            submission: try settings.submissionPlan(), notifier: ServiceNotifier(environment: environment), log: log)
        if once { return try daemon.once() }
        try daemon.start()
        waitForStop()
        daemon.stop()
        try register.close()
    }

    private func waitForStop() {
        let stop = DispatchSemaphore(value: 0)
        let queue = DispatchQueue(label: "usher.signals")
        let sources = [SIGTERM, SIGINT].map { number in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
            source.setEventHandler { stop.signal() }
            source.resume()
            return source
        }
        stop.wait()
        for source in sources { source.cancel() }
    }
}

/// One daemon a register: a second would decide rightly, but send reminders and answers from two connections at once.
struct RegisterLock {
    private let descriptor: Int32

    init(besides storePath: String) throws {
        let path = storePath + ".lock"
        try? FileManager.default.createDirectory(
            at: URL(filePath: path).deletingLastPathComponent(), withIntermediateDirectories: true)
        descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw CommandFailure("opening \(path): \(String(cString: strerror(errno)))")
        }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            close(descriptor)
            throw CommandFailure("another usher is running on \(storePath)", status: .later)
        }
        // When this daemon began, for commands that compare it with the event files.
        futimens(descriptor, nil)
    }

    func release() { close(descriptor) }

    /// Since when a daemon runs on this register; `nil` where none does.
    static func heldSince(besides storePath: String) -> Date? {
        let path = storePath + ".lock"
        let descriptor = open(path, O_RDWR | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        if flock(descriptor, LOCK_SH | LOCK_NB) == 0 { return nil }
        return (try? FileManager.default.attributesOfItem(atPath: path))?[.modificationDate] as? Date
    }
}
