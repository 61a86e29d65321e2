// Learns the reader's classifiers: `swift run -c release learn [--check FOLDER | --pages FILE] SET...`, in the root of the repository.
//
// From examples (`Tests/Corpus/examples`, see its README) and from sets of letters with their truth. A set that `wrap` made of
// marked letters also teaches what each sentence does, whom it is about and what is a name; of any other set only the letters
// as wholes are learnt from. What is learnt is written to `Sources/Intake/Learnt/Learnt+*.swift`; the same input gives the same
// files.
//
// No classifier is taught by what another one says of sentences that the other was taught by: the sets are dealt into parts,
// and each part is read by what the rest taught. With `--check` nothing is written but FOLDER/SET.json, the readings of each
// set by what the other parts taught, for `score`; and it is printed how much each classifier told right of them.

import Foundation
import Intake

@main
enum Learn {
    static let parts = 5
    /// The parts that the encoder was not taught by (`teach weights … --without 0,3`).
    static let strange: Set<Int> = [0, 3]

    static func main() async throws {
        var arguments = CommandLine.arguments.dropFirst()
        var folder: URL?
        if arguments.first == "--check" {
            folder = arguments.dropFirst().first.map { URL(fileURLWithPath: $0) }
            arguments = arguments.dropFirst(2)
        }
        var pages: URL?
        if arguments.first == "--pages" {
            pages = arguments.dropFirst().first.map { URL(fileURLWithPath: $0) }
            arguments = arguments.dropFirst(2)
        }
        let sets = try arguments.enumerated().map { number, path in
            try LetterSet(URL(fileURLWithPath: path), part: number % parts)
        }
        guard !sets.isEmpty else {
            FileHandle.standardError.write(Data("usage: learn [--check FOLDER | --pages FILE] SET...\n".utf8))
            exit(64)
        }
        if let pages {
            let lines = await each { part in
                sets.filter { $0.part == part }.flatMap { $0.pages() }
            }
            try (lines.joined().joined(separator: "\n") + "\n").write(to: pages, atomically: true, encoding: .utf8)
            print("\(pages.path): \(lines.joined().count) letters")
            return
        }
        let examples = try Examples(URL(fileURLWithPath: "Tests/Corpus/examples"))
        print(
            "\(examples.acts.count) sentences, \(examples.passages.count) passages, \(examples.notices.count) notices; \(sets.count) sets"
        )
        // Each part is read by what the others taught: of sentences, then of wishes, of whom they are about, of whole readings.
        var weights = await each { part in Sentences(examples, sets.filter { $0.part != part }).weights }
        func read(_ weights: [LearntWeights], of asked: Set<Int> = Set(0..<parts)) async -> [[Letter]] {
            await each { part in
                asked.contains(part) ? sets.filter { $0.part == part }.flatMap { $0.letters(weights[part]) } : []
            }
        }
        /// Each part learns of the letters of the others.
        func teach(
            _ field: WritableKeyPath<LearntWeights, String>, _ letters: [[Letter]], _ learn: ([Letter]) -> String
        ) {
            for part in weights.indices {
                weights[part][keyPath: field] = learn(letters.indices.filter { $0 != part }.flatMap { letters[$0] })
            }
        }
        let first = await read(weights)
        teach(\.intents, first, Wholes.intents)
        let second = await read(weights)
        teach(\.meant, second, Wholes.meant)
        let third = await read(weights)
        teach(\.right, third, Wholes.right)
        print("\(third.joined().count) letters, \(third.joined().compactMap(\.assurance).count) readings to judge")
        // The encoder is asked of the parts it was not taught by only: they alone tell how far it can be believed.
        for part in weights.indices { weights[part].asksEncoder = strange.contains(part) }
        let fourth = await read(weights, of: strange)
        teach(\.wishes, fourth, Wholes.wishes)
        let fifth = await read(weights, of: strange)
        teach(\.chosen, fifth, Wholes.chosen)
        let sixth = await read(weights, of: strange)
        teach(\.judged, sixth, Wholes.judged)
        print("\(sixth.joined().compactMap(\.concord).count) readings to judge by two readers")
        if let folder {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            let told = weights
            _ = await each { part in
                do {
                    for set in sets where set.part == part {
                        if set.isMarked { Check.sentences(of: set, told[part]) }
                        try set.read(told[part], to: folder)
                    }
                } catch { Examples.refuse("\(folder.path): \(error)") }
            }
            return
        }
        var all = Sentences(examples, sets).weights
        all.intents = Wholes.intents(first.flatMap { $0 })
        all.meant = Wholes.meant(second.flatMap { $0 })
        all.right = Wholes.right(third.flatMap { $0 })
        all.wishes = Wholes.wishes(fourth.flatMap { $0 })
        all.chosen = Wholes.chosen(fifth.flatMap { $0 })
        all.judged = Wholes.judged(sixth.flatMap { $0 })
        try write("speechActs", "SpeechActs", all.speechActs)
        try write("selfRoles", "SelfRoles", all.selfRoles)
        try write("personRoles", "PersonRoles", all.personRoles)
        try write("notices", "Notices", all.notices)
        try write("nameTags", "NameTags", all.nameTags)
        try write("intents", "Intents", all.intents)
        try write("meant", "Meant", all.meant)
        try write("right", "Right", all.right)
        try write("wishes", "Wishes", all.wishes)
        try write("chosen", "Chosen", all.chosen)
        try write("judged", "Judged", all.judged)
    }

    /// One value a part, several at a time.
    private static func each<Value: Sendable>(_ make: @escaping @Sendable (Int) -> Value) async -> [Value] {
        await withTaskGroup(of: (Int, Value).self) { group in
            for part in 0..<parts { group.addTask { (part, make(part)) } }
            var values: [(Int, Value)] = []
            for await value in group { values.append(value) }
            return values.sorted { $0.0 < $1.0 }.map(\.1)
        }
    }

    private static func write(_ name: String, _ file: String, _ weights: String) throws {
        let path = "Sources/Intake/Learnt/Learnt+\(file).swift"
        let text = """
            // Written by `swift run -c release learn` from Tests/Corpus.
            // swift-format-ignore-file

            extension Learnt {
                static let \(name) = \"""
            \(weights)
            \"""
            }

            """
        try text.write(toFile: path, atomically: true, encoding: .utf8)
        print("\(path): \(weights.utf8.count) bytes")
    }
}

/// What is learnt of sentences.
struct Sentences {
    private(set) var weights = LearntWeights()

    init(_ examples: Examples, _ sets: [LetterSet]) {
        let marked = sets.filter(\.isMarked)
        weights.speechActs = Softmax(learning: examples.acts + marked.flatMap(\.acts)).encoded
        // The sentences of a marked set are told by what the other marked sets taught.
        var passages = examples.passages.map { $0.learning(SpeechActs(weights)) }
        let thirds = 3
        for third in 0..<thirds {
            let own = marked.enumerated().filter { $0.offset % thirds == third }.map(\.element)
            guard !own.isEmpty else { continue }
            let others = marked.enumerated().filter { $0.offset % thirds != third }.flatMap(\.element.acts)
            var weights = LearntWeights()
            weights.speechActs = Softmax(learning: examples.acts + others, rounds: 12).encoded
            let speech = SpeechActs(weights)
            passages += own.flatMap(\.passages).map { $0.learning(speech) }
        }
        weights.selfRoles = Softmax(learning: passages.compactMap(\.writer)).encoded
        weights.personRoles = Softmax(learning: passages.flatMap(\.roles)).encoded
        weights.nameTags = Tagging(learning: (examples.passages + marked.flatMap(\.passages)).flatMap(\.chains)).encoded
        weights.notices = Softmax(learning: examples.notices).encoded
    }
}

/// What is learnt of whole letters.
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
}

/// Deterministic: the same numbers on every machine.
struct Lehmer {
    var state: UInt64
    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state >> 20
    }
    mutating func shuffle<Value>(_ values: inout [Value]) {
        for index in values.indices.reversed() { values.swapAt(index, Int(next() % UInt64(index + 1))) }
    }
}
