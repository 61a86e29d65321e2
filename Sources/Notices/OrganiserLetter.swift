// Letters to organisers: a letter that needs a person, what was done on their orders, what they should know. Plain text in
// English, like the orders themselves and the journal that they quote.

import Core
import Foundation
import MIME

package struct OrganiserLetter: Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        /// A letter under review.
        case review = "organiser-review"
        /// What was done on an organiser's letter, and what was not understood.
        case transcript = "organiser-transcript"
        /// Orders that wait for a one-time code.
        case code = "organiser-code"
        /// Something that an organiser should know.
        case alert = "organiser-alert"
        /// Letters and people that have waited for an organiser for a while.
        case digest = "organiser-digest"
    }

    package var kind: Kind
    /// An addr-spec of the desk's organisers.
    package var to: String
    package var subject: String
    package var lines: [String]
    /// The letter it answers.
    package var origin: Origin?
    /// The letter it is about, as it was received.
    package var original: [UInt8]?

    package init(
        kind: Kind, to: String, subject: String, lines: [String], origin: Origin? = nil, original: [UInt8]? = nil
    ) {
        self.kind = kind
        self.to = to
        self.subject = subject
        self.lines = lines
        self.origin = origin
        self.original = original
    }
}

extension Composer {
    /// The message that `letter` is. What `number`, `token` and `now` are, `compose(_:event:…)` says.
    package func compose(
        _ letter: OrganiserLetter, zone: TimeZone, number: Int64, token: UInt64, now: Date
    ) throws(NoticeError) -> Composed {
        guard let recipient = AddrSpec(letter.to) else { throw .address(letter.to, use: "an organiser's address") }
        let id = Self.messageID(number: number, token: token, domain: letterhead.messageIDDomain)
        let subject = plain(letter.subject, limit: 200)
        let text = letter.lines.map { plain($0, limit: 900) }.joined(separator: "\n") + "\n"
        var message = OutboundMessage(
            from: Correspondent(
                name: letterhead.name.isEmpty ? nil : HeaderText(letterhead.name), address: letterhead.address),
            to: [Correspondent(name: nil, address: recipient)], subject: HeaderText(subject), date: now, zone: zone,
            messageID: id, text: text)
        message.fields = [
            ("Content-Language", "en"),
            ("Auto-Submitted", letter.origin == nil ? "auto-generated" : "auto-replied"),
            ("X-Auto-Response-Suppress", "OOF, AutoReply"),
        ]
        if let parent = letter.origin?.messageID, OutboundMessage.isIdentifier(parent) {
            message.inReplyTo = parent
            message.references = (letter.origin?.references ?? []).filter(OutboundMessage.isIdentifier) + [parent]
        }
        if let original = letter.original { message.attachments = [.message(original)] }
        return Composed(
            messageID: id, recipient: recipient.text, subject: subject, text: text, html: "", calendar: nil,
            bytes: message.bytes())
    }
}
