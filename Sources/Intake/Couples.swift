// Two people named together: "Ann and Luke Moor", "Ana Gil & Rui Mora".

import Foundation

extension Names {
    /// The two whom `words` name and nothing else, the second's surname also the first's where he has none; `nil` where they do not
    /// plainly name two: "José Ortega y Gasset" is one.
    static func couple(_ words: [String], _ lexica: Lexica) -> (first: String, second: String)? {
        guard words.count <= 9,
            let link = words.indices.dropFirst().first(where: {
                words[$0] == "&" || lexica.has(folded(words[$0]), in: .conjunctions)
            }), link + 2 < words.count,
            GivenNames.holds(words[0]) && GivenNames.holds(words[link + 1])
                || link == 1 && (GivenNames.holds(words[0]) || GivenNames.holds(words[2])),
            !words.indices.contains(where: { $0 != link && isOfficeWord(folded(words[$0]), lexica) })
        else { return nil }
        let rest = words[(link + 2)...]
        // "Rui e Ana Maria Tavares"
        let surname = rest.dropLast().drop { GivenNames.holds($0) } + rest.suffix(1)
        let first = link > 1 ? words[..<link] : words[..<link] + surname
        return (first.joined(separator: " "), words[(link + 1)...].joined(separator: " "))
    }
}

extension FindPeople {
    /// The two whom one line of a list names before what it says of them: "- Ann and Luke Moor, Lambeth".
    func pair(_ line: String) -> [Named]? {
        let words = Words.words(of: Substring(line.prefix(600)), number: 0)
        let begin = Self.behindMark(words)
        let head = words[begin...].prefix { $0.kind == .word || $0.isPunctuation("&") }
        guard let (first, second) = Names.couple(head.map(\.text), lexica),
            head.allSatisfy({
                $0.isCapitalised || $0.kind == .punctuation || Names.isParticle($0.text) || Names.isElided($0.text)
                    || lexica.has($0.folded, in: .conjunctions)
            })
        else { return nil }
        let people = [first, second].compactMap { name -> Named? in
            guard let badge = Names.badge(name, lexica: lexica), badge.wordCount >= 2 else { return nil }
            var person = Named(name: badge)
            take(Array(words[head.endIndex...]), of: &person)
            return person
        }
        return people.count == 2 ? people : nil
    }

    /// Where a line's words begin behind its bullet or number: "(iv)", "b)", "2.".
    static func behindMark(_ words: [Word]) -> Int {
        var index = 0
        if let close = words.prefix(3).firstIndex(where: { $0.isPunctuation(")") }),
            words[..<close].allSatisfy({ $0.isPunctuation("(") || $0.text.count <= 4 && !$0.isCapitalised })
        {
            index = close + 1
        }
        while index < words.count,
            words[index].kind == .punctuation && !words[index].isPunctuation("(\"“")
                || words[index].kind == .number && index < 2
        { index += 1 }
        return index
    }
}
