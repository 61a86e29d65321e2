// What the desk knows of one language, as data.
//
// To add a language: copy a file under `Packs/`, translate its lines, and list it in `Pack.all`. A pack is text, read once.
// A line in brackets is a heading, and says what the lines below it are:
//
// - a `Topic`, or an `AbsenceSign`: each line is a phrase (see `Phrase`);
// - one of `Pack.Lexicon`: the words of all lines are a list; one of `Pack.Wording`: phrases, parted by commas;
// - one of `Pack.Spelling`: words as they are written, with their accents;
// - a `Pack.Label`: each line is a field's name as forms write it;
// - `months`: twelve names, alternatives parted by "|"; `letters`: what letters tell the language, not folded;
// - `languages`: a name and what it is in ISO 639-1; `answer-in`: phrases after which such a name asks for answers in it.
//
// A pack with stop words alone already makes its language recognised.

import Core
import Foundation

struct Pack: Sendable {
    let language: Language
    let phrases: [Phrase]
    /// Those of short answers. They hold no gaps: what they are to cover is all a letter says.
    let shortAnswers: [Phrase]
    let lexicon: [Lexicon: Set<String>]
    /// Folded labels, their words separated by one blank.
    let labels: [Label: Set<String>]
    /// Folded, their words separated by one blank.
    let wordings: [Wording: Set<String>]
    /// Not folded, in lower case.
    let spellings: [Spelling: Set<String>]
    /// Months' names, January's first; empty, or twelve.
    let months: [Set<String>]
    /// The first of each as it is written.
    let monthNames: [String]
    /// Letters that tell the language, as they are written: "ñ". Not folded.
    let letters: [String]
    /// What absence notices say, by kind of statement.
    let absences: [AbsenceSign: [Phrase]]
    /// Names of languages as this one has them: `francais` -> `fr`.
    let languageNames: [String: Language]
    /// Phrases after which a language's name asks to be answered in it.
    let answerIn: [Phrase]

    init(language: Language, text: String) {
        var phrases: [Phrase] = []
        var shortAnswers: [Phrase] = []
        var lexicon: [Lexicon: Set<String>] = [:]
        var labels: [Label: Set<String>] = [:]
        var wordings: [Wording: Set<String>] = [:]
        var spellings: [Spelling: Set<String>] = [:]
        var months: [Set<String>] = []
        var monthNames: [String] = []
        var letters: [String] = []
        var absences: [AbsenceSign: [Phrase]] = [:]
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
            } else if let wording = Wording(rawValue: heading) {
                wordings[wording, default: []].formUnion(
                    line.split(separator: ",").map { folded($0.trimmingCharacters(in: .whitespaces)) })
            } else if let spelling = Spelling(rawValue: heading) {
                spellings[spelling, default: []].formUnion(line.split(separator: " ").map { $0.lowercased() })
            } else if let sign = AbsenceSign(rawValue: heading) {
                if let phrase = Phrase(String(line), topic: .absence) { absences[sign, default: []].append(phrase) }
            } else if heading == "months" {
                months += line.split(separator: " ").map { Set($0.split(separator: "|").map { folded(String($0)) }) }
                monthNames += line.split(separator: " ").map { String($0.prefix { $0 != "|" }) }
            } else if heading == "letters" {
                letters += line.split(separator: " ").map(String.init)
            } else if heading == "languages" {
                let pair = line.split(separator: " ")
                if pair.count == 2 { names[folded(String(pair[0]))] = Language(String(pair[1])) }
            } else if heading == "answer-in" {
                if let phrase = Phrase(String(line), topic: .greeting) { answerIn.append(phrase) }
            } else {
                preconditionFailure("pack \(language): no heading is called \(heading)")
            }
        }
        precondition(months.isEmpty || months.count == 12, "pack \(language): a year has twelve months")
        self.months = months
        self.monthNames = monthNames
        self.letters = letters
        self.absences = absences
        self.language = language
        self.phrases = phrases
        self.shortAnswers = shortAnswers
        self.lexicon = lexicon
        self.labels = labels
        self.wordings = wordings
        self.spellings = spellings
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
    private let wordings: [Pack.Wording: Set<String>]
    private let spellings: [Pack.Spelling: Set<String>]
    /// Words of each list's longest phrase.
    let longestPhrase: [Pack.Wording: Int]
    let byLanguage: [Language: Pack]
    /// Phrases by language.
    let indices: [Language: PhraseIndex]
    /// Phrases of short answers, and of what they share with longer letters, by language.
    let shortAnswers: [Language: PhraseIndex]
    let packs: [Pack]
    /// Whole words of phrases in all languages.
    let vocabulary: Set<String>
    /// Months' names in all languages, January's first.
    let months: [Set<String>]

    /// What this build's packs hold.
    package static let shipped = Lexica(Pack.all)

    init(_ packs: [Pack]) {
        self.packs = packs
        var sets: [Pack.Lexicon: Set<String>] = [:]
        var labels: [String: Pack.Label] = [:]
        var wordings: [Pack.Wording: Set<String>] = [:]
        var spellings: [Pack.Spelling: Set<String>] = [:]
        for pack in packs {
            spellings.merge(pack.spellings) { $0.union($1) }
            wordings.merge(pack.wordings) { $0.union($1) }
            for (list, words) in pack.lexicon where list != .stopwords { sets[list, default: []].formUnion(words) }
            for (label, names) in pack.labels { for name in names where labels[name] == nil { labels[name] = label } }
        }
        self.sets = sets
        self.labels = labels
        self.wordings = wordings
        self.spellings = spellings
        longestPhrase = wordings.mapValues { phrases in phrases.map { $0.split(separator: " ").count }.max() ?? 0 }
        vocabulary = Set(packs.flatMap(\.phrases).flatMap(\.words))
        months = (0..<12).map { month in
            packs.reduce(into: []) { $0.formUnion($1.months.isEmpty ? [] : $1.months[month]) }
        }
        byLanguage = Dictionary(packs.map { ($0.language, $0) }) { first, _ in first }
        indices = byLanguage.mapValues { PhraseIndex($0.phrases) }
        let shared: Set<Topic> = [.yes, .no, .confirm, .take, .greeting, .closing, .thanks]
        shortAnswers = byLanguage.mapValues { pack in
            PhraseIndex(pack.shortAnswers + pack.phrases.filter { shared.contains($0.topic) })
        }
    }

    func has(_ word: String, in list: Pack.Lexicon) -> Bool { sets[list]?.contains(word) ?? false }
    /// A list's words in all languages; none of the stop words, which tell languages apart.
    func words(of list: Pack.Lexicon) -> Set<String> { sets[list] ?? [] }
    /// Whether a word, as it is written, is another than the lists know without its accents.
    func isAnotherWord(_ text: String) -> Bool { spellings[.anotherWord]?.contains(text.lowercased()) ?? false }
    /// Whether a word, as it is written, stands before a town and not before people.
    func isBeforeTown(_ text: String) -> Bool { spellings[.beforeTown]?.contains(text) ?? false }
    /// What a form's field is, from its folded name.
    func label(_ name: String) -> Pack.Label? { labels[name] }
    /// A list's phrases in all languages.
    func phrases(of wording: Pack.Wording) -> Set<String> { wordings[wording] ?? [] }
}
