// What somebody wrote, made fit for a sheet of paper. Names and organisations come from strangers' letters: they may hold
// line breaks, control characters, overrides of the writing direction, towers of accents, or be endless.

/// A text of one line and a sane length that is drawn as it reads. It holds no control character, nothing invisible but the
/// joiners that some scripts are written with, no override of the direction, no line break, no tower of accents and no
/// endless character.
struct PrintableText: Hashable, Sendable {
    let text: String

    /// What is longer than `limit` (in Unicode scalars, at least 2) is cut between two characters and ends in "…".
    init(_ raw: String, upTo limit: Int) {
        var kept: [Unicode.Scalar] = []
        var marks = 0
        for scalar in raw.unicodeScalars.prefix(Self.read) where kept.count <= limit + 1 {
            switch Self.treatment(of: scalar) {
            case .keep:
                marks = 0
                kept.append(scalar)
            case .join:
                if !Self.endsWord(kept) { kept.append(scalar) }
            case .mark:
                marks += 1
                if marks <= Self.tower, !Self.endsWord(kept) { kept.append(scalar) }
            case .space(let space):
                if !Self.endsWord(kept) { kept.append(space) }
            case .drop: break
            }
        }
        while let last = kept.last, Self.isSpace(last) { kept.removeLast() }
        let isCut = kept.count > limit
        text = Self.joined(kept, upTo: isCut ? limit - 1 : limit) + (isCut ? "…" : "")
    }

    /// Nothing of it leaves ink.
    var isBlank: Bool {
        text.unicodeScalars.allSatisfy { Self.isSpace($0) || $0.properties.isDefaultIgnorableCodePoint }
    }

    // MARK: Scalars

    /// Of a longer text only the beginning is read.
    private static let read = 20_000
    /// So many marks stand on a letter; more belong to no orthography.
    private static let tower = 4

    private enum Treatment { case keep, mark, join, space(Unicode.Scalar), drop }

    private static func treatment(of scalar: Unicode.Scalar) -> Treatment {
        let properties = scalar.properties
        switch scalar {
        case "\t", "\n", "\u{B}", "\u{C}", "\r", "\u{85}": return .space(" ")
        case "\u{A0}", "\u{202F}": return .space(scalar)
        case "\u{200C}", "\u{200D}": return .join
        default: break
        }
        if properties.isVariationSelector { return .mark }
        if properties.isDefaultIgnorableCodePoint { return .drop }
        switch properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .spacingMark,
            .decimalNumber, .letterNumber, .otherNumber, .connectorPunctuation, .dashPunctuation, .openPunctuation,
            .closePunctuation, .initialPunctuation, .finalPunctuation, .otherPunctuation, .mathSymbol,
            .currencySymbol, .modifierSymbol, .otherSymbol:
            return .keep
        case .nonspacingMark, .enclosingMark: return .mark
        case .spaceSeparator, .lineSeparator, .paragraphSeparator: return .space(" ")
        case .control, .format, .surrogate, .privateUse, .unassigned: return .drop
        @unknown default: return .drop
        }
    }

    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace }

    /// Whether there is no letter to stand a mark on, nor a word for a space to end.
    private static func endsWord(_ scalars: [Unicode.Scalar]) -> Bool { scalars.last.map(isSpace) ?? true }

    // MARK: Characters

    /// The longest emoji, a family of four with their skins, have 11 scalars. No line could be broken in a longer one.
    private static let longest = 16

    /// As many whole characters as fit in `limit` scalars. Those that are too long are "…".
    private static func joined(_ scalars: [Unicode.Scalar], upTo limit: Int) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        var (kept, count) = ("", 0)
        for character in String(view) {
            let length = character.unicodeScalars.count
            count += length > longest ? 1 : length
            if count > limit { break }
            kept.append(length > longest ? "…" : character)
        }
        while kept.last?.isWhitespace == true { kept.removeLast() }
        return kept
    }
}
