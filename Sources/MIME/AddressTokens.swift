// The words of an address header (RFC 5322, 3.2): atoms, quoted strings, comments, domain literals, specials.

/// Tokens of an address list, read in one pass.
struct AddressTokens {
    enum Kind: Equatable {
        case atom
        case quoted
        case comment
        case literal
        case special(UInt8)
    }

    struct Token {
        let kind: Kind
        /// What it says: a quoted string or comment without its marks, escapes undone; anything else as written.
        let bytes: [UInt8]
        /// Whether blanks stood before it.
        let spaced: Bool
    }

    private let bytes: [UInt8]
    private var index = 0
    /// Once one quote or comment never ended, the marks that open one are passed over: looking again would only
    /// find the same, and make a header of a million of them cost a million squared.
    private var openQuotes = true
    private var openComments = true

    static func read(_ bytes: [UInt8]) -> [Token] {
        var reader = AddressTokens(bytes)
        var tokens: [Token] = []
        while let token = reader.next() { tokens.append(token) }
        return tokens
    }

    private init(_ bytes: [UInt8]) { self.bytes = bytes }

    private mutating func next() -> Token? {
        var spaced = false
        while index < bytes.count {
            let byte = bytes[index]
            if byte.isBlank || byte.isControl {
                spaced = true
                index += 1
                continue
            }
            switch byte {
            case .quote:
                if openQuotes, let text = enclosed(until: .quote) {
                    return Token(kind: .quoted, bytes: text, spaced: spaced)
                }
                openQuotes = false
                index += 1
            case .open:
                if openComments, let text = comment() { return Token(kind: .comment, bytes: text, spaced: spaced) }
                openComments = false
                index += 1
            case .close, .backslash:
                index += 1
            case UInt8(ascii: "["):
                if let token = literal(spaced) { return token }
                index += 1
            case .less, .greater, .at, .comma, .semicolon, .colon, .dot:
                index += 1
                return Token(kind: .special(byte), bytes: [byte], spaced: spaced)
            default:
                return Token(kind: .atom, bytes: atom(), spaced: spaced)
            }
        }
        return nil
    }

    private mutating func enclosed(until end: UInt8) -> [UInt8]? {
        var text: [UInt8] = []
        var at = index + 1
        while at < bytes.count, bytes[at] != end {
            if bytes[at] == .backslash, at + 1 < bytes.count { at += 1 }
            text.append(bytes[at])
            at += 1
        }
        guard at < bytes.count else { return nil }
        index = at + 1
        return text
    }

    private mutating func comment() -> [UInt8]? {
        var text: [UInt8] = []
        var depth = 0
        var at = index
        while at < bytes.count {
            let byte = bytes[at]
            if byte == .close { depth -= 1 }
            if depth == 0, at > index {
                index = at + 1
                return text
            }
            if byte == .backslash, at + 1 < bytes.count {
                at += 1
                text.append(bytes[at])
            } else if at > index {
                text.append(byte)
            }
            if byte == .open { depth += 1 }
            at += 1
        }
        return nil
    }

    /// `[127.0.0.1]`: nothing longer than an address is one, so that brackets in names cost nothing.
    private mutating func literal(_ spaced: Bool) -> Token? {
        let limit = min(index + 80, bytes.count)
        guard let end = bytes.position(of: UInt8(ascii: "]"), in: index..<limit) else { return nil }
        let text = Array(bytes[index...end])
        index = end + 1
        return Token(kind: .literal, bytes: text, spaced: spaced)
    }

    private mutating func atom() -> [UInt8] {
        let start = index
        if let end = encodedWordEnd() {
            index = end
            return Array(bytes[start..<end])
        }
        index += 1
        while index < bytes.count, bytes[index].isAtomText || bytes[index] == UInt8(ascii: "]") { index += 1 }
        return Array(bytes[start..<index])
    }

    /// An encoded word may hold commas and at signs where its sender did not encode them; it is one atom all the same.
    private func encodedWordEnd() -> Int? {
        guard bytes.has([.equals, .question], at: index) else { return nil }
        let limit = min(index + 300, bytes.count)
        var marks = 0
        var at = index + 2
        while at < limit, !bytes[at].isBlank, bytes[at] != .less, bytes[at] != .quote {
            if bytes[at] == .question {
                marks += 1
                if marks == 3 { return at + 1 < bytes.count && bytes[at + 1] == .equals ? at + 2 : nil }
            }
            at += 1
        }
        return nil
    }
}
