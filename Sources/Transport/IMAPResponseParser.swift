// Bytes to responses (RFC 3501 9, RFC 4731). Lenient where a server only says what we did not ask for; strict about FETCH, for
// there a mistake would give one letter the text of another.

struct IMAPResponseParser {
    private var framer: IMAPFramer
    private var fault: String?

    init(limits: IMAPFramer.Limits = IMAPFramer.Limits()) { framer = IMAPFramer(limits: limits) }

    /// The largest literal taken, which depends on what was asked for.
    var literalLimit: Int {
        get { framer.limits.literal }
        set { framer.limits.literal = newValue }
    }

    mutating func append(_ bytes: [UInt8]) { framer.append(bytes) }

    mutating func next() -> Parsed<IMAPResponse> {
        if let fault { return .wrong(fault) }
        switch framer.next() {
        case .incomplete: return .incomplete
        case .wrong(let what): return .wrong(what)
        case .value(let frame):
            var reader = IMAPReader(frame)
            do {
                return .value(try reader.response())
            } catch {
                fault = "expected an IMAP response: \(error.reason)"
                return .wrong(fault ?? error.reason)
            }
        }
    }
}

struct Unreadable: Error {
    let reason: String
}

/// One value of the grammar. Numbers and NIL are atoms.
indirect enum IMAPValue: Equatable {
    case atom([UInt8])
    case string([UInt8])
    case list([IMAPValue])
}

/// Reads one frame from its beginning.
struct IMAPReader {
    private static let depthLimit = 32
    /// How many values are taken from one response; those we ask for have a dozen.
    private var valuesLeft = 10000
    private let frame: IMAPFrame
    private var line = 0
    private var text: [UInt8]
    private var at = 0

    init(_ frame: IMAPFrame) {
        self.frame = frame
        text = frame.texts.first ?? []
    }

    mutating func response() throws(Unreadable) -> IMAPResponse {
        if peek == UInt8(ascii: "+") {
            at += 1
            skipSpaces()
            return .continuation(responseText())
        }
        let tag = word()
        guard !tag.isEmpty else { throw Unreadable(reason: "an empty line") }
        skipSpaces()
        let first = word()
        let name = first.uppercased()
        skipSpaces()
        if tag != "*" {
            guard let status = TaggedReply.Status(rawValue: name) else {
                throw Unreadable(reason: "expected OK, NO or BAD after the tag “\(tag)”")
            }
            let said = responseText()
            return .tagged(tag: tag, TaggedReply(status: status, code: said.code?.name, text: said.text))
        }
        if let number = UInt32(first) { return try numbered(number) }
        switch name {
        case "OK", "NO", "BAD", "PREAUTH": return .status(responseText())
        case "BYE": return .bye(responseText())
        case "CAPABILITY": return .capability(rest.split(separator: " ").map { $0.uppercased() })
        case "SEARCH": return .search(try numbers())
        case "ESEARCH": return .extendedSearch(try searchResult())
        default: return .other(name)
        }
    }

    private mutating func numbered(_ number: UInt32) throws(Unreadable) -> IMAPResponse {
        let name = word().uppercased()
        skipSpaces()
        switch name {
        case "EXISTS": return .exists(Int(number))
        case "EXPUNGE": return .expunge(number)
        case "FETCH": return .fetch(try fetchItem(number))
        default: return .other(name)
        }
    }

    private mutating func fetchItem(_ sequence: UInt32) throws(Unreadable) -> FetchItem {
        guard case .list(let values) = try value(depth: 0), values.count.isMultiple(of: 2) else {
            throw Unreadable(reason: "expected a list of names and values in FETCH")
        }
        var item = FetchItem(sequence: sequence)
        for index in stride(from: 0, to: values.count, by: 2) {
            guard case .atom(let bytes) = values[index] else { throw Unreadable(reason: "expected a name in FETCH") }
            let name = String(decoding: bytes, as: UTF8.self).uppercased()
            switch (name, values[index + 1]) {
            case ("UID", .atom(let digits)): item.uid = try Self.number(digits)
            case ("RFC822.SIZE", .atom(let digits)): item.size = try Int(Self.wide(digits))
            case ("INTERNALDATE", .string(let date)): item.internalDate = IMAPDate.parse(date)
            case ("BODY[]", .string(let body)), ("BODY[]<0>", .string(let body)): item.body = body
            default: break
            }
        }
        return item
    }

    private mutating func numbers() throws(Unreadable) -> [UInt32] {
        var found: [UInt32] = []
        while at < text.count {
            if peek == UInt8(ascii: "(") { break }  // (MODSEQ n), RFC 7162
            found.append(try Self.number(Array(word().utf8)))
            skipSpaces()
        }
        return found
    }

    /// `(TAG "a") UID ALL 1:5,9`; without ALL nothing was found.
    private mutating func searchResult() throws(Unreadable) -> [ClosedRange<UInt32>] {
        if peek == UInt8(ascii: "(") {
            _ = try value(depth: 0)
            skipSpaces()
        }
        while at < text.count {
            let name = word().uppercased()
            skipSpaces()
            if name == "UID" { continue }
            guard name == "ALL" else {
                _ = try value(depth: 0)
                skipSpaces()
                continue
            }
            var ranges: [ClosedRange<UInt32>] = []
            for part in word().split(separator: ",") {
                let ends = part.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
                guard let first = UInt32(ends[0]), let last = UInt32(ends[ends.count - 1]) else {
                    throw Unreadable(reason: "expected numbers and ranges in ESEARCH ALL")
                }
                ranges.append(min(first, last)...max(first, last))
            }
            return ranges
        }
        return []
    }

    // --- Grammar -------------------------------------------------------------------------------------------------------

    private mutating func value(depth: Int) throws(Unreadable) -> IMAPValue {
        guard depth < Self.depthLimit else { throw Unreadable(reason: "lists deeper than \(Self.depthLimit)") }
        guard valuesLeft > 0 else { throw Unreadable(reason: "too many values in one response") }
        valuesLeft -= 1
        skipSpaces()
        switch peek {
        case UInt8(ascii: "("):
            at += 1
            var values: [IMAPValue] = []
            while true {
                skipSpaces()
                if peek == UInt8(ascii: ")") {
                    at += 1
                    return .list(values)
                }
                values.append(try value(depth: depth + 1))
            }
        case UInt8(ascii: "\""): return .string(try quoted())
        case UInt8(ascii: "{"), UInt8(ascii: "~"):
            if let literal = takeLiteral() { return .string(literal) }
            return try atom()
        case nil: throw Unreadable(reason: "the line ended inside a value")
        default: return try atom()
        }
    }

    /// The literal this line ends with, where only its announcement is left of the line.
    private mutating func takeLiteral() -> [UInt8]? {
        guard line < frame.literals.count, !text[at...].contains(UInt8(ascii: " ")), line + 1 < frame.texts.count else {
            return nil
        }
        let literal = frame.literals[line]
        line += 1
        text = frame.texts[line]
        at = 0
        return literal
    }

    private mutating func quoted() throws(Unreadable) -> [UInt8] {
        at += 1
        var bytes: [UInt8] = []
        while at < text.count {
            let byte = text[at]
            at += 1
            switch byte {
            case UInt8(ascii: "\""): return bytes
            case UInt8(ascii: "\\"):
                guard at < text.count else { break }
                bytes.append(text[at])
                at += 1
            default: bytes.append(byte)
            }
        }
        throw Unreadable(reason: "the line ended inside a quoted string")
    }

    /// An atom; brackets in it (`BODY[HEADER.FIELDS (DATE)]<0>`) may hold anything.
    private mutating func atom() throws(Unreadable) -> IMAPValue {
        let begin = at
        var inBrackets = false
        loop: while at < text.count {
            switch text[at] {
            case UInt8(ascii: "["): inBrackets = true
            case UInt8(ascii: "]"): inBrackets = false
            case UInt8(ascii: " ") where !inBrackets, UInt8(ascii: "(") where !inBrackets,
                UInt8(ascii: ")") where !inBrackets:
                break loop
            default: break
            }
            at += 1
        }
        guard at > begin else { throw Unreadable(reason: "expected a value") }
        return .atom(Array(text[begin..<at]))
    }

    private mutating func responseText() -> ResponseText {
        let all = rest
        guard all.hasPrefix("["), let close = all.firstIndex(of: "]") else { return ResponseText(code: nil, text: all) }
        let inside = all[all.index(after: all.startIndex)..<close]
        let words = inside.split(separator: " ", maxSplits: 1)
        guard let name = words.first else { return ResponseText(code: nil, text: all) }
        let code = ResponseCode(name: name.uppercased(), arguments: words.count > 1 ? String(words[1]) : "")
        return ResponseText(code: code, text: all)
    }

    private var peek: UInt8? { at < text.count ? text[at] : nil }

    private mutating func skipSpaces() {
        while peek == UInt8(ascii: " ") { at += 1 }
    }

    private mutating func word() -> String {
        let begin = at
        while let byte = peek, byte != UInt8(ascii: " ") { at += 1 }
        return String(decoding: text[begin..<at], as: UTF8.self)
    }

    private var rest: String { String(decoding: text[min(at, text.count)...], as: UTF8.self) }

    private static func number(_ digits: [UInt8]) throws(Unreadable) -> UInt32 {
        guard let number = UInt32(String(decoding: digits, as: UTF8.self)) else {
            throw Unreadable(reason: "expected a number")
        }
        return number
    }

    private static func wide(_ digits: [UInt8]) throws(Unreadable) -> Int64 {
        guard let number = Int64(String(decoding: digits, as: UTF8.self)), number >= 0 else {
            throw Unreadable(reason: "expected a number")
        }
        return number
    }
}
