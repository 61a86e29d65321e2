// What a letter answers: which kind of notice of ours is quoted in it or named by its subject.

import Core

enum QuotedNotice: String, Sendable {
    case invitation, confirmation, reminder, offer, waiting, address, names
    /// An earlier message, but none that is recognised.
    case unknown
    /// Nothing: the letter begins a conversation.
    case nothing

    /// The notice named by `quote` and `subject`; `isAnswer`: whether the letter answers one of ours at all.
    static func recognise(quote: [Sentence], subject: Sentence?, isAnswer: Bool, lexica: Lexica) -> QuotedNotice {
        var score: [QuotedNotice: Int] = [:]
        func add(_ sentences: [Sentence], weight: Int) {
            for (index, sentence) in sentences.enumerated() {
                for phrases in lexica.indices.values {
                    for finding in phrases.findings(in: sentence.parts, sentence: index) {
                        switch finding.topic {
                        case .noticeConfirmed: score[.confirmation, default: 0] += weight
                        case .noticeOffer: score[.offer, default: 0] += weight * 3
                        case .noticeInvitation: score[.invitation, default: 0] += weight * 2
                        case .noticeReminder: score[.reminder, default: 0] += weight * 2
                        case .noticeWaiting: score[.waiting, default: 0] += weight
                        case .noticeAddress: score[.address, default: 0] += weight * 4
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
