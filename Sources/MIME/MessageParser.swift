// The structure of a message in one pass over its bytes (RFC 5322, 2; RFC 2046, 5.1): a cursor moves from line to line,
// the boundaries of the multiparts it is inside of are on a stack, and a delimiter of an outer one ends all inner ones.
// No line is looked at twice, so no nesting makes a message dear.

/// Reads one message from `storage`, from its start to its end.
struct MessageParser {
    let storage: [UInt8]
    /// CR where a message knows no LF at all (classic Mac OS); otherwise a lone CR is a blank, in a header too, so
    /// that nobody smuggles in a field by one.
    let lineEnd: UInt8
    var cursor = 0
    /// Of the open multiparts, outermost first.
    var boundaries: [[UInt8]] = []
    var budget: Budget
    var depth: Int

    /// What embedded messages share with the message around them.
    struct Budget {
        var parts = 0
        /// Bytes that embedded messages with a transfer encoding may still come to.
        var decodable: Int
        var defects: [Defect] = []

        mutating func note(_ kind: Defect.Kind, _ detail: String = "") {
            if defects.count < Limits.defects {
                defects.append(Defect(kind, detail))
            } else if defects.count == Limits.defects {
                defects.append(Defect(.tooManyDefects))
            }
        }
    }

    /// Why a stretch of lines ended.
    enum Stop: Equatable {
        case end
        /// A delimiter of the multipart at that place of the stack.
        case delimiter(Int)
        case closeDelimiter(Int)
    }

    static func parse(_ bytes: [UInt8]) -> Message {
        var parser = MessageParser(storage: bytes, budget: Budget(decodable: bytes.count &* 2), depth: 0)
        return parser.message().message
    }

    private init(storage: [UInt8], budget: Budget, depth: Int) {
        self.storage = storage
        self.budget = budget
        self.depth = depth
        let all = 0..<storage.count
        let hasLF = storage.position(of: .lf, in: all) != nil
        lineEnd = hasLF || storage.position(of: .cr, in: all) == nil ? .lf : .cr
    }

    private mutating func message() -> (message: Message, stop: Stop) {
        let start = cursor
        let firstDefect = budget.defects.count
        if depth == 0 {
            if storage.position(of: .nul, in: 0..<storage.count) != nil { budget.note(.nulByte) }
            if lineEnd == .cr { budget.note(.bareCarriageReturn, "CR is the only line break") }
        }
        skipMailboxFromLine()
        let (root, stop, end) = entity(origin: start, default: .plain, isMessage: true)
        let defects = Array(budget.defects[min(firstDefect, budget.defects.count)...])
        let extent = start..<max(start, end)
        return (Message(storage: storage, extent: extent, root: root, defects: defects), stop)
    }

    /// One message or part, from its header to the line that ends it. `end` is where its last byte lies.
    private mutating func entity(
        origin: Int, default defaultType: MediaType, isMessage: Bool
    ) -> (part: Part, stop: Stop, end: Int) {
        budget.parts += 1
        let (fields, early) = header(isMessage: isMessage)
        let start = cursor
        var type = defaultType
        if let field = fields.first("Content-Type") {
            if let declared = MediaType(field.rawBody) {
                type = declared
            } else {
                budget.note(.malformedContentType, String(field.text.prefix(80)))
                type = .plain
            }
        }
        if let early {
            let part = leaf(fields, type, start..<start, origin)
            return (part, early.stop, early.end)
        }
        let encoding = TransferEncoding(header: fields["Content-Transfer-Encoding"])
        if case .unknown(let name) = encoding { budget.note(.unknownTransferEncoding, String(name.prefix(40))) }
        if type.isMultipart { return multipart(fields, type, start, origin, encoding) }
        if type.isMessage {
            if encoding == .base64 || encoding == .quotedPrintable {
                return encodedMessage(fields, type, start, origin, encoding)
            }
            return embeddedMessage(fields, type, start, origin)
        }
        let (stop, end) = skipToBoundary()
        return (leaf(fields, type, start..<end, origin), stop, end)
    }

    private func leaf(
        _ fields: HeaderFields, _ type: MediaType, _ content: Range<Int>, _ origin: Int, children: [Part] = [],
        embedded: Message? = nil
    ) -> Part {
        Part(
            fields: fields, mediaType: type, children: children, embedded: embedded, storage: storage,
            content: content, origin: origin)
    }

    // MARK: multiparts

    private mutating func multipart(
        _ fields: HeaderFields, _ type: MediaType, _ start: Int, _ origin: Int, _ encoding: TransferEncoding
    ) -> (part: Part, stop: Stop, end: Int) {
        guard depth < Limits.depth else {
            budget.note(.tooDeep, "more than \(Limits.depth) levels")
            let (stop, end) = skipToBoundary()
            return (leaf(fields, type, start..<end, origin), stop, end)
        }
        if encoding == .base64 || encoding == .quotedPrintable { budget.note(.encodedContainer, type.essence) }
        guard let boundary = boundary(of: type) else {
            let (stop, end) = skipToBoundary()
            return (leaf(fields, type, start..<end, origin), stop, end)
        }
        let level = boundaries.count
        boundaries.append(boundary)
        depth += 1
        var children: [Part] = []
        var (stop, end) = skipToBoundary()
        let isFound = stop == .delimiter(level) || stop == .closeDelimiter(level)
        if !isFound { budget.note(.boundaryNotFound, Charset.guess(boundary).text) }
        while stop == .delimiter(level) {
            // A delimiter right behind another one encloses nothing.
            if let line = line(at: cursor), let next = delimiter(line.content) {
                (stop, end) = (next, contentEnd(before: cursor, notBefore: start))
                cursor = line.next
                continue
            }
            if budget.parts >= Limits.parts {
                if budget.parts == Limits.parts { budget.note(.tooManyParts, "more than \(Limits.parts)") }
                budget.parts = Limits.parts + 1
                (stop, end) = skipToBoundary()
                continue
            }
            let child: Part
            let inner: MediaType = type.essence == "multipart/digest" ? .message : .plain
            (child, stop, end) = entity(origin: origin, default: inner, isMessage: false)
            children.append(child)
        }
        boundaries.removeLast()
        depth -= 1
        if stop == .closeDelimiter(level) {
            (stop, end) = skipToBoundary()
        } else if !children.isEmpty {
            budget.note(.unterminatedMultipart, type.essence)
        }
        // Without parts it is text if its boundary never came, and empty if all it has is the closing delimiter.
        let content = isFound && children.isEmpty ? start..<start : start..<max(start, end)
        return (leaf(fields, type, content, origin, children: children), stop, end)
    }

    /// The declared boundary; without one, what the first line of the content looks like.
    private mutating func boundary(of type: MediaType) -> [UInt8]? {
        if let declared = type.parameters["boundary"] {
            var boundary = Array(declared.utf8)
            while let last = boundary.last, last.isBlank { boundary.removeLast() }
            if !boundary.isEmpty { return boundary }
        }
        budget.note(.missingBoundary, type.essence)
        var at = cursor
        while let line = line(at: at), line.content.isEmpty { at = line.next }
        guard let first = line(at: at)?.content, first.count > 6, first.count <= 72 else { return nil }
        guard storage[first.lowerBound] == .dash, storage[first.lowerBound + 1] == .dash else { return nil }
        let guess = Array(storage[(first.lowerBound + 2)..<first.upperBound])
        return guess.contains(where: \.isBlank) || guess.allSatisfy { $0 == .dash } ? nil : guess
    }

    // MARK: embedded messages

    private mutating func embeddedMessage(
        _ fields: HeaderFields, _ type: MediaType, _ start: Int, _ origin: Int
    ) -> (part: Part, stop: Stop, end: Int) {
        guard depth < Limits.depth, budget.parts < Limits.parts else {
            budget.note(depth < Limits.depth ? .tooManyParts : .tooDeep, type.essence)
            let (stop, end) = skipToBoundary()
            return (leaf(fields, type, start..<end, origin), stop, end)
        }
        depth += 1
        let (message, stop) = message()
        depth -= 1
        let end = message.extent.upperBound
        return (leaf(fields, type, start..<max(start, end), origin, embedded: message), stop, end)
    }

    /// RFC 2046 forbids it, MUAs do it: an embedded message in base64.
    private mutating func encodedMessage(
        _ fields: HeaderFields, _ type: MediaType, _ start: Int, _ origin: Int, _ encoding: TransferEncoding
    ) -> (part: Part, stop: Stop, end: Int) {
        let (stop, end) = skipToBoundary()
        let room = depth < Limits.depth && budget.parts < Limits.parts && end - start <= budget.decodable
        guard room else {
            budget.note(.tooDeep, "an encoded \(type.essence)")
            return (leaf(fields, type, start..<end, origin), stop, end)
        }
        budget.decodable -= end - start
        let (bytes, sound) = encoding.decode(Array(storage[start..<end]))
        if !sound { budget.note(encoding == .base64 ? .damagedBase64 : .damagedQuotedPrintable, type.essence) }
        var inner = MessageParser(storage: bytes, budget: budget, depth: depth + 1)
        let message = inner.message().message
        budget = inner.budget
        return (leaf(fields, type, start..<end, origin, embedded: message), stop, end)
    }

    // MARK: lines

    /// The line that begins at `start`, without its line break; nil at the end.
    func line(at start: Int) -> (content: Range<Int>, next: Int)? {
        guard start < storage.count else { return nil }
        let end = storage.position(of: lineEnd, in: start..<storage.count) ?? storage.count
        let stripped = lineEnd == .lf && end < storage.count && end > start && storage[end - 1] == .cr ? end - 1 : end
        return (start..<stripped, min(end + 1, storage.count))
    }

    /// Moves behind the next delimiter of any open multipart. `end` is where the content before it ended: the line
    /// break before a delimiter belongs to the delimiter.
    mutating func skipToBoundary() -> (stop: Stop, end: Int) {
        let start = cursor
        var lineStart = cursor
        while let line = line(at: lineStart) {
            if !boundaries.isEmpty, let stop = delimiter(line.content) {
                cursor = line.next
                return (stop, contentEnd(before: lineStart, notBefore: start))
            }
            lineStart = line.next
        }
        cursor = storage.count
        return (.end, storage.count)
    }

    func contentEnd(before lineStart: Int, notBefore start: Int) -> Int {
        guard lineStart > start else { return start }
        let end = lineStart - 1
        return lineEnd == .lf && end > start && storage[end - 1] == .cr ? end - 1 : end
    }

    /// Whether a line is a delimiter of an open multipart, the innermost asked first.
    func delimiter(_ line: Range<Int>) -> Stop? {
        let start = line.lowerBound
        guard line.count > 2, storage[start] == .dash, storage[start + 1] == .dash else { return nil }
        var end = line.upperBound
        while end > start, storage[end - 1].isBlank { end -= 1 }
        let length = end - start - 2
        for level in boundaries.indices.reversed() {
            let boundary = boundaries[level]
            guard length == boundary.count || length == boundary.count + 2, storage.has(boundary, at: start + 2) else {
                continue
            }
            if length == boundary.count { return .delimiter(level) }
            if storage[end - 1] == .dash, storage[end - 2] == .dash { return .closeDelimiter(level) }
        }
        return nil
    }
}
