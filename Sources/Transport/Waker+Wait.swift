// Waiting for a wake alone, where there is no socket to wait for.

import Glibc

extension Waker {
    /// Returns when it is woken, had been woken since the last wait, or the time is over.
    package func wait(atMost duration: Duration) {
        var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        _ = poll(&entry, 1, max(.zero, duration).pollMilliseconds)
        _ = takeWake()
    }
}
