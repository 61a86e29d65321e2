// Waiting for mail: IDLE (RFC 2177) where the server has it, else only the wait.

package enum IdleOutcome: Equatable, Sendable {
    /// There are more messages than at the last search.
    case newMail
    case interrupted
    case timedOut
    case closed(TransportError)
}

extension IMAPSession {
    /// Waits until there is news, the waker is woken, or the time is over; well under 29 minutes (RFC 2177 3).
    ///
    /// Ask `uids(from:)` before the first wait and after each, whatever its outcome: a push is only a hint. News that came after the
    /// last search ends the wait before it begins. Without IDLE nothing is sent: the caller's next search is the poll.
    package func idle(atMost limit: Duration, waker: Waker?) -> IdleOutcome {
        do throws(TransportError) {
            if machine.hasNews { return .newMail }
            let deadline = ContinuousClock.now.advanced(by: limit)
            guard supportsIdle else { return try watch(until: deadline, waker) }
            var reply = try give(.idle)
            while !machine.isIdling {
                if let reply {
                    // NO or BAD: a server that offers IDLE and refuses it is one without.
                    if !reply.isOK { supportsIdle = false }
                    return try watch(until: deadline, waker)
                }
                reply = try perform(try arrival(atMost: server.replyTimeout, .idle), .idle)
            }
            let outcome = try watch(until: deadline, waker)
            // The reply to DONE comes at once or never: a NAT that forgot us shows itself here.
            reply = try perform(machine.idleEnough(), .idle)
            let patience = min(server.replyTimeout, .seconds(15))
            while machine.isLeavingIdle { reply = try perform(try arrival(atMost: patience, .idle), .idle) }
            return outcome == .timedOut && machine.hasNews ? .newMail : outcome
        } catch {
            return .closed(error)
        }
    }

    private func watch(until deadline: ContinuousClock.Instant, _ waker: Waker?) throws(TransportError) -> IdleOutcome {
        while true {
            if machine.hasNews { return .newMail }
            let left = ContinuousClock.now.duration(to: deadline)
            switch try read(atMost: max(.zero, left), waker: waker, .idle) {
            case .bytes(let bytes):
                // A tagged reply means that the server ended IDLE by itself.
                if try perform(machine.bytesReceived(bytes), .idle) != nil {
                    return machine.hasNews ? .newMail : .timedOut
                }
            case .end: try perform(machine.channelEnded(), .idle)
            case .woken: return .interrupted
            case .timedOut: return .timedOut
            }
        }
    }
}
