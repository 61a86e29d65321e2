// How an event gives its seats: quotas, what it asks of everybody, and its choices where more than one rule would be fair.

import Core
import Foundation

extension Section {
    /// What the event asks of everybody besides their name.
    func questions() -> [EventQuestion] {
        var keys: Set<String> = []
        return sections("questions").compactMap { section in
            let key = section.required("key", .keyword)
            let labels = section.texts("label", required: true)
            let answers = section.categories("answers")
            section.finish()
            guard let key, let labels else { return nil }
            if answers.isEmpty { section.complain("answers", "found none, expected at least one answer") }
            guard keys.insert(key).inserted else {
                section.complain("key", "found \(Branch.quoted(key)) for the second time, expected each question once")
                return nil
            }
            return EventQuestion(key: key, labels: labels, answers: answers)
        }
    }

    func quotas(_ categories: [Core.Category], _ questions: [EventQuestion], in zone: TimeZone) -> [Quota] {
        var names: Set<String> = []
        return sections("quotas").compactMap { section in
            let name = section.required("name", .keyword)
            let labels = section.texts("label", required: true)
            let limit = section.optional("limit", .whole(0...1_000_000))
            let keep = section.optional("keep", .whole(0...1_000_000))
            let until = section.optional("until", .dayOrMoment)?.instant(in: zone)
            let whom = section.whom(categories, questions)
            section.finish()
            guard let name, let labels, let whom else { return nil }
            if limit == nil, keep == nil {
                section.complain("name", "found neither limit nor keep, expected one of them or both")
            }
            if let limit, let keep, keep > limit {
                section.complain("keep", "more than the limit, expected a number not above \(limit)")
            }
            guard names.insert(name).inserted else {
                section.complain("name", "found \(Branch.quoted(name)) for the second time, expected each quota once")
                return nil
            }
            return Quota(
                name: name, labels: labels, trait: whom.trait, values: Set(whom.values), limit: limit, keeps: keep ?? 0,
                until: until)
        }
    }

    /// Whom a quota counts: `category: [a, b]`, or `answer: {region: [a]}`.
    private func whom(
        _ categories: [Core.Category], _ questions: [EventQuestion]
    ) -> (trait: Quota.Trait, values: [String])? {
        let byCategory = list("category", Form.oneOf(categories.map(\.key)), doubled: { $0 })
        var byAnswer: (Quota.Trait, [String])?
        if let answer = section("answer") {
            for key in answer.keys {
                guard let question = questions.first(where: { $0.key == key }) else { continue }
                byAnswer = (
                    .answer(key),
                    answer.list(key, Form.oneOf(question.answers.map(\.key)), atLeastOne: true, doubled: { $0 })
                )
            }
            for question in questions { _ = answer.has(question.key) }
            answer.finish()
            if byAnswer == nil {
                complain(
                    "answer", "found no question of this event, expected one of its questions with a list of answers")
            }
            if answer.keys.count > 1 { complain("answer", "found several questions, expected one") }
        }
        switch (byCategory.isEmpty, byAnswer) {
        case (false, nil): return (.category, byCategory)
        case (true, let found?): return found
        case (false, _?):
            complain("answer", "found both category and answer, expected one of them")
            return nil
        case (true, nil):
            if !has("category"), !has("answer") {
                complain("category", "missing, expected whom the quota counts: category or answer")
            }
            return nil
        }
    }

    func policies(_ categories: [Core.Category]) -> Policies {
        var policies = Policies()
        guard let section = section("policies") else { return policies }
        policies.waitingList = section.optional("waiting-list", .truth) ?? policies.waitingList
        policies.freedSeat = section.optional("freed-seat", .word) ?? policies.freedSeat
        policies.lapse = section.optional("lapse", .word) ?? policies.lapse
        policies.late = section.optional("late", .word) ?? policies.late
        policies.offerLasts = section.optional("offer-lasts", .duration("1m", "90d")) ?? policies.offerLasts
        policies.offerAtLeast =
            section.optional("offer-at-least", .duration("1m", "90d"))
            ?? min(policies.offerAtLeast, policies.offerLasts)
        policies.offerHours = section.hours("offer-hours")
        policies.party = section.optional("party", .party) ?? policies.party
        policies.partyPatience = section.optional("party-patience", .duration("0s", "90d")) ?? policies.partyPatience
        policies.partyLimit = section.optional("party-limit", .whole(1...1000)) ?? policies.partyLimit
        policies.reviewHolds = section.optional("review-holds", .truth) ?? policies.reviewHolds
        section.proof(&policies)
        policies.addressCheck = section.optional("address-check", .word) ?? policies.addressCheck
        policies.addressLasts = section.optional("address-lasts", .duration("1h", "90d")) ?? policies.addressLasts
        policies.approval = section.approval(categories)
        policies.tellsChanges = section.optional("tell-changes", .truth) ?? policies.tellsChanges
        policies.calendarNo = section.optional("calendar-no", .word) ?? policies.calendarNo
        section.finish()
        if policies.offerAtLeast > policies.offerLasts {
            section.complain("offer-at-least", "longer than offer-lasts, expected a duration not above it")
        }
        return policies
    }

    /// One word for all, or one for each thing.
    private func proof(_ policies: inout Policies) {
        guard let branch = branch("proof") else { return }
        guard case .mapping = branch.kind, let section = section("proof") else {
            guard let proof = optional("proof", Form<Policies.Proof>.word) else { return }
            policies.cancelProof = proof
            policies.substituteProof = proof
            policies.correctProof = proof
            return
        }
        policies.cancelProof = section.optional("cancel", .word) ?? policies.cancelProof
        policies.substituteProof = section.optional("substitute", .word) ?? policies.substituteProof
        policies.correctProof = section.optional("correct", .word) ?? policies.correctProof
        section.finish()
    }

    /// `nobody`, `everybody`, or a list of categories.
    private func approval(_ categories: [Core.Category]) -> Policies.Approval {
        guard let branch = branch("approval") else { return .nobody }
        guard case .list = branch.kind else {
            return optional("approval", Form.oneOf(["nobody", "everybody"])) == "everybody" ? .everybody : .nobody
        }
        return .categories(Set(list("approval", Form.oneOf(categories.map(\.key)), doubled: { $0 })))
    }
}

extension Form where Value == String {
    /// One of these words.
    static func oneOf(_ words: [String]) -> Form {
        Form(expected: words.isEmpty ? "nothing, since none is defined" : words.oneOf) {
            words.contains($0) ? $0 : nil
        } meant: {
            NearMiss.of($0, among: words)
        }
    }
}

extension Form where Value == Policies.Party {
    static var party: Form {
        Form(expected: "split, together or \"at least N\" (N from 2 to 1000)") { text in
            switch text {
            case "split": .split
            case "together": .together
            default:
                text.hasPrefix("at least ")
                    ? Form<Int>.whole(2...1000).read(String(text.dropFirst(9))).map { .atLeast($0) } : nil
            }
        }
    }
}

extension Form where Value == Int {
    /// A time of the day, in minutes after midnight; `24:00` is its end.
    static var minute: Form {
        Form(expected: "a time of the day such as 08:00") { $0 == "24:00" ? 24 * 60 : LocalTime.minute($0) }
    }
}
