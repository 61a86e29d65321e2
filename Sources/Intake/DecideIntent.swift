// What the sender wants, from the evidence and from what the letter answers. Ordered: what is said most plainly is asked first.
//
// Whenever signs contradict each other the wish is not sure, and a person reads the letter.

struct Wanted: Equatable, Sendable {
    var intent: Intent
    var isSure: Bool
    var reason: String

    init(_ intent: Intent, _ isSure: Bool, _ reason: String) {
        self.intent = intent
        self.isSure = isSure
        self.reason = reason
    }
}

struct Circumstances: Sendable {
    var answers: QuotedNotice
    /// All the letter says is yes, or no; `nil`: it says more, or neither.
    var bareAnswer: Topic?
    /// What it answers is a question in our own words.
    var isOurQuestion = false
    /// The notice quoted would cancel something on a yes.
    var quoteCancels = false
    /// An earlier message of somebody else is passed on with the letter.
    var hasForward: Bool
    /// People listed in forms, tables, bullets or enclosures.
    var listed: Int
    /// The fields of a form that is quoted are filled in one by one.
    var fillsForm = false
    /// People of whom a list says that they do not come, beside those listed.
    var away = 0
    /// Somebody other than the sender is surely named in the text.
    var namesOther: Bool
    /// One is given up and another put down in the same breath.
    var swaps = false
    var wordCount: Int
    /// Whether it speaks of the event: its name, date or place.
    var speaksOfEvent: Bool
    /// A number of places or people is said.
    var countsSeats: Bool
}

enum DecideIntent {
    static func wanted(_ e: Evidence, _ c: Circumstances) -> Wanted {
        if let stray = stray(e, c) { return stray }
        switch c.answers {
        case .question where c.isOurQuestion: return answerToQuestion(e, c)
        case .release: if let wanted = answerToRelease(e, c) { return wanted }
        case .offer:
            if c.bareAnswer == .yes {
                return Wanted(.accept, true, "It says yes, and nothing else, to a place offered")
            }
            if c.bareAnswer == .no { return Wanted(.decline, true, "It says no, and nothing else, to a place offered") }
            if let wanted = answerToOffer(e) { return wanted }
        case .address: if let wanted = answerToAddress(e) { return wanted }
        case .invitation, .confirmation, .reminder, .waiting, .names, .refusal, .cancelled, .programme, .person,
            .question, .unknown, .nothing:
            break
        }
        return unprompted(e, c)
    }

    /// What it wants apart from answering an offer or a question.
    static func unprompted(_ e: Evidence, _ c: Circumstances) -> Wanted {
        if c.hasForward, e.has(.forInformation), !e.hasAny(.askSelf, .askWe, .come, .replace) {
            return Wanted(.other, true, "It passes a message on for information")
        }
        let gives = e.hasAny(.cancel, .regret, .regretOther, .replace, .correct, .passOn)
        if c.fillsForm, !gives, [.nothing, .unknown, .invitation, .names].contains(c.answers) {
            return Wanted(.register, true, "It fills in a form")
        }
        if c.away > 0, [.reminder, .confirmation].contains(c.answers) {
            return Wanted(.cancel, true, "It says who of those who hold a place does not come")
        }
        if let change = change(e, c) { return change }
        if let status = status(e, c) { return status }
        if let given = givenUp(e, c) { return given }
        if let attendance = attendance(e, c) { return attendance }
        if let place = place(e, c) { return place }
        return rest(e, c)
    }

    // MARK: Not for this desk

    private static func stray(_ e: Evidence, _ c: Circumstances) -> Wanted? {
        let sales = e.all(.sales).count + e.subjectFindings.filter { $0.topic == .sales }.count
        if sales >= 3 { return Wanted(.other, true, "It sells something") }
        if sales >= 2, !e.hasAny(.askSelf, .cancel, .come) { return Wanted(.other, true, "It sells something") }
        if sales >= 2 { return Wanted(.other, false, "It reads like a sales letter") }
        if e.has(.publicity) || e.subjectHas(.publicity), !e.hasAny(.askSelf, .come) {
            return Wanted(.other, false, "It asks to make something known")
        }
        if e.has(.elsewhere) || e.subjectHas(.elsewhere), !c.speaksOfEvent {
            return Wanted(.other, false, "It seems to ask for something else than a place at the event")
        }
        return nil
    }

    // MARK: Changes

    private static func change(_ e: Evidence, _ c: Circumstances) -> Wanted? {
        if c.swaps { return Wanted(.change, true, "One person is given up, and another put down") }
        let isHeld = e.has(.registered) || c.answers.isOfHolder
        if e.has(.replace), c.namesOther || c.listed > 0 || isHeld || e.has(.regret) || e.has(.keep) {
            // Whoever was only invited hands nothing over: they ask for somebody else.
            let isInvited = c.answers == .invitation || e.has(.invited) && c.answers == .nothing
            if isInvited, !isHeld, e.hasAny(.regret, .regretOther, .ask, .askSelf, .askWe) {
                return Wanted(
                    .register, e.hasAny(.regret, .regretOther),
                    "Somebody asks for a place in the stead of who was invited")
            }
            let isFirmAsk = e.has(.askSelf) && !isHeld && !e.hasAny(.regret, .regretOther, .keep, .senderStays)
            return Wanted(.change, !isFirmAsk || isHeld, "One person comes in place of another")
        }
        let corrects = e.has(.correct) || e.subjectHas(.correct)
        let ofName = e.sentences(with: .correct).contains { e.says(.particulars, in: e.sentences[$0]) }
        if corrects, !e.hasAny(.askSelf, .cancel, .regret, .come) || isHeld && !e.hasAny(.cancel, .regret) {
            return Wanted(
                .change, isHeld || ofName || e.all(.correct).count + (e.subjectHas(.correct) ? 1 : 0) >= 2,
                "It corrects what was put down")
        }
        if e.has(.add), isHeld, !(c.hasForward && e.has(.pointer) && !c.namesOther), !e.hasAny(.cancel, .regret) {
            return Wanted(.change, c.namesOther || c.listed > 0, "It adds somebody to those who stay")
        }
        return nil
    }

    // MARK: Where things stand

    private static func status(_ e: Evidence, _ c: Circumstances) -> Wanted? {
        guard e.has(.status) else { return nil }
        let here = e.sentences(with: .status, .registered)
        let asksAnew = e.findings.contains {
            [.askSelf, .askWe].contains($0.topic) && !here.contains($0.sentence) && !here.contains($0.sentence + 1)
                && !here.contains($0.sentence - 1)
        }
        if e.hasAny(.cancel, .regret) { return nil }
        if asksAnew || e.has(.replace) {
            return Wanted(.status, false, "It asks where things stand, and for something else")
        }
        return Wanted(.status, e.asksQuestion || e.all(.status).count >= 2, "It asks where things stand")
    }

    // MARK: Giving up

    private static func givenUp(_ e: Evidence, _ c: Circumstances) -> Wanted? {
        let regrets = e.has(.regret) || e.has(.regretOther)
        let subjectAlone =
            e.subjectHas(.cancel) && e.subject?.isQuestion == false && !e.asksQuestion
            && !e.hasAny(.askSelf, .ask, .keep, .come, .confirm, .take)
        guard e.has(.cancel) || regrets || e.has(.passOn) || e.opens(with: .no) || subjectAlone else { return nil }
        let isHeld = e.has(.registered) || c.answers.isOfHolder
        // Somebody else is asked for, and who writes or is named says that they do not come.
        let asks = e.hasAny(.askSelf, .askWe, .ask) || c.listed > 0
        if asks, !e.has(.cancel), !isHeld {
            let plain = !e.has(.regret) || e.has(.senderStays) || c.namesOther || c.listed > 0
            return plain && (e.hasAny(.askSelf, .askWe, .ask) || c.listed > 0)
                ? Wanted(
                    .register, !e.has(.regret) || e.has(.askSelf) && !overlapping(e),
                    "It asks for a place; who does not come is only mentioned")
                : Wanted(.register, false, "It asks for a place and says that somebody cannot come")
        }
        if c.answers == .invitation || c.answers == .nothing && e.has(.invited) && !isHeld, !e.has(.cancel) {
            return Wanted(.decline, !asks && !e.asksQuestion, "It declines an invitation")
        }
        if e.has(.cancel) || e.subjectHas(.cancel) {
            let contradicts =
                e.has(.askSelf) && !isHeld || e.hasAny(.replace, .add) || e.opens(with: .yes) && c.answers == .reminder
            if e.asksQuestion, e.sentences(with: .cancel).allSatisfy({ $0 >= 0 && e.sentences[$0].isQuestion }),
                !regrets, !e.has(.registered)
            {
                return Wanted(
                    .cancel, isPoliteQuestion(e) && !contradicts, "It gives up a place, put as a question")
            }
            return Wanted(.cancel, !contradicts, "It gives up places")
        }
        if isHeld {
            let stays = e.sentences(with: .come, .keep)
            let apart = stays.isDisjoint(with: e.sentences(with: .regret, .regretOther, .passOn)) && c.namesOther
            return Wanted(
                .cancel, !e.opens(with: .yes) && (stays.isEmpty || apart),
                "Who holds a place says that they cannot come")
        }
        if regrets {
            if e.hasAny(.come, .confirm, .take) {
                return Wanted(.register, false, "It says that somebody comes and that somebody cannot")
            }
            if e.asksQuestion || e.has(.practical) {
                return Wanted(.question, false, "It says that somebody cannot come, and asks something")
            }
            if c.answers == .unknown {
                return Wanted(.cancel, false, "It says that somebody cannot come, and answers something unknown")
            }
            return Wanted(
                .cancel, e.says(.apologies) && c.wordCount <= 60 && !e.has(.thanks),
                "It says that somebody cannot come")
        }
        return nil
    }

    private static func overlapping(_ e: Evidence) -> Bool {
        !e.sentences(with: .regret).isDisjoint(with: e.sentences(with: .askSelf))
    }

    /// "Could you cancel my place?", not "Could you tell me how one cancels?"
    private static func isPoliteQuestion(_ e: Evidence) -> Bool {
        !e.sentences(with: .cancel).contains { e.says(.inquiries, in: e.sentences[$0]) } && isPolite(e, .cancel)
    }

    /// Whether a sentence with `topic` asks the desk to do it: "could you", "pouvez-vous".
    private static func isPolite(_ e: Evidence, _ topic: Topic) -> Bool {
        e.sentences(with: topic).contains { number in
            !e.sentences[number].isQuestion || e.says(.requests, in: e.sentences[number])
        }
    }

    // MARK: Attendance

    private static func attendance(_ e: Evidence, _ c: Circumstances) -> Wanted? {
        guard [.confirmation, .reminder, .release].contains(c.answers) else { return nil }
        let says = e.opens(with: .yes) || e.hasAny(.come, .confirm, .keep, .take) || e.opens(with: .come)
        guard says else { return nil }
        if e.hasAny(.askSelf, .askWe), c.answers == .confirmation { return nil }
        if c.answers == .confirmation, !e.opens(with: .yes), !e.hasAny(.confirm, .come, .keep) { return nil }
        let isClear =
            (c.answers == .reminder || e.hasAny(.confirm, .come, .keep))
            && (e.opens(with: .yes) || e.has(.confirm) || c.wordCount <= 30)
            && !e.has(.notYet)
        return Wanted(.accept, isClear && (!e.has(.no) || e.opens(with: .yes)), "It confirms that its sender comes")
    }

    // MARK: Asking

    private static func place(_ e: Evidence, _ c: Circumstances) -> Wanted? {
        let asks = e.hasAny(.askSelf, .askWe, .ask)
        let comes = e.hasAny(.come, .confirm, .take)
        let bare = c.answers == .invitation || c.answers == .names
        if e.has(.notYet),
            !e.hasAny(.askSelf, .come)
                || e.asksQuestion && !e.has(.come)
                    && e.all(.askSelf).allSatisfy({ finding in
                        e.all(.notYet).contains { $0.sentence == finding.sentence }
                    })
        {
            if e.asksQuestion || e.has(.practical) || e.has(.notYet) {
                return Wanted(.question, true, "It asks before deciding")
            }
        }
        if !e.hasAny(.askSelf, .askWe, .come, .confirm), e.has(.ask), !isPolite(e, .ask), c.listed == 0, !c.namesOther,
            !c.hasForward
        {
            return Wanted(.question, true, "It asks about registration and for no place")
        }
        let isBare =
            !e.hasAny(.askSelf, .askWe, .come, .confirm, .take) && c.listed == 0 && !c.namesOther && !c.hasForward
            && !c.countsSeats
        if asks, isBare {
            return Wanted(.register, false, "It speaks of registration, and not plainly of whose")
        }
        if asks {
            let holds = c.answers.isOfHolder || c.answers == .offer
            let headed = e.subjectHas(.replace, .add, .correct, .cancel, .status)
            let contradicts =
                e.has(.registered) && !e.has(.senderStays) && !c.hasForward && c.listed == 0 || holds || headed
            return Wanted(
                .register, !contradicts,
                contradicts ? "It asks for a place and speaks of one already held" : "It asks for a place")
        }
        if comes || bare && (e.opens(with: .yes) || c.listed > 0) {
            let isFirm = bare || e.hasAny(.confirm, .take) || !e.asksQuestion
            return Wanted(
                .register, !e.has(.registered) && isFirm,
                bare ? "It says yes to an invitation" : "It says that its sender comes")
        }
        if c.listed > 0, !e.has(.registered), c.answers == .waiting || !c.answers.isOfHolder {
            return Wanted(.register, true, "It lists people to be registered")
        }
        if e.subjectHas(.askSelf, .askWe, .ask, .come), !e.has(.registered), !e.subjectHas(.status) {
            if e.asksQuestion, c.wordCount > 6 {
                return e.has(.practical) || e.has(.notYet)
                    ? nil : Wanted(.register, false, "Only its subject asks for a place, its text asks something")
            }
            if [.nothing, .names, .invitation, .unknown].contains(c.answers), c.wordCount <= 80 || c.hasForward {
                let isPlain =
                    c.wordCount <= 12 && e.subject?.isQuestion == false || c.hasForward || c.namesOther
                    || c.answers == .names
                return Wanted(
                    .register, [.nothing, .names].contains(c.answers) && isPlain && !e.has(.registered),
                    "Its subject asks for a place")
            }
        }
        if c.hasForward, e.has(.pointer) {
            return Wanted(.register, false, "It passes on a message, and does not say what for")
        }
        return nil
    }

    // MARK: The rest

    private static func rest(_ e: Evidence, _ c: Circumstances) -> Wanted {
        if e.asksQuestion || e.has(.practical) && !e.has(.thanks) {
            return Wanted(.question, e.asksQuestion, "It asks something and wants no place")
        }
        let touches =
            e.hasAny(.waitlist, .registered, .replace, .add, .status, .cancel, .keep) || e.opens(with: .yes)
            || e.opens(with: .no)
        if e.has(.thanks) || e.subjectHas(.thanks), !touches {
            // Below an invitation, an offer or a reminder even thanks may mean yes or no.
            let isOpen = [.invitation, .offer, .reminder, .address, .names].contains(c.answers)
            // Thanks is what remains when nothing else is understood: something must speak for it.
            let isThanks = c.answers == .confirmation || e.subjectHas(.thanks) || e.says(.lookingBack)
            return Wanted(
                .other,
                isThanks && !c.hasForward && c.wordCount >= 3 && !e.says(beginningOf: .placeStems)
                    && !e.says(.adversatives) && !isOpen && !e.has(.notYet) && !c.namesOther && !c.countsSeats
                    && c.listed == 0 && c.wordCount <= 60,
                "It only thanks")
        }
        return Wanted(.other, false, "Nothing says what it wants")
    }
}
