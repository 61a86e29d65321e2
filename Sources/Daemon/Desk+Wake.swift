// The third door: the clock. Offers that end, seats to pass on, campaigns that are due.

import Core
import Foundation
import Store

extension Desk {
    /// Settles what is due as far as the mailbox has been read (`awaitsMail` where it must be read further), and tells when it
    /// wants to be woken next (`nil`: nothing is planned). Early, late and doubled calls do no harm: what is due is read from
    /// the register.
    @discardableResult
    package func wake() throws -> Date? {
        dispatchPrecondition(condition: .onQueue(queue))
        let now = now()
        // What campaigns write is known beside the register before it is submitted, so that an older copy is told.
        defer {
            do { try register.markGeneration() } catch {
                log.error("How far the register has come could not be written beside it: \(error).")
            }
        }
        do {
            let next = try transaction { try settleDue($0, at: now) }
            hasLooked.withLock { $0 = true }
            return next
        } catch {
            // What was looked at was not written: it is to be looked at again.
            joinersLook = [:]
            throw error
        }
    }

    private func settleDue(_ transaction: Transaction, at now: Date) throws -> Date? {
        var next: [Date] = []
        awaitsMail = false
        for event in events {
            let (decision, _, _) = try decideAndWrite(.clock, event: event, as: .timer, transaction, at: now)
            for entry in decision.entries {
                if case .moved(let attendee, let from, let to, _) = entry.change {
                    log.notice(
                        "Attendee \(attendee) of \(event.code) went from \(from.name) to \(to.name): \(entry.reason)."
                    )
                }
            }
            next += try runCampaigns(of: event, transaction, at: now)
            if let turn = event.nextTurn(after: now) { next.append(turn) }
            if let release = try transaction.nextRelease(of: event.code, after: now) { next.append(release) }
            // What has turned since the mailbox was read counts once all before it has been read.
            if let heard = try transaction.readUntil(), heard < now {
                let turn = event.nextTurn(after: heard)
                let release = try transaction.nextRelease(of: event.code, after: heard)
                if [turn, release].compactMap(\.self).contains(where: { $0 <= now }) { awaitsMail = true }
            }
            guard let lapse = try transaction.nextLapse(of: event.code) else { continue }
            if lapse > now { next.append(lapse) } else { awaitsMail = true }
        }
        if let reminder = try remindOrganisers(transaction, at: now) { next.append(reminder) }
        return next.min()
    }
}
