// The letters that a person must read, and settling them.

import ArgumentParser
import Core
import Daemon
import Foundation
import Settings
import Store

struct ReviewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "review", abstract: "Print the review queue, or settle a letter of it.",
        subcommands: [ReviewListCommand.self, ReviewSettleCommand.self], defaultSubcommand: ReviewListCommand.self)
}

struct ReviewListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "Print the review queue.")

    @OptionGroup var options: ConfigOptions
    @Option(help: "How to print: text or json (JSON Lines).")
    var format = Format.text
    @Flag(help: "Settled letters too.")
    var all = false

    private struct Line: Encodable {
        var id: Int
        var event: String?
        var received: String
        var sender: String?
        var subject: String
        var reason: String
        var suggestion: String?
        var settled: String?
        var settled_by: String?
        var settled_as: String?
        var reading: ReadingReport?
    }

    func run() throws {
        let (_, register) = try options.open()
        for review in try register.read({ try $0.reviews(all: all) }) {
            let reading = try review.reading.map {
                try JSONDecoder().decode(ReadingReport.self, from: Data($0.utf8))
            }
            guard format == .text else {
                Terminal.print(
                    try Terminal.json(
                        Line(
                            id: review.id, event: review.event?.rawValue, received: review.received.rfc3339,
                            sender: review.sender, subject: review.subject, reason: review.reason,
                            suggestion: review.request?.wish.name, settled: review.settled?.rfc3339,
                            settled_by: review.settledBy, settled_as: review.settledAs, reading: reading)))
                continue
            }
            Terminal.print(
                Terminal.paint("\(review.id)", .bold) + "  "
                    + Terminal.safe("\(review.received.rfc3339)  \(review.sender ?? "unread")  \(review.subject)"))
            Terminal.print(Terminal.paint("    why: " + Terminal.safe(review.reason), .yellow))
            if let request = review.request {
                let names = reading?.attendees.map(\.name).joined(separator: ", ") ?? ""
                Terminal.print(Terminal.safe("    suggestion: \(request.wish.name) \(names)"))
            }
            for line in (reading?.own_words ?? "").split(separator: "\n").prefix(12) {
                Terminal.print(Terminal.paint("    | " + Terminal.safe(String(line)), .dim))
            }
            if let who = review.settledBy { Terminal.print("    settled by \(who) as \(review.settledAs ?? "")") }
        }
    }
}

struct ReviewSettleCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "settle", abstract: "Settle one letter, at its own place in the order.",
        discussion: """
            Without an option: as the desk suggests. --register NAME, once for each person, asks for seats for them; \
            --dismiss takes the letter off the queue and frees what it held.
            """)

    @OptionGroup var options: ConfigOptions
    @Argument(help: "The letter's number in `usher review`.")
    var id: Int
    @Option(name: .long, help: ArgumentHelp("A person to register; may be repeated.", valueName: "name"))
    var register: [String] = []
    @Option(help: "The organisation of the people registered.")
    var organisation: String?
    @Flag(help: "Take it off the queue: answered by hand, or nothing to answer.")
    var dismiss = false
    @Option(help: "The event it is about, where the letter does not say.")
    var event: String?
    @Option(help: "Who settles it, for the journal.")
    var by = ProcessInfo.processInfo.environment["USER"] ?? "an organiser"

    func validate() throws {
        if dismiss && !register.isEmpty { throw ValidationError("--dismiss and --register exclude each other") }
        if register.contains(where: { $0.allSatisfy(\.isWhitespace) }) {
            throw ValidationError("--register needs a name")
        }
    }

    func run() throws {
        let (settings, register) = try options.open()
        let desk = try settings.desk(over: register, log: .silent)
        let event = try event.map { try settings.event($0).code }
        let people = self.register.map { Person(name: $0, organisation: organisation) }
        let settlement: Desk.Settlement = dismiss ? .dismiss : people.isEmpty ? .apply : .register(people)
        let decision: Decision
        do {
            decision = try desk.queue.sync { try desk.settle(id, as: settlement, by: by, in: event) }
        } catch let refusal as ActRefusal {
            throw CommandFailure(refusal.description)
        }
        for notice in decision.notices {
            Terminal.print("\(notice.kind.rawValue) to \(notice.to.address)\(notice.reference.map { ", \($0)" } ?? "")")
        }
        if decision.notices.isEmpty { Terminal.print("settled; nobody is written to") }
    }
}
