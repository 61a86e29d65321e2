// The list at the door.

import ArgumentParser
import Core
import Foundation
import Settings
import Store

struct RosterCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "roster", abstract: "Print an event's attendees and their states.")

    @OptionGroup var options: ConfigOptions
    @Option(help: "How to print: text, json (JSON Lines) or csv.")
    var format = RosterFormat.text
    @Argument(help: "The event's code.")
    var event: String

    struct Line: Encodable {
        var event: String
        var reference: String
        var name: String
        var organisation: String?
        var email: String?
        var category: String?
        var language: String
        var state: String
        var position: Int?
        var received: String
        var contact: String

        /// Keys that have no value are `null`, not absent.
        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(event, forKey: .event)
            try container.encode(reference, forKey: .reference)
            try container.encode(name, forKey: .name)
            try container.encode(organisation, forKey: .organisation)
            try container.encode(email, forKey: .email)
            try container.encode(category, forKey: .category)
            try container.encode(language, forKey: .language)
            try container.encode(state, forKey: .state)
            try container.encode(position, forKey: .position)
            try container.encode(received, forKey: .received)
            try container.encode(contact, forKey: .contact)
        }

        enum CodingKeys: String, CodingKey, CaseIterable {
            case event, reference, name, organisation, email, category, language, state, position, received, contact
        }
    }

    func run() throws {
        let (settings, register) = try options.open()
        let event = try settings.event(event)
        let roster = try register.read { try $0.roster(of: event) }
        let lines = Self.lines(roster)
        switch format {
        case .json: for line in lines { Terminal.print(try Terminal.json(line)) }
        case .csv:
            Terminal.print(Terminal.csv(Line.CodingKeys.allCases.map(\.rawValue)))
            for line in lines { Terminal.print(Terminal.csv(line.fields)) }
        case .text: printTable(lines)
        }
    }

    /// Seated first, then the waiting list in its order, then those who left; each in order of receipt.
    static func lines(_ roster: Roster) -> [Line] {
        let places = Dictionary(roster.waiting.enumerated().map { ($1.id, $0 + 1) }) { a, _ in a }
        return roster.attendees.values
            .sorted { (rank($0.state), $0.receipt, $0.id) < (rank($1.state), $1.receipt, $1.id) }
            .map { attendee in
                let registration = roster.registrations[attendee.reference]
                return Line(
                    event: roster.event.code.rawValue, reference: attendee.reference.text, name: attendee.person.name,
                    organisation: attendee.person.organisation, email: attendee.person.email,
                    category: attendee.person.category, language: registration?.language.rawValue ?? "",
                    state: attendee.state.name, position: places[attendee.id],
                    received: attendee.receipt.received.rfc3339, contact: registration?.contact.address ?? "")
            }
    }

    private static func rank(_ state: AttendeeState) -> Int {
        switch state {
        case .present, .confirmed, .unconfirmed: 0
        case .offered: 1
        case .waiting: 2
        case .declined, .cancelled: 3
        }
    }

    private func printTable(_ lines: [Line]) {
        var table = Table(header: ["state", "#", "name", "organisation", "category", "lang", "reference", "contact"])
        for line in lines {
            let tone: Terminal.Tone =
                switch line.state {
                case "confirmed", "present": .green
                case "waiting", "offered", "unconfirmed": .yellow
                default: .dim
                }
            table.add([
                (line.state, tone), (line.position.map(String.init) ?? "", .plain), (line.name, .plain),
                (line.organisation ?? "", .plain), (line.category ?? "", .plain), (line.language, .plain),
                (line.reference, .plain), (line.contact, .dim),
            ])
        }
        table.print()
    }
}

extension RosterCommand.Line {
    var fields: [String] {
        [
            event, reference, name, organisation ?? "", email ?? "", category ?? "", language, state,
            position.map(String.init) ?? "", received, contact,
        ]
    }
}
