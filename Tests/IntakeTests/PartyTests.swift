// What a letter says beyond names that the seats depend on: all or none of a party, answers to what the event asks.

import Core
import Testing

@testable import Intake

@Suite struct PartyTests {
    @Test(arguments: [
        "Please register Ana Souza and Rui Costa, but only if there is room for both of us.",
        "Please register us, Ana Souza and Rui Costa. Both or none, please.",
        "We will come together or not at all: Ana Souza and Rui Costa.",
        "Je souhaite inscrire Jeanne Le Goff et Paul Martin, seulement s'il y a de la place pour les deux.",
        "Merci d'inscrire Jeanne Le Goff et Paul Martin, ensemble ou pas du tout.",
        "Quisiéramos inscribirnos, María Gómez y Pedro Ruiz, solo si hay plaza para los dos.",
        "Gostaria de inscrever Ana Lima e João Reis, somente se houver vagas para os dois.",
        "Queremos participar, Ana Lima e João Reis: os dois ou nenhum.",
    ])
    func `all or none is read as such`(sentence: String) {
        #expect(Letters.read("Bonjour,\n\n\(sentence)\n\nJeanne Le Goff").party == .together)
    }

    @Test(arguments: [
        "Please register Ana Souza and Rui Costa for the seminar.",
        "We are both looking forward to the seminar, and will travel together.",
        "Je souhaite inscrire Jeanne Le Goff et Paul Martin au séminaire. Y a-t-il encore de la place pour les deux ?",
        "Please register me only if the seminar is open to universities.",
    ])
    func `nothing of the kind is not`(sentence: String) {
        #expect(Letters.read("Bonjour,\n\n\(sentence)\n\nJeanne Le Goff").party == nil)
    }

    @Test func `what the event asks is found in a signature or beside a name`() throws {
        var event = TestEvents.seminar
        event.questions = [
            EventQuestion(
                key: "region", labels: Texts([.english: "Region"]),
                answers: [
                    Category(key: "europe", labels: Texts([.english: "Europe"]), words: ["france", "lyon"]),
                    Category(
                        key: "latin-america", labels: Texts([.english: "Latin America"]), words: ["brasil", "recife"]),
                ])
        ]
        let reader = Reader(events: [event], desk: Letters.desk)
        let alone = reader.read(
            Letters.message(
                "Bom dia,\n\nGostaria de me inscrever no seminário.\n\nAna Lima\nPrefeitura do Recife, Brasil",
                from: "Ana Lima <ana.lima@recife.example>"))
        #expect(alone.attendees.first?.answers == ["region": "latin-america"])
        let silent = reader.read(
            Letters.message(
                "Hello,\n\nPlease register me for the seminar.\n\nAna Lima", from: "Ana Lima <ana@else.example>"))
        #expect(silent.attendees.first?.answers == nil)
    }
}
