// An IMAP session as straight-line calls that block: dial, open a folder, look, fetch, mark, wait. The machine decides what is
// said; here bytes are moved and timeouts kept.

import FoundationEssentials

/// Used from one serial queue or thread. After a thrown TransportError other than `.refused` it is closed: make a new one.
package final class IMAPSession {
    let server: Server
    private let dialer: any Dialer
    private let log: ProtocolLog?
    private var wire: Wire?
    private var ending: TransportError?
    var machine = IMAPMachine()
    let batches: FetchBatches

    package init(
        _ server: Server, dialer: any Dialer = CurlDialer(), batches: FetchBatches = FetchBatches(),
        log: ProtocolLog? = nil
    ) {
        self.server = server
        self.dialer = dialer
        self.batches = batches
        self.log = log
    }

    package var isOpen: Bool { wire != nil }
    package var capabilities: IMAPCapabilities { machine.capabilities }
    package var selected: SelectedMailbox? { machine.mailbox }
    package internal(set) var supportsIdle = false

    /// Dials, logs in, and asks what the server can do: what libcurl heard of that before is lost.
    package func connect() throws(TransportError) {
        precondition(wire == nil && ending == nil, "A session connects once.")
        wire = Wire(try dialer.dial(server, for: .imap), log: log)
        try succeed(.capability)
        supportsIdle = capabilities.has("IDLE")
        // Some providers insist on an introduction (RFC 2971); a no to it is no matter.
        if capabilities.has("ID") { try run(.id) }
    }

    /// Opens a folder. `.refused` where there is none.
    @discardableResult
    package func select(_ mailbox: String, readOnly: Bool = false) throws(TransportError) -> SelectedMailbox {
        try succeed(.select(mailbox, readOnly: readOnly))
        guard let selected else {
            throw .wrong(endpoint: server.endpoint, doing: "opening the folder “\(mailbox)”", "expected it to be open")
        }
        return selected
    }

    /// All UIDs from this one on, ascending. `n:*` also names the last message where n is beyond it (RFC 3501 6.4.8): dropped here.
    package func uids(from first: UInt32) throws(TransportError) -> [UInt32] { try search(from: first, since: nil) }

    /// Those among them that arrived on this day or later. One day earlier is asked for: servers count days in zones of their own.
    package func uids(since day: Date, from first: UInt32 = 1) throws(TransportError) -> [UInt32] {
        try search(from: first, since: day.addingTimeInterval(-86400))
    }

    private func search(from first: UInt32, since: Date?) throws(TransportError) -> [UInt32] {
        let first = max(first, 1)
        let command = IMAPCommand.search(from: first, since: since, extended: capabilities.has("ESEARCH"))
        try succeed(command)
        let limit = max(selected?.exists ?? 0, 1_000_000)
        let total = machine.found.reduce(0) { $0 + $1.count }
        guard total <= limit else {
            throw fail(
                .wrong(endpoint: server.endpoint, doing: command.doing, "expected at most \(limit) UIDs, got \(total)"))
        }
        return Array(Set(machine.found.joined())).filter { $0 >= first }.sorted()
    }

    /// Adds keywords to messages. The reply is a value: a NO is not an error.
    @discardableResult
    package func mark(_ uids: [UInt32], with keywords: [Keyword]) throws(TransportError) -> TaggedReply {
        try eachPart(of: uids) { part throws(TransportError) in
            keywords.isEmpty ? .nothingToDo : try self.run(.mark(part, keywords.map(\.name)))
        }
    }

    /// Moves messages to a folder. Without MOVE they are copied, flagged \Deleted and, with UIDPLUS, removed; never a plain EXPUNGE,
    /// which would also remove what somebody else has deleted. The first reply that is not OK is returned, and nothing done after it.
    @discardableResult
    package func move(_ uids: [UInt32], to mailbox: String) throws(TransportError) -> TaggedReply {
        try eachPart(of: uids) { part throws(TransportError) in
            if self.capabilities.has("MOVE") { return try self.run(.move(part, to: mailbox)) }
            let copied = try self.run(.copy(part, to: mailbox))
            guard copied.isOK else { return copied }
            let flagged = try self.run(.mark(part, ["\\Deleted"]))
            guard flagged.isOK, self.capabilities.has("UIDPLUS") else { return flagged }
            return try self.run(.expunge(part))
        }
    }

    @discardableResult
    package func create(_ mailbox: String) throws(TransportError) -> TaggedReply { try run(.create(mailbox)) }

    package func noop() throws(TransportError) { try succeed(.noop) }

    /// A polite end; waits a few seconds at the most.
    package func logout() {
        guard wire != nil else { return }
        _ = try? run(.logout, silence: min(server.replyTimeout, .seconds(5)))
        close()
    }

    package func close() {
        _ = machine.channelEnded()
        wire?.close()
        wire = nil
    }

    deinit { close() }

    // --- Running -------------------------------------------------------------------------------------------------------

    /// Command lines stay short of what servers take (RFC 7162 4: 8192 bytes).
    private func eachPart(
        of uids: [UInt32], _ body: (UIDSet) throws(TransportError) -> TaggedReply
    ) throws(TransportError) -> TaggedReply {
        let sorted = uids.sorted()
        var last = TaggedReply.nothingToDo
        for start in stride(from: 0, to: sorted.count, by: 500) {
            guard let part = UIDSet(sorted[start..<min(start + 500, sorted.count)]) else { continue }
            last = try body(part)
            guard last.isOK else { return last }
        }
        return last
    }

    func succeed(_ command: IMAPCommand) throws(TransportError) {
        let reply = try run(command)
        guard reply.isOK else { throw .refused(endpoint: server.endpoint, doing: command.doing, reply: reply.line) }
    }

    /// Gives a command and reads until its tagged reply.
    @discardableResult
    func run(
        _ command: IMAPCommand, silence: Duration? = nil, deliver: (FetchItem) -> Void = { _ in }
    ) throws(TransportError) -> TaggedReply {
        let silence = silence ?? server.replyTimeout
        var reply = try give(command, deliver)
        while true {
            if let reply { return reply }
            reply = try perform(try arrival(atMost: silence, command), command, deliver)
        }
    }

    /// Says a command. Its answers must have been read before the next one: not from within `deliver`.
    func give(_ command: IMAPCommand, _ deliver: (FetchItem) -> Void = { _ in }) throws(TransportError) -> TaggedReply?
    {
        guard wire != nil else { throw closed(command) }
        return try perform(machine.commandGiven(command), command, deliver)
    }

    /// Reads once; silence ends the session.
    func arrival(atMost silence: Duration, _ command: IMAPCommand) throws(TransportError) -> [IMAPMachine.Effect] {
        switch try read(atMost: silence, waker: nil, command) {
        case .bytes(let bytes): return machine.bytesReceived(bytes)
        case .end: return machine.channelEnded()
        case .woken, .timedOut:
            throw fail(.timedOut(endpoint: server.endpoint, doing: command.doing, after: silence))
        }
    }

    func read(atMost timeout: Duration, waker: Waker?, _ command: IMAPCommand) throws(TransportError) -> Arrival {
        guard let wire else { throw closed(command) }
        return wire.read(atMost: timeout, waker: waker)
    }

    /// Runs effects; the reply, where the command has got it.
    @discardableResult
    func perform(
        _ effects: [IMAPMachine.Effect], _ command: IMAPCommand, _ deliver: (FetchItem) -> Void = { _ in }
    ) throws(TransportError) -> TaggedReply? {
        guard let wire else { throw closed(command) }
        var reply: TaggedReply?
        for effect in effects {
            switch effect {
            case .send(let bytes):
                wire.note("C: \(String(decoding: bytes.dropLast(2), as: UTF8.self))")
                do throws(WireFault) {
                    try wire.write(bytes, timeout: server.replyTimeout)
                } catch { throw fail(lost(error, command)) }
            case .deliver(let item):
                wire.note("S: * \(item.sequence) FETCH UID \(item.uid ?? 0), \(item.body?.count ?? 0) bytes")
                deliver(item)
            case .completed(let tagged):
                wire.note("S: \(tagged.line)")
                reply = tagged
            case .idling: wire.note("S: + idling")
            case .close(.ended): throw fail(.closed(endpoint: server.endpoint, doing: command.doing, farewell: nil))
            case .close(.farewell(let text)):
                throw fail(.closed(endpoint: server.endpoint, doing: command.doing, farewell: text))
            case .close(.wrong(let what)): throw fail(.wrong(endpoint: server.endpoint, doing: command.doing, what))
            }
        }
        return reply
    }

    private func lost(_ fault: WireFault, _ command: IMAPCommand) -> TransportError {
        switch fault {
        case .broken: .closed(endpoint: server.endpoint, doing: command.doing, farewell: nil)
        case .silent: .timedOut(endpoint: server.endpoint, doing: command.doing, after: server.replyTimeout)
        }
    }

    /// Ends the session for this reason.
    func fail(_ error: TransportError) -> TransportError {
        close()
        ending = error
        return error
    }

    private func closed(_ command: IMAPCommand) -> TransportError {
        ending ?? .closed(endpoint: server.endpoint, doing: command.doing, farewell: nil)
    }
}

extension TaggedReply {
    /// The answer to a request for nothing, which no server was asked for.
    static let nothingToDo = TaggedReply(status: .ok, code: nil, text: "nothing to do")
}
