// Answers that reach the desk by a detour: read by a person first, late, or deep in a thread.

import Core
import Foundation
import Histories
import Testing

@Suite("Rules 2, 6, 8: an answer counts for what it answers, and from when it was received")
struct AnswerTests {
    /// Somebody holds a seat, somebody forged a cancellation of it, and the holder was asked.
    private func asked() throws -> (story: Story, question: [AnsweredNotice]) {
        var story = Story(capacity: 1)
        story.register("Ana Souza")
        story.register("Rui Costa")
        story.send(from: address("Ana Souza"), .cancel([], seats: nil), proof: .none)
        let reference = try story.reference(of: address("Ana Souza"))
        let question = try #require(story.roster.questions.values.first)
        return (story, [AnsweredNotice(kind: .question, reference: reference, question: question.id)])
    }

    /// The letter goes to a person, who says that it was read rightly.
    private func settle(_ wish: Wish, from sender: String, answering: [AnsweredNotice], in story: inout Story)
        -> Decision
    {
        var letter = story.letter(from: sender, .review(seats: 0), answering: answering)
        story.decide(.request(letter))
        letter.wish = wish
        return story.act(.settle(review: letter.message, as: letter))
    }

    @Test func `a no to the question that a person settles keeps the seat`() throws {
        var (story, question) = try asked()
        let decision = settle(.decline, from: address("Ana Souza"), answering: question, in: &story)
        #expect(decision.kinds == [.status])
        #expect(story.state("Ana Souza") == .confirmed)
        #expect(story.roster.questions.isEmpty)
    }

    @Test func `a yes to the question that a person settles does what was asked`() throws {
        var (story, question) = try asked()
        _ = settle(.accept, from: address("Ana Souza"), answering: question, in: &story)
        #expect(story.state("Ana Souza") == .cancelled)
        #expect(story.state("Rui Costa")?.isOffered == true)
    }

    @Test func `a question deep in the thread is not what a yes to something later answers`() throws {
        var (story, question) = try asked()
        let reference = try story.reference(of: address("Ana Souza"))
        for kind in [NoticeKind.offer, .unconfirmed] {
            let later = [AnsweredNotice(kind: kind, reference: reference)] + question
            story.send(from: address("Ana Souza"), .accept, answering: later)
            #expect(story.state("Ana Souza") == .confirmed)
        }
    }

    @Test func `an offer stands while an answer received in time waits for a person`() {
        var story = Story(capacity: 1)
        for name in ["Ana Souza", "Rui Costa", "Eva Lima"] { story.register(name) }
        story.send(from: address("Ana Souza"), .cancel([], seats: nil))
        story.now += 3_600
        var letter = story.letter(from: address("Rui Costa"), .review(seats: 0))
        story.decide(.request(letter))
        story.now += 5 * 86_400
        #expect(story.decide(.clock).kinds.isEmpty)
        #expect(story.register("Late Comer").kinds == [.waiting])
        letter.wish = .accept
        #expect(story.act(.settle(review: letter.message, as: letter)).kinds == [.confirmation])
        #expect(story.state("Rui Costa") == .confirmed)
        #expect(story.waitingNames == ["Eva Lima", "Late Comer"])
    }

    @Test func `where the person finds no answer in it, the offer lapses then`() {
        var story = Story(capacity: 1)
        for name in ["Ana Souza", "Rui Costa", "Eva Lima"] { story.register(name) }
        story.send(from: address("Ana Souza"), .cancel([], seats: nil))
        let letter = story.letter(from: address("Rui Costa"), .review(seats: 0))
        story.decide(.request(letter))
        story.now += 5 * 86_400
        #expect(story.act(.dismiss(review: letter.message)).kinds == [.lapsed, .offer])
        #expect(story.state("Eva Lima")?.isOffered == true)
    }

    @Test func `what was received before an organiser closed it is in time`() {
        var story = Story(capacity: 3)
        story.now = day(1)
        story.act(.close)
        #expect(story.register("Ana Souza", received: day(0.9)).kinds == [.confirmation])
        #expect(story.register("Rui Costa").kinds == [.refusedClosed])
    }

    @Test func `a cancellation that turns up late does not take a seat given after it`() {
        var story = Story(capacity: 3)
        story.register("Ana Souza")
        let reference = story.roster.registrations.keys.first
        story.now = day(2)
        story.act(.cancel(Whom(reference?.text ?? "")))
        story.now = day(3)
        story.register("Ana Souza")
        let late = story.send(from: address("Ana Souza"), .cancel([], seats: nil), received: day(1))
        #expect(late.kinds == [.handedOver])
        #expect(story.state("Ana Souza") == .confirmed)
    }

    @Test func `nobody is put in an approved person's place without approval`() {
        var story = Story(capacity: 3) { $0.approval = .everybody }
        story.register("Ana Souza")
        story.act(.confirm(Whom(address("Ana Souza"))))
        let other = story.send(
            from: address("Ana Souza"), .change([.substitute(old: nil, new: Person(name: "Eva Lima"))]))
        #expect(other.kinds == [.handedOver])
        #expect(story.state("Ana Souza") == .confirmed)
        let spelling = story.send(
            from: address("Ana Souza"), .change([.correct(old: nil, new: Person(name: "Ana Sousa"))]))
        #expect(spelling.kinds == [.correction])
    }

    @Test func `who never answers is not asked for ever`() {
        var story = Story(capacity: 1) { $0.lapse = .tail }
        story.register("Ana Souza")
        story.register("Rui Costa")
        story.send(from: address("Ana Souza"), .cancel([], seats: nil))
        var offers = 1
        for _ in 0..<10 {
            story.now += 3 * 86_400
            offers += story.decide(.clock).kinds.count { $0 == .offer }
        }
        #expect(offers == 2)
        #expect(story.state("Rui Costa") == .declined)
    }

    @Test func `an alteration that gave way to the event file does not come back`() {
        var story = Story(capacity: 80)
        story.act(.capacity(100))
        var event = story.roster.configured
        func reopened(_ capacity: Int) -> Story {
            event.capacity = capacity
            var next = Story(roster: story.roster.under(event))
            next.now = story.now
            next.decide(.clock)
            return next
        }
        #expect(story.roster.event.capacity == 100)
        story = reopened(60)
        #expect(story.roster.event.capacity == 60)
        story = reopened(80)
        #expect(story.roster.event.capacity == 80)
    }
}
