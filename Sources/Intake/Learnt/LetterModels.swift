// The classifiers of whole letters: what is wanted, whom it is about, what is answered.

extension Intent: Learnable {}
extension QuotedNotice: Learnable {}

package struct LetterModels: Sendable {
    private let intents: LinearModel<Intent>
    private let meant: LinearModel<Meant>
    private let right: LinearModel<Meant>
    private let notices: LinearModel<QuotedNotice>
    /// Of letters that the encoder read too; `nil` while nothing is learnt of them.
    private let wishes: LinearModel<Intent>?
    private let chosen: LinearModel<Meant>?
    private let judged: LinearModel<Meant>?
    private let risked: LinearModel<Meant>?

    init(_ weights: LearntWeights) {
        intents = LinearModel(weights.intents)
        meant = LinearModel(weights.meant)
        right = LinearModel(weights.right)
        notices = LinearModel(weights.notices)
        wishes = weights.wishes.isEmpty ? nil : LinearModel(weights.wishes)
        chosen = weights.chosen.isEmpty ? nil : LinearModel(weights.chosen)
        judged = weights.judged.isEmpty ? nil : LinearModel(weights.judged)
        risked = weights.risked.isEmpty ? nil : LinearModel(weights.risked)
    }

    func intent(_ signs: [String]) -> Odds<Intent> { intents.odds(Features(signs)) }

    /// What two readers say of a letter weighed together (`SecondOpinion`), `nil` while nothing is learnt of it: its wish, the odds
    /// that it is about somebody, the odds that a whole reading is right, and those that acting on it would do harm.
    func wish(_ signs: [String]) -> Odds<Intent>? { wishes?.odds(Features(signs)) }
    func isChosen(_ signs: [String]) -> Double? { chosen.map { $0.odds(Features(signs))[.yes] } }
    func isJudgedRight(_ signs: [String]) -> Double? { judged.map { $0.odds(Features(signs))[.yes] } }
    func risk(_ signs: [String]) -> Double? { risked.map { $0.odds(Features(signs))[.yes] } }

    /// The odds that `intent` is about `candidate`; `isRuled`: whether the rules say so.
    func meant(_ candidate: Candidate, _ intent: Intent, isRuled: Bool) -> Double {
        meant.odds(candidate.features(intent, isRuled: isRuled))[.yes]
    }

    /// The odds that a whole reading is right, by what speaks for and against it.
    func isRight(_ signs: [String]) -> Double { right.odds(Features(signs))[.yes] }

    /// What kind of message `lines` were.
    func notice(_ lines: [String]) -> Odds<QuotedNotice> { notices.odds(Self.features(notice: lines)) }

    /// Quotes are often cut, and long ones go on about the programme: the beginning tells.
    package static func features(notice lines: [String]) -> Features {
        var features = Features()
        let kept = lines.prefix(40).map { line in line.drop { "> |".contains($0) } }
        let sentences = Words.sentences(of: kept.map { $0 })
        var count = 0
        for sentence in sentences where count < 140 {
            let stems = sentence.parts.map(Features.stem)
            count += stems.count
            for index in stems.indices {
                features.add(stems[index])
                if index + 1 < stems.count { features.add(stems[index], " ", stems[index + 1]) }
                if index + 2 < stems.count { features.add(stems[index], " _ ", stems[index + 2]) }
            }
            // What is asked tells more than what is told around it.
            if sentence.isQuestion {
                for index in stems.indices {
                    features.add("? ", stems[index])
                    if index + 1 < stems.count { features.add("? ", stems[index], " ", stems[index + 1]) }
                }
            }
        }
        features.add(sentences.contains(where: \.isQuestion) ? "asks" : "asks nothing")
        return features
    }
}
