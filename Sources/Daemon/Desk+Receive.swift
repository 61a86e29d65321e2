// The first door: letters, in the order of receipt.

import Core
import Foundation
import Intake
import MIME
import Store

extension Desk {
    /// Decides letters that wait in the register, at most `limit`, and tells how many it took. 0: none waits.
    ///
    /// Letters are decided many to a transaction, each in a savepoint of its own. Attempts are counted, and committed,
    /// before they are made: a letter that kills the daemon is tried alone the next time, and at the last attempt it
    /// goes to review unread.
    package func receive(limit: Int = 100) throws -> Int {
        dispatchPrecondition(condition: .onQueue(queue))
        if !untried.isEmpty {
            try register.transaction { try $0.uncountAttempt(untried) }
            untried = []
        }
        var letters = try register.read { try $0.waitingLetters(limit: limit) }
        if let tried = letters.firstIndex(where: { $0.attempts > 0 }) {
            letters = tried == 0 ? Array(letters.prefix(1)) : Array(letters.prefix(tried))
        }
        guard !letters.isEmpty else { return 0 }
        try register.transaction { try $0.countAttempt(letters.map(\.id)) }
        do {
            try transaction { transaction in
                for letter in letters { try attempt(letter, transaction) }
            }
        } catch {
            // A full disk or a locked register is no letter's fault.
            if Register.isTemporary(error) { untried = letters.map(\.id) }
            throw error
        }
        return letters.count
    }

    private func attempt(_ letter: WaitingLetter, _ transaction: Transaction) throws {
        do {
            try transaction.savepoint { try settle(letter, transaction) }
        } catch {
            if Register.isTemporary(error) { throw error }
            log.error("Letter \(letter.id) could not be handled (attempt \(letter.attempts + 1)): \(error).")
            if letter.attempts + 1 >= rules.attempts { try giveUp(letter, "\(error)", transaction) }
        }
    }

    private func settle(_ letter: WaitingLetter, _ transaction: Transaction) throws {
        guard letter.attempts < rules.attempts else {
            return try giveUp(letter, "it stopped the desk \(letter.attempts) times", transaction)
        }
        guard !letter.raw.isEmpty else {
            return try giveUp(letter, "the mail server would not hand it over", transaction)
        }
        let message = Message(letter.raw)
        // What the letter answers, the nearest first, is known from our own outbox, not from what it quotes.
        let answered = try transaction.answered(message.inReplyTo + message.references.reversed())
        let reading = reader.read(
            message, answering: answered.map(\.notice.kind), in: answered.first?.language,
            isCampaign: answered.first?.isCampaign ?? false)
        if try transaction.isKnown(letter.fingerprint, besides: letter.id) {
            return try finish(letter, reading, outcome: "the same letter came before", transaction, at: now())
        }
        let now = now()
        switch reading.messageClass {
        case .bounce: try noteBounce(letter, reading, transaction, at: now)
        case .automatic where unsubscribed(reading) != nil:
            // A mail program's button sends no words of a person (Gmail, 2026): the subject that we gave it is enough.
            try stopReminders(letter, reading, transaction, at: now)
        case .automatic, .feedback, .own:
            try finish(letter, reading, outcome: "automatic, not answered", transaction, at: now)
        case .person, .calendar, .organiser:
            try transaction.lift(reading.sender.address)
            if reading.messageClass == .organiser,
                try obey(
                    letter, reading, answering: message.inReplyTo + message.references.reversed(), transaction, at: now)
            {
                return try finish(letter, reading, outcome: "an organiser's orders", transaction, at: now)
            }
            try decideLetter(letter, reading, answered: answered, transaction, at: now)
        }
    }

    private func decideLetter(
        _ letter: WaitingLetter, _ reading: Reading, answered: [Answered], _ transaction: Transaction, at now: Date
    ) throws {
        try transaction.heard(from: reading.sender.address, event: answered.first?.event ?? reading.event, at: now)
        if unsubscribed(reading) != nil { return try stopReminders(letter, reading, transaction, at: now) }
        // Whoever says no to an invitation or a reminder of it has been heard, from whichever of their addresses.
        if reading.intent == .decline, let answered = answered.first,
            [.deadlineReminder, .invitation].contains(answered.notice.kind)
        {
            try transaction.heard(from: answered.recipient, event: answered.event, at: now)
        }
        if reading.wantsNoReminders, !reading.review, !letter.truncated, let answered = answered.first {
            return try stopReminders(letter, reading, answered, transaction, at: now)
        }
        let receipt = Receipt(received: letter.received, uid: letter.uid)
        var request = Reader.request(reading, receipt: receipt)
        request?.message = letter.id
        let event = event(answered.first?.event) ?? event(reading.event)
        request?.answered = answered.filter { $0.event == event?.code }.map(\.notice)

        if let sequence = request?.calendar?.sequence, let reference = request?.reference {
            request?.calendar?.isOutdated = try sequence < transaction.lastSequence(of: reference)
        }

        guard let event, let request, letter.truncated == false else {
            return try handToPerson(letter, reading, request, event, transaction, at: now)
        }
        let (decision, _, sent) = try decideAndWrite(
            .request(request), event: event, as: .message(letter.id), transaction, at: now)
        if let reason = decision.review {
            let reasons = reading.review ? reading.reasons.joined(separator: "; ") : reason
            try transaction.openReview(
                letter.id, event: event.code, reason: reasons.isEmpty ? reason : reasons,
                request: suggestion(reading, request), at: now)
        }
        try finish(
            letter, reading, outcome: summary(decision, sent: sent), isReview: decision.review != nil,
            event: event.code,
            transaction, at: now)
        if decision.review != nil {
            try askOrganisers(about: letter.id, event: event, original: letter.raw, transaction, at: now)
        }
    }

    /// What the letter would be decided as if a person said that it was read rightly.
    private func suggestion(_ reading: Reading, _ request: Request) -> Request? {
        var sure = reading
        sure.review = false
        guard var suggested = Reader.request(sure, receipt: request.receipt) else { return nil }
        if case .review = suggested.wish { return nil }
        suggested.message = request.message
        suggested.answered = request.answered
        return suggested
    }

    /// No event, nothing the core could decide, or a letter too large to be read whole.
    private func handToPerson(
        _ letter: WaitingLetter, _ reading: Reading, _ request: Request?, _ event: Event?, _ transaction: Transaction,
        at now: Date
    ) throws {
        let isForPerson =
            reading.review || letter.truncated || reading.messageClass == .organiser || reading.intent == .question
            || request != nil
        guard isForPerson else {
            return try finish(letter, reading, outcome: "nothing is asked of the desk", transaction, at: now)
        }
        let reason =
            letter.truncated
            ? "the letter is larger than the desk reads"
            : reading.messageClass == .organiser
                ? "an organiser wrote it"
                : reading.reasons.isEmpty ? "a person must answer it" : reading.reasons.joined(separator: "; ")
        try transaction.openReview(
            letter.id, event: event?.code, reason: reason, request: request.flatMap { suggestion(reading, $0) }, at: now
        )
        if reading.answer, reading.messageClass != .organiser,
            let voice = event ?? events.first(where: { $0.end > now }) ?? events.first
        {
            let notice = Notice(
                kind: .handedOver, to: reading.sender, language: voice.answering(reading.language), event: voice.code,
                origin: reading.origin)
            _ = try put(
                notice, event: voice, cause: .message(letter.id), seatsFree: nil, transaction, at: now)
        }
        try finish(
            letter, reading, outcome: "handed to a person", isReview: true, event: event?.code, transaction, at: now)
        if reading.messageClass != .organiser {
            try askOrganisers(about: letter.id, event: event, original: letter.raw, transaction, at: now)
        }
    }

    /// A letter nobody could read: kept, and shown to a person with its cause.
    private func giveUp(_ letter: WaitingLetter, _ cause: String, _ transaction: Transaction) throws {
        let now = now()
        try transaction.openReview(
            letter.id, event: nil, reason: "the desk could not handle it: \(cause)", request: nil, at: now)
        try transaction.handled(
            letter.id,
            LetterOutcome(
                messageID: nil, sender: nil, subject: "", messageClass: "unread", intent: "other", event: nil,
                outcome: "handed to a person unread", reading: nil, keepsRaw: true),
            at: now)
        try askOrganisers(about: letter.id, event: nil, original: letter.raw, transaction, at: now)
        log.error("Letter \(letter.id) goes to review unread: \(cause).")
    }

    // MARK: Bounces and reminders refused

    private func noteBounce(
        _ letter: WaitingLetter, _ reading: Reading, _ transaction: Transaction, at now: Date
    ) throws {
        var outcome = "a delivery report about nothing of ours"
        if let bounce = reading.bounce, let notice = try notice(bounce, transaction) {
            outcome = "a delivery report on notice \(notice.id)"
            if bounce.kind == .permanent {
                let status = bounce.status ?? "no status"
                try transaction.bounced(notice.id, reply: "came back: \(status)", at: now)
                try transaction.note(
                    "bounced", "notice \(notice.id) came back: \(status)", event: notice.event,
                    cause: .message(letter.id), address: notice.recipient, at: now)
                // 5.1.x says that the address is wrong; anything else may be about this one message (RFC 3463).
                if status.hasPrefix("5.1.") {
                    try transaction.suppress(notice.recipient, .all, reason: "bounced: \(status)", at: now)
                }
                log.warning("Notice \(notice.id) to \(notice.recipient) came back: \(status).")
            }
        }
        try finish(letter, reading, outcome: outcome, transaction, at: now)
    }

    /// The notice that came back: by what the report returns of it, else by the address the report was sent to.
    private func notice(
        _ bounce: Bounce, _ transaction: Transaction
    ) throws -> (id: Int64, recipient: String, event: EventCode)? {
        if let notice = try transaction.notice(messageID: bounce.originalMessageID, envelopeID: bounce.envelopeID) {
            return notice
        }
        guard let tag = bounce.tag else { return nil }
        return try transaction.notice(tag.number) { BounceTag(number: tag.number, messageID: $0) == tag }
    }

    /// No more reminders, for whoever got the one that is answered. It never gives a seat up. From another address a person
    /// looks who is meant.
    private func stopReminders(
        _ letter: WaitingLetter, _ reading: Reading, _ answered: Answered, _ transaction: Transaction, at now: Date
    ) throws {
        guard Contact.key(of: answered.recipient) == Contact.key(of: reading.sender.address) else {
            var doubtful = reading
            doubtful.review = true
            doubtful.reasons.append("It stops the reminders of \(answered.recipient) from another address")
            let receipt = Receipt(received: letter.received, uid: letter.uid)
            return try handToPerson(
                letter, doubtful, Reader.request(doubtful, receipt: receipt), event(answered.event), transaction,
                at: now)
        }
        try transaction.suppress(reading.sender.address, .campaigns, reason: "asked for no more reminders", at: now)
        try finish(
            letter, reading, outcome: "no more reminders of \(answered.event.rawValue)", event: answered.event,
            transaction, at: now)
    }

    /// The event of a letter sent by a reminder's List-Unsubscribe, or `nil`. It never gives a seat up.
    private func unsubscribed(_ reading: Reading) -> EventCode? {
        let words = reading.origin.subject.lowercased().split(separator: " ")
        guard words.count == 2, words[0] == "unsubscribe" else { return nil }
        return event(EventCode(String(words[1])))?.code
    }

    private func stopReminders(
        _ letter: WaitingLetter, _ reading: Reading, _ transaction: Transaction, at now: Date
    ) throws {
        try transaction.suppress(reading.sender.address, .campaigns, reason: "asked for no more reminders", at: now)
        let code = unsubscribed(reading)?.rawValue ?? ""
        try finish(letter, reading, outcome: "no more reminders of \(code)", transaction, at: now)
    }

    // MARK: The last row

    private func finish(
        _ letter: WaitingLetter, _ reading: Reading, outcome: String, isReview: Bool = false, event: EventCode? = nil,
        _ transaction: Transaction, at now: Date
    ) throws {
        try transaction.handled(
            letter.id,
            LetterOutcome(
                messageID: reading.origin.messageID, sender: Contact.key(of: reading.sender.address),
                subject: reading.origin.subject, messageClass: reading.messageClass.rawValue,
                intent: reading.intent.rawValue, event: event ?? reading.event, outcome: outcome,
                reading: try ReadingReport(reading, file: nil).json(), keepsRaw: isReview),
            at: now)
        log.info(
            "Letter \(letter.id) of \(reading.sender.address) (\(reading.intent.rawValue), \(reading.language)): \(outcome)."
        )
    }

    private func summary(_ decision: Decision, sent: Int) -> String {
        var parts: [String] = []
        for entry in decision.entries {
            switch entry.change {
            case .entered(let attendee):
                parts.append("\(attendee.person.name) \(attendee.state.name), \(attendee.reference)")
            case .moved(_, _, let state, _): parts.append("one \(state.name)")
            case .substituted(_, let from, let to): parts.append("\(to.name) in place of \(from.name)")
            case .corrected(_, _, let to): parts.append("\(to.name) corrected")
            case .asked(let question): parts.append("asked back, \(question.reference)")
            case .held(let hold): parts.append("\(hold.seats) held")
            case .placed: parts.append("moved on the waiting list")
            case .attends(_, let attendance): parts.append("they say \(attendance.rawValue)")
            case .opened, .answered, .released, .awaiting, .rested, .saved, .reserved, .verified, .altered, .sized:
                break
            }
        }
        if decision.review != nil { parts.append("handed to a person") }
        if let refused = decision.refused { parts.append("refused: \(refused)") }
        if parts.isEmpty { parts.append("nothing changes") }
        return parts.joined(separator: "; ") + (sent == 0 ? "; no answer" : "")
    }
}
