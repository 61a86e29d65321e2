// "Merci de faire le nécessaire" above somebody else's message: what is asked for is what that message asks for, so it is read as
// a letter of its author's.

import Core
import MIME

extension Reader {
    /// Own words at most of who passes a message on and says nothing else.
    private static let mostWords = 60

    /// The reading of the message that `context` passes on to be carried out; `nil` where it is not that plain.
    func carriedOut(_ context: LetterContext) -> Reading? {
        let evidence = context.evidence
        let words = evidence.sentences.reduce(0) { $0 + $1.parts.count }
        guard !isPassedOn, words <= Self.mostWords, evidence.has(.carryOut), !evidence.has(.forInformation),
            case let foreign = situation(context).foreign, let earlier = foreign.first
        else { return nil }
        // Who asks for something in words of their own wants that, and who asks what has become of it, an answer.
        let orders = evidence.sentences(with: .carryOut)
        let isOwn = earlier.address?.lowercased() == context.address.lowercased() || earlier.name == context.display
        let chases = orders.contains { number in
            let sentence = evidence.sentences[number], acts = context.acts[number]
            return acts[.status] + acts[.question] > 0.5
                || isOwn && sentence.isQuestion && !evidence.says(.requests, in: sentence)
        }
        guard !chases else { return nil }
        let asks = evidence.findings.contains {
            [.askSelf, .askWe, .come, .cancel, .replace, .add].contains($0.topic)
                || $0.topic == .ask && !orders.contains($0.sentence)
        }
        guard !asks,
            people.forms(in: context.letter.own).isEmpty, people.items(in: context.letter.own).people.isEmpty
        else { return nil }
        var reader = self
        reader.isPassedOn = true
        var read = reader.read(earlier.message(from: context))
        guard read.messageClass == .person, ![.other, .automatic, .question].contains(read.intent) else { return nil }
        read.reasons.removeAll { read.doubts.contains($0) }
        if foreign.count > 1 { read.doubts.append("More than one message is passed on") }
        return read
    }
}

extension Reading {
    /// Takes what `carried` wants, for whom, and what is doubtful in it.
    mutating func carry(out carried: Reading, _ doubts: inout [String]) {
        intent = carried.intent
        seats = carried.seats
        attendees = carried.attendees
        alterations = carried.alterations
        party = carried.party
        confidence = carried.confidence
        learning = carried.learning
        reference = reference ?? carried.reference
        reasons.append("What it passes on is to be carried out, and is read as a letter of its author's")
        reasons += carried.reasons
        doubts += carried.doubts
    }
}

extension Earlier {
    /// It as a message of its own. Who encloses a document without an author's name wrote it.
    fileprivate func message(from context: LetterContext) -> Message {
        func plain(_ text: String) -> String {
            text.withoutControls.filter { !$0.isNewline && $0 != "\"" && $0 != "\\" }
        }
        let shown = name ?? (address == nil ? context.display : "")
        let head =
            "From: \"\(plain(shown))\" <\(plain(address ?? context.address))>\r\nSubject: \(plain(subject ?? ""))\r\n"
            + "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
        return Message(Array((head + lines.joined(separator: "\r\n")).utf8))
    }
}
