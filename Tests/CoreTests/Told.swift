// Stories and histories whose every decision is expected to keep what always holds.

import Core
import Foundation
import Histories
import Testing

let expectNone: @Sendable (String) -> Void = { violation in
    Issue.record("\(violation)")
}

extension Story {
    init(capacity: Int = 10, quotas: [Quota] = [], reserved: Int = 0, _ adjust: (inout Policies) -> Void = { _ in }) {
        var policies = Policies()
        adjust(&policies)
        var event = Event.sample(capacity: capacity, policies: policies)
        event.quotas = quotas
        event.reserved = reserved
        self.init(event: event, report: expectNone)
    }

    init(roster: Roster) { self.init(roster: roster, report: expectNone) }

    func reference(of sender: String) throws -> Reference {
        try #require(roster.registration(of: sender)).reference
    }

    @discardableResult
    mutating func act(_ deed: Act.Deed, beyond: Bool = false) -> Decision {
        decide(.act(Act(by: "anna", deed: deed, isBeyond: beyond)))
    }
}

extension History {
    init(seed: UInt64) { self.init(seed: seed, report: expectNone) }
}
