// How each of the four languages writes days, times and spans. Small tables of our own instead of a locale library, so
// that a letter reads the same wherever it is composed.

import Core
import Foundation

/// Dates in words, in one language. Every phrase is made to follow the template's preposition: "jusqu’au", "until",
/// "hasta el", "até".
struct DateWords: Sendable {
    let language: Language
    let zone: TimeZone

    /// One of the complete languages; English stands in for any other.
    init(_ language: Language, zone: TimeZone) {
        self.language = Language.complete.contains(language) ? language : .english
        self.zone = zone
    }

    private var names: (weekdays: [String], months: [String]) { Self.names[language] ?? ([], []) }

    /// `jeudi 5 juillet`, with the year where asked for.
    func day(_ date: Date, year: Bool = true) -> String { day(CivilTime(date, in: zone), year: year) }

    private func day(_ time: CivilTime, year: Bool) -> String {
        let weekday = names.weekdays[time.weekday]
        let month = names.months[time.month - 1]
        let end = year ? "\(time.year)" : ""
        switch language {
        case .french:
            let number = time.day == 1 ? "1er" : "\(time.day)"
            return "\(weekday) \(number)\u{A0}\(month)" + (year ? " \(end)" : "")
        case .spanish: return "\(weekday) \(time.day)\u{A0}de\u{A0}\(month)" + (year ? " de \(end)" : "")
        case .portuguese: return "\(weekday), \(time.day)\u{A0}de\u{A0}\(month)" + (year ? " de \(end)" : "")
        default: return "\(weekday) \(time.day)\u{A0}\(month)" + (year ? " \(end)" : "")
        }
    }

    /// `9 h 05`, `9:05 am`, `9:05`, `9h05`.
    func time(_ date: Date) -> String { time(CivilTime(date, in: zone)) }

    private func time(_ time: CivilTime) -> String {
        let minute = time.minute < 10 ? "0\(time.minute)" : "\(time.minute)"
        switch language {
        case .french: return time.minute == 0 ? "\(time.hour)\u{A0}h" : "\(time.hour)\u{A0}h\u{A0}\(minute)"
        case .spanish: return "\(time.hour):\(minute)"
        case .portuguese: return time.minute == 0 ? "\(time.hour)h" : "\(time.hour)h\(minute)"
        default:
            if time.minute == 0, time.hour == 12 { return "12\u{A0}noon" }
            let hour = (time.hour + 11) % 12 + 1
            return (time.minute == 0 ? "\(hour)" : "\(hour):\(minute)") + (time.hour < 12 ? "\u{A0}am" : "\u{A0}pm")
        }
    }

    /// From one time to another on one day: `9 h – 17 h 15`, `de 9:00 a 17:15`.
    func hours(_ start: Date, _ end: Date) -> String {
        let first = CivilTime(start, in: zone)
        switch language {
        case .french, .english: return "\(time(start)) – \(time(end))"
        case .spanish: return "de \(time(start)) a \(time(end))"
        case .portuguese: return "\(first.hour == 1 ? "da" : "das") \(time(start)) \(to(end)) \(time(end))"
        default: return "\(time(start)) – \(time(end))"
        }
    }

    /// A line of a programme: `9 h – 9 h 30`, `9:00–9:30`.
    func slot(_ start: Date, _ end: Date?) -> String {
        guard let end else { return time(start) }
        return switch language {
        case .spanish, .portuguese: "\(time(start))–\(time(end))"
        default: "\(time(start)) – \(time(end))"
        }
    }

    /// When an event is, zone and all: `jeudi 5 juillet 2018, 9 h – 17 h 15 (heure de Paris)`.
    func span(_ start: Date, _ end: Date) -> String {
        if CivilTime(start, in: zone).isSameDay(as: CivilTime(end, in: zone)) {
            return "\(day(start)), \(hours(start, end)) (\(zoneName(at: start)))"
        }
        let tail = "(\(zoneName(at: start)))"
        return switch language {
        case .french: "du \(day(start)), \(time(start)), au \(day(end)), \(time(end)) \(tail)"
        case .spanish: "del \(day(start)), \(time(start)), al \(day(end)), \(time(end)) \(tail)"
        case .portuguese: "de \(day(start)), \(time(start)), a \(day(end)), \(time(end)) \(tail)"
        default: "from \(day(start)), \(time(start)), to \(day(end)), \(time(end)) \(tail)"
        }
    }

    /// A moment: `jeudi 14 juin 2018 à 10 h 40 (heure de Paris)`; midnight is not named, only its day.
    func moment(_ date: Date) -> String {
        let clock = CivilTime(date, in: zone)
        let tail = "(\(zoneName(at: date)))"
        if clock.isMidnight { return "\(day(date)) \(tail)" }
        return switch language {
        case .french: "\(day(date)) à \(time(date)) \(tail)"
        case .spanish: "\(day(date)) a \(clock.hour == 1 ? "la" : "las") \(time(date)) \(tail)"
        case .portuguese: "\(day(date)), \(to(date)) \(time(date)) \(tail)"
        default: "\(day(date)) at \(time(date)) \(tail)"
        }
    }

    /// The end of a time in which something can be done. An end at midnight belongs to nobody, so the day before is named
    /// whole: an end on 18 June at 00:00 reads "dimanche 17 juin 2018 inclus".
    func limit(_ end: Date) -> String {
        guard CivilTime(end, in: zone).isMidnight else { return moment(end) }
        let last = lastDay(before: end)
        let tail = "(\(zoneName(at: last)))"
        return switch language {
        case .french: "\(day(last)) inclus \(tail)"
        case .spanish: "\(day(last)) inclusive \(tail)"
        case .portuguese: "\(day(last)), inclusive \(tail)"
        default: "the end of \(day(last)) \(tail)"
        }
    }

    /// The last day on which something that ends at `end` can be done.
    func lastDay(before end: Date) -> Date { CivilTime(end, in: zone).isMidnight ? end.addingTimeInterval(-1) : end }

    /// "3 days", "36 hours": whole days where it is some, else hours, rounded up.
    func duration(_ seconds: TimeInterval) -> String {
        let hours = max(1, Int((seconds / 3600).rounded(.up)))
        let isDays = hours >= 48 && hours % 24 == 0
        let count = isDays ? hours / 24 : hours
        let one: (String, String) =
            switch language {
            case .french: ("jour", "heure")
            case .spanish: ("día", "hora")
            case .portuguese: ("dia", "hora")
            default: ("day", "hour")
            }
        return "\(count) \(isDays ? one.0 : one.1)\(count == 1 ? "" : "s")"
    }

    private func to(_ date: Date) -> String { CivilTime(date, in: zone).hour == 1 ? "à" : "às" }

    private static let names: [Language: (weekdays: [String], months: [String])] = [
        .french: (
            ["dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"],
            [
                "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
                "novembre", "décembre",
            ]
        ),
        .english: (
            ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
            [
                "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
                "November", "December",
            ]
        ),
        .spanish: (
            ["domingo", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado"],
            [
                "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre",
                "noviembre", "diciembre",
            ]
        ),
        .portuguese: (
            [
                "domingo", "segunda-feira", "terça-feira", "quarta-feira", "quinta-feira", "sexta-feira", "sábado",
            ],
            [
                "janeiro", "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto", "setembro", "outubro",
                "novembro", "dezembro",
            ]
        ),
    ]
}
