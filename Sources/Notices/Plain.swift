// Words that strangers wrote, made fit to stand in a letter of ours: one line, of sane length, that cannot pass for markup,
// change the direction of what follows, or become a link in somebody else's mail program.

/// `text` as one line of at most `limit` scalars: controls, line and paragraph separators and runs of blanks become one
/// space; direction marks, tags and other invisible characters go; a base letter keeps at most four combining marks.
func plain(_ text: String, limit: Int) -> String {
    var result = String.UnicodeScalarView()
    var count = 0
    var marks = 0
    var blank = false
    for scalar in text.unicodeScalars.prefix(limit &* 8) {
        if isInvisible(scalar) { continue }
        if isBlank(scalar) {
            blank = count > 0
            continue
        }
        marks = scalar.properties.canonicalCombiningClass == .notReordered ? 0 : marks + 1
        if marks > 4 { continue }
        if count + (blank ? 1 : 0) >= limit {
            while let last = result.last, isBlank(last) { result.removeLast() }
            result.append("…")
            return String(result)
        }
        if blank {
            result.append(" ")
            count += 1
            blank = false
        }
        result.append(scalar)
        count += 1
    }
    return String(result)
}

/// Like `plain`, and free of anything a mail program would make a link of: our letters go to whoever is written in From, so
/// they must not carry a stranger's advertisement there.
func unlinked(_ text: String, limit: Int) -> String {
    plain(text, limit: limit).split(separator: " ").map { word in
        let lower = word.lowercased()
        if lower.contains("://") || lower.hasPrefix("www.") || lower.contains("mailto:") || lower.contains("tel:") {
            return "[…]"
        }
        return apart(word)
    }.joined(separator: " ")
}

/// `word` with a zero-width space after each dot or at sign that stands between two letters or digits, which hides a
/// domain or an address from link finders and from nobody else.
private func apart(_ word: Substring) -> String {
    guard word.contains(".") || word.contains("@") else { return String(word) }
    let scalars = Array(word.unicodeScalars)
    var result = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
        result.append(scalar)
        guard scalar == "." || scalar == "@", index > 0, index + 2 < scalars.count else { continue }
        let neighbours = [scalars[index - 1], scalars[index + 1], scalars[index + 2]]
        if neighbours.allSatisfy({ $0.properties.isAlphabetic || $0.properties.numericType != nil }) {
            result.append("\u{200B}")
        }
    }
    return String(result)
}

private func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    case .spaceSeparator: scalar != "\u{A0}" && scalar != "\u{202F}"
    default: false
    }
}

/// Format characters but the two joiners that Persian and the scripts of India need; surrogates and unassigned ones too.
private func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .format: scalar != "\u{200C}" && scalar != "\u{200D}"
    case .surrogate, .unassigned, .privateUse: true
    default: scalar == "\u{115F}" || scalar == "\u{1160}" || scalar == "\u{3164}" || scalar == "\u{FFA0}"
    }
}
