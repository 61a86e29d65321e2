// RFC 5322 addresses, obsolete and broken ones included.

import MIME
import Rig
import Testing

@Suite struct `Address lists` {
    /// "name <mailbox>", or "group: name <mailbox>".
    private func shown(_ header: String) -> [String] {
        Address.list(Array(header.utf8)).map { address in
            (address.group.map { "\($0): " } ?? "") + (address.name.map { "\($0) " } ?? "") + "<\(address.mailbox)>"
        }
    }

    @Test(arguments: [
        ("a@b.example", ["<a@b.example>"]),
        ("<a@b.example>", ["<a@b.example>"]),
        ("A B <a@B.Example>", ["A B <a@b.example>"]),
        ("\"A, B\" <a@b.example>, c@d.example", ["A, B <a@b.example>", "<c@d.example>"]),
        ("\"A \\\"x\\\" B\" <a@b.example>", ["A \"x\" B <a@b.example>"]),
        ("a@b.example (Name Here)", ["Name Here <a@b.example>"]),
        ("a@b.example (nested (comment) here)", ["nested (comment) here <a@b.example>"]),
        ("(c) A (c) <(c)a(c)@(c)b.example(c)> (c)", ["A <a@b.example>"]),
        ("G: a@b.example, X <c@d.example>;", ["G: <a@b.example>", "G: X <c@d.example>"]),
        ("G:;", []), ("undisclosed-recipients:;, a@b.example", ["<a@b.example>"]),
        ("G: a@b.example; c@d.example", ["G: <a@b.example>", "<c@d.example>"]),
        ("a@b.example; c@d.example", ["<a@b.example>", "<c@d.example>"]),
        ("<@x.example,@y.example:a@b.example>", ["<a@b.example>"]),
        ("a . b @ c . example", ["<a.b@c.example>"]),
        ("J. P. Dupont <jp@b.example>", ["J. P. Dupont <jp@b.example>"]),
        ("Dupont, Jean <j@b.example>", ["Dupont, Jean <j@b.example>"]),
        ("Jean Dupont j@b.example", ["Jean Dupont <j@b.example>"]),
        ("a@b.example <c@d.example>", ["a@b.example <c@d.example>"]),
        ("\"a b\"@c.example", ["<\"a b\"@c.example>"]),
        ("\"ab\"@c.example", ["<ab@c.example>"]),
        ("\"a\\\"b\"@c.example", ["<\"a\\\"b\"@c.example>"]),
        // Found by fuzzing: controls that go away are no reason for quotes.
        ("<\"\u{2}\u{0}admin\"@c.example>", ["<\u{FFFD}admin@c.example>"]),
        ("a@[127.0.0.1]", ["<a@[127.0.0.1]>"]),
        ("=?utf-8?Q?Zo=C3=A9?= <z@b.example>", ["Zoé <z@b.example>"]),
        ("\"=?utf-8?Q?Zo=C3=A9?=\" <z@b.example>", ["Zoé <z@b.example>"]),
        ("=?utf-8?Q?Diop,_Awa?= <z@b.example>", ["Diop, Awa <z@b.example>"]),
        ("Zoé <zoé@müller.example>", ["Zoé <zoé@müller.example>"]),
        ("MAILER-DAEMON", ["<MAILER-DAEMON>"]), ("<MAILER-DAEMON>", ["<MAILER-DAEMON>"]),
        ("<>", []), ("", []), (",,,", []), ("a b c", []), (";", []), (":", []), ("@", []), ("<@>", []),
        ("<a@b.example", ["<a@b.example>"]), ("A <a@b.example, c@d.example", ["A <a@b.example>", "<c@d.example>"]),
        ("<<a@b.example>>", ["<a@b.example>"]), ("\"A <a@b.example>", ["A <a@b.example>"]),
        ("A (b <a@b.example>", ["A b <a@b.example>"]),
        ("'A B' <a@b.example>", ["A B <a@b.example>"]), ("mailto:a@b.example", ["<a@b.example>"]),
        ("a@b@c.example", ["<a@b@c.example>"]),
        ("A <a @b.example>", ["A <a@b.example>"]),
        ("A <a@b.example>, (only a comment), B <c@d.example>", ["A <a@b.example>", "B <c@d.example>"]),
        ("[List] A <a@b.example>", ["[List] A <a@b.example>"]),
    ])
    func `are read as they were meant`(header: String, expected: [String]) {
        #expect(shown(header) == expected)
    }

    @Test(arguments: UInt64(0)..<300)
    func `never yield controls, nor spaces that are not quoted`(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let pieces = [
            "a", "@", "<", ">", ",", ";", ":", "(", ")", "\"", "\\", ".", " ", "[", "]", "\t", "\u{0}", "\r", "\u{7F}",
            "é",
            "=?utf-8?Q?=0A_x?=", "b.example", "\u{1}", "=?", "?=", "'",
        ]
        let header = (0..<Int.random(in: 0..<60, using: &generator)).map { _ in generator.one(of: pieces) }.joined()
        for address in Address.list(Array(header.utf8)) {
            #expect(!address.mailbox.isEmpty)
            #expect(!address.mailbox.unicodeScalars.contains { $0.properties.generalCategory == .control })
            #expect(!address.mailbox.contains(" ") || address.mailbox.contains("\""))
            #expect(address.name?.unicodeScalars.contains { $0.properties.generalCategory == .control } != true)
        }
    }

    @Test func `are found in each field that has them`() {
        let message = message(
            "Return-Path: <bounce@a.example>\nFrom: f@a.example\nSender: s@a.example\nReply-To: r@a.example\n"
                + "To: t@a.example\nCc: c@a.example\n\n")
        #expect(message.returnPath == "bounce@a.example")
        #expect(
            [message.from, message.sender, message.replyTo, message.to, message.cc].map { $0.map(\.mailbox) } == [
                ["f@a.example"], ["s@a.example"], ["r@a.example"], ["t@a.example"], ["c@a.example"],
            ])
    }

    @Test(arguments: [
        ("Return-Path: <>\n", ""), ("Return-Path:\n", ""), ("", nil),
        ("Return-Path: <a@b.example> (x)\n", "a@b.example"),
    ])
    func `tell an empty return path from none`(header: String, path: String?) {
        #expect(message(header + "To: x@y.example\n\n").returnPath == path)
    }

    @Test(arguments: [
        ("<a@b> <c@d>", ["a@b", "c@d"]), ("<a@b>\n <c@d>", ["a@b", "c@d"]), ("a@b", ["a@b"]), ("", []), ("<>", []),
        ("<a@b", ["a@b"]), ("<<a@b>>", ["a@b"]), ("(comment) <a@b>", ["a@b"]), ("<a@b><c@d>", ["a@b", "c@d"]),
        ("Your message of Monday <a@b>", ["a@b"]), ("<a @b>", ["a@b"]),
    ])
    func `of messages, their identifiers, lose their brackets`(header: String, ids: [String]) {
        let message = message("References: \(header)\nIn-Reply-To: \(header)\n\n")
        #expect(message.references == ids)
        #expect(message.inReplyTo == ids)
    }
}

@Suite struct `Dates` {
    @Test(arguments: [
        ("Mon, 11 Jun 2018 09:30:00 +0200", 1_528_702_200.0), ("11 Jun 2018 09:30 +0200", 1_528_702_200),
        ("Mon,11 Jun 18 07:30:00 GMT", 1_528_702_200), ("11-Jun-2018 07:30:00 UT", 1_528_702_200),
        ("Mon, 11 Jun 2018 03:30:00 EDT", 1_528_702_200), ("Mon, 11 Jun 2018 07:30:00", 1_528_702_200),
        ("Mon, 11 Jun 2018 09:30:00 +0200 (CEST)", 1_528_702_200), ("Mon, 11 June 2018 09:30:00 +02:00", 1_528_702_200),
        ("Thu, 1 Jan 1970 00:00:00 -0000", 0), ("29 Feb 2000 12:00:00 +0000", 951_825_600),
        ("1 Jan 69 00:00:00 GMT", -31_536_000), ("Wed, 31 Dec 1969 23:59:59 +0000", -1),
    ])
    func `are read`(text: String, seconds: Double) {
        #expect(message("Date: \(text)\n\n").date?.timeIntervalSince1970 == seconds)
    }

    @Test(arguments: [
        "", "yesterday", "11", "11 Jun", "11 Jun 2018", "11 Foo 2018 09:30", "99 Jun 2018 09:30", "11 Jun 2018 25:00",
        "11 Jun 99999999999999999999 09:30", "11 Jun 2018 9", "--- --- ---", "11 Jun 2018 -1:30",
    ])
    func `that are none are not invented`(text: String) {
        #expect(message("Date: \(text)\n\n").date == nil)
    }
}
