// Small files to change a line of, and the files that are shipped.

import Foundation

@testable import Settings

enum Samples {
    /// Every line counts: tables of complaints name them.
    static let event = """
        code: demo
        prefix: DEM
        title: {en: Demo event, fr: Démo}
        organiser: {en: Desk}
        languages: [en, fr]
        zone: Europe/Paris
        start: 2030-07-05 09:00
        end: 2030-07-05 17:15
        place:
          name: {en: City Hall}
          address: 5 rue de Lobau, 75004 Paris
        capacity: 20
        deadline:
          before: 2030-06-18
        policies:
          offer-lasts: 48h
        categories:
          - key: university
            label: {en: University}
            words: [university, faculty]
        contacts:
          - name: Ana Diez
            email: ana@desk.example
        programme:
          - start: 09:00
            end: 09:30
            title: {en: Welcome}
        campaigns:
          - name: soon
            kind: reminder
            audience: confirmed
            when: 7 days before start at 09:00

        """

    static let desk = """
        desk:
          name: Desk
          address: inscription@desk.example
        imap:
          host: imap.desk.example
          user: inscription
          password: {credential: imap-password}
        smtp:
          host: smtp.desk.example
          user: inscription
          password: {environment: SMTP_PASSWORD}

        """

    /// The root of the repository.
    static let root = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
        .deletingLastPathComponent()
        .deletingLastPathComponent()
    static let shippedDesk = root.appendingPathComponent("Config/usher.yaml")
    static let shippedEvent = root.appendingPathComponent("Config/events/seminar.yaml")

    /// The complaints about an event, one a line; "" where there are none.
    static func complaints(event yaml: String) -> String { complaints(event: Array(yaml.utf8)) }

    static func complaints(event bytes: [UInt8]) -> String {
        ReadEvent(bytes, file: "demo.yaml").complaints.map(\.description).joined(separator: "\n")
    }

    /// Reads a desk from text in a folder of its own with `events` in it; complaints name files without that folder.
    static func load(
        desk: String = desk, events: [String: String] = ["demo.yaml": event], environment: [String: String] = [:]
    ) throws -> Settings {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
            "usher-settings.\(UUID().uuidString)")
        try FileManager.default.createDirectory(
            at: folder.appendingPathComponent("events"), withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appendingPathComponent("usher.yaml")
        try Data(desk.utf8).write(to: file)
        for (name, text) in events {
            try Data(text.utf8).write(to: folder.appendingPathComponent("events/\(name)"))
        }
        do {
            return try Settings.load(file, environment: environment)
        } catch {
            throw Refused(text: error.description.replacing("\(folder.path)/", with: ""))
        }
    }

    struct Refused: Error, CustomStringConvertible {
        let text: String
        var description: String { text }
    }

    /// The complaints about a desk, one a line.
    static func complaints(desk: String, events: [String: String] = ["demo.yaml": event]) -> String {
        do {
            _ = try load(desk: desk, events: events)
            return ""
        } catch {
            return "\(error)"
        }
    }
}
