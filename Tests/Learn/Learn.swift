// Learns the reader's classifiers, in the root of the repository:
//
//     swift run -c release learn --pages FILE SET...
//     swift run -c release learn --networks FOLDER [--keep FILE] [--check FOLDER] SET...
//     swift run -c release learn --notices
//
// From examples (`Tests/Corpus/examples`, see its README) and from sets of letters with their truth. A set that `wrap` made of
// marked letters also teaches what each sentence does, whom it is about and what is a name; of any other set only the letters
// as wholes are learnt from. What is learnt is written to `Sources/Intake/Learnt/Learnt+*.swift`; the same input gives the same
// files.
//
// No classifier is taught by what another one says of sentences that the other was taught by: the sets are dealt into parts,
// and each part is read by what the rest taught, the encoder included: of the networks that `teach weights PAGES FOLDER` wrote, the
// one that is named after the part. A set named NAME~ holds twins of NAME's letters and goes with it into one part.
//
// With `--check` FOLDER/SET.json is written besides, the readings of each set by what the other parts taught, for `score`; and it
// is printed how much each classifier told right of them. With `--keep` what needs no network is written to FILE, and read
// from it where it is there: for trying another network with the same sets, of which it takes a quarter of the time.
//
// With `--notices` only what a quoted message was is learnt, of which `Tests/Corpus/examples/notices` tells; of five parts it is printed how
// many the others told right.

import Foundation
import Intake

@main
enum Learn {
    static let parts = 5

    static func main() async throws {
        if CommandLine.arguments.dropFirst() == ["--notices"] { return try notices() }
        var options: [String: URL] = [:]
        var arguments = CommandLine.arguments.dropFirst()
        while let option = arguments.first, ["--check", "--keep", "--pages", "--networks"].contains(option) {
            options[option] = arguments.dropFirst().first.map { URL(fileURLWithPath: $0) }
            arguments = arguments.dropFirst(2)
        }
        let sets = try dealt(arguments)
        let folder = options["--networks"]
        guard !sets.isEmpty, (options["--pages"] == nil) != (folder == nil) else {
            FileHandle.standardError.write(
                Data(
                    """
                    usage: learn {--pages FILE | --networks FOLDER [--keep FILE] [--check FOLDER]} SET...
                           learn --notices

                    """.utf8))
            exit(64)
        }
        if let pages = options["--pages"] {
            let lines = await each { part in
                sets.filter { $0.part == part }.flatMap { $0.pages() }
            }
            try (lines.joined().joined(separator: "\n") + "\n").write(to: pages, atomically: true, encoding: .utf8)
            print("\(pages.path): \(lines.joined().count) letters")
            return
        }
        guard let folder else { return }
        let networks = try networks(folder)
        let examples = try Examples(URL(fileURLWithPath: "Tests/Corpus/examples"))
        print(
            "\(examples.acts.count) sentences, \(examples.passages.count) passages, \(examples.notices.count) notices; \(sets.count) sets"
        )
        var school: School
        if let kept = options["--keep"], let data = try? Data(contentsOf: kept) {
            school = try School(sets, data)
        } else {
            school = await School(sets, examples)
            if let kept = options["--keep"] { try school.kept().write(to: kept) }
        }
        await school.hear(networks)
        if let folder = options["--check"] {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            let told = school.parts
            _ = await each { part in
                do {
                    for set in sets where set.part == part {
                        if set.isMarked { Check.sentences(of: set, told[part]) }
                        try set.read(told[part], to: folder)
                    }
                } catch { Examples.refuse("\(folder.path): \(error)") }
            }
        }
        for (file, field) in School.fields { try write(file, school.all[keyPath: field]) }
    }

    private static func notices() throws {
        let examples = try Examples(URL(fileURLWithPath: "Tests/Corpus/examples")).notices
        Check.notices(examples)
        try write("Notices", Softmax(learning: examples).encoded)
    }

    /// The sets, each in its part; twins beside those they are twins of.
    private static func dealt(_ paths: some Sequence<String>) throws -> [LetterSet] {
        var numbers: [String: Int] = [:]
        return try paths.map { path in
            let stem = URL(fileURLWithPath: path).lastPathComponent.prefix { $0 != "~" }
            let number = numbers[String(stem)] ?? numbers.count
            numbers[String(stem)] = number
            return try LetterSet(URL(fileURLWithPath: path), part: number % parts)
        }
    }

    /// Of each part the network that it did not teach: `FOLDER/0,3.bin` is for the parts 0 and 3. Letters of a part without one are read
    /// without an encoder.
    private static func networks(_ folder: URL) throws -> [LetterEncoder?] {
        var networks = [LetterEncoder?](repeating: nil, count: parts)
        for file in try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        where file.pathExtension == "bin" {
            guard let network = LetterEncoder(try Data(contentsOf: file)) else {
                Examples.refuse("\(file.path): expected a network as `teach weights` writes it")
            }
            for name in file.deletingPathExtension().lastPathComponent.split(separator: ",") {
                guard let part = Int(name), networks.indices.contains(part) else {
                    Examples.refuse("\(file.path): expected a name made of parts, 0 to \(parts - 1)")
                }
                networks[part] = network
            }
        }
        return networks
    }

    /// One value a part, several at a time.
    static func each<Value: Sendable>(_ make: @escaping @Sendable (Int) -> Value) async -> [Value] {
        await withTaskGroup(of: (Int, Value).self) { group in
            for part in 0..<parts { group.addTask { (part, make(part)) } }
            var values: [(Int, Value)] = []
            for await value in group { values.append(value) }
            return values.sorted { $0.0 < $1.0 }.map(\.1)
        }
    }

    private static func write(_ file: String, _ weights: String) throws {
        let name = file.prefix(1).lowercased() + file.dropFirst()
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
