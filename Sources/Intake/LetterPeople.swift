// Whom a letter names, and where.

import Core

/// Whom a letter names, wherever it does.
struct LetterPeople: Sendable {
    var sender: SenderName
    /// Of forms, tables, bullets, enclosures.
    var listed: [Named] = []
    /// In running text.
    var mentions: [Mention] = []
    /// In a subject that is the letter's own.
    var headed: [Named] = []
    /// In notices of ours that are quoted.
    var quoted: [PersonName] = []
    /// The author of a message passed on, and whom it names.
    var forwarded: [Named] = []
    var listIsForm = false
    var hasUnreadItems = false
    /// What stands before people of it (`PeopleGroups`): "Élus".
    var headings: [String] = []
    /// Who stays away is told by headings or remarks, which may be about something else than what is asked.
    var awayIsRemarked = false
    /// It is a table's, a file's, or of cards.
    var listIsTable = false
    /// A column of a table says of everybody in it whether they come.
    var listTellsAttendance = false
    /// And of somebody that it is not settled.
    var listIsUnsure = false
    /// The words around it count its items or say how some look, and it is not plain who of them is meant.
    var listIsCounted = false
    /// Those of `quoted` whom the letter counts as ones who stay away, "the second is ill", and all of them where it counts all: "both of
    /// us will be there".
    var countedAway: [PersonName] = []
    var countedAll: [PersonName] = []
    /// Whom a table, or who counts a list's items, says to stay away.
    var away: [Named] = []

    mutating func take(_ table: PeopleTable) {
        guard !table.people.isEmpty || !table.away.isEmpty else { return }
        listed = table.people
        listIsTable = true
        listTellsAttendance = table.tellsAttendance
        listIsUnsure = table.isUnsure
        away = table.away
    }
}
