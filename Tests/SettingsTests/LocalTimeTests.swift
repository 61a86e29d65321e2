// Local times, clock changes, deadlines and campaigns: from what an organiser writes to an instant.

import Core
import Foundation
import Testing

@testable import Settings

private func utc(_ text: String) throws -> Date { try Date(text, strategy: .iso8601) }

@Suite struct LocalTimeTests {
    @Test(arguments: [
        ("Europe/Paris", "2018-07-05 09:00", "2018-07-05T07:00:00Z"),
        ("Europe/Paris", "2018-07-05T09:00", "2018-07-05T07:00:00Z"),
        ("Europe/Paris", "2018-01-05 09:00", "2018-01-05T08:00:00Z"),
        ("Europe/Paris", "2018-06-18", "2018-06-17T22:00:00Z"),
        ("UTC", "2024-02-29 23:59", "2024-02-29T23:59:00Z"),
        // In the gap: the first instant after it. Around it: as the clock shows.
        ("Europe/Paris", "2018-03-25 01:59", "2018-03-25T00:59:00Z"),
        ("Europe/Paris", "2018-03-25 02:00", "2018-03-25T01:00:00Z"),
        ("Europe/Paris", "2018-03-25 02:30", "2018-03-25T01:00:00Z"),
        ("Europe/Paris", "2018-03-25 03:00", "2018-03-25T01:00:00Z"),
        // In the overlap: the first occurrence.
        ("Europe/Paris", "2018-10-28 01:59", "2018-10-27T23:59:00Z"),
        ("Europe/Paris", "2018-10-28 02:30", "2018-10-28T00:30:00Z"),
        ("Europe/Paris", "2018-10-28 03:00", "2018-10-28T02:00:00Z"),
        // A midnight that does not exist, and one that comes twice.
        ("America/Sao_Paulo", "2018-11-04", "2018-11-04T03:00:00Z"),
        ("America/Havana", "2018-11-04", "2018-11-04T04:00:00Z"),
        // A day that does not exist, half an hour, and the far ends of the world.
        ("Pacific/Apia", "2011-12-30 12:00", "2011-12-30T10:00:00Z"),
        ("Australia/Lord_Howe", "2018-10-07 02:15", "2018-10-06T15:30:00Z"),
        ("Pacific/Kiritimati", "2018-07-05 09:00", "2018-07-04T19:00:00Z"),
        ("Pacific/Pago_Pago", "2018-07-05 09:00", "2018-07-05T20:00:00Z"),
    ])
    func `a local time is the first instant its clock shows it, or the first after a gap`(
        zone: String, text: String, instant: String
    ) throws {
        let zone = try #require(Form.zone.read(zone))
        let time = try #require(LocalTime(text))
        #expect(time.instant(in: zone) == (try utc(instant)))
    }

    @Test(arguments: [
        "", "2018-7-5", "2018-07-05 9:00", "2018-07-05 24:00", "2018-07-05 09:60", "2018-13-01", "2018-02-29",
        "1900-02-29",
        "2018-06-31", "2018-00-10", "2018-07-00", "05/07/2018", "2018-07-05 09:00:00", "2018-07-05  09:00",
        "2018-07-05 09:00Z",
        "2018-07-05 09.00", "+018-07-05", "２０18-07-05", "9999-01-01", "2018-07-05 ", "tomorrow",
    ])
    func `what is no date and time of ours is none`(text: String) {
        #expect(LocalTime(text) == nil)
    }

    @Test(arguments: [
        ("before: 2030-06-18", "2030-06-17T22:00:00Z"),
        ("before: 2030-06-18 12:00", "2030-06-18T10:00:00Z"),
        ("until: 2030-06-17", "2030-06-17T22:00:00Z"),
        ("until: 2030-06-17 23:59", "2030-06-17T22:00:00Z"),
        ("until: 2030-06-17 12:00", "2030-06-17T10:01:00Z"),
        // Clocks go forward on 31 March 2030: the day before it ends as days do, and a minute in the gap is not included.
        ("until: 2030-03-30", "2030-03-30T23:00:00Z"),
        ("until: 2030-03-31", "2030-03-31T22:00:00Z"),
        ("until: 2030-03-31 02:30", "2030-03-31T01:00:00Z"),
    ])
    func `before excludes what it names, until includes it`(deadline: String, instant: String) throws {
        let yaml = Samples.event.replacing("before: 2030-06-18", with: deadline)
        #expect(try Settings.event(yaml: yaml, file: "demo.yaml").deadline == (try utc(instant)))
    }

    private func moment(_ text: String) -> Campaign.Moment? {
        Form<Campaign.Moment>.moment(in: TimeZone(identifier: "Europe/Paris") ?? .gmt).read(text)
    }

    @Test(arguments: [
        ("7 days before deadline at 09:00", Campaign.Moment.day(-7, .deadline, minuteOfDay: 540)),
        ("1 day before start at 18:30", .day(-1, .start, minuteOfDay: 1110)),
        ("2 days after end at 00:00", .day(2, .end, minuteOfDay: 0)),
        ("2 weeks before start at 10:00", .day(-14, .start, minuteOfDay: 600)),
        ("on the day of start at 07:05", .day(0, .start, minuteOfDay: 425)),
        ("2 hours before start", .elapsed(-7200, .start)), ("1 hour after end", .elapsed(3600, .end)),
        ("45 minutes before deadline", .elapsed(-2700, .deadline)),
        ("2018-06-01 09:00", .instant(Date(timeIntervalSince1970: 1_527_836_400))),
    ])
    func `when a campaign goes out is a sentence`(text: String, moment: Campaign.Moment) {
        #expect(self.moment(text) == moment)
    }

    @Test(arguments: [
        "", "at 09:00", "deadline at 09:00", "0 days before start at 09:00", "-1 days before start at 09:00",
        "400 days before start at 09:00", "60 weeks before start at 09:00", "2 weeks before start",
        "7 days before deadline", "7 days before opening at 09:00", "2 hours before start at 09:00",
        "7 days before start at 9", "2 months before start at 09:00", "2018-06-01", "2018-06-31 09:00",
        "on day of start at 09:00", "in 7 days before start at 09:00", "7 days before start at 09:00 sharp",
    ])
    func `other sentences are refused`(text: String) {
        #expect(moment(text) == nil)
    }

    @Test func `a campaign is never useful beyond the deadline or the event it speaks of`() throws {
        let yaml = Samples.event.replacing(
            "    when: 7 days before start at 09:00", with: "    when: on the day of end at 16:15\n    useful-for: 5d")
        let event = try Settings.event(yaml: yaml, file: "demo.yaml")
        #expect(event.campaigns.map { $0.usefulUntil(in: event) } == [event.end])
    }

    @Test(arguments: [("90s", 90.0), ("15m", 900), ("48h", 172_800), ("5 d", 432_000)])
    func `durations have a unit`(text: String, seconds: TimeInterval) {
        #expect(Form.duration("1s", "30d").read(text) == seconds)
    }

    @Test(arguments: ["90", "s", "-5s", "1.5h", "1h30m", "5 days", "0s", "31d", "9999999999s", ""])
    func `what is no duration in range is none`(text: String) {
        #expect(Form.duration("1s", "30d").read(text) == nil)
    }
}
