// The organisation a letter gives: in its signature, its words, its subject, the sender's display name. Never from a domain alone.

import Foundation

struct Organisations: Sendable {
    let lexica: Lexica

    /// The organisation named in a run of words that begins at `start`: a head word ("Mairie", "University") and what belongs to it.
    func span(in words: [Word], at start: Int, isLine: Bool) -> Range<Int>? {
        guard words[start].kind == .word else { return nil }
        let head = words[start]
        let plain = head.parts.joined(separator: " ")
        let isHead =
            lexica.has(plain, in: .organisations)
            || head.parts.last.map {
                head.parts.count == 2 && head.parts[0].count == 1 && lexica.has($0, in: .organisations)
            } ?? false
        guard isHead, head.isCapitalised || !lexica.has(plain, in: .roles) else { return nil }
        if Names.isFirstSurname(head.text) { return nil }
        var end = start + 1
        var last = start
        var capitals = head.isCapitalised ? 1 : 0
        var names = 0
        var lower = 0
        while end < words.count {
            let word = words[end]
            if word.line != head.line && (isLine || !(word.line == head.line + 1)) { break }
            if word.kind == .punctuation {
                if word.text == "&" { end += 1; continue }
                if word.isPunctuation("\"“”«»") { end += 1; continue }
                if word.isPunctuation("'’") && !word.spaced { end += 1; continue }
                break
            }
            guard word.kind == .word || word.kind == .number && word.text.count <= 3 else { break }
            let folded = word.folded
            if !isLine, names > 0 || end > start + 1, isInTown(word) { break }
            if folded == "i" { break }
            if word.isCapitalised || word.kind == .number {
                if word.kind == .word, names > 0 || capitals > 1, word.text.count > 1, lexica.has(folded, in: .common),
                    !lexica.has(folded, in: .organisations), !lexica.has(folded, in: .links)
                {
                    break
                }
                last = end
                capitals += 1
                names += 1
                lower = 0
            } else if lexica.has(folded, in: .links) || word.parts.first.map({ $0 == "d" || $0 == "l" }) ?? false {
                if word.parts.count > 1, word.text.dropFirst(2).first?.isUppercase == true {
                    last = end
                    names += 1
                    capitals += 1
                    lower = 0
                } else if word.parts.count > 1 {
                    lower += 1
                }
            } else if lexica.has(folded, in: .organisationAdjectives) || lexica.has(folded, in: .organisations) {
                if isLine || lexica.has(folded, in: .organisationAdjectives) { last = end }
            } else if isLine || lower < 1 {
                lower += 1
                if lower > (isLine ? 6 : 2) { break }
            } else {
                break
            }
            end += 1
        }
        if !isLine, start + 1 < words.count, isInTown(words[start + 1]) { return nil }
        // A lower-case common noun alone ("the town", "notre association") names nothing.
        guard names > 0 || (capitals > 0 && last > start) else { return nil }
        return start..<(last + 1)
    }

    /// Whether a place is named behind `word`, and the name before it is over. Without its accent "à" is a link or an article.
    private func isInTown(_ word: Word) -> Bool {
        lexica.isBeforeTown(word.text) || !word.isCapitalised && lexica.has(word.folded, in: .inTowns)
    }

    func text(_ words: ArraySlice<Word>) -> String {
        var result = ""
        for word in words {
            if word.isPunctuation("\"“”«»") { continue }
            if word.spaced && !result.isEmpty { result += " " }
            result += word.text
        }
        return result
    }

    /// All organisations named in `words`, in order.
    func all(in words: [Word], isLine: Bool = false) -> [(range: Range<Int>, text: String)] {
        var result: [(Range<Int>, String)] = []
        var index = 0
        while index < words.count {
            // "City of X", "Y University", "Z City Council": the head may come last in English.
            if let range = englishSpan(in: words, at: index) {
                result.append((range, text(words[range])))
                index = range.upperBound
            } else if let range = span(in: words, at: index, isLine: isLine) {
                let whole = inner(range, in: words)
                result.append((whole, text(words[whole])))
                index = range.upperBound
            } else {
                index += 1
            }
        }
        return result
    }

    /// "Secretaria de Turismo de la Alcaldía de X" is the Alcaldía's; "asso Cap Andes" is Cap Andes.
    private func inner(_ range: Range<Int>, in words: [Word]) -> Range<Int> {
        if rank(text(words[range])) == 1 {
            for index in range.dropFirst()
            where lexica.has(words[index].folded, in: .organisations) && words[index].isCapitalised
                && rank(text(words[index..<range.upperBound])) >= 2
            {
                return index..<range.upperBound
            }
        }
        let head = words[range.lowerBound]
        if !head.isCapitalised, lexica.has(head.parts.last ?? "", in: .organisationKinds), range.count > 1,
            words[range.lowerBound + 1].isCapitalised
        {
            return (range.lowerBound + 1)..<range.upperBound
        }
        return range
    }

    /// "Strathmoray Council", "University of Noordkaap" is left to `span`.
    private func englishSpan(in words: [Word], at start: Int) -> Range<Int>? {
        guard words[start].isCapitalised, words[start].kind == .word else { return nil }
        let first = words[start].folded
        if lexica.has(first, in: .common) || lexica.has(first, in: .roles) || lexica.has(first, in: .titles) {
            return nil
        }
        var end = start + 1
        var found: Int?
        while end < words.count, end - start < 7, words[end].kind == .word, words[end].line == words[start].line,
            words[end].isCapitalised
        {
            if lexica.has(words[end].folded, in: .organisationEndings) { found = end }
            end += 1
        }
        // "Severnside food bank"
        if found == nil, end + 1 < words.count,
            lexica.phrases(of: .organisationPairs).contains("\(words[end].folded) \(words[end + 1].folded)")
        {
            found = end + 1
        }
        if lexica.has(first, in: .organisations), found == nil { return nil }
        guard let found else { return nil }
        var upper = found + 1
        // "Kelenvár City Council of X" goes on.
        if upper + 1 < words.count, lexica.has(words[upper].folded, in: .of), words[upper + 1].isCapitalised,
            words[upper].line == words[start].line
        {
            upper += 2
            while upper < words.count, words[upper].isCapitalised, words[upper].kind == .word,
                words[upper].line == words[start].line
            { upper += 1 }
        }
        return start..<upper
    }

    /// "maire de Cazères-Haut", "alcalde del municipio de Sonsón", "Mayor of Volos": the town.
    func town(in words: [Word]) -> String? {
        for (index, word) in words.enumerated() where word.kind == .word {
            guard word.parts.contains(where: { lexica.has($0, in: .mayors) || lexica.has($0, in: .townOffices) })
            else { continue }
            var next = index + 1
            var links = 0
            while next < words.count, words[next].kind == .word,
                !words[next].isCapitalised && !Names.isElided(words[next].text), next - index < 10
            {
                if lexica.has(words[next].folded, in: .links) { links += 1 }
                next += 1
            }
            guard next < words.count else { continue }
            // "conseillère municipale, Courcelles-Neuve"
            if words[next].isPunctuation(","), next - index <= 2, next + 1 < words.count { next += 1; links += 1 }
            guard words[next].kind == .word else { continue }
            let first = words[next]
            let apostrophe = Names.isElided(first.text)
            guard links > 0 || apostrophe,
                apostrophe || words[next - 1].isPunctuation(",") || lexica.has(words[next - 1].folded, in: .links)
            else { continue }
            guard first.isCapitalised || apostrophe, first.line <= word.line + 1 else { continue }
            if lexica.has(first.folded, in: .titles) || lexica.has(first.folded, in: .roles)
                || lexica.has(first.folded, in: .common) || lexica.has(first.folded, in: .calendar)
                || GivenNames.holds(first.text)
            {
                continue
            }
            var end = next + 1
            var last = next
            while end < words.count, words[end].kind == .word, words[end].line == first.line, end - next < 5 {
                if words[end].isCapitalised, !lexica.has(words[end].folded, in: .common) {
                    last = end
                } else if !lexica.has(words[end].folded, in: .links) {
                    break
                }
                end += 1
            }
            let town = text(words[next...last])
            return apostrophe ? String(town.dropFirst(2)) : town
        }
        return nil
    }

    /// The organisation of a signature: a line that begins with an organisation's word, or a piece of a line between marks.
    func signature(_ lines: [String], excluding names: Set<String>, takesUnknown: Bool = true) -> String? {
        var fallback: String?
        for (index, line) in lines.enumerated() where !line.isEmpty && line.count <= 120 {
            for piece in pieces(of: line) {
                let words = Words.words(of: Substring(piece), number: 0)
                guard words.contains(where: { $0.kind == .word }) else { continue }
                if words.contains(where: { $0.kind == .link || $0.kind == .address }) { continue }
                let found = all(in: words, isLine: true)
                if let best = found.max(by: { rank($0.text) < rank($1.text) }), rank(best.text) > 0 {
                    let whole =
                        best.range.lowerBound == 0 && piece.split(separator: " ").count <= 12 && rank(best.text) > 1
                    let text = whole && !piece.contains(where: { $0.isNumber }) ? piece : best.text
                    if rank(best.text) >= 2 { return clean(text) }
                    fallback = fallback ?? clean(text)
                }
            }
            if index > 12 { break }
        }
        if let fallback { return fallback }
        for line in lines where !line.isEmpty {
            if let town = town(in: Words.words(of: Substring(line), number: 0)) { return town }
        }
        guard takesUnknown else { return nil }
        // A line of capitalised words below the name that is neither name, office nor number: "Kerdraon Conseil".
        for (index, line) in lines.enumerated() where index > 0 && line.count <= 60 {
            for piece in pieces(of: line) where piece.count > 2 {
                let words = Words.words(of: Substring(piece), number: 0)
                guard let first = words.first, first.kind == .word, first.isCapitalised, words.count <= 6,
                    words.allSatisfy({
                        $0.kind == .word && ($0.isCapitalised || lexica.has($0.folded, in: .links)) || $0.text == "&"
                            || $0.text == "-"
                    }),
                    !words.contains(where: {
                        lexica.has($0.folded, in: .roles) || lexica.has($0.folded, in: .titles)
                            || lexica.has($0.folded, in: .calendar)
                    }),
                    !words.allSatisfy({ word in word.parts.contains { names.contains($0) } }),
                    !words.allSatisfy({
                        lexica.has($0.folded, in: .common) || lexica.has($0.folded, in: .closingWords)
                    }),
                    !GivenNames.holds(first.text)
                else { continue }
                return clean(piece)
            }
        }
        return nil
    }

    func pieces(of line: String) -> [String] {
        var text = line
        for mark in [" - ", " – ", " — ", " | ", " · ", " / ", "• ", " : ", "\t", " // "] {
            text = text.replacingOccurrences(of: mark, with: "\n")
        }
        var pieces: [String] = []
        for piece in text.split(separator: "\n") {
            // A comma parts an office from its organisation, but also belongs to some names: both are tried, the parts first.
            let parts = piece.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
            pieces += parts
        }
        return pieces.map { $0.trimmingCharacters(in: CharacterSet(charactersIn: " ,;()«»\"")) }.filter { !$0.isEmpty }
    }

    /// How much a text says "organisation": services and offices of one say less than the whole.
    func rank(_ text: String) -> Int {
        let plain = folded(text).split { !$0.isLetter }.map(String.init)
        guard let first = plain.first else { return 0 }
        if plain.count == 1 { return lexica.has(first, in: .organisations) ? 0 : 1 }
        // A "département" with a short name is a county.
        if lexica.has(first, in: .organisationUnits), !(lexica.has(first, in: .counties) && plain.count <= 5) {
            return 1
        }
        return 2
    }

    func clean(_ text: String) -> String {
        var text = text.trimmingCharacters(in: CharacterSet(charactersIn: " ,;:.-–—|\"«»"))
        // "Cap Andes (association)"
        if text.hasSuffix(")"), let open = text.range(of: " (", options: .backwards),
            lexica.has(folded(String(text[open.upperBound...].dropLast())), in: .organisationKinds)
        {
            text = String(text[..<open.lowerBound])
        }
        if text.filter({ $0 == "(" }).count > text.filter({ $0 == ")" }).count, let open = text.lastIndex(of: "(") {
            text = String(text[..<open]).trimmingCharacters(in: .whitespaces)
        }
        // "l'Association", "d'Emmaüs", "via Réseau Sud": what leads to the name is none of it.
        for lead in ["l'", "l’", "d'", "d’", "via "] where text.hasPrefix(lead) && text.count > lead.count + 1 {
            text = String(text.dropFirst(lead.count))
        }
        if let via = text.range(of: " via ") { text = String(text[via.upperBound...]) }
        for owner in ["'s", "’s"] where text.hasSuffix(owner) { text = String(text.dropLast(2)) }
        // Cut off before its end: "Institut d'études du".
        while let last = text.split(separator: " ").last, text.contains(" "), last.allSatisfy(\.isLowercase),
            lexica.has(folded(String(last)), in: .links)
        {
            text = text.dropLast(last.count).trimmingCharacters(in: .whitespaces)
        }
        return text
    }

    /// Whether `short` is made of the capitals of `long`: "RVC" of "Réseau des villes côtières".
    func isAcronym(_ short: String, of long: String) -> Bool {
        let letters = folded(short).filter(\.isLetter)
        guard (2...8).contains(letters.count), short.allSatisfy({ $0.isUppercase || !$0.isLetter }) else {
            return false
        }
        let words = folded(long).split { !$0.isLetter }.map(String.init).filter {
            !lexica.has($0, in: .links) && $0.count > 1
        }
        return words.count > 1 && String(words.compactMap(\.first)) == letters
    }
}
