// Words that make a wish unreal, somebody else's, later, or about another thing: beside them a phrase of asking asks nothing.
//
// They are looked for only in the sentences that carry the wish, so that what is said elsewhere in a letter costs nothing.

import Core

struct Hedges {
    let evidence: Evidence
    /// Words of the desk's own events, folded.
    let eventWords: Set<String>
    private var lexica: Lexica { evidence.lexica }

    func doubts(_ intent: Intent) -> [String] {
        let asking: Set<Topic> = [.ask, .askSelf, .askWe, .come, .confirm, .take]
        let giving: Set<Topic> = [.cancel, .passOn, .regret, .regretOther]
        let topics: Set<Topic> =
            switch intent {
            case .register: asking
            case .accept: [.come, .confirm, .take, .yes]
            case .cancel, .decline: [.cancel, .passOn]
            case .change: [.replace, .add, .correct]
            default: []
            }
        var doubts: [String] = []
        var here = Set(evidence.findings.filter { topics.contains($0.topic) }.map(\.sentence))
        // Where no phrase knows the wish, any of a few sentences may carry it.
        if here.isEmpty, !topics.isEmpty, evidence.sentences.count <= 3 { here = Set(evidence.sentences.indices) }
        for number in here.sorted() {
            let sentence = evidence.sentences[number]
            let parts = sentence.parts
            if evidence.says(phraseOf: .unreal, in: sentence) { doubts.append("What it wishes may be past or unreal") }
            if evidence.says(phraseOf: .reported, in: sentence) {
                // "My mayor would like me to come" asks for a place all the same.
                doubts.append(
                    intent == .register
                        ? "It tells what somebody else wants" : "It tells what somebody else wants done with a place")
            }
            if intent == .register || intent == .accept, evidence.says(phraseOf: .later, in: sentence) {
                doubts.append("It may be for later")
            }
            if intent != .change, evidence.says(.dropping, in: sentence) {
                doubts.append("It asks for something to be forgotten")
            }
            let names = parts.contains { eventWords.contains($0) }
            let strays = parts.indices.contains { index in
                // "Of course", and "my course" is nothing that one asks a place in.
                lexica.has(parts[index], in: .otherThings)
                    && !(index > 0 && lexica.has(parts[index - 1], in: .ofCourse))
                    && !(index > 0 && lexica.has(parts[index - 1], in: .possessives)
                        && lexica.has(parts[index - 1], in: .firstPerson))
            }
            if intent == .register, strays || evidence.says(phraseOf: .newsletters, in: sentence), !names {
                doubts.append("It may be about another thing than the event")
            }
            if [.cancel, .decline].contains(intent) && evidence.isConditional(sentence) {
                doubts.append("It depends on a condition")
            }
            if intent == .cancel || intent == .decline,
                evidence.says(.dealings, in: sentence) || evidence.says(.otherThings, in: sentence)
            {
                doubts.append("It may give up another thing than a place")
            }
            if intent == .register || intent == .accept, evidence.says(.mistakes, in: sentence) {
                doubts.append("It speaks of a mistake")
            }
            if intent == .change, evidence.isConditional(sentence),
                evidence.findings.contains(where: { $0.sentence == number && $0.topic == .replace })
            {
                doubts.append("It depends on a condition")
            }
            // "I would come, but": what turns against the wish is no phrase's doing.
            let gives = evidence.findings.contains { $0.sentence == number && giving.contains($0.topic) }
            if intent == .register || intent == .accept, !gives, turns(sentence, number, asking) {
                doubts.append("Something is said against its own wish")
            }
        }
        let isHow =
            !here.isEmpty
            && here.allSatisfy { number in
                let sentence = evidence.sentences[number]
                return sentence.isQuestion && sentence.parts.prefix(3).contains { lexica.has($0, in: .questionWords) }
            }
        if intent == .register, isHow { doubts.append("It asks how, where or when, and for no place") }
        let refused = evidence.negated.contains { asking.contains($0.topic) }
        if intent == .register || intent == .accept, refused {
            doubts.append("It says that somebody is not to be registered")
        }
        var seen: Set<String> = []
        return doubts.filter { seen.insert($0).inserted }
    }

    /// Whether "but" comes after the wish in its sentence.
    private func turns(_ sentence: Sentence, _ number: Int, _ asking: Set<Topic>) -> Bool {
        let first = evidence.findings.filter { $0.sentence == number && asking.contains($0.topic) }
            .map(\.range.lowerBound).min()
        guard let first else { return false }
        return sentence.parts.indices.contains { index in
            let part = sentence.parts[index]
            return index > first && lexica.has(part, in: .adversatives)
                && !lexica.isAnotherWord(sentence.words[sentence.owners[index]].text)
        }
    }
}
