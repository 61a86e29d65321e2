// Where rendered HTML becomes lines: line breaks, blanks and separators are owed until the next word is written, so that
// nothing is written twice and nothing dangles at an end.

/// Text that grows word by word.
struct TextWriter {
    private var bytes: [UInt8] = []
    private var owedBreaks = 0
    private var owedSpace = false
    private var owedSeparators = 0
    /// "- ", until the item's first word.
    private var lead: [UInt8] = []
    /// At the start of a cell or an item, blocks break no line.
    private var isFresh = false
    /// A line of nothing but no-break spaces is an empty line that somebody wanted.
    private var isGhost = false
    private var lineIsEmpty = true
    private var lineDepth = 0
    var quoteDepth = 0

    var count: Int { bytes.count }
    var isFull: Bool { bytes.count >= Limits.renderedBytes }

    /// At least so many line breaks before the next word.
    mutating func need(breaks: Int) {
        if isGhost {
            lineBreak()
            isGhost = false
        }
        if isFresh { return }
        owedBreaks = max(owedBreaks, breaks)
        owedSpace = false
    }

    /// At most so many.
    mutating func limit(breaks: Int) { owedBreaks = min(owedBreaks, breaks) }

    /// One line break more.
    mutating func lineBreak() {
        isGhost = false
        if isFresh { return }
        owedBreaks = min(owedBreaks + 1, 3)
        owedSpace = false
    }

    mutating func item(indent: Int) {
        endItem()
        need(breaks: 1)
        lead = Array(String(repeating: "  ", count: indent).utf8) + Array("- ".utf8)
        isFresh = true
    }

    mutating func endItem() {
        lead = []
        isFresh = false
    }

    mutating func beginCell(separated: Bool) {
        if separated {
            owedBreaks = 0
            owedSeparators += 1
        }
        owedSpace = false
        isGhost = false
        isFresh = true
    }

    mutating func abandonCell() {
        owedSeparators = 0
        isFresh = false
    }

    /// Text as it stands between tags: blanks collapse unless it is preformatted.
    mutating func text(_ text: String, preformatted: Bool) {
        var word: [UInt8] = []
        var previous: Unicode.Scalar = " "
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\u{AD}", "\u{200B}", "\u{FEFF}", "\u{2060}", "\u{34F}", "\u{180E}": continue
            // Joiners mean something between letters of other scripts and inside emoji, nothing elsewhere.
            case "\u{200C}", "\u{200D}": if previous.isASCII || previous == "\u{A0}" { continue }
            default: break
            }
            previous = scalar
            if preformatted, scalar == "\n" {
                write(&word)
                isFresh = false
                lineBreak()
            } else if preformatted, scalar == " " || scalar == "\t" || scalar == "\u{A0}" {
                word.append(scalar == "\t" ? .tab : .space)
            } else if scalar == " " || scalar == "\n" || scalar == "\t" || scalar == "\r" || scalar == "\u{C}" {
                write(&word)
                owedSpace = true
            } else if Self.isWideBlank(scalar) {
                write(&word)
                owedSpace = true
                if lineIsEmpty || owedBreaks > 0 { isGhost = true }
            } else if scalar.properties.generalCategory != .control {
                word += Array(String(scalar).utf8)
            }
        }
        write(&word)
    }

    private static func isWideBlank(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "\u{A0}" || ("\u{2000}"..."\u{200A}").contains(scalar) || scalar == "\u{202F}" || scalar == "\u{3000}"
    }

    private mutating func write(_ word: inout [UInt8]) {
        guard !word.isEmpty else { return }
        settle()
        bytes += word
        word.removeAll(keepingCapacity: true)
    }

    /// Pays what is owed, for a word is coming.
    private mutating func settle() {
        if owedBreaks > 0, !bytes.isEmpty {
            let between = min(lineDepth, quoteDepth)
            for _ in 1..<max(owedBreaks, 1) {
                bytes.append(.lf)
                bytes += prefix(between).dropLast()
            }
            bytes.append(.lf)
            lineIsEmpty = true
        }
        if lineIsEmpty {
            bytes += prefix(quoteDepth)
            lineDepth = quoteDepth
        } else if owedSeparators > 0 {
            bytes.append(.space)
            for _ in 0..<min(owedSeparators, 30) { bytes += Array("| ".utf8) }
        } else if owedSpace {
            bytes.append(.space)
        }
        bytes += lead
        lead = []
        owedBreaks = 0
        owedSpace = false
        owedSeparators = 0
        isFresh = false
        isGhost = false
        lineIsEmpty = false
    }

    private func prefix(_ depth: Int) -> [UInt8] {
        Array(String(repeating: "> ", count: min(depth, Limits.quoteDepth)).utf8)
    }

    /// `<address>` behind a link's text, unless the text names it.
    mutating func address(_ address: String, ofTextFrom start: Int) {
        let text = String(decoding: bytes[min(start, bytes.count)...].prefix(2000), as: UTF8.self)
        guard !text.lowercased().contains(address.lowercased()) else { return }
        owedSpace = true
        var word = Array("<\(address)>".utf8)
        write(&word)
    }

    func finish() -> String { String(decoding: bytes, as: UTF8.self) }
}
