// What an IMAP server says: cut in any way it is the same, and no conversation over it goes on after its end.

@testable import Transport

func fuzz(_ bytes: [UInt8]) {
    var parser = IMAPResponseParser()
    let whole = responses([bytes], &parser)
    var other = IMAPResponseParser()
    hold(responses(pieces(of: bytes), &other) == whole, "responses do not depend on how the bytes are cut")
    converse([bytes])
    converse(pieces(of: bytes))
    _ = IMAPDate.parse(bytes)
}

private func responses(_ pieces: [[UInt8]], _ parser: inout IMAPResponseParser) -> [Parsed<IMAPResponse>] {
    var found: [Parsed<IMAPResponse>] = []
    for piece in pieces {
        parser.append(piece)
        loop: while true {
            let next = parser.next()
            switch next {
            case .incomplete: break loop
            case .wrong:
                return found + [next]
            case .value: found.append(next)
            }
        }
    }
    return found
}

/// Every command we ever give, each after the answer to the one before it.
private func converse(_ pieces: [[UInt8]]) {
    guard let uids = UIDSet([5, 7]) else { return }
    var commands: [IMAPCommand] = [
        .capability, .id, .select("INBOX", readOnly: false), .search(from: 5, since: nil, extended: true),
        .fetch(uids, .sizes), .fetch(uids, .whole), .mark(uids, ["$Done"]), .move(uids, to: "Done"), .idle, .logout,
    ].reversed()
    var machine = IMAPMachine()
    var isOver = false
    func take(_ effects: [IMAPMachine.Effect]) {
        for effect in effects {
            hold(!isOver, "nothing happens after the end")
            switch effect {
            case .send: break
            case .deliver(let item): hold(item.uid != nil || item.body == nil, "a letter has a UID")
            case .close: isOver = true
            case .completed: if let next = commands.popLast() { take(machine.commandGiven(next)) }
            case .idling: take(machine.idleEnough())
            }
        }
    }
    if let first = commands.popLast() { take(machine.commandGiven(first)) }
    for piece in pieces { take(machine.bytesReceived(piece)) }
    take(machine.channelEnded())
    hold(isOver, "a conversation ends with its channel")
}
