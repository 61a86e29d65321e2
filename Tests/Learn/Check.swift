// How much is told right of what the classifiers were not taught by.

import Foundation
import Intake

enum Check {
    /// Prints, for a marked set that `weights` were not learnt from, how many acts, roles and names are right.
    static func sentences(of set: LetterSet, _ weights: LearntWeights) {
        let speech = SpeechActs(weights)
        var line = "\(set.name): acts \(share(set.acts, LinearModel<SpeechAct>(weights.speechActs)))"
        let learnt = set.passages.map { $0.learning(speech) }
        line += ", writer \(share(learnt.compactMap(\.writer), LinearModel<SelfRole>(weights.selfRoles)))"
        line += ", people \(share(learnt.flatMap(\.roles), LinearModel<PersonRole>(weights.personRoles)))"
        let model = LinearModel<NameTag>(weights.nameTags)
        for (kind, letter) in [("names", "P"), ("organisations", "O")] {
            var found = 0, told = 0, right = 0
            for chain in set.passages.flatMap(\.chains) where !chain.features.isEmpty {
                let tags = NameTagger.best(chain.features.map { model.sums($0) }) {
                    model.sums([NameTagger.transition($0)])
                }
                let a = Set(names(tags).filter { $0.hasPrefix(letter) }),
                    b = Set(names(chain.tags).filter { $0.hasPrefix(letter) })
                found += a.intersection(b).count
                told += a.count
                right += b.count
            }
            line += ", \(kind) \(found) of \(right) (\(told) told)"
        }
        print(line)
    }

    /// Prints of every kind of notice how many the other examples tell, right and wrong, with odds that the reader believes.
    static func notices(_ examples: [Example<QuotedNotice>]) {
        var right: [QuotedNotice: Int] = [:], wrong: [QuotedNotice: Int] = [:], all: [QuotedNotice: Int] = [:]
        for part in 0..<Learn.parts {
            let own = examples.indices.filter { $0 % Learn.parts == part }
            let others = examples.indices.filter { $0 % Learn.parts != part }.map { examples[$0] }
            let model = LinearModel<QuotedNotice>(Softmax(learning: others).encoded)
            for example in own.map({ examples[$0] }) {
                all[example.label, default: 0] += 1
                let sums = model.sums(example.hashes)
                let first = first(of: example, model)
                let top = sums.max() ?? 0
                let odds = 1 / sums.reduce(0) { $0 + exp(($1 - top) / example.norm) }
                guard odds >= QuotedNotice.believedFrom else { continue }
                if first == example.label { right[first, default: 0] += 1 } else { wrong[first, default: 0] += 1 }
            }
        }
        for (kind, count) in all.sorted(by: { $0.value > $1.value }) {
            print("\(kind.rawValue): \(right[kind] ?? 0) of \(count), and \(wrong[kind] ?? 0) others told to be")
        }
    }

    private static func first<Label: Learnable>(of example: Example<Label>, _ model: LinearModel<Label>) -> Label {
        let sums = model.sums(example.hashes)
        return model.labels[sums.indices.max { sums[$0] < sums[$1] } ?? 0]
    }

    private static func share<Label: Learnable>(_ examples: [Example<Label>], _ model: LinearModel<Label>) -> String {
        "\(examples.filter { first(of: $0, model) == $0.label }.count) of \(examples.count)"
    }

    /// The names of a chain, as "P 3-5".
    private static func names(_ tags: [NameTag]) -> [String] {
        var result: [String] = []
        for (index, tag) in tags.enumerated() where tag == .beginsPerson || tag == .beginsOrganisation {
            let inside: NameTag = tag == .beginsPerson ? .insidePerson : .insideOrganisation
            let end = tags[(index + 1)...].firstIndex { $0 != inside } ?? tags.count
            result.append("\(tag == .beginsPerson ? "P" : "O") \(index)-\(end)")
        }
        return result
    }
}
