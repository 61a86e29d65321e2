// What the sender wrote, set apart from quotes, forwarded messages, signatures and what programs append.

import Core
import Foundation
import MIME
import Testing

@testable import Intake

@Suite struct SeparationTests {
    static func separate(_ text: String, names: Set<String> = []) -> LetterText {
        OwnWords.separate(text, names: names, lexica: Letters.lexica)
    }

    @Test func `a greeting that closes other letters opens this one`() {
        let text =
            "Cordial saludo.\n\nMe resulta imposible viajar, pero no quiero que se pierda el cupo: irá en mi\nlugar alguien de mi equipo."
            + "\n\nBaldomero Urquiza\nGobernación del Alto Pardo"
        let letter = Self.separate(text, names: ["baldomero", "urquiza"])
        #expect(letter.ownWords.contains("lugar alguien de mi equipo"))
        #expect(letter.signature.first == "Baldomero Urquiza")
        #expect(
            Self.separate("Merci,\n\nJeanne Le Goff\nVille de Plouzanec", names: ["jeanne", "goff"]).ownWords
                == "Merci,")
    }

    // MARK: Attributions

    @Test(arguments: [
        "Le 15 mai 2018 à 10:00, Ann Miller <ann@town.example> a écrit :",
        "On Tue, May 15, 2018 at 10:00 AM, Ann Miller <ann@town.example> wrote:",
        "On 15 May 2018, at 10:00, Ann Miller wrote:",
        "El mar, 15 may 2018 a las 10:00, Ann Miller (<ann@town.example>) escribió:",
        "Em ter, 15 de mai de 2018 às 10:00, Ann Miller <ann@town.example> escreveu:",
        "Il giorno mar 15 mag 2018 alle ore 10:00 Ann Miller <ann@town.example> ha scritto:",
        "In data 15 maggio 2018 10:00:11 \"Ann Miller\" <ann@town.example> ha scritto:",
        "Am 15.05.2018 um 10:00 schrieb Ann Miller <ann@town.example>:",
        "Op 15-05-2018 om 10:00 schreef Ann Miller:",
        "W dniu 2018-05-15 10:00:39 użytkownik Ann Miller <ann@town.example> napisał:",
        "ti 15. toukokuuta 2018 klo 10.00 Ann Miller\n<ann@town.example> kirjoitti:",
        "15 мая 2018 г., 10:00 пользователь \"Ann Miller\" <\nann@town.example> написал:",
        "15.05.2018, 10:00, \"Ann Miller\" <ann@town.example>:",
        "2018-05-15 10:00 GMT+02:00 Ann Miller <ann@town.example>:",
        "2018-05-15 10:00 GMT+02:00 Ann Miller",
        "Tuesday, 15 May 2018, 10:00 AM +0200 from ann@town.example <ann@town.example>:",
        "---- On Tue, 15 May 2018 10:00:01 +0200 Ann Miller <ann@town.example> wrote ----",
        "On Tue, 15 May 2018 10:00:02 +0200 Ann Miller <ann@town.example> wrote",
        "On Tue, 15 May 2018 at 10:00 Ann Miller\n\n<\nmailto:Ann Miller <ann@town.example>\n> wrote:",
    ])
    func `an attribution ends the sender's words, with quote marks below it or without`(attribution: String) {
        for quote in ["> Come and see.\n> It is free.", "Come and see.\n\nIt is free."] {
            let letter = Self.separate("Yes, I will come.\n\n\(attribution)\n\n\(quote)")
            #expect(letter.ownWords == "Yes, I will come.", "\(letter.own)")
            #expect(letter.earlier.flatMap(\.lines).joined(separator: " ").contains("Come and see."))
        }
    }

    @Test(arguments: [
        "On 5 July I shall come with two colleagues:", "Le 5 juillet nous serons deux :",
        "We shall be three, as Paul Durand wrote:", "El 5 de julio iremos:",
    ])
    func `a sentence before a list is no attribution`(sentence: String) {
        let letter = Self.separate("Hello,\n\(sentence)\n- Paul Durand\n- Anne Petit")
        #expect(letter.own.contains("- Anne Petit"))
        #expect(letter.earlier.isEmpty)
    }

    @Test func `a question full of times above an attribution is the sender's`() {
        let letter = Self.separate(
            "When does it end, at 17:00 or at 17:15? My train\nleaves at 20:30 from platform 4.\n\n"
                + "On Mon, 2 Jul 2018 at 9:00, Ann Miller <ann@town.example> wrote:\n> Come and see.")
        #expect(letter.own.first == "When does it end, at 17:00 or at 17:15? My train")
        #expect(letter.quoted == "Come and see.")
    }

    @Test(arguments: [
        "Ann Miller wrote:", "Quoting Ann Miller <ann@town.example>:", "Ann Miller <ann@town.example> a écrit :",
    ])
    func `what stands right above a quote and says whose it is goes with it`(line: String) {
        #expect(Self.separate("Yes.\n\n\(line)\n> Will you come?").ownWords == "Yes.")
    }

    // MARK: Header blocks and separators

    @Test(arguments: [
        "De : Inscriptions <inscription@desk.example>\nEnvoyé : mardi 15 mai 2018 10:00\nÀ : Ann Miller\nObjet : Séminaire",
        "From: Registrations <inscription@desk.example>\nSent: Tuesday, May 15, 2018 10:00\nTo: Ann Miller\nSubject: Seminar",
        "*From:* Registrations <inscription@desk.example>\n*Date:* 15 May 2018\n*To:* Ann Miller\n*Subject:* Seminar",
        "Date: Tue, 15 May 2018 10:00:00 +0200\nSubject: Seminar\nFrom: inscription@desk.example\nTo: ann@town.example",
        "====\n\nMessage du : 15/05/2018 10:00\nDe : \"Inscriptions\" <inscription@desk.example>\nA : ann@town.example\nSujet : Séminaire",
        "От: Registrations <inscription@desk.example>\nОтправлено: 15 мая 2018 г. 10:00\nКому: Ann <ann@town.example>",
        "发件人: Registrations <inscription@desk.example>\n发送时间: 2018年5月15日 10:00\n收件人: Ann\n主题: Seminar",
        "-------- Oprindelig besked --------\nFra: Registrations <inscription@desk.example>\nDato: 15.05.2018\nTil: ann@town.example\nEmne: Seminar",
        "-----Message d'origine-----\nDe : Inscriptions\nEnvoyé : mardi 15 mai 2018 10:00\nÀ : Ann Miller",
        "---------- Mensagem encaminhada ----------\nDe: Inscrições <inscription@desk.example>\nData: 15 de maio de 2018",
        "De : Inscriptions <inscription@desk.example>",
        "From: inscription@desk.example",
        "--- Poslané ďalej ---\nOd: Registrations <inscription@desk.example>\nDátum: 15.05.2018\nKomu: ann@town.example\nDate: 15.05.2018",
    ])
    func `an earlier message's header ends the sender's words`(header: String) {
        let letter = Self.separate("I accept.\n\n\(header)\n\nCome and see.")
        #expect(letter.ownWords == "I accept.", "\(letter.own)")
        #expect(letter.earlier.flatMap(\.lines).contains("Come and see."))
    }

    @Test func `who a letter is from, said at its beginning, ends nothing`() {
        #expect(Self.separate("De : Ana Prates <ana@vila.example>\nJe viendrai.").own.contains("Je viendrai."))
    }

    @Test func `a form is no header`() {
        let text = "Nom : Durand\nPrénom : Paul\nDate : 5 juillet\nOrganisme : Mairie de Brest\nA : déjeuner"
        #expect(Self.separate(text).own == text.split(separator: "\n").map(String.init))
    }

    @Test func `below a mark to answer above it stands what is answered`() {
        let letter = Self.separate(
            "Two places, please.\n\n##- Please type your reply above this line -##\n\nYour request")
        #expect(letter.ownWords == "Two places, please.")
    }

    // MARK: Passages

    @Test func `answers between quoted lines are kept, each with the line it answers`() {
        let letter = Self.separate(
            """
            Hello,

            On 15 May 2018, Ann Miller <ann@town.example> wrote:
            > Will you come?

            Yes.

            > Who will come with you?

            Paul Durand.

            > Do you need anything?
            """)
        #expect(
            letter.passages.map(\.answers).dropFirst().prefix(2) == [
                ["> Will you come?"], ["> Who will come with you?"],
            ])
        #expect(letter.passages[1].lines.contains("Yes."))
        #expect(letter.passages[2].lines.contains("Paul Durand."))
        #expect(letter.own.filter { !$0.isEmpty } == ["Hello,", "Yes.", "Paul Durand."])
        #expect(
            letter.visible(quotes: true, signature: false).filter { !$0.isWhitespace }
                == "Hello,>Willyoucome?Yes.>Whowillcomewithyou?PaulDurand.")
    }

    @Test func `what is written below a quote is the sender's, though a signature stands above it`() {
        let letter = Self.separate(
            "Hello,\n-- \nAnn Miller\nTown of Leeds\n\n> Will you come?\n\nYes, with Paul Durand.\n-- \nAnn")
        #expect(letter.own.filter { !$0.isEmpty } == ["Hello,", "Yes, with Paul Durand."])
        #expect(letter.signature.contains("Town of Leeds"))
        #expect(letter.typedSignature == 0)
    }

    @Test func `lines that carry the quoted author's initials are quoted`() {
        let letter = Self.separate("JD> Will you come?\nJD> And how many?\n\nYes, two.")
        #expect(letter.ownWords == "Yes, two.")
        #expect(letter.quoted == "Will you come?\nAnd how many?")
    }

    @Test func `a letter that only quotes shows what it quotes`() {
        #expect(Self.separate("> Come and see.").visible(quotes: true, signature: true) == "> Come and see.")
        #expect(Self.separate("> Come and see.").visible(quotes: false, signature: true) == "")
    }

    // MARK: Footers

    @Test(arguments: [
        "Envoyé de mon iPhone", "Sent from my iPad", "Sent from my Fairphone 4 Plus",
        "Enviado desde mi Samsung Galaxy",
        "Enviado do meu telemóvel", "Von meinem iPhone gesendet", "Inviato da Libero Mail",
        "Verstuurd vanaf mijn iPhone",
        "Sent from Pigeonpost<http://www.pigeonpost.example/r>",
        "Gesendet von Outlook für Android<https://aka.example/x>",
        "Obtenir Outlook pour iOS", "Get Outlook for Android", "[Sent from my mobile phone, sorry for typos]",
        "Envoyé depuis mon mobile Orange", "Télécharger Outlook pour Android", "Отправлено с iPhone",
        "Pensez à l'environnement avant d'imprimer ce message", "Sans virus. www.antivirus.example",
    ])
    func `what phones and mail programs append is set apart`(footer: String) {
        let letter = Self.separate("I shall come.\n\n\(footer)")
        #expect(letter.ownWords == "I shall come.")
        #expect(letter.appended == [footer])
    }

    @Test(arguments: [
        "Sent from our town hall, this form is easier to read than the one of last year.",
        "Envoyé avec mes collègues de la mairie un premier courrier en mai.",
        "Enviado desde la alcaldía el lunes por mi colega Paula Ramos.",
    ])
    func `a sentence that begins like a footer is none`(sentence: String) {
        #expect(Self.separate("Hello.\n\(sentence)").own.contains(sentence))
    }

    @Test(arguments: [
        "Ce message et ses pièces jointes sont confidentiels et destinés à leurs seuls destinataires.",
        "This email and any files transmitted with it are confidential.",
        "Este mensaje y sus adjuntos son confidenciales.", "Esta mensagem é confidencial e destina-se ao destinatário.",
        "Le informazioni contenute in questo messaggio sono riservate.",
        "If you have received this email in error, delete it.",
        "Si vous avez reçu ce message par erreur, merci de le détruire.",
        "Diese E-Mail enthält vertrauliche Informationen.",
    ])
    func `a disclaimer is set apart to the end`(disclaimer: String) {
        let letter = Self.separate("I shall come.\n\n______________\n\(disclaimer)\nDo not print it.")
        #expect(letter.ownWords == "I shall come.")
        #expect(letter.appended.count == 2)
    }

    @Test(arguments: [
        "Este mensaje es para inscribirme; adjunto la lista.", "This message is to register Paul Durand.",
        "Ce message pour vous dire que je viens.",
    ])
    func `a sentence about the message is no disclaimer`(sentence: String) {
        #expect(Self.separate(sentence).ownWords == sentence)
    }

    @Test(arguments: [
        "[EXTERNAL] This email originated from outside of the organization. Do not click links or open attachments.",
        "ATTENTION : ce courriel provient de l'extérieur de notre organisation.\nNe cliquez pas sur les liens.",
        "PRECAUCIÓN: Correo externo. No haga clic en los enlaces.", "View this email in your browser",
        "You don't often get email from ann@town.example. Learn why this is important",
    ])
    func `what gateways put above a letter is set apart`(banner: String) {
        let letter = Self.separate("\(banner)\n\nPlease register me.")
        #expect(letter.ownWords == "Please register me.")
    }

    @Test func `a list's footer is set apart`() {
        let footer = "_______________________________________________\nTowns mailing list\nTowns@lists.example"
        #expect(Self.separate("I shall come.\n\n\(footer)").ownWords == "I shall come.")
    }

    @Test func `a block of telephone numbers below a rule is a signature, a form below it is not`() {
        let signed = Self.separate(
            "I shall come with two people.\n\n----------------\nTown of Leeds\nt. 0113 496 0000\nhttp://leeds.example")
        #expect(signed.ownWords == "I shall come with two people.")
        #expect(signed.signature.contains("Town of Leeds"))
        let form = "Please register:\n----------------\nName: Paul Durand\nTel: 01 23 45 67 89\nTel: 01 23 45 67 88"
        #expect(Self.separate(form).ownWords == form)
    }

    @Test(arguments: [
        String(repeating: "On 15 May 2018 at 10:00\n\n", count: 4000), String(repeating: "AB> x\n", count: 4000),
        String(repeating: "a@b.example 15:00 2018 ", count: 4000), String(repeating: "-- \n", count: 4000),
        String(repeating: "Sent from my iPhone\n", count: 4000),
        String(repeating: "----\nT. 0123456789\n", count: 2000),
    ])
    func `a monstrous text is separated`(text: String) {
        #expect(Self.separate(text).own.count <= OwnWords.lineLimit)
    }

    // MARK: HTML

    static let quote = "<blockquote type=\"cite\">Come and see.</blockquote>"

    @Test(arguments: [
        "<div style=\"display:none;max-height:0\">Preheader</div><p>I shall come.</p>",
        "<span style=\"font-size:0px;opacity:0\">Preheader</span><p>I shall come.</p>",
        "<div>I shall come.</div><div class=gmail_quote><div class=gmail_attr>On Tue, 15 May 2018 at 10:00, Desk"
            + " &lt;<a href=\"mailto:inscription@desk.example\">inscription@desk.example</a>&gt; wrote:<br></div>\(quote)</div>",
        "<div>I shall come.</div><hr><div id=divRplyFwdMsg><b>De :</b> Desk &lt;inscription@desk.example&gt;<br><b>Envoyé"
            + " :</b> mardi 15 mai 2018 10:00<br><b>À :</b> Ann<br><b>Objet :</b> Seminar</div><div>Come and see.</div>",
        "<div>I shall come.</div><div id=yahoo_quoted><div>Le mardi 15 mai 2018 à 10:00:00 UTC+2, Desk"
            + " &lt;inscription@desk.example&gt; a écrit :</div><div><br></div><div>Come and see.</div></div>",
        "I shall come.<br><div>Envoyé de mon iPhone</div><div><br>Le 15 mai 2018 à 10:00, Desk a écrit :<br></div>\(quote)",
        "I shall come.<br><div class=moz-cite-prefix>Le 15/05/2018 à 10:00, Desk a écrit :<br></div>\(quote)"
            + "<div class=moz-signature>-- <br>Ann</div>",
        "<p>I shall come.</p><p>Provenance : <a href=\"https://x.example\">Courrier</a> pour Windows 10</p><p><b>De :"
            + " </b>Desk<br><b>Envoyé le :</b>mardi 15 mai 2018<br><b>À : </b>Ann</p><p>Come and see.</p>",
    ])
    func `of an HTML letter the sender's words remain, whatever program wrote it`(html: String) {
        let message = RealMail.message(ofReply: "letter.html", Array("<html><body>\(html)</body></html>".utf8))
        #expect(Self.separate(message.body.best).ownWords == "I shall come.")
    }

    // MARK: Real replies

    /// What each project means by visible: GitHub's family the first fragment (or all but hidden ones), Discourse keeps quoted
    /// lines that are answered and what was typed as a signature, Talon keeps the typed signature.
    private static func readings(_ letter: LetterText, _ project: String, _ match: String) -> [String] {
        if project.hasPrefix("discourse") {
            return [letter.visible(quotes: true, signature: true), letter.visible(quotes: true, signature: false)]
        }
        let whole = [letter.ownWords, letter.visible(quotes: false, signature: true)]
        guard match.hasPrefix("first-fragment") else { return whole }
        return whole + [letter.passages.first?.lines.joined(separator: "\n") ?? ""]
    }

    @Test func `the own words of at least nine in ten real replies are what their project says`() throws {
        guard let folder = RealMail.folder else { return print(RealMail.absent) }
        var count = 0
        var wrong: [String] = []
        for (project, truth, bytes) in RealMail.all("reply", in: folder) {
            guard let wanted = truth.visible_reply else { continue }
            count += 1
            let message = RealMail.message(ofReply: truth.file, bytes)
            let names = FindSenderName.parts(
                display: message.from.first?.name ?? "", address: message.from.first?.mailbox ?? "")
            let letter = Self.separate(message.body.best, names: names)
            let bare = wanted.filter { !$0.isWhitespace }
            if !Self.readings(letter, project, truth.match ?? "").contains(where: {
                $0.filter { !$0.isWhitespace } == bare
            }
            ) {
                wrong.append("\(project)/\(truth.file)")
            }
        }
        #expect(count >= 100)
        #expect((count - wrong.count) * 10 >= count * 9, "\(wrong.joined(separator: "\n"))")
    }
}
