// A campaign from its mapping, and the sentence that says when it goes out.

import Core
import Foundation

extension Section {
    func campaign(_ categories: [Core.Category], in zone: TimeZone) -> Campaign? {
        let name = required("name", .keyword)
        let kind = required("kind", .campaignKind)
        let audience = required("audience", Form<Audience>.word)
        let filter = only(categories)
        let moment = required("when", .moment(in: zone))
        let usefulFor = optional("useful-for", .duration("1m", "60d"))
        let joining = optional("joining", Form<Campaign.Joining>.word)
        let moving = optional("moved", Form<Campaign.Moving>.word)
        finish()
        if name == Campaign.changesName {
            complain(
                "name",
                "found \(Branch.quoted(Campaign.changesName)), which is the desk's own campaign, expected another name")
        }
        guard let name, let kind, let audience, let moment else { return nil }
        let fitting = kind.audiences
        if !fitting.contains(audience) {
            complain(
                "audience",
                "found \(audience.rawValue), expected \(fitting.map(\.rawValue).oneOf) for \(kind.rawValue)")
        }
        var campaign = Campaign(
            name: name, kind: kind, audience: audience, when: moment, usefulFor: usefulFor ?? 24 * 3600)
        campaign.filter = filter
        campaign.joining = joining ?? campaign.joining
        campaign.moving = moving ?? campaign.moving
        return campaign
    }

    /// Of those whom the audience holds.
    private func only(_ categories: [Core.Category]) -> Campaign.Filter {
        var filter = Campaign.Filter()
        guard let section = section("only") else { return filter }
        filter.categories = Set(section.list("categories", Form.oneOf(categories.map(\.key)), doubled: { $0 }))
        filter.languages = Set(section.list("languages", .languageCode, doubled: \.rawValue))
        filter.organisations = section.list("organisations", .line, doubled: { $0.lowercased() })
        section.finish()
        return filter
    }

    /// `{from: "08:00", to: "20:00", weekends: false}` under `key`.
    func hours(_ key: String) -> WorkingHours? {
        guard let section = section(key) else { return nil }
        let opens = section.required("from", .minute)
        let closes = section.required("to", .minute)
        let weekends = section.optional("weekends", .truth) ?? false
        section.finish()
        guard let opens, let closes else { return nil }
        guard opens < closes else {
            section.complain("to", "not after from, expected a later time of the day")
            return nil
        }
        return WorkingHours(opens: opens, closes: closes, onWeekends: weekends)
    }
}

extension NoticeKind {
    /// To whom a campaign of this kind makes sense.
    fileprivate var audiences: [Audience] {
        switch self {
        case .invitation, .deadlineReminder: [.unanswered]
        case .stillComing: [.confirmed]
        case .lastState: [.waiting]
        case .thanks: [.confirmed, .present]
        default: Audience.allCases.filter { $0 != .unanswered }
        }
    }
}

extension Form where Value == NoticeKind {
    static var campaignKind: Form {
        let words = Campaign.kinds.map(\.rawValue)
        return Form(expected: words.oneOf) { text in
            Campaign.kinds.first { $0.rawValue == text }
        } meant: {
            NearMiss.of($0, among: words)
        }
    }
}

extension Form where Value == Language {
    static var languageCode: Form {
        Form(expected: "a language's code of two letters such as fr") { text in
            text.utf8.count == 2 && text.utf8.allSatisfy { (0x61...0x7A).contains($0) } ? Language(text) : nil
        }
    }
}

extension Form where Value == Campaign.Moment {
    /// When a campaign goes out; a local date and time is one in `zone`.
    static func moment(in zone: TimeZone) -> Form {
        Form(
            expected: "\"7 days before deadline at 09:00\" (days or weeks, before or after deadline, start or end), "
                + "\"on the day of start at 09:00\", \"2 hours before start\" (hours or minutes) or a local date and time "
                + "such as 2018-06-01 09:00"
        ) { text in
            if let instant = Form<LocalTime>.moment.read(text)?.instant(in: zone) { return .instant(instant) }
            return Campaign.Moment(phrase: text)
        }
    }
}

extension Campaign.Moment {
    /// A moment told by the deadline, the start or the end; days and weeks have a time of the day, hours and minutes have not.
    init?(phrase: String) {
        var words = phrase.split(separator: " ").map(String.init)
        guard words.count <= 8 else { return nil }
        var minute: Int?
        if words.count > 2, words[words.count - 2] == "at" {
            minute = words.popLast().flatMap(LocalTime.minute)
            guard minute != nil else { return nil }
            words.removeLast()
        }
        guard let anchor = words.popLast().flatMap(Campaign.Anchor.init(rawValue:)) else { return nil }
        if words == ["on", "the", "day", "of"], let minute {
            self = .day(0, anchor, minuteOfDay: minute)
            return
        }
        guard words.count == 3, let sign = ["before": -1, "after": 1][words[2]],
            let count = Form.whole(1...9999).read(words[0])
        else { return nil }
        switch (words[1], minute) {
        case ("day", let minute?), ("days", let minute?):
            guard count <= 365 else { return nil }
            self = .day(sign * count, anchor, minuteOfDay: minute)
        case ("week", let minute?), ("weeks", let minute?):
            guard count <= 52 else { return nil }
            self = .day(sign * count * 7, anchor, minuteOfDay: minute)
        case ("hour", nil), ("hours", nil): self = .elapsed(Double(sign * count) * 3600, anchor)
        case ("minute", nil), ("minutes", nil): self = .elapsed(Double(sign * count) * 60, anchor)
        default: return nil
        }
    }
}
