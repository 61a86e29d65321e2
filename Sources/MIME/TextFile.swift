// A text file that says nothing about its encoding but, perhaps, by a byte order mark: as spreadsheets and address
// books write it. (What mail brings has a label; `Charset` reads that.)

/// The words of a text file, without a byte order mark, and the encoding they were read in. What means nothing in it is
/// U+FFFD, and so is a NUL.
package struct TextFile: Equatable, Sendable {
    package let text: String
    /// For a person: `UTF-8`, `UTF-16LE`, `windows-1252`, `Mac Roman`, …
    package let encoding: String

    package init(_ bytes: [UInt8]) {
        (text, encoding) = Self.read(bytes)
    }

    private static func read(_ bytes: [UInt8]) -> (text: String, encoding: String) {
        // Some programs put the mark of UTF-8 before bytes of their own encoding.
        if bytes.has([0xEF, 0xBB, 0xBF], at: 0) { return guess(Array(bytes.dropFirst(3))) }
        for (mark, name) in marks where bytes.has(mark, at: 0) {
            return (Charset.converted(name).decode(Array(bytes.dropFirst(mark.count))).text, name)
        }
        return guess(bytes)
    }

    private static func guess(_ bytes: [UInt8]) -> (text: String, encoding: String) {
        if let order = byteOrder(bytes) { return (Charset.converted(order).decode(bytes).text, order) }
        // Some stray bytes in UTF-8 are damage, and no reason to read all of it as something else.
        if isUTF8(bytes) { return (withoutNULs(String(decoding: bytes, as: UTF8.self)), "UTF-8") }
        if isMacRoman(bytes) { return (Charset.converted("MACINTOSH").decode(bytes).text, "Mac Roman") }
        return (Charset.windows1252.decode(bytes).text, "windows-1252")
    }

    private static let marks: [(mark: [UInt8], name: String)] = [
        // Before UTF-16, with whose mark it begins.
        ([0xFF, 0xFE, 0, 0], "UTF-32LE"), ([0, 0, 0xFE, 0xFF], "UTF-32BE"),
        ([0xFF, 0xFE], "UTF-16LE"), ([0xFE, 0xFF], "UTF-16BE"),
    ]

    private static func withoutNULs(_ text: String) -> String {
        text.utf8.contains(0) ? String(text.unicodeScalars.map { $0.value == 0 ? "\u{FFFD}" : Character($0) }) : text
    }

    /// UTF-16 without a mark: what is ASCII in it (separators, addresses, line ends) has a NUL in every other byte.
    private static func byteOrder(_ bytes: [UInt8]) -> String? {
        var nuls = (even: 0, odd: 0)
        for (index, byte) in bytes.enumerated() where byte == 0 {
            if index.isMultiple(of: 2) { nuls.even += 1 } else { nuls.odd += 1 }
        }
        let few = bytes.count / 8
        if nuls.odd > few, nuls.even * 8 < nuls.odd { return "UTF-16LE" }
        if nuls.even > few, nuls.odd * 8 < nuls.even { return "UTF-16BE" }
        return nil
    }

    /// Whether it is UTF-8, or UTF-8 with a few bytes damaged: letters beyond ASCII that are two or more bytes long
    /// come by chance in no other encoding of real text.
    private static func isUTF8(_ bytes: [UInt8]) -> Bool {
        if bytes.validUTF8 != nil { return true }
        var counts = (read: 0, broken: 0)
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars where !scalar.isASCII {
            if scalar == "\u{FFFD}" { counts.broken += 1 } else { counts.read += 1 }
        }
        return counts.read > counts.broken
    }

    /// Whether it reads as Mac Roman, and clearly not as windows-1252: `Málaga` would be `M‡laga`.
    private static func isMacRoman(_ bytes: [UInt8]) -> Bool {
        let high = (UInt8(0x80)...0xFF)
        let mac = high.map { Charset.converted("MACINTOSH").decode([$0]).text.unicodeScalars.first ?? "\u{FFFD}" }
        let windows = high.map { Charset.windows1252.decode([$0]).text.unicodeScalars.first ?? "\u{FFFD}" }
        return misfits(bytes, mac) * 4 < misfits(bytes, windows)
    }

    /// How many characters beyond ASCII stand where French, English, Spanish or Portuguese would not put them, were the
    /// bytes from 0x80 on those of `high`.
    private static func misfits(_ bytes: [UInt8], _ high: [Unicode.Scalar]) -> Int {
        let read = { (index: Int) -> Unicode.Scalar in
            guard bytes.indices.contains(index) else { return " " }
            return bytes[index] < 0x80 ? Unicode.Scalar(bytes[index]) : high[Int(bytes[index]) - 0x80]
        }
        return bytes.indices.count {
            bytes[$0] >= 0x80 && isMisfit(read($0), between: read($0 - 1), and: read($0 + 1))
        }
    }

    private static func isMisfit(
        _ scalar: Unicode.Scalar, between before: Unicode.Scalar, and after: Unicode.Scalar
    ) -> Bool {
        if small.contains(scalar) {
            return before.properties.isLowercase && after.properties.isUppercase
        }
        if capital.contains(scalar) {
            return before.properties.isLowercase
                || (before.properties.isUppercase && after.properties.isLowercase)
        }
        if scalar == "’" { return false }
        let isControl = scalar.properties.generalCategory == .control
        return isControl || (before.properties.isAlphabetic && after.properties.isAlphabetic)
    }

    private static let small = Set("àâäáãåçéèêëíìîïñóòôöõøúùûüýÿœæßšž".unicodeScalars)
    private static let capital = Set("ÀÂÄÁÃÅÇÉÈÊËÍÌÎÏÑÓÒÔÖÕØÚÙÛÜÝŸŒÆŠŽ".unicodeScalars)
}
