// What a program may have written: known by its header, its words, one sign alone, or the encoder's odds for the whole letter.

import MIME

/// What is looked at to tell a program's mail from a person's.
struct ProgramLooks: Sendable {
    let context: LetterContext
    /// Of `Classify`, before the letter was tried as a person's.
    let verdict: Verdict
    let report: DeliveryReport?
    /// Another message or a file is enclosed that may be a request.
    let holdsSomething: Bool

    /// The greatest odds of a sentence to ask for something, to give it up or to alter it.
    let acting: Double
    /// The greatest odds of a sentence to tell of absence or of receipt.
    let absent: Double

    init(context: LetterContext, verdict: Verdict, report: DeliveryReport?, holdsSomething: Bool) {
        self.context = context
        self.verdict = verdict
        self.report = report
        self.holdsSomething = holdsSomething
        acting = context.acts.map { $0[.register] + $0[.cancel] + $0[.change] + $0[.accept] + $0[.decline] }.max() ?? 0
        absent = context.acts.map { $0[.absence] }.max() ?? 0
    }

    /// A phrase asks for a place, gives it up or alters it.
    var speaksOfPlace: Bool {
        context.evidence.hasAny(.askSelf, .askWe, .replace)
            || context.evidence.hasAny(.cancel, .registered, .correct) && !context.evidence.has(.acknowledgement)
    }
    var listsPeople: Bool { context.letter.table.people.count > 1 }
    /// A list's mail names a way to leave it.
    var isList: Bool { context.message.fields["List-Unsubscribe"] != nil }
}

/// What looks like a program's, read as if a person had written it.
struct ProgramTrial: Sendable {
    private(set) var asPerson: (reading: Reading, doubts: [String])?
    /// Words of absence and a person's manner stand in it.
    private(set) var mayBeEither = false
    /// Why it is a person's all the same; `nil`: it is not.
    private(set) var personsReason: String?

    init() {}

    init(asPerson: (reading: Reading, doubts: [String]), personsReason: String?, mayBeEither: Bool) {
        self.asPerson = asPerson
        self.personsReason = personsReason
        self.mayBeEither = personsReason != nil && mayBeEither
    }
}

extension Reader {
    /// Reads as a person's what only words or a subject make look like a program's, where a sentence speaks of a wish: the encoder sees the
    /// letter as a whole.
    func tried(_ looks: ProgramLooks, _ reading: Reading) -> ProgramTrial {
        let isOfSubject =
            looks.verdict.isOfOneSign && looks.report == nil && !sendsOnly(looks.context.address) && !looks.isList
        guard looks.verdict.messageClass == .automatic, looks.verdict.isOfWords || isOfSubject,
            keepsPages || looks.acting > 0.5 || !looks.context.letter.table.people.isEmpty || looks.speaksOfPlace
        else { return ProgramTrial() }
        var trial = reading, doubts: [String] = []
        trial.proof = authentication.proof(of: looks.context.message).0
        readLetter(looks.context, &trial, &doubts)
        let odds = trial.learning?.automatic
        if isOfSubject {
            // A person who writes below such a subject says what they want.
            let isPersons = looks.acting > 0.7 && odds.map { $0 < Self.personBelow } ?? false
            return ProgramTrial(
                asPerson: (trial, doubts),
                personsReason: isPersons ? "\(looks.verdict.reason), and what stands below is a person's wish" : nil,
                mayBeEither: false)
        }
        // Where hardly a sentence tells of absence, the wish is a person's, as far as anything tells.
        let isWish = (looks.acting > 0.6 || looks.listsPeople) && looks.absent < 0.5
        let isPersons = odds.map { $0 < (isWish ? Self.automaticFrom : Self.humanBelow) } ?? isWish
        return ProgramTrial(
            asPerson: (trial, doubts),
            personsReason: isPersons ? "Words of absence stand in it, and a person's wish" : nil, mayBeEither: !isWish)
    }

    /// Nothing is answered; somebody looks where a person's request may be in it all the same.
    func readProgram(_ looks: ProgramLooks, _ trial: ProgramTrial, _ reading: inout Reading) {
        let (verdict, evidence) = (looks.verdict, looks.context.evidence)
        reading.intent = .automatic
        if keepsPages, let tried = trial.asPerson { reading.learning = tried.reading.learning }
        reading.confidence = verdict.isSoft ? 0.8 : 0.98
        // A list may carry a person's request: nothing goes back, but somebody looks.
        if verdict.isSoft, evidence.hasAny(.askSelf, .come, .confirm),
            !evidence.hasAny(.absence, .acknowledgement, .sales),
            !looks.isList || !looks.context.message.inReplyTo.isEmpty
        {
            reading.doubts = ["All the same its words ask for a place"]
        } else if mayCarryRequest(looks) {
            reading.doubts = ["All the same it may carry a person's request"]
        } else if verdict.isOfWords, looks.speaksOfPlace {
            reading.doubts = ["All the same it speaks of a place, and only its words make it look automatic"]
        }
        if !reading.doubts.isEmpty || verdict.isOfOneSign && looks.report == nil {
            let odds = trial.asPerson.map { $0.reading.learning?.automatic } ?? programOdds(looks.context, reading)
            if isNotice(looks, odds) {
                reading.doubts = []
            } else if reading.doubts.isEmpty, let odds, odds < Self.personBelow {
                reading.doubts = ["All the same it reads like a person's letter"]
            }
        }
        reading.review = !reading.doubts.isEmpty
        reading.reasons += reading.doubts
    }

    private func mayCarryRequest(_ looks: ProgramLooks) -> Bool {
        let verdict = looks.verdict
        if verdict.isOfWords && (looks.acting > 0.7 || looks.listsPeople) { return true }
        guard !looks.isList else { return false }
        if verdict.isSoft, looks.acting > 0.6 || !people.forms(in: looks.context.letter.own).isEmpty { return true }
        let isReplied = looks.context.message.fields["Auto-Submitted"]?.lowercased().contains("replied") ?? false
        return verdict.messageClass == .automatic && !isReplied && sendsOnly(looks.context.address)
            && (looks.acting > 0.8 || looks.holdsSomething)
    }

    /// Whether the encoder, which gives `odds`, sees a program's mail in it, and nothing speaks for a person's.
    func isNotice(_ looks: ProgramLooks, _ odds: Double?) -> Bool {
        guard let odds, odds >= ProgramSigns.noticeFrom else { return false }
        let context = looks.context
        return ProgramSigns(
            odds: odds, acting: looks.acting, absent: looks.absent,
            isAnswer: context.subject.isAnswer || !context.letter.earlier.isEmpty,
            isPersonal: context.subject.text.isEmpty || context.subject.isForward
                || context.letter.earlier.contains(where: \.isForward),
            asks: context.evidence.hasAny(.askSelf, .askWe, .pointer),
            carriesRequest: looks.holdsSomething || enclosesText(context) || !context.letter.table.people.isEmpty
                || !people.forms(in: context.letter.own).isEmpty
        ).isNotice
    }

    /// Whether what was read as a person's (`isPersons`) or a calendar's may be a program's: then nothing is answered, and somebody looks.
    func mayBeProgram(_ looks: ProgramLooks, _ reading: Reading, isPersons: Bool) -> Bool {
        let context = looks.context
        let from =
            context.answering.isEmpty && context.acts.count > 1 && !context.letter.isAnsweredByLine
            ? Self.automaticFrom : Self.automaticSurely
        if let odds = reading.learning?.automatic, odds >= from { return true }
        guard isPersons else { return false }
        let evidence = context.evidence
        if !evidence.hasAny(.askSelf, .askWe),
            evidence.hasAny(.absence, .acknowledgement) && looks.absent > 0.4 || looks.report != nil
        {
            return true
        }
        return looksSent(address: context.address, text: context.letter.ownWords)
            || context.letter.earlier.contains {
                folded(($0.name ?? "") + ($0.address ?? "")).contains("mailer-daemon")
            }
    }

    /// The encoder's odds that a program wrote a letter from which nothing is answered and a person looks; and those below which it
    /// is no program's though words of absence stand in it.
    private static let automaticFrom = 0.1
    /// The same of a single sentence, and of what answers a notice of ours: it is unlike what the encoder was taught by.
    private static let automaticSurely = 0.5
    private static let humanBelow = 0.05
    /// The same where one sign alone tells a program's.
    private static let personBelow = 0.02

    /// The encoder's odds that a program wrote a letter, as if a person had.
    private func programOdds(_ context: LetterContext, _ reading: Reading) -> Double? {
        var trial = reading, doubts: [String] = []
        readLetter(context, &trial, &doubts)
        return trial.learning?.automatic
    }

    /// An address that says that nobody reads it: a document system's may carry letters all the same.
    private func sendsOnly(_ address: String) -> Bool {
        let local = folded(String(address.prefix { $0 != "@" })).filter(\.isLetter)
        return lexica.words(of: .noReply).contains { local.contains($0) }
    }

    /// Whether a program may have sent it by what its address and footer say, though nothing declares it.
    private func looksSent(address: String, text: String) -> Bool {
        let local = folded(String(address.prefix { $0 != "@" }))
        if ["bounce", "-owner", "owner-", "newsletter", "mailer", "listserv", "sympa", "majordomo"].contains(where: {
            local.contains($0)
        }) {
            return true
        }
        let plain = folded(text)
        return lexica.phrases(of: .newsletterFooters).contains { plain.contains($0) }
    }
}
