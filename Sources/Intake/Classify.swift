// What kind of letter it is: an ordered table of rules, the first that applies decides. Each is small and gives its reason.
//
// The order matters: a delivery report is null-sent and auto-submitted too, so what is said most precisely is asked first; a
// calendar answer carries a person's decision even under Auto-Submitted; an organiser's absence notice is still automatic.

import Core
import MIME

/// What the rules look at, computed once.
struct Envelope: Sendable {
    let message: Message
    let desk: DeskIdentity
    /// Folded, one line.
    let subject: String
    let fromAddress: String
    let ownWords: String
    let findings: [Topic: Int]
    let calendars: [CalendarObject]
    let report: DeliveryReport?

    func header(_ name: String) -> String? { message.fields[name].map { $0.lowercased() } }
    func count(_ topic: Topic) -> Int { findings[topic] ?? 0 }
}

/// What a rule found.
struct Verdict: Sendable {
    let messageClass: MessageClass
    let reason: String
    /// A soft sign: where the words ask for something all the same, a person should look.
    var isSoft = false
    /// Nothing but its words tells.
    var isOfWords = false
    /// Its subject or its sender's address alone tells it, which people have too.
    var isOfOneSign = false
}

struct ClassRule: Sendable {
    let name: String
    let apply: @Sendable (Envelope) -> Verdict?
}

enum Classify {
    static func verdict(_ envelope: Envelope) -> Verdict {
        for rule in rules {
            if let verdict = rule.apply(envelope) { return verdict }
        }
        return Verdict(messageClass: .person, reason: "A person wrote it, as far as anything tells")
    }

    static let rules: [ClassRule] = [
        ClassRule(name: "feedback report", apply: feedbackReport),
        ClassRule(name: "delivery report", apply: deliveryReport),
        ClassRule(name: "refusal by a mailbox", apply: refusal),
        ClassRule(name: "disposition notification", apply: dispositionNotification),
        ClassRule(name: "own message", apply: ownMessage),
        ClassRule(name: "calendar answer", apply: calendarAnswer),
        ClassRule(name: "delivery report in free form", apply: freeFormBounce),
        ClassRule(name: "Auto-Submitted", apply: autoSubmitted),
        ClassRule(name: "null return path", apply: nullReturnPath),
        ClassRule(name: "answering machine's header", apply: machineHeaders),
        ClassRule(name: "no reply wanted", apply: noReplySender),
        ClassRule(name: "subject of an answering machine", apply: machineSubject),
        ClassRule(name: "list", apply: list),
        ClassRule(name: "bulk", apply: bulk),
        ClassRule(name: "absence in words", apply: absenceInWords),
        ClassRule(name: "acknowledgement in words", apply: acknowledgementInWords),
        ClassRule(name: "organiser", apply: organiser),
        ClassRule(name: "calendar message", apply: calendarOther),
    ]

    // MARK: Reports

    /// RFC 5965.
    @Sendable private static func feedbackReport(_ e: Envelope) -> Verdict? {
        let isReport =
            e.message.root.mediaType.parameters["report-type"]?.lowercased() == "feedback-report"
            || e.message.leaves.contains { $0.mediaType.essence == "message/feedback-report" }
        if isReport { return Verdict(messageClass: .feedback, reason: "It is a feedback report (RFC 5965)") }
        return e.isServiceComplaint
            ? Verdict(messageClass: .feedback, reason: "A sending service tells of a complaint") : nil
    }

    /// RFC 3464.
    @Sendable private static func deliveryReport(_ e: Envelope) -> Verdict? {
        guard let report = e.report, report.isStandard else { return nil }
        guard let kind = report.bounce?.kind else {
            return Verdict(messageClass: .automatic, reason: "It reports a delivery that did not fail (RFC 3464)")
        }
        return Verdict(messageClass: .bounce, reason: "It is a delivery report (RFC 3464), \(kind.rawValue)")
    }

    /// RFC 5429 2.1.3.
    @Sendable private static func refusal(_ e: Envelope) -> Verdict? {
        guard let report = e.report, !report.isStandard, report.bounce != nil,
            e.message.leaves.contains(where: { $0.mediaType.essence == "message/disposition-notification" })
        else { return nil }
        return Verdict(messageClass: .bounce, reason: "A mailbox refused the letter (RFC 5429)")
    }

    /// RFC 8098.
    @Sendable private static func dispositionNotification(_ e: Envelope) -> Verdict? {
        let isNotification =
            e.message.root.mediaType.parameters["report-type"]?.lowercased() == "disposition-notification"
            || e.message.leaves.contains { $0.mediaType.essence == "message/disposition-notification" }
        return isNotification ? Verdict(messageClass: .automatic, reason: "It is a read receipt (RFC 8098)") : nil
    }

    @Sendable private static func freeFormBounce(_ e: Envelope) -> Verdict? {
        guard let report = e.report, !report.isStandard, report.bounce != nil else { return nil }
        return Verdict(messageClass: .bounce, reason: "It reads like a delivery report, though not in standard form")
    }

    // MARK: Who sent it

    @Sendable private static func ownMessage(_ e: Envelope) -> Verdict? {
        if e.desk.owns(e.fromAddress) {
            return Verdict(messageClass: .own, reason: "It comes from the desk's own address")
        }
        let domain = e.message.messageID?.split(separator: "@").last.map { $0.lowercased() }
        if let domain, !e.desk.noticeDomain.isEmpty, domain == e.desk.noticeDomain.lowercased() {
            return Verdict(messageClass: .own, reason: "Its Message-ID is one of the desk's own")
        }
        return nil
    }

    @Sendable private static func organiser(_ e: Envelope) -> Verdict? {
        let key = Contact.key(of: e.fromAddress)
        return e.desk.organisers.contains { Contact.key(of: $0) == key }
            ? Verdict(messageClass: .organiser, reason: "It comes from an organiser's address") : nil
    }

    @Sendable private static func noReplySender(_ e: Envelope) -> Verdict? {
        let local = folded(String(e.fromAddress.prefix { $0 != "@" })).filter { $0.isLetter }
        let silent = Lexica.shipped.words(of: .noReply)
            .union(["mailerdaemon", "postmaster", "autoreply", "autoresponder"])
        guard silent.contains(where: { local.hasPrefix($0) || local.hasSuffix($0) }) else { return nil }
        return Verdict(
            messageClass: .automatic, reason: "Its sender's address wants no answer", isSoft: true, isOfOneSign: true)
    }

    // MARK: Calendar

    @Sendable private static func calendarAnswer(_ e: Envelope) -> Verdict? {
        e.calendars.contains { $0.method?.uppercased() == "REPLY" }
            ? Verdict(messageClass: .calendar, reason: "A calendar program carries its sender's answer (RFC 5546)")
            : nil
    }

    @Sendable private static func calendarOther(_ e: Envelope) -> Verdict? {
        guard let method = e.calendars.compactMap({ $0.method?.uppercased() }).first, method != "PUBLISH" else {
            return nil
        }
        return Verdict(
            messageClass: .calendar,
            reason: "It is a calendar message of method \(method.prefix(20)), which decides nothing")
    }

    // MARK: Programs

    /// RFC 3834 5.
    @Sendable private static func autoSubmitted(_ e: Envelope) -> Verdict? {
        guard let value = e.header("Auto-Submitted") else { return nil }
        let word = value.prefix { $0.isLetter || $0 == "-" }
        guard !word.isEmpty, word != "no" else { return nil }
        return Verdict(messageClass: .automatic, reason: "Auto-Submitted says \(word.prefix(30)) (RFC 3834)")
    }

    @Sendable private static func nullReturnPath(_ e: Envelope) -> Verdict? {
        e.message.returnPath == ""
            ? Verdict(
                messageClass: .automatic, reason: "Its return path is empty, as only programs write it (RFC 5321 4.5.5)"
            ) : nil
    }

    @Sendable private static func machineHeaders(_ e: Envelope) -> Verdict? {
        for name in [
            "X-Autoreply", "X-Autorespond", "X-Autoresponder", "X-Vacation", "X-Mail-Autoreply", "X-AutoReply-From",
            "X-FC-MachineGenerated",
            "X-POST-MessageClass", "X-Failed-Recipients", "X-Cron-Env",
        ] where e.message.fields[name] != nil {
            if e.header(name) == "no" { continue }
            return Verdict(messageClass: .automatic, reason: "\(name) says that a program answered")
        }
        if let suppress = e.header("X-Auto-Response-Suppress"),
            suppress.contains("all") || suppress.contains("autoreply")
        {
            return Verdict(
                messageClass: .automatic, reason: "X-Auto-Response-Suppress asks for no automatic answer", isSoft: true)
        }
        if let precedence = e.header("Precedence"), precedence.contains("auto") {
            return Verdict(messageClass: .automatic, reason: "Precedence says that a program answered")
        }
        return nil
    }

    /// RFC 2369, RFC 2919.
    @Sendable private static func list(_ e: Envelope) -> Verdict? {
        for name in ["List-Id", "List-Unsubscribe", "List-Post", "List-Help"] where e.message.fields[name] != nil {
            return Verdict(messageClass: .automatic, reason: "\(name) says that a list sent it", isSoft: true)
        }
        return nil
    }

    @Sendable private static func bulk(_ e: Envelope) -> Verdict? {
        guard let precedence = e.header("Precedence"), ["bulk", "list", "junk"].contains(precedence) else { return nil }
        return Verdict(messageClass: .automatic, reason: "Precedence says \(precedence)", isSoft: true)
    }

    // MARK: Words

    /// Beginnings of subjects that programs write and people do not, folded, the longest first; some of languages that have
    /// no pack.
    private static let machineSubjects = Lexica.shipped.phrases(of: .machineSubjects)
        .union(["automatisk svar", "autosvar", "automatyczna odpowied"]).sorted { $0.count > $1.count }

    /// Beginnings of subjects that both write: "Absence" above a notice, and above a letter that gives up a place.
    private static let absenceSubjects = Lexica.shipped.phrases(of: .absenceSubjects)

    @Sendable private static func machineSubject(_ e: Envelope) -> Verdict? {
        var subject = e.subject[...]
        // "[Ticket 12] Automatic reply"; "[Automatic reply] Seminar"
        if subject.first == "[" {
            if let start = machineSubjects.first(where: { subject.dropFirst().hasPrefix($0) }) {
                return Verdict(
                    messageClass: .automatic, reason: "Its subject begins with “[\(start)”", isSoft: true,
                    isOfOneSign: true)
            }
            if let close = subject.firstIndex(of: "]") {
                subject = subject[subject.index(after: close)...].drop { $0 == " " }
            }
        }
        if subject.hasSuffix(")"), machineSubjects.contains(where: { subject.hasSuffix("(\($0))") }) {
            return Verdict(
                messageClass: .automatic, reason: "Its subject ends with that it is automatic", isSoft: true,
                isOfOneSign: true)
        }
        guard let start = machineSubjects.first(where: { subject.hasPrefix($0) }) else { return nil }
        return Verdict(
            messageClass: .automatic, reason: "Its subject begins with “\(start)”", isSoft: true, isOfOneSign: true)
    }

    /// An absence notice says several things of its kind and asks for nothing. Who asks is a person, unless it calls itself
    /// automatic or says three such things; then a person looks (`isOfWords`).
    @Sendable private static func absenceInWords(_ e: Envelope) -> Verdict? {
        let text = AbsenceWords.shared.find(in: e.ownWords)
        let ofSubject = AbsenceWords.shared.find(in: e.subject).signs
        let inSubject = absenceSubjects.contains { start in
            e.subject.hasPrefix(start) && e.subject.dropFirst(start.count).first.map { !$0.isLetter } ?? true
        }
        let signs = text.signs.union(ofSubject)
        let isAway = !signs.isDisjoint(with: [.away, .left]) || inSubject
        let count = signs.count + (inSubject ? 1 : 0)
        let isNotice: Bool
        if signs.contains(.automatic) {
            isNotice = isAway || text.signs.count >= 2 || e.count(.acknowledgement) >= 1 || !e.asks
        } else if isAway {
            // A letter of several sentences about other things is not one, whatever its last line says of Fridays.
            isNotice =
                count >= 3 && text.silent <= text.saying + 1 || count >= 2 && !e.asks && text.silent <= text.saying
        } else {
            isNotice = e.count(.absence) >= 3 && !e.asks && text.silent <= text.saying
        }
        guard isNotice else { return nil }
        return Verdict(
            messageClass: .automatic, reason: "It reads like an absence notice", isSoft: true, isOfWords: true)
    }

    @Sendable private static func acknowledgementInWords(_ e: Envelope) -> Verdict? {
        let said = e.count(.acknowledgement)
        guard said >= 2 || said >= 1 && e.hasReplyMark else { return nil }
        guard !e.asks || e.hasReplyMark || e.hasTicketNumber || e.refusesReplies else { return nil }
        return Verdict(
            messageClass: .automatic, reason: "It reads like an acknowledgement of receipt by a program", isSoft: true,
            isOfWords: true)
    }
}

extension Envelope {
    fileprivate var isServiceComplaint: Bool {
        guard ownWords.hasPrefix("{"), let notice = ServiceNotice(message) else { return false }
        return notice.kind == .complaint
    }

    /// Whether its words want something of the desk.
    fileprivate var asks: Bool {
        let wishes: [Topic] = [
            .askSelf, .askWe, .come, .confirm, .take, .cancel, .regret, .regretOther, .replace, .add, .correct, .status,
            .passOn,
        ]
        return wishes.contains { count($0) > 0 }
    }

    /// Whether it begins as ticket systems' mail does: "Please type your reply above this line".
    fileprivate var hasReplyMark: Bool {
        ownWords.split(separator: "\n").prefix(3).contains { Attribution.isReplyMark(String($0)) }
    }

    /// Whether it asks not to be answered.
    fileprivate var refusesReplies: Bool {
        let plain = folded(ownWords)
        return Lexica.shipped.phrases(of: .doNotReply).contains { plain.contains($0) }
    }

    /// "[GEST-20418]", "[#4711]", "(Ticket 4711)" in its subject, and no date.
    fileprivate var hasTicketNumber: Bool {
        guard let open = subject.firstIndex(where: { $0 == "[" || $0 == "(" || $0 == "#" }) else { return false }
        let words = subject[open...].dropFirst().prefix { !"])".contains($0) }.prefix(40)
            .split { !$0.isLetter && !$0.isNumber }
        guard let number = words.last, words.count <= 3, words.dropLast().allSatisfy({ $0.allSatisfy(\.isLetter) })
        else { return false }
        let isYear = number.count == 4 && (number.hasPrefix("20") || number.hasPrefix("19"))
        return number.count >= 3 && number.allSatisfy(\.isNumber) && !isYear
    }
}
