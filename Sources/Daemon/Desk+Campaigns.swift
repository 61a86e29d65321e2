// Campaigns as time brings them: begun when due, written in batches, ended or passed over; nobody gets one twice an
// occurrence. Stopped anywhere, by a person, a kill or a full disk, the next look goes on with who has not had it yet.

import Core
import Foundation
import Store
import Transport

extension Desk {
    /// So many notices are written in one transaction, so that letters need not wait long for theirs.
    static let batch = 200
    /// The same, where each carries a certificate, which takes longer to draw than a letter to write.
    static let batchOfCertificates = 25
    /// With so many in the outbox no more are written: what is written late is written as things stand then.
    static let backlog = 400
    /// When to look again whether the outbox has room, in seconds.
    static let backlogRest: TimeInterval = 2
    /// How often those who come into an audience later are looked for, in seconds, at most.
    static let joinersRest: TimeInterval = 60

    /// Begins, continues and ends the campaigns of `event`; when to look again.
    func runCampaigns(of event: Event, _ transaction: Transaction, at now: Date) throws -> [Date] {
        var next: [Date] = []
        // Read at most once, and only if a campaign needs them.
        var people: (roster: Roster, invitees: [Invitee])?
        let campaigns = try campaigns(of: event, transaction, at: now)
        let waiting = try transaction.waitingCampaigns(of: event.code)
        for campaign in campaigns {
            let due = campaign.due(in: event)
            guard due <= now else {
                next.append(due)
                continue
            }
            let occurrence = campaign.occurrence(in: event)
            let round = try transaction.round(campaign, occurrence, event: event.code)
            let end = campaign.usefulUntil(in: event)
            guard now < end else {
                if round?.ended == nil || waiting.contains(campaign.name) {
                    try close(campaign, round, due: due, of: event, transaction, at: now)
                }
                continue
            }
            if round?.ended == nil || waiting.contains(campaign.name) { next.append(end) }
            if let resume = event.resumes(campaign, after: now) {
                // What waits is written anew in the morning, as things stand then.
                _ = try transaction.withdraw(campaign.name, event: event.code, reply: "kept for the morning", at: now)
                next.append(resume)
                continue
            }
            guard round?.ended == nil, try transaction.brake(campaign.name, event: event.code) == nil else { continue }
            guard try transaction.campaignBacklog() < Self.backlog else {
                next.append(now.addingTimeInterval(Self.backlogRest))
                continue
            }
            let version = try transaction.audienceVersion(of: event.code)
            if let wait = joinersWait(campaign, round, version, event, at: now) {
                next += wait
                continue
            }
            let whole = try people ?? (transaction.roster(of: event), transaction.invitees(of: event.code))
            people = whole
            do {
                let isMore = try transaction.savepoint {
                    try write(campaign, round, due: due, of: event, to: whole, transaction, at: now)
                }
                if isMore { next.append(now) } else { joinersLook["\(event.code)/\(campaign.name)"] = (version, now) }
            } catch {
                try stop(campaign, of: event, because: error, transaction, at: now)
            }
        }
        return next
    }

    /// A campaign that cannot be written keeps nothing else from happening: it is stopped, and organisers are told.
    private func stop(
        _ campaign: Campaign, of event: Event, because error: any Error, _ transaction: Transaction, at now: Date
    ) throws {
        if Register.isTemporary(error) { throw error }
        try transaction.pause(campaign.name, event: event.code, by: "the desk", why: "\(error)", at: now)
        let alert = Alert.stopped(campaign: "\(event.code)/\(campaign.name)", because: "\(error)")
        try transaction.note("campaign", alert.sentence, event: event.code, cause: .timer, at: now)
        try tell([alert], event: event, cause: .timer, transaction, at: now)
    }

    /// What is planned: by the event file, and by the desk where people must hear of a change.
    private func campaigns(of event: Event, _ transaction: Transaction, at now: Date) throws -> [Campaign] {
        let planned = event.calledOff ? [] : event.campaigns
        guard let change = try noteFacts(of: event, transaction, at: now) else {
            // Stopped for a change that is none any more: the next one is not.
            _ = try transaction.resume(Campaign.changesName, event: event.code)
            return planned
        }
        return planned + [.changes(change, of: event)]
    }

    /// What of the event people must be told anew. What was composed before the desk saw it, and waits, is taken back.
    @discardableResult
    func noteFacts(of event: Event, _ transaction: Transaction, at now: Date) throws -> FactsChange? {
        let (change, isNew) = try transaction.noteFacts(of: event, at: now)
        if isNew {
            let count = try transaction.withdraw(event: event.code, reply: "the event changed", at: now)
            if count > 0 { log.notice("\(count) notices of \(event.code)'s campaigns are written anew.") }
        }
        guard let change else { return nil }
        guard event.tells(change, at: now) else {
            try transaction.toldFacts(of: event.code)
            return nil
        }
        if isNew { log.notice("\(event.code) has another time, place or programme: people are told in ten minutes.") }
        return change
    }

    /// When to look for people who came into the audience of a campaign that went out already; `nil`: now.
    private func joinersWait(
        _ campaign: Campaign, _ round: CampaignRound?, _ version: Int, _ event: Event, at now: Date
    ) -> [Date]? {
        guard campaign.joining == .send, round?.note == CampaignRound.open,
            let last = joinersLook["\(event.code)/\(campaign.name)"]
        else { return nil }
        if last.version == version { return [] }
        let again = last.at.addingTimeInterval(Self.joinersRest)
        return now < again && now >= last.at ? [again] : nil
    }

    /// Writes one batch; whether somebody is left to write to.
    private func write(
        _ campaign: Campaign, _ round: CampaignRound?, due: Date, of event: Event,
        to people: (roster: Roster, invitees: [Invitee]), _ transaction: Transaction, at now: Date
    ) throws -> Bool {
        let occurrence = campaign.occurrence(in: event)
        var round =
            round
            ?? CampaignRound(
                campaign: campaign.name, occurrence: occurrence, due: due, began: now, ended: nil, note: "running")
        // By an organiser's word too: an invitation to what is closed helps nobody.
        if people.roster.event.closed, campaign.audience == .unanswered {
            round.note = "passed over: registration is closed"
            round.ended = now
            try transaction.put(round, event: event.code)
            try transaction.note(
                "campaign", "\(campaign.name): \(round.note)", event: event.code, cause: .timer, at: now)
            return false
        }
        var left = try notices(of: campaign, in: event, people, transaction)
        if round.note == CampaignRound.anew {
            let again = try transaction.addressed(by: campaign, occurrence, event: event.code, again: true)
            left.removeAll { !again.contains($0.to.key) }
        }
        let free = people.roster.count(at: now).free
        let batch = campaign.kind == .thanks && event.certificate != nil ? Self.batchOfCertificates : Self.batch
        for notice in left.prefix(batch) {
            let number = try put(notice, event: event, cause: .timer, seatsFree: free, transaction, at: now)
            try transaction.address(notice.to.address, by: campaign.name, occurrence, event: event.code, outbox: number)
        }
        if !left.isEmpty { try transaction.nextGeneration() }
        let isMore = left.count > batch
        if !isMore, round.note != CampaignRound.open {
            let count = try transaction.progress(of: round, event: event.code).written
            let sentence = "\(campaign.kind.rawValue) to \(count), audience \(campaign.audience.rawValue)"
            try transaction.note(
                "campaign", "\(campaign.name): \(sentence)", event: event.code, cause: .timer, at: now)
            log.notice("Campaign \(campaign.name) of \(event.code): \(sentence).")
            if campaign.kind == .changed || campaign.kind == .calledOff { try transaction.toldFacts(of: event.code) }
            let isOpen = campaign.joining == .send
            round.ended = isOpen ? nil : now
            round.note = isOpen ? CampaignRound.open : "sent"
        }
        try transaction.put(round, event: event.code)
        return isMore
    }

    /// What `campaign` would write now: to whom has not had it, and may be written to.
    func notices(
        of campaign: Campaign, in event: Event, _ people: (roster: Roster, invitees: [Invitee]),
        _ transaction: Transaction
    ) throws -> [Notice] {
        try transaction.addressees(of: campaign, in: event, people).compactMap(\.notice)
    }

    /// Ends an occurrence whose use has gone: what waits in the outbox is dropped, and the journal says what was not sent.
    private func close(
        _ campaign: Campaign, _ round: CampaignRound?, due: Date, of event: Event, _ transaction: Transaction,
        at now: Date
    ) throws {
        var round =
            round
            ?? CampaignRound(
                campaign: campaign.name, occurrence: campaign.occurrence(in: event), due: due, began: now, ended: nil,
                note: "")
        let late = try transaction.dropWaiting(
            campaign.name, event: event.code, reply: "too late to be of use", at: now)
        switch round.note {
        case "": round.note = "passed over: it could not go out in time"
        case CampaignRound.open where late == 0: round.note = "sent"
        default: round.note = "sent in part: \(late) notices came too late and were dropped"
        }
        round.ended = now
        try transaction.put(round, event: event.code)
        _ = try transaction.resume(campaign.name, event: event.code)
        guard round.note != "sent" else { return }
        try transaction.note("campaign", "\(campaign.name): \(round.note)", event: event.code, cause: .timer, at: now)
        log.warning("Campaign \(campaign.name) of \(event.code), due \(due.rfc3339): \(round.note).")
    }

    /// The campaigns whose notices must stay in the outbox now, as `event/campaign`: stopped ones, those of events whose hours
    /// are over, and all of them until the clock has looked once, since they may be too old to be of use.
    func heldCampaigns(_ transaction: Transaction, at now: Date) throws -> [String] {
        guard hasLooked.withLock({ $0 }) else { return try transaction.waitingCampaigns() }
        let quiet = events.flatMap { event in
            event.campaigns.filter { event.resumes($0, after: now) != nil }.map { "\(event.code)/\($0.name)" }
        }
        return try transaction.braked() + quiet
    }

    // MARK: What organisers do

    /// Stops a campaign: nothing of it is written nor leaves the outbox until it is resumed.
    package func pause(_ campaign: String, of event: Event, by who: String) throws {
        try transaction { transaction in
            try transaction.pause(campaign, event: event.code, by: who, why: "paused", at: now())
            // What waits is written anew on resuming, as things stand then.
            _ = try transaction.withdraw(campaign, event: event.code, reply: "paused", at: now())
            try transaction.note(
                "campaign", "\(campaign): paused", event: event.code, cause: .organiser(who), at: now())
        }
    }

    /// Lets a campaign go on where it was stopped; whether it was.
    package func resume(_ campaign: String, of event: Event, by who: String) throws -> Bool {
        try transaction { transaction in
            guard try transaction.resume(campaign, event: event.code) else { return false }
            try transaction.note(
                "campaign", "\(campaign): resumed", event: event.code, cause: .organiser(who), at: now())
            return true
        }
    }

    /// Ends the coming occurrence of a campaign, or the one that is under way: nobody else gets it.
    package func skip(_ campaign: Campaign, of event: Event, by who: String) throws {
        try transaction { transaction in
            let now = now()
            var campaign = campaign
            if campaign.name == Campaign.changesName {
                // The desk may not have seen the change yet.
                guard let change = try noteFacts(of: event, transaction, at: now) else { return }
                campaign = .changes(change, of: event)
            }
            let occurrence = campaign.occurrence(in: event)
            var round =
                try transaction.round(campaign, occurrence, event: event.code)
                ?? CampaignRound(
                    campaign: campaign.name, occurrence: occurrence, due: campaign.due(in: event), began: now,
                    ended: nil, note: "")
            let isWaiting = try transaction.waitingCampaigns(of: event.code).contains(campaign.name)
            guard round.ended == nil || isWaiting else {
                throw ActRefusal.refused("\(campaign.name) went out already: \(round.note)")
            }
            let dropped = try transaction.dropWaiting(campaign.name, event: event.code, reply: "skipped", at: now)
            round.note = "skipped by \(who)" + (dropped > 0 ? ", \(dropped) notices dropped" : "")
            round.ended = now
            try transaction.put(round, event: event.code)
            _ = try transaction.resume(campaign.name, event: event.code)
            if campaign.name == Campaign.changesName { try transaction.toldFacts(of: event.code) }
            try transaction.note(
                "campaign", "\(campaign.name): \(round.note)", event: event.code, cause: .organiser(who), at: now)
        }
    }

    // MARK: A register that is an older copy

    /// To be called before anything is read or sent. Where the register is an older copy of one that has sent since, nothing that may
    /// have gone out already goes out by itself: campaigns that were due are stopped, notices that wait are set aside, and
    /// organisers are told.
    package func heedOlderCopy() throws {
        dispatchPrecondition(condition: .onQueue(queue))
        let now = now()
        guard try register.isOlderCopy() else {
            // Before the first letter: who is told anything from now on is told what holds now.
            try transaction { transaction in for event in events { try noteFacts(of: event, transaction, at: now) } }
            return try register.markGeneration()
        }
        try transaction { transaction in
            let reply = "the register is an older copy, and this may have gone out already"
            let waiting = try transaction.holdWaiting(reply: reply, at: now)
            var stopped: [String] = []
            for event in events {
                // What people were told since is not known: whether it was this, the organiser must say.
                if try transaction.noteFacts(of: event, at: now).change != nil {
                    try transaction.pause(
                        Campaign.changesName, event: event.code, by: "the desk", why: "the register is an older copy",
                        at: now)
                    stopped.append("\(event.code)/\(Campaign.changesName)")
                }
                for campaign in event.campaigns where campaign.due(in: event) <= now {
                    let round = try transaction.round(campaign, campaign.occurrence(in: event), event: event.code)
                    guard round?.ended == nil, now < campaign.usefulUntil(in: event) else { continue }
                    try transaction.pause(
                        campaign.name, event: event.code, by: "the desk", why: "the register is an older copy", at: now)
                    stopped.append("\(event.code)/\(campaign.name)")
                }
            }
            let alert = Alert.olderCopy(waiting: waiting, campaigns: stopped)
            log.warning("\(alert.sentence).")
            guard let voice = events.first else { return }
            try transaction.note("older-copy", alert.sentence, event: nil, cause: .timer, at: now)
            try tell([alert], event: voice, cause: .timer, transaction, at: now)
        }
        try register.goOnAsCopy()
    }
}

extension CampaignRound {
    /// It went out, and whoever joins its audience gets it too.
    static let open = "sent, open to who joins"
}

extension Event {
    /// Whether people are told that something of the event is not as they know it.
    package func tells(_ change: FactsChange, at now: Date) -> Bool {
        (policies.tellsChanges || calledOff) && now < end && !(change.told.isCalledOff && calledOff)
    }
}

extension Transaction {
    /// Everybody `campaign` could write to, with what it writes or why not: also those who had it, and those who want no
    /// more reminders.
    package func addressees(
        of campaign: Campaign, in event: Event, _ people: (roster: Roster, invitees: [Invitee])
    ) throws -> [Addressee] {
        let occurrence = campaign.occurrence(in: event)
        let had = try addressed(by: campaign, occurrence, event: event.code)
        let suppressed = try suppressions()
        var before: EventFacts?
        var concerned: Set<String>?
        if case .noticed(let since) = campaign.when, let change = try factsChange(of: event, at: since) {
            before = change.told
            concerned = try wereWritten(after: change.toldSince, before: since, event: event.code)
        }
        return campaign.addressees(in: people.roster, invitees: people.invitees).map { addressee in
            guard case .meant(var notice) = addressee.verdict else { return addressee }
            let key = addressee.contact.key
            var reason = had.contains(key) ? "has had it" : nil
            if let concerned {
                // Whoever wants no more reminders still hears that the event is another.
                if !concerned.contains(key) { reason = reason ?? "was told nothing else" }
            } else {
                reason = reason ?? suppressed[key]
            }
            if let reason { return Addressee(contact: addressee.contact, verdict: .passedBy(reason)) }
            notice.before = before
            return Addressee(contact: addressee.contact, verdict: .meant(notice))
        }
    }
}

extension Desk {
    /// Puts a notice into the outbox for somebody who wants to see it: it counts for no campaign, and no answer to it does
    /// anything.
    package func `try`(_ notice: Notice, of event: Event, by who: String) throws {
        guard SMTPAddress(notice.to.address) != nil else {
            throw ActRefusal.refused("\(notice.to.address) is no e-mail address")
        }
        try transaction { transaction in
            let free = try transaction.part(of: event, for: Scope(), now: now(), heads: 1).count(at: now()).free
            _ = try put(
                notice, event: event, cause: .organiser(who), seatsFree: free, isTrial: true, transaction, at: now())
        }
    }
}
