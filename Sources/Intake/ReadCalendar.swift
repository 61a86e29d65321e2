// A calendar program's message: REPLY carries its sender's yes or no (RFC 5546 3.2.3), everything else decides nothing.

import Core
import MIME

extension Reader {
    func readCalendar(
        _ calendars: [CalendarObject], _ context: LetterContext, _ reading: inout Reading, _ doubts: inout [String]
    ) {
        reading.intent = .other
        reading.confidence = 0.9
        guard let reply = calendars.first(where: { $0.method?.uppercased() == "REPLY" }) else {
            doubts.append("Its calendar message is no answer: a person must see what it wants")
            return
        }
        let attendees = reply.components.filter { $0.name != "VTIMEZONE" }.flatMap { $0.all("ATTENDEE") }
        let mine = attendees.filter { Self.mailbox($0.value)?.lowercased() == context.address.lowercased() }
        guard let attendee = mine.first ?? (attendees.count == 1 ? attendees.first : nil) else {
            doubts.append("Its calendar answer names \(attendees.count) attendees, none of whom is the sender")
            return
        }
        let organiser = reply.components.compactMap { $0["ORGANIZER"] }.first.flatMap { Self.mailbox($0.value) }
        if let organiser, !desk.owns(organiser) { doubts.append("It answers another organiser's invitation") }
        if organiser == nil, !desk.noticeDomain.isEmpty,
            let uid = reply.components.compactMap({ $0["UID"]?.value }).first, uid.contains("@"),
            !uid.lowercased().hasSuffix("@" + desk.noticeDomain.lowercased())
        {
            doubts.append("It answers an invitation that is not the desk's")
        }
        let uid = reply.components.compactMap({ $0["UID"]?.value }).first ?? ""
        let partstat = attendee.parameters["PARTSTAT"]?.first?.uppercased() ?? ""
        let common = attendee.parameters["CN"]?.first ?? ""
        // Our own invitations have the code in their UID: which registration is answered needs no guess.
        if let code = ownReference(uid), let answer = Attendance(rawValue: partstat.lowercased()) {
            reading.reference = code
            reading.event = events.first { $0.referencePrefix == code.prefix }?.code ?? reading.event
            reading.calendar = CalendarReply(
                answer: answer, name: common.contains("@") || common.isEmpty ? nil : common,
                sequence: reply.components.compactMap { $0["SEQUENCE"]?.value }.first.flatMap { Int($0) })
        }
        if mine.isEmpty { doubts.append("Its calendar answer is for another address than the sender's") }
        let local = String(context.address.prefix { $0 != "@" })
        let name =
            senderNames.person(inDisplay: common.contains("@") ? "" : common, local: local)
            ?? senderNames.person(inDisplay: context.display, local: local)
        if let name { reading.attendees = [Person(name: name.text, email: mine.isEmpty ? nil : context.address)] }
        if let language = guessLanguageOfCalendar(context) { reading.language = language }
        // Whoever declines and comes all the same loses a seat by a mistake, whoever accepts and does not only keeps it.
        let words = wantedInWords(context, reading, least: partstat == "DECLINED" ? 0.15 : 0.5)
        switch partstat {
        case "ACCEPTED":
            reading.intent = .accept
            reading.seats = 1
            reading.reasons.append("Its calendar answer is ACCEPTED")
            if context.evidence.hasAny(.cancel, .regret) || [.cancel, .decline, .change].contains(words) {
                doubts.append("Its words contradict the calendar answer")
            }
        case "DECLINED":
            reading.intent = .decline
            reading.reasons.append("Its calendar answer is DECLINED")
            if context.evidence.hasAny(.replace, .come, .askSelf) || [.register, .accept, .change].contains(words) {
                doubts.append("Its words contradict the calendar answer")
            } else if reading.calendar == nil,
                context.evidence.hasAny(.registered, .cancel, .passOn) || words == .cancel
            {
                doubts.append("Its words speak of a place that is held")
            }
        case "TENTATIVE" where reading.calendar != nil:
            reading.reasons.append("Its calendar answer is TENTATIVE")
            if context.evidence.hasAny(.cancel, .regret, .replace, .askSelf) {
                doubts.append("Its words say more than the calendar answer")
            }
        default:
            doubts.append("Its calendar answer is neither yes nor no")
        }
        if reading.attendees.isEmpty, reading.intent == .accept, reading.calendar == nil {
            doubts.append("Nothing names who accepted")
        }
    }

    /// What the words beside a calendar answer want, read as a letter; `nil` where they are too few to want anything.
    /// `least`: from which confidence.
    private func wantedInWords(_ context: LetterContext, _ reading: Reading, least: Double) -> Intent? {
        guard context.evidence.sentences.reduce(0, { $0 + $1.parts.count }) >= 8 else { return nil }
        // One sentence that surely does something says it; of the whole letter only a sure reading does.
        let sure = context.acts.first { $0[.cancel] > 0.7 || $0[.change] > 0.7 || $0[.register] > 0.7 }?.first
        switch sure {
        case .cancel: return .cancel
        case .change: return .change
        case .register: return .register
        default: break
        }
        var trial = reading, doubts: [String] = []
        readLetter(context, &trial, &doubts)
        return trial.confidence >= least ? trial.intent : nil
    }

    /// The words a calendar program writes are few: those of its subject and the event's title decide.
    private func guessLanguageOfCalendar(_ context: LetterContext) -> Language? {
        let subject = folded(context.message.subject)
        let starts: [(String, Language)] = [
            ("accepted", .english), ("declined", .english), ("tentative", .english), ("accepte", .french),
            ("refuse", .french), ("aceptad", .spanish),
            ("rechazad", .spanish), ("aceite", .portuguese), ("aceito", .portuguese), ("aceita", .portuguese),
            ("recusad", .portuguese), ("zugesagt", Language("de")), ("abgelehnt", Language("de")),
            ("accettato", Language("it")),
            ("rifiutato", Language("it")),
        ]
        return starts.first { subject.hasPrefix($0.0) }?.1
    }

    /// The code in the UID of an invitation of ours.
    private func ownReference(_ uid: String) -> Reference? {
        let halves = uid.split(separator: "@", omittingEmptySubsequences: false)
        guard halves.count == 2, !desk.noticeDomain.isEmpty, halves[1].lowercased() == desk.noticeDomain.lowercased()
        else { return nil }
        return Reference(String(halves[0]))
    }

    private static func mailbox(_ value: String) -> String? {
        guard value.lowercased().hasPrefix("mailto:") else { return value.contains("@") ? value : nil }
        return String(value.dropFirst(7))
    }
}
