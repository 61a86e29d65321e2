// VTIMEZONE (RFC 5545 3.6.5). What a reader's calendar needs is short: the two rules of the zone as they hold at the event.
// They come from the TZif footer of the system's zone file, where that agrees with the zone the event was planned in; where
// it does not (no file, a zone with a calendar of its own such as Africa/Casablanca, an event before a change of law) the
// changes of offset around the event are found by asking the zone itself and are written one by one.

import Foundation

struct CalendarZone: Sendable {
    /// Where zone files are, such as `/usr/share/zoneinfo`.
    var folder = URL(filePath: "/usr/share/zoneinfo", directoryHint: .isDirectory)

    /// The zone's rule if it says the same as `zone` in the half years before and after `start`, and can be said in RRULE.
    func rule(of zone: TimeZone, from start: Date, to end: Date) -> ZoneRule? {
        let name = zone.identifier
        guard !name.isEmpty, name.utf8.count <= 64, !name.hasPrefix("/"), !name.hasSuffix("/"), !name.contains(".."),
            name.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || "/_-+".contains($0)) }),
            let bytes = try? Data(contentsOf: folder.appending(path: name)), bytes.count < 1 << 20,
            let rule = ZoneRule(footerOf: [UInt8](bytes))
        else { return nil }
        // The whole year around the event must agree: a reader's calendar may ask for any day in it.
        let year = stride(from: -180.0, through: 180.0, by: 15.0).map { start.addingTimeInterval($0 * 86_400) }
        let agrees = (year + [start, end]).allSatisfy { rule.offset(at: $0) == zone.secondsFromGMT(for: $0) }
        let sayable = rule.daylight.map { $0.start.recurrence != nil && $0.end.recurrence != nil } ?? true
        return agrees && sayable ? rule : nil
    }

    /// Writes the VTIMEZONE for an event from `start` to `end` in `zone`.
    func write(_ zone: TimeZone, from start: Date, to end: Date, into calendar: inout CalendarText) {
        calendar.line("BEGIN", "VTIMEZONE")
        calendar.line("TZID", zone.identifier)
        if let rule = rule(of: zone, from: start, to: end) {
            write(rule, into: &calendar)
        } else {
            for observance in observances(zone, from: start, to: end) { observance.write(into: &calendar) }
        }
        calendar.line("END", "VTIMEZONE")
    }

    private func write(_ rule: ZoneRule, into calendar: inout CalendarText) {
        guard let daylight = rule.daylight else {
            Observance(
                daylight: false, start: Self.epoch, from: rule.standard, to: rule.standard, name: rule.name
            ).write(into: &calendar)
            return
        }
        // Europe/Dublin counts its winter as the exception: what is ahead is daylight time, whatever the rule calls it.
        Observance(
            daylight: daylight.offset > rule.standard, start: daylight.start.first, from: rule.standard,
            to: daylight.offset, name: daylight.name,
            recurrence: daylight.start.recurrence
        ).write(into: &calendar)
        Observance(
            daylight: daylight.offset < rule.standard, start: daylight.end.first, from: daylight.offset,
            to: rule.standard, name: rule.name,
            recurrence: daylight.end.recurrence
        ).write(into: &calendar)
    }

    /// The offset in force half a year before `start`, and every change from there to half a year after `end`.
    private func observances(_ zone: TimeZone, from start: Date, to end: Date) -> [Observance] {
        let day = 86_400.0
        var time = (start.timeIntervalSince1970 / day).rounded(.down) * day - 183 * day
        let last = min(end.timeIntervalSince1970, start.timeIntervalSince1970 + 366 * day) + 183 * day
        var offset = zone.secondsFromGMT(for: Date(timeIntervalSince1970: time))
        let origin = CivilTime(Date(timeIntervalSince1970: time), offset: offset)
        var found = [Observance(daylight: false, start: CalendarText.wall(origin), from: offset, to: offset)]
        while time < last {
            let next = zone.secondsFromGMT(for: Date(timeIntervalSince1970: time + day))
            if next != offset {
                var (low, high) = (time, time + day)
                while high - low > 1 {
                    let middle = ((low + high) / 2).rounded(.down)
                    if zone.secondsFromGMT(for: Date(timeIntervalSince1970: middle)) == offset {
                        low = middle
                    } else {
                        high = middle
                    }
                }
                let turn = Date(timeIntervalSince1970: high)
                let new = zone.secondsFromGMT(for: turn)
                found.append(
                    Observance(
                        daylight: zone.isDaylightSavingTime(for: turn),
                        start: CalendarText.wall(CivilTime(turn, offset: offset)), from: offset, to: new))
                offset = new
            }
            time += day
        }
        return found
    }

    static let epoch = "19700101T000000"
}

/// STANDARD or DAYLIGHT: one change of offset, or one each year.
private struct Observance {
    var daylight: Bool
    /// Wall-clock time in the offset before it.
    var start: String
    var from: Int
    var to: Int
    var name: String?
    var recurrence: String?

    func write(into calendar: inout CalendarText) {
        let kind = daylight ? "DAYLIGHT" : "STANDARD"
        calendar.line("BEGIN", kind)
        calendar.line("DTSTART", start)
        calendar.line("TZOFFSETFROM", CalendarText.offset(from))
        calendar.line("TZOFFSETTO", CalendarText.offset(to))
        if let name { calendar.line("TZNAME", name) }
        if let recurrence { calendar.line("RRULE", recurrence) }
        calendar.line("END", kind)
    }
}

extension ZoneRule.Turn {
    /// Its first time since 1970, as a wall-clock reading: DTSTART must itself be one of the times RRULE gives.
    fileprivate var first: String {
        let seconds = day.dayNumber(in: 1970) * 86_400 + time
        return CalendarText.wall(CivilTime(Date(timeIntervalSince1970: Double(seconds)), offset: 0))
    }

    /// The yearly rule; `nil` where the time reaches beyond its day in a way RRULE cannot say.
    fileprivate var recurrence: String? {
        let names = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"]
        switch day {
        case .weekday(let month, let week, let weekday):
            let shift = time >= 0 ? time / 86_400 : -((-time + 86_399) / 86_400)
            if shift == 0 {
                return "FREQ=YEARLY;BYMONTH=\(month);BYDAY=\(week == 5 ? -1 : week)\(names[weekday])"
            }
            // A turn some days off "the last Sunday" is said by the days of the month it may fall on.
            let length = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
            if week == 5, month == 2 { return nil }
            let first = (week == 5 ? length - 6 : (week - 1) * 7 + 1) + shift
            guard first >= 1, first + 6 <= length else { return nil }
            let days = (first...(first + 6)).map(String.init).joined(separator: ",")
            return "FREQ=YEARLY;BYMONTH=\(month);BYMONTHDAY=\(days);BYDAY=\(names[((weekday + shift) % 7 + 7) % 7])"
        case .julian(let number):
            guard (0..<86_400).contains(time) else { return nil }
            let date = CivilTime(
                Date(timeIntervalSince1970: Double((ZoneRule.Turn.Day.julian(number).dayNumber(in: 1970)) * 86_400)),
                offset: 0)
            return "FREQ=YEARLY;BYMONTH=\(date.month);BYMONTHDAY=\(date.day)"
        case .ordinal(let number):
            guard (0..<86_400).contains(time) else { return nil }
            return "FREQ=YEARLY;BYYEARDAY=\(number + 1)"
        }
    }
}
