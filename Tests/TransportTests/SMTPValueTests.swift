// The values of a submission: addresses that can hold no command, content that can hold no end, replies as they came.

import Rig
import Testing

@testable import Transport

@Suite struct SMTPValueTests {
    @Test(arguments: [
        "a@b.example", "first.last+tag@sub.b-c.example", "a..b.@docs.example", "o'neil@b.example", "a@[127.0.0.1]",
        "a@[IPv6:::1]",
        "\"quoted\"@b.example", "\"a\\\"b\"@b.example", "josé@bücher.example", "用户@例子.example", "a@localhost",
        "a_b@c_d.example",
    ])
    func `an address is what can be written to`(text: String) { #expect(SMTPAddress(text)?.text == text) }

    @Test(arguments: [
        "", "a", "@b.example", "a@", "a@b.example>", "a@b>\r\nRCPT TO:<evil@b", "a\r\n@b.example", "a@b.example\n",
        "a b@c.example", "<a@b.example>",
        "a@b..example", "a@-b.example", "a@.b", "a@b c", "a,b@c.example", "@x.example:a@b.example", "a@b@c d",
        "\"a b\"@c.example",
        "\"a\"b\"@c.example", "\"a\\\"@c.example", "\"<\"@c.example", "a\u{00A0}@b.example", "a@b\u{2028}.example",
        "a\u{0}@b.example",
        "a\u{85}@b.example", "a\u{202E}@b.example", "a@[1 2]", "a@b.example SIZE=1",
        "\(String(repeating: "x", count: 65))@b.example",
        "a@\(String(repeating: "x", count: 256))",
    ])
    func `what could say more than an address is none`(text: String) { #expect(SMTPAddress(text) == nil) }

    @Test func `no address of any two letters can end a command`() {
        for first in UInt32(0)..<256 {
            for second: Unicode.Scalar in ["a", "\r", "\n", " ", ">", "<", "\u{0}", "\""] {
                guard let scalar = Unicode.Scalar(first) else { continue }
                for text in [
                    "a\(scalar)\(second)b@c.example", "a@c\(scalar)\(second)d.example",
                    "\"\(scalar)\(second)\"@c.example",
                ] {
                    guard let address = SMTPAddress(text) else { continue }
                    #expect(
                        !address.text.unicodeScalars.contains {
                            $0.value <= 0x20 || $0.value == 0x7F || $0 == "<" || $0 == ">"
                        })
                }
            }
        }
    }

    @Test(arguments: [
        ("", ".\r\n"), ("a", "a\r\n.\r\n"), ("a\r\n", "a\r\n.\r\n"), ("a\nb\rc\r\nd", "a\r\nb\r\nc\r\nd\r\n.\r\n"),
        (".", "..\r\n.\r\n"),
        ("a\n.\nb", "a\r\n..\r\nb\r\n.\r\n"), ("\n.\r.\r\n", "\r\n..\r\n..\r\n.\r\n"), ("a.b", "a.b\r\n.\r\n"),
        ("\r\r\n\n", "\r\n\r\n\r\n.\r\n"),
    ])
    func `content ends where it ends and nowhere before`(message: String, content: String) {
        #expect(DotStuffing.content(Array(message.utf8)) == Array(content.utf8))
    }

    @Test(arguments: UInt64(0)..<200)
    func `whatever the message, only the last line is a dot alone, and no line end is bare`(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let alphabet = Array("\r\n.a".utf8)
        let message = (0..<40).compactMap { _ in alphabet.randomElement(using: &random) }
        let content = DotStuffing.content(message)
        let text = String(decoding: content, as: UTF8.self)
        let lines = text.split(separator: "\r\n", omittingEmptySubsequences: false)
        #expect(lines.dropLast().last == "." && lines.last == "")
        #expect(!lines.dropLast(2).contains("."))
        #expect(!lines.contains { $0.utf8.contains(13) || $0.utf8.contains(10) })
    }

    @Test(
        arguments: [
            ("250 ok\r\n", 250, nil, ["ok"]), ("250\r\n", 250, nil, [""]), ("550 5.1.1 gone\n", 550, "5.1.1", ["gone"]),
            ("550-5.7.1 no\r\n550 5.7.1 never\r\n", 550, "5.7.1", ["no", "never"]),
            ("452 5.1.1 odd\r\n", 452, nil, ["5.1.1 odd"]),
            ("250-2.0.0\r\n250 2.0.0 \r\n", 250, "2.0.0", ["", ""]), ("250 2.0.0.1 x\r\n", 250, nil, ["2.0.0.1 x"]),
            ("550 5.1000.1 x\r\n", 550, nil, ["5.1000.1 x"]),
        ] as [(String, Int, String?, [String])])
    func `a reply is kept as it came, however it is cut`(text: String, code: Int, enhanced: String?, lines: [String]) {
        let bytes = Array(text.utf8)
        for cut in 0..<bytes.count {
            var parser = SMTPReplyParser()
            parser.append(Array(bytes.prefix(cut)))
            #expect(parser.next() == .incomplete)
            parser.append(Array(bytes.dropFirst(cut)))
            #expect(parser.next() == .value(SMTPReply(code: code, enhanced: enhanced, lines: lines)))
            #expect(parser.next() == .incomplete)
        }
    }

    @Test(arguments: [
        "hello\r\n", "25\r\n", "2x0 ok\r\n", "250-a\r\n550 b\r\n", "150 x\r\n", "600 x\r\n",
        String(repeating: "250-x\r\n", count: 300), String(repeating: "2", count: 9000),
    ])
    func `what is no reply is wrong, and so is all behind it`(text: String) {
        var parser = SMTPReplyParser()
        parser.append(Array(text.utf8))
        guard case .wrong = parser.next() else {
            Issue.record("expected it to be wrong")
            return
        }
        parser.append(Array("250 ok\r\n".utf8))
        guard case .wrong = parser.next() else {
            Issue.record("expected it to stay wrong")
            return
        }
    }

    @Test func `extensions are heard in any case, and nothing else is offered`() {
        let reply = SMTPReply(
            code: 250, enhanced: nil,
            lines: ["DSN here", "pipelining", "Size 1000", "8BITMIME", "AUTH PLAIN LOGIN", ""])
        let heard = SMTPExtensions(ehlo: reply)
        #expect(heard.pipelining && heard.eightBitMIME && heard.declaresSize && heard.size == 1000)
        #expect(!heard.dsn && !heard.smtpUTF8)
        #expect(SMTPExtensions(ehlo: SMTPReply(code: 250, enhanced: nil, lines: ["x", "SIZE 0"])).size == nil)
    }

    @Test(arguments: [("plain", "plain"), ("a+b=c", "a+2Bb+3Dc"), ("a b\u{1}", "a+20b+01"), ("é", "+C3+A9")])
    func `a parameter's text is quoted as RFC 3461 wants it`(text: String, quoted: String) {
        #expect(XText.encode(text) == quoted)
    }

    @Test func `the envelope's wishes go out where the server knows them`() throws {
        let recipient = Recipient(
            try #require(SMTPAddress("josé@b.example")), notify: .on([.delay, .success]),
            original: SMTPAddress("j+é=x@b.example"))
        let envelope = Envelope(
            sender: nil, recipients: [recipient, Recipient(try #require(SMTPAddress("b@b.example")), notify: .on([]))],
            envelopeID: "7+", returning: .full)
        let submission = Submission(id: 1, envelope: envelope, bytes: Array("é".utf8))
        var machine = SubmissionMachine(clientName: "desk.example")
        _ = machine.opened()
        _ = machine.bytesReceived(Array("250-x\r\n250-PIPELINING\r\n250-8BITMIME\r\n250-SMTPUTF8\r\n250 DSN\r\n".utf8))
        #expect(
            machine.submissionsGiven([submission]).first?.told == [
                "MAIL FROM:<> BODY=8BITMIME SMTPUTF8 RET=FULL ENVID=7+2B",
                "RCPT TO:<josé@b.example> NOTIFY=SUCCESS,DELAY ORCPT=utf-8;j\\x{2B}é\\x{3D}x@b.example",
                "RCPT TO:<b@b.example> NOTIFY=NEVER", "DATA",
            ])
    }

    @Test func `without SMTPUTF8 only the recipient that needs it is rejected, without 8BITMIME the message`() throws {
        let recipients = try ["josé@b.example", "b@b.example"].map { Recipient(try #require(SMTPAddress($0))) }
        func begin(_ text: String, _ ehlo: String) -> [SubmissionMachine.Effect] {
            var machine = SubmissionMachine(clientName: "desk.example")
            _ = machine.opened()
            _ = machine.bytesReceived(Array(ehlo.utf8))
            let envelope = Envelope(sender: nil, recipients: recipients)
            return machine.submissionsGiven([Submission(id: 1, envelope: envelope, bytes: Array(text.utf8))])
        }
        #expect(
            begin("e", "250-x\r\n250 PIPELINING\r\n").first?.told == ["MAIL FROM:<>", "RCPT TO:<b@b.example>", "DATA"])
        guard case .report(1, let verdicts)? = begin("é", "250 x\r\n").first else {
            Issue.record("expected verdicts at once")
            return
        }
        #expect(verdicts.map(\.verdict.reply.enhanced) == ["5.6.3", "5.6.3"])
        #expect(begin("é", "250 x\r\n").last == .finished)
    }
}

extension SubmissionMachine.Effect {
    /// The lines of a send.
    var told: [String]? {
        if case .send(_, let told) = self { told } else { nil }
    }
}
