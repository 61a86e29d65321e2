// A person's letter: what it wants, whom it concerns, how many places are at stake, and what makes it doubtful.

import Core
import Foundation
import MIME

extension Reader {
    /// `certain`: doubts that are for a person whatever else the letter shows.
    func readLetter(_ context: LetterContext, _ reading: inout Reading, _ certain: inout [String]) {
        var doubts: [String] = []
        defer { certain += doubts }
        if let hidden = unreadable(context) {
            reading.intent = .other
            reading.confidence = 0.9
            doubts.append(hidden)
            return
        }
        let evidence = context.evidence
        let situation = situation(context)
        let found = findPeople(context, foreign: situation.foreign, quotes: situation.ownQuotes)
        let acts = context.acts
        let writer = zip(evidence.sentences, acts).map { speechActs.writer(Features($0), act: $1) }
        let roles = roles(of: found.mentions, in: evidence.sentences, acts)
        var circumstances = circumstances(context, situation, found)
        let short = shortAnswer(context, situation, found)
        if [.question, .offer].contains(situation.answers) {
            circumstances.bareAnswer = short == .yes ? .yes : short == .no ? .no : nil
        }
        let passedOn = situation.foreign.prefix(3).flatMap { earlier in
            Words.sentences(of: earlier.lines.prefix(60).map { $0[...] }).map { speechActs.act(Features($0)) }
        }
        let heads = situation.isAnswer ? nil : context.subjectSentence.map { speechActs.act(Features($0)) }
        let signs = LetterSigns(
            evidence: evidence, acts: acts,
            subjectAct: heads,
            writer: writer, passedOn: passedOn, circumstances: circumstances, isAnswer: situation.isAnswer,
            roles: zip(found.mentions, roles).filter { !isSender($0.0.person, found.sender) }.map(\.1)
        ).all
        var concerned = Concerned(reader: self, context: context, found: found, answers: situation.answers)
        if let short {
            if situation.answers != .nothing { reading.reasons.append("It answers: \(situation.answers.rawValue)") }
            if settle(short, context, concerned, &reading, &doubts) { return }
        }
        concerned.candidates = CandidateSigns(
            evidence: evidence, acts: acts, writer: writer, roles: roles, mentions: found.mentions,
            listed: found.listed, forwarded: found.forwarded, headed: found.headed, sender: concerned.sender,
            isSender: { self.isSender($0, found.sender) }, letter: context.letter,
            displayIsPerson: context.display.isEmpty || context.display.contains("@")
                || senderNames.person(
                    inDisplay: context.display, local: String(context.address.prefix { $0 != "@" })) != nil,
            isComplete: found.sender.isComplete, said: concerned.saidSeats()?.number, lexica: lexica
        ).candidates()
        let ruled = DecideIntent.wanted(evidence, circumstances)
        reading.learning = Learning(signs: signs, ruled: ruled.intent, isSurelyRuled: ruled.isSure)
        let second = secondOpinion(context, situation, circumstances, concerned.candidates)
        reading.learning?.automatic = second?.automatic
        let opinion = hearsSecond(context, situation) ? second : nil
        concerned.opinion = opinion
        let first = models.intent(signs)
        // Where rules and sentences say the same and surely, the encoder does not change it.
        let isAgreed = ruled.isSure && first[ruled.intent] >= 0.97
        let wishSigns = isAgreed ? nil : opinion?.wishSigns(first, ruled: ruled, answers: situation.answers)
        let odds = wishSigns.flatMap { models.wish($0) } ?? first
        reading.learning?.wishes = wishSigns
        if keepsPages { reading.learning?.page = page(context, situation, concerned.candidates) }
        reading.learning?.candidates = concerned.candidates
        let wanted = Jury.wanted(ruled, odds, acts: acts, circumstances, isHeard: opinion != nil)
        reading.intent = wanted.intent
        reading.reasons.append(wanted.reason)
        if let words = Jury.words(of: wanted.intent, evidence.sentences, acts) {
            reading.reasons.append("Its words: “\(words)”")
        }
        if situation.answers != .nothing { reading.reasons.append("It answers: \(situation.answers.rawValue)") }
        concerned.settle(&reading, &doubts)
        if let doubt = leavesOutSender(wanted.intent, concerned.agreement.people, writer, found, evidence) {
            doubts.append(doubt)
        }
        doubts += formDoubts(wanted.intent, context, situation, found, heads)
        doubts += listDoubts(wanted.intent, context, found, writer)
        if wanted.intent == .register, !found.forwarded.isEmpty,
            passedOn.contains(where: { $0[.cancel] + $0[.decline] > 0.6 })
        {
            doubts.append("What it passes on gives something up or declines it")
        }
        if circumstances.wordCount < 12, found.listed.isEmpty, situation.foreign.isEmpty, enclosesText(context) {
            doubts.append("What is enclosed may say more than its text")
        }
        if wanted.intent == .accept, ruled.intent != .accept, circumstances.wordCount < 8, evidence.has(.thanks) {
            doubts.append("It may only thank for what was offered")
        }
        doubts += fewWords(wanted.intent, ruled, evidence, acts, found, circumstances)
        if wanted.intent == .cancel || wanted.intent == .decline || wanted.intent == .accept,
            circumstances.bareAnswer == nil, evidence.opens(with: .no), circumstances.wordCount < 10,
            !evidence.hasAny(.cancel, .regret, .regretOther, .passOn)
        {
            doubts.append("It says no, and to what is not known")
        }
        if [.question, .status, .other].contains(wanted.intent),
            [.confirmation, .reminder, .offer].contains(situation.answers),
            zip(acts, writer).contains(where: { $0[.cancel] + $0[.decline] > 0.25 || $1[.leaves] > 0.4 })
        {
            doubts.append("It may give up a place, and asks or tells something else")
        }
        if wanted.intent == .other, situation.answers.isOfHolder, namesAnother(found, evidence) {
            doubts.append("It asks for nothing, and names somebody else")
        }
        if wanted.intent == .question, evidence.hasAny(.askSelf, .askWe, .ask, .come) || ruled.intent == .register {
            doubts.append("It asks something, and perhaps for a place too")
        }
        if wanted.intent == .status, acts.contains(where: { $0[.register] > 0.8 }), namesAnother(found, evidence) {
            doubts.append("It asks where somebody stands, and perhaps for a place for somebody else")
        }
        if situation.answers == .question, [.cancel, .decline].contains(wanted.intent), evidence.has(.come) {
            doubts.append("It says no, and that somebody comes")
        }
        if wanted.intent == .decline, situation.answers == .nothing {
            doubts.append("It says no, and to what is not known")
        }
        if [.register, .accept, .change].contains(wanted.intent) {
            doubts += conditions(
                evidence, acts, wanted.intent, event: context.event,
                text: context.subject.text + "\n" + context.letter.ownWords, written: context.message.date)
        }
        doubts += SecondThoughts(
            evidence: evidence, acts: acts, context: context, found: found, roles: roles, answers: situation.answers,
            isAnswer: situation.isAnswer, reader: self
        ).doubts(reading)
        let isKnownLanguage = Language.complete.contains(reading.language)
        let assurance = Assurance(
            reading: reading, isSureOfWish: wanted.isSure, wish: odds, ruled: ruled, agreement: concerned.agreement,
            situation: situation, found: found, said: concerned.saidSeats()?.number, words: circumstances.wordCount,
            isKnownLanguage: isKnownLanguage, letter: signs, doubts: doubts)
        reading.learning?.people = concerned.weighed
        reading.learning?.assurance = assurance.signs
        let alone = models.isRight(assurance.signs)
        let concord = opinion?.concord(
            reading, right: alone, first: first, candidates: concerned.candidates, assurance: assurance.signs,
            doubts: doubts)
        reading.learning?.concord = concord
        let right = concord.flatMap { models.isJudgedRight($0) } ?? alone
        let risk = concord.flatMap { models.risk($0) }
        reading.learning?.odds = right
        reading.learning?.risk = risk
        reading.confidence = (right * 100).rounded() / 100
        if circumstances.bareAnswer != nil && !context.answering.isEmpty || situation.isOurQuestion {
            // A bare yes or no, and what answers a question of ours: much hangs on one word, so nothing is weighed.
            if !wanted.isSure { doubts.insert("What it wants is not sure", at: 0) }
        } else if assurance.isEnough(reading.intent, right: right, risk: risk, isKnownLanguage: isKnownLanguage) {
            let isSettled = opinion?.agrees(reading, concerned.candidates) ?? false
            let isSureOfAll = opinion?.isSureOfPlaces(reading) ?? false
            let isSafe =
                Assurance.isLittle(risk: risk, review: opinion?.review) && concerned.standOut(reading.attendees)
            let kept = doubts.filter {
                Assurance.isRule($0) && !(isSettled && Assurance.isSettled($0, surely: isSureOfAll))
                    && !(isSafe && Assurance.isSmall($0))
            }
            reading.reasons += doubts.filter { !kept.contains($0) }.map { "Not enough to ask: \($0)" }
            doubts = kept
        } else if doubts.isEmpty || !wanted.isSure {
            doubts.insert(
                wanted.isSure ? "It is unlike letters that were surely understood" : "What it wants is not sure", at: 0)
        }
    }

    /// Whether something is enclosed that may say more than the letter's text; a signature's logo does not.
    func enclosesText(_ context: LetterContext) -> Bool {
        context.body.attachments.contains {
            $0.mediaType.essence.hasPrefix("text/") || $0.mediaType.essence.hasPrefix("message/")
                || $0.mediaType.essence.contains("word") || $0.mediaType.essence == "application/pdf"
        }
    }

    /// Mail whose text lies in what cannot be read here.
    private func unreadable(_ context: LetterContext) -> String? {
        let leaves = context.message.leaves
        if context.message.root.mediaType.essence == "multipart/encrypted"
            || leaves.contains(where: {
                ["application/pkcs7-mime", "application/x-pkcs7-mime", "application/pgp-encrypted"].contains(
                    $0.mediaType.essence) && $0.mediaType.parameters["smime-type"] != "signed-data"
            })
            || context.letter.ownWords.hasPrefix("-----BEGIN PGP MESSAGE")
        {
            return "It is encrypted: nothing of it can be read"
        }
        let own = context.letter.ownWords
        if own.isEmpty, context.letter.earlier.isEmpty, context.letter.signature.allSatisfy(\.isEmpty) {
            let enclosed =
                leaves.contains { $0.mediaType.essence == "application/ms-tnef" } || !context.body.attachments.isEmpty
            if enclosed, context.enclosedTable.people.isEmpty {
                return "Its text is empty, and what is enclosed cannot be read"
            }
            if context.subjectSentence == nil { return "It is empty" }
        }
        return nil
    }

    func isSender(_ person: Named, _ sender: SenderName) -> Bool {
        if person.isSender { return true }
        guard let name = person.name else { return false }
        if let own = sender.name {
            let a = Set(name.parts), b = Set(own.parts)
            guard !a.isDisjoint(with: b) else { return false }
            // A shared surname alone is a relative's; a shared given name with another surname somebody else's.
            return a.isSubset(of: b) || b.isSubset(of: a)
        }
        // "Office of Alderman Fitzroy" writes for him: who has no name is nobody named.
        return false
    }
}
