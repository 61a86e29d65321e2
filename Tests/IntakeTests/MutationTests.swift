// Ten thousand damaged messages, each read the whole way: other projects' mail where it is at hand, else the letters of
// Tests/Corpus. Which message is damaged how follows from the test's argument alone.

import Foundation
import MIME
import Testing

@testable import Intake

@Suite(.timeLimit(.minutes(25))) struct MutationTests {
    private static let perSeed = 100

    @Test(arguments: 0..<100)
    func `mail damaged in any way is read, and nothing impossible is understood`(seed: Int) throws {
        let messages = Originals.all
        try #require(messages.count > 100)
        var damage = Damage(seed: UInt64(seed))
        for number in 0..<Self.perSeed {
            // Every message has its turn before one has its second.
            let original = messages[(seed * Self.perSeed + number) % messages.count]
            let bytes = damage.done(to: original.bytes, other: messages[damage.number(below: messages.count)].bytes)
            let reading = Letters.reader.read(Message(bytes))
            let isPossible =
                (0...1).contains(reading.confidence) && (reading.seats ?? 0) >= 0 && !reading.reasons.isEmpty
                && !(reading.intent == .automatic && reading.answer)
                && !(reading.sender.address.isEmpty && reading.answer)
                && reading.attendees.allSatisfy { !$0.name.isEmpty }
            if !isPossible { Issue.record("\(original.name), mutation \(number) of seed \(seed): \(reading)") }
        }
    }
}

/// What is damaged.
private enum Originals {
    struct Original: Sendable {
        let name: String
        let bytes: [UInt8]
    }

    /// A debug build reads a few kilobytes in some ten milliseconds; larger messages are `Tests/Bench/run`'s and the fuzz
    /// targets' part.
    static let largest = 4_000

    static let all: [Original] = {
        var found: [Original] = []
        if let real = realFolder {
            found = files(in: real)
        } else {
            print("The real mail corpus is absent (USHER_REAL_CORPUS names its folder): our own letters are damaged.")
            for set in ["letters", "letters-b", "letters-c"] { found += files(in: Letters.corpus.appending(path: set)) }
        }
        let ordinary = found.filter { $0.bytes.count <= largest }
        print("\(ordinary.count) messages are damaged, \(found.count - ordinary.count) over \(largest) bytes are not.")
        return ordinary
    }()

    private static var realFolder: URL? {
        let url =
            ProcessInfo.processInfo.environment["USHER_REAL_CORPUS"].map { URL(filePath: $0) }
            ?? Letters.tests.deletingLastPathComponent().deletingLastPathComponent().appending(
                path: "shared/corpus/real")
        return FileManager.default.fileExists(atPath: url.path) ? url : nil
    }

    private static func files(in folder: URL) -> [Original] {
        let notMail = ["ORIGIN", "README.md", "index.jsonl", "truth.jsonl"]
        let walk = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: [.isRegularFileKey])
        var found: [Original] = []
        while let file = walk?.nextObject() as? URL {
            guard (try? file.resourceValues(forKeys: [.isRegularFileKey]))?.isRegularFile == true,
                !notMail.contains(file.lastPathComponent), let data = try? Data(contentsOf: file), !data.isEmpty
            else { continue }
            found.append(Original(name: file.path, bytes: [UInt8](data)))
        }
        return found.sorted { $0.name < $1.name }
    }
}

/// Ways to damage a message, drawn by Sebastiano Vigna's SplitMix64.
private struct Damage {
    private enum Kind: CaseIterable {
        case flippedBits, deletedBytes, doubledLines, shuffledLines, cutOff, changedBoundary, splicedWithAnother
        case repeatedHeader, nestedInMultipart, nestedInMessage, insertedMeaning
    }

    /// What means something to some parser of ours.
    private static let meanings = [
        "\n\n", "\r", "--", "=?utf-8?B?", "?=", "\"", "(", ">", "<", ";", "boundary=", "charset=utf-16", "\u{0}", "@",
        ",",
        "Content-Transfer-Encoding: base64\n", "Content-Type: message/rfc822\n\n", "format=flowed", "<table><tr><td>",
        "<blockquote>", "<!--", "&#x", "BEGIN:VCALENDAR\n", "BEGIN:VCARD\n", "\n> ", "\n-- \n", "Nom : ", " annuler ",
        "\u{202E}", "e\u{301}", "👩‍👩‍👧", "9999999999999999999", "\nStatus: 5.1.1\n", "Le 1 juin 2018, X a écrit :\n",
    ].map { Array($0.utf8) }

    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }

    private mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// From 0 on; 0 for a `limit` below 1.
    mutating func number(below limit: Int) -> Int { limit < 1 ? 0 : Int(next() % UInt64(limit)) }

    mutating func done(to message: [UInt8], other: [UInt8]) -> [UInt8] {
        var bytes = message
        for _ in 0...number(below: 3) {
            bytes = done(Kind.allCases[number(below: Kind.allCases.count)], to: bytes, other: other)
        }
        // A message doubled again and again would take the time of many.
        return Array(bytes.prefix(2 * Originals.largest))
    }

    private mutating func done(_ kind: Kind, to message: [UInt8], other: [UInt8]) -> [UInt8] {
        var bytes = message
        switch kind {
        case .flippedBits:
            for _ in 0...number(below: 20) where !bytes.isEmpty {
                bytes[number(below: bytes.count)] ^= 1 << UInt8(number(below: 8))
            }
        case .deletedBytes:
            for _ in 0...number(below: 5) {
                let from = number(below: bytes.count)
                bytes.removeSubrange(from..<min(bytes.count, from + number(below: 40)))
            }
        case .doubledLines:
            let (low, high) = lines(of: bytes)
            bytes.insert(contentsOf: bytes[low..<high], at: high)
        case .shuffledLines:
            let (low, high) = lines(of: bytes)
            var moved = bytes[low..<high].split(separator: 10, omittingEmptySubsequences: false).map(Array.init)
            for index in moved.indices { moved.swapAt(index, number(below: moved.count)) }
            bytes.replaceSubrange(low..<high, with: Array(moved.joined(separator: [10])))
        case .cutOff: bytes.removeSubrange(number(below: bytes.count)..<bytes.count)
        case .changedBoundary:
            let dashes = bytes.indices.filter { $0 + 1 < bytes.count && bytes[$0] == 45 && bytes[$0 + 1] == 45 }
            guard !dashes.isEmpty else { break }
            let at = dashes[number(below: dashes.count)]
            bytes.replaceSubrange(at..<at + 2, with: [Array("-".utf8), Array("---".utf8), [], [10]][number(below: 4)])
        case .splicedWithAnother:
            bytes = Array(bytes.prefix(number(below: bytes.count)) + other.suffix(number(below: other.count)))
        case .repeatedHeader:
            let end = bytes.firstIndex(of: 10).map { $0 + 1 } ?? bytes.count
            bytes.insert(contentsOf: Array(repeating: bytes[..<end], count: number(below: 50)).joined(), at: end)
        case .nestedInMultipart:
            for level in 0...number(below: 12) {
                let head = "Content-Type: multipart/mixed; boundary=\"b\(level)\"\n\n--b\(level)\n"
                bytes = Array(head.utf8) + bytes + Array("\n--b\(level)--\n".utf8)
            }
        case .nestedInMessage:
            for _ in 0...number(below: 12) { bytes = Array("Content-Type: message/rfc822\n\n".utf8) + bytes }
        case .insertedMeaning:
            for _ in 0...number(below: 8) {
                let piece = Self.meanings[number(below: Self.meanings.count)]
                bytes.insert(contentsOf: piece, at: number(below: bytes.count + 1))
            }
        }
        return bytes
    }

    /// Some whole lines, at most thirty.
    private mutating func lines(of bytes: [UInt8]) -> (low: Int, high: Int) {
        let starts = [0] + bytes.indices.filter { bytes[$0] == 10 }.map { $0 + 1 }
        let first = number(below: starts.count)
        let last = min(starts.count - 1, first + number(below: 30))
        return (starts[first], starts[last])
    }
}
