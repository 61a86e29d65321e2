// Boxes to be ticked, in forms typed by hand.

import Foundation

enum Boxes {
    private enum Mark { case ticked, open }

    /// `lines` without what stands behind boxes that are not ticked, and without the marks; as they are where nothing is ticked.
    /// `ticked`: those with a ticked box.
    static func resolved(_ lines: [String]) -> (lines: [String], ticked: [String]) {
        // A table's are its columns'.
        let found = lines.map { $0.contains("\t") || $0.filter { $0 == "|" }.count > 1 ? [] : marks(in: $0) }
        guard found.contains(where: { $0.contains { $0.mark == .ticked } }),
            found.contains(where: { $0.contains { $0.mark == .open } })
        else { return (lines, []) }
        var ticked: [String] = []
        let kept: [String] = zip(lines, found).compactMap { line, marks in
            guard let first = marks.first else { return line }
            var pieces: [Substring] = []
            if line[..<first.range.lowerBound].contains(where: \.isLetter),
                !line[marks[marks.count - 1].range.upperBound...].contains(where: \.isLetter)
            {
                // "yes [x]   no [ ]": each box is behind its words.
                var start = line.startIndex
                for mark in marks {
                    if mark.mark == .ticked { pieces.append(line[start..<mark.range.lowerBound]) }
                    start = mark.range.upperBound
                }
            } else {
                pieces.append(line[..<first.range.lowerBound])
                for (number, mark) in marks.enumerated() where mark.mark == .ticked {
                    let end = number + 1 < marks.count ? marks[number + 1].range.lowerBound : line.endIndex
                    pieces.append(line[mark.range.upperBound..<end])
                }
            }
            let text = pieces.map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
                .joined(separator: " ")
            guard marks.contains(where: { $0.mark == .ticked }) else {
                // "Présence :" of which no box is ticked is not said.
                return text.contains(where: \.isLetter) && !text.hasSuffix(":") ? text : nil
            }
            ticked.append(text)
            return text
        }
        return (kept, ticked)
    }

    /// Whether a line begins with a box that is not ticked.
    static func isOpen(_ line: String) -> Bool {
        guard let first = marks(in: line).first else { return false }
        return first.mark == .open && !line[..<first.range.lowerBound].contains(where: \.isLetter)
    }

    /// The boxes of a line: "[x]", "[ ]", "( )", "☒", "☐".
    private static func marks(in line: String) -> [(mark: Mark, range: Range<String.Index>)] {
        var found: [(Mark, Range<String.Index>)] = []
        var index = line.startIndex
        while index < line.endIndex {
            let character = line[index]
            let next = line.index(after: index)
            if "☒☑✅🗹".contains(character) {
                found.append((.ticked, index..<next))
            } else if "☐□◻▢❏".contains(character) {
                found.append((.open, index..<next))
            } else if character == "[" || character == "(",
                let close = line[next...].prefix(5).firstIndex(of: character == "[" ? "]" : ")")
            {
                let inside = line[next..<close].trimmingCharacters(in: .whitespaces)
                if ["x", "X", "✓", "✔", "✗", "×", "☓"].contains(inside) {
                    found.append((.ticked, index..<line.index(after: close)))
                } else if inside.isEmpty || inside.allSatisfy({ $0 == "_" }), character == "[" || next < close {
                    found.append((.open, index..<line.index(after: close)))
                }
            }
            index = found.last.map { max(next, $0.1.upperBound) } ?? next
        }
        return found
    }
}
