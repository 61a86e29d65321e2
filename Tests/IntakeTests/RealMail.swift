// Other projects' mail, where it is at hand: `USHER_REAL_CORPUS` names its folder.

import Foundation
import MIME

@testable import Intake

/// A line of a truth.jsonl there.
struct RealTruth: Decodable, Sendable {
    let file: String
    /// Of delivery reports: bounce-permanent, bounce-transient, bounce-delayed, auto-reply, feedback, human.
    let `class`: String?
    let class_accept: [String]?
    let recipient: String?
    let recipient_accept: [String]?
    /// Of replies: what their project says is visible of them, and how strictly.
    let visible_reply: String?
    let match: String?
}

enum RealMail {
    static let absent = "The real mail corpus is absent: USHER_REAL_CORPUS names its folder."

    static var folder: URL? {
        let path = ProcessInfo.processInfo.environment["USHER_REAL_CORPUS"]
        let url =
            path.map { URL(filePath: $0) }
            ?? Letters.tests.deletingLastPathComponent().deletingLastPathComponent().appending(
                path: "shared/corpus/real")
        return FileManager.default.fileExists(atPath: url.path) ? url : nil
    }

    typealias Item = (project: String, truth: RealTruth, bytes: [UInt8])

    /// Every file of `kind` that has a truth, the project it comes from, and its bytes.
    static func all(_ kind: String, in folder: URL) -> [Item] {
        let root = folder.appending(path: kind)
        let projects =
            (try? FileManager.default.contentsOfDirectory(at: root, includingPropertiesForKeys: nil)) ?? []
        return projects.sorted { $0.path < $1.path }.flatMap { project -> [Item] in
            let text = (try? String(contentsOf: project.appending(path: "truth.jsonl"), encoding: .utf8)) ?? ""
            return text.split(separator: "\n").compactMap { line -> Item? in
                guard let truth = try? JSONDecoder().decode(RealTruth.self, from: Data(line.utf8)),
                    let data = try? Data(contentsOf: project.appending(path: truth.file))
                else { return nil }
                return (project.lastPathComponent, truth, [UInt8](data))
            }
        }
    }

    /// A reply's message: some files are whole mails, others a body alone.
    static func message(ofReply file: String, _ bytes: [UInt8]) -> Message {
        if file.hasSuffix(".eml") { return Message(bytes) }
        let type = file.hasSuffix(".html") ? "html" : "plain"
        let head =
            "From: Ann Miller <ann@town.example>\r\nContent-Type: text/\(type); charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
        return Message(Array(head.utf8) + bytes)
    }
}
