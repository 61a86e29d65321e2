// Capacity and what is left of it.

import ArgumentParser
import Core
import Foundation
import Settings
import Store

struct SeatsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "seats", abstract: "Print capacity, seats taken and waiting, and the days to the deadline.")

    @OptionGroup var options: ConfigOptions
    @Option(help: "How to print: text or json.")
    var format = Format.text
    @Argument(help: "The event's code.")
    var event: String

    private struct Report: Encodable {
        var event: String
        var capacity: Int
        var confirmed: Int
        var offered: Int
        var held: Int
        var waiting: Int
        var free: Int
        var deadline: String
        /// Whole days left; negative once it has passed.
        var days_to_deadline: Int
    }

    func run() throws {
        let (settings, register) = try options.open()
        let event = try settings.event(event)
        let now = Date()
        let count = try register.read { try $0.roster(of: event) }.count(at: now)
        let days = Int((event.deadline.timeIntervalSince(now) / 86400).rounded(.down))
        let report = Report(
            event: event.code.rawValue, capacity: count.capacity, confirmed: count.confirmed, offered: count.offered,
            held: count.held, waiting: count.waiting, free: count.free, deadline: event.deadline.rfc3339,
            days_to_deadline: days)
        guard format == .text else { return Terminal.print(try Terminal.json(report)) }
        Terminal.print(Terminal.paint(event.titles.text(in: .english, fallbacks: event.languages), .bold))
        Terminal.print(bar(count))
        Terminal.print(
            "\(count.confirmed) confirmed, \(count.offered) offered, \(count.held) held, \(count.free) free of \(count.capacity); \(count.waiting) waiting"
        )
        let end = event.deadline.local(event.zone)
        Terminal.print(
            days < 0
                ? "registration ended at \(end) (\(event.zone.identifier))"
                : "registration ends at \(end) (\(event.zone.identifier)), \(days) days left")
    }

    private func bar(_ count: SeatCount) -> String {
        let width = 40
        func cells(_ seats: Int) -> Int { count.capacity == 0 ? 0 : seats * width / max(count.capacity, 1) }
        let confirmed = cells(count.confirmed)
        let taken = min(width, cells(count.confirmed + count.offered + count.held))
        return Terminal.paint(String(repeating: "█", count: min(confirmed, width)), .green)
            + Terminal.paint(String(repeating: "▒", count: max(0, taken - confirmed)), .yellow)
            + Terminal.paint(String(repeating: "░", count: width - taken), .dim)
    }
}
