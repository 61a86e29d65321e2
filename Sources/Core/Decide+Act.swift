// What an organiser does. Needs no proof; the journal says who did it. What seats there are still counts, unless the organiser
// says otherwise (rule 1).

import Foundation

extension Draft {
    mutating func perform(_ act: Act) {
        switch act.deed {
        case .dismiss(let review): release(review, "\(act.by) took the letter off the queue")
        case .settle(let review, let request):
            release(review, "\(act.by) settled the letter")
            isSettled = true
            perform(request.wish, as: request)
        case .register(let people, let contact, let language): enter(people, contact, language, act)
        case .cancel(let whom): cancel(whom, act)
        case .confirm(let whom): confirm(whom, act)
        case .decline(let whom): decline(whom, act)
        case .move(let whom, let place): put(whom, at: place, act)
        case .announce(let texts, let audience): announce(texts, to: audience)
        case .capacity(let seats): alter(act, "capacity \(seats)") { $0.capacity = $1.altered($1.capacity, seats) }
        case .quota(let name, let seats): quota(name, seats, act)
        case .close where event.closed: refuse("it is closed already")
        case .close:
            let now = now
            alter(act, "closed") {
                $0.closed = $1.altered($1.closed, true)
                $0.closedSince = now
            }
        case .reopen: alter(act, "open again") { $0.closed = $1.altered($1.closed, false) }
        }
    }

    private mutating func refuse(_ reason: String) { decision.refused = reason }

    private mutating func release(_ review: Int, _ reason: String) {
        guard let hold = roster.holds[review] else { return }
        record(.released(review: review), reason)
        granted = hold.seats
    }

    // MARK: People

    /// Everybody active whom an organiser means; says what is wrong where that is nobody.
    private mutating func meant(_ whom: Whom) -> (Registration, [Attendee])? {
        let quoted = Reference(whom.who).flatMap { roster.registrations[$0] }
        guard let registration = quoted ?? roster.registration(of: whom.who) else {
            refuse("nothing is registered under \(whom.who)")
            return nil
        }
        let active = roster.members(of: registration.reference).filter { $0.state.isActive }
        guard let name = whom.name else {
            if active.isEmpty { refuse("everybody of \(registration.reference) has left") }
            return active.isEmpty ? nil : (registration, active)
        }
        guard let member = roster.member(Person(name: name), of: registration.reference) else {
            let names = active.map(\.person.name).joined(separator: ", ")
            refuse("there is no one \(name) in \(registration.reference), but \(names.isEmpty ? "nobody" : names)")
            return nil
        }
        return (registration, [member])
    }

    private mutating func enter(_ people: [Person], _ contact: Contact, _ language: Language, _ act: Act) {
        let known = people.filter { roster.active($0, contact: contact) != nil }
        guard !people.isEmpty, known.isEmpty else {
            return refuse(
                known.isEmpty ? "nobody is named" : "\(known.map(\.name).joined(separator: ", ")) is registered already"
            )
        }
        if !event.policies.waitingList, !act.isBeyond, let short = lacking(for: people.map(event.quotas(of:))) {
            return refuse("no seats, and there is no waiting list: \(short.sentence)")
        }
        var request = Request(
            origin: Origin(messageID: nil), sender: contact, proof: .authenticated, receipt: Receipt(received: now),
            language: language, wish: .register(people))
        request.party = .split
        isSettled = true
        let code =
            roster.registration(of: contact.address)?.reference
            ?? {
                let registration = Registration(
                    reference: freshReference(), event: event.code, contact: contact, language: language, received: now)
                record(.opened(registration), "\(act.by) registered them")
                return registration.reference
            }()
        var ids: [Int] = []
        var shortage: Shortage?
        for person in people where roster.active(person, contact: contact) == nil {
            let set = event.quotas(of: person)
            let short = room.shortage(of: set)
            let isGuest = short != nil && event.reserved > room.guests && room.shortage(of: set, isGuest: true) == nil
            let isSeated = short == nil && !somebodyIsDue() || isGuest || act.isBeyond
            if !isSeated { shortage = shortage ?? short }
            let attendee = Attendee(
                id: roster.nextAttendee, reference: code, person: person, state: isSeated ? .confirmed : .waiting,
                receipt: request.receipt.at(place: roster.nextAttendee), isGuest: isGuest)
            let beyond =
                short != nil && !isGuest && isSeated ? ", beyond what there is" : isGuest ? ", of the reserve" : ""
            record(
                .entered(attendee),
                "\(act.by) registered them\(beyond): \(short?.sentence ?? "\(room.left) of \(event.capacity) seats left") (rule 1)"
            )
            ids.append(attendee.id)
        }
        guard let registration = roster.registrations[code] else { return }
        let isAnySeated = ids.contains { roster.attendees[$0]?.state == .confirmed }
        var notice = notice(isAnySeated ? .confirmation : .waiting, about: registration)
        notice.shortage = shortage
        say(notice, about: ids)
        warnIfOver()
    }

    /// Why seats for these cannot all be given by an organiser, the reserve counted.
    private func lacking(for sets: [QuotaSet]) -> Shortage? {
        var room = room
        for set in sets {
            guard let short = room.shortage(of: set) else {
                room.take(.confirmed, set)
                continue
            }
            guard event.reserved > room.guests, room.shortage(of: set, isGuest: true) == nil else { return short }
            room.take(.confirmed, set, isGuest: true)
        }
        return nil
    }

    private mutating func cancel(_ whom: Whom, _ act: Act) {
        guard let (registration, people) = meant(whom) else { return }
        let leaving = people.filter { $0.state != .present }
        guard !leaving.isEmpty else { return refuse("they are in the room already") }
        for attendee in leaving { move(attendee, .cancel, "\(act.by) cancelled it") }
        say(notice(.cancellation, about: registration), about: leaving.map(\.id))
    }

    private mutating func confirm(_ whom: Whom, _ act: Act) {
        guard let (registration, people) = meant(whom) else { return }
        let before = self
        var ids: [Int] = []
        var lacking: [String] = []
        for attendee in people where attendee.state != .confirmed && attendee.state != .present {
            let set = event.quotas(of: attendee.person)
            let short = attendee.state == .waiting ? room.shortage(of: set) : nil
            let isGuest =
                short != nil && event.reserved > room.guests && room.shortage(of: set, isGuest: true) == nil
            var reason = "\(act.by) gave the seat"
            if let short, !isGuest, !act.isBeyond {
                if attendee.awaitsApproval {
                    // Approved, and waits for a seat like everybody.
                    record(
                        .awaiting(attendee: attendee.id, attendee.awaits.filter { $0 != .approval }),
                        "\(act.by) approved it; \(short.sentence)")
                    ids.append(attendee.id)
                } else {
                    lacking.append("\(attendee.person.name) waits: \(short.sentence)")
                }
                continue
            }
            if let short {
                reason += isGuest ? ", of the reserve" : ", beyond what there is: \(short.sentence) (rule 1)"
            }
            if !attendee.awaits.isEmpty { record(.awaiting(attendee: attendee.id, []), "\(act.by) approved it") }
            if attendee.rests { record(.rested(attendee: attendee.id, false), "\(act.by) gave the seat") }
            if isGuest { record(.reserved(attendee: attendee.id), reason) }
            move(attendee, .confirm, reason)
            ids.append(attendee.id)
        }
        // All that are meant, or none: who is left out would not know why.
        guard lacking.isEmpty else {
            self = before
            return refuse(lacking.joined(separator: "; "))
        }
        guard !ids.isEmpty else { return refuse("they have their seats already") }
        let isSeated = ids.contains { roster.attendees[$0]?.state == .confirmed }
        say(notice(isSeated ? .confirmation : .waiting, about: registration), about: ids)
        warnIfOver()
    }

    private mutating func decline(_ whom: Whom, _ act: Act) {
        guard let (registration, people) = meant(whom) else { return }
        let leaving = people.filter { (try? $0.state.after(.decline)) != nil }
        guard !leaving.isEmpty else { return refuse("they have their seats already; cancel takes them back") }
        let kind: NoticeKind = leaving.contains(where: \.awaitsApproval) ? .notApproved : .cancellation
        for attendee in leaving { move(attendee, .decline, "\(act.by) declined it") }
        say(notice(kind, about: registration), about: leaving.map(\.id))
    }

    /// Everybody between the two places makes room by one, so that no place is invented: the receipts are handed round.
    private mutating func put(_ whom: Whom, at place: Int, _ act: Act) {
        guard let (registration, people) = meant(whom) else { return }
        let waiting = roster.waiting
        guard people.count == 1, let from = waiting.firstIndex(where: { $0.id == people[0].id }) else {
            return refuse(
                people.count == 1 ? "\(people[0].person.name) does not wait" : "several are meant: name one of them")
        }
        guard (1...waiting.count).contains(place) else {
            return refuse("place \(place) is not on the list, which has \(waiting.count)")
        }
        let to = place - 1
        guard to != from else { return refuse("\(people[0].person.name) has that place already") }
        let range = min(from, to)...max(from, to)
        var order = Array(waiting[range])
        let moved = order.remove(at: from - range.lowerBound)
        order.insert(moved, at: to - range.lowerBound)
        let receipts = distinct(waiting[range].map(\.receipt))
        for (attendee, receipt) in zip(order, receipts) where attendee.receipt != receipt {
            record(
                .placed(attendee: attendee.id, from: attendee.receipt, to: receipt),
                attendee.id == moved.id
                    ? "\(act.by) moved them from place \(from + 1) to \(place)"
                    : "\(act.by) moved \(moved.person.name), and they made room")
        }
        say(notice(.status, about: registration), about: [moved.id])
    }

    /// The same places, none of them twice: equal ones were ordered by who came first, which a move forgets.
    private func distinct(_ receipts: [Receipt]) -> [Receipt] {
        var last: Receipt?
        return receipts.map { receipt in
            var receipt = receipt
            if let last, receipt <= last {
                receipt = Receipt(received: last.received, uid: last.uid, place: last.place + 1)
            }
            last = receipt
            return receipt
        }
    }

    // MARK: Words

    private mutating func announce(_ texts: Texts, to audience: Audience) {
        guard texts.byLanguage.values.contains(where: { $0.contains(where: \.isLetter) }) else {
            return refuse("there are no words to announce")
        }
        var seen: Set<String> = []
        for one in roster.addressees(where: { audience.means($0.state) }) where seen.insert(one.contact.key).inserted {
            let own = one.registration.language
            // In words they read, and everything around those in the same language.
            let language =
                ([own] + event.languages).first { texts.byLanguage[$0] != nil } ?? event.answering(own)
            var notice = Notice(
                kind: .announcement, to: one.contact, language: event.answering(language), event: event.code,
                reference: one.contact.key == one.registration.contact.key ? one.registration.reference : nil,
                origin: nil, isReply: false)
            notice.words = texts.text(in: language, fallbacks: event.languages)
            say(notice, about: one.ids)
        }
        if seen.isEmpty { refuse("there is nobody to write to") }
    }

    // MARK: The event

    private mutating func alter(_ act: Act, _ what: String, _ change: (inout Alterations, Event) -> Void) {
        var to = roster.alterations
        change(&to, roster.configured)
        guard to.applied(to: roster.configured) != event else { return refuse("it is so already: \(what)") }
        record(.altered(from: roster.alterations, to: to), "\(act.by): \(what)")
        takeSize()
        warnIfOver()
    }

    private mutating func quota(_ name: String, _ seats: Int, _ act: Act) {
        guard event.quota(name) != nil else {
            let known = event.quotas.map(\.name).joined(separator: ", ")
            return refuse("there is no quota \(name); known here: \(known.isEmpty ? "none" : known)")
        }
        alter(act, "quota \(name) \(seats)") { alterations, configured in
            guard let quota = configured.quota(name) else { return }
            alterations.quotas[name] = seats == quota.size ? nil : .init(value: seats, instead: quota.size)
        }
    }

    /// Notes the capacity that counts from now on; nobody is thrown out where it is smaller, but organisers are told.
    mutating func takeSize() {
        let holding = roster.alterations.holding(in: roster.configured)
        if holding != roster.alterations {
            record(.altered(from: roster.alterations, to: holding), "the event file says something else now")
        }
        guard roster.size != event.capacity else { return }
        let before = roster.size
        record(
            .sized(from: before, to: event.capacity),
            before.map { "the capacity was \($0)" } ?? "the capacity at the beginning")
        if let before, event.capacity < before { warnIfOver() }
    }

    private mutating func warnIfOver() {
        for (quota, over) in room.excesses {
            let alert = Alert.over(quota: quota, by: over)
            if !decision.alerts.contains(alert) { decision.alerts.append(alert) }
        }
    }
}

extension Event {
    /// `value` in place of what the event file says; `nil` where it says so itself.
    fileprivate func altered<Value: Hashable & Codable & Sendable>(
        _ said: Value, _ value: Value
    ) -> Alterations.Altered<Value>? {
        value == said ? nil : .init(value: value, instead: said)
    }
}
