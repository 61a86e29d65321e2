// Every notice in every language as its reader gets it. Change a template, run with UPDATE_GOLDENS=1, and read the diff.

import Core
import Foundation
import Testing

@testable import Notices

@Suite struct GoldenTests {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Goldens")
    static let isUpdating = ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] == "1"

    @Test(arguments: Language.complete, Seminar.stories)
    func `a notice reads as its golden text`(language: Language, story: Seminar.Story) throws {
        let composed = try Seminar.composer().compose(
            story.notice(language), event: story.event, number: 42, token: 7, now: story.now, seatsFree: story.seatsFree
        )
        try hold(composed.text, "Subject: \(composed.subject)\n\n", "\(language)/\(story.name).txt")
        try hold(composed.html, "", "\(language)/\(story.name).html")
        if let calendar = composed.calendar {
            try hold(calendar.replacing("\r\n", with: "\n"), "", "\(language)/\(story.name).ics")
        }
    }

    private func hold(_ text: String, _ head: String, _ name: String) throws {
        let file = Self.folder.appending(path: name)
        if Self.isUpdating {
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data((head + text).utf8).write(to: file)
        }
        let golden = try String(contentsOf: file, encoding: .utf8)
        #expect(head + text == golden, "\(name) differs; UPDATE_GOLDENS=1 rewrites it")
    }

    @Test func `every kind of notice has a golden text`() {
        let told = Set(Seminar.stories.map { $0.notice(.french).kind })
        #expect(told == Set(NoticeKind.allCases))
    }

    @Test func `no golden text is left of a story that is told no more`() throws {
        let names = Set(Seminar.stories.map(\.name))
        for language in Language.complete {
            let files = try FileManager.default.contentsOfDirectory(
                atPath: Self.folder.appending(path: language.rawValue).path(percentEncoded: false))
            for file in files { #expect(names.contains(String(file.prefix { $0 != "." })), "\(language)/\(file)") }
        }
    }
}
