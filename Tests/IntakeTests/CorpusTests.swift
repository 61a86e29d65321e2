// The letters of Tests/Corpus, and other projects' mail where it is at hand.

import Core
import Foundation
import MIME
import Testing

@testable import Intake

/// A line of truth.jsonl; the keys are told in Tests/Corpus/README.md.
private struct Truth: Decodable {
    struct Attendee: Decodable { let name: String }
    let file: String
    let intent: String
    let seats: Int?
    let attendees: [Attendee]
}

@Suite struct CorpusTests {
    private static let acting: Set<String> = ["register", "cancel", "change", "accept", "decline"]

    private static func truth(_ set: String) throws -> [Truth] {
        let text = try String(contentsOf: Letters.corpus.appending(path: "\(set)/truth.jsonl"), encoding: .utf8)
        return try text.split(separator: "\n").map { try JSONDecoder().decode(Truth.self, from: Data($0.utf8)) }
    }

    private static func plain(_ name: String) -> String {
        folded(name).split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.joined(separator: " ")
    }

    /// As Tests/Corpus/score has it: the desk would have acted wrongly with nobody looking.
    private static func harms(_ reading: Reading, _ truth: Truth) -> Bool {
        if truth.intent == "automatic", reading.answer { return true }
        guard !reading.review else { return false }
        let read = reading.intent.rawValue
        let names = reading.attendees.map { plain($0.name) }.filter { !$0.isEmpty }.sorted()
        let true_ = truth.attendees.map { plain($0.name) }.filter { !$0.isEmpty }.sorted()
        if read != truth.intent { return acting.contains(read) || acting.contains(truth.intent) }
        if ["register", "cancel"].contains(read), let seats = truth.seats, seats != reading.seats { return true }
        return ["cancel", "change"].contains(read) && !true_.isEmpty && names != true_
    }

    @Test(arguments: ["letters", "letters-b"])
    func `on no letter of a set would the desk act wrongly, and no program is answered`(set: String) throws {
        let truths = try Self.truth(set)
        #expect(truths.count == 150)
        var straight = 0
        for truth in truths {
            let bytes = try Data(contentsOf: Letters.corpus.appending(path: "\(set)/\(truth.file)"))
            let reading = Letters.reader.read(Message([UInt8](bytes)))
            #expect(!Self.harms(reading, truth), "\(truth.file): \(reading.intent) \(reading.reasons)")
            if truth.intent == "automatic" { #expect(!reading.answer, "\(truth.file)") }
            if !reading.review, reading.intent.rawValue == truth.intent { straight += 1 }
        }
        #expect(straight >= 105, "only \(straight) of \(truths.count) went through without a person")
    }

    @Test func `two events in one mailbox are told apart`() throws {
        for truth in try Self.truth("letters-c").prefix(60) {
            let bytes = try Data(contentsOf: Letters.corpus.appending(path: "letters-c/\(truth.file)"))
            #expect(!Self.harms(Letters.twoEvents.read(Message([UInt8](bytes))), truth), "\(truth.file)")
        }
    }

    // MARK: Properties

    private static func files(_ set: String) throws -> [URL] {
        try FileManager.default.contentsOfDirectory(
            at: Letters.corpus.appending(path: set), includingPropertiesForKeys: nil
        )
        .filter { $0.pathExtension == "eml" }.sorted { $0.path < $1.path }
    }

    private static func summary(_ reading: Reading) -> String {
        "\(reading.messageClass) \(reading.intent) \(reading.language) \(reading.event?.rawValue ?? "-") \(reading.seats ?? -1) \(reading.attendees) \(reading.ownWords) \(reading.review) \(reading.answer) \(reading.reasons)"
    }

    @Test func `a letter reads the same twice, and with LF as with CRLF`() throws {
        let files = try Self.files("letters")
        #expect(!files.isEmpty)
        for file in files where file.lastPathComponent.hasSuffix("5.eml") || file.lastPathComponent.hasSuffix("0.eml") {
            let bytes = [UInt8](try Data(contentsOf: file)).filter { $0 != 0x0D }
            let other = bytes.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
            let first = Self.summary(Letters.reader.read(Message(bytes)))
            #expect(first == Self.summary(Letters.reader.read(Message(bytes))))
            #expect(first == Self.summary(Letters.reader.read(Message(other))), "\(file.lastPathComponent)")
        }
    }

    @Test(arguments: UInt64(0)..<12)
    func `no damage to a letter stops the reader`(seed: UInt64) throws {
        var random = Seeded(state: seed &* 0x9E37_79B9_7F4A_7C15 &+ 1)
        let files = try Self.files(seed % 2 == 0 ? "letters" : "letters-b")
        for _ in 0..<12 {
            var bytes = [UInt8](try Data(contentsOf: files[Int(random.next() % UInt64(files.count))]))
            for _ in 0..<Int(1 + random.next() % 30) where !bytes.isEmpty {
                let at = Int(random.next() % UInt64(bytes.count))
                switch random.next() % 4 {
                case 0: bytes[at] = UInt8(truncatingIfNeeded: random.next())
                case 1: bytes.remove(at: at)
                case 2: bytes.insert(UInt8(truncatingIfNeeded: random.next()), at: at)
                default: bytes.removeSubrange(at..<min(bytes.count, at + Int(random.next() % 200)))
                }
            }
            let reading = Letters.reader.read(Message(bytes))
            #expect((0...1).contains(reading.confidence))
        }
    }

    @Test(arguments: [
        String(repeating: "Jean Dupont, ", count: 5000), String(repeating: "(", count: 50_000),
        String(repeating: "Nom : X\n", count: 5000), String(repeating: "inscrire ", count: 8000),
        String(repeating: "> ", count: 30_000), String(repeating: "a@b.example ", count: 5000),
        String(repeating: "- M. Paul Durand\n", count: 4000), String(repeating: "Mairie de ", count: 6000),
        "| Nom | Ville |\n| Anne | Vire |\n" + String(repeating: "|  | suite |\n", count: 6000),
    ])
    func `a monstrous text is read, and nobody is registered on it unseen`(text: String) {
        let reading = Letters.read("Merci d'inscrire :\n" + text)
        #expect(reading.review || reading.attendees.count <= 1 || reading.intent != .register)
    }

    // MARK: Other projects' mail

    @Test func `every real message is read`() throws {
        guard let real = RealMail.folder else { return print(RealMail.absent) }
        var count = 0
        let files = FileManager.default.enumerator(at: real, includingPropertiesForKeys: [.isRegularFileKey])
        while let file = files?.nextObject() as? URL {
            guard (try? file.resourceValues(forKeys: [.isRegularFileKey]))?.isRegularFile == true,
                let data = try? Data(contentsOf: file), data.count < 400_000
            else { continue }
            let reading = Letters.reader.read(Message([UInt8](data)))
            #expect((0...1).contains(reading.confidence))
            count += 1
        }
        print("\(count) real files were read.")
        #expect(count > 1000)
    }
}

private struct Seeded {
    var state: UInt64
    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state >> 16
    }
}
