// Dates on the wall of a zone, by our own arithmetic: the same bytes on every machine, whatever its locale data says.
// Day counting after Howard Hinnant's `civil_from_days`, which is exact for the proleptic Gregorian calendar.

import Foundation

/// A wall-clock reading in some zone. `weekday` is 0 on Sunday.
struct CivilTime: Hashable, Sendable {
    var year: Int
    var month: Int
    var day: Int
    var hour: Int
    var minute: Int
    var second: Int
    var weekday: Int

    /// What a clock in `zone` shows at `date`; seconds are cut, not rounded. Years are held within 1 to 9999.
    init(_ date: Date, in zone: TimeZone) {
        self.init(date, offset: zone.secondsFromGMT(for: date))
    }

    /// What a clock `offset` seconds east of UTC shows at `date`.
    init(_ date: Date, offset: Int) {
        let time = date.timeIntervalSince1970
        let held = time.isNaN ? 0 : min(max(time, -62_135_500_000), 253_402_200_000)
        let seconds = Int(held.rounded(.down)) + offset
        let days = Self.floor(seconds, 86_400)
        let rest = seconds - days * 86_400
        let shifted = days + 719_468
        let era = Self.floor(shifted, 146_097)
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        hour = rest / 3_600
        minute = rest % 3_600 / 60
        second = rest % 60
        weekday = ((days + 4) % 7 + 7) % 7
    }

    /// Days from 1970-01-01 to the given date.
    static func days(year: Int, month: Int, day: Int) -> Int {
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = floor(shiftedYear, 400)
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    private static func floor(_ value: Int, _ divisor: Int) -> Int {
        value >= 0 ? value / divisor : -((-value + divisor - 1) / divisor)
    }

    var isMidnight: Bool { hour == 0 && minute == 0 && second == 0 }

    func isSameDay(as other: CivilTime) -> Bool {
        year == other.year && month == other.month && day == other.day
    }
}
