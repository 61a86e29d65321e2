// The mailbox as Dovecot 2.3 keeps it.

import Foundation
import Rig
import Testing

@testable import Transport

extension RealServerTests {
    @Suite(.serialized) struct Dovecot {
        let servers: MailServers

        init() throws { servers = try MailServers.running() }

        @Test(
            arguments: [("imaps", Server.Security.implicitTLS), ("imap", .startTLS), ("imap", .plain)],
            ["localhost", "127.0.0.1"])
        func `a mailbox opens over every kind of connection`(
            way: (port: String, security: Server.Security), host: String
        ) throws {
            let session = IMAPSession(try servers.server(way.port, way.security, host: host))
            try session.connect()
            #expect(session.supportsIdle)
            #expect(session.capabilities.has("move"))
            let inbox = try session.select("INBOX")
            #expect(inbox.uidValidity > 0)
            #expect(inbox.uidNext ?? 0 > 0)
            #expect(!inbox.readOnly)
            #expect(inbox.permanentFlags?.contains("\\*") == true)
            session.logout()
            #expect(!session.isOpen)
        }

        @Test func `a wrong password is refused with the server's reason`() throws {
            let server = try servers.server("imaps", .implicitTLS, password: "not-it")
            let error = #expect(throws: TransportError.self) { try IMAPSession(server).connect() }
            guard case .loginRefused(server.endpoint, let reason, false) = error else {
                Issue.record("expected a refused login, got \(String(describing: error))")
                return
            }
            #expect(reason?.contains("AUTHENTICATIONFAILED") == true)
            #expect(error?.needsPerson == true)
            #expect(error.map { !"\($0)".contains("not-it") } == true)
        }

        @Test func `a certificate nobody we trust has signed is refused`() throws {
            let server = try servers.server("imaps", .implicitTLS, trusting: .some(nil))
            let error = #expect(throws: TransportError.self) { try IMAPSession(server).connect() }
            guard case .tls(server.endpoint, .untrusted, _) = error else {
                Issue.record("expected an untrusted certificate, got \(String(describing: error))")
                return
            }
        }

        @Test func `a file of authorities that is missing is named as the fault`() throws {
            let server = try servers.server("imaps", .implicitTLS, trusting: "/nonexistent/ca.pem")
            let error = #expect(throws: TransportError.self) { try IMAPSession(server).connect() }
            guard case .tls(_, .noCAFile, _) = error else {
                Issue.record("expected the file of authorities, got \(String(describing: error))")
                return
            }
        }

        @Test func `nobody listening is unreachable`() throws {
            let server = try Server(host: "127.0.0.1", port: 1, security: .plain, user: "a", secret: .password("b"))
            let error = #expect(throws: TransportError.self) { try IMAPSession(server).connect() }
            guard case .unreachable("127.0.0.1:1", _) = error else {
                Issue.record("expected nobody there, got \(String(describing: error))")
                return
            }
        }

        @Test func `five hundred messages come whole, with their dates, and stay unseen`() throws {
            let letters = (0..<500).map { index in
                Array(
                    "Subject: letter \(index)\r\n\r\na1 OK done\r\n* 99 EXISTS\r\n\(String(repeating: "x", count: index * 7))\r\n"
                        .utf8)
            }
            let date = Date(timeIntervalSince1970: 1_528_123_456)
            let name = try servers.folder(letters, received: date)
            let session = try servers.mailbox()
            defer { session.logout() }
            #expect(try session.select(name).exists == 500)
            let uids = try session.uids(from: 1)
            #expect(uids.count == 500)
            var fetched: [UInt32: FetchedMessage] = [:]
            let refused = try session.fetch(uids, maxBytes: 1 << 20) { fetched[$0.uid] = $0 }
            #expect(refused.isEmpty)
            #expect(Set(fetched.values.map(\.bytes)) == Set(letters))
            #expect(fetched.values.allSatisfy { $0.internalDate == date && !$0.truncated && $0.size == $0.bytes.count })
            #expect(
                try FileManager.default.contentsOfDirectory(atPath: "\(servers.maildir)/.\(name)/cur").allSatisfy {
                    !($0.split(separator: ",").last?.contains("S") ?? false)
                })
        }

        @Test func `a message over the limit comes with its beginning, and those beside it whole`() throws {
            let small = Array("Subject: small\r\n\r\nhello\r\n".utf8)
            let large = Array("Subject: large\r\n\r\n".utf8) + [UInt8](repeating: UInt8(ascii: "y"), count: 300_000)
            let name = try servers.folder([small, large, small])
            // By sizes asked first, and by one command for all.
            for batches in [FetchBatches(bytes: 10000), FetchBatches()] {
                let session = try servers.mailbox(batches: batches)
                defer { session.logout() }
                try session.select(name)
                var fetched: [FetchedMessage] = []
                try session.fetch(try session.uids(from: 1), maxBytes: 10000) { fetched.append($0) }
                #expect(fetched.count == 3)
                #expect(fetched.filter(\.truncated).map(\.bytes) == [Array(large.prefix(10000))])
                #expect(fetched.filter(\.truncated).map(\.size) == [large.count])
                #expect(fetched.filter { !$0.truncated }.map(\.bytes) == [small, small])
            }
        }

        @Test func `a message that is gone is left out, and the session goes on`() throws {
            let name = try servers.folder([Array("Subject: only\r\n\r\n".utf8)])
            let session = try servers.mailbox()
            defer { session.logout() }
            try session.select(name)
            var uids: [UInt32] = []
            try session.fetch([1, 7, 4_000_000_000], maxBytes: 1000) { uids.append($0.uid) }
            #expect(uids == [1])
            try session.noop()
        }

        @Test func `a search from beyond the last message finds nothing`() throws {
            let name = try servers.folder([[], Array("Subject: b\r\n\r\n".utf8)])
            let session = try servers.mailbox()
            defer { session.logout() }
            try session.select(name)
            #expect(try session.uids(from: 2) == [2])
            #expect(try session.uids(from: 3) == [])
            #expect(try session.uids(since: Date(timeIntervalSince1970: 1_527_990_000)) == [1, 2])
            #expect(try session.uids(since: Date(timeIntervalSince1970: 1_600_000_000)) == [])
        }

        @Test func `keywords stay with a message`() throws {
            let name = try servers.folder([Array("Subject: k\r\n\r\n".utf8)])
            let session = try servers.mailbox()
            defer { session.logout() }
            let keyword = try #require(Keyword("$UsherDone"))
            #expect(try session.select(name).mayStore(keyword))
            #expect(try session.mark([1], with: [keyword]).isOK)
            #expect(try session.select(name).permanentFlags?.contains("$UsherDone") == true)
            #expect(try session.select(name, readOnly: true).readOnly)
            #expect(session.selected?.mayStore(keyword) == false)
        }

        @Test func `messages move to a folder, also one with letters beyond ASCII`() throws {
            let name = try servers.folder((0..<3).map { Array("Subject: \($0)\r\n\r\n".utf8) })
            let target = "Traités & réponses \(name)"
            let session = try servers.mailbox()
            defer { session.logout() }
            try session.select(name)
            let refused = try session.move([1], to: target)
            #expect(refused.status == .no)
            #expect(refused.code == "TRYCREATE")
            #expect(try session.create(target).isOK)
            #expect(try session.move([1, 3], to: target).isOK)
            #expect(try session.uids(from: 1) == [2])
            #expect(try session.select(target).exists == 2)
        }

        @Test func `a folder that is not there is refused, and the session stays`() throws {
            let session = try servers.mailbox()
            defer { session.logout() }
            let error = #expect(throws: TransportError.self) { try session.select("nowhere") }
            guard case .refused(_, _, let reply) = error else {
                Issue.record("expected a refusal, got \(String(describing: error))")
                return
            }
            #expect(reply.hasPrefix("NO Mailbox doesn't exist: nowhere"))
            #expect(session.selected == nil)
            try session.select("INBOX")
        }

        @Test func `a letter delivered while we wait ends the wait`() throws {
            let session = try servers.mailbox()
            defer { session.logout() }
            try session.select("INBOX")
            let before = try session.uids(from: 1)
            // Sent from another thread, once the wait has begun or a little before: both must end it.
            let port = try servers.server("smtp", .plain, login: false)
            let sender = Thread {
                let smtp = SMTPSession(port)
                try? smtp.connect()
                try? smtp.submit([letter(1, to: "inscription@desk.example", subject: "push")]) { _, _ in }
                smtp.quit()
            }
            sender.start()
            #expect(session.idle(atMost: .seconds(20), waker: nil) == .newMail)
            let after = try session.uids(from: (before.last ?? 0) + 1)
            #expect(after.count == 1)
            // Not looked at yet, so it is news no longer once searched for.
            #expect(session.idle(atMost: .milliseconds(1), waker: nil) == .timedOut)
        }

        @Test func `a wait is interrupted from another thread`() throws {
            let session = try servers.mailbox()
            defer { session.logout() }
            try session.select("INBOX")
            _ = try session.uids(from: 1)
            let waker = try Waker()
            let other = Thread { waker.wake() }
            other.start()
            #expect(session.idle(atMost: .seconds(20), waker: waker) == .interrupted)
            #expect(session.idle(atMost: .milliseconds(1), waker: waker) == .timedOut)
            try session.noop()
        }
    }
}

/// A small message from the desk.
func letter(
    _ id: Int64, from sender: String? = "ada@sender.example", to recipients: String..., subject: String,
    envelopeID: String? = nil
)
    -> Submission
{
    Submission(
        id: id,
        envelope: Envelope(
            sender: sender.flatMap(SMTPAddress.init),
            recipients: recipients.compactMap { SMTPAddress($0) }.map { Recipient($0) },
            envelopeID: envelopeID),
        bytes: Array("From: <\(sender ?? "")>\nSubject: \(subject)\n\nBonjour.\n.\n..two\n".utf8))
}
