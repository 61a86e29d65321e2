// The name of whoever wrote the letter, from all places that may give it: card, introduction, signature, display name, a notice
// they answer, the address.

import Foundation
import MIME

struct SenderName: Sendable {
    /// In badge form; `nil` where nothing gives one.
    var name: PersonName?
    /// Whether a given name and a surname are known, or a single name the sender signs with on purpose.
    var isComplete: Bool
    /// What the display name says beside or instead of a person.
    var displayOrganisation: String?
    /// Folded parts by which the sender is recognised in the text.
    var parts: Set<String>
    /// Whose mailbox it is too.
    var partner: PersonName?
}

struct FindSenderName: Sendable {
    let lexica: Lexica
    let organisations: Organisations
    /// What introduces a name, in each language.
    private let introductions: [PhraseIndex]

    init(lexica: Lexica, organisations: Organisations) {
        self.lexica = lexica
        self.organisations = organisations
        introductions = lexica.indices.sorted { $0.key.rawValue < $1.key.rawValue }.map { $0.value.only(.introduce) }
    }

    /// Folded parts of a display name and an address.
    static func parts(display: String, address: String) -> Set<String> {
        let local = address.prefix { $0 != "@" }
        let pieces = folded(display + " " + local.replacingOccurrences(of: ".", with: " "))
            .split { !$0.isLetter }.map(String.init)
        return Set(pieces.filter { $0.count > 2 })
    }

    func find(
        display: String, address: String, letter: LetterText, sentences: [Sentence], cards: [Card],
        quotedNames: [String]
    ) -> SenderName {
        let local = String(address.prefix { $0 != "@" })
        let parts = Self.parts(display: display, address: address).filter { !Names.isOfficeWord($0, lexica) }
        let shown = person(inDisplay: display, local: local)
        var result = SenderName(
            name: nil, isComplete: false, displayOrganisation: organisation(inDisplay: display, person: shown),
            parts: parts)
        result.partner = couple(inDisplay: display).flatMap { Names.badge($0.second, lexica: lexica) }
        var candidates: [(name: PersonName, weight: Int)] = []
        if let card = cards.first(where: { $0.emails.contains { $0.lowercased() == address.lowercased() } })
            ?? (cards.count == 1 ? cards.first : nil),
            let full = card.fullName, let name = Names.badge(full, lexica: lexica)
        {
            candidates.append((name, 5))
        }
        for name in introduced(sentences) { candidates.append((name, 4)) }
        let signatures = signed(letter, parts: parts, local: local)
        // Below the name of somebody who writes for an office stand the office and the town, which may look like names.
        for name in shown == nil ? Array(signatures.prefix(1)) : signatures { candidates.append((name, 3)) }
        for name in written(sentences, parts: parts, local: local) { candidates.append((name, 2)) }
        for quoted in quotedNames { if let name = Names.badge(quoted, lexica: lexica) { candidates.append((name, 1)) } }
        if let shown { candidates.append((shown, 3)) }
        let fitting = candidates.filter { fits($0.name, shown: shown, local: local, weight: $0.weight) }
        let quotedKeys = Set(quotedNames.map { folded($0) })
        func value(_ candidate: (name: PersonName, weight: Int), _ shown: PersonName?) -> Int {
            self.value(candidate, shown) + (quotedKeys.contains(folded(candidate.name.text)) ? 15 : 0)
        }
        if let best = fitting.max(by: { value($0, shown) < value($1, shown) }) { result.name = best.name }
        if let name = result.name, name.fullWords < 2, let expanded = expanded(name, local: local) {
            result.name = expanded
        }
        if (result.name?.fullWords ?? 0) < 2, let spelled = Names.spelled(by: local, lexica: lexica),
            result.name.map({ agrees($0, spelled) })
                ?? (shown == nil && (display.isEmpty || folded(display) == folded(local) || display.contains("@")))
        {
            result.name = spelled
        }
        if let name = result.name {
            result.isComplete =
                name.fullWords >= 2
                || name.text.split(separator: " ").count >= 2 && name.fullWords >= 1
                    && name.text.split(separator: " ").last.map { !$0.hasSuffix(".") && $0.count > 1 } ?? false
        }
        return result
    }

    /// "je suis Jeanne Le Goff", "my name is", "moi c'est".
    private func introduced(_ sentences: [Sentence]) -> [PersonName] {
        var found: [PersonName] = []
        for sentence in sentences {
            for phrases in introductions {
                for finding in phrases.findings(in: sentence.parts, sentence: 0) {
                    guard finding.range.upperBound < sentence.parts.count else { continue }
                    var index = sentence.owners[finding.range.upperBound]
                    // "I, Bishwo Thapa," and "soy el Estêvão": one article may stand between, not "the" or "en".
                    let word = sentence.words[index].folded
                    if lexica.has(word, in: .personArticles), lexica.has(word, in: .articlesBeforeNames) { index += 1 }
                    // "I" alone introduces only with commas around.
                    let introducer = sentence.parts[finding.range].joined(separator: " ")
                    if lexica.phrases(of: .introductionsWithComma).contains(introducer) {
                        let before = sentence.owners[finding.range.upperBound] - 1
                        guard before >= 0, sentence.words[before].isPunctuation(",:") else { continue }
                    }
                    guard index < sentence.words.count else { continue }
                    let run = nameRun(sentence.words, from: index)
                    guard run.count >= 2, Names.isNameLike(run.joined(separator: " "), lexica: lexica),
                        let name = Names.badge(run.joined(separator: " "), lexica: lexica)
                    else { continue }
                    found.append(name)
                }
            }
        }
        return found
    }

    /// Capitalised words from `start`, with particles between them; of two people's names joined, the first.
    func nameRun(_ words: [Word], from start: Int) -> [String] {
        var run: [String] = []
        var index = start
        while index < words.count, run.count < 8 {
            let word = words[index]
            guard word.kind == .word else {
                // A nickname in quotes is stepped over.
                if word.isPunctuation("\"“«"), !run.isEmpty,
                    let close = words[(index + 1)...].prefix(3).firstIndex(where: { $0.isPunctuation("\"”»") })
                {
                    index = close + 1
                    continue
                }
                break
            }
            if index > start, word.line > words[index - 1].line + 1 { break }
            if word.isCapitalised || Names.isParticle(word.text) && !run.isEmpty || Names.isElided(word.text) {
                let plain = word.folded
                if run.count > 0, word.isCapitalised, lexica.has(plain, in: .roles) && !GivenNames.all.contains(plain) {
                    break
                }
                // "Rita Prates Câmara", behind whom no word of a chamber's name stands, is called so.
                let goesOn =
                    index + 1 < words.count && words[index + 1].kind == .word
                    && words[index + 1].line == word.line
                let isSurname = Names.alsoOrganisations.contains(plain) && run.count > 1 && !goesOn
                if lexica.has(plain, in: .organisations), !GivenNames.all.contains(plain), word.isCapitalised,
                    !isSurname
                {
                    break
                }
                run.append(word.text)
                index += 1
            } else {
                break
            }
        }
        while let last = run.last, Names.isParticle(last),
            !(last.first?.isUppercase ?? false)
                || last.count == 1 && lexica.has(last.lowercased(), in: .conjunctions)
                || last.count == 1 && lexica.has(last.lowercased(), in: .articlesBeforeNames)
        { run.removeLast() }
        return Names.linkOfTwo(in: run).map { Array(run[..<$0]) } ?? run
    }

    private func signed(_ letter: LetterText, parts: Set<String>, local: String) -> [PersonName] {
        var found: [PersonName] = []
        for line in letter.signature.prefix(14) where !line.isEmpty {
            var text = line
            for start in ["P/O ", "p/o ", "/", "- ", "– ", "— ", "i. A. ", "i.A. "] where text.hasPrefix(start) {
                text = String(text.dropFirst(start.count))
            }
            let cut = text.firstIndex(where: { ",|/;·:".contains($0) }) ?? text.endIndex
            var head = String(text[..<cut])
            for mark in [" - ", " – ", " — ", " ("] {
                if let range = head.range(of: mark) { head = String(head[..<range.lowerBound]) }
            }
            head = head.trimmingCharacters(in: .whitespaces)
            // Up to an office: "Jean Claude Delmas adjoint au maire".
            let words = Words.words(of: Substring(head), number: 0)
            let run = nameRun(words, from: 0)
            let plainRun = run.joined(separator: " ")
            if run.count == words.count || run.count >= 2,
                Names.isNameLike(plainRun, lexica: lexica, minimum: run.count >= 2 ? 2 : 1)
            {
                let order = Names.badge(plainRun, lexica: lexica, local: nil)
                if let order { found.append(order) }
            } else if let lower = lowerCaseName(words, parts: parts, local: local) {
                found.append(lower)
            }
        }
        return found
    }

    /// A name in lower case that the address or display name confirms.
    private func lowerCaseName(_ words: [Word], parts: Set<String>, local: String) -> PersonName? {
        guard (2...3).contains(words.count), words.allSatisfy({ $0.kind == .word }) else { return nil }
        let hits = words.filter { word in
            word.folded.count > 2 && (parts.contains(word.folded) || folded(local).contains(word.folded))
        }
        guard hits.count >= 1, words.contains(where: { GivenNames.holds($0.text) }) || hits.count >= 2 else {
            return nil
        }
        guard !words.contains(where: { lexica.has($0.folded, in: .common) && !GivenNames.holds($0.text) }) else {
            return nil
        }
        return Names.badge(words.map(\.text).joined(separator: " "), lexica: lexica)
    }

    /// The sender's name where it stands in their own sentences.
    private func written(_ sentences: [Sentence], parts: Set<String>, local: String) -> [PersonName] {
        var found: [PersonName] = []
        for sentence in sentences {
            var index = 0
            var quote = false
            while index < sentence.words.count {
                let word = sentence.words[index]
                // What is put in quotes is what somebody else wrote.
                if word.isPunctuation("\"“”«»") {
                    quote = word.isPunctuation("“«") || word.isPunctuation("\"") && !quote
                }
                // "I'm Wambui Kimotho": the pronoun is no part of the name.
                guard word.kind == .word, !quote, !lexica.isContraction(word) else { index += 1; continue }
                // "Chamo-me Rui Prates": nor is a verb with its pronoun, nor "Myself".
                guard !isPhrase(word), !lexica.phrases(of: .selves).contains(word.folded) || word.text.count < 4 else {
                    index += 1
                    continue
                }
                let run = nameRun(sentence.words, from: index)
                if run.count >= 2 {
                    let text = run.joined(separator: " ")
                    if Names.isNameLike(text, lexica: lexica), let name = Names.badge(text, lexica: lexica),
                        name.parts.contains(where: {
                            $0.count > 2 && (parts.contains($0) || $0.count > 3 && folded(local).contains($0))
                        })
                    {
                        found.append(name)
                    }
                    index += run.count
                } else {
                    if index + 1 < sentence.words.count, !word.isCapitalised,
                        let lower = lowerCaseName(
                            Array(sentence.words[index...(index + 1)]), parts: parts, local: local),
                        lower.parts.filter({ folded(local).contains($0) || parts.contains($0) }).count >= 2
                            || lower.parts.last.map({ folded(local).contains($0) }) ?? false
                                && lower.parts.first?.first == folded(local).first
                    {
                        found.append(lower)
                        index += 1
                    }
                    index += 1
                }
            }
        }
        return found
    }

    /// Whether a word of several parts, the last a small one, is of a phrase: "Chamo-me", "C'est".
    private func isPhrase(_ word: Word) -> Bool {
        word.parts.count > 1 && !GivenNames.holds(word.text) && !Names.isElided(word.text)
            && word.parts.allSatisfy(lexica.vocabulary.contains)
    }

    /// Whether a candidate can be the sender, by what the display name and the address show.
    private func fits(_ name: PersonName, shown: PersonName?, local: String, weight: Int) -> Bool {
        let plain = folded(local)
        let inAddress = name.parts.contains { $0.count > 2 && plain.contains($0) }
        guard let shown else { return inAddress || weight >= 3 }
        // "Dona Zezé": whoever shows a nickname alone says or signs the whole name in the letter.
        if shown.fullWords < 2, weight >= 3, name.fullWords >= 2,
            GivenNames.holds(String(name.text.prefix { $0 != " " })), weight >= 4 || inAddress
        {
            return true
        }
        // A name in other letters than the address is the one below the letter in its own.
        if weight >= 3, inAddress || name.fullWords >= 2, !shown.text.contains(where: { $0.isLetter && $0.isASCII }) {
            return true
        }
        if agrees(name, shown) {
            // In running text a surname in common may be a relative's or a town's.
            if let initial = shown.text.first, shown.text.dropFirst().first == ".", name.text.first != initial {
                return false
            }
            if weight == 2 {
                return Set(name.parts).intersection(shown.parts).count >= min(2, shown.parts.count)
                    || isShort(shown, of: name)
            }
            return true
        }
        return weight >= 4 && inAddress
    }

    /// "Rafa Nogueira" of "Rafael Nogueira".
    private func isShort(_ short: PersonName, of long: PersonName) -> Bool {
        guard let a = short.parts.first, let b = long.parts.first, short.parts.count > 1 else { return false }
        return a.count < b.count && b.hasPrefix(a.prefix(3)) && short.parts.last == long.parts.last
    }

    /// "JB Ramdin" of "Jean-Baptiste Ramdin".
    private func isOfInitials(_ short: PersonName, _ long: PersonName) -> Bool {
        let initials = long.parts.dropLast().compactMap(\.first)
        return initials.count > 1 && short.parts.last == long.parts.last
            && short.parts.dropLast().joined() == String(initials)
    }

    /// Whether two forms may be of one person: a part in common.
    func agrees(_ a: PersonName, _ b: PersonName) -> Bool {
        let other = Set(b.parts)
        return a.parts.contains { $0.count > 1 && other.contains($0) }
    }

    private func value(_ candidate: (name: PersonName, weight: Int), _ shown: PersonName?) -> Int {
        let name = candidate.name
        // More full words first, in letters the badge can hold; an initial less; then where it was said.
        let initials = name.wordCount - name.fullWords
        let isLong = shown.map { isShort($0, of: name) } ?? false
        let isShortened = shown.map { isShort(name, of: $0) } ?? false
        // "Durand Paul" below a letter of Paul Durand's: the surname first, as on a form.
        let isTurned =
            shown.map { shown in
                shown.parts != name.parts && Set(shown.parts) == Set(name.parts)
                    && GivenNames.holds(shown.text.split(separator: " ").first.map(String.init) ?? "")
            } ?? false
        return min(name.fullWords, 6) * 100 - initials * 30 + candidate.weight * 10 + (isLong ? 25 : 0)
            - (isShortened ? 25 : 0) - (shown.map { isOfInitials(name, $0) } ?? false ? 25 : 0)
            - (isTurned ? 20 : 0)
            + (name.text.utf8.count - name.text.count > 0 ? 1 : 0)
            - (name.text.contains { $0.isLetter && $0.isASCII } ? 0 : 60)
    }

    /// "Matteo R." of matteo.ricciardelli@, "Chiara" of chiara.lombardozzi@.
    private func expanded(_ name: PersonName, local: String) -> PersonName? {
        let pieces = local.split { $0 == "." || $0 == "_" }.map(String.init)
        guard pieces.count == 2, let first = name.parts.first, !local.contains(where: \.isNumber), pieces[1].count > 2
        else { return nil }
        let words = name.text.split(separator: " ")
        guard folded(pieces[0]) == first,
            words.count == 1 || words.count == 2 && folded(String(words[1])).first == folded(pieces[1]).first
        else { return nil }
        guard let given = words.first else { return nil }
        let surname = pieces[1].prefix(1).uppercased() + pieces[1].dropFirst()
        return PersonName(text: "\(Names.badge(String(given), lexica: lexica)?.text ?? String(given)) \(surname)")
    }
}
