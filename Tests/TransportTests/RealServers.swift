// What the tests of sessions ask of real Dovecot and Postfix, started once a test run.

import Foundation
import Rig
import Testing

@testable import Transport

extension MailServers {
    private static let started = Result { try start("t") }

    static func running() throws -> MailServers { try started.get() }

    func server(
        _ port: String, _ security: Server.Security, user: String? = nil, password: String? = nil, host: String? = nil,
        trusting caFile: String?? = .none, login: Bool = true, patience: Duration = .seconds(20)
    ) throws -> Server {
        try Server(
            host: host ?? self.host, port: #require(ports[port]), security: security,
            user: login ? user ?? self.user : nil,
            secret: login ? .password(password ?? self.password) : nil, caFile: caFile ?? ca, connectTimeout: patience,
            replyTimeout: patience)
    }

    /// Puts messages into a folder of the desk's mailbox, beside Dovecot, and gives it a name nobody else uses.
    func folder(_ messages: [[UInt8]], received: Date = Date(timeIntervalSince1970: 1_528_000_000)) throws -> String {
        let name = "f\(UUID().uuidString.prefix(8))"
        let folder = "\(maildir)/.\(name)"
        let files = FileManager.default
        let owner: [FileAttributeKey: Any] = [.ownerAccountName: "mail", .groupOwnerAccountName: "mail"]
        for part in ["", "/cur", "/new", "/tmp"] {
            try files.createDirectory(atPath: folder + part, withIntermediateDirectories: true)
            try files.setAttributes(owner, ofItemAtPath: folder + part)
        }
        for (index, message) in messages.enumerated() {
            let path = "\(folder)/new/\(1_000_000 + index).M\(index).desk"
            try Data(message).write(to: URL(filePath: path))
            try files.setAttributes(owner.merging([.modificationDate: received]) { $1 }, ofItemAtPath: path)
        }
        return name
    }

    /// A session with the desk's mailbox, over TLS.
    func mailbox(user: String? = nil, batches: FetchBatches = FetchBatches()) throws -> IMAPSession {
        let session = IMAPSession(try server("imaps", .implicitTLS, user: user), batches: batches)
        try session.connect()
        return session
    }

    /// The first message with these words that is or comes into the INBOX.
    func arrival(of words: String, user: String? = nil) throws -> String {
        let session = try mailbox(user: user)
        defer { session.logout() }
        try session.select("INBOX", readOnly: true)
        var next: UInt32 = 1
        var found: String?
        let end = ContinuousClock.now.advanced(by: .seconds(20))
        while ContinuousClock.now < end {
            let uids = try session.uids(from: next)
            try session.fetch(uids, maxBytes: 1 << 20) { message in
                let text = String(decoding: message.bytes, as: UTF8.self)
                if found == nil, text.contains(words) { found = text }
            }
            if let found { return found }
            next = (uids.last ?? next - 1) + 1
            _ = session.idle(atMost: .seconds(5), waker: nil)
        }
        throw Trouble("no message with “\(words)” arrived")
    }
}

/// All tests against real servers, one after the other: they share two mailboxes.
@Suite(.serialized) struct RealServerTests {}
