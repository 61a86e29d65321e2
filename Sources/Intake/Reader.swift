// The one pipeline from a parsed message to a Reading: own words, class, language, event, wish, people, seats, doubts.
//
// Pure: no clock, no files, no register. Every step is a small type of its own; this file only puts them in a row. When in
// doubt a person reads the letter: `doubts` collects why, and any doubt makes the reading one for review.

import Core
import Foundation
import MIME

package struct Reader: Sendable {
    let events: [Event]
    let desk: DeskIdentity
    let lexica: Lexica
    let guessLanguage: GuessLanguage
    let organisations: Organisations
    let senderNames: FindSenderName
    let people: FindPeople
    let listReferences: FindListReferences
    let categories: MatchCategory
    /// What the events ask, by the question's key.
    let questions: [String: MatchCategory]
    let matchEvent: MatchEvent
    let countSeats: CountSeats
    let authentication: Authentication
    let speechActs: SpeechActs
    let personRoles: PersonRoles
    let nameTagger: NameTagger
    let models: LetterModels
    let encoder: LetterEncoder?
    let keepsPages: Bool
    let eventWords: Set<String>
    /// What is read stands inside another letter.
    var isPassedOn = false

    /// What is read of a text at most, in characters; the rest is named as a defect.
    static let textLimit = 24_000

    /// `weights`: other than this build's where something is to be learnt.
    package init(events: [Event], desk: DeskIdentity, weights: LearntWeights? = nil) {
        let classifiers = weights.map(Classifiers.init) ?? .shipped
        self.events = events
        self.desk = desk
        let lexica = Lexica.shipped
        self.lexica = lexica
        guessLanguage = GuessLanguage(lexica: lexica)
        organisations = Organisations(lexica: lexica)
        senderNames = FindSenderName(lexica: lexica, organisations: organisations)
        nameTagger = NameTagger(lexica: lexica, model: classifiers.nameTags)
        people = FindPeople(
            lexica: lexica, organisations: organisations, names: senderNames, tagger: nameTagger,
            attendance: ReadAttendance(lexica: lexica, events: events))
        listReferences = FindListReferences(lexica: lexica)
        categories = MatchCategory(events: events)
        let keys = Set(events.flatMap { $0.questions.map(\.key) })
        questions = Dictionary(
            uniqueKeysWithValues: keys.map { key in
                (key, MatchCategory(events: events) { $0.questions.first { $0.key == key }?.answers ?? [] })
            })
        matchEvent = MatchEvent(events: events, desk: desk)
        countSeats = CountSeats(lexica: lexica)
        speechActs = classifiers.speechActs
        personRoles = classifiers.personRoles
        models = classifiers.letters
        encoder = classifiers.encoder
        keepsPages = classifiers.keepsPages
        authentication = Authentication(servers: desk.authenticationServers)
        var words: Set<String> = []
        for event in events {
            var texts = Array(event.titles.byLanguage.values) + event.aliases
            texts += Array(event.place.name.byLanguage.values) + [event.place.address]
            texts += Array(event.organiser.byLanguage.values)
            for text in texts {
                for word in folded(text).split(whereSeparator: { !$0.isLetter }) where word.count > 3 {
                    words.insert(String(word))
                }
            }
        }
        eventWords = words
    }

    /// `answering`: the kinds of our own notices this letter answers by In-Reply-To and References, as the outbox knows
    /// them, the one it answers most directly first. They are believed before anything a quote or a subject seems to say.
    /// `language`, `isCampaign`: which that one was in, and whether it was a campaign's.
    package func read(
        _ message: Message, answering: [NoticeKind] = [], in language: Language? = nil, isCampaign: Bool = false
    ) -> Reading {
        let body = message.body
        let from = message.from.first
        let address = from?.mailbox ?? message.sender.first?.mailbox ?? ""
        // Characters that show nothing or turn the writing direction have no place in a name.
        let shown = Mojibake.repaired(from?.name ?? "")
        let display = OwnWords.lines(of: shown).joined(separator: " ").trimmingCharacters(in: .whitespaces)
        var reading = Reading(
            messageClass: .person, intent: .other, language: events.first?.languages.first ?? .english, event: nil,
            seats: nil, attendees: [],
            alterations: [], ownWords: "", review: false, answer: false, confidence: 0, reasons: [],
            defects: (message.defects + body.defects).map(\.description), bounce: nil,
            sender: Contact(name: display.isEmpty ? nil : display, address: address),
            reference: nil, proof: .none,
            origin: Origin(messageID: message.messageID, references: message.references, subject: message.subject),
            answers: [])
        for id in message.inReplyTo + message.references where !reading.answers.contains(id) {
            reading.answers.append(id)
        }
        reading.answers = Array(reading.answers.suffix(50))

        // Own words.
        let enclosedTable = people.enclosedTable(body)
        let enclosed = Enclosed(
            body, isReport: message.root.mediaType.essence == "multipart/report",
            holdsList: !enclosedTable.people.isEmpty)
        var text = Mojibake.repaired(enclosed.letter ?? body.best)
        var isCut = false
        if text.count > Self.textLimit {
            text = String(text.prefix(Self.textLimit))
            isCut = true
            reading.defects.append("text: only the first \(Self.textLimit) characters were read")
        }
        let nameParts = FindSenderName.parts(display: display, address: address).filter {
            !Names.isOfficeWord($0, lexica)
        }
        if let rich = richTable(body, text) { text = rich }
        var letter = OwnWords.separate(text, names: nameParts, lexica: lexica)
        reading.ownWords = letter.ownWords
        reading.typedWords = letter.visible(quotes: false, signature: true)
        letter = letter.resolved(lexica)
        letter.table = people.table(in: letter.own)
        for earlier in enclosed.earlier { letter.add(earlier) }
        reading.reference =
            Reference.first(in: message.subject) ?? Reference.first(in: letter.ownWords)
            ?? Reference.first(in: letter.quoted)

        // Language.
        let lines = letter.prose.map { $0[...] }
        let sentences = Words.sentences(of: lines)
        let subjectText = Self.bareSubject(Mojibake.repaired(message.subject))
        let subject = Words.sentences(of: [subjectText.text[...]]).first
        let quoteSentences = letter.earlier.flatMap { Words.sentences(of: $0.lines.map { $0[...] }) }
        let forwardedParts = letter.earlier.flatMap { Words.sentences(of: $0.lines.map { $0[...] }) }.flatMap(\.parts)
        let guess = guessLanguage.guess(
            own: sentences.flatMap(\.parts), subject: subject?.parts ?? [], quoted: forwardedParts,
            raw: letter.ownWords, answered: language)
        reading.language = guessLanguage.asked(in: sentences) ?? guess.language

        // Class.
        let calendars = body.calendars.prefix(8).compactMap { CalendarObject($0.text()) }
        // Below a notice of ours its subject is our own.
        let isOurs = subjectText.isAnswer && !answering.isEmpty
        let evidence = Evidence(
            sentences: sentences, subject: isOurs ? nil : subject, languages: guess.spoken, lexica: lexica)
        if evidence.has(.together) { reading.party = .together }
        let report = DeliveryReport(message)
        var counts: [Topic: Int] = [:]
        for finding in evidence.findings { counts[finding.topic, default: 0] += 1 }
        for finding in evidence.subjectFindings where finding.topic == .absence { counts[.absence, default: 0] += 1 }
        let envelope = Envelope(
            message: message, desk: desk, subject: folded(message.subject).trimmingCharacters(in: .whitespaces),
            fromAddress: address,
            ownWords: letter.ownWords, findings: counts, calendars: calendars, report: report)
        var verdict = Classify.verdict(envelope)
        let acts = sentences.map { speechActs.act(Features($0)) }
        let event = matchEvent.match(message: message, subject: subjectText.text, text: text, quoted: letter.quoted)
        reading.event = event.code
        let context = LetterContext(
            message: message, body: body, letter: letter, enclosedTable: enclosedTable, display: display,
            address: address, evidence: evidence,
            subject: subjectText,
            subjectSentence: subject, quoteSentences: quoteSentences, spoken: guess.spoken, event: event.code,
            nameParts: nameParts, acts: acts, answering: answering, isCampaign: isCampaign)
        let looks = ProgramLooks(
            context: context, verdict: verdict, report: report, holdsSomething: enclosed.holdsSomething)
        let trial = tried(looks, reading)
        if let reason = trial.personsReason { verdict = Verdict(messageClass: .person, reason: reason) }
        reading.messageClass = verdict.messageClass
        reading.reasons = [verdict.reason]
        switch verdict.messageClass {
        case .automatic, .bounce, .feedback, .own:
            reading.bounce = verdict.messageClass == .bounce ? report?.bounce : nil
            reading.bounce?.tag = desk.bounceTag(in: message)
            readProgram(looks, trial, &reading)
            return reading
        case .organiser:
            reading.intent = .other
            reading.confidence = 0.95
            let (proof, reason) = authentication.proof(of: message)
            reading.proof = proof
            reading.reasons.append(reason)
            return reading
        case .person, .calendar:
            break
        }
        let (proof, proofReason) = authentication.proof(of: message)
        reading.proof = proof
        reading.reasons.append(proofReason)

        var doubts: [String] = []
        if isCut { doubts.append("It is too long to be read whole") }
        if verdict.messageClass == .calendar {
            readCalendar(calendars, context, &reading, &doubts)
        } else if let asPerson = trial.asPerson {
            let before = reading
            reading = asPerson.reading
            reading.messageClass = before.messageClass
            reading.proof = before.proof
            reading.event = before.event
            reading.reasons = before.reasons + asPerson.reading.reasons
            doubts += asPerson.doubts
        } else if let carried = carriedOut(context) {
            reading.carry(out: carried, &doubts)
        } else {
            readLetter(context, &reading, &doubts)
        }
        if verdict.messageClass == .person, isNotice(looks, reading.learning?.automatic) {
            reading.becomeNotice()
            return reading
        }
        // A short answer names no event: it is about its notice's.
        if event.unsure, !reading.isShort { doubts.append(event.reason) }
        // Words of absence and a person's manner: neither answered nor thrown away.
        if trial.mayBeEither { doubts.append("Words of absence stand in it") }
        let mayBeAutomatic =
            trial.mayBeEither || mayBeProgram(looks, reading, isPersons: verdict.messageClass == .person)
        if mayBeAutomatic { doubts.append("It may be an automatic answer") }
        let suspicious = Suspicion.marks(
            message: message, displayName: display, subject: message.subject, text: letter.ownWords)
        doubts += suspicious
        if !reading.isShort, !guess.isSure, !guess.isBetweenComplete, reading.ownWords.count > 40,
            [.register, .cancel, .change, .decline].contains(reading.intent)
        {
            doubts.append("Which language it is in is not sure")
        }
        // Two steps may doubt the same.
        reading.doubts = doubts.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
        reading.review = !doubts.isEmpty
        reading.reasons += reading.doubts
        reading.confidence = max(0, min(1, reading.confidence))
        // A person who looks at it can answer as well: what has the least of a program's is not told so.
        let isDoubtful = reading.review && (reading.learning?.automatic ?? 0) >= Self.unansweredFrom
        reading.answer =
            suspicious.isEmpty && !mayBeAutomatic && !isDoubtful && reading.intent != .automatic
            && reading.intent != .other
            && !address.isEmpty
        return reading
    }

    /// The encoder's odds that a program wrote it, from which a letter that a person looks at is not answered meanwhile.
    private static let unansweredFrom = 0.005
}

/// What the later steps look at.
struct LetterContext: Sendable {
    let message: Message
    let body: Body
    let letter: LetterText
    /// Of the people in an enclosed file.
    let enclosedTable: PeopleTable
    let display: String
    let address: String
    let evidence: Evidence
    let subject: BareSubject
    let subjectSentence: Sentence?
    let quoteSentences: [Sentence]
    let spoken: [Language]
    let event: EventCode?
    let nameParts: Set<String>
    /// What each own sentence does.
    let acts: [Odds<SpeechAct>]
    /// Own sentences that ask for something or give it up, by what was learnt.
    var acting: Set<Int> {
        Set(
            acts.indices.filter {
                acts[$0][.register] + acts[$0][.accept] + acts[$0][.change] + acts[$0][.cancel] > 0.5
            })
    }
    /// Kinds of our notices it answers by its header, the nearest first; empty: none is known.
    let answering: [NoticeKind]
    /// The nearest was a campaign's.
    let isCampaign: Bool
}
