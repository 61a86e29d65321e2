// Other people's parsers, run as programs. A missing one is a failure, not a reason to skip.

import Foundation
import MIME

/// What an oracle, or we, say of a message.
struct Opinion: Codable, Sendable {
    var failure: String?
    var subject: String?
    /// Pairs of name and mailbox.
    var from: [[String?]]?
    var to: [[String?]]?
    var leaves: [String]?
    var texts: [String?]?
    var filenames: [String?]?
    var bytes: [Int]?
    var defects: Int?
}

extension Opinion {
    /// Ours, in the oracles' terms.
    init(_ message: Message) {
        let leaves = message.leaves
        self.init(
            subject: message.subject, from: message.from.map { [$0.name, $0.mailbox] },
            to: message.to.map { [$0.name, $0.mailbox] }, leaves: leaves.map(\.mediaType.essence),
            texts: leaves.filter { $0.mediaType.type.lowercased() == "text" }.map { $0.text() },
            filenames: leaves.map(\.filename), bytes: leaves.map { $0.bytes().count })
    }
}

enum Oracle {
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    static let folder = Fixture.folder.deletingLastPathComponent().appending(path: "Oracles")

    static func python(_ files: [URL]) throws -> [Opinion] {
        try run("/usr/bin/env", ["python3", folder.appending(path: "email_dump.py").path], paths: files)
    }

    static func gmime(_ files: [URL]) throws -> [Opinion] { try run(gmimeProgram.get().path, [], paths: files) }

    /// Compiled once a test run.
    private static let gmimeProgram = Result { () throws -> URL in
        let program = FileManager.default.temporaryDirectory.appending(path: "gmime_dump-\(UUID().uuidString)")
        let source = folder.appending(path: "gmime_dump.c").path
        let command = "cc -o '\(program.path)' '\(source)' $(pkg-config --cflags --libs gmime-3.0)"
        let output = try execute("/bin/sh", ["-c", command], input: Data())
        guard FileManager.default.isExecutableFile(atPath: program.path) else {
            throw Failure(description: "compiling \(source): \(String(decoding: output, as: UTF8.self))")
        }
        return program
    }

    private static func run(_ program: String, _ arguments: [String], paths: [URL]) throws -> [Opinion] {
        let output = try execute(program, arguments, input: Data(paths.map { $0.path + "\n" }.joined().utf8))
        let opinions = try output.split(separator: 10).map { try JSONDecoder().decode(Opinion.self, from: Data($0)) }
        guard opinions.count == paths.count else {
            throw Failure(description: "asking \(program) about \(paths.count) messages: \(opinions.count) answers")
        }
        return opinions
    }

    /// Runs a program with `input` and gives back what it printed. Files, not pipes: nothing can fill up.
    static func execute(_ program: String, _ arguments: [String], input: Data) throws -> Data {
        let folder = FileManager.default.temporaryDirectory.appending(path: "oracle-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let (source, target) = (folder.appending(path: "in"), folder.appending(path: "out"))
        try input.write(to: source)
        try Data().write(to: target)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        process.standardInput = try FileHandle(forReadingFrom: source)
        process.standardOutput = try FileHandle(forWritingTo: target)
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw Failure(description: "running \(program): exit status \(process.terminationStatus)")
        }
        return try Data(contentsOf: target)
    }
}
