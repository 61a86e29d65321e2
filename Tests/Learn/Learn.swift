// Learns the reader's classifiers from examples: `swift run -c release learn [--check]`, in the root of the repository.
//
// Examples are `Tests/Corpus/examples/acts/LANGUAGE.tsv` (an act's name, a tab, a sentence) and
// `Tests/Corpus/examples/people/LANGUAGE.tsv` (the writer's role, a tab, a passage with its names marked; see the README
// there). What is learnt is written to `Sources/Intake/Learnt/Learnt+*.swift`; the same examples give the same files.
// `--letters SET...` learns the classifiers of whole letters from sets of letters with their truth; they see what the others
// tell, so those are learnt first and the package built again. `--check` writes nothing: it tells each fifth of the examples (or
// each set of letters) by what was learnt from the rest, and prints how much was right.

import Foundation
import Intake

@main
enum Learn {
    static func main() throws {
        let arguments = CommandLine.arguments.dropFirst()
        let isCheck = arguments.contains("--check")
        if arguments.contains("--letters") { return try letters(isCheck) }
        let root = URL(fileURLWithPath: "Tests/Corpus/examples")
        let acts = try Examples.acts(root.appendingPathComponent("acts"))
        let speech = Softmax(learning: acts).encoded
        let passages = try Examples.passages(root.appendingPathComponent("people"), SpeechActs(acts: speech))
        let notices = try Examples.notices(root.appendingPathComponent("notices"))
        print("\(acts.count) sentences, \(passages.count) passages, \(notices.count) notices")
        let selves = passages.compactMap(\.writer)
        let roles = passages.flatMap(\.roles)
        if isCheck {
            print("\n# What a sentence does")
            check(acts, parts: Lehmer.parts(acts.count))
            print("\n# Whether its writer comes")
            check(selves, parts: Lehmer.parts(selves.count))
            print("\n# What it says of people")
            check(roles, parts: Lehmer.parts(roles.count))
            print("\n# What kind of message it is")
            check(notices, parts: Lehmer.parts(notices.count))
            print("\n# Names")
            Tagging.check(passages)
            return
        }
        try write("speechActs", "SpeechActs", speech)
        try write("selfRoles", "SelfRoles", Softmax(learning: selves).encoded)
        try write("personRoles", "PersonRoles", Softmax(learning: roles).encoded)
        try write("notices", "Notices", Softmax(learning: notices).encoded)
        try write("nameTags", "NameTags", Tagging(learning: passages.flatMap(\.chains)).encoded)
    }

    /// The classifiers of whole letters stand on the others: those are learnt and compiled first.
    private static func letters(_ isCheck: Bool) throws {
        var letters: [Letter] = []
        for set in CommandLine.arguments.dropFirst().filter({ !$0.hasPrefix("--") }) {
            letters += try Letters.all(URL(fileURLWithPath: set))
        }
        let wishes = letters.compactMap(\.wish), candidates = letters.flatMap(\.candidates)
        print("\(letters.count) letters, \(candidates.count) candidates")
        if isCheck {
            // Each set told by what was learnt from the others.
            let sets = Array(Set(letters.map(\.set))).sorted()
            print("\n# What a letter wants")
            check(wishes, parts: wishes.map { sets.firstIndex(of: $0.language) ?? 0 })
            jury(letters, sets)
            print("\n# Whom it is about")
            check(candidates, parts: candidates.map { sets.firstIndex(of: $0.language) ?? 0 })
            return
        }
        try write("intents", "Intents", Softmax(learning: wishes).encoded)
        try write("meant", "Meant", Softmax(learning: candidates).encoded)
    }

    /// How often what was learnt from the other sets is right, by its odds and by what the rules say.
    private static func jury(_ letters: [Letter], _ sets: [String]) {
        let labels = Intent.allCases
        var rows: [String: (right: Int, all: Int)] = [:]
        for set in sets {
            let model = Softmax(learning: letters.filter { $0.set != set }.compactMap(\.wish))
            for letter in letters where letter.set == set {
                guard let wish = letter.wish, let learning = letter.reading.learning else { continue }
                let odds = model.odds(wish)
                let first = odds.indices.max { odds[$0] < odds[$1] } ?? 0
                let rules = labels[first] == learning.ruled ? "agree" : "differ"
                let row = "\(rules)\(learning.isSurelyRuled ? ", sure" : "") \(Int(odds[first] * 20) * 5) %"
                rows[row, default: (0, 0)].all += 1
                if labels[first] == wish.label {
                    rows[row]?.right += 1
                } else {
                    print(
                        "\(set)/\(letter.file): \(wish.label) taken for \(labels[first]) \(Int(odds[first] * 100)) %, by rules \(learning.ruled)\(learning.isSurelyRuled ? " surely" : "")\(letter.review ? ", for review" : "")"
                    )
                }
            }
        }
        for (row, count) in rows.sorted(by: { $0.key < $1.key }) {
            print("rules \(row): \(count.right) of \(count.all)")
        }
    }

    private static func write(_ name: String, _ file: String, _ weights: String) throws {
        let path = "Sources/Intake/Learnt/Learnt+\(file).swift"
        let text = """
            // Written by `swift run -c release learn` from Tests/Corpus/examples.
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

    /// Prints how much is told right of each part by what was learnt from the others.
    private static func check<Label: Learnable>(_ examples: [Example<Label>], parts: [Int]) {
        let labels = Array(Label.allCases)
        var told = Array(repeating: Array(repeating: 0, count: labels.count), count: labels.count)
        var byLanguage: [String: (right: Int, all: Int)] = [:]
        var sure = (right: 0, all: 0)
        for part in Set(parts).sorted() {
            let model = Softmax(learning: examples.indices.filter { parts[$0] != part }.map { examples[$0] })
            for (index, example) in examples.enumerated() where parts[index] == part {
                let odds = model.odds(example)
                let first = odds.indices.max { odds[$0] < odds[$1] } ?? 0
                let right = labels[first] == example.label
                told[labels.firstIndex(of: example.label) ?? 0][first] += 1
                byLanguage[example.language, default: (0, 0)].all += 1
                if right { byLanguage[example.language]?.right += 1 }
                guard odds[first] >= 0.9 else { continue }
                sure.all += 1
                if right { sure.right += 1 }
            }
        }
        for (column, row) in told.enumerated() {
            let missed = row.indices.filter { $0 != column && row[$0] > 0 }.sorted { row[$0] > row[$1] }.prefix(5)
            let names = missed.map { "\(labels[$0].rawValue) \(row[$0])" }.joined(separator: ", ")
            print("\(labels[column].rawValue): \(row[column]) of \(row.reduce(0, +)); taken for \(names)")
        }
        for (language, count) in byLanguage.sorted(by: { $0.key < $1.key }) {
            print("\(language): \(count.right) of \(count.all)")
        }
        print("told with 0.9 or more: \(sure.right) of \(sure.all)")
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
    /// A fifth, 0 to 4, for each of `count` examples.
    static func parts(_ count: Int) -> [Int] {
        var parts = (0..<count).map { $0 % 5 }
        var generator = Lehmer(state: 5)
        generator.shuffle(&parts)
        return parts
    }
}
