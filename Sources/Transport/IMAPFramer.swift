// Cuts the stream into responses (RFC 3501 2.2, 4.3): lines, and literals framed by their count. A literal is never looked at
// as lines: what somebody wrote in a letter cannot end a response or begin one.

/// One response: texts of lines without their ends, and between two texts a literal.
struct IMAPFrame: Equatable {
    var texts: [[UInt8]] = []
    var literals: [[UInt8]] = []
}

/// Takes bytes as they come; work done is linear in them however they are cut.
struct IMAPFramer {
    struct Limits: Sendable {
        /// Of the lines of one response together. A search result without ESEARCH is one line of ten bytes a message.
        var text = 16 << 20
        /// Of one literal, and of all of one response together.
        var literal = 64 << 20
        var literals = 64
    }

    var limits: Limits
    private var buffer: [UInt8] = []
    /// Where the part not framed yet begins.
    private var start = 0
    /// How far the present line was searched for its end.
    private var searched = 0
    private var frame = IMAPFrame()
    private var awaitedLiteral: Int?
    private var fault: String?

    init(limits: Limits = Limits()) { self.limits = limits }

    mutating func append(_ bytes: [UInt8]) {
        if start == buffer.count {
            buffer.removeAll(keepingCapacity: buffer.count < 1 << 20)
            start = 0
            searched = 0
        } else if start > 1 << 20, start > buffer.count / 2 {
            buffer.removeFirst(start)
            searched -= start
            start = 0
        }
        buffer.append(contentsOf: bytes)
    }

    mutating func next() -> Parsed<IMAPFrame> {
        if let fault { return .wrong(fault) }
        while true {
            if let count = awaitedLiteral {
                guard buffer.count - start >= count else { return .incomplete }
                frame.literals.append(Array(buffer[start..<start + count]))
                start += count
                searched = start
                awaitedLiteral = nil
            }
            guard let end = lineEnd() else {
                return buffer.count - start > limits.text ? fail("a line over \(limits.text) bytes") : .incomplete
            }
            let hasReturn = end > start && buffer[end - 1] == UInt8(ascii: "\r")
            let line = Array(buffer[start..<(hasReturn ? end - 1 : end)])
            start = end + 1
            searched = start
            frame.texts.append(line)
            if frame.texts.reduce(0, { $0 + $1.count }) > limits.text { return fail("lines over \(limits.text) bytes") }
            guard let announced = Self.literal(announcedBy: line), !isStatus else {
                defer { frame = IMAPFrame() }
                return .value(frame)
            }
            let total = frame.literals.reduce(0) { $0 + $1.count }
            guard let announced, announced <= limits.literal - total else {
                return fail("a literal over \(limits.literal) bytes")
            }
            guard frame.literals.count < limits.literals else {
                return fail("over \(limits.literals) literals in one response")
            }
            awaitedLiteral = announced
        }
    }

    private mutating func fail(_ what: String) -> Parsed<IMAPFrame> {
        fault = "expected IMAP responses within our limits, got \(what)"
        buffer = []
        start = 0
        searched = 0
        return .wrong(fault ?? what)
    }

    private mutating func lineEnd() -> Int? {
        let found = buffer.withUnsafeBufferPointer { bytes in
            bytes[max(searched, start)...].firstIndex(of: UInt8(ascii: "\n"))
        }
        searched = found ?? buffer.count
        return found
    }

    /// Human-readable text may end in braces and announces nothing.
    private var isStatus: Bool {
        guard frame.texts.count == 1, let line = frame.texts.first else { return false }
        let words = line.prefix(200).split(separator: UInt8(ascii: " "), maxSplits: 2)
        guard let first = words.first else { return false }
        if first.first == UInt8(ascii: "+") { return true }
        guard words.count > 1 else { return false }
        return ["OK", "NO", "BAD", "BYE", "PREAUTH"].contains(String(decoding: words[1], as: UTF8.self).uppercased())
    }

    /// The count of `{n}` at a line's end: nil without one, an inner nil for one too large to be a count.
    private static func literal(announcedBy line: [UInt8]) -> Int?? {
        guard line.last == UInt8(ascii: "}"), let open = line.lastIndex(of: UInt8(ascii: "{")) else { return nil }
        let digits = line[(open + 1)..<(line.count - 1)]
        guard !digits.isEmpty, digits.allSatisfy({ (48...57).contains($0) }) else { return nil }
        return .some(digits.count > 12 ? nil : Int(String(decoding: digits, as: UTF8.self)))
    }
}
