// What a letter tells about a person besides the name: organisation, category, needs, address.

import Core
import MIME

struct Details {
    let reader: Reader
    let context: LetterContext
    let found: LetterPeople
    /// What the letter as a whole gives, found once.
    private let letterOrganisation: String?
    private let letterNeeds: String?
    private let addresses: [String]
    private let letterCategory: String?

    init(reader: Reader, context: LetterContext, found: LetterPeople) {
        self.reader = reader
        self.context = context
        self.found = found
        let source = LetterOrganisation(reader: reader, context: context, found: found)
        letterOrganisation = source.organisation()
        let numbers = context.evidence.sentences(with: .need)
        let texts = numbers.sorted().prefix(3).map { context.evidence.sentences[$0].text }
        letterNeeds = texts.isEmpty ? nil : String(texts.joined(separator: " ").prefix(400))
        let written = context.evidence.sentences.flatMap { $0.words.lazy.filter { $0.kind == .address }.map(\.text) }
        addresses = Array(Set(written + context.message.cc.map(\.mailbox)).sorted().prefix(200))
        let signature = context.letter.signature.joined(separator: "\n")
        letterCategory = reader.categories.category(
            of: [signature, context.display, context.letter.ownWords, context.subject.text], event: context.event)
    }

    func person(_ named: Named, isSender: Bool, among all: [Named]) -> Person {
        let name = named.name?.text ?? ""
        // What looks hostile is kept letter for letter: a person decides what to make of it.
        let keeps = isSender && Suspicion.hasProgramText(context.display)
        var person = Person(name: name.isEmpty || keeps ? context.display : name)
        let family = isFamily(named)
        person.organisation = named.organisation ?? remarkOrganisation(named)
        if person.organisation == nil, !family || isSender { person.organisation = letterOrganisation }
        person.email = named.email ?? (isSender ? context.address : nil) ?? addressNaming(named)
        if !isSender, person.email?.lowercased() == context.address.lowercased(), all.contains(where: { $0.isSender }) {
            person.email = nil
        }
        person.category = category(
            named, person.organisation, isSender: isSender, alone: all.count == 1, family: family)
        person.answers = answers(named, person, isSender: isSender, alone: all.count == 1, family: family)
        person.needs = named.needs ?? (all.count == 1 ? letterNeeds : nil)
        return person
    }

    /// The one address in the letter that spells the name of somebody who has none beside it.
    private func addressNaming(_ named: Named) -> String? {
        let parts = (named.name?.parts ?? []).filter { $0.count > 3 }
        let hits = Set(
            addresses.filter { address in
                address.lowercased() != context.address.lowercased() && !reader.desk.owns(address)
                    && parts.contains { folded(String(address.prefix { $0 != "@" })).contains($0) }
            })
        return hits.count == 1 ? hits.first : nil
    }

    private func isFamily(_ named: Named) -> Bool {
        folded(named.remark).split(separator: " ").prefix(4).contains { reader.lexica.has(String($0), in: .family) }
    }

    private func remarkOrganisation(_ named: Named) -> String? {
        guard !named.remark.isEmpty else { return nil }
        let words = Words.words(of: Substring(named.remark), number: 0)
        let source = LetterOrganisation(reader: reader, context: context, found: found)
        let tagged = reader.nameTagger.names(in: words).first { $0.kind == .organisation && $0.odds > 0.8 }
        let text = tagged.map { reader.organisations.clean(reader.organisations.text(words[$0.range])) }
        if let text, text.count > 2, !source.isEvents(text) { return text }
        let orgs = reader.organisations.all(in: words).filter {
            reader.organisations.rank($0.text) >= 2 && !source.isEvents($0.text)
        }
        return orgs.first.map { reader.organisations.clean($0.text) }
    }

    /// What speaks for a person's category and answers, the strongest first.
    private func texts(_ named: Named, _ organisation: String?, isWhole: Bool) -> [String] {
        var texts = [named.remark, organisation ?? ""]
        if isWhole {
            let signature = context.letter.signature.joined(separator: "\n")
            texts += [signature + "\n" + context.display, context.letter.ownWords + "\n" + context.subject.text]
        }
        return texts
    }

    /// What the event asks and the letter tells; a delegation that says nothing of one person says it of all.
    private func answers(
        _ named: Named, _ person: Person, isSender: Bool, alone: Bool, family: Bool
    ) -> [String: String]? {
        guard !reader.questions.isEmpty else { return nil }
        var answers: [String: String] = [:]
        for (key, match) in reader.questions {
            let own = match.category(
                of: texts(named, person.organisation, isWhole: isSender || alone), event: context.event)
            let letter = { match.category(of: self.texts(named, nil, isWhole: true), event: context.event) }
            if let found = own ?? letter() { answers[key] = found }
        }
        return answers.isEmpty ? nil : answers
    }

    private func category(_ named: Named, _ organisation: String?, isSender: Bool, alone: Bool, family: Bool) -> String?
    {
        let texts = texts(named, organisation, isWhole: isSender || alone)
        if let found = reader.categories.category(of: texts, event: context.event) { return found }
        return isSender || family ? nil : letterCategory
    }
}
