// The IMAP response parser: values, what is incomplete, what is wrong, and every cut.

import Foundation
import Rig
import Testing

@testable import Transport

@Suite struct IMAPParserTests {
    private func parse(_ pieces: [[UInt8]], limits: IMAPFramer.Limits = IMAPFramer.Limits()) -> (
        values: [IMAPResponse], wrong: String?
    ) {
        var parser = IMAPResponseParser(limits: limits)
        var values: [IMAPResponse] = []
        for piece in pieces {
            parser.append(piece)
            reading: while true {
                switch parser.next() {
                case .value(let value): values.append(value)
                case .incomplete: break reading
                case .wrong(let what): return (values, what)
                }
            }
        }
        return (values, nil)
    }

    private func one(_ text: String) -> IMAPResponse? {
        var parser = IMAPResponseParser()
        parser.append(Array(text.utf8))
        guard case .value(let value) = parser.next(), parser.next() == .incomplete else { return nil }
        return value
    }

    static let table: [(String, IMAPResponse)] = [
        ("* 23 EXISTS\r\n", .exists(23)),
        ("* 44 EXPUNGE\r\n", .expunge(44)),
        ("* 5 RECENT\r\n", .other("RECENT")),
        ("* SEARCH\r\n", .search([])),
        ("* SEARCH \r\n", .search([])),
        ("* SEARCH 2 84 882\r\n", .search([2, 84, 882])),
        ("* SEARCH 2 5 (MODSEQ 917162500)\r\n", .search([2, 5])),
        ("* ESEARCH (TAG \"A1\") UID\r\n", .extendedSearch([])),
        ("* ESEARCH (TAG \"A1\") UID COUNT 3 ALL 4:18,21,28:25\r\n", .extendedSearch([4...18, 21...21, 25...28])),
        ("* capability imap4rev1 Idle\r\n", .capability(["IMAP4REV1", "IDLE"])),
        ("* BYE\r\n", .bye(ResponseText(code: nil, text: ""))),
        (
            "* BYE Autologout; idle for too long {12}\r\n",
            .bye(ResponseText(code: nil, text: "Autologout; idle for too long {12}"))
        ),
        ("+ idling\r\n", .continuation(ResponseText(code: nil, text: "idling"))),
        ("+\r\n", .continuation(ResponseText(code: nil, text: ""))),
        (
            "* OK [UIDNEXT 4392] Predicted\n",
            .status(
                ResponseText(code: ResponseCode(name: "UIDNEXT", arguments: "4392"), text: "[UIDNEXT 4392] Predicted"))
        ),
        (
            "u7 NO [trycreate] No such folder {3}\r\n",
            .tagged(tag: "u7", TaggedReply(status: .no, code: "TRYCREATE", text: "[trycreate] No such folder {3}"))
        ),
        ("u1 OK\r\n", .tagged(tag: "u1", TaggedReply(status: .ok, code: nil, text: ""))),
        ("* LIST (\\HasNoChildren) \"/\" {4}\r\na\r\nb\r\n", .other("LIST")),
        ("* VANISHED (EARLIER) 1:5\r\n", .other("VANISHED")),
        ("* 7 FETCH (FLAGS (\\Seen $x))\r\n", .fetch(FetchItem(sequence: 7))),
        (
            "* 1 fetch (uid 9 rfc822.size 4 internaldate \"17-Jul-1996 02:44:25 -0700\" body[] {4}\r\n)\r\n( flags ())\r\n",
            .fetch(
                FetchItem(
                    sequence: 1, uid: 9, internalDate: Date(timeIntervalSince1970: 837_596_665), size: 4,
                    body: Array(")\r\n(".utf8)))
        ),
        (
            "* 1 FETCH (BODY[HEADER.FIELDS (DATE \"A B\")]<0> {2}\r\nxx BODY[]<0> \"q\\\"\\\\\" UID 3)\r\n",
            .fetch(FetchItem(sequence: 1, uid: 3, body: Array("q\"\\".utf8)))
        ),
        ("* 1 FETCH (UID 3 BODY[] NIL INTERNALDATE \"yesterday\")\r\n", .fetch(FetchItem(sequence: 1, uid: 3))),
        ("* 1 FETCH (UID 3 BINARY[1] ~{1}\r\n\0 BODY[] {0}\r\n)\r\n", .fetch(FetchItem(sequence: 1, uid: 3, body: []))),
    ]

    @Test(arguments: table)
    func `a response is read for what it says`(text: String, value: IMAPResponse) {
        #expect(one(text) == value)
    }

    @Test(arguments: table)
    func `a response is the same however it is cut, and incomplete until its end`(text: String, value: IMAPResponse) {
        let bytes = Array(text.utf8)
        for cut in 0..<bytes.count {
            var parser = IMAPResponseParser()
            parser.append(Array(bytes.prefix(cut)))
            #expect(parser.next() == .incomplete, "cut at \(cut)")
            parser.append(Array(bytes.dropFirst(cut)))
            #expect(parser.next() == .value(value), "cut at \(cut)")
            #expect(parser.next() == .incomplete)
        }
    }

    @Test(arguments: [
        "\r\n", "u1\r\n", "u1 MAYBE\r\n", "* SEARCH 1 x\r\n", "* SEARCH 4294967296\r\n", "* ESEARCH ALL 1:*\r\n",
        "* 1 FETCH\r\n",
        "* 1 FETCH (UID)\r\n", "* 1 FETCH (UID x)\r\n", "* 1 FETCH (UID 5\r\n", "* 1 FETCH (BODY[] \"x)\r\n",
        "* 1 FETCH ((UID) 5)\r\n",
        "* 1 FETCH (RFC822.SIZE -1)\r\n", "* 1 FETCH (BODY[] {99999999999999999999}\r\n",
        "* 1 FETCH (BODY[] {67108865}\r\n",
        "* 1 FETCH \(String(repeating: "(", count: 40))\r\n",
        "* 1 FETCH (\(String(repeating: "x ", count: 20000)))\r\n",
        "* 1 FETCH (\(String(repeating: "X {0}\r\n ", count: 70)))\r\n",
    ])
    func `what is not a response, or is too much of one, is wrong from there on`(text: String) {
        var parser = IMAPResponseParser()
        parser.append(Array(text.utf8))
        guard case .wrong = parser.next() else {
            Issue.record("expected it to be wrong")
            return
        }
        parser.append(Array("* 1 EXISTS\r\n".utf8))
        guard case .wrong = parser.next() else {
            Issue.record("expected it to stay wrong")
            return
        }
    }

    @Test func `a line without an end is given up at the limit`() {
        var limits = IMAPFramer.Limits()
        limits.text = 1000
        let (values, wrong) = parse(
            (0..<30).map { _ in [UInt8](repeating: UInt8(ascii: "x"), count: 50) }, limits: limits)
        #expect(values.isEmpty)
        #expect(wrong?.contains("1000") == true)
    }

    @Test func `every transcript reads the same whole, by bytes, and cut at any place`() throws {
        for transcript in try Transcript.all(of: ["dovecot-2.3", "plain-imap4rev1"]) {
            let bytes = transcript.serverBytes
            let whole = parse([bytes])
            #expect(!whole.values.isEmpty)
            #expect(parse(bytes.map { [$0] }) == whole)
            for cut in 0...bytes.count {
                #expect(parse([Array(bytes.prefix(cut)), Array(bytes.dropFirst(cut))]) == whole)
            }
        }
    }

    @Test(arguments: UInt64(0)..<300)
    func `bytes turned at random never trap and never wait for ever`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let transcripts = try Transcript.all(of: ["dovecot-2.3", "plain-imap4rev1"])
        var bytes = transcripts[Int(random.next() % UInt64(transcripts.count))].serverBytes
        for _ in 0..<(1 + random.next() % 20) {
            let at = Int(random.next() % UInt64(bytes.count))
            switch random.next() % 3 {
            case 0: bytes[at] = UInt8(truncatingIfNeeded: random.next())
            case 1: bytes.remove(at: at)
            default: bytes.insert(contentsOf: Array("(){}\"[]\\ \r\n0".utf8).shuffled(using: &random).prefix(3), at: at)
            }
        }
        let whole = parse([bytes])
        #expect(parse(bytes.map { [$0] }) == whole)
        var machine = IMAPMachine()
        _ = machine.commandGiven(.select("INBOX", readOnly: false))
        _ = machine.bytesReceived(bytes)
        _ = machine.channelEnded()
        #expect(machine.bytesReceived(bytes).isEmpty)
    }

    @Test(arguments: [
        (" 1-Jan-1970 00:00:00 +0000", 0.0), ("01-Jan-1970 01:00:00 +0100", 0),
        ("29-Feb-2000 23:59:60 -0030", 951_870_600),
        ("31-DEC-1969 23:59:59 +0000", -1), ("05-Jul-2018 09:00:00 +0200", 1_530_774_000),
    ])
    func `a date of receipt is a moment`(text: String, seconds: Double) {
        #expect(IMAPDate.parse(Array(text.utf8)) == Date(timeIntervalSince1970: seconds))
    }

    @Test(arguments: [
        "", "yesterday", "32-Jan-2018 00:00:00 +0000", "1-Foo-2018 00:00:00 +0000", "1-Jan-2018 24:00:00 +0000",
        "1-Jan-2018 00:00:00 GMT", "1-Jan-99999999999999999999 00:00:00 +0000",
    ])
    func `what is not a date is none`(text: String) {
        #expect(IMAPDate.parse(Array(text.utf8)) == nil)
    }

    @Test(arguments: [
        (0.0, "1-Jan-1970"), (951_868_799, "29-Feb-2000"), (1_530_774_000, "5-Jul-2018"), (-5, "1-Jan-1970"),
    ])
    func `a day is written as SEARCH wants it`(seconds: Double, day: String) {
        #expect(IMAPDate.day(Date(timeIntervalSince1970: seconds)) == day)
    }
}
