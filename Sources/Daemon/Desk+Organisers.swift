// What organisers are written: letters that need a person, things to know, and once a day what has waited too long.

import Core
import Foundation
import Notices
import Store

extension Desk {
    /// Puts a letter to one organiser into the outbox; whether it could be written.
    @discardableResult
    func write(
        _ letter: OrganiserLetter, event: Event?, about number: Int? = nil, _ transaction: Transaction, at now: Date
    ) throws -> Bool {
        let outbox = try transaction.nextOutboxNumber()
        let composed: Composed
        do {
            composed = try composer.compose(
                letter, zone: event?.zone ?? .gmt, number: outbox, token: .random(in: 0 ... .max), now: now)
        } catch {
            log.error("A \(letter.kind.rawValue) letter to \(letter.to) could not be written: \(error).")
            return false
        }
        try transaction.putForOrganiser(
            composed.bytes, kind: letter.kind.rawValue, to: composed.recipient, subject: composed.subject,
            messageID: composed.messageID, event: event?.code, letter: number, isReply: letter.origin != nil,
            number: outbox, at: now)
        return true
    }

    /// Writes to every organiser about a letter under review, with the letter itself and how to settle it.
    func askOrganisers(
        about review: Int, event: Event?, original: [UInt8], _ transaction: Transaction, at now: Date
    ) throws {
        guard !identity.organisers.isEmpty, let line = try transaction.review(review) else { return }
        let sender = line.sender ?? "an unknown sender"
        var lines = [
            "A letter from \(sender) needs a person (review \(review)).",
            "Subject: \(line.subject)",
            "Received: \(line.received.rfc3339)",
            "Why: \(line.reason).", "",
        ]
        if let request = line.request {
            lines += ["The desk would do this: \(request.wish.words).", "", "Answer with one line:", "- settle"]
        } else {
            lines += ["The desk has no suggestion.", "", "Answer with one line:"]
        }
        if line.sender != nil { lines.append("- register NAME, ORGANISATION <ADDRESS>; NAME …") }
        if line.event == nil, events.count > 1 {
            lines.append("- event CODE, on a line before it (\(events.map(\.code.rawValue).joined(separator: ", ")))")
        }
        lines += [
            "- dismiss", "",
            "The letter is attached. `help` lists all orders.",
        ]
        for organiser in identity.organisers {
            let sent = try transaction.organiserLetters(
                OrganiserLetter.Kind.review.rawValue, to: organiser, since: now.addingTimeInterval(-24 * 3600))
            guard sent < rules.reviewLettersPerDay else {
                log.warning(
                    "Review \(review): \(organiser) had \(sent) letters today, and gets it with tomorrow's list.")
                continue
            }
            try write(
                OrganiserLetter(
                    kind: .review, to: organiser, subject: "Review \(review): \(line.subject)", lines: lines,
                    original: original.count <= 5_000_000 && !original.isEmpty ? original : nil),
                event: event, about: review, transaction, at: now)
        }
    }

    /// Tells organisers what a decision found, beyond what it did.
    func tell(
        _ alerts: [Alert], event: Event, cause: JournalCause, _ transaction: Transaction, at now: Date
    ) throws {
        guard !alerts.isEmpty else { return }
        var lines = alerts.map { "\($0.sentence)." }
        for case .approval(let reference, _) in alerts {
            lines += ["", "Answer with one line:", "- confirm \(reference)", "- decline \(reference)"]
        }
        for alert in alerts { log.notice("\(event.code): \(alert.sentence).") }
        let isLetter = if case .message = cause { true } else { false }
        for organiser in identity.organisers {
            // Strangers may write many letters; what is left out stands in the next morning's list.
            let sent = try transaction.organiserLetters(
                OrganiserLetter.Kind.alert.rawValue, to: organiser, since: now.addingTimeInterval(-24 * 3600))
            if isLetter, sent >= rules.reviewLettersPerDay { continue }
            try write(
                OrganiserLetter(
                    kind: .alert, to: organiser,
                    subject: "\(event.code.rawValue): \(alerts[0].sentence)", lines: lines),
                event: event, transaction, at: now)
        }
    }

    // MARK: Once a day

    private static let digest = "digest"
    private static let digestHour = 9
    /// What has waited longer than this is told again.
    private static let patience: TimeInterval = 20 * 3600

    /// Reminds organisers, at nine in the morning, of letters and people that wait for them; when to look again.
    func remindOrganisers(_ transaction: Transaction, at now: Date) throws -> Date? {
        guard !identity.organisers.isEmpty, let voice = events.first, try transaction.anythingWaitsForOrganisers()
        else { return nil }
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = voice.zone
        let nine = DateComponents(hour: Self.digestHour)
        let next = calendar.nextDate(after: now, matching: nine, matchingPolicy: .nextTime)
        let last = try transaction.lastDone(Self.digest) ?? .distantPast
        guard calendar.component(.hour, from: now) >= Self.digestHour, !calendar.isDate(last, inSameDayAs: now) else {
            return next
        }
        let old = now.addingTimeInterval(-Self.patience)
        var lines = try transaction.reviews(all: false).filter { $0.received < old }.map {
            "review \($0.id), since \($0.received.rfc3339): \($0.sender ?? "unread"), \($0.subject)"
        }
        for event in events where now < event.end {
            lines += try transaction.awaitingApproval(event.code).filter { $0.since < old }.map {
                "approval \($0.reference), since \($0.since.rfc3339): \($0.name), \(event.code.rawValue)"
            }
        }
        guard !lines.isEmpty else { return next }
        try transaction.done(Self.digest, at: now)
        let deadlines = events.filter { $0.deadline > now }.map {
            "\($0.code.rawValue): registration ends \($0.deadline.rfc3339)."
        }
        for organiser in identity.organisers {
            try write(
                OrganiserLetter(
                    kind: .digest, to: organiser, subject: "\(lines.count) wait for you",
                    lines: ["These wait for an organiser:", ""] + lines + [""] + deadlines + [
                        "", "Answer with one line for each: settle NUMBER, dismiss NUMBER, confirm CODE, decline CODE.",
                    ]),
                event: voice, transaction, at: now)
        }
        log.notice("Organisers were reminded of \(lines.count) letters and people.")
        return next
    }
}

extension Wish {
    /// What it would do, in words.
    var words: String {
        func names(_ people: [Person]) -> String {
            people.map { person in
                [person.name, person.organisation.map { "(\($0))" }, person.email.map { "<\($0)>" }].compactMap(\.self)
                    .joined(separator: " ")
            }.joined(separator: "; ")
        }
        switch self {
        case .register(let people): return "register \(names(people))"
        case .cancel(let people, _): return people.isEmpty ? "cancel all the sender's seats" : "cancel \(names(people))"
        case .change(let alterations):
            return alterations.map { alteration in
                switch alteration {
                case .substitute(let old, let new): "put \(names([new])) in place of \(old?.name ?? "the sender")"
                case .correct(_, let new): "put down \(names([new]))"
                case .add(let person): "add \(names([person]))"
                case .remove(let person): "take out \(person.name)"
                }
            }.joined(separator: ", ")
        case .status: return "say where things stand"
        case .accept: return "take it as a yes"
        case .decline: return "take it as a no"
        case .review: return "nothing"
        }
    }
}
