// The way in: a desk's file and its events' files, read, checked each for itself and against each other.
//
//     file's bytes → Syntax (UTF-8, YAML, limits) → Branch (texts with places) → Section (keys asked for) → DeskSettings, Event
//
// A fault never ends the reading: all that is wrong is said at once, each with its file, line and key.

import Core
import Foundation

/// A desk and what people can register for. Always true: there is an event, and no two share a code or a prefix.
package struct Settings: Sendable {
    /// The file the desk was read from, as it was named.
    package let file: String
    package let desk: DeskSettings
    /// By start, then by code.
    package let events: [Event]

    /// Reads `file` and the events it points to. Of the environment only `STATE_DIRECTORY` is looked at; passwords stay where they are.
    package static func load(_ file: URL, environment: [String: String]) throws(SettingsError) -> Settings {
        let complaints = Complaints(file: file.relativePath)
        let folder = file.absoluteURL.deletingLastPathComponent()
        let top = bytes(of: file, complaints: complaints)
            .flatMap { Section.top(of: Syntax.branch(of: $0, complaints: complaints), complaints: complaints) }
        let desk = top?.desk(in: folder, environment: environment)
        var all = complaints.all
        // An event's faults are worth telling even where the desk's own file has some.
        let beside = folder.appendingPathComponent("events").path
        let (events, further) = Self.events(inFolder: desk?.eventsFolder ?? beside, mayBeMissing: desk == nil)
        all += further
        guard all.isEmpty, let desk else { throw SettingsError(all) }
        return Settings(file: file.relativePath, desk: desk, events: events)
    }

    /// The event `yaml` describes; `file` names it in complaints.
    package static func event(yaml: String, file: String) throws(SettingsError) -> Event {
        let read = ReadEvent(Array(yaml.utf8), file: file)
        guard let event = read.event, read.complaints.isEmpty else { throw SettingsError(read.complaints) }
        return event
    }

    private static func events(inFolder folder: String, mayBeMissing: Bool) -> ([Event], [Complaint]) {
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
            return (
                [],
                mayBeMissing
                    ? [] : [Complaint(file: folder, problem: "cannot be listed, expected a folder with events")]
            )
        }
        let files = names.filter { !$0.hasPrefix(".") && ($0.hasSuffix(".yaml") || $0.hasSuffix(".yml")) }.sorted()
        guard !files.isEmpty else {
            return ([], [Complaint(file: folder, problem: "found no event, expected at least one file NAME.yaml")])
        }
        var complaints: [Complaint] = []
        var reads: [ReadEvent] = []
        for name in files {
            let path = "\(folder)/\(name)"
            let unread = Complaints(file: path)
            guard let bytes = bytes(of: URL(fileURLWithPath: path), complaints: unread) else {
                complaints += unread.all
                continue
            }
            let read = ReadEvent(bytes, file: path)
            complaints += read.complaints
            if read.event != nil { reads.append(read) }
        }
        complaints += clashes(reads, on: "code") { $0.code.rawValue }
        complaints += clashes(reads, on: "prefix", \.referencePrefix)
        let events = reads.compactMap(\.event).sorted { ($0.start, $0.code.rawValue) < ($1.start, $1.code.rawValue) }
        return (events, complaints)
    }

    /// Complaints about events that share what each must have for itself.
    private static func clashes(_ reads: [ReadEvent], on key: String, _ value: (Event) -> String) -> [Complaint] {
        var first: [String: ReadEvent] = [:]
        return reads.compactMap { read in
            guard let event = read.event else { return nil }
            let text = value(event)
            guard let other = first[text] else {
                first[text] = read
                return nil
            }
            let spot = read.spots[key]
            let there = other.spots[key].map { "\(other.file):\($0.line)" } ?? other.file
            return Complaint(
                file: read.file, line: spot?.line, column: spot?.column, key: key,
                problem: "found \(Branch.quoted(text)), which \(there) has already, expected another one for each event"
            )
        }
    }

    private static func bytes(of file: URL, complaints: Complaints) -> [UInt8]? {
        do {
            let handle = try FileHandle(forReadingFrom: file)
            defer { try? handle.close() }
            return Array(try handle.read(upToCount: Syntax.mostBytes + 1) ?? Data())
        } catch {
            complaints.add("", at: nil, "cannot be read, expected a readable YAML file")
            return nil
        }
    }
}

/// What one event's file came to.
struct ReadEvent {
    let file: String
    let event: Event?
    let complaints: [Complaint]
    /// Where the values stand that other files must not share.
    let spots: [String: Spot]
    /// The key paths that were asked for.
    let asked: Set<String>

    init(_ bytes: [UInt8], file: String) {
        let complaints = Complaints(file: file)
        let top = Section.top(of: Syntax.branch(of: bytes, complaints: complaints), complaints: complaints)
        self.file = file
        event = top?.event()
        self.complaints = complaints.all
        spots = top.map { top in ["code": top.spot(of: "code"), "prefix": top.spot(of: "prefix")] } ?? [:]
        asked = complaints.asked
    }
}
