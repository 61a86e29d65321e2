// An organiser's words to many: as they are written, and as their readers will get them.

import Core
import Foundation
import Notices

/// An organiser's words to many, as they are written.
package enum Announcement {
    /// The words by language code; "" for those before the first `[xx]`.
    package static func words(_ text: String) -> [String: String] {
        OrderLine.byLanguage(text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init))
    }
}

extension Texts {
    /// Words by code, those without one in the event's first language.
    package init(_ words: [String: String], of event: Event) {
        self.init(
            Dictionary(
                words.map { ($0.key.isEmpty ? event.languages.first ?? .english : Language($0.key), $0.value) }
            ) { a, b in a + "\n" + b })
    }
}

extension [Notice] {
    /// One of each language as its reader gets it.
    package func preview(_ event: Event, _ composer: Composer, at now: Date) -> [String] {
        var seen: Set<Language> = []
        return filter { seen.insert($0.language).inserted }.flatMap { notice -> [String] in
            guard let composed = try? composer.compose(notice, event: event, number: 0, token: 0, now: now) else {
                return []
            }
            return ["Subject: \(composed.subject)", ""] + composed.text.split(separator: "\n").map(String.init) + [""]
        }
    }
}
