// Comparing text without Foundation, whose `contains`, `folding` and `trimmingCharacters` cross into UTF-16 for every call: on
// a long letter they were two thirds of all the time it took to read it (Foundation of Swift 6.3.1 on Linux). In this room
// these are preferred to Foundation's by their types alone, so that nothing that calls them need know.

import Foundation

extension String {
    /// Whether `other` stands in it, byte by byte. Preferred to Foundation's, which takes what is canonically equivalent too.
    func contains(_ other: String) -> Bool { utf8.has(other.utf8) }

    /// Without the characters of `set` at both ends.
    func trimmingCharacters(in set: CharacterSet) -> String { self[...].trimmingCharacters(in: set) }
}

extension Substring {
    /// Whether `other` stands in it, byte by byte.
    func contains(_ other: String) -> Bool { utf8.has(other.utf8) }

    /// Without the characters of `set` at both ends.
    func trimmingCharacters(in set: CharacterSet) -> String {
        let scalars = unicodeScalars
        guard let start = scalars.firstIndex(where: { !set.contains($0) }),
            let last = scalars.lastIndex(where: { !set.contains($0) })
        else { return "" }
        return String(self[start..<scalars.index(after: last)])
    }
}

/// What the standard library says of a character, without its look into the tables of Unicode for the characters of ASCII.
extension Character {
    private var plain: UInt8? {
        let bytes = utf8
        guard let first = bytes.first, first < 0x80, bytes.count == 1 else { return nil }
        return first
    }

    var isLetter: Bool {
        guard let plain else { return unicodeScalars.first?.properties.isAlphabetic ?? false }
        return (0x61...0x7A).contains(plain | 0x20)
    }

    var isNumber: Bool {
        guard let plain else { return unicodeScalars.first?.properties.numericType != nil }
        return (0x30...0x39).contains(plain)
    }

    var isWhitespace: Bool {
        guard let plain else { return unicodeScalars.first?.properties.isWhitespace ?? false }
        return plain == 0x20 || (0x09...0x0D).contains(plain)
    }
}

extension BidirectionalCollection where Element == UInt8 {
    fileprivate func has(_ other: String.UTF8View) -> Bool {
        let found = withContiguousStorageIfAvailable { mine in
            other.withContiguousStorageIfAvailable { mine.has($0) }
        }
        if let found = found ?? nil { return found }
        return [UInt8](self).withUnsafeBufferPointer { mine in
            [UInt8](other).withUnsafeBufferPointer { mine.has($0) }
        }
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Looks at each place where the first byte stands.
    fileprivate func has(_ wanted: Self) -> Bool {
        guard let start = wanted.baseAddress, !wanted.isEmpty else { return true }
        guard let base = baseAddress else { return false }
        var at = 0
        while count - at >= wanted.count,
            let hit = memchr(base + at, Int32(start.pointee), count - at - wanted.count + 1)
        {
            if memcmp(hit, start, wanted.count) == 0 { return true }
            at = UnsafeRawPointer(hit) - UnsafeRawPointer(base) + 1
        }
        return false
    }
}

/// `text` without case, accents and width, as phrases and names are compared.
func folded(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.lowercased() }
    return Folding.folded(text)
}

/// Foundation's folding, remembered for each letter of the scripts that most letters are written in.
enum Folding {
    /// What Foundation makes of text without case, accents and width, and of the letters that it leaves alone.
    static func byFoundation(_ text: String) -> String {
        var result = text.folding(options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
        for (special, plain) in [("ø", "o"), ("ł", "l"), ("đ", "d"), ("œ", "oe"), ("æ", "ae"), ("ß", "ss"), ("ı", "i")]
        where result.contains(special) {
            result = result.replacingOccurrences(of: special, with: plain)
        }
        return result
    }

    /// Latin, Greek and Cyrillic letters and general punctuation fold one by one.
    static func isRemembered(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x2B0, 0x370..<0x483, 0x48A..<0x530, 0x1E00..<0x2000, 0x2010..<0x2028, 0x2030..<0x2060,
            0x20A0..<0x20D0,
            0x2100..<0x2150:
            true
        default: false
        }
    }

    /// Ideographs, syllables and what stands for a broken character stay as they are.
    static func isKept(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x3400..<0x4DC0, 0x4E00..<0xA000, 0xAC00..<0xD7A4, 0xFFFD: true
        default: false
        }
    }

    private static let remembered: [[UInt8]] = (UInt32(0)..<0x2150).map { value in
        guard let scalar = Unicode.Scalar(value), isRemembered(scalar) else { return [] }
        return Array(byFoundation(String(scalar)).utf8)
    }

    /// The same as `byFoundation`.
    static func folded(_ text: String) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        let scalars = text.unicodeScalars
        var index = scalars.startIndex
        while index < scalars.endIndex {
            let scalar = scalars[index]
            let next = scalars.index(after: index)
            // A mark changes the letter before it, and a joiner what is around it.
            let isAlone = next == scalars.endIndex || isRemembered(scalars[next]) || isKept(scalars[next])
            if isAlone, isRemembered(scalar) {
                bytes += remembered[Int(scalar.value)]
                index = next
            } else if isAlone, isKept(scalar) {
                bytes += String(scalar).utf8
                index = next
            } else {
                var end = next
                while end < scalars.endIndex, !isRemembered(scalars[end]), !isKept(scalars[end]) {
                    end = scalars.index(after: end)
                }
                bytes += byFoundation(String(scalars[index..<end])).utf8
                index = end
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
