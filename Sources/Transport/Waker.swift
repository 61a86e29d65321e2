// Interrupts a wait from another thread: an eventfd(2), polled beside the socket.

import CCurl
import Glibc

/// One `wake` ends one wait, the present one or the next; several before the wait count as one.
package final class Waker: Sendable {
    let descriptor: CInt

    package init() throws(TransportError) {
        descriptor = ccurl_eventfd()
        guard descriptor >= 0 else { throw .unusable("opening an eventfd: \(String(cString: strerror(errno)))") }
    }

    deinit { close(descriptor) }

    /// From any thread.
    package func wake() {
        var one: UInt64 = 1
        _ = write(descriptor, &one, 8)
    }

    /// Whether it had been woken; it is not any more.
    func takeWake() -> Bool {
        var count: UInt64 = 0
        return read(descriptor, &count, 8) == 8
    }
}
