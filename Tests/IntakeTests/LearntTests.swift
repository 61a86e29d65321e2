// What was learnt, apart from letters: acts of sentences, names, and how the two readers of a letter are weighed.

import Core
import Testing

@testable import Intake

struct LearntTests {
    private static let acts = SpeechActs()

    @Test(arguments: [
        (
            SpeechAct.register,
            "Nous serions heureux de prendre part à cette rencontre avec deux agents de notre service."
        ),
        (.register, "Would you kindly put the two of us on the list of participants?"),
        (.register, "Quisiera apuntarme a la jornada, por favor."),
        (.register, "Gostaria de garantir um lugar no encontro."),
        (.cancel, "Finalement je ne pourrai pas venir, merci de libérer ma place."),
        (.cancel, "Sadly I must withdraw, please give my seat to somebody else."),
        (.status, "Could you tell me whether my registration has reached you?"),
        (.question, "Où se trouve l'entrée du bâtiment ?"),
        (.hedged, "I may come, but my director has not decided yet."),
        (.courtesy, "Bien cordialement,"), (.absence, "Je suis absente du bureau jusqu'au 20 août."),
    ])
    func `a sentence does what a reader would say`(act: SpeechAct, text: String) {
        let odds = Self.acts.act(Features(sentence: text))
        #expect(odds.first == act)
        #expect(abs(odds.values.reduce(0, +) - 1) < 1e-9)
    }

    @Test(arguments: [
        (
            "Please register my colleague Ngozi Okafor-Bright and Mr. Lars Pettersson.",
            ["Ngozi Okafor-Bright", "Lars Pettersson"]
        ),
        ("Madame Hélène Le Goffic représentera la Ville de Kermaria.", ["Hélène Le Goffic"]),
        ("La Universidad Simón Bolívar agradece la invitación.", []),
    ])
    func `people's names are found, and organisations named after people are none`(text: String, names: [String]) {
        let words = Words.sentences(of: [text[...]]).flatMap(\.words)
        let tagger = NameTagger(lexica: Letters.lexica)
        let found = tagger.names(in: words).filter { $0.kind == .person }.map { name in
            words[name.range].map(\.text).joined(separator: " ")
        }
        #expect(found == names)
    }

    private func odds(_ intent: Intent, _ value: Double) -> Odds<Intent> {
        let rest = (1 - value) / Double(Intent.allCases.count - 1)
        return Odds(values: Intent.allCases.map { $0 == intent ? value : rest }, labels: Intent.allCases)
    }

    private func doing(_ act: SpeechAct) -> [Odds<SpeechAct>] {
        [Odds(values: SpeechAct.allCases.map { $0 == act ? 1 : 0 }, labels: SpeechAct.allCases)]
    }

    private let circumstances = Circumstances(
        answers: .nothing, hasForward: false, listed: 0, namesOther: false, wordCount: 20, speaksOfEvent: true,
        countsSeats: false)

    @Test func `rules and what was learnt agree, or a person looks`() {
        let sure = Wanted(.register, true, "")
        let agreed = Jury.wanted(sure, odds(.register, 0.9), acts: doing(.register), circumstances, isHeard: true)
        #expect(agreed.intent == .register && agreed.isSure)
        let differ = Jury.wanted(sure, odds(.cancel, 0.85), acts: doing(.cancel), circumstances, isHeard: true)
        #expect(!differ.isSure)
    }

    @Test func `what was learnt alone needs a sentence that does it`() {
        let silent = Wanted(.other, false, "")
        #expect(Jury.wanted(silent, odds(.cancel, 0.95), acts: doing(.cancel), circumstances, isHeard: true).isSure)
        #expect(!Jury.wanted(silent, odds(.cancel, 0.95), acts: doing(.detail), circumstances, isHeard: true).isSure)
    }

    @Test func `what answers a question of ours is the rules' alone`() {
        var circumstances = circumstances
        circumstances.answers = .question
        circumstances.isOurQuestion = true
        let rules = Wanted(.decline, true, "")
        #expect(Jury.wanted(rules, odds(.accept, 0.99), acts: doing(.accept), circumstances, isHeard: true) == rules)
    }
}
