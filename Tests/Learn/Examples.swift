// Examples as they are written, and what the classifiers see of them.

import Foundation
import Intake

/// What the sentences written for learning say, and how names are marked in them.
struct Examples: Sendable {
    let acts: [Example<SpeechAct>]
    let passages: [Passage]
    let notices: [Example<QuotedNotice>]

    init(_ root: URL) throws {
        acts = try Self.files(root, "acts").flatMap { try Self.acts($0) }
        passages = try Self.files(root, "people").flatMap { try Self.passages($0) }
        notices = try Self.files(root, "notices").flatMap { try Self.notices($0) }
    }

    static func acts(_ file: URL) throws -> [Example<SpeechAct>] {
        try lines(file).map { line in
            guard let act = SpeechAct(rawValue: line.label) else { refuse(line, "the name of an act before the tab") }
            return Example(act, Features(sentence: line.text))
        }
    }

    static func notices(_ file: URL) throws -> [Example<QuotedNotice>] {
        try lines(file).map { line in
            guard let kind = QuotedNotice(rawValue: line.label) else { refuse(line, "a kind of notice before the tab") }
            let text = line.text.replacingOccurrences(of: "\\n", with: "\n")
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
            return Example(kind, LetterModels.features(notice: lines))
        }
    }

    static func passages(_ file: URL) throws -> [Passage] {
        let lexica = Lexica.shipped
        return try lines(file).map { line in
            guard let writer = SelfRole(rawValue: line.label) else { refuse(line, "+, - or 0 before the tab") }
            guard let marked = Marked(line.text.replacingOccurrences(of: "\\n", with: "\n")) else {
                refuse(line, "marks {+name} {-name} {=name} {~name} [[organisation]], closed and not nested")
            }
            return Passage(writer: writer, marked: marked, isSignature: line.text.contains("\\n"), lexica: lexica)
        }
    }

    private struct Line {
        let place: String
        let label: String
        let text: String
    }

    private static func files(_ root: URL, _ folder: String) throws -> [URL] {
        try FileManager.default.contentsOfDirectory(
            at: root.appendingPathComponent(folder), includingPropertiesForKeys: nil
        )
        .filter { $0.pathExtension == "tsv" }.sorted { $0.path < $1.path }
    }

    private static func lines(_ file: URL) throws -> [Line] {
        try String(contentsOf: file, encoding: .utf8).split(separator: "\n").enumerated().map { number, line in
            let pieces = line.split(separator: "\t", maxSplits: 1).map(String.init)
            return Line(
                place: "\(file.path):\(number + 1)", label: pieces.first ?? "", text: pieces.count > 1 ? pieces[1] : "")
        }
    }

    private static func refuse(_ line: Line, _ expected: String) -> Never {
        refuse("\(line.place): expected \(expected)")
    }

    static func refuse(_ sentence: String) -> Never {
        FileHandle.standardError.write(Data((sentence + "\n").utf8))
        exit(65)
    }
}

/// A passage in which names are marked.
struct Passage: Sendable {
    /// One sentence or signature each.
    let chains: [Chain]
    private let groups: [[Word]]
    /// Nothing is said of the writer in a signature.
    private let writer: SelfRole?
    private let people: [(range: Range<Int>, role: PersonRole)]
    private let text: String

    init(writer: SelfRole, marked: Marked, isSignature: Bool, lexica: Lexica) {
        let lines = marked.text.split(separator: "\n", omittingEmptySubsequences: false)
        var groups =
            isSignature
            ? [lines.enumerated().flatMap { Words.words(of: $0.element, number: $0.offset) }]
            : Words.sentences(of: lines).map(\.words)
        groups.removeAll(where: \.isEmpty)
        let tagged = marked.tags(of: groups)
        chains = zip(groups, tagged).map { words, tagged in
            Chain(features: NameTagger.features(of: words, lexica: lexica), tags: tagged.map(\.tag))
        }
        self.groups = groups
        self.writer = isSignature ? nil : writer
        text = marked.text
        let all = tagged.flatMap { $0 }
        var people: [(range: Range<Int>, role: PersonRole)] = []
        for (index, tag) in all.enumerated() where tag.tag == .beginsPerson && !isSignature {
            let end = all[(index + 1)...].firstIndex { $0.tag != .insidePerson } ?? all.count
            if let role = tag.role { people.append((index..<end, role)) }
        }
        self.people = people
    }

    /// What it teaches of its writer and of each person, where `speech` says what its sentences do.
    func learning(_ speech: SpeechActs) -> (writer: Example<SelfRole>?, roles: [Example<PersonRole>]) {
        guard let writer else { return (nil, []) }
        let words = groups.flatMap { $0 }
        var roles: [Example<PersonRole>] = []
        var start = 0
        for group in groups {
            let sentence = start..<(start + group.count)
            for (number, person) in people.enumerated() where sentence.contains(person.range.lowerBound) {
                roles.append(
                    Example(
                        person.role,
                        PersonRoles.features(
                            of: number, of: people.map(\.range), in: words, sentence: sentence,
                            act: speech.act(Features(words: group)))))
            }
            start += group.count
        }
        let whole = Features(sentence: text)
        return (Example(writer, SpeechActs.writerFeatures(whole, act: speech.act(whole))), roles)
    }
}

/// A passage without its marks, and what they marked.
struct Marked: Sendable {
    let text: String
    private let spans: [(range: Range<Int>, role: PersonRole?)]

    init?(_ marked: String) {
        var text: [Character] = []
        var spans: [(Range<Int>, PersonRole?)] = []
        var open: (start: Int, role: PersonRole?)?
        let characters = Array(marked)
        var index = 0
        while index < characters.count {
            let character = characters[index]
            let next = index + 1 < characters.count ? characters[index + 1] : " "
            if character == "{", let role = PersonRole(rawValue: String(next)) {
                guard open == nil else { return nil }
                open = (text.count, role)
                index += 2
            } else if character == "[", next == "[" {
                guard open == nil else { return nil }
                open = (text.count, nil)
                index += 2
            } else if character == "}" {
                guard let begun = open, begun.role != nil else { return nil }
                spans.append((begun.start..<text.count, begun.role))
                open = nil
                index += 1
            } else if character == "]", next == "]" {
                guard let begun = open, begun.role == nil else { return nil }
                spans.append((begun.start..<text.count, nil))
                open = nil
                index += 2
            } else {
                text.append(character)
                index += 1
            }
        }
        guard open == nil else { return nil }
        self.text = String(text)
        self.spans = spans
    }

    /// The tag of each word; `groups` are the words of `text`, in order.
    func tags(of groups: [[Word]]) -> [[(tag: NameTag, role: PersonRole?)]] {
        let characters = Array(text)
        var place = 0
        var last: Int?
        return groups.map { words in
            words.map { word in
                let wanted = Array(word.text)
                var start = place
                while start + wanted.count <= characters.count,
                    Array(characters[start..<(start + wanted.count)]) != wanted
                { start += 1 }
                // A word written otherwise than it stands ("Mª") is looked for no further.
                guard start + wanted.count <= characters.count, start - place < 12 else { return (.none, nil) }
                place = start + wanted.count
                guard let span = spans.firstIndex(where: { $0.range.overlaps(start..<place) }) else {
                    last = nil
                    return (.none, nil)
                }
                let isFirst = last != span
                last = span
                let role = spans[span].role
                if role != nil { return (isFirst ? .beginsPerson : .insidePerson, role) }
                return (isFirst ? .beginsOrganisation : .insideOrganisation, nil)
            }
        }
    }
}
