// A name put right: which word of it is meant by the one that is written anew.

enum Respelling {
    /// `name` with what `right` puts right in it, a word or all of it; `nil` where the two have nothing in common.
    static func of(_ name: String, _ right: PersonName) -> String? {
        let parts = PersonName(text: name).parts
        guard right.wordCount == 1 else {
            let isAlike = right.parts.allSatisfy { part in parts.contains { isLike($0, part) } }
            return isAlike || !Set(parts).isDisjoint(with: right.parts) ? right.text : nil
        }
        var words = name.split(separator: " ").map(String.init)
        let own = folded(right.text)
        guard let best = words.indices.min(by: { distance(folded(words[$0]), own) < distance(folded(words[$1]), own) }),
            isLike(folded(words[best]), own)
        else { return nil }
        words[best] = right.text
        return words.joined(separator: " ")
    }

    /// Whether two names are of one person, one of them misspelt: a word the same, all others alike.
    static func isOne(_ a: PersonName, _ b: PersonName) -> Bool {
        let a = a.text.split(separator: " ").map { folded(String($0)) }
        let b = b.text.split(separator: " ").map { folded(String($0)) }
        guard a.count == b.count, a.count > 1, a != b else { return false }
        return zip(a, b).contains { $0 == $1 }
            && zip(a, b).allSatisfy { $0 == $1 || distance($0, $1) <= 2 && min($0.count, $1.count) > 3 }
    }

    /// Whether one may be the other, misspelt: no more than half of its letters are others.
    private static func isLike(_ a: String, _ b: String) -> Bool { distance(a, b) * 2 <= max(a.count, b.count) }

    /// Letters to be put in, taken out or altered to make one of the other (Levenshtein). Of no more than 40 letters.
    private static func distance(_ a: String, _ b: String) -> Int {
        guard a.count <= 40, b.count <= 40 else { return max(a.count, b.count) }
        let b = Array(b)
        var row = Array(0...b.count)
        for (line, letter) in a.enumerated() {
            var before = row[0]
            row[0] = line + 1
            for column in b.indices {
                let kept = before + (letter == b[column] ? 0 : 1)
                before = row[column + 1]
                row[column + 1] = min(kept, row[column] + 1, before + 1)
            }
        }
        return row[b.count]
    }
}
