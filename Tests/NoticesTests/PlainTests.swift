// Strangers' words, made fit to stand in our letters.

import Testing

@testable import Notices

@Suite struct PlainTests {
    @Test(arguments: [
        ("  Jeanne \t Le\u{A0}Goff \r\n", "Jeanne Le\u{A0}Goff"), ("a\r\nb\u{2029}c\u{85}d", "a b c d"),
        ("\u{202E}abc\u{202C}", "abc"), ("Zoe\u{0308}", "Zoe\u{0308}"), ("", ""), ("\u{0}\u{7F}", ""),
        ("می\u{200C}خواهم", "می\u{200C}خواهم"), ("👩\u{200D}🚀", "👩\u{200D}🚀"), ("\u{E0041}x\u{E000}", "x"),
    ])
    func `a name is one line without what cannot be seen`(written: String, expected: String) {
        #expect(plain(written, limit: 80) == expected)
    }

    @Test func `what is too long is cut, and shows it`() {
        #expect(plain("aaaa bbbb cccc", limit: 9) == "aaaa bbbb…")
        #expect(plain("aaaa bbbb cccc", limit: 10) == "aaaa bbbb…")
        #expect(plain("aaaa bbbb", limit: 9) == "aaaa bbbb")
    }

    @Test(arguments: [
        ("Ville de Saint-Denis", "Ville de Saint-Denis"), ("J. P. Dupont", "J. P. Dupont"),
        ("Cities.example", "Cities.\u{200B}example"), ("https://evil.example/x y", "[…] y"), ("HTTP://X", "[…]"),
        ("WWW.evil.example", "[…]"), ("a@b.example", "a@b.\u{200B}example"), ("mailto:x", "[…]"),
        ("joe@evil.example", "joe@\u{200B}evil.\u{200B}example"), ("Dr.", "Dr."), ("3.5", "3.5"),
    ])
    func `nothing in a name becomes a link`(written: String, expected: String) {
        #expect(unlinked(written, limit: 80) == expected)
    }
}
