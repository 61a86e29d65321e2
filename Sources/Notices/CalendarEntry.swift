// The calendar entry of a registration, as iMIP mails it (RFC 5545, 5546 3.2.2 and 3.2.5, 6047).
//
// METHOD:REQUEST was chosen over PUBLISH: calendars put a request into the diary at once and follow its later changes and
// its cancellation by UID and SEQUENCE; a published event stays where a reader once dropped it. The addressee has asked to
// come, so PARTSTAT is ACCEPTED and RSVP is FALSE: no calendar should ask them again.
//
// One UID a registration, not a person: RFC 5546 allows one UID in a request, and the one who registers four people has one
// line in the diary. SEQUENCE is the outbox number, which grows with every notice, so the later one always wins.

import Core
import Foundation
import MIME

struct CalendarEntry: Sendable {
    enum Method: String, Sendable { case request = "REQUEST", cancel = "CANCEL" }

    var method: Method
    var reference: Reference
    var sequence: Int64
    /// The one the notice goes to; the name has passed `unlinked`.
    var attendee: Contact
    var language: Language
    /// Free text, one line each.
    var notes: [String]

    /// The method a notice calls for, or `nil`. An entry exists once a seat is confirmed, and goes when no seat is left.
    static func method(for notice: Notice) -> Method? {
        switch notice.kind {
        case .confirmation, .correction, .cancellation:
            if notice.seats.contains(where: \.hasEntry) { return .request }
            let left = notice.seats.contains { $0.state.isActive }
            return notice.kind == .confirmation || left || notice.seats.isEmpty ? nil : .cancel
        case .changed: return notice.seats.contains(where: \.hasEntry) ? .request : nil
        case .calledOff: return notice.seats.contains(where: \.hasEntry) ? .cancel : nil
        case .waiting, .offer, .lapsed, .refusedLate, .refusedClosed, .refusedFull, .status, .question, .handedOver,
            .unconfirmed, .approval, .notApproved, .announcement, .reminder, .deadlineReminder, .invitation,
            .stillComing,
            .lastState, .thanks:
            return nil
        }
    }

    func text(_ event: Event, letterhead: Letterhead, now: Date, zones: CalendarZone) -> String {
        let title = plain(event.titles.text(in: language, fallbacks: event.languages), limit: 300)
        let place = [event.place.name.text(in: language, fallbacks: event.languages), event.place.address]
            .map { plain($0, limit: 300) }.filter { !$0.isEmpty }
        var calendar = CalendarText()
        calendar.line("BEGIN", "VCALENDAR")
        calendar.line("PRODID", "-//Usher//Usher//EN")
        calendar.line("VERSION", "2.0")
        calendar.line("CALSCALE", "GREGORIAN")
        calendar.line("METHOD", method.rawValue)
        zones.write(event.zone, from: event.start, to: event.end, into: &calendar)
        calendar.line("BEGIN", "VEVENT")
        calendar.line("UID", "\(reference.text)@\(letterhead.messageIDDomain)")
        calendar.line("SEQUENCE", String(min(max(sequence, 0), Int64(Int32.max))))
        calendar.line("DTSTAMP", CalendarText.utc(now))
        for (name, date) in [("DTSTART", event.start), ("DTEND", event.end)] {
            calendar.line(
                "\(name);TZID=\(event.zone.identifier)", CalendarText.wall(CivilTime(date, in: event.zone)))
        }
        calendar.line("SUMMARY;LANGUAGE=\(language)", CalendarText.escaped(title))
        if !place.isEmpty { calendar.line("LOCATION", CalendarText.escaped(place.joined(separator: ", "))) }
        calendar.line("DESCRIPTION", CalendarText.escaped(notes.joined(separator: "\n")))
        calendar.line("ORGANIZER;CN=\(CalendarText.quoted(letterhead.name))", "mailto:\(letterhead.address.text)")
        let common = attendee.name.map { ";CN=\(CalendarText.quoted($0))" } ?? ""
        switch method {
        case .request:
            calendar.line(
                "ATTENDEE\(common);CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=FALSE",
                "mailto:\(attendee.address)")
            calendar.line("STATUS", "CONFIRMED")
            calendar.line("TRANSP", "OPAQUE")
        case .cancel:
            calendar.line("ATTENDEE\(common)", "mailto:\(attendee.address)")
            calendar.line("STATUS", "CANCELLED")
            calendar.line("TRANSP", "TRANSPARENT")
        }
        calendar.line("END", "VEVENT")
        calendar.line("END", "VCALENDAR")
        return calendar.text
    }
}

extension Notice.Seat {
    /// Whether it stands in a diary.
    fileprivate var hasEntry: Bool { state == .confirmed || state == .present }
}
