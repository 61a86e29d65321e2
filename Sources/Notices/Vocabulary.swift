// The placeholders templates may use, and where: what is not here is refused when templates are loaded, not discovered in
// a letter.

/// A placeholder's kind decides how it may be used; names inside a section are known there and nowhere else.
indirect enum Placeholder: Sendable {
    /// `{{name}}`; also `{{#name}}…{{/name}}` and `{{^name}}` for "if there is one".
    case value
    /// `{{#name}}` and `{{^name}}` only.
    case flag
    /// `{{#name}}`, with more names inside.
    case section([String: Placeholder])
    /// `{{{name}}}`, once: ready-made HTML.
    case markup
}

enum Vocabulary {
    private static let person: [String: Placeholder] = [
        "name": .value, "organisation": .value, "needs": .value, "position": .value, "until": .value,
    ]
    private static let group = Placeholder.section(["people": .section(person), "several": .flag])
    private static let lines = Placeholder.section(["lines": .section(["line": .value])])

    static let notice: [String: Placeholder] = [
        "language": .value, "eventTitle": .value, "deskName": .value, "deskAddress": .value, "when": .value,
        "startDay": .value, "startDayShort": .value, "startTime": .value, "deadline": .value, "lastDay": .value,
        "accent": .value, "addressee": .value, "reference": .value, "organiser": .value, "placeName": .value,
        "placeAddress": .value, "opening": .value, "offerUntil": .value, "seatsFree": .value,
        "several": .flag, "nobody": .flag, "isReply": .flag, "isCampaign": .flag, "hasCalendar": .flag,
        "waitingList": .flag, "notOpenYet": .flag, "openNow": .flag, "oneSeatFree": .flag, "noSeatFree": .flag,
        "keepsPlace": .flag, "atTail": .flag, "left": .flag, "unanswered": .flag,
        "quotaLabel": .value, "keptFor": .value, "keptUntil": .value, "keptForOthers": .flag, "allTaken": .flag,
        "tooFew": .flag,
        "party": .flag, "together": .flag, "atLeast": .value, "patience": .value,
        "access": lines, "practical": lines, "announcement": lines,
        "programme": .section(["items": .section(["day": .value, "slot": .value, "item": .value])]),
        "organisers": .section(["people": .section(["name": .value, "email": .value, "phone": .value])]),
        "confirmed": group, "waiting": group, "offered": group, "unconfirmed": group, "givenUp": group,
        "deeds": .section([
            "list": .section(
                person.merging(
                    [
                        "oldName": .value, "cancelAll": .flag, "cancel": .flag, "register": .flag, "accept": .flag,
                        "decline": .flag, "substitute": .flag, "correct": .flag, "add": .flag, "remove": .flag,
                    ], uniquingKeysWith: { old, _ in old }))
        ]),
    ]

    /// What `layout.html` may use: the above, the subject, and the body, which it must place.
    static let layout = notice.merging(["subject": .value, "body": .markup], uniquingKeysWith: { old, _ in old })
}
