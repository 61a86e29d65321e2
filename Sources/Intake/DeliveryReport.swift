// Delivery reports: RFC 3464's fields where they are, and where they are not, what servers write in free form
// (`FreeFormReport`), or services as data (`ServiceNotice`).

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
        } else if let bounce = Self.refusal(message) ?? ServiceNotice(message)?.bounce
            ?? (Self.isDisposition(message) ? nil : FreeFormReport(message)?.bounce)
        {
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
        guard let (part, leaves) = statusPart(message) else { return nil }
        let groups = fieldGroups(part.text())
        let envelope = groups.first?["original-envelope-id"]
        var worst: (rank: Int, kind: Bounce.Kind?, recipient: String?, status: String?)?
        // Some put the action among the fields of the whole message.
        let ofRecipients = groups.filter {
            $0["final-recipient"] != nil || $0["original-recipient"] != nil || $0["status"] != nil
        }
        let general = groups.first?["action"]
        for group in (ofRecipients.isEmpty ? groups : ofRecipients).prefix(500) {
            let said = group["action"] ?? general ?? (group["status"] != nil ? "failed" : nil)
            guard let action = said?.lowercased() else { continue }
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
            return FreeFormReport(message, insist: true).map { DeliveryReport(isStandard: true, bounce: $0.bounce) }
        }
        guard let kind = worst.kind else { return DeliveryReport(isStandard: true, bounce: nil) }
        return DeliveryReport(
            isStandard: true,
            bounce: Bounce(
                kind: kind, recipient: worst.recipient, status: worst.status, originalMessageID: original(leaves),
                envelopeID: envelope))
    }

    /// The part that carries the fields, and the leaves it stands among. A gateway may have wrapped the whole report as a message
    /// inside its own.
    private static func statusPart(_ message: Message, depth: Int = 0) -> (Part, [Part])? {
        let leaves = message.leaves
        let types = ["message/delivery-status", "message/global-delivery-status"]
        if let part = leaves.first(where: { types.contains($0.mediaType.essence) }) { return (part, leaves) }
        guard depth < 2, message.root.mediaType.parameters["report-type"]?.lowercased() == "delivery-status" else {
            return nil
        }
        for leaf in leaves.prefix(8) {
            if let embedded = leaf.embedded, let found = statusPart(embedded, depth: depth + 1) { return found }
        }
        return nil
    }

    /// RFC 8098.
    private static func isDisposition(_ message: Message) -> Bool {
        message.root.mediaType.parameters["report-type"]?.lowercased() == "disposition-notification"
    }

    /// RFC 5429 2.1.3: a mailbox refused the letter and says so by a disposition notification.
    private static func refusal(_ message: Message) -> Bounce? {
        guard
            let part = message.leaves.first(where: { $0.mediaType.essence == "message/disposition-notification" }),
            message.fields["Auto-Submitted"]?.lowercased().contains("(rejected)") == true
                || folded(message.subject).contains("rejected")
        else { return nil }
        let fields = fieldGroups(part.text()).first ?? [:]
        guard let disposition = fields["disposition"]?.lowercased(), disposition.contains("automatic-action"),
            disposition.contains("deleted")
        else { return nil }
        return Bounce(
            kind: .permanent, recipient: fields["final-recipient"].flatMap(address), status: nil,
            originalMessageID: fields["original-message-id"].flatMap {
                $0.trimmingCharacters(in: CharacterSet(charactersIn: "<> \t"))
            } ?? original(message.leaves), envelopeID: nil)
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
        let after = value.split(separator: ";", maxSplits: 1).last.map(String.init) ?? value
        let trimmed = after.trimmingCharacters(in: CharacterSet(charactersIn: " <>\t"))
        guard trimmed.count <= 640 else { return nil }
        if trimmed.contains("@"), !trimmed.contains(where: { $0 == " " || $0 == "<" || $0 == ";" }),
            trimmed.count <= 320
        {
            let isQuoted = trimmed.hasPrefix("\"") && trimmed.hasSuffix("\"")
            return isQuoted ? String(trimmed.dropFirst().dropLast()) : trimmed
        }
        // "|/usr/bin/filter a@b /home/a"
        return MailAddresses.all(in: trimmed[...]).first?.text
    }

    /// The first `2.x.x`, `4.x.x` or `5.x.x` (RFC 3463 2); where `failing`, the first but for success.
    static func statusCode(_ text: String, failing: Bool) -> String? {
        let bytes = Array(text.utf8.prefix(20_000))
        var index = 0
        while index + 4 < bytes.count {
            defer { index += 1 }
            guard (0x32...0x35).contains(bytes[index]), bytes[index] != 0x33, !(failing && bytes[index] == 0x32),
                bytes[index + 1] == 0x2E,
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

    static func statusCode(_ text: String) -> String? { statusCode(text, failing: false) }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private static func digits(_ bytes: [UInt8], _ index: inout Int) -> Int {
        let start = index
        while index < bytes.count, isDigit(bytes[index]) { index += 1 }
        return index - start
    }

    /// The Message-ID of what is returned among `leaves`, whole or its header alone.
    static func original(_ leaves: [Part]) -> String? {
        for part in leaves {
            if let embedded = part.embedded { return embedded.messageID }
            if ["text/rfc822-headers", "message/global-headers"].contains(part.mediaType.essence) {
                return Message(Array((part.text() + "\n\n").utf8)).messageID
            }
        }
        return nil
    }
}
