// What the desk would understand from messages; nothing is changed, nobody is answered.

import ArgumentParser
import Core
import Daemon
import Foundation
import Intake
import MIME
import Settings

struct ReadCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "read", abstract: "Print what the desk would understand from messages, and change nothing.",
        discussion: """
            PATH is a message file, a folder of .eml files (searched through), an mbox file, or - for one message on \
            standard input.
            """)

    @Option(
        help: ArgumentHelp(
            "The desk's configuration (default: /etc/usher/usher.yaml, else Config/usher.yaml here).",
            valueName: "file"))
    var config: String?
    @Option(help: "How to print: text or json (JSON Lines).")
    var format = Format.text
    @Argument(help: ArgumentHelp("What to read.", valueName: "path"))
    var paths: [String]

    func run() throws {
        let reader = try makeReader()
        for path in paths {
            for source in try MessageSource.sources(at: path) {
                try source.messages { name, bytes in try show(reader.read(Message(bytes)), name) }
            }
        }
    }

    /// Reading needs no desk that runs: a checkout's own configuration will do where none is installed.
    private func makeReader() throws -> Reader {
        let installed = "/etc/usher/usher.yaml"
        let found = FileManager.default.fileExists(atPath: installed) ? installed : "Config/usher.yaml"
        let settings = try Settings.load(
            URL(filePath: config ?? found), environment: ProcessInfo.processInfo.environment)
        return Reader(events: settings.events, desk: settings.identity)
    }

    private func show(_ reading: Reading, _ name: String) throws {
        if format == .json { return Terminal.print(try ReadingReport(reading, file: name).json()) }
        let verdict = reading.review ? Terminal.paint("review", .yellow) : Terminal.paint("sure", .green)
        Terminal.print(
            Terminal.paint(Terminal.safe(name), .bold)
                + "  \(reading.messageClass.rawValue), \(reading.intent.rawValue), \(reading.language), \(verdict)")
        for line in Explanation(reading: reading).lines { Terminal.print(Terminal.safe(line)) }
    }
}

/// A file that holds one message or many.
struct MessageSource {
    let path: String

    /// The files at `path`, in the order of their names.
    static func sources(at path: String) throws -> [MessageSource] {
        if path == "-" { return [MessageSource(path: "-")] }
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw CommandFailure("reading \(path): there is no such file", status: .unusable)
        }
        guard isFolder.boolValue else { return [MessageSource(path: path)] }
        guard let files = FileManager.default.enumerator(atPath: path) else {
            throw CommandFailure("reading \(path): the folder cannot be listed")
        }
        return files.compactMap { $0 as? String }
            .filter { name in [".eml", ".msg", ".mbox"].contains { name.lowercased().hasSuffix($0) } }
            .sorted().map { MessageSource(path: path + "/" + $0) }
    }

    /// Each message with its name: the path, and `#1`, `#2` for the messages of an mbox.
    func messages(_ body: (String, [UInt8]) throws -> Void) throws {
        let data: Data
        do {
            data =
                path == "-"
                ? try FileHandle.standardInput.readToEnd() ?? Data() : try Data(contentsOf: URL(filePath: path))
        } catch {
            throw CommandFailure("reading \(path): \(error.localizedDescription)")
        }
        let bytes = [UInt8](data)
        guard bytes.starts(with: Array("From ".utf8)) else { return try body(path, bytes) }
        let parts = Self.split(bytes)
        for (index, part) in parts.enumerated() {
            try body(parts.count == 1 ? path : "\(path)#\(index + 1)", part)
        }
    }

    /// Cuts an mbox at `From ` lines that follow an empty line (the mboxo habit).
    private static func split(_ bytes: [UInt8]) -> [[UInt8]] {
        let mark = Array("From ".utf8)
        var starts: [Int] = []
        var lineStart = 0
        var previousIsEmpty = true
        while lineStart < bytes.count {
            let end = bytes[lineStart...].firstIndex(of: 10) ?? bytes.count
            if previousIsEmpty, bytes[lineStart..<min(lineStart + 5, bytes.count)].elementsEqual(mark) {
                starts.append(lineStart)
            }
            previousIsEmpty = end == lineStart || (end == lineStart + 1 && bytes[lineStart] == 13)
            lineStart = end + 1
        }
        return zip(starts, starts.dropFirst() + [bytes.count]).map { Array(bytes[$0..<$1]) }
    }
}
