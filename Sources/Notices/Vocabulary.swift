// The placeholders templates may use, where, and what each says: what is not here is refused when templates are loaded, not
// discovered in a letter. `usher templates` prints this page.

/// A placeholder's kind decides how it may be used; names inside a section are known there and nowhere else. Each says what it
/// is in a few words.
indirect enum Placeholder: Sendable {
    /// `{{name}}`; also `{{#name}}…{{/name}}` and `{{^name}}` for "if there is one".
    case value(String)
    /// `{{#name}}` and `{{^name}}` only.
    case flag(String)
    /// `{{#name}}`, with more names inside.
    case section(String, [String: Placeholder])
    /// `{{{name}}}`, once: ready-made HTML.
    case markup(String)

    var means: String {
        switch self {
        case .value(let text), .flag(let text), .section(let text, _), .markup(let text): text
        }
    }
}

enum Vocabulary {
    private static let person: [String: Placeholder] = [
        "name": .value("as the person writes it"), "organisation": .value("of the person"),
        "needs": .value("what they need, in their words"), "position": .value("on the waiting list, from 1"),
        "until": .value("when an offer ends, made to follow “until”"),
    ]

    private static func people(_ means: String) -> Placeholder {
        .section(
            means,
            [
                "people": .section("one after the other", person), "several": .flag("more than one of them"),
            ])
    }

    private static func lines(_ means: String) -> Placeholder {
        .section(means, ["lines": .section("one after the other", ["line": .value("one line")])])
    }

    static let event: [String: Placeholder] = [
        "eventTitle": .value("the event's title"), "organiser": .value("who organises it"),
        "when": .value("“Thursday 5 July 2018, 9 am – 5:15 pm (Paris time)”"),
        "startDay": .value("“Thursday 5 July 2018”"), "startDayShort": .value("“Thursday 5 July”"),
        "startTime": .value("“9 am”"),
        "deadline": .value("made to follow “until”: “the end of Sunday 17 June 2018 (Paris time)”"),
        "lastDay": .value("the last day to register: “Sunday 17 June”"),
        "opening": .value("when registration opens"),
        "placeName": .value("the place"), "placeAddress": .value("its address"),
        "access": lines("how to get in and there"), "practical": lines("what is good to know"),
        "programme": .section(
            "what is on",
            [
                "items": .section(
                    "one after the other",
                    [
                        "day": .value("where a new day begins, on events of several days"),
                        "slot": .value("from when to when"), "item": .value("what"),
                    ])
            ]),
        "organisers": .section(
            "whom to ask",
            [
                "people": .section(
                    "one after the other",
                    ["name": .value("of the person"), "email": .value("address"), "phone": .value("number")])
            ]),
        "waitingList": .flag("the event has one"), "openNow": .flag("registration is open"),
        "notOpenYet": .flag("registration was not closed by an organiser"),
    ]

    static let letter: [String: Placeholder] = [
        "language": .value("the letter's, such as en"), "deskName": .value("the desk's name"),
        "deskAddress": .value("the desk's address"), "accent": .value("the colour of the outcome, such as #1b7f4f"),
        "addressee": .value("the reader's name"), "reference": .value("the reference code"),
        "apology": .value("in the reader's own language, that the desk cannot write in it"),
        "isReply": .flag("it answers a letter"),
        "isCampaign": .flag("it was planned, and one can ask for no more of them"),
        "hasCalendar": .flag("it carries a calendar entry"),
        "several": .flag("it speaks of more than one person"), "nobody": .flag("it speaks of no person"),
        "confirmed": people("who has a seat"), "waiting": people("who waits"),
        "offered": people("who is offered a seat"), "unconfirmed": people("whose seat is held and not confirmed"),
        "givenUp": people("whose seat is given up"),
    ]

    /// What only some kinds of notice have.
    static let some: [String: Placeholder] = [
        "offerUntil": .value("offer, unconfirmed: when it ends, made to follow “until”"),
        "deeds": .section(
            "question: what a yes would do",
            [
                "list": .section(
                    "one after the other; one of the flags is set in each",
                    person.merging(
                        [
                            "oldName": .value("whose place is taken, or what was wrong"),
                            "cancelAll": .flag("all seats are given up"), "cancel": .flag("this seat is given up"),
                            "register": .flag("this person is registered"), "accept": .flag("the offer is taken"),
                            "decline": .flag("the offer is let go"),
                            "substitute": .flag("this person comes for another"),
                            "correct": .flag("this is how it is written"), "add": .flag("this person comes too"),
                            "remove": .flag("this person does not come"),
                        ], uniquingKeysWith: { old, _ in old }))
            ]),
        "seatsFree": .value("deadline-reminder: how many seats are free, two or more"),
        "oneSeatFree": .flag("deadline-reminder: one seat is free"),
        "noSeatFree": .flag("deadline-reminder: no seat is free"),
        "quotaLabel": .value("waiting: the quota that is full"),
        "keptFor": .value("waiting: the quota for which the rest is kept"),
        "keptUntil": .value("waiting: until when it is kept"),
        "keptForOthers": .flag("waiting: the rest is kept for earlier requests"),
        "tooFew": .flag("waiting: too few are left for the party"),
        "allTaken": .flag("waiting: all seats are taken"),
        "party": .flag("waiting: people who wait together"), "together": .flag("waiting: all of them, or none"),
        "atLeast": .value("waiting: so many of them at least"),
        "patience": .value("waiting: how long too few seats are kept for them, “3 days”"),
        "left": .flag("lapsed: they are on no list any more"),
        "atTail": .flag("lapsed: at the end of the waiting list"),
        "keepsPlace": .flag("lapsed: they keep their place"),
        "unanswered": .flag("lapsed: it was not an offer but a request that nobody confirmed"),
        "announcement": lines("announcement: an organiser's words"),
        "changes": .section(
            "changed: what is new",
            [
                "newWhen": .value("the new time"), "oldWhen": .value("the time it had"),
                "newPlace": .value("the new place"), "oldPlace": .value("the place it had"),
                "programmeChanged": .flag("the programme is another"),
                "takesPlace": .flag("it was called off, and takes place"),
            ]),
        "certificate": .flag("thanks: certificates of attendance are attached"),
    ]

    static let notice = event.merging(letter) { old, _ in old }.merging(some) { old, _ in old }

    /// What `layout.html` may use: the above, the subject, and the body, which it must place.
    static let layout = notice.merging(
        ["subject": .value("the letter's subject"), "body": .markup("the letter; it must be placed")]
    ) { old, _ in old }

    /// The page that `usher templates` prints, in Markdown.
    static var page: String {
        func rows(_ names: [String: Placeholder], _ outer: String = "") -> [String] {
            names.sorted { $0.key < $1.key }.flatMap { name, placeholder -> [String] in
                let use: String
                var inner: [String] = []
                switch placeholder {
                case .value: use = "{{\(name)}}"
                case .flag: use = "{{#\(name)}}"
                case .markup: use = "{{{\(name)}}}"
                case .section(_, let names):
                    use = "{{#\(name)}}"
                    inner = rows(names, outer + name + " › ")
                }
                return ["| \(outer)`\(use)` | \(placeholder.means) |"] + inner
            }
        }
        func table(_ title: String, _ names: [String: Placeholder]) -> [String] {
            ["", "| \(title) | is |", "| --- | --- |"] + rows(names)
        }
        return
            (table("of the event", event).dropFirst() + table("of the letter", letter) + table("of some kinds", some)
            + table(
                "of layout.html besides",
                ["subject": layout["subject"], "body": layout["body"]].compactMapValues { $0 }))
            .joined(separator: "\n") + "\n"
    }
}

extension Templates {
    /// What templates may say, as a page of Markdown.
    package static var placeholders: String { Vocabulary.page }
}
