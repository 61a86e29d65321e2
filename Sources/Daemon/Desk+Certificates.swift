// Certificates of attendance, which go with the thanks.

import Core
import Foundation
import MIME
import Notices
import Papers

extension Desk {
    /// One for each person the notice thanks, where the event has certificates.
    func certificates(for notice: Notice, of event: Event, at now: Date) throws -> [OutboundAttachment] {
        guard notice.kind == .thanks, let certification = event.certificate else { return [] }
        let language = event.answering(notice.language)
        let words = EventWords(event, in: language)
        return try notice.seats.enumerated().map { index, seat in
            let sheet = Certificate(
                name: seat.person.name, organisation: seat.person.organisation, eventTitle: words.title,
                when: words.when, place: words.place, organiser: words.organiser, signedBy: certification.signedBy,
                reference: notice.reference?.text, language: language, issued: now, issuedOn: words.day(now))
            let number = notice.seats.count > 1 ? "-\(index + 1)" : ""
            return OutboundAttachment(
                name: "\(event.code)\(number).pdf", mediaType: "application/pdf", bytes: try sheet.pdf())
        }
    }
}
