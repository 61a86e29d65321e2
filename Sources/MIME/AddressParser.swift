// Address lists (RFC 5322, 3.4, with the obsolete forms of 4.4 and RFC 6532's UTF-8) as they are really written: dots
// and at signs in unquoted names, "Surname, Given <…>", semicolons between addresses, angle brackets that never close.

/// Reads an address list from its tokens, from left to right, without going back.
struct AddressParser {
    private typealias Token = AddressTokens.Token

    private var addresses: [Address] = []
    private var group: String?
    /// The tokens since the last separator.
    private var item: [Token] = []
    /// The tokens inside angle brackets, once there were any.
    private var angle: [Token]?
    private var insideAngle = false
    /// A name whose comma may have been meant as part of it.
    private var heldName: [Token] = []

    static func parse(_ bytes: [UInt8]) -> [Address] {
        var parser = AddressParser()
        for token in AddressTokens.read(bytes) { parser.take(token) }
        parser.endItem(beforeComma: false)
        return parser.addresses
    }

    private mutating func take(_ token: Token) {
        guard case .special(let mark) = token.kind else {
            insideAngle ? angle?.append(token) : item.append(token)
            return
        }
        switch mark {
        case .less:
            if angle == nil || !insideAngle, angle?.isEmpty ?? true { angle = [] }
            insideAngle = true
        case .greater:
            insideAngle = false
        case .colon where insideAngle:
            // What stood before is a route: <@relay.example,@other.example:user@host.example>.
            angle = []
        case .colon where angle == nil && !item.contains(where: { $0.kind == .special(.at) }):
            beginGroup()
        case .comma where insideAngle && angle?.first?.kind == .special(.at):
            break
        case .comma:
            endItem(beforeComma: true)
        case .semicolon:
            endItem(beforeComma: false)
            group = nil
        default:
            insideAngle ? angle?.append(token) : item.append(token)
        }
    }

    private mutating func beginGroup() {
        let name = phrase(item) ?? ""
        item = []
        heldName = []
        // "mailto:someone@host.example", pasted from a link, is no group.
        if name.lowercased() != "mailto" { group = name }
    }

    private mutating func endItem(beforeComma: Bool) {
        defer {
            item = []
            angle = nil
            insideAngle = false
        }
        if let angle {
            var name = item
            if !heldName.isEmpty, !item.isEmpty {
                name = heldName + [Token(kind: .special(.comma), bytes: [.comma], spaced: false)] + item
            } else {
                releaseHeldName()
            }
            heldName = []
            add(name: phrase(name), mailbox: mailbox(angle))
            return
        }
        let words = item.filter { $0.kind != .comment }
        if words.isEmpty {
            return
        }
        releaseHeldName()
        if words.contains(where: { $0.kind == .special(.at) }) {
            addBare(words)
        } else if beforeComma {
            heldName = item
        } else {
            heldName = item
            releaseHeldName()
        }
    }

    /// A name that no address followed: a lone local part ("MAILER-DAEMON") if it is one word, nothing otherwise.
    private mutating func releaseHeldName() {
        let words = heldName.filter { $0.kind != .comment }
        heldName = []
        guard let first = words.first, words.dropFirst().allSatisfy({ !$0.spaced }) else { return }
        guard first.kind == .atom, !first.bytes.starts(with: [.equals, .question]) else { return }
        add(name: nil, mailbox: mailbox(words))
    }

    /// Words with an at sign and no brackets: the last run without blanks is the mailbox, what stands before it a name.
    private mutating func addBare(_ words: [Token]) {
        guard let at = words.lastIndex(where: { $0.kind == .special(.at) }) else { return }
        var start = at
        while start > 0, belongs(words[start - 1], before: words[start]) { start -= 1 }
        var end = at + 1
        while end < words.count, end == at + 1 || belongs(words[end - 1], before: words[end]) { end += 1 }
        let comment = item.last { $0.kind == .comment }
        let name = phrase(Array(words[..<start])) ?? comment.flatMap { decoded($0.bytes) }
        add(name: name, mailbox: mailbox(Array(words[start..<end])))
    }

    /// Whether two neighbours are of one mailbox: nothing between them, or an obsolete blank beside a dot or at sign.
    private func belongs(_ token: Token, before next: Token) -> Bool {
        if !next.spaced { return true }
        return next.kind == .special(.at) || [.special(.dot), .special(.at)].contains(token.kind)
            || next.kind == .special(.dot)
    }

    private mutating func add(name: String?, mailbox: String?) {
        guard let mailbox else { return }
        let shown = name ?? item.last { $0.kind == .comment }.flatMap { decoded($0.bytes) }
        addresses.append(Address(name: shown, mailbox: mailbox, group: group))
    }

    /// local@domain from its tokens; nil if nothing is left of them.
    private func mailbox(_ tokens: [Token]) -> String? {
        let words = tokens.filter { $0.kind != .comment }
        let at = words.lastIndex { $0.kind == .special(.at) }
        let local = text(words[..<(at ?? words.count)])
        guard let at else { return local.isEmpty ? nil : local }
        let domain = text(words[(at + 1)...]).lowercased()
        guard !local.isEmpty || !domain.isEmpty else { return nil }
        return "\(local)@\(domain)"
    }

    private func text(_ tokens: ArraySlice<Token>) -> String {
        tokens.map { token -> String in
            let text = Self.withoutControls(Charset.guess(token.bytes).text)
            guard token.kind == .quoted else { return text.filter { !$0.isWhitespace } }
            // Quotes that nothing needs are not part of the address (RFC 5321, 4.1.2).
            let words = text.utf8.split(separator: .dot, omittingEmptySubsequences: false)
            if words.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isAtomText) }) { return text }
            let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
            return "\"\(escaped)\""
        }.joined()
    }

    /// The words of a display name, decoded; nil if there are none.
    private func phrase(_ tokens: [Token]) -> String? {
        var bytes: [UInt8] = []
        for token in tokens where token.kind != .comment {
            if token.spaced, !bytes.isEmpty { bytes.append(.space) }
            bytes += token.bytes
        }
        return decoded(bytes)
    }

    private func decoded(_ bytes: [UInt8]) -> String? {
        let text = EncodedWord.decode(bytes).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        // 'Name' in single quotes is Outlook's way to repeat an address it knows no name for.
        let bare =
            text.count > 2 && text.hasPrefix("'") && text.hasSuffix("'") ? String(text.dropFirst().dropLast()) : text
        return bare.isEmpty ? nil : bare
    }

    private static func withoutControls(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.filter { $0.properties.generalCategory != .control }))
    }
}
