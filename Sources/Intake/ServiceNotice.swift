// A sending service's notice of a bounce or complaint that comes by mail as JSON, as Amazon's SES does through SNS
// (docs: "Amazon SNS notification contents for Amazon SES"): `notificationType` is Bounce, Complaint or Delivery.

import Foundation
import MIME

struct ServiceNotice: Sendable {
    enum Kind: Sendable { case bounce, complaint, delivery }
    let kind: Kind
    /// For `bounce` only.
    let bounce: Bounce?

    init?(_ message: Message) {
        guard message.root.mediaType.essence == "text/plain", message.root.bodyRange.count < 200_000 else { return nil }
        let text = message.root.text()
        guard text.first(where: { !$0.isWhitespace }) == "{", text.contains("notificationType"),
            let object = Self.object(text), let type = object["notificationType"] as? String
        else { return nil }
        let mail = object["mail"] as? [String: Any]
        switch type {
        case "Bounce":
            kind = .bounce
            let report = object["bounce"] as? [String: Any]
            let recipient = (report?["bouncedRecipients"] as? [[String: Any]])?.first
            let status = (recipient?["status"] as? String).flatMap(DeliveryReport.statusCode)
            let isTransient = report?["bounceType"] as? String == "Transient" && status?.hasPrefix("5") != true
            bounce = Bounce(
                kind: isTransient || status?.hasPrefix("4") == true ? .transient : .permanent,
                recipient: (recipient?["emailAddress"] as? String).flatMap {
                    MailAddresses.all(in: $0[...]).first?.text
                },
                status: status, originalMessageID: mail?["messageId"] as? String, envelopeID: nil)
        case "Complaint":
            kind = .complaint
            bounce = nil
        case "Delivery":
            kind = .delivery
            bounce = nil
        default: return nil
        }
    }

    /// The notice itself, or the one that its envelope carries as a string. Lines that transport broke are joined, and what a
    /// mail list appends below is dropped.
    private static func object(_ text: String) -> [String: Any]? {
        let whole = text.replacingOccurrences(of: "!\n ", with: "").replacingOccurrences(of: "\n ", with: "\n")
        guard let end = whole.lastIndex(of: "}") else { return nil }
        guard let outer = try? JSONSerialization.jsonObject(with: Data(whole[...end].utf8)) as? [String: Any] else {
            return nil
        }
        if outer["notificationType"] != nil { return outer }
        guard let inner = outer["Message"] as? String else { return nil }
        return try? JSONSerialization.jsonObject(with: Data(inner.utf8)) as? [String: Any]
    }
}
