// An SMTP session as calls that block: dial, hand over, quit. The machine decides what is said; here bytes are moved and
// timeouts kept.

/// Used from one serial queue or thread. Once closed, make a new one.
package final class SMTPSession {
    private let server: Server
    private let dialer: any Dialer
    private let log: ProtocolLog?
    private var wire: Wire?
    private var ending: TransportError?
    private var machine = SubmissionMachine(clientName: LocalName.text)

    package init(_ server: Server, dialer: any Dialer = CurlDialer(), log: ProtocolLog? = nil) {
        self.server = server
        self.dialer = dialer
        self.log = log
    }

    package var isOpen: Bool { wire != nil }
    package var extensions: SMTPExtensions { machine.extensions }

    /// Dials, logs in, and asks once more what the server offers.
    package func connect() throws(TransportError) {
        precondition(wire == nil && ending == nil, "A session connects once.")
        wire = Wire(try dialer.dial(server, for: .smtp), log: log)
        do {
            try run(machine.opened(), doing: "saying EHLO", until: .ready) { _, _ in }
        } catch let error as TransportError {
            throw error
        } catch {
            preconditionFailure("Nothing else is thrown where nothing is reported.")
        }
        if let ending { throw ending }
    }

    /// Hands over the messages in order. `report` is called exactly once for each that was begun, as soon as all its verdicts are known,
    /// with one verdict a recipient in the envelope's order.
    ///
    /// - Throws: TransportError where messages were left that were never begun, and so never reported; and what `report` throws,
    ///   after closing the session: what was under way then is unheard.
    package func submit(_ submissions: [Submission], report: (Int64, [RecipientVerdict]) throws -> Void) throws {
        guard !submissions.isEmpty else { return }
        // A server that has said farewell since the last message is noticed before the next one is begun.
        hearWhatCame()
        guard wire != nil else {
            throw ending ?? .closed(endpoint: server.endpoint, doing: Self.submitting, farewell: nil)
        }
        try run(machine.submissionsGiven(submissions), doing: Self.submitting, until: .finished, report)
        if machine.neverBegun > 0 {
            throw ending ?? .closed(endpoint: server.endpoint, doing: Self.submitting, farewell: nil)
        }
    }

    /// A polite end; waits a few seconds at the most.
    package func quit() {
        guard let wire else { return }
        for case .send(let bytes, let told) in machine.quitAsked() {
            for line in told { wire.note("C: \(line)") }
            guard (try? wire.write(bytes, timeout: .seconds(5))) != nil else { return close() }
            _ = wire.read(atMost: min(server.replyTimeout, .seconds(5)))
        }
        close()
    }

    package func close() {
        wire?.close()
        wire = nil
    }

    deinit { close() }

    // --- Running -------------------------------------------------------------------------------------------------------

    private static let submitting = "submitting messages"

    private func hearWhatCame() {
        guard let wire else { return }
        var effects: [SubmissionMachine.Effect] = []
        switch wire.read(atMost: .zero) {
        case .bytes(let bytes): effects = machine.bytesReceived(bytes)
        case .end: effects = machine.channelEnded()
        case .woken, .timedOut: return
        }
        for case .close(let why) in effects { end(why, doing: Self.submitting) }
    }

    /// Runs effects and reads, until this effect or the end of the connection.
    private func run(
        _ first: [SubmissionMachine.Effect], doing: String, until last: SubmissionMachine.Effect,
        _ report: (Int64, [RecipientVerdict]) throws -> Void
    ) throws {
        var effects = first[...]
        while let wire {
            guard let effect = effects.popFirst() else {
                effects = arrival(wire, doing: doing)[...]
                continue
            }
            if effect == last { return }
            switch effect {
            case .send(let bytes, let told):
                for line in told { wire.note("C: \(line)") }
                effects += write(bytes, wire, doing: doing)
            case .report(let id, let verdicts):
                do {
                    try report(id, verdicts)
                } catch {
                    close()
                    throw error
                }
            case .close(let why): end(why, doing: doing)
            case .ready, .finished: break
            }
        }
    }

    private func arrival(_ wire: Wire, doing: String) -> [SubmissionMachine.Effect] {
        let patience = machine.awaitsAcceptance ? server.acceptTimeout : server.replyTimeout
        switch wire.read(atMost: patience) {
        case .bytes(let bytes):
            wire.note("S: \(String(decoding: bytes.prefix(2000), as: UTF8.self))")
            return machine.bytesReceived(bytes)
        case .end: return machine.channelEnded()
        case .woken, .timedOut:
            ending = .timedOut(endpoint: server.endpoint, doing: doing, after: patience)
            return machine.channelEnded()
        }
    }

    /// What follows from a write that failed: first what the server said before it closed, then the end.
    private func write(_ bytes: [UInt8], _ wire: Wire, doing: String) -> [SubmissionMachine.Effect] {
        do throws(WireFault) {
            try wire.write(bytes, timeout: server.replyTimeout) { machine.bytesWritten($0) }
            return []
        } catch {
            if error == .silent {
                ending = .timedOut(endpoint: server.endpoint, doing: doing, after: server.replyTimeout)
            }
            var effects: [SubmissionMachine.Effect] = []
            while case .bytes(let said) = wire.read(atMost: .zero) { effects += machine.bytesReceived(said) }
            // Nothing more can be sent.
            return effects.filter { if case .send = $0 { false } else { true } } + machine.channelEnded()
        }
    }

    private func end(_ why: SubmissionMachine.Ending, doing: String) {
        close()
        guard ending == nil else { return }
        let endpoint = server.endpoint
        ending =
            switch why {
            case .ended: .closed(endpoint: endpoint, doing: doing, farewell: nil)
            case .farewell(let reply): .closed(endpoint: endpoint, doing: doing, farewell: reply.description)
            case .refused(let reply): .refused(endpoint: endpoint, doing: doing, reply: reply.description)
            case .wrong(let what): .wrong(endpoint: endpoint, doing: doing, what)
            }
    }
}
