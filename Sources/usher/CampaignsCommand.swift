// What will go out, to how many, and when; what has gone.

import ArgumentParser
import Core
import Foundation
import Notices
import Settings
import Store

struct CampaignsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "campaigns", abstract: "Print an event's campaigns: when, to whom, and what has gone out.")

    @OptionGroup var options: ConfigOptions
    @Option(help: "How to print: text or json (JSON Lines).")
    var format = Format.text
    @Option(help: ArgumentHelp("Show that campaign's message, as its first reader would get it.", valueName: "name"))
    var preview: String?
    @Argument(help: "The event's code.")
    var event: String

    private struct Line: Encodable {
        var event: String
        var campaign: String
        var kind: String
        var audience: String
        var due: String
        /// To how many it would go now; for one that ran, to how many it went.
        var recipients: Int
        /// `planned`, `sent` or `passed over: …`.
        var state: String
    }

    func run() throws {
        let (settings, register) = try options.open()
        let event = try settings.event(event)
        if let preview { return try show(preview, event, settings, register) }
        let lines = try register.read { transaction in
            let roster = try transaction.roster(of: event)
            let invitees = try transaction.invitees(of: event.code)
            let runs = try transaction.runs(of: event.code)
            return try event.campaigns.map { campaign in
                let due = campaign.due(in: event)
                let run = runs.first { $0.campaign == campaign.name && $0.due == due }
                let waiting = try campaign.notices(to: roster, invitees: invitees).filter {
                    try !transaction.wasSent(campaign.name, to: $0.to.address, event: event.code)
                        && transaction.suppression(of: $0.to.address, isCampaign: true) == nil
                }
                return (
                    due,
                    Line(
                        event: event.code.rawValue, campaign: campaign.name, kind: campaign.kind.rawValue,
                        audience: campaign.audience.rawValue, due: due.rfc3339,
                        recipients: run?.sent ?? waiting.count, state: run?.note ?? "planned")
                )
            }
        }.sorted { $0.0 < $1.0 }
        guard format == .text else {
            for (_, line) in lines { Terminal.print(try Terminal.json(line)) }
            return
        }
        var table = Table(header: ["when", "campaign", "to", "how many", "state"])
        for (due, line) in lines {
            table.add([
                (due.local(event.zone), .plain), (line.campaign, .bold), (line.audience, .plain),
                (String(line.recipients), .plain), (line.state, line.state == "planned" ? .plain : .dim),
            ])
        }
        table.print()
    }

    /// The text of the message; where nobody would get it yet, of one to the desk itself.
    private func show(_ name: String, _ event: Event, _ settings: Settings, _ register: Register) throws {
        guard let campaign = event.campaigns.first(where: { $0.name == name }) else {
            let known = event.campaigns.map(\.name).joined(separator: ", ")
            throw CommandFailure("\(event.code) has no campaign \(name); known: \(known)", status: .unusable)
        }
        let (roster, invitees) = try register.read {
            (try $0.roster(of: event), try $0.invitees(of: event.code))
        }
        let sample = Notice(
            kind: campaign.kind == .reminder ? .reminder : .deadlineReminder,
            to: Contact(name: settings.desk.name, address: settings.desk.address),
            language: event.languages.first ?? .english, event: event.code, isReply: false, campaign: name)
        let notice = campaign.notices(to: roster, invitees: invitees).first ?? sample
        let composed = try settings.composer().compose(
            notice, event: event, number: 0, token: 0, now: campaign.due(in: event),
            seatsFree: roster.count(at: Date()).free)
        Terminal.print("To: \(Terminal.safe(composed.recipient))")
        Terminal.print("Subject: \(Terminal.safe(composed.subject))\n")
        Terminal.print(composed.text)
    }
}
