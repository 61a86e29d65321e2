// Letters as most people write them: a plain sentence or two, in the most usual words. What is written with care hides how they are read.

import Core
import Testing

@testable import Intake

@Suite struct PlainLetterTests {
    private static let from = "Solange Merle <s.merle@mairie-lambin.example>"
    private static let own = "Solange Merle"

    private static func read(_ text: String) -> Reading { Letters.read(text, from: from, subject: "Séminaire") }
    private static func names(_ reading: Reading) -> Set<String> { Set(reading.attendees.map(\.name)) }

    /// Nobody who is asked for is left out, and nobody else put in, without somebody looking.
    @Test(arguments: [
        ("Merci d'inscrire Paul Lemoine. Je viendrai aussi.", [own, "Paul Lemoine"]),
        ("Merci d'inscrire notre président, Paul Lemoine. Je viendrai avec lui.", [own, "Paul Lemoine"]),
        ("Merci de réserver une place pour Paul Lemoine. Comptez-moi aussi.", [own, "Paul Lemoine"]),
        ("Merci d'inscrire Paul Lemoine. Je souhaite également participer.", [own, "Paul Lemoine"]),
        ("Merci de m'inscrire avec Paul Lemoine et Anne Petit.", [own, "Paul Lemoine", "Anne Petit"]),
        ("Une place pour Paul Lemoine, s'il vous plaît.\n\nP.-S. : je viens aussi.", [own, "Paul Lemoine"]),
        ("Please register Paul Moore. I will come too.", [own, "Paul Moore"]),
        ("Please book one place for Paul Moore. Please count me in as well.", [own, "Paul Moore"]),
        ("Please register Paul Moore. I would like to attend with him.", [own, "Paul Moore"]),
        ("Inscriban por favor a Pablo Ruiz. Yo también asistiré.", [own, "Pablo Ruiz"]),
        ("Quiero inscribir a Pablo Ruiz. Yo voy con él.", [own, "Pablo Ruiz"]),
        ("Por favor inscrevam Paulo Reis. Eu também vou.", [own, "Paulo Reis"]),
        ("Gostaria de inscrever o Paulo Reis. Eu também gostaria de participar.", [own, "Paulo Reis"]),
        ("Merci d'inscrire Paul Lemoine. Je n'écris que pour lui.", ["Paul Lemoine"]),
        ("Merci d'inscrire Paul Lemoine. Je ne participerai pas moi-même.", ["Paul Lemoine"]),
        ("Please register Paul Moore. I look forward to hearing from you.", ["Paul Moore"]),
        ("Quiero inscribir a Pablo Ruiz. Yo no podré ir.", ["Pablo Ruiz"]),
        ("Gostaria de inscrever o Paulo Reis. Fico a aguardar a confirmação.", ["Paulo Reis"]),
    ])
    func `a place is asked for whom it is asked, or somebody looks`(text: String, people: [String]) {
        let reading = Self.read(text)
        #expect(reading.intent == .register)
        #expect(reading.review || Self.names(reading) == Set(people))
    }

    @Test(arguments: [
        ("Merci d'annuler l'inscription de Paul Lemoine. Je ne viendrai pas non plus.", [own, "Paul Lemoine"]),
        ("Please cancel the place of Paul Moore. I can't come either.", [own, "Paul Moore"]),
        ("Paul Lemoine ne viendra pas. Je viens toujours.", ["Paul Lemoine"]),
        ("Please cancel my registration. Paul Moore will still attend.", [own]),
    ])
    func `a place is given up of whom it is given up, or somebody looks`(text: String, people: [String]) {
        let reading = Self.read(text)
        #expect(reading.intent == .cancel)
        #expect(reading.review || Self.names(reading) == Set(people))
    }

    @Test(arguments: [
        ("Merci d'annuler l'inscription de Paul Lemoine et d'inscrire Anne Petit.", "Anne Petit"),
        (
            "Nous demandons l'annulation de l'inscription de Paul Lemoine et, à sa place, l'inscription d'Anne Petit.",
            "Anne Petit"
        ),
        ("Please cancel Paul Moore and register Ann Bell.", "Ann Bell"),
        ("Please register Ann Bell and cancel Paul Moore.", "Ann Bell"),
        ("Solicitamos cancelar la inscripción de Pablo Ruiz e inscribir a Ana Gil.", "Ana Gil"),
        ("Solicito o cancelamento da inscrição do Paulo Reis e, em seu lugar, a inscrição da Ana Gil.", "Ana Gil"),
        (
            "Solicitamos o cancelamento da inscrição do vereador Dr. Paulo Vidigal Reis e, em seu lugar, a inscrição da Ana Gil.",
            "Ana Gil"
        ),
    ])
    func `one given up and one put down in a sentence is a change`(text: String, comes: String) {
        let reading = Self.read(text)
        #expect(reading.intent == .change)
        #expect(reading.attendees.map(\.name) == [comes])
    }

    @Test(arguments: [
        ("Je souhaite m'inscrire au séminaire.", [own]),
        ("Paul Lemoine et Anne Petit participeront.", ["Paul Lemoine", "Anne Petit"]),
        ("Je serai présente avec mon collègue Paul Lemoine.", [own, "Paul Lemoine"]),
        ("I would like to register for the seminar.", [own]), ("Paul Moore and I will attend.", [own, "Paul Moore"]),
        ("My wife Ann Moore and I would like to attend.", [own, "Ann Moore"]),
        ("Please book two seats, one for me and one for Paul Moore.", [own, "Paul Moore"]),
        ("Quiero inscribirme con mi colega Pablo Ruiz.", [own, "Pablo Ruiz"]), ("Asistiré.", [own]),
        ("Gostaria de me inscrever.", [own]), ("Eu e o Paulo Reis vamos participar.", [own, "Paulo Reis"]),
        ("Vorrei iscrivermi al seminario.", [own]), ("Ich möchte mich anmelden.", [own]),
    ])
    func `nobody needs to look at the plainest requests`(text: String, people: [String]) {
        let reading = Self.read(text)
        #expect(reading.intent == .register)
        #expect(!reading.review, "\(reading.reasons)")
        #expect(Self.names(reading) == Set(people))
    }

    @Test func `a given name below a letter is that of the one it names so`() {
        let reading = Letters.read(
            "Buenos días:\n\nAcudirán Amaya Lizar, patrona, y Ginés Olmedo, responsable.\n\nUn abrazo,\nGinés",
            from: "Fundación Llana <info@llana.example>", subject: "Dos personas")
        #expect(Self.names(reading) == ["Amaya Lizar", "Ginés Olmedo"])
    }

    /// Whoever writes is not put beside those whom a number tells, nor are they taken for who stays away.
    @Test(arguments: [
        "The Lord Provost is bringing a party.\nAnn Moor, Leeds\nLuke Best, Leeds\nSue Hill, Leeds\nI should like to enrol all three, please.",
        "Nos tres colegas van a París: Ana Gil, Luis Mora y Eva Soto. Por favor, inscriban a los tres.",
    ])
    func `a number of others leaves the sender out, or somebody looks`(text: String) {
        let reading = Self.read(text)
        #expect(reading.intent == .register)
        #expect(reading.review || !Self.names(reading).contains(Self.own))
    }

    @Test func `without me is said of who writes`() {
        let reading = Self.read("Ludovic Arsault vient toujours, mais sans moi.")
        #expect(reading.review || Self.names(reading) == [Self.own])
    }

    @Test func `a name that a line's end cuts goes on`() {
        let reading = Self.read("Deseo asistir yo, con mi compañera Hortensia Ávila de la\nVega, de la Universidad.\n")
        #expect(reading.review || reading.seats == 2)
        let sentences = Words.sentences(of: ["Vendrá Hortensia Ávila de la", "Vega, profesora.", "Gracias"])
        #expect(sentences.count == 2)
    }

    /// "Se" is an "if" to some languages, and a pronoun to others.
    @Test(arguments: [
        ("Se cancelarem o evento, avisem-me.", true), ("Se il seminario non si fa, vi prego di avvisarmi.", true),
        ("Se inscriben Pablo Ruiz y Luisa Soto, por favor.", false), ("Gostaria de inscrever-se o Paulo Reis.", false),
        ("Si vous annulez, prévenez-moi.", true), ("Oui, moi si.", false), ("Sí, asistiré.", false),
    ])
    func `an if is told from a pronoun and from a yes`(text: String, isConditional: Bool) {
        let sentences = Words.sentences(of: [text[...]])
        let parts = sentences.flatMap(\.parts)
        let guess = GuessLanguage(lexica: .shipped).guess(own: parts, subject: [], quoted: [], raw: text)
        let evidence = Evidence(sentences: sentences, subject: nil, languages: guess.spoken, lexica: .shipped)
        #expect(evidence.sentences.contains(where: evidence.isConditional) == isConditional)
    }
}
