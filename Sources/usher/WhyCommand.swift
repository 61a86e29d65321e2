// Why somebody has a seat, or has none: a registration's life in sentences, from the journal alone.

import ArgumentParser
import Core
import Foundation
import Settings
import Store

struct WhyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "why", abstract: "Explain what was decided about a registration, and by which rule.",
        discussion: """
            For each person: where things stand, and every step that led there, with the letter or the organiser that \
            caused it, the seats as they were counted then, and the number of the rule (README, "How seats are given").
            """)

    @OptionGroup var options: ConfigOptions
    @Option(help: "How to print: text or json (JSON Lines, one object a person).")
    var format = Format.text
    @Argument(help: "A reference code such as SIA-7Q4K2M.")
    var code: String

    private struct Step: Encodable {
        var at: String
        var cause: String
        var what: String
        var reason: String
    }

    private struct Line: Encodable {
        var reference: String
        var name: String
        var state: String
        var position: Int?
        var received: String
        var steps: [Step]
    }

    func run() throws {
        let (settings, register) = try options.open()
        guard let reference = Reference(code) else {
            throw CommandFailure(
                "\(code) is no reference code, expected one such as SIA-7Q4K2M, whose last character is a check",
                status: .unusable)
        }
        let lines = try register.read { try $0.history(of: reference.text) }.filter { $0.reference == reference.text }
        guard let event = settings.events.first(where: { $0.code.rawValue == lines.first?.event }) else {
            throw CommandFailure("nothing is known of \(reference)")
        }
        let roster = try register.read { try $0.replayedRoster(of: event) }
        var names: [Int: String] = [:]
        let people = roster.members(of: reference)
        if format == .text, let registration = roster.registrations[reference] {
            Terminal.print(
                Terminal.paint(reference.text, .bold)
                    + Terminal.safe(
                        ", \(registration.contact.address), first letter received "
                            + "\(registration.received.local(event.zone)) (\(event.zone.identifier))"))
        }
        for attendee in people {
            var steps: [Step] = []
            for line in lines {
                line.change?.learn(&names)
                guard line.attendee == attendee.id || line.attendee == nil && line.change != nil,
                    let sentence = line.change?.sentence({ names[$0] ?? "attendee \($0)" })
                else { continue }
                steps.append(
                    Step(at: line.at.local(event.zone), cause: line.doer, what: sentence, reason: line.reason))
            }
            let place = roster.place(of: attendee.id)
            guard format == .text else {
                Terminal.print(
                    try Terminal.json(
                        Line(
                            reference: reference.text, name: attendee.person.name, state: attendee.state.name,
                            position: place, received: attendee.receipt.received.rfc3339, steps: steps)))
                continue
            }
            Terminal.print("")
            Terminal.print(
                Terminal.paint(Terminal.safe(attendee.person.name), .bold) + ": \(attendee.state.name)"
                    + (place.map { ", place \($0) of \(roster.waitingCount) on the waiting list" } ?? "")
                    + (attendee.state == .waiting ? Terminal.safe(now(attendee, roster)) : ""))
            for step in steps {
                Terminal.print(
                    Terminal.paint("  \(step.at)", .dim)
                        + Terminal.safe("  \(step.what). By \(step.cause): \(step.reason)."))
            }
        }
    }

    /// What stands against a seat now.
    private func now(_ attendee: Attendee, _ roster: Roster) -> String {
        if attendee.rests { return "; an offer passed unanswered, and no other is made until they write" }
        let short = roster.shortage(of: attendee, at: Date())
        return short.map { "; \($0.sentence) (\($0.grade.rawValue))" } ?? ""
    }
}
