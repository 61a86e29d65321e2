// A message to be sent (RFC 5322, RFC 2045-2047, RFC 2231, RFC 6047 for calendars). The same value always comes to the
// same bytes: an outbox that composes twice sends the same message twice, not two messages.

import Foundation

/// A calendar object that a message carries: a part of the alternatives, and the attachment invite.ics.
package struct OutboundCalendar: Hashable, Sendable {
    /// Upper-cased letters and hyphens: REQUEST, CANCEL.
    package let method: String
    /// The iCalendar text, line breaks of any kind.
    package let text: String

    package init(method: String, text: String) {
        self.method = String(method.uppercased().filter { $0.isASCII && $0.isLetter || $0 == "-" }.prefix(30))
        self.text = text
    }
}

/// A file that a message carries.
package struct OutboundAttachment: Hashable, Sendable {
    package let name: HeaderText
    /// "text/csv"; application/octet-stream where it was no media type.
    package let mediaType: String
    package let bytes: [UInt8]

    package init(name: String, mediaType: String, bytes: [UInt8]) {
        self.name = HeaderText(name)
        let type = MediaType(Array(mediaType.utf8))
        let isContainer = type?.isMultipart == true || type?.isMessage == true
        self.mediaType = isContainer ? "application/octet-stream" : type?.essence ?? "application/octet-stream"
        self.bytes = bytes
    }

    /// A whole message, as it came. Only one that needs no encoding may be called message/rfc822 (RFC 2046 5.2.1); another
    /// is a file, which mail programs open by its name.
    package static func message(_ bytes: [UInt8]) -> OutboundAttachment {
        let content = OutboundPart.withCRLF(bytes)
        let isPlain = !content.contains { $0 > 126 || $0 < 32 && $0 != .tab && $0 != .cr && $0 != .lf }
        let hasShortLines = content.split(separator: .lf, omittingEmptySubsequences: false).allSatisfy {
            $0.count < 998
        }
        return OutboundAttachment(
            "letter.eml", isPlain && hasShortLines ? "message/rfc822" : "application/octet-stream",
            isPlain && hasShortLines ? content : bytes)
    }

    private init(_ name: HeaderText, _ mediaType: String, _ bytes: [UInt8]) {
        self.name = name
        self.mediaType = mediaType
        self.bytes = bytes
    }
}

/// A message as it will be submitted. Everything in it is text that cannot break a header, by type or by `didSet`.
package struct OutboundMessage: Sendable {
    package var from: Correspondent
    package var replyTo: Correspondent?
    package var to: [Correspondent]
    package var subject: HeaderText
    package var date: Date
    package var zone: TimeZone
    /// id-left@id-right, without brackets. What could not stand in one is replaced by "-" when it is set.
    package var messageID: String { didSet { messageID = Self.identifier(messageID) } }
    /// Left out, like every reference, where it is no identifier that a header can hold.
    package var inReplyTo: String?
    package var references: [String]
    /// Extra fields, in order. Those that the message writes itself are left out.
    package var fields: [(FieldName, HeaderText)]
    package var text: String
    package var html: String?
    package var calendar: OutboundCalendar?
    package var attachments: [OutboundAttachment]

    package init(
        from: Correspondent, replyTo: Correspondent? = nil, to: [Correspondent], subject: HeaderText, date: Date,
        zone: TimeZone, messageID: String, inReplyTo: String? = nil, references: [String] = [],
        fields: [(FieldName, HeaderText)] = [], text: String, html: String? = nil, calendar: OutboundCalendar? = nil,
        attachments: [OutboundAttachment] = []
    ) {
        self.from = from
        self.replyTo = replyTo
        self.to = to
        self.subject = subject
        self.date = date
        self.zone = zone
        self.messageID = Self.identifier(messageID)
        self.inReplyTo = inReplyTo
        self.references = references
        self.fields = fields
        self.text = text
        self.html = html
        self.calendar = calendar
        self.attachments = attachments
    }

    /// Whether a text can stand between the brackets of a message identifier as it is.
    package static func isIdentifier(_ text: String) -> Bool {
        text.utf8.count <= 900 && text.utf8.filter { $0 == .at }.count == 1 && !text.hasPrefix("@")
            && !text.hasSuffix("@")
            && text.utf8.allSatisfy { $0 > 32 && $0 < 127 && $0 != .less && $0 != .greater }
    }

    private static func identifier(_ text: String) -> String {
        if isIdentifier(text) { return text }
        let clean = text.utf8.prefix(200).map { $0.isAtomText && $0 < 128 || $0 == .dot || $0 == .at ? $0 : .dash }
        let halves = String(decoding: clean, as: UTF8.self).split(separator: "@")
        return halves.count < 2
            ? "\(halves.first ?? "-")@invalid" : "\(halves[0])@\(halves[1...].joined(separator: "-"))"
    }

    /// The whole message: CRLF, 7-bit but for addresses that are not ASCII themselves (RFC 6532), lines of at most 78
    /// characters where that is possible and never more than 998, boundaries that follow from the Message-ID.
    package func bytes() -> [UInt8] {
        var header = HeaderFolding.addresses("From", [from])
        if let replyTo { header += HeaderFolding.addresses("Reply-To", [replyTo]) }
        if !to.isEmpty { header += HeaderFolding.addresses("To", to) }
        header += HeaderFolding.unstructured("Subject", subject)
        header += HeaderFolding.unstructured("Date", HeaderText(MessageDate.header(date, zone: zone)))
        header += HeaderFolding.identifiers("Message-ID", [messageID])
        if let inReplyTo, Self.isIdentifier(inReplyTo) {
            header += HeaderFolding.identifiers("In-Reply-To", [inReplyTo])
        }
        let thread = references.filter(Self.isIdentifier)
        if !thread.isEmpty { header += HeaderFolding.identifiers("References", thread) }
        for (name, value) in fields where !Self.own.contains(name.text.lowercased()) {
            header += HeaderFolding.extra(name, value)
        }
        header += Array("MIME-Version: 1.0\r\n".utf8)
        return header + content().bytes
    }

    private static let own: Set<String> = [
        "from", "reply-to", "to", "subject", "date", "message-id", "in-reply-to", "references", "mime-version",
        "content-type", "content-transfer-encoding", "content-disposition",
    ]

    private func content() -> OutboundPart {
        var alternatives = [OutboundPart.text("plain", text)]
        if let html { alternatives.append(.text("html", html)) }
        if let calendar { alternatives.append(.text("calendar", calendar.text, [("method", calendar.method)])) }
        var enclosed = attachments.map {
            $0.mediaType == "message/rfc822"
                ? OutboundPart.message($0.name.text, $0.bytes)
                : OutboundPart.attachment($0.name.text, $0.mediaType, $0.bytes)
        }
        if let calendar {
            let text = OutboundPart.withCRLF(calendar.text)
            enclosed.append(.attachment("invite.ics", "application/ics", text))
        }
        let seed = Self.hash(messageID)
        let letter =
            alternatives.count == 1 ? alternatives[0] : OutboundPart.multipart("alternative", alternatives, seed + "a")
        return enclosed.isEmpty ? letter : .multipart("mixed", [letter] + enclosed, seed + "m")
    }

    /// FNV-1a: the same on every machine and in every run.
    private static func hash(_ text: String) -> String {
        let value = text.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3 }
        return String(value, radix: 36)
    }
}
