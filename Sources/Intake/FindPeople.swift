// People a letter lists: forms, tables, bullets, lines after a colon, CSV files, cards.

import Foundation
import MIME

/// Somebody a letter names or counts.
struct Named: Equatable, Sendable {
    var name: PersonName?
    /// Their name is what they wish the badge to bear.
    var isForBadge = false
    /// The sender: "myself".
    var isSender = false
    var organisation: String?
    var email: String?
    /// What else was said of them, for category and needs.
    var remark = ""
    var needs: String?
    /// The odds that a message passed on says of them that they come.
    var said = 0.0
}

struct FindPeople: Sendable {
    let lexica: Lexica
    let organisations: Organisations
    let names: FindSenderName
    let tagger: NameTagger
    let attendance: ReadAttendance

    /// People of one letter at most; more are a mistake or an attack, and a person must see it anyway.
    static let limit = 100

    // MARK: Forms

    /// Blocks of "Label: value" lines.
    func forms(in lines: [String]) -> [Named] {
        var people: [Named] = []
        var record: [Pack.Label: String] = [:]
        var labelled = 0
        // Who comes with the person of the form they stand in, named behind them.
        var companions: [Named] = []
        // The field of a name begins a list counted "1)".
        var isNumbered = false
        // What stands beside a name in its field.
        var aside: [Pack.Label: String] = [:]
        func finish() {
            defer { (record, aside, companions) = ([:], [:], []) }
            if let person = person(from: record.merging(aside) { own, _ in own }) { people.append(person) }
            people += companions
        }
        let lines = lines.prefix(2000)
        // A form of two columns has several such lines; a table has one, its header.
        func isCell(_ number: Int) -> Bool {
            lines.indices.contains(number) && lines[number].contains { "|\t".contains($0) }
                && field(lines[number]) != nil
        }
        let kept = lines.indices.filter { !isCell($0) || isCell($0 - 1) || isCell($0 + 1) }
        for line in kept.lazy.flatMap({ fields(in: lines[$0]) }) {
            guard people.count < Self.limit else { break }
            guard let (label, field) = field(line) else {
                // "Participants: 1) Ann Small", and below it "2) Luke Moor".
                if isNumbered, let text = Self.numbered(line) {
                    let named = item(text, isLoose: true)
                    if let named, named.name?.wordCount ?? 0 > 1 { companions.append(named) }
                }
                continue
            }
            labelled += 1
            let first = label == .name ? Self.numbered(field) : nil
            isNumbered = first != nil
            let value = first ?? field
            if Self.names.contains(label), namesNobody(value) { continue }
            if label == .name, attendance.told(atEndOf: value) == .stays { continue }
            if label == .companions {
                companions += self.companions(in: value)
                continue
            }
            let begins = label == .name || label == .surname || label == .firstName
            if begins, record[label] != nil || label == .name && (record[.surname] != nil && record[.firstName] != nil)
            {
                finish()
            }
            let pieces = begins && label != .firstName ? Self.pieces(value) : [value]
            let several = begins && label != .firstName ? self.several(in: value, pieces) : []
            guard several.isEmpty else {
                finish()
                people += several
                continue
            }
            if record[label] == nil || record[label]?.isEmpty == true { record[label] = pieces[0] }
            for piece in pieces.dropFirst() {
                let label: Pack.Label = address(piece) == nil ? .role : .email
                if aside[label] == nil { aside[label] = piece }
            }
        }
        finish()
        guard labelled >= 2 || people.count == 1 && labelled == 1 else { return [] }
        return people
    }

    /// What stands behind "1)" or "2." at a line's beginning.
    private static func numbered(_ line: String) -> String? {
        let line = line.drop { $0 == " " || $0 == "\t" }
        let digits = line.prefix { $0.isNumber }
        guard (1...2).contains(digits.count), let mark = line.dropFirst(digits.count).first, ").".contains(mark) else {
            return nil
        }
        let rest = line.dropFirst(digits.count + 1).trimmingCharacters(in: .whitespaces)
        return rest.first?.isLetter ?? false ? rest : nil
    }

    /// Whom a field of companions names, behind a yes and words for what they are: "ja, Herr Jan Vogel"; nobody where it counts them.
    private func companions(in value: String) -> [Named] {
        var value = value[...]
        if attendance.agrees(String(value)), let comma = value.firstIndex(where: { ",:(".contains($0) }) {
            value = value[value.index(after: comma)...].drop { $0 == " " }
        }
        let text = String(value.drop { ")".contains($0) })
        if let several = several(text) { return several }
        return text.split(separator: ";").compactMap { piece in
            let named = item(piece.trimmingCharacters(in: .whitespaces), isLoose: true)
            return (named?.name?.wordCount ?? 0) > 1 ? named : nil
        }
    }

    /// More than one person in the field of a name: "Ann Small / Luke Moor", "Ana Gil; Luis Mora".
    private func several(in value: String, _ pieces: [String]) -> [Named] {
        func isPersonal(_ name: String?) -> Bool {
            name?.split(separator: " ").first.map { GivenNames.holds(String($0)) } ?? false
        }
        if let several = several(value) {
            // "Santana López, Ana María" is one, surname first.
            let personal = several.count { isPersonal($0.name?.text) }
            let isParted = Names.linkOfTwo(in: value.split(separator: " ")) != nil
            let isWhole = several.count > 2 && several.count == value.split(separator: ",").count
            if personal == several.count || isParted || isWhole || personal >= 2 { return several }
        }
        let names = pieces.enumerated().filter {
            $0.offset == 0 || isPersonal($0.element) && Names.isNameLike($0.element, lexica: lexica, minimum: 2)
        }
        return names.count > 1 ? names.compactMap { person(from: [.name: $0.element]) } : []
    }

    /// "PETIT Anne / adjointe / a.petit@…": a name, and what else its field tells.
    private static func pieces(_ value: String) -> [String] {
        for mark in [" / ", " | ", " ; ", "; ", " – ", " + ", " & "] where value.contains(mark) {
            let pieces = value.components(separatedBy: mark).map { $0.trimmingCharacters(in: .whitespaces) }
            if pieces[0].contains(" ") { return pieces }
        }
        return [value]
    }

    /// "See below", "nobody"
    private func namesNobody(_ value: String) -> Bool {
        let plain = folded(value).split { !$0.isLetter }.joined(separator: " ")
        return lexica.phrases(of: .elsewhereInForm).contains(plain) || lexica.phrases(of: .none).contains(plain)
    }

    private static let names: [Pack.Label] = [.name, .firstName, .surname, .secondSurname]

    /// "Nom : Bidault / Prénom : Marc / Organisme : …": the fields of one line, where each piece of it is one.
    private func fields(in line: String) -> [String] {
        for mark in [" / ", " | ", " ; ", "; ", " – ", " - ", ", ", "   "] where line.contains(mark) {
            let pieces = line.components(separatedBy: mark).filter { $0.contains { $0 != " " } }
            if pieces.count > 1, pieces.count < 12, pieces.allSatisfy({ field($0) != nil }) { return pieces }
        }
        return [line]
    }

    /// A line of a form: its field and value. "Nom : X", "Nom = X", "Nom ........ X", "Second participant (if any): X".
    func field(_ line: String) -> (Pack.Label, String)? {
        let line = line.drop { $0.isWhitespace || "-*•·>".contains($0) }
        let head = line.prefix(60)
        var name: Substring
        var value: Substring
        if let colon = head.firstIndex(where: { $0 == ":" || $0 == "：" || $0 == "=" }) {
            name = line[..<colon]
            value = line[line.index(after: colon)...]
        } else if let dots = head.range(of: "...") ?? head.range(of: "___") ?? head.range(of: "…") {
            name = line[..<dots.lowerBound]
            value = line[dots.upperBound...]
        } else if let bar = head.firstIndex(where: { "|\t".contains($0) }),
            !line[line.index(after: bar)...].contains(line[bar])
        {
            // A form laid out as a table of two columns.
            name = line[..<bar]
            value = line[line.index(after: bar)...].drop { $0 == " " }
            guard label(value) == nil else { return nil }
        } else {
            return nil
        }
        guard let kind = label(name) else { return nil }
        // "Accompanied by: ........ person(s)": what is printed behind dots that nobody filled in.
        if Self.names.contains(kind) || kind == .companions, value.drop(while: { $0 == " " }).hasPrefix("..."),
            !value.contains(where: \.isUppercase)
        {
            value = ""
        }
        value = value.drop { "._… ".contains($0) }
        // "Name: Ann Small. Office: City Hall": the next field stands in the same line.
        if Self.names.contains(kind) || kind == .badge, let stop = value.range(of: ". "),
            value[stop.upperBound...].prefix(30).contains(":")
        {
            value = value[..<stop.lowerBound]
        }
        while let last = value.last, "_… ".contains(last) || last == "." && value.hasSuffix("..") { value.removeLast() }
        if kind == .name, asksSurnameFirst(name) { return (kind, Names.givenFirst(String(value), isTold: true)) }
        return (kind, String(value))
    }

    /// Whether a field's name asks for the surname before the given name.
    func asksSurnameFirst(_ label: some StringProtocol) -> Bool {
        let plain = folded(String(label)).split { !$0.isLetter }.joined(separator: " ")
        return lexica.phrases(of: .surnameFirstLabels).contains(where: plain.hasPrefix)
    }

    /// What a form's field is: by its name, without what stands in brackets, and which of several it is.
    func label(_ name: some StringProtocol) -> Pack.Label? {
        var words = folded(Names.withoutBracketed(String(name))).split { !$0.isLetter }
        if let kind = lexica.label(words.joined(separator: " ")) { return kind }
        let whole = folded(String(name)).split { !$0.isLetter }.joined(separator: " ")
        if let kind = lexica.label(whole) { return kind }
        func isOrdinal(_ word: Substring) -> Bool {
            Self.numerals.contains(word) || lexica.has(String(word), in: .fieldOrdinals)
        }
        while let first = words.first, isOrdinal(first), words.count > 1 { words.removeFirst() }
        while let last = words.last, isOrdinal(last), words.count > 1 { words.removeLast() }
        return lexica.label(words.joined(separator: " "))
    }

    private static let numerals: Set<Substring> = ["a", "b", "c", "i", "ii", "iii"]

    func person(from record: [Pack.Label: String]) -> Named? {
        var record = record
        // What the badge should bear, where that is a name and not a nickname alone.
        let isForBadge = record[.badge].map { $0.contains(" ") } ?? false
        if let badge = record[.badge], isForBadge || Self.names.allSatisfy({ record[$0]?.isEmpty ?? true }) {
            for label in Self.names { record[label] = nil }
            record[.name] = badge
        }
        var text = record[.name] ?? ""
        if let second = record[.secondSurname], !second.isEmpty, let first = record[.surname], !first.isEmpty {
            record[.surname] = "\(first) \(second)"
        }
        if let surname = record[.surname], !surname.isEmpty {
            // "Nombre" beside "Apellidos" is the given name.
            let given = record[.firstName].flatMap { $0.isEmpty ? nil : $0 } ?? text
            text = given.isEmpty ? surname : "\(given) \(surname)"
            // Both in capitals: the order is known, so each is dressed alone.
            if !text.contains(where: \.isLowercase) {
                text = text.lowercased()
            } else {
                text =
                    "\(Names.badge(given, lexica: lexica)?.text ?? given) \(Names.badge(surname, lexica: lexica)?.text ?? surname)"
            }
        } else if let given = record[.firstName], !given.isEmpty {
            text = text.isEmpty ? given : "\(given) \(text)"
        }
        let words = Words.words(of: Substring(text), number: 0)
        let clean = Names.withoutBracketed(text)
        guard !text.isEmpty, text.count <= 100, words.contains(where: { $0.kind == .word }),
            !words.contains(where: { $0.kind == .address }),
            let name = Names.badge(clean, lexica: lexica), name.wordCount <= 8
        else { return nil }
        var person = Named(name: name, isForBadge: isForBadge)
        person.organisation = record[.organisation].flatMap { value in
            let text = organisations.clean(Names.withoutBracketed(value))
            guard text.count > 1 else { return nil }
            return text.contains(where: \.isLowercase) ? text : titled(text)
        }
        person.email = record[.email].flatMap(address)
        person.remark = [record[.role], record[.organisation]].compactMap { $0 }.joined(separator: ", ")
        person.needs = record[.needs].flatMap { need in
            let plain = folded(need).filter { $0.isLetter }
            let none = lexica.phrases(of: .none).union(lexica.phrases(of: .noNeeds))
            return plain.isEmpty || none.contains { $0.filter(\.isLetter) == plain } ? nil : need
        }
        return person
    }

    /// A text in capitals as a title is written.
    func titled(_ text: String) -> String {
        text.split(separator: " ").map { word in
            let plain = folded(String(word))
            if lexica.has(plain, in: .links) || Names.particles.contains(plain) { return word.lowercased() }
            if word.count <= 4, !word.contains(where: { "AEIOUYÁÉÍÓÚ".contains($0) }) { return String(word) }
            return word.prefix(1).uppercased() + word.dropFirst().lowercased()
        }.joined(separator: " ")
    }

    func address(_ text: String) -> String? {
        Words.words(of: Substring(text.prefix(400)), number: 0).first { $0.kind == .address }?.text
    }

    // MARK: Cards

    func card(_ card: Card) -> Named? {
        guard let full = card.fullName, let name = Names.badge(full, lexica: lexica) else { return nil }
        return Named(
            name: name, organisation: card.organisation.map { organisations.clean($0) }, email: card.emails.first,
            remark: [card.title, card.organisation].compactMap { $0 }.joined(separator: ", "))
    }
}
