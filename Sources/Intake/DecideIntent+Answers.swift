// What a letter says to a notice of ours that asks for yes or no: an offer, a question, an address to confirm.

extension DecideIntent {
    static func answerToOffer(_ e: Evidence) -> Wanted? {
        let yes = e.opens(with: .yes) || e.hasAny(.take, .confirm) || e.has(.come) && !e.has(.senderStays)
        let both =
            e.opens(with: .yes)
            && e.all(.no).contains { finding in e.all(.yes).contains { $0.sentence == finding.sentence } }
        let no = e.opens(with: .no) || both || e.hasAny(.passOn, .regret, .cancel)
        if e.hasAny(.replace, .correct, .add) { return nil }
        if yes, !no {
            return Wanted(
                .accept, !e.asksQuestion || e.opens(with: .yes) || e.has(.take), "It says yes to a place offered")
        }
        if no, !yes || e.has(.passOn) && !e.opens(with: .yes) {
            return Wanted(
                .decline, e.hasAny(.passOn, .regret, .cancel) || e.has(.thanks) || both,
                "It says no to a place offered")
        }
        if yes, no { return Wanted(.accept, false, "It says both yes and no to a place offered") }
        return nil
    }

    /// Whether a place is given up, asked in whatever words: yes gives it up, no keeps it, where nothing else says the contrary.
    static func answerToRelease(_ e: Evidence, _ c: Circumstances) -> Wanted? {
        if c.bareAnswer == .yes { return Wanted(.cancel, true, "It says yes, and nothing else, to giving a place up") }
        if c.bareAnswer == .no { return Wanted(.accept, true, "It says no, and nothing else, to giving a place up") }
        if e.hasAny(.replace, .correct, .add) || c.namesOther { return nil }
        let yes = e.opens(with: .yes)
        let no = e.opens(with: .no)
        let keeps = e.hasAny(.come, .keep, .confirm, .take, .senderStays)
        let gives = e.hasAny(.cancel, .regret, .passOn)
        if yes, !no, !keeps { return Wanted(.cancel, !e.has(.no), "It says yes to giving a place up") }
        if no, !yes, !gives { return Wanted(.accept, !e.has(.yes), "It says no to giving a place up") }
        if gives, !keeps, !no { return Wanted(.cancel, !e.asksQuestion, "It gives up a place") }
        if keeps, !gives, !yes { return Wanted(.accept, !e.asksQuestion, "It confirms that its sender comes") }
        return nil
    }

    /// Yes does what was asked back, whatever that was, no leaves all as it is; neither is ever a new registration.
    static func answerToQuestion(_ e: Evidence, _ c: Circumstances) -> Wanted {
        if c.bareAnswer == .yes { return Wanted(.accept, true, "It says yes, and nothing else, to our question") }
        if c.bareAnswer == .no { return Wanted(.decline, true, "It says no, and nothing else, to our question") }
        let yes = e.opens(with: .yes) || e.hasAny(.confirm, .take)
        let no = e.opens(with: .no)
        let isPlain =
            c.wordCount <= 15 && !e.asksQuestion && !e.objects && !c.namesOther && c.listed == 0 && !c.countsSeats
            && !e.hasAny(
                .replace, .correct, .add, .notYet, .depends, .condition, .keep, .regretOther, .askWe, .ask, .status)
        if yes, !no, !e.has(.no) {
            let restates = !e.hasAny(.cancel, .regret, .passOn) || c.quoteCancels && !e.hasAny(.come, .askSelf)
            return Wanted(
                .accept, isPlain && restates && e.opens(with: .yes) && !e.has(.come), "It says yes to our question")
        }
        if no, !yes { return Wanted(.decline, isPlain && !e.hasAny(.cancel, .regret), "It says no to our question") }
        var wanted = unprompted(e, c)
        wanted.isSure = wanted.isSure && [.question, .status, .other].contains(wanted.intent)
        if yes, wanted.intent == .register { wanted = Wanted(.accept, false, "It says yes and no to our question") }
        return wanted
    }

    static func answerToAddress(_ e: Evidence) -> Wanted? {
        let yes = e.opens(with: .yes) || e.hasAny(.confirm, .take)
        let no = e.opens(with: .no) || e.hasAny(.cancel, .regret)
        if yes, !no, !e.hasAny(.replace, .correct) { return Wanted(.accept, true, "It confirms an address") }
        if no, !yes { return Wanted(.decline, false, "It does not confirm the address") }
        return nil
    }
}
