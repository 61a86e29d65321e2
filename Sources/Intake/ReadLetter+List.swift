// A list, and what the words around it and its remarks say of those in it.

import Core

extension Reader {
    /// Takes people behind headings for a list: not where the headings themselves say what is to be done, nor where another list stands
    /// beside them. Returns their lines.
    func takeGroups(_ found: inout LetterPeople, _ context: LetterContext) -> Set<Int> {
        let groups = people.groups(in: context.letter.own)
        let lines = groups.table.lines
        guard !lines.isEmpty, people.items(in: context.letter.own).lines.isSubset(of: lines) else { return [] }
        let orders: Set<Topic> = [
            .cancel, .regret, .regretOther, .passOn, .keep, .replace, .add, .correct, .registered, .waitlist,
        ]
        let sentences = context.evidence.sentences
        guard
            !context.evidence.findings.contains(where: { finding in
                let sentence = sentences[finding.sentence]
                return orders.contains(finding.topic)
                    && lines.contains(sentence.words[sentence.owners[finding.range.lowerBound]].line)
            })
        else { return [] }
        if groups.table.tellsAttendance { found.take(groups.table) } else { found.listed = groups.table.people }
        found.listIsUnsure = groups.table.isUnsure
        found.awayIsRemarked = groups.table.tellsAttendance
        found.headings = groups.headings
        found.hasUnreadItems = groups.other > 0
        return lines
    }

    /// Leaves out of a list whom remarks in it, or the words around it, leave out. `lines`: the list's own lines.
    func countOut(_ found: inout LetterPeople, _ context: LetterContext, _ lines: Set<Int>) {
        guard found.listed.count > 1, !found.listIsForm else {
            if found.listed.isEmpty { countOutMentions(&found, context) }
            return
        }
        let around = zip(context.evidence.sentences, context.acts).filter { sentence, _ in
            !sentence.isItem && !sentence.words.contains { lines.contains($0.line) }
        }
        let own = lines.sorted().compactMap { context.letter.own.indices.contains($0) ? context.letter.own[$0] : nil }
        leaveOut(&found, own)
        let references = listReferences.references(
            in: around.map(\.0), around.map(\.1), count: found.listed.count,
            isNumbered: own.count { $0.first { !$0.isWhitespace && $0 != "|" }?.isNumber ?? false } > 1)
        // What is struck out, and a column of crosses, has been told apart already.
        let isTold = found.listTellsAttendance || context.letter.hidesStruck
        let speaksOfMarks = !isTold && around.contains { lexica.holds(.listMarks, in: $0.0.parts) }
        let groups = Set(
            found.headings.flatMap { folded($0).split { !$0.isLetter }.map(String.init) }.filter {
                $0.count > 3 && !listReferences.stopwords.contains($0) && !eventWords.contains($0)
            })
        // "Only the elected ones": its headings are spoken of.
        let speaksOfGroups = around.contains { $0.0.parts.contains(where: groups.contains) }
        let marked = isTold ? 0 : own.count { Self.hasMark($0) || tellsApart($0) }
        guard
            !references.isEmpty || speaksOfMarks || speaksOfGroups || (1..<found.listed.count).contains(marked)
        else { return }
        let isPlain = !speaksOfMarks && !speaksOfGroups && marked == 0 && found.away.isEmpty && !found.hasUnreadItems
        guard isPlain, let meant = FindListReferences.meant(references, of: found.listed.count) else {
            found.listIsCounted = true
            return
        }
        found.away = found.listed.indices.filter { !meant.contains($0) }.map { found.listed[$0] }
        found.listed = meant.sorted().map { found.listed[$0] }
        found.listIsTable = true
        found.listTellsAttendance = true
    }

    /// Leaves out of a list whose remarks say plainly that they stay away: "Inés Toral (no viene)".
    private func leaveOut(_ found: inout LetterPeople, _ own: [String]) {
        guard !found.listTellsAttendance else { return }
        let told = own.filter(tellsApart)
        guard !told.isEmpty, told.allSatisfy(people.attendance.isAway(behind:)) else { return }
        let staying = told.map { Set(Words.words(of: $0[...], number: 0).flatMap(\.parts)) }
        let away = found.listed.filter { person in
            person.name.map { name in staying.contains { $0.isSuperset(of: name.parts) } } ?? false
        }
        guard away.count == staying.count, away.count < found.listed.count else { return }
        found.away = away
        found.awayIsRemarked = true
        found.listed.removeAll(where: away.contains)
        found.listIsTable = true
        found.listTellsAttendance = true
    }

    /// What the words around a list, or in it, may say of its people. `writer`: what each sentence says of the sender.
    func listDoubts(
        _ intent: Intent, _ context: LetterContext, _ found: LetterPeople, _ writer: [Odds<SelfRole>]
    ) -> [String] {
        var doubts: [String] = []
        if found.listIsCounted && intent != .status || !found.countedAway.isEmpty && intent != .cancel {
            doubts.append("The words around its list tell some of its people apart")
        }
        guard intent == .register, found.listed.count > 1, !found.listIsForm else { return doubts }
        let isListed = found.listed.contains { isSender($0, found.sender) }
        let lines = Set(found.listed.compactMap(\.name?.text))
        for (sentence, (act, role)) in zip(context.evidence.sentences, zip(context.acts, writer))
        where !sentence.isItem && !lines.contains(where: sentence.text.contains) {
            if !isListed, role[.comes] > 0.5 { doubts.append("Its sender may come beside those of its list") }
            if isListed, role[.leaves] > 0.5 { doubts.append("Somebody of its list may not come") }
            if act[.cancel] + act[.decline] + act[.negated] > 0.7 { doubts.append("Somebody of its list may not come") }
        }
        let remarks = found.listed.map(\.remark).filter { !$0.isEmpty }
        if remarks.contains(where: { says([$0], atLeast: 0.8, [.cancel, .decline, .negated]) }) {
            doubts.append("A remark in its list may say that somebody does not come")
        }
        return Array(Set(doubts)).sorted()
    }

    /// Names that stand in a sentence are counted as well: "Ann Small, Luke Moor and Ida Rowe; keep only the first"; and those of a
    /// notice that is quoted: "the third cannot come".
    private func countOutMentions(_ found: inout LetterPeople, _ context: LetterContext) {
        let references = listReferences.references(
            in: context.evidence.sentences, context.acts, count: FindListReferences.most, isNumbered: false)
        let countsQuoted = found.quoted.count > 1 && found.mentions.isEmpty && !references.isEmpty
        if countsQuoted || references.contains(where: { $0.sense != nil }) { found.listIsCounted = true }
    }

    /// Counts people of the notice a letter answers, of whom it names no other; `false` where it does not, or not plainly.
    /// `quotes`: the notice's sentences.
    func countOutQuoted(_ found: inout LetterPeople, _ context: LetterContext, _ quotes: [Sentence]) -> Bool {
        let contacts = Set(events.flatMap(\.contacts).map { Person.key(of: $0.name) })
        let quoted = quotes.reduce(into: [PersonName]()) { result, sentence in
            var names = names(in: [sentence])
            // Whom it greets it does not list.
            let greets = sentence.words.first.map { lexica.has($0.folded, in: .salutations) } ?? false
            if greets, let first = names.first, let part = first.parts.last,
                sentence.parts.count(where: { $0 == part }) < 2
            {
                names.removeFirst()
            }
            result += names.filter { !result.contains($0) && !contacts.contains(Person.key(of: $0.text)) }
        }
        guard quoted.count > 1, found.listed.isEmpty, found.away.isEmpty,
            found.mentions.allSatisfy({ isSender($0.person, found.sender) })
        else { return false }
        let sentences = context.evidence.sentences
        let references = listReferences.references(in: sentences, context.acts, count: quoted.count, isNumbered: false)
        guard references.allSatisfy({ $0.items.count == quoted.count }) else {
            guard let meant = FindListReferences.meant(references, of: quoted.count) else { return false }
            found.countedAway = quoted.indices.filter { !meant.contains($0) }.map { quoted[$0] }
            return true
        }
        // What is wished of them the letter says as a whole.
        let countsAll = zip(sentences, context.acts).contains { sentence, act in
            act[.cancel] + act[.decline] + act[.accept] + act[.register] > 0.2
                && listReferences.countsAll(quoted.count, in: sentence)
        }
        guard countsAll else { return false }
        found.countedAll = quoted
        return true
    }

    /// A remark in brackets behind a name: "Inés Toral (por confirmar)".
    private func tellsApart(_ line: String) -> Bool {
        guard let told = people.attendance.told(behind: line) else { return false }
        return told != .comes
    }

    /// "Ana Gil *", "(adjoint) * Luc Morin": a mark behind a word.
    private static func hasMark(_ line: String) -> Bool {
        zip(line, line.dropFirst()).contains { ($0.isLetter || $0 == " " || $0 == ")") && "*¹²³†".contains($1) }
            && line.contains { $0.isLetter } && !line.drop { !$0.isLetter && !"*¹²³†".contains($0) }.hasPrefix("*")
    }
}
