// Letters about events on other days are shown to the encoder as if they were about the one it knows.

import Core
import Foundation
import Testing

@testable import Intake

@Suite struct TaughtCalendarTests {
    /// The seminar on another day: "2027-01-07".
    private static func event(on day: String) throws -> Event {
        var event = TestEvents.seminar
        event.start = try #require(ISO8601DateFormatter().date(from: day + "T09:00:00Z"))
        event.end = event.start.addingTimeInterval(8 * 3600)
        return event
    }

    private static func told(_ text: String, on day: String, _ language: Language = .french) throws -> String {
        let calendar = try #require(TaughtCalendar(event(on: day), languages: [language]))
        return calendar.told(Vocabulary.words(of: text)).joined(separator: " ")
    }

    @Test(arguments: [
        ("au séminaire du 7 janvier 2027, avec plaisir", "au séminaire du 5 juillet 2018, avec plaisir"),
        ("inscrivez-moi le 07/01/2027.", "inscrivez-moi le 05/07/2018."),
        ("pour le 7/1 (Paris)", "pour le 5/7 (Paris)"),
        ("avant le 20 décembre", "avant le 17 juin"),
        ("le 1er janvier", "le 29 juin"),
        ("absente jusqu'au 8 janvier", "absente jusqu'au 6 juillet"),
        ("Séminaire du 2027-01-07", "Séminaire du 2018-07-05"),
        ("rien avant fin janvier", "rien avant fin juillet"),
        ("du 7 JANVIER", "du 5 JUILLET"),
        ("votre courrier d'octobre", "votre courrier d'avril"),
    ])
    func `a day is told as far from the event as it is`(text: String, expected: String) throws {
        #expect(try Self.told(text, on: "2027-01-07") == expected)
    }

    @Test(arguments: [
        ("the seminar of January 7, 2027", "the seminar of July 5, 2018", Language.english),
        ("on the 7th of January", "on the 5th of July", .english),
        ("your seminar in January 2027", "your seminar in July 2018", .english),
        ("el 7 de enero de 2027", "el 5 de julio de 2018", .spanish),
        ("no dia 7 de janeiro", "no dia 5 de julho", .portuguese),
        ("am 7. Januar", "am 5. Juli", Language("de")),
    ])
    func `in the letter's own language`(text: String, expected: String, language: Language) throws {
        #expect(try Self.told(text, on: "2027-01-07", language) == expected)
    }

    @Test func `a month of two languages is of the letter's`() throws {
        #expect(try Self.told("4 de abril", on: "2027-04-04", .spanish) == "5 de julio")
        #expect(try Self.told("4 de abril", on: "2027-04-04", .portuguese) == "5 de julho")
    }

    @Test(arguments: [
        "May Whitfield and April Osei will come", "you may register Julio Prado", "we are 2/3 women, 24/7",
        "Room 31/12/7/4, 10.0.0.1", "in 2027", "0/0/2027", "31/31/2027", "2) Julio Prado", "3-4 places",
        "since March 2012",
        "Nguyen Thi Mai, 2 places",
    ])
    func `what is no day stays`(text: String) throws {
        let words = Vocabulary.words(of: text)
        #expect(try Self.told(text, on: "2027-04-04", .english) == words.joined(separator: " "))
    }

    @Test func `where the event is on that day nothing is told otherwise`() throws {
        #expect(try TaughtCalendar(Self.event(on: "2018-07-05"), languages: [.french]) == nil)
    }

    @Test(arguments: ["2024-02-29", "2027-12-31", "2019-01-01", "2030-07-05"])
    func `its own day is always the one that is known`(day: String) throws {
        let parts = day.split(separator: "-")
        #expect(
            try Self.told("le \(parts[2])/\(parts[1])/\(parts[0]) ou \(day)", on: day)
                == "le 05/07/2018 ou 2018-07-05")
    }

    /// A plain request reads the same whatever the day of its event.
    @Test(arguments: [
        ("2018-07-05", "5 juillet 2018"), ("2027-01-07", "7 janvier 2027"), ("2026-12-31", "31 décembre 2026"),
        ("2026-10-06", "6 octobre 2026"), ("2027-03-12", "12 mars 2027"),
    ])
    func `a plain request is sure on whatever day its event is`(day: String, written: String) throws {
        let reader = try Reader(events: [Self.event(on: day)], desk: Letters.desk)
        let letter = Letters.message(
            "Bonjour,\n\nJe voudrais participer à votre séminaire du \(written) à l'Hôtel de Ville et vous prie de bien "
                + "vouloir m'y inscrire.\n\nJe travaille au service des partenariats de la Ville de Brennes.\n\nCordialement,"
                + "\n\n-- \nAgathe Lormel\nVille de Brennes",
            from: "Agathe Lormel <agathe.lormel@ville-brennes.example>", subject: "Seminar")
        let reading = reader.read(letter)
        #expect(reading.intent == .register)
        #expect(reading.attendees.map(\.name) == ["Agathe Lormel"])
        #expect(!reading.review, "\(reading.reasons)")
    }
}
