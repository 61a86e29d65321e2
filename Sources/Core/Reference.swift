// The code people quote: event prefix, five letters and digits that cannot be confused, and a check character.

/// A reference code such as `SIA-7Q4K2M`. A value of this type always has a right check character.
///
/// The alphabet has 23 symbols, a prime, so that a weighted sum catches every single wrong symbol and every swap of two
/// neighbours after the dash (the prefix is the event's, and known). Left out are 0 O, 1 I L, 5 S, 8 B, 2's Z, U V, and Y: what people misread or mistype.
package struct Reference: Hashable, Codable, Sendable, CustomStringConvertible, Comparable {
    package let text: String

    package static let alphabet: [Character] = Array("234679ACDEFGHJKMNPQRTWX")
    /// Symbols after the dash, the check character included.
    package static let length = 6

    package var description: String { text }
    package static func < (a: Reference, b: Reference) -> Bool { a.text < b.text }

    /// The code whose five free symbols are the digits of `number` in base 23. `prefix` is upper-case ASCII letters and digits.
    package init(prefix: String, number: Int) {
        var rest = number
        var symbols: [Character] = []
        for _ in 1..<Self.length {
            symbols.append(Self.alphabet[rest % Self.alphabet.count])
            rest /= Self.alphabet.count
        }
        let body = String(symbols.reversed())
        text = "\(prefix)-\(body)\(Self.check(prefix: prefix, body: body))"
    }

    /// How many codes one prefix has.
    package static var space: Int { (1..<length).reduce(1) { product, _ in product * alphabet.count } }

    /// Reads a code as a person typed it: any case, any dash or none seen as a blank; `nil` unless the check character is right.
    package init?(_ typed: String) {
        let upper = typed.uppercased().map { "‐‑–— ".contains($0) ? "-" : $0 }
        let parts = String(upper).split(separator: "-", omittingEmptySubsequences: true)
        guard parts.count == 2, (2...8).contains(parts[0].count), parts[1].count == Self.length,
            parts[0].allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) })
        else { return nil }
        let body = String(parts[1].dropLast())
        guard parts[1].allSatisfy({ Self.alphabet.contains($0) }),
            parts[1].last == Self.check(prefix: String(parts[0]), body: body)
        else { return nil }
        text = "\(parts[0])-\(parts[1])"
    }

    package var prefix: String { String(text.prefix { $0 != "-" }) }

    private static func check(prefix: String, body: String) -> Character {
        var sum = 0
        for (index, symbol) in body.enumerated() {
            sum += (index + 2) * (alphabet.firstIndex(of: symbol) ?? 0)
        }
        for scalar in prefix.unicodeScalars { sum += Int(scalar.value) }
        return alphabet[sum % alphabet.count]
    }

    /// The first code in `text`, wherever it stands between blanks or punctuation, or `nil`.
    package static func first(in text: String) -> Reference? {
        let words = text.split { !(($0.isASCII && ($0.isLetter || $0.isNumber)) || "-‐‑–—".contains($0)) }
        for word in words {
            // A dash may also stand before or after the code: take its parts two by two.
            let parts = word.split { "-‐‑–—".contains($0) }
            for (prefix, rest) in zip(parts, parts.dropFirst()) where rest.count == length && prefix.count <= 8 {
                if let reference = Reference("\(prefix)-\(rest)") { return reference }
            }
        }
        return nil
    }
}
