// "Did you mean": the word of a list that a mistyped one is nearest to.

enum NearMiss {
    /// The word of `words` that takes the fewest slips (a letter wrong, missing, too many, or two swapped) to become `typed`,
    /// if that is at most one in three of its letters; case and `_` for `-` are no slips.
    static func of(_ typed: String, among words: some Sequence<String>) -> String? {
        let typed = folded(typed)
        guard !typed.isEmpty, typed.count <= 64 else { return nil }
        var best: (word: String, slips: Int)?
        for word in words {
            let letters = folded(word)
            let most = Swift.min(best.map { $0.slips - 1 } ?? .max, Swift.max(1, letters.count / 3))
            guard abs(letters.count - typed.count) <= most else { continue }
            let slips = distance(typed, letters)
            if slips <= most { best = (word, slips) }
        }
        return best?.word
    }

    private static func folded(_ text: String) -> [UInt8] {
        text.prefix(65).lowercased().replacing("_", with: "-").replacing(" ", with: "-").utf8.map { $0 }
    }

    /// Optimal string alignment (Damerau-Levenshtein without later edits inside a swap).
    private static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
        var before: [Int] = []
        var last = Array(0...b.count)
        for i in a.indices {
            var row = [i + 1]
            for j in b.indices {
                var least = Swift.min(last[j] + (a[i] == b[j] ? 0 : 1), last[j + 1] + 1, row[j] + 1)
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { least = Swift.min(least, before[j - 1] + 1) }
                row.append(least)
            }
            before = last
            last = row
        }
        return last[b.count]
    }
}
