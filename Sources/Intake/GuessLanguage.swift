// Which language a letter is in, and which it asks to be answered in.

import Core

struct LanguageGuess: Equatable, Sendable {
    let language: Language
    /// Votes of small words, most first.
    let votes: [Language: Int]
    /// Whether the votes leave no doubt.
    let isSure: Bool
    /// Languages whose phrases are to be looked for.
    let spoken: [Language]

    /// Whether the doubt is only between languages whose packs are complete: the phrases of both are looked for.
    var isBetweenComplete: Bool {
        let leading = votes.sorted { ($0.value, $1.key.rawValue) > ($1.value, $0.key.rawValue) }.prefix(2)
        return leading.count == 2 && leading.allSatisfy { Language.complete.contains($0.key) }
    }
}

struct GuessLanguage: Sendable {
    let lexica: Lexica
    private let words: [(Language, Set<String>)]

    init(lexica: Lexica) {
        self.lexica = lexica
        words = lexica.packs.map { ($0.language, $0.lexicon[.stopwords] ?? []) }
    }

    func votes(_ parts: [String], weight: Int = 1) -> [Language: Int] {
        var result: [Language: Int] = [:]
        for (language, stopwords) in words {
            var count = 0
            // A word of one letter says little: every language has some.
            for part in parts.prefix(4000) where stopwords.contains(part) { count += part.count > 1 ? 2 : 1 }
            if count > 0 { result[language] = count * weight }
        }
        return result
    }

    /// The language of `own`, else of `subject`, else of `quoted`. `answered`: of the notice of ours that it answers, where
    /// one is known.
    ///
    /// Some words are told by letters alone: what has "ñ" or "ção" is weighed as well.
    func guess(
        own: [String], subject: [String], quoted: [String], raw: String, answered: Language? = nil
    ) -> LanguageGuess {
        var votes = self.votes(own, weight: 4)
        for pack in lexica.packs {
            for letters in pack.letters where raw.contains(letters) { votes[pack.language, default: 0] += 6 }
        }
        let ownBest = votes.values.max() ?? 0
        if ownBest < 40 { votes.merge(self.votes(subject, weight: 2)) { $0 + $1 } }
        if ownBest < 12 { votes.merge(self.votes(quoted.prefix(200).map { $0 }, weight: 1)) { $0 + $1 } }
        // A name, a number and "no" are of many languages.
        if ownBest < 40, let answered { votes[answered, default: 0] += 8 }
        if let foreign = Self.script(of: raw) {
            return LanguageGuess(language: foreign, votes: votes, isSure: true, spoken: Language.complete)
        }
        let ranked = votes.sorted { ($0.value, $1.key.rawValue) > ($1.value, $0.key.rawValue) }
        guard let first = ranked.first else {
            return LanguageGuess(language: .english, votes: [:], isSure: false, spoken: Language.complete)
        }
        let second = ranked.dropFirst().first?.value ?? 0
        var spoken = ranked.filter { $0.value * 3 >= first.value }.prefix(3).map(\.key)
        if first.value < 24 {
            for language in Language.complete where !spoken.contains(language) { spoken.append(language) }
        }
        return LanguageGuess(
            language: first.key, votes: votes, isSure: first.value >= 8 && first.value * 10 >= second * 12,
            spoken: spoken)
    }

    /// The language of a text that is mostly in another script than the Latin one.
    private static func script(of text: String) -> Language? {
        var counts: [String: Int] = [:]
        var letters = 0
        for scalar in text.unicodeScalars.prefix(4000) where scalar.properties.isAlphabetic {
            letters += 1
            switch scalar.value {
            case 0x0370...0x03FF: counts["el", default: 0] += 1
            case 0x0456, 0x0457, 0x0454, 0x0491: counts["uk", default: 0] += 12
            case 0x0400...0x04FF: counts["ru", default: 0] += 1
            case 0x0590...0x05FF: counts["he", default: 0] += 1
            case 0x0600...0x06FF: counts["ar", default: 0] += 1
            case 0x3040...0x30FF: counts["ja", default: 0] += 4
            case 0xAC00...0xD7AF: counts["ko", default: 0] += 1
            case 0x4E00...0x9FFF: counts["zh", default: 0] += 1
            default: break
            }
        }
        guard let best = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }), best.value * 2 > letters,
            letters > 3
        else { return nil }
        return Language(best.key)
    }

    /// The language the sender asks to be answered in: "please answer in Spanish", "réponse en français".
    func asked(in sentences: [Sentence]) -> Language? {
        for sentence in sentences {
            for pack in lexica.packs where !pack.answerIn.isEmpty {
                for start in sentence.parts.indices {
                    for phrase in pack.answerIn {
                        guard let end = phrase.end(in: sentence.parts, at: start) else { continue }
                        for part in sentence.parts[end...].prefix(3) {
                            if let named = lexica.packs.lazy.compactMap({ $0.languageNames[part] }).first {
                                return named
                            }
                        }
                    }
                }
            }
        }
        return nil
    }
}
