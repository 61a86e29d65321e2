// Where names begin and end: beside abbreviations, in quotes, below initials, in languages whose small words they look like.

import Core
import Testing

@testable import Intake

@Suite struct NameBoundsTests {
    private static func names(
        _ text: String, from: String = "Oficina <oficina@gad-loma.example>", subject: String = "Plaza"
    )
        -> [String]
    {
        Letters.read(text, from: from, subject: subject).attendees.map(\.name)
    }

    @Test(arguments: [
        ("Solicitamos una plaza para el Abg. Segundo Wilson Chaluisa, director de cultura.", "Segundo Wilson Chaluisa"),
        ("We ask for one seat, for Dr. Trần Thị Kim Vân, lecturer in law.", "Trần Thị Kim Vân"),
    ])
    func `an abbreviation before a name and a word of another language in it cut nothing off`(
        text: String, name: String
    ) {
        #expect(Self.names(text) == [name])
    }

    @Test func `who signs with initials is called as they are shown`() {
        #expect(
            Self.names(
                "Bonjour, je viendrais volontiers à votre séminaire : une place pour moi, s'il vous plaît.\n\nJB Ferlat",
                from: "Jean-Baptiste Ferlat <jb.ferlat@ville-orme.example>", subject: "Inscription") == [
                    "Jean-Baptiste Ferlat"
                ])
    }

    @Test func `of Asia's surnames two capitals are no initials`() {
        #expect(Names.givenFirst(["NG", "Wei"], local: nil) == ["Wei", "NG"])
        #expect(Names.givenFirst(["JB", "Ferlat"], local: nil) == ["JB", "Ferlat"])
    }

    @Test(arguments: [
        ("Merci d'inscrire Mme Ngo Bikoï Esther.", ["Ngo Bikoï Esther"]),
        ("Please register Dr. Ngo Bassong and Mr Paul Moore.", ["Ngo Bassong", "Paul Moore"]),
        ("Please register Ngô Văn Minh.", ["Ngô Văn Minh"]),
        (
            "Le ruego inscribir a don Fernando de la Cuesta y Bustamante, director.",
            ["Fernando de la Cuesta y Bustamante"]
        ),
        ("Acudirán Amaya Lizar y Ginés Olmedo.", ["Amaya Lizar", "Ginés Olmedo"]),
        ("Comparecerão Rui Prado e Ana Tavares.", ["Rui Prado", "Ana Tavares"]),
        (
            "Trois places : l'une pour Paul Petit, les deux autres pour Anne Roux et Luc Morin.",
            ["Paul Petit", "Anne Roux", "Luc Morin"]
        ),
    ])
    func `names are whole, and nothing else is in them`(text: String, names: [String]) {
        #expect(Set(Self.names(text)) == Set(names))
    }

    @Test func `who share a mailbox share a surname`() {
        let names = Self.names(
            "Mon épouse Monique et moi-même (Gérard) viendrons. Merci de nous réserver deux places.\n\nG. Tourvin",
            from: "Gérard et Monique Tourvin <gm@foyer.example>", subject: "Nous serons deux")
        #expect(Set(names) == ["Gérard Tourvin", "Monique Tourvin"])
    }

    @Test func `a pronoun before a name is none of it`() {
        #expect(
            Self.names(
                "Dear organisers,\n\nMyself Anjali Deshpande, officer at the City of Talegaon. Kindly book a seat for me.",
                from: "Anjali Deshpande <anjali@talegaon.example>", subject: "Seat") == ["Anjali Deshpande"])
    }

    @Test func `an office that passes a letter on is nobody`() {
        #expect(
            Self.names(
                "Buenos días:\n\nEl Vicerrector de Investigación, D. Luis Somoza, nos ha pasado su carta. Asistirán:\n\n"
                    + "1. Clara Pazos, profesora;\n2. Iván Freire, gestor.\n\nSecretaría",
                from: "Secretaría <secretaria@univ-loma.example>", subject: "Inscripción") == [
                    "Clara Pazos", "Iván Freire",
                ])
    }

    @Test func `a letter's own number counts no places`() {
        let reading = Letters.read(
            "Se ha designado a la señora Elsa Quiroga para que asista al seminario, por lo que se solicita su inscripción.",
            from: "Gerencia <gerencia@muni-loma.example>", subject: "OFICIO 213-2018 Inscripción en seminario")
        #expect(reading.seats == 1)
    }

    @Test(arguments: [
        ("Two seats for 5 July please, one mine, one for Freya Lindgren.", 2),
        ("Guardem-nos dois lugares, um para mim e outro para a Rosa Paiva.", 2),
        ("Ten seats for our students and one for their teacher.", 11),
        ("Trois places, une pour Fanny Grosjean, une pour Paul Vasseur et la dernière pour moi.", 3),
    ])
    func `seats whose owners are told one by one are counted once`(text: String, seats: Int) throws {
        let sentence = try #require(Words.sentences(of: [text[...]]).first)
        #expect(CountSeats(lexica: Letters.lexica).count(in: sentence)?.number == seats)
    }

    @Test func `"moi si" is no condition`() {
        let confirmed = Letters.quoting("Fanny Grosjean et Odile Vasseur, vos places sont confirmées.")
        for text in ["Odile Vasseur est malade depuis hier, elle ne viendra donc pas, moi si."] {
            let reading = Letters.read(
                text + confirmed, from: "Fanny Grosjean <fanny@ville.example>", subject: "Re: Places")
            #expect(
                !reading.doubts.contains { $0.hasPrefix("It depends") },
                "\(reading.doubts)")
        }
    }
}
