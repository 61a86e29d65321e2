// The IMAP conversation after login, without socket and clock (RFC 3501, RFC 2177 IDLE, RFC 4731 ESEARCH). One command at a
// time; whatever else the server says comes at any time and changes only what is known of the folder.

/// The folder that is open, as far as the server has told.
package struct SelectedMailbox: Sendable, Equatable {
    package let name: String
    /// 0 where the server names none: then no UID may be kept.
    package fileprivate(set) var uidValidity: UInt32 = 0
    /// At the time of opening.
    package fileprivate(set) var uidNext: UInt32?
    package fileprivate(set) var exists = 0
    /// nil where the server names none, which means all (RFC 3501 7.1).
    package fileprivate(set) var permanentFlags: [String]?
    package fileprivate(set) var readOnly: Bool

    /// Whether the server would keep the keyword beyond the session.
    package func mayStore(_ keyword: Keyword) -> Bool {
        guard !readOnly else { return false }
        guard let permanentFlags else { return true }
        return permanentFlags.contains { $0 == "\\*" || $0.lowercased() == keyword.name.lowercased() }
    }
}

package struct IMAPCapabilities: Sendable, Equatable {
    /// In capitals.
    package fileprivate(set) var all: Set<String> = []
    package func has(_ name: String) -> Bool { all.contains(name.uppercased()) }
}

struct IMAPMachine {
    enum Effect: Equatable {
        case send([UInt8])
        case deliver(FetchItem)
        /// The command given last has its answer.
        case completed(TaggedReply)
        /// The server pushes news from here on, until `idleEnough`.
        case idling
        case close(Ending)
    }

    enum Ending: Equatable {
        case ended
        case farewell(String)
        case wrong(String)
    }

    private enum State: Equatable {
        case ready
        case running(tag: String, IMAPCommand)
        case idling(tag: String)
        case leavingIdle(tag: String)
        case over
    }

    private var state = State.ready
    private var parser: IMAPResponseParser
    private var count = 0
    private(set) var capabilities = IMAPCapabilities()
    private(set) var mailbox: SelectedMailbox?
    /// What the last search found, unordered.
    private(set) var found: [ClosedRange<UInt32>] = []
    /// More messages than when the last search began.
    private(set) var hasNews = false

    init(limits: IMAPFramer.Limits = IMAPFramer.Limits()) { parser = IMAPResponseParser(limits: limits) }

    /// The largest literal the next answers may hold.
    var literalLimit: Int {
        get { parser.literalLimit }
        set { parser.literalLimit = newValue }
    }

    /// Only between commands: after `completed`.
    mutating func commandGiven(_ command: IMAPCommand) -> [Effect] {
        switch state {
        case .ready: break
        case .over: return []
        case .running, .idling, .leavingIdle: preconditionFailure("A command was given while another is under way.")
        }
        count += 1
        let tag = "u\(count)"
        switch command {
        case .select(let name, let readOnly):
            mailbox = SelectedMailbox(name: name, readOnly: readOnly)
            hasNews = false
        case .search:
            found = []
            hasNews = false
        default: break
        }
        state = .running(tag: tag, command)
        return [.send(Array("\(tag) \(command.line)\r\n".utf8))]
    }

    /// Enough waited: end IDLE. Its `completed` follows.
    mutating func idleEnough() -> [Effect] {
        guard case .idling(let tag) = state else { return [] }
        state = .leavingIdle(tag: tag)
        return [.send(Array("DONE\r\n".utf8))]
    }

    mutating func bytesReceived(_ bytes: [UInt8]) -> [Effect] {
        guard state != .over else { return [] }
        parser.append(bytes)
        var effects: [Effect] = []
        while true {
            switch parser.next() {
            case .incomplete: return effects
            case .wrong(let what):
                end(.wrong(what), &effects)
                return effects
            case .value(let response):
                responded(response, &effects)
                if state == .over { return effects }
            }
        }
    }

    mutating func channelEnded() -> [Effect] {
        guard state != .over else { return [] }
        state = .over
        return [.close(.ended)]
    }

    private mutating func end(_ ending: Ending, _ effects: inout [Effect]) {
        state = .over
        effects.append(.close(ending))
    }

    private mutating func responded(_ response: IMAPResponse, _ effects: inout [Effect]) {
        switch response {
        case .tagged(let tag, let reply): tagged(tag, reply, &effects)
        case .continuation:
            guard case .running(let tag, .idle) = state else {
                return end(.wrong("expected no continuation, got “+”"), &effects)
            }
            state = .idling(tag: tag)
            effects.append(.idling)
        case .bye(let said):
            // The answer to LOGOUT begins with it.
            if case .running(_, .logout) = state { return }
            end(.farewell(said.text), &effects)
        case .capability(let names): capabilities.all = Set(names)
        case .status(let said): learn(said.code)
        case .exists(let number): existing(number)
        case .expunge:
            if let exists = mailbox?.exists, exists > 0 { mailbox?.exists = exists - 1 }
        case .fetch(let item): fetched(item, &effects)
        case .search(let uids):
            if isSearching { found += uids.map { $0...$0 } }
        case .extendedSearch(let ranges):
            if isSearching { found += ranges }
        case .other: break
        }
    }

    private mutating func tagged(_ tag: String, _ reply: TaggedReply, _ effects: inout [Effect]) {
        let awaited: String
        switch state {
        case .running(let tag, let command):
            awaited = tag
            if case .select = command { opened(reply) }
        case .idling(let tag), .leavingIdle(let tag): awaited = tag
        case .ready, .over: return end(.wrong("expected no tagged reply, got one to “\(tag)”"), &effects)
        }
        guard tag == awaited else {
            return end(.wrong("expected the reply to “\(awaited)”, got one to “\(tag)”"), &effects)
        }
        state = .ready
        effects.append(.completed(reply))
    }

    private mutating func opened(_ reply: TaggedReply) {
        guard reply.isOK else { return mailbox = nil }
        switch reply.code {
        case "READ-ONLY": mailbox?.readOnly = true
        default: break
        }
    }

    private mutating func learn(_ code: ResponseCode?) {
        guard let code, mailbox != nil else { return }
        switch code.name {
        case "UIDVALIDITY": mailbox?.uidValidity = code.number ?? 0
        case "UIDNEXT": mailbox?.uidNext = code.number
        case "PERMANENTFLAGS":
            mailbox?.permanentFlags = code.arguments.split { " ()".contains($0) }.map(String.init)
        case "READ-ONLY": mailbox?.readOnly = true
        default: break
        }
    }

    private mutating func existing(_ number: Int) {
        guard let before = mailbox?.exists else { return }
        mailbox?.exists = number
        if case .running(_, .select) = state { return }
        if number > before { hasNews = true }
    }

    private mutating func fetched(_ item: FetchItem, _ effects: inout [Effect]) {
        guard case .running(_, .fetch) = state else { return }
        guard item.uid != nil || item.body == nil else {
            return end(.wrong("expected a UID beside the text of message \(item.sequence)"), &effects)
        }
        effects.append(.deliver(item))
    }

    var isIdling: Bool {
        if case .idling = state { true } else { false }
    }

    var isLeavingIdle: Bool {
        if case .leavingIdle = state { true } else { false }
    }

    private var isSearching: Bool {
        if case .running(_, .search) = state { true } else { false }
    }
}
