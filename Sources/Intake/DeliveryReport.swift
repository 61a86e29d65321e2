// Delivery reports: RFC 3464's fields where they are, and where they are not, what servers write in free form.

import Foundation
import MIME

struct DeliveryReport: Sendable {
    /// Whether it is in RFC 3464's form.
    let isStandard: Bool
    /// `nil`: it reports no failure.
    let bounce: Bounce?

    init?(_ message: Message) {
        if let report = Self.standard(message) {
            self = report
        } else if let bounce = Self.freeForm(message) {
            isStandard = false
            self.bounce = bounce
        } else {
            return nil
        }
    }

    private init(isStandard: Bool, bounce: Bounce?) {
        self.isStandard = isStandard
        self.bounce = bounce
    }

    // MARK: RFC 3464

    private static func standard(_ message: Message) -> DeliveryReport? {
        let leaves = message.leaves
        guard
            let part = leaves.first(where: {
                ["message/delivery-status", "message/global-delivery-status"].contains($0.mediaType.essence)
            })
        else { return nil }
        let groups = fieldGroups(part.text())
        let envelope = groups.first?["original-envelope-id"]
        var worst: (rank: Int, kind: Bounce.Kind?, recipient: String?, status: String?)?
        for group in groups.prefix(500) {
            guard let action = group["action"]?.lowercased() ?? (group["status"] != nil ? "failed" : nil) else {
                continue
            }
            let status = group["status"].flatMap(statusCode) ?? group["diagnostic-code"].flatMap(statusCode)
            let recipient = (group["final-recipient"] ?? group["original-recipient"]).flatMap(address)
            let kind: Bounce.Kind?
            switch action.prefix(while: { $0.isLetter }) {
            case "delayed": kind = .delayed
            case "delivered", "relayed", "expanded": kind = nil
            default: kind = status?.hasPrefix("4") == true ? .transient : .permanent
            }
            let rank = kind == .permanent ? 3 : kind == .transient ? 2 : kind == .delayed ? 1 : 0
            if worst.map({ rank > $0.rank }) ?? true { worst = (rank, kind, recipient, status) }
        }
        guard let worst else {
            // A report without readable fields: its words may tell.
            return freeForm(message, insist: true).map { DeliveryReport(isStandard: true, bounce: $0) }
        }
        guard let kind = worst.kind else { return DeliveryReport(isStandard: true, bounce: nil) }
        return DeliveryReport(
            isStandard: true,
            bounce: Bounce(
                kind: kind, recipient: worst.recipient, status: worst.status, originalMessageID: original(leaves),
                envelopeID: envelope))
    }

    /// Groups of `Name: value` lines between blank lines; names lower-cased, folded lines joined.
    static func fieldGroups(_ text: String) -> [[String: String]] {
        var groups: [[String: String]] = []
        var current: [String: String] = [:]
        var last: String?
        for line in text.split(separator: "\n", omittingEmptySubsequences: false).prefix(5000) {
            if line.allSatisfy(\.isWhitespace) {
                if !current.isEmpty { groups.append(current) }
                current = [:]
                last = nil
            } else if line.first == " " || line.first == "\t", let name = last {
                current[name, default: ""] += " " + line.trimmingCharacters(in: .whitespaces)
            } else if let colon = line.firstIndex(of: ":") {
                let name = line[..<colon].lowercased().trimmingCharacters(in: .whitespaces)
                if current[name] == nil {
                    current[name] = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
                }
                last = name
            }
        }
        if !current.isEmpty { groups.append(current) }
        return groups
    }

    /// "rfc822; a@b" -> a@b.
    private static func address(_ value: String) -> String? {
        let after = value.split(separator: ";").last.map(String.init) ?? value
        let trimmed = after.trimmingCharacters(in: CharacterSet(charactersIn: " <>\"\t"))
        return trimmed.contains("@") && trimmed.count <= 320 ? trimmed : nil
    }

    /// The first `4.x.x` or `5.x.x` (RFC 3463 2).
    static func statusCode(_ text: String) -> String? {
        let bytes = Array(text.utf8.prefix(20_000))
        var index = 0
        while index + 4 < bytes.count {
            defer { index += 1 }
            guard (0x32...0x35).contains(bytes[index]), bytes[index] != 0x33, bytes[index + 1] == 0x2E,
                index == 0 || !(isDigit(bytes[index - 1]) || bytes[index - 1] == 0x2E)
            else { continue }
            var end = index + 2
            let second = digits(bytes, &end)
            guard (1...3).contains(second), end < bytes.count, bytes[end] == 0x2E else { continue }
            end += 1
            let third = digits(bytes, &end)
            guard (1...3).contains(third),
                end >= bytes.count || !(bytes[end] == 0x2E && end + 1 < bytes.count && isDigit(bytes[end + 1]))
            else { continue }
            return String(decoding: bytes[index..<end], as: UTF8.self)
        }
        return nil
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private static func digits(_ bytes: [UInt8], _ index: inout Int) -> Int {
        let start = index
        while index < bytes.count, isDigit(bytes[index]) { index += 1 }
        return index - start
    }

    private static func original(_ leaves: [Part]) -> String? {
        for part in leaves {
            if let embedded = part.embedded { return embedded.messageID }
            if ["text/rfc822-headers", "message/global-headers"].contains(part.mediaType.essence) {
                return Message(Array((part.text() + "\n\n").utf8)).messageID
            }
        }
        return nil
    }

    // MARK: Free form

    private static let subjects = [
        "undeliver", "delivery status notification", "delivery failure", "mail delivery", "returned mail",
        "returned to sender", "failure notice",
        "failure delivery", "delivery failed", "could not be delivered", "non delivery", "non-delivery",
        "nondeliverable", "mail system error",
        "delivery problem", "delivery report", "delivery error", "message status", "mail failure", "non remis",
        "non distribue", "echec de",
        "unzustellbar", "no se pudo entregar", "no se puede entregar", "nao entregue", "delivery notification",
        "mail error", "unable to deliver",
        "warning: message", "warning: could not send", "delayed mail", "delivery delayed", "undelivered", "rejected",
        "user unknown", "message delayed",
        "mail could not", "not delivered", "permanent error", "bounce", "errore", "returned by",
    ]
    private static let failures = [
        "could not be delivered", "couldn't be delivered", "was not delivered", "not be delivered", "undeliverable",
        "user unknown", "unknown user", "no such user",
        "does not exist", "doesn't have a", "mailbox unavailable", "mailbox not found", "recipient address rejected",
        "delivery failed", "delivery to the following",
        "permanent error", "permanent fatal errors", "unable to deliver", "wasn't able to deliver", "unrouteable",
        "returned to sender", "did not reach",
        "failed to deliver", "cannot be delivered", "unknown address", "address unknown", "over quota", "mailbox full",
        "mailbox is full", "rejected",
        "n'a pas pu etre remis", "n'a pas pu etre distribue", "no se pudo entregar", "no se ha podido entregar",
        "nao pode ser entregue", "nao foi possivel entregar",
        "konnte nicht zugestellt", "non e stato possibile", "invalid recipient", "not listed in", "host unknown",
        "host not found", "domain not found", "delivery failure",
        "delivery has failed", "failure", "failed", "access denied", "relaying denied", "has been disabled", "inactive",
        "message was not",
    ]
    private static let delays = [
        "delayed", "will be retried", "will retry", "still being", "will continue", "keep trying",
        "not yet been delivered", "has not been delivered yet",
        "delivery attempts will", "queued", "retry timeout not", "being attempted", "this is a warning",
        "warning message only", "do not need to resend",
        "you do not need to",
    ]

    private static func freeForm(_ message: Message, insist: Bool = false) -> Bounce? {
        let from = message.from.first.map { folded($0.mailbox) } ?? ""
        let fromName = message.from.first?.name.map { folded($0) } ?? ""
        let local = from.prefix { $0 != "@" }
        let daemon =
            [
                "mailer-daemon", "mailer_daemon", "mailerdaemon", "postmaster", "mail-daemon", "maildaemon", "mdaemon",
                "mailer", "bounce", "mmdf",
            ]
            .contains { local.hasPrefix($0) }
            || [
                "mail delivery", "mailer-daemon", "mail administrator", "postmaster", "system administrator",
                "mail system", "delivery subsystem",
            ]
            .contains { fromName.contains($0) }
        let subject = folded(message.subject)
        let subjectTells = subjects.contains { subject.contains($0) } && !subject.hasPrefix("re:")
        let isReport = message.root.mediaType.essence == "multipart/report"
        let failedHeader = message.fields["X-Failed-Recipients"]
        let null = message.returnPath == ""
        // Two signs, or one that only servers give.
        let signs = [daemon, subjectTells, isReport, null].filter { $0 }.count
        guard insist || failedHeader != nil || signs >= 2 else { return nil }
        // Read receipts and vacation notices have a null return path too.
        if ["auto-replied", "auto-generated"].contains(where: {
            folded(message.fields["Auto-Submitted"] ?? "").hasPrefix($0)
        }),
            !daemon, !isReport, failedHeader == nil, !subjectTells
        {
            return nil
        }
        let text = folded(String(message.body.best.prefix(16_000)))
        let failed = failures.contains { text.contains($0) } || subjectTells
        let delayed = delays.contains { text.contains($0) || subject.contains($0) }
        guard insist || failed || delayed || failedHeader != nil else { return nil }
        let status = statusCode(text)
        let code = smtpCode(text)
        let kind: Bounce.Kind
        if delayed, status?.hasPrefix("5") != true, code != 5 {
            kind = .delayed
        } else if status?.hasPrefix("4") == true || (status == nil && code == 4) {
            kind = .transient
        } else {
            kind = .permanent
        }
        let recipient =
            failedHeader.flatMap { $0.split(separator: ",").first.map { $0.trimmingCharacters(in: .whitespaces) } }
            ?? firstRecipient(message)
        return Bounce(
            kind: kind, recipient: recipient, status: status, originalMessageID: original(message.leaves),
            envelopeID: nil)
    }

    /// 4 or 5: the first digit of the first SMTP reply code in the text.
    private static func smtpCode(_ text: String) -> Int? {
        let words = text.split { !($0.isNumber || $0.isLetter) }.prefix(4000)
        for word in words where word.count == 3 && (word.first == "4" || word.first == "5") {
            if let value = Int(word), (400...459).contains(value) || (500...559).contains(value) { return value / 100 }
        }
        return nil
    }

    private static func firstRecipient(_ message: Message) -> String? {
        let own = Set((message.to + message.from).map { $0.mailbox.lowercased() })
        for line in message.body.best.split(separator: "\n").prefix(400) {
            for word in Words.words(of: line.prefix(1000), number: 0) where word.kind == .address {
                if !own.contains(word.text.lowercased()) { return word.text }
            }
        }
        return nil
    }
}
