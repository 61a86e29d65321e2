// The messages beside this file, and the folder of real mail where there is one.

import Foundation
import MIME

struct Fixture: CustomStringConvertible, Sendable {
    let url: URL
    let bytes: [UInt8]
    var name: String { url.deletingPathExtension().lastPathComponent }
    var description: String { name }

    static let folder = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
        .appending(path: "Messages")

    /// Every `.eml` beside the tests, by name.
    static let all: [Fixture] = files(in: folder).filter { $0.url.pathExtension == "eml" }

    /// Every file of the real folder: USHER_REAL_CORPUS, or the one beside the repository.
    static let real: [Fixture] = {
        guard let realFolder else {
            print(
                "There is no folder of real mail here (USHER_REAL_CORPUS); the tests that read it have nothing to read."
            )
            return []
        }
        return files(in: realFolder).filter {
            !["ORIGIN", "README.md", "index.jsonl", "truth.jsonl"].contains($0.url.lastPathComponent)
        }
    }()

    static let realFolder: URL? = {
        if let path = ProcessInfo.processInfo.environment["USHER_REAL_CORPUS"] {
            return FileManager.default.fileExists(atPath: path) ? URL(fileURLWithPath: path) : nil
        }
        let root = folder.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let beside = ["shared", "corpus", "real"].reduce(root.deletingLastPathComponent()) { $0.appending(path: $1) }
        return FileManager.default.fileExists(atPath: beside.path) ? beside : nil
    }()

    private static func files(in folder: URL) -> [Fixture] {
        guard let walk = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: [.isRegularFileKey])
        else {
            return []
        }
        var found: [Fixture] = []
        for case let url as URL in walk {
            guard (try? url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile) == true else { continue }
            guard let data = try? Data(contentsOf: url) else { continue }
            found.append(Fixture(url: url, bytes: [UInt8](data)))
        }
        return found.sorted { $0.url.path < $1.url.path }
    }

    /// With every LF that follows no CR made CRLF.
    var withCRLF: [UInt8] {
        var previous: UInt8 = 0
        return bytes.flatMap { byte -> [UInt8] in
            defer { previous = byte }
            return byte == 10 && previous != 13 ? [13, 10] : [byte]
        }
    }
}

/// A message from text with LF line breaks.
func message(_ text: String) -> Message { Message(Array(text.utf8)) }

/// The text of an HTML body.
func rendered(_ html: String) -> String {
    message("Content-Type: text/html; charset=utf-8\n\n\(html)").body.html ?? "no HTML"
}

/// Asks everything of a message that can be asked, however deep it goes.
func exhaust(_ message: Message) -> Int {
    var asked = message.subject.utf8.count + message.raw.count + message.defects.count
    asked += [message.from, message.sender, message.replyTo, message.to, message.cc].joined().count
    asked += message.inReplyTo.count + message.references.count + (message.returnPath?.count ?? 0)
    asked += message.messageID?.count ?? 0
    asked += message.date == nil ? 0 : 1
    for field in message.fields.all { asked += field.text.utf8.count }
    let body = message.body
    asked += body.best.utf8.count
    for part in body.calendars { asked += CalendarObject(part.text())?.components.count ?? 0 }
    for part in body.cards { asked += Card.all(in: part.text()).count }
    for leaf in message.leaves {
        asked += leaf.bytes().count + leaf.text().utf8.count + leaf.bodyRange.count + (leaf.filename?.count ?? 0)
        if let embedded = leaf.embedded { asked += exhaust(embedded) }
    }
    return asked
}
