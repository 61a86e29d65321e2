// `usher invite` by its binary: what is stored, what is told, how it ends.

import Foundation
import Testing

@Suite struct `Inviting` {
    private let bench: Bench
    private let file: URL

    init() throws {
        bench = try Bench(
            event: """
                categories: [{key: city, label: {en: City, fr: Ville}}]
                campaigns:
                  - {name: last-call, kind: deadline-reminder, audience: unanswered, when: 7 days before deadline at 09:00}
                """)
        file = bench.folder.appending(path: "people.csv")
    }

    private func write(_ text: String) throws { try Data(text.utf8).write(to: file) }

    /// How many a campaign would write to.
    private func invited() throws -> Int? {
        let campaigns = try bench.usher("campaigns", "demo", "--format", "json").objects()
        return campaigns.first?["recipients"] as? Int
    }

    @Test func `a list is stored once, and what was passed over is told`() throws {
        defer { bench.remove() }
        try write(
            "Nom;Prénom;Courriel;Table;Catégorie\nSouza;Ana;ana@x.example;4;ville\n;;ANA@x.example;;\n;;bo@x.example;;\n"
        )
        let first = try bench.usher("invite", "demo", file.path)
        #expect(first.status == 0, "\(first.err)")
        #expect(first.out.contains("people.csv: UTF-8, separated by semicolons, 3 rows"))
        #expect(first.out.contains("not understood and passed over: Table"))
        #expect(first.out.contains("line 3: ANA@x.example stands on line 2 already"))
        #expect(first.out.contains("2 invited to demo, 0 invited before, 1 repeated, 0 bad"))
        #expect(try invited() == 2)
        let again = try bench.usher("invite", "demo", file.path)
        #expect(again.status == 0)
        #expect(again.out.contains("line 4: bo@x.example was invited before"))
        #expect(again.out.contains("0 invited to demo, 2 invited before, 1 repeated, 0 bad"))
        #expect(try invited() == 2)
    }

    @Test func `one bad row stores nothing, and all are named; the others are stored when asked`() throws {
        defer { bench.remove() }
        try write("email,category\nana@x.example,city\nbad \u{1B}[31m,\nbo@x.example,port\ncy@x.example,\n")
        let refused = try bench.usher("invite", "demo", file.path)
        #expect(refused.status == 2)
        #expect(refused.err.contains("people.csv:3: email: expected one address, found \"bad  [31m\""))
        #expect(refused.err.contains("people.csv:4: category: expected one of city, or its label, found \"port\""))
        #expect(refused.err.contains("2 bad of 4 rows, nothing was stored"))
        #expect(!FileManager.default.fileExists(atPath: bench.folder.appending(path: "usher.sqlite").path))
        let skipped = try bench.usher("invite", "demo", file.path, "--skip-bad")
        #expect(skipped.status == 0)
        #expect(skipped.err.contains("people.csv:4"))
        #expect(skipped.out.contains("2 invited to demo, 0 invited before, 0 repeated, 2 bad"))
        #expect(try invited() == 2)
    }

    @Test func `a dry run stores nothing, not even a register`() throws {
        defer { bench.remove() }
        try write("ana@x.example\n")
        let dry = try bench.usher("invite", "demo", file.path, "--dry-run")
        #expect(dry.status == 0)
        #expect(dry.out.contains("1 would be invited"))
        #expect(!FileManager.default.fileExists(atPath: bench.folder.appending(path: "usher.sqlite").path))
        #expect(try bench.usher("invite", "demo", file.path).status == 0)
        try write("ana@x.example\nbo@x.example\n")
        let after = try bench.usher("invite", "demo", file.path, "--dry-run")
        #expect(after.out.contains("1 would be invited to demo, 1 invited before"))
        #expect(try invited() == 1)
    }

    @Test func `JSON is a line a row, each with its state`() throws {
        defer { bench.remove() }
        try write("email\nana@x.example\n")
        #expect(try bench.usher("invite", "demo", file.path).status == 0)
        try write("email,langue\nANA@x.example,\nbo@x.example,fr\n\nbo@x.example,\nnobody,\n")
        let output = try bench.usher("invite", "demo", file.path, "--format", "json")
        #expect(output.status == 2)
        let lines = try output.objects()
        for line in lines { #expect(Set(line.keys) == ["line", "email", "state", "problem"]) }
        #expect(lines.compactMap { $0["line"] as? Int } == [2, 3, 5, 6])
        #expect(lines.map { $0["email"] as? String } == ["ANA@x.example", "bo@x.example", "bo@x.example", nil])
        #expect(lines.compactMap { $0["state"] as? String } == ["known", "invited", "repeated", "bad"])
        #expect(lines[1]["problem"] as? String == "not stored, as other rows are bad")
        #expect(try invited() == 1)
        let skipped = try bench.usher("invite", "demo", file.path, "--format", "json", "--skip-bad")
        #expect(skipped.status == 0)
        #expect(try skipped.objects()[1]["problem"] is NSNull)
        #expect(try invited() == 2)
    }

    @Test func `a file that is not there, or no list at all, ends with 2`() throws {
        defer { bench.remove() }
        for path in ["/nowhere/people.csv", bench.folder.path, "/dev/zero", "/dev/null"] {
            let output = try bench.usher("invite", "demo", path)
            #expect(output.status == 2)
            #expect(output.err.contains(path))
        }
    }
}
