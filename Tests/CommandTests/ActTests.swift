// Organisers at work on the command line and by mail, on the real servers: the same core, the same journal.

import Foundation
import Testing

@Suite(.serialized) struct `Organisers act` {
    private static let organiser = "chief@story.example"

    @Test func `by commands, and each says what it did and what it would not do`() throws {
        let bench = try Bench(
            capacity: 2,
            event: """
                reserved: 1
                quotas: [{name: towns, label: {en: Towns}, category: [town], limit: 5}]
                categories: [{key: town, label: {en: Town}, words: [town]}]
                policies: {party: together}
                """)
        defer { bench.remove() }
        try bench.deliver([
            plainRequest("Ana Ribeiro", "a@story.example", id: "act1@story.example"),
            plainRequest("Bram Vos", "b@story.example", id: "act2@story.example"),
        ])
        #expect(try bench.usher("run", "--once").status == 0)
        let roster = try bench.usher("roster", "demo", "--format", "json").objects()
        #expect(roster.compactMap { $0["state"] as? String } == ["confirmed", "waiting"])
        let code = try #require(roster.last?["reference"] as? String)

        // The seat that is left is the organiser's to give.
        let why = try bench.usher("why", code)
        #expect(why.status == 0)
        #expect(why.out.contains("Bram Vos: waiting, place 1 of 1 on the waiting list"))
        #expect(why.out.contains("what is left is for the organiser to give; seats 1 of 2 taken: 1 confirmed"))
        #expect(why.out.contains("(rules 1 and 2)"))

        let supposed = try bench.usher("seats", "demo", "--if", "capacity=3", "--format", "json").objects()
        let changes = try #require(supposed.first?["changes"] as? [String])
        #expect(changes.contains { $0.hasPrefix("Bram Vos is offered a seat until") })
        #expect(try bench.usher("seats", "demo", "--format", "json").objects().first?["capacity"] as? Int == 2)
        #expect(try bench.usher("seats", "demo", "--if", "capacity=many").status == 2)

        let guest = try bench.usher(
            "register", "demo", "Carla Nunes", "--email", "c@story.example", "--organisation", "Evora", "--by",
            "Félicia")
        #expect(guest.status == 0 && guest.out.contains("confirmation to c@story.example"), "\(guest.err)")
        let again = try bench.usher("register", "demo", "Carla Nunes", "--email", "c@story.example")
        #expect(again.status == 1 && again.err.contains("registered already"))
        let refused = try bench.usher("confirm", code)
        #expect(refused.status == 1 && refused.err.contains("Bram Vos waits: seats 2 of 2 taken"))
        let tried = try bench.usher("confirm", code, "--beyond", "--dry-run")
        #expect(tried.status == 0 && tried.out.contains("would: Bram Vos has the seat"))
        #expect(try bench.usher("confirm", code, "--beyond", "--by", "Félicia").status == 0)
        let seats = try bench.usher("seats", "demo", "--format", "json").objects()
        #expect(seats.first?["confirmed"] as? Int == 3 && seats.first?["over"] as? Int == 1)
        #expect(try bench.usher("history", code).out.contains("(Félicia): Félicia gave the seat, beyond what there is"))
        #expect(try bench.usher("cancel", code).out.contains("Bram Vos gives the seat up"))
        #expect(try bench.usher("close", "demo").status == 0)
        #expect(try bench.usher("close", "demo").status == 1)
        #expect(try bench.usher("reopen", "demo").status == 0)
        #expect(try bench.usher("capacity", "demo", "9", "--quota", "towns").status == 0)
        #expect(try bench.usher("capacity", "demo", "9", "--quota", "villages").err.contains("known here: towns"))
        #expect(try bench.usher("why", "DEM-AAAAAA").status == 2)
        let words = bench.folder.appending(path: "words.txt")
        try "[en]\nThe room has changed.\n[fr]\nLa salle a changé.\n".write(
            to: words, atomically: true, encoding: .utf8)
        let shown = try bench.usher("announce", "demo", words.path, "--to", "confirmed")
        #expect(
            shown.status == 0 && shown.out.contains("The room has changed.") && shown.out.contains("nothing was sent"))
        let sent = try bench.usher("announce", "demo", words.path, "--to", "confirmed", "--yes")
        #expect(sent.out.contains("sent to 2 addresses"), "\(sent.err)")
        #expect(try bench.usher("move", code, "--to", "1").status == 1)
    }

    @Test func `by mail, and the transcript comes back through the servers`() throws {
        let bench = try Bench(capacity: 1, desk: "organisers: [\(Self.organiser)]")
        defer { bench.remove() }
        func orders(_ text: String, id: String, isVouchedFor: Bool) -> String {
            """
            \(isVouchedFor ? "Authentication-Results: mx1.desk.example; dmarc=pass header.from=story.example\n" : "")\
            From: Chief <\(Self.organiser)>
            To: inscription@desk.example
            Subject: orders
            Message-ID: <\(id)>
            Content-Type: text/plain; charset=utf-8

            \(text)
            """
        }
        try bench.deliver([
            plainRequest("Ana Ribeiro", "a@story.example", id: "mail1@story.example"),
            orders(
                "register Bram Vos <b@story.example>\ncapacity 5\nwho is there?", id: "mail2@story.example",
                isVouchedFor: true),
            orders("capacity 9", id: "mail3@story.example", isVouchedFor: false),
        ])
        #expect(try bench.usher("run", "--once").status == 0)
        let roster = try bench.usher("roster", "demo", "--format", "json").objects()
        #expect(roster.compactMap { $0["name"] as? String } == ["Ana Ribeiro", "Bram Vos"])
        #expect(try bench.usher("seats", "demo", "--format", "json").objects().first?["capacity"] as? Int == 5)
        try bench.eventually("the transcript and the code arrive") {
            try bench.received(by: Self.organiser).count == 2
        }
        let kinds = try bench.usher("outbox", "list", "--all", "--format", "json").objects()
            .compactMap { $0["kind"] as? String }.filter { $0.hasPrefix("organiser-") }
        #expect(kinds == ["organiser-transcript", "organiser-code"])
    }
}
