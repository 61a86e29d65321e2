// Text whose UTF-8 was taken for windows-1252 on its way, and encoded again: "JosÃ©" for "José".

import Foundation

enum Mojibake {
    /// `text` as it was written. What holds no such damage, or more letters that speak against it than for it, stays as it is.
    static func repaired(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { leads.contains($0.value) }) else { return text }
        let scalars = Array(text.unicodeScalars)
        var result = String.UnicodeScalarView()
        var mended = 0
        var strange = 0
        var index = 0
        while index < scalars.count {
            if let (scalar, length) = sequence(scalars[index...]) {
                result.append(scalar)
                mended += 1
                index += length
            } else {
                let scalar = scalars[index]
                if scalar.value > 0x7F, scalar.properties.isAlphabetic { strange += 1 }
                result.append(scalar)
                index += 1
            }
        }
        return mended > strange ? String(result) : text
    }

    /// What the first bytes of two and more look like.
    private static let leads: ClosedRange<UInt32> = 0xC2...0xF4

    /// The character that stands doubly encoded at the beginning of `scalars`, and over how many of them.
    private static func sequence(_ scalars: ArraySlice<Unicode.Scalar>) -> (Unicode.Scalar, Int)? {
        guard let first = scalars.first, leads.contains(first.value) else { return nil }
        let length = first.value >= 0xF0 ? 4 : first.value >= 0xE0 ? 3 : 2
        let bytes = scalars.prefix(length).compactMap(byte)
        guard bytes.count == length, bytes.dropFirst().allSatisfy({ 0x80...0xBF ~= $0 }) else { return nil }
        var decoder = String(decoding: bytes, as: UTF8.self).unicodeScalars.makeIterator()
        guard let scalar = decoder.next(), scalar != "\u{FFFD}", decoder.next() == nil else { return nil }
        return (scalar, length)
    }

    /// The byte that windows-1252 shows as `scalar`; where it shows nothing, the control character of that number.
    private static func byte(_ scalar: Unicode.Scalar) -> UInt8? {
        if let place = shown.firstIndex(of: scalar) { return UInt8(0x80 + place) }
        return scalar.value <= 0xFF ? UInt8(scalar.value) : nil
    }

    /// 0x80 to 0x9F.
    private static let shown: [Unicode.Scalar] = [
        "€", "\u{81}", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "\u{8D}", "Ž", "\u{8F}",
        "\u{90}", "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", "\u{9D}", "ž", "Ÿ",
    ]
}
