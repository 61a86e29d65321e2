// The journal of an address or a reference code.

import ArgumentParser
import Core
import Foundation
import Settings
import Store

struct HistoryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "history", abstract: "Print the journal of an address or a reference code.")

    @OptionGroup var options: ConfigOptions
    @Option(help: "How to print: text or json (JSON Lines).")
    var format = Format.text
    @Argument(help: "An e-mail address or a reference code such as SIA-7Q4K2M.")
    var who: String

    func run() throws {
        let (settings, register) = try options.open()
        let lines = try register.read { try $0.history(of: who) }
        guard !lines.isEmpty else { throw CommandFailure("nothing is known of \(who)") }
        var names: [String: [Int: String]] = [:]
        for line in lines {
            guard format == .text else {
                Terminal.print(try Terminal.json(line))
                continue
            }
            let zone = settings.events.first { $0.code.rawValue == line.event }?.zone ?? .gmt
            let event = line.event ?? ""
            line.change?.learn(&names[event, default: [:]])
            let sentence = line.change?.sentence { names[event]?[$0] ?? "attendee \($0)" } ?? line.what
            Terminal.print(
                Terminal.paint(line.at.local(zone), .dim) + "  "
                    + Terminal.safe("\(line.reference ?? "")  \(sentence) (\(line.doer)): \(line.reason)."))
        }
    }
}

extension JournalLine {
    /// Who did it.
    var doer: String {
        switch cause {
        case "message": "letter \(letter ?? 0)"
        case "organiser": who ?? "an organiser"
        default: "the clock"
        }
    }
}
