// What a letter answers: which kind of notice of ours is quoted in it or named by its subject.

import Core

package enum QuotedNotice: String, CaseIterable, Sendable {
    /// We asked whether what was understood is meant: yes does it, no leaves all as it is.
    case question
    /// Whether a place that is held is given up: yes gives it up, no keeps it.
    case release
    case invitation, confirmation, reminder, offer, waiting, address, names
    /// That something was refused, or given up as asked; another message of the organisers; another person's message.
    case refusal, cancelled, programme, person
    /// An earlier message, but none that is recognised.
    case unknown
    /// Nothing: the letter begins a conversation.
    case nothing

    /// The odds from which what was learnt of a quoted message is believed.
    package static let believedFrom = 0.6

    /// Who answers it holds a place, or waits for one.
    var isOfHolder: Bool { [.confirmation, .reminder, .release, .waiting].contains(self) }

    /// What the classifiers and the encoder know it as: those of wishes were taught before `release` was told apart.
    var lesson: String { self == .release ? Self.question.rawValue : rawValue }

    /// What the outbox says is answered; `nil` where that decides nothing.
    static func known(_ kinds: [NoticeKind]) -> QuotedNotice? {
        switch NoticeKind.asked(kinds) {
        case .question: .question
        // Somebody whose offer lapsed may keep the place, and wants a seat again with a yes.
        case .offer, .lapsed: .offer
        // Asks for a yes or no as a question does.
        case .unconfirmed: .question
        case .waiting, .approval, .lastState: .waiting
        case .confirmation, .correction, .changed, .thanks: .confirmation
        case .reminder, .stillComing: .reminder
        case .deadlineReminder, .invitation: .invitation
        // Of who wrote too early: they are to write again, with the names.
        case .refusedClosed: .names
        case .cancellation, .notApproved, .calledOff: .unknown
        case .refusedLate, .refusedFull, .status, .handedOver, .announcement, nil: nil
        }
    }

    /// "If a place becomes free", "no place is free": nothing is offered.
    private static func isOnlyPossible(
        _ finding: Finding, _ sentence: Sentence, _ language: Language, _ lexica: Lexica
    ) -> Bool {
        let start = finding.range.lowerBound
        return sentence.parts[max(0, start - 5)..<start].contains { part in
            // Some words are an "if" in their own language alone: "se".
            lexica.has(part, in: .onlyPossible)
                || lexica.byLanguage[language]?.lexicon[.ifs]?.contains(part) ?? false
        }
    }

    /// The notice named by `quote` and `subject`; `isAnswer`: whether the letter answers one of ours at all.
    static func recognise(quote: [Sentence], subject: Sentence?, isAnswer: Bool, lexica: Lexica) -> QuotedNotice {
        var score: [QuotedNotice: Int] = [:]
        func add(_ sentences: [Sentence], weight: Int) {
            for (index, sentence) in sentences.enumerated() {
                for (language, phrases) in lexica.indices {
                    for finding in phrases.findings(in: sentence.parts, sentence: index) {
                        switch finding.topic {
                        case .noticeConfirmed: score[.confirmation, default: 0] += weight
                        case .noticeOffer where isOnlyPossible(finding, sentence, language, lexica): break
                        case .noticeOffer: score[.offer, default: 0] += weight * 3
                        case .noticeInvitation: score[.invitation, default: 0] += weight * 2
                        case .noticeReminder: score[.reminder, default: 0] += weight * 2
                        case .noticeWaiting: score[.waiting, default: 0] += weight
                        case .noticeAddress: score[.address, default: 0] += weight * 4
                        case .noticeQuestion: score[.question, default: 0] += weight
                        case .noticeNames: score[.names, default: 0] += weight * 4
                        default: break
                        }
                    }
                }
            }
        }
        guard isAnswer || !quote.isEmpty else { return .nothing }
        add(quote, weight: 1)
        if isAnswer, let subject { add([subject], weight: 3) }
        // A reminder says "you are registered" too, an offer names the waiting list, a confirmation both.
        if let question = score[.question], question >= 2 { return .question }
        if let address = score[.address], address >= 4 { return .address }
        if let names = score[.names], names >= 4 { return .names }
        if let offer = score[.offer], offer >= 3, (score[.confirmation] ?? 0) < offer { return .offer }
        if let reminder = score[.reminder], reminder >= 2, reminder >= (score[.invitation] ?? 0) { return .reminder }
        if let confirmation = score[.confirmation], confirmation >= 1, confirmation > (score[.invitation] ?? 0) - 2,
            (score[.waiting] ?? 0) <= confirmation + 1
        {
            return .confirmation
        }
        if let invitation = score[.invitation], invitation >= 2 { return .invitation }
        if let waiting = score[.waiting], waiting >= 1 { return .waiting }
        return isAnswer || !quote.isEmpty ? .unknown : .nothing
    }
}
