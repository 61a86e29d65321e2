// Notice and language → message bytes. Everything that follows from a notice's content is decided here and nowhere else:
// subject, words, thread, calendar entry, and the headers that keep machines from answering (RFC 3834, RFC 2919, RFC 2369).
//
// The subject says the outcome, not "Re: " and whatever the sender wrote: the outcome is what a phone shows, and mail
// programs thread by In-Reply-To and References. Some (Gmail) also begin a new conversation when the subject changes; that a
// registration and its confirmation then stand side by side costs less than an inbox of five equal subjects.

import Core
import Foundation
import MIME

/// A notice ready for the outbox.
package struct Composed: Hashable, Sendable {
    /// Without angle brackets.
    package let messageID: String
    /// For the SMTP envelope.
    package let recipient: String
    package let subject: String
    package let text: String
    package let html: String
    /// The iCalendar text, where there is one.
    package let calendar: String?
    /// The whole message: CRLF, 7-bit.
    package let bytes: [UInt8]
}

package struct Composer: Sendable {
    let templates: Templates
    let letterhead: Letterhead
    let zones: CalendarZone

    /// `zoneFolder` is where the system keeps its zone files.
    package init(
        templates: Templates = .builtIn, letterhead: Letterhead,
        zoneFolder: URL = URL(filePath: "/usr/share/zoneinfo", directoryHint: .isDirectory)
    ) {
        self.templates = templates
        self.letterhead = letterhead
        zones = CalendarZone(folder: zoneFolder)
    }

    /// The message that says `notice`. `number` is its number in the outbox, `token` is random and makes a Message-ID nobody
    /// can guess, `now` becomes Date and DTSTAMP, `seatsFree` is said in deadline reminders, `attachments` stand behind the
    /// words and before the calendar entry. The same arguments give the same bytes.
    package func compose(
        _ notice: Notice, event: Event, number: Int64, token: UInt64, now: Date, seatsFree: Int? = nil,
        attachments: [OutboundAttachment] = []
    ) throws(NoticeError) -> Composed {
        guard notice.event == event.code else {
            throw .notice(notice.kind, problem: "it is about event \(notice.event), not \(event.code)")
        }
        guard let recipient = AddrSpec(notice.to.address) else {
            throw .address(notice.to.address, use: "the recipient of a notice")
        }
        let language = language(of: notice, event)
        let method = notice.reference == nil ? nil : CalendarEntry.method(for: notice)
        let facts = Facts(
            notice: notice, event: event, letterhead: letterhead, language: language, now: now, seatsFree: seatsFree,
            hasCalendar: method == .request || notice.kind == .calledOff && method != nil)
        let words = try templates.render(notice.kind, in: language, facts.values)
        let id = Self.messageID(number: number, token: token, domain: letterhead.messageIDDomain)
        let name = facts.addressee
        let desk = letterhead.name.isEmpty ? nil : HeaderText(letterhead.name)
        var message = OutboundMessage(
            from: Correspondent(name: desk, address: letterhead.address),
            to: [Correspondent(name: name.isEmpty ? nil : HeaderText(name), address: recipient)],
            subject: HeaderText(words.subject), date: now, zone: event.zone, messageID: id, text: words.text)
        message.html = words.html
        message.attachments = attachments
        message.fields = headers(notice, language, event)
        if let origin = notice.origin {
            let parent = origin.messageID.flatMap { OutboundMessage.isIdentifier($0) ? $0 : nil }
            message.inReplyTo = parent
            message.references = origin.references.suffix(20).filter {
                OutboundMessage.isIdentifier($0) && $0 != parent
            }
            if let parent { message.references.append(parent) }
        }
        var calendar: String?
        if let method, let reference = notice.reference {
            let contact = Contact(name: name.isEmpty ? nil : name, address: recipient.text)
            let entry = CalendarEntry(
                method: method, reference: reference, sequence: number, attendee: contact, language: language,
                notes: facts.calendarNotes)
            let text = entry.text(event, letterhead: letterhead, now: now, zones: zones)
            message.calendar = OutboundCalendar(method: method.rawValue, text: text)
            calendar = text
        }
        return Composed(
            messageID: id, recipient: recipient.text, subject: words.subject, text: words.text, html: words.html,
            calendar: calendar, bytes: message.bytes())
    }

    /// The notice's own language if there are templates in it, else what the event answers in, else English.
    private func language(of notice: Notice, _ event: Event) -> Language {
        for candidate in [notice.language, event.answering(notice.language)] + event.languages {
            if Language.complete.contains(candidate) { return candidate }
        }
        return .english
    }

    private func headers(_ notice: Notice, _ language: Language, _ event: Event) -> [(FieldName, HeaderText)] {
        var fields: [(FieldName, HeaderText)] = [
            ("Content-Language", HeaderText(language.rawValue)),
            ("Auto-Submitted", notice.isReply ? "auto-replied" : "auto-generated"),
            ("X-Auto-Response-Suppress", "OOF, AutoReply"),
        ]
        if notice.isReminder, let campaign = notice.campaign {
            let code = Self.atom(event.code.rawValue)
            fields.append(("List-Id", HeaderText("<\(Self.atom(campaign)).\(code).\(letterhead.messageIDDomain)>")))
            let desk = Self.percentEncoded(letterhead.address.text)
            fields.append(("List-Unsubscribe", HeaderText("<mailto:\(desk)?subject=unsubscribe%20\(code)>")))
        }
        return fields
    }

    // MARK: Message-IDs

    /// Without angle brackets: `usher.NUMBER.TOKEN@domain`. Who answers it has seen it: with a random token it is the proof
    /// that a letter answers this notice.
    package static func messageID(number: Int64, token: UInt64, domain: String) -> String {
        let digits = String(token, radix: 16)
        return "usher.\(number).\(String(repeating: "0", count: 16 - digits.count))\(digits)@\(domain)"
    }

    private static func atom(_ text: String) -> String {
        let kept = text.lowercased().map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" }
        return kept.isEmpty ? "x" : String(kept.prefix(60))
    }

    private static func percentEncoded(_ text: String) -> String {
        let fit = CharacterSet(charactersIn: "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789@.-_~")
        return text.addingPercentEncoding(withAllowedCharacters: fit) ?? ""
    }
}
