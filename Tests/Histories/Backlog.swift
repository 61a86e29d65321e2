// A mailbox full of letters, read in one piece or in many, with the daemon killed in between.

import Core
import Foundation

package struct Backlog {
    private let event: Event
    package let letters: [Request]

    /// The letters of a random history, as if they had all come before the daemon looked; in the order of receipt.
    package init(seed: UInt64) {
        var history = History(seed: seed) { _ in }
        event = history.story.roster.event
        var letters: [Request] = []
        while letters.count < 24 {
            let (cause, _) = history.step()
            guard case .request(var request) = cause else { continue }
            // As new letters: what they answer would be other notices.
            request.answered = []
            request.reference = nil
            request.message = letters.count + 1
            request.receipt = Receipt(received: day(Double(letters.count / 3) / 4), uid: UInt32(letters.count + 1))
            letters.append(request)
        }
        self.letters = letters
    }

    /// Whether an event without seats or a waiting list may leave it without anybody.
    package var mayBeEmpty: Bool { event.capacity == 0 || !event.policies.waitingList }

    /// Who stands where once all is read: name, state and place in the order, by the attendee's number. `stops`: before which
    /// letters the daemon is killed and begins again with nothing but the journal, its clock gone on or back, and tries the
    /// letter before once more.
    package func seats(
        stops: Set<Int>, report: @escaping @Sendable (String) -> Void
    ) throws -> [Int: [String]] {
        var story = Story(event: event, report: report)
        story.now = day(8)
        for (index, letter) in letters.enumerated() {
            if stops.contains(index) {
                story = Story(roster: try story.rebuilt(), report: report)
                story.now = day(8).addingTimeInterval(index % 2 == 0 ? 3_600 : -3_600)
                story.decide(.request(letters[max(0, index - 1)]))
            }
            story.decide(.request(letter))
        }
        return story.roster.attendees.mapValues { [$0.person.name, $0.state.name, "\($0.receipt)"] }
    }
}
