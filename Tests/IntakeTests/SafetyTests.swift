// Who is believed, what looks hostile, and what is asked of the core.

import Core
import Foundation
import MIME
import Testing

@testable import Intake

@Suite struct SafetyTests {
    private func proof(_ headers: [String], from: String = "Jeanne <j@ville.example>") -> Proof {
        Authentication(servers: ["mx.desk.example"]).proof(of: Letters.message("x", from: from, headers: headers)).0
    }
    private static let ours =
        "Received: from a by mx.desk.example (Postfix) with ESMTPS id 1 for <inscription@desk.example>; Mon, 21 May 2018 10:00:00 +0200"
    private static let theirs =
        "Received: from b by mail.ville.example with ESMTP id 2; Mon, 21 May 2018 10:00:00 +0200"

    @Test(arguments: [
        ("mx.desk.example; dkim=pass header.d=ville.example", Proof.authenticated),
        ("mx.desk.example; spf=pass smtp.mailfrom=j@ville.example", .authenticated),
        ("mx.desk.example; dmarc=pass header.from=ville.example", .authenticated),
        ("mx.desk.example; dkim=pass header.d=mail.ville.example", .authenticated),
        ("mx.desk.example; dkim=pass header.d=other.example", .none),
        ("mx.desk.example; dkim=pass header.d=example", .none),
        ("mx.desk.example; dkim=fail header.d=ville.example", .none),
        ("mx.desk.example; dmarc=fail; dkim=pass header.d=ville.example", .none),
        ("evil.example; dkim=pass header.d=ville.example", .none), ("mx.desk.example; none", .none),
        ("mx.desk.example; dkim=pass (header.d=ville.example)", .none),
        ("mx.desk.example 1; dkim=pass (good) header.d=ville.example", .authenticated),
    ])
    func `only a believed server that vouches for the From domain proves anything`(value: String, expected: Proof) {
        #expect(proof([Self.ours, "Authentication-Results: \(value)", Self.theirs]) == expected)
    }

    @Test func `a header below a strange hop came with the letter`() {
        let value = "Authentication-Results: mx.desk.example; dkim=pass header.d=ville.example"
        #expect(proof([Self.ours, Self.theirs, value]) == .none)
        #expect(proof([value]) == .authenticated)
    }

    @Test func `the topmost that counts decides`() {
        #expect(
            proof([
                Self.ours, "Authentication-Results: mx.desk.example; dkim=fail",
                "Authentication-Results: mx.desk.example; dkim=pass header.d=ville.example", Self.theirs,
            ]) == .none)
    }

    @Test func `two From addresses prove nothing`() {
        #expect(
            proof(
                ["Authentication-Results: mx.desk.example; dkim=pass header.d=ville.example"],
                from: "a@ville.example, b@ville.example") == .none)
    }

    @Test func `nobody is believed unless configured`() {
        #expect(
            Authentication(servers: []).proof(
                of: Letters.message(
                    "x", headers: ["Authentication-Results: mx.desk.example; dkim=pass header.d=ville.example"])
            ).0 == .none)
    }

    @Test(arguments: [
        "Robert'); DROP TABLE guests;-- <bobby@tables.example>", "\"${jndi}\" <a@b.example>",
        "\"<script>alert(1)</script>\" <a@b.example>", "a@b.example, c@d.example",
        "=?utf-8?Q?Jeanne=0D=0ABcc:_x@y.example?= <a@b.example>",
    ])
    func `a sender that looks hostile is seen by a person and answered by nobody`(from: String) {
        let reading = Letters.read("Please register me for the seminar.", from: from)
        #expect(reading.review)
        #expect(!reading.answer)
    }

    @Test func `a hostile name is kept letter for letter`() {
        let reading = Letters.read(
            "Please register me for the 5th.", from: "\"Robert'); DROP TABLE guests;--\" <bobby@tables.example>")
        #expect(reading.attendees.first?.name == "Robert'); DROP TABLE guests;--")
    }

    @Test func `the second of a list who is called Julio is no day in July`() {
        let events = [TestEvents.poa]
        #expect(!MatchEvent.namesOtherDay("Para:\n1. Marisol Quispe\n2. Julio Ccori\n", events: events))
        #expect(MatchEvent.namesOtherDay("Vendré el 2 de julio.", events: events))
    }

    @Test func `a day before the letter's own is told of, a later one may be meant`() throws {
        let events = [TestEvents.poa]
        let date = try #require(MessageDate.parse("Mon, 21 May 2018 10:00:00 +0200"))
        #expect(!MatchEvent.namesOtherDay("Par courrier du 14 mai, vous nous invitez.", events: events, written: date))
        #expect(MatchEvent.namesOtherDay("Je viendrai le 9 juillet.", events: events, written: date))
        #expect(MatchEvent.namesOtherDay("Par courrier du 14 mai, vous nous invitez.", events: events))
    }

    @Test(arguments: [
        ("¡Qué buena noticia! Claro que sí, la tomo. Ahí nos vemos.", false),
        ("Sí, la tomo, pero solo si hay interpretación.", true),
        ("Je viens, mais nous aurons peut-être un quart d'heure de retard.", false),
        ("Je viens peut-être.", true),
    ])
    func `a condition is one, and an accent or a late train is none`(text: String, isOpen: Bool) {
        let doubts = Letters.read(text + Letters.offer, subject: "Re: Une place").doubts
        let found = doubts.contains {
            $0.hasPrefix("The place seems to depend") || $0.hasPrefix("It may not be decided")
        }
        #expect(found == isOpen, "\(doubts)")
    }

    @Test func `a bar between a name and an office is no program`() {
        #expect(!Suspicion.hasProgramText("Rosa Luna | Projetos"))
        #expect(Suspicion.hasProgramText("Rosa|rm -rf"))
        #expect(Suspicion.hasProgramText("a || b"))
    }

    @Test func `a tag of the address names the event`() {
        let message = Message(
            Array(
                "From: Ann Miller <ann@town.example>\r\nTo: inscription+poa@desk.example\r\nSubject: x\r\n\r\nPlease register me.\r\n"
                    .utf8))
        #expect(Letters.twoEvents.read(message).event == TestEvents.poa.code)
        let unknown = Message(
            Array(
                "From: Ann Miller <ann@town.example>\r\nTo: inscription@desk.example\r\nSubject: x\r\n\r\nPlease register me.\r\n"
                    .utf8))
        let reading = Letters.twoEvents.read(unknown)
        #expect(reading.event == nil)
        #expect(reading.review)
    }
}

@Suite struct RequestTests {
    private let receipt = Receipt(received: Date(timeIntervalSince1970: 0), uid: 7)

    @Test func `a sure wish is asked of the core`() {
        let reading = Letters.read("Je souhaite m'inscrire au séminaire du 5 juillet.")
        #expect(Reader.request(reading, receipt: receipt)?.wish == .register(reading.attendees))
        #expect(Reader.request(reading, receipt: receipt)?.sender.address == "jeanne.legoff@ville.example")
    }

    @Test func `a doubtful register holds its seats, other doubts hold none`() {
        let three = Letters.read("Merci de réserver 3 places, les noms suivront.")
        #expect(Reader.request(three, receipt: receipt)?.wish == .review(seats: 3))
        let encrypted = Letters.read("-----BEGIN PGP MESSAGE-----\n\nabc\n-----END PGP MESSAGE-----")
        #expect(Reader.request(encrypted, receipt: receipt)?.wish == .review(seats: 0))
    }

    @Test func `automatic mail, thanks and sales letters ask nothing`() {
        #expect(Reader.request(Letters.read("x", headers: ["Auto-Submitted: auto-replied"]), receipt: receipt) == nil)
        #expect(
            Reader.request(
                Letters.read("Un immense merci à toute l'équipe, c'était formidable !", subject: "Merci"),
                receipt: receipt) == nil)
    }

    @Test func `a question goes to a person`() {
        #expect(
            Reader.request(Letters.read("Y a-t-il un parking ?", subject: "Question"), receipt: receipt)?.wish
                == .review(seats: 0))
    }

    @Test func `a fingerprint tells letters apart and knows one again`() {
        let one = Letters.message("Je m'inscris."), same = Letters.message("Je m'inscris."),
            other = Letters.message("J'annule.")
        #expect(fingerprint(one) == fingerprint(same))
        #expect(fingerprint(one) != fingerprint(other))
        #expect(fingerprint(one).hasPrefix("1@ville.example "))
        #expect(fingerprint(Message(one.raw.filter { $0 != 0x0D })) == fingerprint(one))
    }

    @Test func `a reference code is read from the words or the quote`() {
        let code = Reference(prefix: "SIA", number: 4711).text
        #expect(Letters.read("ANNULER \(code)").reference?.text == code)
    }
}

/// What the outbox knows of the thread, and signs against a wish.
@Suite struct AnswerTests {
    private func read(_ text: String, answering: [NoticeKind]) -> Reading {
        let message = Letters.message(text, subject: "Re: ?", headers: ["In-Reply-To: <n1@desk.example>"])
        return Letters.reader.read(message, answering: answering)
    }

    @Test(
        arguments: [
            "Oui", "Oui.", "oui, merci", "yes", "Sí", "sí, gracias", "sim", "ok", "D'accord", "I confirm",
            "Bonjour,\n\noui.\n\nJeanne Le Goff",
        ], [NoticeKind.question, .offer])
    func `a bare yes to a question or an offer accepts`(text: String, kind: NoticeKind) {
        let reading = read(text, answering: [kind])
        #expect(reading.intent == .accept)
        #expect(!reading.review, "\(reading.reasons)")
    }

    @Test(arguments: ["Non", "no", "No, gracias", "não", "Non merci.", "No thanks"], [NoticeKind.question, .offer])
    func `a bare no to a question or an offer declines`(text: String, kind: NoticeKind) {
        let reading = read(text, answering: [kind])
        #expect(reading.intent == .decline)
        #expect(!reading.review, "\(reading.reasons)")
    }

    @Test func `the offer is answered that came after the notice of waiting`() {
        #expect(read("Non", answering: [.waiting, .offer]).intent == .decline)
    }

    @Test(arguments: ["Oui, je viens avec ma collègue.", "Yes, but register Paul Durand too.", "Oui mais non"])
    func `what is more than a yes to a question is for a person`(text: String) {
        let reading = read(text, answering: [.question])
        #expect(reading.intent != .register || reading.review)
        #expect(reading.review)
    }

    @Test func `our question is known by its text where nothing else tells`() {
        let quote = Letters.quoting(
            "Nous avons reçu une demande qui modifie votre inscription.",
            "Avant de changer quoi que ce soit, nous vérifions qu’elle vient bien de vous.",
            "• annuler la place : Jeanne Le Goff", "« oui » pour confirmer : ce sera fait aussitôt")
        let yes = Letters.read("Oui" + quote, subject: "Re: Merci de confirmer : séminaire")
        #expect(yes.intent == .accept)
        #expect(!yes.review, "\(yes.reasons)")
        let no = Letters.read("Non" + quote, subject: "Re: Merci de confirmer : séminaire")
        #expect(no.intent == .decline)
        #expect(!no.review, "\(no.reasons)")
    }

    @Test(arguments: [
        ("Merci d'annuler mon inscription.", "Inscription"),
        (
            "Unfortunately I cannot attend the seminar. Please cancel my registration.",
            "Cancellation of my registration"
        ),
        ("Le ruego que cancelen mi inscripción", "Inscripción"),
        ("Peço o cancelamento da minha inscrição.", "Inscrição"),
    ])
    func `a plain cancellation is sure`(text: String, subject: String) {
        let reading = Letters.read(text + "\n\nJeanne Le Goff", subject: subject)
        #expect(reading.intent == .cancel)
        #expect(!reading.review, "\(reading.reasons)")
        #expect(reading.seats == 1)
        #expect(reading.attendees.map(\.name) == ["Jeanne Le Goff"])
    }

    /// Each would be acted on if its phrase of asking were all that counts.
    @Test(arguments: [
        "J'aurais aimé m'inscrire mais je suis en mission ce jour-là.",
        "Me hubiera gustado inscribirme, pero ese día viajo.",
        "Gostaria muito de participar, mas nesse dia estou no Chile.",
        "Please do not register Paul Durand, register Anne Petit.", "My boss says I should cancel my registration.",
        "Please cancel Paul Durand's registration if he asks.", "Quiero inscribirme en el curso de francés.",
        "Je souhaite m'inscrire à votre lettre d'information.", "Vous pouvez oublier mon inscription.",
        "Je vous écrirai pour m'inscrire la semaine prochaine.",
        "> Paul Durand\n\nOui, il vient.\n\n> Anne Petit\n\nAnnulez-la.\n\n> Autre chose ?\n\nNon.",
        "Ma demande a-t-elle été annulée ?", "Comment m'inscrire ?", "Paul Durand was registered by mistake.",
        "Unsubscribe me please", "Dame de baja de la lista de correo.", "Désinscrivez-moi de vos listes.",
        "Please cancel the order of 200 chairs for the seminar.", "I'll be there in spirit.",
        "Pour info.\n\n---------- Forwarded message ----------\nFrom: Ann Miller <ann@town.example>\nSubject: Seminar\n\nPlease cancel my registration.\nAnn Miller",
    ])
    func `an unreal, refused, reported, conditional or stray wish is for a person`(text: String) {
        let reading = Letters.read(text, subject: "Séminaire")
        let isActing = [.register, .cancel, .change, .accept, .decline].contains(reading.intent)
        #expect(reading.review || !isActing, "\(reading.intent)")
    }

    @Test(arguments: [
        "Thank you for your message. Ann Miller no longer works for the council. Her mailbox is not monitored.",
        "Estou de férias até 10 de julho e não lerei e-mails. Em caso de urgência, ligue para o gabinete.",
        "Escriba su respuesta por encima de esta línea. Hemos recibido su solicitud y se le ha asignado un número.",
    ])
    func `a program that says so only in words is not answered`(text: String) {
        let reading = Letters.read(text, subject: "Re: Séminaire")
        #expect(reading.intent == .automatic)
        #expect(!reading.answer)
    }

    @Test(arguments: [
        ("I don't want to cancel anything, just to say that I arrive late.", "Re: Registration"),
        ("Je ne souhaite pas annuler mon inscription, je voulais seulement vous saluer.", "Inscription"),
        ("No quiero cancelar mi plaza, solo avisar de que llego tarde.", "Inscripción"),
    ])
    func `who refuses to cancel loses no seat`(text: String, subject: String) {
        let reading = Letters.read(text + "\n\nJeanne Le Goff", subject: subject)
        #expect(reading.review || reading.intent != .cancel, "\(reading.reasons)")
    }

    @Test func `a bare word to a reminder asks for no second seat`() {
        let reading = Letters.read(
            "Présente !"
                + Letters.quoting("Bonjour, rappel : le séminaire auquel vous êtes inscrite a lieu le 5 juillet."),
            subject: "Re: Rappel")
        #expect(reading.review || reading.intent != .register, "\(reading.reasons)")
    }

    @Test(arguments: [
        "Merci de nous inscrire, mes trois collègues et moi.", "Please register me and my two colleagues.",
        "Les pido que nos inscriban a mis compañeros y a mí.", "Peço que nos inscrevam, aos meus colegas e a mim.",
    ])
    func `colleagues who are not named are asked for`(text: String) {
        let reading = Letters.read(text + "\n\nJeanne Le Goff", subject: "Inscription")
        #expect(reading.review, "\(reading.intent) \(reading.attendees.map(\.name))")
    }

    @Test func `a list whose number is said is acted on`() {
        let list = "- Jeanne Le Goff\n- Paul Durand\n- Anne Petit\n"
        let reading = Letters.read("Bonjour,\n\nMerci d'inscrire trois personnes de notre commune :\n\n" + list)
        #expect(!reading.review, "\(reading.reasons)")
        #expect(reading.seats == 3)
        let other = Letters.read("Bonjour,\n\nMerci d'inscrire quatre personnes de notre commune :\n\n" + list)
        #expect(other.review)
    }

    @Test(arguments: [
        "I would have liked to register but I will be abroad that day.",
        "J'aurais aimé m'inscrire, mais je serai à l'étranger.",
    ])
    func `who says why they do not register asks for nothing`(text: String) {
        let reading = Letters.read(text, subject: "Séminaire")
        #expect(reading.review || [.decline, .other].contains(reading.intent), "\(reading.intent)")
    }
}
