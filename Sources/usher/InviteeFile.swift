// A list of invitees, from the bytes of a CSV file to what each of its rows says or why it cannot be used.

import Core
import Foundation
import MIME

/// A file of invitees that could be read. Its rows are in the file's order.
struct InviteeFile {
    enum Separator: UInt8, CaseIterable {
        // In order of preference where the file does not tell.
        case comma = 0x2C
        case semicolon = 0x3B
        case tab = 0x09
        case pipe = 0x7C

        var name: String {
            switch self {
            case .comma: "commas"
            case .semicolon: "semicolons"
            case .tab: "tabs"
            case .pipe: "bars (|)"
            }
        }
    }

    struct Row: Equatable {
        enum Content: Equatable {
            case invitee(Invitee)
            /// The address stands on an earlier line too, whose row counts.
            case repeated(Invitee, firstLine: Int)
            /// What is wrong, a sentence each: column, what was expected, what was found.
            case bad([String])
        }
        /// The physical line it begins on, from 1.
        var line: Int
        /// As the file has it, where it is one.
        var address: String?
        var content: Content
    }

    /// Why nothing of a file can be used.
    struct Refusal: Error, Equatable {
        /// `nil`: the whole file.
        var line: Int?
        var reason: String
    }

    static let largest = 10_000_000
    static let mostRows = 100_000

    let encoding: String
    let separator: Separator
    /// Columns that were passed over.
    let unread: [String]
    let rows: [Row]

    init(_ bytes: [UInt8], event: Event) throws(Refusal) {
        guard bytes.count <= Self.largest else {
            throw Refusal(reason: "the file has more than 10 MB; expected a list of at most \(Self.mostRows) invitees")
        }
        let file = TextFile(bytes)
        encoding = file.encoding
        var (separator, records) = Self.split(file.text)
        guard records.count <= Self.mostRows + 1 else { throw Self.tooLong }
        guard let first = records.first else { throw Refusal(reason: "the file is empty; expected a list of invitees") }
        let columns: InviteeColumns
        if first.cells.contains(where: { InviteeAddress($0).isOne }) {
            columns = try Self.columns(withoutHeader: records)
        } else {
            columns = try Self.columns(header: first, separator)
            records.removeFirst()
        }
        guard records.count <= Self.mostRows else { throw Self.tooLong }
        self.separator = separator
        unread = columns.unread(in: records)
        let reader = InviteeReader(columns: columns, separator: separator, event: event)
        var lines: [String: Int] = [:]
        rows = records.map { record in
            let row = reader.row(record)
            guard case .invitee(let invitee) = row.content else { return row }
            if let line = lines[invitee.contact.key] {
                return Row(
                    line: row.line, address: row.address, content: .repeated(invitee, firstLine: line))
            }
            lines[invitee.contact.key] = row.line
            return row
        }
    }

    private static let tooLong = Refusal(
        reason: "the file has more than \(mostRows) rows; split it into files of at most so many")

    /// The records by the separator that fits the whole file best: the one that finds a column of addresses in the
    /// header, then the one that leaves most addresses alone in their cells, then the one that makes most rows equally
    /// wide.
    private static func split(_ text: String) -> (Separator, [CSVRecord]) {
        // Excel obeys such a first line, so some programs write it.
        if let named = text.prefixMatch(of: #/(?i)"?sep=([,;\t|])"?[ \t]*(\r\n|\n|\r|$)/#),
            let separator = named.1.utf8.first.flatMap(Separator.init)
        {
            let rest = String(text[named.range.upperBound...])
            return (separator, CSVRecord.read(rest, separator: separator.rawValue, limit: mostRows + 2, from: 2))
        }
        let readings = Separator.allCases.map { separator in
            let records = CSVRecord.read(text, separator: separator.rawValue, limit: mostRows + 2)
            return (separator: separator, records: records, score: score(records))
        }
        if let blank = readings.first(where: \.records.isEmpty) { return (blank.separator, []) }
        // Of equals the first.
        let best = readings.max { $0.score.lexicographicallyPrecedes($1.score) }
        return best.map { ($0.separator, $0.records) } ?? (.comma, [])
    }

    /// How well the file falls into `records`, the weightiest first; shares are of a million. Of a long file every n-th
    /// record is looked at, from its beginning to its end.
    private static func score(_ records: [CSVRecord]) -> [Int] {
        guard let first = records.first else { return [0, 0, 0, 0] }
        let isNamed = InviteeColumns(header: first.cells).places[.email] != nil
        let some = stride(from: 0, to: records.count, by: records.count / 2000 + 1).map { records[$0] }
        let addresses = some.count { $0.cells.contains { InviteeAddress($0).isOne } }
        var widths: [Int: Int] = [:]
        for record in some where record.cells.count > 1 { widths[record.cells.count, default: 0] += 1 }
        let usual = widths.max { ($0.value, $0.key) < ($1.value, $1.key) }
        let share = { (count: Int) in count * 1_000_000 / some.count }
        return [isNamed ? 1 : 0, share(addresses), share(usual?.value ?? 0), usual?.key ?? 0]
    }

    private static func columns(header: CSVRecord, _ separator: Separator) throws(Refusal) -> InviteeColumns {
        let columns = InviteeColumns(header: header.cells)
        if let place = header.openQuote {
            throw Refusal(
                line: header.line, reason: "\(columns.titles[min(place, columns.titles.count - 1)]): \(Self.openQuote)")
        }
        guard columns.places[.email] != nil else {
            throw Refusal(
                line: header.line,
                reason:
                    "expected a column of addresses named email, e-mail, courriel, correo, endereço de e-mail or the "
                    + "like, found \(listed(columns.titles)) (separated by \(separator.name))")
        }
        if let doubled = columns.doubled {
            throw Refusal(
                line: header.line,
                reason:
                    "expected one column of a kind, found \(listed(doubled.map { columns.titles[$0] })), which would "
                    + "tell the same; rename those that are not meant")
        }
        return columns
    }

    private static func columns(withoutHeader records: [CSVRecord]) throws(Refusal) -> InviteeColumns {
        var holding: Set<Int> = []
        var width = 0
        for record in records {
            for (place, cell) in record.cells.enumerated() where !cell.trimmed.isEmpty {
                width = max(width, place + 1)
                if InviteeAddress(cell).isOne { holding.insert(place) }
            }
        }
        guard let email = holding.first, holding.count == 1 else {
            let places = holding.sorted().map { "\($0 + 1)" }.joined(separator: ", ")
            throw Refusal(
                line: records.first?.line,
                reason:
                    "expected a first line that names the columns, or one column with addresses, found addresses in "
                    + "columns \(places)")
        }
        return InviteeColumns(email: email, of: width)
    }

    static let openQuote =
        "a quote opens the cell that is not closed at its end; expected \"\u{2026}\" around all of it"

    private static func listed(_ titles: [String]) -> String {
        let shown = titles.prefix(12).map { "\"\($0.clipped)\"" }.joined(separator: ", ")
        return titles.count > 12 ? shown + ", …" : shown
    }
}

extension String {
    /// As much as fits a line that complains of it.
    var clipped: String { count > 60 ? prefix(59) + "…" : self }
}
