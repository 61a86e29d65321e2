// Adds invitees, to whom reminders of the deadline go until something is heard from them.

import ArgumentParser
import Core
import Foundation
import Settings
import Store
import SwiftCSV

struct InviteCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "invite", abstract: "Add an event's invitees from a CSV file.",
        discussion: """
            The first line names the columns: email, and if you like name and language (fr, en, es, pt). Every row is \
            checked before the first is stored; addresses known already are passed over.
            """)

    @OptionGroup var options: ConfigOptions
    @Argument(help: "The event's code.")
    var event: String
    @Argument(help: "The CSV file.")
    var file: String

    func run() throws {
        let settings = try options.load()
        let event = try settings.event(event)
        let invitees = try read(event)
        let register = try Register(path: settings.desk.storePath)
        try register.transaction { transaction in
            for invitee in invitees { try transaction.invite(invitee, event: event.code) }
        }
        Terminal.print("\(invitees.count) invitees read for \(event.code)")
    }

    private func read(_ event: Event) throws -> [Invitee] {
        let table: CSV<Named>
        do {
            table = try CSV<Named>(url: URL(filePath: file))
        } catch {
            throw CommandFailure("reading \(file): \(error)", status: .unusable)
        }
        guard table.header.contains("email") else {
            throw CommandFailure("\(file):1: expected a column email, found \(table.header)", status: .unusable)
        }
        return try table.rows.enumerated().map { index, row in
            let address = (row["email"] ?? "").trimmingCharacters(in: .whitespaces)
            guard address.wholeMatch(of: #/[^\s@<>,;]+@[^\s@<>,;]+/#) != nil else {
                throw CommandFailure(
                    "\(file):\(index + 2): email: expected an address, found \"\(Terminal.safe(address))\"; nothing was stored",
                    status: .unusable)
            }
            let name = row["name"].flatMap { $0.isEmpty ? nil : $0 }
            let language = row["language"].flatMap { $0.isEmpty ? nil : Language($0) } ?? event.languages.first
            return Invitee(
                contact: Contact(name: name, address: address), language: language ?? .english, hasAnswered: false)
        }
    }
}
