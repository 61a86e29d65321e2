// Header blocks (RFC 5322, 2.2 and 4.5): folded fields, fields with a blank before the colon, an mbox line before them,
// lines that are no fields among them, and none at all.

extension MessageParser {
    /// Fields whose presence after a broken line says that the header goes on behind it.
    private static let wellKnown: Set<String> = [
        "from", "to", "cc", "bcc", "subject", "date", "sender", "reply-to", "message-id", "in-reply-to", "references",
        "mime-version", "content-type", "content-transfer-encoding", "content-disposition", "content-id", "received",
        "return-path", "delivered-to", "list-id", "list-unsubscribe", "dkim-signature", "authentication-results",
        "auto-submitted", "precedence", "thread-topic", "thread-index", "importance", "user-agent", "x-mailer",
        "x-priority", "content-language", "content-description", "errors-to", "organization", "status",
    ]

    /// Reads fields up to the empty line, or to the line that shows that none will come. If a delimiter comes first,
    /// that is `early`, and there is no content.
    mutating func header(isMessage: Bool) -> (fields: HeaderFields, early: (stop: Stop, end: Int)?) {
        let start = cursor
        var builder = FieldsBuilder()
        defer { builder.report(to: &budget) }
        while let line = line(at: cursor) {
            if line.content.isEmpty || isBlankLine(line.content) && !headerGoesOn(at: line.next, builder) {
                cursor = line.next
                return (builder.finish(), nil)
            }
            if !boundaries.isEmpty, let stop = delimiter(line.content) {
                let end = contentEnd(before: cursor, notBefore: start)
                cursor = line.next
                budget.note(.missingHeaderEnd)
                return (builder.finish(), (stop, end))
            }
            if storage[line.content.lowerBound].isBlank, builder.isOpen {
                builder.fold(storage, line.content)
            } else if isBlankLine(line.content) {
                budget.note(.malformedHeaderLine, "blanks")
            } else if let colon = fieldColon(line.content) {
                builder.begin(storage, line.content, colon: colon)
            } else if isMessage, builder.isEmpty {
                budget.note(.missingHeaderBlock)
                return (builder.finish(), nil)
            } else if let next = self.line(at: line.next)?.content, isWellKnownField(next), !isDashed(line.content) {
                budget.note(.malformedHeaderLine, Charset.guess(Array(storage[line.content].prefix(60))).text)
            } else {
                // The content has begun: a header line lost among words costs less than the words.
                budget.note(.missingHeaderEnd)
                return (builder.finish(), nil)
            }
            cursor = line.next
        }
        if isMessage { budget.note(builder.isEmpty ? .missingHeaderBlock : .missingHeaderEnd) }
        return (builder.finish(), nil)
    }

    /// mbox's "From someone@host.example Mon Jun 18 …" (RFC 4155), kept by tools that cut mailboxes up.
    mutating func skipMailboxFromLine() {
        guard let line = line(at: cursor) else { return }
        let content = line.content
        let bare = storage.has(Array("From ".utf8), at: content.lowerBound)
        let escaped = storage.has(Array(">From ".utf8), at: content.lowerBound)
        guard bare || escaped, fieldColon(content) == nil else { return }
        guard let next = self.line(at: line.next)?.content, fieldColon(next) != nil else { return }
        budget.note(.mailboxFromLine)
        cursor = line.next
    }

    /// Behind a line of nothing but blanks: Gmail's "show original" begins with one, some senders end a header so.
    private func headerGoesOn(at next: Int, _ builder: FieldsBuilder) -> Bool {
        guard let content = line(at: next)?.content, !content.isEmpty else { return false }
        if builder.isEmpty { return isWellKnownField(content) }
        return fieldColon(content) != nil || storage[content.lowerBound].isBlank
    }

    /// A delimiter of a multipart whose header has no end.
    private func isDashed(_ content: Range<Int>) -> Bool { storage.has([.dash, .dash], at: content.lowerBound) }

    private func isBlankLine(_ content: Range<Int>) -> Bool { storage.trimmingBlanks(content).isEmpty }

    /// Where the colon stands if the line begins a field: ftext, perhaps blanks, a colon.
    private func fieldColon(_ content: Range<Int>) -> Int? {
        var index = content.lowerBound
        // No field name is longer than a line may be.
        let limit = min(content.upperBound, index + 998)
        while index < limit, storage[index] > 32, storage[index] < 127, storage[index] != .colon { index += 1 }
        guard index > content.lowerBound else { return nil }
        while index < limit, storage[index].isBlank { index += 1 }
        return index < limit && storage[index] == .colon ? index : nil
    }

    private func isWellKnownField(_ content: Range<Int>) -> Bool {
        guard let colon = fieldColon(content) else { return false }
        let name = storage[storage.trimmingBlanks(content.lowerBound..<colon)]
        return name.count <= 30 && Self.wellKnown.contains(String(decoding: name, as: UTF8.self).lowercased())
    }
}

/// Puts fields together from their lines.
private struct FieldsBuilder {
    private var fields: [HeaderFields.Field] = []
    private var name = ""
    private var body: [UInt8] = []
    private(set) var isOpen = false
    private var passedOver = 0
    private var cut = false
    private var raw = false
    private var bareReturn = false

    var isEmpty: Bool { fields.isEmpty && !isOpen && passedOver == 0 }

    mutating func begin(_ storage: [UInt8], _ line: Range<Int>, colon: Int) {
        close()
        isOpen = true
        let nameRange = storage.trimmingBlanks(line.lowerBound..<colon)
        name = String(decoding: storage[nameRange], as: UTF8.self)
        append(storage, (colon + 1)..<line.upperBound)
    }

    mutating func fold(_ storage: [UInt8], _ line: Range<Int>) { append(storage, line) }

    private mutating func append(_ storage: [UInt8], _ range: Range<Int>) {
        guard fields.count < Limits.fields else { return }
        let room = Limits.fieldBytes - body.count
        if range.count > room { cut = true }
        for byte in storage[range].prefix(max(0, room)) {
            if byte >= 128 { raw = true }
            if byte == .cr { bareReturn = true }
            body.append(byte == .cr ? .space : byte)
        }
    }

    private mutating func close() {
        guard isOpen else { return }
        isOpen = false
        if fields.count < Limits.fields {
            let trimmed = body.trimmingBlanks(0..<body.count)
            fields.append(HeaderFields.Field(name: name, rawBody: Array(body[trimmed])))
        } else {
            passedOver += 1
        }
        body.removeAll(keepingCapacity: true)
    }

    mutating func finish() -> HeaderFields {
        close()
        return HeaderFields(fields)
    }

    func report(to budget: inout MessageParser.Budget) {
        if passedOver > 0 { budget.note(.tooManyFields, "\(passedOver) passed over") }
        if cut { budget.note(.fieldTooLong) }
        if raw { budget.note(.rawHeaderBytes) }
        if bareReturn { budget.note(.bareCarriageReturn, "in a header field") }
    }
}
