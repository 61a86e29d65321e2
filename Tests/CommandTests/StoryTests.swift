// The desk as organisers run it: the binary on real servers, from letters in a mailbox to the list at the door.

import Foundation
import Testing

@Suite(.serialized) struct `The desk from the command line` {
    @Test func `letters become seats, a waiting list and answers, and the commands show them`() throws {
        let bench = try Bench(capacity: 2)
        defer { bench.remove() }
        let people = ["Ana Ribeiro", "Bram Vos", "Carla Nunes"]
        try bench.deliver(
            people.enumerated().map { index, name in
                plainRequest(name, "p\(index)@story.example", id: "story\(index)@story.example")
            })
        let run = try bench.usher("run", "--once")
        #expect(run.status == 0, "\(run.err)")

        let roster = try bench.usher("roster", "demo", "--format", "json").objects()
        #expect(roster.compactMap { $0["name"] as? String } == people)
        #expect(roster.compactMap { $0["state"] as? String } == ["confirmed", "confirmed", "waiting"])
        #expect(roster.compactMap { $0["position"] as? Int } == [1])
        let keys: Set = [
            "event", "reference", "name", "organisation", "email", "category", "language", "state", "position",
            "received", "contact",
        ]
        for line in roster { #expect(Set(line.keys) == keys) }

        let csv = try bench.usher("roster", "demo", "--format", "csv").out.split(separator: "\n")
        #expect(csv.count == 4)
        #expect(csv.first?.hasPrefix("\"event\",\"reference\",\"name\"") == true)

        let seats = try bench.usher("seats", "demo", "--format", "json").objects()
        #expect(seats.first?["confirmed"] as? Int == 2)
        #expect(seats.first?["waiting"] as? Int == 1)
        #expect(seats.first?["free"] as? Int == 0)

        let history = try bench.usher("history", "p2@story.example")
        #expect(history.status == 0)
        #expect(history.out.contains("Carla Nunes goes on the waiting list"))

        let outbox = try bench.usher("outbox", "list", "--all", "--format", "json").objects()
        #expect(outbox.compactMap { $0["state"] as? String } == ["accepted", "accepted", "accepted"])
        for index in people.indices {
            try bench.eventually("an answer to p\(index) arrives") {
                try bench.received(by: "p\(index)@story.example").count == 1
            }
            let answer = try bench.received(by: "p\(index)@story.example").first ?? ""
            #expect(answer.contains("In-Reply-To: <story\(index)@story.example>"))
            #expect(answer.contains("Auto-Submitted: auto-replied"))
        }
    }

    @Test func `a doubtful letter waits for a person, who settles it at its own place`() throws {
        let bench = try Bench(capacity: 2)
        defer { bench.remove() }
        try bench.deliver([
            letter(
                from: "", "sekretariat77@doubt.example", id: "doubt1@doubt.example",
                "Hello,\n\nperhaps some of us might come, we do not know yet who or how many. More next week.\n")
        ])
        #expect(try bench.usher("run", "--once").status == 0)
        let queue = try bench.usher("review", "list", "--format", "json").objects()
        #expect(queue.count == 1)
        let id = try #require(queue.first?["id"] as? Int)
        let settled = try bench.usher("review", "settle", "\(id)", "--register", "Dana Doubt", "--by", "Felicia")
        #expect(settled.status == 0, "\(settled.err)")
        #expect(try bench.usher("review", "list", "--format", "json").objects().isEmpty)
        let roster = try bench.usher("roster", "demo", "--format", "json").objects()
        #expect(roster.first?["name"] as? String == "Dana Doubt")
        #expect(roster.first?["state"] as? String == "confirmed")
        let again = try bench.usher("review", "settle", "\(id)", "--dismiss")
        #expect(again.status == 1)
        #expect(again.err.contains("Felicia"))
    }

    @Test func `killed in the middle, again and again, it answers everybody once`() throws {
        // A letter in hand at three kills would go to review as one that stops the desk: here the kills are ours.
        let bench = try Bench(capacity: 25, desk: "limits: {attempts: 20}")
        defer { bench.remove() }
        let count = 40
        try bench.deliver(
            (0..<count).map { index in
                plainRequest("Guest Number\(letters(index))", "k\(index)@kill.example", id: "kill\(index)@kill.example")
            })
        for accepted in [0, 1, 2, 3, 5] {
            let daemon = try Program.start(["run", "--config", bench.config])
            try bench.eventually("\(accepted) notices are accepted before the kill") {
                let log = try daemon.complaints()
                // On a busy machine earlier lives may have answered almost everybody.
                return log.contains("The desk is open")
                    && (log.matches(of: #/was accepted/#).count >= accepted
                        || bench.deliveries(to: "kill.example") >= count)
            }
            kill(daemon.process.processIdentifier, SIGKILL)
            try daemon.ended()
        }
        let last = try bench.usher("run", "--once")
        #expect(last.status == 0, "\(last.err)")
        let roster = try bench.usher("roster", "demo", "--format", "json").objects()
        #expect(roster.count == count)
        #expect(try bench.usher("review", "list").out.isEmpty, "\(last.err)")
        #expect(roster.count { $0["state"] as? String == "confirmed" } == 25)
        for index in 0..<count {
            try bench.eventually("an answer to k\(index) arrives") {
                try !bench.received(by: "k\(index)@kill.example").isEmpty
            }
            let identifiers = Set(
                try bench.received(by: "k\(index)@kill.example").compactMap { message in
                    message.firstMatch(of: #/\nMessage-ID: (<[^>]+>)/#).map { String($0.output.1) }
                })
            // A copy whose acceptance was not heard is the same letter under the same Message-ID.
            #expect(identifiers.count == 1)
        }
    }

    @Test func `a second daemon on the same register is turned away`() throws {
        let bench = try Bench()
        defer { bench.remove() }
        let daemon = try Program.start(["run", "--config", bench.config])
        try bench.eventually("the desk opens") { try daemon.complaints().contains("open") }
        let second = try bench.usher("run", "--once")
        #expect(second.status == 75)
        #expect(second.err.contains("another usher"))
        daemon.process.terminate()
        #expect(try daemon.ended().status == 0)
    }

    @Test func `invitees are read from CSV, and one bad row stores nothing`() throws {
        let bench = try Bench(
            event: """
                campaigns:
                  - {name: last-call, kind: deadline-reminder, audience: unanswered, when: 7 days before deadline at 09:00}
                """)
        defer { bench.remove() }
        let file = bench.folder.appending(path: "people.csv")
        try "email,name,language\nana@list.example,Ana,pt\nbad address,B,fr\n"
            .write(to: file, atomically: true, encoding: .utf8)
        let bad = try bench.usher("invite", "demo", file.path)
        #expect(bad.status == 2)
        #expect(bad.err.contains("people.csv:3"))
        try "email,name,language\nana@list.example,Ana,pt\nbo@list.example,,fr\n"
            .write(to: file, atomically: true, encoding: .utf8)
        #expect(try bench.usher("invite", "demo", file.path).status == 0)
        let campaigns = try bench.usher("campaigns", "demo", "--format", "json").objects()
        #expect(campaigns.first?["recipients"] as? Int == 2)
        #expect(campaigns.first?["state"] as? String == "planned")
        let preview = try bench.usher("campaigns", "demo", "--preview", "last-call")
        #expect(preview.out.contains("To: ana@list.example"))
    }

    /// 0 → A, 26 → BA: names differ by letters, not digits.
    private func letters(_ number: Int) -> String {
        String(number).map { String(UnicodeScalar(UInt8(ascii: "a") + UInt8($0.wholeNumberValue ?? 0))) }.joined()
    }
}
