// Each notice says how to answer it. Every answer it invites, as people write it and as mail programs quote, is read right;
// and what no notice invites changes nothing.
//
// A kind of notice is a line of `Scene.all`, an answer a line of `Deed`'s tables, a program a case of `MailProgram`. Of their
// product every scene, language and answer is tried, each below another program's quote, and every program's quote with some
// of them; `USHER_ALL_ANSWERS=1` tries all of it.

import Core
import Foundation
import GRDB
import Intake
import MIME
import Testing

@testable import Daemon
@testable import Store

@Suite struct AnswerTests {
    static let triesAll = ProcessInfo.processInfo.environment["USHER_ALL_ANSWERS"] != nil

    @Test(arguments: Scene.all, Voice.all)
    func `what a notice invites is read right, in every language, below any program's quote`(scene: Scene, voice: Voice)
        throws
    {
        let stage = try Stage(scene, voice)
        var turn = scene.name.utf8.reduce(0) { $0 + Int($1) }
        for (deed, after) in scene.invites {
            // That something is left to a person is the same however it is said.
            let tries = Self.triesAll ? .max : after.isForPerson ? min(scene.tries, 3) : scene.tries
            let answers = deed.answers(voice.language).prefix(tries)
            #expect(!answers.isEmpty, "\(deed) in \(voice.language)")
            for answer in answers {
                turn += 1
                for hand in Self.triesAll ? Hand.all : [Hand.all[turn * 7 % Hand.all.count]] {
                    try stage.write(answer.words, hand)
                    let faults = try stage.faults(answer, after)
                    if !faults.isEmpty {
                        Issue.record("\(stage.name), \(deed) “\(answer.words.shown)”, \(hand): \(faults)")
                    }
                }
            }
        }
    }

    /// Some that are read by what is quoted, some by what is not.
    @Test(arguments: ["offer", "deadline-reminder"], Voice.all)
    func `the words typed are told from each program's quote, letter for letter`(scene: String, voice: Voice) throws {
        let stage = try Stage(try Scene.called(scene), voice)
        let answers = [Deed.yes, .substitute, .stop].compactMap { $0.answers(voice.language).last?.words }
        for (number, hand) in Hand.all.enumerated() {
            let words = answers[number % answers.count]
            let typed = stage.bureau.desk.reader.read(stage.letter(words, hand)).ownWords
            func lines(_ text: String) -> [Substring] { text.split(separator: "\n") }
            #expect(lines(typed) == lines(words), "\(stage.name), \(hand)")
        }
    }

    @Test(
        arguments: [
            "confirmation", "offer", "question about a cancellation", "unconfirmed", "reminder", "deadline-reminder",
        ], Voice.all)
    func `what no notice invites changes nothing, and stops no reminders`(scene: String, voice: Voice) throws {
        let stage = try Stage(try Scene.called(scene), voice)
        // Every second, and the others in the next scene.
        let turn = scene.count % 2
        for (number, words) in (uninvited[voice.language] ?? []).enumerated()
        where Self.triesAll || number % 2 == turn {
            try stage.write(words, Hand.all[(number * 5 + scene.count) % Hand.all.count])
            let faults = try stage.alterations()
            #expect(faults.isEmpty, "\(stage.name), “\(words)”: \(faults)")
        }
    }

    /// Some programs do not say what is answered; the quote tells, or a person looks.
    @Test(arguments: ["confirmation", "waiting", "offer", "question about a cancellation", "reminder"], Voice.all)
    func `without the thread's header an answer is read right or by a person`(scene: String, voice: Voice) throws {
        let scene = try Scene.called(scene)
        let stage = try Stage(scene, voice)
        var turn = scene.name.count
        for (deed, after) in scene.invites {
            for answer in deed.answers(voice.language).prefix(3) {
                turn += 1
                try stage.write(answer.words, Hand.all[turn * 5 % Hand.all.count], isThreaded: false)
                let faults = try stage.alterations()
                let isRight = try deed != .stop && stage.faults(answer, after).isEmpty
                #expect(isRight || faults.isEmpty, "\(stage.name), \(deed) “\(answer.words.shown)”: \(faults)")
            }
        }
    }
}

/// A stop and a no, and what they do later.
@Suite struct ReminderAnswerTests {
    private let voice = Voice.all[0]
    private let hand = Hand(program: .gmail, form: .both)

    private func stage(_ scene: String, _ more: Campaign? = nil) throws -> Stage {
        var scene = try Scene.called(scene)
        let change = scene.change
        scene.change = { event in
            change(&event)
            if let more { event.campaigns.append(more) }
        }
        return try Stage(scene, voice)
    }

    private static let lastDay = Campaign(
        name: "last-day", kind: .deadlineReminder, audience: .unanswered, when: .day(-1, .deadline, minuteOfDay: 540))

    @Test(arguments: ["stop", "non", "Je ne pourrai pas venir."])
    func `who answered a reminder of the deadline so gets no other`(words: String) throws {
        let stage = try stage("deadline-reminder", Self.lastDay)
        try stage.write(words, hand)
        stage.bureau.clock.set(Bureau.date(6, 17, 9))
        try stage.bureau.wake()
        #expect(try stage.bureau.kinds() == ["deadline-reminder"])
        #expect(try stage.bureau.reviews().isEmpty)
    }

    @Test func `who answers it from another address is heard too`() throws {
        let stage = try stage("deadline-reminder", Self.lastDay)
        try stage.write("non", hand, from: "Claire D. Dumont")
        stage.bureau.clock.set(Bureau.date(6, 17, 9))
        try stage.bureau.wake()
        #expect(try stage.bureau.kinds() == ["deadline-reminder"])
    }

    @Test func `a no to it gives up no seat that was asked for meanwhile`() throws {
        let stage = try stage("deadline-reminder")
        try stage.bureau.handle(voice.letter(voice.wish, "wish"), uid: 500)
        #expect(try stage.bureau.states() == ["Claire Dumont: confirmed"])
        try stage.write("non", hand, isFirst: false)
        #expect(try stage.bureau.states() == ["Claire Dumont: confirmed"])
        #expect(try stage.bureau.reviews().count == 1)
    }

    @Test func `a stop from another address than the reminder went to is for a person`() throws {
        let stage = try stage("reminder")
        try stage.write("stop", hand, from: "Moira Kinnear")
        #expect(try stage.alterations().isEmpty)
        #expect(try stage.bureau.reviews().count == 1)
    }

    @Test func `being taken off, in answer to a reminder, may mean the seat or the reminders`() throws {
        let stage = try stage("reminder")
        try stage.write("désinscription", hand)
        #expect(try stage.alterations().isEmpty)
        #expect(try stage.bureau.reviews().count == 1)
        let confirmed = try Stage(try Scene.called("confirmation"), voice)
        try confirmed.write("désinscription", hand)
        #expect(try confirmed.bureau.states() == ["Claire Dumont: cancelled"])
    }

    @Test func `a short answer that nothing proves asks back (rule 6)`() throws {
        let stage = try Stage(try Scene.called("confirmation"), voice)
        for words in ["annuler", "Marie Curie"] {
            // The quote, and with it the code, was deleted.
            var letter = Letter.reply(Scene.sender, "", to: stage.notice)
            letter.text = words
            letter.isAuthenticated = false
            letter.messageID = "\(words.count)@ville.example"
            try stage.bureau.handle(letter, uid: UInt32(600 + words.count))
            #expect(try stage.bureau.states() == ["Claire Dumont: confirmed"])
            #expect(try stage.bureau.kinds().last == "question")
        }
    }

    @Test func `cancel alone does not say which of several seats`() throws {
        let stage = try Stage(try Scene.called("confirmation of several"), voice)
        try stage.write("annuler", hand)
        #expect(try stage.alterations().isEmpty)
        #expect(try stage.bureau.reviews().count == 1)
    }

    @Test func `a name like the sender's own may be a correction, or a relative's`() throws {
        let stage = try Stage(try Scene.called("confirmation"), voice)
        for words in ["Claire Dupond", "Paul Dumont"] {
            try stage.write(words, hand)
            #expect(try stage.alterations().isEmpty)
            #expect(try stage.bureau.reviews().count == 1)
        }
    }
}

extension String {
    fileprivate var shown: String { replacing("\n", with: "⏎") }
}
