// Encoded words in header text (RFC 2047, with RFC 2231's language suffix), decoded the way mail is really written:
// words inside longer words, blanks inside a word, lost padding, and a character split over two neighbouring words.

/// `=?charset?B or Q?text?=`.
enum EncodedWord {
    /// Header text for people: words decoded, raw bytes taken as UTF-8 or else windows-1252, control characters removed.
    static func decode(_ bytes: [UInt8]) -> String {
        withoutControls(decodeKeepingControls(bytes))
    }

    /// Tabs and line breaks become spaces, other control characters go.
    static func withoutControls(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) else { return text }
        var clean = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if scalar == "\t" || scalar == "\n" || scalar == "\r" {
                clean.append(" ")
            } else if scalar.properties.generalCategory != .control {
                clean.append(scalar)
            }
        }
        return String(clean)
    }

    private static func decodeKeepingControls(_ bytes: [UInt8]) -> String {
        var text = ""
        var pending: (charset: String, bytes: [UInt8])?
        var literalStart = 0
        var index = 0
        var finder = Finder(bytes: bytes)

        func flush() {
            if let word = pending { text += Charset.decode(word.bytes, label: word.charset).text }
            pending = nil
        }
        while let start = bytes.position(of: .equals, in: index..<bytes.count) {
            guard let word = finder.word(at: start) else {
                index = start + 1
                continue
            }
            let literal = literalStart..<start
            let gap = bytes.trimmingBlanks(literal).isEmpty
            if pending == nil || !gap {
                flush()
                if !(gap && literalStart > 0) { text += Charset.guess(Array(bytes[literal])).text }
            }
            if let earlier = pending, earlier.charset != word.charset { flush() }
            if pending == nil {
                pending = (word.charset, word.bytes)
            } else {
                pending?.bytes += word.bytes
            }
            index = word.end
            literalStart = word.end
        }
        flush()
        text += Charset.guess(Array(bytes[literalStart...])).text
        return text
    }

    private struct Word {
        let charset: String
        let bytes: [UInt8]
        let end: Int
    }

    /// Finds words from left to right. The places of the next `?=` and `=?` are remembered, so that however many words
    /// begin and never end, every byte is looked at a fixed number of times.
    private struct Finder {
        let bytes: [UInt8]
        private var terminator = -1
        private var opening = -1

        init(bytes: [UInt8]) { self.bytes = bytes }

        mutating func word(at start: Int) -> Word? {
            guard start + 1 < bytes.count, bytes[start + 1] == .question else { return nil }
            // No charset name is longer than forty bytes, no language tag either.
            let charsetLimit = min(start + 82, bytes.count)
            guard let charsetEnd = bytes.position(of: .question, in: start + 2..<charsetLimit) else { return nil }
            guard charsetEnd + 2 < bytes.count, bytes[charsetEnd + 2] == .question else { return nil }
            let isBase64: Bool
            switch bytes[charsetEnd + 1].lowered {
            case UInt8(ascii: "b"): isBase64 = true
            case UInt8(ascii: "q"): isBase64 = false
            default: return nil
            }
            let textStart = charsetEnd + 3
            guard let textEnd = nextTerminator(from: textStart) else { return nil }
            if let inner = nextOpening(from: textStart), inner + 2 <= textEnd { return nil }
            let coded = Array(bytes[textStart..<textEnd])
            let label = bytes[start + 2..<charsetEnd].prefix { $0 != .star }
            return Word(
                charset: String(decoding: label, as: UTF8.self).lowercased(),
                bytes: isBase64 ? Base64.decode(coded).bytes : decodeQ(coded),
                end: textEnd + 2)
        }

        private mutating func nextTerminator(from start: Int) -> Int? {
            if terminator < start { terminator = find(.question, .equals, from: start) }
            return terminator == bytes.count ? nil : terminator
        }

        private mutating func nextOpening(from start: Int) -> Int? {
            if opening < start { opening = find(.equals, .question, from: start) }
            return opening == bytes.count ? nil : opening
        }

        private func find(_ first: UInt8, _ second: UInt8, from start: Int) -> Int {
            var index = start
            while let hit = bytes.position(of: first, in: index..<bytes.count) {
                if hit + 1 < bytes.count, bytes[hit + 1] == second { return hit }
                index = hit + 1
            }
            return bytes.count
        }
    }

    private static func decodeQ(_ coded: [UInt8]) -> [UInt8] {
        var decoded: [UInt8] = []
        decoded.reserveCapacity(coded.count)
        var index = 0
        while index < coded.count {
            let byte = coded[index]
            if byte == .equals, index + 2 < coded.count, let high = coded[index + 1].hexValue,
                let low = coded[index + 2].hexValue
            {
                decoded.append(high << 4 | low)
                index += 3
            } else {
                decoded.append(byte == .underscore ? .space : byte)
                index += 1
            }
        }
        return decoded
    }
}
