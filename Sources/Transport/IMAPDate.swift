// Dates of IMAP: INTERNALDATE (RFC 3501 date-time, `"17-Jul-1996 02:44:25 -0700"`) and the day of SEARCH SINCE.

import FoundationEssentials

enum IMAPDate {
    private static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]

    /// nil for anything that is not such a date; the day's digit may be preceded by a space.
    static func parse(_ bytes: [UInt8]) -> Date? {
        let words = String(decoding: bytes.prefix(64), as: UTF8.self).split(separator: " ")
        guard words.count == 3 else { return nil }
        let day = words[0].split(separator: "-")
        let time = words[1].split(separator: ":")
        guard day.count == 3, time.count == 3, let month = months.firstIndex(of: day[1].lowercased()),
            let dayNumber = Int(day[0]), (1...31).contains(dayNumber), let year = Int(day[2]),
            (1...9999).contains(year),
            let hour = Int(time[0]), (0...23).contains(hour), let minute = Int(time[1]), (0...59).contains(minute),
            let second = Int(time[2]), (0...60).contains(second), let offset = offset(words[2])
        else { return nil }
        let days = daysSince1970(year: year, month: month + 1, day: dayNumber)
        return Date(timeIntervalSince1970: Double(days * 86400 + hour * 3600 + minute * 60 + second - offset))
    }

    /// `+0130` in seconds.
    private static func offset(_ zone: Substring) -> Int? {
        guard zone.utf8.count == 5, let sign = zone.first, sign == "+" || sign == "-",
            let digits = Int(zone.dropFirst()),
            digits >= 0, digits % 100 < 60
        else { return nil }
        return (sign == "-" ? -1 : 1) * (digits / 100 * 3600 + digits % 100 * 60)
    }

    /// The UTC day, as SEARCH takes it: `5-Jul-2018`.
    static func day(_ date: Date) -> String {
        let clamped = min(max(date.timeIntervalSince1970, 0), 253_402_300_799)
        let (year, month, day) = civil(Int(clamped) / 86400)
        return "\(day)-\(months[month - 1].capitalized)-\(year)"
    }

    /// Days from 1 January 1970 in the proleptic Gregorian calendar, counted in eras of 400 years that begin in March.
    private static func daysSince1970(year: Int, month: Int, day: Int) -> Int {
        let shifted = month <= 2 ? year - 1 : year
        let era = shifted / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719468
    }

    private static func civil(_ days: Int) -> (year: Int, month: Int, day: Int) {
        let shifted = days + 719468
        let era = shifted / 146097
        let dayOfEra = shifted - era * 146097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let index = (5 * dayOfYear + 2) / 153
        let month = index < 10 ? index + 3 : index - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * index + 2) / 5 + 1)
    }
}
