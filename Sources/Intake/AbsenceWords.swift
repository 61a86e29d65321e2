// What absence notices say that no header tells of, by kind of statement. The phrases are the packs'.
//
// One such statement is what people write too ("I am out of the office next week, but register me"). A program's notice has
// several kinds of them and little else, or says what it is.

/// The raw value is its heading in a pack.
enum AbsenceSign: String, CaseIterable, Sendable {
    /// It says that it is automatic.
    case automatic = "absence-automatic"
    /// The sender is away.
    case away = "absence-away"
    /// From when on they are back.
    case back = "absence-back"
    /// Mail is not read, or late.
    case unread = "absence-unread"
    /// Whom to ask instead.
    case refers = "absence-refers"
    /// The sender has left for good.
    case left = "absence-left"
}

struct AbsenceWords: Sendable {
    static let shared = AbsenceWords(Lexica.shipped)
    private let indices: [(AbsenceSign, PhraseIndex)]

    private init(_ lexica: Lexica) {
        indices = AbsenceSign.allCases.map { sign in
            (sign, PhraseIndex(lexica.packs.flatMap { $0.absences[sign] ?? [] }))
        }
    }

    /// What a text says of the kind.
    struct Found: Sendable {
        var signs: Set<AbsenceSign> = []
        /// Sentences that say it, and those of more than three words that say anything else.
        var saying = 0
        var silent = 0
    }

    func find(in text: String) -> Found {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).prefix(80)
        var found = Found()
        for sentence in Words.sentences(of: Array(lines)).prefix(60) {
            var says = false
            for (sign, index) in indices where !index.findings(in: sentence.parts, sentence: 0).isEmpty {
                found.signs.insert(sign)
                says = true
            }
            if says {
                found.saying += 1
            } else if sentence.parts.count > 3 {
                found.silent += 1
            }
        }
        return found
    }
}
