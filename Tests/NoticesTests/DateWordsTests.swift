// Dates as each language writes them.

import Core
import Foundation
import Testing

@testable import Notices

@Suite struct DateWordsTests {
    private func words(_ language: Language, _ zone: String = "Europe/Paris") -> DateWords {
        DateWords(language, zone: TimeZone(identifier: zone) ?? .gmt)
    }

    private func shown(_ text: String) -> String { text.replacing("\u{A0}", with: "_") }

    @Test(arguments: [
        (Language.french, "jeudi 5_juillet 2018, 9_h – 17_h_15 (heure de Paris)"),
        (.english, "Thursday 5_July 2018, 9_am – 5:15_pm (Paris time)"),
        (.spanish, "jueves 5_de_julio de 2018, de 9:00 a 17:15 (hora de París)"),
        (.portuguese, "quinta-feira, 5_de_julho de 2018, das 9h às 17h15 (hora de Paris)"),
    ])
    func `a day and its hours`(language: Language, expected: String) {
        #expect(shown(words(language).span(Seminar.event.start, Seminar.event.end)) == expected)
    }

    @Test(arguments: [
        (Language.french, "du vendredi 1er_juin 2018, 14_h, au samedi 2_juin 2018, 1_h_05 (heure de Paris)"),
        (.english, "from Friday 1_June 2018, 2_pm, to Saturday 2_June 2018, 1:05_am (Paris time)"),
        (.spanish, "del viernes 1_de_junio de 2018, 14:00, al sábado 2_de_junio de 2018, 1:05 (hora de París)"),
        (.portuguese, "de sexta-feira, 1_de_junho de 2018, 14h, a sábado, 2_de_junho de 2018, 1h05 (hora de Paris)"),
    ])
    func `several days`(language: Language, expected: String) {
        #expect(shown(words(language).span(Seminar.paris(6, 1, 14), Seminar.paris(6, 2, 1, 5))) == expected)
    }

    @Test(arguments: [
        (
            Language.french, "dimanche 17_juin 2018 inclus (heure de Paris)",
            "lundi 18_juin 2018 à 12_h (heure de Paris)"
        ),
        (.english, "the end of Sunday 17_June 2018 (Paris time)", "Monday 18_June 2018 at 12_noon (Paris time)"),
        (
            .spanish, "domingo 17_de_junio de 2018 inclusive (hora de París)",
            "lunes 18_de_junio de 2018 a las 12:00 (hora de París)"
        ),
        (
            .portuguese, "domingo, 17_de_junho de 2018, inclusive (hora de Paris)",
            "segunda-feira, 18_de_junho de 2018, às 12h (hora de Paris)"
        ),
    ])
    func `an end at midnight is the whole day before, another its own hour`(
        language: Language, midnight: String, noon: String
    ) {
        #expect(shown(words(language).limit(Seminar.paris(6, 18))) == midnight)
        #expect(shown(words(language).limit(Seminar.paris(6, 18, 12))) == noon)
    }

    @Test(arguments: [
        (0, 5, "0_h_05", "12:05_am"), (9, 0, "9_h", "9_am"), (12, 0, "12_h", "12_noon"),
        (12, 30, "12_h_30", "12:30_pm"),
        (13, 0, "13_h", "1_pm"), (23, 59, "23_h_59", "11:59_pm"),
    ])
    func `the hours of a day`(hour: Int, minute: Int, french: String, english: String) {
        let date = Seminar.paris(7, 5, hour, minute)
        #expect(shown(words(.french).time(date)) == french)
        #expect(shown(words(.english).time(date)) == english)
    }

    @Test(arguments: [
        ("America/Sao_Paulo", "heure de São Paulo", "hora de São Paulo"),
        ("Europe/London", "heure de Londres", "hora de Londres"),
        ("Europe/Athens", "heure d’Athènes", "hora de Atenas"), ("Africa/Cairo", "heure du Caire", "hora de El Cairo"),
        ("America/Argentina/Buenos_Aires", "heure de Buenos Aires", "hora de Buenos Aires"), ("GMT", "UTC", "UTC"),
        ("Etc/GMT+3", "UTC−03:00", "UTC−03:00"), ("America/Bogota", "heure de Bogota", "hora de Bogotá"),
    ])
    func `a zone is called by its city`(zone: String, french: String, spanish: String) {
        #expect(words(.french, zone).zoneName(at: Seminar.now) == french)
        #expect(words(.spanish, zone).zoneName(at: Seminar.now) == spanish)
    }

    @Test func `our day counting agrees with the calendar for centuries`() {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        for days in stride(from: -200_000, through: 200_000, by: 97) {
            let date = Date(timeIntervalSince1970: Double(days) * 86_400 + 3_723)
            guard date > Date(timeIntervalSince1970: -12_219_292_800) else { continue }
            let ours = CivilTime(date, offset: 0)
            let theirs = calendar.dateComponents([.year, .month, .day, .weekday, .hour, .minute, .second], from: date)
            #expect(ours.year == theirs.year && ours.month == theirs.month && ours.day == theirs.day)
            #expect(ours.weekday + 1 == theirs.weekday && ours.hour == 1 && ours.minute == 2 && ours.second == 3)
            #expect(CivilTime.days(year: ours.year, month: ours.month, day: ours.day) == days)
        }
    }

    @Test func `no date is too far away to be written`() {
        for date in [Date.distantPast, .distantFuture, Date(timeIntervalSince1970: .infinity)] {
            #expect(!words(.french).moment(date).isEmpty)
        }
    }
}
