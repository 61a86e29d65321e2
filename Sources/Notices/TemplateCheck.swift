// Reads a template's tags before Mustache does, so that a misspelt placeholder is a complaint with file and line, not a hole
// in a letter. Of Mustache's language this room knows values, sections, comments and pieces; what else there is (changed
// delimiters, unescaped values, transforms) is refused, for it could let a stranger's words into HTML.

struct TemplateCheck {
    let file: String
    let known: [String: Placeholder]
    /// Pieces that `{{> name}}` may name.
    let pieces: [String]

    /// Throws the first thing that is wrong with `text`, whose first line is `line`.
    func check(_ text: String, from firstLine: Int = 1) throws(NoticeError) {
        var open: [(name: String, line: Int, names: [String: Placeholder]?)] = []
        var line = firstLine
        var rest = text[...]
        while let start = rest.firstRange(of: "{{") {
            line += rest[..<start.lowerBound].count(where: \.isNewline)
            let before = rest[..<start.lowerBound].split(separator: "\n", omittingEmptySubsequences: false).last ?? ""
            let triple = rest[start.upperBound...].first == "{"
            let closing = triple ? "}}}" : "}}"
            let inside = rest[start.upperBound...].dropFirst(triple ? 1 : 0)
            guard let end = inside.firstRange(of: closing) else { throw wrong(line, "\"{{\" without \"\(closing)\"") }
            let tag = inside[..<end.lowerBound]
            rest = rest[end.upperBound...]
            let sign = triple ? "{" : tag.first.flatMap { "#^/!>&=<$%".contains($0) ? $0 : nil }
            let name = (sign == nil || triple ? tag : tag.dropFirst()).trimmed
            defer { line += tag.count(where: \.isNewline) }
            switch sign {
            case "!": continue
            case "#", "^":
                let found = try find(name, in: open.compactMap(\.names), line)
                if case .markup = found { throw wrong(line, "\"\(name)\" can only be placed, as {{{\(name)}}}") }
                var names: [String: Placeholder]?
                if sign == "#", case .section(_, let inner) = found { names = inner }
                open.append((name, line, names))
            case "/":
                guard let last = open.popLast() else { throw wrong(line, "\"{{/\(name)}}\" closes nothing") }
                guard last.name == name else {
                    throw wrong(line, "\"{{/\(name)}}\" where \"{{/\(last.name)}}\" of line \(last.line) is expected")
                }
            case ">":
                guard pieces.contains(name) else {
                    throw wrong(line, "unknown piece \"\(name)\", known here are \(list(pieces))")
                }
                let after = rest.prefix { !$0.isNewline }
                guard before.trimmed.isEmpty, after.trimmed.isEmpty else {
                    throw wrong(line, "{{> \(name)}} must stand on a line of its own")
                }
            case "{":
                guard case .markup = try find(name, in: open.compactMap(\.names), line) else {
                    throw wrong(line, "\"\(name)\" must be escaped: write {{\(name)}}")
                }
            case nil:
                switch try find(name, in: open.compactMap(\.names), line) {
                case .value: break
                case .flag, .section: throw wrong(line, "\"\(name)\" can only open a section, as {{#\(name)}}")
                case .markup: throw wrong(line, "\"\(name)\" is ready-made HTML: write {{{\(name)}}}")
                }
            default:
                throw wrong(line, "\"{{\(tag)}}\" is no tag a notice can use: a placeholder, #, ^, /, > or ! expected")
            }
        }
        if let last = open.last { throw wrong(last.line, "\"{{#\(last.name)}}\" is never closed") }
    }

    private func find(
        _ name: String, in scopes: [[String: Placeholder]], _ line: Int
    ) throws(NoticeError) -> Placeholder {
        for scope in scopes.reversed() { if let found = scope[name] { return found } }
        if let found = known[name] { return found }
        let here = (scopes + [known]).flatMap(\.keys)
        throw wrong(line, "unknown placeholder \"\(name)\", known here are \(list(Array(Set(here))))")
    }

    private func wrong(_ line: Int, _ problem: String) -> NoticeError {
        .template(file: file, line: line, problem: problem)
    }

    private func list(_ names: [String]) -> String { names.isEmpty ? "none" : names.sorted().joined(separator: ", ") }
}

extension StringProtocol {
    /// Without blanks and line ends at both ends.
    var trimmed: String {
        var rest = self[...]
        while let first = rest.first, first.isWhitespace { rest = rest.dropFirst() }
        while let last = rest.last, last.isWhitespace { rest = rest.dropLast() }
        return String(rest)
    }
}
