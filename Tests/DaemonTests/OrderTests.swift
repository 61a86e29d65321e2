// What organisers order by mail: done line by line for a proven sender or a one-time code, answered with a transcript.

import Core
import Foundation
import MIME
import Testing

@testable import Daemon
@testable import Store

@Suite struct OrderTests {
    static let organiser = "felicia@villes-unies.example"
    let bureau: Bureau

    init() throws { bureau = try Bureau(capacity: 2) }

    private func orders(_ text: String, isAuthenticated: Bool = true, id: String, answering: Sent? = nil) -> Letter {
        Letter(
            name: "Félicia Moreno", address: Self.organiser, subject: "Orders", text: text, messageID: id,
            headers: answering.map { ["In-Reply-To: <\($0.messageID)>"] } ?? [], isAuthenticated: isAuthenticated)
    }

    private func text(_ sent: Sent?) throws -> String { Message(try #require(sent).bytes).body.best }

    private func reference(of name: String) throws -> Reference {
        let roster = try bureau.roster()
        return try #require(roster.attendees.values.first { $0.person.name == name }).reference
    }

    @Test func `orders are done line by line, what is no order is said, and the signature is none`() throws {
        try bureau.handle(.register("Moira Kinnear"), uid: 1)
        let code = try reference(of: "Moira Kinnear")
        try bureau.handle(
            orders(
                """
                cancel \(code.text.lowercased())
                register Ana Souza, City of Recife <ana@recife.example>
                please be quick
                capacity 3
                why \(code)
                seats
                --
                capacity 1
                Félicia Moreno
                """, id: "o1@villes-unies.example"), uid: 2)
        #expect(try bureau.states() == ["Moira Kinnear: cancelled", "Ana Souza: confirmed"])
        #expect(try bureau.count().capacity == 3)
        #expect(try bureau.kinds(to: "ana@recife.example") == ["confirmation"])
        #expect(try bureau.kinds(to: Letter.address(of: "Moira Kinnear")) == ["confirmation", "cancellation"])
        let sent = try bureau.toOrganisers()
        #expect(sent.map(\.kind) == ["organiser-transcript"])
        let transcript = try text(sent.first)
        #expect(transcript.contains("> cancel \(code.text.lowercased())\nMoira Kinnear gives the seat up"))
        #expect(transcript.contains("> please be quick\nnot understood, expected an order"))
        #expect(transcript.contains("> seats\n1 confirmed, 0 offered, 0 held, 2 free of 3; 0 waiting"))
        #expect(!transcript.contains("capacity 1\n"))
        // The journal says who did it.
        let lines = try bureau.register.read { try $0.history(of: code.text) }
        #expect(lines.last?.who == Self.organiser)
        try bureau.expectSound()
    }

    @Test func `the same letter again does nothing again`() throws {
        let letter = orders("register Ana Souza <ana@recife.example>", id: "o2@villes-unies.example")
        try bureau.handle(letter, uid: 1)
        try bureau.handle(letter, uid: 2)
        #expect(try bureau.states() == ["Ana Souza: confirmed"])
        #expect(try bureau.toOrganisers().count == 1)
    }

    @Test func `orders that nobody vouches for wait for a code, which holds once and for that address`() throws {
        try bureau.handle(
            orders("capacity 9\nregister Ana Souza <ana@recife.example>", isAuthenticated: false, id: "o3@x.example"),
            uid: 1)
        #expect(try bureau.roster().event.capacity == 2 && bureau.states().isEmpty)
        let asked = try #require(try bureau.toOrganisers().first)
        #expect(asked.kind == "organiser-code" && asked.to == Self.organiser)
        let code = try #require(try text(asked).firstMatch(of: /\n- code ([A-Z0-9]{10})\n/)?.1)
        // Somebody else who guesses it is no organiser.
        var stranger = orders("code \(code)", isAuthenticated: false, id: "o4@x.example")
        stranger.address = "eve@else.example"
        try bureau.handle(stranger, uid: 2)
        #expect(try bureau.roster().event.capacity == 2)
        try bureau.handle(orders("code AAAAAAAAAA", isAuthenticated: false, id: "o5@x.example"), uid: 3)
        #expect(try bureau.roster().event.capacity == 2)
        try bureau.handle(orders("code \(code)", isAuthenticated: false, id: "o6@x.example"), uid: 4)
        #expect(try bureau.roster().event.capacity == 9)
        let done = try text(bureau.toOrganisers().last)
        #expect(try bureau.states() == ["Ana Souza: confirmed"], "\(done)")
        try bureau.handle(orders("code \(code)", isAuthenticated: false, id: "o7@x.example"), uid: 5)
        #expect(try text(bureau.toOrganisers().last).contains("no orders wait for this code"))
    }

    @Test func `a code is good for a day`() throws {
        try bureau.handle(orders("close", isAuthenticated: false, id: "o8@x.example"), uid: 1)
        let code = try #require(try text(bureau.toOrganisers().first).firstMatch(of: /\n- code ([A-Z0-9]{10})\n/)?.1)
        bureau.clock.advance(25 * 3600)
        try bureau.handle(orders("code \(code)", isAuthenticated: false, id: "o9@x.example"), uid: 2)
        #expect(try bureau.roster().event.closed == false)
    }

    @Test func `a dry run says what would be done and does nothing`() throws {
        try bureau.handle(.register("Moira Kinnear"), uid: 1)
        let code = try reference(of: "Moira Kinnear")
        let before = try bureau.roster()
        try bureau.handle(
            orders("dry run\ncapacity 0\ncancel \(code)\nregister Ana Souza <ana@recife.example>", id: "o10@x.example"),
            uid: 2)
        #expect(try bureau.roster() == before)
        #expect(try bureau.kinds() == ["confirmation"])
        let transcript = try text(bureau.toOrganisers().first)
        #expect(transcript.contains("Moira Kinnear gives the seat up"))
        #expect(transcript.contains("1 more seat is given than there are"))
        #expect(transcript.contains("nothing of it was done"))
    }

    @Test func `a letter under review reaches the organisers with the letter itself, and one line settles it`() throws {
        var letter = Letter.register("Grace Kariuki")
        letter.text = """
            Dear Sir or Madam,

            Please register twelve people for the seminar "Towards a sustainable international action".

            Grace Kariuki
            """
        try bureau.handle(letter, uid: 1)
        let review = try #require(try bureau.reviews().first?.id)
        let asked = try #require(try bureau.toOrganisers().first)
        #expect(asked.kind == "organiser-review")
        let message = Message(asked.bytes)
        #expect(message.body.best.contains("from \(letter.address) needs a person (review \(review))"))
        let whole = String(decoding: asked.bytes, as: UTF8.self)
        #expect(whole.contains("Content-Type: message/rfc822"))
        #expect(whole.contains(String(decoding: letter.bytes, as: UTF8.self)))
        try bureau.handle(
            orders("register Ana Souza, Nairobi; Rui Costa", id: "o11@x.example", answering: asked), uid: 2)
        #expect(try bureau.states() == ["Ana Souza: confirmed", "Rui Costa: confirmed"])
        #expect(try bureau.reviews().isEmpty)
        #expect(try bureau.kinds(to: letter.address) == ["handed-over", "confirmation"])
        // Said twice, it is settled already.
        try bureau.handle(orders("dismiss", id: "o12@x.example", answering: asked), uid: 3)
        #expect(try text(bureau.toOrganisers().last).contains("settled it already"))
    }

    @Test func `thanks to one of our letters is answered with the orders there are, other mail is for a person`() throws
    {
        try bureau.handle(orders("Hello, who is coming?", id: "o13@x.example"), uid: 1)
        #expect(try bureau.reviews().count == 1 && bureau.toOrganisers().isEmpty)
        #expect(try bureau.sent().isEmpty)
    }

    @Test func `an approval is asked of the organisers, and given by one line`() throws {
        let bureau = try Bureau(capacity: 2) { $0.policies.approval = .everybody }
        try bureau.handle(.register("Moira Kinnear"), uid: 1)
        #expect(try bureau.states() == ["Moira Kinnear: unconfirmed"])
        let asked = try #require(try bureau.toOrganisers().first)
        #expect(asked.kind == "organiser-alert")
        let code = try #require(try bureau.roster().registrations.keys.first)
        #expect(Message(asked.bytes).body.best.contains("- confirm \(code)"))
        try bureau.handle(orders("confirm \(code)", id: "o14@x.example", answering: asked), uid: 2)
        #expect(try bureau.states() == ["Moira Kinnear: confirmed"])
        #expect(try bureau.kinds() == ["approval", "confirmation"])
    }

    @Test func `what waits for an organiser is told again at nine the next morning, once a day`() throws {
        let bureau = try Bureau(capacity: 2) { $0.policies.approval = .everybody }
        try bureau.handle(.register("Moira Kinnear"), uid: 1)
        let next = try #require(try bureau.wake())
        #expect(next == Bureau.date(5, 15, 9))
        #expect(try bureau.toOrganisers().count == 1)
        for _ in 0..<2 {
            bureau.clock.set(next)
            try bureau.wake()
            #expect(try bureau.toOrganisers().map(\.kind) == ["organiser-alert", "organiser-digest"])
        }
        bureau.clock.set(Bureau.date(5, 16, 9, 1))
        try bureau.wake()
        #expect(try bureau.toOrganisers().count == 3)
    }
}

@Suite struct OrderLineTests {
    @Test(arguments: [
        ("cancel SIA-2F6DM4", Order.act(.cancel(Whom("SIA-2F6DM4")), isBeyond: false)),
        ("Cancel: sia-2f6dm4 Ana Souza", .act(.cancel(Whom("sia-2f6dm4", name: "Ana Souza")), isBeyond: false)),
        ("confirm ana@x.example beyond", .act(.confirm(Whom("ana@x.example")), isBeyond: true)),
        ("approve SIA-2F6DM4 Ana", .act(.confirm(Whom("SIA-2F6DM4", name: "Ana")), isBeyond: false)),
        ("move SIA-2F6DM4 Ana to 2", .act(.move(Whom("SIA-2F6DM4", name: "Ana"), place: 2), isBeyond: false)),
        ("capacity 120", .act(.capacity(120), isBeyond: false)),
        ("quota Universities 30", .act(.quota("universities", 30), isBeyond: false)),
        ("close", .act(.close, isBeyond: false)), ("reopen", .act(.reopen, isBeyond: false)),
        ("settle 12", .settle(12, nil)), ("settle", .settle(nil, nil)), ("dismiss 3", .dismiss(3)),
        (
            "settle 12 as register Ana Souza, City of Recife <ana@x.example> [university]; Rui Costa",
            .settle(
                12,
                [
                    Person(
                        name: "Ana Souza", organisation: "City of Recife", email: "ana@x.example",
                        category: "university"
                    ),
                    Person(name: "Rui Costa"),
                ])
        ),
        (
            "register Ana Souza ana@x.example beyond",
            .register([Person(name: "Ana Souza", email: "ana@x.example")], isBeyond: true)
        ),
        ("dry run", .dryRun), ("Roster", .show(.roster)), ("event seminar", .event("seminar")),
        ("code abc123", .code("ABC123")),
    ])
    func `an order is read`(line: String, order: Order) {
        #expect(OrderLine(line, answersReview: false).order == order)
    }

    @Test(arguments: [
        "cancel", "cancel Ana Souza", "capacity", "capacity many", "capacity -1", "capacity 10 20", "move SIA-2F6DM4",
        "why SIA-2F6DM5", "register", "register <a@b.example>", "quota 3", "close the doors please", "Dear desk,",
        "yes",
        "settle twelve", "capacity 99999999",
    ])
    func `what is none is said to be none`(line: String) {
        let read = OrderLine(line, answersReview: false)
        #expect(read.order == nil && read.fault?.isEmpty == false)
    }

    @Test func `in an answer about a review yes, no and register are about it`() {
        #expect(OrderLine("Yes", answersReview: true).order == .settle(nil, nil))
        #expect(OrderLine("non", answersReview: true).order == .dismiss(nil))
        #expect(OrderLine("register Ana Souza", answersReview: true).order == .settle(nil, [Person(name: "Ana Souza")]))
    }

    @Test func `what follows quit, dashes or thanks is no order, nor what is quoted`() {
        for end in ["quit", "-- ", "Merci", "__________"] {
            let lines = OrderLine.read("seats\n\n> roster\n\(end)\nclose", answersReview: false)
            #expect(lines.map(\.text) == ["seats"])
        }
    }
}
