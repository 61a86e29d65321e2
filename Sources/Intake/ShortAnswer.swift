// What a letter says in the few words a notice of ours asks for: yes, no, cancel, stop, a name, a name put right.
//
// Only a letter that says nothing else is read here. Every word of it must be one of these answers, a name, an organisation or
// courtesy around them, all in one language: what a phrase does not know, or what turns an answer round ("cancel the dinner",
// "yes, but"), leaves the letter to those who read letters. So a short answer is sure by what it does not say.

import Core

enum ShortAnswer: Equatable, Sendable {
    case yes, no
    case cancel
    /// That the sender cannot be there.
    case regret
    /// No more reminders.
    case stop
    /// To be taken off: of the reminders, or of the list of those who come.
    case leave
    /// That the sender will be there.
    case comes
    /// That the sender wants a place.
    case register
    /// Who comes, in the order named.
    case people([Named])
    /// The sender's own name, or a part of it, put right.
    case spelling(PersonName)
    /// The sender's own organisation.
    case organisation(String)
}

struct FindShortAnswer: Sendable {
    let lexica: Lexica
    let organisations: Organisations
    let tagger: NameTagger

    /// Words of a short answer at most, courtesy included.
    private static let limit = 40
    private static let courtesy: Set<Topic> = [.shortCourtesy, .greeting, .closing, .thanks]
    private static let yes: Set<Topic> = [.yes, .confirm, .take, .shortYes]
    private static let no: Set<Topic> = [.no, .shortNo]

    /// All that `sentences` say, where that is one short answer. `mentions`: of people, by sentence; `parts`: folded parts of
    /// the sender's name.
    func answer(
        _ sentences: [Sentence], mentions: [Mention], isSender: (Named) -> Bool, parts: Set<String>
    ) -> ShortAnswer? {
        let count = sentences.reduce(0) { $0 + $1.parts.count }
        let isLinked = sentences.contains { $0.words.contains { $0.kind == .link } }
        guard (1...Self.limit).contains(count), !isLinked, !sentences.contains(where: \.isQuestion) else { return nil }
        let pieces = sentences.enumerated().map { number, sentence in
            Piece(
                sentence, mentions.filter { $0.sentence == number }, isSender: isSender, parts: parts,
                organisations: organisations)
        }
        let plain = plain(pieces)
        return plain.count > 1 ? nil : plain.first ?? spelling(pieces) ?? organisation(pieces) ?? people(pieces)
    }

    /// What it may be that names nobody but, perhaps, the sender.
    private func plain(_ pieces: [Piece]) -> [ShortAnswer] {
        guard pieces.allSatisfy({ $0.others.isEmpty && $0.organisations.isEmpty }) else { return [] }
        func says(_ topics: Set<Topic>, beside: Set<Topic> = []) -> Bool {
            Language.complete.contains { language in
                let read = pieces.map { self.read($0, topics.union(beside), language) }
                return read.allSatisfy(\.left.isEmpty) && read.contains { !$0.said.isDisjoint(with: topics) }
            }
        }
        var found: [ShortAnswer] = []
        if says(Self.yes) { found.append(.yes) }
        if says(Self.no) { found.append(.no) }
        // "cancel Ann Miller": whose place that is must be read with more care.
        if pieces.allSatisfy({ $0.own.isEmpty || $0.isSignature }), says([.shortCancel]) { found.append(.cancel) }
        if says([.shortRegret], beside: Self.no.union([.shortCancel])) { found.append(.regret) }
        if says([.shortStop], beside: Self.no) { found.append(.stop) }
        if says([.shortLeave], beside: [.shortCancel]) { found.append(.leave) }
        // "I confirm my attendance" says more than yes.
        if says([.shortComes], beside: Self.yes) { found = found.filter { $0 != .yes } + [.comes] }
        if says([.shortRegister], beside: Self.yes.union([.shortComes])) { found.append(.register) }
        return found
    }

    // MARK: With names

    private func people(_ pieces: [Piece]) -> ShortAnswer? {
        let around = Self.yes.union([.shortName, .shortInstead, .shortComes, .shortRegister])
        for language in Language.complete {
            if let people = people(pieces, around, language), !people.isEmpty { return .people(people) }
        }
        return nil
    }

    private func people(_ pieces: [Piece], _ around: Set<Topic>, _ language: Language) -> [Named]? {
        var people: [Named] = []
        for (number, piece) in pieces.enumerated() {
            var named = piece.named
            let left = read(piece, around, language).left
            guard let organisation = organisation(of: piece, left) else { return nil }
            if let organisation, named.isEmpty {
                // On the line below the name.
                guard let last = people.indices.last, people[last].organisation == nil else { return nil }
                people[last].organisation = organisation
            }
            // The sender's name below others is a signature.
            if piece.isSignature, !people.isEmpty, number == pieces.count - 1 { continue }
            for index in named.indices { named[index].organisation = organisation ?? named[index].organisation }
            people += named
        }
        return people
    }

    private func spelling(_ pieces: [Piece]) -> ShortAnswer? {
        // "Ana Prates e Rui Tavares" are two people, though "é" is folded to "e".
        guard !pieces.contains(where: { !$0.own.isEmpty && !$0.others.isEmpty }) else { return nil }
        for language in Language.complete {
            let read = pieces.map { self.read($0, [.shortSpelling], language) }
            guard read.contains(where: { $0.said.contains(.shortSpelling) }),
                pieces.allSatisfy(\.organisations.isEmpty)
            else { continue }
            var names = pieces.flatMap { $0.others.map(\.name) }
            for (piece, (left, _)) in zip(pieces, read) where !left.isEmpty { names.append(name(of: piece, left)) }
            if names.isEmpty { names = pieces.flatMap { $0.isSignature ? [] : $0.own.map(\.name) } }
            if names.count == 1, let name = names[0] { return .spelling(name) }
        }
        return nil
    }

    /// Words in a row and with capitals, as a name.
    private func name(of piece: Piece, _ words: [Int]) -> PersonName? {
        let isRow = words.last.map { $0 - words[0] == words.count - 1 } ?? false
        guard isRow, words.count <= 4, words.allSatisfy({ piece.words[$0].isCapitalised }) else { return nil }
        return Names.badge(words.map { piece.words[$0].text }.joined(separator: " "), lexica: lexica)
    }

    private func organisation(_ pieces: [Piece]) -> ShortAnswer? {
        guard pieces.allSatisfy(\.others.isEmpty) else { return nil }
        for language in Language.complete {
            let read = pieces.map { self.read($0, [.shortOrganisation], language) }
            guard read.contains(where: { $0.said.contains(.shortOrganisation) }) else { continue }
            let found = zip(pieces, read).map { organisation(of: $0, $1.left) }
            let named = found.compactMap { $0 ?? nil }
            if found.allSatisfy({ $0 != nil }), named.count == 1 { return .organisation(named[0]) }
        }
        return nil
    }

    /// The organisation a piece names, `.some(nil)` where it names none, and `nil` where `left` is something else.
    private func organisation(of piece: Piece, _ left: [Int]) -> String?? {
        guard left.isEmpty else {
            guard piece.organisations.isEmpty, piece.others.count + piece.own.count <= 1 else { return nil }
            let words = left.map { piece.words[$0] }
            let isAcronym = words.count == 1 && words[0].isAllCapitals
            let isTagged = tagger.names(in: piece.words).contains { name in
                name.kind == .organisation && name.odds > 0.5 && left.allSatisfy { name.range.contains($0) }
            }
            guard isAcronym || isTagged else { return nil }
            return organisations.clean(organisations.text(words[...]))
        }
        guard piece.organisations.count <= 1 else { return nil }
        return .some(piece.organisations.first.map(organisations.clean))
    }

    // MARK: What is said

    /// What a piece says in `language` of `topics` and courtesy, and the words that is not.
    private func read(
        _ piece: Piece, _ topics: Set<Topic>, _ language: Language
    ) -> (left: [Int], said: Set<Topic>) {
        let allowed = topics.union(Self.courtesy)
        let found = lexica.shortAnswers[language]?.findings(in: piece.parts, sentence: 0) ?? []
        var covered: Set<Int> = []
        var said: Set<Topic> = []
        for finding in found where allowed.contains(finding.topic) {
            covered.formUnion(finding.range)
            said.insert(finding.topic)
        }
        let left = piece.parts.indices.filter { !covered.contains($0) && !piece.ownParts.contains(piece.parts[$0]) }
        return (Set(left.map { piece.owners[$0] }).sorted(), said)
    }
}

/// A sentence with the names and organisations in it taken out.
private struct Piece {
    let words: [Word]
    /// In the order they are named.
    let named: [Named]
    var others: [Named] { named.filter { !$0.isSender } }
    /// The sender, where named in full.
    var own: [Named] { named.filter(\.isSender) }
    let organisations: [String]
    /// What is left, and the word each part belongs to.
    let parts: [String]
    let owners: [Int]
    /// Folded parts of the sender's name.
    let ownParts: Set<String>

    init(
        _ sentence: Sentence, _ mentions: [Mention], isSender: (Named) -> Bool, parts: Set<String>,
        organisations: Organisations
    ) {
        words = sentence.words
        ownParts = parts
        let sure = mentions.filter { mention in
            (mention.person.name?.wordCount ?? 0) >= 2 && (mention.isSure || isSender(mention.person))
        }
        named = sure.map { mention in
            var person = mention.person
            person.isSender = isSender(person)
            return person
        }
        var taken = Set(sure.flatMap { Array($0.range) })
        var texts: [String] = []
        for (range, _) in organisations.all(in: sentence.words) where taken.isDisjoint(with: range) {
            // "mon organisation est la Ville de …": the name begins with its capital.
            guard let start = range.first(where: { sentence.words[$0].isCapitalised }) else { continue }
            texts.append(organisations.text(sentence.words[start..<range.upperBound]))
            taken.formUnion(start..<range.upperBound)
        }
        self.organisations = texts
        let left = sentence.parts.indices.filter { !taken.contains(sentence.owners[$0]) }
        self.parts = left.map { sentence.parts[$0] }
        owners = left.map { sentence.owners[$0] }
    }

    /// Nothing but the sender's name stands in it.
    var isSignature: Bool {
        others.isEmpty && organisations.isEmpty && parts.allSatisfy(ownParts.contains)
            && !(parts.isEmpty && own.isEmpty)
    }
}
