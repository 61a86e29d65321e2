// The organisation a letter gives as a whole: its card, signature, display name, words, subject, in this order.

import MIME

struct LetterOrganisation {
    let reader: Reader
    let context: LetterContext
    let found: LetterPeople

    /// The organisation the letter as a whole gives; the long form of an acronym, where both stand in it.
    func organisation() -> String? {
        let given = given()
        guard let given, given.count < 9 else { return given }
        let lines = context.letter.signature.map { $0[...] } + [context.display[...]]
        let words = lines.enumerated().map { Words.words(of: $1.prefix(160), number: $0) }
        let whole = (words + context.evidence.sentences.map(\.words)).lazy.flatMap { words in
            (reader.organisations.all(in: words).map(\.text) + tagged(words).map(\.text))
                .map(reader.organisations.clean)
        }
        return whole.first { reader.organisations.isAcronym(given, of: $0) } ?? given
    }

    private func given() -> String? {
        let cards = context.body.cards.prefix(5).flatMap { Card.all(in: $0.text()) }
        if let card = cards.compactMap(\.organisation).first { return reader.organisations.clean(card) }
        let names = Set(found.sender.name?.parts ?? [])
        let signature = context.letter.signature
        let signed = tagged(signature)
        if let best = signed.first(where: { $0.odds > 0.8 }) { return best.text }
        if let sure = reader.organisations.signature(signature, excluding: names, takesUnknown: false),
            reader.organisations.rank(sure) >= 2, !isEvents(sure)
        {
            // The tagger may see more of the same name.
            let longer = signed.first { isPart(sure, of: $0.text) && $0.odds > 0.8 }
            return longer?.text ?? sure
        }
        if let best = signed.first(where: { $0.odds > 0.6 }) { return best.text }
        if let shown = found.sender.displayOrganisation, !isEvents(shown) { return shown }
        if !context.evidence.has(.correct), let named = taggedInBody().first(where: { $0.odds > 0.9 }) {
            return named.text
        }
        if let said = bodyOrganisation() { return said }
        if let subject = context.subjectSentence {
            let named = reader.organisations.all(in: subject.words).filter {
                reader.organisations.rank($0.text) >= 2 && !isEvents($0.text)
            }
            if let last = named.last { return reader.organisations.clean(last.text) }
        }
        for sentence in context.evidence.sentences {
            if let town = reader.organisations.town(in: sentence.words), !isEvents(town) { return town }
        }
        if let best = signed.first ?? taggedInBody().first { return best.text }
        if let any = reader.organisations.signature(signature, excluding: names), !isEvents(any) { return any }
        return nil
    }

    /// What the tagger takes for an organisation in `lines`.
    private func tagged(_ lines: [String]) -> [(text: String, odds: Double)] {
        let words = lines.prefix(14).enumerated().flatMap { number, line in
            Words.words(of: line.prefix(160), number: number)
        }
        return tagged(words)
    }

    private func tagged(_ words: [Word]) -> [(text: String, odds: Double)] {
        reader.nameTagger.names(in: Array(words.prefix(160))).filter { $0.kind == .organisation }.compactMap { name in
            let text = reader.organisations.clean(reader.organisations.text(words[name.range]))
            let isWorth = text.count > 2 && text.count < 90 && text.contains(where: \.isLetter) && !isEvents(text)
            return isWorth ? (text, name.odds) : nil
        }
    }

    private func taggedInBody() -> [(text: String, odds: Double)] {
        context.evidence.sentences.prefix(12).flatMap { tagged($0.words) }.filter { $0.odds > 0.6 }
    }

    /// Whether all words of `short` stand in `long`, which has more.
    private func isPart(_ short: String, of long: String) -> Bool {
        let a = folded(short).split { !$0.isLetter }, b = folded(long).split { !$0.isLetter }
        return b.count > a.count && a.allSatisfy { b.contains($0) }
    }

    private func bodyOrganisation() -> String? {
        var fallback: String?
        let isCorrection = context.evidence.has(.correct)
        var all: [String] = []
        for sentence in context.evidence.sentences {
            for organisation in reader.organisations.all(in: sentence.words) where !isEvents(organisation.text) {
                let before =
                    organisation.range.lowerBound > 0 ? sentence.words[organisation.range.lowerBound - 1].folded : ""
                let lexica = reader.lexica
                if lexica.has(before, in: .negations), !lexica.has(before, in: .looseNegations) { continue }
                let rank = reader.organisations.rank(organisation.text)
                if rank >= 2 {
                    let own = reader.organisations.clean(organisation.text)
                    let longer = tagged(sentence.words).first { isPart(own, of: $0.text) && $0.odds > 0.8 }
                    all.append(longer?.text ?? own)
                } else {
                    fallback = fallback ?? reader.organisations.clean(organisation.text)
                }
            }
        }
        return (isCorrection ? all.last : all.first) ?? fallback
    }

    /// Whether an organisation is the event's own place or organiser.
    func isEvents(_ text: String) -> Bool {
        let words = folded(text).split { !$0.isLetter }.map(String.init).filter { $0.count > 1 }
        guard !words.isEmpty else { return false }
        let strange = words.filter {
            !reader.eventWords.contains($0) && !reader.lexica.has($0, in: .organisations)
                && !reader.lexica.has($0, in: .links)
        }
        return strange.isEmpty && words.contains { reader.eventWords.contains($0) }
    }
}
