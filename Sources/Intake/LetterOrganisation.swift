// The organisation a letter gives as a whole: its card, signature, display name, words, subject, in this order.

import MIME

struct LetterOrganisation {
    let reader: Reader
    let context: LetterContext
    let found: LetterPeople

    /// The organisation the letter as a whole gives.
    func organisation() -> String? {
        let cards = context.body.cards.prefix(5).flatMap { Card.all(in: $0.text()) }
        if let card = cards.compactMap(\.organisation).first { return reader.organisations.clean(card) }
        let names = Set(found.sender.name?.parts ?? [])
        let signature = context.letter.signature
        if let sure = reader.organisations.signature(signature, excluding: names, takesUnknown: false),
            reader.organisations.rank(sure) >= 2, !isEvents(sure)
        {
            return sure
        }
        if let shown = found.sender.displayOrganisation, !isEvents(shown) { return shown }
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
        if let any = reader.organisations.signature(signature, excluding: names), !isEvents(any) { return any }
        return nil
    }

    private func bodyOrganisation() -> String? {
        var fallback: String?
        let isCorrection = context.evidence.has(.correct)
        var all: [String] = []
        for sentence in context.evidence.sentences {
            for organisation in reader.organisations.all(in: sentence.words) where !isEvents(organisation.text) {
                let before =
                    organisation.range.lowerBound > 0 ? sentence.words[organisation.range.lowerBound - 1].folded : ""
                if ["not", "pas", "non", "nao", "no"].contains(before) { continue }
                let rank = reader.organisations.rank(organisation.text)
                if rank >= 2 {
                    all.append(reader.organisations.clean(organisation.text))
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
