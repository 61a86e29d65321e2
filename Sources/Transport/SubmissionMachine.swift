// The SMTP conversation after login, without socket and clock (RFC 5321, 2920 PIPELINING, 3461 DSN, 6152 8BITMIME, 6531 SMTPUTF8).
//
// Pipelined, the next message's MAIL, RCPT and DATA ride behind the content of the one before: one round trip a message. Its
// content waits for the 354, which follows the reply to the message before, so that never more than one message is unheard.

struct SubmissionMachine {
    enum Effect: Equatable {
        /// `told` is what a protocol log may show of the bytes.
        case send([UInt8], told: [String])
        /// The server has answered EHLO.
        case ready
        case report(Int64, [RecipientVerdict])
        /// Every submission given has been reported.
        case finished
        case close(Ending)
    }

    enum Ending: Equatable {
        case ended
        case farewell(SMTPReply)
        /// EHLO was not accepted.
        case refused(SMTPReply)
        case wrong(String)
    }

    /// What the next reply answers.
    private enum Awaited: Equatable {
        case hello
        case reset
        case mail
        case recipient(Int)
        case data
        case content
        case quit
    }

    private struct Transaction {
        let submission: Submission
        let content: [UInt8]
        /// nil: the server has taken the recipient, or not answered yet.
        var verdicts: [Verdict?]
        /// Those of the recipients that the server is asked about.
        let asked: [Int]
        /// So many bytes in all were ordered before its first command.
        let beginsAt: Int
        var mailTaken = false
        var lastReply: SMTPReply?
        /// Once so many bytes in all are written, the final dot is out.
        var dotAt: Int?

        var hasTakers: Bool { verdicts.contains { $0 == nil } }

        mutating func settle(_ verdict: Verdict) { verdicts = verdicts.map { $0 ?? verdict } }

        var report: Effect {
            let settled = zip(submission.envelope.recipients, verdicts).map { recipient, verdict in
                guard let verdict else { preconditionFailure("A message was reported with a recipient not settled.") }
                return RecipientVerdict(recipient: recipient.address, verdict: verdict)
            }
            return .report(submission.id, settled)
        }
    }

    private(set) var extensions = SMTPExtensions()
    private let clientName: String
    private var parser = SMTPReplyParser()
    private var awaited: [Awaited] = []
    private var waiting: ArraySlice<Submission> = []
    /// In the order of their beginning; at most two. Replies go to the first.
    private var open: [Transaction] = []
    private var isWorking = false
    private var needsReset = false
    private var isOver = false
    private var ordered = 0
    private var written = 0

    init(clientName: String) { self.clientName = clientName }

    /// Submissions of which nothing was said to the server.
    var neverBegun: Int { waiting.count }

    /// The reply awaited next is the one that RFC 5321 4.5.3.2.6 gives ten minutes.
    var awaitsAcceptance: Bool { awaited.first == .content }

    // --- What can happen -----------------------------------------------------------------------------------------------

    mutating func opened() -> [Effect] {
        var out = Output()
        out.line("EHLO \(clientName)")
        awaited.append(.hello)
        return [order(out)]
    }

    /// Only while no others are under way.
    mutating func submissionsGiven(_ submissions: [Submission]) -> [Effect] {
        precondition(!isWorking, "Submissions were given while others are under way.")
        waiting = submissions[...]
        guard !isOver else { return [] }
        isWorking = true
        var effects: [Effect] = []
        goOn(&effects)
        return effects
    }

    /// So many bytes more have been written, in the order of the effects.
    mutating func bytesWritten(_ count: Int) { written += count }

    mutating func bytesReceived(_ bytes: [UInt8]) -> [Effect] {
        guard !isOver else { return [] }
        parser.append(bytes)
        var effects: [Effect] = []
        while !isOver {
            switch parser.next() {
            case .incomplete: return effects
            case .wrong(let what): end(.wrong(what), &effects)
            case .value(let reply): replied(reply, &effects)
            }
        }
        return effects
    }

    /// The connection is gone, or silent for too long.
    mutating func channelEnded() -> [Effect] {
        guard !isOver else { return [] }
        var effects: [Effect] = []
        end(.ended, &effects)
        return effects
    }

    mutating func quitAsked() -> [Effect] {
        guard !isOver else { return [] }
        var out = Output()
        out.line("QUIT")
        awaited.append(.quit)
        return [order(out)]
    }

    // --- Replies -------------------------------------------------------------------------------------------------------

    private mutating func replied(_ reply: SMTPReply, _ effects: inout [Effect]) {
        if reply.code == 421 { return end(.farewell(reply), &effects) }
        guard !awaited.isEmpty else { return end(.wrong("expected silence, got “\(reply)”"), &effects) }
        let question = awaited.removeFirst()
        if !open.isEmpty { open[0].lastReply = reply }
        switch question {
        case .hello:
            guard reply.code / 100 == 2 else { return end(.refused(reply), &effects) }
            extensions = SMTPExtensions(ehlo: reply)
            effects.append(.ready)
        case .reset: if !extensions.pipelining { goOn(&effects) }
        case .mail:
            open[0].mailTaken = reply.code / 100 == 2
            if !open[0].mailTaken { open[0].settle(Verdict(refusedBy: reply)) }
            step(after: nil, &effects)
        case .recipient(let index):
            if reply.code / 100 != 2, open[0].verdicts[index] == nil {
                open[0].verdicts[index] = Verdict(refusedBy: reply)
            }
            step(after: index, &effects)
        case .data: dataReplied(reply, &effects)
        case .content:
            open[0].settle(Verdict(settledBy: reply))
            conclude(&effects)
        case .quit: end(.ended, &effects)
        }
    }

    /// Without PIPELINING one command follows one reply.
    private mutating func step(after index: Int?, _ effects: inout [Effect]) {
        guard !extensions.pipelining else { return }
        guard open[0].hasTakers else {
            needsReset = open[0].mailTaken
            return conclude(&effects)
        }
        var out = Output()
        let asked = open[0].asked
        if let next = asked.first(where: { index == nil || $0 > index ?? 0 }) {
            recipient(next, of: open[0], into: &out)
        } else {
            out.line("DATA")
            awaited.append(.data)
        }
        effects.append(order(out))
    }

    private mutating func dataReplied(_ reply: SMTPReply, _ effects: inout [Effect]) {
        switch reply.code / 100 {
        case 3:
            var out = Output()
            if open[0].hasTakers {
                out.content(open[0].content)
                open[0].dotAt = ordered + out.bytes.count
            } else {
                // Some servers open DATA although they took no recipient (RFC 2920 3.1): nothing is sent, and nothing comes of it.
                out.line(".")
            }
            awaited.append(.content)
            if extensions.pipelining { begin(&out, &effects) }
            effects.append(order(out))
        case 2: end(.wrong("expected 354 to DATA, got “\(reply)”"), &effects)
        default:
            open[0].settle(Verdict(refusedBy: reply))
            needsReset = open[0].mailTaken
            conclude(&effects)
        }
    }

    private mutating func conclude(_ effects: inout [Effect]) {
        let done = open.removeFirst()
        effects.append(done.report)
        goOn(&effects)
    }

    /// Begins the next submission where none is under way, and tells when there is none left.
    private mutating func goOn(_ effects: inout [Effect]) {
        guard open.isEmpty, isWorking else { return }
        var out = Output()
        begin(&out, &effects)
        if !out.bytes.isEmpty { effects.append(order(out)) }
        guard open.isEmpty, awaited.isEmpty else { return }
        isWorking = false
        effects.append(.finished)
    }

    private mutating func end(_ ending: Ending, _ effects: inout [Effect]) {
        isOver = true
        isWorking = false
        for var transaction in open {
            // Ridden behind a content that did not go out: the server has heard nothing of it.
            if written <= transaction.beginsAt {
                waiting = [transaction.submission] + waiting
                continue
            }
            if case .farewell(let reply) = ending {
                transaction.settle(.deferred(reply))
            } else if let dotAt = transaction.dotAt, written >= dotAt, let reply = transaction.lastReply {
                transaction.settle(.unheard(reply))
            } else {
                transaction.settle(.deferred(.ours(421, "4.4.2", "The connection ended before the message was sent")))
            }
            effects.append(transaction.report)
        }
        open = []
        effects.append(.close(ending))
    }

    // --- Commands ------------------------------------------------------------------------------------------------------

    /// Begins the next submission that the server must be asked about; the others get their verdicts at once.
    private mutating func begin(_ out: inout Output, _ effects: inout [Effect]) {
        if needsReset, !extensions.pipelining, !waiting.isEmpty {
            needsReset = false
            out.line("RSET")
            awaited.append(.reset)
            return
        }
        while let submission = waiting.popFirst() {
            let transaction = examined(submission, beginsAt: ordered + out.bytes.count)
            guard transaction.hasTakers else {
                effects.append(transaction.report)
                continue
            }
            if needsReset {
                needsReset = false
                out.line("RSET")
                awaited.append(.reset)
            }
            open.append(transaction)
            out.line("MAIL FROM:<\(submission.envelope.sender?.text ?? "")>\(mailParameters(transaction))")
            awaited.append(.mail)
            if extensions.pipelining {
                for index in transaction.asked { recipient(index, of: transaction, into: &out) }
                out.line("DATA")
                awaited.append(.data)
            }
            return
        }
    }

    /// What can be said without asking: the server has told its limits.
    private func examined(_ submission: Submission, beginsAt: Int) -> Transaction {
        let envelope = submission.envelope
        let content = DotStuffing.content(submission.bytes)
        let refusal: SMTPReply?
        if let limit = extensions.size, content.count > limit {
            refusal = .ours(
                552, "5.3.4", "The server takes messages of at most \(limit) bytes, this one has \(content.count)")
        } else if !extensions.smtpUTF8, envelope.internationalHeaders || envelope.sender?.isASCII == false {
            refusal = .ours(550, "5.6.7", "The message needs SMTPUTF8, which the server does not offer")
        } else if !extensions.eightBitMIME, content.contains(where: { $0 >= 0x80 }) {
            refusal = .ours(554, "5.6.3", "The message needs 8BITMIME, which the server does not offer")
        } else {
            refusal = nil
        }
        let verdicts: [Verdict?] = envelope.recipients.map { recipient in
            if let refusal { return .rejected(refusal) }
            guard !extensions.smtpUTF8, !recipient.address.isASCII else { return nil }
            return .rejected(.ours(553, "5.6.7", "The address needs SMTPUTF8, which the server does not offer"))
        }
        return Transaction(
            submission: submission, content: content, verdicts: verdicts,
            asked: verdicts.indices.filter { verdicts[$0] == nil },
            beginsAt: beginsAt)
    }

    private func mailParameters(_ transaction: Transaction) -> String {
        let envelope = transaction.submission.envelope
        var text = extensions.declaresSize ? " SIZE=\(transaction.content.count)" : ""
        if extensions.eightBitMIME, transaction.content.contains(where: { $0 >= 0x80 }) { text += " BODY=8BITMIME" }
        if envelope.internationalHeaders || envelope.sender?.isASCII == false
            || transaction.asked.contains(where: { !envelope.recipients[$0].address.isASCII })
        {
            text += " SMTPUTF8"
        }
        if extensions.dsn {
            if let returning = envelope.returning { text += " RET=\(returning.rawValue)" }
            if let identifier = envelope.envelopeID { text += " ENVID=\(XText.encode(identifier))" }
        }
        return text
    }

    private mutating func recipient(_ index: Int, of transaction: Transaction, into out: inout Output) {
        let recipient = transaction.submission.envelope.recipients[index]
        var text = "RCPT TO:<\(recipient.address.text)>"
        if extensions.dsn {
            if let notify = recipient.notify.value { text += " NOTIFY=\(notify)" }
            if let original = recipient.original {
                // The raw form of an international address is for servers that know SMTPUTF8 (RFC 6533 3).
                if original.isASCII {
                    text += " ORCPT=rfc822;\(XText.encode(original.text))"
                } else if extensions.smtpUTF8, !recipient.address.isASCII {
                    text += " ORCPT=utf-8;\(XText.encodeUnicode(original.text))"
                }
            }
        }
        out.line(text)
        awaited.append(.recipient(index))
    }

    private mutating func order(_ out: Output) -> Effect {
        ordered += out.bytes.count
        return .send(out.bytes, told: out.told)
    }

    private struct Output {
        var bytes: [UInt8] = []
        var told: [String] = []

        mutating func line(_ text: String) {
            bytes += Array(text.utf8) + [UInt8(ascii: "\r"), UInt8(ascii: "\n")]
            told.append(text)
        }

        mutating func content(_ content: [UInt8]) {
            bytes += content
            told.append("(\(content.count) bytes)")
        }
    }
}

extension Verdict {
    /// Of a reply that is not a yes: 5 rejects, anything else is *not now*.
    fileprivate init(refusedBy reply: SMTPReply) { self = reply.code / 100 == 5 ? .rejected(reply) : .deferred(reply) }
}
