// Sets of letters with their truth, read by the reader as it stands.

import Core
import Daemon
import Foundation
import Intake
import MIME
import Settings

struct Letter: Sendable {
    let set: String
    let file: String
    /// As the truth names it.
    let intent: String
    let review: Bool
    let seats: Int?
    /// Keys of those it is about.
    let people: Set<String>
    /// Whether no rule was written with it in view.
    let isUnseen: Bool
    let reading: Reading
    /// Whether it is a twin of another letter, made to be mistaken: how often such are says nothing of how sure others are.
    let isTwin: Bool
    /// Whether nobody needed to look at the letter, and its wish, places and people are right.
    let isRight: Bool
    /// Whether acting on what was read, with nobody looking, would take or give a place that was not meant, as `score` counts it.
    let isHarmful: Bool

    /// For the classifier of intents; programs' mail never reaches it.
    var wish: Example<Intent>? { wish(reading.learning?.signs) }

    /// The same by what two readers say.
    var bothWishes: Example<Intent>? { wish(reading.learning?.wishes) }

    private func wish(_ signs: [String]?) -> Example<Intent>? {
        guard intent != "automatic", let label = Intent(rawValue: intent),
            let signs
        else { return nil }
        return Example(label, Features(signs))
    }

    /// For the classifier of who is meant: everybody the letter names. The rules' opinion counts where they were not written
    /// with the letter before their authors' eyes.
    var candidates: [Example<Meant>] {
        guard let learning = reading.learning, reading.intent.rawValue == intent else { return [] }
        return learning.people.map { weighed in
            let isMeant = people.contains(Person.key(of: weighed.candidate.name ?? ""))
            return Example(
                isMeant ? .yes : .no,
                weighed.candidate.features(reading.intent, isRuled: isUnseen ? weighed.isRuled : nil))
        }
    }

    /// The same by what two readers say.
    var chosen: [Example<Meant>] {
        guard let learning = reading.learning, reading.intent.rawValue == intent else { return [] }
        return learning.people.compactMap { weighed in
            weighed.signs.map {
                Example(people.contains(Person.key(of: weighed.candidate.name ?? "")) ? .yes : .no, Features($0))
            }
        }
    }

    /// For the classifier of whole readings.
    var assurance: Example<Meant>? {
        guard isUnseen, !isTwin, let signs = reading.learning?.assurance, !signs.isEmpty else { return nil }
        return Example(isRight ? .yes : .no, Features(signs))
    }

    /// The same by what two readers say.
    var concord: Example<Meant>? {
        guard isUnseen, !isTwin, let signs = reading.learning?.concord else { return nil }
        return Example(isRight ? .yes : .no, Features(signs))
    }

    /// For the classifier of what acting on a reading would do.
    var risk: Example<Meant>? {
        guard isUnseen, !isTwin, let signs = reading.learning?.concord else { return nil }
        return Example(isHarmful ? .yes : .no, Features(signs))
    }
}

/// A folder with `truth.jsonl`, read with the set's own configuration or the shipped one.
struct LetterSet: Sendable {
    let name: String
    /// Which part of all sets it belongs to.
    let part: Int
    /// Of a set made of marked letters.
    let acts: [Example<SpeechAct>]
    let passages: [Passage]
    var isMarked: Bool { !acts.isEmpty }
    /// Whether no rule was written with its letters in view.
    private var isUnseen: Bool { isMarked || Self.unseen.contains(name) }
    private static let unseen: Set<String> = ["letters-h", "letters-i", "letters-p", "letters-r", "letters-s"]
    private let folder: URL
    var path: String { folder.path }
    private let settings: Settings

    init(_ folder: URL, part: Int) throws {
        self.folder = folder
        self.part = part
        name = folder.lastPathComponent
        let own = folder.appendingPathComponent("usher.yaml")
        let shipped = URL(fileURLWithPath: "Config/usher.yaml")
        settings = try Settings.load(
            FileManager.default.fileExists(atPath: own.path) ? own : shipped, environment: [:])
        let acts = folder.appendingPathComponent("acts.tsv")
        let people = folder.appendingPathComponent("people.tsv")
        guard FileManager.default.fileExists(atPath: acts.path) else {
            self.acts = []
            passages = []
            return
        }
        self.acts = try Examples.acts(acts)
        passages = try Examples.passages(people)
    }

    /// The letters as they look to classifiers of sentences with `weights`.
    func letters(_ weights: LearntWeights) -> [Letter] {
        let reader = reader(weights)
        return messages.map { truth, message in
            let reading = reader.read(message)
            let intent = reading.intent
            let isWish = truth.intent == intent.rawValue
            let hasSeats = truth.seats == nil || truth.seats == reading.seats
            let hasPeople = truth.people == Set(reading.attendees.map { Person.key(of: $0.name) })
            let acting: Set<Intent> = [.register, .cancel, .change, .accept, .decline]
            let isHarmful =
                isWish
                ? [.register, .cancel].contains(intent) && !hasSeats
                    || [.cancel, .change].contains(intent) && !truth.people.isEmpty && !hasPeople
                : acting.contains(intent) || acting.contains { $0.rawValue == truth.intent }
                    || truth.intent == "automatic" && reading.answer
            return Letter(
                set: name, file: truth.file, intent: truth.intent, review: truth.review, seats: truth.seats,
                people: truth.people, isUnseen: isUnseen, reading: reading, isTwin: name.contains("~"),
                isRight: !truth.review && isWish && hasSeats
                    && (![.register, .cancel, .change].contains(intent) || hasPeople),
                isHarmful: isHarmful)
        }
    }

    /// Writes what `weights` understand of each letter to `folder/NAME.json`, as `usher read` prints it.
    func read(_ weights: LearntWeights, to folder: URL) throws {
        let reader = reader(weights)
        let lines = try messages.map { truth, message in
            let reading = reader.read(message)
            let report = try ReadingReport(reading, file: truth.file).json().dropLast()
            let doubts = String(decoding: try JSONEncoder().encode(reading.doubts), as: UTF8.self)
            let odds = reading.learning?.odds ?? 1
            let risk = reading.learning?.risk.map { "\($0)" } ?? "null"
            let automatic = reading.learning?.automatic ?? 0
            let concord = String(decoding: try JSONEncoder().encode(reading.learning?.concord ?? []), as: UTF8.self)
            let signs = String(decoding: try JSONEncoder().encode(reading.learning?.assurance ?? []), as: UTF8.self)
            return report + ",\"signs\":" + signs + ",\"doubts\":" + doubts + ",\"odds\":\(odds),\"risk\":\(risk)"
                + ",\"automatic\":\(automatic),\"concord\":" + concord + "}\n"
        }
        try lines.joined().write(to: folder.appendingPathComponent(name + ".json"), atomically: true, encoding: .utf8)
    }

    private func reader(_ weights: LearntWeights) -> Reader {
        let desk = DeskIdentity(
            addresses: settings.desk.addresses, organisers: settings.desk.organisers,
            authenticationServers: settings.desk.authenticationServers, noticeDomain: settings.desk.messageIDDomain)
        return Reader(events: settings.events, desk: desk, weights: weights)
    }

    private struct Truth: Decodable {
        let file: String
        let intent: String
        let review: Bool
        let seats: Int?
        let attendees: [Attendee]
        struct Attendee: Decodable { let name: String? }
        var people: Set<String> { Set(attendees.compactMap { $0.name.map { Person.key(of: $0) } }) }
    }

    private var messages: [(Truth, Message)] {
        do {
            return try String(contentsOf: folder.appendingPathComponent("truth.jsonl"), encoding: .utf8)
                .split(separator: "\n").map { line in
                    let truth = try JSONDecoder().decode(Truth.self, from: Data(line.utf8))
                    return (truth, Message([UInt8](try Data(contentsOf: folder.appendingPathComponent(truth.file)))))
                }
        } catch { Examples.refuse("\(folder.path): \(error)") }
    }
}
