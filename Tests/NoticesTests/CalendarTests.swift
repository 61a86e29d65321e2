// Calendar entries: what they say, when there is one, and whether others read the same instants in them.

import Core
import Foundation
import MIME
import Testing

@testable import Notices

@Suite struct CalendarTests {
    private func entry(
        _ notice: Notice, event: Event = Seminar.event, number: Int64 = 7, zones: String = "/usr/share/zoneinfo"
    ) throws -> CalendarObject? {
        let composer = Composer(
            letterhead: try Seminar.letterhead(), zoneFolder: URL(filePath: zones, directoryHint: .isDirectory))
        let composed = try composer.compose(notice, event: event, number: number, token: 7, now: Seminar.now)
        let part = Message(composed.bytes).body.calendars.first
        #expect((part == nil) == (composed.calendar == nil))
        return part.flatMap { CalendarObject($0.text()) }
    }

    private static func seats(_ states: [AttendeeState]) -> [Notice.Seat] {
        states.enumerated().map { Notice.Seat(person: Person(name: "Person \($0.offset)"), state: $0.element) }
    }

    @Test(arguments: NoticeKind.allCases)
    func `an entry comes with seats confirmed or changed, and goes with the last of them`(kind: NoticeKind) {
        let until = AttendeeState.offered(until: Seminar.now)
        let changing = kind == .correction || kind == .cancellation
        func method(_ states: [AttendeeState]) -> CalendarEntry.Method? {
            CalendarEntry.method(for: Seminar.notice(kind, .french, seats: Self.seats(states)))
        }
        let carries: CalendarEntry.Method? =
            switch kind {
            case .confirmation, .correction, .cancellation, .changed: .request
            case .calledOff: .cancel
            default: nil
            }
        #expect(method([.confirmed]) == carries)
        #expect(method([.cancelled, .present, .waiting]) == carries)
        #expect(method([.cancelled, .declined]) == (changing ? .cancel : nil))
        #expect(method([.cancelled, .waiting]) == nil)
        #expect(method([until, .declined]) == nil)
        #expect(method([.unconfirmed]) == nil)
        #expect(method([]) == nil)
    }

    @Test func `a confirmation invites the one who asked, who has accepted already`() throws {
        let notice = Seminar.notice(.confirmation, .french, seats: [.init(person: Seminar.awa, state: .confirmed)])
        let calendar = try #require(try entry(notice))
        let event = try #require(calendar.components.first { $0.name == "VEVENT" })
        #expect(calendar.method == "REQUEST")
        #expect(event["UID"]?.value == "\(Seminar.reference.text)@desk.example")
        #expect(event["SEQUENCE"]?.value == "7")
        #expect(event["DTSTAMP"]?.value == "20180514T081200Z")
        #expect(event["DTSTART"]?.value == "20180705T090000")
        #expect(event["DTSTART"]?.parameters["TZID"] == ["Europe/Paris"])
        #expect(event["DTEND"]?.value == "20180705T171500")
        #expect(event["ORGANIZER"]?.value == "mailto:inscription@desk.example")
        #expect(event["ATTENDEE"]?.value == "mailto:awa.diallo@dakar.example")
        #expect(event["ATTENDEE"]?.parameters["PARTSTAT"] == ["ACCEPTED"])
        #expect(event["ATTENDEE"]?.parameters["RSVP"] == ["FALSE"])
        #expect(event["ATTENDEE"]?.parameters["CN"] == ["Awa Diallo"])
        #expect(event.lines.filter { $0.name == "ATTENDEE" }.count == 1)
    }

    @Test func `a cancellation takes the same entry back under a higher sequence`() throws {
        let notice = Seminar.notice(.cancellation, .french, seats: [.init(person: Seminar.awa, state: .cancelled)])
        let calendar = try #require(try entry(notice, number: 8))
        let event = try #require(calendar.components.first { $0.name == "VEVENT" })
        #expect(calendar.method == "CANCEL")
        #expect(event["UID"]?.value == "\(Seminar.reference.text)@desk.example")
        #expect(event["SEQUENCE"]?.value == "8")
        #expect(event["STATUS"]?.value == "CANCELLED")
    }

    @Test func `without a reference code there is no entry`() throws {
        var notice = Seminar.notice(.confirmation, .french, seats: [.init(person: Seminar.awa, state: .confirmed)])
        notice.reference = nil
        #expect(try entry(notice) == nil)
    }

    @Test func `free text is escaped and lines are folded between characters`() throws {
        var event = Seminar.event
        let title = "Séminaire ; « a, b » \\ " + String(repeating: "é😀", count: 60)
        event.titles = Texts([.french: title])
        var notice = Seminar.notice(.confirmation, .french, seats: [.init(person: Seminar.awa, state: .confirmed)])
        notice.to.name = "Awa \"la; grande, si:\" Diallo"
        let composed = try Seminar.composer().compose(notice, event: event, number: 1, token: 7, now: Seminar.now)
        let text = try #require(composed.calendar)
        for line in text.components(separatedBy: "\r\n") { #expect(line.utf8.count <= 75) }
        #expect(!text.contains("\u{FFFD}"))
        let lines = contentLines(text)
        let summary = try #require(lines.first { $0.name == "SUMMARY" })
        #expect(summary.value == title)
        #expect(summary.rawValue.contains("Séminaire \\; « a\\, b » \\\\ é😀"))
        #expect(lines.first { $0.name == "ATTENDEE" }?.parameters["CN"] == ["Awa 'la; grande, si:' Diallo"])
    }

    // MARK: Zones

    /// Zones with every habit: none, north, south, half an hour, days past the named one, before midnight, negative winter,
    /// a calendar of their own, and laws that have changed since.
    static let places: [(zone: String, year: Int, month: Int)] = [
        ("Europe/Paris", 2018, 7), ("Europe/Paris", 2027, 1), ("Europe/London", 2027, 6), ("Europe/Dublin", 2027, 12),
        ("Europe/Lisbon", 2027, 3), ("America/Sao_Paulo", 2018, 1), ("America/Sao_Paulo", 2018, 7),
        ("America/Sao_Paulo", 2027, 1), ("America/Bogota", 2027, 5), ("America/Santiago", 2027, 6),
        ("America/Santiago", 2027, 11), ("America/New_York", 2027, 10), ("America/St_Johns", 2027, 8),
        ("America/Mexico_City", 2018, 7), ("America/Mexico_City", 2027, 7), ("America/Havana", 2027, 7),
        ("Africa/Casablanca", 2018, 7), ("Asia/Kolkata", 2027, 2), ("Asia/Jerusalem", 2027, 4),
        ("Australia/Lord_Howe", 2027, 1), ("Pacific/Auckland", 2027, 9), ("Asia/Tehran", 2018, 7),
        ("Africa/Dakar", 2027, 7),
        ("GMT", 2027, 7), ("America/Argentina/Buenos_Aires", 2027, 3),
    ]

    private static func event(in zone: TimeZone, _ year: Int, _ month: Int, day: Int = 5) -> Event {
        var event = Seminar.event
        event.zone = zone
        let days = CivilTime.days(year: year, month: month, day: day)
        event.start = Date(timeIntervalSince1970: Double(days * 86_400 + 9 * 3_600))
        event.end = event.start.addingTimeInterval(8.25 * 3_600)
        return event
    }

    private struct Case: Encodable {
        var name: String
        var zone: String
        var start: Double
        var end: Double
        var ics: String
        /// What a property says, by name.
        var told: [String: String]?
    }

    @Test func `another program reads the same instants in every entry, from the zone files and without them`() throws {
        var cases: [Case] = []
        let notice = Seminar.notice(.confirmation, .french, seats: [.init(person: Seminar.awa, state: .confirmed)])
        for (name, year, month) in Self.places {
            let zone = try #require(TimeZone(identifier: name))
            for day in [5, 27, 28] {
                for folder in ["/usr/share/zoneinfo", "/nowhere"] {
                    let event = Self.event(in: zone, year, month, day: day)
                    let composer = Composer(
                        letterhead: try Seminar.letterhead(),
                        zoneFolder: URL(filePath: folder, directoryHint: .isDirectory))
                    let composed = try composer.compose(notice, event: event, number: 1, token: 7, now: Seminar.now)
                    let text = try #require(composed.calendar)
                    cases.append(
                        Case(
                            name: "\(name) \(year)-\(month)-\(day) \(folder)", zone: zone.identifier,
                            start: event.start.timeIntervalSince1970, end: event.end.timeIntervalSince1970, ics: text))
                }
            }
        }
        let (status, said) = try secondOpinion(cases)
        #expect(status == 0, "\(said)")
        #expect(said.contains("checked \(cases.count)"))
    }

    @Test func `another program reads every entry of every notice as it was meant`() throws {
        var cases: [Case] = []
        for language in Language.complete {
            for story in Seminar.stories {
                let notice = story.notice(language)
                let composed = try Seminar.composer().compose(
                    notice, event: story.event, number: 42, token: 7, now: story.now)
                guard let text = composed.calendar else { continue }
                let method = try #require(CalendarEntry.method(for: notice))
                cases.append(
                    Case(
                        name: "\(language) \(story)", zone: story.event.zone.identifier,
                        start: story.event.start.timeIntervalSince1970, end: story.event.end.timeIntervalSince1970,
                        ics: text,
                        told: [
                            "METHOD": method.rawValue, "UID": "\(Seminar.reference)@desk.example", "SEQUENCE": "42",
                            "ATTENDEE": "mailto:awa.diallo@dakar.example",
                            "ORGANIZER": "mailto:inscription@desk.example",
                            "STATUS": method == .cancel ? "CANCELLED" : "CONFIRMED",
                            "SUMMARY": story.event.titles.text(in: language),
                        ]))
            }
        }
        #expect(Set(cases.compactMap { $0.told?["METHOD"] }) == ["REQUEST", "CANCEL"])
        let (status, said) = try secondOpinion(cases)
        #expect(status == 0, "\(said)")
        #expect(said.contains("checked \(cases.count) with icalendar"), "\(said)")
    }

    @Test func `the second opinion objects to a wrong offset`() throws {
        let notice = Seminar.notice(.confirmation, .french, seats: [.init(person: Seminar.awa, state: .confirmed)])
        let composed = try Seminar.composer().compose(
            notice, event: Seminar.event, number: 1, token: 7, now: Seminar.now)
        let text = try #require(composed.calendar).replacing("TZOFFSETTO:+0200", with: "TZOFFSETTO:+0300")
        let wrong = Case(
            name: "wrong", zone: "Europe/Paris", start: Seminar.event.start.timeIntervalSince1970,
            end: Seminar.event.end.timeIntervalSince1970, ics: text)
        #expect(try secondOpinion([wrong]).status == 1)
    }

    private func secondOpinion(_ cases: [Case]) throws -> (status: Int32, said: String) {
        let folder = FileManager.default.temporaryDirectory
        let input = folder.appending(path: "calendar-\(UUID().uuidString).jsonl")
        defer { try? FileManager.default.removeItem(at: input) }
        let lines = try cases.map { String(decoding: try JSONEncoder().encode($0), as: UTF8.self) + "\n" }
        try Data(lines.joined().utf8).write(to: input)
        let process = Process()
        process.executableURL = URL(filePath: ProcessInfo.processInfo.environment["USHER_PYTHON"] ?? "/usr/bin/python3")
        let script = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Calendar/check.py")
        process.arguments = [script.path(percentEncoded: false)]
        process.standardInput = try FileHandle(forReadingFrom: input)
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let said = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: said, as: UTF8.self))
    }

    @Test func `a zone's two rules are written from its file`() throws {
        let notice = Seminar.notice(.confirmation, .french, seats: [.init(person: Seminar.awa, state: .confirmed)])
        let calendar = try #require(try entry(notice))
        let zone = try #require(calendar.components.first { $0.name == "VTIMEZONE" })
        #expect(
            zone.children.map { $0["RRULE"]?.value } == [
                "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
            ])
        #expect(zone.children.map { $0["TZNAME"]?.value } == ["CEST", "CET"])
        #expect(zone.children.map { $0["DTSTART"]?.value } == ["19700329T020000", "19701025T030000"])
    }

    @Test func `without zone files the changes around the event are written one by one`() throws {
        let notice = Seminar.notice(.confirmation, .french, seats: [.init(person: Seminar.awa, state: .confirmed)])
        let calendar = try #require(try entry(notice, zones: "/nowhere"))
        let zone = try #require(calendar.components.first { $0.name == "VTIMEZONE" })
        #expect(zone.children.map { $0["TZOFFSETTO"]?.value } == ["+0100", "+0200", "+0100"])
        #expect(zone.children.dropFirst().map { $0["DTSTART"]?.value } == ["20180325T020000", "20181028T030000"])
    }
}
