// What an organiser does to a letter under review. Needs no proof; the journal says who did it.

import Foundation

extension Draft {
    mutating func perform(_ act: Act) {
        switch act.deed {
        case .dismiss(let review):
            release(review, "\(act.by) took the letter off the queue")
            granted = 0
        case .settle(let review, let request):
            release(review, "\(act.by) settled the letter")
            isSettled = true
            perform(request.wish, as: request)
            granted = 0
        }
    }

    private mutating func release(_ review: Int, _ reason: String) {
        guard let hold = roster.holds[review] else { return }
        record(.released(review: review), reason)
        granted = hold.seats
    }
}
