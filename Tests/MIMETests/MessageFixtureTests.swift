// Messages that are odd in one way each, beside what they mean. UPDATE_GOLDENS=1 writes what they mean now.

import Foundation
import MIME
import Testing

/// What a fixture's `.json` says of it.
private struct Meaning: Codable, Equatable {
    struct Who: Codable, Equatable {
        var name: String?
        var mailbox: String
        var group: String?
    }

    struct Leaf: Codable, Equatable {
        var type: String
        var filename: String?
        var disposition: String?
        var text: String?
        var embedded: String?
    }

    var subject: String
    var from: [Who]
    var to: [Who]
    var cc: [Who]
    var replyTo: [Who]
    var sender: [Who]
    var messageID: String?
    var references: [String]
    var date: String?
    var leaves: [Leaf]
    var best: String
    var attachments: Int
    var calendars: Int
    var cards: Int
    var defects: [String]

    init(_ message: Message) {
        func people(_ addresses: [Address]) -> [Who] {
            addresses.map { Who(name: $0.name, mailbox: $0.mailbox, group: $0.group) }
        }
        let body = message.body
        subject = message.subject
        from = people(message.from)
        to = people(message.to)
        cc = people(message.cc)
        replyTo = people(message.replyTo)
        sender = people(message.sender)
        messageID = message.messageID
        references = message.references
        date = message.date.map { $0.formatted(.iso8601) }
        leaves = message.leaves.map { leaf in
            Leaf(
                type: leaf.mediaType.essence, filename: leaf.filename, disposition: leaf.disposition,
                text: leaf.mediaType.type.lowercased() == "text" ? leaf.text() : nil, embedded: leaf.embedded?.subject)
        }
        best = body.best
        attachments = body.attachments.count
        calendars = body.calendars.count
        cards = body.cards.count
        defects = (message.defects + body.defects).map(\.kind.rawValue)
    }
}

@Suite struct `Messages beside what they mean` {
    @Test func `there are messages to read`() {
        #expect(Fixture.all.count >= 30)
    }

    @Test(arguments: Fixture.all)
    func `a message means the same with LF and with CRLF line breaks`(fixture: Fixture) throws {
        let file = fixture.url.deletingPathExtension().appendingPathExtension("json")
        let meaning = Meaning(Message(fixture.bytes))
        if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] == "1" {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
            try (encoder.encode(meaning) + Data("\n".utf8)).write(to: file)
        }
        let expected = try JSONDecoder().decode(Meaning.self, from: Data(contentsOf: file))
        #expect(meaning == expected)
        #expect(Meaning(Message(fixture.withCRLF)) == expected)
    }

    @Test(arguments: Fixture.all)
    func `a message cut anywhere is a message`(fixture: Fixture) {
        for length in 0...fixture.bytes.count {
            let cut = Message(Array(fixture.bytes.prefix(length)))
            #expect(cut.raw.count == length)
            #expect(exhaust(cut) >= 0)
        }
    }

    @Test(arguments: Fixture.all)
    func `every part lies inside its message and the children in order inside the parent`(fixture: Fixture) {
        func check(_ part: Part, inside range: Range<Int>) {
            #expect(part.bodyRange.clamped(to: range) == part.bodyRange)
            var last = part.bodyRange.lowerBound
            for child in part.children {
                #expect(child.bodyRange.lowerBound >= last)
                last = child.bodyRange.upperBound
                check(child, inside: part.bodyRange)
            }
            if let embedded = part.embedded { check(embedded.root, inside: 0..<embedded.raw.count) }
        }
        let message = Message(fixture.bytes)
        check(message.root, inside: 0..<message.raw.count)
    }
}
