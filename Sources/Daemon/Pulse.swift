// Whether the loops are alive: each says by when it will be heard of again, and the watchdog looks whether it was.

import Foundation
import Synchronization

/// Thread-safe.
final class Pulse: Sendable {
    private let promises = Mutex<[String: ContinuousClock.Instant]>([:])

    /// The loop `name` will beat again within `duration`.
    func beat(_ name: String, within duration: Duration) {
        promises.withLock { $0[name] = .now + duration }
    }

    func end(_ name: String) { promises.withLock { $0[name] = nil } }

    /// No loop is overdue.
    var isRegular: Bool { promises.withLock { promises in promises.values.allSatisfy { $0 > .now } } }
}
