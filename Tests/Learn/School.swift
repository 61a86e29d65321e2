// The order in which the classifiers are learnt: each by letters as those before it read them, none of whose writers taught them.

import Foundation
import Intake

struct School {
    /// What the sets of each part are read by: what those of the others taught.
    private(set) var parts: [LearntWeights]
    /// What all of them taught.
    private(set) var all: LearntWeights
    private let sets: [LetterSet]

    typealias Field = any WritableKeyPath<LearntWeights, String> & Sendable

    /// Every classifier with its file.
    static let fields: [(file: String, field: Field)] =
        first + [("Wishes", \.wishes), ("Chosen", \.chosen), ("Judged", \.judged), ("Risked", \.risked)]
    /// Those that the encoder has no part in.
    private static let first: [(file: String, field: Field)] = [
        ("SpeechActs", \.speechActs), ("SelfRoles", \.selfRoles), ("PersonRoles", \.personRoles),
        ("Notices", \.notices), ("NameTags", \.nameTags), ("Intents", \.intents), ("Meant", \.meant),
        ("Right", \.right),
    ]

    /// Of sentences, then of wishes, of whom they are about, of whole readings.
    init(_ sets: [LetterSet], _ examples: Examples) async {
        self.sets = sets
        parts = await Learn.each { part in Sentences(examples, sets.filter { $0.part != part }).weights }
        all = Sentences(examples, sets).weights
        await teach((\.intents, Wholes.intents))
        await teach((\.meant, Wholes.meant))
        await teach((\.right, Wholes.right))
    }

    /// The same from what `kept` gave.
    init(_ sets: [LetterSet], _ kept: Data) throws {
        self.sets = sets
        let texts = try JSONDecoder().decode([[String: String]].self, from: kept)
        let weights = texts.map { texts in
            var weights = LearntWeights()
            for (file, field) in Self.first { weights[keyPath: field] = texts[file] ?? "" }
            return weights
        }
        guard weights.count == Learn.parts + 1, let last = weights.last else {
            Examples.refuse("what was kept: expected \(Learn.parts + 1) sets of classifiers, found \(weights.count)")
        }
        parts = weights.dropLast()
        all = last
    }

    func kept() throws -> Data {
        try JSONEncoder().encode(
            (parts + [all]).map { weights in
                Dictionary(uniqueKeysWithValues: Self.first.map { ($0.file, weights[keyPath: $0.field]) })
            })
    }

    /// Then of both readers; `networks`: of each part the one that it did not teach.
    mutating func hear(_ networks: [LetterEncoder?]) async {
        for part in parts.indices { parts[part].encoder = networks[part] }
        await teach((\.wishes, Wholes.wishes))
        await teach((\.chosen, Wholes.chosen))
        await teach((\.judged, Wholes.judged), (\.risked, Wholes.risked))
    }

    /// Each part learns of the letters of the others, as they are read so far.
    private mutating func teach(_ lessons: (field: Field, learn: @Sendable ([Letter]) -> String)...) async {
        let weights = parts, sets = sets
        let letters = await Learn.each { part in
            sets.filter { $0.part == part }.flatMap { $0.letters(weights[part]) }
        }
        print("\(letters.joined().count) letters read")
        for (field, learn) in lessons {
            let learnt = await Learn.each { part in
                learn(letters.indices.filter { $0 != part }.flatMap { letters[$0] })
            }
            for part in parts.indices { parts[part][keyPath: field] = learnt[part] }
            all[keyPath: field] = learn(letters.flatMap { $0 })
        }
    }
}

enum Wholes {
    static func intents(_ letters: [Letter]) -> String {
        Softmax(learning: letters.compactMap(\.wish), rate: 0.1).encoded
    }
    static func meant(_ letters: [Letter]) -> String {
        Softmax(learning: letters.flatMap(\.candidates), rate: 0.1).encoded
    }
    static func right(_ letters: [Letter]) -> String {
        Softmax(learning: letters.compactMap(\.assurance), decay: 4e-4, rate: 0.1).encoded
    }
    static func wishes(_ letters: [Letter]) -> String {
        Softmax(learning: letters.compactMap(\.bothWishes), decay: 4e-4, rate: 0.1).encoded
    }
    static func chosen(_ letters: [Letter]) -> String {
        Softmax(learning: letters.flatMap(\.chosen), decay: 4e-4, rate: 0.1).encoded
    }
    static func judged(_ letters: [Letter]) -> String {
        Softmax(learning: letters.compactMap(\.concord), decay: 2e-3, rate: 0.03).encoded
    }
    static func risked(_ letters: [Letter]) -> String {
        Softmax(learning: letters.compactMap(\.risk), decay: 2e-3, rate: 0.03).encoded
    }
}
