// Where a server may be, and what must never be seen of a secret.

import Foundation
import Testing

@testable import Transport

@Suite struct ServerTests {
    @Test func `a secret shows itself nowhere`() throws {
        for secret in [Secret.password("hunter2"), .bearer("hunter2")] {
            let server = try Server(
                host: "mail.desk.example", port: 993, security: .implicitTLS, user: "desk", secret: secret)
            var dumped = ""
            dump(server, to: &dumped)
            dump(secret, to: &dumped)
            for text in [
                "\(secret)", "\(server)", String(reflecting: secret), String(reflecting: server), dumped,
                "\(Mirror(reflecting: secret).children.map(\.value))",
            ] {
                #expect(!text.contains("hunter2"))
            }
            #expect("\(secret)" == "(secret)")
        }
    }

    @Test(arguments: ["localhost", "LOCALHOST", "127.0.0.1", "127.9.9.9", "::1"])
    func `without TLS only this machine is spoken to`(host: String) throws {
        #expect(throws: Never.self) { try Server(host: host, port: 143, security: .plain, user: nil, secret: nil) }
    }

    @Test(arguments: [
        "mail.desk.example", "127.0.0.1.desk.example", "127.0.0", "128.0.0.1", "localhost.desk.example", "::2",
    ])
    func `without TLS nobody else is spoken to`(host: String) {
        let error = #expect(throws: TransportError.self) {
            try Server(host: host, port: 143, security: .plain, user: nil, secret: nil)
        }
        guard case .insecure = error else {
            Issue.record("expected it to be insecure, got \(String(describing: error))")
            return
        }
        #expect(error?.needsPerson == true)
    }

    @Test(arguments: [
        ("", 993), ("a/b", 993), ("a b", 993), ("a@b", 993), ("a\r\n", 993), ("mail.desk.example", 0),
        ("mail.desk.example", 65536),
    ])
    func `a place that is none is refused before anything is dialled`(host: String, port: Int) {
        let error = #expect(throws: TransportError.self) {
            try Server(host: host, port: port, security: .implicitTLS, user: nil, secret: nil)
        }
        guard case .unusable = error else {
            Issue.record("expected it to be unusable, got \(String(describing: error))")
            return
        }
    }

    @Test func `a user without a secret, or with a line end in the name, is refused`() {
        #expect(throws: TransportError.self) {
            try Server(host: "a.example", port: 1, security: .startTLS, user: "a", secret: nil)
        }
        #expect(throws: TransportError.self) {
            try Server(host: "a.example", port: 1, security: .startTLS, user: "a\r\nb", secret: .password("x"))
        }
    }

    @Test func `an IPv6 address is bracketed where the port follows`() throws {
        #expect(try Server(host: "::1", port: 143, security: .plain, user: nil, secret: nil).endpoint == "[::1]:143")
    }

    @Test func `errors are one line that says what was tried and where, without a full stop`() {
        let errors: [TransportError] = [
            .unusable("x"), .insecure(endpoint: "h:1"), .unreachable(endpoint: "h:1", "x"),
            .tls(endpoint: "h:1", .untrusted, "x"),
            .tls(endpoint: "h:1", .wrongName, "x"), .tls(endpoint: "h:1", .noCAFile, "x"),
            .tls(endpoint: "h:1", .other, "x"),
            .noSTARTTLS(endpoint: "h:1"), .loginRefused(endpoint: "h:1", reason: nil, temporary: false),
            .timedOut(endpoint: "h:1", doing: "waiting", after: .seconds(3)),
            .closed(endpoint: "h:1", doing: "waiting", farewell: nil),
            .closed(endpoint: "h:1", doing: "waiting", farewell: "bye"),
            .refused(endpoint: "h:1", doing: "waiting", reply: "NO"),
            .wrong(endpoint: "h:1", doing: "waiting", "x"),
        ]
        for error in errors {
            #expect(!"\(error)".hasSuffix(".") && !"\(error)".contains("\n"))
            if case .unusable = error { continue }
            #expect("\(error)".contains("h:1"))
        }
    }

    @Test(arguments: [
        (Duration.zero, Int32(0)), (.milliseconds(1), 1), (.microseconds(1), 1), (.seconds(1680), 1_680_000),
        (.seconds(9_000_000), 2_000_000_000),
    ])
    func `a wait is never shorter than asked, and fits poll`(duration: Duration, milliseconds: Int32) {
        #expect(duration.pollMilliseconds == milliseconds)
    }
}
