// Tables of which each column is somebody.

import Foundation

extension FindPeople {
    /// "Field | Person 1 | Person 2": each row is a field, and each column somebody's.
    func columns(in lines: [String]) -> PeopleTable {
        for split in [TableCells.bars, TableCells.tabs, TableCells.semicolons] {
            let cells = lines.prefix(2000).map(split)
            var start = 0
            while start < cells.count {
                let width = cells[start].count
                var end = start + 1
                while end < cells.count, end - start < 40, cells[end].count == width { end += 1 }
                defer { start = end }
                guard (3...20).contains(width), end - start > 1 else { continue }
                let table = columns(Array(cells[start..<end]), from: start)
                if table.people.count + table.away.count > 1 { return table }
            }
        }
        return PeopleTable()
    }

    private func columns(_ all: [[String]], from start: Int) -> PeopleTable {
        // "Participant | Participant 1 | Participant 2": titles, and nobody's name.
        let rows = all.filter { row in
            let firsts = Set(row.dropFirst().map { folded($0).prefix { $0.isLetter } })
            return firsts.count > 1 || firsts.first?.isEmpty ?? true || !row[1].contains(where: \.isNumber)
        }
        // A row of fields' names is a header; below it "Représentante" is an office, and no field.
        guard let first = rows.first, first.dropFirst().allSatisfy({ label($0) == nil }) else { return PeopleTable() }
        let labels = rows.map { label($0[0]) }
        let known = Set(labels.compactMap { $0 })
        guard known.count > 1, !known.isDisjoint(with: [.name, .surname]) else {
            return PeopleTable()
        }
        var table = PeopleTable()
        var before: [Pack.Label: String] = [:]
        var toldBefore: RowAttendance?
        for column in 1..<first.count {
            var record: [Pack.Label: String] = [:]
            var told: [RowAttendance] = []
            for (row, label) in zip(rows, labels) {
                let cell = row[column].trimmingCharacters(in: .whitespaces)
                // "Same", "idem": as the one before.
                let isSame = lexica.phrases(of: .likewise).contains(folded(cell))
                if let label, record[label] == nil { record[label] = isSame ? before[label] : cell }
                if let said = isSame ? toldBefore : attendance.told(cell, title: row[0]) { told.append(said) }
            }
            before = record
            toldBefore = told.contains(.stays) ? .stays : told.contains(.unsure) ? .unsure : told.first
            if let person = person(from: record) { table.add(person, toldBefore) }
        }
        table.lines = Set(start..<(start + all.count))
        return table
    }
}
