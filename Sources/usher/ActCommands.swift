// The organiser's acts on the command line: decided by the same core as everything else, and journalled with who did them.

import ArgumentParser
import Core
import Daemon
import Foundation
import Settings
import Store

struct ActOptions: ParsableArguments {
    @Option(help: "Who does it, for the journal.")
    var by = ProcessInfo.processInfo.environment["USER"] ?? "an organiser"
    @Flag(help: "Say what would change, and change nothing.")
    var dryRun = false
}

extension ConfigOptions {
    /// Does `deed` and prints what changed and who is written to.
    func act(_ deed: Act.Deed, in event: (Settings) throws -> Event, _ acting: ActOptions, beyond: Bool = false) throws
    {
        let (settings, register) = try open()
        try settings.expectDaemonUpToDate()
        let event = try event(settings)
        let desk = try settings.desk(over: register, log: .silent)
        let act = Act(by: acting.by, deed: deed, isBeyond: beyond)
        do {
            if acting.dryRun {
                let (decision, _, after) = try desk.queue.sync { try desk.preview(act, event: event) }
                if let refused = decision.refused { throw ActRefusal.refused(refused) }
                for entry in decision.entries {
                    let sentence = entry.change.sentence { after.attendees[$0]?.person.name ?? "attendee \($0)" }
                    Terminal.print(Terminal.safe("would: \(sentence) (\(entry.reason))"))
                }
                for alert in decision.alerts { Terminal.print(Terminal.safe("would tell you: \(alert.sentence)")) }
                return
            }
            for line in try desk.queue.sync(execute: { try desk.perform(act, event: event) }) {
                Terminal.print(Terminal.safe(line))
            }
        } catch let refusal as ActRefusal {
            throw CommandFailure(refusal.description)
        }
    }
}

extension Settings {
    /// A daemon that began before an event file was edited counts with other seats than this command would, and each would
    /// undo what the other did.
    func expectDaemonUpToDate() throws {
        guard let since = RegisterLock.heldSince(besides: desk.storePath) else { return }
        let files = (try? FileManager.default.contentsOfDirectory(atPath: desk.eventsFolder)) ?? []
        for file in files where file.hasSuffix(".yaml") || file.hasSuffix(".yml") {
            let path = "\(desk.eventsFolder)/\(file)"
            let edited = (try? FileManager.default.attributesOfItem(atPath: path))?[.modificationDate] as? Date
            if let edited, edited > since {
                throw CommandFailure(
                    "\(path) was edited after the running daemon began: restart it first (systemctl restart usher)",
                    status: .later)
            }
        }
    }

    /// The event of a reference code, else the only one there is, else the one named.
    func event(of whom: String, named code: String?) throws -> Event {
        if let code { return try event(code) }
        if let prefix = Reference(whom)?.prefix, let event = events.first(where: { $0.referencePrefix == prefix }) {
            return event
        }
        guard events.count == 1 else {
            throw CommandFailure(
                "say which event with --event: \(events.map(\.code.rawValue).joined(separator: ", "))",
                status: .unusable)
        }
        return events[0]
    }
}

/// Whom an act is about.
struct WhomOptions: ParsableArguments {
    @Argument(help: "A reference code such as SIA-7Q4K2M, or the contact's address.")
    var who: String
    @Option(help: "One person of that registration; without it, everybody.")
    var name: String?
    @Option(help: "The event's code, where an address may mean several.")
    var event: String?

    var whom: Whom { Whom(who, name: name) }
}

struct RegisterCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "register", abstract: "Register somebody, also after the deadline; they are written to.",
        discussion: """
            A seat is taken where one is free, of the organiser's reserve where nothing else is; else they wait. --beyond \
            gives a seat also where there is none, and the journal says so.
            """)

    @OptionGroup var options: ConfigOptions
    @OptionGroup var acting: ActOptions
    @Argument(help: "The event's code.")
    var event: String
    @Argument(help: "The person's name.")
    var name: String
    @Option(help: "Their organisation.")
    var organisation: String?
    @Option(help: "Their own address; also where they are written to, unless --contact says otherwise.")
    var email: String?
    @Option(help: "Where the registration is written to.")
    var contact: String?
    @Option(help: "The key of one of the event's categories.")
    var category: String?
    @Option(
        help: ArgumentHelp("An answer to one of the event's questions; may be repeated.", valueName: "question=answer"))
    var answer: [String] = []
    @Option(help: "The language they are written to in: fr, en, es or pt.")
    var language: String?
    @Flag(help: "Also where there is no seat.")
    var beyond = false

    func validate() throws {
        if contact == nil, email == nil { throw ValidationError("say where to write: --email or --contact") }
        if name.allSatisfy(\.isWhitespace) { throw ValidationError("the name is empty") }
        for address in [email, contact].compactMap(\.self) where !address.contains("@") {
            throw ValidationError("\(address) is no e-mail address, expected one such as name@domain.example")
        }
    }

    func run() throws {
        let settings = try options.load()
        let event = try settings.event(event)
        let person = Person(
            name: name, organisation: organisation, email: email, category: category,
            answers: answer.isEmpty ? nil : try answers(event))
        if let category, !event.categories.contains(where: { $0.key == category }) {
            let known = event.categories.map(\.key).joined(separator: ", ")
            throw CommandFailure("there is no category \(category); known here: \(known)", status: .unusable)
        }
        let language = language.map(Language.init(_:)) ?? event.languages[0]
        guard event.languages.contains(language) else {
            let known = event.languages.map(\.rawValue).joined(separator: ", ")
            throw CommandFailure(
                "\(language) is no language of this event, expected one of \(known)", status: .unusable)
        }
        try options.act(
            .register(
                [person], contact: Contact(name: contact == nil ? name : nil, address: contact ?? email ?? ""),
                language: language),
            in: { try $0.event(event.code.rawValue) }, acting, beyond: beyond)
    }
}

extension RegisterCommand {
    private func answers(_ event: Event) throws -> [String: String] {
        var answers: [String: String] = [:]
        for given in answer {
            let parts = given.split(separator: "=", maxSplits: 1).map(String.init)
            guard let key = parts.first, let question = event.questions.first(where: { $0.key == key }) else {
                let known = event.questions.map(\.key).joined(separator: ", ")
                throw CommandFailure(
                    "--answer \(given): there is no such question; known here: \(known.isEmpty ? "none" : known)",
                    status: .unusable)
            }
            guard parts.count == 2, question.answers.contains(where: { $0.key == parts[1] }) else {
                let known = question.answers.map(\.key).joined(separator: ", ")
                throw CommandFailure("--answer \(given): expected \(key)= and one of \(known)", status: .unusable)
            }
            answers[key] = parts[1]
        }
        return answers
    }
}

struct CancelCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cancel", abstract: "Cancel a registration, or one person of it; they are written to.")

    @OptionGroup var options: ConfigOptions
    @OptionGroup var acting: ActOptions
    @OptionGroup var whom: WhomOptions

    func run() throws {
        try options.act(.cancel(whom.whom), in: { try $0.event(of: whom.who, named: whom.event) }, acting)
    }
}

struct ConfirmCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "confirm", abstract: "Approve a request, or give a seat to people who wait.",
        discussion: "Where there is no seat it says so, unless --beyond is given; the journal keeps that.")

    @OptionGroup var options: ConfigOptions
    @OptionGroup var acting: ActOptions
    @OptionGroup var whom: WhomOptions
    @Flag(help: "Also where there is no seat.")
    var beyond = false

    func run() throws {
        try options.act(
            .confirm(whom.whom), in: { try $0.event(of: whom.who, named: whom.event) }, acting, beyond: beyond)
    }
}

struct DeclineCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "decline", abstract: "Decline a request that asks for approval, or take an offer back.")

    @OptionGroup var options: ConfigOptions
    @OptionGroup var acting: ActOptions
    @OptionGroup var whom: WhomOptions

    func run() throws {
        try options.act(.decline(whom.whom), in: { try $0.event(of: whom.who, named: whom.event) }, acting)
    }
}

struct MoveCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "move", abstract: "Move one person to another place on the waiting list.")

    @OptionGroup var options: ConfigOptions
    @OptionGroup var acting: ActOptions
    @OptionGroup var whom: WhomOptions
    @Option(help: "The place on the waiting list, from 1.")
    var to: Int

    func run() throws {
        try options.act(.move(whom.whom, place: to), in: { try $0.event(of: whom.who, named: whom.event) }, acting)
    }
}

struct CapacityCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "capacity", abstract: "Change an event's capacity, or a quota, while it runs.",
        discussion: """
            More seats go to the waiting list at once. Fewer throw nobody out; it says by how many the event is over. \
            It holds until the event file says something else.
            """)

    @OptionGroup var options: ConfigOptions
    @OptionGroup var acting: ActOptions
    @Argument(help: "The event's code.")
    var event: String
    @Argument(help: "The number of seats.")
    var seats: Int
    @Option(help: "The quota it is about; without it, the capacity.")
    var quota: String?

    func validate() throws {
        if !(0...1_000_000).contains(seats) { throw ValidationError("\(seats) seats, expected 0 to 1000000") }
    }

    func run() throws {
        try options.act(
            quota.map { .quota($0, seats) } ?? .capacity(seats), in: { try $0.event(event) }, acting)
    }
}

struct CloseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "close", abstract: "Close registration before its deadline.")

    @OptionGroup var options: ConfigOptions
    @OptionGroup var acting: ActOptions
    @Argument(help: "The event's code.")
    var event: String

    func run() throws { try options.act(.close, in: { try $0.event(event) }, acting) }
}

struct ReopenCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reopen", abstract: "Open registration again, until its deadline.")

    @OptionGroup var options: ConfigOptions
    @OptionGroup var acting: ActOptions
    @Argument(help: "The event's code.")
    var event: String

    func run() throws { try options.act(.reopen, in: { try $0.event(event) }, acting) }
}

struct AnnounceCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "announce", abstract: "Write to everybody who comes, or waits; first it is shown.",
        discussion: """
            FILE holds the words, "-" is standard input: plain text, a line [fr] before the words in French, and so on; words \
            before the first such line are in the event's first language. Everybody gets them in their own language where \
            there are words in it. Without --yes it is shown, and nothing is sent.
            """)

    @OptionGroup var options: ConfigOptions
    @Option(help: "Who does it, for the journal.")
    var by = ProcessInfo.processInfo.environment["USER"] ?? "an organiser"
    @Option(
        help: ArgumentHelp(
            "Whom it goes to: \(Audience.allCases.map(\.rawValue).joined(separator: ", ")).", valueName: "audience"))
    var to = Audience.everybody
    @Flag(help: "Send it.")
    var yes = false
    @Argument(help: "The event's code.")
    var event: String
    @Argument(help: "The words.")
    var file: String

    func run() throws {
        let (settings, register) = try options.open()
        try settings.expectDaemonUpToDate()
        let event = try settings.event(event)
        let data =
            file == "-" ? FileHandle.standardInput.readDataToEndOfFile() : FileManager.default.contents(atPath: file)
        guard let data, let text = String(data: data, encoding: .utf8) else {
            throw CommandFailure("\(file): expected a readable file of UTF-8 text", status: .unusable)
        }
        let words = Announcement.words(text)
        for code in words.keys where !code.isEmpty && !event.languages.contains(Language(code)) {
            let known = event.languages.map(\.rawValue).joined(separator: ", ")
            throw CommandFailure(
                "\(file): [\(code)] is no language of this event, expected \(known)", status: .unusable)
        }
        let desk = try settings.desk(over: register, log: .silent)
        let act = Act(by: by, deed: .announce(Texts(words, of: event), to: to))
        do {
            if yes {
                for line in try desk.queue.sync(execute: { try desk.perform(act, event: event) }) {
                    Terminal.print(line)
                }
                return
            }
            let decision = try desk.queue.sync { try desk.preview(act, event: event) }.decision
            if let refused = decision.refused { throw ActRefusal.refused(refused) }
            for line in decision.notices.preview(event, try settings.composer(), at: Date()) {
                Terminal.print(Terminal.safe(line))
            }
            Terminal.print(
                Terminal.paint("to \(decision.notices.count) addresses; nothing was sent, --yes sends it", .bold))
        } catch let refusal as ActRefusal {
            throw CommandFailure(refusal.description)
        }
    }
}

extension Audience: ExpressibleByArgument {}
