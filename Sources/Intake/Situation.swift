// What a letter answers or passes on, and the circumstances in which its words are to be understood.

import Core

struct Situation: Sendable {
    /// Its subject or header says that it answers something.
    let isAnswer: Bool
    let answers: QuotedNotice
    /// What it answers is a question of ours by the outbox or in our own words.
    let isOurQuestion: Bool
    /// Earlier messages of other people, which may be what is asked for.
    let foreign: [Earlier]
    /// The sentences of earlier messages of ours and of the organisers.
    let ownQuotes: [Sentence]
    /// The lines of the latest of these, each without what it answers itself.
    let answered: [String]
}

extension Reader {
    func situation(_ context: LetterContext) -> Situation {
        let isAnswer = context.subject.isAnswer || !context.message.inReplyTo.isEmpty
        var foreign: [Earlier] = []
        var ours: [Earlier] = []
        // What the outbox knows need not be recognised.
        let known = QuotedNotice.known(context.answering)
        var told: QuotedNotice?
        for earlier in context.letter.earlier {
            let isForeign = isForeign(earlier)
            guard isForeign || known == nil else {
                ours.append(earlier)
                continue
            }
            let lines = isForeign ? earlier.ownLines : earlier.lines
            let odds = models.notice([earlier.subject].compactMap(\.self) + lines)
            let kind = odds.first
            let isSure =
                odds[kind] >= QuotedNotice.believedFrom && kind != .person && kind != .nothing && kind != .unknown
            // The organisers' own invitations and notices are no requests, whoever's address they carry.
            if isForeign, !isSure {
                foreign.append(earlier)
            } else {
                ours.append(earlier)
                if isSure { told = told ?? kind }
            }
        }
        let quotes = ours.flatMap { Words.sentences(of: $0.lines.map { $0[...] }) }
        let worded = QuotedNotice.recognise(
            quote: quotes, subject: context.subjectSentence,
            isAnswer: isAnswer && foreign.isEmpty || !quotes.isEmpty, lexica: lexica)
        // Our own questions are known by their words; of all else what was learnt knows more.
        let answers = known ?? (worded == .question ? worded : told ?? worded)
        return Situation(
            isAnswer: isAnswer, answers: answers, isOurQuestion: (known ?? worded) == .question, foreign: foreign,
            ownQuotes: quotes,
            answered: ours.prefix(3).flatMap(\.ownLines))
    }

    func circumstances(_ context: LetterContext, _ situation: Situation, _ found: LetterPeople) -> Circumstances {
        let evidence = context.evidence
        let others = found.mentions.filter { !isSender($0.person, found.sender) }
        return Circumstances(
            answers: situation.answers,
            isOurQuestion: situation.isOurQuestion,
            quoteCancels: situation.isOurQuestion && cancels(situation.ownQuotes),
            hasForward: !situation.foreign.isEmpty, listed: found.listed.count,
            fillsForm: context.letter.isAnsweredByLine && found.listIsForm,
            away: found.awayIsRemarked ? 0 : found.away.count,
            namesOther: others.contains { $0.isSure }, swaps: Swap(others, evidence) != nil,
            wordCount: evidence.sentences.reduce(0) { $0 + $1.parts.count }, speaksOfEvent: speaksOfEvent(context),
            countsSeats: evidence.sentences.contains { countSeats.count(in: $0) != nil })
    }

    /// What the sentences say of each of `mentions`.
    func roles(
        of mentions: [Mention], in sentences: [Sentence], _ acts: [Odds<SpeechAct>]
    ) -> [Odds<PersonRole>] {
        mentions.map { mention in
            let near = max(0, mention.sentence - 1)...min(sentences.count - 1, mention.sentence + 1)
            var words: [Word] = []
            var starts: [Int: Int] = [:]
            for number in near {
                starts[number] = words.count
                words += sentences[number].words.prefix(120)
            }
            let people = mentions.filter { near.contains($0.sentence) }.map { other in
                let start = starts[other.sentence] ?? 0
                return (start + other.range.lowerBound)..<(start + other.range.upperBound)
            }
            let start = starts[mention.sentence] ?? 0
            let own = (start + mention.range.lowerBound)..<(start + mention.range.upperBound)
            let index = people.firstIndex(of: own) ?? 0
            let count = min(120, sentences[mention.sentence].words.count)
            return personRoles.role(
                of: index, of: people, in: words, sentence: start..<(start + count), act: acts[mention.sentence])
        }
    }

    /// Whether an earlier message is somebody else's, not a notice of ours.
    func isForeign(_ earlier: Earlier) -> Bool {
        if let address = earlier.address { return !desk.owns(address) }
        if let name = earlier.name, !name.isEmpty {
            return senderNames.person(inDisplay: name, local: "").map { $0.fullWords >= 2 } ?? earlier.isForward
        }
        return earlier.isForward
    }

    private func speaksOfEvent(_ context: LetterContext) -> Bool {
        let text = context.subject.text + "\n" + context.letter.ownWords
        let parts = folded(text).split { !$0.isLetter && !$0.isNumber }
        let plain = " " + parts.joined(separator: " ") + " "
        if parts.contains(where: { lexica.has(String($0), in: .eventNouns) }) { return true }
        return events.contains { event in MatchEvent.dates(of: event).contains { plain.contains(" \($0) ") } }
    }

    /// Whether a line of a quoted question of ours that says what would be done begins with cancelling.
    private func cancels(_ quote: [Sentence]) -> Bool {
        quote.prefix(200).contains { sentence in
            sentence.isItem
                && lexica.indices.values.contains { index in
                    index.findings(in: Array(sentence.parts.prefix(4)), sentence: 0).contains {
                        $0.topic == .cancel && $0.range.lowerBound == 0
                    }
                }
        }
    }
}
