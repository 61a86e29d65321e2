// Offers that lapse and seats that are passed on, in order of receipt (rules 2 and 5).

import Foundation

extension Draft {
    /// Takes back offers whose time is over, and says so to whoever let them pass.
    mutating func settleLapses() {
        let lapsed = roster.attendees.values
            .filter { if case .offered(let until) = $0.state { until <= heard } else { false } }
            .sorted { ($0.receipt, $0.id) < ($1.receipt, $1.id) }
        for attendee in lapsed {
            let target: Step.LapseTarget = event.policies.lapse == .tail ? .tail : .out
            move(
                attendee, .lapse(to: target), "the offer ended without an answer",
                receipt: target == .tail ? tail(for: attendee) : nil)
            tell(attendee, .lapsed)
        }
    }

    /// A place behind everybody who waits, also where the mail server's clock is ahead of ours.
    private func tail(for attendee: Attendee) -> Receipt {
        let place = Receipt(received: now, place: attendee.id)
        guard let last = roster.waiting.last?.receipt, last >= place else { return place }
        return Receipt(received: last.received, uid: last.uid, place: last.place + 1)
    }

    /// Gives free seats to those who wait, first come first, until the start of the event.
    mutating func passOnSeats() {
        guard now < event.start else { return }
        for attendee in roster.waiting {
            let count = count
            guard count.free > 0 else { return }
            let free = "\(count.free) of \(count.capacity) seats free, first on the waiting list"
            switch event.policies.freedSeat {
            case .confirm:
                move(attendee, .confirm, free)
                tell(attendee, .confirmation)
            case .offer:
                let until = min(now.addingTimeInterval(event.policies.offerLasts), event.start)
                move(attendee, .offer(until: until), free)
                tell(attendee, .offer)
            }
        }
    }

    private mutating func tell(_ attendee: Attendee, _ kind: NoticeKind) {
        guard let registration = roster.registrations[attendee.reference] else { return }
        say(notice(kind, about: registration), about: [attendee.id])
    }
}
