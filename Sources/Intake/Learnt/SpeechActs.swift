// What one sentence does, told by a classifier that has seen some thousands of them.
//
// The phrases of the packs know some ways of saying a thing; this has an opinion of all others.

/// What a sentence to the desk does. The raw value is the label in the examples.
package enum SpeechAct: String, Learnable {
    /// It asks for a place, or says that somebody comes.
    case register
    /// It gives up a place held.
    case cancel
    /// It replaces, corrects, adds or removes somebody.
    case change
    /// It asks where things stand.
    case status
    /// It says yes to what was offered or asked.
    case accept
    /// It says no to what was offered, or to an invitation.
    case decline
    /// It asks something else.
    case question
    /// It leaves open what it wishes.
    case hedged
    /// It says that something is not asked for.
    case negated
    /// It tells of something done earlier.
    case past
    /// It uses the desk's verbs about another thing.
    case elsewhere
    /// It gives facts around a request.
    case detail
    /// It greets, thanks or closes.
    case courtesy
    /// A program says it, or an absence notice.
    case absence
    /// It has nothing to do with the event.
    case other
}

/// Whether the one who writes a sentence comes by it.
package enum SelfRole: String, Learnable {
    case comes = "+"
    case leaves = "-"
    case unsaid = "0"
}

package struct SpeechActs: Sendable {
    private let acts: LinearModel<SpeechAct>
    private let selves: LinearModel<SelfRole>

    package init(_ weights: LearntWeights = .shipped) {
        acts = LinearModel(weights.speechActs)
        selves = LinearModel(weights.selfRoles)
    }

    package func act(_ sentence: Features) -> Odds<SpeechAct> { acts.odds(sentence) }

    /// `act`: of the same sentence.
    package func writer(_ sentence: Features, act: Odds<SpeechAct>) -> Odds<SelfRole> {
        selves.odds(Self.writerFeatures(sentence, act: act))
    }

    package static func writerFeatures(_ sentence: Features, act: Odds<SpeechAct>) -> Features {
        var features = sentence
        features.add(act, named: "act")
        return features
    }
}

extension Features {
    /// Adds the odds of `odds`, in steps.
    mutating func add<Label>(_ odds: Odds<Label>, named name: String) {
        add("\(name) \(odds.first.rawValue)")
        for label in odds.labels {
            for step in [0.2, 0.5, 0.8] where odds[label] >= step { add("\(name) \(label.rawValue) ≥ \(step)") }
        }
    }
}

/// What is learnt, a file each.
enum Learnt {}

/// The weights of every classifier, as `LinearModel` reads them; an empty text is a classifier that knows nothing yet.
package struct LearntWeights: Sendable {
    package var speechActs = ""
    package var selfRoles = ""
    package var personRoles = ""
    package var nameTags = ""
    package var notices = ""
    package var intents = ""
    package var meant = ""
    package var right = ""
    package var wishes = ""
    package var chosen = ""
    package var judged = ""
    package var risked = ""
    /// The encoder, where it is asked; it must not be of letters that it was taught by.
    package var encoder: LetterEncoder?
    /// Whether readings keep what the encoder sees, to teach it.
    package var keepsPages = false

    package init() {}

    /// Those of this build.
    package static let shipped = {
        var weights = LearntWeights()
        weights.speechActs = Learnt.speechActs
        weights.selfRoles = Learnt.selfRoles
        weights.personRoles = Learnt.personRoles
        weights.nameTags = Learnt.nameTags
        weights.notices = Learnt.notices
        weights.intents = Learnt.intents
        weights.meant = Learnt.meant
        weights.right = Learnt.right
        weights.wishes = Learnt.wishes
        weights.chosen = Learnt.chosen
        weights.judged = Learnt.judged
        weights.risked = Learnt.risked
        weights.encoder = Learnt.judged.isEmpty ? nil : .shipped
        return weights
    }()
}

/// Every classifier, ready to be asked.
struct Classifiers: Sendable {
    let speechActs: SpeechActs
    let personRoles: PersonRoles
    let nameTags: LinearModel<NameTag>
    let letters: LetterModels
    let encoder: LetterEncoder?
    let keepsPages: Bool

    init(_ weights: LearntWeights) {
        speechActs = SpeechActs(weights)
        personRoles = PersonRoles(weights)
        nameTags = LinearModel(weights.nameTags)
        letters = LetterModels(weights)
        encoder = weights.encoder
        keepsPages = weights.keepsPages
    }

    /// Those of this build, made once: it takes longer than reading a hundred letters.
    static let shipped = Classifiers(.shipped)
}
