// Adds invitees, to whom reminders of the deadline go until something is heard from them.

import ArgumentParser
import Core
import Foundation
import Settings
import Store

struct InviteCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "invite", abstract: "Add an event's invitees from a CSV file.",
        discussion: """
            The first line names the columns, in French, English, Spanish or Portuguese: email, and if you like name (or \
            first name and last name), language, organisation and category (one of the event's). Columns of other names \
            are passed over. A file of addresses alone, or of addresses and names, needs no such line. Separator and \
            encoding are found out.

            Every row is checked before the first is stored: if one is bad, all the bad ones are named and nothing is \
            stored, unless --skip-bad is given. Addresses that come twice, or were invited before, are told and passed over.
            """)

    @OptionGroup var options: ConfigOptions
    @Option(help: "How to print: text, or json (JSON Lines, one a row; the rest goes to standard error).")
    var format = Format.text
    @Flag(help: "Store the good rows even if there are bad ones.")
    var skipBad = false
    @Flag(help: "Say what would be done, and store nothing.")
    var dryRun = false
    @Argument(help: "The event's code.")
    var event: String
    @Argument(help: "The CSV file.")
    var file: String

    private enum State: String { case invited, known, repeated, bad }

    private struct Line: Encodable {
        var line: Int
        var email: String?
        var state: String
        var problem: String?

        /// Keys that have no value are `null`, not absent.
        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(line, forKey: .line)
            try container.encode(email, forKey: .email)
            try container.encode(state, forKey: .state)
            try container.encode(problem, forKey: .problem)
        }

        enum CodingKeys: String, CodingKey { case line, email, state, problem }
    }

    func run() throws {
        let settings = try options.load()
        let event = try settings.event(event)
        let list = try read(event)
        let bad = list.rows.count { if case .bad = $0.content { true } else { false } }
        let isRefused = bad > 0 && !skipBad
        let known =
            dryRun || isRefused
            ? try known(to: settings.desk.storePath, of: event)
            : try store(list, in: try Register(path: settings.desk.storePath), event)
        note("\(file): \(list.encoding), separated by \(list.separator.name), \(rows(list.rows.count))")
        if !list.unread.isEmpty {
            note("columns not understood and passed over: " + list.unread.map(\.clipped).joined(separator: ", "))
        }
        let counts = try report(list, known: known, isRefused: isRefused)
        if isRefused {
            throw CommandFailure(
                "\(file): \(bad) bad of \(rows(list.rows.count)), nothing was stored; --skip-bad stores the others",
                status: .unusable)
        }
        note(
            (dryRun ? "dry run, nothing is stored: " : "")
                + "\(counts[.invited] ?? 0) \(dryRun ? "would be " : "")invited to \(event.code), "
                + "\(counts[.known] ?? 0) invited before, \(counts[.repeated] ?? 0) repeated, \(bad) bad")
    }

    private func read(_ event: Event) throws -> InviteeFile {
        let bytes: [UInt8]
        do {
            let handle = try FileHandle(forReadingFrom: URL(filePath: file))
            bytes = Array(try handle.read(upToCount: InviteeFile.largest + 1) ?? Data())
        } catch {
            throw CommandFailure("reading \(file): \(error.localizedDescription)", status: .unusable)
        }
        do {
            return try InviteeFile(bytes, event: event)
        } catch {
            let place = error.line.map { "\(file):\($0)" } ?? file
            throw CommandFailure("\(place): \(Terminal.safe(error.reason)); nothing was stored", status: .unusable)
        }
    }

    /// Stores what can be; the addresses invited before.
    private func store(_ list: InviteeFile, in register: Register, _ event: Event) throws -> Set<String> {
        try register.transaction { transaction in
            var known: Set<String> = []
            for row in list.rows {
                guard case .invitee(let invitee) = row.content else { continue }
                if try !transaction.invite(invitee, event: event.code) { known.insert(invitee.contact.key) }
            }
            return known
        }
    }

    /// The addresses invited before; a register that is not there is not made.
    private func known(to path: String, of event: Event) throws -> Set<String> {
        guard FileManager.default.fileExists(atPath: path) else { return [] }
        let invitees = try Register(existing: path).read { try $0.invitees(of: event.code) }
        return Set(invitees.map(\.contact.key))
    }

    /// Says what became of each row; how many of each state.
    private func report(_ list: InviteeFile, known: Set<String>, isRefused: Bool) throws -> [State: Int] {
        var counts: [State: Int] = [:]
        for row in list.rows {
            let (state, problem): (State, String?) =
                switch row.content {
                case .bad(let problems): (.bad, problems.joined(separator: "; "))
                case .repeated(_, let line): (.repeated, "stands on line \(line) already")
                case .invitee(let invitee) where known.contains(invitee.contact.key): (.known, "was invited before")
                case .invitee: (.invited, isRefused ? "not stored, as other rows are bad" : nil)
                }
            counts[state, default: 0] += 1
            if case .bad(let problems) = row.content {
                for problem in problems { Terminal.complain("\(file):\(row.line): \(Terminal.safe(problem))") }
            }
            guard format == .text else {
                Terminal.print(
                    try Terminal.json(
                        Line(
                            line: row.line, email: row.address, state: state.rawValue,
                            problem: problem.map(Terminal.safe))))
                continue
            }
            if state == .known || state == .repeated, let problem {
                Terminal.print("line \(row.line): \(Terminal.safe(row.address ?? "")) \(problem)")
            }
        }
        return counts
    }

    /// What is about the whole file: beside the rows, it is not for programs.
    private func note(_ sentence: String) {
        format == .json ? Terminal.complain(Terminal.safe(sentence)) : Terminal.print(Terminal.safe(sentence))
    }

    private func rows(_ count: Int) -> String { count == 1 ? "1 row" : "\(count) rows" }
}
