// `usher read` by its binary: the contract's JSON, for files, folders, mbox and standard input.

import Foundation
import Rig
import Testing

@Suite struct `Reading from the command line` {
    private let config = Repository.path("Config/usher.yaml")
    private let letters = Repository.path("Tests/Corpus/letters")

    @Test func `one object a letter, with every key of the contract`() throws {
        let output = try Program.run("read", letters, "--config", config, "--format", "json")
        #expect(output.status == 0, "\(output.err)")
        let objects = try output.objects()
        #expect(objects.count == 150)
        let keys: Set = [
            "file", "message_id", "class", "intent", "language", "event", "seats", "attendees", "own_words", "review",
            "answer", "confidence", "reasons", "defects", "bounce",
        ]
        for object in objects { #expect(keys.isSubset(of: Set(object.keys))) }
    }

    @Test(arguments: ["letters", "letters-b", "letters-d", "letters-e"])
    func `no letter of ours would be acted on wrongly`(set: String) throws {
        let folder = Repository.path("Tests/Corpus/\(set)")
        let readings = FileManager.default.temporaryDirectory.appending(path: "usher-readings-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: readings) }
        try Program.run("read", folder, "--config", config, "--format", "json").out
            .write(to: readings, atomically: true, encoding: .utf8)
        let score = Process()
        let pipe = Pipe()
        score.executableURL = URL(filePath: "/usr/bin/env")
        score.arguments = ["python3", Repository.path("Tests/Corpus/score"), folder, readings.path]
        score.standardOutput = pipe
        try score.run()
        let report = pipe.fileHandleForReading.readDataToEndOfFile()
        score.waitUntilExit()
        let figures = try #require(try JSONSerialization.jsonObject(with: report) as? [String: Any])
        #expect(figures["harm"] as? Int == 0, "\(String(decoding: report, as: UTF8.self))")
        #expect(figures["unread"] as? Int == 0)
        #expect(figures["automatic"] as? Double == 1)
    }

    @Test func `in text it says what it understood, from which words, what it would do, and why it would rather ask`()
        throws
    {
        let sure = try Program.run("read", letters + "/008.eml", "--config", config)
        #expect(sure.out.contains("  Understood: a letter in "))
        #expect(sure.out.contains("  Because: "))
        #expect(sure.out.contains("Its words: “"))
        #expect(sure.out.contains("  Would do: confirm while places are left"), "\(sure.out)")
        #expect(!sure.out.contains("Would rather ask"))
        let doubtful = try Program.run(
            "read", letters + "/046.eml", "--config", config)
        #expect(doubtful.out.contains("  Would do: decide nothing, and put it before a person"), "\(doubtful.out)")
        #expect(doubtful.out.contains("  Would rather ask, because:\n    "), "\(doubtful.out)")
    }

    @Test func `thousands of files go in one call`() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "usher-many-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for number in 0..<3000 {
            try plainRequest("Ana Example", "ana@town.example", id: "many\(number)@town.example")
                .write(to: folder.appending(path: "\(number).eml"), atomically: false, encoding: .utf8)
        }
        let output = try Program.run("read", folder.path, "--config", config, "--format", "json")
        #expect(output.status == 0)
        #expect(output.out.split(separator: "\n").count == 3000)
    }

    @Test func `an mbox gives its messages by number, standard input gives one`() throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "usher-\(UUID().uuidString).mbox")
        defer { try? FileManager.default.removeItem(at: file) }
        let message = plainRequest("Ana Example", "ana@town.example", id: "box@town.example")
        try "From ana Wed May  9 11:48:26 2018\n\(message)\nFrom ana Wed May  9 11:48:26 2018\n\(message)"
            .write(to: file, atomically: true, encoding: .utf8)
        let box = try Program.run("read", file.path, "--config", config, "--format", "json")
        #expect(try box.objects().compactMap { $0["file"] as? String } == ["\(file.path)#1", "\(file.path)#2"])

        let single = file.appendingPathExtension("eml")
        try message.write(to: single, atomically: true, encoding: .utf8)
        defer { try? FileManager.default.removeItem(at: single) }
        let input = try FileHandle(forReadingFrom: single)
        let output = try Program.run("read", "-", "--config", config, "--format", "json", input: input)
        #expect(try output.objects().first?["file"] as? String == "-")
    }

    @Test func `a path that is not there ends with 2`() throws {
        let output = try Program.run("read", "/nowhere.eml", "--config", config)
        #expect(output.status == 2)
        #expect(output.err.contains("/nowhere.eml"))
    }
}
