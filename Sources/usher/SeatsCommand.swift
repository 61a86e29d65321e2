// Capacity and what is left of it.

import ArgumentParser
import Core
import Daemon
import Foundation
import Settings
import Store

struct SeatsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "seats",
        abstract: "Print capacity, quotas, seats taken and waiting, and the days to the deadline.",
        discussion: """
            --if capacity=100, or --if quota.NAME=30, or closed=true, also several: prints what would happen, and does \
            nothing.
            """)

    @OptionGroup var options: ConfigOptions
    @Option(help: "How to print: text or json.")
    var format = Format.text
    @Option(name: .customLong("if"), help: ArgumentHelp("What if this were so.", valueName: "what=value"))
    var conditions: [String] = []
    @Argument(help: "The event's code.")
    var event: String

    private struct QuotaReport: Encodable {
        var name: String
        var limit: Int?
        var keeps: Int
        var until: String?
        var confirmed: Int
        var offered: Int
        var held: Int
    }

    private struct Report: Encodable {
        var event: String
        var capacity: Int
        var confirmed: Int
        var offered: Int
        var held: Int
        var waiting: Int
        /// Of those left, kept for a quota's people or for the organiser.
        var kept: Int
        var free: Int
        /// More given than there are.
        var over: Int
        var quotas: [QuotaReport]
        var deadline: String
        /// Whole days left; negative once it has passed.
        var days_to_deadline: Int
        /// With --if: what would happen, one sentence each.
        var changes: [String]?
    }

    func run() throws {
        let (settings, register) = try options.open()
        let event = try settings.event(event)
        let now = Date()
        var roster = try register.read { try $0.roster(of: event) }
        let changes = try conditions.isEmpty ? nil : suppose(&roster, now: now)
        let count = roster.count(at: now)
        let room = roster.room(at: now)
        let days = Int((event.deadline.timeIntervalSince(now) / 86400).rounded(.down))
        let quotas = roster.event.quotas.map { quota in
            let taken = room.byQuota[quota.name] ?? TakenSeats()
            return QuotaReport(
                name: quota.name, limit: quota.limit, keeps: quota.keeps, until: quota.until?.rfc3339,
                confirmed: taken.confirmed, offered: taken.offered, held: taken.held)
        }
        let report = Report(
            event: event.code.rawValue, capacity: count.capacity, confirmed: count.confirmed, offered: count.offered,
            held: count.held, waiting: count.waiting, kept: count.kept, free: count.free, over: max(0, -room.left),
            quotas: quotas, deadline: event.deadline.rfc3339, days_to_deadline: days, changes: changes)
        guard format == .text else { return Terminal.print(try Terminal.json(report)) }
        Terminal.print(Terminal.paint(event.titles.text(in: .english, fallbacks: event.languages), .bold))
        for change in changes ?? [] { Terminal.print(Terminal.safe("if so: \(change)")) }
        Terminal.print(bar(count))
        Terminal.print(count.sentence + (room.left < 0 ? "; over by \(-room.left)" : ""))
        for quota in quotas {
            var parts: [String] = []
            if let limit = quota.limit { parts.append("at most \(limit)") }
            if quota.keeps > 0 { parts.append("\(quota.keeps) kept for them") }
            if let until = quota.until { parts.append("until \(until)") }
            Terminal.print(
                "  \(quota.name): \(quota.confirmed) confirmed, \(quota.offered) offered, \(quota.held) held; "
                    + parts.joined(separator: ", "))
        }
        if roster.event.closed { Terminal.print("registration is closed") }
        let end = event.deadline.local(event.zone)
        Terminal.print(
            days < 0
                ? "registration ended at \(end) (\(event.zone.identifier))"
                : "registration ends at \(end) (\(event.zone.identifier)), \(days) days left")
    }

    /// Decides the conditions on a copy of the roster; what they would change, in sentences.
    private func suppose(_ roster: inout Roster, now: Date) throws -> [String] {
        var sentences: [String] = []
        for condition in conditions {
            let act = Act(by: "if", deed: try deed(condition))
            let decision = decide(.act(act), roster: roster, now: now) {
                preconditionFailure("capacity, quotas and closing open no registration")
            }
            if let refused = decision.refused { sentences.append("\(condition): \(refused)") }
            for entry in decision.entries {
                roster.apply(entry.change)
                sentences.append(entry.change.sentence { roster.attendees[$0]?.person.name ?? "attendee \($0)" })
            }
            sentences += decision.alerts.map(\.sentence)
        }
        return sentences
    }

    private func deed(_ condition: String) throws -> Act.Deed {
        let parts = condition.split(separator: "=", maxSplits: 1).map(String.init)
        if parts.count == 2 {
            if parts[0] == "closed", let isClosed = Bool(parts[1]) { return isClosed ? .close : .reopen }
            if let seats = Int(parts[1]), (0...1_000_000).contains(seats) {
                if parts[0] == "capacity" { return .capacity(seats) }
                if parts[0].hasPrefix("quota.") { return .quota(String(parts[0].dropFirst(6)), seats) }
            }
        }
        throw CommandFailure(
            "--if \(condition): expected capacity=SEATS, quota.NAME=SEATS or closed=true", status: .unusable)
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
