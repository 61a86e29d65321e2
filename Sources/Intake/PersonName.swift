// A person's name as they would want it on a badge: no titles, given name first, no capitals-only surname, particles kept.

import Foundation

struct PersonName: Equatable, Sendable {
    /// As on a badge.
    var text: String
    /// Folded parts longer than an initial.
    var parts: [String] { folded(text).split { !$0.isLetter && !$0.isNumber }.map(String.init).filter { $0.count > 1 } }
    var wordCount: Int { text.split(separator: " ").count }
    /// Whether it begins with an initial: "F. Prates".
    var isInitialled: Bool { text.split(separator: " ").first.map { $0.filter(\.isLetter).count == 1 } ?? false }
    /// Words that are not mere initials.
    var fullWords: Int {
        text.split(separator: " ").count { word in
            !word.hasSuffix(".") && word.split(whereSeparator: { ".-".contains($0) }).contains { $0.count > 1 }
        }
    }
}

enum Names {
    /// Where two people's names are joined, each of two words beside its particles: "Ana Prates y Rui Tavares". "Ortega y Gasset",
    /// "Maria Costa e Silva", "Juan Ruiz y de la Torre" are one.
    static func linkOfTwo(in words: some RandomAccessCollection<some StringProtocol>) -> Int? {
        let words = words.map { String($0) }
        func isWhole(_ part: ArraySlice<String>) -> Bool { part.count { !isParticle($0) } >= 2 }
        return words.indices.dropFirst(2).dropLast(2).first {
            Lexica.shipped.has(folded(words[$0]), in: .conjunctions) && isWhole(words[..<$0])
                && isWhole(words[($0 + 1)...])
                && (!isParticle(words[$0 + 1]) || GivenNames.holds(words[$0 + 2]))
        }
    }

    /// Small words inside names, folded; lower-case when the name is written in capitals.
    static let particles: Set<String> = [
        "de", "la", "del", "las", "los", "da", "das", "do", "dos", "di", "du", "des", "van", "der", "den", "ter", "ten",
        "von", "zu", "zum", "e", "y", "i",
        "bin", "ibn", "ben", "af", "av", "vande", "vander", "d", "of", "st", "ould", "ol", "arap", "bint", "binti",
        "ap",
        "ferch", "an", "op", "zur", "vom", "van't", "ag", "ou", "anak", "ole",
    ]
    /// Particles that stay capitalised: "Le Goff", "El Haddad".
    static let capitalParticles: Set<String> = [
        "le", "el", "al", "mac", "mc", "ould", "ben", "abu", "o", "ni", "ap", "saint", "san", "santa", "st",
    ]
    /// Given names people shorten in lists.
    private static let shortened: [String: String] = [
        "fco.": "Francisco", "fco": "Francisco", "fdo.": "Fernando", "ant.": "Antonio", "j.": "",
    ]
    /// What tells a son from his father, and belongs to the name.
    static let generations: Set<String> = ["junior", "filho", "neto", "sobrinho", "hijo", "jr"]
    /// Surnames that are words for organisations too.
    static let alsoOrganisations: Set<String> = ["camara", "church", "temple"]
    /// Letters behind a name.
    private static let degrees: Set<String> = [
        "phd", "mba", "frse", "obe", "mbe", "cbe", "frs", "msc", "llm", "esq", "jp", "qc",
        "cssp", "ofm", "osb", "sdb",
    ]
    /// "d'Ornellas", "tSaoir": a name behind an elided particle or a letter that Irish puts before.
    static func isElided(_ word: String) -> Bool {
        let start = word.prefix(2)
        if word.count > 4, "tnh".contains(start.first ?? " "), start.last?.isUppercase == true,
            word.dropFirst(2).allSatisfy({ !$0.isUppercase })
        {
            return true
        }
        return (start == "d'" || start == "d’") && word.dropFirst(2).first?.isUppercase == true
    }

    static func isParticle(_ word: String) -> Bool {
        particles.contains(folded(word)) || capitalParticles.contains(folded(word))
    }

    /// The badge form of `text`, in which only a name and titles stand; `nil` where no name is left.
    static func badge(_ text: String, lexica: Lexica, local: String? = nil) -> PersonName? {
        var text = text.replacingOccurrences(of: ".ª", with: ".").replacingOccurrences(of: ".º", with: ".")
        for title in ["Prof", "Dr", "Eng", "Arq"] {
            text = text.replacingOccurrences(of: title + "ª", with: title + ".")
        }
        text = text.replacingOccurrences(of: "Dª", with: "D.")
        // Parentheses hold offices and remarks; quotes hold nicknames.
        text = withoutBracketed(text)
        // "d'Anne Petit", where "de" before a vowel lost its own; a surname's stays: "d'Orey", "d'Orey Maria".
        let end = text.split(separator: " ").last.map { String($0) } ?? ""
        if let mark = text.prefix(3).firstIndex(where: { "'’".contains($0) }), text[..<mark] == "d", text.contains(" "),
            GivenNames.holds(String(text[text.index(after: mark)...].prefix { !$0.isWhitespace }))
                || !GivenNames.holds(end)
        {
            text = String(text[text.index(after: mark)...])
        }
        let commaParts = text.split(separator: ",", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
        let second = commaParts.count == 2 ? nameWords(commaParts[1], lexica) : []
        // Behind "KEROUAN Josette, trésorière" stands no name.
        let isName = second.allSatisfy { $0.first?.isUppercase == true || isParticle($0) }
        let isTurned =
            isName && second.contains { $0.first?.isUppercase == true }
            || !second.isEmpty && !commaParts[0].contains(where: \.isUppercase)
        var words = nameWords(commaParts.count == 2 ? commaParts[0] : text, lexica)
        // "KOWAL, Jan Kowal"
        let isRepeated = second.count > words.count && second.suffix(words.count).map(folded) == words.map(folded)
        if isTurned { words = isRepeated ? second : second + words }
        // "WANG Xiaoming 王晓明": the same name twice.
        let latin = words.filter { Intake.folded($0).contains { $0.isASCII && $0.isLetter } }
        if latin.count >= 2 { words = latin }
        guard !words.isEmpty else { return nil }
        if !isTurned { words = givenFirst(words, local: local) }
        let allCapitals = !words.contains { $0.contains(where: \.isLowercase) }
        let allLower = !words.contains { $0.contains(where: \.isUppercase) }
        let cased = words.enumerated().map { index, word in
            dressed(word, isFirst: index == 0, force: allCapitals || allLower)
        }
        var name = cased.joined(separator: " ")
        // Where a name has Turkish letters, its capital I is one without a dot: "YILDIRIM".
        if text.contains(where: { "İı".contains($0) }) {
            name = zip(words, cased).map { written, dressed in
                written == dressed
                    ? dressed : String(zip(written, dressed).map { $0 == "I" && $1 == "i" ? "ı" : $1 })
            }.joined(separator: " ")
        }
        return name.isEmpty ? nil : PersonName(text: name)
    }

    /// The words of `text` without titles at either end.
    private static func nameWords(_ text: String, _ lexica: Lexica) -> [String] {
        var words = text.split(whereSeparator: \.isWhitespace).map(String.init)
        func isTitle(_ word: String) -> Bool {
            let plain = folded(word).filter { $0.isLetter || $0.isNumber }
            if plain.isEmpty { return true }
            // "Ma. Fernanda", "José Mª": María as many write it.
            if shortened[word.lowercased()] != nil || word == "Ma." || word == "Mª" { return false }
            // "M." is a title, "M" an initial; "Ma" a name when written so.
            // "h. c." is one of honour.
            if plain.count == 1 {
                // "Dª" has lost its small letter.
                if word == "D", words.count > 2 { return true }
                return word.hasSuffix(".") && (plain == "m" || plain == "d" || plain == "c" || word == "h.")
                    || word.hasSuffix(".ª")
            }
            // "Sá" is a surname, as "S.A." is not.
            if plain.count == 2, !word.contains("."), word != "Me",
                !lexica.has(plain, in: .shortTitles) || word.contains(where: { !$0.isASCII })
            {
                return false
            }
            return lexica.has(plain, in: .titles)
        }
        func isOffice(_ word: String) -> Bool {
            let plain = folded(word).filter { $0.isLetter }
            return lexica.has(plain, in: .roles) && !GivenNames.all.contains(plain)
        }
        // "El Hadj Ousmane Diallo" has been to Mecca; "El Hadji" is a given name.
        if words.count > 2, ["el", "al"].contains(folded(words[0])), ["hadj", "haj", "hajj"].contains(folded(words[1]))
        {
            words.removeFirst(2)
        }
        var isOfOffice = false
        while let first = words.first, words.count > 1,
            isTitle(first) || isOffice(first) || lexica.has(first, in: .articlesBeforeNames)
        {
            isOfOffice = isOffice(first)
            words.removeFirst()
        }
        // "Alcaldesa de Villarriba": whose office it is stands there, and nobody's name.
        if isOfOffice, let first = words.first, lexica.has(first, in: .of) { return [] }
        // "Maître d'œuvre Ana Prates"
        if words.count > 2, let first = words.first, first.count > 3, "'’".contains(first.dropFirst().first ?? " "),
            !first.contains(where: \.isUppercase)
        {
            words.removeFirst()
        }
        // "Pilar OBIANG MBA": among capitals it is a surname.
        let isCapitals = words.dropLast().contains { $0.count > 2 && $0.allSatisfy { !$0.isLetter || $0.isUppercase } }
        while let last = words.last, words.count > 1,
            isTitle(last) && last.filter(\.isLetter).count != 1 || !isCapitals && degrees.contains(folded(last))
        {
            words.removeLast()
        }
        if words.count == 1, isTitle(words[0]) || isOffice(words[0]) { return [] }
        return words.map { word in
            let trimmed = word.trimmingCharacters(in: CharacterSet(charactersIn: ",;:\"“”«»"))
            return shortened[trimmed.lowercased()].flatMap { $0.isEmpty ? nil : $0 } ?? trimmed
        }.filter { !$0.isEmpty }
    }

    static func withoutBracketed(_ text: String) -> String {
        var result = ""
        var depth = 0
        var quote: Character?
        for character in text {
            if let open = quote {
                if character == open { quote = nil }
            } else if "([{".contains(character) {
                depth += 1
            } else if ")]}".contains(character) {
                depth = max(0, depth - 1)
            } else if "\"“”«»".contains(character) {
                quote = character == "“" ? "”" : character == "«" ? "»" : character
            } else if depth == 0 {
                result.append(character)
            }
        }
        // An unclosed bracket or quote says nothing about the name: keep all.
        if depth != 0 || quote != nil { return text.filter { !"([{\"“”«»)]}".contains($0) } }
        let trimmed = result.trimmingCharacters(in: .whitespaces)
        return trimmed.isEmpty ? text.filter { !"([{\"“”«»)]}".contains($0) } : trimmed
    }

    /// A word of a name in badge case. Mixed case stays as its owner wrote it.
    private static func dressed(_ word: String, isFirst: Bool, force: Bool) -> String {
        if word.hasPrefix("d'") || word.hasPrefix("d’"), word.count > 4,
            word.dropFirst(2).allSatisfy({ !$0.isLowercase })
        {
            return word.prefix(2) + dressed(String(word.dropFirst(2)), isFirst: true, force: force)
        }
        let letters = word.filter(\.isLetter)
        let isCapitals = letters.count >= 2 && letters.allSatisfy { !$0.isLowercase }
        let isLower = letters.allSatisfy { $0.isLowercase }
        guard isCapitals || (force && isLower) else { return word }
        let plain = folded(word)
        if !isFirst, particles.contains(plain), !capitalParticles.contains(plain) { return word.lowercased() }
        // "M-A", "JB": initials stay.
        if isCapitals, letters.count <= 2, !Intake.folded(letters).contains(where: { "aeiouy".contains($0) }) {
            return word
        }
        var result = ""
        var startsPart = true
        for (offset, character) in word.enumerated() {
            if character.isLetter {
                // A Turkish İ in lower case is an i and a dot above it.
                result +=
                    startsPart
                    ? String(character).uppercased()
                    : String(character).lowercased().replacingOccurrences(of: "\u{307}", with: "")
                startsPart = false
            } else {
                result.append(character)
                startsPart = true
                // "D'ORNELLAS" -> "d'Ornellas"
                if !isFirst, offset == 1, "'’".contains(character), plain.hasPrefix("d") {
                    result = result.lowercased()
                }
            }
        }
        return result
    }

    /// A name that an address spells: "camille.roussel" -> "Camille Roussel"; `nil` for "jmr1957", "contact" or "jc.delmas".
    static func spelled(by local: String, lexica: Lexica) -> PersonName? {
        let local = local.prefix { $0 != "+" }
        guard !local.contains(where: \.isNumber) else { return nil }
        let pieces = local.split { $0 == "." || $0 == "_" }.map(String.init)
        guard (2...4).contains(pieces.count), pieces.allSatisfy({ $0.filter(\.isLetter).count >= 3 || isParticle($0) })
        else { return nil }
        guard let first = pieces.first, let last = pieces.last, first.count >= 3, last.count >= 3 else { return nil }
        for piece in pieces {
            let plain = folded(piece)
            if isOfficeWord(plain, lexica) { return nil }
        }
        let words = pieces.map { piece in dressed(piece, isFirst: false, force: true) }
        return PersonName(
            text: ([dressed(first, isFirst: true, force: true)] + words.dropFirst()).joined(separator: " "))
    }

    /// Words of addresses and display names that are an office's, not a person's.
    static func isOfficeWord(_ plain: String, _ lexica: Lexica) -> Bool {
        lexica.has(plain, in: .offices) || lexica.has(plain, in: .organisations) && !GivenNames.all.contains(plain)
    }

    /// Whether `text` looks like one person's name and nothing else: two to six words, capitalised, no office's word.
    static func isNameLike(_ text: String, lexica: Lexica, minimum: Int = 2) -> Bool {
        let words = withoutBracketed(text).split(whereSeparator: { $0.isWhitespace || $0 == "," }).map(String.init)
        guard (minimum...8).contains(words.count), text.count <= 80 else { return false }
        var real = 0
        for word in words {
            let plain = folded(word).filter { $0.isLetter || $0.isNumber }
            guard !plain.isEmpty, !word.contains(where: { $0.isNumber || "@/&+=_<>!?…".contains($0) }) else {
                return false
            }
            if lexica.has(plain, in: .titles) && word.first?.isUppercase == true { continue }
            if isParticle(word) { continue }
            if real > 0, lexica.has(plain, in: .outsideNames) { return false }
            guard word.first?.isUppercase == true || isElided(word) || !(word.first?.isCased ?? false) else {
                return false
            }
            if lexica.has(plain, in: .calendar) && !GivenNames.all.contains(plain) { return false }
            if isOfficeWord(plain, lexica) { return false }
            if lexica.has(plain, in: .common) && !GivenNames.all.contains(plain) && plain.count > (real == 0 ? 1 : 3) {
                return false
            }
            if lexica.has(plain, in: .roles) && !GivenNames.all.contains(plain) { continue }
            real += 1
        }
        return real >= minimum || real >= 1 && minimum == 1
    }
}
