// Content lines of iCalendar and vCard (RFC 5545, 3.1; RFC 6350, 3.3; RFC 6868; vCard 2.1's quoted-printable).

/// One unfolded line: `group.NAME;PARAMETER=value,"value":value`.
package struct ContentLine: Hashable, Sendable {
    /// Of a vCard: "item1" in item1.EMAIL.
    package let group: String?
    /// Upper-cased.
    package let name: String
    /// Names upper-cased; values unquoted, as written. vCard 2.1's bare parameters are values of TYPE.
    package let parameters: [String: [String]]
    /// The value as text: quoted-printable and backslash escapes undone.
    package let value: String
    /// The value before its escapes were undone, for values of several components.
    package let rawValue: String

    /// The components of a structured value (N, ORG), each as text.
    package var components: [String] { Self.split(rawValue, at: ";").map(Self.unescaped) }

    static func split(_ text: String, at separator: Character) -> [String] {
        var pieces: [String] = [""]
        var escaped = false
        for character in text {
            if character == separator, !escaped {
                pieces.append("")
            } else {
                pieces[pieces.count - 1].append(character)
            }
            escaped = character == "\\" && !escaped
        }
        return pieces
    }

    static func unescaped(_ text: String) -> String {
        guard text.utf8.contains(.backslash) else { return text }
        var plain = String.UnicodeScalarView()
        var escaped = false
        for scalar in text.unicodeScalars {
            if escaped {
                plain.append(scalar == "n" || scalar == "N" ? "\n" : scalar)
                escaped = false
            } else if scalar == "\\" {
                escaped = true
            } else {
                plain.append(scalar)
            }
        }
        if escaped { plain.append("\\") }
        return String(plain)
    }
}

/// All content lines of a text; lines that are none are left out.
package func contentLines(_ text: String) -> [ContentLine] {
    var lines: [ContentLine] = []
    var reader = ContentLineReader(text)
    while lines.count < Limits.contentLines, let line = reader.next() {
        if let parsed = ContentLine(line, joining: &reader) { lines.append(parsed) }
    }
    return lines
}

/// Physical lines, put together where the next one begins with a blank.
struct ContentLineReader {
    private let bytes: [UInt8]
    private var index = 0

    init(_ text: String) { bytes = Array(text.utf8) }

    mutating func next() -> [UInt8]? {
        guard index < bytes.count else { return nil }
        var line = physical()
        // A quoted-printable value of vCard 2.1 goes on by its own rule, in which blanks are text.
        let ownRule = Self.isQuotedPrintable(line)
        while index < bytes.count, bytes[index].isBlank, !(ownRule && line.last == .equals) {
            index += 1
            line += physical()
        }
        return line
    }

    private static func isQuotedPrintable(_ line: [UInt8]) -> Bool {
        String(decoding: line.prefix { $0 != .colon }, as: UTF8.self).uppercased().contains("QUOTED-PRINTABLE")
    }

    mutating func physical() -> [UInt8] {
        let start = index
        while index < bytes.count, bytes[index] != .lf, bytes[index] != .cr { index += 1 }
        let line = Array(bytes[start..<index])
        if index < bytes.count {
            index += bytes[index] == .cr && index + 1 < bytes.count && bytes[index + 1] == .lf ? 2 : 1
        }
        return line
    }
}

extension ContentLine {
    fileprivate init?(_ line: [UInt8], joining reader: inout ContentLineReader) {
        guard let colon = Self.valueStart(line) else { return nil }
        let pieces = Self.pieces(Array(line[..<colon]))
        let fullName = String(decoding: pieces[0], as: UTF8.self).trimmingBlanks
        let dot = fullName.firstIndex(of: ".")
        let name = (dot.map { String(fullName[fullName.index(after: $0)...]) } ?? fullName).uppercased()
        guard !name.isEmpty, name.utf8.allSatisfy({ $0.isLetter || $0.isDigit || $0 == .dash || $0 == .underscore })
        else {
            return nil
        }
        let parameters = Self.parameters(pieces.dropFirst())
        var value = Array(line[(colon + 1)...])
        if parameters["ENCODING"]?.first?.uppercased() == "QUOTED-PRINTABLE" {
            // vCard 2.1 breaks such a value with "=" at the end of the line and no blank on the next.
            while value.last == .equals {
                value.removeLast()
                let more = reader.physical()
                if more.isEmpty { break }
                value += more
            }
            let decoded = QuotedPrintable.decode(value).bytes
            rawValue = LineBreaks.unified(Charset.decode(decoded, label: parameters["CHARSET"]?.first).text)
        } else {
            rawValue = String(decoding: value, as: UTF8.self)
        }
        group = dot.map { String(fullName[..<$0]) }
        self.name = name
        self.parameters = parameters
        self.value = Self.unescaped(rawValue)
    }

    /// The first colon outside quotes; the first of all where a quote never closes.
    private static func valueStart(_ line: [UInt8]) -> Int? {
        var quoted = false
        for (index, byte) in line.enumerated() {
            if byte == .quote { quoted.toggle() }
            if byte == .colon, !quoted { return index }
        }
        return line.firstIndex(of: .colon)
    }

    private static func pieces(_ head: [UInt8]) -> [[UInt8]] {
        var pieces: [[UInt8]] = [[]]
        var quoted = false
        for byte in head {
            if byte == .quote { quoted.toggle() }
            if byte == .semicolon, !quoted {
                pieces.append([])
            } else {
                pieces[pieces.count - 1].append(byte)
            }
        }
        return pieces
    }

    private static func parameters(_ pieces: ArraySlice<[UInt8]>) -> [String: [String]] {
        var parameters: [String: [String]] = [:]
        for piece in pieces.prefix(200) {
            let text = String(decoding: piece, as: UTF8.self)
            guard let equals = text.firstIndex(of: "=") else {
                let bare = text.trimmingBlanks
                let encodings = ["QUOTED-PRINTABLE", "BASE64", "8BIT", "7BIT"]
                let key = encodings.contains(bare.uppercased()) ? "ENCODING" : "TYPE"
                if !bare.isEmpty { parameters[key, default: []].append(bare) }
                continue
            }
            let key = text[..<equals].filter { !$0.isWhitespace }.uppercased()
            parameters[key, default: []] += values(text[text.index(after: equals)...])
        }
        return parameters
    }

    /// Values between commas, quotes removed, RFC 6868's circumflexes undone.
    private static func values(_ text: Substring) -> [String] {
        var values: [String] = [""]
        var quoted = false
        var circumflex = false
        for character in text {
            if circumflex {
                circumflex = false
                switch character {
                case "n": values[values.count - 1].append("\n")
                case "'": values[values.count - 1].append("\"")
                case "^": values[values.count - 1].append("^")
                default:
                    values[values.count - 1].append("^")
                    values[values.count - 1].append(character)
                }
            } else if character == "^" {
                circumflex = true
            } else if character == "\"" {
                quoted.toggle()
            } else if character == ",", !quoted {
                values.append("")
            } else {
                values[values.count - 1].append(character)
            }
        }
        if circumflex { values[values.count - 1].append("^") }
        return values
    }
}

extension String {
    /// Without whitespace at both ends.
    var trimmingBlanks: String {
        let head = drop(while: \.isWhitespace)
        guard let last = head.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(head[...last])
    }
}
