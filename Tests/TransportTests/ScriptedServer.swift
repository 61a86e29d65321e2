// A small server on loopback that plays a transcript to libcurl's channel: greeting and login first, as libcurl asks for them.

import Foundation
import Glibc

@testable import Transport

/// Serves one connection on a thread of its own, then ends.
final class ScriptedServer: @unchecked Sendable {
    enum Login {
        case accepted
        case refused(String)
        /// SMTP without a login.
        case none
    }

    let port: Int
    private let listener: CInt
    private let ended = DispatchSemaphore(value: 0)
    /// Written by the thread before `ended`.
    private var player: TranscriptPlayer?

    init(_ service: Service, _ transcript: Transcript? = nil, login: Login) throws {
        let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        self.listener = listener
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let bound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                bind(listener, address, length) == 0 && listen(listener, 1) == 0
                    && getsockname(listener, address, &length) == 0
            }
        }
        guard listener >= 0, bound else { throw ChannelFault(reason: "listening on loopback") }
        port = Int(UInt16(bigEndian: address.sin_port))
        player = transcript.map(TranscriptPlayer.init)
        Thread { [self] in
            serve(service, login)
            ended.signal()
        }.start()
    }

    /// What the client said otherwise than written, once the connection is over.
    func fault() -> String? {
        ended.wait()
        guard let player else { return nil }
        return player.fault ?? (player.isDone ? nil : "the client left early")
    }

    private func serve(_ service: Service, _ login: Login) {
        let connection = accept(listener, nil, nil)
        Glibc.close(listener)
        defer { Glibc.close(connection) }
        guard connection >= 0 else { return }
        var pending: [UInt8] = []
        switch service {
        case .imap:
            say("* OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN] here\r\n", connection)
            while true {
                guard let line = hear(connection, &pending) else { return }
                let words = line.split(separator: " ")
                let tag = words.first.map(String.init) ?? "*"
                if words.count > 1, words[1] == "CAPABILITY" {
                    say("* CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN\r\n\(tag) OK done\r\n", connection)
                } else if case .refused(let reply) = login {
                    say("\(tag) \(reply)\r\n", connection)
                    // A client that is refused says nothing more, or LOGOUT.
                    _ = hear(connection, &pending)
                    return
                } else {
                    say("\(tag) OK in\r\n", connection)
                    break
                }
            }
        case .smtp:
            say("220 here\r\n", connection)
            guard hear(connection, &pending) != nil else { return }
            say("250 here\r\n", connection)
        }
        guard var player else { return }
        say(player.begin(), connection)
        while !player.closes {
            guard let bytes = receive(connection) else { break }
            say(player.heard(bytes), connection)
        }
        self.player = player
    }

    private func say(_ text: String, _ connection: CInt) { say(Array(text.utf8), connection) }

    private func say(_ bytes: [UInt8], _ connection: CInt) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { send(connection, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
            guard count > 0 else { return }
            rest = rest.dropFirst(count)
        }
    }

    private func receive(_ connection: CInt) -> [UInt8]? {
        var buffer = [UInt8](repeating: 0, count: 4096)
        let count = recv(connection, &buffer, buffer.count, 0)
        return count > 0 ? Array(buffer.prefix(count)) : nil
    }

    private func hear(_ connection: CInt, _ pending: inout [UInt8]) -> String? {
        while !pending.contains(UInt8(ascii: "\n")) {
            guard let bytes = receive(connection) else { return nil }
            pending += bytes
        }
        let line = pending.prefix { $0 != UInt8(ascii: "\n") }
        pending.removeFirst(line.count + 1)
        return String(decoding: line, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
    }
}
