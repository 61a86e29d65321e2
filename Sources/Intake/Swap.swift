// One person given up and another put down in one sentence: "cancel A and register B" says what "replace A by B" says.

import Core

/// Who is given up and who is put down in the same breath.
struct Swap {
    let old: Mention
    let new: Mention

    /// Words at most between a cancellation and whom it is about.
    private static let reach = 6
    /// Letters at least of a stem that tells a verb of registering: "not" is a stem too.
    private static let least = 5

    /// The only two of `others`, those named beside the sender, in a sentence that cancels one and registers the other.
    init?(_ others: [Mention], _ evidence: Evidence) {
        let found = Set(others.map(\.sentence)).sorted().lazy.compactMap { number -> (Mention, Mention)? in
            let here = others.filter { $0.sentence == number }.sorted { $0.range.lowerBound < $1.range.lowerBound }
            guard here.count == 2, here[0].range.upperBound <= here[1].range.lowerBound else { return nil }
            let sentence = evidence.sentences[number]
            let cancels = evidence.findings.filter { $0.sentence == number && $0.topic == .cancel }
                .map { sentence.owners[$0.range.upperBound - 1] }
            guard !evidence.negated.contains(where: { $0.sentence == number && $0.topic == .cancel }) else {
                return nil
            }
            func isCancelled(_ mention: Mention) -> Bool {
                cancels.contains { (1...Self.reach).contains(mention.range.lowerBound - $0) }
            }
            let isFirst =
                isCancelled(here[0])
                && Self.registers(sentence, here[0].range.upperBound..<here[1].range.lowerBound, evidence.lexica)
            let isSecond =
                cancels.contains { here[0].range.upperBound <= $0 } && isCancelled(here[1])
                && Self.registers(sentence, 0..<here[0].range.lowerBound, evidence.lexica)
            return isFirst == isSecond ? nil : isFirst ? (here[0], here[1]) : (here[1], here[0])
        }.first
        guard let found else { return nil }
        (old, new) = found
    }

    /// Whether a verb or a noun of registering stands in the words of `range`.
    private static func registers(_ sentence: Sentence, _ range: Range<Int>, _ lexica: Lexica) -> Bool {
        let stems = lexica.phrases(of: .registering).filter { $0.count >= least }
        return sentence.parts.indices.contains { index in
            range.contains(sentence.owners[index]) && stems.contains { sentence.parts[index].hasPrefix($0) }
        }
    }
}
