// A desk that stands before each answer where it stood before the first, and what an answer made of it.

import Core
import Foundation
import GRDB
import MIME
import Testing

@testable import Daemon
@testable import Store

/// A program and the form it writes in.
struct Hand: CustomStringConvertible {
    let program: MailProgram
    let form: MailProgram.Form
    var description: String { "\(program.rawValue) \(form.rawValue)" }

    static let all = MailProgram.allCases.flatMap { program in
        MailProgram.Form.allCases.map { Hand(program: program, form: $0) }
    }
}

final class Stage {
    let bureau: Bureau
    let notice: Sent
    /// For a failure's line.
    let name: String
    private let quoted: Quoted
    private let language: Language
    private let before: DatabaseQueue
    private let live: DatabaseQueue
    private let sent: Int
    private let states: [String]
    private let time: Date
    private var count = 0
    private var last: [UInt8] = []

    init(_ scene: Scene, _ voice: Voice) throws {
        (bureau, notice) = try scene.played(voice)
        name = "\(scene.name), \(voice.language)"
        language = voice.language
        quoted = Quoted(notice, to: Scene.sender)
        live = try DatabaseQueue(path: bureau.register.path)
        before = try DatabaseQueue()
        try live.backup(to: before)
        sent = try bureau.sent().count
        states = try bureau.states()
        time = bureau.clock.now
    }

    func letter(_ words: String, _ hand: Hand, from name: String = Scene.sender, isThreaded: Bool = true) -> Message {
        count += 1
        return Message(
            hand.program.answer(
                words, from: name, to: quoted, in: language, as: hand.form, id: "answer.\(count)@ville.example",
                isThreaded: isThreaded))
    }

    /// The desk as it was, and then this answer to the notice. `isFirst: false`: the desk as it is.
    func write(
        _ words: String, _ hand: Hand, from name: String = Scene.sender, isThreaded: Bool = true, isFirst: Bool = true
    ) throws {
        if isFirst {
            try before.backup(to: live)
            bureau.clock.set(time + 600)
        }
        last = letter(words, hand, from: name, isThreaded: isThreaded).raw
        try bureau.take(last, uid: 1000)
        try bureau.receive()
    }

    /// What is not as it should be after the answer; nothing: "".
    func faults(_ answer: Answer, _ after: After) throws -> String {
        var faults: [String] = []
        let name = answer.name ?? Scene.sender
        let states = try bureau.states()
        let expected = after.states.map { $0.replacing("@", with: after.isForPerson ? Scene.sender : name) }
        if states != expected { faults.append("\(states) instead of \(expected)") }
        let told = try bureau.sent().dropFirst(sent).filter { $0.to == notice.to }
        if told.map(\.kind) != after.told { faults.append("told \(told.map(\.kind)) instead of \(after.told)") }
        let reviews = try bureau.reviews()
        if reviews.isEmpty == after.isForPerson { faults.append("review: \(reviews.map(\.reason))") }
        if let organisation = answer.organisation, !after.isForPerson {
            let found = try bureau.roster().attendees.values.first { $0.person.name == name }?.person.organisation
            if found != organisation { faults.append("\(found ?? "no organisation") instead of \(organisation)") }
        }
        if try isStopped() != after.isStopped {
            faults.append(after.isStopped ? "reminders go on" : "reminders stopped")
        }
        let languages = told.map { Message($0.bytes).fields["Content-Language"] ?? "" }
        if languages.contains(where: { $0 != language.rawValue }) { faults.append("answered in \(languages)") }
        if !faults.isEmpty {
            faults.append("its own words: \(bureau.desk.reader.read(Message(last)).ownWords.debugDescription)")
        }
        return faults.joined(separator: "; ")
    }

    /// What the answer altered; nothing: "".
    func alterations() throws -> String {
        let now = try bureau.states()
        return
            (now == states ? [] : ["\(now) instead of \(states)"] + (try bureau.outcomes().compactMap { $0 }.suffix(1)))
            .joined(separator: "; ") + (try isStopped() ? "reminders stopped" : "")
    }

    private func isStopped() throws -> Bool {
        try bureau.register.read { try $0.suppression(of: notice.to, isCampaign: true) } != nil
    }
}
