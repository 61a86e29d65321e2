// Whom a request for places is for, and how many it asks for.

import Core

extension Concerned {
    mutating func register(_ reading: inout Reading, _ doubts: inout [String]) {
        var people: [Named] = []
        var unnamed = 0
        let stays = evidence.has(.senderStays) && !evidence.hasAny(.come)
        if !found.listed.isEmpty {
            (people, unnamed) = listedPeople(stays: stays)
        } else if !found.forwarded.isEmpty,
            evidence.has(.pointer) || evidence.has(.senderStays) || !evidence.hasAny(.askSelf, .come),
            evidence.hasAny(.ask, .askWe, .askSelf, .pointer, .add)
        {
            people = forwardedPeople(stays: stays)
            if evidence.has(.registered) {
                doubts.append("A request is passed on for somebody else, by one who is registered already")
            }
        } else {
            (people, unnamed) = prosePeople(stays: stays, &doubts)
        }
        var said = saidSeats()
        if let partner = found.sender.partner, let sender, found.mentions.allSatisfy({ isSender($0.person) }),
            found.listed.isEmpty, said?.number == 2 || said == nil && (unnamed == 1 || speaksOfTwo)
        {
            (people, unnamed) = ([sender, Named(name: partner)], 0)
        }
        agreement = agreed(with: people, said: said)
        if leavesOut(people) { doubts.append("Somebody for whom its words ask may be left out") }
        // "We are nine at the office": a number of people who need not come, where the encoder is sure of those who are named.
        if let number = said, !number.isOfPlaces, number.number > agreement.people.count, !agreement.people.isEmpty,
            let opinion, !opinion.isShort, opinion.places(agreement.people.count) >= 0.97
        {
            said = nil
            doubts.append("A number in it may be one of people")
        }
        let ruled = Set(people.compactMap { $0.name.map { Person.key(of: $0.text) } })
        if !ruled.isEmpty,
            ruled.isDisjoint(with: agreement.people.compactMap { $0.name.map { Person.key(of: $0.text) } })
        {
            doubts.append("Whom it asks for is not agreed on")
        }
        let chosen = Set(agreement.people.compactMap { $0.name.map { Person.key(of: $0.text) } })
        if found.listed.contains(where: { person in
            person.name.map { $0.wordCount > 1 && !chosen.contains(Person.key(of: $0.text)) } ?? false
        }) {
            doubts.append("Its list names somebody who is not asked for")
        }
        if agreement.people.contains(where: {
            $0.name.map { Names.linkOfTwo(in: $0.text.split(separator: " ")) != nil } ?? false
        }) {
            doubts.append("One name may be two people's")
        }
        // Whom the rules took for somebody without a name may be one whom they overlooked.
        unnamed = max(0, unnamed - max(0, agreement.people.count - people.count))
        people = agreement.people
        // Words of kin are often about somebody who stays at home; nothing says a number, and the encoder is sure of another one.
        if said == nil, unnamed > 0, (1...4).contains(people.count), let opinion, !opinion.isShort,
            opinion.places(people.count) >= 0.95
        {
            unnamed = 0
            doubts.append("It may speak of somebody without a name who comes too")
        }
        var seats = people.count + unnamed
        let hasExplicit = said != nil
        if let said {
            if said.number > seats {
                if said.isOfPlaces || people.isEmpty || said.number <= 30 {
                    if !(people.count == 1 && !said.isOfPlaces && people[0].isSender && !evidence.hasAny(.askWe, .ask))
                    {
                        unnamed += said.number - seats
                        seats = said.number
                    }
                }
            } else if said.number > 1, said.number < seats, said.isOfPlaces || found.listed.isEmpty,
                !(said.number == seats - 1 && !said.isOfPlaces && people.contains(where: \.isSender))
            {
                doubts.append("It names \(seats) people and asks for \(said.number) places")
            }
        }
        if people.isEmpty, seats == 0 { seats = 1 }
        if people.isEmpty { doubts.append("Nobody is named who would take the place") }
        if people.contains(where: { !$0.isSender && ($0.name?.wordCount ?? 0) < 2 }) {
            doubts.append("Only part of a name is known")
        }
        if unnamed > 0 { doubts.append("More places are asked for than people named") }
        if seats > 50 { doubts.append("The number of places is absurd or a mistake") }
        if found.hasUnreadItems, !hasExplicit { doubts.append("Not every line of its list names a person") }
        if people.contains(where: { $0.isSender }), signsOtherwise {
            doubts.append("It is signed with another name than its sender's")
        }
        // A form gives whole names.
        let whole = Set(found.listed.compactMap(\.name).filter { $0.wordCount > 1 }.map(\.text))
        if people.contains(where: { $0.isSender && !whole.contains($0.name?.text ?? "") }), !found.sender.isComplete,
            !namesItself
        {
            doubts.append("Only part of the sender's name is known")
        }
        doubts += UnaccountedFor(reader: reader, context: context, found: found).doubts(
            .register, people: people, seats: seats)
        reading.attendees = people.map { person($0, among: people) }
        reading.seats = seats
        if Set(reading.attendees.map(\.nameKey)).count < reading.attendees.count {
            doubts.append("One name stands twice in it")
        }
        for attendee in reading.attendees where Suspicion.hasProgramText(attendee.name) || attendee.name.count > 80 {
            doubts.append("A name reads like a program or is too long")
        }
    }

    /// "M'inscrire avec A": whom the verb puts down is the writer.
    private func isReflexive(_ finding: Finding) -> Bool {
        let clitics = lexica.phrases(of: .firstPersonClitics)
        return evidence.sentences[finding.sentence].parts[finding.range].contains { clitics.contains($0) }
    }

    /// Whether one of those the rules name is not among those agreed on, and it is not sure that they should not be: the encoder is not
    /// sure, or a sentence of its own says plainly that the sender comes.
    private func leavesOut(_ ruled: [Named]) -> Bool {
        let chosen = Set(agreement.people.compactMap { $0.name.map { Person.key(of: $0.text) } })
        let named = Set(others.map(\.sentence))
        let saysSo = evidence.sentences(with: .askSelf, .come).contains { !named.contains($0) }
        return weighed.contains { person in
            guard person.isRuled, !chosen.contains(person.candidate.key) else { return false }
            return person.odds >= Self.leastLeftOut
                || saysSo && person.candidate.isSender
                    && reader.models.meant(person.candidate, intent, isRuled: true) >= Self.saidToCome
        }
    }

    /// The odds from which whom the rules name is not left out unseen: of 1,097 requests that were rightly acted on 14 had one such, and
    /// of plain letters of two sentences every second.
    private static let leastLeftOut = 0.1
    /// The odds of a sender to come, by what the sentences say alone, from which the same holds where one says that they do.
    private static let saidToCome = 0.6

    /// Whether a full name that is not the sender's ends the letter, while the display name is a person's.
    var signsOtherwise: Bool {
        let local = String(context.address.prefix { $0 != "@" })
        guard let shown = reader.senderNames.person(inDisplay: context.display, local: local), shown.fullWords >= 2
        else { return false }
        guard let first = context.letter.signature.first(where: { !$0.isEmpty }) else { return false }
        let head = String(first.prefix { !",|(/;".contains($0) }).trimmingCharacters(in: .whitespaces)
        guard Names.isNameLike(head, lexica: lexica), let signed = Names.badge(head, lexica: lexica),
            signed.fullWords >= 2
        else { return false }
        return !reader.senderNames.agrees(signed, shown)
            && !signed.parts.contains { $0.count > 2 && folded(local).contains($0) }
    }

    /// "My husband and I", "tous les deux".
    private var speaksOfTwo: Bool {
        evidence.sentences.contains { sentence in
            lexica.holds(.twoOfThem, in: sentence.parts) || SelfWords.holds(SelfWords.joined, sentence.parts)
                || reader.listReferences.countsAll(2, in: sentence)
        }
    }

    /// A single name on purpose: "name for the badge: Quill".
    var namesItself: Bool {
        guard let name = found.sender.name?.text else { return false }
        return !folded(name).isEmpty
            && evidence.sentences.contains { sentence in
                sentence.parts.contains { lexica.label($0) == .badge } && sentence.parts.contains(folded(name))
            }
    }

    func listedPeople(stays: Bool) -> ([Named], Int) {
        var people: [Named] = []
        for var entry in found.listed.prefix(FindPeople.limit) {
            if entry.isSender || isSender(entry)
                || found.listed.count == 1 && found.listIsForm
                    && (evidence.hasAny(.askSelf, .come) || found.sender.name == nil)
            {
                entry.isSender = true
                entry.name = fuller(entry.name, found.sender.name)
                entry.email = entry.email ?? context.address
            }
            guard entry.name != nil else { continue }
            people.append(entry)
        }
        let joins = evidence.hasAny(.askSelf, .come) || selfIsJoined(outsideItems: true)
        if joins, !stays, !people.contains(where: \.isSender), let sender { people.insert(sender, at: 0) }
        // What is passed on below a list may name more.
        return (people, 0)
    }

    func fuller(_ a: PersonName?, _ b: PersonName?) -> PersonName? {
        guard let a else { return b }
        guard let b else { return a }
        if a.parts.sorted() == b.parts.sorted() { return b.text.utf8.count > a.text.utf8.count ? b : a }
        return b.fullWords > a.fullWords && Set(a.parts).isSubset(of: b.parts) ? b : a
    }

    func forwardedPeople(stays: Bool) -> [Named] {
        var people = found.forwarded.filter { $0.said > 0.4 || found.forwarded.count == 1 }
        // Who is named above the forwarded message is the one asked for: "merci d'inscrire Mme Azoulay, voir ci-dessous".
        let named = others.filter { !findings([.ask, .askSelf, .add], in: $0.sentence).isEmpty }.map(\.person)
        if !named.isEmpty {
            let known = people.filter { person in
                named.contains { other in !Set(person.name?.parts ?? []).isDisjoint(with: other.name?.parts ?? []) }
            }
            people = known.isEmpty ? named : known
        }
        if evidence.hasAny(.askSelf, .come) || selfIsJoined(outsideItems: false), !stays, let sender,
            !evidence.has(.registered)
        {
            people.insert(sender, at: 0)
        }
        var seen: Set<String> = []
        return people.filter { seen.insert(Person.key(of: $0.name?.text ?? "")).inserted }
    }

    /// "and myself", "a mí también": the sender joins those named.
    func selfIsJoined(outsideItems: Bool) -> Bool {
        evidence.sentences.enumerated().contains { number, sentence in
            !(outsideItems && sentence.isItem) && findings([.keep, .registered, .senderStays], in: number).isEmpty
                && SelfWords.holds(SelfWords.coming, sentence.parts)
        }
    }

    func prosePeople(stays: Bool, _ doubts: inout [String]) -> ([Named], Int) {
        var placed: [(Int, Int, Named)] = []
        var unnamed = 0
        let asking: Set<Topic> = [.ask, .askWe, .askSelf, .come, .confirm, .take, .replace, .add]
        var asksForOthersOnly = false
        for mention in others {
            let here = findings(asking, in: mention.sentence)
            let joined = !findings([.companion], in: mention.sentence).isEmpty || marker(in: mention.sentence) != nil
            let afterColon =
                mention.sentence > 0 && evidence.sentences[mention.sentence - 1].words.last?.isPunctuation(":") == true
            let giving = findings([.regret, .regretOther, .cancel], in: mention.sentence)
            if giving.contains(where: {
                firstWord($0) >= mention.range.lowerBound && firstWord($0) - mention.range.upperBound <= 14
            }) {
                continue
            }
            if !giving.isEmpty, here.isEmpty { continue }
            if isShielded(mention) { continue }
            guard !here.isEmpty || joined || afterColon || namesPlaceFor(mention) else { continue }
            // "I would like to register my colleague X": the object of the verb is somebody else.
            let object = here.filter {
                [.ask, .askSelf].contains($0.topic) && isVerb($0) && !isReflexive($0)
                    && mention.range.lowerBound - lastWord($0) >= 1
                    && mention.range.lowerBound - lastWord($0) <= 7
            }
            let isObject = !object.isEmpty || here.contains { $0.topic == .ask }
            let selfOnly =
                !here.isEmpty && here.allSatisfy { [.askSelf, .come, .take, .confirm].contains($0.topic) } && !joined
                && !isObject
            if selfOnly {
                // Named beside the sender's own wish, and not said to stay away: who knows.
                if mention.isSure,
                    GivenNames.holds(mention.person.name?.text.split(separator: " ").first.map { String($0) } ?? ""),
                    here.contains(where: {
                        lastWord($0) < mention.range.lowerBound && mention.range.lowerBound - lastWord($0) <= 14
                    })
                {
                    doubts.append("It names somebody and does not say whether they come")
                }
                continue
            }
            if isObject, !joined { asksForOthersOnly = true }
            guard mention.isSure || joined || isObject || afterColon || namesPlaceFor(mention) else { continue }
            placed.append((mention.sentence, mention.range.lowerBound, mention.person))
        }
        let objectOnly = asksForOthersOnly && !firstPersonElsewhere()
        let wantsSelf =
            evidence.hasAny(.askSelf, .come, .confirm, .take)
            || (answers == .invitation || answers == .names) && evidence.opens(with: .yes)
        let selfPosition = selfMarker(near: placed.map { ($0.0, $0.1) })
        // Who cannot come asks for somebody else.
        let stays = stays || evidence.has(.regret) && !placed.isEmpty && evidence.conditional.isEmpty
        let own = found.mentions.first { isSender($0.person) && !findings(asking, in: $0.sentence).isEmpty }
        var includesSelf = !stays && (own != nil || selfPosition != nil || wantsSelf && !objectOnly || placed.isEmpty)
        if placed.isEmpty, !stays, evidence.has(.ask) || evidence.has(.askWe), !evidence.has(.askSelf),
            !evidence.has(.come), (saidSeats()?.number ?? 0) > 1, selfPosition == nil
        {
            // "Reserve three places for our council": nothing says that the sender is one of them.
            includesSelf = false
        }
        if placed.isEmpty, asksForUnnamedOther() {
            includesSelf = evidence.has(.come) || selfPosition != nil; unnamed += 1
        }
        if includesSelf, asksForOthersOnly, own == nil, selfPosition == nil, !evidence.hasAny(.come, .take, .confirm) {
            doubts.append("Whether its sender wants a place too is not sure")
        }
        if includesSelf, let sender {
            let at = selfPosition ?? own.map { ($0.sentence, $0.range.lowerBound) } ?? (-1, 0)
            placed.append((at.0, at.1, sender))
        } else if includesSelf, !placed.isEmpty {
            unnamed += 1
        }
        unnamed += unnamedCompanions(placed.filter { !$0.2.isSender }.map { ($0.0, $0.1) })
        placed.sort { ($0.0, $0.1) < ($1.0, $1.1) }
        var seen: Set<String> = []
        let people = placed.map(\.2).filter { seen.insert(Person.key(of: $0.name?.text ?? "")).inserted }
        return (people, unnamed)
    }
}
