// What a display name tells: a person, two who share a mailbox, an organisation.

import Foundation

extension FindSenderName {
    private static let dashes = [" - ", " – ", " — "]

    /// "Camilo Ibarra Paz - Junta Vecinal del Puerto": the person's piece of a display name, and the other one.
    private func dashed(_ display: String) -> (person: String, other: String)? {
        for dash in Self.dashes where display.contains(dash) {
            let pieces = display.components(separatedBy: dash)
            guard pieces.count == 2 else { return nil }
            for (piece, other) in [(pieces[0], pieces[1]), (pieces[1], pieces[0])] {
                guard let given = piece.split(separator: " ").first, GivenNames.holds(String(given)),
                    Names.isNameLike(piece, lexica: lexica),
                    !GivenNames.holds(String(other.split(separator: " ").first ?? ""))
                else { continue }
                return (piece, other)
            }
        }
        return nil
    }

    /// A display name as a person's, or `nil` where it is an office's.
    func person(inDisplay display: String, local: String) -> PersonName? {
        guard !display.contains("@"), !display.isEmpty else { return nil }
        let bare = Names.withoutBracketed(display)
        if let (piece, _) = dashed(bare) { return person(inDisplay: piece, local: local) }
        // "Antoine Mercier via Contacts"
        if let via = bare.range(of: " via ") { return person(inDisplay: String(bare[..<via.lowerBound]), local: local) }
        // "Rosa Inostroza, SUBDERE Norte": not a surname and a given name.
        let pieces = bare.components(separatedBy: ", ")
        if pieces.count == 2, pieces[0].contains(" "), let given = pieces[0].split(separator: " ").first,
            GivenNames.holds(String(given)), let next = pieces[1].split(separator: " ").first,
            !GivenNames.holds(String(next)), String(next).filter(\.isUppercase).count > 1
        {
            return person(inDisplay: pieces[0], local: local)
        }
        // A couple's mailbox: the first of them writes, as far as anything tells.
        if let (first, _) = couple(inDisplay: bare) { return person(inDisplay: first, local: local) }
        let words = bare.split { $0.isWhitespace || $0 == "," }.map(String.init)
        guard !words.isEmpty, words.count <= 7, !bare.contains(where: { "&/|".contains($0) }) else { return nil }
        if Self.dashes.contains(where: bare.contains) { return nil }
        for word in words {
            let plain = folded(word).filter { $0.isLetter }
            if Names.isOfficeWord(plain, lexica) || word.contains(where: \.isNumber) { return nil }
            if lexica.has(plain, in: .notInNames) { return nil }
        }
        guard let name = Names.badge(display, lexica: lexica, local: local), name.fullWords >= 1 else { return nil }
        if name.text.contains(".") && name.wordCount == 1 { return nil }
        // One word, or words that nothing ties to a person, are a person's when the address has them or a given name leads.
        let parts = name.parts
        let tied =
            parts.contains { folded(local).contains($0) && $0.count > 2 }
            || GivenNames.holds(name.text.split(separator: " ").first.map(String.init) ?? "")
        if name.wordCount == 1 { return tied ? name : nil }
        if lexica.has(folded(words[0]), in: .common), !tied { return nil }
        return name
    }

    /// The two who share a mailbox.
    func couple(inDisplay display: String) -> (first: String, second: String)? {
        Names.couple(display.split(separator: " ").map(String.init), lexica)
    }

    func organisation(inDisplay display: String, person: PersonName?) -> String? {
        if let open = display.firstIndex(of: "("), let close = display.lastIndex(of: ")"), open < close {
            let inside = String(display[display.index(after: open)..<close])
            let words = Words.words(of: Substring(inside), number: 0)
            if inside.count > 5, words.filter({ $0.kind == .word }).count >= 2 { return organisations.clean(inside) }
            return nil
        }
        guard !display.contains("@") else { return nil }
        let pieces: [String]
        if person == nil {
            pieces = organisations.pieces(of: display)
        } else {
            guard let (_, other) = dashed(display) else { return nil }
            pieces = [other]
        }
        let ranked = pieces.filter { piece in
            let words = Words.words(of: Substring(piece), number: 0)
            return organisations.all(in: words, isLine: true).contains { organisations.rank($0.text) >= 2 }
        }
        if let best = ranked.first { return organisations.clean(best) }
        // "collectif Abya Yala 44", "RéSo'Monde"
        if pieces.count == 1, organisations.rank(display) >= 2,
            let first = Words.words(of: Substring(display), number: 0).first,
            lexica.has(first.folded, in: .organisations)
        {
            return organisations.clean(display)
        }
        return nil
    }
}
