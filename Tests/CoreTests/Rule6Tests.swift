import Core
import Foundation
import Histories
import Testing

@Suite("Rule 6: giving up or altering a seat needs proof")
struct Rule6Tests {
    private func question(_ story: Story, id: Int = 1) throws -> [AnsweredNotice] {
        let question = try #require(story.roster.questions[id])
        return [AnsweredNotice(kind: .question, reference: question.reference, question: id)]
    }

    @Test func `an unproven cancellation asks the holder and does nothing else; their yes in the thread does it`()
        throws
    {
        var story = Story()
        story.register("Ana Souza")
        let asked = story.send(from: address("Ana Souza").uppercased(), .cancel([], seats: nil), proof: .none)
        #expect(asked.kinds == [.question])
        #expect(asked.notices.map(\.to.address) == [address("Ana Souza")])
        #expect(story.state("Ana Souza") == .confirmed)
        let yes = story.send(
            from: address("Ana Souza"), .accept, proof: .none, answering: try question(story))
        #expect(yes.kinds == [.cancellation])
        #expect(story.state("Ana Souza") == .cancelled)
    }

    @Test func `a yes from somebody else, or outside the thread, does nothing`() throws {
        var story = Story()
        story.register("Ana Souza")
        story.send(from: address("Ana Souza"), .cancel([], seats: nil), proof: .none)
        let thread = try question(story)
        story.send(from: "stranger@else.example", .accept, answering: thread)
        story.send(from: address("Ana Souza"), .accept)
        #expect(story.state("Ana Souza") == .confirmed)
    }

    @Test func `a no to the question keeps the seat, however often it is said`() throws {
        var story = Story()
        story.register("Ana Souza")
        story.send(from: address("Ana Souza"), .cancel([], seats: nil), proof: .none)
        let thread = try question(story)
        for _ in 0..<3 {
            #expect(story.send(from: address("Ana Souza"), .decline, answering: thread).kinds == [.status])
        }
        #expect(story.state("Ana Souza") == .confirmed)
    }

    @Test func `a stranger with the code has the holder asked, and gets no answer`() throws {
        var story = Story()
        story.register("Ana Souza")
        let code = try story.reference(of: address("Ana Souza"))
        for wish in [Wish.cancel([], seats: nil), .change([.substitute(old: nil, new: .named("Eve Else"))])] {
            let decision = story.send(from: "stranger@else.example", wish, quoting: code)
            #expect(decision.notices.map(\.to.address) == [address("Ana Souza")])
            #expect(!decision.changesSeats)
        }
    }

    @Test func `the code in an answer to a notice of that registration is proof, another's notice is not`() throws {
        var story = Story()
        story.register("Ana Souza")
        story.register("Rui Costa")
        let ana = try story.reference(of: address("Ana Souza"))
        let rui = try story.reference(of: address("Rui Costa"))
        func cancel(answering reference: Reference) {
            story.send(
                from: address("Ana Souza"), .cancel([], seats: nil), proof: .none, quoting: ana,
                answering: [AnsweredNotice(kind: .confirmation, reference: reference)])
        }
        cancel(answering: rui)
        #expect(story.state("Ana Souza") == .confirmed)
        cancel(answering: ana)
        #expect(story.state("Ana Souza") == .cancelled)
    }

    @Test func `an attendee who is not the contact speaks for their own seat only`() {
        var story = Story(capacity: 3)
        let ana = Person.named("Ana Souza")
        let rui = Person.named("Rui Costa")
        story.send(from: "office@town.example", .register([ana, rui]))
        for wish in [
            Wish.cancel([ana], seats: nil), .change([.remove(ana)]),
            .change([.substitute(old: ana, new: Person(name: "Eva Lima"))]),
            .change([.correct(old: ana, new: Person(name: "Anna Souza"))]),
        ] {
            let decision = story.send(from: address("Rui Costa"), wish)
            #expect(decision.review != nil && !decision.changesSeats, "\(wish)")
        }
        let decision = story.send(from: address("Rui Costa"), .cancel([], seats: nil))
        #expect(decision.kinds == [.cancellation, .cancellation])
        // The code is the contact's.
        #expect(decision.notices.filter { $0.to.address != "office@town.example" }.allSatisfy { $0.reference == nil })
        #expect(story.state("Rui Costa") == .cancelled)
        #expect(story.state("Ana Souza") == .confirmed)
    }

    @Test func `one of several who were offered seats declines and accepts their own only`() {
        var story = Story(capacity: 2)
        story.send(from: "full@town.example", .register([Person(name: "A One"), Person(name: "B Two")]))
        story.send(from: "office@town.example", .register([.named("Ana Souza"), .named("Rui Costa")]))
        story.send(from: "full@town.example", .cancel([], seats: 2))
        story.send(from: address("Rui Costa"), .decline)
        #expect(story.state("Rui Costa") == .declined)
        #expect(story.state("Ana Souza")?.isOffered == true)
        story.send(from: address("Ana Souza"), .accept)
        #expect(story.state("Ana Souza") == .confirmed)
    }

    @Test func `"in my place", unproven, still means the one who wrote it when the contact says yes`() throws {
        var story = Story()
        story.send(
            from: "office@town.example",
            .register([Person(name: "Office", email: "office@town.example"), .named("Rui Costa")]))
        story.send(
            from: address("Rui Costa"), .change([.substitute(old: nil, new: Person(name: "Eva Lima"))]), proof: .none)
        story.send(from: "office@town.example", .accept, answering: try question(story))
        #expect(story.state("Eva Lima") == .confirmed)
        #expect(story.state("Rui Costa") == nil)
        #expect(story.state("Office") == .confirmed)
    }

    @Test func `a yes whose text quotes another's code does what the question asked`() throws {
        var story = Story()
        story.register("Ana Souza")
        story.register("Rui Costa")
        story.send(from: address("Ana Souza"), .cancel([], seats: nil), proof: .none)
        story.send(
            from: address("Ana Souza"), .accept, quoting: try story.reference(of: address("Rui Costa")),
            answering: try question(story))
        #expect(story.state("Ana Souza") == .cancelled)
        #expect(story.state("Rui Costa") == .confirmed)
    }

    @Test func `an organiser's word is proof, and settles a party beyond the limit`() throws {
        var story = Story(capacity: 20)
        story.register("Ana Souza")
        var letter = story.letter(
            from: "stranger@else.example", .cancel([], seats: nil), proof: .none,
            quoting: try story.reference(of: address("Ana Souza")))
        story.decide(.act(Act(by: "anna", deed: .settle(review: letter.message, as: letter))))
        #expect(story.state("Ana Souza") == .cancelled)
        letter = story.letter(from: "big@town.example", .register((1...12).map { Person(name: "Guest N\($0)") }))
        #expect(story.decide(.request(letter)).review != nil)
        #expect(story.decide(.act(Act(by: "anna", deed: .settle(review: letter.message, as: letter)))).review == nil)
        #expect(story.roster.count(at: story.now).confirmed == 12)
    }
}
