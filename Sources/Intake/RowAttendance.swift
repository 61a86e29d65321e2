// What a cell of a table, or an answer behind a name, says of somebody's coming: "Sí", "non (jury)", "à confirmer", "titulaire", an x.

import Core
import Foundation

enum RowAttendance {
    case comes, stays, unsure
}

struct ReadAttendance: Sendable {
    let lexica: Lexica
    /// The events' days and towns, as columns are called by them: "5 juillet", "05 07", "Paris".
    private let occasions: [String]
    private let months: Set<String>

    init(lexica: Lexica, events: [Event] = []) {
        self.lexica = lexica
        occasions = events.flatMap { MatchEvent.dates(of: $0) + Self.towns(of: $0) }
        months = Set(lexica.months.flatMap(\.self))
    }

    /// What `cell` below `title` says; `nil` where the column tells of something else. Yes and no alone are said to many questions,
    /// so that their column must be one of attendance; "absent" and "suppléant" say it anywhere.
    func told(_ cell: String, title: String) -> RowAttendance? {
        let title = Self.plain(title)
        if names(title, .needs) { return nil }
        let asks = asksPresence(title)
        if names(title, .absence), !asks || Self.isTick(cell) {
            return Self.isTick(cell) || begins(cell, .yes) ? .stays : begins(cell, .no) ? .comes : nil
        }
        if let own = own(cell) { return own }
        guard asks else { return nil }
        if begins(cell, .out) { return .stays }
        if begins(cell, .coming) { return .comes }
        if Self.isTick(cell) || begins(cell, .yes) { return .comes }
        if Self.isCross(cell) || begins(cell, .no) { return .stays }
        // "ill, so no", "she does, yes".
        let words = Set(Self.plain(cell).split(separator: " ").map(String.init))
        let agrees = !lexica.phrases(of: .yes).isDisjoint(with: words.filter { $0.count > 1 })
        let denies = !lexica.phrases(of: .no).isDisjoint(with: words.filter { $0.count > 1 })
        if agrees != denies { return agrees ? .comes : .stays }
        return lexica.phrases(of: .likewise).isDisjoint(with: words) ? nil : .comes
    }

    /// What "Tom Iversen (entfällt)" says behind a name.
    func told(behind cell: String) -> RowAttendance? {
        guard let open = cell.firstIndex(of: "("), let close = cell[open...].firstIndex(of: ")") else { return nil }
        return own(String(cell[cell.index(after: open)..<close]))
    }

    /// What a form's field says behind a name, in brackets or behind a colon: "Tom Iversen, clerk: not available".
    func told(atEndOf field: String) -> RowAttendance? {
        field.lastIndex(of: ":").flatMap { own(String(field[field.index(after: $0)...])) } ?? told(behind: field)
    }

    /// Whether what stands in brackets behind a name says that its owner stays away, and nothing else: not "(not coming by train)".
    func isAway(behind cell: String) -> Bool {
        guard let open = cell.firstIndex(of: "("), let close = cell[open...].firstIndex(of: ")") else { return false }
        return lexica.phrases(of: .away).contains(Self.plain(String(cell[cell.index(after: open)..<close])))
    }

    /// Whether `answer` begins with a yes.
    func agrees(_ answer: String) -> Bool { begins(answer, .yes) }
    /// Whether `answer` begins by saying that there is nothing of what is asked.
    func denies(_ answer: String) -> Bool { begins(answer, .none) }

    /// What `answer`, typed below somebody's name, says of their coming. `previous`: what was said of the one before: "également".
    func told(answer: String, previous: RowAttendance?) -> RowAttendance? {
        let plain = Self.plain(answer)
        let parts = plain.split(separator: " ").map(String.init)
        func says(_ wording: Pack.Wording) -> Bool { lexica.holds(wording, in: parts) }
        if says(.neither) || says(.released) { return .stays }
        if lexica.phrases(of: .unsure).contains(where: plain.hasPrefix) || answer == "?" { return .unsure }
        if begins(answer, .yes) || says(.taken) { return .comes }
        if begins(answer, .no) { return .stays }
        if says(.likewise) { return previous ?? .comes }
        return own(answer) ?? (begins(answer, .out) ? .stays : begins(answer, .coming) ? .comes : nil)
    }

    /// Whether `line` speaks of coming, and denies it: "I shall not attend".
    func deniesAttendance(_ line: String) -> Bool {
        let words = Self.plain(line).split(separator: " ").map(String.init)
        let coming = lexica.phrases(of: .attending)
        return words.contains(where: lexica.phrases(of: .no).contains)
            && words.contains { word in coming.contains { word.hasPrefix($0) } }
    }

    /// Whether `cell` is ticked in a column of attendance.
    func isTick(_ cell: String, title: String) -> Bool {
        let title = Self.plain(title)
        return Self.isTick(cell) && !names(title, .needs) && asksPresence(title)
    }

    static func isTick(_ cell: String) -> Bool { ticks.contains(folded(cell).trimmingCharacters(in: .whitespaces)) }
    private static func isCross(_ cell: String) -> Bool {
        crosses.contains(folded(cell).trimmingCharacters(in: .whitespaces))
    }

    /// Whether `cell` says yes or no, whatever it is asked; `nil` where it says something else.
    func answers(_ cell: String, title: String) -> Bool? {
        guard !names(Self.plain(title), .needs) else { return nil }
        if Self.isTick(cell) || begins(cell, .yes) { return true }
        return Self.isCross(cell) || begins(cell, .no) ? false : nil
    }

    /// Whether the people of a column below `title` are named beside those who come: deputies, who is excused.
    func staysAway(column title: String) -> Bool {
        let title = Self.plain(title)
        return names(title, .deputies) || names(title, .absence)
    }

    /// Whether the people of a column are there for others.
    func isOfDeputies(column title: String) -> Bool {
        let title = Self.plain(title)
        return names(title, .deputies) && !names(title, .absence)
    }

    /// Whether the people of a column, or below a heading, are those who come.
    func comes(column title: String) -> Bool { asksPresence(Self.plain(title)) && !staysAway(column: title) }

    private func asksPresence(_ title: String) -> Bool {
        names(title, .presence) || isOccasion(title)
    }

    /// Whether a column is called by a day or a town of an event.
    func isOfEvent(column title: String) -> Bool { isOccasion(Self.plain(title)) }

    /// A month tells it only where the title names no day.
    private func isOccasion(_ title: String) -> Bool {
        let isDated = title.contains(where: \.isNumber)
        return occasions.contains { occasion in
            (!isDated || !months.contains(occasion)) && " \(title) ".contains(" \(occasion) ")
        }
    }

    /// The last word of an event's address, and those that the place's name has too.
    private static func towns(of event: Event) -> [String] {
        let address = plain(event.place.address).split(separator: " ").map(String.init).filter { $0.count > 3 }
        let names = Set(event.place.name.byLanguage.values.flatMap { plain($0).split(separator: " ").map(String.init) })
        return address.suffix(1) + address.filter(names.contains)
    }

    /// Whether a word of `title`, which is plain, begins as one of `wording`'s, or is one of up to three letters.
    private func names(_ title: String, _ wording: Pack.Wording) -> Bool {
        let title = " \(title) "
        return lexica.phrases(of: wording).contains { phrase in
            let isShort = phrase.reversed().prefix { $0 != " " }.count <= 3
            return title.contains(isShort ? " \(phrase) " : " \(phrase)")
        }
    }

    /// What words say of themselves, whatever column they stand in.
    private func own(_ cell: String) -> RowAttendance? {
        let plain = Self.plain(cell)
        guard !plain.isEmpty, plain.split(separator: " ").count <= 12 else { return cell.contains("?") ? .unsure : nil }
        func isOrBegins(_ list: Pack.Wording) -> Bool {
            let words = lexica.phrases(of: list)
            return words.contains(plain) || words.contains { plain.hasPrefix($0 + " ") }
        }
        if lexica.phrases(of: .order).contains(where: { plain.contains($0) }) { return .stays }
        if lexica.phrases(of: .unsure).contains(where: { plain.hasPrefix($0) })
            || cell.trimmingCharacters(in: .whitespaces) == "?"
        {
            return .unsure
        }
        if isOrBegins(.away) || !plain.contains(" ") && names(plain, .deputies) { return .stays }
        return isOrBegins(.present) ? .comes : nil
    }

    private func begins(_ cell: String, _ list: Pack.Wording) -> Bool {
        let first = Self.plain(cell).split(separator: " ").first.map(String.init)
        return first.map(lexica.phrases(of: list).contains) ?? false
    }

    private static func plain(_ cell: String) -> String {
        folded(cell).split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
    }

    private static let ticks: Set<String> = [
        "x", "✓", "✔", "✔️", "☑", "☒", "✅", "●", "*", "1", "v", "[x]", "(x)", "[✓]", "[✔]",
    ]
    private static let crosses: Set<String> = ["✗", "✘", "❌", "-", "–", "—", "0", "☐", "[ ]", "( )", "no", "n"]
}
