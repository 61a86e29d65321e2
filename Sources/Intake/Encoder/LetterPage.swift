// A letter as the encoder sees it: who shows as its sender, subject, kind of notice it answers, own words, people of an enclosed file,
// signature, what is passed on, and the beginning of what it answers; cut to what fits.

import CEncoder
import Core

package struct LetterPage: Sendable {
    /// Pieces of a page at most.
    static let limit = Int(ENCODER_LIMIT)
    /// Words of each part at most.
    private static let headLimit = 24
    private static let signatureLimit = 24
    private static let passedOnLimit = 60
    private static let answeredLimit = 40
    /// People of an enclosed file at most.
    private static let enclosedLimit = 12
    /// Pieces of own words at most: a long letter says what it wants in its beginning.
    private static let ownLimit = 170

    package private(set) var pieces: [Int32] = [Vocabulary.begin]
    /// The pieces of each own sentence; of one that did not fit none.
    package private(set) var sentences: [(text: String, pieces: Range<Int>)] = []
    /// Of each candidate the pieces of their name, wherever it stands; without any, those of the sender's display name.
    package private(set) var places: [[Int]] = []

    /// The words of the page, to find names in them.
    private struct Token {
        let parts: Set<String>
        let pieces: Range<Int>
    }

    /// Names in capitals, "OLGA RAMOS", as others write them: the encoder knows few words in capitals. A word in capitals alone may be anything.
    private static func lowered(_ text: String) -> String {
        guard text.contains(where: \.isUppercase) else { return text }
        let words = text.split(separator: " ")
        func isCapitals(_ index: Int) -> Bool {
            words.indices.contains(index) && words[index].count(where: \.isLetter) > 2
                && !words[index].contains(where: \.isLowercase)
        }
        return words.indices.map { index in
            let word = words[index]
            guard isCapitals(index), isCapitals(index - 1) || isCapitals(index + 1), word.count > 3 else {
                return String(word)
            }
            return word.prefix(1) + word.dropFirst().lowercased()
        }.joined(separator: " ")
    }

    /// As it was cut once.
    init(pieces: [Int32], places: [[Int]]) {
        self.pieces = pieces
        self.places = places
    }

    /// `calendar`: of an event on another day than the one that the encoder knows.
    init(
        display: String, subject: BareSubject, answers: QuotedNotice, sentences: [Sentence], enclosed: [String],
        signature: [String], passedOn: [String], answered: [String], candidates: [Candidate],
        calendar: TaughtCalendar? = nil
    ) {
        var tokens: [Token] = []
        /// Returns whether all of it fitted.
        func append(_ words: some Sequence<String>, upTo limit: Int = Self.limit) -> Bool {
            for word in words {
                let cut = Vocabulary.shipped.pieces(of: word)
                guard pieces.count + cut.count < limit else { return false }
                let start = pieces.count
                pieces += cut
                let parts = folded(word).split { !$0.isLetter }.filter { $0.count > 1 }.map(String.init)
                tokens.append(Token(parts: Set(parts), pieces: start..<pieces.count))
            }
            return true
        }
        /// The words of a text that may name days.
        func words(_ text: String) -> [String] {
            let words = Vocabulary.words(of: text)
            return calendar?.told(words) ?? words
        }
        /// The first of several lines; no line is told twice.
        func words(_ lines: [String], upTo limit: Int) -> [String] {
            var result: [String] = []
            for line in lines where result.count < limit { result += words(line) }
            return Array(result.prefix(limit))
        }
        func end() { if pieces.count < Self.limit { pieces.append(Vocabulary.end) } }
        _ = append(Vocabulary.words(of: display).prefix(Self.headLimit))
        let shown = Array(1..<max(2, pieces.count))
        end()
        let mark = subject.isAnswer ? "re: " : subject.isForward ? "fwd: " : ""
        _ = append(words(mark + subject.text).prefix(Self.headLimit))
        end()
        _ = append([answers.lesson])
        end()
        let own = pieces.count
        for sentence in sentences {
            let start = pieces.count
            let isWhole = append(
                words(Self.lowered(sentence.text)), upTo: min(Self.limit, own + Self.ownLimit))
            self.sentences.append((sentence.text, start..<pieces.count))
            if !isWhole { break }
        }
        // As if they stood in the letter itself: it was taught by letters that list people, not by files.
        for name in enclosed.prefix(Self.enclosedLimit) {
            guard append(["-"] + Vocabulary.words(of: name), upTo: min(Self.limit, own + Self.ownLimit)) else { break }
        }
        end()
        _ = append(signature.lazy.flatMap { Vocabulary.words(of: $0) }.prefix(Self.signatureLimit))
        end()
        _ = append(words(passedOn, upTo: Self.passedOnLimit))
        end()
        let said = tokens.count
        if !answered.isEmpty {
            _ = append([">"] + words(answered, upTo: Self.answeredLimit))
            end()
            // Whom we wrote to tells nothing of who is meant now.
            tokens.removeSubrange(said...)
        }
        let names = candidates.map { Set(($0.person.name?.parts ?? []).filter { $0.count > 1 }) }
        places = candidates.indices.map { number in
            let own = names[number]
            let others = Set(names.indices.filter { $0 != number }.flatMap { names[$0] })
            var found: [Int] = []
            for (index, token) in tokens.enumerated() where !own.isDisjoint(with: token.parts) {
                // A name that two share counts beside another of one's own.
                let isOwn = !own.intersection(token.parts).isSubset(of: others)
                let isBeside = [index - 1, index + 1].contains {
                    tokens.indices.contains($0) && !own.subtracting(others).isDisjoint(with: tokens[$0].parts)
                }
                if isOwn || isBeside { found += token.pieces }
            }
            return found.isEmpty ? candidates[number].isSender ? shown.filter { $0 < pieces.count } : [0] : found
        }
    }
}
