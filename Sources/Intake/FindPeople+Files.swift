// People in enclosed CSV files and pages of plain text.

import Foundation
import MIME

extension FindPeople {
    /// The people of a CSV file.
    func csv(_ text: String) -> PeopleTable {
        let lines = text.replacingOccurrences(of: "\u{FEFF}", with: "").split(whereSeparator: \.isNewline).prefix(
            Self.limit + 1
        ).map(String.init)
        var table = PeopleTable()
        guard let header = lines.first else { return table }
        let separator: Character =
            [";", "\t", ","].max { a, b in header.filter { $0 == a }.count < header.filter { $0 == b }.count } ?? ";"
        let titles = TableCells.cells(header, by: separator)
        let labels = titles.map { label($0.replacing("_", with: " ")) }
        let known = labels.compactMap { $0 }
        guard known.contains(.name) || known.contains(.surname) else { return table }
        var found: [(person: Named, cells: [String])] = []
        for line in lines.dropFirst() {
            let cells = TableCells.cells(line, by: separator)
            if !TableCells.isTotal(cells), let person = person(cells: cells, labels: labels, header: titles) {
                found.append((person, cells))
            }
        }
        let ticked = tickedColumns(found.map(\.cells), titles)
        for (person, cells) in found { table.add(person, said(cells, titles, ticked)) }
        return table
    }

    /// The people of enclosed CSV and plain text lists.
    func enclosedTable(_ body: Body) -> PeopleTable {
        for part in body.attachments.prefix(10) {
            let name = part.filename?.lowercased() ?? ""
            let type = part.mediaType.essence
            guard
                type == "text/csv" || name.hasSuffix(".csv")
                    || type == "text/plain" && (name.hasSuffix(".txt") || name.isEmpty)
            else { continue }
            guard part.bodyRange.count < 400_000 else { continue }
            let text = Mojibake.repaired(part.text()).replacing("\r\n", with: "\n").replacing("\r", with: "\n")
                .withoutControls
            let found = csv(text)
            if !found.people.isEmpty { return found }
            let lines = OwnWords.lines(of: text)
            let rows = table(in: lines)
            if !rows.people.isEmpty { return rows }
            let records = forms(in: lines)
            if !records.isEmpty { return PeopleTable(people: records) }
        }
        return PeopleTable()
    }
}
