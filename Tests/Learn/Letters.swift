// Sets of letters with their truth, read by the reader as it stands.

import Core
import Foundation
import Intake
import MIME
import Settings

struct Letter {
    /// The set's name.
    let set: String
    let file: String
    /// As the truth names it.
    let intent: String
    let review: Bool
    /// Keys of those it is about.
    let people: Set<String>
    let reading: Reading

    /// For the classifier of intents; programs' mail never reaches it.
    var wish: Example<Intent>? {
        guard let learning = reading.learning, intent != "automatic", let label = Intent(rawValue: intent) else {
            return nil
        }
        var features = Features()
        for sign in learning.signs { features.add(sign) }
        return Example(label, features, language: set)
    }

    /// For the classifier of who is meant: everybody the letter names.
    var candidates: [Example<Meant>] {
        guard let learning = reading.learning, let wish = Intent(rawValue: intent),
            [.register, .cancel, .change, .status, .accept, .decline].contains(wish)
        else { return [] }
        return learning.candidates.map { candidate in
            let isMeant = people.contains(Person.key(of: candidate.name ?? ""))
            return Example(isMeant ? .yes : .no, candidate.features(wish), language: set)
        }
    }
}

enum Letters {
    /// The letters of `set`, a folder with `truth.jsonl`, read with the set's own configuration or the shipped one.
    static func all(_ set: URL) throws -> [Letter] {
        let own = set.appendingPathComponent("usher.yaml")
        let shipped = URL(fileURLWithPath: "Config/usher.yaml")
        let settings = try Settings.load(
            FileManager.default.fileExists(atPath: own.path) ? own : shipped, environment: [:])
        let desk = DeskIdentity(
            addresses: settings.desk.addresses, organisers: settings.desk.organisers,
            authenticationServers: settings.desk.authenticationServers, noticeDomain: settings.desk.messageIDDomain)
        let reader = Reader(events: settings.events, desk: desk)
        struct Truth: Decodable {
            let file: String
            let intent: String
            let review: Bool
            let attendees: [Attendee]
            struct Attendee: Decodable { let name: String? }
        }
        let lines = try String(contentsOf: set.appendingPathComponent("truth.jsonl"), encoding: .utf8)
            .split(separator: "\n")
        return try lines.map { line in
            let truth = try JSONDecoder().decode(Truth.self, from: Data(line.utf8))
            let bytes = try Data(contentsOf: set.appendingPathComponent(truth.file))
            return Letter(
                set: set.lastPathComponent, file: truth.file, intent: truth.intent, review: truth.review,
                people: Set(truth.attendees.compactMap { $0.name.map { Person.key(of: $0) } }),
                reading: reader.read(Message([UInt8](bytes))))
        }
    }
}
