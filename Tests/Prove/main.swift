// prove [HISTORIES] [FIRST SEED]: plays random histories, and checks after each of their decisions what always holds.
//
// A history is some two dozen causes: requests, parties, yes and no, changes, acts, the clock going on and back, another
// capacity. Every eighth letter is sent a second time, and must change nothing; every twentieth history is read again as a
// backlog, in one piece and with the daemon killed and begun again twice, and must give the same seats. Prints what did not
// hold, each with the seed that shows it again, and ends with status 1 if anything did not. One history alone (`prove 1 SEED`)
// is told step by step.

import Core
import Dispatch
import Foundation
import Histories
import Synchronization

let arguments = CommandLine.arguments.dropFirst().compactMap { Int($0) }
let histories = arguments.first ?? 100_000
let firstSeed = arguments.dropFirst().first ?? 0

struct Outcome {
    var decisions = 0
    var violations: [String] = []
    var kinds: [String: Int] = [:]
}

let outcome = Mutex(Outcome())
let began = Date()
DispatchQueue.concurrentPerform(iterations: 200) { part in
    var decisions = 0
    var kinds: [String: Int] = [:]
    for index in stride(from: part, to: histories, by: 200) {
        let seed = UInt64(firstSeed + index)
        var history = History(seed: seed) { violation in
            outcome.withLock { $0.violations.append("seed \(seed): \(violation)") }
        }
        if histories == 1 { print(history.story.roster.event.quotas, history.story.roster.event.policies) }
        for step in 0..<24 {
            let (cause, decision) = history.step()
            // A no may bring the next of the same party an offer: said again, it is about that one.
            if step % 8 == 7, case .request(let request) = cause,
                request.wish != .decline || !decision.kinds.contains(.offer)
            {
                var again = history.story
                if again.decide(.request(request)).changesSeats {
                    outcome.withLock {
                        $0.violations.append("seed \(seed): the same letter twice changed seats, \(request)")
                    }
                }
            }
            decisions += 1
            for entry in decision.entries { kinds[entry.change.name, default: 0] += 1 }
            if histories == 1 {
                print(cause)
                for entry in decision.entries { print("   ", entry.change, entry.reason) }
            }
            if case .request(let request) = cause, decision.needsMore {
                outcome.withLock { $0.violations.append("seed \(seed): a whole roster was not enough for \(request)") }
            }
        }
        do {
            if try history.story.rebuilt() != history.story.roster {
                outcome.withLock { $0.violations.append("seed \(seed): the journal gives another roster") }
            }
            if index % 20 == 0 {
                let backlog = Backlog(seed: seed)
                let seats = try [[], [7, 15]].map { stops in
                    try backlog.seats(stops: stops) { violation in
                        outcome.withLock { $0.violations.append("seed \(seed): \(violation)") }
                    }
                }
                if seats[0] != seats[1] {
                    if histories == 1 {
                        for (id, one) in seats[0].sorted(by: { $0.key < $1.key }) where seats[1][id] != one {
                            print(id, one, seats[1][id] ?? [])
                        }
                        for id in seats[1].keys where seats[0][id] == nil { print(id, seats[1][id] ?? []) }
                        print(backlog.letters[6], backlog.letters[14], separator: "\n")
                    }
                    outcome.withLock { $0.violations.append("seed \(seed): stops gave other seats") }
                }
            }
        } catch {
            outcome.withLock { $0.violations.append("seed \(seed): \(error)") }
        }
    }
    outcome.withLock { outcome in
        outcome.decisions += decisions
        outcome.kinds.merge(kinds, uniquingKeysWith: +)
    }
}
let end = outcome.withLock { $0 }
let seconds = Int(Date().timeIntervalSince(began))
print("\(histories) histories, \(end.decisions) decisions, \(seconds) s, \(end.violations.count) violations")
print(end.kinds.sorted { $0.value > $1.value }.map { "\($0.value) \($0.key)" }.joined(separator: ", "))
// The first of each kind says most.
var told: [String: Int] = [:]
for violation in end.violations {
    let sentence = violation.components(separatedBy: ", after").first ?? violation
    let kind = sentence.split(separator: " ").dropFirst(2).filter { $0.first?.isLowercase ?? false }
        .joined(separator: " ")
    told[kind, default: 0] += 1
    if told[kind] == 1 { print(violation.prefix(1500)) }
}
for (kind, count) in told.sorted(by: { $0.value > $1.value }) { print("\(count) times \(kind)") }
exit(end.violations.isEmpty ? 0 : 1)
