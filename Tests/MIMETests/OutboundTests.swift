// What we send: that it cannot be broken, that it survives, and that we and others read back what was meant.

import Foundation
import MIME
import Rig
import Testing

private func spec(_ text: String) throws -> AddrSpec { try #require(AddrSpec(text)) }

private func outbound(_ subject: String = "Subject", text: String = "Text\n") throws -> OutboundMessage {
    OutboundMessage(
        from: Correspondent(name: "Desk", address: try spec("desk@desk.example")),
        to: [Correspondent(address: try spec("awa@ville.example"))], subject: HeaderText(subject),
        date: Date(timeIntervalSince1970: 1_528_702_200), zone: try #require(TimeZone(identifier: "Europe/Paris")),
        messageID: "one@desk.example", text: text)
}

private func lines(_ bytes: [UInt8]) -> [String] {
    String(decoding: bytes, as: UTF8.self).components(separatedBy: "\r\n")
}

/// What must be true of any message that is sent.
private func checkForm(_ bytes: [UInt8], isASCII: Bool = true) {
    for (index, byte) in bytes.enumerated() where byte == 10 || byte == 13 {
        if byte == 10 { #expect(index > 0 && bytes[index - 1] == 13) }
        if byte == 13 { #expect(index + 1 < bytes.count && bytes[index + 1] == 10) }
    }
    if isASCII { #expect(bytes.allSatisfy { $0 < 127 && ($0 >= 32 || $0 == 9 || $0 == 10 || $0 == 13) }) }
    let lines = lines(bytes)
    #expect(lines.allSatisfy { $0.utf8.count <= 998 })
    // What is longer than 78 is one word that cannot be broken.
    for line in lines where line.utf8.count > 78 { #expect(line.split(separator: " ").count <= 2, "\(line)") }
    #expect(!lines.contains { $0.hasPrefix("From ") || $0.hasPrefix(".") })
    #expect(bytes.suffix(2) == [13, 10])
}

@Suite struct `Header types` {
    @Test(arguments: [
        ("a", "a"), ("a\r\nBcc: x", "a Bcc: x"), ("a\u{0}b", "a b"), ("a\u{85}b\u{2028}c\u{2029}d", "a b c d"),
        ("\n", " "), ("a\tb", "a b"), ("", ""),
        ("é\u{1F468}\u{200D}\u{1F469}", "é\u{1F468}\u{200D}\u{1F469}"),
    ])
    func `hold no line breaks nor controls`(given: String, held: String) {
        #expect(HeaderText(given).text == held)
    }

    @Test(arguments: ["Subject", "X-Usher-Reference", "a"])
    func `of names are field names`(name: String) { #expect(FieldName(name)?.text == name) }

    @Test(arguments: ["", "a b", "a:", "é", "a\r\n", "a\u{0}", String(repeating: "a", count: 80)])
    func `of names are nothing else`(name: String) { #expect(FieldName(name) == nil) }

    @Test(arguments: [
        ("a@b.example", "a", "b.example"), ("A.b+c@B.Example", "A.b+c", "b.example"), ("o'neil@x", "o'neil", "x"),
        ("zoé@müller.example", "zoé", "müller.example"),
        ("a..b@c.example", "a..b", "c.example"), ("\"a..b\"@c.example", "\"a..b\"", "c.example"),
        ("a@[127.0.0.1]", "a", "[127.0.0.1]"), ("a@[IPv6:::1]", "a", "[ipv6:::1]"),
    ])
    func `of addresses hold what can be written to`(text: String, local: String, domain: String) {
        let address = AddrSpec(text)
        #expect(address?.local == local)
        #expect(address?.domain == domain)
        #expect(address?.isASCII == !text.contains("é"))
    }

    @Test(arguments: [
        "", "a", "@", "a@", "@b", "a@b@c", "a b@c", "a@b c", "a@b\r\nRCPT TO:<x@y>", "a\u{0}@b", "<a@b>", "a@b>",
        "a,b@c", "a;b@c", "a(b)@c", "a\\b@c", "\"a\"b\"@c", "a@b,c",
        "a@-b", "a@b-", "a@b..c", "a@.b", "a@b.", "a@[", "a@[]", "a@[a b]", "\"a b\"@c", "\"\"@c", "a\u{200B}@b",
        "a\u{A0}b@c", "a@b\u{2028}", "a@b\u{202E}c", "a:b@c", "a@b:25", "a@b/c",
        String(repeating: "a", count: 65) + "@b", "a@" + String(repeating: "b", count: 64),
        "a@" + String(repeating: "b.", count: 130) + "c",
    ])
    func `of addresses hold nothing else`(text: String) {
        #expect(AddrSpec(text) == nil)
    }
}

@Suite struct `Messages to be sent` {
    @Test func `look like this`() throws {
        let bytes = try outbound("Séminaire", text: "Bonjour,\n\nà bientôt.\n").bytes()
        #expect(
            lines(bytes) == [
                "From: Desk <desk@desk.example>", "To: awa@ville.example", "Subject: =?utf-8?q?S=C3=A9minaire?=",
                "Date: Mon, 11 Jun 2018 09:30:00 +0200",
                "Message-ID: <one@desk.example>", "MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8",
                "Content-Transfer-Encoding: quoted-printable", "",
                "Bonjour,", "", "=C3=A0 bient=C3=B4t.", "",
            ])
    }

    @Test func `are the same bytes every time`() throws {
        let message = try everything(seed: 7)
        #expect(message.bytes() == message.bytes())
    }

    @Test(arguments: [
        "short", String(repeating: "word ", count: 40) + "end", String(repeating: "é", count: 200),
        String(repeating: "日本語", count: 60), String(repeating: "x", count: 300),
        "a  b", " a", "a ", "=?utf-8?Q?x?=", "👨‍👩‍👧‍👦 " + String(repeating: "👨‍👩‍👧‍👦", count: 20),
        "e\u{301}" + String(repeating: "\u{301}", count: 80), "", "\r\nBcc: evil@x.example", "Re: été – “x”",
        "[a] (b) <c@d>",
    ])
    func `have a subject that reads back equal in lines that fit`(subject: String) throws {
        let bytes = try outbound(subject).bytes()
        checkForm(bytes)
        let header = lines(bytes).prefix { !$0.isEmpty }
        #expect(header.allSatisfy { $0.utf8.count <= 78 })
        for word in header.joined(separator: " ").split(separator: " ") where word.hasPrefix("=?utf-8?") {
            #expect(word.utf8.count <= 75)
            // Each word is whole characters.
            #expect(!message("Subject: \(word)\n\n").subject.contains("\u{FFFD}"))
        }
        #expect(Message(bytes).subject == HeaderText(subject).text)
        #expect(Message(bytes).fields["Bcc"] == nil)
    }

    @Test(arguments: [
        "Awa Diop", "Diop, Awa", "Awa \"la\" Diop", "a\\b", "Zoé", "J. P. Dupont", "x <y@z.example>", "a@b.example",
        "(c)", "=?utf-8?Q?x?=", String(repeating: "Nom ", count: 60), "日本 太郎",
    ])
    func `have names that read back equal`(name: String) throws {
        var message = try outbound()
        message.to = [
            Correspondent(name: HeaderText(name), address: try spec("a@b.example")),
            Correspondent(name: "Other", address: try spec("c@d.example")),
        ]
        let bytes = message.bytes()
        checkForm(bytes)
        #expect(Message(bytes).to.map(\.mailbox) == ["a@b.example", "c@d.example"])
        #expect(Message(bytes).to.first?.name == name.trimmingCharacters(in: .whitespaces))
    }

    @Test func `thread by identifiers that a header can hold, and leave out others`() throws {
        var message = try outbound()
        message.inReplyTo = "bad\r\nBcc: x@y.example"
        message.references =
            (0..<20).map { "reference-\($0)@ville.example" } + ["two@at@signs", "blank @x", "<brackets@x>", "é@x"]
        let bytes = message.bytes()
        checkForm(bytes)
        #expect(Message(bytes).references == (0..<20).map { "reference-\($0)@ville.example" })
        #expect(Message(bytes).inReplyTo == [])
        #expect(Message(bytes).messageID == "one@desk.example")
        message.messageID = "evil>\r\nBcc: x"
        #expect(OutboundMessage.isIdentifier(message.messageID))
        #expect(Message(message.bytes()).messageID == message.messageID)
    }

    @Test func `carry extra fields in order, but none that they write themselves`() throws {
        var message = try outbound()
        let link = "<https://desk.example/" + String(repeating: "x", count: 200) + ">"
        message.fields = [
            ("Auto-Submitted", "auto-replied"), ("X-Note", "déjà"), ("List-Unsubscribe", HeaderText(link)),
            ("From", "evil@x.example"), ("Content-Type", "evil"),
        ]
        let read = Message(message.bytes())
        checkForm(message.bytes())
        #expect(read.fields["Auto-Submitted"] == "auto-replied")
        #expect(read.fields["X-Note"] == "déjà")
        #expect(read.fields["List-Unsubscribe"] == link)
        #expect(read.fields.values("From").count == 1)
        #expect(read.fields.values("Content-Type") == ["text/plain; charset=utf-8"])
    }

    @Test(arguments: [
        "plain\n", "From here\nFrom there\n", ".\n..\n.dot\n", "trailing \nblanks\t\n", "é\n", "日本語テキスト\n",
        String(repeating: "long ", count: 300) + "\n", String(repeating: "x", count: 5000) + "\n",
        String(repeating: "é", count: 500) + "\n", "a=b==c\n", "\n\n\n", "tab\there\n", "--boundary\n--\n",
        String(repeating: "x", count: 75) + ".x\n", String(repeating: "x", count: 75) + "From y\n", "\u{7F}\u{1}\n",
        String(repeating: "é", count: 25) + " \n",
    ])
    func `have text that survives every relay`(text: String) throws {
        let bytes = try outbound(text: text).bytes()
        checkForm(bytes)
        #expect(lines(bytes).drop { !$0.isEmpty }.allSatisfy { $0.utf8.count <= 76 })
        #expect(Message(bytes).leaves[0].text() == text)
    }

    @Test func `end text with a line break whether it had one or not`() throws {
        #expect(Message(try outbound(text: "no end").bytes()).body.best == "no end\n")
        #expect(Message(try outbound(text: "a\r\nb\rc").bytes()).body.best == "a\nb\nc\n")
        #expect(Message(try outbound(text: "").bytes()).body.best == "")
    }

    @Test func `offer text, HTML and calendar as alternatives, the calendar enclosed again`() throws {
        var message = try outbound()
        message.html = "<p>Bonjour</p>"
        message.calendar = OutboundCalendar(method: "request", text: "BEGIN:VCALENDAR\nMETHOD:REQUEST\nEND:VCALENDAR\n")
        message.attachments = [OutboundAttachment(name: "liste é.csv", mediaType: "text/csv", bytes: [0, 255, 10])]
        let read = Message(message.bytes())
        checkForm(message.bytes())
        #expect(read.root.mediaType.essence == "multipart/mixed")
        #expect(read.root.children.first?.mediaType.essence == "multipart/alternative")
        #expect(
            read.leaves.map(\.mediaType.essence) == [
                "text/plain", "text/html", "text/calendar", "text/csv", "application/ics",
            ])
        #expect(read.leaves[2].mediaType.parameters == ["charset": "utf-8", "method": "REQUEST"])
        #expect(read.leaves[3].filename == "liste é.csv")
        #expect(read.leaves[3].bytes() == [0, 255, 10])
        #expect(read.leaves[4].filename == "invite.ics")
        #expect(read.body.calendars.count == 2)
        #expect(read.leaves[4].bytes() == Array("BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n".utf8))
        #expect(read.defects.isEmpty && read.body.defects.isEmpty)
    }

    @Test func `have boundaries that their content does not hold`() throws {
        var message = try outbound()
        message.html = "<p>x</p>"
        let first = try #require(Message(message.bytes()).root.mediaType.parameters["boundary"])
        message.text = "--\(first)\n--\(first)1\n--\(first)--\n"
        let read = Message(message.bytes())
        #expect(read.root.children.count == 2)
        #expect(read.body.plain == message.text)
    }

    @Test func `give no attachment a type that is none, nor one that would be parsed`() {
        #expect(
            OutboundAttachment(name: "a\r\nb", mediaType: "nonsense", bytes: []).mediaType == "application/octet-stream"
        )
        #expect(
            OutboundAttachment(name: "a\r\nb", mediaType: "text/csv\r\nX: y", bytes: []).mediaType
                == "application/octet-stream")
        #expect(
            OutboundAttachment(name: "a\r\nb", mediaType: "multipart/mixed", bytes: []).mediaType
                == "application/octet-stream")
        #expect(OutboundAttachment(name: "a\r\nb", mediaType: "Image/PNG", bytes: []).mediaType == "image/png")
        #expect(OutboundAttachment(name: "a\r\nb", mediaType: "a/b", bytes: []).name.text == "a b")
        #expect(OutboundCalendar(method: "re quest\r\n", text: "").method == "REQUEST")
    }

    @Test(arguments: [
        ("Europe/Paris", "+0200"), ("America/New_York", "-0400"), ("Asia/Kolkata", "+0530"), ("Africa/Dakar", "+0000"),
        ("Asia/Tokyo", "+0900"),
    ])
    func `are dated in their zone`(zone: String, offset: String) throws {
        var message = try outbound()
        message.zone = try #require(TimeZone(identifier: zone))
        let read = Message(message.bytes())
        #expect(read.date == message.date)
        #expect(read.fields["Date"]?.hasSuffix(offset) == true)
    }

    @Test(arguments: UInt64(0)..<300)
    func `whatever they say, are read back equal`(seed: UInt64) throws {
        let sent = try everything(seed: seed)
        let bytes = sent.bytes()
        checkForm(bytes, isASCII: (sent.to + [sent.replyTo].compactMap { $0 }).allSatisfy(\.address.isASCII))
        let read = Message(bytes)
        #expect(read.defects.filter { $0.kind != .rawHeaderBytes }.isEmpty)
        #expect(read.body.defects.isEmpty)
        #expect(read.subject == sent.subject.text)
        #expect(read.to.map(\.mailbox) == sent.to.map(\.address.text))
        #expect(read.to.map { $0.name ?? "" } == sent.to.map { collapsed($0.name?.text ?? "") })
        #expect(read.replyTo.map(\.mailbox) == [sent.replyTo].compactMap { $0?.address.text })
        #expect(read.date == sent.date)
        #expect(read.messageID == sent.messageID)
        #expect(read.references == sent.references)
        #expect(read.inReplyTo == [sent.inReplyTo].compactMap { $0 })
        #expect(read.body.plain == ended(sent.text))
        #expect(
            read.leaves.filter { $0.mediaType.essence == "text/html" }.map { $0.text() }
                == [sent.html].compactMap { $0 }.map(ended))
        #expect(read.body.calendars.first?.text() == sent.calendar.map { ended($0.text) })
        #expect(read.body.attachments.map { $0.bytes() } == sent.attachments.map(\.bytes))
        #expect(read.body.attachments.map(\.filename) == sent.attachments.map { Optional($0.name.text) })
    }

    @Test func `are understood by Python's email as they were meant`() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "outbound-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let sent = try (UInt64(1000)..<1150).map { try everything(seed: $0, asciiOnly: true) }
        let files = try sent.enumerated().map { index, message -> URL in
            let file = folder.appending(path: "\(index).eml")
            try Data(message.bytes()).write(to: file)
            return file
        }
        for (message, theirs) in zip(sent, try Oracle.python(files)) {
            #expect(theirs.failure == nil)
            #expect(theirs.defects == 0)
            #expect(theirs.subject == message.subject.text)
            // Python 3.11 keeps the blank between two encoded words of a name, which RFC 2047, 6.2, drops.
            let names = (theirs.to ?? []).map { ($0[0] ?? "").filter { !$0.isWhitespace } }
            #expect(names == message.to.map { ($0.name?.text ?? "").filter { !$0.isWhitespace } })
            #expect((theirs.to ?? []).map { $0[1] } == message.to.map(\.address.text))
            let texts = [message.text, message.html, message.calendar?.text].compactMap { $0 }.map(ended)
            #expect(Array((theirs.texts ?? []).prefix(texts.count)) == texts)
            let files = message.attachments
            #expect(
                Array((theirs.filenames ?? []).dropFirst(texts.count).prefix(files.count)) == files.map(\.name.text))
            #expect(Array((theirs.bytes ?? []).dropFirst(texts.count).prefix(files.count)) == files.map(\.bytes.count))
        }
    }

    private func ended(_ text: String) -> String { text.isEmpty || text.hasSuffix("\n") ? text : text + "\n" }

    private func collapsed(_ name: String) -> String {
        name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// A message with a bit of everything, chosen by the seed.
    private func everything(seed: UInt64, asciiOnly: Bool = false) throws -> OutboundMessage {
        var generator = SeededGenerator(seed: seed)
        let words = [
            "Séminaire", "word", "a", "日本語", "👨‍👩‍👧", "\"", "\\", "(x)", "<y>", "z,", "=", "?", "=?", "From", ".", "é", "ß",
            "x@y", "--", "=_", ";", ":", "'", "%", "e\u{301}", "longer-than-most-words-in-any-letter", "'quoted'",
        ]
        func text(_ range: Range<Int>, _ separators: [String]) -> String {
            (0..<Int.random(in: range, using: &generator)).map { _ in
                generator.one(of: words) + generator.one(of: separators)
            }.joined()
        }
        func name() -> HeaderText {
            let plain = text(1..<12, [" "]).trimmingCharacters(in: .whitespaces)
            // Names in single quotes lose them in reading, on purpose.
            return HeaderText(plain.hasPrefix("'") ? "n\(plain)" : plain)
        }
        let addresses = [
            "a@b.example", "first.last+tag@sub.host.example", String(repeating: "l", count: 60) + "@long.example",
            "\"a..b\"@c.example", "zoé@müller.example",
        ].dropLast(asciiOnly ? 2 : 0)
        func correspondent() throws -> Correspondent {
            let address = try spec(generator.one(of: Array(addresses)))
            return Correspondent(name: Bool.random(using: &generator) ? name() : nil, address: address)
        }
        var message = try outbound()
        message.to = try (0..<Int.random(in: 1..<6, using: &generator)).map { _ in try correspondent() }
        message.replyTo = Bool.random(using: &generator) ? try correspondent() : nil
        message.subject = HeaderText(text(0..<30, [" "]).trimmingCharacters(in: .whitespaces))
        message.messageID = "m\(seed).\(Int.random(in: 0..<1_000_000, using: &generator))@desk.example"
        message.references = (0..<Int.random(in: 0..<8, using: &generator)).map { "r\($0).\(seed)@ville.example" }
        message.inReplyTo = message.references.last
        message.date = Date(timeIntervalSince1970: Double(Int.random(in: 0..<4_000_000_000, using: &generator)))
        let spaces = [" ", "\n", " \n", "  ", "\n\n", "\t"]
        message.text = text(0..<80, spaces)
        if Bool.random(using: &generator) { message.html = "<p>" + text(0..<200, spaces) + "</p>" }
        if Bool.random(using: &generator) {
            message.calendar = OutboundCalendar(
                method: "REQUEST", text: "BEGIN:VCALENDAR\n" + text(0..<40, ["\n"]) + "\nEND:VCALENDAR\n")
        }
        message.attachments = (0..<Int.random(in: 0..<3, using: &generator)).map { _ in
            let bytes = (0..<Int.random(in: 0..<400, using: &generator)).map { _ in
                UInt8.random(in: 0...255, using: &generator)
            }
            return OutboundAttachment(
                name: text(1..<12, [" "]).trimmingCharacters(in: .whitespaces) + ".bin",
                mediaType: "application/x-thing", bytes: bytes)
        }
        return message
    }
}
