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

    /// People of one letter at most; more are a mistake or an attack, and a person must see it anyway.
    static let limit = 100

    // MARK: Forms

    /// Blocks of "Label: value" lines.
    func forms(in lines: [String]) -> [Named] {
        var people: [Named] = []
        var record: [Pack.Label: String] = [:]
        var labelled = 0
        func finish() {
            defer { record = [:] }
            guard let person = person(from: record) else { return }
            people.append(person)
        }
        for line in lines.prefix(2000).lazy.flatMap({ fields(in: $0) }) {
            guard people.count < Self.limit, let (label, value) = field(line) else { continue }
            labelled += 1
            let begins = label == .name || label == .surname || label == .firstName
            if begins, record[label] != nil || label == .name && (record[.surname] != nil && record[.firstName] != nil)
            {
                finish()
            }
            if record[label] == nil || record[label]?.isEmpty == true { record[label] = value }
        }
        finish()
        guard labelled >= 2 || people.count == 1 && labelled == 1 else { return [] }
        return people
    }

    private static let names: [Pack.Label] = [.name, .firstName, .surname]

    /// "Nom : Bidault / Prénom : Marc / Organisme : …": the fields of one line, where each piece of it is one.
    private func fields(in line: String) -> [String] {
        for mark in [" / ", " | ", " ; ", "; ", " – ", " - ", ", "] where line.contains(mark) {
            let pieces = line.components(separatedBy: mark)
            if pieces.count > 1, pieces.count < 12, pieces.allSatisfy({ field($0) != nil }) { return pieces }
        }
        return [line]
    }

    /// A line of a form: its field and value.
    func field(_ line: String) -> (Pack.Label, String)? {
        var line = line.drop { $0.isWhitespace || "-*•·>".contains($0) }
        guard let colon = line.prefix(48).firstIndex(where: { $0 == ":" || $0 == "：" || $0 == "=" }) else { return nil }
        let label = folded(String(line[..<colon])).split { !$0.isLetter }.joined(separator: " ")
        line = line[line.index(after: colon)...]
        let value = line.trimmingCharacters(in: .whitespaces)
        guard let kind = lexica.label(label) else { return nil }
        return (kind, value)
    }

    private func person(from record: [Pack.Label: String]) -> Named? {
        var record = record
        // What the badge should bear, where that is a name and not a nickname alone.
        let isForBadge = record[.badge].map { $0.contains(" ") } ?? false
        if let badge = record[.badge], isForBadge || Self.names.allSatisfy({ record[$0]?.isEmpty ?? true }) {
            for label in Self.names { record[label] = nil }
            record[.name] = badge
        }
        var text = record[.name] ?? ""
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
            return plain.isEmpty
                || [
                    "neant", "none", "no", "non", "ninguna", "nenhuma", "sinrestricciones", "aucun", "ras", "na", "nao",
                ].contains(plain) ? nil : need
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

    // MARK: Tables

    /// Rows under a header whose cells are fields' names; cells are parted by " | ", tabs, or two blanks.
    func table(in lines: [String]) -> [Named] {
        for (index, line) in lines.enumerated().prefix(2000) {
            for split in [Self.bars, Self.tabs, Self.gaps] {
                let header = split(line)
                guard header.count >= 2 else { continue }
                let labels = header.map { cell -> Pack.Label? in
                    lexica.label(folded(cell).split { !$0.isLetter }.joined(separator: " "))
                }
                let known = labels.compactMap { $0 }
                // "Nom et prénom | Service": what a column has no name for is no field.
                let isTable = known.count >= 2 || known == [.name] && line.contains { "|\t".contains($0) }
                guard isTable, known.contains(.name) || known.contains(.surname) || known.contains(.firstName)
                else { continue }
                // A header whose every cell has a value after a colon is a form's line.
                if header.contains(where: { $0.contains(":") }) { continue }
                var people: [Named] = []
                for row in lines.dropFirst(index + 1).prefix(Self.limit) {
                    let cells = split(row)
                    if row.allSatisfy({ $0.isWhitespace }) {
                        if people.isEmpty { continue }
                        break
                    }
                    if cells.allSatisfy({ $0.allSatisfy { "-=_+ ".contains($0) } }) { continue }
                    guard cells.count >= 2 || header.count <= 2 else { break }
                    if Self.staysAway(cells, header) { continue }
                    if let person = person(cells: cells, labels: labels) { people.append(person) } else { break }
                }
                if !people.isEmpty { return people }
            }
        }
        return unlabelledTable(in: lines)
    }

    /// Rows of as many cells each, in one column of which people's names stand, whatever the header says or where none is.
    private func unlabelledTable(in lines: [String]) -> [Named] {
        for split in [Self.bars, Self.tabs] {
            var start = 0
            let cells = lines.prefix(2000).map(split)
            while start < cells.count {
                guard cells[start].count >= 2 else { start += 1; continue }
                var end = start + 1
                while end < cells.count, end - start <= Self.limit, cells[end].count == cells[start].count { end += 1 }
                defer { start = end }
                guard end - start >= 2 else { continue }
                let rows = cells[start..<end]
                for column in rows[start].indices {
                    let people = rows.map { cellName($0[column]) }
                    let named = people.filter { $0 != nil }.count
                    guard named >= 2, named >= rows.count - 1 else { continue }
                    let header = people[0] == nil ? rows[start] : []
                    return zip(rows, people).compactMap { row, name in
                        guard let name, !Self.staysAway(row, header) else { return nil }
                        let others = row.indices.filter { $0 != column }.map { row[$0] }
                        let words = Words.words(of: others.joined(separator: " | ")[...], number: 0)
                        var person = Named(name: name, organisation: organisation(words))
                        person.email = words.first { $0.kind == .address }?.text
                        person.remark = others.filter { !$0.contains("@") }.joined(separator: ", ")
                        return person
                    }
                }
            }
        }
        return []
    }

    /// The name a cell holds, where it holds nothing else: "Sebastião Lobo", "Feddersen, Jonas".
    private func cellName(_ cell: String) -> PersonName? {
        guard cell.count < 60, cell.contains(" "), !cell.contains("@") else { return nil }
        let words = Words.words(of: cell[...], number: 0)
        let pieces = cell.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
        let isTurned = pieces.count == 2 && pieces.allSatisfy { Names.isNameLike($0, lexica: lexica, minimum: 1) }
        let isTagged = tagger.names(in: words).contains {
            $0.kind == .person && $0.odds > 0.6 && $0.range.upperBound == words.count
                && words[..<$0.range.lowerBound].allSatisfy { lexica.has($0.folded, in: .titles) || $0.kind != .word }
        }
        guard isTurned || isTagged, Names.isNameLike(cell, lexica: lexica, minimum: 2) || isTurned,
            organisations.all(in: words).isEmpty
        else { return nil }
        return Names.badge(cell, lexica: lexica)
    }

    /// Whether a row says in a column of attendance that its person does not come.
    private static func staysAway(_ cells: [String], _ header: [String]) -> Bool {
        let columns = [
            "presen", "particip", "attend", "coming", "comes", "vient", "venue", "viendra", "asist", "assist", "compar",
            "viaja", "travel", "statut", "status", "estado", "situac", "inscri", "regist", "yes", "oui", "teilnahme",
        ]
        let away: Set<String> = [
            "no", "non", "nao", "n", "absent", "absente", "ausente", "nein", "nee", "excuse", "excusee", "declined",
            "cancelled", "annule", "annulee", "cancelado", "cancelada", "0", "not coming", "ne vient pas", "no viaja",
            "nao vem", "no asiste", "abwesend",
        ]
        return zip(cells, header).contains { cell, title in
            let title = folded(title)
            let value = folded(cell).filter { $0.isLetter || $0.isNumber || $0 == " " }
                .trimmingCharacters(in: .whitespaces)
            return columns.contains { title.contains($0) } && away.contains(value)
        }
    }

    private func person(cells: [String], labels: [Pack.Label?]) -> Named? {
        var record: [Pack.Label: String] = [:]
        var cells = cells
        // A row whose first, empty cell was lost, or a number column without a name in the header.
        if cells.count == labels.count + 1, cells[0].allSatisfy({ $0.isNumber || $0 == "." }) { cells.removeFirst() }
        for (cell, label) in zip(cells, labels) {
            guard let label, record[label] == nil else { continue }
            record[label] = cell.trimmingCharacters(in: .whitespaces)
        }
        if record[.surname] != nil, record[.firstName] == nil, let name = record[.name] {
            record[.firstName] = name
            record[.name] = nil
        }
        if record[.email] == nil, let found = cells.first(where: { $0.contains("@") }) { record[.email] = found }
        return person(from: record)
    }

    private static func bars(_ line: String) -> [String] {
        guard line.contains("|") else { return [] }
        var cells = line.split(separator: "|", omittingEmptySubsequences: false).map {
            $0.trimmingCharacters(in: .whitespaces)
        }
        if cells.first?.isEmpty == true { cells.removeFirst() }
        return cells
    }
    private static func tabs(_ line: String) -> [String] {
        line.contains("\t")
            ? line.split(separator: "\t", omittingEmptySubsequences: false).map {
                $0.trimmingCharacters(in: .whitespaces)
            } : []
    }
    private static func gaps(_ line: String) -> [String] {
        var cells: [String] = []
        var current = ""
        var blanks = 0
        for character in line.drop(while: { $0 == " " }) {
            if character == " " {
                blanks += 1
            } else {
                if blanks >= 2, !current.isEmpty {
                    cells.append(current)
                    current = ""
                } else if blanks == 1 {
                    current += " "
                }
                blanks = 0
                current.append(character)
            }
        }
        if !current.isEmpty { cells.append(current) }
        return cells
    }

    // MARK: Enclosures

    /// The people of a CSV file.
    func csv(_ text: String) -> [Named] {
        let lines = text.replacingOccurrences(of: "\u{FEFF}", with: "").split(whereSeparator: \.isNewline).prefix(
            Self.limit + 1
        ).map(String.init)
        guard let header = lines.first else { return [] }
        let separator: Character =
            [";", "\t", ","].max { a, b in header.filter { $0 == a }.count < header.filter { $0 == b }.count } ?? ";"
        func cells(_ line: String) -> [String] {
            line.split(separator: separator, omittingEmptySubsequences: false)
                .map { $0.trimmingCharacters(in: CharacterSet(charactersIn: " \"")) }
        }
        let labels = cells(header).map { lexica.label(folded($0).split { !$0.isLetter }.joined(separator: " ")) }
        let known = labels.compactMap { $0 }
        guard known.contains(.name) || known.contains(.surname) else { return [] }
        let titles = cells(header)
        return lines.dropFirst().filter { !Self.staysAway(cells($0), titles) }
            .compactMap { person(cells: cells($0), labels: labels) }
    }

    func card(_ card: Card) -> Named? {
        guard let full = card.fullName, let name = Names.badge(full, lexica: lexica) else { return nil }
        return Named(
            name: name, organisation: card.organisation.map { organisations.clean($0) }, email: card.emails.first,
            remark: [card.title, card.organisation].compactMap { $0 }.joined(separator: ", "))
    }
}
