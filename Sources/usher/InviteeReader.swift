// One row of a list of invitees: what each cell says, or all that is wrong with it.

import Core
import Foundation
import MIME

struct InviteeReader {
    private let columns: InviteeColumns
    private let separator: InviteeFile.Separator
    private let event: Event
    /// Keys of the event's categories by their keys and labels, folded.
    private let categories: [String: String]

    /// Longer names and organisations are accidents.
    static let longest = 300

    init(columns: InviteeColumns, separator: InviteeFile.Separator, event: Event) {
        self.columns = columns
        self.separator = separator
        self.event = event
        let names = event.categories.flatMap { category in
            ([category.key] + category.labels.byLanguage.values).map { (InviteeColumns.folded($0), category.key) }
        }
        categories = Dictionary(names) { first, _ in first }
    }

    func row(_ record: CSVRecord) -> InviteeFile.Row {
        var problems = shape(record)
        let email = InviteeAddress(columns.cell(.email, of: record))
        var invitee: Invitee?
        if case .one(let name, let address) = email {
            invitee = Invitee(
                contact: Contact(name: self.name(record, &problems) ?? name, address: address.text),
                language: language(record, &problems), hasAnswered: false,
                organisation: text(.organisation, record, &problems), category: category(record, &problems))
        } else {
            let found = columns.cell(.email, of: record)
            let shown = found.isEmpty ? "nothing" : "\"\(found.clipped)\""
            let several = email == .several ? ", which are several: give each a row" : ""
            problems.append("\(columns.title(.email)): expected one address, found \(shown)\(several)")
            // The other cells may be wrong as well: all is told at once.
            _ = (name(record, &problems), language(record, &problems), category(record, &problems))
            _ = text(.organisation, record, &problems)
        }
        guard let invitee, problems.isEmpty else {
            return InviteeFile.Row(line: record.line, address: invitee?.contact.address, content: .bad(problems))
        }
        return InviteeFile.Row(line: record.line, address: invitee.contact.address, content: .invitee(invitee))
    }

    /// What is wrong with the record before any cell is read.
    private func shape(_ record: CSVRecord) -> [String] {
        var problems: [String] = []
        if let place = record.openQuote { problems.append("\(title(place)): \(InviteeFile.openQuote)") }
        if record.cells.dropFirst(columns.titles.count).contains(where: { !$0.trimmed.isEmpty }) {
            problems.append(
                "expected \(columns.titles.count) cells, found \(record.cells.count); one that holds "
                    + "\(separator.name) needs quotes around it")
        }
        // Two quotes forgotten on different lines swallow the lines between them.
        let byte = Character(UnicodeScalar(separator.rawValue))
        for (place, cell) in record.cells.enumerated() where cell.contains("\n") && cell.contains("@") {
            let holdsRow = cell.split(separator: "\n").contains { line in
                line.contains(byte) && line.split(separator: byte).contains { InviteeAddress(String($0)).isOne }
            }
            if holdsRow {
                problems.append(
                    "\(title(place)): expected the cell of one row, found a line in it that reads like another row; a "
                        + "quote may be missing")
            }
        }
        return problems
    }

    private func title(_ place: Int) -> String {
        columns.titles.indices.contains(place) ? columns.titles[place] : "column \(place + 1)"
    }

    private func name(_ record: CSVRecord, _ problems: inout [String]) -> String? {
        let full = text(.fullName, record, &problems)
        let parts = [text(.firstName, record, &problems), text(.lastName, record, &problems)].compactMap(\.self)
        return full ?? (parts.isEmpty ? nil : parts.joined(separator: " "))
    }

    /// Words on one line, `nil` where there are none.
    private func text(_ meaning: InviteeColumns.Meaning, _ record: CSVRecord, _ problems: inout [String]) -> String? {
        let words = columns.cell(meaning, of: record).onOneLine
        if words.contains("\u{FFFD}") {
            problems.append(
                "\(columns.title(meaning)): expected text, found bytes that mean nothing in it: \"\(words.clipped)\"")
        }
        if words.count > Self.longest {
            problems.append(
                "\(columns.title(meaning)): expected at most \(Self.longest) characters, found \(words.count)")
        }
        return words.isEmpty ? nil : words
    }

    private func language(_ record: CSVRecord, _ problems: inout [String]) -> Language {
        let otherwise = event.languages.first ?? .english
        let found = columns.cell(.language, of: record)
        guard !found.isEmpty else { return otherwise }
        if let language = Self.language(of: found) { return language }
        problems.append(
            "\(columns.title(.language)): expected a language such as fr, fr-FR or français, found \"\(found.clipped)\""
        )
        return otherwise
    }

    /// By its code, with or without a country, or by its name in any of the four languages.
    static func language(of text: String) -> Language? {
        let words = InviteeColumns.folded(text)
        if let named = languages[words] { return named }
        guard text.wholeMatch(of: #/[A-Za-z]{2}([-_][A-Za-z0-9]{2,4})*/#) != nil else { return nil }
        let language = Language(text)
        return codes.contains(language.rawValue) ? language : nil
    }

    private static let codes = Set(Locale.LanguageCode.isoLanguageCodes.map(\.identifier))

    private static let languages: [String: Language] = [
        "french": .french, "francais": .french, "frances": .french, "francaise": .french, "fra": .french,
        "fre": .french,
        "english": .english, "anglais": .english, "ingles": .english, "anglaise": .english, "eng": .english,
        "spanish": .spanish, "espagnol": .spanish, "espanol": .spanish, "espanhol": .spanish, "castellano": .spanish,
        "castelhano": .spanish, "castillan": .spanish, "spa": .spanish,
        "portuguese": .portuguese, "portugais": .portuguese, "portugues": .portuguese, "por": .portuguese,
    ]

    private func category(_ record: CSVRecord, _ problems: inout [String]) -> String? {
        let found = columns.cell(.category, of: record)
        guard !found.isEmpty else { return nil }
        if let key = categories[InviteeColumns.folded(found)] { return key }
        let known = event.categories.map(\.key).joined(separator: ", ")
        let expected = known.isEmpty ? "nothing, as the event has no categories" : "one of \(known), or its label"
        problems.append("\(columns.title(.category)): expected \(expected), found \"\(found.clipped)\"")
        return nil
    }
}

/// What a cell that should hold an address holds.
enum InviteeAddress: Equatable {
    case one(name: String?, AddrSpec)
    case several
    case none

    /// As address books write one: `ana@x.example`, `Ana Souza <ana@x.example>`, `mailto:ana@x.example`.
    init(_ cell: String) {
        guard cell.utf8.contains(UInt8(ascii: "@")) else {
            self = .none
            return
        }
        var text = cell.trimmed
        if text.lowercased().hasPrefix("mailto:") {
            // A link may go on with a subject.
            text = String(text.prefix { $0 != "?" })
        }
        let found = Address.list(Array(text.utf8))
        guard let first = found.first, found.count == 1 else {
            self = found.count(where: { $0.mailbox.contains("@") }) > 1 ? .several : .none
            return
        }
        guard let address = AddrSpec(first.mailbox), !address.text.contains("\u{FFFD}") else {
            self = .none
            return
        }
        // An address as the name of itself is Outlook's way; another one there is a second address.
        let name = first.name.flatMap { Contact.key(of: $0) == Contact.key(of: address.text) ? nil : $0 }
        if let name, name.contains("@") {
            self = .several
        } else if name != nil, !text.contains("<"), !text.contains("(") {
            // Words around an address are no name: `voir ana@x.example`.
            self = .none
        } else {
            self = .one(name: name.map { String($0.onOneLine.prefix(InviteeReader.longest)) }, address)
        }
    }

    var isOne: Bool {
        if case .one = self { return true }
        return false
    }
}

extension String {
    /// Without line ends and other controls.
    fileprivate var onOneLine: String {
        split { $0.isWhitespace || $0.unicodeScalars.contains { $0.properties.generalCategory == .control } }
            .joined(separator: " ")
    }
}
