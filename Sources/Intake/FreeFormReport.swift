// A delivery report that has no fields to read (or none that can be read): recognised by what servers alone do and write, its
// kind, recipient and status taken from the words. The words are a table: `ServerWordings`.

import Foundation
import MIME

struct FreeFormReport: Sendable {
    let bounce: Bounce

    /// `nil` unless the signs suffice. `insist`: it is known to be a report.
    init?(_ message: Message, insist: Bool = false) {
        let signs = Signs(message)
        guard insist || signs.mayBe else { return nil }
        let lines = Self.lines(message.body.best)
        let banners = Self.bannerLines(lines)
        guard insist || signs.suffice || signs.suffices(with: banners, lines) else { return nil }
        let text = lines.map(\.plain).joined(separator: "\n")
        let subject = folded(message.subject)
        let failed = signs.subject || ServerWordings.failures.contains { text.contains($0) }
        let delayed = ServerWordings.delays.contains { text.contains($0) || subject.contains($0) }
        guard insist || failed || delayed || signs.failedHeader != nil else { return nil }
        let recipient =
            signs.failedHeader.flatMap { MailAddresses.all(in: $0[...]).first?.text }
            ?? FailedRecipient.find(lines, banners: banners, message)
        // A report that shows nothing but a sender's name and words of failure that people use too.
        if !insist, signs.envelopeCount == 0, recipient == nil, banners.isEmpty { return nil }
        let status = DeliveryReport.statusCode(text, failing: true)
        let code = Self.smtpCode(text)
        let gaveUp = ServerWordings.surrenders.contains { text.contains($0) }
        let kind: Bounce.Kind
        if delayed, !gaveUp || Self.saysDelayed(subject), status?.hasPrefix("5") != true, code != 5 {
            kind = .delayed
        } else if status?.hasPrefix("4") == true || (status == nil && code == 4) {
            kind = .transient
        } else {
            kind = .permanent
        }
        bounce = Bounce(
            kind: kind, recipient: recipient, status: status,
            originalMessageID: DeliveryReport.original(message.leaves), envelopeID: nil)
    }

    private static func saysDelayed(_ subject: String) -> Bool {
        Lexica.shipped.phrases(of: .delayed).contains { subject.contains($0) }
    }

    // MARK: Signs

    /// What of the envelope and header speaks for a server.
    private struct Signs {
        var daemon = false
        var subject = false
        var isReport = false
        var null = false
        var failedHeader: String?
        var isAnswer = false
        var isReplied = false

        init(_ message: Message) {
            let raw = folded(message.fields["From"] ?? "")
            let from = message.from.first.map { folded($0.mailbox) } ?? raw
            let name = message.from.first?.name.map { folded($0) } ?? ""
            let local = from.prefix { $0 != "@" }
            daemon =
                ServerWordings.daemons.contains { local.hasPrefix($0) }
                || ServerWordings.daemonMailboxes.contains { local == $0 }
                || ServerWordings.daemonNames.contains { name.contains($0) || raw.hasPrefix($0) || local.contains($0) }
                // A header's sender that is as empty as the envelope's.
                || raw.contains("<>")
            let plain = folded(message.subject)
            subject = ServerWordings.subjects.contains { plain.contains($0) } && !plain.hasPrefix("re:")
            isAnswer =
                ["re:", "fwd:", "fw:", "tr:", "rv:", "wg:", "aw:", "enc:"].contains { plain.hasPrefix($0) }
            if !subject, plain.hasPrefix("re:"), plain.hasSuffix(")") {
                // "RE: what was sent : non remis (delivery failed)"
                isAnswer = !ServerWordings.subjects.contains { plain.hasSuffix("(\($0))") }
                subject = !isAnswer
            }
            isReport = message.root.mediaType.essence == "multipart/report"
            failedHeader = message.fields["X-Failed-Recipients"]
            null = message.returnPath.map { $0.isEmpty || $0.lowercased().hasPrefix("mailer-daemon") } ?? false
            isReplied = !message.inReplyTo.isEmpty
            // Read receipts and vacation notices have a null return path too.
            let submitted = folded(message.fields["Auto-Submitted"] ?? "")
            if submitted.hasPrefix("auto-replied") || submitted.hasPrefix("auto-generated"), !daemon, !isReport,
                failedHeader == nil, !subject
            {
                null = false
            }
        }

        var envelopeCount: Int { [daemon, isReport, null].filter { $0 }.count }
        var count: Int { envelopeCount + (subject ? 1 : 0) }
        var mayBe: Bool { failedHeader != nil || count >= 1 }
        /// Two signs, or one that only servers give.
        var suffice: Bool { failedHeader != nil || count >= 2 }

        /// Whether with what the text begins with they do: a server's sentence where a person would greet.
        func suffices(with banners: [Int], _ lines: [Line]) -> Bool {
            guard count >= 1, let first = banners.first else { return false }
            if envelopeCount >= 1 { return true }
            guard !isAnswer, !isReplied else { return false }
            return lines[..<first].allSatisfy { line in
                line.plain.isEmpty || !line.plain.contains(where: \.isLetter) || line.plain == "your message"
                    || line.plain.hasPrefix("***") || line.plain.hasPrefix("---")
                    || ["to:", "subject:", "sent:"].contains { line.plain.hasPrefix($0) }
            }
        }
    }

    // MARK: Text

    struct Line: Sendable {
        let text: Substring
        /// Folded, without blanks around.
        let plain: String
    }

    /// The report's own lines, up to where the returned message begins.
    private static func lines(_ text: String) -> [Line] {
        var result: [Line] = []
        for line in text.prefix(16_000).split(separator: "\n", omittingEmptySubsequences: false).prefix(400) {
            let plain = folded(String(line.prefix(1000))).replacingOccurrences(of: "’", with: "'")
                .trimmingCharacters(in: .whitespaces)
            if result.contains(where: { !$0.plain.isEmpty }),
                ServerWordings.returned.contains(where: { plain.contains($0) })
            {
                break
            }
            result.append(Line(text: line, plain: plain))
        }
        return result
    }

    /// Where servers' sentences stand, those broken over two lines included.
    private static func bannerLines(_ lines: [Line]) -> [Int] {
        var found: [Int] = []
        for index in lines.indices where !lines[index].plain.isEmpty {
            let next = index + 1 < lines.count ? lines[index + 1].plain : ""
            let both = lines[index].plain + " " + next
            if ServerWordings.banners.contains(where: {
                lines[index].plain.contains($0.words)
                    || both.contains($0.words) && !next.contains($0.words)
            }) {
                found.append(index)
            }
        }
        return found
    }

    /// 4 or 5: the first digit of the first SMTP reply code in the text.
    private static func smtpCode(_ text: String) -> Int? {
        let words = text.split { !($0.isNumber || $0.isLetter) }.prefix(4000)
        for word in words where word.count == 3 && (word.first == "4" || word.first == "5") {
            if let value = Int(word), (400...459).contains(value) || (500...559).contains(value) { return value / 100 }
        }
        return nil
    }
}

// MARK: - Recipient

/// Whom a report in free form is about: of the addresses in it the one that stands where servers put the failed recipient.
enum FailedRecipient {
    static func find(_ lines: [FreeFormReport.Line], banners: [Int], _ message: Message) -> String? {
        let own = Set((message.to + message.from).map { $0.mailbox.lowercased() })
        var leading: Set<Int> = []
        for index in banners {
            let next = index + 1 < lines.count ? lines[index + 1].plain : ""
            for banner in ServerWordings.banners where banner.leads {
                if lines[index].plain.contains(banner.words) {
                    leading.insert(index)
                } else if (lines[index].plain + " " + next).contains(banner.words) {
                    // Broken over two lines: what follows begins in the second.
                    leading.insert(index + 1)
                }
            }
        }
        var best: (rank: Int, text: String)?
        var sinceLead = Int.max
        for (index, line) in lines.enumerated() where !line.plain.isEmpty {
            if leading.contains(index) { sinceLead = 0 } else if sinceLead < Int.max { sinceLead += 1 }
            for found in MailAddresses.all(in: line.text) {
                let rank = rank(found, line.plain, sinceLead, isOwn: own.contains(found.text.lowercased()))
                if rank > best?.rank ?? 0 { best = (rank, found.text) }
            }
        }
        if let best, best.rank >= 30 { return best.text }
        return addressee(message) ?? best?.text
    }

    private static func rank(_ found: FoundAddress, _ line: String, _ sinceLead: Int, isOwn: Bool) -> Int {
        let before = folded(String(found.before)).trimmingCharacters(
            in: CharacterSet(charactersIn: " \t<\"'|-*>=.([:;&lt"))
        let address = found.text.lowercased()
        if ["message-id", "from:", "reply-to", "return-path", "contact", "envelope-id", "sender:"].contains(where: {
            before.contains($0)
        }) || address.hasPrefix("postmaster@") && sinceLead > 0 && !line.contains(" 55")
            || address.hasPrefix("mailer-daemon@")
        {
            return 0
        }
        if before.hasSuffix("rcpt to") { return 60 }
        if ServerWordings.recipientLabels.contains(where: { before == $0 || before == $0 + "(s)" }) { return 100 }
        // "550 <a@b>... User unknown"
        let isFirst =
            before.allSatisfy { $0.isNumber || ". -<".contains($0) } || before.hasSuffix("dda:smtp") || before == "to"
        if isFirst, sinceLead <= 8, sinceLead > 0 { return 90 }
        if sinceLead == 0 { return 85 }
        let isReason = ServerWordings.reasons.contains { line.contains($0) }
        if isFirst, isReason || line.hasSuffix(":") { return 80 }
        if isOwn { return 0 }
        if isFirst { return 50 }
        return isReason ? 45 : 20
    }

    /// To whom the returned message was addressed, where it was to one.
    private static func addressee(_ message: Message) -> String? {
        for leaf in message.leaves {
            let original =
                leaf.embedded
                ?? (leaf.mediaType.essence == "text/rfc822-headers"
                    ? Message(Array((leaf.text() + "\n\n").utf8)) : nil)
            if let to = original?.to, to.count == 1, let mailbox = to.first?.mailbox, mailbox.contains("@") {
                return mailbox
            }
        }
        return nil
    }
}
