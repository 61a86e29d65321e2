// Bytes of a YAML file to a `Branch`, or complaints with lines: YAML 1.1 as libyaml reads it, by way of Yams.
//
// Left out on purpose: anchors and aliases (a few lines of them can stand for more values than memory holds), explicit
// tags, merge keys, several documents in a file. None is needed here, and each is a way to be surprised.

import Foundation
import Yams

enum Syntax {
    static let mostBytes = 1_000_000
    static let mostValues = 100_000
    static let mostDepth = 24

    /// The document in `bytes`; `nil` after a complaint.
    static func branch(of bytes: [UInt8], complaints: Complaints) -> Branch? {
        guard bytes.count <= mostBytes else {
            complaints.add("", at: nil, "found \(bytes.count) bytes, expected at most \(mostBytes)")
            return nil
        }
        guard let text = text(of: bytes, complaints: complaints) else { return nil }
        if let alias = aliasSpot(in: bytes) {
            complaints.add("", at: alias, noAnchors)
            return nil
        }
        do {
            // The parser keeps the anchors' names alive, which nodes only hold weakly.
            let parser = try Yams.Parser(yaml: text, encoding: .utf8)
            return try withExtendedLifetime(parser) {
                guard let node = try parser.singleRoot() else {
                    complaints.add("", at: Spot(line: 1, column: 1), "found an empty file, expected a mapping of keys")
                    return nil
                }
                var converter = Converter(complaints: complaints)
                return converter.convert(node, path: "", depth: 0)
            }
        } catch let error as YamlError {
            complain(about: error, in: text, to: complaints)
        } catch {
            complaints.add("", at: nil, "could not be read as YAML: \(error)")
        }
        return nil
    }

    static let tooDeep = "found more than \(mostDepth) levels of nesting, expected fewer"
    static let noAnchors = "found an anchor or alias (& or *), expected every value written out where it is meant"

    /// Valid UTF-8 without its byte order mark and without characters that cannot be seen; `nil` after a complaint.
    private static func text(of bytes: [UInt8], complaints: Complaints) -> String? {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            complaints.add("", at: Spot(line: 1, column: 1), "found UTF-16, expected UTF-8")
            return nil
        }
        let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        guard let text = String(validating: body, as: UTF8.self) else {
            // Line by line, to name the first that is wrong.
            for (index, line) in body.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
            where String(validating: line, as: UTF8.self) == nil {
                complaints.add(
                    "", at: Spot(line: index + 1, column: 1),
                    "found bytes that are not UTF-8, expected the file saved as UTF-8 (it may be Latin-1)")
                return nil
            }
            complaints.add("", at: nil, "found bytes that are not UTF-8, expected the file saved as UTF-8")
            return nil
        }
        var spot = Spot(line: 1, column: 1)
        for scalar in text.unicodeScalars {
            if scalar == "\n" {
                spot = Spot(line: spot.line + 1, column: 1)
                continue
            }
            if !allowed(scalar) {
                let code = String(scalar.value, radix: 16, uppercase: true)
                complaints.add("", at: spot, "found the invisible character U+\(code), expected text that can be seen")
                return nil
            }
            spot.column += 1
        }
        return text
    }

    /// What libyaml takes (YAML 1.1, 5.1), without the line ends that editors do not count: NEL, LS, PS and a lone CR pass as
    /// line ends there, and lines would be told wrong.
    private static func allowed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0D, 0x20...0x7E, 0xA0...0x2027, 0x202A...0xD7FF, 0xE000...0xFEFE, 0xFF00...0xFFFD,
            0x10000...0x10FFFF:
            true
        default: false
        }
    }

    /// Where an alias stands whose anchor stands somewhere too, if any does.
    ///
    /// Yams hashes the keys of a mapping while it reads, and a key may be an alias: found afterwards is found too late, so this
    /// looks at the bytes first. A text that holds both `&x` and `*x` is refused wrongly; none such has a place in these files.
    private static func aliasSpot(in bytes: [UInt8]) -> Spot? {
        var anchors: Set<ArraySlice<UInt8>> = []
        var aliases: [ArraySlice<UInt8>: Spot] = [:]
        func isName(_ byte: UInt8) -> Bool {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "_"), UInt8(ascii: "-"):
                true
            default: false
            }
        }
        var line = 1
        var lineStart = 0
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            if byte == 0x0A {
                line += 1
                lineStart = index
            } else if byte == UInt8(ascii: "&") || byte == UInt8(ascii: "*") {
                var end = index
                while end < bytes.count, isName(bytes[end]) { end += 1 }
                guard end > index else { continue }
                if byte == UInt8(ascii: "&") {
                    anchors.insert(bytes[index..<end])
                } else if aliases[bytes[index..<end]] == nil {
                    aliases[bytes[index..<end]] = Spot(line: line, column: index - lineStart)
                }
                index = end
            }
        }
        return aliases.filter { anchors.contains($0.key) }.map(\.value).min { $0.line < $1.line }
    }

    private static func complain(about error: YamlError, in text: String, to complaints: Complaints) {
        switch error {
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            if problem.contains("another document") {
                complaints.add("", at: Spot(mark), "found a second document (---), expected one document in a file")
            } else if problem.contains("undefined alias") {
                complaints.add("", at: Spot(mark), noAnchors)
            } else if problem.contains("nesting level") {
                complaints.add("", at: Spot(mark), tooDeep)
            } else if tab(on: mark.line, in: text) {
                complaints.add("", at: Spot(mark), "found a tab, expected spaces: YAML indents with nothing else")
            } else {
                let begun = context.map { ", begun at line \($0.mark.line)" } ?? ""
                let doing = context.map { "\($0.text): " } ?? ""
                complaints.add("", at: Spot(mark), "could not be read as YAML: \(doing)\(problem)\(begun)")
            }
        case .duplicatedKeysInMapping(let duplicates, let context):
            for key in duplicates.prefix(1) {
                let first = Spot(context.mark)
                let again = secondLine(of: key, after: first, in: text)
                complaints.add(
                    key, at: again.map { Spot(line: $0, column: first.column) } ?? first,
                    "found the same key twice, expected once"
                        + (again == nil ? "" : " (it stands at line \(first.line) already)"))
            }
        case .no, .memory, .reader, .writer, .emitter, .representer, .dataCouldNotBeDecoded:
            complaints.add("", at: nil, "could not be read as YAML")
        }
    }

    /// Whether a tab stands where YAML wants spaces: in the blanks a line begins with.
    private static func tab(on line: Int, in text: String) -> Bool {
        let lines = text.utf8.split(separator: 0x0A, maxSplits: line, omittingEmptySubsequences: false)
        guard line >= 1, line <= lines.count else { return false }
        return lines[line - 1].prefix { $0 == 0x20 || $0 == 0x09 }.contains(0x09)
    }

    /// Yams tells where a doubled key stands first; this finds where it stands again, in the same column.
    private static func secondLine(of key: String, after first: Spot, in text: String) -> Int? {
        let lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated().dropFirst(first.line) {
            let rest = line.dropFirst(first.column - 1)
            guard line.prefix(first.column - 1).allSatisfy({ $0 == 0x20 || $0 == UInt8(ascii: "-") }) else { continue }
            let unquoted = rest.drop { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
            let after = unquoted.dropFirst(key.utf8.count).drop {
                $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") || $0 == 0x20
            }
            if unquoted.starts(with: key.utf8), after.first == UInt8(ascii: ":") { return index + 1 }
        }
        return nil
    }
}

extension Spot {
    init(_ mark: Mark) { self.init(line: mark.line, column: mark.column) }
}

/// Yams' nodes to ours, refusing what is not wanted.
private struct Converter {
    let complaints: Complaints
    var values = 0

    mutating func convert(_ node: Node, path: String, depth: Int) -> Branch? {
        let spot = node.mark.map { Spot($0) } ?? Spot(line: 1, column: 1)
        values += 1
        guard values <= Syntax.mostValues else {
            if values == Syntax.mostValues + 1 {
                complaints.add(path, at: spot, "found more than \(Syntax.mostValues) values, expected fewer")
            }
            return nil
        }
        guard depth <= Syntax.mostDepth else {
            complaints.add(path, at: spot, Syntax.tooDeep)
            return nil
        }
        switch node {
        case .scalar(let scalar):
            guard accept(tag: scalar.tag, anchored: scalar.anchor != nil, path: path, spot: spot) else { return nil }
            let plain = scalar.style == .plain || scalar.style == .any
            return Branch(spot: spot, kind: .text(scalar.string, plain: plain))
        case .sequence(let sequence):
            guard accept(tag: sequence.tag, anchored: sequence.anchor != nil, path: path, spot: spot) else {
                return nil
            }
            var items: [Branch] = []
            for (index, item) in sequence.enumerated() {
                guard let branch = convert(item, path: "\(path)[\(index)]", depth: depth + 1) else { return nil }
                items.append(branch)
            }
            return Branch(spot: spot, kind: .list(items))
        case .mapping(let mapping):
            guard accept(tag: mapping.tag, anchored: mapping.anchor != nil, path: path, spot: spot) else { return nil }
            return entries(of: mapping, path: path, depth: depth).map { Branch(spot: spot, kind: .mapping($0)) }
        case .alias:
            complaints.add(path, at: spot, Syntax.noAnchors)
            return nil
        }
    }

    private mutating func entries(of mapping: Node.Mapping, path: String, depth: Int) -> [Branch.Entry]? {
        var entries: [Branch.Entry] = []
        var first: [String: Spot] = [:]
        for (key, value) in mapping {
            // Yams has resolved the tags of keys (`no` to a truth) by now: what was written is the string.
            let spot = key.mark.map { Spot($0) } ?? Spot(line: 1, column: 1)
            guard let scalar = key.scalar, scalar.anchor == nil else {
                complaints.add(path, at: spot, "found a key that is not a word, expected a word")
                return nil
            }
            let name = scalar.string
            let way = path.isEmpty ? name : "\(path).\(name)"
            if let earlier = first[name] {
                complaints.add(
                    way, at: spot,
                    "found the same key twice, expected once (it stands at line \(earlier.line) already)")
                return nil
            }
            first[name] = spot
            guard let content = convert(value, path: way, depth: depth + 1) else { return nil }
            entries.append(Branch.Entry(key: name, spot: spot, value: content))
        }
        return entries
    }

    private func accept(tag: Tag, anchored: Bool, path: String, spot: Spot) -> Bool {
        if anchored {
            complaints.add(path, at: spot, Syntax.noAnchors)
            return false
        }
        // A quoted text has `str` of its own; other tags were written with `!`.
        guard ["", "!", "tag:yaml.org,2002:str"].contains(tag.description) else {
            complaints.add(path, at: spot, "found a tag (!), expected the value alone")
            return false
        }
        return true
    }
}
