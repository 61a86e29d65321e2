// A register in a folder of its own, an event, and causes drawn at random by a seed.

import Core
import Foundation
import Testing

@testable import Store

/// A folder that is gone when the test is.
final class TemporaryFolder {
    let url = FileManager.default.temporaryDirectory.appending(path: "usher-store-\(UUID().uuidString)")

    init() throws { try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true) }
    deinit { try? FileManager.default.removeItem(at: url) }

    var path: String { url.appending(path: "usher.sqlite").path }
    func register(patience: TimeInterval = 20) throws -> Register { try Register(path: path, patience: patience) }
}

enum Seminar {
    static let start = Date(timeIntervalSince1970: 1_530_774_000)
    /// 18 June 2018, 00:00 in Paris.
    static let deadline = Date(timeIntervalSince1970: 1_529_272_800)
    /// 14 May 2018, 10:12 in Paris.
    static let now = Date(timeIntervalSince1970: 1_526_285_520)

    static func event(capacity: Int = 4, policies: Policies = Policies()) -> Event {
        Event(
            code: EventCode("sia"), referencePrefix: "SIA",
            titles: Texts([.french: "Action internationale", .english: "International action"]),
            organiser: Texts([.french: "Villes unies"]), languages: [.french, .english],
            zone: TimeZone(identifier: "Europe/Paris") ?? .gmt, start: start, end: start.addingTimeInterval(8 * 3600),
            place: Place(name: Texts([.french: "Hôtel de ville"]), address: "5, rue Lobau, 75004 Paris"),
            capacity: capacity, deadline: deadline, policies: policies)
    }

    static func outgoing(
        _ number: Int64, to address: String = "awa@dakar.example", kind: NoticeKind = .confirmation,
        isReply: Bool = true,
        messageID: String? = nil, letter: Int? = nil, question: Int? = nil
    ) -> Outgoing {
        var notice = Notice(
            kind: kind, to: Contact(name: "Awa Diallo", address: address), language: .french, event: EventCode("sia"))
        notice.reference = Reference(prefix: "SIA", number: 4711)
        notice.isReply = isReply
        return Outgoing(
            notice: notice, question: question, letter: letter,
            messageID: messageID ?? "usher.\(number).x@desk.example",
            recipient: address, subject: "Votre inscription", bytes: Array("Subject: x\r\n\r\nx\r\n".utf8))
    }

    static func arrival(_ uid: UInt32, at seconds: TimeInterval = 0, fingerprint: String? = nil) -> Arrival {
        Arrival(
            uid: uid, received: now.addingTimeInterval(seconds), fingerprint: fingerprint ?? "letter \(uid)",
            truncated: false,
            raw: Array("Subject: \(uid)\r\n\r\n".utf8))
    }
}

extension Register {
    /// Letters to hang reviews and notices on; their numbers.
    @discardableResult
    func takeLetters(_ uids: ClosedRange<UInt32>, validity: UInt32 = 1) throws -> [Int] {
        try transaction { try $0.take(uids.map { Seminar.arrival($0) }, mailbox: "INBOX", uidValidity: validity) }
        return try read { try $0.waitingLetters(limit: 1000) }.map(\.id)
    }
}
