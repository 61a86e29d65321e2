// Each step of the reader alone.

import Core
import Foundation
import MIME
import Testing

@testable import Intake

@Suite struct OwnWordsTests {
    private func separate(_ text: String, names: Set<String> = []) -> LetterText {
        OwnWords.separate(text, names: names, lexica: Letters.lexica)
    }

    @Test(arguments: [
        "Le 15/05/2018 à 10:00, Inscriptions a écrit :\n> Annuler",
        "On Mon, May 14, 2018 at 3:00 PM Desk <d@desk.example> wrote:\n> Cancel",
        "El lun., 14 de may. de 2018 a la(s) 05:00, Desk <d@desk.example>\nescribió:\n> Anular",
        "Em seg, 14 de mai de 2018 às 10:00, Desk <d@desk.example> escreveu:\n> Cancelar",
        "Am 14.05.2018 um 10:00 schrieb Desk:\n> Absagen",
        "-----Original Message-----\nFrom: Desk <d@desk.example>\nSubject: Seminar\n\nCancel",
        "----- Mail original -----\nDe: Desk <d@desk.example>\nEnvoyé: lundi\nObjet: Séminaire\n\nAnnuler",
        "________________________________\nDe : Desk <d@desk.example>\nEnvoyé : lundi 14 mai 2018 10:00\nÀ : Jeanne\nObjet : Séminaire\n\nAnnuler",
        "From: Desk <d@desk.example>\nSent: Monday, 14 May 2018\nTo: Jeanne\nSubject: Seminar\n\nCancel",
        "Von: Desk <d@desk.example>\nGesendet: Montag\nAn: Jeanne\nBetreff: Seminar\n\nAbsagen", "> Cancel",
    ])
    func `what is quoted is no word of the sender`(quote: String) {
        let letter = separate("Oui, je viens.\n\n" + quote)
        #expect(letter.ownWords == "Oui, je viens.")
        #expect(letter.earlier.count == 1)
    }

    @Test func `answers below and between quotes are the sender's`() {
        let letter = separate("> Venez-vous ?\nOui.\n> Avec qui ?\nSeul.")
        #expect(letter.ownWords.split(separator: "\n").map(String.init).filter { !$0.isEmpty } == ["Oui.", "Seul."])
    }

    @Test(arguments: [
        "---------- Forwarded message ----------\nFrom: Ann Miller <ann@town.example>\nDate: 2018-06-10\nSubject: Seminar\n\nPlease",
        "---------- Message transféré ----------\nDe : Ann Miller <ann@town.example>\nDate : 11 mai 2018\nObjet : Séminaire\n\nBonjour",
        "Begin forwarded message:\n\nFrom: Ann Miller <ann@town.example>\nSubject: Seminar\n\nPlease",
    ])
    func `a forwarded message keeps its author`(forward: String) {
        let letter = separate("Voir ci-dessous.\n\n" + forward)
        #expect(letter.ownWords == "Voir ci-dessous.")
        #expect(letter.earlier.first?.isForward == true)
        #expect(letter.earlier.first?.address == "ann@town.example")
        #expect(letter.earlier.first?.name == "Ann Miller")
    }

    @Test(arguments: [
        ("Je m'inscris.\n-- \nJeanne Le Goff\nVille de Brest", ["Jeanne Le Goff", "Ville de Brest"]),
        ("Je m'inscris.\n\nCordialement,\n\nJeanne Le Goff\nVille de Brest", ["Jeanne Le Goff", "Ville de Brest"]),
        ("Je m'inscris.\n\nJeanne Le Goff\nVille de Brest", ["Jeanne Le Goff", "Ville de Brest"]),
        ("Je m'inscris.", []),
    ])
    func `a signature is set apart and kept`(text: String, signature: [String]) {
        let letter = separate(text, names: ["jeanne", "goff"])
        #expect(letter.signature.filter { !$0.isEmpty } == signature)
        #expect(letter.ownWords.hasPrefix("Je m'inscris."))
        #expect(!letter.ownWords.contains("Brest"))
    }

    @Test(arguments: [
        "Envoyé de mon iPhone", "Sent from my iPhone", "Enviado desde mi móvil", "Enviado do meu iPhone",
        "Get Outlook for Android",
        "Ce message et toutes les pièces jointes sont confidentiels et établis à l'attention de leurs destinataires.",
        "This e-mail is confidential. If you are not the intended recipient, cancel it.", "AVISO LEGAL: anular",
    ])
    func `what programs append is no word of the sender`(footer: String) {
        #expect(separate("Je m'inscris.\n\n" + footer).ownWords == "Je m'inscris.")
    }

    @Test func `a signed text is read without its armour`() {
        let text =
            "-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\nI register.\n-----BEGIN PGP SIGNATURE-----\n\nabc\n-----END PGP SIGNATURE-----"
        #expect(separate(text).ownWords == "I register.")
    }

    @Test func `a thousand nested quotes and a hundred thousand lines are read`() {
        let deep = (0..<1000).map { String(repeating: ">", count: $0) + " x" }.joined(separator: "\n")
        #expect(separate(deep).earlier.count <= 2)
        let long = String(repeating: "mot\n", count: 100_000)
        #expect(separate(long).own.count <= OwnWords.lineLimit)
    }
}

@Suite struct PhraseTests {
    private func matches(_ pattern: String, _ text: String) -> Bool {
        guard let phrase = Phrase(pattern, topic: .ask) else { return false }
        let parts = Words.words(of: text[...], number: 0).flatMap(\.parts)
        return parts.indices.contains { phrase.end(in: parts, at: $0) != nil }
    }

    @Test(arguments: [
        ("m inscri~", "Je voudrais m'inscrire", true), ("m inscri~", "M INSCRIRE", true),
        ("m inscri~", "inscrire", false), ("je|nous viens", "nous viens", true),
        ("bien? sur", "sur", true), ("ne .. venir", "ne peux pas venir", true),
        ("ne .. venir", "ne a b c d venir", false), ("# places", "3 places", true),
        ("# places", "deux places", true), ("# places", "des places", false), ("a _ c", "a b c", true),
        ("ecole", "École", true),
    ])
    func `a phrase is found in folded words`(pattern: String, text: String, isFound: Bool) {
        #expect(matches(pattern, text) == isFound)
    }

    @Test(arguments: Pack.all.map(\.language.rawValue))
    func `a pack has stop words, and asks in its language`(language: String) throws {
        let pack = try #require(Pack.all.first { $0.language.rawValue == language })
        #expect((pack.lexicon[.stopwords]?.count ?? 0) > 30)
        #expect(pack.phrases.contains { $0.topic == .askSelf })
    }

    @Test(arguments: Language.complete)
    func `a complete pack speaks of everything`(language: Language) throws {
        let pack = try #require(Pack.all.first { $0.language == language })
        for topic in Topic.allCases {
            let phrases = pack.phrases + pack.shortAnswers
            #expect(phrases.contains { $0.topic == topic }, "\(language) has nothing under \(topic.rawValue)")
        }
        // What not every language has a word for.
        let peculiar: Set<Pack.Lexicon> = [
            .ofCourse, .removals, .sources, .contractedPronouns, .contractions, .notInNames, .personArticles,
            .organisationEndings, .inCapacity, .beforeTotals, .beforeObjects, .beforeTheirTowns, .pronounIfs, .counties,
            .selfBesideOthers, .joinsSelf, .standsFor,
        ]
        for list in Pack.Lexicon.allCases where !peculiar.contains(list) {
            #expect(!(pack.lexicon[list] ?? []).isEmpty, "\(language) has nothing under \(list.rawValue)")
        }
        for label in Pack.Label.allCases {
            #expect(!(pack.labels[label] ?? []).isEmpty, "\(language) has nothing under \(label.rawValue)")
        }
        #expect(pack.months.count == 12)
    }

    @Test func `no list of the packs is empty`() {
        let lexica = Lexica.shipped
        for list in Pack.Lexicon.allCases where list != .stopwords {
            #expect(!lexica.words(of: list).isEmpty, "nothing under \(list.rawValue)")
        }
        for list in Pack.Wording.allCases {
            #expect(!lexica.phrases(of: list).isEmpty, "nothing under \(list.rawValue)")
        }
    }

    @Test(arguments: [
        ("1", 1), ("deux", 2), ("doce", 12), ("treize", 13), ("duas", 2), ("zwei", 2), ("1234567", nil), ("place", nil),
    ])
    func `numbers are read in words and digits`(word: String, value: Int?) {
        #expect(Numbers.value(of: word) == value)
    }
}

@Suite struct NameTests {
    @Test(arguments: [
        ("Mme LE GOFF Jeanne", "Jeanne Le Goff"), ("M. BACHELET Thierry", "Thierry Bachelet"),
        ("Thierry BACHELET", "Thierry Bachelet"),
        ("García-Huidobro Larraín, María José", "María José García-Huidobro Larraín"),
        ("Dra. Ximena DE LA CRUZ ORTIZ", "Ximena de la Cruz Ortiz"), ("Geneviève D'ORNELLAS", "Geneviève d'Ornellas"),
        ("Mme N'GUYEN-PHAM Claire", "Claire N'Guyen-Pham"),
        ("PROFR. ELEAZAR HERNÁNDEZ DE LA TORRE", "Eleazar Hernández de la Torre"),
        ("Rev. Canon Hugh St John-Peverell", "Hugh St John-Peverell"), ("van den Berg, Pieter", "Pieter van den Berg"),
        ("Prof.ª Doutora Ana Sousa", "Ana Sousa"), ("Dr. Jörg Schröder-Weiß", "Jörg Schröder-Weiß"),
        ("Martín \"Tincho\" Pérez", "Martín Pérez"), ("Anne Petit (DRI)", "Anne Petit"), ("王小明", "王小明"),
        ("Ó Briain, Tadhg", "Tadhg Ó Briain"),
    ])
    func `a name is written as on a badge`(text: String, badge: String) {
        #expect(Names.badge(text, lexica: Letters.lexica)?.text == badge)
    }

    @Test(arguments: [
        ("Marché Yvon", "yvon.marche", "Yvon Marché"), ("Quispe Mamani Rocío", "rquispe", "Rocío Quispe Mamani"),
        ("Zoltán Pásztor", "zoltan.pasztor", "Zoltán Pásztor"),
    ])
    func `an address tells which name comes first`(text: String, local: String, badge: String) {
        #expect(Names.badge(text, lexica: Letters.lexica, local: local)?.text == badge)
    }

    @Test(arguments: [
        ("camille.roussel", "Camille Roussel"), ("jmr1957", nil), ("contact", nil), ("jc.delmas", nil),
        ("service.presse", nil), ("anne_petit+x", "Anne Petit"),
    ])
    func `an address gives a name only where it spells one`(local: String, name: String?) {
        #expect(Names.spelled(by: local, lexica: Letters.lexica)?.text == name)
    }

    @Test(arguments: [
        "Mairie de Brest", "Direction des relations internationales", "Ministry liaison", "Dear Sir", "5 juillet",
        "Paris France", "http://x.example",
    ])
    func `an office, a greeting or a date is no person`(text: String) {
        #expect(!Names.isNameLike(text, lexica: Letters.lexica))
    }

    @Test func `an initial is the name in full of the subject, and a short form the one shown`() {
        let initial = Letters.read(
            "Sent from my phone", from: "\"N. Holt-Abara\" <nholt@town.example>",
            subject: "One place for Nora Holt-Abara (Town Council) on 5 July, please")
        #expect(initial.attendees.map(\.name) == ["Nora Holt-Abara"])
        let short = Letters.read(
            "Please put me on the list for 5 July.\n\nMax Lindqvist-Moor\nTown Council",
            from: "Maximilian Lindqvist-Moor <m.lindqvist@town.example>")
        #expect(short.attendees.map(\.name) == ["Maximilian Lindqvist-Moor"])
    }
}
