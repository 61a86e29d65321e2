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
        let seats = notice.seats.filter { $0.state == .confirmed || $0.state == .present }
        return try seats.enumerated().compactMap { index, seat in
            let sheet = Certificate(
                name: seat.person.name, organisation: seat.person.organisation, eventTitle: words.title,
                when: words.when, place: words.place, organiser: words.organiser, signedBy: certification.signedBy,
                reference: notice.reference?.text, language: language, issued: now, issuedOn: words.day(now))
            let number = seats.count > 1 ? "-\(index + 1)" : ""
            do {
                return OutboundAttachment(
                    name: "\(event.code)\(number).pdf", mediaType: "application/pdf", bytes: try sheet.pdf())
            } catch PaperError.blank("name") {
                // A name of which nothing can be printed keeps nobody else from theirs.
                log.warning("No certificate for attendee \(seat.attendee) of \(event.code): the name has no letters.")
                return nil
            }
        }
    }
}
