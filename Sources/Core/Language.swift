// The languages letters are read and answered in, and texts given in several of them.

/// A language by its ISO 639-1 code, lower-case (`fr`). Any code may be held; which are answered is the event's choice.
package struct Language: RawRepresentable, Hashable, Codable, Sendable, CustomStringConvertible {
    package let rawValue: String

    package init(rawValue: String) {
        self.rawValue = String(rawValue.lowercased().prefix { $0 != "-" && $0 != "_" })
    }

    package init(_ code: String) { self.init(rawValue: code) }

    package var description: String { rawValue }

    package static let french = Language("fr")
    package static let english = Language("en")
    package static let spanish = Language("es")
    package static let portuguese = Language("pt")

    /// The languages whose packs and templates are complete.
    package static let complete: [Language] = [.french, .english, .spanish, .portuguese]
}

/// A text in one or more languages, never empty as configuration gives it.
package struct Texts: Hashable, Codable, Sendable {
    package var byLanguage: [Language: String]

    package init(_ byLanguage: [Language: String]) { self.byLanguage = byLanguage }

    /// The text in `language`, else in the first of `fallbacks` that has one, else in English, else in any; `""` if there is none.
    package func text(in language: Language, fallbacks: [Language] = []) -> String {
        for candidate in [language] + fallbacks + [.english] {
            if let text = byLanguage[candidate] { return text }
        }
        return byLanguage.min { $0.key.rawValue < $1.key.rawValue }?.value ?? ""
    }
}
