// The desk's file: defaults, paths, and passwords that are never shown.

import Core
import Foundation
import Testing

@testable import Settings

@Suite struct DeskTests {
    @Test func `what is left out has its default`() throws {
        let desk = try Samples.load().desk
        #expect(desk.imap.server.port == 993 && desk.imap.server.security == .tls)
        #expect(desk.smtp.server.port == 465 && desk.smtp.envelopeSender == "inscription@desk.example")
        #expect(desk.imap.folder == "INBOX" && desk.imap.idle && desk.imap.poll == 60 && desk.imap.sweep == 900)
        #expect(desk.imap.after == .nothing && desk.imap.maximumMessageSize == 25_000_000)
        #expect(desk.messageIDDomain == "desk.example" && desk.addresses == ["inscription@desk.example"])
        #expect(desk.limits == Limits() && desk.organisers.isEmpty && desk.authenticationServers.isEmpty)
        #expect(desk.storePath == "/var/lib/usher/usher.sqlite" && desk.templatesFolder == nil)
    }

    @Test(arguments: ["+", "-", "=", "."])
    func `bounces may have addresses of their own, by any of the usual separators`(separator: String) throws {
        let plain = try Samples.load().desk.smtp
        #expect(!plain.bounceTag && plain.subAddressSeparator == "+")
        let yaml = Samples.desk.replacing(
            "  host: smtp.desk.example",
            with: "  host: smtp.desk.example\n  bounce-tag: true\n  sub-address-separator: \"\(separator)\"")
        let smtp = try Samples.load(desk: yaml).desk.smtp
        #expect(smtp.bounceTag && smtp.subAddressSeparator == separator.first)
    }

    @Test(arguments: [("tls", 993, 465), ("starttls", 143, 587)])
    func `the port follows from the security`(security: String, imap: Int, smtp: Int) throws {
        let yaml = Samples.desk.replacing(
            ".desk.example\n  user", with: ".desk.example\n  security: \(security)\n  user")
        let desk = try Samples.load(desk: yaml).desk
        #expect(desk.imap.server.port == imap && desk.smtp.server.port == smtp)
    }

    @Test(arguments: [
        ("localhost", true), ("127.0.0.1", true), ("127.8.0.1", true), ("::1", true), ("10.0.0.1", false),
        ("127.0.0.1.example", false), ("localhost.example", false),
    ])
    func `a server without TLS is on this machine`(host: String, accepted: Bool) {
        let yaml = Samples.desk.replacing("  host: smtp.desk.example", with: "  host: '\(host)'\n  security: none")
        #expect(Samples.complaints(desk: yaml).isEmpty == accepted)
    }

    @Test func `the register is in systemd's state directory unless the file says where`() throws {
        #expect(
            try Samples.load(environment: ["STATE_DIRECTORY": "/var/lib/a:/var/lib/b"]).desk.storePath
                == "/var/lib/a/usher.sqlite")
        #expect(
            try Samples.load(desk: "store: /srv/x.sqlite\n" + Samples.desk, environment: ["STATE_DIRECTORY": "/a"]).desk
                .storePath == "/srv/x.sqlite")
        let path = try Samples.load(desk: "store: data/x.sqlite\n" + Samples.desk).desk
        #expect(path.storePath == path.eventsFolder.replacing("/events", with: "/data/x.sqlite"))
    }

    @Test(arguments: [
        ("nothing", IMAPSettings.Afterwards.nothing), ("keyword $Usher", .keyword("$Usher")),
        ("move Done/2018 here", .move("Done/2018 here")),
    ])
    func `what becomes of a message is said in words`(text: String, after: IMAPSettings.Afterwards) throws {
        let yaml = Samples.desk.replacing(
            "  host: imap.desk.example", with: "  host: imap.desk.example\n  after: \(text)")
        #expect(try Samples.load(desk: yaml).desk.imap.after == after)
    }

    @Test func `events come by start, then by code`() throws {
        func event(_ code: String, _ start: String) -> String {
            Samples.event.replacing("code: demo", with: "code: \(code)").replacing(
                "prefix: DEM", with: "prefix: \(code.uppercased())X"
            )
            .replacing("start: 2030-07-05 09:00", with: "start: 2030-07-05 \(start)")
        }
        let events = ["1.yaml": event("b", "09:00"), "2.yml": event("c", "08:00"), "3.yaml": event("a", "09:00")]
        #expect(try Samples.load(events: events).events.map(\.code.rawValue) == ["c", "a", "b"])
    }

    @Test func `a password is read from its place, without the line end`() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
            "usher-password.\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try Data("pass wörd \r\n".utf8).write(to: folder.appendingPathComponent("mail"))
        #expect(
            try PasswordSource.file(folder.appendingPathComponent("mail").path).read(environment: [:]) == "pass wörd ")
        #expect(
            try PasswordSource.credential("mail").read(environment: ["CREDENTIALS_DIRECTORY": folder.path])
                == "pass wörd ")
        #expect(try PasswordSource.environment("P").read(environment: ["P": "x"]) == "x")
    }

    @Test(
        arguments: [
            (
                PasswordSource.environment("P"), [:],
                "environment variable P: cannot get the password: not set, expected the password"
            ),
            (
                .environment("P"), ["P": ""],
                "environment variable P: cannot get the password: empty, expected a password"
            ),
            (
                .environment("P"), ["P": "hunter2\nx"],
                "environment variable P: cannot get the password: holds line ends, controls or bytes that are not UTF-8, expected a password on one line"
            ),
            (
                .file("/nowhere/p"), [:],
                "file /nowhere/p: cannot get the password: cannot open /nowhere/p, expected a readable file with the password"
            ),
            (
                .credential("p"), [:],
                "credential p: cannot get the password: CREDENTIALS_DIRECTORY is not set, expected systemd to set it: LoadCredential=p:PATH in the unit"
            ),
        ] as [(PasswordSource, [String: String], String)])
    func `a password that cannot be had is named by its place alone`(
        source: PasswordSource, environment: [String: String], problem: String
    ) {
        let error = #expect(throws: SettingsError.self) { try source.read(environment: environment) }
        #expect(error?.description == problem)
    }

    @Test(arguments: [
        "hunter2", "{hunter2: }", "{hunter2: file}", "[hunter2]", "{environment: hunter2 hunter2}", "{file: [hunter2]}",
        "|\n    hunter2", "\"hunter2", "{file: ~hunter2}", "{credential: ../hunter2}", "&x hunter2", "!hunter2 x",
    ])
    func `a password written into the file by mistake is refused and not repeated`(value: String) {
        let complaints = Samples.complaints(desk: Samples.desk.replacing("{credential: imap-password}", with: value))
        #expect(!complaints.isEmpty)
        #expect(!complaints.contains("hunter2"), "\(complaints)")
    }
}
