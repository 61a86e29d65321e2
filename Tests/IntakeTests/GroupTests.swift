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
        #expect(reading.review)
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
