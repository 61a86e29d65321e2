// The files that are shipped: they load, they show every key there is, and damaged ones never do harm.

import Core
import Foundation
import Rig
import Testing

@testable import Settings

@Suite struct ShippedTests {
    @Test func `the shipped desk and seminar load`() throws {
        let settings = try Settings.load(Samples.shippedDesk, environment: [:])
        let event = try #require(settings.events.first { $0.code.rawValue == "seminar" })
        #expect(event.deadline == (try Date("2018-06-17T22:00:00Z", strategy: .iso8601)))
        #expect(event.end == (try Date("2018-07-05T15:15:00Z", strategy: .iso8601)))
        #expect(event.languages == Language.complete)
        #expect(event.policies == Policies())
        #expect(event.categories.map(\.key) == ["local-authority", "university", "civil-society", "other"])
    }

    @Test func `every text of the seminar is there in every language it answers in`() throws {
        let event = try Settings.event(
            yaml: String(contentsOf: Samples.shippedEvent, encoding: .utf8), file: "seminar.yaml")
        let texts =
            [event.titles, event.organiser, event.place.name, event.place.access, event.practical]
            + event.categories.map(\.labels) + event.programme.map(\.title)
        for text in texts { #expect(Set(text.byLanguage.keys) == Set(event.languages)) }
        #expect(zip(event.programme, event.programme.dropFirst()).allSatisfy { $0.end == $1.start })
    }

    @Test func `addresses in the shipped files belong to nobody`() throws {
        for file in [Samples.shippedDesk, Samples.shippedEvent] {
            let text = try String(contentsOf: file, encoding: .utf8)
            for address in text.matches(of: /[A-Za-z0-9._-]+@[A-Za-z0-9.-]+/) {
                #expect(address.output.hasSuffix(".example"))
            }
        }
    }

    /// The key paths a YAML text shows, set or commented out, items without numbers.
    ///
    /// Reads lines by their indentation: shipped files write mappings in blocks, and a key that is not set as `# key: value`.
    static func shown(in text: String) -> Set<String> {
        var shown: Set<String> = []
        var stack: [(indent: Int, path: String)] = []
        for line in text.split(separator: "\n") {
            guard let match = line.wholeMatch(of: /( *)(# )?(- )?([a-z-]+):( .*)?/) else { continue }
            var indent = match.1.count
            while let last = stack.last, last.indent > indent || last.indent == indent && match.3 == nil {
                stack.removeLast()
            }
            var path = stack.last?.path ?? ""
            if match.3 != nil {
                while let last = stack.last, last.path.hasSuffix("[]"), last.indent >= indent { stack.removeLast() }
                path = (stack.last?.path ?? "") + "[]"
                stack.append((indent, path))
                indent += 2
            }
            let key = path.isEmpty ? String(match.4) : "\(path).\(match.4)"
            shown.insert(key)
            if match.2 == nil { stack.append((indent, key)) }
        }
        return shown
    }

    @Test func `every key there is stands in the shipped files, with a comment`() throws {
        let event = try String(contentsOf: Samples.shippedEvent, encoding: .utf8)
        let read = ReadEvent(Array(event.utf8), file: "seminar.yaml")
        #expect(read.complaints.isEmpty)
        #expect(read.asked.count > 40)
        #expect(read.asked.subtracting(Self.shown(in: event)).isEmpty)

        let desk = try String(contentsOf: Samples.shippedDesk, encoding: .utf8)
        let complaints = Complaints(file: "usher.yaml")
        let branch = Syntax.branch(of: Array(desk.utf8), complaints: complaints)
        let top = try #require(Section.top(of: branch, complaints: complaints))
        #expect(top.desk(in: Samples.shippedDesk.deletingLastPathComponent(), environment: [:]) != nil)
        #expect(complaints.asked.count > 40)
        #expect(complaints.asked.subtracting(Self.shown(in: desk)).isEmpty)
    }

    @Test func `every key there is stands in the README's table`() throws {
        let event = ReadEvent(Array(try Data(contentsOf: Samples.shippedEvent)), file: "seminar.yaml")
        let complaints = Complaints(file: "usher.yaml")
        let desk = Syntax.branch(of: Array(try Data(contentsOf: Samples.shippedDesk)), complaints: complaints)
        _ = Section.top(of: desk, complaints: complaints)?.desk(
            in: Samples.root.appendingPathComponent("Config"), environment: [:])
        let readme = try Self.readme
        for key in event.asked.union(complaints.asked).sorted() { #expect(readme.contains("`\(key)`"), "\(key)") }
    }

    static var readme: String {
        get throws { try String(contentsOf: Samples.root.appendingPathComponent("README.md"), encoding: .utf8) }
    }

    @Test(arguments: UInt64(0)..<60)
    func `lines lost, doubled, moved or damaged either load or are told with a line`(seed: UInt64) throws {
        var dice = SeededGenerator(seed: seed)
        let shipped = try String(contentsOf: Samples.shippedEvent, encoding: .utf8)
        let bad = [
            "- x", "  key: value", "\t- y", "}", "[", "\"", "a: b: c", "  - - -", "? x", "&a", "*a", "code: [",
            "title:", "  en: |", "%TAG", "---", "...",
        ]
        for _ in 0..<4 {
            var lines = shipped.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
            for _ in 0...Int.random(in: 0..<3, using: &dice) {
                let at = Int.random(in: 0..<lines.count, using: &dice)
                switch Int.random(in: 0..<6, using: &dice) {
                case 0: lines.remove(at: at)
                case 1: lines.insert(bad.randomElement(using: &dice) ?? "", at: at)
                case 2: lines.insert(lines[at], at: at)
                case 3: lines.swapAt(at, Int.random(in: 0..<lines.count, using: &dice))
                case 4: lines[at] = String(lines[at].dropFirst(Int.random(in: 1...4, using: &dice)))
                default: lines[at] = String(lines[at].reversed())
                }
            }
            let read = ReadEvent(Array(lines.joined(separator: "\n").utf8), file: "seminar.yaml")
            #expect(read.event != nil || !read.complaints.isEmpty)
            for complaint in read.complaints {
                #expect((1...lines.count + 1).contains(complaint.line ?? 0), "\(complaint)")
            }
        }
    }
}
