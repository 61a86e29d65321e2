// What the sender wrote, set apart from what they quote, forward, sign and append.
//
// Nothing is thrown away: a name is often only in the signature, and what a bare "yes" answers only in the quote.

import Foundation

/// An earlier message inside a letter.
struct Earlier: Equatable, Sendable {
    /// As its header block or attribution names them.
    var name: String?
    var address: String?
    var subject: String?
    var lines: [String]
    /// Passed on, rather than answered.
    var isForward: Bool
}

/// A letter's text in its parts.
struct LetterText: Equatable, Sendable {
    /// The sender's own lines, blank ones kept, without signature, footers and disclaimers.
    var own: [String] = []
    var signature: [String] = []
    var earlier: [Earlier] = []
    /// How often own words stand above a quote of the same answer, again and again: "> question", answer, "> question".
    var interleavings = 0
    /// Disclaimers and footers programs append.
    var appended: [String] = []

    var ownWords: String {
        own.joined(separator: "\n").trimmingCharacters(in: .whitespacesAndNewlines)
    }
    var quoted: String {
        earlier.filter { !$0.isForward }.map { $0.lines.joined(separator: "\n") }.joined(separator: "\n")
    }
}

enum OwnWords {
    static let lineLimit = 4000

    /// Cuts `text` into its parts. `names` are folded parts of the sender's name, for finding where a signature begins.
    static func separate(_ text: String, names: Set<String>, lexica: Lexica) -> LetterText {
        var lines = lines(of: text)
        lines = withoutArmour(lines)
        var letter = LetterText()
        let kept = setQuotesApart(lines, into: &letter)
        setFootersApart(kept, names: names, lexica: lexica, into: &letter)
        return letter
    }

    /// The lines of `text`: composed characters, plain blanks, no characters that show nothing or turn the writing direction.
    static func lines(of text: String) -> [String] {
        var scalars = String.UnicodeScalarView()
        for scalar in text.precomposedStringWithCanonicalMapping.unicodeScalars {
            switch scalar.value {
            case 0x0D: continue
            case 0xA0, 0x2007, 0x202F, 0x2000...0x200A, 0x3000: scalars.append(" ")
            case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x2069, 0xFEFF: continue
            case 0x2028, 0x2029, 0x85, 0x0B, 0x0C: scalars.append("\n")
            default: scalars.append(scalar)
            }
        }
        return String(scalars).split(separator: "\n", maxSplits: lineLimit, omittingEmptySubsequences: false)
            .prefix(lineLimit).map { line in
                var line = line.prefix(4000)
                while let last = line.last, last.isWhitespace, line != "-- " { line.removeLast() }
                return String(line)
            }
    }

    /// Without the lines OpenPGP puts around a signed text (RFC 9580 7).
    private static func withoutArmour(_ lines: [String]) -> [String] {
        guard let begin = lines.firstIndex(of: "-----BEGIN PGP SIGNED MESSAGE-----") else { return lines }
        var start = begin + 1
        while start < lines.count, !lines[start].isEmpty { start += 1 }
        let end = lines[start...].firstIndex { $0.hasPrefix("-----BEGIN PGP SIGNATURE") } ?? lines.count
        return Array(lines[..<begin]) + lines[start..<end].map { $0.hasPrefix("- -") ? String($0.dropFirst(2)) : $0 }
    }

    // MARK: Quotes

    /// Moves earlier messages to `letter.earlier` and returns the other lines; "" stands where something was taken out.
    private static func setQuotesApart(_ lines: [String], into letter: inout LetterText) -> [String] {
        var kept: [String] = []
        var index = 0
        while index < lines.count {
            let line = lines[index]
            if isQuoted(line) {
                let end = endOfQuote(lines, from: index)
                var earlier = Earlier(lines: lines[index..<end].map(unquoted), isForward: false)
                if let attribution = takeAttribution(&kept) { earlier.describe(by: attribution) }
                if !letter.earlier.isEmpty,
                    kept.last?.isEmpty == false || kept.suffix(3).contains(where: { !$0.isEmpty })
                {
                    letter.interleavings += 1
                }
                earlier.readHeaderBlock()
                letter.add(earlier)
                kept.append("")
                index = end
            } else if let separator = Attribution.separator(line), !kept.isEmpty || index < 12 {
                var earlier = Earlier(
                    lines: Array(lines[(index + 1)...]).map(unquoted), isForward: separator == .forward)
                earlier.readHeaderBlock()
                letter.add(earlier)
                return kept
            } else if Attribution.isHeaderBlock(lines, at: index) {
                while kept.last.map({ $0.isEmpty || Attribution.isRule($0) }) ?? false { kept.removeLast() }
                var earlier = Earlier(lines: Array(lines[index...]).map(unquoted), isForward: false)
                earlier.readHeaderBlock()
                letter.add(earlier)
                return kept
            } else if let (attribution, after) = Attribution.bare(lines, at: index) {
                // An attribution over a text that carries no marks: the rest is the earlier message.
                var earlier = Earlier(lines: Array(lines[after...]).map(unquoted), isForward: false)
                earlier.describe(by: attribution)
                letter.add(earlier)
                return kept
            } else {
                kept.append(line)
                index += 1
            }
        }
        return kept
    }

    /// Where the quote that begins at `start` ends. A line without a mark that a program broke off a long quoted one, between
    /// two that carry it, belongs to the quote.
    private static func endOfQuote(_ lines: [String], from start: Int) -> Int {
        var index = start
        while index < lines.count {
            if isQuoted(lines[index]) {
                index += 1
                continue
            }
            let before = lines[index - 1]
            let isBroken =
                index > start && index + 1 < lines.count && isQuoted(lines[index + 1]) && before.count >= 45
                && !lines[index].isEmpty && !(before.last.map { ".!?:".contains($0) } ?? true)
            guard isBroken else { return index }
            index += 1
        }
        return lines.count
    }

    private static func isQuoted(_ line: String) -> Bool {
        let start = line.drop { $0 == " " }
        return start.first == ">" || start.hasPrefix("| ") && start.dropFirst(2).first == ">"
    }

    private static func unquoted(_ line: String) -> String {
        var rest = line.drop { $0 == " " }
        guard rest.first == ">" else { return line }
        while rest.first == ">" { rest = rest.dropFirst().drop { $0 == " " } }
        return String(rest)
    }

    /// Takes the attribution off the end of `kept`, where there is one.
    private static func takeAttribution(_ kept: inout [String]) -> String? {
        var end = kept.count
        while end > 0, kept[end - 1].isEmpty { end -= 1 }
        guard end > 0 else { return nil }
        for length in 1...3 where length <= end {
            let lines = kept[(end - length)..<end]
            if lines.contains(where: \.isEmpty) { break }
            let text = lines.joined(separator: " ")
            if Attribution.isAttribution(text) {
                // A longer one may begin a line before.
                if length < 3, end > length, !kept[end - length - 1].isEmpty,
                    !Attribution.startsLikeOne(lines.first ?? ""), Attribution.startsLikeOne(kept[end - length - 1])
                {
                    let longer = kept[(end - length - 1)..<end].joined(separator: " ")
                    kept.removeSubrange((end - length - 1)...)
                    return longer
                }
                kept.removeSubrange((end - length)...)
                return text
            }
        }
        return nil
    }

    // MARK: Signature, footers, disclaimers

    private static func setFootersApart(
        _ lines: [String], names: Set<String>, lexica: Lexica, into letter: inout LetterText
    ) {
        var body: [String] = []
        var index = 0
        while index < lines.count {
            let line = lines[index]
            if Footers.isFooter(line) {
                letter.appended.append(line)
            } else if Footers.beginsDisclaimer(line) {
                // To the end of the text: what programs append is last.
                while body.last.map({ $0.isEmpty || Attribution.isRule($0) }) ?? false { body.removeLast() }
                letter.appended += lines[index...]
                break
            } else if line == "--" || line == "-- " {
                // RFC 3676 4.3; up to where a quote stood, for those who write below it.
                let rest = lines[(index + 1)...]
                letter.signature += rest.filter { !Footers.isFooter($0) && !Footers.beginsDisclaimer($0) }
                break
            } else {
                body.append(line)
            }
            index += 1
        }
        while body.last?.isEmpty ?? false { body.removeLast() }
        let start = Signature.start(in: body, names: names, lexica: lexica)
        letter.signature = Array(body[start...]) + letter.signature
        letter.own = Array(body[..<start])
    }
}

extension LetterText {
    mutating func add(_ other: Earlier) {
        // Pieces of one quote with answers between them are one earlier message.
        if var last = earlier.last, other.address == nil, other.name == nil, other.subject == nil, !other.isForward,
            !last.isForward
        {
            last.lines += other.lines
            earlier[earlier.count - 1] = last
        } else {
            earlier.append(other)
        }
    }
}
