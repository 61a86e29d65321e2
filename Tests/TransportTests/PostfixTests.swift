// Submission as Postfix 3.7 takes it, and what becomes of the messages.

import Foundation
import Rig
import Testing

@testable import Transport

extension RealServerTests {
    @Suite(.serialized) struct Postfix {
        let servers: MailServers

        init() throws { servers = try MailServers.running() }

        private func session(_ port: String, _ security: Server.Security, login: Bool = true) throws -> SMTPSession {
            let session = SMTPSession(try servers.server(port, security, login: login))
            try session.connect()
            return session
        }

        private func verdicts(_ session: SMTPSession, _ submissions: [Submission]) throws -> [Int64: [RecipientVerdict]]
        {
            var verdicts: [Int64: [RecipientVerdict]] = [:]
            try session.submit(submissions) { id, told in
                #expect(verdicts[id] == nil)
                verdicts[id] = told
            }
            return verdicts
        }

        @Test(arguments: [
            ("submissions", Server.Security.implicitTLS), ("submission", .startTLS), ("stepwise", .startTLS),
        ])
        func `messages are accepted one after the other on one connection`(
            way: (port: String, security: Server.Security)
        ) throws {
            let session = try session(way.port, way.security)
            #expect(session.extensions.pipelining == (way.port != "stepwise"))
            let mark = UUID().uuidString
            let told = try verdicts(
                session, (1...20).map { letter($0, to: "a\($0)@other.example", subject: "\(mark) \($0)") })
            #expect(told.count == 20)
            #expect(told.values.allSatisfy { $0.count == 1 && isAccepted($0[0].verdict) })
            // And the connection serves again.
            #expect(try verdicts(session, [letter(21, to: "b@other.example", subject: "\(mark) 21")]).count == 1)
            session.quit()
            let text = try servers.arrival(of: "\(mark) 21", user: servers.catchall_user)
            #expect(text.hasSuffix("\r\n\r\nBonjour.\r\n.\r\n..two\r\n"))
        }

        @Test(arguments: ["submission", "stepwise"])
        func `each recipient has a verdict of its own`(port: String) throws {
            let session = try session(port, .startTLS)
            defer { session.quit() }
            let mixed = letter(1, to: "full@a.example", "ada@a.example", "nobody@refused.example", subject: "mixed")
            let none = letter(2, to: "full@a.example", "nobody@refused.example", subject: "none")
            let fine = letter(3, to: "ada@a.example", subject: "fine")
            let told = try verdicts(session, [mixed, none, fine])
            let first = try #require(told[1])
            #expect(first.map(\.recipient.text) == ["full@a.example", "ada@a.example", "nobody@refused.example"])
            guard case .deferred(let full) = first[0].verdict, case .accepted(let taken) = first[1].verdict,
                case .rejected(let nobody) = first[2].verdict
            else {
                Issue.record("expected deferred, accepted, rejected: \(first)")
                return
            }
            #expect((full.code, full.enhanced) == (452, "4.2.2"))
            #expect((taken.code, taken.enhanced) == (250, "2.0.0"))
            #expect(taken.lines.first?.hasPrefix("Ok: queued as") == true)
            #expect((nobody.code, nobody.enhanced) == (550, "5.1.1"))
            #expect(
                nobody.description
                    == "550 5.1.1 <nobody@refused.example>: Recipient address rejected: No such user here")
            #expect(try #require(told[2]).map { $0.verdict.reply.code } == [452, 550])
            #expect(try isAccepted(#require(told[3])[0].verdict))
        }

        @Test func `a bounce comes back with the envelope's identifier and the original recipient`() throws {
            let session = try session("submission", .startTLS)
            defer { session.quit() }
            let identifier = "outbox+=\(UUID().uuidString)"
            let gone = try #require(SMTPAddress("gone@bounces.example"))
            let original = try #require(SMTPAddress("ada+tag@bounces.example"))
            let envelope = Envelope(
                sender: SMTPAddress("inscription@desk.example"),
                recipients: [Recipient(gone, notify: .on([.failure, .delay]), original: original)],
                envelopeID: identifier,
                returning: .headers)
            let told = try verdicts(
                session, [Submission(id: 9, envelope: envelope, bytes: Array("Subject: x\n\nsecret body\n".utf8))])
            #expect(try isAccepted(#require(told[9])[0].verdict))
            let bounce = try servers.arrival(of: "Original-Envelope-Id: \(identifier)")
            #expect(bounce.contains("Original-Recipient: rfc822;ada+tag@bounces.example"))
            #expect(bounce.contains("Final-Recipient: rfc822; gone@bounces.example"))
            #expect(bounce.contains("Status: 5.1.1"))
            #expect(!bounce.contains("secret body"))
        }

        @Test func `a message larger than the server takes is rejected without being sent`() throws {
            let session = try session("submission", .startTLS)
            defer { session.quit() }
            let limit = try #require(session.extensions.size)
            let large = Submission(
                id: 1, envelope: letter(1, to: "a@other.example", subject: "").envelope,
                bytes: [UInt8](repeating: UInt8(ascii: "x"), count: limit + 1))
            let told = try verdicts(session, [large, letter(2, to: "a@other.example", subject: "after")])
            guard case .rejected(let reply) = try #require(told[1])[0].verdict else {
                Issue.record("expected a rejection")
                return
            }
            #expect(reply.ours && reply.enhanced == "5.3.4")
            #expect(try isAccepted(#require(told[2])[0].verdict))
        }

        @Test func `letters beyond ASCII go out where the server takes them, and are rejected where not`() throws {
            let address = try #require(SMTPAddress("josé@other.example"))
            let envelope = Envelope(
                sender: nil, recipients: [Recipient(address, original: address)], internationalHeaders: true)
            let message = Submission(id: 1, envelope: envelope, bytes: Array("Subject: été\r\n\r\nété\r\n".utf8))
            let modern = try session("submission", .startTLS)
            #expect(try isAccepted(#require(verdicts(modern, [message])[1])[0].verdict))
            modern.quit()
            let old = try session("stepwise", .startTLS)
            guard case .rejected(let reply) = try #require(verdicts(old, [message])[1])[0].verdict else {
                Issue.record("expected a rejection")
                return
            }
            #expect(reply.ours && reply.enhanced == "5.6.7")
            old.quit()
        }

        @Test func `without a login nothing may be submitted, and the reply says so`() throws {
            let session = try session("submission", .startTLS, login: false)
            defer { session.quit() }
            let told = try verdicts(session, [letter(1, to: "a@other.example", subject: "relay")])
            #expect(try #require(told[1])[0].verdict.reply.code == 554)
        }

        @Test func `a wrong password is refused with the server's reason`() throws {
            let server = try servers.server("submissions", .implicitTLS, password: "not-it")
            let error = #expect(throws: TransportError.self) { try SMTPSession(server).connect() }
            guard case .loginRefused(_, let reason, false) = error else {
                Issue.record("expected a refused login, got \(String(describing: error))")
                return
            }
            #expect(reason?.hasPrefix("535 5.7.8") == true)
        }

        @Test func `a certificate nobody we trust has signed is refused, also after STARTTLS`() throws {
            let server = try servers.server("submission", .startTLS, trusting: .some(nil))
            let error = #expect(throws: TransportError.self) { try SMTPSession(server).connect() }
            guard case .tls(_, .untrusted, _) = error else {
                Issue.record("expected an untrusted certificate, got \(String(describing: error))")
                return
            }
        }

        @Test func `a certificate for another host is refused`() throws {
            let server = try servers.server("misnamed", .implicitTLS)
            let error = #expect(throws: TransportError.self) { try SMTPSession(server).connect() }
            guard case .tls(server.endpoint, .wrongName, _) = error else {
                Issue.record("expected a certificate for another host, got \(String(describing: error))")
                return
            }
        }

        @Test(arguments: [
            ("ada@open.example", "dmarc=pass header.from=open.example"),
            ("eve@a.unverified.example", "dmarc=fail header.from=a.unverified.example"),
        ])
        func `the organiser's server says what it found out about a sender`(sender: String, result: String) throws {
            let session = try session("smtp", .plain, login: false)
            let mark = UUID().uuidString
            _ = try verdicts(session, [letter(1, from: sender, to: "inscription+\(mark)@desk.example", subject: mark)])
            session.quit()
            let text = try servers.arrival(of: "Subject: \(mark)")
            #expect(text.contains("\r\nAuthentication-Results: mail.desk.example; \(result)\r\n"))
        }

        private func isAccepted(_ verdict: Verdict) -> Bool {
            if case .accepted = verdict { true } else { false }
        }
    }
}
