// What a reading asks of the core.

import Core

extension Reader {
    /// `nil` where nothing is asked: automatic mail, bounces, our own mail, organisers, thanks and sales letters.
    ///
    /// A reading under review holds the seats it may ask for, and none otherwise. A question is for a person, whether or not
    /// anything in its reading is unsure.
    package static func request(_ reading: Reading, receipt: Receipt) -> Request? {
        switch reading.messageClass {
        case .automatic, .bounce, .feedback, .own, .organiser:
            // Kept for a person where a list or a program seems to carry a request.
            guard reading.messageClass == .automatic, reading.review else { return nil }
        case .person, .calendar: break
        }
        let wish: Wish
        if reading.calendar?.answer == .tentative, !reading.review {
            wish = .status
        } else if reading.review {
            wish = .review(seats: reading.intent == .register ? max(0, reading.seats ?? 1) : 0)
        } else {
            switch reading.intent {
            case .register:
                guard !reading.attendees.isEmpty else {
                    return request(reading, .review(seats: reading.seats ?? 1), receipt)
                }
                wish = .register(reading.attendees)
            case .cancel: wish = .cancel(reading.attendees, seats: reading.seats)
            case .change:
                guard !reading.alterations.isEmpty else { return request(reading, .review(seats: 0), receipt) }
                wish = .change(reading.alterations)
            case .status: wish = .status
            case .accept: wish = .accept
            case .decline: wish = .decline
            case .question: wish = .review(seats: 0)
            case .automatic, .other: return nil
            }
        }
        return request(reading, wish, receipt)
    }

    private static func request(_ reading: Reading, _ wish: Wish, _ receipt: Receipt) -> Request {
        var request = Request(
            origin: reading.origin, sender: reading.sender, proof: reading.proof, receipt: receipt,
            language: reading.language,
            reference: reading.reference, answers: reading.answers, wish: wish)
        request.party = reading.party
        if !reading.review { request.calendar = reading.calendar }
        return request
    }
}
