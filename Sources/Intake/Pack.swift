// What the desk knows of one language, as data.
//
// To add a language: copy a file under `Packs/`, translate its lines, and list it in `Pack.all`. A pack is text, read once
// when the reader is made. A line in brackets is a heading. Under a heading that names a `Topic` each line is a phrase (see
// `Phrase`); under one of `Pack.Lexicon` the words of all lines are a list; under a label's heading (`label-…`) each line is
// a field's name as forms write it; under one of `Pack.Cell` what cells and answers say, parted by commas. A pack with stop words alone already makes its language recognised.

import Core
import Foundation

struct Pack: Sendable {
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

    /// Words of tables' cells and columns, of boxes, and of answers typed between quoted lines; a pack's lines hold several,
    /// parted by commas.
    enum Cell: String, CaseIterable, Sendable {
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

    let language: Language
    let phrases: [Phrase]
    /// Those of short answers. They hold no gaps: what they are to cover is all a letter says.
    let shortAnswers: [Phrase]
    let lexicon: [Lexicon: Set<String>]
    /// Folded labels, their words separated by one blank.
    let labels: [Label: Set<String>]
    /// Folded, their words separated by one blank.
    let cells: [Cell: Set<String>]
    /// Names of languages as this one has them: `francais` -> `fr`.
    let languageNames: [String: Language]
    /// Phrases after which a language's name asks to be answered in it.
    let answerIn: [Phrase]

    init(language: Language, text: String) {
        var phrases: [Phrase] = []
        var shortAnswers: [Phrase] = []
        var lexicon: [Lexicon: Set<String>] = [:]
        var labels: [Label: Set<String>] = [:]
        var cells: [Cell: Set<String>] = [:]
        var names: [String: Language] = [:]
        var answerIn: [Phrase] = []
        var heading = ""
        for line in text.split(separator: "\n") {
            let line = line.drop { $0 == " " }
            if line.isEmpty || line.hasPrefix("#") && line.dropFirst().first == "#" { continue }
            if line.hasPrefix("[") {
                heading = String(line.dropFirst().prefix { $0 != "]" })
            } else if let topic = Topic(rawValue: heading) {
                guard let phrase = Phrase(String(line), topic: topic) else { continue }
                if topic.isOfShortAnswers { shortAnswers.append(phrase) } else { phrases.append(phrase) }
            } else if let list = Lexicon(rawValue: heading) {
                lexicon[list, default: []].formUnion(line.split(separator: " ").map { folded(String($0)) })
            } else if let label = Label(rawValue: heading) {
                labels[label, default: []].insert(folded(String(line)))
            } else if let cell = Cell(rawValue: heading) {
                cells[cell, default: []].formUnion(
                    line.split(separator: ",").map { folded($0.trimmingCharacters(in: .whitespaces)) })
            } else if heading == "languages" {
                let pair = line.split(separator: " ")
                if pair.count == 2 { names[folded(String(pair[0]))] = Language(String(pair[1])) }
            } else if heading == "answer-in" {
                if let phrase = Phrase(String(line), topic: .greeting) { answerIn.append(phrase) }
            } else {
                preconditionFailure("pack \(language): no heading is called \(heading)")
            }
        }
        self.language = language
        self.phrases = phrases
        self.shortAnswers = shortAnswers
        self.lexicon = lexicon
        self.labels = labels
        self.cells = cells
        languageNames = names
        self.answerIn = answerIn
    }

    static let all: [Pack] = [
        french, english, spanish, portuguese, italian, german, catalan, dutch,
    ]
}

/// All packs as one, for what does not depend on the letter's language: names, organisations, forms, attributions.
package struct Lexica: Sendable {
    private let sets: [Pack.Lexicon: Set<String>]
    private let labels: [String: Pack.Label]
    private let cells: [Pack.Cell: Set<String>]
    let byLanguage: [Language: Pack]
    /// Phrases by language.
    let indices: [Language: PhraseIndex]
    /// Phrases of short answers, and of what they share with longer letters, by language.
    let shortAnswers: [Language: PhraseIndex]
    let packs: [Pack]

    package init() { self.init(Pack.all) }

    init(_ packs: [Pack]) {
        self.packs = packs
        var sets: [Pack.Lexicon: Set<String>] = [:]
        var labels: [String: Pack.Label] = [:]
        var cells: [Pack.Cell: Set<String>] = [:]
        for pack in packs {
            cells.merge(pack.cells) { $0.union($1) }
            for (list, words) in pack.lexicon where list != .stopwords { sets[list, default: []].formUnion(words) }
            for (label, names) in pack.labels { for name in names where labels[name] == nil { labels[name] = label } }
        }
        self.sets = sets
        self.labels = labels
        self.cells = cells
        byLanguage = Dictionary(packs.map { ($0.language, $0) }) { first, _ in first }
        indices = byLanguage.mapValues { PhraseIndex($0.phrases) }
        let shared: Set<Topic> = [.yes, .no, .confirm, .take, .greeting, .closing, .thanks]
        shortAnswers = byLanguage.mapValues { pack in
            PhraseIndex(pack.shortAnswers + pack.phrases.filter { shared.contains($0.topic) })
        }
    }

    func has(_ word: String, in list: Pack.Lexicon) -> Bool { sets[list]?.contains(word) ?? false }
    /// What a form's field is, from its folded name.
    func label(_ name: String) -> Pack.Label? { labels[name] }
    /// Words of cells and answers in all languages.
    func words(of cell: Pack.Cell) -> Set<String> { cells[cell] ?? [] }
}
