// Fetching many messages in few commands (RFC 3501 6.4.8). One round trip a batch, not one a message; no message and no batch
// larger than asked for, however large what lies in the folder is. BODY.PEEK[] leaves \Seen alone.

import FoundationEssentials

package struct FetchedMessage: Sendable {
    package let uid: UInt32
    package let internalDate: Date
    /// RFC822.SIZE, which some servers only estimate.
    package let size: Int
    package let bytes: [UInt8]
    /// `bytes` is only the beginning.
    package let truncated: Bool
}

package struct FetchBatches: Sendable {
    package var messages: Int
    package var bytes: Int
    /// Of how many messages the sizes are asked at once.
    package var sizes: Int

    package init(messages: Int = 200, bytes: Int = 32 << 20, sizes: Int = 1000) {
        self.messages = max(1, messages)
        self.bytes = max(1, bytes)
        self.sizes = max(1, sizes)
    }
}

extension IMAPSession {
    /// Streams each message as it completes, batch by batch from the lowest UID on. A message larger than `maxBytes` comes with its
    /// first bytes only. A UID that is gone is not delivered.
    ///
    /// - Returns: the messages the server would not hand over even one by one, with its replies.
    /// - Throws: TransportError; and what `deliver` throws, after closing the session.
    @discardableResult
    package func fetch(
        _ uids: [UInt32], maxBytes: Int, deliver: (FetchedMessage) throws -> Void
    ) throws -> [UInt32: TaggedReply] {
        let sorted = Set(uids).sorted()
        let maxBytes = min(max(maxBytes, 1), 1 << 30)
        var refused: [UInt32: TaggedReply] = [:]
        for start in stride(from: 0, to: sorted.count, by: batches.sizes) {
            let part = Array(sorted[start..<min(start + batches.sizes, sorted.count)])
            for batch in try plan(part, maxBytes: maxBytes) {
                try fetch(batch, maxBytes: maxBytes, refused: &refused, deliver)
            }
        }
        return refused
    }

    private struct Batch {
        var uids: [UInt32]
        var what: IMAPCommand.FetchWhat
    }

    private func plan(_ uids: [UInt32], maxBytes: Int) throws(TransportError) -> [Batch] {
        // One byte more than wanted tells whether there is more, whatever RFC822.SIZE says.
        let beginning = IMAPCommand.FetchWhat.first(maxBytes + 1)
        let (most, overflow) = uids.count.multipliedReportingOverflow(by: maxBytes)
        if !overflow, most <= batches.bytes, uids.count <= batches.messages {
            return [Batch(uids: uids, what: beginning)]
        }
        guard let sizes = try sizes(of: uids) else { return uids.map { Batch(uids: [$0], what: beginning) } }
        var plan: [Batch] = []
        var whole = Batch(uids: [], what: .whole)
        var bytes = 0
        func flush() {
            if !whole.uids.isEmpty { plan.append(whole) }
            whole.uids = []
            bytes = 0
        }
        for uid in uids {
            guard let size = sizes[uid] else { continue }  // gone
            if size > maxBytes {
                flush()
                plan.append(Batch(uids: [uid], what: beginning))
                continue
            }
            if whole.uids.count == batches.messages || bytes + size > batches.bytes { flush() }
            whole.uids.append(uid)
            bytes += size
        }
        flush()
        return plan
    }

    /// nil where the server refuses to tell.
    private func sizes(of uids: [UInt32]) throws(TransportError) -> [UInt32: Int]? {
        guard let set = UIDSet(uids) else { return [:] }
        var sizes: [UInt32: Int] = [:]
        let reply = try run(.fetch(set, .sizes)) { item in
            if let uid = item.uid, let size = item.size { sizes[uid] = size }
        }
        return reply.isOK ? sizes : nil
    }

    private func fetch(
        _ batch: Batch, maxBytes: Int, refused: inout [UInt32: TaggedReply], _ deliver: (FetchedMessage) throws -> Void
    ) throws {
        guard let set = UIDSet(batch.uids) else { return }
        // Room for sizes that were only estimated: what is too large after all is cut here.
        machine.literalLimit = maxBytes + maxBytes / 2 + (1 << 20)
        var awaited = Set(batch.uids)
        var failure: (any Error)?
        var incomplete: [UInt32: TaggedReply] = [:]
        let reply = try run(.fetch(set, batch.what)) { item in
            guard failure == nil, let uid = item.uid, awaited.contains(uid) else { return }
            // Flags alone are somebody else's doing; a date without a text is a text the server could not read.
            guard let body = item.body else {
                if item.internalDate != nil { incomplete[uid] = .withoutText }
                return
            }
            awaited.remove(uid)
            guard let date = item.internalDate else {
                incomplete[uid] = .withoutDate
                return
            }
            let truncated = body.count > maxBytes
            let message = FetchedMessage(
                uid: uid, internalDate: date, size: item.size ?? body.count,
                bytes: truncated ? Array(body.prefix(maxBytes)) : body, truncated: truncated)
            do { try deliver(message) } catch { failure = error }
        }
        if let failure {
            close()
            throw failure
        }
        refused.merge(incomplete) { $1 }
        guard !reply.isOK, !awaited.isEmpty else { return }
        if batch.uids.count == 1 {
            refused[batch.uids[0]] = reply
            return
        }
        // One odd message must not hold up the others.
        for uid in awaited.sorted() {
            try fetch(Batch(uids: [uid], what: batch.what), maxBytes: maxBytes, refused: &refused, deliver)
        }
    }
}

extension TaggedReply {
    // Our own words for a message that did not come whole.
    fileprivate static let withoutDate = TaggedReply(
        status: .no, code: nil, text: "no INTERNALDATE came with the message")
    fileprivate static let withoutText = TaggedReply(status: .no, code: nil, text: "no text came with the message")
}
