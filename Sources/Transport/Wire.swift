// The thin shell both sessions share: it runs the effects of a machine on a channel. All waiting is done here.

/// "C: …" and "S: …" lines, without secrets and without the text of messages.
package typealias ProtocolLog = @Sendable (String) -> Void

enum Arrival: Equatable {
    case bytes([UInt8])
    case end
    case woken
    case timedOut
}

/// A channel and the endpoint it leads to; used by one thread at a time.
final class Wire {
    private let channel: any Channel
    private let log: ProtocolLog?
    /// What came while we were writing, not handed on yet.
    private var early: [[UInt8]] = []

    init(_ channel: any Channel, log: ProtocolLog?) {
        self.channel = channel
        self.log = log
    }

    func close() { channel.close() }

    func note(_ line: @autoclosure () -> String) { log?(line()) }

    /// Writes all of it. `written` is told after each part how many bytes it was.
    ///
    /// Reads meanwhile: a server whose replies nobody takes stops reading.
    /// - Throws: when the channel breaks, or takes nothing for as long as `timeout`.
    func write(_ bytes: [UInt8], timeout: Duration, written: (Int) -> Void = { _ in }) throws(WireFault) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let awakening: Awakening
            do throws(ChannelFault) {
                let count = try channel.write(rest)
                rest = rest.dropFirst(count)
                if count > 0 {
                    written(count)
                    continue
                }
                awakening = try channel.wait(.writableOrReadable, atMost: timeout, waker: nil)
                if case .bytes(let arrived) = try channel.read() { early.append(arrived) }
            } catch { throw .broken(error.reason) }
            guard awakening == .ready else { throw .silent }
        }
    }

    /// What comes next: at once where something is there, else after waiting.
    func read(atMost timeout: Duration, waker: Waker? = nil) -> Arrival {
        if !early.isEmpty { return .bytes(early.removeFirst()) }
        let deadline = ContinuousClock.now.advanced(by: timeout)
        do throws(ChannelFault) {
            while true {
                switch try channel.read() {
                case .bytes(let bytes): return .bytes(bytes)
                case .end: return .end
                case .again: break
                }
                let left = max(.zero, ContinuousClock.now.duration(to: deadline))
                switch try channel.wait(.readable, atMost: left, waker: waker) {
                case .ready: continue
                case .woken: return .woken
                case .timedOut: return .timedOut
                }
            }
        } catch {
            return .end
        }
    }
}

enum WireFault: Error, Equatable {
    case broken(String)
    /// Nothing could be written for too long.
    case silent
}
