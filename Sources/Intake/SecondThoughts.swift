// What speaks against the wish that was read: signs that stand in the letter and that the wish does not explain.
//
// A wish is found by phrases; these rules know nothing of phrases and ask only whether all else in the letter agrees with
// it. Where it does not, a person reads the letter.

import Core

struct SecondThoughts {
    let evidence: Evidence
    /// What each sentence does, by what was learnt.
    let acts: [Odds<SpeechAct>]
    let context: LetterContext
    let found: LetterPeople
    /// What is said of each mention of `found`.
    let roles: [Odds<PersonRole>]
    let answers: QuotedNotice
    /// It answers something: by its subject or its header.
    let isAnswer: Bool
    let reader: Reader

    /// The odds of somebody to keep their place from which nobody asks whether they stay away: of 33 such readings 28 were right, of others
    /// with that doubt two of three.
    private static let surelyStays = 0.7
    private static let acting: Set<Intent> = [.register, .cancel, .change, .accept, .decline]

    func doubts(_ reading: Reading) -> [String] {
        guard Self.acting.contains(reading.intent) else { return [] }
        var doubts: [String] = []
        if let doubt = negated(reading.intent) { doubts.append(doubt) }
        if reading.intent == .register || reading.intent == .accept, bringsBadNews {
            doubts.append("It regrets something, and asks for a place all the same")
        }
        if retracts { doubts.append("It takes back something it says") }
        if turnsRound { doubts.append("It asks for a place and gives one up, or says both yes and no") }
        if isInterleaved { doubts.append("It answers an earlier message line by line") }
        if context.letter.isAnsweredByLine, answers == .unknown, ![.register, .accept].contains(reading.intent) {
            doubts.append("It gives up or alters something in answer to lines that are not known")
        }
        if context.subjectSentence?.isQuestion == true, !isAnswer, reading.intent != .register {
            doubts.append("Its subject is a question")
        }
        if [.cancel, .decline, .accept].contains(reading.intent), !found.forwarded.isEmpty {
            doubts.append("It passes on somebody else's message, which may be what is meant")
        }
        switch reading.intent {
        case .register: doubts += register()
        case .cancel, .decline: doubts += givenUp(reading)
        case .accept: doubts += accept()
        default: break
        }
        if !context.spoken.contains(where: { Language.complete.contains($0) && $0 == reading.language }),
            reading.intent != .register, evidence.sentences.count > 3, !does(.cancel, .decline, .accept, .change)
        {
            doubts.append("Too little of its language is known to act on more than a line or two")
        }
        doubts += Hedges(evidence: evidence, eventWords: reader.eventWords).doubts(reading.intent)
        return doubts
    }

    /// "Do not cancel": what is not to be done.
    private func negated(_ intent: Intent) -> String? {
        let against: Set<Topic> =
            switch intent {
            case .cancel, .decline: [.cancel, .passOn]
            case .change: [.replace, .add, .correct]
            default: [.cancel]
            }
        // "I don't want to cancel": whatever phrase the packs know in it, its sentence says what is not asked for.
        let isRefused =
            [.cancel, .decline].contains(intent)
            && evidence.findings.contains { $0.topic == .cancel && acts[$0.sentence][.negated] >= 0.9 }
        return isRefused || evidence.negated.contains { against.contains($0.topic) }
            ? "It says of something that it is not to be done" : nil
    }

    /// Bad news in a sentence where no phrase explains what is regretted.
    private var bringsBadNews: Bool {
        let explained = evidence.sentences(with: .regretOther, .senderStays, .shield, .regret)
        return evidence.sentences.enumerated().contains { number, sentence in
            !explained.contains(number) && evidence.says(.badNews, in: sentence)
        }
    }

    /// Own lines stand between pieces of a quote, and more than once.
    private var isInterleaved: Bool { context.letter.interleavings >= 2 && !context.letter.isAnsweredByLine }

    /// "Scratch that": what stands before is no longer meant, and how far back is not known.
    private var retracts: Bool {
        evidence.sentences.contains { evidence.says(phraseOf: .retractions, in: $0) }
    }

    /// Whether a sentence rather does one of `wanted` than anything else.
    private func does(_ wanted: SpeechAct...) -> Bool {
        acts.contains { odds in wanted.reduce(0) { $0 + odds[$1] } > 0.6 }
    }

    /// Two sentences that surely do opposite things, and no change of one person for another.
    private var turnsRound: Bool {
        guard acts.count > 1 else { return false }
        let asks = acts.contains { $0[.register] + $0[.accept] > 0.9 }
        let gives = acts.contains { $0[.cancel] + $0[.decline] > 0.9 }
        return asks && gives
    }

    // MARK: Each wish

    private func register() -> [String] {
        var doubts: [String] = []
        let asking = evidence.hasAny(.askSelf, .askWe, .ask, .come, .confirm, .take) || does(.register, .accept)
        let own = context.address.lowercased()
        if !asking, found.listed.isEmpty, context.letter.earlier.contains(where: { $0.address?.lowercased() == own }) {
            doubts.append("What asks for a place is a letter of the sender's own that they answer")
        }
        if !asking, found.listed.isEmpty, found.forwarded.isEmpty, saysMore {
            doubts.append("Its text says something that does not ask for a place")
        }
        if evidence.says(.removals) || evidence.says(beginningOf: .removalStems) {
            doubts.append("It speaks of being taken off")
        }
        let unprompted: Set<QuotedNotice> = [.invitation, .names, .nothing]
        if isAnswer, !unprompted.contains(answers), !evidence.hasAny(.askSelf, .askWe, .ask), found.listed.isEmpty {
            doubts.append("It says yes, and to what is not known")
        }
        if answers == .unknown, evidence.hasAny(.take, .passOn) || evidence.opens(with: .no) {
            doubts.append("It may answer an offer")
        }
        return doubts
    }

    /// Whether own words stand there that no phrase explains.
    private var saysMore: Bool {
        evidence.sentences.enumerated().contains { number, sentence in
            var known: Set<Int> = []
            for finding in evidence.findings where finding.sentence == number { known.formUnion(finding.range) }
            let left = sentence.parts.indices.filter {
                !known.contains($0) && !context.nameParts.contains(sentence.parts[$0])
            }
            return !sentence.parts.isEmpty && (known.isEmpty || left.count > 3)
        }
    }

    private func givenUp(_ reading: Reading) -> [String] {
        var doubts: [String] = []
        let people = Set(reading.attendees.map { Person.key(of: $0.name) })
        let isLeftOut = zip(found.mentions, roles).contains { mention, role in
            guard role[.stays] < Self.surelyStays, mention.isSure, !mention.isSource, let name = mention.person.name,
                name.wordCount >= 2,
                !reader.isSender(mention.person, found.sender)
            else { return false }
            let explained: Set<Topic> = [.keep, .come, .replace, .registered]
            return !people.contains(Person.key(of: name.text))
                && !evidence.findings.contains {
                    $0.sentence == mention.sentence && explained.contains($0.topic)
                        || $0.sentence == mention.sentence && $0.topic == .greeting && mention.range.lowerBound <= 4
                }
        }
        if isLeftOut, reading.intent == .cancel || answers == .offer {
            doubts.append("It names somebody and does not say whether they stay away")
        }
        if reading.intent == .cancel, evidence.hasAny(.add, .replace) {
            doubts.append("It gives up a place, and adds or replaces somebody")
        }
        let gives = evidence.hasAny(.cancel, .regret, .regretOther, .passOn)
        if !gives, !evidence.shielded.isEmpty { doubts.append("It may give up another thing than a place") }
        if !gives, !evidence.conditional.isEmpty { doubts.append("It depends on a condition") }
        if reading.intent == .cancel {
            let isHeld = evidence.has(.registered) || answers.isOfHolder
            let speaks = evidence.all(.cancel)
            // A subject that only repeats what is answered says nothing of the wish.
            let headed = !isAnswer && evidence.subjectHas(.cancel)
            if speaks.isEmpty, !isHeld, !headed, !evidence.has(.regret), !does(.cancel) {
                doubts.append("It says that somebody stays away, and not that a place is given up")
            }
            if !speaks.isEmpty, !evidence.hasAny(.regret, .regretOther, .passOn), speaks.allSatisfy(isDone) {
                doubts.append("It speaks of something cancelled, perhaps by somebody else")
            }
            if speaks.isEmpty, !headed, answers == .unknown || answers == .nothing && isAnswer {
                doubts.append("It answers something unknown, perhaps an offer or an invitation")
            }
            if evidence.hasAny(.come, .take), !evidence.has(.keep), found.mentions.isEmpty {
                doubts.append("It speaks of coming and of cancelling")
            }
        }
        return doubts
    }

    private func accept() -> [String] {
        var doubts: [String] = []
        if evidence.has(.keep), !evidence.opens(with: .yes), !evidence.hasAny(.come, .confirm, .take) {
            doubts.append("It says what to keep, and perhaps what to alter")
        }
        let isQuoting = evidence.sentences.contains { sentence in
            sentence.words.contains { $0.isPunctuation("\"“”«»") }
        }
        if isQuoting { doubts.append("It speaks of words in quotation marks") }
        if answers == .unknown { doubts.append("It says yes, and to what is not known") }
        return doubts
    }

    /// Whether a phrase of cancelling is of something done, not to be done. Some words tell it only behind another:
    /// "a annulé".
    private func isDone(_ finding: Finding) -> Bool {
        let parts = evidence.sentences[finding.sentence].parts
        let start = finding.range.lowerBound
        let done = evidence.lexica.phrases(of: .cancelled)
        return done.contains(parts[start]) || start > 0 && done.contains(parts[start - 1] + " " + parts[start])
    }
}
