// The people a table names, and who of them comes.

/// The people of a table.
struct PeopleTable: Equatable, Sendable {
    var people: [Named] = []
    /// Whom it names and says, in a column, that they do not come.
    var away: [Named] = []
    /// A column says of everybody whether they come.
    var tellsAttendance = false
    /// Of somebody it does not say it.
    var isUnsure = false
    /// Where it stands among the lines it was found in.
    var lines: Set<Int> = []
    /// Of each line the names of those in it who come.
    var coming: [Int: [String]] = [:]

    /// All its people stay away.
    mutating func staysAway() {
        away += people
        people = []
        coming = [:]
        tellsAttendance = true
    }

    mutating func join(_ other: PeopleTable) {
        people += other.people
        away += other.away
        tellsAttendance = tellsAttendance || other.tellsAttendance
        isUnsure = isUnsure || other.isUnsure
        lines.formUnion(other.lines)
        coming.merge(other.coming) { $0 + $1 }
    }

    /// Adds somebody by what their row says of them.
    mutating func add(_ person: Named, _ told: RowAttendance?, line: Int? = nil) {
        if let line, told == .comes || told == nil, let name = person.name {
            coming[line, default: []].append(name.text)
        }
        if told != nil { tellsAttendance = true }
        switch told {
        case .stays: away.append(person)
        case .unsure:
            isUnsure = true
            away.append(person)
        case .comes, nil: people.append(person)
        }
    }
}
