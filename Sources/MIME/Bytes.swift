// Names for the bytes that mail's grammar is made of, and the few searches everything here is built on.
// Every index is clamped: what comes from outside may be any bytes at all.

import Foundation

extension UInt8 {
    static let nul: UInt8 = 0
    static let tab: UInt8 = 9
    static let lf: UInt8 = 10
    static let cr: UInt8 = 13
    static let space: UInt8 = 32
    static let quote = UInt8(ascii: "\"")
    static let backslash = UInt8(ascii: "\\")
    static let dash = UInt8(ascii: "-")
    static let colon = UInt8(ascii: ":")
    static let semicolon = UInt8(ascii: ";")
    static let equals = UInt8(ascii: "=")
    static let question = UInt8(ascii: "?")
    static let underscore = UInt8(ascii: "_")
    static let at = UInt8(ascii: "@")
    static let dot = UInt8(ascii: ".")
    static let comma = UInt8(ascii: ",")
    static let less = UInt8(ascii: "<")
    static let greater = UInt8(ascii: ">")
    static let open = UInt8(ascii: "(")
    static let close = UInt8(ascii: ")")
    static let slash = UInt8(ascii: "/")
    static let percent = UInt8(ascii: "%")
    static let star = UInt8(ascii: "*")
    static let apostrophe = UInt8(ascii: "'")
    static let ampersand = UInt8(ascii: "&")

    /// Space or tab (RFC 5322, WSP).
    var isBlank: Bool { self == .space || self == .tab }
    /// Space, tab, CR or LF.
    var isWhitespace: Bool { isBlank || self == .cr || self == .lf }
    var isControl: Bool { self < 32 || self == 127 }
    var isDigit: Bool { self >= 48 && self <= 57 }
    var isLetter: Bool { (self >= 65 && self <= 90) || (self >= 97 && self <= 122) }
    var lowered: UInt8 { self >= 65 && self <= 90 ? self &+ 32 : self }

    /// The value of a hexadecimal digit.
    var hexValue: UInt8? {
        switch self {
        case 48...57: self &- 48
        case 65...70: self &- 55
        case 97...102: self &- 87
        default: nil
        }
    }

    /// RFC 5322 atext, any byte beyond ASCII included (RFC 6532).
    var isAtomText: Bool {
        if isLetter || isDigit || self >= 128 { return true }
        switch self {
        case 33, 35...39, 42, 43, 45, 47, 61, 63, 94...96, 123...126: return true
        default: return false
        }
    }

    /// RFC 2045 token characters.
    var isTokenText: Bool {
        guard self > 32, self < 127 else { return false }
        switch self {
        case .open, .close, .less, .greater, .at, .comma, .semicolon, .colon, .backslash, .quote, .slash,
            UInt8(ascii: "["), UInt8(ascii: "]"), .question, .equals:
            return false
        default: return true
        }
    }
}

extension [UInt8] {
    /// Where `byte` first stands in `range`, nil if nowhere.
    func position(of byte: UInt8, in range: Range<Int>) -> Int? {
        let range = range.clamped(to: 0..<count)
        guard !range.isEmpty else { return nil }
        return withUnsafeBytes { buffer -> Int? in
            guard let base = buffer.baseAddress else { return nil }
            guard let hit = memchr(base + range.lowerBound, Int32(byte), range.count) else { return nil }
            return UnsafeRawPointer(hit) - base
        }
    }

    /// `range` without the spaces and tabs at both its ends.
    func trimmingBlanks(_ range: Range<Int>) -> Range<Int> {
        let range = range.clamped(to: 0..<count)
        var low = range.lowerBound
        var high = range.upperBound
        while low < high, self[low].isBlank { low += 1 }
        while high > low, self[high - 1].isBlank { high -= 1 }
        return low..<high
    }

    /// Whether the bytes from `start` on are those of `other`.
    func has(_ other: [UInt8], at start: Int) -> Bool {
        guard start >= 0, !other.isEmpty, other.count <= count - start else { return other.isEmpty }
        return withUnsafeBytes { mine in
            other.withUnsafeBytes { theirs in
                guard let base = mine.baseAddress, let wanted = theirs.baseAddress else { return false }
                return memcmp(base + start, wanted, theirs.count) == 0
            }
        }
    }

    /// The bytes as text, where they are valid UTF-8.
    var validUTF8: String? {
        let text = String(decoding: self, as: UTF8.self)
        // A repair would have put U+FFFD in the place of something else.
        return text.utf8.elementsEqual(self) ? text : nil
    }
}
