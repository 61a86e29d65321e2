// Letters about several people at once: who comes for whom, whom of a notice's people they count, who is called by a part of a name.

import Core
import Testing

@testable import Intake

@Suite struct SeveralTests {
    private static func names(_ reading: Reading) -> [String] { reading.attendees.map(\.name) }
    private static let office = "Service des élus <elus@ville.example>"
    private static let party = Letters.quoting(
        "Vos places au séminaire sont confirmées :", "Anne Petit, Luc Morin, Ida Roux.",
        "Si l'un de vous ne peut venir, répondez à ce message.")

    @Test(arguments: [
        "Voici nos remplacements :\n\nAnne Petit → Rui Prado\nLuc Morin → Ana Lima",
        "Merci de remplacer Anne Petit par Rui Prado, et Luc Morin par Ana Lima.",
        "Merci de remplacer Anne Petit et Luc Morin par Rui Prado et Ana Lima.",
        "Gostaria de trocar a Anne Petit pelo Rui Prado e o Luc Morin pela Ana Lima.",
        "Anne Petit et Luc Morin ne pourront pas venir. Rui Prado et Ana Lima viendront à leur place.",
        "Merci de noter ces remplacements :\n\nAbsent | Remplaçant présent\nAnne Petit | Rui Prado\nLuc Morin | Ana Lima",
    ])
    func `who comes for whom is told of each`(text: String) {
        let reading = Letters.read(
            "Bonjour,\n\n\(text)\n\nBien cordialement", from: Self.office, subject: "Remplacements")
        #expect(reading.intent == .change)
        #expect(Self.names(reading) == ["Rui Prado", "Ana Lima"])
        #expect(
            reading.alterations.map { alteration in
                if case .substitute(let old, let new) = alteration { "\(old?.name ?? "-"): \(new.name)" } else { "" }
            } == ["Anne Petit: Rui Prado", "Luc Morin: Ana Lima"])
    }

    @Test func `who stays in a table comes for nobody`() {
        let reading = Letters.read(
            "Bonjour,\n\nMerci de modifier notre groupe :\n\nNom | Statut\nAnne Petit | annulé\nRui Prado | présent\nLuc Morin | annulé\n"
                + "Ana Lima | présent\n\nBien cordialement", from: Self.office, subject: "Modification")
        #expect(reading.intent != .change || reading.review)
        #expect(
            !reading.alterations.contains {
                if case .substitute(let old?, _) = $0 { old.name == "Anne Petit" } else { false }
            })
    }

    @Test func `two names are put right`() {
        let reading = Letters.read(
            "Bonjour,\n\nDeux noms sont à corriger : « Ane Petit » s'écrit Anne Petit, et « Luc Maurin » s'écrit Luc Morin.\n\nMerci",
            from: Self.office, subject: "Corrections")
        #expect(reading.intent == .change)
        #expect(Self.names(reading) == ["Anne Petit", "Luc Morin"])
    }

    @Test(arguments: [
        "Merci d'ajouter Ida Roux à notre groupe. D'autre part, Rui Prado remplace Anne Petit.",
        "Please add Ida Rowe to our group. Besides, Luke Moor comes instead of Ann Small.",
    ])
    func `one alteration does not hide another`(text: String) {
        let reading = Letters.read(text, from: Self.office, subject: "Modification")
        #expect(reading.review || reading.attendees.count == 2)
    }

    @Test(arguments: [
        ("La deuxième ne pourra pas venir, elle est malade : merci d'annuler son inscription.", ["Luc Morin"]),
        ("Les deux derniers ne viendront pas, merci d'annuler leurs inscriptions.", ["Luc Morin", "Ida Roux"]),
        ("Annulez donc tous les trois, nous ne viendrons pas.", ["Anne Petit", "Luc Morin", "Ida Roux"]),
        ("Le voyage est supprimé : merci d'annuler toute la liste.", ["Anne Petit", "Luc Morin", "Ida Roux"]),
    ])
    func `people of a notice are counted`(text: String, leaving: [String]) {
        let reading = Letters.read("Bonjour,\n\n\(text)\(Self.party)", from: Self.office, subject: "Re: Vos places")
        #expect(reading.intent == .cancel)
        #expect(Self.names(reading) == leaving)
        #expect(reading.seats == leaving.count)
    }

    @Test func `whom a notice greets it does not count`() {
        let notice = Letters.quoting(
            "Chère Ida Roux,",
            "Les places de vos invités au séminaire sont confirmées : Anne Petit, Luc Morin et Rui Prado.")
        let reading = Letters.read(
            "Bonjour,\n\nLe deuxième ne pourra pas venir, il est malade : merci d'annuler son inscription.\(notice)",
            from: Self.office, subject: "Re: Vos places")
        #expect(reading.intent == .cancel)
        #expect(Self.names(reading) == ["Luc Morin"])
    }

    @Test func `whom a notice names in full is called by a part of the name`() {
        let reading = Letters.read(
            "Bonjour,\n\nMerci d'annuler la place d'Ida, qui est souffrante.\(Self.party)", from: Self.office,
            subject: "Re: Vos places")
        #expect(reading.intent == .cancel)
        #expect(Self.names(reading) == ["Ida Roux"])
    }

    @Test(arguments: [
        "Ni Luc Morin ni moi ne pourrons venir, merci d'annuler nos places. Ida Roux, elle, viendra.",
        "Neither Luc Morin nor I can make it, please cancel. Ida Roux is still coming.",
    ])
    func `who puts themselves beside others that stay away stays away, or somebody looks`(text: String) {
        let reading = Letters.read(text, subject: "Annulation")
        #expect(reading.review || Self.names(reading).contains("Jeanne Le Goff"))
    }

    @Test func `an initial and a full name are one person`() {
        let reading = Letters.read(
            "Please register my colleague Fanny Moor for the seminar. F. Moor speaks no French.", from: Self.office,
            subject: "Registration")
        #expect(Self.names(reading) == ["Fanny Moor"])
    }

    @Test func `the name for the badge is the one wished`() {
        let reading = Letters.read(
            "Bonjour,\n\nMerci de m'inscrire au séminaire. Sur le badge, Jeanne Le Goff suffira.\n\nJeanne Marie Le Goff",
            from: "Jeanne Marie Le Goff <jm.legoff@ville.example>")
        #expect(Self.names(reading) == ["Jeanne Le Goff"])
    }

    @Test func `a name that a line's end cut is whole`() {
        let reading = Letters.read(
            "Bonjour,\n\nMerci d'inscrire au séminaire notre adjointe Marie-\nLaure Petit.\n\nBien cordialement",
            from: Self.office)
        #expect(Self.names(reading) == ["Marie-Laure Petit"])
    }

    @Test(arguments: [
        "Anne Petit ne pourra pas venir, merci d'annuler. Luc Morin non plus.",
        "Anne Petit cannot come, please cancel. Neither can Luc Morin.",
        "Anne Petit no podrá ir, por favor anulen su plaza. Luc Morin tampoco.",
        "Anne Petit não poderá ir, peço que cancelem. Luc Morin também não.",
    ])
    func `who does not come either gives up a place too`(text: String) {
        let reading = Letters.read(text, from: Self.office, subject: "Annulation")
        #expect(reading.intent == .cancel)
        #expect(Self.names(reading) == ["Anne Petit", "Luc Morin"])
        #expect(reading.seats == 2)
    }

    @Test(arguments: [
        (
            "Hélène et Marc Oudin <oudin@foyer.example>",
            "Nous sommes deux retraités et nous aimerions venir tous les deux au séminaire."
        ),
        ("Hélène & Marc Oudin <oudin@foyer.example>", "My husband and I would like to attend the seminar."),
    ])
    func `a couple that shares a mailbox is two people`(from: String, text: String) {
        #expect(Self.names(Letters.read(text, from: from)) == ["Hélène Oudin", "Marc Oudin"])
    }

    @Test(arguments: [
        "Nous, soussignées, demandons trois places au séminaire.",
        "Las abajo firmantes desean inscribirse en el seminario las tres.",
    ])
    func `those who sign a letter of their own come`(text: String) {
        let reading = Letters.read("\(text)\n\nJeanne Le Goff\nInés Zamora\nAnne Petit\nAssociation du Port")
        #expect(Self.names(reading) == ["Jeanne Le Goff", "Inés Zamora", "Anne Petit"])
        #expect(reading.seats == 3)
    }

    @Test func `one who signs and their town are one person`() {
        let reading = Letters.read("La soussignée demande une place au séminaire.\n\nJeanne Le Goff\nVille de Brest")
        #expect(Self.names(reading) == ["Jeanne Le Goff"])
    }

    @Test(arguments: [
        // At the letter's end, with no closing above.
        "Pido tres plazas para quienes nombro aquí.\n\nPilar Torres\nLuis Mora Gil\nOlga Ramos, chofer, escucha también\n\nSecretaría",
        "Merci d'inscrire :\n\nTORRES Pilar ; maire\nMORA GIL Luis ; adjoint\nRAMOS Olga ; chauffeuse\n\nBien cordialement",
        "Pedimos a inscrição de:\n\nTorres, Pilar\nMora Gil, Luis (lmora@vila.example)\nRamos, Olga\n\nObrigado",
    ])
    func `a list is one, however it ends and whatever stands first`(text: String) {
        #expect(Self.names(Letters.read(text, from: Self.office)) == ["Pilar Torres", "Luis Mora Gil", "Olga Ramos"])
    }

    @Test func `of a list in capitals with a remark nobody is left out unseen`() {
        let reading = Letters.read(
            "Pedimos a inscrição de:\n\nPILAR TORRES\nLUIS MORA GIL (vereador)\nOLGA RAMOS\n\nObrigado",
            from: Self.office)
        #expect(reading.review || Self.names(reading) == ["Pilar Torres", "Luis Mora Gil", "Olga Ramos"])
        #expect(!Self.names(reading).contains { !["Pilar Torres", "Luis Mora Gil", "Olga Ramos"].contains($0) })
    }

    @Test func `in a list in capitals no name is turned alone`() {
        let reading = Letters.read(
            "Pedimos quatro lugares, para:\n\nPILAR TORRES\nLUIS GIL\nODILARDO ROSA\nOLGA RAMOS\n\nObrigado",
            from: Self.office)
        #expect(Self.names(reading) == ["Pilar Torres", "Luis Gil", "Odilardo Rosa", "Olga Ramos"])
    }

    @Test(arguments: ["Prof. Emeritus Leonard Wood", "Beigeordneter Leonard Wood"])
    func `a title is no part of a name`(shown: String) {
        let reading = Letters.read(
            "Please keep me a place at the seminar.\n\nL. Wood", from: "\(shown) <l.wood@college.example>")
        #expect(Self.names(reading) == ["Leonard Wood"])
    }

    @Test(arguments: [
        "Je ne retrouverai mon poste que le lundi 4 juin. D'ici là, Paul Martin suit mes dossiers, et votre courriel attendra mon retour.",
        "Ik ben met verlof tot en met 12 juni en lees mijn mail niet. Mijn collega Jan Smit neemt in die tijd waar, en in dringende gevallen kunt u hem bellen.",
    ])
    func `a notice of absence that no header and no phrase tells wants nobody's look`(text: String) {
        let reading = Letters.read(text, subject: "Re: Séminaire du 5 juillet")
        #expect(reading.intent == .automatic)
        #expect(!reading.answer)
        #expect(!reading.review)
    }

    @Test func `no, and that somebody comes, goes to a person`() {
        let reading = Letters.read(
            "No, not at all. I will be there.\n\nOn 12 June, Registration <inscription@desk.example> wrote:\n"
                + "> We had a refusal from your calendar. Shall we give your place to somebody else? Please answer yes or no.",
            subject: "Re: Your place")
        #expect(reading.review || reading.intent == .accept)
    }

    @Test(arguments: [
        ("Je souhaite substituer Fanny Grosjean à Paul Vasseur, qui a quitté le service.", "Fanny Grosjean"),
        ("Please substitute Fanny Grosjean for Paul Vasseur, who has left us.", "Fanny Grosjean"),
        ("Je souhaite remplacer Paul Vasseur par Fanny Grosjean.", "Fanny Grosjean"),
        ("Quiero sustituir a Paul Vasseur por Fanny Grosjean.", "Fanny Grosjean"),
    ])
    func `who is put in another's stead comes, whichever stands first`(text: String, name: String) {
        let reading = Letters.read(text, from: Self.office, subject: "Changement")
        #expect(reading.intent == .change)
        #expect(Self.names(reading) == [name])
    }

    @Test(arguments: [
        "Vorremmo due posti, per me e per la collega Livia Sarti. Anzi no: tenete soltanto il mio.",
        "Two seats please, for me and for Fanny Grosjean. Scrap that, she is away that day; mine alone.",
    ])
    func `what is taken back in the same breath is not acted on`(text: String) {
        #expect(Letters.read(text, from: "Ilario Pozzi <i.pozzi@comune.example>", subject: "5 July").review)
    }

    @Test func `who asks what became of their own letter asks for no second place`() {
        let reading = Letters.read(
            "Le message ci-dessous est-il resté sans suite ?\n\nJeanne Le Goff\n\n"
                + "De : Jeanne Le Goff <jeanne.legoff@ville.example>\nDate : 8 mai 2018\nÀ : inscription@desk.example\n"
                + "Objet : Place\n\nBonjour, je voudrais une place au séminaire.",
            subject: "Tr: Place")
        #expect(reading.intent != .register || reading.review)
    }

    @Test(arguments: [
        "Viennent : Fanny Grosjean et Paul Vasseur. Ne vient pas : Odile Vasseur.",
        "Viennent : Fanny Grosjean et Paul Vasseur. Ne viennent pas : Odile Vasseur et M. Denis Roux.",
    ])
    func `who is named behind "who does not come" does not come`(text: String) {
        let reading = Letters.read(
            text, from: Self.office, subject: "Séminaire")
        #expect(Self.names(reading) == ["Fanny Grosjean", "Paul Vasseur"])
    }

    @Test func `thanks that name one more are not only thanks`() {
        let reading = Letters.read(
            "Great, thanks, and also Freya Lindgren pls\n\nRuth"
                + Letters.quoting("Dear Ruth Abara, your seat is confirmed."),
            from: "Ruth Abara <ruth@town.example>", subject: "Re: Your seat")
        #expect(reading.review || Self.names(reading) == ["Freya Lindgren"])
    }
}
