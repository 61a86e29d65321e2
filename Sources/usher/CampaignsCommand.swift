// What will go out, to how many, and when; what has gone, and how far what is under way has come.

import ArgumentParser
import Core
import Daemon
import Foundation
import Notices
import Settings
import Store

struct CampaignsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "campaigns",
        abstract: "Print an event's campaigns: when, to whom, how far; show, try, stop, resume or skip one.",
        discussion: """
            With a name: everybody it goes to or has gone to, and everybody it passes by with the reason. A stopped campaign \
            writes to nobody, and what it has in the outbox stays there; resumed, it goes on with who has not had it.
            """)

    @OptionGroup var options: ConfigOptions
    @Option(help: "How to print: text or json (JSON Lines).")
    var format = Format.text
    @Option(help: ArgumentHelp("Show that campaign's message, as its first reader would get it.", valueName: "name"))
    var preview: String?
    @Option(
        help: ArgumentHelp(
            "Send the named campaign's message to that address, with invented people in it.", valueName: "address"))
    var test: String?
    @Flag(help: "Stop the named campaign.") var pause = false
    @Flag(help: "Let the named campaign go on.") var resume = false
    @Flag(help: "Do not send the named campaign this time; what waits in the outbox is dropped.") var skip = false
    @Option(help: "Who does it, for the journal.")
    var by = ProcessInfo.processInfo.environment["USER"] ?? "an organiser"
    @Argument(help: "The event's code.")
    var event: String
    @Argument(help: "A campaign's name.")
    var name: String?

    func validate() throws {
        let deeds = [pause, resume, skip, test != nil].count { $0 }
        if deeds > 1 { throw ValidationError("expected one of --pause, --resume, --skip and --test") }
        if deeds == 1, name == nil { throw ValidationError("expected the campaign's name after the event's code") }
    }

    func run() throws {
        let (settings, register) = try options.open()
        let event = try settings.event(event)
        if let preview { return try show(try campaign(preview, event, register), event, settings, register) }
        guard let name else { return try list(event, register) }
        let campaign = try campaign(name, event, register)
        if let test { return try send(campaign, to: test, event, settings, register) }
        if pause || resume || skip { return try act(on: campaign, event, settings, register) }
        try people(of: campaign, event, register)
    }

    /// What the event file plans, and the desk itself.
    private func campaigns(_ event: Event, _ register: Register) throws -> [Campaign] {
        let change = try register.read { try $0.factsChange(of: event, at: Date()) }
        let planned = event.calledOff ? [] : event.campaigns
        return planned + (change.map { event.tells($0, at: Date()) ? [.changes($0, of: event)] : [] } ?? [])
    }

    private func campaign(_ name: String, _ event: Event, _ register: Register) throws -> Campaign {
        let all = try campaigns(event, register)
        if let found = all.first(where: { $0.name == name }) { return found }
        let known = all.map(\.name).joined(separator: ", ")
        throw CommandFailure("\(event.code) has no campaign \(name); known: \(known)", status: .unusable)
    }

    // MARK: The list

    private func list(_ event: Event, _ register: Register) throws {
        let planned = try campaigns(event, register)
        let lines = try register.read { transaction in
            let people = (try transaction.roster(of: event), try transaction.invitees(of: event.code))
            return try planned.map { try CampaignLine($0, event, people, transaction) }
        }.sorted { $0.due < $1.due }
        guard format == .text else {
            for line in lines { Terminal.print(try Terminal.json(line.json)) }
            return
        }
        var table = Table(header: ["when", "campaign", "to", "how many", "state"])
        for line in lines {
            table.add([
                (line.due.local(event.zone), .plain), (line.campaign.name, .bold), (line.to, .plain),
                (line.howMany, .plain), (line.state, line.isOver ? .dim : .plain),
            ])
        }
        table.print()
        for line in lines where !line.isOver {
            Terminal.print("\n\(line.campaign.name) (\(line.campaign.kind.rawValue))")
            for sentence in line.policies { Terminal.print("  \(sentence)") }
        }
    }

    // MARK: One of them

    /// Who gets it, who had it, and who not, with the reason.
    private func people(of campaign: Campaign, _ event: Event, _ register: Register) throws {
        let (line, rows) = try register.read { transaction in
            let people = (try transaction.roster(of: event), try transaction.invitees(of: event.code))
            let fates = try transaction.fates(campaign.name, event: event.code)
            let line = try CampaignLine(campaign, event, people, transaction)
            let rows = try transaction.addressees(of: campaign, in: event, people).map { addressee in
                CampaignPerson(
                    addressee, fate: fates[addressee.contact.key], over: line.isOver ? line.state : nil, event)
            }
            return (line, rows)
        }
        guard format == .text else {
            for row in rows { Terminal.print(try Terminal.json(row)) }
            return
        }
        Terminal.print("\(campaign.name) (\(campaign.kind.rawValue)), \(line.due.local(event.zone)): \(line.state)")
        for sentence in line.policies { Terminal.print("  \(sentence)") }
        if let bar = line.bar { Terminal.print("  \(bar)") }
        Terminal.print("")
        var table = Table(header: ["address", "name", "gets it", "why"])
        for row in rows.sorted(by: { ($0.gets ? 0 : 1, $0.email) < ($1.gets ? 0 : 1, $1.email) }) {
            table.add([
                (row.email, .plain), (row.name ?? "", .plain), (row.gets ? "yes" : "no", row.gets ? .bold : .dim),
                (row.why, .plain),
            ])
        }
        table.print()
    }

    /// The text of the message; where nobody would get it yet, one to somebody who does not exist.
    private func show(_ campaign: Campaign, _ event: Event, _ settings: Settings, _ register: Register) throws {
        let (first, free) = try register.read { transaction in
            let people = (try transaction.roster(of: event), try transaction.invitees(of: event.code))
            let notice = try transaction.addressees(of: campaign, in: event, people).compactMap(\.notice).first
            return (notice, people.0.count(at: Date()).free)
        }
        let due = campaign.due(in: event)
        let composed = try settings.composer().compose(
            first ?? sample(campaign, event, at: due), event: event, number: 0, token: 0, now: due, seatsFree: free)
        Terminal.print("To: \(Terminal.safe(composed.recipient))")
        Terminal.print("Subject: \(Terminal.safe(composed.subject))\n")
        Terminal.print(composed.text)
    }

    private func sample(_ campaign: Campaign, _ event: Event, at now: Date, to address: String? = nil) -> Notice {
        var notice = Notice.sample(
            campaign.kind, in: event.languages.first ?? .english, of: event, now: now, to: address)
        notice.campaign = campaign.name
        return notice
    }

    private func send(
        _ campaign: Campaign, to address: String, _ event: Event, _ settings: Settings, _ register: Register
    ) throws {
        let desk = try settings.desk(over: register, log: .silent)
        let due = campaign.due(in: event)
        let languages = event.languages
        for language in languages {
            var notice = sample(campaign, event, at: due, to: address)
            notice.language = language
            try desk.queue.sync { try desk.try(notice, of: event, by: by) }
        }
        Terminal.print(
            "\(campaign.name) goes to \(Terminal.safe(address)) in \(languages.map(\.rawValue).joined(separator: ", "))"
        )
    }

    private func act(on campaign: Campaign, _ event: Event, _ settings: Settings, _ register: Register) throws {
        try settings.expectDaemonUpToDate()
        let desk = try settings.desk(over: register, log: .silent)
        do {
            try desk.queue.sync {
                if pause { try desk.pause(campaign.name, of: event, by: by) }
                if skip { try desk.skip(campaign, of: event, by: by) }
                if resume, try !desk.resume(campaign.name, of: event, by: by) {
                    throw ActRefusal.refused("\(campaign.name) is not stopped")
                }
            }
        } catch let refusal as ActRefusal {
            throw CommandFailure(refusal.description)
        }
        Terminal.print("\(campaign.name) is \(pause ? "stopped" : skip ? "skipped" : "resumed")")
    }
}
