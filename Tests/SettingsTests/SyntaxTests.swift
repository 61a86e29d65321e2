// Bytes that are no YAML of ours: told with a line, never a crash, never slow.

import Testing

@testable import Settings

@Suite struct SyntaxTests {
    @Test(arguments: [
        ("", "demo.yaml:1:1: found an empty file, expected a mapping of keys"),
        ("# nothing yet\n", "demo.yaml:1:1: found an empty file, expected a mapping of keys"),
        ("---\n", "demo.yaml:2:1: found nothing, expected a mapping of keys (key: value)"),
        ("- a\n- b\n", "demo.yaml:1:1: found a list, expected a mapping of keys (key: value)"),
        ("hello", "demo.yaml:1:1: found \"hello\", expected a mapping of keys (key: value)"),
        ("? [a, b]\n: c\n", "demo.yaml:1:3: found a key that is not a word, expected a word"),
        ("a: 1\nb: \u{7}", "demo.yaml:2:4: found the invisible character U+7, expected text that can be seen"),
        ("a: \u{2028}", "demo.yaml:1:4: found the invisible character U+2028, expected text that can be seen"),
        (
            "a: [b",
            "demo.yaml:2:1: could not be read as YAML: while parsing a flow sequence: did not find expected ',' or ']', begun at line 1"
        ),
    ])
    func `what is no mapping is told with its line`(text: String, complaint: String) {
        #expect(Samples.complaints(event: text) == complaint)
    }

    @Test(
        arguments: [
            (
                Array("a: 1\nb: ".utf8) + [0xE9],
                "demo.yaml:2:1: found bytes that are not UTF-8, expected the file saved as UTF-8 (it may be Latin-1)"
            ),
            ([0xFF, 0xFE, 0x61, 0x00], "demo.yaml:1:1: found UTF-16, expected UTF-8"),
            ([0x61, 0x00], "demo.yaml:1:2: found the invisible character U+0, expected text that can be seen"),
            (Array(repeating: 0x20, count: 1_000_001), "demo.yaml: found 1000001 bytes, expected at most 1000000"),
        ] as [([UInt8], String)])
    func `bytes that are no UTF-8 text are refused`(bytes: [UInt8], complaint: String) {
        #expect(Samples.complaints(event: bytes) == complaint)
    }

    @Test func `a byte order mark and CRLF change nothing`() {
        let crlf = Samples.event.replacing("\n", with: "\r\n")
        #expect(Samples.complaints(event: [0xEF, 0xBB, 0xBF] + Array(crlf.utf8)).isEmpty)
        #expect(
            Samples.complaints(event: crlf.replacing("capacity: 20", with: "capacity: x")).hasPrefix(
                "demo.yaml:12:11: capacity:"))
    }

    @Test(arguments: ["[", "{a: ", "- ", "? ", "[\n"])
    func `nesting without end is refused`(opening: String) {
        let text = "a:\n  " + String(repeating: opening, count: 900_000 / opening.utf8.count)
        let complaints = Samples.complaints(event: text)
        #expect(complaints.hasSuffix("levels of nesting, expected fewer"), "\(complaints.prefix(300))")
    }

    @Test(arguments: [(23, true), (40, false)])
    func `nesting beyond any need is refused before it is looked at`(depth: Int, fine: Bool) {
        let list = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
        let complaints = Samples.complaints(event: "aliases: \(list)\n" + Samples.event)
        #expect(complaints.contains("levels of nesting") != fine)
        #expect(complaints.contains("aliases[0]: found a list") == fine)
    }

    @Test func `aliases that would multiply are refused before they do, as keys too`() {
        var text = "a0: &a0 [x, x, x, x, x, x, x, x]\n"
        for level in 1...40 {
            text += "a\(level): &a\(level) [\(Array(repeating: "*a\(level - 1)", count: 8).joined(separator: ", "))]\n"
        }
        text += "? *a40\n: x\n"
        #expect(Samples.complaints(event: text) == "demo.yaml:2:10: \(Syntax.noAnchors)")
    }

    @Test func `more values than any event needs are refused`() {
        let text = "aliases: [" + String(repeating: "a,", count: 150_000) + "]"
        #expect(
            Samples.complaints(event: text)
                == "demo.yaml:1:200007: aliases[99998]: found more than 100000 values, expected fewer")
    }

    @Test func `YAML's own guesses about no, times and numbers are not used`() throws {
        let yaml = Samples.event.replacing(
            "title: {en: Demo event, fr: Démo}", with: "title: {no: no, en: 1e3, fr: 09:00}")
        let event = try Settings.event(yaml: yaml, file: "demo.yaml")
        #expect(
            event.titles.byLanguage
                == ["no": "no", "en": "1e3", "fr": "09:00"].reduce(into: [:]) { $0[.init($1.key)] = $1.value })
    }
}
