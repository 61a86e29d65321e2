// A campaign as `usher campaigns` shows it: its time, its audience, its policies in sentences, how far it has come.

import Core
import Daemon
import Foundation
import Store

struct CampaignLine {
    let campaign: Campaign
    let due: Date
    let state: String
    /// To how many more it would go now.
    let left: Int
    let progress: CampaignProgress?
    let isOver: Bool
    private let event: Event

    init(
        _ campaign: Campaign, _ event: Event, _ people: (roster: Roster, invitees: [Invitee]),
        _ transaction: Transaction
    ) throws {
        self.campaign = campaign
        self.event = event
        due = campaign.due(in: event)
        let round = try transaction.round(campaign, campaign.occurrence(in: event), event: event.code)
        let brake = try transaction.brake(campaign.name, event: event.code)
        isOver = round?.ended != nil
        left = isOver ? 0 : try transaction.addressees(of: campaign, in: event, people).count { $0.notice != nil }
        progress = try round.map { try transaction.progress(of: $0, event: event.code) }
        if let brake, !isOver || progress.map({ $0.waiting > 0 }) ?? false {
            state = "stopped by \(brake.who) since \(brake.since.local(event.zone)): \(brake.why)"
        } else {
            state = round?.note ?? "planned"
        }
    }

    var to: String {
        var words = [campaign.audience.rawValue]
        words += campaign.filter.categories.sorted() + campaign.filter.languages.map(\.rawValue).sorted()
        words += campaign.filter.organisations
        return words.joined(separator: ", ")
    }

    var howMany: String {
        guard let progress else { return String(left) }
        return left == 0 && progress.waiting == 0
            ? String(progress.accepted) : "\(progress.accepted) of \(progress.written + left)"
    }

    /// `[######----] 60 %: 600 of 1000 accepted, 10 failed`
    var bar: String? {
        guard let progress else { return nil }
        let all = progress.written + left
        guard all > 0 else { return nil }
        let done = progress.accepted + progress.failed + progress.dropped
        let filled = done * 30 / all
        var words = "\(progress.accepted) of \(all) accepted"
        if progress.failed > 0 { words += ", \(progress.failed) failed" }
        if progress.dropped > 0 { words += ", \(progress.dropped) dropped" }
        if progress.waiting > 0 { words += ", \(progress.waiting) in the outbox" }
        if left > 0 { words += ", \(left) not written yet" }
        let bar = String(repeating: "#", count: filled) + String(repeating: "-", count: 30 - filled)
        return "[\(bar)] \(done * 100 / all) %: \(words)"
    }

    /// What happens where the plan and the world part.
    var policies: [String] {
        let late = "sent until \(campaign.usefulUntil(in: event).local(event.zone)) if the desk was down, then dropped"
        let joining =
            campaign.joining == .send
            ? "who comes into its audience after it ran gets it too, until then"
            : "who comes into its audience after it ran does not get it"
        switch campaign.when {
        case .noticed: return [late, "each change is told once; --skip tells nobody"]
        case .instant: return [late, joining, "goes out at that time whatever becomes of the event's own"]
        case .elapsed(_, let anchor), .day(_, let anchor, _):
            let moving =
                campaign.moving == .again
                ? "runs again if the \(anchor.rawValue) moves to another day after it ran"
                : "does not run a second time if the \(anchor.rawValue) moves after it ran"
            return [late, joining, "moves with the \(anchor.rawValue); \(moving)"]
        }
    }

    struct JSON: Encodable {
        var event, campaign, kind, audience, due, usefulUntil: String
        /// `planned`, `running`, `sent`, `passed over: …`, `stopped by …`, `skipped by …`.
        var state: String
        /// To how many more it would go now, or, once it is over, to how many it went.
        var recipients: Int
        var accepted, failed, waiting: Int
        var categories, languages, organisations: [String]
        var joining, moved: String
    }

    var json: JSON {
        let filter = campaign.filter
        return JSON(
            event: event.code.rawValue, campaign: campaign.name, kind: campaign.kind.rawValue,
            audience: campaign.audience.rawValue, due: due.rfc3339,
            usefulUntil: campaign.usefulUntil(in: event).rfc3339, state: state,
            recipients: isOver ? progress?.written ?? 0 : left, accepted: progress?.accepted ?? 0,
            failed: progress?.failed ?? 0, waiting: progress?.waiting ?? 0, categories: filter.categories.sorted(),
            languages: filter.languages.map(\.rawValue).sorted(), organisations: filter.organisations,
            joining: campaign.joining.rawValue, moved: campaign.moving.rawValue)
    }
}

/// Somebody a campaign writes to, wrote to or passes by.
struct CampaignPerson: Encodable {
    var email: String
    var name: String?
    var gets: Bool
    var why: String

    /// `over`: how the campaign ended, where it has.
    init(_ addressee: Addressee, fate: (state: String, at: Date)?, over: String?, _ event: Event) {
        email = addressee.contact.address
        name = addressee.contact.name
        switch addressee.verdict {
        case .meant where over != nil:
            gets = false
            why = over ?? ""
        case .meant(let notice):
            gets = true
            why = notice.seats.isEmpty ? "invited" : notice.seats.map(\.person.name).joined(separator: ", ")
        case .passedBy(let reason):
            gets = false
            why = reason
        }
        if let fate { why += " (\(fate.state) \(fate.at.local(event.zone)))" }
    }
}
