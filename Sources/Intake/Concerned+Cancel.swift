// Whose places are given up, and whether the sender's own is one of them.

import Core

extension Concerned {
    mutating func cancel(_ reading: inout Reading, _ doubts: inout [String]) {
        if found.listTellsAttendance, !found.awayIsRemarked, !found.away.isEmpty {
            // A list that says of everybody whether they come says who does not.
            agreement = Agreement(people: found.away)
            reading.attendees = found.away.map { person($0, among: found.away) }
            reading.seats = found.away.count
            return
        }
        let counted = found.countedAway.isEmpty ? found.countedAll : found.countedAway
        if !counted.isEmpty {
            take(counted, &reading)
            return
        }
        var people: [Named] = []
        let giving: Set<Topic> = [.cancel, .regret, .regretOther, .passOn]
        let givingSentences = evidence.sentences(with: .cancel, .regret, .regretOther, .passOn).union(
            context.acts.indices.filter { context.acts[$0][.cancel] > 0.5 })
        let staying = evidence.sentences(with: .keep, .come)
        if !found.listed.isEmpty {
            people = found.listed.map { entry in
                var entry = entry
                if entry.isSender || isSender(entry) {
                    entry.isSender = true; entry.email = entry.email ?? context.address;
                    entry.name = entry.name ?? found.sender.name
                }
                return entry
            }
        } else {
            for mention in others {
                let here = findings(giving, in: mention.sentence)
                let keeps = findings([.keep, .come], in: mention.sentence)
                if let keep = keeps.map({ firstWord($0) }).min(), here.isEmpty || mention.range.lowerBound >= keep {
                    continue
                }
                if here.isEmpty, isNeither(mention) {
                    people.append(mention.person)
                    continue
                }
                let isNamedBefore = here.isEmpty && !findings([.registered], in: mention.sentence).isEmpty
                if here.isEmpty {
                    // "our three places (A, B and myself) ... we give all three up"
                    if isNamedBefore, !isPartial, givingSentences.contains(where: { $0 >= mention.sentence }) {
                        people.append(mention.person)
                    } else if mention.sentence > 0,
                        evidence.sentences[mention.sentence - 1].words.last?.isPunctuation(":") == true,
                        givingSentences.contains(mention.sentence - 1)
                    {
                        people.append(mention.person)
                    }
                    continue
                }
                people.append(mention.person)
            }
            // One who is named twice, once by surname.
            var seen: Set<String> = []
            people = people.filter { seen.insert(Person.key(of: $0.name?.text ?? "")).inserted }
        }
        let ownGiving = givesUpOwn(givingSentences)
        if !staysOwn(staying), ownGiving || people.isEmpty {
            if let sender, !people.contains(where: \.isSender) {
                // In the order named: the sender before those who follow "ainsi que".
                let first = firstPersonLeads(givingSentences)
                if first { people.insert(sender, at: 0) } else { people.append(sender) }
            }
        }
        agreement = agreed(
            with: people, said: saidGivenUp(givingSentences).map { SeatCount(number: $0, isOfPlaces: true) })
        people = agreement.people
        var seats = max(people.count, 1)
        if let said = saidGivenUp(givingSentences) {
            if said != people.count {
                if people.count <= 1, said > 1 {
                    seats = said
                    doubts.append("It gives up \(said) places and does not name everybody")
                } else if said > people.count || said < people.count {
                    doubts.append("It names \(people.count) people and gives up \(said) places")
                }
            }
        }
        if people.count == 1, seats == 1, people[0].isSender, givingSentences.contains(where: isOurs) {
            doubts.append("It gives up places of more than one and does not name them")
        }
        if people.isEmpty { doubts.append("Nothing names whose place is given up") }
        if !people.contains(where: { $0.isSender || isSender($0) }), found.listed.isEmpty, joinsGivenUp(givingSentences)
        {
            doubts.append("Its sender may stay away too")
        }
        let near = Set(
            found.mentions.filter { givingSentences.contains($0.sentence) }.compactMap { $0.person.name?.text })
        if found.listed.isEmpty,
            people.contains(where: { !$0.isSender && !near.contains($0.name?.text ?? "") }),
            isPartial
        {
            doubts.append("Who stays and who does not may be mistaken")
        }
        if people.contains(where: { ($0.name?.wordCount ?? 0) < 2 && !$0.isSender }) {
            doubts.append("A name is not complete")
        }
        if found.mentions.contains(where: {
            !$0.isSure && givingSentences.contains($0.sentence) && !isSender($0.person)
        }) {
            doubts.append("Whether all words in capitals are people's names is not sure")
        }
        if !people.contains(where: \.isSender), !isPartial, others.isEmpty, found.listed.isEmpty {
            doubts.append("Whose place is given up is not sure")
        }
        doubts += UnaccountedFor(reader: reader, context: context, found: found).doubts(
            .cancel, people: people, seats: seats)
        reading.attendees = people.map { person($0, among: people) }
        reading.seats = seats
    }

    /// "Neither Ann nor I can make it": whether the sender is put beside others where places are given up, or before.
    private func joinsGivenUp(_ giving: Set<Int>) -> Bool {
        evidence.sentences.indices.contains { number in
            let here = giving.contains(number) || giving.contains(number + 1)
            let parts = evidence.sentences[number].parts
            let joins = SelfWords.holds(SelfWords.joined, parts) || lexica.holds(.selfNeither, in: parts)
            return here && joins && findings([.keep, .come, .registered], in: number).isEmpty
        }
    }

    /// "Neither can Luke Moor", "Ana Lima non plus", behind a sentence in which somebody gives up a place.
    func isNeither(_ mention: Mention) -> Bool {
        let number = mention.sentence
        let parts = evidence.sentences[number].parts
        guard number > 0, parts.count <= 8, lexica.holds(.neither, in: parts) else { return false }
        let act = context.acts[number - 1]
        return act[.cancel] + act[.decline] > 0.5
            || !findings([.cancel, .regret, .regretOther], in: number - 1).isEmpty
    }

    /// Takes those of a notice whom the letter counts.
    mutating func take(_ counted: [PersonName], _ reading: inout Reading) {
        let people = counted.map { name in
            var person = Named(name: name)
            if isSender(person) { (person.isSender, person.email) = (true, context.address) }
            return person
        }
        agreement = Agreement(people: people)
        reading.attendees = people.map { person($0, among: people) }
        reading.seats = people.count
    }

    /// "Our registration", "nos inscriptions".
    private func isOurs(_ sentence: Int) -> Bool {
        let parts = evidence.sentences[sentence].parts
        let registration = lexica.phrases(of: .registration)
        return parts.indices.contains { index in
            lexica.has(parts[index], in: .weOwn)
                && parts[(index + 1)...].prefix(2).contains { part in
                    lexica.has(part, in: .seats) || registration.contains { part.hasPrefix($0) }
                }
        }
    }

    /// "of our three", "the others stay": some are kept.
    var isPartial: Bool {
        evidence.has(.keep)
            || evidence.sentences.contains { sentence in
                sentence.parts.contains { lexica.has($0, in: .outOf) }
                    && sentence.parts.contains { lexica.has($0, in: .rest) }
            }
    }

    /// Whether by `part` writers speak of themselves.
    private func isFirstPerson(_ part: String) -> Bool {
        lexica.has(part, in: .firstPerson) || lexica.has(part, in: .firstPersons)
            || lexica.phrases(of: .firstPersonVerbs).contains(part)
    }

    func givesUpOwn(_ sentences: Set<Int>) -> Bool {
        for number in sentences {
            for finding in findings([.regret], in: number) {
                let parts = evidence.sentences[number].parts
                let near = parts[max(0, finding.range.lowerBound - 3)..<finding.range.upperBound]
                if near.contains(where: isFirstPerson) { return true }
                if others.isEmpty, findings([.regretOther], in: number).isEmpty { return true }
            }
            for finding in findings([.cancel], in: number) {
                let parts = evidence.sentences[number].parts
                let near = parts[max(0, finding.range.lowerBound - 2)..<min(parts.count, finding.range.upperBound + 4)]
                if near.contains(where: {
                    lexica.has($0, in: .firstPersonObjects) || lexica.has($0, in: .mine)
                        || lexica.phrases(of: .everybody).contains($0)
                }),
                    !parts.contains(where: { lexica.has($0, in: .selfBesideOthers) })
                        || !others.contains(where: { $0.sentence == number })
                        || near.contains(where: { lexica.has($0, in: .mine) || lexica.has($0, in: .joinsSelf) })
                {
                    return true
                }
            }
        }
        // "A, B et moi-même" among those given up.
        if !isPartial, found.mentions.contains(where: { !isSender($0.person) }), selfIsJoined(outsideItems: true) {
            return true
        }
        return selfJoinsGivenUp(sentences)
    }

    func selfJoinsGivenUp(_ sentences: Set<Int>) -> Bool {
        sentences.contains { number in
            guard findings([.keep, .come], in: number).isEmpty, let word = marker(in: number) else { return false }
            return others.contains { $0.sentence == number && abs($0.range.lowerBound - word) <= 9 }
        }
            || !isPartial
                && evidence.sentences(with: .registered).contains { number in
                    marker(in: number) != nil && others.contains { $0.sentence == number }
                        && findings([.keep, .come], in: number).isEmpty
                }
    }

    func staysOwn(_ sentences: Set<Int>) -> Bool {
        sentences.contains { number in
            let parts = evidence.sentences[number].parts
            return parts.contains {
                lexica.has($0, in: .firstPersonSubjects) || lexica.has($0, in: .selfStays)
            } && findings([.regret], in: number).isEmpty
        }
    }

    func firstPersonLeads(_ sentences: Set<Int>) -> Bool {
        guard let number = sentences.sorted().first(where: { number in others.contains { $0.sentence == number } }),
            let mention = others.first(where: { $0.sentence == number })
        else { return true }
        if let word = marker(in: number) { return word < mention.range.lowerBound }
        return findings([.cancel, .regret], in: number).contains { firstWord($0) < mention.range.lowerBound }
    }

    /// "Sur les trois personnes inscrites", "Dos dois lugares", "one of our three": how many there are, not how many leave.
    private func isOfSeveral(_ number: Int, _ parts: [String]) -> Bool {
        parts.indices.contains { index in
            guard index > 0, Numbers.value(of: parts[index]) == number else { return false }
            if index <= 3, lexica.has(parts[0], in: .outOf) { return true }
            let before = parts[max(0, index - 3)..<index]
            if before.contains(where: lexica.phrases(of: .among).contains) { return true }
            guard let of = before.lastIndex(where: { lexica.has($0, in: .outOf) }), of > 0 else { return false }
            return Numbers.value(of: parts[of - 1]).map { (1...2).contains($0) } ?? false
        }
    }

    func saidGivenUp(_ sentences: Set<Int>) -> Int? {
        var best: Int?
        for number in sentences {
            guard let count = reader.countSeats.count(in: evidence.sentences[number]),
                !isOfSeveral(count.number, evidence.sentences[number].parts),
                findings([.registered], in: number).isEmpty || count.isOfPlaces && !isPartial
            else { continue }
            if findings([.keep], in: number).isEmpty || count.isOfPlaces, count.number > 1 {
                best = max(best ?? 0, count.number)
            }
        }
        return best
    }
}
