// What is left of a stranger's text on paper.

import Testing

@testable import Papers

@Suite struct PrintableTextTests {
    @Test(arguments: [
        ("Awa Diallo", "Awa Diallo"), ("  Awa \t\r\n Diallo ", "Awa Diallo"),
        ("9\u{A0}h\u{202F}30", "9\u{A0}h\u{202F}30"),
        ("a\u{A0} \u{2028}b", "a\u{A0}b"), ("a\u{0}b\u{7F}\u{9F}c", "abc"), ("soft\u{AD}hyphen", "softhyphen"),
        ("\u{202E}a\u{2067}b\u{2069}\u{61C}", "ab"), ("a\u{E000}\u{10FFFF}\u{378}", "a"),
        ("\u{FEFF}\u{200B}\u{3164}", ""), ("\u{301}a\u{301}", "a\u{301}"), (" \u{200D}a", "a"),
        ("a" + String(repeating: "\u{301}", count: 9), "a" + String(repeating: "\u{301}", count: 4)),
        ("a\u{301}\u{301}\u{301}\u{200D}\u{301}\u{301}", "a\u{301}\u{301}\u{301}\u{200D}\u{301}"),
        ("مى\u{200C}خواهم", "مى\u{200C}خواهم"), ("❤\u{FE0F}", "❤\u{FE0F}"), ("क्षत्रिय", "क्षत्रिय"),
        ("<b>&amp;</b>", "<b>&amp;</b>"), ("👩🏽\u{200D}👩🏽\u{200D}👧🏽\u{200D}👦🏽", "👩🏽\u{200D}👩🏽\u{200D}👧🏽\u{200D}👦🏽"),
        ("a" + String(repeating: "👩\u{200D}", count: 20) + "👩b", "a…b"),
        (String(repeating: String(repeating: "\u{1100}", count: 17) + "\u{1161}", count: 2), "……"),
    ])
    func `it is one line of what can be seen`(raw: String, text: String) {
        // Unicode scalars, because strings that are canonically equivalent count as equal.
        #expect(Array(PrintableText(raw, upTo: 100).text.unicodeScalars) == Array(text.unicodeScalars))
    }

    @Test(arguments: [
        ("abcdef", 6, "abcdef"), ("abcdef", 5, "abcd…"), ("ab cdef", 4, "ab…"), ("ab", 2, "ab"), ("abc", 2, "a…"),
        ("abce\u{301}f", 5, "abc…"), ("abce\u{301}f", 6, "abce\u{301}f"), ("abc   ", 3, "abc"),
    ])
    func `what is too long is cut between characters`(raw: String, limit: Int, text: String) {
        #expect(PrintableText(raw, upTo: limit).text == text)
    }

    @Test(arguments: 0...40)
    func `it is never longer than it may be`(limit: Int) {
        for piece in ["W", "e\u{301}", "👩\u{200D}", "\u{1100}", "🇫🇷", "a "] {
            let text = PrintableText(String(repeating: piece, count: 20_000), upTo: limit + 2).text
            #expect(text.unicodeScalars.count <= limit + 2)
            #expect(text.hasSuffix("…"))
        }
    }

    @Test func `what draws nothing is blank`() {
        for nothing in ["", "\u{A0}", "\u{200D}", "\u{2003}\u{301}"] {
            #expect(PrintableText(nothing, upTo: 9).isBlank)
        }
        #expect(!PrintableText("-", upTo: 9).isBlank)
    }
}
