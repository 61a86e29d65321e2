// A header value with parameters, `value; name=value; …` (RFC 2045, 5.1), their continuations and charsets (RFC 2231),
// and what senders do instead: missing semicolons, unquoted spaces, encoded words inside quotes.

/// What Content-Type and Content-Disposition are made of.
struct ParameterList {
    /// Before the first semicolon, comments and blanks removed, as written.
    let value: String
    /// Names lower-cased, values decoded.
    let parameters: [String: String]

    /// Parameters beyond this many are passed over.
    private static let limit = 300

    init(_ bytes: [UInt8]) {
        var scanner = Scanner(bytes: bytes)
        value = String(decoding: scanner.value(), as: UTF8.self)
        var plain: [String: [UInt8]] = [:]
        var pieces: [String: [Int: (bytes: [UInt8], coded: Bool)]] = [:]
        var count = 0
        while count < Self.limit, let (name, raw) = scanner.parameter() {
            count += 1
            guard let star = name.firstIndex(of: "*") else {
                if plain[name] == nil { plain[name] = raw }
                continue
            }
            let base = String(name[..<star])
            let coded = name.hasSuffix("*")
            let digits = name[star...].filter { $0 != "*" }
            guard let section = digits.isEmpty ? 0 : Int(digits), (0..<Self.limit).contains(section) else { continue }
            if pieces[base]?[section] == nil { pieces[base, default: [:]][section] = (raw, coded) }
        }
        var parameters = plain.mapValues { EncodedWord.decode($0) }
        for (name, sections) in pieces {
            // The extended form is the better one where a sender gives both (RFC 6266, 4.3, says so for HTTP).
            if let text = Self.join(sections) { parameters[name] = text }
        }
        self.parameters = parameters
    }

    private static func join(_ sections: [Int: (bytes: [UInt8], coded: Bool)]) -> String? {
        guard let first = sections[0] else { return nil }
        var charset: String?
        var bytes: [UInt8] = []
        var rest = first.bytes
        if first.coded {
            let marks = rest.indices.filter { rest[$0] == .apostrophe }.prefix(2)
            if let from = marks.first, let to = marks.dropFirst().first {
                charset = String(decoding: rest[..<from], as: UTF8.self)
                rest = Array(rest[(to + 1)...])
            }
        }
        bytes += first.coded ? percentDecoded(rest) : rest
        var section = 1
        while let next = sections[section] {
            bytes += next.coded ? percentDecoded(next.bytes) : next.bytes
            section += 1
        }
        if charset == nil { return EncodedWord.decode(bytes) }
        return EncodedWord.withoutControls(Charset.decode(bytes, label: charset).text)
    }

    static func percentDecoded(_ bytes: [UInt8]) -> [UInt8] {
        var decoded: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if bytes[index] == .percent, index + 2 < bytes.count, let high = bytes[index + 1].hexValue,
                let low = bytes[index + 2].hexValue
            {
                decoded.append(high << 4 | low)
                index += 3
            } else {
                decoded.append(bytes[index])
                index += 1
            }
        }
        return decoded
    }

    private struct Scanner {
        let bytes: [UInt8]
        private var index = 0

        init(bytes: [UInt8]) { self.bytes = bytes }

        /// Everything before the first semicolon, without blanks and comments.
        mutating func value() -> [UInt8] {
            var value: [UInt8] = []
            skipBlanks()
            while index < bytes.count, bytes[index] != .semicolon {
                if bytes[index] == .open {
                    skipComment()
                } else if bytes[index].isBlank {
                    skipBlanks()
                    // "text/plain charset=utf-8": somebody forgot the semicolon, not the slash.
                    if index < bytes.count, bytes[index].isTokenText, !value.isEmpty, value.last != .slash {
                        return value
                    }
                } else {
                    if bytes[index] != .quote { value.append(bytes[index]) }
                    index += 1
                }
            }
            return value
        }

        mutating func parameter() -> (name: String, value: [UInt8])? {
            while index < bytes.count {
                skipSeparators()
                let start = index
                while index < bytes.count, bytes[index].isTokenText || bytes[index] >= 128 { index += 1 }
                let name = String(decoding: bytes[start..<index], as: UTF8.self).lowercased()
                skipBlanks()
                guard index < bytes.count, bytes[index] == .equals, !name.isEmpty else {
                    if index == start, index < bytes.count { index += 1 }
                    continue
                }
                index += 1
                skipBlanks()
                return (name, parameterValue())
            }
            return nil
        }

        private mutating func parameterValue() -> [UInt8] {
            guard index < bytes.count, bytes[index] == .quote else { return unquotedValue() }
            index += 1
            var value: [UInt8] = []
            while index < bytes.count, bytes[index] != .quote {
                // A backslash escapes only what needs it, or Windows paths in file names would lose theirs.
                if bytes[index] == .backslash, index + 1 < bytes.count,
                    bytes[index + 1] == .quote || bytes[index + 1] == .backslash
                {
                    index += 1
                }
                value.append(bytes[index])
                index += 1
            }
            index += 1
            return value
        }

        /// Up to the next semicolon; spaces inside are kept unless another parameter begins after them.
        private mutating func unquotedValue() -> [UInt8] {
            let start = index
            while index < bytes.count, bytes[index] != .semicolon, bytes[index] != .open {
                if bytes[index].isBlank {
                    var next = index
                    while next < bytes.count, bytes[next].isBlank { next += 1 }
                    let name = next
                    while next < bytes.count, bytes[next].isTokenText { next += 1 }
                    if next > name, next < bytes.count, bytes[next] == .equals {
                        return Array(bytes[start..<index])
                    }
                    index = max(next, index + 1)
                } else {
                    index += 1
                }
            }
            index = min(index, bytes.count)
            return Array(bytes[bytes.trimmingBlanks(start..<index)])
        }

        private mutating func skipBlanks() {
            while index < bytes.count, bytes[index].isBlank { index += 1 }
        }

        private mutating func skipSeparators() {
            while index < bytes.count {
                if bytes[index] == .open {
                    skipComment()
                } else if bytes[index].isBlank || bytes[index] == .semicolon {
                    index += 1
                } else {
                    return
                }
            }
        }

        private mutating func skipComment() {
            var depth = 0
            while index < bytes.count {
                let byte = bytes[index]
                index += byte == .backslash ? 2 : 1
                if byte == .open { depth += 1 }
                if byte == .close { depth -= 1 }
                if depth == 0 { break }
            }
            index = min(index, bytes.count)
        }
    }
}
