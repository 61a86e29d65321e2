// Replies of an SMTP server (RFC 5321 4.2, RFC 2034), kept as they came, and what they mean for a recipient.

package struct SMTPReply: Sendable, Equatable {
    package let code: Int
    /// RFC 3463, `5.1.1`; nil where the server gave none.
    package let enhanced: String?
    /// The text of each line, without the code and the enhanced code.
    package let lines: [String]
    /// Nobody sent it: our own words for what happened.
    package let ours: Bool

    init(code: Int, enhanced: String?, lines: [String], ours: Bool = false) {
        self.code = code
        self.enhanced = enhanced
        self.lines = lines
        self.ours = ours
    }

    static func ours(_ code: Int, _ enhanced: String, _ text: String) -> SMTPReply {
        SMTPReply(code: code, enhanced: enhanced, lines: [text], ours: true)
    }
}

extension SMTPReply: CustomStringConvertible {
    /// One line: `550 5.1.1 No such user here`.
    package var description: String {
        ([String(code)] + (enhanced.map { [$0] } ?? []) + lines.filter { !$0.isEmpty }).joined(separator: " ")
    }
}

/// What became of a message for one recipient.
package enum Verdict: Sendable, Equatable {
    /// The server has taken it and answers for it from here on.
    case accepted(SMTPReply)
    /// Not now.
    case deferred(SMTPReply)
    /// Never, as it is.
    case rejected(SMTPReply)
    /// The final dot went out and no reply came: perhaps taken, perhaps not. The reply is the last one heard.
    case unheard(SMTPReply)

    package var reply: SMTPReply {
        switch self {
        case .accepted(let reply), .deferred(let reply), .rejected(let reply), .unheard(let reply): reply
        }
    }

    /// Of a reply that settles it: 2 accepts, 5 rejects; anything else is as good as *not now* (RFC 5321 4.2.1).
    init(settledBy reply: SMTPReply) {
        switch reply.code / 100 {
        case 2: self = .accepted(reply)
        case 5: self = .rejected(reply)
        default: self = .deferred(reply)
        }
    }
}

package struct RecipientVerdict: Sendable, Equatable {
    package let recipient: SMTPAddress
    package let verdict: Verdict
}

/// Bytes to replies, however they are cut.
struct SMTPReplyParser {
    /// RFC 5321 4.5.3.1.5 says 512; some servers say more.
    static let lineLimit = 8192
    static let linesLimit = 256

    private var buffer: [UInt8] = []
    private var start = 0
    private var searched = 0
    private var code: Int?
    private var lines: [String] = []
    private var fault: String?

    mutating func append(_ bytes: [UInt8]) {
        if start > 0 {
            buffer.removeFirst(start)
            searched -= start
            start = 0
        }
        buffer.append(contentsOf: bytes)
    }

    mutating func next() -> Parsed<SMTPReply> {
        if let fault { return .wrong(fault) }
        while true {
            guard let end = buffer[max(searched, start)...].firstIndex(of: UInt8(ascii: "\n")) else {
                searched = buffer.count
                return buffer.count - start > Self.lineLimit ? fail("a line over \(Self.lineLimit) bytes") : .incomplete
            }
            let hasReturn = end > start && buffer[end - 1] == UInt8(ascii: "\r")
            let line = buffer[start..<(hasReturn ? end - 1 : end)]
            start = end + 1
            searched = start
            guard line.count <= Self.lineLimit else { return fail("a line over \(Self.lineLimit) bytes") }
            let digits = line.prefix(3)
            guard digits.count == 3, digits.allSatisfy({ (48...57).contains($0) }),
                (2...5).contains(digits[digits.startIndex] - 48),
                let number = Int(String(decoding: digits, as: UTF8.self)), code == nil || code == number
            else { return fail("“\(String(decoding: line.prefix(80), as: UTF8.self))”") }
            let separator = line.dropFirst(3).first
            guard separator == nil || separator == UInt8(ascii: " ") || separator == UInt8(ascii: "-") else {
                return fail("“\(String(decoding: line.prefix(80), as: UTF8.self))”")
            }
            lines.append(String(decoding: line.dropFirst(4), as: UTF8.self))
            guard separator == UInt8(ascii: "-") else {
                defer {
                    code = nil
                    lines = []
                }
                return .value(Self.reply(number, lines))
            }
            code = number
            guard lines.count < Self.linesLimit else { return fail("over \(Self.linesLimit) lines in one reply") }
        }
    }

    private mutating func fail(_ what: String) -> Parsed<SMTPReply> {
        let text = "expected an SMTP reply, got \(what)"
        fault = text
        return .wrong(text)
    }

    private static func reply(_ code: Int, _ lines: [String]) -> SMTPReply {
        var enhanced: String?
        let texts = lines.map { line in
            let word = line.prefix { $0 != " " }
            let parts = word.split(separator: ".", omittingEmptySubsequences: false)
            guard parts.count == 3, parts[0] == "\(code / 100)",
                parts.dropFirst().allSatisfy({ (1...3).contains($0.utf8.count) && UInt16($0) != nil })
            else { return line }
            if enhanced == nil { enhanced = String(word) }
            return String(line.dropFirst(word.count + 1))
        }
        return SMTPReply(code: code, enhanced: enhanced, lines: texts)
    }
}
