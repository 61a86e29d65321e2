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
        for line in lines {
            guard format == .text else {
                Terminal.print(try Terminal.json(line))
                continue
            }
            let zone = settings.events.first { $0.code.rawValue == line.event }?.zone ?? .gmt
            let cause =
                switch line.cause {
                case "message": "letter \(line.letter ?? 0)"
                case "organiser": line.who ?? "an organiser"
                default: "the clock"
                }
            Terminal.print(
                Terminal.paint(line.at.local(zone), .dim) + "  "
                    + Terminal.safe("\(line.reference ?? "")  \(sentence(line)) (\(cause)): \(line.reason)."))
        }
    }

    private func sentence(_ line: JournalLine) -> String {
        switch line.change {
        case .opened(let registration): "registration opened for \(registration.contact.address)"
        case .entered(let attendee): "\(attendee.person.name) entered as \(attendee.state.name)"
        case .moved(let id, let from, let to, _): "attendee \(id) from \(from.name) to \(to.name)"
        case .substituted(_, let from, let to): "\(to.name) in place of \(from.name)"
        case .corrected(_, let from, let to): "\(from.name) corrected to \(to.name)"
        case .asked: "asked back"
        case .answered(_, let yes): yes ? "answered yes" : "answered no"
        case .held(let hold): "\(hold.seats) seats held"
        case .released: "held seats released"
        case nil: line.what
        }
    }
}
