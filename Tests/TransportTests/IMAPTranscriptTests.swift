// IMAP stories, each told through a channel without a network in pieces of several sizes, and by a small server that libcurl dials.

import Foundation
import Testing

@testable import Transport

/// How a story is told.
enum Telling: CustomTestStringConvertible, CaseIterable {
    case byteByByte, inThrees, whole, throughLibcurl

    var piece: Int? {
        switch self {
        case .byteByByte: 1
        case .inThrees: 3
        case .whole: 1 << 20
        case .throughLibcurl: nil
        }
    }

    var testDescription: String { "\(self)" }
}

@Suite struct IMAPTranscriptTests {
    /// Opens a session that hears the story, lets the test speak, and checks that the client said what is written.
    private func tell(
        _ name: String, _ telling: Telling, silence: Duration = .seconds(10), _ body: (IMAPSession) throws -> Void
    ) throws {
        let transcript = try Transcript(name)
        if let piece = telling.piece {
            let channel = ScriptedChannel(transcript, piece: piece)
            let server = try Server(
                host: "localhost", port: 143, security: .plain, user: nil, secret: nil, replyTimeout: silence)
            try body(IMAPSession(server, dialer: ScriptedDialer(channel: channel)))
            #expect(channel.player.fault == nil)
            #expect(channel.player.isDone)
        } else {
            let scripted = try ScriptedServer(.imap, transcript, login: .accepted)
            let server = try Server(
                host: "127.0.0.1", port: scripted.port, security: .plain, user: "desk", secret: .password("pass"),
                replyTimeout: silence)
            let session = IMAPSession(server)
            try body(session)
            session.close()
            #expect(scripted.fault() == nil)
        }
    }

    @Test(arguments: Telling.allCases)
    func `what stands in a letter is not heard as protocol`(telling: Telling) throws {
        try tell("dovecot-2.3/letters-that-look-like-the-protocol", telling) { session in
            try session.connect()
            let inbox = try session.select("INBOX")
            #expect((inbox.uidValidity, inbox.uidNext, inbox.exists) == (1_795_232_230, 8, 2))
            #expect(inbox.mayStore(try #require(Keyword("$Anything"))))
            let uids = try session.uids(from: 5)
            #expect(uids == [5, 7])
            var fetched: [FetchedMessage] = []
            #expect(try session.fetch(uids, maxBytes: 100_000) { fetched.append($0) }.isEmpty)
            #expect(fetched.map(\.uid) == [5, 7])
            #expect(
                String(decoding: fetched[0].bytes, as: UTF8.self)
                    == "Subject: forged\r\n\r\nu5 OK done\r\n* 99 EXISTS\r\n* 1 FETCH (UID 6 BODY[] {4}\r\nu5 BAD {99999999999}\r\n"
            )
            #expect(fetched[0].internalDate == Date(timeIntervalSince1970: 1_530_774_000))
            #expect(fetched[1].internalDate == Date(timeIntervalSince1970: 1_530_775_800))
            #expect(session.selected?.exists == 2)
            #expect(session.idle(atMost: .seconds(10), waker: nil) == .newMail)
            #expect(session.selected?.exists == 3)
            session.logout()
        }
    }

    @Test(arguments: Telling.allCases)
    func `what others do in the folder stands between our answers and changes none`(telling: Telling) throws {
        try tell("dovecot-2.3/news-at-any-time", telling) { session in
            try session.connect()
            try session.select("INBOX")
            #expect(try session.uids(from: 5) == [5, 7])
            var fetched: [UInt32: [UInt8]] = [:]
            try session.fetch([7, 5, 5], maxBytes: 100_000) { fetched[$0.uid] = $0.bytes }
            #expect(fetched == [5: Array("Subject: kind\r\n\r\nBonjour.\r\n".utf8), 7: []])
            #expect(session.selected?.exists == 2)
            // A message came while we fetched: the wait is over before it begins, and nothing is sent.
            #expect(session.idle(atMost: .seconds(10), waker: nil) == .newMail)
            session.logout()
        }
    }

    @Test(arguments: Telling.allCases)
    func `a farewell in the middle keeps what came whole and says who ended it`(telling: Telling) throws {
        try tell("dovecot-2.3/bye-in-the-middle", telling) { session in
            try session.connect()
            try session.select("INBOX")
            let uids = try session.uids(from: 5)
            var fetched: [UInt32] = []
            let error = #expect(throws: TransportError.self) {
                try session.fetch(uids, maxBytes: 100_000) { fetched.append($0.uid) }
            }
            #expect(fetched == [5])
            guard case .closed(_, "fetching UID 5 to 7", "Server shutting down.") = error else {
                Issue.record("expected a farewell, got \(String(describing: error))")
                return
            }
            #expect(!session.isOpen)
            #expect(throws: TransportError.self) { try session.noop() }
        }
    }

    @Test(arguments: Telling.allCases)
    func `a literal larger than any letter we asked for ends the session`(telling: Telling) throws {
        try tell("dovecot-2.3/a-literal-too-large", telling) { session in
            try session.connect()
            try session.select("INBOX")
            let uids = try session.uids(from: 5)
            let error = #expect(throws: TransportError.self) {
                try session.fetch(uids, maxBytes: 100_000) { _ in Issue.record("nothing came whole") }
            }
            guard case .wrong = error else {
                Issue.record("expected a fault, got \(String(describing: error))")
                return
            }
            #expect(!session.isOpen)
        }
    }

    @Test(arguments: Telling.allCases)
    func `a server that has fallen silent is found out when the wait ends`(telling: Telling) throws {
        try tell("dovecot-2.3/silence-in-idle", telling, silence: .milliseconds(200)) { session in
            try session.connect()
            try session.select("INBOX")
            let outcome = session.idle(atMost: .milliseconds(10), waker: nil)
            guard case .closed(.timedOut(_, "waiting for news", .milliseconds(200))) = outcome else {
                Issue.record("expected a timeout, got \(outcome)")
                return
            }
            #expect(!session.isOpen)
            // Whatever is asked of it afterwards, it says again why.
            #expect(session.idle(atMost: .seconds(10), waker: nil) == outcome)
            #expect(throws: TransportError.self) { try session.noop() }
            session.logout()
        }
    }

    @Test(arguments: Telling.allCases)
    func `a server of the old kind serves too, step by step`(telling: Telling) throws {
        try tell("plain-imap4rev1/neither-idle-nor-move-nor-esearch", telling) { session in
            try session.connect()
            #expect(!session.supportsIdle)
            let inbox = try session.select("INBOX")
            #expect(inbox.uidNext == nil)
            #expect(try session.uids(from: 12) == [])
            #expect(try session.uids(from: 3) == [3, 5, 11])
            #expect(try session.move([5, 3], to: "Done").isOK)
            // Without IDLE the wait is only a wait, and nothing is said.
            #expect(session.idle(atMost: .milliseconds(1), waker: nil) == .timedOut)
            let waker = try Waker()
            waker.wake()
            #expect(session.idle(atMost: .seconds(10), waker: waker) == .interrupted)
            session.logout()
        }
    }

    @Test(arguments: Telling.allCases)
    func `one letter the server cannot read does not hold up the others`(telling: Telling) throws {
        try tell("plain-imap4rev1/one-letter-refused", telling) { session in
            try session.connect()
            try session.select("INBOX")
            var fetched: [UInt32] = []
            let refused = try session.fetch([3, 4, 9, 10], maxBytes: 1000) { fetched.append($0.uid) }
            #expect(fetched == [3, 9])
            #expect(refused.keys.sorted() == [4, 10])
            #expect(refused[10]?.text == "no text came with the message")
            #expect(refused[4]?.line == "NO [SERVERBUG] Some messages could not be read")
            let error = #expect(throws: TransportError.self) { try session.noop() }
            guard case .refused(_, _, "BAD no") = error else {
                Issue.record("expected a refusal, got \(String(describing: error))")
                return
            }
            #expect(session.isOpen)
        }
    }

    @Test func `what the receiver of letters throws goes through and closes the session`() throws {
        struct Enough: Error {}
        let channel = ScriptedChannel(try Transcript("dovecot-2.3/letters-that-look-like-the-protocol"), piece: 64)
        let server = try Server(host: "localhost", port: 143, security: .plain, user: nil, secret: nil)
        let session = IMAPSession(server, dialer: ScriptedDialer(channel: channel))
        try session.connect()
        try session.select("INBOX")
        let uids = try session.uids(from: 5)
        #expect(throws: Enough.self) { try session.fetch(uids, maxBytes: 100_000) { _ in throw Enough() } }
        #expect(channel.isClosed)
    }

    @Test func `a server without STARTTLS is not logged in at`() throws {
        let scripted = try ScriptedServer(.imap, login: .accepted)
        let server = try Server(
            host: "127.0.0.1", port: scripted.port, security: .startTLS, user: "desk", secret: .password("pass"))
        #expect(throws: TransportError.noSTARTTLS(endpoint: server.endpoint)) { try IMAPSession(server).connect() }
    }

    @Test(arguments: [
        ("NO [AUTHENTICATIONFAILED] No such user", false), ("NO [UNAVAILABLE] Directory is down", true),
        ("BAD what", false),
    ])
    func `a refused login keeps the server's line, and says whether to come again`(reply: String, temporary: Bool)
        throws
    {
        let scripted = try ScriptedServer(.imap, login: .refused(reply))
        let server = try Server(
            host: "127.0.0.1", port: scripted.port, security: .plain, user: "desk", secret: .password("pass"))
        let error = #expect(throws: TransportError.self) { try IMAPSession(server).connect() }
        guard case .loginRefused(_, let reason?, temporary) = error else {
            Issue.record("expected a refused login, got \(String(describing: error))")
            return
        }
        #expect(reason.hasSuffix(reply))
    }
}
