// Tables of people: who of them comes, by what columns, cells, headings and ticks say.

import Core
import Foundation
import Testing

@testable import Intake

@Suite struct TableTests {
    private static let people = Letters.reader.people

    @Test(arguments: [
        (
            "Nom | Fonction | Présence\nANNE PETIT | maire | oui\nLUC MORIN | adjoint | non (congé)\nIda Roux | élue | oui",
            2
        ),
        (
            "| Name | Role | Coming? |\n|:---|:---|---:|\n| Ann Small | mayor | yes |\n| Luke Moor | clerk | no |\n| **total** | 1 | |",
            1
        ),
        (
            "+----+-----------+-----------+\n| Nº | Titular   | Suplente  |\n+----+-----------+-----------+\n"
                + "| 1  | Ana Gil   | Luz Mora  |\n|    | Robles    |           |\n| 2  | Rui Prado | (ninguno) |\n"
                + "+----+-----------+-----------+", 2
        ),
        ("Apellidos;Nombre;Asiste\n\"GIL ROBLES\";\"Ana\";sí\n\"MORA\";\"Luz\";no", 1),
        (
            "\"pessoa\",\"vínculo\",\"situação\"\n\"Prado, Rui\",\"Prefeitura\",\"confirmado\"\n\"Lima, Ana\",\"Prefeitura\",\"desistiu\"",
            1
        ),
        ("Name\tSeminar 5 July\tRole\nAnn Small\tx\tmayor\nLuke Moor\t\tclerk\nIda Rowe\tx\tclerk", 2),
        ("Nom | journée | ne vient pas\nAnne Petit | x |\nLuc Morin | | x\nIda Roux | x |", 2),
        ("Nom | Rôle\nAnne Petit | titulaire\nLuc Morin | suppléant\nIda Roux | titulaire", 2),
    ])
    func `a column says who comes`(table: String, coming: Int) {
        let found = Self.people.table(in: FormTests.lines(table.replacing("**", with: "")))
        #expect(found.people.count == coming)
        #expect(found.tellsAttendance)
        #expect(!found.away.isEmpty)
        #expect(!found.people.contains { $0.name?.text.lowercased().contains("total") ?? true })
    }

    @Test func `where several columns say yes and no, that of the event counts`() {
        let table =
            "Élu | Salon du livre, 3 mai | Rencontre, 5 juillet\nAnne Petit | NON | OUI\nLuc Morin | OUI | NON\nIda Roux | OUI | OUI"
        let found = Self.people.table(in: FormTests.lines(table))
        #expect(found.people.compactMap { $0.name?.text } == ["Anne Petit", "Ida Roux"])
        #expect(found.away.compactMap { $0.name?.text } == ["Luc Morin"])
    }

    @Test func `nothing stands behind a row's last filled cell`() {
        let found = Self.people.table(in: FormTests.lines("Élu\tMaintenu\tRetiré\nAnne Petit\tx\nLuc Morin\t\tx"))
        #expect(found.people.compactMap { $0.name?.text } == ["Anne Petit"])
        #expect(found.away.compactMap { $0.name?.text } == ["Luc Morin"])
    }

    @Test(arguments: [
        "PETIT | Anne | maire\nMORIN | Luc | adjoint\nROUX | Ida | élue",
        "1 | Petit | Anne | maire\n2 | Morin | Luc | adjoint\n3 | Roux | Ida | élue",
        "Anne | Petit | maire\nLuc | Morin | adjoint\nIda | Roux | élue",
    ])
    func `surnames and given names stand in cells of their own`(table: String) {
        let found = Self.people.table(in: FormTests.lines(table))
        #expect(found.people.compactMap { $0.name?.text } == ["Anne Petit", "Luc Morin", "Ida Roux"])
    }

    @Test(arguments: [
        "Apellidos y nombres | Cargo\nTIPÁN ROSALES ELENA | alcaldesa\nOTAVALO CHÁVEZ SEGUNDO | concejal",
        "Apellidos y nombre;Cargo\nTipán Rosales Elena;alcaldesa\nOtavalo Chávez Segundo;concejal",
    ])
    func `a column for surnames and given names is turned, though nobody knows the given name`(table: String) {
        let found = Self.people.table(in: FormTests.lines(table))
        #expect(found.people.compactMap { $0.name?.text } == ["Elena Tipán Rosales", "Segundo Otavalo Chávez"])
    }

    @Test(arguments: [
        "Nom | Régime | Courriel\nAnne Petit | non | a@v.example\nLuc Morin | oui | l@v.example",
        "Name | Hotel needed | E-mail\nAnn Small | no | a@v.example\nLuke Moor | yes | l@v.example",
        "Nombre | Cargo | Correo\nAna Gil | diputada suplente primera | a@v.example\nLuz Mora | no docente | l@v.example",
    ])
    func `yes and no to something else say nothing of coming`(table: String) {
        let found = Self.people.table(in: FormTests.lines(table))
        #expect(found.people.count == 2)
        #expect(!found.tellsAttendance)
    }

    @Test func `names in two columns all come, and a count is nobody`() {
        let two = Self.people.table(
            in: FormTests.lines("Ann Small        Luke Moor\nIda Rowe         Paul Green\nMary Hill        Joan Field"))
        #expect(two.people.count == 6)
        let counted = Self.people.table(
            in: FormTests.lines(
                "Nom | Prénom | Service\nPetit | Anne | mairie\nMorin | Luc | mairie\nTotal des présents | 2"))
        #expect(counted.people.map { $0.name?.text } == ["Anne Petit", "Luc Morin"])
    }

    @Test func `a table decides over the words around it`() {
        let reading = Letters.read(
            "Bonjour,\n\nMerci d'inscrire les personnes présentes de ce tableau.\n\nNom | Fonction | Présence\n"
                + "Anne Petit | maire | oui\nLuc Morin | adjoint | excusé\nIda Roux | conseillère | oui\n\nCordialement,\nJeanne Le Goff"
        )
        #expect(reading.intent == .register)
        #expect(FormTests.names(reading) == ["Anne Petit", "Ida Roux"])
        #expect(reading.seats == 2)
    }

    @Test func `a table that only the HTML shows is read there, above quotes alone`() {
        let rows = [("Anne Petit", "oui"), ("Luc Morin", "non"), ("Ida Roux", "oui")]
        let cells = rows.map { "<tr><td>\($0.0)</td><td>\($0.1)</td></tr>" }.joined()
        let table = "<table><tr><td>Nom et prénom</td><td>Présence</td></tr>\(cells)</table>"
        let plain =
            "Merci d'inscrire les présents.\n\nNom et prénom\nPrésence\n\(rows.map { "\($0.0)\n\($0.1)" }.joined(separator: "\n"))\n"
        let own = Letters.reader.read(
            FormTests.message(
                [
                    ("text/plain; charset=utf-8", nil, plain),
                    ("text/html; charset=utf-8", nil, "<p>Merci d'inscrire les présents.</p>\(table)"),
                ], kind: "alternative"))
        #expect(FormTests.names(own) == ["Anne Petit", "Ida Roux"])
        let quoted = Letters.reader.read(
            FormTests.message(
                [
                    ("text/plain; charset=utf-8", nil, "Merci de m'inscrire.\n\nJeanne Le Goff\n"),
                    (
                        "text/html; charset=utf-8", nil,
                        "<p>Merci de m'inscrire.</p><p>Jeanne Le Goff</p><blockquote>\(table)</blockquote>"
                    ),
                ], kind: "alternative"))
        #expect(FormTests.names(quoted) == ["Jeanne Le Goff"])
    }

    @Test func `whose coming is not settled makes a person look`() {
        let reading = Letters.read(
            "Bonjour,\n\nMerci d'inscrire notre délégation.\n\nNom | Fonction | Présence\nAnne Petit | maire | oui\n"
                + "Luc Morin | adjoint | à confirmer\n\nCordialement,\nJeanne Le Goff")
        #expect(reading.doubts.contains { $0.hasPrefix("Its list does not say of everybody") })
    }

    @Test func `of two columns of people the one that says so comes`() {
        let rows = [
            "Hanna Lindqvist | Pieter Brandsma", "Tom Iversen | Sofie Maes", "Leela Menon | Bruno Castel",
        ]
        for header in ["Travelling to Paris | Staying at home", "In Paris | Others", "5 July | Not coming"] {
            let table = Self.people.table(in: ["Places please:", "", header] + rows)
            #expect(table.people.map { $0.name?.text } == ["Hanna Lindqvist", "Tom Iversen", "Leela Menon"])
            #expect(table.away.count == 3)
        }
    }

    @Test func `short words of a column's title stand whole`() {
        let attendance = Letters.reader.people.attendance
        #expect(attendance.told("no", title: "Institution") == nil)
        #expect(attendance.told("no", title: "¿Va a París?") == .stays)
        #expect(attendance.told("yes", title: "In?") == .comes)
        #expect(attendance.told("✘", title: "Paris") == .stays)
        #expect(attendance.told("ja", title: "Mittagessen") == nil)
    }

    @Test func `of two days' columns the event's tells who comes`() {
        let reading = Letters.read(
            "Please book those with a yes in the last column.\n\nName | Fair, 3 July | Seminar, 5 July\n"
                + "Hanna Lindqvist | no | yes\nTom Iversen | yes | no\nLeela Menon | yes | yes\n\nOffice",
            from: "Office <office@town.example>")
        #expect(reading.attendees.map(\.name) == ["Hanna Lindqvist", "Leela Menon"])
    }

    @Test func `of a form's boxes one must be ticked`() {
        let reading = Letters.read(
            "REPLY FORM\n\nName: Anna Petrie\nOrganisation: Town of Ayr\n[ ] I shall attend\n[ ] I shall not attend\n",
            from: "Anna Petrie <a.petrie@ayr.example>")
        #expect(reading.doubts.contains { $0.hasPrefix("No box of its form") })
        let ticked = Letters.read(
            "REPLY FORM\n\nName: Anna Petrie\nOrganisation: Town of Ayr\n[x] I shall attend\n[ ] I shall not attend\n",
            from: "Anna Petrie <a.petrie@ayr.example>")
        #expect(!ticked.doubts.contains { $0.hasPrefix("No box of its form") })
    }
}
