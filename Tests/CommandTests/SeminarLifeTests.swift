// A seminar's whole life, from the invitation to the certificate, with the built program on real servers under a driven clock
// (libfaketime), one change to summer time, two kills, and the list of every message every person received at the end.

import Foundation
import Rig
import Testing

@Suite(.serialized) struct `A seminar's whole life` {
    private static let event = """
        capacity: 4
        policies: {offer-lasts: 48h}
        contacts:
          - {name: Félicia Moreno, email: felicia@desk.example}
        programme:
          - {start: 09:30, end: 12:00, title: {en: First part, fr: Première partie}}
        practical: {en: Lunch is on your own., fr: Déjeuner libre.}
        certificate: {signed-by: "Félicia Moreno, Guichet"}
        campaigns:
          - {name: invitation, kind: invitation, audience: unanswered, when: 2030-02-04 10:00, useful-for: 5d}
          - {name: two-weeks, kind: deadline-reminder, audience: unanswered, when: 14 days before deadline at 09:00}
          - {name: one-week, kind: deadline-reminder, audience: unanswered, when: 7 days before deadline at 09:00}
          - {name: two-days, kind: deadline-reminder, audience: unanswered, when: 2 days before deadline at 09:00}
          - {name: last-state, kind: last-state, audience: waiting, when: on the day of deadline at 10:00}
          - {name: still-coming, kind: still-coming, audience: confirmed, when: 2 weeks before start at 10:00}
          - {name: practical, kind: reminder, audience: confirmed, when: 7 days before start at 09:00, useful-for: 3d, joining: send}
          - {name: tomorrow, kind: reminder, audience: confirmed, when: 1 day before start at 10:00, useful-for: 12h}
          - {name: thanks, kind: thanks, audience: confirmed, when: 1 day after end at 10:00, useful-for: 5d}
        """

    /// Invitees who never answer, so that a campaign is long enough to be killed in its middle.
    private static let silent = (0..<30).map { "silent\($0)@life.example" }

    @Test func `everybody gets every message once, and nobody one that is not for them`() throws {
        let life = try Life(Self.event)
        defer { life.remove() }
        // February: invitations.
        try life.invite(
            [
                "Awa Diallo;awa@life.example;fr", "Ben Clark;ben@life.example;en", "Carmen Ruiz;carmen@life.example;es",
                "Dinis Costa;dinis@life.example;pt", "Eva Lind;eva@life.example;en", "Gil Blanc;gil@life.example;fr",
                "Hana Novak;hana@life.example;en",
            ] + Self.silent.map { ";\($0);en" })
        try life.run(at: "2030-02-04 08:59:00")  // 09:59 in Paris: not yet
        try life.run(at: "2030-02-04 09:00:30")
        try life.write(
            "awa@life.example", "Awa Diallo", "Bonjour,\n\nJe participerai au séminaire, seule.\n\nNom : Awa Diallo",
            at: "2030-02-05 08:00:00", answering: "invitation")
        try life.write(
            "ben@life.example", "Ben Clark", "Hello,\n\nPlease register me for the seminar.\n\nName: Ben Clark",
            at: "2030-02-05 08:10:00", answering: "invitation")
        try life.write(
            "carmen@life.example", "Carmen Ruiz",
            "Buenos días:\n\nLe ruego que me inscriba en el seminario.\n\nNombre: Carmen Ruiz",
            at: "2030-02-05 08:20:00", answering: "invitation")
        try life.write("dinis@life.example", "Dinis Costa", "Não", at: "2030-02-05 08:30:00", answering: "invitation")
        try life.run(at: "2030-02-05 09:00:00")
        // March: reminders to who is silent, killed in the middle and gone on with.
        try life.killed(at: "2030-03-04 08:00:05", after: 4)
        try life.run(at: "2030-03-04 08:05:00")
        try life.write(
            "eva@life.example", "Eva Lind", "Hello,\n\nPlease register me for the seminar.\n\nName: Eva Lind",
            at: "2030-03-05 08:00:00", answering: "two-weeks")
        try life.write(
            "gil@life.example", "Gil Blanc", "Bonjour,\n\nMerci de m'inscrire au séminaire.\n\nNom : Gil Blanc",
            at: "2030-03-05 08:10:00", answering: "two-weeks")
        try life.write(
            "hana@life.example", "Hana Novak", "Hello,\n\nPlease register me for the seminar.\n\nName: Hana Novak",
            at: "2030-03-05 08:20:00", answering: "two-weeks")
        try life.run(at: "2030-03-05 09:00:00")
        try life.run(at: "2030-03-11 08:00:05")
        // A seat comes free, is offered and taken.
        try life.write("ben@life.example", "Ben Clark", "cancel", at: "2030-03-12 08:00:00", answering: "confirmed")
        try life.run(at: "2030-03-12 08:01:00")
        try life.write("gil@life.example", "Gil Blanc", "Oui", at: "2030-03-12 10:00:00", answering: "offer")
        try life.run(at: "2030-03-12 10:01:00")
        try life.run(at: "2030-03-16 08:00:05")
        // The deadline: who waits is told where things stand.
        try life.run(at: "2030-03-18 09:00:05")
        // Two weeks before: are you still coming? One is not, and the next gets the seat.
        try life.run(at: "2030-03-22 09:00:05")
        try life.write("awa@life.example", "Awa Diallo", "Oui", at: "2030-03-22 11:00:00", answering: "still-coming")
        try life.write(
            "carmen@life.example", "Carmen Ruiz", "cancelar", at: "2030-03-22 11:10:00", answering: "still-coming")
        try life.run(at: "2030-03-22 12:00:00")
        try life.write("hana@life.example", "Hana Novak", "Yes", at: "2030-03-22 15:00:00", answering: "offer")
        try life.run(at: "2030-03-22 15:01:00")
        // Practical information on Friday at nine, winter time; then the programme begins half an hour later.
        try life.run(at: "2030-03-29 07:59:50")
        try life.run(at: "2030-03-29 08:00:05")
        try life.edit("start: 2030-04-05 09:00", "start: 2030-04-05 09:30")
        try life.run(at: "2030-03-29 10:00:00")
        try life.run(at: "2030-03-29 10:11:00")
        // The clocks have gone forward on the 31st: ten o'clock is 08:00 UTC now. Killed again.
        try life.run(at: "2030-04-04 07:59:50")
        try life.killed(at: "2030-04-04 08:00:05", after: 1)
        try life.run(at: "2030-04-04 08:02:00")
        try life.run(at: "2030-04-06 08:00:05")
        try life.run(at: "2030-05-06 08:00:05")

        let reminders = ["invitation", "two-weeks", "one-week", "two-days"]
        var expected: [String: [String]] = [
            "awa@life.example": [
                "invitation", "confirmed", "still-coming", "status", "practical", "changes", "tomorrow", "thanks",
            ],
            "ben@life.example": ["invitation", "confirmed", "cancelled"],
            "carmen@life.example": ["invitation", "confirmed", "still-coming", "cancelled"],
            "dinis@life.example": ["invitation"],
            "eva@life.example": [
                "invitation", "two-weeks", "confirmed", "still-coming", "practical", "changes", "tomorrow", "thanks",
            ],
            "gil@life.example": [
                "invitation", "two-weeks", "waiting", "offer", "confirmed", "still-coming", "practical", "changes",
                "tomorrow", "thanks",
            ],
            "hana@life.example": [
                "invitation", "two-weeks", "waiting", "last-state", "offer", "confirmed", "practical", "changes",
                "tomorrow", "thanks",
            ],
        ]
        for address in Self.silent { expected[address] = reminders }
        try life.settle(expected.mapValues(\.count))
        for (address, labels) in expected.sorted(by: { $0.key < $1.key }) {
            #expect(try life.received(by: address).map(\.label) == labels, "\(address)")
        }
        // The certificate is a PDF with the name of who was there.
        for address in ["awa@life.example", "hana@life.example"] {
            let thanks = try #require(try life.received(by: address).last)
            #expect(thanks.text.contains("application/pdf"))
        }
        #expect(try life.bench.usher("review", "list", "--format", "json").out.isEmpty)
    }
}

/// One message as it lies in a mailbox.
private struct Post {
    let text: String
    let id: String
    let date: Date

    /// Which of the desk's messages it is: a campaign by its List-Id, the others by the first words of their subject.
    var label: String {
        if let list = text.firstMatch(of: #/\nList-Id: <([a-z-]+)\./#) { return String(list.1) }
        let subject = Self.decoded(text.firstMatch(of: #/\nSubject: ((?:.|\r?\n[ \t])*)/#).map { String($0.1) } ?? "")
        return Self.subjects.first { subject.hasPrefix($0.key) }?.value ?? subject
    }

    private static let subjects = [
        "Inscription confirmée": "confirmed", "Registration confirmed": "confirmed",
        "Inscripción confirmada": "confirmed", "Liste d’attente": "waiting", "Waiting list": "waiting",
        "Une place s’est libérée": "offer", "A place is free for you": "offer", "Votre inscription": "status",
        "Cancellation": "cancelled", "Cancelación": "cancelled", "New": "changes", "Nouvel": "changes",
    ]

    private static func decoded(_ subject: String) -> String {
        guard subject.contains("=?") else { return subject }
        return subject.matches(of: #/=\?utf-8\?([qQbB])\?([^?]*)\?=/#).map { match in
            let text = String(match.2)
            if match.1.lowercased() == "b" {
                return Data(base64Encoded: text).map { String(decoding: $0, as: UTF8.self) } ?? ""
            }
            return text.replacing("_", with: " ").replacing("=", with: "%").removingPercentEncoding ?? ""
        }.joined()
    }
}

/// The desk of one seminar, run at chosen times.
private final class Life {
    let bench: Bench
    private var letters = 0

    init(_ event: String) throws {
        bench = try Bench(event: "")
        // Certificates of the test servers are of today: here the connections are plain, on loopback.
        let ports = bench.servers.ports
        try """
        desk: {name: Seminar desk, address: inscription@desk.example}
        authentication: {servers: [mx1.desk.example]}
        imap: {host: localhost, port: \(ports["imap"] ?? 0), security: none, user: inscription@desk.example, password: {environment: USHER_TEST_PASSWORD}, folder: \(bench.mailbox)}
        smtp: {host: localhost, port: \(ports["smtp"] ?? 0), security: none}
        store: usher.sqlite
        """.write(toFile: bench.config, atomically: true, encoding: .utf8)
        try """
        code: demo
        prefix: DEM
        title: {en: Demo seminar, fr: Séminaire de démonstration, es: Seminario de demostración, pt: Seminário de demonstração}
        organiser: {en: Desk, fr: Guichet}
        languages: [en, fr, es, pt]
        zone: Europe/Paris
        opening: 2030-01-01 00:00
        deadline: {before: 2030-03-18}
        start: 2030-04-05 09:00
        end: 2030-04-05 17:15
        place: {name: {en: City Hall, fr: Hôtel de Ville}, address: "5 rue Lobau, 75004 Paris"}
        \(event)
        """.write(toFile: eventFile, atomically: true, encoding: .utf8)
    }

    private var eventFile: String { bench.folder.appending(path: "events/demo.yaml").path }

    func remove() { bench.remove() }

    func edit(_ old: String, _ new: String) throws {
        let text = try String(contentsOfFile: eventFile, encoding: .utf8)
        #expect(text.contains(old))
        try text.replacing(old, with: new).write(toFile: eventFile, atomically: true, encoding: .utf8)
    }

    func invite(_ rows: [String]) throws {
        let file = bench.folder.appending(path: "invitees.csv")
        try (["name;email;language"] + rows).joined(separator: "\n").write(to: file, atomically: true, encoding: .utf8)
        let output = try bench.usher("invite", "demo", file.path)
        #expect(output.status == 0, "\(output.err)")
    }

    /// `usher run --once` at `time`, UTC. By the program faketime, whose child it is: were the library loaded without it, it
    /// would move the environment, and Swift's runtime would not find the arguments (libfaketime 0.9.10, Swift 6.3).
    private func start(at time: String, rate: Int? = nil) throws -> (program: Process, log: URL) {
        let log = bench.folder.appending(path: "run-\(time).log")
        _ = FileManager.default.createFile(atPath: log.path, contents: nil)
        let config = bench.folder.appending(path: "usher-\(rate ?? 0).yaml").path
        let limits = rate.map { "\nlimits: {messages-per-minute: \($0)}\n" } ?? ""
        try (String(contentsOfFile: bench.config, encoding: .utf8) + limits)
            .write(toFile: config, atomically: true, encoding: .utf8)
        let program = Process()
        program.executableURL = URL(filePath: "/usr/bin/faketime")
        program.arguments = ["-m", "-f", "@\(time)", Program.path, "run", "--once", "--config", config]
        program.environment = ProcessInfo.processInfo.environment.merging([
            "SWIFT_BACKTRACE": "enable=no", "USHER_TEST_PASSWORD": "guichet-2018",
            "FAKETIME_DONT_FAKE_MONOTONIC": "1", "TZ": "UTC",
        ]) { $1 }
        program.standardError = try FileHandle(forWritingTo: log)
        program.standardOutput = FileHandle.nullDevice
        try program.run()
        return (program, log)
    }

    func run(at time: String) throws {
        let (program, log) = try start(at: time)
        program.waitUntilExit()
        let said = (try? String(contentsOf: log, encoding: .utf8)) ?? ""
        #expect(program.terminationStatus == 0, "\(time): \(said)")
    }

    /// The same, killed once so many notices of this run were accepted: the rate keeps it from sending more.
    func killed(at time: String, after count: Int) throws {
        let (program, log) = try start(at: time, rate: count)
        try bench.eventually("\(count) notices are accepted before the kill at \(time)") {
            (try? String(contentsOf: log, encoding: .utf8))?.matches(of: #/was accepted/#).count ?? 0 >= count
        }
        try MailServers.run("/usr/bin/pkill", ["-KILL", "-P", String(program.processIdentifier)])
        program.waitUntilExit()
        #expect(program.terminationStatus != 0, "the kill came in time")
    }

    /// An answer from `address` to the last message of that label, quoted as Gmail quotes it.
    func write(_ address: String, _ name: String, _ words: String, at time: String, answering label: String) throws {
        try bench.eventually("\(label) reached \(address)") {
            try received(by: address).contains { $0.label == label }
        }
        let notice = try #require(try received(by: address).last { $0.label == label })
        let moment = try #require(ISO8601DateFormatter().date(from: time.replacing(" ", with: "T") + "Z"))
        letters += 1
        let text = """
            Return-Path: <\(address)>
            Authentication-Results: mx1.desk.example; dmarc=pass header.from=life.example
            From: \(name) <\(address)>
            To: inscription@desk.example
            Subject: Re: Demo seminar
            In-Reply-To: <\(notice.id)>
            References: <\(notice.id)>
            Message-ID: <life\(letters)@life.example>
            MIME-Version: 1.0
            Content-Type: text/plain; charset=utf-8
            Content-Transfer-Encoding: 8bit

            \(words)

            On Mon, 4 Feb 2030 at 10:00, Seminar desk <inscription@desk.example> wrote:
            > Demo seminar
            >
            > Desk

            """
        try bench.deliver([text], from: letters, received: moment)
    }

    func received(by address: String) throws -> [Post] {
        var seen: Set<String> = []
        return try bench.received(by: address).compactMap { text -> Post? in
            guard let id = text.firstMatch(of: #/\nMessage-ID:\s*<([^>]+)>/#).map({ String($0.1) }),
                seen.insert(id).inserted
            else { return nil }
            let date = text.firstMatch(of: #/\nDate: (?:[A-Za-z]+, )?([^\r\n]+)/#).map { String($0.1) } ?? ""
            let format = DateFormatter()
            format.locale = Locale(identifier: "en_US_POSIX")
            format.dateFormat = "d MMM yyyy HH:mm:ss Z"
            return Post(text: text, id: id, date: format.date(from: date) ?? .distantPast)
        }.sorted { ($0.date, $0.number) < ($1.date, $1.number) }
    }

    /// Waits until as many messages as expected have arrived; more are found by whoever compares.
    func settle(_ counts: [String: Int]) throws {
        try bench.eventually("all messages arrive") {
            try counts.allSatisfy { try received(by: $0.key).count >= $0.value }
        }
    }
}

extension Post {
    /// Its number in the outbox.
    fileprivate var number: Int { id.split(separator: ".").dropFirst().first.flatMap { Int($0) } ?? 0 }
}
