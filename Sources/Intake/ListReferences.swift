// Who of a list is meant where the words around it count its items: "all but the third", "les deux premiers", "1 y 4".

import Core

/// Items of a list that a sentence counts, and what it says of them.
struct ListReference: Equatable, Sendable {
    enum Sense: Sendable {
        /// They alone are meant.
        case only
        /// All but them are.
        case without
    }

    /// From nought.
    let items: Set<Int>
    let sense: Sense?
}

struct FindListReferences: Sendable {
    let lexica: Lexica
    let stopwords: Set<String>
    /// Items of a list whose length nobody knows.
    static let most = 9
    private static let positions: [Pack.Lexicon] = [
        .first, .second, .third, .fourth, .fifth, .sixth, .seventh, .eighth,
    ]

    init(lexica: Lexica) {
        self.lexica = lexica
        stopwords = lexica.packs.reduce(into: []) { $0.formUnion($1.lexicon[.stopwords] ?? []) }
    }

    /// What `sentences`, none of them the list's own, say of a list of `count` items. `acts`: what each of them does. `isNumbered`:
    /// whether bare numbers may be its items'.
    func references(
        in sentences: [Sentence], _ acts: [Odds<SpeechAct>], count: Int, isNumbered: Bool
    ) -> [ListReference] {
        guard count > 1 else { return [] }
        var result: [ListReference] = []
        for (sentence, act) in zip(sentences, acts).prefix(40) {
            let (items, ranges) = items(in: sentence, of: count, isNumbered: isNumbered)
            guard let first = ranges.first, let last = ranges.last else { continue }
            // Who counts all of them says of some what they do not say of others.
            let sense = items.count < count ? sense(sentence, act, first.lowerBound..<last.upperBound) : nil
            result.append(ListReference(items: items, sense: sense))
        }
        return result
    }

    /// Which of `count` items are meant; `nil` where that is not plain.
    static func meant(_ references: [ListReference], of count: Int) -> Set<Int>? {
        var only: Set<Int> = []
        var without: Set<Int> = []
        for reference in references {
            switch reference.sense {
            case .only: only.formUnion(reference.items)
            case .without: without.formUnion(reference.items)
            case nil: break
            }
        }
        // Of those who come something else may be said: the second eats no meat.
        let unclear = references.filter { $0.sense == nil }
        if !only.isEmpty {
            let isSettled = unclear.allSatisfy { $0.items.isDisjoint(with: only) || $0.items.isSubset(of: only) }
            return only.count < count && only.isDisjoint(with: without) && isSettled ? only : nil
        }
        guard !without.isEmpty, unclear.allSatisfy({ $0.items.isSubset(of: without) }) else { return nil }
        return Set(0..<count).subtracting(without)
    }

    /// Whether a sentence counts all of `count` people, no more and no fewer: "all three of us", "tous les deux", "ambas".
    func countsAll(_ count: Int, in sentence: Sentence) -> Bool {
        let parts = sentence.parts
        if count == 2,
            lexica.runs(of: .both, in: parts).contains(where: { run in
                // "Ambos os inscritos"
                let skips =
                    parts.indices.contains(run.upperBound) && lexica.has(parts[run.upperBound], in: .determiners)
                return end(sentence, from: run.upperBound) != nil
                    || skips && end(sentence, from: run.upperBound + 1).map { $0 > run.upperBound + 1 } ?? false
            })
        {
            return true
        }
        if lexica.holds(.wholeList, in: parts) { return true }
        return parts.indices.contains { index in
            guard index > 0, parts[index].allSatisfy(\.isLetter), Numbers.value(of: parts[index]) == count else {
                return false
            }
            let before = parts[index - 1]
            return (lexica.has(before, in: .all) || lexica.has(before, in: .determiners))
                && end(sentence, from: index + 1) != nil
        }
    }

    /// The items a sentence counts, and where among its parts it does.
    private func items(in sentence: Sentence, of count: Int, isNumbered: Bool) -> (Set<Int>, [Range<Int>]) {
        let parts = sentence.parts
        var items: Set<Int> = []
        var ranges: [Range<Int>] = []
        var index = 0
        while index < parts.count {
            if let (found, range) = counted(sentence, at: index, of: count) {
                items.formUnion(found)
                ranges.append(range)
                index = range.upperBound
            } else if isNumbered, let (found, range) = numbers(sentence, at: index, of: count) {
                items.formUnion(found)
                ranges.append(range)
                index = range.upperBound
            } else {
                index += 1
            }
        }
        return (items, ranges)
    }

    /// "the third", "los dos últimos", "la dernière ligne", "the last two".
    private func counted(_ sentence: Sentence, at index: Int, of count: Int) -> (Set<Int>, Range<Int>)? {
        let parts = sentence.parts
        func number(_ at: Int) -> Int? {
            parts.indices.contains(at) ? Numbers.value(of: parts[at]).flatMap { $0 > 1 && $0 < count ? $0 : nil } : nil
        }
        let position = Self.positions.firstIndex { lexica.has(parts[index], in: $0) }
        let isLast = lexica.has(parts[index], in: .last)
        guard position != nil || isLast else { return nil }
        var range = index..<(index + 1)
        var several: Int?
        if position == 0 || isLast {
            if let before = number(index - 1) {
                several = before
                range = (index - 1)..<range.upperBound
            } else if let after = number(index + 1) {
                several = after
                range = range.lowerBound..<(index + 2)
            }
        }
        // "the second and third": an article stands before the first of them.
        let before = range.lowerBound > 0 ? parts[range.lowerBound - 1] : ""
        guard lexica.has(before, in: .determiners) || lexica.has(before, in: .and) else { return nil }
        guard let end = end(sentence, from: range.upperBound) else { return nil }
        let found: Set<Int>
        if let several {
            found = isLast ? Set((count - several)..<count) : Set(0..<several)
        } else if isLast {
            found = [count - 1]
        } else if let position, position < count {
            found = [position]
        } else {
            return nil
        }
        return (found, (range.lowerBound - 1)..<end)
    }

    /// "1 and 4", "les numéros 2, 3 et 5": numbers of items, two at least or one behind a word for a line.
    private func numbers(_ sentence: Sentence, at index: Int, of count: Int) -> (Set<Int>, Range<Int>)? {
        let parts = sentence.parts
        var found: Set<Int> = []
        var end = index
        while end < parts.count {
            if parts[end].allSatisfy(\.isNumber), parts[end].count < 3, let number = Int(parts[end]),
                (1...count).contains(number)
            {
                found.insert(number - 1)
            } else if found.isEmpty || !lexica.has(parts[end], in: .and) && !lexica.has(parts[end], in: .determiners) {
                break
            }
            end += 1
        }
        while end > index, !parts[end - 1].allSatisfy(\.isNumber) { end -= 1 }
        let isNamed = index > 0 && lexica.has(parts[index - 1], in: .listLines)
        guard found.count > 1 || found.count == 1 && isNamed, self.end(sentence, from: end) == end else { return nil }
        return (found, index..<end)
    }

    /// Where what counts an item ends, behind words such as "line" and "of the list"; `nil` where another noun follows: "the first
    /// time", "el primero de julio".
    private func end(_ sentence: Sentence, from start: Int) -> Int? {
        let parts = sentence.parts
        func has(_ at: Int, _ list: Pack.Lexicon) -> Bool {
            parts.indices.contains(at) && lexica.has(parts[at], in: list)
        }
        var end = start
        while has(end, .listLines) || has(end, .heads) { end += 1 }
        if has(end, .calendar) || has(end, .measures) || has(end, .times) || has(end, .dayColumns) { return nil }
        // "of the list", "de la liste", "of them".
        let noun = (end..<min(end + 4, parts.count)).first { lexica.has(parts[$0], in: .listLines) }
        if let noun, parts[end..<noun].allSatisfy({ stopwords.contains($0) }) { return noun + 1 }
        guard end < parts.count else { return end }
        let owner = sentence.owners[end]
        let isParted = owner > 0 && sentence.words[owner - 1].kind == .punctuation
        let isLink = lexica.has(parts[end], in: .of)
        return isParted || stopwords.contains(parts[end]) && !isLink || end > start ? end : nil
    }

    private func sense(_ sentence: Sentence, _ act: Odds<SpeechAct>, _ range: Range<Int>) -> ListReference.Sense? {
        let parts = sentence.parts
        let before = Array(parts[max(0, range.lowerBound - 5)..<range.lowerBound])
        let gives = act[.cancel] + act[.decline]
        // "Cancel all but the third": who is left out of those who leave stays.
        if lexica.holds(.excepting, in: before) { return gives > 0.4 ? .only : .without }
        let near = Array(parts[max(0, range.lowerBound - 4)..<min(parts.count, range.upperBound + 2)])
        if lexica.holds(.alone, in: near), gives + act[.negated] < 0.4 {
            // "nur den Dritten nicht".
            let behind = parts[range.upperBound..<min(parts.count, range.upperBound + 2)]
            return behind.contains { lexica.has($0, in: .negations) } ? .without : .only
        }
        // A request may say more of some of those it is for: "register these three, the first eats no meat".
        return gives > 0.6 ? .without : nil
    }
}
