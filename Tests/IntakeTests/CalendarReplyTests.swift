// Calendar objects of other projects' tests: what the desk takes for an answer to its own invitation, and what not.

import Core
import Foundation
import MIME
import Testing

@testable import Intake

@Suite struct CalendarReplyTests {
    private struct Entry: Decodable {
        let file: String
        let method: String?
        let uid: String?
        let sequence: String?
        let organizer: String?
        let attendees: [[String?]]
    }

    private static func entries(in folder: URL) -> [(entry: Entry, text: String)] {
        let root = folder.appending(path: "itip")
        let projects =
            (try? FileManager.default.contentsOfDirectory(at: root, includingPropertiesForKeys: nil)) ?? []
        return projects.sorted { $0.path < $1.path }.flatMap { project -> [(Entry, String)] in
            let lines = (try? String(contentsOf: project.appending(path: "index.jsonl"), encoding: .utf8)) ?? ""
            return lines.split(separator: "\n").compactMap { line in
                guard let entry = try? JSONDecoder().decode(Entry.self, from: Data(line.utf8)),
                    let data = try? Data(contentsOf: project.appending(path: entry.file))
                else { return nil }
                return (entry, String(decoding: data, as: UTF8.self))
            }
        }
    }

    private static func letter(_ calendar: String, from address: String, method: String) -> Message {
        let head = [
            "From: <\(address)>", "To: inscription@desk.example", "Subject: Seminar",
            "Content-Type: text/calendar; charset=utf-8; method=\(method)", "Content-Transfer-Encoding: 8bit", "", "",
        ]
        return Message(Array((head.joined(separator: "\r\n") + calendar).utf8))
    }

    /// The attendee the index names, its parameters cut off.
    private static func attendee(_ entry: Entry) -> String? {
        entry.attendees.first?.first??.split(separator: ";").first.map(String.init)
    }

    @Test func `no calendar object of others does anything`() {
        guard let folder = RealMail.folder else { return print(RealMail.absent) }
        let all = Self.entries(in: folder)
        #expect(all.count > 300)
        for (entry, text) in all {
            let address = Self.attendee(entry) ?? "ann@town.example"
            let reading = Letters.reader.read(Self.letter(text, from: address, method: entry.method ?? "PUBLISH"))
            #expect(reading.calendar == nil, "\(entry.file)")
            let request = Reader.request(reading, receipt: Receipt(received: .distantPast, uid: 1))
            let acts = request.map { if case .review = $0.wish { false } else { true } } ?? false
            let isUnknowable = entry.method?.uppercased() == "REPLY" && entry.organizer == nil
            #expect(!acts || isUnknowable, "\(entry.file): \(reading.intent)")
        }
    }

    /// The replies among them, as if they answered an invitation of ours: the words of the answer are understood.
    @Test func `every reply of others is understood as its index says, once it answers our invitation`() {
        guard let folder = RealMail.folder else { return print(RealMail.absent) }
        let code = Reference(prefix: "SIA", number: 4711)
        var understood = 0
        for (entry, text) in Self.entries(in: folder) where entry.method?.uppercased() == "REPLY" {
            guard let address = Self.attendee(entry), address.contains("@"), entry.attendees.count == 1,
                let uid = entry.uid, text.contains("UID:\(uid)"), entry.organizer != address
            else { continue }
            var ours = text.replacing("UID:\(uid)", with: "UID:\(code.text)@desk.example")
            if let organiser = entry.organizer {
                ours = ours.replacing("mailto:\(organiser)", with: "mailto:inscription@desk.example")
                    .replacing("MAILTO:\(organiser)", with: "mailto:inscription@desk.example")
                    .replacing("ORGANIZER:\(organiser)", with: "ORGANIZER:mailto:inscription@desk.example")
            }
            let reading = Letters.reader.read(Self.letter(ours, from: address, method: "REPLY"))
            guard let status = entry.attendees.first?.last ?? nil else { continue }
            #expect(reading.calendar?.answer.rawValue == status.lowercased(), "\(entry.file)")
            #expect(reading.reference == code, "\(entry.file)")
            if let sequence = entry.sequence.flatMap({ Int($0) }) {
                #expect(reading.calendar?.sequence == sequence, "\(entry.file)")
            }
            understood += 1
        }
        #expect(understood > 15)
    }
}
