// Media types, dispositions, transfer encodings and charsets of single parts.

import Rig
import Testing

@testable import MIME

/// The first leaf of a message with these header lines and this content.
private func part(_ header: String, _ content: [UInt8] = []) -> Part {
    Message(Array("\(header)\n\n".utf8) + content).leaves[0]
}

@Suite struct `Media types` {
    @Test(arguments: [
        ("text/plain", "text/plain"), ("Text/HTML; charset=x", "text/html"), ("text", "text/plain"),
        ("TEXT", "text/plain"),
        ("text/plain; ", "text/plain"), ("text / plain", "text/plain"), ("text/plain (comment)", "text/plain"),
        ("", "text/plain"), ("nonsense", "text/plain"), ("a/b/c", "text/plain"), ("image/", "text/plain"),
        ("application/vnd.ms-excel;name=x", "application/vnd.ms-excel"), ("\"text/html\"", "text/html"),
    ])
    func `are what they say, or text`(header: String, essence: String) {
        #expect(part("Content-Type: \(header)").mediaType.essence == essence)
    }

    @Test(arguments: [
        ("x=1; Y=two", ["x": "1", "y": "two"]), ("x=\"a;b\\\"c\"", ["x": "a;b\"c"]),
        ("x = \"1\" ; y=2", ["x": "1", "y": "2"]),
        ("x=1;;; y=2;", ["x": "1", "y": "2"]), ("x=1; x=2", ["x": "1"]), ("x*0=a; x*1=b; x*2=c", ["x": "abc"]),
        ("x*1=b; x*0=a", ["x": "ab"]), ("x*0=a; x*2=c", ["x": "a"]), ("x*1=b", [:]), ("x*=utf-8''%C3%A9", ["x": "é"]),
        ("x*=iso-8859-1'fr'%E9", ["x": "é"]), ("x*0*=utf-8''%C3; x*1*=%A9; x*2=\"%41\"", ["x": "é%41"]),
        ("x=plain; x*=utf-8''better", ["x": "better"]), ("x*=nothing", ["x": "nothing"]), ("x*=''%41", ["x": "A"]),
        ("x=\"=?utf-8?Q?=C3=A9?=\"", ["x": "é"]), ("x=two words; y=1", ["x": "two words", "y": "1"]),
        ("x=1 y=2", ["x": "1", "y": "2"]), ("x=\"open", ["x": "open"]), ("x=", ["x": ""]), ("=1; y=2", ["y": "2"]),
        ("x=1 (comment; z=3); y=2", ["x": "1", "y": "2"]), ("x=\"C:\\dir\\f\"", ["x": "C:\\dir\\f"]),
        ("x*999999999999999999999=a; y=1", ["y": "1"]), ("x*-1=a; y=1", ["y": "1"]), ("x=%41", ["x": "%41"]),
        ("x*=utf-8''%", ["x": "%"]), ("x*=utf-8''a%0D%0Ab", ["x": "a  b"]),
    ])
    func `have parameters`(list: String, expected: [String: String]) {
        #expect(part("Content-Type: text/x; \(list)").mediaType.parameters == expected)
    }

    @Test func `leave a file name to the disposition first`() {
        #expect(part("Content-Type: a/b; name=one\nContent-Disposition: ATTACHMENT; filename=two").filename == "two")
        #expect(part("Content-Type: a/b; name=one\nContent-Disposition: ATTACHMENT").filename == "one")
        #expect(part("Content-Disposition: ATTACHMENT; filename=x").disposition == "attachment")
        #expect(part("Content-Type: a/b").disposition == nil)
    }
}

@Suite struct `Transfer encodings` {
    @Test(arguments: [
        ("", ""), ("QQ==", "A"), ("QUI=", "AB"), ("QUJD", "ABC"), ("QUJDRA", "ABCD"), ("QU JD\n", "ABC"),
        ("QUI=QUI=", "ABAB"),
        ("Q", ""), ("QUJDQ", "ABC"), ("====", ""), ("*Q*U*J*D*", "ABC"),
    ])
    func `of base64 give back the bytes`(coded: String, text: String) {
        #expect(part("Content-Transfer-Encoding: Base64", Array(coded.utf8)).bytes() == Array(text.utf8))
    }

    @Test(arguments: [
        ("a=41b", "aAb"), ("a=\nb", "ab"), ("a=\r\nb", "ab"), ("a= \t\nb", "ab"), ("a  \nb", "a\nb"), ("=", ""),
        ("a=", "a"),
        ("=4", "=4"), ("=G1", "=G1"), ("=e9=C3", "\u{0}"), ("a \t", "a"), ("a b", "a b"), ("==41", "=A"),
    ])
    func `of quoted-printable give back the bytes`(coded: String, text: String) {
        let expected = text == "\u{0}" ? [0xE9, 0xC3] : Array(text.utf8)
        #expect(part("Content-Transfer-Encoding: quoted-printable", Array(coded.utf8)).bytes() == expected)
    }

    @Test(arguments: ["base64", "BASE64", " base64 ", "base64; x", "\"base64\"", "base64 (yes)"])
    func `are known however written`(name: String) {
        #expect(part("Content-Transfer-Encoding: \(name)").transferEncoding == .base64)
    }

    @Test func `that are unknown leave the bytes alone and are told of`() {
        let message = message("Content-Transfer-Encoding: x-rot13\n\nabc")
        #expect(message.body.best == "abc")
        #expect(message.defects.map(\.kind) == [.unknownTransferEncoding])
    }
}

@Suite struct `Charsets` {
    @Test(
        arguments: [
            ("utf-8", [0xC3, 0xA9], "é"), ("UTF8", [0xEF, 0xBB, 0xBF, 0x41], "A"), ("us-ascii", [0xC3, 0xA9], "é"),
            ("us-ascii", [0xE9], "é"), ("iso-8859-1", [0xE9, 0x80], "é€"), ("windows-1252", [0x81], "\u{81}"),
            ("iso-8859-15", [0xA4], "€"), ("iso-8859-2", [0xB3], "ł"), ("windows-1251", [0xC4, 0xE0], "Да"),
            ("koi8-r", [0xE4, 0xC1], "Да"), ("KOI8-U", [0xA4], "є"), ("iso-8859-9", [0xFE], "ş"),
            ("windows-1256", [0xC7], "ا"),
            ("shift_jis", [0x93, 0xFA, 0x96, 0x7B], "日本"), ("euc-jp", [0xC6, 0xFC], "日"),
            ("gb2312", [0xD6, 0xD0], "中"),
            ("gb18030", [0x81, 0x30, 0x81, 0x30], "\u{80}"), ("big5", [0xA4, 0xA4], "中"),
            ("ks_c_5601-1987", [0xB0, 0xA1], "가"),
            ("iso-2022-jp", [0x1B, 0x24, 0x42, 0x46, 0x7C, 0x1B, 0x28, 0x42], "日"), ("utf-7", Array("+AOk-".utf8), "é"),
            ("utf-16", [0xFE, 0xFF, 0x00, 0xE9], "é"), ("utf-16", [0xFF, 0xFE, 0xE9, 0x00], "é"),
            ("utf-16le", [0xE9, 0x00], "é"),
            ("utf-16be", [0x00, 0xE9], "é"), ("tis-620", [0xA1], "ก"), ("iso-8859-8-i", [0xE0], "א"),
            ("macintosh", [0x8E], "é"),
            ("x-sjis", [0x93, 0xFA], "日"), ("'utf-8'", [0xC3, 0xA9], "é"), ("cp850", [0x82], "é"),
            ("\"\"", [0xE9], "é"),
        ] as [(String, [UInt8], String)])
    func `are read by the labels people use`(label: String, bytes: [UInt8], text: String) {
        let message = Message(Array("Content-Type: text/plain; charset=\(label)\n\n".utf8) + bytes)
        #expect(message.leaves[0].text() == text)
    }

    @Test(
        arguments: [
            ("utf-8", [0xC3, 0xA9, 0xFF], "é\u{FFFD}", Defect.Kind.invalidCharacters),
            ("utf-8", [0x41, 0xE9], "Aé", .wrongCharset),
            ("x-none", [0xE9], "é", .unknownCharset), ("x-none", [0xC3, 0xA9], "é", .unknownCharset),
            ("shift_jis", [0x41, 0xFF, 0x42], "A\u{FFFD}B", .invalidCharacters),
            ("gb18030", [0x41, 0xD6], "A\u{FFFD}", .invalidCharacters),
            ("utf-16le", [0x41, 0x00, 0x00], "A\u{FFFD}", .invalidCharacters),
            ("utf-8", [0x41, 0x00], "A\u{FFFD}", .nulByte),
            ("iso-2022-jp", [0x1B, 0x24, 0x42, 0x46], "\u{FFFD}", .invalidCharacters),
            ("utf-16", [0x41, 0x42], "AB", .wrongCharset),
            ("iso-2022-cn-ext", [0x41], "A", .unknownCharset), ("../../etc/passwd", [0x41], "A", .unknownCharset),
            ("utf-8//IGNORE", [0x41], "A", .unknownCharset),
        ] as [(String, [UInt8], String, Defect.Kind)])
    func `that do not fit cost a character and a defect, no more`(
        label: String, bytes: [UInt8], text: String, kind: Defect.Kind
    ) {
        let body = Message(Array("Content-Type: text/plain; charset=\"\(label)\"\n\n".utf8) + bytes).body
        #expect(body.best == text)
        #expect(body.defects.map(\.kind) == [kind])
    }

    @Test func `turn every kind of line break into one`() {
        #expect(message("Content-Type: text/plain\n\na\r\nb\rc\nd\r\r\ne").body.best == "a\nb\nc\nd\n\ne")
    }

    @Test(arguments: UInt64(0)..<60)
    func `take any bytes`(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let labels = [
            "utf-8", "utf-7", "utf-16", "utf-32", "iso-2022-jp", "iso-2022-kr", "gb18030", "big5", "euc-jp", "euc-kr",
            "shift_jis",
            "euc-tw", "johab", "koi8-r", "viscii", "tcvn", "utf-16be", "windows-1258", "iso-8859-6", "tscii",
        ]
        let bytes = (0..<2000).map { _ in UInt8.random(in: 0...255, using: &generator) }
        for label in labels {
            let text = Message(Array("Content-Type: text/plain; charset=\(label)\n\n".utf8) + bytes).body.best
            #expect(!text.isEmpty)
        }
    }
}

@Suite struct `Flowed text` {
    @Test(arguments: [
        ("a \nb", "a b"), ("a\nb", "a\nb"), ("a \nb \nc", "a b c"), ("a \n\nb", "a \nb"), ("> a \n> b", "> a b"),
        ("> a \nb", "> a \nb"), (">> a \n> b", "> > a \n> b"), (" From x", "From x"), (" > x", "> x"),
        ("-- \nname", "-- \nname"),
        ("a \n-- \nb", "a \n-- \nb"), ("> -- \n> b", "> -- \n> b"), ("a ", "a "), ("", ""), (">", "> "), ("  a", " a"),
    ])
    func `is joined where it was broken`(wire: String, text: String) {
        #expect(message("Content-Type: text/plain; format=flowed\n\n\(wire)").body.best == text)
    }

    @Test func `loses the broken spaces where delsp says so`() {
        #expect(message("Content-Type: text/plain; format=flowed; delsp=yes\n\n日 \n本 \nb").body.best == "日本b")
    }
}

@Suite struct `Attachments` {
    private func letter(_ coded: String, _ type: String = "application/pdf") -> Message {
        message(
            """
            Content-Type: multipart/mixed; boundary=b

            --b

            Bonjour.
            --b
            Content-Type: \(type); name=x
            Content-Disposition: attachment
            Content-Transfer-Encoding: base64

            \(coded)
            --b--
            """)
    }

    /// What is wrong with their coding can only be known by who decodes them.
    @Test(arguments: ["application/pdf", "text/html", "text/plain", "text/calendar", "text/vcard", "image/png"])
    func `are not decoded for the letter's sake`(type: String) throws {
        let letter = letter("*this is no base64*", type)
        #expect(letter.body.best == "Bonjour.")
        #expect(letter.defects.isEmpty && letter.body.defects.isEmpty)
        #expect(letter.leaves.count == 2)
        #expect(try #require(letter.leaves.last).decodedBytes().sound == false)
    }

    @Test func `lie in the bytes of the message, not beside them`() throws {
        let letter = letter("QUJD")
        let part = try #require(letter.leaves.last)
        #expect(Array(letter.raw[part.bodyRange]) == Array("QUJD".utf8))
        #expect(part.bytes() == Array("ABC".utf8))
    }
}
