// People in tables: rows under a header, rows without one, names that are answered; who of them comes, where a column says so.

import Core
import Foundation

extension FindPeople {
    /// Columns or rows whose titles are fields' names, or rows with people's names in them; cells are parted by " | ", tabs, semicolons, or two blanks.
    func table(in lines: [String]) -> PeopleTable {
        let all = lines
        // Lines of nothing but a box's edges part no rows.
        var kept = lines.indices.prefix(2000).filter { !TableCells.isRule(lines[$0]) }
        let lines = TableCells.withoutWraps(kept.map { lines[$0] }, &kept)
        var found = columns(in: lines)
        if found.people.isEmpty { found = labelledTable(in: lines) }
        if found.people.isEmpty, found.away.isEmpty { found = unlabelledTable(in: lines) }
        let used = found.lines.map { kept[$0] }
        found.coming = Dictionary(found.coming.map { (kept[$0.key], $0.value) }) { $0 + $1 }
        // The edges of its box are the table's.
        found.lines = Set(used)
        if let first = used.min(), let last = used.max() {
            for index in max(0, first - 2)...min(all.count - 1, last + 1) where TableCells.isRule(all[index]) {
                found.lines.insert(index)
            }
        }
        return found
    }

    /// Cells of tables without a known header that are looked into for names: more are data, or an attack.
    private static let cellLimit = 1000

    private static func isName(_ label: Pack.Label?) -> Bool { [.name, .surname, .firstName, .badge].contains(label) }

    private func labelledTable(in lines: [String]) -> PeopleTable {
        var budget = Self.cellLimit
        for (index, line) in lines.enumerated() where budget > 0 {
            for split in [TableCells.bars, TableCells.tabs, TableCells.semicolons, TableCells.commas, TableCells.gaps] {
                let header = split(line)
                guard header.count >= 2 else { continue }
                let labels = header.map { label($0) }
                let known = labels.compactMap { $0 }
                // "Nom et prénom | Service": what a column has no name for is no field.
                let isTable = known.count >= 2 || known == [.name] && line.contains { "|\t;".contains($0) }
                guard isTable, known.contains(.name) || known.contains(.surname) || known.contains(.firstName)
                else { continue }
                // A header whose every cell has a value after a colon is a form's line.
                if header.contains(where: { $0.contains(":") }) { continue }
                // A form laid out as a table, each of whose rows is a field.
                if known == [.name], labels[0] != nil, isForm(lines[(index + 1)...], by: split) { continue }
                let found = rows(below: header, labels, in: lines, from: index + 1, by: split)
                if !found.people.isEmpty || !found.away.isEmpty { return found }
                budget -= found.lines.count + 1
            }
        }
        return PeopleTable()
    }

    /// Whether the next of `lines` are rows of a form: a field's name and its value.
    private func isForm(_ lines: ArraySlice<String>, by split: (String) -> [String]) -> Bool {
        lines.prefix(2).contains { line in
            let cells = split(line)
            return cells.count == 2 && label(cells[0]) != nil
        }
    }

    private func rows(
        below header: [String], _ labels: [Pack.Label?], in lines: [String], from start: Int,
        by split: (String) -> [String]
    ) -> PeopleTable {
        var table = PeopleTable()
        var found: [(person: Named, cells: [String])] = []
        var numbers: [Int] = []
        for index in start..<min(lines.count, start + Self.limit) {
            let row = lines[index]
            if row.allSatisfy({ $0.isWhitespace }) {
                if found.isEmpty { continue }
                break
            }
            let cells = split(row)
            if cells.isEmpty, found.isEmpty { continue }
            let numbersOnly = cells.dropFirst().allSatisfy { $0.allSatisfy(\.isNumber) }
            if TableCells.isTotal(cells) || cells.count > 1 && cells.count < header.count && numbersOnly {
                table.lines.insert(index)
                continue
            }
            // The rest of a cell that is wrapped.
            if cells.count == header.count, zip(cells, labels).allSatisfy({ $0.isEmpty || !Self.isName($1) }) {
                table.lines.insert(index)
                continue
            }
            guard cells.count >= 2 || header.count <= 2,
                let person = person(cells: cells, labels: labels, header: header)
            else { break }
            found.append((person, cells))
            numbers.append(index)
            table.lines.insert(index)
        }
        if !table.lines.isEmpty { table.lines.insert(start - 1) }
        let ticked = tickedColumns(found.map(\.cells), header)
        for (row, number) in zip(found, numbers) {
            table.add(row.person, said(row.cells, header, ticked), line: number)
        }
        if ticked.count > 1, !table.tellsAttendance { table.isUnsure = true }
        if !table.tellsAttendance, guessedColumn(found.map(\.cells), header) != nil { table.isUnsure = true }
        if header.contains(where: { lexica.has(folded($0), in: .dayColumns) }) { table.isUnsure = true }
        if table.people.contains(where: { $0.name.map { Self.holdsTwo($0.text) } ?? false })
            || found.contains(where: { $0.cells.contains(where: Self.holdsTwo) })
        {
            table.isUnsure = true
        }
        return table
    }

    /// "Ana Gil, Rui Prado": two people in one cell.
    private static func holdsTwo(_ cell: String) -> Bool {
        let pieces = cell.split(separator: ",").map { $0.split(separator: " ") }
        return pieces.count == 2
            && pieces.allSatisfy { $0.count > 1 && GivenNames.holds(String($0[0])) && $0[1].first?.isUppercase == true }
    }

    /// Rows of as many cells each, in one column of which people's names stand, whatever the header says or where none is; or in
    /// several, of whom deputies and who is excused do not come. Of tables below each other all count, but for one whose heading
    /// says that its people stay away.
    private func unlabelledTable(in lines: [String]) -> PeopleTable {
        for split in [TableCells.bars, TableCells.tabs, TableCells.semicolons, TableCells.commas, TableCells.wideGaps] {
            var all = PeopleTable()
            var start = 0
            var budget = Self.cellLimit
            let cells = lines.map(split)
            while start < cells.count, budget > 0 {
                guard cells[start].count >= 2 else { start += 1; continue }
                var end = start + 1
                let width = cells[start].count
                // Behind the last filled cell some programs put no tab.
                while end < cells.count, end - start <= Self.limit,
                    cells[end].count == width || lines[end].contains("\t") && (2..<width).contains(cells[end].count)
                { end += 1 }
                defer { start = end }
                budget -= (end - start) * width
                guard end - start >= 2, budget > 0 else { continue }
                let rows = cells[start..<end].map { $0 + Array(repeating: "", count: width - $0.count) }
                var table = namesInTwoCells(rows, from: start) ?? self.table(of: rows, from: start)
                guard !table.people.isEmpty else { continue }
                table.lines = Set(start..<end)
                let heading = lines[..<start].suffix(3).last { !$0.isEmpty } ?? ""
                let isHeading = heading.split(separator: " ").count <= 6
                if isHeading, attendance.staysAway(column: heading) { table.staysAway() }
                all.join(table)
            }
            if !all.people.isEmpty { return all }
        }
        return PeopleTable()
    }

    /// The table of `rows`, none of them a header, in whose first two columns stand given names and surnames; `nil` where they do
    /// not.
    private func namesInTwoCells(_ rows: [[String]], from start: Int) -> PeopleTable? {
        let first = rows.allSatisfy { $0.count > 2 && $0[0].allSatisfy { $0.isNumber || ".)°".contains($0) } } ? 1 : 0
        func isPart(_ cell: String) -> Bool {
            (1...3).contains(cell.split(separator: " ").count) && label(cell) == nil
                && Names.isNameLike(cell, lexica: lexica, minimum: 1)
        }
        func isGiven(_ cell: String) -> Bool { cell.split(separator: " ").allSatisfy { GivenNames.holds(String($0)) } }
        guard rows.allSatisfy({ $0.count > first + 1 && isPart($0[first]) && isPart($0[first + 1]) }) else {
            return nil
        }
        let given = [first, first + 1].map { column in rows.count { isGiven($0[column]) } }
        // Most of one column are known given names, and few of the other one.
        guard given.max() ?? 0 > 1 || rows.count == given.max(), (given.max() ?? 0) * 2 > rows.count,
            (given.min() ?? 0) * 3 <= rows.count
        else { return nil }
        let column = given[0] > given[1] ? first : first + 1
        var table = PeopleTable()
        for (number, row) in rows.enumerated() {
            let record: [Pack.Label: String] = [
                .firstName: row[column], .surname: row[2 * first + 1 - column],
            ]
            let others = row.indices.filter { $0 != first && $0 != first + 1 }.map { row[$0] }
            guard var person = person(from: record) else { return nil }
            let words = Words.words(of: others.joined(separator: " | ")[...], number: 0)
            person.organisation = organisation(words)
            person.email = words.first { $0.kind == .address }?.text
            person.remark = others.filter { !$0.contains("@") }.joined(separator: ", ")
            table.add(person, said(others, [], []), line: start + number)
        }
        return table
    }

    /// The table of `rows`, the first of which is line `start`.
    private func table(of rows: [[String]], from start: Int) -> PeopleTable {
        var away = rows[0].indices.filter {
            cellName(rows[0][$0]) == nil && attendance.staysAway(column: rows[0][$0])
        }
        var names = rows[0].indices.map { column in
            rows.map { cellName($0[column]) ?? (away.contains(column) ? likelyName($0[column]) : nil) }
        }
        var main = names.indices.filter { column in
            guard !away.contains(column) else { return false }
            // A title that says they come makes do with fewer whose names are known for ones.
            let fewest = attendance.comes(column: rows[0][column]) ? 1 : 2
            let named = names[column].filter { $0 != nil }.count
            let others = rows.indices.filter {
                names[column][$0] == nil && $0 > 0 && !rows[$0][column].allSatisfy { $0.isNumber || $0.isWhitespace }
            }
            return named >= fewest && others.allSatisfy { likelyName(rows[$0][column]) != nil }
        }
        for column in main {
            for row in rows.indices.dropFirst() where names[column][row] == nil {
                names[column][row] = likelyName(rows[row][column])
            }
        }
        // Beside a column of names without a title another one of what may be names.
        if main.contains(where: { names[$0][0] != nil }) {
            for column in names.indices where !main.contains(column) && !away.contains(column) {
                let likely = rows.map { likelyName($0[column]) }
                let isOther = zip(likely, rows).contains { name, row in
                    name == nil && !row[column].isEmpty
                        || !organisations.all(in: Words.words(of: row[column][...], number: 0)).isEmpty
                }
                if !isOther, likely.contains(where: { $0 != nil }) {
                    names[column] = likely
                    main.append(column)
                }
            }
            main.sort()
        }
        // "Absent | Deputy": of two such columns one's people come for the other's.
        let deputies = away.filter { attendance.isOfDeputies(column: rows[0][$0]) }
        if main.isEmpty, away.count == 2, deputies.count == 1 {
            main = deputies
            away.removeAll(where: deputies.contains)
        }
        // "Travelling | Minding the office": of two columns of people one is said to come.
        let going = main.filter { names[$0][0] == nil && attendance.comes(column: rows[0][$0]) }
        if main.count > 1, going.count == 1, main.allSatisfy({ names[$0][0] == nil }) {
            away += main.filter { $0 != going[0] }
            main = going
        }
        // Beside a name in the first row stands another one, though alone it would not be known for one.
        if main.contains(where: { names[$0][0] != nil }) {
            for column in main where names[column][0] == nil { names[column][0] = likelyName(rows[0][column]) }
        }
        let columns = main + away
        var table = PeopleTable()
        guard let first = main.first else { return table }
        // A first row that says of its own person whether they come is no header: "Yann Morin | titulaire".
        if names[first][0] == nil, rows[0].contains(where: { attendance.told($0, title: "") != nil }) {
            names[first][0] = likelyName(rows[0][first])
        }
        let header = names[first][0] == nil ? rows[0] : []
        let ticked = tickedColumns(Array(rows.dropFirst()), header)
        for (number, row) in rows.enumerated() {
            for column in columns {
                guard let name = names[column][number] else { continue }
                guard main.contains(column) else {
                    table.add(Named(name: name), .stays)
                    continue
                }
                let others = row.indices.filter { !columns.contains($0) }.map { row[$0] }
                let words = Words.words(of: others.joined(separator: " | ")[...], number: 0)
                var person = Named(name: name, organisation: organisation(words))
                person.email = words.first { $0.kind == .address }?.text
                person.remark = others.filter { !$0.contains("@") }.joined(separator: ", ")
                table.add(person, said(row, header, ticked), line: start + number)
            }
        }
        if ticked.count > 1 || guessedColumn(Array(rows.dropFirst()), header) != nil, !table.tellsAttendance {
            table.isUnsure = true
        }
        return table
    }

    /// A column of yes and no, or of boxes ticked and not, though its title does not say of what: perhaps of coming.
    private func guessedColumn(_ rows: [[String]], _ header: [String]) -> Int? {
        header.indices.first { column in
            let told = rows.filter { $0.indices.contains(column) && !$0[column].isEmpty }.map {
                attendance.answers($0[column], title: header[column])
            }
            return told.count > 1 && !told.contains(nil) && told.contains(true) && told.contains(false)
        }
    }

    /// Columns of attendance in which some cells have a tick and all others nothing, which says that those stay away.
    func tickedColumns(_ rows: [[String]], _ header: [String]) -> Set<Int> {
        guard rows.allSatisfy({ $0.count <= header.count }) else { return [] }
        let chosen = header.indices.filter { column in
            let cells = rows.map { $0.indices.contains(column) ? $0[column] : "" }
            return cells.contains("") && cells.contains { !$0.isEmpty }
                && cells.allSatisfy { $0.isEmpty || ReadAttendance.isTick($0) }
        }
        // "day | morning | does not come": one of them is ticked in each row.
        if chosen.contains(where: { attendance.staysAway(column: header[$0]) }) { return Set(chosen) }
        return Set(chosen.filter { attendance.isTick("x", title: header[$0]) })
    }

    /// The people below whose quoted names it is answered whether they come. `acts`: what an answer does, by what was learnt.
    func answered(_ answers: [Answered], act: (String) -> Odds<SpeechAct>) -> PeopleTable {
        var table = PeopleTable()
        var previous: RowAttendance?
        for answer in answers.prefix(Self.limit) {
            let item = String(answer.question.drop { !$0.isLetter })
            let isLoose = answer.question.first?.isLetter == false && Names.isNameLike(item, lexica: lexica, minimum: 2)
            guard let name = cellName(item) ?? (isLoose ? Names.badge(item, lexica: lexica) : nil) else {
                // An item of a list that may name somebody all the same.
                if answer.question.first?.isNumber == true { table.isUnsure = true }
                continue
            }
            var told = attendance.told(answer: answer.answer, previous: previous)
            if told == nil {
                let odds = act(answer.answer)
                told =
                    odds[.cancel] + odds[.decline] > 0.6
                    ? .stays : odds[.accept] + odds[.register] > 0.6 ? .comes : .unsure
            }
            var person = Named(name: name)
            person.email = address(answer.answer)
            table.add(person, told)
            previous = told
        }
        return table.people.count + table.away.count >= 2 ? table : PeopleTable()
    }

    /// What a row says in any of its columns of its person's coming: that they stay away, if one does. Nothing in one of `ticked`
    /// columns says so.
    func said(_ cells: [String], _ header: [String], _ ticked: Set<Int>) -> RowAttendance? {
        let away = ticked.filter { attendance.staysAway(column: header[$0]) }
        if !away.isEmpty {
            let marked = ticked.filter { cells.indices.contains($0) && !cells[$0].isEmpty }
            return marked.isEmpty ? ticked == away ? .comes : .unsure : marked.isDisjoint(with: away) ? .comes : .stays
        }
        if ticked.count > 1 { return nil }
        // A column of numbers whose header is empty.
        let isNumbered =
            cells.count == header.count + 1 && !header.isEmpty && cells[0].allSatisfy { $0.isNumber || $0 == "." }
        let cells = isNumbered ? Array(cells.dropFirst()) : cells
        if let column = ticked.first {
            return cells.indices.contains(column) && !cells[column].isEmpty ? .comes : .stays
        }
        // Where a column is the event's by its date or town, a mere yes or no below other titles is said to something else.
        let ofEvent = header.indices.filter { attendance.isOfEvent(column: header[$0]) }
        let told = cells.indices.compactMap { index -> RowAttendance? in
            let title = header.indices.contains(index) ? header[index] : ""
            if !ofEvent.isEmpty, !ofEvent.contains(index), attendance.answers(cells[index], title: title) != nil {
                return nil
            }
            return attendance.told(cells[index], title: title) ?? attendance.told(behind: cells[index])
        }
        return told.contains(.stays) ? .stays : told.contains(.unsure) ? .unsure : told.first
    }

    /// A cell that may be a name.
    private func likelyName(_ cell: String) -> PersonName? {
        cell.contains(" ") && Names.isNameLike(cell, lexica: lexica, minimum: 2)
            ? Names.badge(cell, lexica: lexica) : nil
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
        let isTurnedByCase =
            words.first?.text.contains(where: \.isLowercase) == false && words.first?.text.count ?? 0 > 2
        let isGiven =
            words.count <= 4
            && (GivenNames.holds(words.first?.text ?? "") || isTurnedByCase && GivenNames.holds(words.last?.text ?? ""))
        guard isTurned || isTagged || isGiven, Names.isNameLike(cell, lexica: lexica, minimum: 2) || isTurned,
            organisations.all(in: words).isEmpty
        else { return nil }
        return Names.badge(cell, lexica: lexica)
    }

    func person(cells: [String], labels: [Pack.Label?], header: [String]) -> Named? {
        // "végétarien": a cell that slipped to the left.
        let names = zip(cells, labels).filter { Self.isName($1) && !$0.isEmpty }.map(\.0)
        if names.count == 1, !names[0].contains(" "), names[0].allSatisfy(\.isLowercase) { return nil }
        var record: [Pack.Label: String] = [:]
        var cells = cells
        // A row whose first, empty cell was lost, or a number column without a name in the header.
        if cells.count == labels.count + 1, cells[0].allSatisfy({ $0.isNumber || $0 == "." }) { cells.removeFirst() }
        for (column, (cell, label)) in zip(cells, labels).enumerated() {
            guard let label, record[label] == nil else { continue }
            let value = cell.trimmingCharacters(in: .whitespaces)
            let isTurned = label == .name && asksSurnameFirst(header[column])
            record[label] = isTurned ? Names.givenFirst(value, isTold: true) : value
        }
        if record[.surname] != nil, record[.firstName] == nil, let name = record[.name] {
            record[.firstName] = name
            record[.name] = nil
        }
        if record[.email] == nil, let found = cells.first(where: { $0.contains("@") }) { record[.email] = found }
        return person(from: record)
    }

}
