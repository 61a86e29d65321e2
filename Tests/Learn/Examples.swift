// Examples as they are written, and what the classifiers see of them.

import Foundation
import Intake

/// A passage in which names are marked.
struct Passage {
    let writer: Example<SelfRole>?
    let roles: [Example<PersonRole>]
    let chains: [Chain]
}

enum Examples {
    static func acts(_ folder: URL) throws -> [Example<SpeechAct>] {
        try lines(folder).map { line in
            guard let act = SpeechAct(rawValue: line.label) else { refuse(line, "the name of an act before the tab") }
            return Example(act, Features(sentence: line.text), language: line.language)
        }
    }

    static func notices(_ folder: URL) throws -> [Example<QuotedNotice>] {
        try lines(folder).map { line in
            guard let kind = QuotedNotice(rawValue: line.label) else { refuse(line, "a kind of notice before the tab") }
            let text = line.text.replacingOccurrences(of: "\\n", with: "\n")
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
            return Example(kind, LetterModels.features(notice: lines), language: line.language)
        }
    }

    static func passages(_ folder: URL, _ speech: SpeechActs) throws -> [Passage] {
        let lexica = Lexica()
        return try lines(folder).map { line in
            guard let writer = SelfRole(rawValue: line.label) else { refuse(line, "+, - or 0 before the tab") }
            let isSignature = line.text.contains("\\n")
            guard let marked = Marked(line.text.replacingOccurrences(of: "\\n", with: "\n")) else {
                refuse(line, "marks {+name} {-name} {=name} {~name} [[organisation]], closed and not nested")
            }
            let lines = marked.text.split(separator: "\n", omittingEmptySubsequences: false)
            var groups: [[Word]]
            if isSignature {
                groups = [lines.enumerated().flatMap { Words.words(of: $0.element, number: $0.offset) }]
            } else {
                groups = Words.sentences(of: lines).map(\.words)
            }
            groups.removeAll(where: \.isEmpty)
            let tagged = marked.tags(of: groups)
            let chains = zip(groups, tagged).map { words, tagged in
                Chain(
                    features: NameTagger.features(of: words, lexica: lexica), tags: tagged.map(\.tag),
                    language: line.language)
            }
            guard !isSignature else { return Passage(writer: nil, roles: [], chains: chains) }
            let words = groups.flatMap { $0 }
            let all = tagged.flatMap { $0 }
            var people: [(range: Range<Int>, role: PersonRole)] = []
            for (index, tag) in all.enumerated() where tag.tag == .beginsPerson {
                let end = all[(index + 1)...].firstIndex { $0.tag != .insidePerson } ?? all.count
                if let role = tag.role { people.append((index..<end, role)) }
            }
            var roles: [Example<PersonRole>] = []
            for (number, person) in people.enumerated() {
                var start = 0
                for group in groups {
                    let sentence = start..<(start + group.count)
                    if sentence.contains(person.range.lowerBound) {
                        roles.append(
                            Example(
                                person.role,
                                PersonRoles.features(
                                    of: number, of: people.map(\.range), in: words, sentence: sentence,
                                    act: speech.act(Features(words: group))),
                                language: line.language))
                    }
                    start += group.count
                }
            }
            let whole = Features(sentence: marked.text)
            let example = Example(
                writer, SpeechActs.writerFeatures(whole, act: speech.act(whole)), language: line.language)
            return Passage(writer: example, roles: roles, chains: chains)
        }
    }

    private struct Line {
        let file: String
        let number: Int
        let language: String
        let label: String
        let text: String
    }

    private static func lines(_ folder: URL) throws -> [Line] {
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == "tsv" }.sorted { $0.path < $1.path }
        return try files.flatMap { file in
            try String(contentsOf: file, encoding: .utf8).split(separator: "\n").enumerated().map { number, line in
                let pieces = line.split(separator: "\t", maxSplits: 1).map(String.init)
                return Line(
                    file: file.lastPathComponent, number: number + 1,
                    language: file.deletingPathExtension().lastPathComponent, label: pieces.first ?? "",
                    text: pieces.count > 1 ? pieces[1] : "")
            }
        }
    }

    private static func refuse(_ line: Line, _ expected: String) -> Never {
        FileHandle.standardError.write(Data("\(line.file):\(line.number): expected \(expected)\n".utf8))
        exit(65)
    }
}

/// A passage without its marks, and what they marked.
struct Marked {
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
