// Tests/Corpus/marked and the script that makes sets of it.

import Foundation
import MIME
import Testing

@testable import Intake

@Suite struct MarkedLettersTests {
    private static let sources =
        (try? FileManager.default.contentsOfDirectory(
            at: Letters.corpus.appending(path: "marked"), includingPropertiesForKeys: nil))?
        .filter { $0.pathExtension == "txt" }.sorted { $0.path < $1.path } ?? []

    private static func wrap(_ source: URL) throws -> (status: Int32, folder: URL, complaint: String) {
        let folder = FileManager.default.temporaryDirectory.appending(path: "usher-marked-\(UUID().uuidString)")
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["python3", Letters.corpus.appending(path: "wrap").path, source.path, folder.path]
        process.standardError = pipe
        try process.run()
        let complaint = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, folder, String(decoding: complaint, as: UTF8.self))
    }

    @Test func `every file makes a set whose letters hold the words that were written`() throws {
        #expect(Self.sources.count >= 20)
        for source in Self.sources {
            let (status, folder, complaint) = try Self.wrap(source)
            defer { try? FileManager.default.removeItem(at: folder) }
            try #require(status == 0, "\(complaint)")
            let written = try String(contentsOf: source, encoding: .utf8).split(separator: "\n")
            let count = written.filter { $0.hasPrefix("===") }.count
            let truth = try String(contentsOf: folder.appending(path: "truth.jsonl"), encoding: .utf8)
            #expect(truth.split(separator: "\n").count == count)
            let first = Message([UInt8](try Data(contentsOf: folder.appending(path: "001.eml"))))
            #expect(!first.from.isEmpty && !first.body.best.contains("{+"), "\(source.lastPathComponent)")
        }
    }

    @Test(arguments: ["register> Hello {+Ana", "registre> Hello", "+ Ana | - | - | mayor"])
    func `what is written wrongly is refused with its line`(line: String) throws {
        let source = FileManager.default.temporaryDirectory.appending(path: "usher-\(UUID().uuidString).txt")
        defer { try? FileManager.default.removeItem(at: source) }
        let isHeader = line.hasPrefix("+")
        let text =
            "=== en register 1\nfrom: Ana <a@town.example>\n\(isHeader ? line + "\n" : "")---\n\(isHeader ? "" : line + "\n")"
        try text.write(to: source, atomically: true, encoding: .utf8)
        let (status, folder, complaint) = try Self.wrap(source)
        defer { try? FileManager.default.removeItem(at: folder) }
        #expect(status == 1)
        #expect(complaint.contains("\(source.lastPathComponent):\(isHeader ? 3 : 4): expected"), "\(complaint)")
    }
}
