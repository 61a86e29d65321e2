// Campaigns and previews from the command line: what organisers see, and what they may do.

import Foundation
import Testing

@Suite(.serialized) struct `Campaigns from the command line` {
    private static let campaigns = """
        campaigns:
          - {name: last-call, kind: deadline-reminder, audience: unanswered, when: 2039-02-01 09:00, useful-for: 60d, moved: once}
          - {name: practical, kind: reminder, audience: confirmed, when: 7 days before start at 09:00, joining: send, only: {languages: [fr]}}
        """

    private func bench() throws -> Bench {
        let bench = try Bench(event: Self.campaigns)
        let file = bench.folder.appending(path: "people.csv")
        try "email,name,language\nana@list.example,Ana,pt\nbo@list.example,,fr\n"
            .write(to: file, atomically: true, encoding: .utf8)
        #expect(try bench.usher("invite", "demo", file.path).status == 0)
        return bench
    }

    @Test func `the list says when, to whom and what happens where the plan and the world part`() throws {
        let bench = try bench()
        defer { bench.remove() }
        let list = try bench.usher("campaigns", "demo")
        #expect(list.status == 0, "\(list.err)")
        #expect(list.out.contains("2040-06-28 09:00:00  practical"))
        #expect(list.out.contains("moves with the start; runs again if the start moves to another day after it ran"))
        #expect(list.out.contains("who comes into its audience after it ran gets it too, until then"))
        let lines = try bench.usher("campaigns", "demo", "--format", "json").objects()
        #expect(lines.map { $0["campaign"] as? String } == ["last-call", "practical"])
        #expect(lines.map { $0["recipients"] as? Int } == [2, 0])
        #expect(lines.map { $0["moved"] as? String } == ["once", "again"])
        #expect(lines.last?["languages"] as? [String] == ["fr"])
    }

    @Test func `one campaign: who gets it, and who not and why`() throws {
        let bench = try bench()
        defer { bench.remove() }
        try bench.deliver([plainRequest("Ana Ribeiro", "ana@list.example", id: "c1@list.example")])
        #expect(try bench.usher("run", "--once").status == 0)
        let people = try bench.usher("campaigns", "demo", "last-call", "--format", "json").objects()
        #expect(people.first { $0["email"] as? String == "ana@list.example" }?["why"] as? String == "is registered")
        #expect(people.first { $0["email"] as? String == "bo@list.example" }?["gets"] as? Bool == true)
        let other = try bench.usher("campaigns", "demo", "practical")
        #expect(other.out.contains("ana@list.example") && other.out.contains("writes in en"))
        let unknown = try bench.usher("campaigns", "demo", "nothing")
        #expect(unknown.status == 2)
        #expect(unknown.err.contains("known: last-call, practical"))
    }

    @Test func `a campaign is stopped, resumed, skipped and tried`() throws {
        let bench = try bench()
        defer { bench.remove() }
        #expect(try bench.usher("campaigns", "demo", "practical", "--pause", "--by", "Felicia").status == 0)
        #expect(try bench.usher("campaigns", "demo").out.contains("stopped by Felicia"))
        #expect(try bench.usher("campaigns", "demo", "practical", "--resume").status == 0)
        let again = try bench.usher("campaigns", "demo", "practical", "--resume")
        #expect(again.status == 1)
        #expect(again.err.contains("is not stopped"))
        #expect(try bench.usher("campaigns", "demo", "practical", "--skip", "--by", "Felicia").status == 0)
        #expect(try bench.usher("campaigns", "demo").out.contains("skipped by Felicia"))
        #expect(try bench.usher("campaigns", "demo", "--skip").status == 2)
        #expect(try bench.usher("campaigns", "demo", "practical", "--skip", "--pause").status == 2)

        let tried = try bench.usher("campaigns", "demo", "last-call", "--test", "boss@try.example")
        #expect(tried.status == 0, "\(tried.err)")
        #expect(try bench.usher("run", "--once").status == 0)
        try bench.eventually("the trials arrive") { try bench.received(by: "boss@try.example").count == 4 }
        // They count for nobody: the campaign would still go to both.
        let left = try bench.usher("campaigns", "demo", "--format", "json").objects()
        #expect(left.first?["accepted"] as? Int == 0)
        #expect(try bench.usher("campaigns", "demo", "last-call", "--test", "nobody").status == 1)
    }

    @Test func `a backup is whole, and is not written over`() throws {
        let bench = try bench()
        defer { bench.remove() }
        let copy = bench.folder.appending(path: "copy.sqlite").path
        #expect(try bench.usher("backup", copy).status == 0)
        #expect(FileManager.default.fileExists(atPath: copy))
        #expect(try bench.usher("backup", copy).status == 1)
    }

    @Test func `a preview writes what the reader gets, and a picture of it`() throws {
        let bench = try bench()
        defer { bench.remove() }
        let folder = bench.folder.appending(path: "out").path
        let output = try bench.usher("preview", "demo", "offer", "--language", "fr", "--output", folder)
        #expect(output.status == 0, "\(output.err)")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        #expect(files == ["eml", "html", "png", "txt"].map { "demo-offer-fr.\($0)" })
        let picture = try Data(contentsOf: URL(filePath: "\(folder)/demo-offer-fr.png"))
        #expect(picture.starts(with: [0x89, 0x50, 0x4E, 0x47]) && picture.count > 20_000)
        let message = try String(contentsOfFile: "\(folder)/demo-offer-fr.eml", encoding: .utf8)
        #expect(message.contains("Content-Language: fr"))
        #expect(try bench.usher("preview", "demo", "nonsense").status == 2)
        #expect(try bench.usher("preview", "demo", "offer", "--language", "xx").status == 2)
        let all = try bench.usher("preview", "demo", "all", "--language", "pt", "--output", folder, "--width", "0")
        #expect(all.status == 0, "\(all.err)")
    }
}
