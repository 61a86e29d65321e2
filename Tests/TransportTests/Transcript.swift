// Conversations written down: `C:` what the client must say, `S:` what the server answers, `!: close` or `!: silence` how it ends,
// `#` what it is about. A `C:` line that ends in * holds for anything that begins so.

import Foundation
import Testing

@testable import Transport

struct Transcript: Sendable, CustomTestStringConvertible {
    enum Step: Equatable, Sendable {
        case client(String)
        case server(String)
        case close
    }

    let name: String
    let steps: [Step]
    var testDescription: String { name }

    private static let folder = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
        .appending(path: "Transcripts")

    /// `server/story`, without the ending.
    init(_ name: String) throws {
        let text = try String(contentsOf: Self.folder.appending(path: "\(name).txt"), encoding: .utf8)
        self.name = name
        steps = text.split(separator: "\n").compactMap { line in
            switch line.prefix(3) {
            case "C: ": .client(String(line.dropFirst(3)))
            case "S: ": .server(String(line.dropFirst(3)))
            case "!: ": line.hasSuffix("close") ? .close : nil
            default: nil
            }
        }
    }

    /// What the server says in all, for tests of parsers alone.
    var serverBytes: [UInt8] {
        steps.flatMap { step in
            if case .server(let line) = step { Array("\(line)\r\n".utf8) } else { [UInt8]() }
        }
    }

    static func all(of servers: [String]) throws -> [Transcript] {
        let found = try servers.flatMap { server in
            try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: server).path())
                .filter { $0.hasSuffix(".txt") }.sorted().map { try Transcript("\(server)/\($0.dropLast(4))") }
        }
        try #require(!found.isEmpty)
        return found
    }
}

/// The server's part of a transcript: takes what the client says, and says what follows.
struct TranscriptPlayer {
    private var steps: ArraySlice<Transcript.Step>
    private var line: [UInt8] = []
    private(set) var fault: String?
    private(set) var closes = false

    init(_ transcript: Transcript) { steps = transcript.steps[...] }

    /// Nothing is left that the client should have said.
    var isDone: Bool { !steps.contains { if case .client = $0 { true } else { false } } }

    mutating func begin() -> [UInt8] { speak() }

    mutating func heard(_ bytes: some Sequence<UInt8>) -> [UInt8] {
        var said: [UInt8] = []
        for byte in bytes {
            line.append(byte)
            guard byte == UInt8(ascii: "\n") else { continue }
            let text = String(decoding: line, as: UTF8.self)
            line = []
            guard case .client(let expected)? = steps.popFirst(), text == "\(expected)\r\n" || matches(text, expected)
            else {
                fault = fault ?? "the client said “\(text)”, with \(steps.count) steps left"
                continue
            }
            said += speak()
        }
        return said
    }

    private func matches(_ text: String, _ expected: String) -> Bool {
        expected.hasSuffix("*") && text.hasPrefix(expected.dropLast())
    }

    private mutating func speak() -> [UInt8] {
        var said: [UInt8] = []
        while let step = steps.first {
            switch step {
            case .client: return said
            case .server(let line): said += Array("\(line)\r\n".utf8)
            case .close: closes = true
            }
            steps = steps.dropFirst()
        }
        return said
    }
}

/// A channel without a network, that plays a transcript and hands out at most so many bytes at a time. Waiting takes no time:
/// where nothing more will come, it is over at once.
final class ScriptedChannel: Channel {
    private(set) var player: TranscriptPlayer
    private var ready: [UInt8]
    private let piece: Int
    private(set) var isClosed = false

    init(_ transcript: Transcript, piece: Int) {
        player = TranscriptPlayer(transcript)
        self.piece = piece
        ready = player.begin()
    }

    func read() throws(ChannelFault) -> ChannelRead {
        guard !ready.isEmpty else { return player.closes ? .end : .again }
        let part = Array(ready.prefix(piece))
        ready.removeFirst(part.count)
        return .bytes(part)
    }

    func write(_ bytes: ArraySlice<UInt8>) throws(ChannelFault) -> Int {
        guard !player.closes else { throw ChannelFault(reason: "broken pipe") }
        let part = bytes.prefix(piece)
        ready += player.heard(part)
        return part.count
    }

    func wait(_ readiness: Readiness, atMost timeout: Duration, waker: Waker?) throws(ChannelFault) -> Awakening {
        if waker?.takeWake() == true { return .woken }
        return ready.isEmpty && !player.closes ? .timedOut : .ready
    }

    func close() { isClosed = true }
}

struct ScriptedDialer: Dialer {
    let channel: ScriptedChannel
    func dial(_ server: Server, for service: Service) throws(TransportError) -> any Channel { channel }
}
