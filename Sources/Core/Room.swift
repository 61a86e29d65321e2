// What is taken of an event's seats at one moment, and whether more fit: the arithmetic of rule 1.

import Foundation

/// Seats by how they are taken.
package struct TakenSeats: Hashable, Codable, Sendable {
    package var confirmed = 0
    package var offered = 0
    /// For requests under review, and for people who have not confirmed yet.
    package var held = 0

    package var all: Int { confirmed + offered + held }

    package init() {}
}

/// How a seat is taken.
package enum SeatUse: Hashable, Sendable { case confirmed, offered, held }

/// Why somebody has no seat: the limit that stands against it, and how the seats below that limit are taken.
package struct Shortage: Hashable, Codable, Sendable {
    package enum Limit: Hashable, Codable, Sendable {
        case capacity
        /// The quota of that name is full.
        case quota(String)
        /// What is left is kept for the people of that quota.
        case kept(String)
        /// What is left is for the organiser to give.
        case reserved
        /// What is left is saved for a party before them on the waiting list, until the instant given.
        case saved(until: Date)
        /// Somebody who waits comes first.
        case order
        /// There are seats, but too few for all who want them together.
        case together
    }
    /// How final a no is: `full` until somebody gives up, `held` until a person has looked, `offered` until somebody answers.
    package enum Grade: String, Hashable, Codable, Sendable { case full, held, offered }

    package var limit: Limit
    package var taken: TakenSeats
    /// What `taken` counts against: the capacity or the quota's limit.
    package var size: Int
    package var wanted: Int

    package init(limit: Limit, taken: TakenSeats, size: Int, wanted: Int) {
        self.limit = limit
        self.taken = taken
        self.size = size
        self.wanted = wanted
    }

    package var grade: Grade {
        switch limit {
        case .kept, .reserved, .saved, .order, .together: .held
        case .capacity, .quota:
            taken.confirmed + wanted > size ? .full : taken.confirmed + taken.held + wanted > size ? .held : .offered
        }
    }

    /// A sentence without full stop, for the journal.
    package var sentence: String {
        var parts = ["\(taken.confirmed) confirmed"]
        if taken.offered > 0 { parts.append("\(taken.offered) offered") }
        if taken.held > 0 { parts.append("\(taken.held) held") }
        let counts = "\(taken.all) of \(size) taken: \(parts.joined(separator: ", "))"
        let need = wanted == 1 ? "" : "\(wanted) together, "
        return switch limit {
        case .capacity: "\(need)seats \(counts)"
        case .quota(let name): "\(need)quota \(name), \(counts)"
        case .kept(let name): "\(need)what is left is kept for \(name); seats \(counts)"
        case .reserved: "\(need)what is left is for the organiser to give; seats \(counts)"
        case .saved(let until):
            "\(need)what is left is saved for a party before them until \(until.rfc3339); seats \(counts)"
        case .together: "\(need)too few are left; seats \(counts)"
        case .order: "\(need)others waited before them; seats \(counts)"
        }
    }
}

/// The seats of one event, as they are taken at one moment.
package struct Room: Equatable, Sendable {
    package let event: Event
    /// Which quotas bind is looked up here.
    package let instant: Date
    package private(set) var taken = TakenSeats()
    package private(set) var byQuota: [String: TakenSeats] = [:]
    /// Seats given out of the organiser's reserve.
    package private(set) var guests = 0

    package init(_ event: Event, at instant: Date) {
        self.event = event
        self.instant = instant
    }

    package mutating func take(_ use: SeatUse, _ set: QuotaSet, isGuest: Bool = false, count: Int = 1) {
        add(count, to: &taken, use)
        for name in set.names { add(count, to: &byQuota[String(name), default: TakenSeats()], use) }
        if isGuest { guests += count }
    }

    private func add(_ count: Int, to seats: inout TakenSeats, _ use: SeatUse) {
        switch use {
        case .confirmed: seats.confirmed += count
        case .offered: seats.offered += count
        case .held: seats.held += count
        }
    }

    /// Seats nobody has; below zero where an organiser gave more than there are, or lowered the capacity.
    package var left: Int { event.capacity - taken.all }

    /// Seats that are left and kept for a quota's people or for the organiser.
    package var kept: Int { unfilled(adding: nil) }

    /// What anybody at all may have.
    package var free: Int { max(0, left - kept) }

    private var binding: [Quota] { event.quotas.filter { $0.binds(at: instant) } }

    /// What quotas and the organiser still keep once somebody of `set` has a seat too.
    private func unfilled(adding set: QuotaSet?, isGuest: Bool = false) -> Int {
        binding.reduce(max(0, event.reserved - guests - (isGuest ? 1 : 0))) { sum, quota in
            guard quota.keeps > 0 else { return sum }
            let filled = (byQuota[quota.name]?.all ?? 0) + (set?.contains(quota.name) == true ? 1 : 0)
            return sum + max(0, min(quota.keeps, quota.limit ?? .max) - filled)
        }
    }

    /// Why a seat for somebody of `set` is not there; `nil` where it is.
    package func shortage(of set: QuotaSet, isGuest: Bool = false) -> Shortage? {
        guard taken.all < event.capacity else {
            return Shortage(limit: .capacity, taken: taken, size: event.capacity, wanted: 1)
        }
        for quota in binding where set.contains(quota.name) {
            let there = byQuota[quota.name] ?? TakenSeats()
            if let limit = quota.limit, there.all >= limit {
                return Shortage(limit: .quota(quota.name), taken: there, size: limit, wanted: 1)
            }
        }
        // Nobody takes what is kept for others, unless there is too little for them all already and it takes no more.
        let before = max(0, kept - left)
        let after = max(0, unfilled(adding: set, isGuest: isGuest) - (left - 1))
        guard after > before else { return nil }
        let keeper = binding.first { quota in
            min(quota.keeps, quota.limit ?? .max) > (byQuota[quota.name]?.all ?? 0) && !set.contains(quota.name)
        }
        return Shortage(
            limit: keeper.map { .kept($0.name) } ?? .reserved, taken: taken, size: event.capacity, wanted: 1)
    }

    /// Which of these fit, each after those before it, by their places; and why the first that does not.
    package func fitting(_ sets: [QuotaSet]) -> (chosen: [Int], shortage: Shortage?) {
        var room = self
        var chosen: [Int] = []
        var shortage: Shortage?
        for index in sets.indices {
            if let short = room.shortage(of: sets[index]) {
                shortage = shortage ?? short
            } else {
                room.take(.held, sets[index])
                chosen.append(index)
            }
        }
        return (chosen, shortage)
    }

    /// The capacity, and every quota whose limit is passed, with how far: an organiser's doing, or a lowered limit.
    package var excesses: [(name: String?, by: Int)] {
        var found: [(String?, Int)] = left < 0 ? [(nil, -left)] : []
        for quota in binding {
            let over = (byQuota[quota.name]?.all ?? 0) - (quota.limit ?? .max)
            if over > 0 { found.append((quota.name, over)) }
        }
        return found
    }
}
