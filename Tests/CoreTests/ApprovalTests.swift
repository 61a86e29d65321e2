// What stands between somebody and a seat besides the seat: an organiser's word, an answer from the address.

import Core
import Foundation
import Histories
import Testing

@Suite("Approval: an organiser's word comes before the seat, which is held meanwhile")
struct ApprovalTests {
    private func approving(_ capacity: Int, _ approval: Policies.Approval = .everybody) -> Story {
        Story(capacity: capacity) { $0.approval = approval }
    }

    @Test func `a seat is held, the sender told, and the organisers asked; their word makes it theirs`() throws {
        var story = approving(1)
        let asked = story.register("Ana Souza")
        #expect(asked.kinds == [.approval])
        #expect(asked.notices.first?.seats.map(\.state) == [.unconfirmed])
        let code = try story.reference(of: address("Ana Souza"))
        #expect(asked.alerts == [.approval(code, names: ["Ana Souza"])])
        #expect(story.roster.count(at: story.now).held == 1)
        let approved = story.act(.confirm(Whom(code.text)))
        #expect(approved.kinds == [.confirmation])
        #expect(approved.notices.first?.seats.map(\.state) == [.confirmed])
        #expect(story.state("Ana Souza") == .confirmed)
    }

    @Test func `their own yes approves nobody`() {
        var story = approving(1)
        story.register("Ana Souza")
        #expect(story.yes("Ana Souza").kinds == [.status])
        #expect(story.state("Ana Souza") == .unconfirmed)
    }

    @Test func `who is not approved is told, and the seat is held for the next`() {
        var story = approving(1)
        story.register("Ana Souza")
        #expect(story.register("Rui Costa").kinds == [.approval])
        #expect(story.state("Rui Costa") == .waiting)
        let declined = story.act(.decline(Whom(address("Ana Souza"))))
        #expect(declined.kinds == [.notApproved])
        #expect(declined.notices.map(\.to.address) == [address("Ana Souza")])
        #expect(story.state("Ana Souza") == .declined)
        #expect(story.state("Rui Costa") == .unconfirmed)
    }

    @Test func `only those of the categories named are asked about`() throws {
        var story = approving(5, .categories(["press"]))
        #expect(story.ask("Town Clerk", as: "local").kinds == [.confirmation])
        #expect(story.ask("Nobody Knows").kinds == [.confirmation])
        let people = [Person(name: "Ana Souza", category: "local"), Person(name: "Rui Costa", category: "press")]
        let mixed = story.send(from: Story.office, .register(people))
        #expect(mixed.kinds == [.approval])
        #expect(mixed.notices.first?.seats.map(\.state) == [.confirmed, .unconfirmed])
        let code = try story.reference(of: Story.office)
        #expect(mixed.alerts == [.approval(code, names: ["Rui Costa"])])
    }

    @Test func `who waits may be approved before there is a seat, and is offered it like everybody`() {
        var story = approving(1, .categories(["press"]))
        story.ask("Town Clerk")
        #expect(story.ask("Press One", as: "press").kinds == [.approval])
        let approved = story.act(.confirm(Whom(address("Press One"))))
        #expect(approved.refused == nil)
        #expect(approved.kinds == [.waiting])
        #expect(story.state("Press One") == .waiting)
        #expect(story.giveUp("Town Clerk").kinds == [.cancellation, .offer])
        #expect(story.yes("Press One").kinds == [.confirmation])
    }
}

extension Story {
    /// Asks for a seat from an address that anybody may have written.
    @discardableResult
    fileprivate mutating func askUnproven(_ name: String) -> Decision {
        send(from: address(name), .register([.named(name)]), proof: .none)
    }

    /// Answers the notice that asked `name` for an answer, in its thread, with nothing else to prove who wrote it.
    fileprivate mutating func answer(_ wish: Wish, as name: String, from sender: String? = nil) throws -> Decision {
        let code = try reference(of: address(name))
        return send(
            from: sender ?? address(name), wish, proof: .none, quoting: code,
            answering: [AnsweredNotice(kind: .unconfirmed, reference: code)])
    }
}

@Suite("The address check: a seat is held until its address has answered")
struct AddressCheckTests {
    private func checking(_ capacity: Int, _ check: Policies.AddressCheck) -> Story {
        Story(capacity: capacity) { $0.addressCheck = check }
    }

    @Test func `always: also an authenticated sender is asked, once; a yes confirms everybody of the letter`() {
        var story = checking(5, .always)
        let asked = story.ask(["Ana Souza", "Rui Costa"])
        #expect(asked.kinds == [.unconfirmed])
        #expect(asked.notices.first?.until == day(2))
        #expect(asked.notices.first?.seats.map(\.state) == [.unconfirmed, .unconfirmed])
        #expect(story.roster.nextLapse == day(2))
        let confirmed = story.send(from: Story.office, .accept)
        #expect(confirmed.kinds == [.confirmation])
        #expect(confirmed.notices.first?.seats.map(\.state) == [.confirmed, .confirmed])
        #expect(story.ask(["Eva Lima"]).kinds == [.confirmation])
    }

    @Test func `unauthenticated: only those are asked whom their server does not vouch for`() throws {
        var story = checking(5, .unauthenticated)
        #expect(story.register("Ana Souza").kinds == [.confirmation])
        #expect(story.askUnproven("Rui Costa").kinds == [.unconfirmed])
        // A yes that proves no more than the letter did is none.
        story.send(from: address("Rui Costa"), .accept, proof: .none)
        #expect(story.state("Rui Costa") == .unconfirmed)
        let confirmed = try story.answer(.accept, as: "Rui Costa")
        #expect(confirmed.kinds == [.confirmation])
        #expect(story.state("Rui Costa") == .confirmed)
    }

    @Test func `a no gives the seat back, and the next has it`() throws {
        var story = checking(1, .unauthenticated)
        story.askUnproven("Ana Souza")
        let waiting = story.register("Rui Costa")
        #expect(waiting.notices.first?.shortage?.grade == .held)
        let declined = try story.answer(.decline, as: "Ana Souza")
        #expect(declined.kinds == [.cancellation, .offer])
        #expect(story.state("Ana Souza") == .declined)
        #expect(story.state("Rui Costa")?.isOffered == true)
    }

    @Test func `when nobody answers in time the seat goes to the next, whatever becomes of lapsed offers`() {
        var story = Story(capacity: 1) {
            $0.addressCheck = .unauthenticated
            $0.lapse = .tail
        }
        story.askUnproven("Ana Souza")
        story.register("Rui Costa")
        story.now = day(2) - 1
        #expect(story.decide(.clock).entries.isEmpty)
        story.now = day(2)
        let lapsed = story.decide(.clock)
        #expect(lapsed.kinds == [.lapsed, .offer])
        #expect(lapsed.notices.first?.lapse == .leave)
        #expect(story.state("Ana Souza") == .declined)
        #expect(story.yes("Ana Souza").kinds == [.status])
    }

    @Test func `the place counts from the first letter, not from the answer`() throws {
        var story = checking(1, .unauthenticated)
        story.register("Seated One")
        #expect(story.askUnproven("Ana Souza").kinds == [.unconfirmed])
        story.register("Rui Costa")
        story.now = day(1)
        let confirmed = try story.answer(.accept, as: "Ana Souza")
        #expect(confirmed.kinds == [.waiting])
        #expect(story.waitingNames == ["Ana Souza", "Rui Costa"])
        story.giveUp("Seated One")
        #expect(story.state("Ana Souza")?.isOffered == true)
    }

    @Test func `an answer from another address confirms nothing, even with the code and in the thread`() throws {
        var story = checking(5, .always)
        story.askUnproven("Ana Souza")
        let stranger = try story.answer(.accept, as: "Ana Souza", from: "stranger@else.example")
        #expect(stranger.kinds == [.handedOver])
        #expect(story.state("Ana Souza") == .unconfirmed)
        // Nor does one whom the letter put down speak for whoever wrote it.
        story.send(from: Story.office, .register([.named("Rui Costa")]))
        story.yes("Rui Costa")
        #expect(story.state("Rui Costa") == .unconfirmed)
    }

    @Test func `with approval besides, a yes from the address leaves it to the organisers`() {
        var story = Story(capacity: 1) {
            $0.addressCheck = .always
            $0.approval = .everybody
        }
        #expect(story.register("Ana Souza").kinds == [.unconfirmed])
        #expect(story.yes("Ana Souza").kinds == [.approval])
        #expect(story.state("Ana Souza") == .unconfirmed)
        #expect(story.act(.confirm(Whom(address("Ana Souza")))).kinds == [.confirmation])
        #expect(story.state("Ana Souza") == .confirmed)
    }
}
