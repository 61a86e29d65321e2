// Which parts are the letter, and what the structure of a message may do.

import MIME
import Testing

/// A multipart of these parts, each its header lines, an empty line and content.
private func multipart(_ subtype: String, _ parts: [String], boundary: String = "b") -> String {
    "Content-Type: multipart/\(subtype); boundary=\(boundary)\n\n"
        + parts.map { "--\(boundary)\n\($0)\n" }.joined() + "--\(boundary)--\n"
}

private let plain = "Content-Type: text/plain; charset=utf-8\n\nplain"
private let html = "Content-Type: text/html; charset=utf-8\n\n<p>html</p>"

@Suite struct `The body of a message` {
    @Test func `is the plain alternative, with the HTML beside it`() {
        let body = message(multipart("alternative", [plain, html])).body
        #expect(body.plain == "plain")
        #expect(body.html == "html")
        #expect(body.best == "plain")
    }

    @Test func `is the HTML where there is no plain text or an empty one`() {
        #expect(message(multipart("alternative", [html])).body.best == "html")
        #expect(message(multipart("alternative", ["Content-Type: text/plain\n\n \n", html])).body.best == "html")
        #expect(message(multipart("mixed", [html])).body.plain == nil)
    }

    @Test(arguments: [
        "This is an HTML message.", "Your mail client cannot display HTML. View it in a browser.",
        "Pour voir ce message, ouvrez-le dans votre navigateur",
        "Si no puede ver este mensaje, abra la versión web", ".",
    ])
    func `is the HTML where the plain text is a stub`(stub: String) {
        let letter =
            "Content-Type: text/html; charset=utf-8\n\n<p>\(String(repeating: "Une vraie lettre. ", count: 20))</p>"
        let body = message(multipart("alternative", ["Content-Type: text/plain; charset=utf-8\n\n\(stub)", letter]))
            .body
        #expect(body.best.hasPrefix("Une vraie lettre."))
        #expect(body.plain == stub)
    }

    @Test func `is the HTML where the plain text only asks for a client that shows it, however short the letter`() {
        let stub = "Este e-mail requer um leitor compatível com HTML. Para cancelar o recebimento, responda CANCELAR."
        let letter = "Content-Type: text/html\n\n<p>\(String(repeating: "Une vraie lettre. ", count: 6))</p>"
        let body = message(multipart("alternative", ["Content-Type: text/plain; charset=utf-8\n\n\(stub)", letter]))
            .body
        #expect(body.best.hasPrefix("Une vraie lettre."))
    }

    @Test(arguments: [
        ("<p>Anne <s>Luc</s></p>", "Anne Luc", true),
        ("<p>Anne ~~ Luc</p>", "Anne Luc", false),
        ("<p>Anne <u>Luc</u> Morin</p>", "Anne Luc", false),
    ])
    func `is the HTML where only that shows what is struck through`(rich: String, plain: String, isRich: Bool) {
        let body = message(
            multipart(
                "alternative",
                [
                    "Content-Type: text/plain; charset=utf-8\n\n\(plain)",
                    "Content-Type: text/html; charset=utf-8\n\n\(rich)",
                ])
        ).body
        #expect((body.best == body.html) == isRich)
    }

    @Test func `is the plain text where the HTML says no more`() {
        let body = message(
            multipart(
                "alternative", ["Content-Type: text/plain\n\nOui, HTML", "Content-Type: text/html\n\n<b>Oui, HTML</b>"])
        ).body
        #expect(body.best == "Oui, HTML")
    }

    @Test func `joins what is shown one after the other`() {
        let body = message(multipart("mixed", [plain, "Content-Type: text/plain\n\nmore"])).body
        #expect(body.best == "plain\n\nmore")
    }

    @Test func `keeps an HTML letter although a list added a plain footer`() {
        let body = message(multipart("mixed", [html, plain])).body
        #expect(body.best == "html\n\nplain")
        #expect(body.plain == "plain")
    }

    @Test func `takes no attachment for text`() {
        let enclosed = "Content-Type: text/plain\nContent-Disposition: attachment; filename=a.txt\n\nenclosed"
        let body = message(multipart("mixed", [plain, enclosed, "Content-Type: image/png\n\nx"])).body
        #expect(body.best == "plain")
        #expect(body.attachments.map(\.mediaType.essence) == ["text/plain", "image/png"])
        #expect(body.attachments.first?.filename == "a.txt")
    }

    @Test func `does not take a forwarded message for the sender's words`() {
        let body = message(multipart("mixed", [plain, "Content-Type: message/rfc822\n\nSubject: in\n\ninner words"]))
            .body
        #expect(body.best == "plain")
        #expect(body.attachments.first?.embedded?.body.best == "inner words")
        #expect(body.attachments.first?.embedded?.raw == Array("Subject: in\n\ninner words".utf8))
    }

    @Test(arguments: [
        "Content-Type: text/calendar; method=REPLY", "Content-Type: application/ics",
        "Content-Type: application/octet-stream; name=INVITE.ICS",
        "Content-Type: text/plain; name=a.ics",
    ])
    func `knows a calendar`(header: String) {
        let body = message(multipart("mixed", [plain, "\(header)\n\nBEGIN:VCALENDAR\nMETHOD:REPLY\nEND:VCALENDAR"]))
            .body
        #expect(body.calendars.count == 1)
        #expect(body.attachments.isEmpty)
        #expect(body.best == "plain")
        #expect(CalendarObject(body.calendars[0].text())?.method == "REPLY")
    }

    @Test(arguments: [
        "Content-Type: text/vcard", "Content-Type: text/x-vcard", "Content-Type: application/x; name=Me.VCF",
        "Content-Type: text/directory",
    ])
    func `knows a card`(header: String) {
        let body = message(multipart("mixed", [plain, "\(header)\n\nBEGIN:VCARD\nFN:Awa\nEND:VCARD"])).body
        #expect(body.cards.count == 1)
        #expect(Card(body.cards[0].text())?.fullName == "Awa")
    }

    @Test func `is found through related, signed and report containers`() {
        for kind in ["related", "signed", "report", "unheard-of"] {
            #expect(message(multipart(kind, [plain, "Content-Type: application/x\n\nx"])).body.best == "plain")
        }
        let nested = multipart(
            "alternative", [plain, multipart("related", [html, "Content-Type: image/png\n\nx"], boundary: "r")])
        #expect(message(nested).body.html == "html")
        #expect(message(nested).body.best == "plain")
    }

    @Test func `cannot steer a terminal`() {
        let body = message("Content-Type: text/plain; charset=utf-8\n\na\u{1B}[31mb\u{7}\tc\u{9B}d\u{C}\ne é").body
        #expect(body.best == "a[31mb\tcd\ne é")
        #expect(rendered("a\u{1B}[31m&#27;b&#155;") == "a[31mb")
    }

    @Test func `of nothing is nothing`() {
        let body = Message([]).body
        #expect(body.best == "")
        #expect(Message([]).defects.map(\.kind) == [.missingHeaderBlock])
        #expect(message(multipart("mixed", [])).body.best == "")
    }
}

@Suite(.timeLimit(.minutes(25))) struct `The structure of a message` {
    @Test func `has ranges that are the bytes of its parts`() {
        let message = message(multipart("mixed", [plain, html]))
        #expect(
            message.leaves.map { String(decoding: message.raw[$0.bodyRange], as: UTF8.self) } == [
                "plain", "<p>html</p>",
            ])
    }

    @Test func `has ranges in the embedded message that are its own bytes`() {
        let inner = "Subject: in\n\n" + "words"
        let outer = message(multipart("mixed", ["Content-Type: message/rfc822\n\n\(inner)"]))
        let embedded = outer.leaves[0].embedded
        #expect(embedded?.subject == "in")
        #expect(embedded.map { String(decoding: $0.raw[$0.root.bodyRange], as: UTF8.self) } == "words")
    }

    @Test func `lets an outer delimiter end what is inside`() {
        let text =
            "Content-Type: multipart/mixed; boundary=o\n\n--o\nContent-Type: message/rfc822\n\nContent-Type: multipart/mixed; boundary=i\n\n--i\n\ninner\n--o\n\nouter\n--o--\n"
        let message = message(text)
        #expect(message.leaves.map(\.mediaType.essence) == ["message/rfc822", "text/plain"])
        #expect(message.leaves[0].embedded?.leaves.first?.text() == "inner")
        #expect(message.leaves[1].text() == "outer")
        #expect(message.defects.map(\.kind) == [.unterminatedMultipart])
    }

    @Test func `tells boundaries apart of which one begins with the other`() {
        let inner = multipart("mixed", ["\n\ninner"], boundary: "b1").replacing("\n\n\ninner", with: "\n\ninner")
        let message = message("Content-Type: multipart/mixed; boundary=b\n\n--b\n\(inner)\n--b\n\nouter\n--b--\n")
        #expect(message.leaves.map { $0.text() } == ["inner", "outer"])
    }

    @Test func `stops at fifty levels, and says so`() {
        let depth = 2000
        let text =
            (0..<depth).map { "Content-Type: multipart/mixed; boundary=b\($0)\n\n--b\($0)\n" }.joined() + "\ndeep\n"
        let message = message(text)
        #expect(message.defects.contains { $0.kind == .tooDeep })
        #expect(levels(message.root) <= 51)
        #expect(message.body.best.contains("deep"))
    }

    @Test func `stops at fifty messages inside each other`() {
        let message = message(String(repeating: "Content-Type: message/rfc822\n\n", count: 2000) + "Subject: x\n\nend")
        #expect(message.defects.contains { $0.kind == .tooDeep })
        #expect(exhaust(message) > 0)
    }

    @Test func `stops at a thousand parts`() {
        let message = message(multipart("mixed", Array(repeating: "\nx", count: 30_000)))
        #expect(message.leaves.count <= 1000)
        #expect(message.defects.map(\.kind) == [.tooManyParts])
    }

    @Test func `keeps two thousand fields and a million bytes of one`() {
        let many = message(String(repeating: "X: y\n", count: 100_000) + "\nbody")
        #expect(many.fields.all.count == 2000)
        #expect(many.defects.map(\.kind) == [.tooManyFields])
        #expect(many.body.best == "body")
        let long = message("Subject: " + String(repeating: "a\n ", count: 1_000_000) + "\n\nbody")
        #expect(long.subject.utf8.count <= 1_000_000)
        #expect(long.defects.map(\.kind) == [.fieldTooLong])
    }

    @Test func `lists two hundred defects at most`() {
        let part = "Content-Transfer-Encoding: nonsense\n\nx"
        #expect(message(multipart("mixed", Array(repeating: part, count: 900))).defects.count == 201)
    }

    private func levels(_ part: Part) -> Int { 1 + (part.children.map(levels).max() ?? 0) }
}
