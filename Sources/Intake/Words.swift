// Text cut into words and sentences, once, for all that reads it.
//
// A word keeps how it was written (names need that) and its parts folded: no case, no accents, cut at apostrophes and
// hyphens, so that "m'inscrire", "m inscrire" and "M'INSCRIRE" are the same two parts. Phrases match parts; names match words.

import Foundation

package struct Word: Equatable, Sendable {
    package enum Kind: Equatable, Sendable { case word, number, address, link, punctuation }
    /// As written.
    package let text: String
    let kind: Kind
    /// Folded; empty for punctuation.
    let parts: [String]
    /// The line of the text it stands on.
    let line: Int
    /// Whether blank or a line's start comes before it.
    let spaced: Bool

    var folded: String { parts.joined(separator: " ") }
    /// "L'inscription" at a sentence's beginning is not: its own first letter counts, behind an article or a pronoun that lost its vowel.
    var isCapitalised: Bool {
        guard text.first?.isUppercase ?? false else { return false }
        guard parts.count > 1, Self.elided.contains(parts[0]), let mark = text.firstIndex(where: { "'’".contains($0) })
        else { return true }
        return text[text.index(after: mark)...].first?.isLowercase != true
    }
    private static let elided: Set<String> = ["l", "j", "c", "qu"]
    /// Two letters or more, and none in lower case.
    var isAllCapitals: Bool {
        var letters = 0
        for character in text where character.isLetter {
            if character.isLowercase { return false }
            letters += 1
        }
        return letters >= 2
    }
    func isPunctuation(_ set: String) -> Bool { kind == .punctuation && set.contains(text) }
}

/// A run of words between full stops, list bullets or paragraph ends.
package struct Sentence: Sendable {
    package let words: [Word]
    /// Every part of every word, and the word it belongs to.
    let parts: [String]
    let owners: [Int]
    let isQuestion: Bool
    /// Whether it starts a line after a bullet or a number such as `1)`.
    let isItem: Bool
    let text: String

    init(words: [Word], isItem: Bool) {
        self.words = words
        self.isItem = isItem
        var parts: [String] = []
        var owners: [Int] = []
        for (index, word) in words.enumerated() where word.kind == .word || word.kind == .number {
            for part in word.parts {
                parts.append(part)
                owners.append(index)
            }
        }
        self.parts = parts
        self.owners = owners
        isQuestion = words.suffix(3).contains { $0.isPunctuation("?？") } || words.first?.isPunctuation("¿") == true
        var text = ""
        for word in words {
            if word.spaced && !text.isEmpty { text += " " }
            text += word.text
        }
        self.text = text
    }
}

package enum Words {
    private static let joiners: Set<Character> = ["'", "’", "‘", "´", "`", "-", "‐", "‑", "ʼ", "·"]
    /// What may end with a full stop without ending a sentence.
    private static let abbreviations = Lexica.shipped.words(of: .abbreviations)

    /// The words of `line`, which holds no line break.
    package static func words(of line: Substring, number: Int) -> [Word] {
        var result: [Word] = []
        for chunk in line.split(whereSeparator: { $0.isWhitespace }) {
            // Cells of a table are parted by tabs.
            if chunk.startIndex > line.startIndex, line[line.index(before: chunk.startIndex)] == "\t",
                let last = result.last, !last.isPunctuation(":|")
            {
                result.append(Word(text: "|", kind: .punctuation, parts: [], line: number, spaced: true))
            }
            if let at = chunk.firstIndex(of: "@"), at != chunk.startIndex, chunk.index(after: at) != chunk.endIndex {
                appendAddress(chunk, number, &result)
            } else if chunk.hasPrefix("http://") || chunk.hasPrefix("https://") || chunk.hasPrefix("www.") {
                result.append(Word(text: String(chunk), kind: .link, parts: [], line: number, spaced: true))
            } else {
                appendWords(chunk, number, &result)
            }
        }
        return result
    }

    private static func appendAddress(_ chunk: Substring, _ number: Int, _ result: inout [Word]) {
        let outside: Set<Character> = [
            "<", ">", "(", ")", "[", "]", ",", ";", ":", ".", "\"", "'", "!", "?", "«", "»", "|",
        ]
        var middle = chunk
        var before: [Character] = []
        var after: [Character] = []
        while let first = middle.first, outside.contains(first) {
            before.append(first)
            middle.removeFirst()
        }
        while let last = middle.last, outside.contains(last) {
            after.append(last)
            middle.removeLast()
        }
        // "mailto:a@b", "E-mail:a@b": keep what follows the last mark that no address holds.
        if let cut = middle.lastIndex(where: { $0 == ":" || $0 == "<" || $0 == "(" || $0 == "," || $0 == ";" }),
            middle[cut...].contains("@")
        {
            appendWords(middle[...cut], number, &result)
            middle = middle[middle.index(after: cut)...]
        }
        for (index, character) in before.enumerated() {
            result.append(
                Word(text: String(character), kind: .punctuation, parts: [], line: number, spaced: index == 0))
        }
        result.append(Word(text: String(middle), kind: .address, parts: [], line: number, spaced: before.isEmpty))
        for character in after.reversed() {
            result.append(Word(text: String(character), kind: .punctuation, parts: [], line: number, spaced: false))
        }
    }

    /// "Mª" is María's short form and stays; "Dª", "Eng.º" and "Prof.ª" lose their small letter.
    private static func plainOrdinals(_ characters: [Character]) -> [Character] {
        guard characters.contains("ª") || characters.contains("º") else { return characters }
        if characters.starts(with: ["M", "ª"]) { return characters }
        var result: [Character] = []
        for (index, character) in characters.enumerated() {
            if character == "ª" || character == "º", index > 0,
                characters[index - 1].isLetter || characters[index - 1] == "."
            {
                continue
            }
            result.append(character)
        }
        return result
    }

    private static func appendWords(_ chunk: Substring, _ number: Int, _ result: inout [Word]) {
        let characters = plainOrdinals(Array(chunk))
        var index = 0
        var spaced = true
        while index < characters.count {
            let character = characters[index]
            if character.isLetter || character.isNumber {
                var end = index + 1
                while end < characters.count {
                    let next = characters[end]
                    if next.isLetter || next.isNumber {
                        end += 1
                    } else if joiners.contains(next), end + 1 < characters.count,
                        characters[end + 1].isLetter || characters[end + 1].isNumber
                    {
                        end += 2
                    } else if next == ".", end + 1 < characters.count, end - index == 1 || characters[end - 2] == ".",
                        characters[end + 1].isLetter || characters[end + 1].isNumber, characters[index].isLetter
                    {
                        end += 2  // P.J. or A.C.
                    } else {
                        break
                    }
                }
                var text = String(characters[index..<end])
                let parts = text.split { joiners.contains($0) || $0 == "." }.map { Intake.folded(String($0)) }
                // An abbreviation keeps its full stop.
                // "Anna's." and "I can't." end one.
                let isEnglish = text.dropLast().last.map { "'’".contains($0) } ?? false
                if end < characters.count, characters[end] == ".", let last = parts.last, !character.isNumber,
                    !isEnglish,
                    abbreviations.contains(last) || (last.count == 1 && (character.isUppercase || parts.count > 1)),
                    end + 1 == characters.count || characters[end + 1] == "-" || characters[end + 1] == ","
                        || characters[end + 1] == ")"
                {
                    text += "."
                    end += 1
                    if end + 1 < characters.count, characters[end] == "-", characters[end + 1].isLetter {
                        // "J.-L."
                        var tail = end + 1
                        while tail < characters.count, characters[tail].isLetter || characters[tail] == "." {
                            tail += 1
                        }
                        text += String(characters[end..<tail])
                        end = tail
                    }
                }
                result.append(
                    Word(
                        text: text, kind: character.isNumber ? .number : .word, parts: parts, line: number,
                        spaced: spaced))
                index = end
            } else {
                result.append(
                    Word(text: String(character), kind: .punctuation, parts: [], line: number, spaced: spaced))
                index += 1
            }
            spaced = false
        }
    }

    /// Words of a sentence, and sentences of a text, at most: nobody writes longer ones, and all work grows with them.
    static let sentenceLimit = 250
    static let textLimit = 800

    /// The sentences of `lines`. A wrapped line goes on in the next, and one that ends with a small word of names; any other
    /// short one, an item or a blank line ends a sentence.
    package static func sentences(of lines: [Substring]) -> [Sentence] {
        let wrapped = max(50, min(68, lines.map(\.count).max().map { $0 - 22 } ?? 0))
        var result: [Sentence] = []
        var current: [Word] = []
        var currentIsItem = false
        func end() {
            if !current.isEmpty { result.append(Sentence(words: current, isItem: currentIsItem)) }
            current = []
            currentIsItem = false
        }
        for (number, line) in lines.enumerated() {
            if result.count >= textLimit { return result }
            let trimmed = line.drop { $0.isWhitespace }
            if trimmed.isEmpty {
                end()
                continue
            }
            let item = isItem(trimmed)
            // "María de la / Encarnación": no sentence ends with a small word of names.
            let goesOn =
                current.last.map { $0.kind == .word && !$0.isCapitalised && Names.isParticle($0.text) } ?? false
            if item || number > 0 && lines[number - 1].count < wrapped && !goesOn { end() }
            if item { currentIsItem = true }
            let words = words(of: line, number: number)
            var index = 0
            while index < words.count {
                let word = words[index]
                current.append(word)
                if current.count >= sentenceLimit { end() }
                if word.isPunctuation(".!?…;？") {
                    while index + 1 < words.count,
                        words[index + 1].isPunctuation(".!?…)»\"”") && !words[index + 1].spaced
                    {
                        index += 1
                        current.append(words[index])
                    }
                    if index + 1 == words.count || words[index + 1].spaced { end() }
                }
                index += 1
            }
        }
        end()
        return result
    }

    /// Whether a line starts with a bullet or a short number such as `1)`, `2.`, `3.-` or `4º`.
    static func isItem(_ line: Substring) -> Bool {
        guard let first = line.first else { return false }
        if "•*·▪◦–—●‣".contains(first) { return true }
        if first == "-" { return line.dropFirst().first.map { $0 != "-" } ?? false }
        if first == "+" { return line.dropFirst().first == " " }
        // "(1)", "(iv)", "a)"
        let inner = first == "(" ? line.dropFirst() : line
        let mark = inner.prefix { $0.isASCII && ($0.isLowercase || $0.isNumber) }
        if (1...4).contains(mark.count), first == "(" || mark.count == 1 && mark.allSatisfy(\.isLetter),
            inner.dropFirst(mark.count).first == ")",
            mark.allSatisfy({ $0.isNumber }) || mark.allSatisfy({ "ivxabcdefgh".contains($0) })
        {
            return true
        }
        let digits = line.prefix { $0.isASCII && $0.isNumber }
        guard (1...2).contains(digits.count), let mark = line.dropFirst(digits.count).first else { return false }
        let after = line.dropFirst(digits.count + 1).first
        return ").-°º".contains(mark) && (after.map { $0.isWhitespace || $0 == "-" || $0.isLetter } ?? false)
    }
}
