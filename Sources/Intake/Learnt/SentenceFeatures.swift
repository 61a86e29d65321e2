// What a classifier sees of a sentence: its words, their neighbours, their beginnings, and what stands behind a negation.
// Numbers, addresses and names are only told as such, so that nobody's name is learnt.

extension Features {
    static let negations = Lexica.shipped.words(of: .learntNegations)

    /// `text` is one sentence, or what its writer takes for one; of it, `limit` words are seen: what a longer one does is said
    /// by then.
    package init(sentence text: String, limit: Int = 60) {
        let sentences = Words.sentences(of: text.split(separator: "\n").map { $0 })
        self.init(words: sentences.flatMap(\.words), isQuestion: sentences.contains { $0.isQuestion }, limit: limit)
    }

    init(_ sentence: Sentence) { self.init(words: sentence.words, isQuestion: sentence.isQuestion) }

    /// The words of one sentence.
    package init(words: [Word]) {
        self.init(words: words, isQuestion: Sentence(words: words, isItem: false).isQuestion)
    }

    private init(words: [Word], isQuestion: Bool, limit: Int = 60) {
        self.init()
        var tokens: [String] = ["^"]
        for (index, word) in words.enumerated() where tokens.count < limit {
            tokens += Self.tokens(word, after: index > 0 ? words[index - 1] : nil, isFirst: index < 2)
        }
        tokens.append("$")
        add("bias")
        if isQuestion { add("?") }
        add("length \(min(tokens.count / 4, 6))")
        var negated = 0
        let stems = tokens.map(Self.stem)
        for index in tokens.indices {
            let token = tokens[index]
            add(token)
            add(stems[index])
            addPieces(of: token)
            if negated > 0 {
                negated -= 1
                add("not ", stems[index])
            }
            if Self.negations.contains(token) { negated = 4 }
            guard index + 1 < tokens.count else { continue }
            add(token, " ", tokens[index + 1])
            add(stems[index], " ", stems[index + 1])
            guard index + 2 < tokens.count else { continue }
            add(stems[index], " _ ", stems[index + 2])
            add(stems[index], " ", stems[index + 1], " ", stems[index + 2])
            if isQuestion, index < 4 { add("? ", stems[index]) }
        }
    }

    /// Runs of letters within a word: they carry over from one form of a verb to another, and from language to language.
    private mutating func addPieces(of token: String) {
        guard token.count > 3 else { return }
        // The bytes, and where each character begins.
        var bytes = Array("<".utf8)
        var starts = [0, 1]
        for letter in token.prefix(16) {
            bytes += letter.utf8
            starts.append(bytes.count)
        }
        bytes += ">".utf8
        starts.append(bytes.count)
        let begun = Self.hash("…")
        for length in 3...5 where starts.count > length {
            for start in 0..<(starts.count - length) {
                add(hash: Self.hash(bytes[starts[start]..<starts[start + length]], after: begun))
            }
        }
    }

    /// The tokens of one word; a capitalised word behind another one is a name, most often.
    static func tokens(_ word: Word, after previous: Word?, isFirst: Bool) -> [String] {
        switch word.kind {
        case .number: return ["#"]
        case .address: return ["@"]
        case .link: return ["://"]
        case .punctuation: return [":", "?", "!", "\"", "«", "“"].contains(word.text) ? [word.text] : []
        case .word:
            let isName =
                !isFirst && word.isCapitalised && !word.isAllCapitals
                && previous.map { $0.kind == .word && $0.isCapitalised } ?? false
            return isName ? ["Xx"] : word.parts
        }
    }

    static func stem(_ token: String) -> String { token.count > 5 ? String(token.prefix(5)) + "~" : token }
}
