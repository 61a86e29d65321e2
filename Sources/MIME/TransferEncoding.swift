// Content-Transfer-Encoding undone (RFC 2045, 6), tolerantly: what is not of the alphabet is passed over.

/// How a part's bytes travelled.
package enum TransferEncoding: Hashable, Sendable {
    /// 7bit, 8bit, binary, or no such header.
    case identity
    case base64
    case quotedPrintable
    /// A name nobody knows; the bytes are taken as they are.
    case unknown(String)

    init(header: String?) {
        let name = (header ?? "").prefix { $0 != ";" && $0 != "(" }
            .filter { !$0.isWhitespace && $0 != "\"" }.lowercased()
        switch name {
        case "", "7bit", "8bit", "binary", "7-bit", "8-bit", "none": self = .identity
        case "base64", "base-64": self = .base64
        case "quoted-printable", "quotedprintable", "quoted_printable": self = .quotedPrintable
        default: self = .unknown(name)
        }
    }

    /// The bytes before they were encoded, and whether the encoding was sound.
    func decode(_ coded: [UInt8]) -> (bytes: [UInt8], sound: Bool) {
        switch self {
        case .identity, .unknown: (coded, true)
        case .base64: Base64.decode(coded)
        case .quotedPrintable: QuotedPrintable.decode(coded)
        }
    }
}

/// Base64 (RFC 2045, 6.8).
enum Base64 {
    private static let values: [UInt8] = {
        var table = [UInt8](repeating: 255, count: 256)
        for (value, character) in "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8.enumerated() {
            table[Int(character)] = UInt8(value)
        }
        return table
    }()

    /// Decodes across line breaks, foreign characters, missing padding, and padding in the middle where several
    /// encoded pieces were joined. Sound if only line breaks had to be passed over and nothing is missing at the end.
    static func decode(_ coded: [UInt8]) -> (bytes: [UInt8], sound: Bool) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(coded.count / 4 &* 3 &+ 3)
        var sound = true
        var bits: UInt32 = 0
        var count = 0
        var padding = 0
        for byte in coded {
            let value = values[Int(byte)]
            if value != 255 {
                if padding > 0 {
                    sound = false
                    padding = 0
                }
                bits = bits << 6 | UInt32(value)
                count += 1
                if count == 4 {
                    bytes.append(UInt8(truncatingIfNeeded: bits >> 16))
                    bytes.append(UInt8(truncatingIfNeeded: bits >> 8))
                    bytes.append(UInt8(truncatingIfNeeded: bits))
                    bits = 0
                    count = 0
                }
            } else if byte == .equals {
                if count > 0 {
                    padding = 4 - count - 1
                    sound = flush(bits, count, into: &bytes) && sound
                    bits = 0
                    count = 0
                } else if padding > 0 {
                    padding -= 1
                } else {
                    sound = false
                }
            } else if !byte.isWhitespace {
                sound = false
            }
        }
        if count > 0 {
            _ = flush(bits, count, into: &bytes)
            sound = false
        }
        return (bytes, sound && padding == 0)
    }

    /// The one or two bytes of a last, short group; false if it is too short for any.
    private static func flush(_ bits: UInt32, _ count: Int, into bytes: inout [UInt8]) -> Bool {
        switch count {
        case 2:
            bytes.append(UInt8(truncatingIfNeeded: bits >> 4))
        case 3:
            bytes.append(UInt8(truncatingIfNeeded: bits >> 10))
            bytes.append(UInt8(truncatingIfNeeded: bits >> 2))
        default: return false
        }
        return true
    }
}

/// Quoted-printable (RFC 2045, 6.7).
enum QuotedPrintable {
    /// Decodes; an `=` that starts nothing stays as it is, blanks at line ends go. Sound if no such `=` was there.
    static func decode(_ coded: [UInt8]) -> (bytes: [UInt8], sound: Bool) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(coded.count)
        var sound = true
        var index = 0
        while index < coded.count {
            let byte = coded[index]
            if byte == .equals {
                if index + 2 < coded.count, let high = coded[index + 1].hexValue, let low = coded[index + 2].hexValue {
                    bytes.append(high << 4 | low)
                    index += 3
                } else if let next = softBreak(coded, after: index) {
                    index = next
                } else {
                    sound = false
                    bytes.append(byte)
                    index += 1
                }
            } else if byte.isBlank {
                var end = index
                while end < coded.count, coded[end].isBlank { end += 1 }
                // Blanks before a line break were added on the way.
                if end < coded.count, coded[end] != .lf, coded[end] != .cr { bytes += coded[index..<end] }
                index = end
            } else {
                bytes.append(byte)
                index += 1
            }
        }
        return (bytes, sound)
    }

    /// Where the next line begins if only blanks and a line break, or the end, follow the `=` at `index`.
    private static func softBreak(_ coded: [UInt8], after index: Int) -> Int? {
        var next = index + 1
        while next < coded.count, coded[next].isBlank { next += 1 }
        guard next < coded.count else { return next }
        if coded[next] == .lf { return next + 1 }
        guard coded[next] == .cr else { return nil }
        return next + 1 < coded.count && coded[next + 1] == .lf ? next + 2 : next + 1
    }
}
