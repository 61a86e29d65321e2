// Two readers of every letter: the rules, which know phrases, and what was learnt, which has seen many letters. Where both
// say the same the wish is clear; where they differ, what was learnt must be very sure, or a person looks. The bounds were
// chosen on letters told by what was learnt from other writers' letters (`learn --letters --check`).

enum Jury {
    /// What the letter wants by `rules` and by `odds`, which were learnt from letters.
    ///
    /// `acts`: of its own sentences. Without the rules nothing is sure that none of them does. What answers a
    /// question of ours, and a bare yes or no to an offer, is the rules' alone: much hangs on one word there. `isHeard`: whether the
    /// encoder's opinion is in `odds`.
    static func wanted(
        _ rules: Wanted, _ odds: Odds<Intent>, acts: [Odds<SpeechAct>], _ circumstances: Circumstances,
        isHeard: Bool
    ) -> Wanted {
        // Which way round another desk asks is not so sure that one word may decide alone.
        let isBare = circumstances.bareAnswer != nil && circumstances.answers != .release
        if circumstances.isOurQuestion || isBare || acts.isEmpty { return rules }
        // Fields filled in one by one are no sentences.
        if circumstances.fillsForm, rules.isSure, rules.intent == .register { return rules }
        let isActing = acts.contains { odds in
            odds[.register] + odds[.cancel] + odds[.change] + odds[.accept] + odds[.decline] > 0.5
        }
        // What is only passed on says nothing of its own.
        if circumstances.hasForward, !isActing, circumstances.listed == 0 { return rules }
        let learnt = odds.first
        let own = odds[learnt]
        let isSeen = isSeen(learnt, acts) || learnt == .register && circumstances.listed > 0
        if learnt == rules.intent {
            return Wanted(learnt, rules.isSure && own >= 0.4 || own >= 0.65 && isSeen, rules.reason)
        }
        if rules.isSure {
            // Whoever is replaced gives a place up, and who is added gets one: that is no other wish, the less if the other is named
            // and the letter is short, or no encoder tells the two apart.
            let isPart = rules.intent == .change && [.cancel, .decline, .register].contains(learnt)
            let isShort = circumstances.wordCount < 20
            let isNamed = isPart && circumstances.namesOther && (!isHeard || isShort || circumstances.swaps)
            if odds[rules.intent] >= (isPart ? 0.1 : 0.3) || own < 0.6 || isNamed {
                let isSure = own < 0.8 || isPart && learnt == .register || isNamed
                return Wanted(rules.intent, isSure && Self.isSeen(rules.intent, acts), rules.reason)
            }
            return Wanted(learnt, own >= 0.92 && isSeen, reason(learnt))
        }
        return Wanted(learnt, own >= 0.8 && isSeen, reason(learnt))
    }

    /// Whether a sentence does what `intent` stands for.
    private static func isSeen(_ intent: Intent, _ acts: [Odds<SpeechAct>]) -> Bool {
        let shown = shown(by: intent)
        return shown.isEmpty || acts.contains { odds in shown.reduce(0) { $0 + odds[$1] } >= 0.5 }
    }

    /// The sentence that says most of `intent`, to be shown to a person; `nil` where none says much.
    static func words(of intent: Intent, _ sentences: [Sentence], _ acts: [Odds<SpeechAct>]) -> String? {
        let shown = intent == .question ? [.question] : shown(by: intent)
        let odds = acts.map { odds in shown.reduce(0) { $0 + odds[$1] } }
        guard let best = odds.indices.max(by: { odds[$0] < odds[$1] }), odds[best] >= 0.4 else { return nil }
        let text = sentences[best].text
        return text.count > 160 ? text.prefix(157) + "…" : text
    }

    private static func shown(by intent: Intent) -> [SpeechAct] {
        switch intent {
        case .register: [.register, .accept]
        case .cancel, .decline: [.cancel, .decline]
        case .change: [.change, .register, .cancel]
        case .accept: [.accept, .register]
        case .status: [.status, .question]
        case .question, .other, .automatic: []
        }
    }

    static func reason(_ intent: Intent) -> String {
        switch intent {
        case .register: "It asks for a place"
        case .cancel: "It gives up a place"
        case .change: "It replaces, corrects or adds somebody"
        case .status: "It asks where things stand"
        case .accept: "It says yes to what was offered or asked"
        case .decline: "It says no to an offer or an invitation"
        case .question: "It asks something and wants no place"
        case .automatic: "No person wrote it"
        case .other: "It wants something else than a place"
        }
    }
}
