// A desk for one test: a folder with its configuration, event and register, a mailbox folder on the real servers, and the
// built `usher` to run on them.

import Foundation
import Rig
import Testing

struct Output {
    let status: Int32
    let out: String
    let err: String

    /// The objects of JSON Lines.
    func objects() throws -> [[String: Any]] {
        try out.split(separator: "\n").map { line in
            try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        }
    }
}

/// A run of the built program, which stands beside the test program.
struct Program {
    static let path: String = {
        let own = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
        let beside = URL(filePath: own).deletingLastPathComponent().appending(path: "usher").path
        return FileManager.default.isExecutableFile(atPath: beside) ? beside : Repository.path(".build/debug/usher")
    }()

    let process: Process
    let out: URL
    let err: URL

    static func start(_ arguments: [String], environment: [String: String] = [:], input: FileHandle? = nil) throws
        -> Program
    {
        let process = Process()
        process.executableURL = URL(filePath: path)
        process.arguments = arguments
        process.environment = ProcessInfo.processInfo.environment
            .merging(["SWIFT_BACKTRACE": "enable=no", "USHER_TEST_PASSWORD": "guichet-2018"]) { $1 }
            .merging(environment) { $1 }
        let base = FileManager.default.temporaryDirectory.appending(path: "usher-out-\(UUID().uuidString)")
        let (out, err) = (base.appendingPathExtension("out"), base.appendingPathExtension("err"))
        for file in [out, err] { _ = FileManager.default.createFile(atPath: file.path, contents: nil) }
        process.standardOutput = try FileHandle(forWritingTo: out)
        process.standardError = try FileHandle(forWritingTo: err)
        process.standardInput = input ?? FileHandle.nullDevice
        try process.run()
        return Program(process: process, out: out, err: err)
    }

    /// What it has said on standard error so far.
    func complaints() throws -> String { try String(contentsOf: err, encoding: .utf8) }

    /// Waits for its end; its files are removed.
    @discardableResult func ended() throws -> Output {
        process.waitUntilExit()
        defer { for file in [out, err] { try? FileManager.default.removeItem(at: file) } }
        return Output(
            status: process.terminationStatus, out: try String(contentsOf: out, encoding: .utf8),
            err: try String(contentsOf: err, encoding: .utf8))
    }

    static func run(_ arguments: String..., environment: [String: String] = [:], input: FileHandle? = nil) throws
        -> Output
    {
        try start(arguments, environment: environment, input: input).ended()
    }
}

extension MailServers {
    private static let started = Result { try start("c") }
    static func running() throws -> MailServers { try started.get() }
}

/// One desk; its folder is removed with `remove`.
struct Bench {
    let folder: URL
    let servers: MailServers
    let mailbox: String
    var config: String { folder.appending(path: "usher.yaml").path }

    init(capacity: Int = 3, event: String = "", imapPort: Int? = nil, desk: String = "") throws {
        servers = try MailServers.running()
        mailbox = "f\(UUID().uuidString.prefix(8))"
        folder = FileManager.default.temporaryDirectory.appending(path: "usher-bench-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder.appending(path: "events"), withIntermediateDirectories: true)
        let imaps = try imapPort ?? #require(servers.ports["imaps"])
        let submission = try #require(servers.ports["submission"])
        try """
        desk: {name: Seminar desk, address: inscription@desk.example}
        authentication: {servers: [mx1.desk.example]}
        imap:
          host: localhost
          port: \(imaps)
          security: tls
          ca-file: \(servers.ca)
          user: inscription@desk.example
          password: {environment: USHER_TEST_PASSWORD}
          folder: \(mailbox)
        smtp:
          host: localhost
          port: \(submission)
          security: starttls
          ca-file: \(servers.ca)
          user: inscription@desk.example
          password: {environment: USHER_TEST_PASSWORD}
        store: usher.sqlite
        \(desk)
        """.write(toFile: config, atomically: true, encoding: .utf8)
        try """
        code: demo
        prefix: DEM
        title: {en: Demo event, fr: Rencontre de démonstration}
        organiser: {en: Desk, fr: Guichet}
        languages: [en, fr, es, pt]
        zone: Europe/Paris
        opening: 2018-01-01 00:00
        deadline: {before: 2040-06-18}
        start: 2040-07-05 09:00
        end: 2040-07-05 17:15
        place: {name: {en: City Hall, fr: Hôtel de Ville}, address: "5 rue Lobau, 75004 Paris"}
        capacity: \(capacity)
        \(event)
        """.write(to: folder.appending(path: "events/demo.yaml"), atomically: true, encoding: .utf8)
        try deliver([])
    }

    func remove() { try? FileManager.default.removeItem(at: folder) }

    func usher(_ arguments: String...) throws -> Output {
        try Program.start(arguments + ["--config", config]).ended()
    }

    /// Puts letters into the desk's mailbox, as the organiser's server would.
    func deliver(_ letters: [String], from first: Int = 0, received moment: Date? = nil) throws {
        let files = FileManager.default
        let box = "\(servers.maildir)/.\(mailbox)"
        let owner: [FileAttributeKey: Any] = [.ownerAccountName: "mail", .groupOwnerAccountName: "mail"]
        for part in ["", "/cur", "/new", "/tmp"] where !files.fileExists(atPath: box + part) {
            try files.createDirectory(atPath: box + part, withIntermediateDirectories: true)
            try files.setAttributes(owner, ofItemAtPath: box + part)
        }
        for (index, letter) in letters.enumerated() {
            let number = first + index
            let name = "\(1_500_000_000 + number).M\(number).desk"
            let path = "\(box)/tmp/\(name)"
            try letter.replacing("\n", with: "\r\n").write(toFile: path, atomically: false, encoding: .utf8)
            // Dovecot takes INTERNALDATE from the file's time.
            let received = moment ?? Date(timeIntervalSince1970: 1_530_000_000 + Double(number))
            try files.setAttributes(owner.merging([.modificationDate: received]) { $1 }, ofItemAtPath: path)
            try files.moveItem(atPath: path, toPath: "\(box)/new/\(name)")
        }
    }

    /// What came for `address`: each message whole.
    func received(by address: String) throws -> [String] {
        var found: [String] = []
        for part in ["new", "cur"] {
            let folder = "\(servers.catchall_maildir)/\(part)"
            for file in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] {
                let text = try String(contentsOfFile: "\(folder)/\(file)", encoding: .utf8)
                if text.contains("\nDelivered-To: \(address)\n") || text.contains("\nDelivered-To: \(address)\r\n") {
                    found.append(text)
                }
            }
        }
        return found
    }

    /// How many messages came for the people of `domain`.
    func deliveries(to domain: String) -> Int {
        ["new", "cur"].map { "\(servers.catchall_maildir)/\($0)" }.reduce(0) { sum, folder in
            let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
            let texts = files.lazy.compactMap { try? String(contentsOfFile: "\(folder)/\($0)", encoding: .utf8) }
            return sum
                + texts.count { text in
                    text.split(whereSeparator: \.isNewline).contains {
                        $0.hasPrefix("Delivered-To: ") && $0.hasSuffix("@\(domain)")
                    }
                }
        }
    }

    /// Looks again and again until `condition` holds, for at most a minute.
    func eventually(_ what: Comment, _ condition: () throws -> Bool) throws {
        let end = ContinuousClock.now + .seconds(60)
        while ContinuousClock.now < end {
            if try condition() { return }
            usleep(50_000)
        }
        Issue.record(what)
    }
}

/// A plain request for a seat.
func letter(from name: String, _ address: String, id: String, _ words: String) -> String {
    """
    Return-Path: <\(address)>
    Received: from out.example (out.example [203.0.113.7]) by mx1.desk.example (Postfix) with ESMTPS id 1
    \tfor <inscription@desk.example>; Wed, 09 May 2018 11:48:48 +0200 (CEST)
    Authentication-Results: mx1.desk.example; dmarc=pass header.from=\(address.split(separator: "@").last ?? "")
    From: \(name) <\(address)>
    To: inscription@desk.example
    Subject: Registration
    Date: Wed, 09 May 2018 11:48:26 +0200
    Message-ID: <\(id)>
    MIME-Version: 1.0
    Content-Type: text/plain; charset=utf-8
    Content-Transfer-Encoding: 8bit

    \(words)

    """
}

func plainRequest(_ name: String, _ address: String, id: String) -> String {
    letter(
        from: name, address, id: id,
        """
        Dear organisers,

        Please register me for the seminar. I will come alone.

        Kind regards,
        \(name)
        """)
}
