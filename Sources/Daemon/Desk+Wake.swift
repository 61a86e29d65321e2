// The third door: the clock. Offers that end, seats to pass on, campaigns that are due.

import Core
import Foundation
import Store

extension Desk {
    /// Settles what is due as far as the mailbox has been read (`awaitsMail` where it must be read further), and tells when it wants to be woken next (`nil`: nothing is planned). Early, late and doubled
    /// calls do no harm: what is due is read from the register.
    @discardableResult
    package func wake() throws -> Date? {
        dispatchPrecondition(condition: .onQueue(queue))
        let now = now()
        return try transaction { transaction in
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
                for campaign in event.campaigns {
                    if let due = try run(campaign, of: event, transaction, at: now) { next.append(due) }
                }
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

    /// Runs a campaign whose time has come, each person once; passes over one whose use has gone. Its time, if that is
    /// still ahead.
    private func run(
        _ campaign: Campaign, of event: Event, _ transaction: Transaction, at now: Date
    ) throws -> Date? {
        let due = campaign.due(in: event)
        guard due <= now else { return due }
        guard try !transaction.hasRun(campaign.name, due: due, event: event.code) else { return nil }
        guard now < due.addingTimeInterval(campaign.usefulFor), now < event.end else {
            try transaction.ran(
                campaign.name, due: due, event: event.code, sent: 0, note: "passed over: the desk came too late",
                at: now)
            log.notice("Campaign \(campaign.name) of \(event.code) was due at \(due) and is no longer of use.")
            return nil
        }
        let roster = try transaction.roster(of: event)
        let notices = campaign.notices(to: roster, invitees: try transaction.invitees(of: event.code))
        let free = roster.count(at: now).free
        var sent = 0
        for notice in notices {
            guard try !transaction.wasSent(campaign.name, to: notice.to.address, event: event.code),
                try transaction.suppression(of: notice.to.address, isCampaign: true) == nil,
                let number = try put(
                    notice, event: event, cause: .timer, seatsFree: free, transaction, at: now)
            else { continue }
            try transaction.sent(campaign.name, to: notice.to.address, event: event.code, outbox: number)
            sent += 1
        }
        try transaction.ran(campaign.name, due: due, event: event.code, sent: sent, note: "sent", at: now)
        log.notice("Campaign \(campaign.name) of \(event.code): \(sent) notices.")
        return nil
    }
}
