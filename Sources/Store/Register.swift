// The register: one SQLite file in WAL mode, every commit on the disk before it counts (synchronous=FULL).
//
// GRDB's pool has one writer connection and several readers; other processes (commands) may write to the same file.
// All that changes the register goes through `transaction`, which is immediate: two processes never decide on the same
// counts.

import Core
import Foundation
import GRDB

/// One register. Thread-safe; `transaction` serialises its callers.
package final class Register: Sendable {
    private let pool: DatabasePool
    package let path: String

    /// Opens the register, made if it is missing, brought to this version's tables.
    ///
    /// `patience`: seconds to wait for another process that is writing.
    package init(path: String, patience: TimeInterval = 20) throws(StoreError) {
        self.path = path
        var configuration = Configuration()
        configuration.busyMode = .timeout(patience)
        configuration.foreignKeysEnabled = true
        do {
            let folder = URL(filePath: path).deletingLastPathComponent()
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            pool = try DatabasePool(path: path, configuration: configuration)
            // Here and not in `prepareDatabase`: GRDB 7 sets NORMAL when it turns to WAL, and a commit could be lost with
            // the power after its notice has left.
            try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
            try Schema.migrator.migrate(pool)
        } catch {
            throw StoreError("opening the register \(path): \(error)", isTemporary: Register.isTemporary(error))
        }
    }

    /// Opens a register that must be there already.
    package convenience init(existing path: String) throws(StoreError) {
        guard FileManager.default.fileExists(atPath: path) else {
            throw StoreError("opening the register \(path): there is no such file; `usher run` makes it")
        }
        try self.init(path: path)
    }

    /// One immediate transaction: all of `body` is on the disk when this returns, or none of it ever was.
    package func transaction<T>(_ body: (Transaction) throws -> T) throws -> T {
        try pool.writeWithoutTransaction { db in
            var result: Result<T, any Error>?
            let end = Result {
                try db.inTransaction(.immediate) {
                    do {
                        result = .success(try body(Transaction(db)))
                        return .commit
                    } catch {
                        result = .failure(error)
                        return .rollback
                    }
                }
            }
            return try Transaction.outcome(result, end)
        }
    }

    /// A consistent look at the register; changes nothing.
    package func read<T>(_ body: (Transaction) throws -> T) throws -> T {
        try pool.read { db in try body(Transaction(db)) }
    }

    /// Writes a copy that is whole and consistent, while others read and write. `path` must not be there yet.
    package func backup(to path: String) throws {
        guard !FileManager.default.fileExists(atPath: path) else {
            throw StoreError("writing a copy to \(path): there is a file already")
        }
        do {
            let copy = try DatabaseQueue(path: path)
            try pool.backup(to: copy)
            try copy.close()
        } catch {
            try? FileManager.default.removeItem(atPath: path)
            throw StoreError("writing a copy to \(path): \(error)", isTemporary: Register.isTemporary(error))
        }
    }

    package func close() throws { try pool.close() }

    /// Whether waiting a while may help: the file is locked by another process, or the disk is full.
    package static func isTemporary(_ error: any Error) -> Bool {
        guard let error = error as? DatabaseError else { return false }
        return [.SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_FULL, .SQLITE_IOERR].contains(error.resultCode)
    }
}

/// The register inside one transaction, or one consistent look. Valid only until the closure it was given to returns.
package struct Transaction {
    let db: Database

    init(_ db: Database) { self.db = db }

    /// Changes with every commit of another connection or process (`PRAGMA data_version`); what was remembered under
    /// another number must be read again.
    package func dataVersion() throws -> Int {
        try Int.fetchOne(db, sql: "PRAGMA data_version") ?? 0
    }

    /// What `body` wrote is undone if it throws; what the transaction wrote before stays.
    package func savepoint<T>(_ body: () throws -> T) throws -> T {
        var result: Result<T, any Error>?
        let end = Result {
            try db.inSavepoint {
                do {
                    result = .success(try body())
                    return .commit
                } catch {
                    result = .failure(error)
                    return .rollback
                }
            }
        }
        return try Transaction.outcome(result, end)
    }

    /// The body's own error rather than that of the rollback after it: on a full disk SQLite rolls back by itself, and who
    /// looks for the cause would find "query aborted".
    fileprivate static func outcome<T>(_ result: Result<T, any Error>?, _ end: Result<Void, any Error>) throws -> T {
        if case .failure(let error)? = result { throw error }
        try end.get()
        guard let result else { throw StoreError("the transaction ended without a result") }
        return try result.get()
    }
}
