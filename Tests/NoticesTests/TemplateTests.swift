// Templates: what is in the binary, what a folder may replace, and how a mistake in one is told.

import Core
import Foundation
import Testing

@testable import Notices

@Suite struct TemplateTests {
    static let config = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../Config/templates").standardizedFileURL

    /// What loading a folder with these files complains of.
    private func complaint(_ files: [String: String]) throws -> String? {
        let folder = FileManager.default.temporaryDirectory.appending(path: "templates-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        for (name, text) in files {
            let file = folder.appending(path: name)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
        do {
            _ = try Templates(overriding: folder)
            return nil
        } catch {
            return error.description.replacing(folder.path(percentEncoded: false), with: "T").replacing(
                "T//", with: "T/")
        }
    }

    @Test func `the templates inside the binary are those of Config, byte for byte`() throws {
        var found: [String: String] = [:]
        let paths = FileManager.default.enumerator(atPath: Self.config.path(percentEncoded: false))
        while let path = paths?.nextObject() as? String {
            guard path.hasSuffix(".txt") || path.hasSuffix(".html") else { continue }
            found[path] = try String(contentsOf: Self.config.appending(path: path), encoding: .utf8)
        }
        #expect(found.count == 1 + 4 * 2 * (NoticeKind.allCases.count + Templates.pieces.count))
        #expect(Set(found.keys) == Set(Templates.builtInFiles.keys))
        for (name, text) in found {
            #expect(Templates.builtInFiles[name] == text, "\(name): run Config/templates/embed")
        }
    }

    @Test func `the README beside the templates tells every placeholder, as the command does`() throws {
        let told = try String(contentsOf: Self.config.appending(path: "README.md"), encoding: .utf8)
        #expect(told.contains(Templates.placeholders), "usher templates prints what must stand there")
    }

    @Test func `the folder the built-in templates come from can be used as it lies there`() throws {
        _ = try Templates(overriding: Self.config)
    }

    @Test func `a file in the folder replaces the built-in one, and only that`() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "templates-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(
            at: folder.appending(path: "fr"), withIntermediateDirectories: true)
        try Data("Subject: À vous : {{eventTitle}}\r\n\r\nUn mot seulement ?\r\n".utf8)
            .write(to: folder.appending(path: "fr/waiting.txt"))
        let composer = Composer(templates: try Templates(overriding: folder), letterhead: try Seminar.letterhead())
        let waiting = try composer.compose(
            Seminar.notice(.waiting, .french), event: Seminar.event, number: 1, token: 7, now: Seminar.now)
        #expect(waiting.subject == "À vous\u{A0}: Vers une action internationale durable")
        #expect(waiting.text == "Un mot seulement\u{A0}?\n")
        let other = try composer.compose(
            Seminar.notice(.refusedFull, .french), event: Seminar.event, number: 1, token: 7, now: Seminar.now)
        #expect(other.subject == "Complet\u{A0}: Vers une action internationale durable")
    }

    @Test(arguments: [
        (
            "fr/waiting.txt", "Subject: x\n\nune\ndeux {{nom}}\n",
            "T/fr/waiting.txt:4: unknown placeholder \"nom\", known here are accent, access,"
        ),
        (
            "fr/waiting.html", "<p>\n{{#waiting}}\n{{#people}}{{postion}}{{/people}}{{/waiting}}",
            "T/fr/waiting.html:3: unknown placeholder \"postion\", known here are accent,"
        ),
        ("en/_event.txt", "{{name}}\n", "T/en/_event.txt:1: unknown placeholder \"name\""),
        ("en/offer.txt", "Hello\n", "T/en/offer.txt:1: expected \"Subject: \" and the subject"),
        ("en/offer.txt", "Subject: x\nHello\n", "T/en/offer.txt:2: expected a blank line after the subject"),
        ("en/offer.txt", "Subject: {{x}}\n\nHello\n", "T/en/offer.txt:1: unknown placeholder \"x\""),
        ("es/offer.html", "a\n{{#several}}\nb", "T/es/offer.html:2: \"{{#several}}\" is never closed"),
        (
            "es/offer.html", "{{#several}}\n{{/nobody}}",
            "T/es/offer.html:2: \"{{/nobody}}\" where \"{{/several}}\" of line 1 is expected"
        ),
        ("es/offer.html", "{{/several}}", "T/es/offer.html:1: \"{{/several}}\" closes nothing"),
        ("es/offer.html", "\n{{eventTitle", "T/es/offer.html:2: \"{{\" without \"}}\""),
        ("es/offer.html", "{{several}}", "T/es/offer.html:1: \"several\" can only open a section"),
        ("es/offer.html", "{{{eventTitle}}}", "T/es/offer.html:1: \"eventTitle\" must be escaped"),
        ("es/offer.html", "{{&eventTitle}}", "T/es/offer.html:1: \"{{&eventTitle}}\" is no tag a notice can use"),
        ("es/offer.html", "{{=<% %>=}}", "T/es/offer.html:1: \"{{=<% %>=}}\" is no tag a notice can use"),
        ("es/offer.html", "{{uppercased(eventTitle)}}", "T/es/offer.html:1: unknown placeholder \"uppercased("),
        (
            "es/offer.html", "{{> persons}}",
            "T/es/offer.html:1: unknown piece \"persons\", known here are brief, closing,"
        ),
        ("es/offer.html", "x {{> people}}", "T/es/offer.html:1: {{> people}} must stand on a line of its own"),
        ("layout.html", "<html></html>", "T/layout.html:1: the layout places no {{{body}}}"),
        ("layout.html", "{{body}}", "T/layout.html:1: \"body\" is ready-made HTML: write {{{body}}}"),
        ("fr/wating.txt", "", "T/fr/wating.txt:1: unknown template \"wating.txt\", known are _brief, _closing,"),
        ("de/waiting.txt", "", "T/de/waiting.txt:1: unknown language \"de\", known are fr, en, es, pt"),
        ("notes.md", "", "T/notes.md:1: unknown template \"notes.md\", expected layout.html or a folder per language"),
    ])
    func `a mistake in a template is refused with file, line and what is known`(
        name: String, text: String, expected: String
    ) throws {
        let complaint = try #require(try complaint([name: text]))
        #expect(complaint.hasPrefix(expected), "\(complaint)")
    }

    @Test func `every value a letter can be given is a placeholder templates may use`() throws {
        func unknown(_ values: [String: Any], _ known: [String: Placeholder], _ path: String) -> [String] {
            values.flatMap { name, value -> [String] in
                guard let placeholder = known[name] else { return [path + name] }
                guard case .section(_, let inner) = placeholder else { return [] }
                let parts = (value as? [[String: Any]]) ?? [value as? [String: Any] ?? [:]]
                return parts.flatMap { unknown($0, inner, "\(path)\(name).") }
            }
        }
        for story in Seminar.stories {
            let facts = Facts(
                notice: story.notice(.french), event: story.event, letterhead: try Seminar.letterhead(),
                language: .french, now: story.now, seatsFree: story.seatsFree, hasCalendar: true)
            #expect(unknown(facts.values, Vocabulary.notice, "") == [], "\(story)")
        }
    }

    @Test func `a folder that is not there is refused`() {
        #expect(
            throws: NoticeError.folder(path: "/nowhere/at/all/", problem: "cannot be read as a folder of templates")
        ) {
            _ = try Templates(overriding: URL(filePath: "/nowhere/at/all/", directoryHint: .isDirectory))
        }
    }

    @Test func `comments and values of a section are understood`() throws {
        let text = "Subject: x\n\n{{! a word\nin two lines }}\n{{#reference}}{{reference}}{{/reference}}\n"
        #expect(try complaint(["pt/status.txt": text]) == nil)
    }
}
