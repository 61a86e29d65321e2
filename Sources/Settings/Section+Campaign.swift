// A campaign from its mapping, and the sentence that says when it goes out.

import Core
import Foundation

extension Section {
    func campaign() -> Campaign? {
        let name = required("name", .keyword)
        let kind = required("kind", Form<Campaign.Kind>.word)
        let audience = required("audience", Form<Campaign.Audience>.word)
        let moment = required("when", .campaignTime)
        let usefulFor = optional("useful-for", .duration("1m", "60d"))
        finish()
        guard let name, let kind, let audience, let moment else { return nil }
        return Campaign(
            name: name, kind: kind, audience: audience, anchor: moment.anchor, days: moment.days,
            minuteOfDay: moment.minuteOfDay, usefulFor: usefulFor ?? 24 * 3600)
    }
}

/// `7 days before deadline at 09:00`.
struct CampaignTime: Equatable {
    var anchor: Campaign.Anchor
    var days: Int
    var minuteOfDay: Int

    /// `N days before|after deadline|start|end at HH:MM`, or `on the day of deadline|start|end at HH:MM`; N from 1 to 365.
    init?(_ text: String) {
        var words = text.split(separator: " ", omittingEmptySubsequences: true).map(String.init)[...]
        guard words.count <= 8, let minute = words.popLast().flatMap(LocalTime.minute), words.popLast() == "at",
            let anchor = words.popLast().flatMap(Campaign.Anchor.init(rawValue:))
        else { return nil }
        self.anchor = anchor
        minuteOfDay = minute
        if words.elementsEqual(["on", "the", "day", "of"]) {
            days = 0
            return
        }
        guard words.count == 3, let count = words.popFirst().flatMap(Form.whole(1...365).read),
            let unit = words.popFirst(), ["day", "days"].contains(unit)
        else { return nil }
        switch words.popFirst() {
        case "before": days = -count
        case "after": days = count
        default: return nil
        }
    }
}

extension Form where Value == CampaignTime {
    static var campaignTime: Form {
        Form(
            expected:
                "\"N days before deadline at HH:MM\" (before or after; deadline, start or end) or \"on the day of start at HH:MM\"",
            read: { CampaignTime($0) })
    }
}
