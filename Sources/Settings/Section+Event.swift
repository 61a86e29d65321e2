// An event from its mapping: every key of a file under `events/`, and what must hold between them.

import Core
import Foundation

extension Section {
    /// The event this mapping describes; `nil` after complaints. Also complains about unknown keys.
    func event() -> Event? {
        let code = required("code", Form.code)
        let prefix = required("prefix", .prefix)
        let titles = texts("title", required: true)
        let aliases = list("aliases", .line, doubled: { $0.lowercased() })
        let organiser = texts("organiser", required: true)
        let languages = list("languages", Form<Language>.answering, atLeastOne: true, doubled: \.rawValue)
        let zone = required("zone", .zone)
        let clock = zone ?? .gmt
        let start = required("start", .moment)
        let end = required("end", .moment)
        let place = place()
        let capacity = required("capacity", .whole(0...1_000_000))
        let opening = optional("opening", .dayOrMoment)?.instant(in: clock)
        let deadline = deadline(in: clock)
        let closed = optional("closed", .truth) ?? false
        let categories = categories("categories")
        let questions = questions()
        let reserved = optional("reserved", .whole(0...1_000_000)) ?? 0
        let quotas = quotas(categories, questions, in: clock)
        let policies = policies(categories)
        let contacts = contacts()
        let window = start.flatMap { start in
            end.flatMap { EventWindow(start: start.instant(in: clock), end: $0.instant(in: clock)) }
        }
        if start != nil, end != nil, window == nil {
            complain("end", "not after the start, expected a later date and time")
        }
        checkOrder(window, opening: opening, deadline: deadline)
        let programme = programme(on: start?.day, window, in: clock)
        let practical = texts("practical", .paragraphs) ?? Texts([:])
        let plans = sections("campaigns").map { (section: $0, campaign: $0.campaign(categories, in: clock)) }
        let campaignHours = hours("campaign-hours")
        let calledOff = optional("called-off", .truth) ?? false
        let certificate = certificate()
        finish()

        guard let code, let prefix, let titles, let organiser, !languages.isEmpty, let zone, let window, let place,
            let capacity, let deadline
        else { return nil }
        var event = Event(
            code: code, referencePrefix: prefix, titles: titles, aliases: aliases, organiser: organiser,
            languages: languages, zone: zone, start: window.start, end: window.end, place: place, capacity: capacity,
            opening: opening, deadline: deadline, closed: closed, policies: policies, reserved: reserved,
            quotas: quotas, categories: categories, questions: questions, contacts: contacts, programme: programme,
            practical: practical)
        event.campaignHours = campaignHours
        event.calledOff = calledOff
        event.closed = closed || calledOff
        event.certificate = certificate
        event.campaigns = campaigns(plans, of: event)
        let kept = reserved + quotas.map(\.keeps).reduce(0, +)
        if kept > capacity {
            complain(
                quotas.isEmpty ? "reserved" : "quotas",
                "\(kept) seats are kept or reserved of \(capacity), expected no more than the capacity")
        }
        return event
    }

    private func place() -> Place? {
        guard let place = section("place", required: "the place: name and address") else { return nil }
        let name = place.texts("name", required: true)
        let address = place.required("address", .line)
        let access = place.texts("access", .paragraphs)
        place.finish()
        guard let name, let address else { return nil }
        return Place(name: name, address: address, access: access ?? Texts([:]))
    }

    /// The first instant that is too late.
    ///
    /// `before: DAY` ends at 00:00 of the day, `before: DAY TIME` at that minute. `until` includes what it names: the whole day, or
    /// the whole minute (`until: 2018-06-17 23:59` and `until: 2018-06-17` are the same).
    private func deadline(in zone: TimeZone) -> Date? {
        let expected = "before: or until: with a date such as 2018-06-18"
        guard let section = section("deadline", required: expected) else { return nil }
        let before = section.optional("before", .dayOrMoment)
        let until = section.optional("until", .dayOrMoment)
        section.finish()
        switch (before, until) {
        case (let before?, nil): return before.instant(in: zone)
        case (nil, let until?):
            guard until.minute != nil else { return until.nextDay(in: zone) }
            let instant = until.instant(in: zone)
            // A minute in a gap does not exist and so cannot be included: the gap's end is too late already.
            return until.exists(in: zone) ? instant.addingTimeInterval(60) : instant
        case (_?, _?):
            complain("deadline", "found both before and until, expected one of them")
        case (nil, nil):
            if !section.has("before"), !section.has("until") {
                complain("deadline", "found neither, expected \(expected)")
            }
        }
        return nil
    }

    private func certificate() -> Certification? {
        guard let section = section("certificate") else { return nil }
        let signedBy = section.optional("signed-by", .line)
        section.finish()
        return Certification(signedBy: signedBy)
    }

    func categories(_ list: String) -> [Core.Category] {
        var categories: [Core.Category] = []
        var keys: Set<String> = []
        var owners: [String: String] = [:]
        for section in sections(list) {
            let key = section.required("key", .keyword)
            let labels = section.texts("label", required: true)
            let words = section.list("words", .line, doubled: { $0.lowercased() })
            section.finish()
            guard let key, let labels else { continue }
            guard keys.insert(key).inserted else {
                section.complain(
                    "key",
                    "found \(Branch.quoted(key)) for the second time, expected each \(list == "categories" ? "category" : "answer") once"
                )
                continue
            }
            for word in words {
                if let owner = owners.updateValue(key, forKey: word.lowercased()) {
                    section.complain(
                        "words",
                        "found \(Branch.quoted(word)), which speaks for \(owner) already, expected one category a word")
                }
            }
            categories.append(Category(key: key, labels: labels, words: words))
        }
        return categories
    }

    private func contacts() -> [EventContact] {
        sections("contacts").compactMap { section in
            let name = section.required("name", .line)
            let email = section.required("email", .address)
            let phone = section.optional("phone", .line)
            section.finish()
            guard let name, let email else { return nil }
            return EventContact(name: name, email: email, phone: phone)
        }
    }

    private func programme(on day: Day?, _ window: EventWindow?, in zone: TimeZone) -> [ProgrammeItem] {
        var items: [ProgrammeItem] = []
        for section in sections("programme") {
            let start = section.required("start", .time(on: day))?.instant(in: zone)
            let end = section.optional("end", .time(on: day))?.instant(in: zone)
            let title = section.texts("title", required: true)
            section.finish()
            guard let start, let title else { continue }
            if let end, end <= start {
                section.complain("end", "not after the start of this item, expected a later time")
            }
            if let window, !(window.start...window.end).contains(start) {
                section.complain("start", "outside the event, expected a time from its start to its end")
            } else if let window, let end, end > window.end {
                section.complain("end", "after the event's end, expected a time not after it")
            }
            if let last = items.last, start < last.start {
                section.complain("start", "earlier than the item before, expected the programme in order")
            }
            items.append(ProgrammeItem(start: start, end: end, title: title))
        }
        return items
    }

    private func checkOrder(_ window: EventWindow?, opening: Date?, deadline: Date?) {
        if let window, let deadline, deadline > window.end {
            complain("deadline", "after the event's end, expected a date not after it")
        }
        if let opening, let deadline, opening >= deadline {
            complain("opening", "not before the deadline, expected an earlier date")
        }
    }

    /// The campaigns, each planned for a time at which it is of use.
    private func campaigns(_ plans: [(section: Section, campaign: Campaign?)], of event: Event) -> [Campaign] {
        var names: Set<String> = []
        for case (let section, let campaign?) in plans {
            if !names.insert(campaign.name).inserted {
                section.complain(
                    "name",
                    "found \(Branch.quoted(campaign.name)) for the second time, expected a name of its own for each campaign"
                )
            }
            let due = campaign.due(in: event)
            guard campaign.usefulUntil(in: event) <= due else { continue }
            switch campaign.kind {
            case .invitation, .deadlineReminder:
                section.complain("when", "not before the deadline, expected a time at which people can still register")
            case .stillComing, .lastState: section.complain("when", "not before the start, expected an earlier time")
            default: section.complain("when", "not before the event's end, expected an earlier time")
            }
        }
        for case (let section, let campaign?) in plans
        where campaign.kind == .lastState && campaign.due(in: event) < event.deadline {
            section.complain(
                "when", "before the deadline, expected a time after it: this kind says that registration is over")
        }
        for case (let section, let campaign?) in plans
        where campaign.kind == .thanks && campaign.due(in: event) < event.end {
            section.complain("when", "before the event's end, expected a time after it: this kind thanks for coming")
        }
        return plans.compactMap(\.campaign)
    }
}

/// When the event takes place. Always true: `start < end`.
private struct EventWindow {
    let start: Date
    let end: Date

    init?(start: Date, end: Date) {
        guard start < end else { return nil }
        self.start = start
        self.end = end
    }
}
