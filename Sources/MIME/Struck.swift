// Text that its writer struck through, between two tildes on either side as in Markdown.

package enum Struck {
    /// `text` marked as struck through, blanks around it outside the marks.
    static func marked(_ text: String) -> String {
        let start = text.prefix { $0.isWhitespace }
        let rest = text[start.endIndex...]
        guard let last = rest.lastIndex(where: { !$0.isWhitespace }) else { return text }
        let end = rest.index(after: last)
        return "\(start)~~\(rest[..<end])~~\(rest[end...])"
    }

    /// Whether something in `text` is struck through that no quote mark stands before.
    package static func stands(in text: String) -> Bool {
        text.utf8.contains(UInt8(ascii: "~"))
            && text.split(separator: "\n").contains { !$0.hasPrefix(">") && !pieces(of: $0).isEmpty }
    }

    /// `line` without what is struck through in it; `nil` where nothing but marks is left of it.
    package static func removed(from line: String) -> String? {
        guard line.utf8.contains(UInt8(ascii: "~")) else { return line }
        let struck = pieces(of: line[...])
        guard !struck.isEmpty else { return line }
        var result = ""
        var start = line.startIndex
        for piece in struck {
            result += line[start..<piece.lowerBound]
            start = piece.upperBound
        }
        result += line[start...]
        return result.contains { $0.isLetter || $0.isNumber && !line.contains("|") } ? result : nil
    }

    /// Where struck text stands in `line`, marks included: "~~", then no blank and no tilde, and the same the other way round.
    private static func pieces(of line: Substring) -> [Range<Substring.Index>] {
        var found: [Range<Substring.Index>] = []
        var start: Substring.Index?
        var index = line.startIndex
        while index < line.endIndex {
            let run = line[index...].prefix { $0 == "~" }
            guard run.count == 2 else {
                if run.count > 2 { start = nil }
                index = run.isEmpty ? line.index(after: index) : run.endIndex
                continue
            }
            let before = index > line.startIndex ? line[line.index(before: index)] : " "
            let after = run.endIndex < line.endIndex ? line[run.endIndex] : " "
            if let begin = start, !before.isWhitespace {
                found.append(begin..<run.endIndex)
                start = nil
            } else if !after.isWhitespace {
                start = index
            }
            index = run.endIndex
        }
        return found
    }
}
