// Notices on their way: what waits, what failed and why; retry or drop.

import ArgumentParser
import Core
import Foundation
import Settings
import Store

struct OutboxCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "outbox", abstract: "Print what waits and what failed; retry or drop a notice.",
        subcommands: [OutboxListCommand.self, OutboxRetryCommand.self, OutboxDropCommand.self],
        defaultSubcommand: OutboxListCommand.self)
}

struct OutboxListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "Print what waits and what failed.")

    @OptionGroup var options: ConfigOptions
    @Option(help: "How to print: text or json (JSON Lines).")
    var format = Format.text
    @Flag(help: "Notices that were accepted or dropped too.")
    var all = false

    func run() throws {
        let (_, register) = try options.open()
        let lines = try register.read { try $0.outboxLines(all: all) }
        guard format == .text else {
            for line in lines { Terminal.print(try Terminal.json(line)) }
            return
        }
        var table = Table(header: ["number", "state", "kind", "to", "attempts", "next or reply"])
        for line in lines {
            let tone: Terminal.Tone =
                switch line.state {
                case "accepted": .green
                case "failed": .red
                default: .yellow
                }
            table.add([
                (String(line.id), .bold), (line.state, tone), (line.kind, .plain), (line.recipient, .plain),
                (String(line.attempts), .plain), (line.reply ?? line.nextAttempt.rfc3339, .dim),
            ])
        }
        table.print()
    }
}

struct OutboxRetryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "retry", abstract: "Submit a notice again now, under the same Message-ID.")

    @OptionGroup var options: ConfigOptions
    @Argument(help: "The notice's number.")
    var number: Int64

    func run() throws {
        let (_, register) = try options.open()
        guard try register.transaction({ try $0.retry(number, at: Date()) }) else {
            throw CommandFailure("retrying notice \(number): there is none of that number that was not accepted")
        }
    }
}

struct OutboxDropCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "drop", abstract: "Do not send a notice; the journal says so.")

    @OptionGroup var options: ConfigOptions
    @Argument(help: "The notice's number.")
    var number: Int64
    @Option(help: "Who drops it, for the journal.")
    var by = ProcessInfo.processInfo.environment["USER"] ?? "an organiser"

    func run() throws {
        let (_, register) = try options.open()
        let now = Date()
        try register.transaction { transaction in
            guard let line = try transaction.outboxLines(all: false).first(where: { $0.id == number }) else {
                throw CommandFailure("dropping notice \(number): there is none of that number waiting or failed")
            }
            try transaction.dropped(number, reason: "dropped by \(by)", at: now)
            try transaction.note(
                "dropped", "notice \(number) is not sent", event: EventCode(line.event), cause: .organiser(by),
                address: line.recipient, at: now)
        }
    }
}
