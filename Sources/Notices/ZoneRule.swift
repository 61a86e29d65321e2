// A zone's rules for the years to come, as the footer of its TZif file says them (RFC 9636 3.3): a POSIX TZ string such as
// `CET-1CEST,M3.5.0,M10.5.0/3` or `<-03>3`, with RFC 9636's extension of hours from -167 to 167.

import Foundation

/// `standard` and `daylight` are seconds east of UTC (POSIX writes them west).
struct ZoneRule: Hashable, Sendable {
    /// A day in a year and a wall-clock time on it, given in the offset in force before it.
    struct Turn: Hashable, Sendable {
        enum Day: Hashable, Sendable {
            /// `Mm.w.d`: week 1 to 5 (5: the last) of a month, weekday 0 (Sunday) to 6.
            case weekday(month: Int, week: Int, day: Int)
            /// `Jn`: 1 to 365, 29 February never counted.
            case julian(Int)
            /// `n`: 0 to 365, 29 February counted.
            case ordinal(Int)
        }
        var day: Day
        /// Seconds after local midnight, may be negative or beyond a day.
        var time: Int
    }

    struct Daylight: Hashable, Sendable {
        var name: String
        var offset: Int
        var start: Turn
        var end: Turn
    }

    var name: String
    var standard: Int
    var daylight: Daylight?

    /// `nil` where the text is not such a string.
    init?(_ text: String) {
        var cursor = Array(text.utf8)[...]
        guard let name = Self.name(&cursor), let west = Self.seconds(&cursor) else { return nil }
        self.name = name
        standard = -west
        guard !cursor.isEmpty else { return }
        guard let summer = Self.name(&cursor) else { return nil }
        var offset = standard + 3_600
        if let first = cursor.first, first != UInt8(ascii: ",") {
            guard let west = Self.seconds(&cursor) else { return nil }
            offset = -west
        }
        guard Self.take(",", &cursor), let start = Self.turn(&cursor), Self.take(",", &cursor),
            let end = Self.turn(&cursor), cursor.isEmpty
        else { return nil }
        daylight = Daylight(name: summer, offset: offset, start: start, end: end)
    }

    /// The rule in the footer of the TZif file `bytes`; `nil` for version 1 files and whatever is none.
    init?(footerOf bytes: [UInt8]) {
        guard bytes.starts(with: Array("TZif".utf8)), bytes.count > 44, bytes.last == 0x0A,
            let before = bytes.dropLast().lastIndex(of: 0x0A)
        else { return nil }
        self.init(String(decoding: bytes[(before + 1)..<(bytes.count - 1)], as: UTF8.self))
    }

    /// Seconds east of UTC at `date`.
    func offset(at date: Date) -> Int {
        guard let daylight else { return standard }
        let year = CivilTime(date, offset: standard).year
        let start = instant(of: daylight.start, year: year, offset: standard)
        let end = instant(of: daylight.end, year: year, offset: daylight.offset)
        let time = date.timeIntervalSince1970
        let summer = start < end ? (start..<end).contains(time) : !(end..<start).contains(time)
        return summer ? daylight.offset : standard
    }

    private func instant(of turn: Turn, year: Int, offset: Int) -> Double {
        Double(turn.day.dayNumber(in: year) * 86_400 + turn.time - offset)
    }

    private static func take(_ character: Character, _ cursor: inout ArraySlice<UInt8>) -> Bool {
        guard let value = character.asciiValue, cursor.first == value else { return false }
        cursor = cursor.dropFirst()
        return true
    }

    private static func name(_ cursor: inout ArraySlice<UInt8>) -> String? {
        let quoted = take("<", &cursor)
        let body = cursor.prefix { byte in
            let scalar = Unicode.Scalar(byte)
            return scalar.properties.isAlphabetic && byte < 0x80
                || quoted && (scalar == "+" || scalar == "-" || ("0"..."9").contains(scalar))
        }
        guard (3...16).contains(body.count) else { return nil }
        cursor = cursor.dropFirst(body.count)
        if quoted, !take(">", &cursor) { return nil }
        return String(decoding: body, as: UTF8.self)
    }

    private static func number(_ cursor: inout ArraySlice<UInt8>, _ range: ClosedRange<Int>) -> Int? {
        let digits = cursor.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        guard (1...3).contains(digits.count), let value = Int(String(decoding: digits, as: UTF8.self)),
            range.contains(value)
        else { return nil }
        cursor = cursor.dropFirst(digits.count)
        return value
    }

    /// `[+-]hh[:mm[:ss]]`
    private static func seconds(_ cursor: inout ArraySlice<UInt8>) -> Int? {
        let negative = take("-", &cursor)
        if !negative { _ = take("+", &cursor) }
        guard var total = number(&cursor, 0...167).map({ $0 * 3_600 }) else { return nil }
        if take(":", &cursor) {
            guard let minutes = number(&cursor, 0...59) else { return nil }
            total += minutes * 60
            if take(":", &cursor) {
                guard let seconds = number(&cursor, 0...59) else { return nil }
                total += seconds
            }
        }
        return negative ? -total : total
    }

    private static func turn(_ cursor: inout ArraySlice<UInt8>) -> Turn? {
        let day: Turn.Day
        if take("M", &cursor) {
            guard let month = number(&cursor, 1...12), take(".", &cursor), let week = number(&cursor, 1...5),
                take(".", &cursor), let weekday = number(&cursor, 0...6)
            else { return nil }
            day = .weekday(month: month, week: week, day: weekday)
        } else if take("J", &cursor) {
            guard let number = number(&cursor, 1...365) else { return nil }
            day = .julian(number)
        } else {
            guard let number = number(&cursor, 0...365) else { return nil }
            day = .ordinal(number)
        }
        guard take("/", &cursor) else { return Turn(day: day, time: 7_200) }
        guard let time = seconds(&cursor) else { return nil }
        return Turn(day: day, time: time)
    }
}

extension ZoneRule.Turn.Day {
    /// Days from 1970-01-01.
    func dayNumber(in year: Int) -> Int {
        switch self {
        case .weekday(let month, let week, let day):
            let first = CivilTime.days(year: year, month: month, day: 1)
            let next = CivilTime.days(year: month == 12 ? year + 1 : year, month: month % 12 + 1, day: 1)
            let found = first + (day - Self.weekday(first) + 7) % 7 + (week - 1) * 7
            return found < next ? found : found - 7
        case .julian(let number):
            let leap = CivilTime.days(year: year, month: 3, day: 1) - CivilTime.days(year: year, month: 2, day: 1) == 29
            return CivilTime.days(year: year, month: 1, day: 1) + number - (leap && number >= 60 ? 0 : 1)
        case .ordinal(let number):
            return CivilTime.days(year: year, month: 1, day: 1) + number
        }
    }

    static func weekday(_ days: Int) -> Int { ((days + 4) % 7 + 7) % 7 }
}
