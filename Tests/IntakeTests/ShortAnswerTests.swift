// Answers in the few words a notice asks for, read by themselves: the desk's own tests bring each notice about.

import Core
import Testing

@testable import Intake

@Suite struct ShortAnswerTests {
    private func read(_ text: String, _ kinds: [NoticeKind], isCampaign: Bool = false) -> Reading {
        let message = Letters.message(text, subject: "Re: ?", headers: ["In-Reply-To: <n1@desk.example>"])
        return Letters.reader.read(message, answering: kinds, isCampaign: isCampaign)
    }

    @Test(arguments: [
        ("stop", true), ("STOP!", true), ("Bonjour,\n\nstop svp.\n\nMerci", true), ("No más recordatorios", true),
        ("parar", true), ("unsubscribe", true), ("stop the presses, I need two seats", false),
        ("désinscription", false),
        ("stop, annulez ma place", false), ("don't stop", false), ("Stop?", false),
    ])
    func `stop is all a letter says, or it stops nothing`(text: String, isStop: Bool) {
        #expect(read(text, [.reminder], isCampaign: true).wantsNoReminders == isStop)
        let other = read(text, [.confirmation])
        #expect(!other.wantsNoReminders)
        if isStop { #expect(other.review && other.intent == .other, "\(other.reasons)") }
    }

    @Test(arguments: [
        ([NoticeKind.handedOver, .offer, .waiting], NoticeKind.offer), ([.waiting, .question], .question),
        ([.handedOver, .confirmation], .confirmation), ([.confirmation, .offer], .confirmation),
        ([.handedOver], .handedOver), ([.lapsed, .offer], .lapsed), ([.deadlineReminder], .deadlineReminder),
    ])
    func `what is asked is the nearest question, offer or notice that settled it`(
        kinds: [NoticeKind], asked: NoticeKind
    ) {
        #expect(NoticeKind.asked(kinds) == asked)
    }

    @Test(arguments: [
        ("Claire Dumont", "Dupond", "Claire Dupond"), ("Claire Dumont", "Claire Dupond", "Claire Dupond"),
        ("Claire Dumont", "Klaire", "Klaire Dumont"), ("Claire Dumont", "Martin", nil),
        ("Claire Dumont", "Marie Curie", nil), ("Élodie Pérez", "Perès", "Élodie Perès"), ("", "Dupond", nil),
    ])
    func `a word of a name is put in the place of the one it is like`(name: String, right: String, whole: String?) {
        #expect(Respelling.of(name, PersonName(text: right)) == whole)
    }

    /// A phrase with a gap would cover what nobody has read.
    @Test(arguments: Pack.all.map(\.language.rawValue))
    func `phrases of short answers have no gaps and no open ends`(language: String) throws {
        let pack = try #require(Pack.all.first { $0.language.rawValue == language })
        for phrase in pack.shortAnswers {
            for element in phrase.elements {
                guard case .oneOf(_, let prefixes, _) = element else {
                    Issue.record("\(phrase)")
                    continue
                }
                #expect(prefixes.isEmpty, "\(phrase)")
            }
        }
        #expect(!Language.complete.contains(pack.language) || !pack.shortAnswers.isEmpty)
    }

    @Test func `a name below a notice that asks for yes or no is for a person`() {
        for kind in [NoticeKind.offer, .question, .unconfirmed] { #expect(read("Marie Curie", [kind]).review) }
    }

    @Test func `people are named with where they work, on their line or the next`() {
        let reading = read("Marie Curie, Ville de Lyon", [.deadlineReminder])
        #expect(reading.attendees.map(\.organisation) == ["Ville de Lyon"] && !reading.review)
        let two = read("Marie Curie (CNRS)\net Jeanne Le Goff", [.deadlineReminder])
        #expect(two.attendees.map(\.name) == ["Marie Curie", "Jeanne Le Goff"], "\(two.reasons)")
    }
}
