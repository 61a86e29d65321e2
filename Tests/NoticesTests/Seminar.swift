// The event and the notices the tests compose: a seminar like the first one, in four languages, with every kind of outcome.

import Core
import Foundation
import MIME

@testable import Notices

enum Seminar {
    static let zone = TimeZone(identifier: "Europe/Paris") ?? .gmt

    /// A time in Paris in summer, when it is two hours ahead of UTC.
    static func paris(_ month: Int, _ day: Int, _ hour: Int = 0, _ minute: Int = 0) -> Date {
        let days = CivilTime.days(year: 2018, month: month, day: day)
        return Date(timeIntervalSince1970: Double(days * 86_400 + (hour - 2) * 3_600 + minute * 60))
    }

    static func texts(_ french: String, _ english: String, _ spanish: String, _ portuguese: String) -> Texts {
        Texts([.french: french, .english: english, .spanish: spanish, .portuguese: portuguese])
    }

    static let event: Event = {
        var event = Event(
            code: EventCode("sia"), referencePrefix: "SIA",
            titles: texts(
                "Vers une action internationale durable", "Towards a sustainable international action",
                "Hacia una acción internacional sostenible", "Rumo a uma ação internacional sustentável"),
            organiser: texts("Villes unies", "United Towns", "Ciudades Unidas", "Cidades Unidas"),
            languages: [.french, .english, .spanish, .portuguese], zone: zone,
            start: paris(7, 5, 9), end: paris(7, 5, 17, 15),
            place: Place(
                name: texts(
                    "Hôtel de ville de Paris, auditorium", "Paris City Hall, auditorium",
                    "Ayuntamiento de París, auditorio", "Prefeitura de Paris, auditório"),
                address: "5, rue Lobau, 75004 Paris",
                access: texts(
                    "Entrée par le 5, rue Lobau\nMétro 1 et 11 : Hôtel de Ville",
                    "Entrance at 5 rue Lobau\nMetro 1 and 11: Hôtel de Ville",
                    "Entrada por 5 rue Lobau\nMetro 1 y 11: Hôtel de Ville",
                    "Entrada pela 5 rue Lobau\nMetrô 1 e 11: Hôtel de Ville")),
            capacity: 60, opening: paris(4, 3, 9), deadline: paris(6, 18))
        event.contacts = [
            EventContact(name: "Félicia Moreno", email: "f.moreno@villes-unies.example", phone: "01 53 41 81 00"),
            EventContact(name: "Jérôme Courtin", email: "j.courtin@villes-unies.example"),
        ]
        event.programme = [
            ProgrammeItem(
                start: paris(7, 5, 9), end: paris(7, 5, 9, 30),
                title: texts("Accueil", "Registration", "Acreditación", "Credenciamento")),
            ProgrammeItem(
                start: paris(7, 5, 9, 40), end: paris(7, 5, 13, 20),
                title: texts("Première partie", "Part one", "Primera parte", "Primeira parte")),
            ProgrammeItem(
                start: paris(7, 5, 15), end: paris(7, 5, 17, 15),
                title: texts(
                    "Deuxième partie et conclusions", "Part two and conclusions", "Segunda parte y conclusiones",
                    "Segunda parte e conclusões")),
        ]
        event.quotas = [
            Quota(
                name: "universities", labels: texts("Universités", "Universities", "Universidades", "Universidades"),
                trait: .category, values: ["university"], limit: 30),
            Quota(
                name: "latin-america",
                labels: texts("Amérique latine", "Latin America", "América Latina", "América Latina"),
                trait: .answer("region"), values: ["latin-america"], keeps: 20, until: paris(6, 1)),
        ]
        event.practical = texts(
            "Déjeuner libre, de 13 h 20 à 15 h.", "Lunch is on your own, from 1:20 pm to 3 pm.",
            "Almuerzo por cuenta propia, de 13:20 a 15:00.", "Almoço por conta própria, das 13h20 às 15h.")
        return event
    }()

    static let reference = Reference(prefix: "SIA", number: 123_456)
    static let now = paris(5, 14, 10, 12)

    static func letterhead() throws -> Letterhead {
        try Letterhead(name: "Inscriptions Villes unies", address: "inscription@desk.example")
    }

    static func composer() throws -> Composer { Composer(letterhead: try letterhead()) }

    // MARK: Notices

    static let awa = Person(name: "Awa Diallo", organisation: "Ville de Dakar")
    static let joao = Person(name: "João Pereira", organisation: "Câmara Municipal de Évora", needs: "vegetariano")
    static let carmen = Person(name: "Carmen Ruiz Ibáñez")

    static func notice(_ kind: NoticeKind, _ language: Language, seats: [Notice.Seat] = []) -> Notice {
        Notice(
            kind: kind, to: Contact(name: "Awa Diallo", address: "awa.diallo@dakar.example"), language: language,
            event: event.code, reference: reference, seats: seats,
            origin: Origin(
                messageID: "letter-1@dakar.example", references: ["older@dakar.example"], subject: "Inscription"))
    }

    struct Story: Sendable, CustomStringConvertible {
        let name: String
        var event = Seminar.event
        var now = Seminar.now
        var seatsFree: Int?
        let notice: @Sendable (Language) -> Notice
        var description: String { name }
    }

    /// Every kind, and the turns of a kind whose words differ.
    static let stories: [Story] = {
        func story(
            _ name: String, _ kind: NoticeKind, _ seats: [Notice.Seat] = [], seatsFree: Int? = nil,
            change: @escaping @Sendable (inout Notice) -> Void = { _ in }
        ) -> Story {
            Story(name: name, seatsFree: seatsFree) { language in
                var notice = Seminar.notice(kind, language, seats: seats)
                change(&notice)
                return notice
            }
        }
        let confirmed = Notice.Seat(person: awa, state: .confirmed)
        let waiting = Notice.Seat(person: awa, state: .waiting, position: 3)
        let pair = [waiting, Notice.Seat(person: carmen, state: .waiting, position: 4)]
        let until = paris(6, 14, 10, 40)
        let nameless: @Sendable (inout Notice) -> Void = {
            $0.reference = nil; $0.to.name = nil
        }
        let campaign: @Sendable (inout Notice) -> Void = {
            $0.isReply = false
            $0.origin = nil
            $0.campaign = "days-before"
        }
        let invitee: @Sendable (inout Notice) -> Void = {
            campaign(&$0); $0.reference = nil
        }
        let news: @Sendable (inout Notice) -> Void = {
            campaign(&$0)
            $0.before = EventFacts(event)
        }
        var stories = [
            story("confirmation", .confirmation, [confirmed]),
            story(
                "confirmation-party", .confirmation,
                [
                    confirmed, .init(person: joao, state: .confirmed),
                    .init(person: carmen, state: .waiting, position: 1),
                ]),
            story("confirmation-german", .confirmation, [confirmed]) { $0.reads = Language("de") },
            story("waiting", .waiting, [waiting]),
            story("offer", .offer, [.init(person: awa, state: .offered(until: until))]),
            story(
                "offer-party", .offer,
                [
                    .init(person: awa, state: .offered(until: until)),
                    .init(person: carmen, state: .offered(until: paris(6, 15))),
                ]),
            story("lapsed", .lapsed, [.init(person: awa, state: .declined)]) {
                $0.isReply = false
                $0.lapse = .leave
            },
            story("lapsed-tail", .lapsed, [.init(person: awa, state: .waiting, position: 7)]) {
                $0.isReply = false
                $0.lapse = .tail
            },
            story("lapsed-keep", .lapsed, [.init(person: awa, state: .waiting, position: 2)]) {
                $0.isReply = false
                $0.lapse = .keep
            },
            story("lapsed-unanswered", .lapsed, [.init(person: awa, state: .declined)]) { $0.isReply = false },
            story("waiting-quota", .waiting, [waiting]) {
                $0.shortage = Shortage(limit: .quota("universities"), taken: TakenSeats(), size: 30, wanted: 1)
            },
            story("waiting-kept", .waiting, [waiting]) {
                $0.shortage = Shortage(limit: .kept("latin-america"), taken: TakenSeats(), size: 60, wanted: 1)
            },
            story("waiting-others", .waiting, [waiting]) {
                $0.shortage = Shortage(limit: .saved(until: until), taken: TakenSeats(), size: 60, wanted: 1)
            },
            story("waiting-together", .waiting, pair) {
                $0.party = .together
                $0.shortage = Shortage(limit: .together, taken: TakenSeats(), size: 60, wanted: 2)
            },
            story("waiting-at-least", .waiting, pair) { $0.party = .atLeast(2) },
            story("unconfirmed", .unconfirmed, [.init(person: awa, state: .unconfirmed)]) { $0.until = until },
            story(
                "unconfirmed-party", .unconfirmed,
                [.init(person: awa, state: .unconfirmed), .init(person: carmen, state: .waiting, position: 4)]
            ) { $0.until = until },
            story("approval", .approval, [.init(person: awa, state: .unconfirmed)]),
            story("not-approved", .notApproved, [.init(person: awa, state: .declined)]) { $0.isReply = false },
            story("refused-late", .refusedLate, change: nameless),
            story("refused-closed", .refusedClosed, change: nameless),
            story("refused-closed-early", .refusedClosed, change: nameless),
            story("refused-closed-open-now", .refusedClosed, change: nameless),
            story("refused-full", .refusedFull, change: nameless),
            story("cancellation", .cancellation, [.init(person: awa, state: .cancelled)]),
            story(
                "cancellation-party", .cancellation,
                [
                    .init(person: awa, state: .cancelled), .init(person: carmen, state: .cancelled),
                    .init(person: joao, state: .confirmed),
                ]
            ) { $0.isReply = false },
            story("correction", .correction, [.init(person: joao, state: .confirmed)]),
            story("status", .status, [confirmed, .init(person: carmen, state: .unconfirmed)]),
            story("status-offered", .status, [.init(person: awa, state: .offered(until: until)), waiting]),
            story("status-nobody", .status, change: nameless),
            story("question", .question, [confirmed]) {
                $0.pending = .change([.substitute(old: awa, new: joao)])
            },
            story("question-cancel", .question, [confirmed, .init(person: carmen, state: .confirmed)]) {
                $0.pending = .cancel([], seats: nil)
            },
            story("question-many", .question, [confirmed, .init(person: carmen, state: .confirmed)]) {
                $0.pending = .change([
                    .correct(old: carmen, new: Person(name: "Carmen Ruiz", organisation: "Diputación de Huelva")),
                    .correct(old: nil, new: awa), .add(joao), .remove(carmen), .substitute(old: nil, new: joao),
                ])
            },
            story("announcement", .announcement, [confirmed]) {
                $0.isReply = false
                $0.words = "Salle 2 / Room 2 / Sala 2.\n\n14 h 30 → 15 h."
            },
            story("handed-over", .handedOver, change: nameless),
            story("reminder", .reminder, [confirmed], change: campaign),
            story("reminder-waiting", .reminder, [waiting], change: campaign),
            story("invitation", .invitation, change: invitee),
            story("invitation-early", .invitation, change: invitee),
            story("still-coming", .stillComing, [confirmed], change: campaign),
            story(
                "still-coming-party", .stillComing, [confirmed, .init(person: joao, state: .confirmed)],
                change: campaign),
            story("last-state", .lastState, [waiting], change: campaign),
            story("thanks", .thanks, [.init(person: awa, state: .present)], change: campaign),
            story(
                "thanks-certificates", .thanks,
                [.init(person: awa, state: .present), .init(person: joao, state: .present)], change: campaign),
            story("changed", .changed, [confirmed]) {
                news(&$0)
                $0.before?.start.addTimeInterval(-24 * 3600)
                $0.before?.end.addTimeInterval(-24 * 3600)
            },
            story(
                "changed-place", .changed, [.init(person: awa, state: .offered(until: until)), confirmed]
            ) {
                news(&$0)
                $0.before?.address = "9, rue Christiani, 75018 Paris"
                $0.before?.programme.removeLast()
            },
            story("changed-programme", .changed, [waiting]) {
                news(&$0)
                $0.before?.programme.removeLast()
            },
            story("changed-again", .changed, [confirmed]) {
                news(&$0)
                $0.before?.isCalledOff = true
            },
            story("called-off", .calledOff, [confirmed, .init(person: joao, state: .confirmed)], change: campaign),
            story("called-off-waiting", .calledOff, [waiting], change: campaign),
            story("deadline-reminder", .deadlineReminder, seatsFree: 12, change: invitee),
            story("deadline-reminder-last", .deadlineReminder, seatsFree: 1, change: invitee),
            story("deadline-reminder-full", .deadlineReminder, seatsFree: 0, change: invitee),
        ]
        for index in stories.indices {
            switch stories[index].name {
            case "refused-closed": stories[index].event.closed = true
            case "invitation-early", "refused-closed-early": stories[index].now = paris(3, 20, 12)
            case "waiting-at-least": stories[index].event.policies.partyPatience = 72 * 3600
            case "thanks-certificates": stories[index].event.certificate = Certification()
            case "refused-late": stories[index].now = paris(6, 18, 8)
            default: break
            }
        }
        return stories
    }()
}
