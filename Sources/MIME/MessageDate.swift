// Date: (RFC 5322, 3.3 and 4.3), read without its weekday, with the zones and two-digit years of old, and written.

import Foundation

/// The date and time of a message header.
package enum MessageDate {
    private static let months = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]
    private static let zones: [String: Int] = [
        "ut": 0, "gmt": 0, "utc": 0, "z": 0, "est": -300, "edt": -240, "cst": -360, "cdt": -300, "mst": -420,
        "mdt": -360, "pst": -480, "pdt": -420, "cet": 60, "cest": 120, "bst": 60, "west": 60, "wet": 0,
    ]

    /// The instant a header names; nil when it names none.
    package static func parse(_ text: String) -> Date? {
        let words = text.prefix(200).split { $0.isWhitespace || $0 == "," || $0 == "(" || $0 == ")" }
            // "11-Jun-2018" is three words, the zone "-0500" one.
            .flatMap { $0.hasPrefix("-") ? [$0] : $0.split(separator: "-") }.map { $0.lowercased() }
        guard let day = words.firstIndex(where: { Int($0) != nil }) else { return nil }
        let rest = Array(words[day...])
        guard rest.count >= 4, let dayNumber = Int(rest[0]), (1...31).contains(dayNumber),
            let month = months.firstIndex(of: String(rest[1].prefix(3))), let year = fullYear(rest[2]),
            let seconds = seconds(of: rest[3])
        else { return nil }
        let offset = rest.count > 4 ? zone(rest[4]) : 0
        let days = daysSince1970(year: year, month: month + 1, day: dayNumber)
        return Date(timeIntervalSince1970: Double(days * 86_400 + seconds - offset * 60))
    }

    private static func fullYear(_ text: String) -> Int? {
        guard let year = Int(text), (0...9999).contains(year) else { return nil }
        if text.count <= 2 { return year < 50 ? 2000 + year : 1900 + year }
        return text.count == 3 ? 1900 + year : year
    }

    private static func seconds(of clock: String) -> Int? {
        let parts = clock.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
        guard parts.count == 2 || parts.count == 3, let hour = parts[0], (0...24).contains(hour), let minute = parts[1],
            (0...59).contains(minute)
        else { return nil }
        let second = parts.count == 3 ? parts[2] ?? 0 : 0
        guard (0...60).contains(second) else { return nil }
        return hour * 3600 + minute * 60 + second
    }

    /// Minutes east of Greenwich; unknown zones are taken as UTC (RFC 5322, 4.3).
    private static func zone(_ text: String) -> Int {
        if let known = zones[text] { return known }
        let digits = text.dropFirst().filter { $0 != ":" }
        guard let sign = text.first, sign == "+" || sign == "-", digits.count == 4, let number = Int(digits),
            number >= 0
        else { return 0 }
        let minutes = number / 100 * 60 + number % 100
        return sign == "-" ? -minutes : minutes
    }

    /// Days from the first of January 1970 in the proleptic Gregorian calendar.
    private static func daysSince1970(year: Int, month: Int, day: Int) -> Int {
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    /// `Mon, 18 Jun 2018 09:00:00 +0200`: the date as header text, in the zone, to the second. Years 1 to 9999.
    package static func header(_ date: Date, zone: TimeZone) -> String {
        let offset = zone.secondsFromGMT(for: date) / 60
        let instant = min(max(date.timeIntervalSince1970, -62_000_000_000), 253_000_000_000)
        let local = Int(instant.rounded(.down)) + offset * 60
        let days = (local >= 0 ? local : local - 86_399) / 86_400
        let clock = local - days * 86_400
        let (year, month, day) = civil(days)
        let weekday = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"][((days % 7) + 7) % 7]
        let sign = offset < 0 ? "-" : "+"
        return "\(weekday), \(day) \(months[month - 1].capitalized) \(padded(year, 4)) "
            + "\(padded(clock / 3600, 2)):\(padded(clock / 60 % 60, 2)):\(padded(clock % 60, 2)) "
            + "\(sign)\(padded(abs(offset) / 60, 2))\(padded(abs(offset) % 60, 2))"
    }

    private static func civil(_ days: Int) -> (year: Int, month: Int, day: Int) {
        let shifted = days + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
