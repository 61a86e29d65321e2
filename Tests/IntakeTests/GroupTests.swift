// Lists whose lines name people behind headings, and tables of which each column is somebody.

import Core
import Foundation
import Testing

@testable import Intake

@Suite struct GroupTests {
    private static let people = Letters.reader.people
    private static func names(_ people: [Named]) -> [String?] { people.map { $0.name?.text } }

    @Test func `people behind headings are a list`() {
        let found = Self.people.groups(in: [
            "Voici notre délégation :", "", "Élus : Anne Petit (maire), Luc Morin",
            "Techniciens : Ida Roux et Paul Renard",
        ])
        #expect(Self.names(found.table.people) == ["Anne Petit", "Luc Morin", "Ida Roux", "Paul Renard"])
        #expect(found.headings == ["Élus", "Techniciens"])
        #expect(!found.table.tellsAttendance)
    }

    @Test func `who stands behind deputies stays away`() {
        let reading = Letters.read(
            "Buenos días:\n\nSolicitamos la inscripción de los titulares.\n\nTitulares: Ana Gil Pardo, Luis Mora Ruiz, Eva Soto Paz\n"
                + "Suplentes: Juan Rey Luna, Inés Toral Vega\n\nUn saludo,\nMarta Ríos Sanz",
            from: "Marta Ríos Sanz <mrios@ayto.example>")
        #expect(reading.intent == .register)
        #expect(reading.attendees.map(\.name) == ["Ana Gil Pardo", "Luis Mora Ruiz", "Eva Soto Paz"])
    }

    @Test func `what is said of a heading makes a person look`() {
        let reading = Letters.read(
            "Bonjour,\n\nÉlus : Anne Petit, Luc Morin\nTechniciens : Ida Roux, Paul Renard\n\nMerci de n'inscrire que les élus.\n"
        )
        #expect(reading.doubts.contains { $0.hasPrefix("The words around its list") })
    }

    @Test func `strokes part a row as bars do`() {
        let found = Self.people.rows(in: [
            "LE GALL Yves / maire / y@v.example", "PETIT Anne / adjointe / mél : aucun",
            "MORIN Luc / stagiaire / néant",
        ])
        #expect(Self.names(found.people) == ["Yves Le Gall", "Anne Petit", "Luc Morin"])
    }

    /// A line of a list may name two, and the second's surname is the first's where he has none.
    @Test(arguments: [
        (["- Sylvie et Marc Perrin, mairie de Lambin", "- Jean Best"], ["Sylvie Perrin", "Marc Perrin", "Jean Best"]),
        (["1. Teresa y Ramón Olmedo", "2. Julio Paz"], ["Teresa Olmedo", "Ramón Olmedo", "Julio Paz"]),
        (["a) Ann Moor and Luke Best (Leeds)", "b) Sue Hill"], ["Ann Moor", "Luke Best", "Sue Hill"]),
        (["Inscrições:", "Rui e Ana Maria Tavares", "Eva Soto"], ["Rui Tavares", "Ana Maria Tavares", "Eva Soto"]),
        (["- José Ortega y Gasset", "- Josep Puig i Cadafalch"], ["José Ortega y Gasset", "Josep Puig i Cadafalch"]),
        (["- Anne Petit, cheffe des sports et loisirs", "- Luc Morin"], ["Anne Petit", "Luc Morin"]),
        (["- Ó DUBHGHAILL, Niamh", "- NÍ CHONAILL, Sorcha"], ["Niamh Ó Dubhghaill", "Sorcha Ní Chonaill"]),
    ])
    func `a line may name two`(lines: [String], names: [String]) {
        #expect(Self.names(Self.people.items(in: lines).people) == names)
    }

    @Test(arguments: [
        ["Contact: Ann Small", "Phone: 123 456"], ["Dear all: Ann Small, Luke Moor"],
        ["Note: we come by train, of course", "Hotel: none, thank you"],
        ["Élus : Anne Petit", "", "", "Some words.", "", "Techniciens : Ida Roux, Paul Renard"],
    ])
    func `other lines with a colon are none`(lines: [String]) {
        #expect(Self.people.groups(in: lines).table.people.isEmpty)
    }

    @Test func `who stays away by a remark behind the name is left out`() {
        let reading = Letters.read(
            "Buenos días:\n\nInscriban por favor a los siguientes:\n\n- Ana Gil Pardo, concejala\n- Luis Mora Ruiz (no viene)\n- Eva Soto Paz, técnica\n\nUn saludo,\nMarta Ríos Sanz",
            from: "Marta Ríos Sanz <mrios@ayto.example>")
        #expect(reading.intent == .register)
        #expect(reading.attendees.map(\.name) == ["Ana Gil Pardo", "Eva Soto Paz"])
    }

    @Test(arguments: [
        // What the headings order is not theirs to be counted.
        ["Please cancel: Ann Small, Luke Moor", "We keep: Ida Rowe, Kim Hale"],
        // Who handles a matter does not come for it.
        ["Registration: Ann Small, Luke Moor", "Handled by: Ida Rowe"],
        ["Copy to: Ann Small, Luke Moor", "Contact: Ida Rowe"],
    ])
    func `headings that say something else make no list of those behind them`(lines: [String]) {
        let reading = Letters.read("Dear all,\n\n\(lines.joined(separator: "\n"))\n\nKind regards,\nJeanne Le Goff\n")
        #expect(reading.review || reading.attendees.count < 3, "\(reading.attendees.map(\.name))")
        #expect(Self.people.groups(in: lines).table.people.count < 3 || lines[0].hasPrefix("Please cancel"))
    }

    @Test func `to reserve is not to be in reserve, and what is to be confirmed is not settled`() {
        let asked = Self.people.groups(in: ["Please reserve places for: Ann Small, Luke Moor", "Observer: Ida Rowe"])
        #expect(asked.table.away.isEmpty)
        let open = Self.people.groups(in: ["Confirmed: Ann Small, Luke Moor", "To be confirmed: Ida Rowe"])
        #expect(open.table.isUnsure && Self.names(open.table.people) == ["Ann Small", "Luke Moor"], "\(open)")
        let stay = Self.people.groups(in: ["Staying at the hotel: Ann Small, Luke Moor", "Day visitors: Ida Rowe"])
        #expect(stay.table.isUnsure || stay.table.away.isEmpty)
    }

    @Test func `a line that goes on in the next one is whole`() {
        let found = Self.people.groups(in: [
            "Élus : Anne Petit, Luc Morin,", "Paul Renard, Zoé Blanc", "Techniciens : Ida Roux, Max Noir",
        ])
        #expect(
            Self.names(found.table.people)
                == ["Anne Petit", "Luc Morin", "Paul Renard", "Zoé Blanc", "Ida Roux", "Max Noir"])
    }

    @Test(arguments: ["(se queda a comer)", "(ne participe pas au déjeuner)", "(not attending the dinner)"])
    func `a remark about something else leaves nobody out unseen`(remark: String) {
        let reading = Letters.read(
            "Bonjour,\n\nMerci d'inscrire :\n\n- Anne Petit\n- Luc Morin \(remark)\n- Ida Roux\n\nJeanne Le Goff\n")
        #expect(reading.review || reading.attendees.count == 3)
    }

    @Test func `who stays away by a remark is not who gives up`() {
        let reading = Letters.read(
            "Hello,\n\nPlease cancel the registrations of:\n\n- Ann Small\n- Luke Moor (not coming)\n- Ida Rowe\n\nJeanne Le Goff\n",
            subject: "Cancellation")
        #expect(reading.intent == .cancel)
        #expect(reading.doubts.contains { $0.hasPrefix("Its list tells who comes") }, "\(reading.doubts)")
    }

    @Test func `a name's field may hold two people`() {
        let found = Self.people.forms(in: ["Name: Ann Small / Luke Moor", "Organisation: Harbour Ltd"])
        #expect(Self.names(found) == ["Ann Small", "Luke Moor"])
    }

    @Test(arguments: [
        ("Names: Ana Vidal, Yara Potim, Bento Prado Neto", ["Ana Vidal", "Yara Potim", "Bento Prado Neto"]),
        ("Name: Ann Small + Luke Moor", ["Ann Small", "Luke Moor"]),
        ("Name: Santana López, Ana María", ["Ana María Santana López"]),
    ])
    func `a name's field may hold several people`(line: String, names: [String]) {
        #expect(Self.names(Self.people.forms(in: [line, "Organisation: Harbour Ltd"])) == names)
    }

    @Test(arguments: [
        ("Nom & prénom : Rzepnik Stanislas", "Stanislas Rzepnik"),
        ("Nom et prénom : Stanislas Rzepnik", "Stanislas Rzepnik"),
        ("Name: Rzepnik Stanislas", "Rzepnik Stanislas"),
    ])
    func `a field's name tells which name stands first`(line: String, name: String) {
        #expect(Self.names(Self.people.forms(in: [line, "Organisme : Ville de Noyelle"])) == [name])
    }

    @Test(arguments: ["Name: Luke Moor, clerk: NOT AVAILABLE", "Name: Luke Moor (absent)"])
    func `who stays away by a remark in a form's field is nobody of it`(line: String) {
        let found = Self.people.forms(in: ["Name: Ann Small, mayor", line, "Name: Ida Rowe", "Organisation: Harbour"])
        #expect(Self.names(found) == ["Ann Small", "Ida Rowe"])
    }

    @Test func `an office in a table's first column is no field`() {
        let found = Self.people.table(in: [
            "Qualité\tNom\tPoste\tMessagerie", "Adjoint\tKEROUAN Josette\tVille de Brest\tj@brest.example",
            "Représentante\tMOREAU Sylvie\tVille de Lyon\ts@lyon.example",
        ])
        #expect(Self.names(found.people) == ["Josette Kerouan", "Sylvie Moreau"])
    }

    @Test func `a column may say who comes`() {
        let found = Self.people.table(in: [
            "Field | Person 1 | Person 2", "Name | Ann Small | Luke Moor", "Organisation | Harbour Ltd | Port Ltd",
            "Attending | yes | no",
        ])
        #expect(Self.names(found.people) == ["Ann Small"])
        #expect(Self.names(found.away) == ["Luke Moor"])
    }

    @Test func `a table may have a column for each`() {
        let found = Self.people.table(in: [
            "Field | Person 1 | Person 2", "Name | Ann Small | Luke Moor", "Company | Harbour Ltd | same",
            "E-mail | a@harbour.example | l@harbour.example",
        ])
        #expect(Self.names(found.people) == ["Ann Small", "Luke Moor"])
        #expect(found.people.map(\.organisation) == ["Harbour Ltd", "Harbour Ltd"])
        #expect(found.people.map(\.email) == ["a@harbour.example", "l@harbour.example"])
    }
}
