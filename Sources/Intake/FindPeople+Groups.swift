// People whom lines name behind headings: "Élus : A, B" above "Techniciens : C, D".

import Foundation

/// People in groups, each behind a heading.
struct PeopleGroups: Equatable, Sendable {
    var table = PeopleTable()
    /// What stands before the people of each line; where headings say who stays away, only those that do.
    var headings: [String] = []
    /// Lines like theirs that stand apart, and are not read.
    var other = 0
}

extension FindPeople {
    /// Lines with a colon that are looked into: more are data, or an attack.
    private static let groupLimit = 200

    /// Lines one behind the other that name people behind headings, one of them several. Who stands behind "Deputies" or "Excused" stays
    /// away; behind "Copy to" or "Contact" stands nobody who comes.
    func groups(in lines: [String]) -> PeopleGroups {
        var groups = PeopleGroups()
        var named: [(heading: String, told: RowAttendance?)] = []
        var hasSeveral = false
        var budget = Self.groupLimit
        let lines = Array(lines.prefix(2000))
        var index = 0
        var end = 0
        while index < lines.count, budget > 0, groups.table.people.count + groups.table.away.count < Self.limit {
            defer { index += 1 }
            guard lines[index].prefix(80).contains(":") else { continue }
            budget -= 1
            let (text, last) = unwrapped(lines, from: index)
            guard let group = group(text) else { continue }
            if !named.isEmpty, !isNear(lines, end, index) {
                groups.other += 1
                if named.count > 1, hasSeveral { continue }
                groups = PeopleGroups(other: 1)
                named = []
                hasSeveral = false
            }
            named.append((group.heading, group.told))
            hasSeveral = hasSeveral || group.people.count > 1
            groups.table.lines.formUnion(index...last)
            for person in group.people { groups.table.add(person, group.told, line: index) }
            if let told = attendance.told(behind: text), told != .comes { groups.table.isUnsure = true }
            index = last
            end = last + 1
        }
        guard named.count > 1, hasSeveral else { return PeopleGroups() }
        groups.headings = named.filter { !groups.table.tellsAttendance || $0.told != nil && $0.told != .comes }.map(
            \.heading)
        return groups
    }

    /// A line with those that go on with it: it ends with a comma, or is full.
    private func unwrapped(_ lines: [String], from index: Int) -> (text: String, last: Int) {
        var text = lines[index]
        var last = index
        while last + 1 < lines.count, last - index < 4, lines[last].hasSuffix(",") || lines[last].count > 58 {
            let next = lines[last + 1].drop { $0.isWhitespace }
            guard !next.isEmpty, !next.prefix(80).contains(":"), !Words.isItem(next) else { break }
            text += " " + next
            last += 1
        }
        return (text, last)
    }

    /// Whether nothing but one blank line at most stands between.
    private func isNear(_ lines: [String], _ end: Int, _ index: Int) -> Bool {
        index - end < 2 && lines[end..<index].allSatisfy { $0.allSatisfy(\.isWhitespace) }
    }

    private func group(_ line: String) -> (heading: String, people: [Named], told: RowAttendance?)? {
        guard let colon = line.prefix(80).firstIndex(of: ":") else { return nil }
        let heading = line[..<colon].drop { !$0.isLetter }.trimmingCharacters(in: .whitespaces)
        let rest = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
        guard !heading.isEmpty, heading.split(separator: " ").count <= 6, !rest.isEmpty, rest.count < 600 else {
            return nil
        }
        let plain = folded(heading).split { !$0.isLetter }.joined(separator: " ")
        guard !lexica.phrases(of: .otherHeadings).contains(where: { plain == $0 || plain.hasPrefix($0 + " ") }) else {
            return nil
        }
        let several = several(rest)
        // "Delegates: A, B" names them; "Name: A" is a form's field.
        if let (label, _) = field(line), label != .name || several == nil { return nil }
        let people = several ?? item(rest, isLoose: true).map { [$0] } ?? []
        guard people.contains(where: { ($0.name?.wordCount ?? 0) > 1 }) else { return nil }
        return (heading, people, told(heading: heading, plain))
    }

    /// What a heading says of the coming of those behind it. A word for registering may be one for reserving: "Reserva: A".
    private func told(heading: String, _ plain: String) -> RowAttendance? {
        let words = plain.split(separator: " ")
        func begins(_ word: Substring, _ wording: Pack.Wording) -> Bool {
            lexica.phrases(of: wording).contains { word.hasPrefix($0) }
        }
        guard !words.contains(where: { begins($0, .registering) && begins($0, .deputies) }) else { return nil }
        if let told = attendance.told(heading, title: "") { return told }
        guard attendance.staysAway(column: heading) else { return nil }
        // Titles of columns are short; "staying at the hotel" is none.
        return words.count <= 2 ? .stays : .unsure
    }
}
