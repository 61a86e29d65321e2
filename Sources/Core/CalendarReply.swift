// What a calendar program answers to the desk's invitation (RFC 5546 3.2.3).

import Foundation

/// Whether somebody comes, in their calendar's words (PARTSTAT).
package enum Attendance: String, CaseIterable, Hashable, Codable, Sendable { case accepted, tentative, declined }

package struct CalendarReply: Hashable, Codable, Sendable {
    package var answer: Attendance
    /// Of the attendee it answers for, as their calendar has it.
    package var name: String?
    /// The SEQUENCE of the invitation it answers; `nil`: not said.
    package var sequence: Int?
    /// The desk has sent a later invitation meanwhile: the daemon knows.
    package var isOutdated = false

    package init(answer: Attendance, name: String? = nil, sequence: Int? = nil) {
        self.answer = answer
        self.name = name
        self.sequence = sequence
    }
}

extension Draft {
    /// A calendar's yes takes an offer or says that somebody still comes, a perhaps is noted, a no asks whether the seat is
    /// given up. Calendars are answered with words only where that changes something or asks something.
    mutating func answer(_ reply: CalendarReply, _ request: Request) {
        guard let reference = request.reference, let registration = roster.registrations[reference] else {
            return review(request, "a calendar's answer to an invitation nobody knows of")
        }
        let mine = spokenFor(request, registration).filter { isSpeakers($0, registration, request) }
        guard registration.contact.key == request.sender.key || !mine.isEmpty else {
            // Somebody to whom the invitation was forwarded: they may write and ask for a seat of their own.
            decision.refused = "\(request.sender.address) was not invited under \(reference)"
            return
        }
        switch reply.answer {
        case .accepted:
            guard !reply.isOutdated else { return }
            if takes(registration, request.speaking(for: registration)) { return }
            if mine.contains(where: { $0.state == .confirmed }) {
                attend(.accepted, registration, request)
            } else {
                tellStatus(request)
            }
        case .tentative:
            if !reply.isOutdated, !mine.isEmpty { attend(.tentative, registration, request) }
        case .declined: declined(reply, mine, registration, request)
        }
    }

    private mutating func declined(
        _ reply: CalendarReply, _ mine: [Attendee], _ registration: Registration, _ request: Request
    ) {
        // Nothing is left to give up: they know.
        guard !mine.isEmpty else { return }
        let names = [reply.name, request.sender.name, registration.contact.name].compactMap { $0.map(Person.key) }
        let themselves = mine.filter {
            $0.person.email.map(Contact.key) == request.sender.key || names.contains($0.person.nameKey)
        }
        let offered = mine.filter(\.state.isOffer)
        // The invitation is to the seat they have; only where there is none can the offer be meant.
        if !offered.isEmpty, !mine.contains(where: { $0.state == .confirmed }) {
            guard isProven(request, for: registration, atLeast: min(event.policies.cancelProof, .authenticated)) else {
                return ask(.cancel(offered.map(\.person), seats: offered.count), of: registration, request)
            }
            for attendee in offered { move(attendee, .decline, "the offer was declined (rule 6)") }
            return tell(.cancellation, offered.map(\.id), of: registration, request)
        }
        attend(.declined, registration, request)
        let leaving = mine.count == 1 ? mine : themselves
        guard leaving.count == 1 else {
            return review(request, "a calendar's no for several people, and it is not clear which of them it is")
        }
        // Somebody else's seat is not given up because their secretary took it out of a calendar.
        guard event.policies.calendarNo == .atOnce, themselves == leaving, !reply.isOutdated,
            isProven(request, for: registration, atLeast: event.policies.cancelProof)
        else { return ask(.cancel(leaving.map(\.person), seats: 1), of: registration, request) }
        giveUp(leaving, registration, request)
    }

    /// The contact speaks for all, others for themselves, whatever code they quote: a forwarded invitation carries it too.
    private func isSpeakers(_ attendee: Attendee, _ registration: Registration, _ request: Request) -> Bool {
        registration.contact.key == request.sender.key
            || attendee.person.email.map(Contact.key) == request.sender.key
    }

    /// What the contact says of their coming; what others of the registration say of theirs is not kept.
    mutating func attend(_ attendance: Attendance, _ registration: Registration, _ request: Request) {
        guard registration.contact.key == request.sender.key else { return }
        guard roster.registrations[registration.reference]?.attendance != attendance else { return }
        record(.attends(registration.reference, attendance), "they say so")
    }
}

extension Request {
    /// Without the code where somebody else than the contact writes: a forwarded invitation carries it too, and it makes
    /// nobody speak for others.
    fileprivate func speaking(for registration: Registration) -> Request {
        var request = self
        if registration.contact.key != sender.key { request.reference = nil }
        return request
    }
}
