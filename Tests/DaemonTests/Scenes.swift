// How the desk comes to send each notice that invites an answer, and what each answer makes of it.

import Core
import Foundation
import Testing

@testable import Daemon
@testable import Store

/// What is to stand in the register after an answer, and what its sender is told.
struct After: Sendable {
    /// `Name: state`; `@` is the sender, or who the answer names.
    let states: [String]
    /// The kinds of notices to the sender since.
    let told: [String]
    /// Campaigns no longer write to the sender.
    var isStopped = false
    /// A person reads it, and nothing changes.
    var isForPerson = false

    init(_ states: [String], _ told: [String], isStopped: Bool = false) {
        self.states = states
        self.told = told
        self.isStopped = isStopped
    }

    static func person(_ states: [String]) -> After {
        var after = After(states, ["handed-over"])
        after.isForPerson = true
        return after
    }
}

/// A notice in the state in which the desk really sends it.
struct Scene: Sendable, CustomTestStringConvertible {
    let name: String
    let kind: NoticeKind
    var capacity = 3
    var change: @Sendable (inout Event) -> Void = { _ in }
    /// Brings the desk to where the notice is the last that `Scene.sender` was sent.
    let play: @Sendable (Bureau, Voice) throws -> Void
    let invites: [(deed: Deed, after: After)]
    /// So many ways of saying each are tried: all where the notice is the first that asks for such an answer, few where
    /// another scene tried them.
    var tries = 4

    var testDescription: String { name }

    static let sender = "Claire Dumont"
    static let other = "Moira Kinnear"

    static func called(_ name: String) throws -> Scene { try #require(all.first { $0.name == name }, "\(name)") }

    /// The desk after `play`, and the notice to be answered.
    func played(_ voice: Voice) throws -> (Bureau, Sent) {
        let bureau = try Bureau(capacity: capacity) { event in
            event.campaigns = []
            change(&event)
        }
        try play(bureau, voice)
        let notice = try #require(try bureau.sent().last { $0.to == Letter.address(of: Scene.sender) }, "\(name)")
        let told = "\(try bureau.states()) \(try bureau.reviews().map(\.reason)) \(try bureau.kinds())"
        #expect(notice.kind == kind.rawValue, "\(name): \(told)")
        return (bureau, notice)
    }
}

/// Somebody's letters before the notice, in their language.
struct Voice: Sendable, CustomTestStringConvertible {
    let language: Language
    let greeting, closing: String
    let wish, withColleague, status, cancellation: String
    /// Somebody comes in the sender's place.
    let change: @Sendable (String) -> String

    var testDescription: String { language.rawValue }

    func letter(_ words: String, _ id: String, isAuthenticated: Bool = true) -> Letter {
        Letter(
            name: Scene.sender, address: Letter.address(of: Scene.sender),
            subject: Bureau.seminar(capacity: 1).titles.byLanguage[language] ?? "",
            text: "\(greeting)\n\n\(words)\n\n\(closing)\n\n\(Scene.sender)", messageID: "\(id)@ville.example",
            isAuthenticated: isAuthenticated)
    }

    static let all = [
        Voice(
            language: .french, greeting: "Madame, Monsieur,", closing: "Cordialement,",
            wish: "Je souhaite m'inscrire au séminaire « Vers une action internationale durable ».",
            withColleague:
                "Merci d'inscrire au séminaire « Vers une action internationale durable » :\n\n- Claire Dumont\n- Rui Bettencourt",
            status: "Pourriez-vous me dire où en est mon inscription au séminaire ? Suis-je bien inscrite ?",
            cancellation: "Je ne peux plus venir au séminaire. Merci d'annuler mon inscription.",
            change: { "Ce n'est pas moi qui viendrai au séminaire : \($0) viendra à ma place." }),
        Voice(
            language: .english, greeting: "Dear Sir or Madam,", closing: "Yours faithfully,",
            wish: "I would like to register for the seminar “Towards a sustainable international action”.",
            withColleague:
                "Please register for the seminar “Towards a sustainable international action”:\n\n- Claire Dumont\n- Rui Bettencourt",
            status: "Could you tell me the status of my registration for the seminar? Am I registered?",
            cancellation: "I cannot come to the seminar any more. Please cancel my registration.",
            change: { "I can no longer attend the seminar. \($0) will come in my place." }),
        Voice(
            language: .spanish, greeting: "Estimados señores:", closing: "Atentamente,",
            wish: "Deseo inscribirme en el seminario «Hacia una acción internacional sostenible».",
            withColleague:
                "Les ruego que inscriban en el seminario «Hacia una acción internacional sostenible» a:\n\n- Claire Dumont\n- Rui Bettencourt",
            status: "¿Podrían decirme en qué estado está mi inscripción en el seminario? ¿Estoy inscrita?",
            cancellation: "Les ruego que cancelen mi inscripción en el seminario.",
            change: { "No podré asistir al seminario. \($0) vendrá en mi lugar." }),
        Voice(
            language: .portuguese, greeting: "Prezados senhores,", closing: "Atenciosamente,",
            wish: "Desejo inscrever-me no seminário “Rumo a uma ação internacional sustentável”.",
            withColleague:
                "Peço a inscrição no seminário “Rumo a uma ação internacional sustentável” de:\n\n- Claire Dumont\n- Rui Bettencourt",
            status: "Poderiam dizer-me em que situação está a minha inscrição no seminário? Estou inscrita?",
            cancellation: "Peço o cancelamento da minha inscrição no seminário.",
            change: { "Não poderei comparecer ao seminário. \($0) virá em meu lugar." }),
    ]
}

extension Bureau {
    fileprivate func hear(_ letter: Letter) throws {
        let count = try outcomes().count
        clock.advance(60)
        try handle(letter, uid: UInt32(count + 1))
    }

    fileprivate func comeTo(_ time: Date) throws {
        clock.set(time)
        try wake()
    }
}

extension Scene {
    private static let seat = "@: confirmed"
    private static let untouched = After(["@: confirmed"], ["status"])
    private static let gone = After(["@: cancelled"], ["cancellation"])
    private static let changed = After(["@: confirmed"], ["correction"])

    /// What a seat held invites.
    private static let seated: [(Deed, After)] = [
        (.cancel, gone), (.cannotCome, gone), (.substitute, changed), (.spelling, changed), (.organisation, changed),
    ]
    /// What a notice that is no campaign's does not invite.
    private static let mistaken: [(Deed, After)] = [(.stop, .person(["Claire Dumont: confirmed"]))]

    private static let reminders: @Sendable (inout Event) -> Void = { event in
        event.campaigns = [
            Campaign(
                name: "days-before", kind: .reminder, audience: .confirmed, when: .day(-3, .start, minuteOfDay: 540)),
            Campaign(
                name: "still-waiting", kind: .reminder, audience: .waiting, when: .day(-3, .start, minuteOfDay: 540)),
            Campaign(
                name: "last-call", kind: .deadlineReminder, audience: .unanswered,
                when: .day(-7, .deadline, minuteOfDay: 540)),
        ]
    }

    private static func campaign(
        _ kind: NoticeKind, _ audience: Audience, _ when: Campaign.Moment
    ) -> @Sendable (inout Event) -> Void {
        { $0.campaigns = [Campaign(name: kind.rawValue, kind: kind, audience: audience, when: when)] }
    }

    private static func invite(_ bureau: Bureau, _ voice: Voice) throws {
        _ = try bureau.register.transaction {
            try $0.invite(
                Invitee(
                    contact: Contact(name: sender, address: Letter.address(of: sender)), language: voice.language,
                    hasAnswered: false),
                event: bureau.event.code)
        }
    }

    /// The one seat is taken, and the sender waits.
    private static func wait(_ bureau: Bureau, _ voice: Voice) throws {
        try bureau.hear(.register(other))
        try bureau.hear(voice.letter(voice.wish, "wish"))
    }

    private static func offer(_ bureau: Bureau, _ voice: Voice) throws {
        try wait(bureau, voice)
        try bureau.hear(.cancel(other))
    }

    static let all: [Scene] = [
        Scene(
            name: "confirmation", kind: .confirmation,
            play: { try $0.hear($1.letter($1.wish, "wish")) }, invites: seated + mistaken, tries: .max),
        Scene(
            name: "confirmation of several", kind: .confirmation,
            play: { try $0.hear($1.letter($1.withColleague, "wish")) },
            invites: [
                (.cancelOne, After(["Claire Dumont: confirmed", "Rui Bettencourt: cancelled"], ["cancellation"])),
                (.substituteOne, After(["Claire Dumont: confirmed", "@: confirmed"], ["correction"])),
            ]),
        Scene(
            name: "waiting", kind: .waiting, capacity: 1, play: wait,
            invites: [
                (.cancel, After(["Moira Kinnear: confirmed", "@: cancelled"], ["cancellation"])),
                (.stop, .person(["Moira Kinnear: confirmed", "@: waiting"])),
            ]),
        Scene(
            name: "offer", kind: .offer, capacity: 1, play: offer,
            invites: [
                (.yes, After(["Moira Kinnear: cancelled", "@: confirmed"], ["confirmation"])),
                (.takeSeat, After(["Moira Kinnear: cancelled", "@: confirmed"], ["confirmation"])),
                (.no, After(["Moira Kinnear: cancelled", "@: declined"], ["cancellation"])),
                (.cannotCome, After(["Moira Kinnear: cancelled", "@: declined"], ["cancellation"])),
                (.stop, .person(["Moira Kinnear: cancelled", "@: offered"])),
            ], tries: .max),
        Scene(
            name: "lapsed, place kept", kind: .lapsed, capacity: 1, change: { $0.policies.lapse = .keep },
            play: { bureau, voice in
                try offer(bureau, voice)
                try bureau.comeTo(bureau.clock.now + bureau.event.policies.offerLasts + 1)
            },
            invites: [
                (.yes, After(["Moira Kinnear: cancelled", "@: confirmed"], ["confirmation"])),
                (.takeSeat, After(["Moira Kinnear: cancelled", "@: confirmed"], ["confirmation"])),
            ]),
        Scene(
            name: "lapsed, left", kind: .lapsed, capacity: 1,
            play: { bureau, voice in
                try offer(bureau, voice)
                try bureau.comeTo(bureau.clock.now + bureau.event.policies.offerLasts + 1)
            },
            invites: [
                (
                    .register,
                    After(["Moira Kinnear: cancelled", "@: declined", "@: confirmed"], ["confirmation"])
                )
            ]),
        Scene(
            name: "lapsed, unanswered", kind: .lapsed, change: { $0.policies.addressCheck = .always },
            play: { bureau, voice in
                try bureau.hear(voice.letter(voice.wish, "wish"))
                try bureau.comeTo(bureau.clock.now + bureau.event.policies.addressLasts + 1)
            },
            invites: [(.register, After(["@: declined", "@: confirmed"], ["confirmation"]))]),
        Scene(
            name: "status", kind: .status,
            play: { bureau, voice in
                try bureau.hear(voice.letter(voice.wish, "wish"))
                try bureau.hear(voice.letter(voice.status, "status"))
            },
            invites: seated + mistaken),
        Scene(
            name: "status of an offer", kind: .status, capacity: 1,
            play: { bureau, voice in
                try offer(bureau, voice)
                try bureau.hear(voice.letter(voice.status, "status"))
            },
            invites: [
                (.yes, After(["Moira Kinnear: cancelled", "@: confirmed"], ["confirmation"])),
                (.no, After(["Moira Kinnear: cancelled", "@: declined"], ["cancellation"])),
            ]),
        Scene(
            name: "status of nobody", kind: .status,
            play: { try $0.hear($1.letter($1.status, "status")) },
            invites: [(.names, After(["@: confirmed"], ["confirmation"]))]),
        Scene(
            name: "question about a cancellation", kind: .question,
            play: { bureau, voice in
                try bureau.hear(voice.letter(voice.wish, "wish"))
                try bureau.hear(voice.letter(voice.cancellation, "cancel", isAuthenticated: false))
            },
            invites: [
                (.yes, gone), (.no, untouched), (.stop, .person(["@: confirmed"])),
            ], tries: .max),
        Scene(
            name: "question about a change", kind: .question,
            play: { bureau, voice in
                try bureau.hear(voice.letter(voice.wish, "wish"))
                try bureau.hear(voice.letter(voice.change("Marie Curie"), "change", isAuthenticated: false))
            },
            invites: [
                (.yes, After(["Marie Curie: confirmed"], ["correction"])), (.no, untouched),
            ]),
        Scene(
            name: "unconfirmed", kind: .unconfirmed, change: { $0.policies.addressCheck = .always },
            play: { try $0.hear($1.letter($1.wish, "wish")) },
            invites: [
                (.yes, After(["@: confirmed"], ["confirmation"])),
                (.comes, After(["@: confirmed"], ["confirmation"])),
                (.no, After(["@: declined"], ["cancellation"])),
                (.stop, .person(["@: unconfirmed"])),
            ], tries: .max),
        Scene(
            name: "approval", kind: .approval, change: { $0.policies.approval = .everybody },
            play: { try $0.hear($1.letter($1.wish, "wish")) },
            invites: [(.cancel, gone), (.stop, .person(["@: unconfirmed"]))]),
        Scene(
            name: "cancellation", kind: .cancellation,
            play: { bureau, voice in
                try bureau.hear(voice.letter(voice.wish, "wish"))
                try bureau.hear(voice.letter(voice.cancellation, "cancel"))
            },
            invites: [(.register, After(["@: cancelled", "@: confirmed"], ["confirmation"]))]),
        Scene(
            name: "correction", kind: .correction,
            play: { bureau, voice in
                try bureau.hear(voice.letter(voice.wish, "wish"))
                try bureau.hear(voice.letter(voice.change("Grace Kariuki"), "change"))
            },
            invites: [
                (.cancel, After(["Grace Kariuki: cancelled"], ["cancellation"])), (.substitute, changed),
                (.stop, .person(["Grace Kariuki: confirmed"])),
            ]),
        Scene(
            name: "reminder", kind: .reminder, change: reminders,
            play: { bureau, voice in
                try bureau.hear(voice.letter(voice.wish, "wish"))
                try bureau.comeTo(Bureau.date(7, 2, 9))
            },
            invites: [
                (.cancel, gone), (.cannotCome, gone), (.substitute, changed), (.comes, untouched),
                (.stop, After(["@: confirmed"], [], isStopped: true)),
            ], tries: .max),
        Scene(
            name: "reminder to who waits", kind: .reminder, capacity: 1, change: reminders,
            play: { bureau, voice in
                try wait(bureau, voice)
                try bureau.comeTo(Bureau.date(7, 2, 9))
            },
            invites: [
                (.cancel, After(["Moira Kinnear: confirmed", "@: cancelled"], ["cancellation"])),
                (.stop, After(["Moira Kinnear: confirmed", "@: waiting"], [], isStopped: true)),
            ]),
        Scene(
            name: "deadline-reminder", kind: .deadlineReminder, change: reminders,
            play: { bureau, voice in
                try invite(bureau, voice)
                try bureau.comeTo(Bureau.date(6, 11, 9))
            },
            invites: [
                (.names, After(["@: confirmed"], ["confirmation"])),
                (.attend, After(["@: confirmed"], ["confirmation"])),
                (.namesOfTwo, After(["Claire Dumont: confirmed", "Marie Curie: confirmed"], ["confirmation"])),
                (.no, After([], [])), (.cannotCome, After([], [])),
                (.stop, After([], [], isStopped: true)),
            ], tries: .max),
        Scene(
            name: "invitation", kind: .invitation,
            change: campaign(.invitation, .unanswered, .instant(Bureau.date(5, 21, 9))),
            play: { bureau, voice in
                try invite(bureau, voice)
                try bureau.comeTo(Bureau.date(5, 21, 9))
            },
            invites: [
                (.names, After(["@: confirmed"], ["confirmation"])),
                (.attend, After(["@: confirmed"], ["confirmation"])),
                (.namesOfTwo, After(["Claire Dumont: confirmed", "Marie Curie: confirmed"], ["confirmation"])),
                (.no, After([], [])), (.cannotCome, After([], [])), (.stop, After([], [], isStopped: true)),
            ]),
        Scene(
            name: "still-coming", kind: .stillComing,
            change: campaign(.stillComing, .confirmed, .day(-14, .start, minuteOfDay: 540)),
            play: { bureau, voice in
                try bureau.hear(voice.letter(voice.wish, "wish"))
                try bureau.comeTo(Bureau.date(6, 21, 9))
            },
            invites: [
                (.yes, untouched), (.comes, untouched), (.no, gone), (.cancel, gone), (.cannotCome, gone),
                (.substitute, changed), (.stop, After(["@: confirmed"], [], isStopped: true)),
            ]),
        Scene(
            name: "last-state", kind: .lastState, capacity: 1,
            change: campaign(.lastState, .waiting, .day(0, .deadline, minuteOfDay: 600)),
            play: { bureau, voice in
                try wait(bureau, voice)
                try bureau.comeTo(Bureau.date(6, 18, 10))
            },
            invites: [
                (.cancel, After(["Moira Kinnear: confirmed", "@: cancelled"], ["cancellation"])),
                (.stop, After(["Moira Kinnear: confirmed", "@: waiting"], [], isStopped: true)),
            ]),
        Scene(
            name: "changed", kind: .changed,
            play: { bureau, voice in
                try bureau.hear(voice.letter(voice.wish, "wish"))
                try bureau.comeTo(bureau.clock.now + 60)
                bureau.event.start += 3600
                try bureau.reopen()
                try bureau.comeTo(bureau.clock.now + 60)
                try bureau.comeTo(bureau.clock.now + Campaign.changeRests)
            },
            invites: [
                (.yes, untouched), (.comes, untouched), (.cancel, gone), (.cannotCome, gone), (.substitute, changed),
            ]),
        Scene(
            name: "announcement", kind: .announcement,
            play: { bureau, voice in
                try bureau.hear(voice.letter(voice.wish, "wish"))
                let words = Texts([voice.language: voice.greeting])
                let act = Act(by: "Félicia", deed: .announce(words, to: .everybody))
                _ = try bureau.desk.queue.sync { try bureau.desk.perform(act, event: bureau.event) }
            },
            invites: [(.cancel, gone), (.cannotCome, gone)] + mistaken),
        Scene(
            name: "refused before the opening", kind: .refusedClosed,
            change: { $0.opening = Bureau.date(5, 20) },
            play: { bureau, voice in
                try bureau.hear(voice.letter(voice.wish, "wish"))
                try bureau.comeTo(Bureau.date(5, 21))
            },
            invites: [
                (.names, After(["@: confirmed"], ["confirmation"])),
                (.attend, After(["@: confirmed"], ["confirmation"])),
                (.namesOfTwo, After(["Claire Dumont: confirmed", "Marie Curie: confirmed"], ["confirmation"])),
            ]),
    ]
}
