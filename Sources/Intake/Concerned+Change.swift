// Who comes instead of whom, who is added, and what is put right.

import Core

extension Concerned {
    mutating func change(_ reading: inout Reading, _ doubts: inout [String]) {
        if let altered = plainlyAltered {
            reading.seats = nil
            agreement = Agreement(people: altered.map(\.new))
            reading.attendees = agreement.people.map { person($0, among: agreement.people) }
            reading.alterations = zip(altered, reading.attendees).map { pair, attendee in
                pair.isCorrection
                    ? .correct(old: pair.old?.name.map { Person(name: $0.text) }, new: attendee)
                    : .substitute(old: pair.old?.name.map { Person(name: $0.text) }, new: attendee)
            }
            isPlainlyAltered = true
            return
        }
        // Of the rules' own choice; they fall where another one is made.
        var ruledDoubts: [String] = []
        changeByRules(&reading, &ruledDoubts)
        defer { doubts += ruledDoubts }
        guard !candidates.isEmpty else { return }
        let ruled = reading.attendees.map { attendee in
            candidates.map(\.person).first { $0.name?.text == attendee.name }
                ?? Named(
                    name: PersonName(text: attendee.name), organisation: attendee.organisation, email: attendee.email)
        }
        agreement = agreed(with: ruled)
        dropOutgoing(ruled: ruled)
        spellAnew(&doubts)
        if evidence.has(.replace), agreement.people.contains(where: { $0.isSender || isSender($0) }),
            evidence.sentences.contains(where: { lexica.holds(.inMyPlace, in: $0.parts) })
        {
            // "X will come in my place": whom the rules find beside the sender comes.
            if ruled.isEmpty || ruled.contains(where: { $0.isSender || isSender($0) }) {
                doubts.append("Nothing names who comes instead of its sender")
            } else {
                agreement = Agreement(people: ruled)
            }
        }
        if agreement.people.contains(where: { person in
            found.mentions.contains { $0.person.name == person.name && isInQuotes($0) && !isLike($0.person) }
        }) {
            doubts.append("Whether a name is a person's is not sure: it stands in quotation marks")
        }
        if altersMore { doubts.append("It alters something of one, and of somebody else too") }
        if evidence.has(.correct), evidence.has(.add) { doubts.append("It corrects one thing and adds another") }
        if agreement.people.contains(where: { !isSender($0) && $0.name?.wordCount == 1 }) {
            doubts.append("Only part of a name is known")
        }
        let before = Set(ruled.compactMap(\.name?.text)), after = Set(agreement.people.compactMap(\.name?.text))
        guard before != after else { return }
        // Whom the rules took for the new one is not: what is altered is told anew.
        if agreement.people.count == 1 {
            ruledDoubts.removeAll { $0.hasPrefix("Nothing names who") || $0.hasSuffix("might come instead") }
        }
        let leaving = leaving
        let isSubstitution =
            leaving != nil || evidence.has(.replace)
            || weighed.contains { $0.candidate.isSender && $0.odds < 0.5 && $0.candidate.leaves >= 0.5 }
        reading.attendees = agreement.people.map { person($0, among: agreement.people) }
        reading.alterations = zip(agreement.people, reading.attendees).map { named, attendee in
            if isSubstitution, !named.isSender {
                return .substitute(old: leaving?.name.map { Person(name: $0.text) }, new: attendee)
            }
            return named.isSender || !evidence.has(.add) ? .correct(old: nil, new: attendee) : .add(attendee)
        }
        if isSubstitution, agreement.people.count != 1 {
            doubts.append("It names \(agreement.people.count) people who might come instead")
        }
    }

    /// Whether `person` shares a part of the sender's name.
    private func isLike(_ person: Named) -> Bool {
        let own = Set(found.sender.name?.parts ?? [])
        return !own.isDisjoint(with: person.name?.parts ?? [])
    }

    /// Whom a phrase of replacing names as the one who leaves is not put in, while somebody else is.
    private mutating func dropOutgoing(ruled: [Named]) {
        guard evidence.has(.replace) else { return }
        let outgoing = Set(found.mentions.filter(isOutgoing).compactMap(\.person.name?.text))
        func stays(_ person: Named) -> Bool { !outgoing.contains(person.name?.text ?? "") }
        let left = agreement.people.filter(stays)
        let incoming = ruled.filter(stays)
        if !left.isEmpty, left.count < agreement.people.count {
            agreement.people = left
        } else if left.isEmpty, incoming.count == 1, !agreement.people.isEmpty,
            opinion == nil || found.mentions.contains(where: isStandIn)
        {
            // "A replaces B", where the encoder is not heard, and "substitute A for B", which it mistakes, say who comes.
            agreement.people = incoming
        } else {
            return
        }
        agreement.isRuled =
            Set(agreement.people.compactMap(\.name?.text)) == Set(ruled.compactMap(\.name?.text))
    }

    /// Whose name is put right is called as the letter writes it: not as the notice it answers does, nor as its sender is shown.
    private mutating func spellAnew(_ doubts: inout [String]) {
        guard !evidence.hasAny(.replace, .add) else { return }
        dropMisspelt()
        guard agreement.people.count == 1, let only = agreement.people.first, let own = only.name else { return }
        if let right = ownSpelling(insteadOf: own) { return agreement.people[0].name = right }
        let parts = Set(own.parts)
        let written = found.mentions.filter { mention in
            guard let name = mention.person.name, name.wordCount > 1 else { return false }
            return !parts.isDisjoint(with: name.parts) && !found.quoted.contains(name) && !isInQuotes(mention)
                && !isOldSpelling(mention)
        }
        let names = Set(written.compactMap(\.person.name?.text))
        guard let name = written.first?.person.name, names != [own.text] else { return }
        guard names.count == 1 else {
            guard evidence.has(.correct) else { return }
            doubts.append("Which of two spellings is meant is not sure")
            return
        }
        // A relative's name has the surname too.
        guard
            evidence.has(.correct) || isSender(written[0].person) || parts.isSubset(of: name.parts)
                || Set(name.parts).isSubset(of: parts)
        else { return }
        agreement.people[0].name = name
    }

    /// Whom a notice calls nearly as the letter does is the same person.
    private mutating func dropMisspelt() {
        let names = agreement.people.compactMap(\.name)
        guard names.count > 1 else { return }
        agreement.people.removeAll { person in
            guard let old = person.name, found.quoted.contains(old) else { return false }
            return names.contains { $0 != old && !found.quoted.contains($0) && Respelling.isOne(old, $0) }
        }
    }

    /// How the sender is shown, where a notice writes it otherwise and the letter names a word of it that the notice has not: "my surname is
    /// Lowe-Hart, not Low".
    private func ownSpelling(insteadOf old: PersonName) -> PersonName? {
        let shown = reader.senderNames.person(inDisplay: context.display, local: "")
        guard evidence.has(.correct), found.quoted.contains(old), let own = shown ?? found.sender.name, own != old,
            !Set(own.parts).isDisjoint(with: old.parts)
        else { return nil }
        func words(_ name: PersonName) -> Set<String> {
            Set(name.text.split(separator: " ").map { folded(String($0)) })
        }
        let only = words(own).subtracting(words(old))
        let isNamed = evidence.sentences.contains { sentence in
            sentence.words.contains { $0.kind == .word && only.contains(folded($0.text)) }
        }
        return isNamed ? own : nil
    }

    /// Whether words stand before a name that say how it is now, and should not be: "registered as", "me llaman".
    private func isOldSpelling(_ mention: Mention) -> Bool {
        let words = evidence.sentences[mention.sentence].words
        return words[max(0, mention.range.lowerBound - 2)..<mention.range.lowerBound].contains { word in
            lexica.has(word.folded, in: .oldSpellings)
        }
    }

    /// "Substituer A à B", "substitute A for B": A comes.
    private func isStandIn(_ mention: Mention) -> Bool {
        let sentence = evidence.sentences[mention.sentence], end = mention.range.upperBound
        guard end + 1 < sentence.words.count, lexica.has(sentence.words[end].folded, in: .standsFor) else {
            return false
        }
        return findings([.replace], in: mention.sentence).contains { finding in
            (1...4).contains(mention.range.lowerBound - lastWord(finding))
                && lexica.phrases(of: .standing).contains { stem in
                    sentence.parts[finding.range].last?.hasPrefix(stem) ?? false
                }
        }
            && found.mentions.contains { follows($0, mention) }
    }

    /// Whether but a small word, and titles, stand between two people: "A for Mr B", and not "A this morning by B".
    private func follows(_ next: Mention, _ mention: Mention) -> Bool {
        let end = mention.range.upperBound + 1
        guard next.sentence == mention.sentence, next.range.lowerBound >= end else { return false }
        return evidence.sentences[mention.sentence].words[end..<next.range.lowerBound].allSatisfy {
            lexica.has($0.folded, in: .titles) || $0.isPunctuation(".")
        }
    }

    private func changeByRules(_ reading: inout Reading, _ doubts: inout [String]) {
        reading.seats = nil
        if evidence.has(.replace) {
            replace(&reading, &doubts)
            if !reading.attendees.isEmpty || !evidence.hasAny(.correct) { return }
        }
        if evidence.has(.add), !evidence.hasAny(.correct) || others.contains(where: { $0.isSure }) {
            add(&reading, &doubts)
            if !reading.attendees.isEmpty { return }
        }
        correct(&reading, &doubts)
    }

    func replace(_ reading: inout Reading, _ doubts: inout [String]) {
        var old: Named?
        var new: [Named] = []
        // "by" names no source here: "remplacer A par B".
        for mention in found.mentions where !isSender(mention.person) {
            if isOutgoing(mention) { old = old ?? mention.person } else { new.append(mention.person) }
        }
        var seen: Set<String> = []
        new = new.filter { seen.insert(Person.key(of: $0.name?.text ?? "")).inserted }
        if new.isEmpty, evidence.hasAny(.come, .askSelf), let sender { new = [sender] }
        let named = Set(
            found.mentions.filter { !isSender($0.person) }.compactMap { $0.person.name.map { Person.key(of: $0.text) } }
        )
        if named.count > 2 {
            doubts.append("It names \(named.count) people, and who leaves and who comes may be mistaken")
        }
        if new.count != 1 {
            doubts.append(
                new.isEmpty ? "Nothing names who comes instead" : "It names \(new.count) people who might come instead")
        }
        if let sure = found.mentions.first(where: { $0.person.name == new.first?.name }), !sure.isSure {
            doubts.append("Whether a name is a person's is not sure")
        }
        reading.attendees = new.map { person($0, among: new) }
        reading.alterations = reading.attendees.map { attendee in
            .substitute(old: old?.name.map { Person(name: $0.text) }, new: attendee)
        }
    }

    /// Whether a mention in a replacement is who leaves: said not to come, said to be registered, or named behind "instead of".
    func isOutgoing(_ mention: Mention) -> Bool {
        let leaving = findings([.regretOther, .regret], in: mention.sentence)
        let replaced = findings([.replace], in: mention.sentence)
        let sentence = evidence.sentences[mention.sentence]
        if isStandIn(mention) { return false }
        if found.mentions.contains(where: {
            follows(mention, $0) && isStandIn($0)
        }) {
            return true
        }
        for finding in replaced {
            let gap = mention.range.lowerBound - lastWord(finding)
            // Only the first name behind "instead of" is the old one.
            if gap > 0,
                found.mentions.contains(where: {
                    $0.sentence == mention.sentence && $0.range.lowerBound > lastWord(finding)
                        && $0.range.upperBound <= mention.range.lowerBound
                })
            {
                continue
            }
            let phrase = sentence.parts[finding.range]
            let verbs = lexica.phrases(of: .replacing)
            let named = lexica.phrases(of: .stead).union(verbs)
            guard phrase.contains(where: { part in named.contains { part.hasPrefix($0) } }) else { continue }
            let before = finding.range.lowerBound > 0 ? sentence.parts[finding.range.lowerBound - 1] : ""
            // "me sustituirá A": who is named comes.
            let own =
                lexica.phrases(of: .firstPersonClitics).contains(before)
                || phrase.contains { lexica.has($0, in: .placeOwners) }
            // What is "by" in one language and "of" in another, as "von", is "of" here.
            func isBy(_ part: String) -> Bool { lexica.has(part, in: .by) && !lexica.has(part, in: .of) }
            let isPassive = phrase.last.map(isBy) ?? false
            if isPassive {
                // "A is replaced by", "trocar A por".
                if mention.range.upperBound <= lastWord(finding) { return true } else { continue }
            }
            if !own, gap >= 1, gap <= 4 {
                // "instead of X", "no lugar do X", "replace X (by Y)"; "substituir meu nome pelo de Y".
                let between = sentence.words[(lastWord(finding) + 1)..<mention.range.lowerBound].map(\.folded)
                let last = phrase.last ?? ""
                // "Reemplazar a X" too.
                if lexica.has(last, in: .of)
                    || between.contains(where: { lexica.has($0, in: .of) || lexica.has($0, in: .beforeObjects) })
                    || verbs.contains(where: { last.hasPrefix($0) })
                {
                    if !between.contains(where: { isBy($0) || lexica.has($0, in: .with) }) { return true }
                }
            }
        }
        if let leaves = leaving.first(where: { $0.topic == .regretOther }),
            firstWord(leaves) >= mention.range.lowerBound,
            !replaced.contains(where: { firstWord($0) > mention.range.upperBound && firstWord($0) < firstWord(leaves) })
        {
            return true
        }
        if leaving.contains(where: { $0.topic == .regretOther && lists(mention, behind: lastWord($0), of: sentence) }) {
            return true
        }
        // "annuler l'inscription de A et inscrire B à sa place"
        if findings([.cancel], in: mention.sentence).contains(where: {
            (0...6).contains(mention.range.lowerBound - lastWord($0))
        }) {
            return true
        }
        // "en mi lugar" says nothing of a place held.
        let held = findings([.registered], in: mention.sentence).filter { hold in
            !replaced.contains { $0.range.overlaps(hold.range) }
        }
        if held.contains(where: {
            firstWord($0) >= mention.range.lowerBound && firstWord($0) - mention.range.upperBound <= 6
        }), replaced.isEmpty || replaced.allSatisfy({ firstWord($0) > mention.range.upperBound }) {
            return true
        }
        return false
    }

    /// "Ne viennent pas : A et | B": whether a mention stands behind word `last` and a colon with nothing but others between.
    private func lists(_ mention: Mention, behind last: Int, of sentence: Sentence) -> Bool {
        guard last + 1 < mention.range.lowerBound, sentence.words[last + 1].isPunctuation(":") else { return false }
        let others = found.mentions.filter { $0.sentence == mention.sentence }
        return (last + 2..<mention.range.lowerBound).allSatisfy { index in
            let word = sentence.words[index]
            return word.isPunctuation(",") || lexica.has(word.folded, in: .titles) || lexica.has(word.folded, in: .and)
                || others.contains { $0.range.contains(index) }
        }
    }

    func add(_ reading: inout Reading, _ doubts: inout [String]) {
        var new: [Named] = found.listed.filter { !isSender($0) }
        let adding = evidence.sentences(with: .add)
        for mention in others where found.listed.isEmpty {
            let held = findings([.registered], in: mention.sentence)
            let adds = findings([.add], in: mention.sentence)
            let afterColon = adding.contains(mention.sentence - 1)
            guard !adds.isEmpty || afterColon else { continue }
            // "En plus de nos deux inscrits (A et moi), ... ajouter B": who stands in brackets behind the registered stays.
            if let hold = held.first, mention.range.lowerBound > lastWord(hold), isInBrackets(mention) { continue }
            if !held.isEmpty, adds.isEmpty { continue }
            new.append(mention.person)
        }
        var seen: Set<String> = []
        new = new.filter { seen.insert(Person.key(of: $0.name?.text ?? "")).inserted }
        if new.isEmpty { doubts.append("Nothing names who is to be added") }
        if others.contains(where: { mention in new.contains { $0.name == mention.person.name } && !mention.isSure }) {
            doubts.append("Whether a name is a person's is not sure")
        }
        reading.attendees = new.map { person($0, among: new) }
        reading.alterations = reading.attendees.map { .add($0) }
    }

    /// In quotes stands the wrong form of a name.
    func isInQuotes(_ mention: Mention) -> Bool {
        guard mention.range.lowerBound > 0 else { return false }
        return evidence.sentences[mention.sentence].words[mention.range.lowerBound - 1].isPunctuation("\"“«'‘")
    }

    func isInBrackets(_ mention: Mention) -> Bool {
        let words = evidence.sentences[mention.sentence].words
        guard let open = words[..<mention.range.lowerBound].lastIndex(where: { $0.isPunctuation("(") }) else {
            return false
        }
        return !words[open..<mention.range.lowerBound].contains { $0.isPunctuation(")") }
    }

    func correct(_ reading: inout Reading, _ doubts: inout [String]) {
        var target = sender
        let sure = others.filter { $0.isSure && !findings([.correct], in: $0.sentence).isEmpty && !isInQuotes($0) }
        if let other = sure.first?.person,
            target == nil || Set(other.name?.parts ?? []).isDisjoint(with: target?.name?.parts ?? [])
        {
            // A correction that names somebody else may be about them.
            if target == nil { target = other } else { doubts.append("It corrects something and names somebody else") }
        }
        guard var target else {
            doubts.append("Nothing names whose entry is to be corrected")
            return
        }
        // A new address written in the letter takes the place of the sender's.
        let moves = evidence.sentences.contains {
            $0.parts.contains { lexica.has($0, in: .addresses) }
        }
        let addresses = evidence.sentences.flatMap(\.words).filter { $0.kind == .address }.map(\.text)
        if moves, !addresses.contains(where: { $0.lowercased() == context.address.lowercased() }),
            let last = addresses.last, addresses.count == 1
        {
            target.email = last
        }
        let isNewSender = addresses.contains { $0.lowercased() == context.address.lowercased() } && addresses.count > 1
        if isNewSender, reading.proof == .none || evidence.has(.registered) {
            doubts.append("It asks from a new address to leave an old one")
        }
        reading.attendees = [person(target, among: [target])]
        reading.alterations = [.correct(old: nil, new: reading.attendees[0])]
        if !found.sender.isComplete { doubts.append("Only part of the name is known") }
    }
}
