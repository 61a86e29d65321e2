// The lists a language's pack has beside its phrases: what each heading is for.

extension Pack {
    /// Lists of single folded words.
    enum Lexicon: String, CaseIterable, Sendable {
        /// Frequent small words that tell the language.
        case stopwords
        /// Forms of address and degrees, before a name.
        case titles
        /// What people are or do: a word after a name that is not of the name.
        case roles
        /// Words an organisation's name begins with.
        case organisations
        /// Adjectives that go on with an organisation's name in lower case.
        case organisationAdjectives = "organisation-adjectives"
        /// Small words inside organisations' names.
        case links
        /// Months and weekdays.
        case calendar
        /// Capitalised words that belong to no name.
        case common
        /// Relations: "colleague", "wife".
        case relations
        /// Nouns for a place at the event.
        case seats
        /// Nouns for people who would take one.
        case heads
        case negations
        case and
    }

    /// Fields of forms and tables.
    enum Label: String, CaseIterable, Sendable {
        case name = "label-name"
        case firstName = "label-first-name"
        case surname = "label-surname"
        case badge = "label-badge"
        case organisation = "label-organisation"
        case role = "label-role"
        case email = "label-email"
        case needs = "label-needs"
        /// How many places are asked for.
        case seats = "label-seats"
        case other = "label-other"
    }

    /// Lists of phrases, folded, their words separated by one blank; a pack's lines hold several, parted by commas.
    enum Wording: String, CaseIterable, Sendable {
        // Tables' cells and columns, boxes, and answers typed between quoted lines.

        /// First words of a cell or an answer.
        case yes = "cell-yes"
        case no = "cell-no"
        /// What a cell is or begins with, whatever the column.
        case present = "cell-present"
        case away = "cell-away"
        /// First words that say it in a column of attendance alone.
        case coming = "cell-coming"
        case out = "cell-out"
        /// What a cell holds that tells us not to register.
        case order = "cell-order"
        /// How a cell or an answer begins of what is not decided.
        case unsure = "cell-unsure"
        /// What an answer below somebody's name holds: as the one before, not either, the place is free, the place is kept.
        case likewise = "answer-likewise"
        case neither = "answer-neither"
        case released = "answer-released"
        case taken = "answer-taken"
        /// How an answer begins that says there is nothing of what is asked.
        case none = "answer-none"
        /// How words of a column's title begin (those of up to three letters whole) that tells who comes, who does not, who is in
        /// reserve, or something else to which one says yes and no.
        case presence = "column-presence"
        case absence = "column-absence"
        case deputies = "column-deputies"
        case needs = "column-needs"
        /// How words for coming begin beside a box.
        case attending = "box-coming"
    }
}
