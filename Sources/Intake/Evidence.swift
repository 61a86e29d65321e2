// What a letter's sentences speak for: phrases found, those taken back by others taken out.

import Core

struct Evidence: Sendable {
    let sentences: [Sentence]
    /// The subject, as a sentence of its own; `nil` where it only repeats what is answered.
    let subject: Sentence?
    let lexica: Lexica
    /// Those it may be written in, the likeliest first.
    let languages: [Language]
    private(set) var findings: [Finding]
    private(set) var subjectFindings: [Finding] = []
    /// Wishes that stand under a condition and count for nothing.
    private(set) var conditional: [Finding] = []
    /// What is given up that is no place: "cancel my train".
    private(set) var shielded: [Finding] = []
    /// What is said not to be done, and counts for nothing either.
    private(set) var negated: [Finding] = []

    private static let wishes: Set<Topic> = [
        .askSelf, .askWe, .ask, .come, .confirm, .take, .regret, .regretOther, .cancel, .passOn, .replace, .add,
        .correct, .status,
    ]

    init(sentences: [Sentence], subject: Sentence?, languages: [Language], lexica: Lexica) {
        self.sentences = sentences
        self.subject = subject
        self.lexica = lexica
        self.languages = languages
        let indices = languages.compactMap { lexica.indices[$0] }
        var all: [Finding] = []
        var refused: [Finding] = []
        for (number, sentence) in sentences.enumerated() {
            var found = indices.flatMap { $0.findings(in: sentence.parts, sentence: number) }
            let shields = found.filter { $0.topic == .shield }
            shielded += found.filter { finding in
                finding.topic == .cancel && shields.contains { $0.range.overlaps(finding.range) }
            }
            Self.settle(&found, sentence, &conditional)
            let undone = found.filter { Self.isNegated($0, sentence, languages, lexica) }
            // What is not to be asked for stays in sight: the letter may ask for something else.
            found.removeAll { undone.contains($0) && ![.ask, .askSelf, .askWe].contains($0.topic) }
            refused += undone
            all += found
        }
        findings = all
        negated = refused
        if let subject {
            var found = indices.flatMap { $0.findings(in: subject.parts, sentence: -1) }
            var ignored: [Finding] = []
            Self.settle(&found, subject, &ignored)
            subjectFindings = found
        }
    }

    /// Takes out what another phrase of the sentence takes back.
    private static func settle(_ found: inout [Finding], _ sentence: Sentence, _ conditional: inout [Finding]) {
        let all = found
        func covered(_ finding: Finding, by topics: Set<Topic>) -> Bool {
            all.contains { topics.contains($0.topic) && $0.range.overlaps(finding.range) }
        }
        func stands(_ topics: Set<Topic>) -> Bool { all.contains { topics.contains($0.topic) } }
        found = all.filter { finding in
            // How the seats are to be given is no condition on whether they are asked for.
            if [.condition, .depends].contains(finding.topic), covered(finding, by: [.together]) { return false }
            guard wishes.contains(finding.topic) else { return true }
            if covered(finding, by: [.shield]) { return false }
            switch finding.topic {
            case .cancel: return !covered(finding, by: [.keep])
            case .regret, .regretOther: return !covered(finding, by: [.keep, .senderStays])
            case .ask, .askSelf, .askWe:
                if covered(finding, by: [.registered, .status, .keep, .cancel]) { return false }
                // "cancel my registration": the noun behind the verb asks for nothing.
                if all.contains(where: {
                    $0.topic == .cancel && $0.range.upperBound <= finding.range.lowerBound
                        && finding.range.lowerBound - $0.range.upperBound <= 3
                }) {
                    return false
                }
                return true
            case .come, .take, .confirm:
                return !covered(finding, by: [.regret, .regretOther, .senderStays, .cancel, .status])
            default: return true
            }
        }
        // "If there is no room for both, cancel mine": what is given up under a condition is not given up.
        let openers = found.filter { $0.topic == .condition }
        if let first = openers.min(by: { $0.range.lowerBound < $1.range.lowerBound }) {
            let giving: Set<Topic> = [.cancel, .passOn, .regret, .regretOther]
            conditional += found.filter { giving.contains($0.topic) && $0.range.lowerBound >= first.range.lowerBound }
            found.removeAll { giving.contains($0.topic) && $0.range.lowerBound >= first.range.lowerBound }
        }
    }

    /// Whether a negation stands right before what is asked to be done, in the same clause: "do not cancel", "n'y sera pas
    /// remplacé".
    private static func isNegated(
        _ finding: Finding, _ sentence: Sentence, _ languages: [Language], _ lexica: Lexica
    ) -> Bool {
        guard [.cancel, .passOn, .replace, .add, .correct, .ask, .askSelf, .askWe].contains(finding.topic) else {
            return false
        }
        let parts = sentence.parts
        let start = finding.range.lowerBound
        var index = start - 1
        // "nothing else, cancel": a comma ends the clause.
        while index >= 0, index >= start - 3 {
            let between = sentence.words[sentence.owners[index]...sentence.owners[index + 1]]
            if between.contains(where: { $0.isPunctuation(",.;:!?–—…") }) { return false }
            let part = parts[index]
            if lexica.has(part, in: .hesitation) { return false }
            let negates = languages.contains { lexica.byLanguage[$0]?.lexicon[.negations]?.contains(part) ?? false }
            // "plus" is "more" as well; "no longer able", "ne peux plus venir" are a reason to cancel.
            if negates, !lexica.has(part, in: .looseNegations) {
                return parts[(index + 1)..<start].allSatisfy { !lexica.has($0, in: .negationEnds) }
            }
            index -= 1
        }
        return false
    }

    func has(_ topic: Topic) -> Bool { findings.contains { $0.topic == topic } }
    func hasAny(_ topics: Topic...) -> Bool { findings.contains { topics.contains($0.topic) } }
    func subjectHas(_ topics: Topic...) -> Bool { subjectFindings.contains { topics.contains($0.topic) } }
    func all(_ topic: Topic) -> [Finding] { findings.filter { $0.topic == topic } }
    func sentences(with topics: Topic...) -> Set<Int> {
        Set(findings.filter { topics.contains($0.topic) }.map(\.sentence))
    }
    var asksQuestion: Bool { sentences.contains(where: \.isQuestion) }

    /// Whether a word of `list` stands in it.
    func says(_ list: Pack.Lexicon) -> Bool { sentences.contains { says(list, in: $0) } }
    func says(_ list: Pack.Lexicon, in sentence: Sentence) -> Bool {
        sentence.parts.contains { lexica.has($0, in: list) }
    }
    /// Whether a phrase of `wording` stands in `sentence`.
    func says(phraseOf wording: Pack.Wording, in sentence: Sentence) -> Bool {
        lexica.holds(wording, in: sentence.parts)
    }
    /// Whether a word begins as one of `stems`.
    func says(beginningOf stems: Pack.Wording) -> Bool {
        let stems = lexica.phrases(of: stems)
        return sentences.contains { $0.parts.contains { part in stems.contains { part.hasPrefix($0) } } }
    }
    /// Whether it says "if". "Sí" with its accent is a yes, and so are "moi si", where nothing goes on, and "si," that begins it. "Se"
    /// is a pronoun as well: it is an "if" where it begins a sentence of a language that says so.
    func isConditional(_ sentence: Sentence) -> Bool {
        let words = sentence.words
        let first = words.firstIndex { $0.kind == .word }
        return words.indices.contains { index in
            let text = words[index].text.lowercased()
            guard lexica.has(text, in: .ifs) else { return false }
            if lexica.has(text, in: .pronounIfs) {
                let saysIf = languages.first.flatMap { lexica.byLanguage[$0]?.lexicon[.ifs] }?.contains(text) ?? false
                guard index == first, saysIf else { return false }
            }
            let following = words[(index + 1)...]
            return index == first ? following.first?.kind == .word : following.contains { $0.kind == .word }
        }
    }
    /// Whether it says "but", or "except".
    var objects: Bool { says(.adversatives) || says(.exceptions) }

    /// How the letter opens: the first words after the greeting.
    func opens(with topic: Topic) -> Bool {
        guard let (number, start) = opening else { return false }
        return findings.contains { $0.topic == topic && $0.sentence == number && $0.range.lowerBound <= start + 1 }
    }

    /// The first sentence that is more than a greeting, and where in it the greeting ends.
    private var opening: (Int, Int)? {
        for (number, sentence) in sentences.enumerated() where !sentence.parts.isEmpty {
            let greeting =
                findings.filter { $0.topic == .greeting && $0.sentence == number && $0.range.lowerBound == 0 }
                .map(\.range.upperBound).max() ?? 0
            guard greeting > 0 else { return (number, 0) }
            // "Bonjour et merci": the greeting ends where a comma or the sentence does.
            let end = sentence.owners.indices.first { index in
                index >= greeting && sentence.owners[index] > 0
                    && sentence.words[sentence.owners[index] - 1].isPunctuation(",!.:")
            }
            if let end { return (number, end) }
            if sentence.parts.count > greeting + 4 { return (number, greeting) }
        }
        return nil
    }
}
