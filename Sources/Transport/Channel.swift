// A connected stream of bytes, and who opens it. Sessions know nothing else of the network.

package enum Readiness: Sendable {
    case readable
    /// Something can be written, or something has come.
    case writableOrReadable
}

package enum Awakening: Sendable, Equatable {
    case ready
    case woken
    case timedOut
}

package enum ChannelRead: Equatable {
    case bytes([UInt8])
    /// Nothing there at present.
    case again
    /// The other side has closed.
    case end
}

/// The connection broke.
package struct ChannelFault: Error, Equatable {
    let reason: String
    package init(reason: String) { self.reason = reason }
}

/// Already encrypted and logged in when a dialer hands it over. Never blocks but in `wait`.
///
/// Read until it says `again` before waiting: bytes already decrypted wake no socket.
package protocol Channel: AnyObject {
    /// What has come, some ten thousand bytes at the most.
    func read() throws(ChannelFault) -> ChannelRead
    /// How many of the bytes were taken; 0 means: wait first.
    func write(_ bytes: ArraySlice<UInt8>) throws(ChannelFault) -> Int
    func wait(_ readiness: Readiness, atMost timeout: Duration, waker: Waker?) throws(ChannelFault) -> Awakening
    func close()
}

package enum Service: String, Sendable {
    case imap
    case smtp
}

/// Opens channels: curl's in the daemon, scripted ones in tests.
package protocol Dialer {
    func dial(_ server: Server, for service: Service) throws(TransportError) -> any Channel
}
