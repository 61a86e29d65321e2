// Dates and times as organisers write them, on the clock of the event's zone, and the instants they mean.
//
// Where the clock jumps forward, a time in the gap means the first instant after it; where it is set back, a time that comes
// twice means the first of the two.

import Foundation

/// A day of the Gregorian calendar; always one that exists, from 2000 to 2199.
struct Day: Equatable {
    let year: Int
    let month: Int
    let day: Int

    init?(year: Int, month: Int, day: Int) {
        guard (2000...2199).contains(year), (1...12).contains(month), day >= 1,
            day <= Day.length(of: month, in: year)
        else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    static func length(of month: Int, in year: Int) -> Int {
        let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
    }

    /// Days since 1 January 1970 (Howard Hinnant's `days_from_civil`, for years after 0).
    var number: Int {
        let year = month <= 2 ? year - 1 : year
        let era = year / 400
        let yearOfEra = year - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }
}

/// A time on a wall clock: a day and, if given, a minute of it.
struct LocalTime: Equatable {
    var day: Day
    /// Minutes after midnight, below 1440.
    var minute: Int?

    /// `2018-07-05`, `2018-07-05 09:00` or `2018-07-05T09:00`; nothing else.
    init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count == 10 || bytes.count == 16, let day = Self.day(bytes) else { return nil }
        self.day = day
        if bytes.count == 16 {
            guard bytes[10] == 0x20 || bytes[10] == UInt8(ascii: "T"),
                let minute = Self.minute(String(decoding: bytes[11...], as: UTF8.self))
            else { return nil }
            self.minute = minute
        }
    }

    init(day: Day, minute: Int?) {
        self.day = day
        self.minute = minute
    }

    /// `09:00` in minutes after midnight, from 00:00 to 23:59.
    static func minute(_ text: String) -> Int? {
        let bytes = Array(text.utf8)
        guard bytes.count == 5, bytes[2] == UInt8(ascii: ":"), let hour = number(bytes[0..<2]),
            let minute = number(bytes[3..<5]), hour < 24, minute < 60
        else { return nil }
        return hour * 60 + minute
    }

    private static func day(_ bytes: [UInt8]) -> Day? {
        guard bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"), let year = number(bytes[0..<4]),
            let month = number(bytes[5..<7]), let day = number(bytes[8..<10])
        else { return nil }
        return Day(year: year, month: month, day: day)
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        guard digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return digits.reduce(0) { $0 * 10 + Int($1) - 0x30 }
    }

    /// The instant this is in `zone`; 00:00 where no minute is given.
    func instant(in zone: TimeZone) -> Date {
        Self.instant(wallClock: day.number * 86_400 + (minute ?? 0) * 60, in: zone)
    }

    /// The first instant of the day after this one.
    func nextDay(in zone: TimeZone) -> Date { Self.instant(wallClock: (day.number + 1) * 86_400, in: zone) }

    /// Whether the clock in `zone` ever shows this.
    func exists(in zone: TimeZone) -> Bool {
        let instant = instant(in: zone)
        return Int(instant.timeIntervalSince1970) + zone.secondsFromGMT(for: instant)
            == day.number * 86_400 + (minute ?? 0) * 60
    }

    /// Offsets from UTC lie between -12 and +14 hours: whatever the clock shows, the instant is within `reach` of it read as UTC.
    private static let reach = 26 * 3600

    /// The first instant at which a clock in `zone` shows `seconds` (as if it were UTC), else the first at which it shows more.
    private static func instant(wallClock seconds: Int, in zone: TimeZone) -> Date {
        func offset(_ instant: Int) -> Int {
            zone.secondsFromGMT(for: Date(timeIntervalSince1970: TimeInterval(instant)))
        }
        let offsets = Set(stride(from: -reach, through: reach, by: reach / 4).map { offset(seconds + $0) })
        let shown = offsets.map { seconds - $0 }.filter { offset($0) == seconds - $0 }
        if let first = shown.min() { return Date(timeIntervalSince1970: TimeInterval(first)) }
        // A gap: bisect for the instant at which the clock jumps over it.
        var early = seconds - reach
        var late = seconds + reach
        while late - early > 1 {
            let middle = early + (late - early) / 2
            if middle + offset(middle) >= seconds { late = middle } else { early = middle }
        }
        return Date(timeIntervalSince1970: TimeInterval(late))
    }
}

extension Form where Value == LocalTime {
    /// A day and a time of day.
    static var moment: Form {
        Form(expected: "a local date and time such as 2018-07-05 09:00") { text in
            LocalTime(text).flatMap { $0.minute == nil ? nil : $0 }
        }
    }

    /// A day, with or without a time.
    static var dayOrMoment: Form {
        Form(expected: "a date such as 2018-06-18, or a local date and time such as 2018-06-18 12:00") { LocalTime($0) }
    }

    /// A time on `day`, or a day and a time. Without `day` a time is taken on a day of no meaning: that the day is missing has been
    /// complained about where it belongs.
    static func time(on day: Day?) -> Form {
        Form(expected: "a time such as 09:00, on the day of the start, or a date and time such as 2018-07-05 09:00") {
            text in
            if let minute = LocalTime.minute(text) {
                return (day ?? Day(year: 2000, month: 1, day: 1)).map { LocalTime(day: $0, minute: minute) }
            }
            return LocalTime(text).flatMap { $0.minute == nil ? nil : $0 }
        }
    }
}
