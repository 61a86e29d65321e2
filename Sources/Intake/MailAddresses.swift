// E-mail addresses inside a line of free text, and where each stands.

/// An address found in a line.
struct FoundAddress: Equatable, Sendable {
    let text: String
    /// What of the line stands before it.
    let before: Substring
}

enum MailAddresses {
    /// The addresses of `line`, from the left, of at most 320 characters each; at most 20.
    static func all(in line: Substring) -> [FoundAddress] {
        var found: [FoundAddress] = []
        var rest = line.prefix(2000)
        let line = rest
        while found.count < 20, let at = rest.firstIndex(of: "@") {
            let end = endOfDomain(line, after: at)
            rest = line[max(end, line.index(after: at))...]
            guard let start = startOfLocal(line, before: at), line.distance(from: line.index(after: at), to: end) > 2
            else { continue }
            let text = line[start..<end]
            guard text.count <= 320 else { continue }
            found.append(FoundAddress(text: String(text), before: line[..<start]))
        }
        return found
    }

    private static func startOfLocal(_ line: Substring, before at: Substring.Index) -> Substring.Index? {
        var index = at
        if index > line.startIndex, line[line.index(before: index)] == "\"" {
            // "a quoted local part"@domain
            let close = line.index(before: index)
            guard let open = line[..<close].lastIndex(of: "\"") else { return nil }
            return open
        }
        while index > line.startIndex {
            let before = line.index(before: index)
            let character = line[before]
            // "SMTP=a@b": an address type of X.400.
            if character == "=", line[..<before].lowercased().hasSuffix("smtp") { break }
            guard !character.isWhitespace, !"<>()[]:;,\"'|\\`«»*".contains(character) else { break }
            index = before
        }
        return index == at ? nil : index
    }

    private static func endOfDomain(_ line: Substring, after at: Substring.Index) -> Substring.Index {
        var end = line.index(after: at)
        while end < line.endIndex, line[end].isLetter || line[end].isNumber || line[end] == "-" || line[end] == "." {
            end = line.index(after: end)
        }
        while end > at, line[line.index(before: end)] == "." || line[line.index(before: end)] == "-" {
            end = line.index(before: end)
        }
        return end
    }
}
