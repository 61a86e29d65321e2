// The channel libcurl leaves us after CURLOPT_CONNECT_ONLY: bytes in and out, TLS inside.

import CCurl
import Glibc

/// Owns one easy handle; used by one thread at a time.
final class CurlChannel: Channel {
    private var handle: UnsafeMutableRawPointer?
    private let socket: curl_socket_t
    private static let chunk = 65536

    init(_ handle: UnsafeMutableRawPointer, socket: curl_socket_t) {
        self.handle = handle
        self.socket = socket
    }

    deinit { close() }

    func close() {
        if let handle { curl_easy_cleanup(handle) }
        handle = nil
    }

    func read() throws(ChannelFault) -> ChannelRead {
        guard let handle else { throw ChannelFault(reason: "already closed") }
        var result = CURLE_OK
        let bytes = [UInt8](unsafeUninitializedCapacity: Self.chunk) { buffer, count in
            result = curl_easy_recv(handle, buffer.baseAddress, Self.chunk, &count)
            if result != CURLE_OK { count = 0 }
        }
        switch result {
        case CURLE_OK: return bytes.isEmpty ? .end : .bytes(bytes)
        case CURLE_AGAIN: return .again
        case let other: throw ChannelFault(reason: String(cString: curl_easy_strerror(other)))
        }
    }

    func write(_ bytes: ArraySlice<UInt8>) throws(ChannelFault) -> Int {
        guard let handle else { throw ChannelFault(reason: "already closed") }
        var count = 0
        let result = bytes.withUnsafeBytes { curl_easy_send(handle, $0.baseAddress, $0.count, &count) }
        switch result {
        case CURLE_OK: return count
        case CURLE_AGAIN: return 0
        case let other: throw ChannelFault(reason: String(cString: curl_easy_strerror(other)))
        }
    }

    func wait(_ readiness: Readiness, atMost timeout: Duration, waker: Waker?) throws(ChannelFault) -> Awakening {
        let events: Int32
        switch readiness {
        case .readable: events = POLLIN
        case .writableOrReadable: events = POLLIN | POLLOUT
        }
        // A negative descriptor is skipped by poll(2).
        var watched = [
            pollfd(fd: socket, events: Int16(events), revents: 0),
            pollfd(fd: waker?.descriptor ?? -1, events: Int16(POLLIN), revents: 0),
        ]
        let deadline = ContinuousClock.now.advanced(by: timeout)
        while true {
            let left = max(.zero, ContinuousClock.now.duration(to: deadline))
            let count = poll(&watched, nfds_t(watched.count), left.pollMilliseconds)
            if count < 0, errno != EINTR { throw ChannelFault(reason: "poll: \(String(cString: strerror(errno)))") }
            guard count > 0 else {
                // A wait longer than poll(2) can express ends early: go on waiting.
                if ContinuousClock.now >= deadline { return .timedOut }
                continue
            }
            if watched[1].revents != 0, let waker, waker.takeWake() { return .woken }
            if watched[0].revents != 0 { return .ready }
        }
    }
}

extension Duration {
    /// Rounded up, so that a wait never ends before its time.
    var pollMilliseconds: Int32 {
        let (seconds, attoseconds) = components
        guard seconds < 2_000_000 else { return 2_000_000_000 }
        return Int32(seconds * 1000 + (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000)
    }
}
