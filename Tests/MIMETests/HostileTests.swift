// Input made to cost time or memory: a megabyte or ten of one thing. It must be done well within the time limit even in
// a debug build, which anything quadratic in it would pass by far. The limit is more than all tests together take, here and
// elsewhere: they wait for each other's processors, and a slow machine is no fault.

import Foundation
import MIME
import Testing

private func bytes(_ text: String, _ count: Int) -> [UInt8] { Array(String(repeating: text, count: count).utf8) }

@Suite(.timeLimit(.minutes(25)), .serialized) struct `Hostile mail` {
    @Test(arguments: [
        "(", "\"", "<", "@", ",", ":", ";", "[", "\\", "(\"", "a,", "a@b.example,", "<a@b.example", "=?", "=?utf-8?q?",
        "=?a?b?c?= ", "=?utf-8?q?=3f?=", "(a)", "\"a\" ", "a:b;", ". ", "a ", "=?=?", "\u{0}", "é", "()", "<>,", "a b,",
    ])
    func `fills an address field and a subject at no cost`(piece: String) {
        let filling = bytes(piece, (piece == "(" ? 10_000_000 : 500_000) / piece.utf8.count)
        let message = Message(
            Array("From: ".utf8) + filling + Array("\nSubject: ".utf8) + filling + Array("\n\nx".utf8))
        #expect(message.from.count + message.subject.utf8.count >= 0)
        #expect(message.defects.contains { $0.kind == .fieldTooLong } == (piece == "("))
        #expect(message.body.best == "x")
    }

    @Test(arguments: [
        "x=1;", "x*0=a;", "x*1*=%41;", "(", "\"", ";", "x=\"", "x= ", "x ", "x*=a'b'c;", "=", "x=y z=", "/",
    ])
    func `fills a media type at no cost`(piece: String) {
        let message = Message(
            Array("Content-Type: text/plain; ".utf8) + bytes(piece, 1_000_000 / piece.utf8.count) + Array("\n\nx".utf8))
        #expect(message.leaves.count == 1)
        #expect(exhaust(message) > 0)
    }

    @Test(arguments: [
        "--b", "--b-", "--bb", "--b--", "--", "-- ", "--b \t", "--b\n\n",
        "--b\nContent-Type: multipart/mixed; boundary=b\n\n", "--b\nContent-Type: message/rfc822\n\n", "--b\n:",
    ])
    func `is up to a million lines that look like delimiters`(line: String) {
        let message = Message(
            Array("Content-Type: multipart/mixed; boundary=b\n\n".utf8)
                + bytes(line + "\n", line == "--b-" ? 1_000_000 : 100_000))
        #expect(message.leaves.count <= 1001)
        #expect(exhaust(message) > 0)
    }

    @Test func `nests forty multiparts over two hundred thousand delimiter-like lines`() {
        let long = String(repeating: "b", count: 60)
        let head = (0..<40).map { "Content-Type: multipart/mixed; boundary=\(long)\($0 + 10)\n\n--\(long)\($0 + 10)\n" }
            .joined()
        let message = Message(Array(head.utf8) + bytes("--\(long)99\n", 200_000))
        #expect(exhaust(message) > 0)
    }

    @Test(arguments: [
        "\n", "\r", "\r\n", " \n", ":\n", "a:b\n", "a:b\n c\n", "From \n", "a\n", "\u{0}\n", "a : b\n", " ", "a",
    ])
    func `is megabytes of header`(line: String) {
        let message = Message(bytes(line, 2_000_000 / line.utf8.count))
        #expect(message.fields.all.count <= 2000)
        #expect(message.leaves.count == 1)
    }

    @Test(arguments: [
        "<div>", "<p>", "<table><tr><td>", "<a href=mailto:a@b.example>", "<b>", "<blockquote>", "<blockquote><br>x",
        "<ul><li>", "</div>", "<!--", "<script>", "<style>x</style>", "<", "<a ", "&", "&#", "&amp;", "<li>", "<td>",
        "<x a='", "<!",
        "<div style=\"", "<p>x", "<font><p>", "<div class=gmail_quote>", "&nbsp;", "<br>", "<pre>\n", "<head>",
        "<title>", "-->", "<b><i></b></i>", "<dd><dt>", "<h1>", "<form><input>", "<option>", "<select>", "\u{200D}é",
        "<tr>",
    ])
    func `is half a megabyte of one piece of HTML`(piece: String) {
        let message = Message(
            Array("Content-Type: text/html; charset=utf-8\n\n".utf8) + bytes(piece, 600_000 / piece.utf8.count))
        #expect(message.body.best.utf8.count <= 4_100_000)
    }

    @Test func `has one tag with a hundred thousand attributes`() {
        let attributes = (0..<100_000).map { " a\($0)=\"\($0)>\"" }.joined()
        let message = Message(Array("Content-Type: text/html\n\n<div\(attributes)>text</div>".utf8))
        #expect(message.body.best == "text" || message.body.defects.contains { $0.kind == .htmlTooLarge })
    }

    @Test func `nests HTML deeper than anybody can`() {
        let message = Message(
            Array("Content-Type: text/html\n\n".utf8) + bytes("<div>", 5000) + Array("deep".utf8)
                + bytes("</div>", 5000) + Array("<p>after".utf8))
        #expect(message.body.best.hasPrefix("deep"))
        #expect(message.body.best.hasSuffix("after"))
        #expect(message.body.defects.map(\.kind) == [.htmlTooDeep])
    }

    @Test(arguments: [" \n", "> \n", ">", "-- \n", "a \n", ">>>> a \n", "> a \n>> b \n", "\n"])
    func `is a megabyte of flowed lines`(line: String) {
        let message = Message(
            Array("Content-Type: text/plain; format=flowed\n\n".utf8) + bytes(line, 1_000_000 / line.utf8.count))
        let size = message.body.best.utf8.count
        #expect(size <= 25_000_000)
    }

    @Test(arguments: ["=", "=\n", "= ", "=4", "== \n", " ", "\t\n", "=41", "=\r"])
    func `is two megabytes of quoted-printable`(piece: String) {
        let message = Message(
            Array("Content-Transfer-Encoding: quoted-printable\n\n".utf8) + bytes(piece, 2_000_000 / piece.utf8.count))
        let size = message.leaves[0].bytes().count
        #expect(size <= 2_000_000)
    }

    @Test(arguments: [
        "utf-7", "iso-2022-jp", "utf-16", "gb18030", "shift_jis", "utf-8", "euc-tw", "iso-2022-kr", "x-none",
    ])
    func `is many bytes that mean nothing`(charset: String) {
        for byte in [0xFF, 0x1B, 0x2B, 0x80, 0x00, 0x0E] as [UInt8] {
            let content = [UInt8](repeating: byte, count: 200_000)
            let message = Message(Array("Content-Type: text/plain; charset=\(charset)\n\n".utf8) + content)
            let size = message.body.best.utf8.count
            #expect(size <= 600_010)
        }
    }

    @Test(arguments: [
        "BEGIN:VCALENDAR\n", "BEGIN:VCALENDAR\nEND:VCALENDAR\n", ";", ":", "\"", "A;B=", " ", "\n ", "A:b\n",
        "A;ENCODING=QUOTED-PRINTABLE:=\n ", "=\n ", "A;X=,", "A;X=^", "END:X\n", "A:\\",
    ])
    func `is a megabyte of content lines`(piece: String) {
        let text = "BEGIN:VCALENDAR\n" + String(repeating: piece, count: 1_000_000 / piece.utf8.count)
        #expect(contentLines(text).count <= 50_000)
        #expect(CalendarObject(text) != nil)
        #expect(Card.all(in: text.replacing("VCALENDAR", with: "VCARD")).count <= 1000)
    }

    @Test func `hides a message in base64 in a message in base64`() {
        var inner = Array("Subject: end\n\nend\n".utf8)
        for _ in 0..<60 {
            var message = OutboundMessageBytes.base64(inner)
            message.insert(
                contentsOf: Array("Content-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\n".utf8), at: 0)
            inner = message
            if inner.count > 1_000_000 { break }
        }
        let message = Message(inner)
        #expect(exhaust(message) > 0)
    }
}

/// Base64 by Foundation, so that a test of decoding does not rest on our own encoding.
private enum OutboundMessageBytes {
    static func base64(_ bytes: [UInt8]) -> [UInt8] {
        [UInt8](Data(bytes).base64EncodedData(options: .lineLength76Characters))
    }
}
