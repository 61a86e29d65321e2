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

/// Own lines without anything else between them, and what they stand below.
struct Passage: Equatable, Sendable {
    /// The quoted lines right above, with their marks; empty for a letter's beginning and below a footer.
    var answers: [String]
    var lines: [String]
}

extension Earlier {
    /// Its lines above what it quotes itself; all where nothing stands above.
    var ownLines: [String] {
        let end = lines.indices.first {
            lines[$0].hasPrefix(">") || Attribution.separator(lines, at: $0) != nil
                || Attribution.isHeaderBlock(lines, at: $0)
        }
        let own = Array(lines[..<(end ?? lines.count)])
        return own.contains { !$0.isEmpty } ? own : lines
    }
}

/// What a quoted line asks, and what stands below it.
struct Answered: Equatable, Sendable {
    let question: String
    let answer: String
}

/// A letter's text in its parts.
struct LetterText: Equatable, Sendable {
    /// The sender's own lines, blank ones kept, without signature, footers and disclaimers.
    var own: [String] = []
    /// The same in passages, which quotes and footers part.
    var passages: [Passage] = []
    /// As typed, then what stands below a line of two hyphens (RFC 3676 4.3).
    var signature: [String] = []
    /// How many lines of `signature` were typed.
    var typedSignature = 0
    var earlier: [Earlier] = []
    /// How often own words stand above a quote of the same answer, again and again: "> question", answer, "> question".
    var interleavings = 0
    /// The people of a table among own lines.
    var table = PeopleTable()
    /// What is answered line by line.
    var answered: [Answered] = []
    /// Every passage below a quote answers the question right above it.
    var isAnsweredByLine = false
    /// Own lines whose box is ticked, beside others whose is not.
    var ticked: [String] = []
    /// Own lines that stand below the signature all the same: "P.S. …".
    var postscript: [String] = []
    /// Something in own lines was struck through.
    var hidesStruck = false
    /// Disclaimers and footers programs append.
    var appended: [String] = []

    /// Own lines as they would stand without a table: where one tells who comes, those names alone, as a list.
    var prose: [String] {
        guard table.tellsAttendance else { return own }
        return own.indices.map { number in
            guard table.lines.contains(number) else { return own[number] }
            return table.coming[number].map { "- " + $0.joined(separator: ", ") } ?? ""
        }
    }

    var ownWords: String {
        own.joined(separator: "\n").trimmingCharacters(in: .whitespacesAndNewlines)
    }
    /// The letter as its reader sees it with earlier messages folded away: own words, where wanted the quoted lines they answer
    /// and the signature that was typed below them. Of a letter that only passes on or quotes, that.
    func visible(quotes: Bool, signature keeps: Bool) -> String {
        var lines: [String] = []
        for passage in passages where passage.lines.contains(where: { !$0.isEmpty }) {
            if quotes { lines += passage.answers }
            lines += passage.lines
        }
        if lines.isEmpty, quotes {
            lines = passages.flatMap(\.answers)
            if lines.isEmpty { lines = earlier.first?.lines ?? [] }
        }
        if keeps { lines += signature.prefix(typedSignature) }
        return lines.joined(separator: "\n").trimmingCharacters(in: .whitespacesAndNewlines)
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

    /// A line that is no earlier message's, and after which quote it stands.
    private struct Kept {
        var text: String
        var passage: Int
    }

    /// Moves earlier messages to `letter.earlier` and returns the other lines; "" stands where something was taken out.
    /// `letter.passages` has what each passage stands below.
    private static func setQuotesApart(_ lines: [String], into letter: inout LetterText) -> [Kept] {
        var kept: [String] = []
        /// Where in `kept` passages begin.
        var starts: [Int] = [0]
        var index = 0
        /// An attribution taken before the quote it introduces was reached.
        var pending: String?
        letter.passages = [Passage(answers: [], lines: [])]
        func result() -> [Kept] {
            var passage = 0
            return kept.enumerated().map { number, text in
                while passage + 1 < starts.count, starts[passage + 1] <= number { passage += 1 }
                return Kept(text: text, passage: passage)
            }
        }
        /// All from `start` on is one earlier message.
        func end(from start: Int, isForward: Bool = false, attribution: String? = nil) {
            var earlier = Earlier(lines: Array(lines[start...]).map(unquoted), isForward: isForward)
            if let attribution { earlier.describe(by: attribution) } else { earlier.readHeaderBlock() }
            letter.add(earlier)
        }
        /// The head of an earlier message whose lines are quoted one by one.
        func head(_ lines: ArraySlice<String>) {
            var earlier = Earlier(lines: Array(lines), isForward: false)
            earlier.readHeaderBlock()
            letter.add(earlier)
        }
        while index < lines.count {
            let line = lines[index]
            if isQuoted(line) || isInitialled(lines, at: index) {
                let end = endOfQuote(lines, from: index)
                var earlier = Earlier(lines: lines[index..<end].map(unquoted), isForward: false)
                if let attribution = takeAttribution(&kept) ?? pending { earlier.describe(by: attribution) }
                pending = nil
                if !letter.earlier.isEmpty,
                    kept.last?.isEmpty == false || kept.suffix(3).contains(where: { !$0.isEmpty })
                {
                    letter.interleavings += 1
                }
                earlier.readHeaderBlock()
                letter.add(earlier)
                kept.append("")
                starts.append(kept.count)
                letter.passages.append(Passage(answers: Array(lines[index..<end]), lines: []))
                index = end
            } else if let separator = Attribution.separator(lines, at: index), !kept.isEmpty || index < 12 {
                if let quote = commentedQuote(lines, below: index) {
                    head(lines[(index + 1)..<quote])
                    index = quote
                    continue
                }
                end(from: index + 1, isForward: separator == .forward)
                return result()
            } else if Attribution.isHeaderBlock(lines, at: index, below: kept) {
                while kept.last.map({ $0.isEmpty || Attribution.isRule($0) }) ?? false { kept.removeLast() }
                if let quote = commentedQuote(lines, below: index) {
                    head(lines[index..<quote])
                    index = quote
                    continue
                }
                end(from: index)
                return result()
            } else if let bare = Attribution.bare(lines, at: index) {
                guard !bare.isMarked else {
                    pending = bare.text
                    index = bare.after
                    continue
                }
                // An attribution over a text that carries no marks: the rest is the earlier message.
                end(from: bare.after, attribution: bare.text)
                return result()
            } else if Attribution.isReplyMark(line), kept.contains(where: { $0.contains(where: \.isLetter) }) {
                end(from: index + 1)
                return result()
            } else {
                kept.append(line)
                index += 1
            }
        }
        return result()
    }

    /// Where the quote below a header block begins, whose lines carry marks and have answers without them in between.
    private static func commentedQuote(_ lines: [String], below index: Int) -> Int? {
        let rest = lines[(index + 1)...]
        guard let first = rest.prefix(12).firstIndex(where: isQuoted), let last = rest.lastIndex(where: isQuoted),
            rest[..<first].allSatisfy({ $0.isEmpty || $0.prefix(24).contains(":") || Attribution.isRule($0) })
        else { return nil }
        // A line that a program broke off a long quoted one stands right below it.
        let isCommented = (first...last).contains {
            !isQuoted(lines[$0]) && !lines[$0].isEmpty && (lines[$0 - 1].isEmpty || lines[$0 - 1].count < 60)
        }
        return isCommented ? first : nil
    }

    /// Whether two lines from `index` on begin with the quoted author's initials: "JD> ".
    private static func isInitialled(_ lines: [String], at index: Int) -> Bool {
        guard let mark = initials(lines[index]), index + 1 < lines.count else { return false }
        return initials(lines[index + 1]) == mark || index > 0 && initials(lines[index - 1]) == mark
    }

    private static func initials(_ line: String) -> Substring? {
        let letters = line.prefix(4).prefix { $0.isASCII && $0.isUppercase }
        guard (1...3).contains(letters.count), line.dropFirst(letters.count).first == ">" else { return nil }
        return letters
    }

    /// Where the quote that begins at `start` ends. A line without a mark that a program broke off a long quoted one, between
    /// two that carry it, belongs to the quote.
    private static func endOfQuote(_ lines: [String], from start: Int) -> Int {
        var index = start
        while index < lines.count {
            if isQuoted(lines[index]) || isInitialled(lines, at: index) {
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
        if let initials = initials(line) { rest = line.dropFirst(initials.count) }
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
                if length < 3, end > length, !kept[end - length - 1].isEmpty {
                    let before = kept[end - length - 1]
                    let begins =
                        Attribution.startsLikeOne(before)
                        || before.filter(\.isNumber).count >= 6 && lines.allSatisfy { $0.filter(\.isNumber).count < 6 }
                    if begins, !Attribution.startsLikeOne(lines.first ?? "") {
                        let longer = before + " " + text
                        kept.removeSubrange((end - length - 1)...)
                        return longer
                    }
                }
                kept.removeSubrange((end - length)...)
                return text
            }
        }
        if Attribution.namesAuthor(kept[end - 1]) {
            let text = kept[end - 1]
            kept.removeSubrange((end - 1)...)
            return text
        }
        return nil
    }

    // MARK: Signature, footers, disclaimers

    private static func setFootersApart(
        _ lines: [Kept], names: Set<String>, lexica: Lexica, into letter: inout LetterText
    ) {
        var body: [Kept] = []
        var dashed: [String] = []
        /// How often a footer began another passage.
        var breaks = 0
        var index = Footers.endOfBanner(lines.map(\.text))
        letter.appended += lines[..<index].map(\.text)
        /// The lines from `index` to the end of its passage.
        func rest() -> ArraySlice<Kept> { lines[index...].prefix { $0.passage == lines[index].passage } }
        while index < lines.count {
            let line = lines[index]
            if Footers.isFooter(line.text) {
                letter.appended.append(line.text)
                letter.passages.insert(Passage(answers: [], lines: []), at: line.passage + breaks + 1)
                breaks += 1
            } else if Footers.beginsDisclaimer(line.text) || Footers.beginsListFooter(lines.map(\.text), at: index) {
                // To where a quote stood: what programs append is last.
                while body.last.map({ $0.text.isEmpty || Attribution.isRule($0.text) }) ?? false { body.removeLast() }
                letter.appended += rest().map(\.text)
                index += rest().count
                continue
            } else if line.text == "--" || line.text == "-- "
                || Signature.isRuledOff(lines.map(\.text), at: index, length: rest().count, lexica: lexica)
            {
                // RFC 3676 4.3; up to where a quote stood, for those who write below it.
                dashed += rest().dropFirst().map(\.text).filter {
                    !Footers.isFooter($0) && !Footers.beginsDisclaimer($0)
                }
                index += rest().count
                continue
            } else {
                body.append(Kept(text: line.text, passage: line.passage + breaks))
            }
            index += 1
        }
        while body.last?.text.isEmpty ?? false { body.removeLast() }
        // A name typed between quoted lines answers them.
        let last = body.firstIndex { $0.passage == body.last?.passage } ?? 0
        let start = last + Signature.start(in: body[last...].map(\.text), names: names, lexica: lexica)
        letter.signature = body[start...].map(\.text)
        letter.typedSignature = letter.signature.count
        letter.signature += dashed
        let post = Signature.postscript(in: letter.signature)
        letter.own = body[..<start].map(\.text) + (post.isEmpty ? [] : [""] + letter.signature[post])
        for line in body[..<start] { letter.passages[line.passage].lines.append(line.text) }
        if !post.isEmpty, start > 0 {
            letter.passages[body[start - 1].passage].lines += [""] + letter.signature[post]
        }
        letter.postscript = Array(letter.signature[post])
        letter.signature.removeSubrange(post)
        letter.typedSignature = max(0, letter.typedSignature - post.count)
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
