// What a template may say of a notice: its placeholders and their values. A value that is missing is left out, so that a
// section around it vanishes; nothing here is empty. All that strangers wrote has passed `unlinked`.

import Core
import Foundation
import MIME

/// The dictionary a template is rendered with.
struct Facts {
    let notice: Notice
    let event: Event
    let letterhead: Letterhead
    let language: Language
    let now: Date
    let seatsFree: Int?
    let hasCalendar: Bool

    private var words: DateWords { DateWords(language, zone: event.zone) }

    var values: [String: Any] {
        var values: [String: Any] = [
            "language": language.rawValue,
            "eventTitle": line(event.titles),
            "deskName": letterhead.name,
            "deskAddress": letterhead.address.text,
            "when": words.span(event.start, event.end),
            "startDay": words.day(event.start),
            "startDayShort": words.day(event.start, year: false),
            "startTime": words.time(event.start),
            "deadline": words.limit(event.deadline),
            "lastDay": words.day(words.lastDay(before: event.deadline), year: false),
            "accent": accent,
        ]
        func set(_ name: String, _ value: String) { if !value.isEmpty { values[name] = value } }
        func flag(_ name: String, _ value: Bool) { values[name] = value }
        set("addressee", addressee)
        set("apology", Apology.sentence(to: notice.reads ?? notice.language, writing: language) ?? "")
        set("reference", notice.reference?.text ?? "")
        set("organiser", line(event.organiser))
        set("placeName", line(event.place.name))
        set("placeAddress", plain(event.place.address, limit: 300))
        if let opening = event.opening { set("opening", words.moment(opening)) }
        if let until = offerUntil { set("offerUntil", words.moment(lastMoment(before: until))) }
        values["access"] = lines(event.place.access)
        values["practical"] = lines(event.practical)
        values["announcement"] = notice.words.flatMap(lines)
        values["changes"] = changes
        flag("certificate", notice.kind == .thanks && event.certificate != nil && !notice.seats.isEmpty)
        values["programme"] = programme
        values["organisers"] = organisers
        for (name, people) in groups where !people.isEmpty {
            values[name] = ["people": people, "several": people.count > 1] as [String: Any]
        }
        if let deeds { values["deeds"] = ["list": deeds] }
        flag("several", notice.seats.count > 1)
        flag("nobody", notice.seats.isEmpty)
        flag("isReply", notice.isReply)
        flag("isCampaign", notice.isReminder)
        flag("hasCalendar", hasCalendar)
        flag("waitingList", event.policies.waitingList)
        flag("notOpenYet", !event.closed)
        flag("openNow", !event.closed && now >= event.opening ?? .distantPast && now < event.deadline)
        values.merge(waitingFacts) { old, _ in old }
        if notice.kind == .lapsed {
            flag("unanswered", notice.lapse == nil)
            flag("left", notice.lapse == nil || notice.lapse == .leave)
            flag("atTail", notice.lapse == .tail)
            flag("keepsPlace", notice.lapse == .keep)
        }
        if let seatsFree {
            if seatsFree > 1 { values["seatsFree"] = String(seatsFree) }
            flag("oneSeatFree", seatsFree == 1)
            flag("noSeatFree", seatsFree <= 0)
        }
        return values
    }

    /// Why somebody waits, and how a party is served.
    private var waitingFacts: [String: Any] {
        var values: [String: Any] = [:]
        switch notice.shortage?.limit {
        case .quota(let name): values["quotaLabel"] = event.quota(name).map { line($0.labels) }
        case .kept(let name):
            values["keptFor"] = event.quota(name).map { line($0.labels) }
            values["keptUntil"] = event.quota(name)?.until.map { words.moment(lastMoment(before: $0)) }
        case .saved, .order: values["keptForOthers"] = true
        case .together: values["tooFew"] = true
        case .capacity, .reserved, nil: break
        }
        if ["quotaLabel", "keptFor", "keptForOthers", "tooFew"].allSatisfy({ values[$0] == nil }) {
            values["allTaken"] = true
        }
        switch notice.party {
        case .together: values["together"] = true
        case .atLeast(let least) where least > 1: values["atLeast"] = String(least)
        case .atLeast, .split, nil: return values
        }
        values["party"] = true
        if event.policies.partyPatience > 0 { values["patience"] = words.duration(event.policies.partyPatience) }
        return values
    }

    /// The lines of the calendar entry's description, in words that need no template.
    var calendarNotes: [String] {
        var notes = notice.seats.filter { $0.state == .confirmed || $0.state == .present }.prefix(20)
            .map { seat in
                [name(seat.person), organisation(seat.person)].filter { !$0.isEmpty }.joined(separator: ", ")
            }
        if let reference = notice.reference { notes.append(reference.text) }
        notes += (lines(event.place.access)?["lines"] as? [[String: String]] ?? []).compactMap { $0["line"] }
        return notes
    }

    // MARK: People

    /// The addressee's name, or `""` where it is an address or an advertisement.
    var addressee: String {
        guard let name = notice.to.name.map({ unlinked($0, limit: 60) }), !name.contains("@"), !name.contains("[…]")
        else { return "" }
        return name
    }

    private func name(_ person: Person) -> String { unlinked(person.name, limit: 80) }
    private func organisation(_ person: Person) -> String { unlinked(person.organisation ?? "", limit: 120) }

    private func describe(_ person: Person) -> [String: Any] {
        var values: [String: Any] = ["name": name(person)]
        let organisation = organisation(person)
        if !organisation.isEmpty { values["organisation"] = organisation }
        let needs = unlinked(person.needs ?? "", limit: 160)
        if !needs.isEmpty { values["needs"] = needs }
        return values
    }

    /// Seats by what became of them.
    private var groups: [String: [[String: Any]]] {
        var groups: [String: [[String: Any]]] = [:]
        for seat in notice.seats.prefix(200) {
            var person = describe(seat.person)
            if let position = seat.position { person["position"] = String(position) }
            switch seat.state {
            case .confirmed, .present: groups["confirmed", default: []].append(person)
            case .waiting: groups["waiting", default: []].append(person)
            case .unconfirmed: groups["unconfirmed", default: []].append(person)
            case .declined, .cancelled: groups["givenUp", default: []].append(person)
            case .offered(let until):
                person["until"] = words.moment(lastMoment(before: until))
                groups["offered", default: []].append(person)
            }
        }
        return groups
    }

    private var offerUntil: Date? {
        if let until = notice.until { return until }
        return notice.seats.compactMap { seat in if case .offered(let until) = seat.state { until } else { nil } }.min()
    }

    /// An end at midnight is named by its last minute, 23:59, which nobody can take for the night before.
    private func lastMoment(before end: Date) -> Date {
        CivilTime(end, in: event.zone).isMidnight ? end.addingTimeInterval(-60) : end
    }

    // MARK: What a yes would do

    private var deeds: [[String: Any]]? {
        guard let pending = notice.pending else { return nil }
        let deeds: [[String: Any]]
        switch pending {
        case .cancel(let people, _) where people.isEmpty: deeds = [["cancelAll": true]]
        case .cancel(let people, _):
            deeds = people.prefix(50).map { ["cancel": true].merging(describe($0)) { _, new in new } }
        case .register(let people):
            deeds = people.prefix(50).map { ["register": true].merging(describe($0)) { _, new in new } }
        case .change(let alterations): deeds = alterations.prefix(50).map(describe)
        case .accept: deeds = [["accept": true]]
        case .decline: deeds = [["decline": true]]
        case .status, .review: return nil
        }
        return deeds.isEmpty ? nil : deeds
    }

    private func describe(_ alteration: Alteration) -> [String: Any] {
        func deed(_ kind: String, _ person: Person, old: Person? = nil) -> [String: Any] {
            var values = describe(person)
            values[kind] = true
            if let old { values["oldName"] = name(old) }
            return values
        }
        return switch alteration {
        case .substitute(let old, let new): deed("substitute", new, old: old)
        case .correct(let old, let new): deed("correct", new, old: old)
        case .add(let person): deed("add", person)
        case .remove(let person): deed("remove", person)
        }
    }

    // MARK: The event

    private func line(_ texts: Texts) -> String {
        plain(texts.text(in: language, fallbacks: event.languages), limit: 400)
    }

    private func lines(_ texts: Texts) -> [String: Any]? {
        lines(texts.text(in: language, fallbacks: event.languages))
    }

    private func lines(_ text: String) -> [String: Any]? {
        let found = text.split(whereSeparator: \.isNewline)
            .map { plain(String($0), limit: 600) }.filter { !$0.isEmpty }
        return found.isEmpty ? nil : ["lines": found.map { ["line": $0] }]
    }

    private var programme: [String: Any]? {
        guard !event.programme.isEmpty else { return nil }
        let first = CivilTime(event.start, in: event.zone)
        let oneDay =
            event.programme.allSatisfy { CivilTime($0.start, in: event.zone).isSameDay(as: first) }
        var day = ""
        let items = event.programme.map { item in
            var values: [String: Any] = ["slot": words.slot(item.start, item.end), "item": line(item.title)]
            let itemDay = words.day(item.start, year: false)
            if !oneDay, itemDay != day {
                values["day"] = itemDay
                day = itemDay
            }
            return values
        }
        return ["items": items]
    }

    /// What of time, place and programme is not as it was.
    private var changes: [String: Any]? {
        guard let old = notice.before else { return nil }
        let new = EventFacts(event)
        var values: [String: Any] = [
            "programmeChanged": old.programme != new.programme,
            "takesPlace": old.isCalledOff && !new.isCalledOff,
        ]
        if (old.start, old.end, old.zone) != (new.start, new.end, new.zone) {
            let zone = TimeZone(identifier: old.zone) ?? event.zone
            values["newWhen"] = words.span(event.start, event.end)
            values["oldWhen"] = DateWords(language, zone: zone).span(old.start, old.end)
        }
        if (old.placeName, old.address) != (new.placeName, new.address) {
            values["newPlace"] = place(new)
            values["oldPlace"] = place(old)
        }
        return values
    }

    private func place(_ facts: EventFacts) -> String {
        [line(facts.placeName), plain(facts.address, limit: 300)].filter { !$0.isEmpty }.joined(separator: ", ")
    }

    private var organisers: [String: Any]? {
        guard !event.contacts.isEmpty else { return nil }
        return [
            "people": event.contacts.map { contact in
                var values = ["name": plain(contact.name, limit: 120), "email": plain(contact.email, limit: 254)]
                if let phone = contact.phone, !phone.isEmpty {
                    values["phone"] = plain(phone, limit: 40).replacing(" ", with: "\u{A0}")
                }
                return values
            }
        ]
    }

    /// The colour of the outcome: green for a seat, amber for waiting and limits, red for no, blue for the rest.
    private var accent: String {
        switch notice.kind {
        case .confirmation, .reminder, .thanks: "#1b7f4f"
        case .waiting, .lapsed, .lastState, .changed: "#a3630a"
        case .refusedLate, .refusedClosed, .refusedFull, .cancellation, .notApproved, .calledOff: "#7a4450"
        case .offer, .correction, .status, .question, .handedOver, .unconfirmed, .announcement, .approval,
            .deadlineReminder, .invitation, .stillComing:
            "#1f5f9e"
        }
    }
}
