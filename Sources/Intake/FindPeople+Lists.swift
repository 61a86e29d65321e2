// People listed line by line: bullets, numbers, lines after a colon.

import Foundation

extension FindPeople {
    /// Items with bullets or numbers, and lines after one that ends with a colon, as far as they begin with a person.
    ///
    /// Returns the people and the lines they stand on.
    func items(in lines: [String]) -> (people: [Named], lines: Set<Int>, other: Int) {
        var people: [Named] = []
        var used: Set<Int> = []
        var other = 0
        var index = 0
        var afterColon = false
        while index < min(lines.count, 2000), people.count < Self.limit {
            let line = lines[index]
            let trimmed = line.drop { $0.isWhitespace }
            if trimmed.isEmpty {
                index += 1
                // A list may stand a blank line below its colon, and have blank lines inside.
                if afterColon, !(index < lines.count && lines[index].isEmpty),
                    people.isEmpty || nextParses(lines, index)
                {
                    continue
                }
                afterColon = false
                continue
            }
            // A bullet that lost its font, among others.
            let isRing = !people.isEmpty && trimmed.hasPrefix("o ") && trimmed.dropFirst(2).first?.isUppercase == true
            let isItem = Words.isItem(trimmed) || isRing && used.contains(index - 1)
            if isItem || afterColon {
                var text = String(trimmed)
                var last = index
                // A wrapped item goes on in an indented line or after a full one.
                while isItem, last + 1 < lines.count, last - index < 4, !lines[last + 1].isEmpty,
                    !Words.isItem(lines[last + 1].drop { $0.isWhitespace }),
                    lines[last + 1].first?.isWhitespace == true || lines[last].count > 58
                {
                    last += 1
                    text += " " + lines[last].trimmingCharacters(in: .whitespaces)
                }
                if let several = pair(text) ?? (isItem ? nil : several(text)) {
                    people += several
                    used.formUnion(index...last)
                    index = last + 1
                    continue
                }
                if let person = item(isRing ? String(text.dropFirst(2)) : text, isLoose: !isItem) {
                    people.append(person)
                    used.formUnion(index...last)
                    index = last + 1
                    continue
                }
                let bare = isItem ? String(text.drop { !$0.isLetter }) : text
                if !people.isEmpty, used.contains(index - 1), let person = givenNamed(bare) {
                    people.append(person)
                    used.formUnion(index...last)
                    index = last + 1
                    continue
                }
                if isItem { other += 1 } else { afterColon = false }
                index = last + 1
                if String(lines[last]).hasSuffix(":") { afterColon = true }
                continue
            }
            afterColon = trimmed.hasSuffix(":")
            index += 1
        }
        return (people, used, other)
    }

    /// A line among others that name people, a given name before a word that means something elsewhere: "DEMÉTRIO SALES".
    private func givenNamed(_ line: String) -> Named? {
        let head = line.prefix { !",;(|\t".contains($0) }
        let words = head.split(separator: " ").map(String.init)
        guard (2...5).contains(words.count), GivenNames.holds(words[0]),
            words.allSatisfy({ $0.first?.isUppercase == true && $0.allSatisfy { $0.isLetter || "'’-".contains($0) } }
            )
        else { return nil }
        let dressed = words.contains { $0.contains(where: \.isLowercase) } ? words : words.map { $0.capitalized }
        var person = Named(name: PersonName(text: dressed.joined(separator: " ")))
        take(Words.words(of: line[head.endIndex...], number: 0), of: &person)
        return person
    }

    /// Lines one behind the other that each begin with a person's name, without bullets or a colon before: the rows of a table
    /// whose header is unknown, or people written below each other.
    func rows(in lines: [String]) -> (people: [Named], lines: Set<Int>, other: Int) {
        var people: [Named] = []
        var used: Set<Int> = []
        var other = 0
        let lines = lines.prefix(2000)
        let rows = lines.map { line in line.count < 300 ? pair(line) ?? row(line).map { [$0] } : nil }
        var start = 0
        while start < lines.count, people.count < Self.limit {
            guard !lines[start].allSatisfy(\.isWhitespace) else { start += 1; continue }
            var end = start + 1
            while end < lines.count, !lines[end].allSatisfy(\.isWhitespace) { end += 1 }
            defer { start = end }
            let named = (start..<end).filter { rows[$0] != nil }
            guard let first = named.first, let last = named.last,
                named.count > 1, zip(named, named.dropFirst()).contains(where: { $0 + 2 >= $1 })
            else { continue }
            // A line among names, and those before and behind them that are like names, are ones too; so are those in groups below
            // their organisations.
            func heads(_ index: Int) -> Bool { rows[index] == nil && isOrganisation(lines[index]) }
            func isLike(_ index: Int) -> Bool { heads(index) || looseRow(lines[index]) != nil }
            var begin = first
            var behind = last + 1
            let isGrouped = (start..<end).contains(where: heads)
            while begin > start, isLike(begin - 1), isGrouped || begin == first { begin -= 1 }
            while behind < end, isLike(behind), isGrouped || behind == last + 1 { behind += 1 }
            for index in begin..<behind where !heads(index) {
                if people.count < Self.limit, let named = rows[index] ?? looseRow(lines[index]).map({ [$0] }) {
                    people += named
                    used.insert(index)
                } else {
                    other += 1
                }
            }
        }
        return (people, used, other)
    }

    /// A line that is an organisation's name.
    private func isOrganisation(_ line: String) -> Bool {
        let text = line.trimmingCharacters(in: CharacterSet(charactersIn: " \t:"))
        guard text.count < 80, !text.contains(","), !text.contains("@") else { return false }
        let words = Words.words(of: text[...], number: 0)
        return organisations.all(in: words).contains {
            organisations.rank($0.text) >= 2 && $0.text.count * 10 >= text.count * 8
        }
    }

    /// A line that holds nothing but what may be a name, before a mark.
    private func looseRow(_ line: String) -> Named? {
        let text = Self.barred(line)
        let head = text.prefix { !",;:|(".contains($0) }.trimmingCharacters(in: .whitespaces)
        guard head.count < 60, head.last != ".", Names.isNameLike(head, lexica: lexica, minimum: 2) else { return nil }
        let named = item(text, isLoose: true)
        return (named?.name?.wordCount ?? 0) >= 2 ? named : nil
    }

    /// A row whose cells tabs or strokes part, with bars.
    private static func barred(_ line: String) -> String {
        line.replacingOccurrences(of: "\t", with: " | ").replacingOccurrences(of: " / ", with: " | ")
    }

    /// "Da Costa, Ana Rita (a@b)": a surname, and behind a comma nothing but given names before what else the line tells.
    private func surnameFirst(_ line: String) -> Named? {
        let head = line.prefix { !"(;|\t–".contains($0) }
        let pieces = head.components(separatedBy: " - ")[0].components(separatedBy: ",")
        guard pieces.count == 2 else { return nil }
        let surname = pieces[0].trimmingCharacters(in: .whitespaces)
        let given = pieces[1].split(separator: " ").map(String.init)
        let words = surname.split(separator: " ").map(String.init)
        guard (1...3).contains(given.count),
            given.allSatisfy({ GivenNames.holds($0) && $0.first?.isUppercase == true }),
            (1...4).contains(words.count), Names.isNameLike(surname, lexica: lexica, minimum: 1),
            !GivenNames.holds(words[0]) || words.count == 1
        else { return nil }
        var person = Named(name: Names.badge(surname + ", " + given.joined(separator: " "), lexica: lexica))
        take(Words.words(of: line[head.endIndex...], number: 0), of: &person)
        return person
    }

    /// A line that is somebody's name, or begins with one and goes on behind a mark.
    private func row(_ line: String) -> Named? {
        if let named = surnameFirst(line) { return named }
        let text = Self.barred(line)
        let words = Words.words(of: text[...], number: 0)
        guard let name = tagger.names(in: words).first, name.kind == .person, name.odds > 0.8,
            name.range.lowerBound <= 2,
            words[..<name.range.lowerBound].allSatisfy({ $0.kind != .word || lexica.has($0.folded, in: .titles) }),
            name.range.upperBound == words.count || words[name.range.upperBound].kind == .punctuation
                || words[name.range.upperBound].kind == .address
        else { return nil }
        let named = item(text, isLoose: true)
        return (named?.name?.wordCount ?? 0) >= 2 ? named : nil
    }

    func nextParses(_ lines: [String], _ index: Int) -> Bool {
        var index = index
        while index < lines.count, lines[index].isEmpty { index += 1 }
        guard index < lines.count else { return false }
        return item(
            String(lines[index].drop { $0.isWhitespace }), isLoose: !Words.isItem(lines[index].drop { $0.isWhitespace })
        ) != nil
    }

    /// One line of a list: a person first, then what is said of them.
    func item(_ line: String, isLoose: Bool = false) -> Named? {
        let words = Words.words(of: Substring(line.prefix(600)), number: 0)
        var index = Self.behindMark(words)
        if isLoose, beginsSentence(words[index...]) { index += 1 }
        guard index < words.count else { return nil }
        var person = Named()
        // "and myself, Tomislav Barkanović", "moi-même (salarié)"; the longest first, which hold shorter ones.
        for marker in lexica.phrases(of: .selves).sorted(by: { ($1.count, $0) < ($0.count, $1) }) {
            let parts = marker.split(separator: " ").map(String.init)
            var found: [String] = []
            var next = index
            while next < words.count, words[next].kind == .word, found.count < parts.count {
                found += words[next].parts; next += 1
            }
            guard found == parts,
                next >= words.count || words[next].kind != .word || lexica.has(words[next].folded, in: .inCapacity)
            else { continue }
            person.isSender = true
            index = next
            while index < words.count, words[index].isPunctuation(",:-–—") { index += 1 }
            break
        }
        var run: [String] = []
        let start = index
        while index < words.count {
            let word = words[index]
            if word.isPunctuation("("), run.count == 1, index + 3 < words.count, words[index + 1].isCapitalised,
                words[index + 2].isPunctuation(")"), words[index + 3].isCapitalised
            {
                // "Mado (Madeleine) Kerviel": the name in full is the one in brackets.
                run = [words[index + 1].text]
                index += 3
                continue
            }
            if word.isPunctuation(","), run.count <= 3, !run.isEmpty,
                run.allSatisfy({ !$0.contains(where: \.isLowercase) }), index + 1 < words.count,
                words[index + 1].kind == .word, words[index + 1].isCapitalised,
                words[index + 1].text.contains(where: \.isLowercase),
                !lexica.has(words[index + 1].folded, in: .roles)
            {
                run.append(",")
                index += 1
                continue
            }
            guard word.kind == .word else { break }
            let plain = word.folded
            let known = lexica.has(plain, in: .titles) && (word.isCapitalised || run.isEmpty)
            let joins = run.isEmpty && lexica.has(plain, in: .andBetweenPeople)
            guard
                word.isCapitalised || known || Names.isParticle(word.text) && !run.isEmpty || Names.isElided(word.text)
                    || !(word.text.first?.isCased ?? true)
                    || joins || run.isEmpty && lexica.has(plain, in: .articlesBeforeNames) && plain.count > 1
                    || run.isEmpty && lexica.has(plain, in: .roles)
            else { break }
            if run.contains(where: {
                !lexica.has(folded($0).filter { $0.isLetter }, in: .titles) && !lexica.has(folded($0), in: .roles)
            }), word.isCapitalised, lexica.has(plain, in: .roles), !GivenNames.all.contains(plain),
                !lexica.has(plain, in: .titles)
            {
                break
            }
            if !joins { run.append(word.text) }
            index += 1
        }
        while let last = run.last, Names.isParticle(last), !(last.first?.isUppercase ?? false) { run.removeLast() }
        let text = run.joined(separator: " ").replacingOccurrences(of: " ,", with: ",")
        let hasTitle = words.indices.contains(start) && lexica.has(words[start].folded, in: .titles)
        if let name = taggedFirst(words, from: start, isLoose: isLoose) {
            // The tagger knows better where a name ends.
            person.name = name.name
            index = name.end
        } else if !run.isEmpty, Names.isNameLike(text, lexica: lexica, minimum: hasTitle ? 1 : 2) {
            person.name = Names.badge(text, lexica: lexica)
        }
        guard person.name != nil || person.isSender else { return nil }
        // A sentence that begins with a name is no line of a list.
        if isLoose, index < words.count, words[index].kind == .word { return nil }
        take(Array(words[index...]), of: &person)
        return person
    }

    /// "Buenos días: / Acudirán Ana Gil y Rui Mora": whether a verb stands before a name in a line below a colon.
    private func beginsSentence(_ words: ArraySlice<Word>) -> Bool {
        guard let first = words.first, let second = words.dropFirst().first else { return false }
        return GivenNames.holds(second.text) && !GivenNames.holds(first.text)
            && lexica.vocabulary.contains(first.folded)
            && ["rá", "rán", "rão", "ront"].contains(where: first.text.hasSuffix)
    }

    /// What stands behind a name in its line: an address, an organisation, a remark.
    func take(_ rest: [Word], of person: inout Named) {
        person.email = rest.first { $0.kind == .address }?.text
        person.remark = rest.filter { $0.kind != .address }.map(\.text).joined(separator: " ")
        person.organisation = organisation(rest)
    }

    /// The person the tagger sees at the beginning of an item; of a line without a bullet with nothing but small words, titles
    /// and offices before: "Me sustituirá A" is a sentence.
    private func taggedFirst(_ words: [Word], from start: Int, isLoose: Bool) -> (name: PersonName, end: Int)? {
        let first = tagger.names(in: Array(words.prefix(60))).first
        guard let first, first.kind == .person, first.odds > 0.8,
            (start...(start + 2)).contains(first.range.lowerBound),
            !isLoose || words[start..<first.range.lowerBound].allSatisfy(mayStandBefore)
        else { return nil }
        // "Ó DUBHGHAILL, Niamh": the tagger may begin behind the particle; "o" and "la" are articles as well.
        let isWhole = words[start..<first.range.lowerBound].allSatisfy {
            $0.isCapitalised && Names.isParticle($0.text)
                && !lexica.has($0.text.lowercased(), in: .articlesBeforeNames)
        }
        let range = (isWhole ? start : first.range.lowerBound)..<first.range.upperBound
        guard let name = Names.badge(organisations.text(words[range]), lexica: lexica), name.wordCount >= 2 else {
            return nil
        }
        return (name, range.upperBound)
    }

    private func mayStandBefore(_ word: Word) -> Bool {
        word.kind != .word || word.text.count <= 3 || lexica.has(word.folded, in: .titles)
            || lexica.has(word.folded, in: .roles) || lexica.has(word.folded, in: .relations)
    }

    /// "Gwendal Le Bihan (a@b), Sabine Ferchichi (c@d) et un stagiaire": more than one person on a line.
    func several(_ line: String) -> [Named]? {
        var pieces: [String] = [""]
        var depth = 0
        let all = line.split(separator: " ")
        for (index, word) in all.enumerated() {
            // Not folded: "é" is no conjunction.
            if depth == 0, lexica.has(word.lowercased(), in: .andBetweenPeople) { pieces.append(""); continue }
            depth += word.filter { $0 == "(" }.count - word.filter { $0 == ")" }.count
            let next = index + 1 < all.count ? all[index + 1] : ""
            let isParted = word.hasSuffix(",") && !isSurname(pieces[pieces.count - 1] + " " + word, before: next)
            if depth <= 0, isParted || word.hasSuffix(";") {
                pieces[pieces.count - 1] += " " + word.dropLast()
                pieces.append("")
            } else {
                pieces[pieces.count - 1] += " " + word
            }
        }
        let found = pieces.map { item($0.trimmingCharacters(in: .whitespaces), isLoose: true) }
        let people = found.compactMap { $0 }.filter { person in
            person.isSender || (person.name?.fullWords ?? 0) >= 2
        }.filter { person in
            person.name.map { name in organisations.all(in: Words.words(of: Substring(name.text), number: 0)).isEmpty }
                ?? true
        }
        guard people.count >= 2, found.first.map({ $0 != nil }) ?? false else { return nil }
        return people
    }

    /// "ÓRFÃO LIMA, Maria da Luz" is one, also behind an office: "Vereadora: ÓRFÃO LIMA, Maria da Luz".
    private func isSurname(_ piece: String, before next: Substring) -> Bool {
        let surname = piece[(piece.lastIndex(of: ":") ?? piece.startIndex)...]
        return surname.contains(where: \.isLetter) && !surname.contains(where: \.isLowercase)
            && next.contains(where: \.isLowercase) && GivenNames.holds(String(next))
    }

    /// The organisation among an item's remarks, a piece between marks first.
    func organisation(_ rest: [Word]) -> String? {
        let tagged = tagger.names(in: Array(rest.prefix(80))).first { $0.kind == .organisation && $0.odds > 0.8 }
        if let tagged {
            let text = organisations.clean(organisations.text(rest[tagged.range]))
            if text.count > 2 { return text }
        }
        let found = organisations.all(in: rest).filter { organisations.rank($0.text) >= 2 }
        if let first = found.first {
            return organisations.clean(first.text)
        }
        return nil
    }
}
