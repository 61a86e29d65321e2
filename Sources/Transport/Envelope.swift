// What SMTP is told about a message: sender, recipients, and which delivery notices we want (RFC 3461).

/// When the recipient's server shall tell us what became of the message.
package struct Notify: Hashable, Sendable {
    package enum Event: String, Hashable, Sendable, CaseIterable {
        case success = "SUCCESS"
        case failure = "FAILURE"
        case delay = "DELAY"
    }

    /// The parameter's value; nil: the parameter is left out, and the server decides.
    let value: String?

    package static let standard = Notify(value: nil)
    package static let never = Notify(value: "NEVER")

    /// On these events; none of them is the same as `never`.
    package static func on(_ events: Set<Event>) -> Notify {
        let names = Event.allCases.filter(events.contains).map(\.rawValue)
        return names.isEmpty ? .never : Notify(value: names.joined(separator: ","))
    }
}

package struct Recipient: Hashable, Sendable {
    package let address: SMTPAddress
    package let notify: Notify
    /// The address the message was first meant for; comes back in delivery notices.
    package let original: SMTPAddress?

    package init(_ address: SMTPAddress, notify: Notify = .standard, original: SMTPAddress? = nil) {
        self.address = address
        self.notify = notify
        self.original = original
    }
}

/// How much of a message a failure notice returns.
package enum Returning: String, Sendable {
    case headers = "HDRS"
    case full = "FULL"
}

package struct Envelope: Sendable {
    /// nil is the null sender, `<>`: nothing is ever returned to it.
    package let sender: SMTPAddress?
    package let recipients: [Recipient]
    /// Comes back in delivery notices. Printable ASCII, at most 100 characters.
    package let envelopeID: String?
    package let returning: Returning?
    /// The header has letters beyond ASCII (RFC 6532).
    package let internationalHeaders: Bool

    /// An envelope identifier that is too long or not printable ASCII is a programmer's mistake.
    package init(
        sender: SMTPAddress?, recipients: [Recipient], envelopeID: String? = nil, returning: Returning? = nil,
        internationalHeaders: Bool = false
    ) {
        if let envelopeID {
            precondition(
                (1...100).contains(envelopeID.utf8.count) && envelopeID.utf8.allSatisfy { (0x20..<0x7F).contains($0) },
                "An envelope identifier is printable ASCII of 1 to 100 characters.")
        }
        self.sender = sender
        self.recipients = recipients
        self.envelopeID = envelopeID
        self.returning = returning
        self.internationalHeaders = internationalHeaders
    }
}

/// One message to be handed over. The identifier is the caller's own, and comes back with the verdicts.
package struct Submission: Sendable {
    package let id: Int64
    package let envelope: Envelope
    /// The message, with any kind of line ends.
    package let bytes: [UInt8]

    package init(id: Int64, envelope: Envelope, bytes: [UInt8]) {
        self.id = id
        self.envelope = envelope
        self.bytes = bytes
    }
}

/// RFC 3461 4 and RFC 6533 3: how text is written in a parameter's value.
enum XText {
    /// Printable ASCII stands as it is but for + and =; all else as +HH.
    static func encode(_ text: String) -> String {
        text.utf8.map { byte in
            (0x21...0x7E).contains(byte) && byte != UInt8(ascii: "+") && byte != UInt8(ascii: "=")
                ? String(UnicodeScalar(byte)) : "+" + hexadecimal(byte)
        }.joined()
    }

    /// utf-8-addr-unitext: letters beyond ASCII stand as they are, + = and \ as \x{HH}.
    static func encodeUnicode(_ text: String) -> String {
        text.unicodeScalars.map { scalar in
            switch scalar {
            case "+", "=", "\\": "\\x{\(hexadecimal(UInt8(scalar.value)))}"
            default: String(scalar)
            }
        }.joined()
    }

    private static func hexadecimal(_ byte: UInt8) -> String {
        let digits = String(byte, radix: 16, uppercase: true)
        return digits.count == 1 ? "0" + digits : digits
    }
}
