// How mail programs introduce an earlier message: attributions, separators and header blocks, in many languages.

import Foundation

enum Attribution {
    enum Separator { case reply, forward }

    /// Whether `text` says who wrote, and when or from which address: "Le 15/05/2018 à 10:00, A a écrit :".
    static func isAttribution(_ text: String) -> Bool {
        guard text.count <= 320 else { return false }
        let plain = folded(text)
        let trimmed = plain.trimmingCharacters(in: CharacterSet(charactersIn: " \t*_-"))
        let digits = plain.filter(\.isNumber).count
        if isStamp(trimmed) { return true }
        // "15.05.2018, 10:00, "A" <a@b>:", without a verb.
        if digits >= 6, trimmed.hasSuffix(">:") || trimmed.hasSuffix("> :"), plain.contains("@"), hasTime(plain) {
            return true
        }
        // "---- On Tue, 15 May 2018 10:00:00 +0200 A <a@b> wrote ----"
        if digits >= 6, plain.contains("@"), QuoteWordings.wrote.contains(where: { trimmed.hasSuffix(" " + $0) }) {
            return true
        }
        // "Quoting A <a@b>:"
        if trimmed.hasSuffix(":"), plain.contains("@"), QuoteWordings.quoting.contains(where: { trimmed.hasPrefix($0) })
        {
            return true
        }
        guard trimmed.hasSuffix(":") || trimmed.hasSuffix(">") || trimmed.hasSuffix("...") || trimmed.hasSuffix("：")
        else { return false }
        let said = QuoteWordings.wrote.contains { holds(plain, $0) }
        return said && (digits > 0 || plain.contains("@"))
    }

    /// Whether a line right above a quote says no more than whose it is: "Ann Miller wrote:".
    static func namesAuthor(_ line: String) -> Bool {
        guard line.utf8.count <= 120, line.hasSuffix(":"), !line.contains(",") else { return false }
        let plain = folded(String(line.dropLast())).trimmingCharacters(in: .whitespaces)
        return QuoteWordings.wrote.contains { plain.hasSuffix(" " + $0) }
            && plain.split(separator: " ").count <= 7
    }

    /// "2018-05-15 10:00 GMT+02:00 A", as Gmail has it.
    private static func isStamp(_ text: String) -> Bool {
        let words = text.split(separator: " ", maxSplits: 3)
        guard words.count == 4, words[0].count == 10, words[2].hasPrefix("gmt") else { return false }
        return words[0].allSatisfy { $0.isNumber || $0 == "-" } && words[1].contains(":")
            && words[1].allSatisfy { $0.isNumber || $0 == ":" }
    }

    /// Whether a time of day stands in it: "10:00", "10.00", "10h00".
    private static func hasTime(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        func isDigit(_ index: Int) -> Bool { bytes.indices.contains(index) && (0x30...0x39).contains(bytes[index]) }
        return bytes.indices.contains { index in
            (bytes[index] == 0x3A || bytes[index] == 0x2E || bytes[index] == 0x68) && isDigit(index - 1)
                && isDigit(index + 1) && isDigit(index + 2)
        }
    }

    /// Whether `verb` stands in `text` as a word.
    private static func holds(_ text: String, _ verb: String) -> Bool {
        guard let range = text.range(of: verb, options: .backwards) else { return false }
        let before = range.lowerBound == text.startIndex || !text[text.index(before: range.lowerBound)].isLetter
        let after = range.upperBound == text.endIndex || !text[range.upperBound].isLetter
        return before && after
    }

    static func startsLikeOne(_ line: String) -> Bool {
        guard line.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return false }
        let plain = folded(line)
        return QuoteWordings.starts.contains { plain.hasPrefix($0) }
    }

    /// Whether a line begins an attribution for itself, rather than going on with one.
    private static func beginsDated(_ line: String) -> Bool {
        guard line.filter(\.isNumber).count >= 4 else { return false }
        let plain = folded(line)
        return QuoteWordings.starts.contains { $0.count > 2 && $0 != "at " && $0 != "en " && plain.hasPrefix($0) }
    }

    /// An attribution that stands alone at `index`.
    struct Bare {
        let text: String
        /// Where the earlier text begins.
        let after: Int
        /// Whether that text carries quote marks.
        let isMarked: Bool
    }

    /// An attribution at `index`, over up to three lines, or six with blank ones. One of up to three above quote marks is left
    /// to whom finds those.
    static func bare(_ lines: [String], at index: Int) -> Bare? {
        let digits = lines[index].utf8.reduce(0) { (0x30...0x39).contains($1) ? $0 + 1 : $0 }
        guard digits > 0 else { return nil }
        let first = lines[index].first { $0 != " " && $0 != "-" && $0 != "*" }
        guard startsLikeOne(lines[index]) || digits >= 6 && first.map({ $0.isLetter || $0.isNumber }) ?? false else {
            return nil
        }
        var text = ""
        for length in 1...6 where index + length <= lines.count {
            let line = lines[index + length - 1]
            if line.isEmpty, digits < 6 { return nil }
            // A sentence, or one above the attribution itself.
            if line.contains("?") || line.contains("!") || length > 1 && beginsDated(line) { return nil }
            text += (text.isEmpty || line.isEmpty ? "" : " ") + line
            guard length <= 3 || text.contains("@") else { return nil }
            guard !line.isEmpty, isAttribution(text) else { continue }
            let trimmed = text.trimmingCharacters(in: CharacterSet(charactersIn: " -*_"))
            guard !trimmed.hasSuffix(">"), !trimmed.hasSuffix("...") else { continue }
            var after = index + length
            while after < lines.count, lines[after].isEmpty { after += 1 }
            let isMarked = after < lines.count && lines[after].drop(while: { $0 == " " }).first == ">"
            guard !isMarked || length > 3 else { return nil }
            // What follows a plain sentence that ends so is not a quote: the mail's address or a full date is wanted.
            guard text.contains("@") || trimmed.filter(\.isNumber).count >= 6 else { return nil }
            return Bare(text: text, after: after, isMarked: isMarked)
        }
        return nil
    }

    /// "-----Original Message-----", "---------- Forwarded message ----------" and their like.
    static func separator(_ line: String) -> Separator? {
        guard !line.isEmpty, line.utf8.count <= 270 else { return nil }
        let plain = folded(line).trimmingCharacters(in: .whitespaces)
        guard plain.count <= 90 else { return nil }
        if QuoteWordings.forwardLines.contains(plain) { return .forward }
        guard plain.hasPrefix("--") || plain.hasPrefix("__") || plain.hasPrefix("==") || plain.hasPrefix("**") else {
            return nil
        }
        let words = plain.filter { $0.isLetter || $0 == " " }.trimmingCharacters(in: .whitespaces)
        if QuoteWordings.forwards.contains(where: { words.hasPrefix($0) }) { return .forward }
        return QuoteWordings.replies.contains { words.hasPrefix($0) } ? .reply : nil
    }

    /// The same at `index`, in whatever language: words between two rules, and a header's field right below them.
    static func separator(_ lines: [String], at index: Int) -> Separator? {
        let line = lines[index]
        if let known = separator(line) { return known }
        guard line.count <= 90, line.hasPrefix("---"), line.hasSuffix("---"), line.contains(where: \.isLetter) else {
            return nil
        }
        let below = lines.dropFirst(index + 1).prefix(3).filter { !$0.isEmpty }.prefix(2)
        return below.count == 2 && below.allSatisfy { field($0) != nil } ? .reply : nil
    }

    /// Whether bytes stand in it with which a word for a line begins: a quick way past most lines.
    private static func mayNameLine(_ line: String) -> Bool {
        var before: (UInt8, UInt8) = (0, 0)
        for byte in line.utf8 {
            // Letters of ASCII in lower case.
            let lower = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
            switch (before.0, before.1, lower) {
            // line, ligne, lijn, línea
            case (0x6C, 0x69, 0x6E), (0x6C, 0x69, 0x67), (0x6C, 0x69, 0x6A), (0x6C, 0xC3, 0xAD): return true
            // riga, Zeile, regel, email
            case (0x72, 0x69, 0x67), (0x7A, 0x65, 0x69), (0x72, 0x65, 0x67), (0x65, 0x6D, 0x61): return true
            default: before = (before.1, lower)
            }
        }
        return false
    }

    /// Whether a line asks to answer above it.
    static func isReplyMark(_ line: String) -> Bool {
        guard (10...320).contains(line.utf8.count), mayNameLine(line) else { return false }
        let plain = folded(line)
        return QuoteWordings.replyMarks.contains { plain.contains($0) }
    }

    static func isRule(_ line: String) -> Bool {
        let trimmed = line.filter { $0 != " " }
        return trimmed.count >= 4
            && (trimmed.allSatisfy { $0 == "_" } || trimmed.allSatisfy { $0 == "-" }
                || trimmed.allSatisfy { $0 == "*" } || trimmed.allSatisfy { $0 == "=" })
    }

    enum Field { case from, date, to, subject }

    /// The field a line of a header block holds, and its text.
    static func field(_ line: String) -> (Field, String)? {
        guard line.utf8.prefix(60).contains(where: { $0 == 0x3A || $0 == 0xEF }) else { return nil }
        let line = line.drop { $0 == " " || $0 == "*" || $0 == ">" }
        guard let colon = line.prefix(24).firstIndex(where: { $0 == ":" || $0 == "：" }) else { return nil }
        let label = folded(String(line[..<colon])).filter { $0.isLetter || $0 == " " }.trimmingCharacters(
            in: .whitespaces)
        let value = line[line.index(after: colon)...].drop { $0 == "*" || $0 == " " }.trimmingCharacters(
            in: .whitespaces)
        if QuoteWordings.fromLabels.contains(label) { return (.from, value) }
        if QuoteWordings.dateLabels.contains(label) { return (.date, value) }
        if QuoteWordings.toLabels.contains(label) { return (.to, value) }
        return QuoteWordings.subjectLabels.contains(label) ? (.subject, value) : nil
    }

    /// Whether an earlier message's From, Date, To, Subject lines begin at `index`, as Outlook and others write them.
    static func isHeaderBlock(_ lines: [String], at index: Int) -> Bool {
        guard let first = field(lines[index]), !first.1.isEmpty else { return false }
        if first.0 != .from { return isOtherwiseOrdered(lines, at: index) }
        var kinds: Set<Field> = []
        for line in lines.dropFirst(index + 1).prefix(6) {
            guard let (kind, _) = field(line) else {
                if line.isEmpty { continue }
                if kinds.isEmpty { continue }
                break
            }
            kinds.insert(kind)
        }
        return kinds.count >= 2 && !kinds.subtracting([.from]).isEmpty
    }

    /// The same, or but two such lines below `own` words.
    static func isHeaderBlock(_ lines: [String], at index: Int, below own: [String]) -> Bool {
        isHeaderBlock(lines, at: index)
            || isShortHeaderBlock(lines, at: index) && own.contains { $0.contains(where: \.isLetter) }
    }

    /// Whether two such lines begin there, From, and right below it a date with its day or a subject; or From alone with an
    /// address.
    private static func isShortHeaderBlock(_ lines: [String], at index: Int) -> Bool {
        guard index + 1 < lines.count, let first = field(lines[index]), first.0 == .from, !first.1.isEmpty else {
            return false
        }
        guard let second = field(lines[index + 1]), !second.1.isEmpty else {
            return first.1.count < 120
                && first.1.wholeMatch(of: #/([^<>@]*<)?[^\s<>@]+@[^\s<>@]+\.[A-Za-z]+>?/#) != nil
        }
        return second.0 == .subject || second.0 == .date && second.1.filter(\.isNumber).count >= 5
    }

    /// Hotmail puts the date first, others the subject: then three kinds of field on lines without a gap are wanted, and an
    /// address of the sender's.
    private static func isOtherwiseOrdered(_ lines: [String], at index: Int) -> Bool {
        var kinds: Set<Field> = []
        var isAddressed = false
        for line in lines.dropFirst(index).prefix(8) {
            guard let (kind, value) = field(line) else { break }
            kinds.insert(kind)
            if kind == .from, value.contains("@") { isAddressed = true }
        }
        return kinds.count >= 3 && isAddressed
    }
}

extension Earlier {
    /// Takes name and address from an attribution or a From line.
    mutating func describe(by text: String) {
        let words = Words.words(of: Substring(text), number: 0)
        if let found = words.first(where: { $0.kind == .address }) { address = found.text }
        if let open = text.firstIndex(of: "<"), text.contains("@") {
            let before = text[..<open]
            let start =
                before.lastIndex(where: { ",:".contains($0) }).map { before.index(after: $0) } ?? before.startIndex
            let candidate = before[start...].trimmingCharacters(in: CharacterSet(charactersIn: " \"'("))
            if !candidate.isEmpty, candidate.count < 120 { name = candidate }
        } else if !text.contains("@") {
            let candidate = text.trimmingCharacters(in: CharacterSet(charactersIn: " \"'"))
            if !Attribution.isAttribution(text), candidate.count < 120 { name = candidate }
        }
    }

    /// Reads and removes a header block at the start of the lines.
    mutating func readHeaderBlock() {
        var index = 0
        while index < lines.count, lines[index].isEmpty { index += 1 }
        var found = 0
        var end = index
        while index < min(lines.count, 14) {
            guard let (field, value) = Attribution.field(lines[index]) else {
                if lines[index].isEmpty && found == 0
                    || found > 0 && !lines[index].isEmpty && end == index && found < 6
                        && index + 1 < lines.count && Attribution.field(lines[index + 1]) != nil
                {
                    index += 1
                    end = index
                    continue
                }
                break
            }
            switch field {
            case .from: describe(by: value.contains("@") || !value.isEmpty ? value : "")
            case .subject: subject = value
            case .date, .to: break
            }
            found += 1
            index += 1
            end = index
        }
        if found >= 2 { lines = Array(lines[end...]) }
    }
}
