// POSIX TZ strings, as the footers of zone files carry them.

import Foundation
import Testing

@testable import Notices

@Suite struct ZoneRuleTests {
    @Test(
        arguments: [
            ("CET-1CEST,M3.5.0,M10.5.0/3", 3_600, 7_200), ("<-03>3", -10_800, nil),
            ("EST5EDT,M3.2.0,M11.1.0", -18_000, -14_400),
            ("<+1030>-10:30<+11>-11,M10.1.0,M4.1.0", 37_800, 39_600), ("IST-1GMT0,M10.5.0,M3.5.0/1", 3_600, 0),
            ("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", -7_200, -3_600), ("EET-2EEST,M3.4.4/50,M10.4.4/50", 7_200, 10_800),
            ("AAA+1:02:03BBB,J60/0,300/167:59:59", -3_723, -123),
        ] as [(String, Int, Int?)])
    func `a rule is read with its offsets east of UTC`(text: String, standard: Int, daylight: Int?) throws {
        let rule = try #require(ZoneRule(text))
        #expect(rule.standard == standard)
        #expect(rule.daylight?.offset == daylight)
    }

    @Test(arguments: [
        "", "C-1", "CET", "CET-", "CET-1CEST", "CET-1CEST,", "CET-1CEST,M3.5.0", "CET-1CEST,M13.5.0,M10.5.0", "CET-1 ",
        "CET-1CEST,M3.6.0,M10.5.0", "CET-1CEST,M3.5.7,M10.5.0", "CET-1CEST,M3.5.0,M10.5.0/168", "<CET-1",
        "CET-1CEST,J0,J366",
        "CET-1CEST,M3.5.0,M10.5.0/3,", "CET-9999999999999999999", "CÉT-1", "\u{0}",
    ])
    func `what is no rule is not taken for one`(text: String) {
        #expect(ZoneRule(text) == nil)
    }

    @Test func `a rule cut at any byte is no rule or a shorter one, never a crash`() {
        let text = "<+1030>-10:30<+11>-11,M10.1.0/2:30,M4.1.0"
        for length in 0..<text.utf8.count { _ = ZoneRule(String(text.prefix(length))) }
        #expect(ZoneRule(text) != nil)
    }

    @Test(arguments: [
        (2018, 7, 5, 7_200), (2018, 12, 5, 3_600), (2018, 3, 24, 3_600), (2018, 3, 26, 7_200), (2018, 10, 27, 7_200),
        (2018, 10, 29, 3_600),
    ])
    func `summer in Paris`(year: Int, month: Int, day: Int, offset: Int) throws {
        let rule = try #require(ZoneRule("CET-1CEST,M3.5.0,M10.5.0/3"))
        #expect(
            rule.offset(
                at: Date(timeIntervalSince1970: Double(CivilTime.days(year: year, month: month, day: day) * 86_400)))
                == offset)
    }

    @Test func `the change is at the very second`() throws {
        let rule = try #require(ZoneRule("CET-1CEST,M3.5.0,M10.5.0/3"))
        #expect(rule.offset(at: Date(timeIntervalSince1970: 1_521_939_599)) == 3_600)
        #expect(rule.offset(at: Date(timeIntervalSince1970: 1_521_939_600)) == 7_200)
        #expect(rule.offset(at: Date(timeIntervalSince1970: 1_540_688_399)) == 7_200)
        #expect(rule.offset(at: Date(timeIntervalSince1970: 1_540_688_400)) == 3_600)
    }

    @Test func `summer below the equator spans the new year`() throws {
        let rule = try #require(ZoneRule("<-04>4<-03>,M9.1.6/24,M4.1.6/24"))
        #expect(rule.offset(at: Date(timeIntervalSince1970: 1_546_300_800)) == -10_800)
        #expect(rule.offset(at: Date(timeIntervalSince1970: 1_561_939_200)) == -14_400)
    }

    @Test func `a Julian day never counts 29 February, an ordinal one does`() {
        let leap = CivilTime.days(year: 2020, month: 1, day: 1)
        #expect(ZoneRule.Turn.Day.julian(59).dayNumber(in: 2020) == leap + 58)
        #expect(ZoneRule.Turn.Day.julian(60).dayNumber(in: 2020) == leap + 60)
        #expect(ZoneRule.Turn.Day.ordinal(59).dayNumber(in: 2020) == leap + 59)
        #expect(ZoneRule.Turn.Day.julian(60).dayNumber(in: 2019) == CivilTime.days(year: 2019, month: 3, day: 1))
    }

    @Test func `only a zone file has a footer`() {
        let file = Array("TZif2".utf8) + [UInt8](repeating: 0, count: 60) + Array("\nCET-1\n".utf8)
        #expect(ZoneRule(footerOf: file)?.standard == 3_600)
        #expect(ZoneRule(footerOf: Array(file.dropLast())) == nil)
        #expect(ZoneRule(footerOf: Array("not a zone file, but long enough to be one, surely\nCET-1\n".utf8)) == nil)
        #expect(ZoneRule(footerOf: []) == nil)
    }
}
