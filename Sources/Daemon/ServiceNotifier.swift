// What systemd is told: ready, stopping, and that the desk is alive (sd_notify(3), NOTIFY_SOCKET, WATCHDOG_USEC).

import Dispatch
import Foundation

/// Does nothing where systemd did not ask.
package final class ServiceNotifier: @unchecked Sendable {
    private let path: String?
    private let interval: TimeInterval?
    private var timer: (any DispatchSourceTimer)?
    private let queue = DispatchQueue(label: "usher.watchdog")

    package init(environment: [String: String]) {
        path = environment["NOTIFY_SOCKET"]
        // Twice as often as systemd wants to hear of us.
        interval = environment["WATCHDOG_USEC"].flatMap(Double.init).map { $0 / 2_000_000 }
    }

    func ready() { send("READY=1\nSTATUS=The desk is open.") }
    func stopping() {
        timer?.cancel()
        send("STOPPING=1")
    }

    /// Tells systemd that the service lives for as long as `isAlive` says so.
    func watch(_ isAlive: @escaping @Sendable () -> Bool) {
        guard path != nil, let interval else { return }
        let timer = DispatchSource.makeTimerSource(queue: queue)
        timer.schedule(deadline: .now(), repeating: interval)
        timer.setEventHandler { [weak self] in if isAlive() { self?.send("WATCHDOG=1") } }
        timer.resume()
        self.timer = timer
    }

    private func send(_ state: String) {
        guard let path, !path.isEmpty else { return }
        let descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { return }
        defer { Foundation.close(descriptor) }
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        var name = [UInt8](path.utf8)
        // An abstract socket is written with @ and begins with NUL.
        if name.first == UInt8(ascii: "@") { name[0] = 0 }
        let room = MemoryLayout.size(ofValue: address.sun_path)
        guard name.count < room else { return }
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: name) }
        let length = socklen_t(MemoryLayout<sockaddr_un>.offset(of: \.sun_path) ?? 2) + socklen_t(name.count)
        let bytes = [UInt8](state.utf8)
        _ = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                sendto(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL), $0, length)
            }
        }
    }
}
