// A notice as its reader gets it: the message, its text, its page, and a picture of the page where Chromium is.

import ArgumentParser
import Core
import Foundation
import Notices
import Settings

struct PreviewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "preview", abstract: "Write a notice as its reader gets it: .eml, .html, .txt and a picture.",
        discussion: """
            The people in it do not exist; the event and the templates are yours. The picture (.png, as wide as a phone) is \
            made by Chromium, and left out where there is none. Nothing is sent, and the register is not needed.
            """)

    @OptionGroup var options: ConfigOptions
    @Option(help: "The language; more than one: separated by commas. Default: all the event answers in.")
    var language: String?
    @Option(help: ArgumentHelp("Where the files go.", valueName: "folder"))
    var output = "."
    @Option(help: ArgumentHelp("How wide the picture is; 0: none is made.", valueName: "pixels"))
    var width = 420
    @Flag(help: "The picture as it is in dark mode.") var dark = false
    @Flag(help: "Open the page in the browser.") var open = false
    @Argument(help: "The event's code.")
    var event: String
    @Argument(
        help: ArgumentHelp(
            "A kind of notice, or all: \(NoticeKind.allCases.map(\.rawValue).joined(separator: ", ")).",
            valueName: "kind"))
    var kind: String

    func run() throws {
        let settings = try options.load()
        let event = try settings.event(event)
        let kinds = try self.kinds()
        let composer = try settings.composer()
        let folder = URL(filePath: output, directoryHint: .isDirectory)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let browser = width > 0 ? Browser.find() : nil
        for kind in kinds {
            for language in try languages(event) {
                let now = kind.moment(in: event)
                let notice = Notice.sample(kind, in: language, of: event, now: now)
                let composed = try composer.compose(
                    notice, event: event, number: 1, token: 1, now: now, seatsFree: event.capacity / 4)
                let stem = "\(event.code)-\(kind.rawValue)-\(language)"
                let page = folder.appending(path: "\(stem).html")
                try Data(composed.bytes).write(to: folder.appending(path: "\(stem).eml"))
                try Data(composed.html.utf8).write(to: page)
                try Data("Subject: \(composed.subject)\n\n\(composed.text)".utf8).write(
                    to: folder.appending(path: "\(stem).txt"))
                var written = "\(stem).eml, .html, .txt"
                if let browser {
                    try browser.picture(
                        of: page, to: folder.appending(path: "\(stem).png"), width: width, isDark: dark)
                    written += ", .png"
                }
                Terminal.print(written)
                if open { Browser.open(page) }
            }
        }
        if browser == nil, width > 0 {
            Terminal.complain("no picture was made: there is no Chromium (apt-get install chromium)")
        }
    }

    private func kinds() throws -> [NoticeKind] {
        if kind == "all" { return NoticeKind.allCases }
        if let found = NoticeKind(rawValue: kind) { return [found] }
        let known = NoticeKind.allCases.map(\.rawValue).joined(separator: ", ")
        throw CommandFailure("there is no notice \(Terminal.safe(kind)); known: all, \(known)", status: .unusable)
    }

    private func languages(_ event: Event) throws -> [Language] {
        guard let language else { return event.languages }
        return try language.split(separator: ",").map { code in
            let found = Language(String(code))
            guard Language.complete.contains(found) else {
                let known = Language.complete.map(\.rawValue).joined(separator: ", ")
                throw CommandFailure(
                    "there are no templates in \(Terminal.safe(String(code))); known: \(known)", status: .unusable)
            }
            return found
        }
    }
}

extension NoticeKind {
    /// A time at which such a notice might be written.
    fileprivate func moment(in event: Event) -> Date {
        switch self {
        case .refusedLate, .lastState: event.deadline.addingTimeInterval(3600)
        case .reminder, .stillComing: event.start.addingTimeInterval(-7 * 24 * 3600)
        case .thanks: event.end.addingTimeInterval(24 * 3600)
        case .refusedClosed: (event.opening ?? event.deadline).addingTimeInterval(-24 * 3600)
        default: event.deadline.addingTimeInterval(-14 * 24 * 3600)
        }
    }
}
