// Who of a list is meant where the words around it count its items, and what those words leave open.

import Core
import Foundation
import Testing

@testable import Intake

@Suite struct ListReferenceTests {
    private static func meant(_ text: String, of count: Int, _ act: SpeechAct = .other, isNumbered: Bool = true) -> Set<
        Int
    >? {
        let sentences = Words.sentences(of: text.split(separator: "\n"))
        let acts = sentences.map { _ in Odds(values: [1], labels: [act]) }
        let references = Letters.reader.listReferences.references(
            in: sentences, acts, count: count, isNumbered: isNumbered)
        return references.isEmpty ? Set(0..<count) : FindListReferences.meant(references, of: count)
    }

    @Test(arguments: [
        ("Please enter all of them but the third.", 4, [0, 1, 3]),
        ("Merci d'inscrire tout le monde sauf le deuxième.", 3, [0, 2]),
        ("Inscriban a todos menos al último.", 3, [0, 1]),
        ("Inscrevam todos, exceto a primeira.", 3, [1, 2]),
        ("Inscriban únicamente a los dos primeros.", 4, [0, 1]),
        ("Iscrivete soltanto i primi due.", 4, [0, 1]),
        ("Register only the first three.", 5, [0, 1, 2]),
        ("Seules les deux dernières personnes ont besoin d'une place.", 4, [2, 3]),
        ("Please register only numbers 1 and 4.", 5, [0, 3]),
        ("Bitte melden Sie alle an, nur den Dritten nicht.", 4, [0, 1, 3]),
        ("Vamos todos menos el quinto y el sexto.", 6, [0, 1, 2, 3]),
    ])
    func `who is left out, and who alone is meant`(text: String, count: Int, expected: [Int]) {
        #expect(Self.meant(text, of: count) == Set(expected))
    }

    @Test func `what the sentence does tells it too`() {
        #expect(Self.meant("Please book these four; the first is a vegetarian.", of: 4, .register) == nil)
        #expect(Self.meant("The second does not eat fish.", of: 4, .negated) == nil)
        #expect(Self.meant("The last two have fallen ill.", of: 4, .cancel) == [0, 1])
        #expect(Self.meant("Le dernier est notre chauffeur.", of: 4) == nil)
        // Of those who leave the third stays: it alone is meant to come.
        #expect(Self.meant("Please cancel everybody except the third.", of: 3, .cancel) == [2])
    }

    @Test(arguments: [
        "It is the first time we come.", "Nous arrivons le premier juillet.", "À la dernière minute, comme toujours.",
        "El primer día llegamos tarde.", "O último comboio sai às dez.", "Somos 3 y llegamos el 4.", "Room 2, please.",
    ])
    func `other things are counted too`(text: String) {
        #expect(Self.meant(text, of: 4) == [0, 1, 2, 3])
    }

    @Test func `bare numbers are items where the list has numbers`() {
        #expect(Self.meant("We need 2 and 3.", of: 4, .register, isNumbered: false) == [0, 1, 2, 3])
    }

    private static let list = "1. Anne Petit, maire\n2. Luc Morin, adjoint\n3. Ida Roux, élue\n"

    @Test func `who is left out by number is not registered`() {
        let reading = Letters.read(
            "Bonjour,\n\nVoici notre délégation :\n\n\(Self.list)\nMerci de les inscrire tous, sauf le deuxième.\n")
        #expect(reading.intent == .register)
        #expect(reading.attendees.map(\.name) == ["Anne Petit", "Ida Roux"])
        #expect(reading.seats == 2)
    }

    @Test(arguments: [
        "Le dernier nommé est notre chauffeur.", "N'inscrivez que les noms en gras.",
        "Ceux qui ont un astérisque restent ici.",
    ])
    func `what tells its people apart makes a person look`(words: String) {
        let reading = Letters.read("Bonjour,\n\nMerci d'inscrire notre délégation :\n\n\(Self.list)\n\(words)\n")
        #expect(reading.review)
        #expect(reading.doubts.contains { $0.hasPrefix("The words around its list") })
    }

    @Test func `a mark behind some of the names makes a person look`() {
        let reading = Letters.read(
            "Bonjour,\n\nÀ inscrire :\n\n- Anne Petit, maire\n- Luc Morin *\n- Ida Roux, élue\n\n* ne viendra que s'il le peut\n"
        )
        #expect(reading.review)
    }

    @Test func `who is counted among the people of a notice makes a person look`() {
        let reading = Letters.read(
            "Obrigada pela confirmação. Só uma coisa: o terceiro da vossa lista não pode ir, cancelem o lugar.\n\nJeanne Le Goff\n"
                + Letters.quoting("Estão confirmados:", "1. Jeanne Le Goff", "2. Ana Prates", "3. Rui Tavares"),
            subject: "Re: Inscrição confirmada")
        #expect(reading.review)
    }

    @Test(arguments: ["I. ", "A) "])
    func `a list may be counted by numerals or letters`(mark: String) {
        let marks = mark == "I. " ? ["I. ", "II. ", "III. "] : ["A) ", "B) ", "C) "]
        let lines = zip(marks, ["Mrs Ann Small, mayor", "Mr Luke Moor, clerk", "Ms Ida Rowe"]).map { $0 + $1 }
        let reading = Letters.read(
            "Please register our delegation:\n\n" + lines.joined(separator: "\n") + "\n\nYours,\nPat Hill\n",
            from: "Pat Hill <p.hill@town.example>")
        #expect(reading.attendees.map(\.name) == ["Ann Small", "Luke Moor", "Ida Rowe"])
    }

    @Test func `names in a sentence that are counted make a person look`() {
        let reading = Letters.read(
            "Bonjour,\n\nOn vous avait annoncé Anne Petit, Luc Morin et Ida Roux. Inscrivez seulement le premier.\n")
        #expect(reading.review)
        #expect(reading.doubts.contains { $0.hasPrefix("The words around its list") })
    }

    @Test func `a line among names is one, though nobody knows the name`() {
        let people = Letters.reader.people
        let found = people.rows(in: [
            "We come, all of us:", "", "Anne Petit", "Luc Morin, adjoint", "Xqwelo Zztrp", "Ida Roux", "", "Thank you.",
        ])
        #expect(found.people.map { $0.name?.text } == ["Anne Petit", "Luc Morin", "Xqwelo Zztrp", "Ida Roux"])
    }

    @Test func `a line among names that is none is counted`() {
        let people = Letters.reader.people
        let found = people.rows(in: ["Anne Petit", "Luc Morin, adjoint", "et aussi notre chauffeur", "Ida Roux"])
        #expect(found.people.map { $0.name?.text } == ["Anne Petit", "Luc Morin", "Ida Roux"])
        #expect(found.other == 1)
        #expect(people.rows(in: ["Anne Petit", "Luc Morin", "Ida Roux", "et aussi notre chauffeur"]).other == 0)
    }

    @Test func `a table's first row that says who comes is no header`() {
        let found = Letters.reader.people.table(in: [
            "Yann Morin\ttitulaire", "Marc Petit\tsuppléant", "Ida Roux\ttitulaire",
        ])
        #expect(found.people.map { $0.name?.text } == ["Yann Morin", "Ida Roux"])
    }

    @Test func `a remark behind a name in a table says that somebody stays`() {
        let reading = Letters.read(
            "Guten Tag,\n\nwir melden an:\n\nName | Amt\nAnna Roth | Rätin\nKurt Bauer (entfällt) | Presse\nEva Klein | Rätin\n"
        )
        #expect(reading.attendees.map(\.name) == ["Anna Roth", "Eva Klein"])
    }
}
