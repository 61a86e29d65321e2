// What holds after any history: each seed is a history of dozens of causes, and `Story` checks every decision.

import Core
import Foundation
import Histories
import Rig
import Testing

@Suite("Rules 1, 2, 3, 5: whatever happens in whatever order")
struct PropertyTests {
    @Test(arguments: UInt64(0)..<60)
    func `seats are never given twice, nobody is seated twice, overtaken or left waiting`(seed: UInt64) throws {
        var history = History(seed: seed)
        for _ in 0..<70 { _ = history.step() }
        #expect(try history.story.rebuilt() == history.story.roster)
        #expect(history.story.journal.allSatisfy { !$0.reason.isEmpty && !$0.reason.hasSuffix(".") })
    }

    @Test(arguments: UInt64(1_000)..<1_040)
    func `the same letter twice changes nobody's seat`(seed: UInt64) {
        var history = History(seed: seed)
        for _ in 0..<70 {
            let (cause, first) = history.step()
            guard case .request(let request) = cause else { continue }
            // A no may bring the next of the same party an offer: said again, it is about that one.
            if request.wish == .decline, first.kinds.contains(.offer) { continue }
            var again = history.story
            let second = again.decide(.request(request))
            #expect(!second.changesSeats, "\(request.wish) from \(request.sender.address): \(second.entries)")
        }
    }

    @Test(arguments: UInt64(2_000)..<2_020)
    func `the same arguments give the same decision, however the roster was put together`(seed: UInt64) {
        var history = History(seed: seed)
        for _ in 0..<60 { _ = history.step() }
        let roster = history.story.roster
        let stored = Roster(
            event: roster.configured, registrations: roster.registrations.values.sorted { $0.reference > $1.reference },
            attendees: roster.attendees.values.sorted { $0.id > $1.id }, questions: Array(roster.questions.values),
            holds: Array(roster.holds.values), alterations: roster.alterations, size: roster.size,
            nextAttendee: roster.nextAttendee, nextQuestion: roster.nextQuestion)
        #expect(stored == roster)
        var other = history
        other.story = Story(roster: stored)
        other.story.now = history.story.now
        for _ in 0..<20 {
            let mine = history.step()
            var theirs = other.story
            theirs.now = history.story.now
            #expect(theirs.decide(mine.cause) == mine.decision)
            other.story = theirs
        }
    }

    @Test(arguments: UInt64(3_000)..<3_020)
    func `a letter that proves nothing and answers nothing gives no seat up and alters nobody`(seed: UInt64) {
        var history = History(seed: seed)
        for _ in 0..<50 {
            _ = history.step()
            let policies = history.story.roster.event.policies
            guard min(policies.cancelProof, policies.substituteProof) >= .authenticated else { return }
            var probe = history
            let references = probe.story.roster.registrations.keys.sorted()
            for registration in history.story.roster.registrations.values.sorted(by: { $0.reference < $1.reference }) {
                for wish in [
                    Wish.cancel([], seats: nil), .decline, .change([.substitute(old: nil, new: .named("Eve Else"))]),
                ] {
                    // What is due at this moment is not the letter's doing.
                    probe.story.decide(.clock)
                    let decision = probe.story.send(
                        from: registration.contact.address, wish, proof: .none,
                        quoting: references.randomElement(using: &probe.random))
                    #expect(!decision.changesSeats, "\(wish)")
                }
            }
        }
    }

    @Test(arguments: UInt64(4_000)..<4_060)
    func `a mailbox read in one piece or in many, with stops between, gives the same seats`(seed: UInt64) throws {
        let backlog = Backlog(seed: seed)
        let whole = try backlog.seats(stops: [], report: expectNone)
        #expect(!whole.isEmpty || backlog.mayBeEmpty)
        #expect(try backlog.seats(stops: [7, 15], report: expectNone) == whole)
    }
}
