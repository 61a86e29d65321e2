// Answers to notices in other desks' words: what is asked decides what yes and no mean.

import Core
import Testing

@testable import Intake

@Suite struct NoticeAnswerTests {
    private static func wanted(_ text: String, _ answers: QuotedNotice, bare: Topic? = nil) -> Wanted {
        let sentences = Words.sentences(of: text.split(separator: "\n"))
        let evidence = Evidence(
            sentences: sentences, subject: nil, languages: [.english, .french, .spanish, .portuguese],
            lexica: Letters.lexica)
        return DecideIntent.wanted(
            evidence,
            Circumstances(
                answers: answers, bareAnswer: bare, hasForward: false, listed: 0, namesOther: false,
                wordCount: sentences.reduce(0) { $0 + $1.parts.count }, speaksOfEvent: false, countsSeats: false))
    }

    @Test(arguments: [
        ("Yes, sadly.", Intent.cancel), ("Oui, désolée.", .cancel), ("No, I shall be there.", .accept),
        ("Non, je viendrai.", .accept), ("Sí, lo lamento.", .cancel), ("Não, obrigado.", .accept),
        ("I cannot come any more.", .cancel),
    ])
    func `yes gives a place up where that is asked, and no keeps it`(text: String, intent: Intent) {
        #expect(Self.wanted(text, .release).intent == intent)
    }

    @Test(arguments: [("Yes.", Topic.yes, Intent.cancel), ("Non.", .no, .accept)])
    func `so does a bare word`(text: String, bare: Topic, intent: Intent) {
        #expect(Self.wanted(text, .release, bare: bare).intent == intent)
        #expect(Self.wanted(text, .offer, bare: bare).intent == (bare == .yes ? .accept : .decline))
    }

    @Test func `yes and that somebody comes is no plain answer to it`() {
        let wanted = Self.wanted("Yes, I am coming.", .release)
        #expect(wanted.intent != .cancel || !wanted.isSure)
    }

    private static func quoted(_ notice: String) -> String {
        "\n\nOn 12 June 2018 at 10:00, Registration <inscription@desk.example> wrote:\n> \(notice)\n"
    }

    @Test(arguments: [
        ("Is it true that you are giving your seat back? Shall we offer it to somebody else?", QuotedNotice.release),
        ("Devons-nous comprendre que vous renoncez à votre place ?", .release),
        ("Are you still coming on 5 July? Your seat is waiting for you.", .reminder),
        ("Viendrez-vous toujours le 5 juillet ? Votre place vous attend.", .reminder),
    ])
    func `whether a place is given up or kept is told apart`(notice: String, kind: QuotedNotice) {
        let odds = Letters.reader.models.notice([notice])
        #expect(odds.first == kind, "\(odds.first) \(odds[odds.first])")
    }

    @Test(arguments: [
        "Voici ma réponse : oui.\n\nJeanne Le Goff\nDe : Inscriptions\nObjet : Votre place\nVotre place est gardée. Viendrez-vous ?",
        "Je viens.\n\nJeanne Le Goff\nDe : Inscriptions\nEnvoyé : 21/6/2018 10:00\nVotre place est gardée. Viendrez-vous ?",
    ])
    func `a notice below two lines of a header is none of the letter`(text: String) {
        let letter = SeparationTests.separate(text, names: ["jeanne", "goff"])
        #expect(!letter.ownWords.contains("Viendrez-vous"))
        #expect(letter.earlier.count == 1 && letter.earlier[0].name == "Inscriptions")
    }

    @Test func `a memorandum's head is the letter's own`() {
        let letter = SeparationTests.separate(
            "De : Direction générale\nObjet : séminaire\n\nMerci d'inscrire Anne Petit.", names: [])
        #expect(letter.ownWords.contains("Anne Petit"))
    }

    // MARK: Names in notices

    @Test func `what a notice calls a registration is no part of a name`() {
        let reading = Letters.read(
            "Je renonce à ma place, que vous pouvez donner à une autre personne.\n\nJeanne Le Goff"
                + "\n\nLe 31/05/2018 à 09:00, Inscriptions <inscription@desk.example> a écrit :\n> L'inscription de Jeanne Le Goff au séminaire est enregistrée.",
            subject: "Re: Votre inscription")
        #expect(reading.intent == .cancel)
        #expect(reading.attendees.map(\.name) == ["Jeanne Le Goff"])
    }

    @Test func `whom a notice misspells is one person`() {
        let reading = Letters.read(
            "Please correct my badge: it should read Anika Brandstedt, and Ystad as the town."
                + Self.quoted("Your badge: Annika BRANDSTEDT, Malmö. Tell us if that is wrong."),
            from: "Anika Brandstedt <anika@town.example>", subject: "Re: Your badge")
        #expect(reading.intent == .change)
        #expect(reading.attendees.map(\.name) == ["Anika Brandstedt"])
    }

    @Test func `a surname put right is the sender's own`() {
        let reading = Letters.read(
            "Merci de corriger le nom sur mon badge : c'est Quéroual qu'il faut lire.\n\nMona Quéroual"
                + "\n\nLe 31/05/2018 à 09:00, Inscriptions <inscription@desk.example> a écrit :\n> Une place est enregistrée pour Mona Carroual.",
            from: "Mona Quéroual <mona.queroual@univ.example>", subject: "Re: Votre inscription")
        #expect(reading.intent == .change)
        #expect(reading.attendees.map(\.name) == ["Mona Quéroual"])
    }

    @Test func `two people whom a notice joins are two`() {
        let reading = Letters.read(
            "We take them, both of them!\n\nRuth Abara"
                + Self.quoted("We can offer two seats, to Ruth Abara and to Tom Iversen."),
            from: "Ruth Abara <ruth@town.example>", subject: "Re: Seats")
        #expect(reading.attendees.first?.name == "Ruth Abara")
        #expect(!reading.attendees.contains { $0.name.contains(" and ") })
        #expect(Names.linkOfTwo(in: ["Ana", "Prates", "y", "de", "Luis", "Mora"]) == 2)
        #expect(Names.linkOfTwo(in: ["Juan", "Ruiz", "y", "de", "la", "Torre"]) == nil)
    }

    @Test func `a surname put right is the sender's own, though only the notice has another in full`() {
        let reading = Letters.read(
            "Merci de corriger mon badge : le nom est Morvan-Guélou.\n\nIsaure Morvan-Guélou"
                + "\n\nLe 31/05/2018 à 09:00, Inscriptions <inscription@desk.example> a écrit :\n> Une place est confirmée :\n> Isaure Morvan Gélot",
            from: "Isaure Morvan-Guélou <isaure.morvan@agence.example>", subject: "Badge")
        #expect(reading.attendees.map(\.name) == ["Isaure Morvan-Guélou"])
    }

    @Test func `a verb with its pronoun is no part of the sender's name`() {
        let reading = Letters.read(
            "Chamo-me Rui Prates Moreira e sou vereador. Gostava de assistir ao seminário.",
            from: "Rui Prates Moreira <rui.pmoreira@correio.example>")
        #expect(reading.attendees.map(\.name) == ["Rui Prates Moreira"])
    }

    @Test(arguments: [
        ("Rayez Maëlle Kerouan de la liste, elle a quitté la mairie. Nous autres viendrons.", "Maëlle Kerouan"),
        ("Tachen a Pilar Torres Gil, que ya no viaja. Los demás seguimos.", "Pilar Torres Gil"),
        ("Risquem Joana Prates Moura, que já não vai. Os outros mantêm-se.", "Joana Prates Moura"),
    ])
    func `what is to be done is no part of a name`(text: String, name: String) {
        let reading = Letters.read(text, from: "Service des élus <elus@ville.example>", subject: "Liste")
        #expect(reading.attendees.map(\.name) == [name])
    }

    @Test func `a surname that is a word for an office too stays`() {
        let reading = Letters.read(
            "Peço que anulem a minha inscrição.\n\nUm abraço,\nRita Prates Câmara\nJunta de Freguesia do Vale",
            from: "Rita Prates Câmara <rita.prates@jf-vale.example>", subject: "Já não vou")
        #expect(reading.intent == .cancel)
        #expect(reading.attendees.map(\.name) == ["Rita Prates Câmara"])
    }

    @Test(arguments: [
        "Pour moi c'est impossible ; ma collègue Fanny Grosjean ira à ma place, merci de l'inscrire.",
        "I cannot come; my colleague Nina Farrow will come in my place, please register her.",
    ])
    func `whoever was only invited hands nothing over`(text: String) {
        let sentences = Words.sentences(of: text.split(separator: "\n"))
        let evidence = Evidence(
            sentences: sentences, subject: nil, languages: [.french, .english], lexica: Letters.lexica)
        let circumstances = Circumstances(
            answers: .invitation, bareAnswer: nil, hasForward: false, listed: 0, namesOther: true, wordCount: 15,
            speaksOfEvent: false, countsSeats: false)
        #expect(DecideIntent.wanted(evidence, circumstances).intent == .register)
    }
}
