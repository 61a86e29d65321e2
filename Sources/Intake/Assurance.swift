// Whether a reading is sure enough to be acted on, or a person looks first.
//
// Every step tells its doubts. Some are safety rules: whatever was learnt, a person reads the letter. All others are weighed
// together, with how clearly the wish and its people were told, by what was learnt of readings that were right and wrong
// (`learn`): one small doubt need not keep anybody waiting, and a letter without one may still be unlike all that were
// understood.

import Core

struct Assurance: Sendable {
    /// Whether nobody needs to look at a reading that is right by the odds `right`, and by the odds `risk` would do harm if it were
    /// acted on: `nil` where the encoder is not heard. `isKnownLanguage`: of the letter; of others fewer examples were seen.
    func isEnough(_ intent: Intent, right: Double, risk: Double?, isKnownLanguage: Bool) -> Bool {
        if let risk {
            let most = isKnownLanguage ? Self.most : Self.mostElsewhere
            // A form of fields says itself who and how many come, and a plain replacement who comes for whom. No data carry either
            // exception: of forms held out between the bounds one of six or seven would have been acted on wrongly, and of plain
            // replacements too few were held out.
            return right >= Self.least && risk <= (isPlain && isOfFields ? 3 : 1) * most
                || isPlain && (risk <= most || intent == .change)
        }
        return right >= min(0.9, Self.bound(intent) + (isKnownLanguage ? 0 : 0.1))
            || isPlain && right >= Self.plainBound(intent)
    }

    /// The odds from which, and those to which, nobody looks. Chosen on letters of writers whom the classifiers had not seen, by how
    /// many would have been acted on wrongly (`learn --check`, `score`).
    private static let least = 0.6
    private static let most = 0.14
    /// The same of a letter in a language of which fewer examples were seen: of 18 held out between half of the other bound and this
    /// one 17 were right.
    private static let mostElsewhere = 0.1

    private static func bound(_ intent: Intent) -> Double {
        switch intent {
        // A bare yes or no is said to many things; what asks for nothing is answered by nobody and seen by nobody.
        case .accept, .decline, .other: 0.85
        case .question: 0.75
        case .register, .cancel, .change: 0.7
        case .status, .automatic: 0.6
        }
    }

    /// Doubts that are for a person whatever was learnt of readings, by how they begin.
    private static let rules = [
        "Nobody is named", "More places are asked for than people named", "The number of places is absurd",
        "A name reads like a program", "One name stands twice", "Nothing names who",
        "It asks from a new address", "Its text is empty", "It is empty", "It is encrypted",
        "Whether a name is a person's is not sure",
        // Conditions, other days and other things: rare in letters, and costly to overlook.
        "The place seems to depend", "It depends on a condition",
        "It asks for something to be forgotten", "It may be about another thing",
        "It may give up another thing", "It names another day",
        "It may not be decided yet", "Names are to follow", "It does not say how many places",
        "It takes back something", "Something is struck out", "A box that is ticked", "No box of its form",
        "What it wants may stand below",
        "Its subject may give", "Its postscript may change", "What it passes on may have been",
        "Its answers may stand among", "It gives up or alters something in answer to lines",
        "It says yes to a question of a form", "Names stand below its closing", "More than one message is passed on",
        "Its list does not say of everybody", "Its list tells who comes",
        "The words around its list", "A remark in its list",
        "It says of something that it is not to be done", "It says that somebody is not to be registered",
        "What is enclosed may say more", "It speaks of somebody who comes along",
        "It asks how, where or when", "Only part of a name is known", "Whom it asks for is not agreed on",
        "It gives up a place, and adds or replaces", "It may give up a place, and asks",
        "It names somebody and does not say whether they stay away",
        "It names somebody beside its sender", "It asks for nothing, and names",
        "It speaks of somebody else beside the one it names",
        "It corrects one thing and adds another", "It alters something of one", "Which of two spellings is meant",
        "It says no, and to what is not known", "None of its words says", "It says both yes and no",
        "It may only thank for what was offered", "It may only confirm what its sender holds",
        "It speaks of several people, and fewer are named", "Its number is that of those beside",
        "It may speak of more places than those",
        "Its sender may come too", "Its sender may stay away too", "It says no, and that somebody comes",
        "Its list names somebody who is not asked for", "One name may be two people's", "Words of absence stand in it",
        "Somebody for whom its words ask", "Its sender seems to", "It asks where somebody stands",
        "It tells what somebody else wants done", "Whose registration it speaks of is not plain", "It may ask to wait",
    ]

    /// The odds from which a plain letter is acted on: of those held out with lower ones every third was read wrongly, seldom of
    /// requests and refusals.
    private static func plainBound(_ intent: Intent) -> Double {
        switch intent {
        case .change: 0
        case .register: 0.4
        case .decline: 0.5
        default: 0.7
        }
    }

    private(set) var signs: [String] = []
    /// Whether its people are those of a form, or of a list whose number is said, all of them and nobody else.
    private let isForm: Bool
    /// Whether they are those of a form.
    private let isOfFields: Bool

    /// `letter`: what the whole letter shows (`LetterSigns`).
    init(
        reading: Reading, isSureOfWish: Bool, wish: Odds<Intent>, ruled: Wanted, agreement: Agreement,
        situation: Situation, found: LetterPeople, said: Int?, words: Int, isKnownLanguage: Bool, letter: [String],
        doubts: [String]
    ) {
        isForm =
            (found.listIsForm || found.listIsTable || said == found.listed.count)
            && found.listed.count == reading.attendees.count
            && !found.listed.isEmpty
        isOfFields = isForm && found.listIsForm
        let intent = reading.intent.rawValue
        signs = ["bias", "is \(intent)", "\(intent) answers \(situation.answers.lesson)"]
        if isForm { signs.append(isOfFields ? "people of a form" : "people of a whole list") }
        func both(_ sign: String) {
            signs.append(sign)
            signs.append("\(intent) \(sign)")
        }
        let own = wish[reading.intent]
        let second = Intent.allCases.filter { $0 != reading.intent }.map { wish[$0] }.max() ?? 0
        for step in [0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99] where own >= step { both("wish ≥ \(step)") }
        for step in [0.01, 0.05, 0.1, 0.3] where second >= step { both("another wish ≥ \(step)") }
        both(isSureOfWish ? "both agree on the wish" : "the wish is not agreed on")
        both(
            ruled.intent == reading.intent
                ? ruled.isSure ? "ruled surely" : "ruled" : ruled.isSure ? "ruled otherwise surely" : "ruled otherwise")
        for sign in agreement.signs { both(sign) }
        if situation.isAnswer { both("is an answer") }
        if !situation.foreign.isEmpty { both("passes on") }
        if !found.listed.isEmpty { both("lists people") }
        both("people \(min(reading.attendees.count, 4))")
        if let seats = reading.seats { both(seats == reading.attendees.count ? "seats fit" : "seats fit not") }
        if let said { both(said == reading.seats ? "count fits" : "count fits not") }
        if reading.attendees.contains(where: { !$0.name.contains(" ") }) { both("a name of one word") }
        if reading.attendees.contains(where: { $0.name.split(separator: " ").count > 3 }) { both("a long name") }
        if !found.sender.isComplete { both("sender known in part") }
        if !isKnownLanguage { both("another language") }
        for step in [8, 25, 60, 120, 200] where words >= step { signs.append("words ≥ \(step)") }
        let soft = doubts.filter { !Self.isRule($0) }
        for doubt in soft { both("doubt: " + Self.plain(doubt)) }
        for step in 1...4 where soft.count >= step { both("doubts ≥ \(step)") }
        signs += letter.map { "letter: " + $0 }
    }

    /// A short plain letter, or a form, on which rules and what was learnt say the same, and nothing speaks against it.
    private var isPlain: Bool {
        ["both agree on the wish", "ruled surely", "people ruled"].allSatisfy(signs.contains)
            && (isForm || !signs.contains("words ≥ 25")) && !signs.contains("doubts ≥ 1")
            && !signs.contains { $0.hasSuffix("answers \(QuotedNotice.unknown.rawValue)") }
    }

    static func isRule(_ doubt: String) -> Bool { rules.contains { doubt.hasPrefix($0) } }

    /// Of them those about whom a letter names, which a second reader who surely reads the same people settles.
    private static let settled = [
        "It names somebody and does not say whether they stay away", "It names somebody beside its sender",
    ]

    /// Those about whom and how many that it settles where it is surer still, of the number of places too, and sees nothing for a
    /// person to look at. Conditions, other days and other things no reader settles.
    private static let outweighed = [
        "Whom it asks for is not agreed on", "It speaks of somebody else beside the one it names",
        "It gives up a place, and adds or replaces", "It speaks of somebody who comes along",
        "It says no, and to what is not known", "It may speak of more places than those",
        "Its list names somebody who is not asked for", "Its sender may come too",
        "It says that somebody is not to be registered",
    ]

    /// Those about whom and how many that are settled where acting on the reading would do little harm by what was learnt, and one
    /// choice of its people stands out (`Concerned.standOut`).
    private static let small = [
        "Whom it asks for is not agreed on", "It names somebody and does not say whether they stay away",
        "It alters something of one", "It may speak of more places than those",
        "It says that somebody is not to be registered", "It gives up a place, and adds or replaces",
        "Its sender may stay away too", "It names somebody beside its sender",
        "It speaks of somebody else beside the one it names", "It speaks of somebody who comes along",
        "It speaks of several people, and fewer are named",
    ]
    /// The odds of harm, and of a person who wants to look, up to which they are. Of 3,769 letters that had not taught the encoder, though
    /// some the classifiers, 52 more went through so, 51 of them rightly; of 3,115 that had taught neither 22, all rightly.
    private static let littleHarm = 0.12
    private static let littleReview = 0.05

    static func isSmall(_ doubt: String) -> Bool { small.contains { doubt.hasPrefix($0) } }

    static func isLittle(risk: Double?, review: Double?) -> Bool {
        guard let risk, let review else { return false }
        return risk <= littleHarm && review < littleReview
    }

    static func isSettled(_ doubt: String, surely: Bool) -> Bool {
        settled.contains { doubt.hasPrefix($0) } || surely && outweighed.contains { doubt.hasPrefix($0) }
    }

    /// Without its numbers.
    static func plain(_ doubt: String) -> String { doubt.filter { !$0.isNumber } }
}
