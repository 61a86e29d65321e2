// Whether this register is an older copy of one that has sent since: a restored backup must not send its campaigns again.
//
// The register counts the batches of its campaigns; a file beside it, `NAME.generation`, holds how far that count had come.
// Who restores a copy of the register alone leaves the file behind, and it says more than the copy knows. A register
// without its file comes from elsewhere, and is taken for a copy too, once it has ever sent a campaign. Whoever moves a
// register to another place moves both files.

import Foundation
import GRDB

extension Register {
    private var generationPath: String { path + ".generation" }

    /// Whether more was sent from this place than the register knows. To be asked before anything is sent.
    package func isOlderCopy() throws -> Bool {
        let own = try read { try $0.generation() }
        guard let data = FileManager.default.contents(atPath: generationPath) else { return own > 0 }
        guard let written = Int(String(decoding: data, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines))
        else { return true }
        return written > own
    }

    /// Writes down how far the register has come, in one step. To be done before what was composed is submitted.
    package func markGeneration() throws {
        let own = try read { try $0.generation() }
        let data = Data("\(own)\n".utf8)
        guard FileManager.default.contents(atPath: generationPath) != data else { return }
        try data.write(to: URL(filePath: generationPath), options: .atomic)
    }

    /// The register goes on from here, whatever was sent besides: it has come further than anything before it, and its
    /// notices have higher numbers than any that may have left (SEQUENCE of calendar entries is one).
    package func goOnAsCopy() throws {
        let data = FileManager.default.contents(atPath: generationPath) ?? Data()
        let written = Int(String(decoding: data, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)) ?? 0
        try transaction { transaction in
            try transaction.db.execute(
                sql: "UPDATE generation SET number = max(number, ?) + 1", arguments: [written])
            try transaction.db.execute(sql: "UPDATE sqlite_sequence SET seq = seq + 100000 WHERE name = 'outbox'")
        }
        try markGeneration()
    }
}

extension Transaction {
    package func generation() throws -> Int {
        try Int.fetchOne(db, sql: "SELECT number FROM generation") ?? 0
    }

    /// A batch of a campaign is written in this transaction.
    package func nextGeneration() throws { try db.execute(sql: "UPDATE generation SET number = number + 1") }

    /// Notices that wait may have gone out already, in a life of the register that this copy does not know: they stay in the
    /// outbox until a person retries or drops them. How many.
    package func holdWaiting(reply: String, at now: Date) throws -> Int {
        try db.execute(
            sql: "UPDATE outbox SET state = 'failed', reply = ?, done = ? WHERE state = 'waiting'",
            arguments: [reply, now.milliseconds])
        return db.changesCount
    }
}
