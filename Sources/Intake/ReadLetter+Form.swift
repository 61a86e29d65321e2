// What the form of a letter shows that its sentences do not: boxes, strokes, postscripts, answers among quoted lines, and what is
// enclosed. Each may turn what the sentences say round, so that a person looks.

import Core

extension Reader {
    /// `heads`: what a subject of the letter's own does.
    func formDoubts(
        _ intent: Intent, _ context: LetterContext, _ situation: Situation, _ found: LetterPeople,
        _ heads: Odds<SpeechAct>?
    ) -> [String] {
        let letter = context.letter
        let takes = [.register, .accept].contains(intent)
        var doubts: [String] = []
        if takes,
            says(letter.ticked, [.cancel, .decline, .negated])
                || letter.ticked.contains(where: people.attendance.deniesAttendance)
        {
            doubts.append("A box that is ticked says otherwise")
        }
        let open = letter.ticked.isEmpty && takes ? letter.own.filter(Boxes.isOpen) : []
        if open.contains(where: people.attendance.deniesAttendance),
            !open.allSatisfy(people.attendance.deniesAttendance)
        {
            doubts.append("No box of its form is ticked")
        }
        if letter.hidesStruck, !takes { doubts.append("Something is struck out in it") }
        if takes, let heads, context.evidence.sentences.isEmpty,
            heads[.cancel] + heads[.decline] + heads[.negated] > 0.4
        {
            doubts.append("Its subject may give a place up")
        }
        let post =
            letter.postscript.isEmpty
            ? Array(letter.own[Signature.markedPostscript(in: letter.own)]) : letter.postscript
        let against: [SpeechAct] =
            takes ? [.cancel, .decline, .change, .negated] : [.register, .accept, .change, .negated]
        if [.register, .accept, .cancel, .change].contains(intent), says(post, atLeast: 0.4, against) {
            doubts.append("Its postscript may change what it says")
        }
        let below = letter.signature.dropFirst(letter.typedSignature).filter { $0.count > 40 }
        if says(below, atLeast: 0.8, [.register, .cancel, .change, .accept, .decline]) {
            doubts.append("What it wants may stand below its signature")
        }
        if intent != .other, intent != .question, !situation.foreign.isEmpty, context.evidence.has(.forInformation) {
            doubts.append("What it passes on may have been dealt with")
        }
        let words = context.evidence.sentences.reduce(0) { $0 + $1.parts.count }
        if context.evidence.has(.betweenLines), words <= 30, !letter.isAnsweredByLine, !letter.earlier.isEmpty {
            doubts.append("Its answers may stand among the lines it quotes")
        }
        if letter.answered.contains(where: { people.label($0.question) == nil && people.attendance.agrees($0.answer) }),
            !found.listTellsAttendance
        {
            doubts.append("It says yes to a question of a form")
        }
        if takes, found.listed.isEmpty, namesBelow(context, found) > 1 {
            doubts.append("Names stand below its closing formula")
        }
        return doubts
    }

    /// How many full names of others stand in a signature.
    private func namesBelow(_ context: LetterContext, _ found: LetterPeople) -> Int {
        var keys: Set<String> = []
        for line in context.letter.signature.prefix(20) {
            let words = Words.words(of: line.prefix(200), number: 0)
            for name in nameTagger.names(in: words)
            where name.kind == .person && name.odds > 0.8 && name.range.count > 1 {
                guard let badge = Names.badge(words[name.range].map(\.text).joined(separator: " "), lexica: lexica),
                    !isSender(Named(name: badge), found.sender)
                else { continue }
                keys.insert(Person.key(of: badge.text))
            }
        }
        return keys.count
    }

    /// Whether one of `lines` surely does one of `wanted`.
    func says(_ lines: [String], atLeast least: Double = 0.6, _ wanted: [SpeechAct]) -> Bool {
        Words.sentences(of: lines.map { $0[...] }).contains { sentence in
            let odds = speechActs.act(Features(sentence))
            return wanted.reduce(0) { $0 + odds[$1] } > least
        }
    }
}
