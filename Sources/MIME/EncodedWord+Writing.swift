// Encoded words written (RFC 2047): UTF-8, Q or B, whichever is shorter, at most 75 octets each, no character torn.

extension EncodedWord {
    /// "=?utf-8?q?" and "?=".
    private static let frame = 12
    private static let limit = 75

    /// The words for `text`, to be written with a blank between each two, which readers drop. The first may take up
    /// at most `room` octets if that is possible at all.
    static func words(for text: String, firstRoom room: Int) -> [String] {
        let useQ = qLength(text.utf8) <= (text.utf8.count + 2) / 3 * 4
        var words: [String] = []
        var piece: [UInt8] = []
        func cost(_ bytes: [UInt8]) -> Int { useQ ? qLength(bytes) : (bytes.count + 2) / 3 * 4 }
        func close() {
            words.append("=?utf-8?\(useQ ? "q" : "b")?\(useQ ? q(piece) : Base64.encode(piece))?=")
            piece = []
        }
        for character in text {
            // A character of many scalars (a family, a flag) stays whole where it fits into one word.
            let whole = Array(String(character).utf8)
            let units = cost(whole) <= limit - frame ? [whole] : character.unicodeScalars.map { Array(String($0).utf8) }
            for unit in units {
                let allowed = (words.isEmpty ? max(min(room, limit), 30) : limit) - frame
                if !piece.isEmpty, cost(piece + unit) > allowed { close() }
                piece += unit
            }
        }
        if !piece.isEmpty { close() }
        return words
    }

    /// Characters that stand for themselves in Q even inside a display name (RFC 2047, 5, rule 3).
    private static func isPlain(_ byte: UInt8) -> Bool {
        byte.isLetter || byte.isDigit || [33, 42, 43, 45, 47].contains(byte)
    }

    private static func qLength(_ bytes: some Sequence<UInt8>) -> Int {
        bytes.reduce(0) { $0 + (isPlain($1) || $1 == .space ? 1 : 3) }
    }

    private static func q(_ bytes: [UInt8]) -> String {
        bytes.map { isPlain($0) ? String(UnicodeScalar($0)) : $0 == .space ? "_" : "=" + hex($0) }.joined()
    }

    static func hex(_ byte: UInt8) -> String {
        let digits = Array("0123456789ABCDEF")
        return String([digits[Int(byte >> 4)], digits[Int(byte & 15)]])
    }
}
