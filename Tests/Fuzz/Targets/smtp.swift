// What an SMTP server says: cut in any way it is the same, and every letter begun has exactly one verdict in the end.

@testable import Transport

func fuzz(_ bytes: [UInt8]) {
    hold(replies([bytes]) == replies(pieces(of: bytes)), "replies do not depend on how the bytes are cut")
    submit([bytes])
    submit(pieces(of: bytes))
}

private func replies(_ pieces: [[UInt8]]) -> [Parsed<SMTPReply>] {
    var parser = SMTPReplyParser()
    var found: [Parsed<SMTPReply>] = []
    for piece in pieces {
        parser.append(piece)
        loop: while true {
            let next = parser.next()
            switch next {
            case .incomplete: break loop
            case .wrong:
                return found + [next]
            case .value: found.append(next)
            }
        }
    }
    return found
}

private let letters = (1...3).compactMap { id -> Submission? in
    guard let sender = SMTPAddress("desk@desk.example"), let one = SMTPAddress("a\(id)@other.example"),
        let two = SMTPAddress("b\(id)@other.example")
    else { return nil }
    let recipients = [Recipient(one)] + (id == 2 ? [Recipient(two)] : [])
    return Submission(
        id: Int64(id), envelope: Envelope(sender: sender, recipients: recipients, envelopeID: "m\(id)"),
        bytes: Array("Subject: x\n\n.".utf8))
}

private func submit(_ pieces: [[UInt8]]) {
    var machine = SubmissionMachine(clientName: "desk.example")
    var reports: [Int64: [RecipientVerdict]] = [:]
    func take(_ effects: [SubmissionMachine.Effect]) {
        for effect in effects {
            switch effect {
            case .send(let bytes, _): machine.bytesWritten(bytes.count)
            case .ready: take(machine.submissionsGiven(letters))
            case .report(let id, let verdicts):
                hold(reports[id] == nil, "letter \(id) is reported once")
                reports[id] = verdicts
            case .finished: take(machine.quitAsked())
            case .close: break
            }
        }
    }
    var isReady = false
    take(machine.opened())
    for piece in pieces {
        let effects = machine.bytesReceived(piece)
        if effects.contains(.ready) { isReady = true }
        take(effects)
    }
    take(machine.channelEnded())
    if isReady { hold(reports.count + machine.neverBegun == letters.count, "every letter is reported or never begun") }
    for (id, verdicts) in reports {
        let letter = letters[Int(id) - 1]
        hold(verdicts.map(\.recipient) == letter.envelope.recipients.map(\.address), "every recipient has a verdict")
        for verdict in verdicts {
            if case .accepted(let reply) = verdict.verdict {
                hold(!reply.ours && reply.code / 100 == 2, "only a server's 2 accepts")
            }
        }
    }
}
