// Orders that must not be lost, cut, doubled or done because somebody quoted them; and organisers who must not be flooded.

import Core
import Foundation
import MIME
import Testing

@testable import Daemon
@testable import Store

@Suite struct OrderSafetyTests {
    private func mail(
        _ text: String, id: String, isAuthenticated: Bool = true, answering: Sent? = nil
    ) -> Letter {
        Letter(
            name: "Félicia Moreno", address: OrderTests.organiser, subject: "Orders", text: text, messageID: id,
            headers: answering.map { ["In-Reply-To: <\($0.messageID)>"] } ?? [], isAuthenticated: isAuthenticated)
    }

    private func text(_ sent: Sent?) throws -> String { Message(try #require(sent).bytes).body.best }

    @Test func `what looks like a signature loses no order, and a signature is none`() throws {
        let bureau = try Bureau(capacity: 2)
        try bureau.handle(
            mail(
                "capacity 3\nRegister Félicia Moreno, Villes Unies\nseats\n\nKind regards,\n\nFélicia Moreno\n+33 1 99",
                id: "s1@x.example"),
            uid: 1)
        #expect(try bureau.states() == ["Félicia Moreno: confirmed"])
        let told = try text(bureau.toOrganisers().last)
        #expect(told.contains("> seats\n1 confirmed"))
        #expect(!told.contains("+33"))
    }

    @Test func `an announcement keeps what stands below its greeting, and the orders after it are done`() throws {
        let bureau = try Bureau(capacity: 2)
        try bureau.handle(.register("Moira Kinnear"), uid: 1)
        try bureau.handle(
            mail(
                "announce everybody\nThe room has changed.\n\nKind regards,\nFélicia Moreno\nend\nseats",
                id: "s2@x.example"),
            uid: 2)
        let told = try text(bureau.toOrganisers().last)
        #expect(told.contains("Félicia Moreno\n") && told.contains("> seats\n1 confirmed"))
    }

    @Test func `a quote of our own letter without marks does nothing`() throws {
        let bureau = try Bureau(capacity: 2) { $0.policies.approval = .everybody }
        try bureau.handle(.register("Moira Kinnear"), uid: 1)
        let asked = try #require(try bureau.toOrganisers().first)
        try bureau.handle(
            mail("I will think about it.\n\n" + (try text(asked)), id: "s3@x.example", answering: asked), uid: 2)
        #expect(try bureau.states() == ["Moira Kinnear: unconfirmed"])
    }

    @Test func `a forger makes the desk write to organisers so often a day, and no more`() throws {
        let bureau = try Bureau(capacity: 2)
        bureau.rules.answersPerDay = 3
        try bureau.reopen()
        for number in 1...6 {
            try bureau.handle(
                mail(number % 2 == 0 ? "roster" : "close", id: "s4.\(number)@x.example", isAuthenticated: false),
                uid: UInt32(number))
        }
        #expect(try bureau.toOrganisers().count == 3)
        #expect(try bureau.reviews().count == 3)
        // The organiser is not shut out.
        try bureau.handle(mail("close", id: "s5@x.example"), uid: 9)
        #expect(try bureau.roster().event.closed)
    }

    @Test func `an answering machine of an organiser is not answered for ever`() throws {
        let bureau = try Bureau(capacity: 2)
        bureau.rules.answersPerDay = 2
        try bureau.reopen()
        try bureau.handle(mail("seats", id: "s6@x.example"), uid: 1)
        for number in 2...6 {
            let last = try bureau.toOrganisers().last
            try bureau.handle(
                mail("We got your message.", id: "s6.\(number)@x.example", answering: last), uid: UInt32(number))
        }
        #expect(try bureau.toOrganisers().count == 2)
    }

    @Test func `a dry run of an announcement gives no code, and two announcements give two`() throws {
        let bureau = try Bureau(capacity: 2)
        try bureau.handle(.register("Moira Kinnear"), uid: 1)
        try bureau.handle(mail("dry run\nannounce everybody\nHello\nend", id: "s7@x.example"), uid: 2)
        #expect(try !text(bureau.toOrganisers().last).contains("- code"))
        try bureau.handle(
            mail("announce everybody\nOne\nend\nannounce confirmed\nTwo\nend", id: "s8@x.example"), uid: 3)
        let codes = try text(bureau.toOrganisers().last).matches(of: /- code ([A-Z0-9]{10})/).map { String($0.1) }
        #expect(codes.count == 2)
        try bureau.handle(
            mail(codes.map { "code \($0)" }.joined(separator: "\n") + "\nclose", id: "s9@x.example"), uid: 4)
        #expect(try bureau.kinds() == ["confirmation", "announcement", "announcement"])
        #expect(try bureau.roster().event.closed)
    }

    @Test func `what the command line refuses is refused by mail`() throws {
        let bureau = try Bureau(capacity: 2)
        try bureau.handle(
            mail(
                """
                register Ana Souza <ana@recife.example> [universty]
                register Rui Costa <rui@@porto.example>
                capacity 2000000
                announce everybody
                [de]
                Hallo
                """, id: "s10@x.example"), uid: 1)
        #expect(try bureau.states().isEmpty && bureau.roster().event.capacity == 2)
        let told = try text(bureau.toOrganisers().last)
        #expect(told.contains("there is no category universty"))
        #expect(told.contains("[de] is no language of this event") || told.contains("there is nobody to write to"))
    }

    @Test func `a line too long to be whole is not done by half`() throws {
        let names = (0..<300).map { "Person Number\($0) <p\($0)@town.example>" }.joined(separator: "; ")
        let line = OrderLine("register \(names)", answersReview: false)
        #expect(line.order == nil && line.fault?.contains("characters") == true)
        let many = OrderLine.read(String(repeating: "seats\n", count: 500), answersReview: false)
        #expect(many.last?.fault?.contains("400 lines") == true)
    }

    @Test func `people of one letter have places of their own, so that a move is what it says`() throws {
        let bureau = try Bureau(capacity: 0)
        try bureau.handle(
            mail(
                "register A One <a@x.example>\nregister B Two <b@x.example>\nregister C Three <c@x.example>",
                id: "s11@x.example"),
            uid: 1)
        #expect(try bureau.waiting() == ["A One", "B Two", "C Three"])
        try bureau.handle(mail("move a@x.example to 2", id: "s12@x.example"), uid: 2)
        #expect(try bureau.waiting() == ["B Two", "A One", "C Three"])
    }
}
