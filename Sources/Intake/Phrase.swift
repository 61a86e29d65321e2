// Phrases of a language pack and how they are found in a sentence.
//
// A phrase is blank-separated elements over folded parts of words:
//   `place`        that part             `inscri~`     any part that begins so
//   `a|b|c~`       one of several        `bien?`       may be missing
//   `_`            any one part          `..` `...`    up to three, up to six parts
//   `#`            a number, in digits or words

/// What a phrase speaks for. The raw value is its heading in a pack.
enum Topic: String, CaseIterable, Sendable {
    // What is wanted
    case askSelf = "ask-self"
    case askWe = "ask-we"
    case ask
    case come, confirm, take, yes, no
    case regret
    case regretOther = "regret-other"
    case cancel
    case passOn = "pass-on"
    case replace, add, correct, status
    // What stands around it
    case keep, shield, registered, waitlist, invited, thanks, condition, depends
    case senderStays = "sender-stays"
    case notYet = "not-yet"
    case namesLater = "names-later"
    /// Seats for all of them, or for none.
    case together
    /// What is passed on is to be done; or nothing is to be done of it.
    case carryOut = "carry-out"
    case forInformation = "for-information"
    /// Its answers are typed into what it quotes.
    case betweenLines = "between-lines"
    case unnamed, pointer, practical, elsewhere, sales, publicity, companion
    // What notices of ours say
    case noticeConfirmed = "notice-confirmed"
    case noticeOffer = "notice-offer"
    case noticeInvitation = "notice-invitation"
    case noticeReminder = "notice-reminder"
    case noticeWaiting = "notice-waiting"
    case noticeAddress = "notice-address"
    case noticeNames = "notice-names"
    case noticeQuestion = "notice-question"
    // What programs say
    case absence, acknowledgement
    // Words around people
    case greeting, closing, introduce, myself
    case need
    // What may be all that an answer to a notice of ours says (`InvitedAnswer`)
    case shortYes = "short-yes"
    case shortNo = "short-no"
    case shortCancel = "short-cancel"
    /// That the sender cannot be there.
    case shortRegret = "short-regret"
    /// No more reminders.
    case shortStop = "short-stop"
    /// To be taken off: of the reminders, or of the list of those who come.
    case shortLeave = "short-leave"
    case shortComes = "short-comes"
    case shortRegister = "short-register"
    /// Beside a name: that it is one; that its owner comes instead; that it is put right.
    case shortName = "short-name"
    case shortInstead = "short-instead"
    case shortSpelling = "short-spelling"
    /// Beside an organisation's.
    case shortOrganisation = "short-organisation"
    /// What says nothing of its own beside any of them.
    case shortCourtesy = "short-courtesy"

    /// Whether its phrases are looked for only where they may be all a letter says.
    var isOfShortAnswers: Bool { rawValue.hasPrefix("short-") }
}

struct Phrase: Sendable {
    enum Element: Equatable, Sendable {
        case oneOf(exact: [String], prefixes: [String], optional: Bool)
        case any
        case gap(Int)
        case number
    }
    let elements: [Element]
    let topic: Topic

    init?(_ pattern: String, topic: Topic) {
        var elements: [Element] = []
        for piece in pattern.split(separator: " ") {
            switch piece {
            case "_": elements.append(.any)
            case "..": elements.append(.gap(3))
            case "...": elements.append(.gap(6))
            case "#": elements.append(.number)
            default:
                var piece = piece
                let optional = piece.hasSuffix("?")
                if optional { piece = piece.dropLast() }
                var exact: [String] = []
                var prefixes: [String] = []
                for choice in piece.split(separator: "|") {
                    if choice.hasSuffix("~") {
                        prefixes.append(folded(String(choice.dropLast())))
                    } else {
                        exact.append(folded(String(choice)))
                    }
                }
                elements.append(.oneOf(exact: exact, prefixes: prefixes, optional: optional))
            }
        }
        guard !elements.isEmpty else { return nil }
        self.elements = elements
        self.topic = topic
    }

    /// The whole words it may hold.
    var words: [String] {
        elements.flatMap { element in
            if case .oneOf(let exact, _, _) = element { exact } else { [String]() }
        }
    }

    /// The first letters a match may start with; `nil`: any.
    var initials: Set<Character>? {
        var result: Set<Character> = []
        for element in elements {
            switch element {
            case .oneOf(let exact, let prefixes, let optional):
                result.formUnion((exact + prefixes).compactMap(\.first))
                if !optional { return result }
            case .any, .gap, .number: return nil
            }
        }
        return nil
    }

    /// The end of a match that begins at `start`, or `nil`.
    func end(in parts: [String], at start: Int) -> Int? { end(in: parts, at: start, element: 0) }

    private func end(in parts: [String], at position: Int, element: Int) -> Int? {
        guard element < elements.count else { return position }
        switch elements[element] {
        case .oneOf(let exact, let prefixes, let optional):
            if position < parts.count {
                let part = parts[position]
                if exact.contains(part) || prefixes.contains(where: { part.hasPrefix($0) }),
                    let end = end(in: parts, at: position + 1, element: element + 1)
                {
                    return end
                }
            }
            return optional ? end(in: parts, at: position, element: element + 1) : nil
        case .any:
            return position < parts.count ? end(in: parts, at: position + 1, element: element + 1) : nil
        case .gap(let most):
            for skipped in 0...most where position + skipped <= parts.count {
                if let end = end(in: parts, at: position + skipped, element: element + 1) { return end }
            }
            return nil
        case .number:
            guard position < parts.count, Numbers.value(of: parts[position]) != nil else { return nil }
            return end(in: parts, at: position + 1, element: element + 1)
        }
    }
}

/// Where a phrase was found.
struct Finding: Equatable, Sendable {
    let topic: Topic
    let sentence: Int
    /// Parts of the sentence.
    let range: Range<Int>
}

/// Phrases by the letter they begin with.
struct PhraseIndex: Sendable {
    private let phrases: [Phrase]
    /// Those that begin with the letter, then those that begin with any.
    private var byInitial: [Character: [Phrase]] = [:]
    /// Those that begin with any letter.
    private let loose: [Phrase]

    init(_ phrases: [Phrase]) {
        self.phrases = phrases
        loose = phrases.filter { $0.initials == nil }
        for phrase in phrases {
            for initial in phrase.initials ?? [] { byInitial[initial, default: []].append(phrase) }
        }
        for initial in byInitial.keys { byInitial[initial]? += loose }
    }

    /// Only the phrases for `topic`.
    func only(_ topic: Topic) -> PhraseIndex { PhraseIndex(phrases.filter { $0.topic == topic }) }

    func findings(in parts: [String], sentence: Int) -> [Finding] {
        var result: [Finding] = []
        for start in parts.indices {
            guard let initial = parts[start].first else { continue }
            for phrase in byInitial[initial] ?? loose {
                if let end = phrase.end(in: parts, at: start), end > start {
                    result.append(Finding(topic: phrase.topic, sentence: sentence, range: start..<end))
                }
            }
        }
        return result
    }
}
