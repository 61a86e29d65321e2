// Numbers in words and digits, up to what a party can be.

enum Numbers {
    /// "Un", "una", "um" are left to who asks: they are articles too.
    private static let words: [String: Int] = {
        var result: [String: Int] = [:]
        for phrase in Lexica.shipped.phrases(of: .numbers) {
            let words = phrase.split(separator: " ").map(String.init)
            guard let value = words.first.flatMap({ Int($0) }) else {
                preconditionFailure("numbers: \(phrase) begins with none")
            }
            for word in words.dropFirst() { result[word] = value }
        }
        return result
    }()

    /// The number a folded part says; `nil` where it says none. At most six digits are read.
    static func value(of part: String) -> Int? {
        if let first = part.first, first.isASCII, first.isNumber {
            let digits = part.prefix { $0.isASCII && $0.isNumber }
            guard digits.count == part.count, digits.count <= 6 else { return nil }
            return Int(digits)
        }
        return words[part]
    }
}
