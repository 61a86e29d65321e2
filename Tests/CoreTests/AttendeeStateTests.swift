import Core
import Foundation
import Histories
import Testing

@Suite("States: all pairs of state and step")
struct AttendeeStateTests {
    private static let until = day(2)
    private static let later = day(3)
    private static let states: [AttendeeState] = [
        .unconfirmed, .confirmed, .waiting, .offered(until: until), .declined, .cancelled, .present,
    ]
    private static let steps: [Step] = [
        .confirm, .offer(until: later), .hold, .accept, .decline, .lapse(to: .out), .lapse(to: .list), .cancel,
    ]
    /// A column a step, in the order above: the state it leads to, or why not (`-` nothing offered, `=` seated already,
    /// `x` closed).
    private static let table: [(state: String, after: String)] = [
        ("unconfirmed", "confirmed = = confirmed declined declined - cancelled"),
        ("confirmed", "= = = = - - - cancelled"),
        ("waiting", "confirmed offered unconfirmed - declined declined - cancelled"),
        ("offered", "confirmed = unconfirmed confirmed declined declined waiting cancelled"),
        ("declined", "x x x x x x x x"),
        ("cancelled", "x x x x x x x x"),
        ("present", "= = = = = = = ="),
    ]

    @Test(arguments: table)
    func `each step leads where the table says`(state: String, after: String) throws {
        let state = try #require(Self.states.first { $0.name == state })
        let expected = after.split(separator: " ").map(String.init)
        #expect(expected.count == Self.steps.count)
        for (step, expected) in zip(Self.steps, expected) {
            let found: String
            do throws(Refusal) {
                let next = try state.after(step)
                if next.isOffered { #expect(next == .offered(until: Self.later)) }
                found = next.name
            } catch {
                switch error {
                case .notOffered(let from): found = from == state ? "-" : "another state's refusal"
                case .alreadySeated(let from): found = from == state ? "=" : "another state's refusal"
                case .closed(let from): found = from == state ? "x" : "another state's refusal"
                }
            }
            #expect(found == expected, "\(state.name), \(step)")
        }
    }

    @Test func `an offer takes a seat until its end, and not at it`() {
        let offer = AttendeeState.offered(until: Self.until)
        #expect(offer.takesSeat(at: Self.until - 0.001))
        #expect(!offer.takesSeat(at: Self.until))
        #expect(
            Self.states.filter { $0.takesSeat(at: day(0)) }.map(\.name) == [
                "unconfirmed", "confirmed", "offered", "present",
            ])
        #expect(
            Self.states.filter(\.isActive).map(\.name) == ["unconfirmed", "confirmed", "waiting", "offered", "present"])
    }
}
