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

    private static func share<Label: Learnable>(_ examples: [Example<Label>], _ model: LinearModel<Label>) -> String {
        var right = 0
        for example in examples {
            let sums = model.sums(example.hashes)
            let first = sums.indices.max { sums[$0] < sums[$1] } ?? 0
            if model.labels[first] == example.label { right += 1 }
        }
        return "\(right) of \(examples.count)"
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
