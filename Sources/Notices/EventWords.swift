// What an event is called, when and where it is, in one language: for papers that are no notices.

import Core
import Foundation

/// An event in the words of one language; each is one line.
package struct EventWords: Sendable {
    package let title: String
    package let organiser: String
    /// "Thursday 5 July 2018, 9 am – 5:15 pm (Paris time)"
    package let when: String
    package let place: String
    private let days: DateWords

    package init(_ event: Event, in language: Language) {
        func line(_ texts: Texts) -> String { plain(texts.text(in: language, fallbacks: event.languages), limit: 400) }
        days = DateWords(language, zone: event.zone)
        title = line(event.titles)
        organiser = line(event.organiser)
        when = days.span(event.start, event.end)
        place = [line(event.place.name), plain(event.place.address, limit: 300)].filter { !$0.isEmpty }
            .joined(separator: ", ")
    }

    /// "Thursday 5 July 2018"
    package func day(_ date: Date) -> String { days.day(date) }
}
