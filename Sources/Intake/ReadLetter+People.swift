// Whom a letter names: in lists and forms, in its sentences, in notices of ours below it, and in what it passes on.

import Core
import Foundation
import MIME

extension Reader {
    func findPeople(_ context: LetterContext, foreign: [Earlier], quotes: [Sentence]) -> LetterPeople {
        let own = context.letter.own
        let cards = context.body.cards.prefix(20).flatMap { Card.all(in: $0.text()) }
        let quotedNames = names(in: quotes)
        let sender = senderNames.find(
            display: context.display, address: context.address, letter: context.letter,
            sentences: context.evidence.sentences, cards: cards,
            quotedNames: quotedNames.map(\.text))
        var found = LetterPeople(sender: sender)
        found.quoted = quotedNames
        var skipped: Set<Int> = []
        let forms = people.forms(in: own)
        if !forms.isEmpty {
            found.listed = forms
            found.listIsForm = true
            if let own = forms.first(where: { $0.isForBadge && isSender($0, sender) }) { found.sender.name = own.name }
        }
        if found.listed.isEmpty {
            found.take(
                people.answered(context.letter.answered) {
                    speechActs.act(Features(Sentence(words: Words.words(of: $0[...], number: 0), isItem: false)))
                })
            if found.listIsTable { skipped = Set(own.indices) }
        }
        if found.listed.isEmpty, found.away.isEmpty {
            skipped = context.letter.table.lines
            found.take(context.letter.table)
        }
        if found.listed.isEmpty, found.away.isEmpty { skipped.formUnion(takeGroups(&found, context)) }
        if found.listed.isEmpty, found.away.isEmpty {
            let items = people.items(in: own)
            found.listed = items.people
            skipped.formUnion(items.lines)
            found.hasUnreadItems = !items.people.isEmpty && items.other > 0
        }
        if found.listed.isEmpty, found.away.isEmpty {
            let rows = people.rows(in: own)
            found.listed = rows.people
            skipped.formUnion(rows.lines)
            found.hasUnreadItems = !rows.people.isEmpty && rows.other > 0
        }
        if found.listed.isEmpty { found.take(context.enclosedTable) }
        if found.listed.isEmpty, found.away.isEmpty { found.listed = signers(context) }
        if found.listed.isEmpty {
            var named = cards.compactMap { people.card($0) }
            // Many enclose their own card with whatever they send.
            let others = named.filter { !isSender($0, sender) }
            if !others.isEmpty { named = others }
            if named.count > 1 || named.count == 1 && !isSender(named[0], sender) {
                found.listed = named
                found.listIsTable = true
            }
        }
        if Names.standSurnameFirst(found.listed.compactMap(\.name)) {
            for index in found.listed.indices {
                found.listed[index].name = found.listed[index].name.map { PersonName(text: Names.givenFirst($0.text)) }
            }
        }
        keepOrder(&found, own)
        countOut(&found, context, skipped)
        let finder = FindMentions(
            lexica: lexica, organisations: organisations, names: senderNames, eventWords: eventWords,
            tagger: nameTagger)
        found.mentions = finder.mentions(in: context.evidence.sentences, skipping: skipped)
        if let whole = wholeName(found) { found.sender.name = whole }
        // "My wife Ann", of those who share a mailbox.
        if let partner = found.sender.partner, let given = partner.text.split(separator: " ").first {
            for index in found.mentions.indices where found.mentions[index].person.name?.text == String(given) {
                found.mentions[index].person.name = partner
            }
        }
        if let badge = nameForBadge(found, context.evidence.sentences) { found.sender.name = badge }
        let away = Set(found.away.compactMap { $0.name.map { Person.key(of: $0.text) } })
        found.mentions.removeAll { $0.person.name.map { away.contains(Person.key(of: $0.text)) } ?? false }
        if found.listIsForm || found.listIsTable {
            // A field of a form, and a cell, may hold part of a name, and more than one.
            let whole = (found.listed + found.away).compactMap { $0.name.map { Set($0.parts) } }
            found.mentions.removeAll { mention in
                guard let name = mention.person.name, !name.parts.isEmpty else { return false }
                let parts = Set(name.parts)
                let capitalised = Set(
                    name.text.split(separator: " ").filter { $0.first?.isUppercase == true }.flatMap {
                        folded(String($0)).split { !$0.isLetter && !$0.isNumber }.map(String.init)
                    })
                return whole.contains {
                    parts.isStrictSubset(of: $0) || $0.isStrictSubset(of: parts) && capitalised.isSubset(of: $0)
                }
            }
        }
        // Our notice knows how a person wants the name: "Szalay Eszter" is the "Eszter Szalay" we wrote to.
        for index in found.mentions.indices {
            guard let name = found.mentions[index].person.name, name.wordCount > 1 else { continue }
            let same = quotedNames.filter { Set($0.parts) == Set(name.parts) }
            if let known = same.first { found.mentions[index].person.name = known }
        }
        // A mention by surname alone, or with an initial, is the one whose full name stands elsewhere.
        let full =
            quotedNames + found.mentions.compactMap(\.person.name).filter { $0.fullWords > 1 }
            + found.listed.compactMap(\.name)
        for index in found.mentions.indices {
            guard let name = found.mentions[index].person.name, let part = name.parts.first,
                name.wordCount == 1 || name.parts.count == 1 && name.isInitialled
            else { continue }
            let matches = Set(
                full.filter { $0.parts.contains(part) && ($0.text.first == name.text.first || name.wordCount == 1) }
                    .map(\.text))
            if matches.count == 1, let text = matches.first {
                found.mentions[index].person.name = PersonName(text: text)
            }
        }
        callByPart(&found, context, skipped)
        if countOutQuoted(&found, context, quotes) { found.listIsCounted = false }
        if !context.subject.isAnswer, let subject = context.subjectSentence {
            let known = Set(found.mentions.compactMap { $0.person.name.map { Person.key(of: $0.text) } })
            found.headed = finder.mentions(in: [subject], skipping: []).filter { mention in
                guard mention.isSure, let name = mention.person.name, name.wordCount > 1 else { return false }
                // Where all is written in capitals, capitals show nothing.
                let showsNames = subject.text.contains(where: \.isLowercase)
                guard showsNames || name.text.split(separator: " ").contains(where: { GivenNames.holds(String($0)) })
                else { return false }
                return !known.contains(Person.key(of: name.text))
            }.map(\.person)
            nameInFull(&found)
        }
        for earlier in foreign { found.forwarded += forwardedPeople(earlier, finder) }
        return found
    }

    /// "N. Holt" is the "Nora Holt" of the subject.
    private func nameInFull(_ found: inout LetterPeople) {
        guard let own = found.sender.name, own.isInitialled, own.parts.count > 0,
            let index = found.headed.firstIndex(where: { person in
                guard let name = person.name, name.fullWords > 1 else { return false }
                return name.text.first == own.text.first
                    && Set(own.parts.filter { $0.count > 1 }).isSubset(of: name.parts)
            }), let full = found.headed[index].name
        else { return }
        found.sender.name = full
        found.headed.remove(at: index)
    }

    /// Several who sign a letter of their own: "The three undersigned would like to come", and below it their names.
    private func signers(_ context: LetterContext) -> [Named] {
        guard context.evidence.sentences.contains(where: { lexica.holds(.signers, in: $0.parts) }) else { return [] }
        let lines = context.letter.signature.drop(while: \.isEmpty).prefix { !$0.isEmpty }
        let names = lines.prefix(FindPeople.limit).map { line in people.item(line, isLoose: true) }.prefix {
            ($0?.name?.fullWords ?? 0) > 1
        }
        return names.count > 1 ? names.compactMap { $0 } : []
    }

    /// In a list written in capitals one name may have been turned that its writer put like all others: "EVARISTO ROSA" among
    /// "ANA GIL" and "LUIS MORA".
    private func keepOrder(_ found: inout LetterPeople, _ own: [String]) {
        guard found.listed.count > 2 else { return }
        let lines = own.filter { !$0.contains(",") && !$0.contains(where: \.isLowercase) || $0.contains("(") }.map {
            folded($0)
        }
        func stands(_ words: [Substring]) -> Bool {
            let text = folded(words.joined(separator: " "))
            return lines.contains { $0.contains(text) }
        }
        let names = found.listed.map { ($0.name?.text ?? "").split(separator: " ") }
        let straight = names.filter { stands($0) && GivenNames.holds(String($0.first ?? "")) }.count
        let turned = names.indices.filter { names[$0].count > 1 && !stands(names[$0]) }
        guard straight * 2 > names.count, turned.count * 3 <= names.count else { return }
        for index in turned {
            let words = names[index]
            let back = words.indices.dropFirst().lazy.map { words[$0...] + words[..<$0] }.first { stands(Array($0)) }
            if let back { found.listed[index].name = PersonName(text: back.joined(separator: " ")) }
        }
    }

    /// The one name in a letter that holds what alone is known of its sender's: "Ginés" below "Ginés Olmedo will come".
    private func wholeName(_ found: LetterPeople) -> PersonName? {
        guard !found.sender.isComplete, let own = found.sender.name, !own.parts.isEmpty else { return nil }
        let longer = (found.listed + found.mentions.filter(\.isSure).map(\.person)).compactMap(\.name).filter {
            $0.fullWords >= 2 && Set(own.parts).isStrictSubset(of: Set($0.parts)) && $0.parts.first == own.parts.first
        }
        return Set(longer.map { Person.key(of: $0.text) }).count == 1 ? longer.first : nil
    }

    /// How its sender wishes to be called: "On the badge, Ana Prates will do."
    private func nameForBadge(_ found: LetterPeople, _ sentences: [Sentence]) -> PersonName? {
        guard let own = found.sender.name else { return nil }
        let wished = found.mentions.filter { mention in
            guard let name = mention.person.name, name.fullWords > 1, isSender(mention.person, found.sender) else {
                return false
            }
            return sentences[mention.sentence].parts.contains { lexica.label($0) == .badge }
        }
        guard let name = wished.first?.person.name, wished.allSatisfy({ $0.person.name == name }), name != own else {
            return nil
        }
        return name
    }

    /// Whom a notice of ours names in full, the letter below it may call by a part of the name: "Odile stays at home".
    private func callByPart(_ found: inout LetterPeople, _ context: LetterContext, _ skipped: Set<Int>) {
        let others = found.quoted.filter { !isSender(Named(name: $0), found.sender) }
        guard !others.isEmpty else { return }
        for (number, sentence) in context.evidence.sentences.enumerated() {
            let words = sentence.words
            for (index, word) in words.enumerated() {
                // "La place d'Ida"
                let called = word.parts.last ?? ""
                guard word.kind == .word, word.isCapitalised || Names.isElided(word.text), called.count > 2,
                    !skipped.contains(word.line),
                    !(index > 0 && words[index - 1].kind == .word && words[index - 1].isCapitalised && index > 1),
                    !(index + 1 < words.count && words[index + 1].kind == .word && words[index + 1].isCapitalised),
                    !found.sender.parts.contains(called), !lexica.has(called, in: .calendar),
                    !eventWords.contains(called),
                    // "Petit à petit" begins a sentence.
                    index > 0 && !lexica.vocabulary.contains(called) || GivenNames.holds(called),
                    !found.mentions.contains(where: { $0.sentence == number && $0.range.contains(index) })
                else { continue }
                let names = others.filter { $0.parts.contains(called) }
                guard names.count == 1 else { continue }
                found.mentions.append(
                    Mention(
                        person: Named(name: names[0]), sentence: number, range: index..<(index + 1), isSure: true,
                        isSource: false))
            }
        }
        found.mentions.sort { ($0.sentence, $0.range.lowerBound) < ($1.sentence, $1.range.lowerBound) }
    }

    /// Full names that stand in notices of ours: "Participant: …", "Dear …,", "(2 places: …)".
    func names(in sentences: [Sentence]) -> [PersonName] {
        var result: [PersonName] = []
        for sentence in sentences.prefix(200) {
            var index = 0
            while index < sentence.words.count {
                guard sentence.words[index].kind == .word, sentence.words[index].isCapitalised else {
                    index += 1; continue
                }
                var run = senderNames.nameRun(sentence.words, from: index)
                let step = max(run.count, 1)
                // "Cara Ana Maria Prates,"
                while let first = run.first,
                    lexica.has(folded(first), in: .common) || lexica.has(folded(first), in: .titles)
                        || lexica.has(folded(first), in: .heads)
                        || run.count > 2 && lexica.has(folded(first), in: .salutations)
                { run.removeFirst() }
                let text = run.joined(separator: " ")
                if run.count >= 2, Names.isNameLike(text, lexica: lexica),
                    !run.contains(where: { eventWords.contains(folded($0)) }),
                    let name = Names.badge(text, lexica: lexica), !result.contains(name)
                {
                    result.append(name)
                }
                index += step
            }
        }
        return Array(result.prefix(60))
    }

    private func forwardedPeople(_ earlier: Earlier, _ finder: FindMentions) -> [Named] {
        let parts = FindSenderName.parts(display: earlier.name ?? "", address: earlier.address ?? "").filter {
            !Names.isOfficeWord($0, lexica)
        }
        let letter = OwnWords.separate(earlier.lines.joined(separator: "\n"), names: parts, lexica: lexica)
        let sentences = Words.sentences(of: letter.own.map { $0[...] })
        let author = senderNames.find(
            display: earlier.name ?? "", address: earlier.address ?? "", letter: letter, sentences: sentences,
            cards: [], quotedNames: [])
        // A form that a site sent for somebody is theirs, whoever's address sent it.
        let forms = people.forms(in: letter.own)
        if !forms.isEmpty {
            return forms.map { person in
                var person = person
                person.said = 0.9
                return person
            }
        }
        var result: [Named] = []
        if let name = author.name {
            let signed = organisations.signature(letter.signature, excluding: Set(name.parts), takesUnknown: false)
            let organisation =
                signed.flatMap { organisations.rank($0) >= 2 ? $0 : nil }
                ?? sentences.lazy.flatMap { self.organisations.all(in: $0.words) }.first {
                    self.organisations.rank($0.text) >= 2
                }.map { self.organisations.clean($0.text) } ?? signed
            result.append(
                Named(
                    name: name, organisation: organisation, email: earlier.address,
                    remark: (letter.signature + letter.own).joined(separator: " "),
                    said: sentences.map { speechActs.writer(Features($0), act: speechActs.act(Features($0)))[.comes] }
                        .max() ?? 0))
        }
        let mentions = finder.mentions(in: sentences, skipping: [])
        let acts = sentences.map { speechActs.act(Features($0)) }
        for (mention, role) in zip(mentions, roles(of: mentions, in: sentences, acts)) where mention.isSure {
            if isSender(mention.person, author) {
                if !result.isEmpty { result[0].said = max(result[0].said, role[.comes]) }
                continue
            }
            var person = mention.person
            person.organisation = person.organisation ?? result.first?.organisation
            person.said = role[.comes]
            result.append(person)
        }
        let listed = people.items(in: letter.own).people
        for person in listed.isEmpty ? people.rows(in: letter.own).people : listed {
            let key = Person.key(of: person.name?.text ?? "")
            result.removeAll { Person.key(of: $0.name?.text ?? "") == key }
            var person = person
            person.said = 0.9
            result.append(person)
        }
        return result
    }
}
