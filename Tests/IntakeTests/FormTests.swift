// Letters whose form says what is meant: forms, boxes, strokes, answers between quoted lines, what is enclosed or passed on.

import Core
import Foundation
import MIME
import Testing

@testable import Intake

@Suite struct FormTests {
    private static let people = Letters.reader.people
    static func lines(_ text: String) -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    static func names(_ reading: Reading) -> [String] { reading.attendees.map(\.name) }

    /// A letter in parts.
    static func message(
        _ parts: [(type: String, file: String?, text: String)], subject: String = "Inscription",
        from: String = "Jeanne Le Goff <jeanne.legoff@ville.example>", kind: String = "mixed"
    ) -> Message {
        var text =
            "From: \(from)\r\nTo: inscription@desk.example\r\nSubject: \(subject)\r\nMIME-Version: 1.0\r\n"
            + "Date: Mon, 21 May 2018 10:00:00 +0200\r\nContent-Type: multipart/\(kind); boundary=edge\r\n\r\n"
        for part in parts {
            text += "--edge\r\nContent-Type: \(part.type)\r\n"
            if part.type.hasPrefix("text/") { text += "Content-Transfer-Encoding: 8bit\r\n" }
            if let file = part.file { text += "Content-Disposition: attachment; filename=\"\(file)\"\r\n" }
            text += "\r\n" + part.text.replacingOccurrences(of: "\n", with: "\r\n") + "\r\n"
        }
        return Message(Array((text + "--edge--\r\n").utf8))
    }

    // MARK: Forms

    @Test func `a name's field may tell more of its owner`() {
        let reading = Letters.read(
            "Bonjour,\n\nVoici nos inscrits :\n\n- Nom : MORIN Luc / adjoint / l.morin@ville.example\n"
                + "- Nom : ROUX Ida / élue / pas d'adresse\n")
        #expect(reading.attendees.map(\.name) == ["Luc Morin", "Ida Roux"])
        #expect(reading.attendees.first?.email == "l.morin@ville.example")
    }

    @Test func `a form laid out as a table is a form`() {
        let found = Self.people.forms(in: Self.lines("Nom | PETIT DURAND\nPrénom | Anne\nOrganisme | Ville de Lyon"))
        #expect(found.map { $0.name?.text } == ["Anne Petit Durand"])
        #expect(Self.people.forms(in: Self.lines("Nom | Prénom\nPetit | Anne")).isEmpty)
    }

    @Test(arguments: [
        ("APELLIDO PATERNO: OTERO\nAPELLIDO MATERNO: LUNA\nNOMBRE(S): INÉS", ["Inés Otero Luna"]),
        (
            "Name: Ann Small\nAccompanied by: Luke Moor; Ida Rowe\nOrganisation: City",
            ["Ann Small", "Luke Moor", "Ida Rowe"]
        ),
        (
            "Name ...... Anna Klein\nBegleitperson ... ja, Jan Vogel\nEinrichtung ... Stadt",
            ["Anna Klein", "Jan Vogel"]
        ),
        ("Nom : Anne Petit\nAccompagnants : 2\nOrganisme : Ville", ["Anne Petit"]),
        ("Nome(s)\tRui Prado e Ana Lima\nEntidade\tJunta de Freguesia", ["Rui Prado", "Ana Lima"]),
        ("Surname: see below\nFirst name: see below\nName: Ann Small", ["Ann Small"]),
        ("Name: Ann Small. Office: City Hall\nE-mail: a@city.example", ["Ann Small"]),
        ("Nom : d'ORNELLAS Marie\nOrganisme : Ville", ["Marie d'Ornellas"]),
    ])
    func `fields name those they are for`(form: String, names: [String]) {
        #expect(Self.people.forms(in: Self.lines(form)).compactMap { $0.name?.text } == names)
    }

    @Test(arguments: [
        ("Nom ........ : PETIT\nPrénom ..... : Anne", "Anne Petit"),
        ("Name .......... Ann Small\nPosition ...... Mayor", "Ann Small"),
        ("Nome do representante: Rui Prado\nEntidade: Prefeitura", "Rui Prado"),
        ("Second participant (if any): Ann Small\nOrganisation: City", "Ann Small"),
    ])
    func `fields are known by what they are called`(form: String, name: String) {
        #expect(Self.people.forms(in: Self.lines(form)).map { $0.name?.text } == [name])
    }

    @Test func `a form's number of places counts`() {
        let reading = Letters.read(
            "REPLY SLIP\nName: Jeanne Le Goff\nOrganisation: City of Brest\nNumber of places: 3\n")
        #expect(reading.seats == 3)
        #expect(reading.review)
    }

    // MARK: Boxes and strokes

    @Test func `only a ticked box says something`() {
        #expect(Boxes.resolved(["( ) I shall attend", "(X) I shall not attend"]).lines == ["I shall not attend"])
        #expect(Boxes.resolved(["☒ oui   ☐ non"]).lines == ["oui"])
        #expect(Boxes.resolved(["yes [ ]   no [x]"]).lines == ["no"])
        #expect(Boxes.resolved(["a list [ ]", "and (x)"]).ticked == ["and"])
        #expect(Boxes.resolved(["(see below)", "x [ ]"]).lines == ["(see below)", "x [ ]"])
        #expect(Boxes.resolved(["| Ann | [x] |", "| Bob | [ ] |"]).ticked.isEmpty)
    }

    @Test func `a box against coming makes a person look`() {
        let reading = Letters.read(
            "COUPON-RÉPONSE\nNom : Le Goff\nPrénom : Jeanne\n[ ] participera au séminaire\n[x] ne participera pas\n")
        #expect(reading.intent != .register || reading.review)
    }

    @Test func `who is struck out does not come`() {
        let html =
            "<p>Bonjour, merci d'inscrire :</p><ul><li>Anne Petit</li><li><s>Luc Morin</s></li><li>Ida Roux</li></ul><p>Jeanne Le Goff</p>"
        let reading = Letters.reader.read(Self.message([("text/html; charset=utf-8", nil, html)]))
        #expect(Self.names(reading) == ["Anne Petit", "Ida Roux"])
        #expect(reading.ownWords.contains("~~Luc Morin~~"))
    }

    @Test func `numbered items beside each other are one each`() {
        let reading = Letters.read(
            "Hello,\n\nPlease register these four people:\n\n  1. Ann Small        3. Paul Green\n  2. Ida Rowe         4. Mary Hill\n\nJeanne Le Goff"
        )
        #expect(Set(Self.names(reading)) == ["Ann Small", "Ida Rowe", "Paul Green", "Mary Hill"])
    }

    // MARK: Answers between lines

    @Test(arguments: [
        "Le 15 mai 2018 à 10:00, Inscription <inscription@desk.example> a écrit :",
        "-----Original Message-----\nFrom: Inscription <inscription@desk.example>\nSent: Monday, 28 May 2018 16:02\nSubject: Your form\n",
    ])
    func `answers between the lines of a form fill it`(head: String) {
        let reading = Letters.read(
            "Voici mes réponses.\n\n\(head)\n> Nom et prénom :\n\nJeanne Le Goff\n\n> Organisme :\n\nVille de Brest\n\n> Avez-vous besoin d'un visa ?\n\nnon\n",
            subject: "Re: Votre fiche")
        #expect(reading.intent == .register)
        #expect(Self.names(reading) == ["Jeanne Le Goff"])
        #expect(reading.attendees.first?.organisation == "Ville de Brest")
        #expect(!reading.doubts.contains { $0.contains("line by line") })
        #expect(!reading.ownWords.contains("Organisme"))
    }

    @Test func `several names below a field's are several people`() {
        let reading = Letters.read(
            "Hola.\n\n"
                + "El 14/05/2018 10:05, Inscripciones <inscription@desk.example> escribió:\n> Nombre y apellidos:\n\nLucía Robles\nMateo Paz (viaja conmigo)\n\n> Organización:\n\nONG Semillas\n",
            from: "Lucía Robles <lucia@ong.example>", subject: "Re: Invitación")
        #expect(Self.names(reading) == ["Lucía Robles", "Mateo Paz"])
    }

    @Test func `what alters a place in answer to lines that are not known is for a person`() {
        let reading = Letters.read(
            "Bonjour,\n\nLe 12 juin 2018 à 09:40, Inscriptions <inscription@desk.example> a écrit :\n> Qui vient ?\n\nAnne Petit à la place de Luc Morin\n\n> Qui ne vient plus ?\n\nLuc Morin, merci d'annuler sa place\n",
            subject: "Re: Vos places")
        #expect(reading.review)
        #expect(reading.doubts.contains("It gives up or alters something in answer to lines that are not known"))
    }

    @Test func `who is answered no to does not come`() {
        let table = Self.people.answered(
            [
                Answered(question: "1. Ann Small", answer: "yes, ticket bought"),
                Answered(question: "2. Luke Moor", answer: "also"),
                Answered(question: "3. Ida Rowe", answer: "not any more"),
                Answered(question: "4. Paul Green", answer: "neither"),
            ], act: { _ in Odds(values: [1], labels: [.other]) })
        #expect(table.people.map { $0.name?.text } == ["Ann Small", "Luke Moor"])
        #expect(table.away.map { $0.name?.text } == ["Ida Rowe", "Paul Green"])
        #expect(!table.isUnsure)
    }

    @Test func `below a reminder they give their places up`() {
        let reading = Letters.read(
            "Bonjour,\n\nLe 21 juin 2018 à 10:00, Inscription <inscription@desk.example> a écrit :\n> Rappel : le séminaire a lieu jeudi 5 juillet. Qui vient encore ?\n>\n> 1. Anne Petit\n\noui\n\n> 2. Luc Morin\n\nnon, il est malade\n\n> 3. Ida Roux\n\noui\n",
            subject: "Re: Rappel : séminaire")
        #expect(reading.intent == .cancel)
        #expect(Self.names(reading) == ["Luc Morin"])
        #expect(reading.seats == 1)
    }

    @Test func `yes to a question nobody knows makes a person look`() {
        let reading = Letters.read(
            "Voici.\n\n> Nom et prénom :\n\nJeanne Le Goff\n\n> Quelqu'un d'autre vient-il avec vous ?\n\nOui, mon collègue Luc Morin\n",
            subject: "Re: Fiche")
        #expect(reading.review)
    }

    @Test func `answers that cannot be told from what is quoted make a person look`() {
        let reading = Letters.read(
            "My answers are in red.\n\n"
                + "On 15 May 2018, Inscription <inscription@desk.example> wrote:\n> 1. Ann Small YES\n> 2. Luke Moor NO\n",
            subject: "Re: Who comes?")
        #expect(reading.review)
    }

    // MARK: Enclosed and passed on

    private static let request =
        "Bonjour,\n\nJe souhaite m'inscrire au séminaire du 5 juillet.\n\nLuc Morin\nVille de Brest\n"
    private static func enclosed(_ text: String) -> String {
        "From: Luc Morin <luc.morin@ville.example>\nSubject: Séminaire\nContent-Type: text/plain; charset=utf-8\n\n\(text)"
    }

    @Test(arguments: [
        ("Bonjour,\n\nMerci de faire le nécessaire.\n\nJeanne Le Goff", Self.request, Intent.register),
        ("Hello,\n\nplease act on the message below.\n\nJeanne Le Goff", Self.request, .register),
        (
            "Favor de tramitar este mensaje.\n\nJeanne Le Goff",
            "Bonjour,\n\nJe ne peux plus venir au séminaire, merci d'annuler mon inscription.\n\nLuc Morin\n", .cancel
        ),
    ])
    func `a message passed on to be carried out is its author's`(words: String, passedOn: String, intent: Intent) {
        let whole = Letters.reader.read(
            Self.message(
                [("text/plain; charset=utf-8", nil, words), ("message/rfc822", nil, Self.enclosed(passedOn))],
                subject: "TR: Séminaire"))
        let inline = Letters.read(
            words + "\n\n---------- Forwarded message ----------\nFrom: Luc Morin <luc.morin@ville.example>\n"
                + "Date: 2018-05-18 10:00 GMT+02:00\nSubject: Séminaire\nTo: Jeanne Le Goff <jeanne.legoff@ville.example>\n\n"
                + passedOn, subject: "Fwd: Séminaire")
        for reading in [whole, inline] {
            #expect(reading.intent == intent)
            #expect(Self.names(reading) == ["Luc Morin"])
            #expect(reading.attendees.first?.email == "luc.morin@ville.example")
            #expect(reading.sender.address == "jeanne.legoff@ville.example")
        }
    }

    @Test(arguments: [
        "Pour information seulement : cette demande a déjà été traitée.\n\nJeanne Le Goff",
        "For your files only, this has been dealt with.\n\nJeanne Le Goff",
    ])
    func `what is passed on for information asks for nothing`(words: String) {
        let reading = Letters.reader.read(
            Self.message(
                [("text/plain; charset=utf-8", nil, words), ("message/rfc822", nil, Self.enclosed(Self.request))],
                subject: "TR: Séminaire"))
        #expect(reading.intent != .register || reading.review)
    }

    @Test func `of two messages passed on a person looks`() {
        let reading = Letters.reader.read(
            Self.message(
                [
                    (
                        "text/plain; charset=utf-8", nil,
                        "Merci de faire le nécessaire pour ces deux messages.\n\nJeanne Le Goff"
                    ),
                    ("message/rfc822", nil, Self.enclosed(Self.request)),
                    ("message/rfc822", nil, Self.enclosed("Merci de m'inscrire aussi.\n\nIda Roux\n")),
                ], subject: "TR: Séminaire"))
        #expect(reading.review)
    }

    @Test func `a letter that calls back to itself is read once`() {
        let inner = Self.enclosed(
            "Merci de faire le nécessaire.\n\n---------- Forwarded message ----------\nFrom: A B <a@b.example>\nSubject: x\n\nMerci de faire le nécessaire.\n"
        )
        let reading = Letters.reader.read(
            Self.message([
                ("text/plain; charset=utf-8", nil, "Merci de faire le nécessaire."), ("message/rfc822", nil, inner),
            ]))
        #expect(reading.review)
    }

    @Test(arguments: [
        (
            "text/plain; charset=utf-8", "courrier.txt",
            "Madame, Monsieur,\n\nMerci d'inscrire Mme Anne Petit au séminaire du 5 juillet.\n"
        ),
        (
            "text/html; charset=utf-8", "courrier.html",
            "<p>Madame, Monsieur,</p><p>Merci d'inscrire Mme Anne Petit au séminaire du 5 juillet.</p>"
        ),
        (
            "application/octet-stream", "courrier.txt",
            "Madame, Monsieur,\n\nMerci d'inscrire Mme Anne Petit au séminaire du 5 juillet.\n"
        ),
    ])
    func `where the text is empty the document is the letter`(type: String, file: String, text: String) {
        let reading = Letters.reader.read(
            Self.message(
                [("text/plain; charset=utf-8", nil, "\n"), (type, file, text)],
                from: "Mairie de Brest <mairie@brest.example>"))
        #expect(reading.intent == .register)
        #expect(Self.names(reading) == ["Anne Petit"])
        #expect(reading.ownWords.hasPrefix("Madame, Monsieur,"))
    }

    @Test func `a document system's letter is not thrown away`() {
        let reading = Letters.reader.read(
            Self.message(
                [
                    ("text/plain; charset=utf-8", nil, "Voir document."),
                    ("text/plain; charset=utf-8", "courrier.txt", "Merci d'inscrire Mme Anne Petit au séminaire.\n"),
                ], from: "Courrier <noreply@brest.example>"))
        #expect(reading.review)
        #expect(!reading.answer)
    }

    // MARK: Cards

    private static func card(_ name: String, prefix: String = "", given: String, family: String) -> String {
        "BEGIN:VCARD\nVERSION:3.0\nN:\(family);\(given);;\(prefix);\nFN:\(prefix.isEmpty ? "" : prefix + " ")\(name)\nEND:VCARD\n"
    }

    @Test func `cards name who comes, and the sender's own is none of them`() {
        let reading = Letters.reader.read(
            Self.message([
                (
                    "text/plain; charset=utf-8", nil,
                    "Bonjour,\n\nMerci d'inscrire les deux personnes des cartes.\n\nJeanne Le Goff"
                ),
                (
                    "text/vcard; charset=utf-8", "a.vcf",
                    Self.card("Anne Petit", prefix: "Ilma. Sra.", given: "Anne", family: "Petit")
                        + Self.card("Luc Morin", given: "Luc", family: "Morin")
                ),
                ("text/vcard; charset=utf-8", "b.vcf", Self.card("Jeanne Le Goff", given: "Jeanne", family: "Le Goff")),
            ]))
        #expect(reading.intent == .register)
        #expect(Self.names(reading) == ["Anne Petit", "Luc Morin"])
    }

    // MARK: Below and above

    @Test(arguments: ["P.S. ", "PS : ", "P. D. ", "PD ", "N.B. "])
    func `a postscript belongs to the letter`(mark: String) {
        let reading = Letters.read(
            "Bonjour,\n\nJe souhaite m'inscrire avec Anne Petit.\n\nCordialement,\nJeanne Le Goff\nVille de Brest\n\n\(mark)Anne Petit ne peut plus venir, je viens seule.\n"
        )
        #expect(reading.ownWords.contains("je viens seule"))
        #expect(reading.review || reading.attendees.map(\.name) == ["Jeanne Le Goff"])
    }

    @Test func `a paragraph below the name in which its writer speaks belongs to the letter`() {
        let reading = Letters.read(
            "Bonjour,\n\nJe ne pourrai pas venir le 5 juillet.\n\nCordialement,\nJeanne Le Goff\n\nMidi, je rouvre ce message : la réunion\nest reportée, je serai donc des vôtres.\n\n--\nJeanne Le Goff\nVille de Brest\n"
        )
        #expect(reading.ownWords.contains("je serai donc des vôtres"))
        #expect(reading.review || reading.intent == .register)
        let address = [
            "Jeanne Le Goff", "", "Hôtel de Ville, 2 rue Frézier, 29200 Brest Cedex, France, Europe", "Mon bureau : 12",
        ]
        #expect(Signature.postscript(in: address).isEmpty)
    }

    @Test func `a paragraph of the letter in which its writer speaks is no postscript`() {
        let reading = Letters.read(
            "Bonjour,\n\nJe souhaite participer au séminaire du 5 juillet à Paris.\n\nJe représente la Ville de Brest et je viendrai seule en train la veille.\n\nCordialement,\nJeanne Le Goff\n"
        )
        #expect(reading.doubts.isEmpty, "\(reading.doubts)")
    }

    @Test func `a name that begins like a postscript is none`() {
        let signature = ["Cordialement,", "Pascal Dupont", "PSG Conseil", "psy@ville.example", "P. Dupont"]
        #expect(Signature.postscript(in: signature).isEmpty)
        #expect(Signature.postscript(in: ["Ana", "", "PD: llego tarde", "", "Enviado desde mi iPhone"]) == 2..<3)
    }

    @Test func `a wish below the signature's mark makes a person look`() {
        let reading = Letters.read(
            "Bonjour, mon message est sous ma signature.\n\n-- \nJeanne Le Goff\nVille de Brest\n\nMerci d'inscrire Mme Anne Petit et M. Luc Morin au séminaire du 5 juillet à Paris.\n"
        )
        #expect(reading.review)
    }

    @Test func `a subject that gives up is no request`() {
        let reading = Letters.read(
            "\nEnvoyé de mon iPhone\n", subject: "Je ne peux plus venir au séminaire, merci d'annuler mon inscription")
        #expect(reading.intent != .register || reading.review)
    }

    @Test func `everybody of a form is meant, whoever else signs it`() {
        let reading = Letters.read(
            "Hello,\n\nPlease register for the seminar of 5 July:\n\nName: Anna Petrie\nName: Luke Moor\n\nKind regards,\nMoira Small\n",
            subject: "Registration")
        #expect(reading.attendees.map(\.name) == ["Anna Petrie", "Luke Moor"])
        #expect(reading.seats == 2)
    }

    @Test func `fields far apart on one line are two, and dots nobody filled in are empty`() {
        let reading = Letters.read(
            "REPLY FORM\n\nSurname: Petrie                First name: Anna\nOrganisation: Town of Ayr\n"
                + "Accompanied by: ......... person(s)\n",
            from: "Anna Petrie <a.petrie@ayr.example>")
        #expect(reading.attendees.map(\.name) == ["Anna Petrie"])
        #expect(reading.seats == 1)
    }

    @Test(arguments: ["néant", "personne", "aucun"])
    func `a field that names nobody is nobody`(value: String) {
        let reading = Letters.read(
            "Merci de m'inscrire.\n\nNom : Le Goff\nPrénom : Jeanne\nDeuxième participant : \(value)\n")
        #expect(reading.attendees.map(\.name) == ["Jeanne Le Goff"])
    }

    @Test func `a field counts those who come on lines of their own`() {
        let people = Letters.reader.people.forms(in: [
            "Organisation: Ayr College", "Participants: 1) Prof Anna Petrie",
            "              2) Dr Luke Moor (l.moor@ayr.example)", "Contact: Moira Small",
        ])
        #expect(people.map { $0.name?.text } == ["Anna Petrie", "Luke Moor"])
        #expect(people.last?.email == "l.moor@ayr.example")
    }
}
