// Mail that nobody wrote: reports in servers' free form, absence notices and acknowledgements that only their words betray; and
// people's letters that look like them.

import Core
import Foundation
import MIME
import Testing

@testable import Intake

@Suite struct AutomaticMailTests {
    // MARK: Reports in free form

    struct Report: Sendable, CustomTestStringConvertible {
        let maker: String
        var from = "Mail Delivery System <mailer-daemon@mx.example>"
        var subject = "Undelivered Mail Returned to Sender"
        let text: String
        var kind = Bounce.Kind.permanent
        var recipient: String? = "paul@town.example"
        var status: String?
        var headers = ["Return-Path: <>"]
        var testDescription: String { maker }
    }

    @Test(arguments: [
        Report(
            maker: "qmail", subject: "failure notice",
            text: """
                Hi. This is the qmail-send program at mx.example.
                I'm afraid I wasn't able to deliver your message to the following addresses.
                This is a permanent error; I've given up. Sorry it didn't work out.

                <paul@town.example>:
                192.0.2.7 does not like recipient.
                Remote host said: 550 5.1.1 no such user

                --- Below this line is a copy of the message.

                To: other@town.example
                """, status: "5.1.1"),
        Report(
            maker: "Exim",
            text: """
                This message was created automatically by mail delivery software.

                A message that you sent could not be delivered to one or more of its
                recipients. This is a permanent error. The following address(es) failed:

                  paul@town.example
                    SMTP error from remote mail server after RCPT TO:<paul@town.example>:
                    550 User unknown
                """),
        Report(
            maker: "Exim, a warning", subject: "Warning: message 1abc delayed 24 hours",
            text: """
                This message was created automatically by mail delivery software.
                A message that you sent has not yet been delivered to one or more of its recipients.
                The address to which the message has not yet been delivered is:

                  paul@town.example

                No action is required on your part. Delivery attempts will continue for some time.
                """, kind: .delayed),
        Report(
            maker: "Postfix",
            text: "I'm sorry to have to inform you that your message could not be delivered to one or more"
                + " recipients.\nFor further assistance, please send mail to <postmaster@mx.example>\n\n"
                + "<paul@town.example>: host mx.town.example said: 450 4.2.2 mailbox full", kind: .transient,
            status: "4.2.2"),
        Report(
            maker: "Sendmail", subject: "Returned mail: see transcript for details",
            text: """
                The original message was received at Mon, 21 May 2018 10:00:00 +0200 from uucp@relay.example

                   ----- The following addresses had permanent fatal errors -----
                <paul@town.example>

                   ----- Transcript of session follows -----
                >>> RCPT TO:<other@town.example>
                550 5.1.1 <paul@town.example>... User unknown
                """, status: "5.1.1"),
        Report(
            maker: "Exchange", from: "System Administrator <postmaster@town.example>",
            subject: "Undeliverable: Seminar",
            text: "Your message\n\n  To: Paul\n  Subject: Seminar\n\ndid not reach the following recipient(s):\n\n"
                + "c=US;a= ;p=TOWN;o=X;dda:SMTP=paul@town.example; on Mon, 21 May 2018\n", headers: []),
        Report(
            maker: "Exchange in French", from: "Microsoft Outlook <postmaster@town.example>",
            subject: "Non remis : Séminaire",
            text:
                "Échec de la remise aux destinataires ou groupes suivants :\n\npaul@town.example\nL'adresse est inconnue."
        ),
        Report(
            maker: "DragonFly", from: "MAILER-DAEMON <>", subject: "Mail delivery failed",
            text: "This is the DragonFly Mail Agent v0.13 at mx.example.\n\nThere was an error delivering your mail to"
                + " <paul@town.example>.\n\n550 5.7.0 Recipient address rejected", status: "5.7.0", headers: []),
        Report(
            maker: "smtp32", from: "\"System Administrator\" <admin@mx.example>", subject: "Delivery Failure",
            text: "Could not deliver message to the following recipient(s):\n\nFailed Recipient: paul@town.example\n"
                + "Reason: Remote host said: 550 unknown user", headers: []),
        Report(
            maker: "a gateway under a person's address, with a server's sentence first", from: "admin@mx.example",
            subject: "Non-Delivery: Seminar",
            text: "--- Non-Delivery Report ---\nThe email below could not be delivered to the following user:\n\n"
                + "\"Paul\" <paul@town.example>\n", headers: []),
        Report(
            maker: "a server in two languages", from: "mail@mx.example",
            subject: "RE: Seminar : non remis (delivery failed)",
            text: "*********\nVotre message n'a pas pu être délivré à\npaul@town.example\n", headers: []),
        Report(
            maker: "Smail", subject: "mail failed, returning to sender",
            text: "|-- Message log follows: --|\n no valid recipients\n|-- Failed addresses follow: --|\n"
                + " paul@town.example ... unknown host\n|-- Message text follows: --|\nTo: other@town.example"),
        Report(
            maker: "Gmail", subject: "Delivery Status Notification (Failure)",
            text: "Delivery to the following recipient failed permanently:\n\n     paul@town.example\n\n"
                + "Technical details of permanent failure: 550 5.1.1 no such user", status: "5.1.1"),
        Report(
            maker: "one that sends to itself", subject: "failure notice",
            text: "I'm afraid I wasn't able to deliver your message to the following addresses.\n\n"
                + "<inscription@desk.example>:\n550 quota exceeded", recipient: "inscription@desk.example"),
    ])
    func `a server's report in its own form says what failed and for whom`(report: Report) {
        let reading = Letters.read(report.text, from: report.from, subject: report.subject, headers: report.headers)
        #expect(reading.messageClass == .bounce, "\(reading.reasons)")
        #expect(reading.bounce?.kind == report.kind)
        #expect(reading.bounce?.recipient == report.recipient)
        #expect(reading.bounce?.status == report.status)
        #expect(!reading.answer)
    }

    @Test(arguments: [
        ("Re: Undelivered Mail Returned to Sender", "Bonjour,\nvotre message m'est bien parvenu, je m'inscris."),
        (
            "Fwd: failure notice",
            "Hello,\nyour confirmation came back: 550 user unknown. Please use this address instead."
        ),
        ("Undelivered confirmation", "Hello, my confirmation was not delivered. Am I registered? My mailbox was full."),
        ("Invitation non distribuée", "Bonjour, merci de m'inscrire, l'invitation n'a pas pu être remise à M. Durand."),
        ("Rejected registration", "Hello, my registration form was rejected. Please register me: Ann Miller."),
    ])
    func `a person who writes of mail that failed is a person`(subject: String, text: String) {
        let reading = Letters.read(text, subject: subject, headers: ["Return-Path: <jeanne.legoff@ville.example>"])
        #expect(reading.messageClass == .person, "\(reading.reasons)")
    }

    @Test(arguments: [
        ("a@b.example", ["a@b.example"]), ("<a@b.example>: no", ["a@b.example"]),
        ("dda:SMTP=a@b.example; on", ["a@b.example"]), ("\"a. b.\"@c.example said", ["\"a. b.\"@c.example"]),
        ("mailto:a@b.example.", ["a@b.example"]), ("a@b.example,c@d.example", ["a@b.example", "c@d.example"]),
        ("@ a@ @b a@b", []), ("été@b.example", ["été@b.example"]),
    ])
    func `addresses are found in a line`(line: String, addresses: [String]) {
        #expect(MailAddresses.all(in: line[...]).map(\.text) == addresses)
    }

    @Test func `a report that a gateway wrapped is read`() {
        let inner = String(decoding: ClassTests.report(action: "failed", status: "5.1.1").raw, as: UTF8.self)
        let outer =
            "From: postmaster@mx.example\r\nSubject: Delivery Status Notification (Failure)\r\n"
            + "Content-Type: multipart/mixed; report-type=delivery-status; boundary=outer\r\n\r\n"
            + "--outer\r\nContent-Type: message/rfc822\r\n\r\n\(inner)\r\n--outer--\r\n"
        let reading = Letters.reader.read(Message(Array(outer.utf8)))
        #expect(reading.messageClass == .bounce)
        #expect(reading.bounce?.recipient == "paul@town.example" && reading.bounce?.status == "5.1.1")
    }

    @Test func `an action told once for the whole report is every recipient's`() {
        let report = String(decoding: ClassTests.report(action: "failed", status: "4.7.0").raw, as: UTF8.self)
            .replacingOccurrences(of: "Action: failed\r\n", with: "")
            .replacingOccurrences(of: "Original-Envelope-Id", with: "Action: failed\r\nOriginal-Envelope-Id")
        let bounce = Letters.reader.read(Message(Array(report.utf8))).bounce
        #expect(bounce?.kind == .transient && bounce?.recipient == "paul@town.example" && bounce?.status == "4.7.0")
    }

    private static func notification(_ subject: String, _ submitted: String, _ disposition: String) -> Message {
        Message(
            Array(
                """
                From: Mail Delivery Subsystem <admin@town.example>\r
                Subject: \(subject)\r
                Auto-Submitted: auto-replied\(submitted)\r
                Content-Type: multipart/report; report-type=disposition-notification; boundary=b\r
                \r
                --b\r
                Content-Type: text/plain\r
                \r
                Your message to <paul@town.example> was automatically rejected: Quota exceeded\r
                --b\r
                Content-Type: message/disposition-notification\r
                \r
                Final-Recipient: rfc822; paul@town.example\r
                Original-Message-ID: <notice-1@desk.example>\r
                Disposition: \(disposition)\r
                \r
                --b--\r

                """.utf8))
    }

    @Test func `a mailbox that refuses a letter by a disposition notification is a bounce, a read receipt is not`() {
        let deleted = "automatic-action/MDN-sent-automatically; deleted"
        let refused = Letters.reader.read(Self.notification("Automatically rejected mail", " (rejected)", deleted))
        #expect(
            refused.bounce
                == Bounce(
                    kind: .permanent, recipient: "paul@town.example", status: nil,
                    originalMessageID: "notice-1@desk.example", envelopeID: nil))
        #expect(Letters.reader.read(Self.notification("Not read: Seminar", "", deleted)).messageClass == .automatic)
        let shown = "manual-action/MDN-sent-manually; displayed"
        #expect(Letters.reader.read(Self.notification("Read: Seminar", "", shown)).messageClass == .automatic)
    }

    @Test func `a sending service's notice as data is a bounce or a complaint`() {
        let bounce =
            #"{"notificationType":"Bounce","bounce":{"bounceType":"Permanent","bouncedRecipients":[{"emailAddress":"paul@town.example","status":"5.1.1"}]},"mail":{"messageId":"x1"}}"#
        let reading = Letters.read(bounce, from: "Notices <no-reply@service.example>", subject: "Notification")
        #expect(reading.messageClass == .bounce)
        #expect(reading.bounce?.recipient == "paul@town.example" && reading.bounce?.kind == .permanent)
        let wrapped =
            #"{"Type":"Notification","Message":"{\"notificationType\":\"Complaint\",\"complaint\":{}}"}"#
        #expect(Letters.read(wrapped, from: "no-reply@service.example").messageClass == .feedback)
        #expect(Letters.read("{\"notificationType\": 3", from: "ann@town.example").messageClass == .person)
    }

    @Test func `a feedback report is known by its type`() {
        let text =
            "From: abuse@isp.example\r\nSubject: Complaint\r\nContent-Type: multipart/report;"
            + " report-type=feedback-report; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nx\r\n--b\r\n"
            + "Content-Type: message/feedback-report\r\n\r\nFeedback-Type: abuse\r\n\r\n--b--\r\n"
        let reading = Letters.reader.read(Message(Array(text.utf8)))
        #expect(reading.messageClass == .feedback && !reading.answer)
    }

    @Test func `our own notice that a forwarding rule sent back is ours`() {
        let reading = Letters.read(
            "Votre inscription est bien enregistrée.", from: "Inscriptions <inscription@desk.example>",
            headers: ["Resent-From: jeanne.legoff@ville.example"])
        #expect(reading.messageClass == .own && !reading.answer)
    }

    // MARK: Absence notices without a header

    @Test(arguments: [
        "Je suis absente du 18 juin au 9 juillet et n'aurai pas accès à ma messagerie.",
        "Bonjour,\nactuellement en congés, je suis absent jusqu'au 9 juillet. En cas d'urgence, contactez M. Poulain.",
        "Je suis en déplacement. Je répondrai à votre message dès mon retour.",
        "Ceci est une réponse automatique. Le service est fermé.",
        "I am out of the office until Monday 9 July with limited access to email.",
        "I'm on annual leave. I will reply when I return. In urgent cases contact Derek on ext. 4410.",
        "Ann Miller no longer works for the Partnership. Her mailbox is not monitored.",
        "This is an automated response. I am away from my desk.",
        "Estoy de vacaciones hasta el 9 de julio. Responderé a mi regreso.",
        "Me encuentro fuera de la oficina. Para asuntos urgentes pueden escribir a la secretaría.",
        "Paula Ramos ya no trabaja aquí. Este buzón no se revisa.",
        "Estou em férias até 10 de julho e não lerei e-mails neste período.",
        "Estarei ausente do escritório e responderei quando regressar. Assuntos urgentes: gabinete, ramal 3321.",
        "Rui Costa já não trabalha nesta câmara. Contacte o gabinete.",
        "Sono assente fino al 9 luglio. In caso di urgenza contattare la segreteria.",
        "Ich bin bis 6. Juli nicht im Büro. Ihre E-Mail wird nicht weitergeleitet.",
        "Sóc fora de l'oficina. En cas d'urgència truqueu a l'ajuntament.",
        "Ik ben afwezig tot 9 juli. Bij dringende zaken: neem contact op met het secretariaat.",
    ])
    func `an absence notice is known by its words alone`(text: String) {
        let reading = Letters.read(text, subject: "Re: Rappel")
        #expect(reading.messageClass == .automatic, "\(reading.reasons)")
        #expect(!reading.answer)
    }

    @Test(arguments: [
        ("Absence", "Je suis absent du 2 au 9 juillet."), ("Ausencia", "Estaré ausente hasta el 9 de julio."),
        ("Out of office", "Thank you."), ("[Automatic reply] Seminar", "Thank you."),
        ("Re: Seminar (Automatic Response)", "Hello."),
    ])
    func `its subject helps`(subject: String, text: String) {
        #expect(Letters.read(text, subject: subject).messageClass == .automatic)
    }

    @Test(arguments: [
        ("Inscription", "Je suis en congé la semaine prochaine, mais merci de m'inscrire au séminaire."),
        ("Registration", "I am out of the office next week but please register me for the seminar."),
        ("Registration", "I am out of the office until Monday. Please register me and my colleague Paul Durand."),
        ("Inscripción", "Estoy de vacaciones hasta el lunes, pero quiero inscribirme en el seminario."),
        ("Inscrição", "Estou de férias até segunda, mas gostaria de me inscrever no seminário."),
        (
            "Re: Rappel",
            "Je serai en congés le 5 juillet, je ne pourrai donc pas participer. Merci d'annuler mon inscription."
        ),
        ("Re: Reminder", "I will be on holiday on 5 July, so please cancel my place."),
        ("Absence le 5 juillet", "Bonjour, je ne pourrai pas venir, merci d'annuler mon inscription."),
        ("Ausencia al seminario", "Buenos días: no podré asistir, cancele mi inscripción por favor."),
        ("Away on 5 July", "Dear all, please cancel my registration."),
        ("Re: Invitation", "Mon collègue est absent, il répondra à son retour. Je m'inscris : une place."),
        ("Question", "En cas d'urgence, qui puis-je appeler le jour du séminaire ?"),
    ])
    func `a person who is away and wants something is a person`(subject: String, text: String) {
        let reading = Letters.read(text, subject: subject)
        #expect(reading.messageClass == .person, "\(reading.reasons)")
    }

    @Test(arguments: [
        (
            "Courrier enregistré",
            "Votre message porte désormais le numéro E-2018-771. Il a été remis à la direction de la coopération, qui dispose de dix jours pour y donner suite. Le suivi est réservé aux agents."
        ),
        (
            "Room request declined",
            "The resource you asked for is taken at that time. Resource: Hall B, 40 seats. Choose another slot and send the invitation again."
        ),
        (
            "Votre courrier attend",
            "Le gardien de cette boîte ne connaît pas encore votre adresse et garde votre courrier dehors. Ouvrez la page indiquée plus bas et recopiez le mot qui s'y trouve ; sans cela il sera effacé dans une semaine."
        ),
    ])
    func `what a program writes is known as a whole, with no phrase and no header`(subject: String, text: String) {
        let reading = Letters.read(text, from: "Service <service@ville.example>", subject: subject)
        #expect(reading.intent == .automatic)
        #expect(!reading.review && !reading.answer)
    }

    @Test(arguments: [
        (
            "ann.small", "Undeliverable: my last two letters",
            "I wrote to you twice in May and both letters came back to me. Has anything reached you since, and is my name on your list?"
        ),
        (
            "no-reply", "The fifth of July",
            "Is there a cloakroom at the City Hall, and at what time do the doors open?"
        ),
    ])
    func `one sign of a program does not throw away a person's letter`(local: String, subject: String, text: String) {
        let reading = Letters.read(
            "Hello,\n\n\(text)\n\nAnn Small", from: "Ann Small <\(local)@town.example>", subject: subject)
        #expect(reading.review)
        #expect(!reading.answer)
    }

    @Test func `a program's notice is one by its odds, what its sentences do and what it carries`() {
        func signs(
            _ odds: Double, acting: Double = 0.1, absent: Double = 0.4, isAnswer: Bool = false,
            isPersonal: Bool = false,
            asks: Bool = false, carriesRequest: Bool = false
        ) -> Bool {
            ProgramSigns(
                odds: odds, acting: acting, absent: absent, isAnswer: isAnswer, isPersonal: isPersonal, asks: asks,
                carriesRequest: carriesRequest
            ).isNotice
        }
        #expect(signs(0.99) && signs(0.99, acting: 0.7, asks: true) && signs(0.99, isAnswer: true))
        #expect(signs(0.96, absent: 0.9))
        #expect(!signs(0.96) && !signs(0.99, acting: 0.95))
        #expect(!signs(0.99, carriesRequest: true) && !signs(0.99, isPersonal: true))
        #expect(!signs(0.99, acting: 0.6, isAnswer: true) && !signs(0.99, isAnswer: true, asks: true))
        #expect(!signs(0.99, absent: 0.1, isAnswer: true))
    }

    @Test func `a letter whose last lines tell of days off is a person's`() {
        let reading = Letters.read(
            "Bonjour, votre programme nous a beaucoup plu. La salle est-elle accessible ? Nous en avons parlé au conseil."
                + " Le maire vous salue.\n\nJe suis absente le vendredi. En cas d'urgence, le cabinet répond.",
            subject: "Re: Séminaire")
        #expect(reading.messageClass == .person)
    }

    @Test func `a notice that asks for something is not answered, but seen by a person`() {
        let reading = Letters.read(
            "Je suis absente jusqu'au 9 juillet, sans accès à ma messagerie. En cas d'urgence, appelez le cabinet."
                + " Merci d'inscrire à ma place Paul Durand.", subject: "Re: Séminaire")
        #expect(reading.review && !reading.answer)
    }

    // MARK: Acknowledgements

    @Test(arguments: [
        (
            "[GEST-20418] Recibido",
            "##- Escriba su respuesta por encima de esta línea -##\n\nHemos recibido su solicitud."
        ),
        ("Ticket créé", "Nous avons bien reçu votre demande. Merci de ne pas répondre à ce message."),
        ("[#4711] Your request", "Your request has been received. A member of our team will answer."),
        ("Chamado 991", "Recebemos a sua mensagem. Esta é uma mensagem automática, não responda a este e-mail."),
    ])
    func `a ticket system's acknowledgement is automatic`(subject: String, text: String) {
        let reading = Letters.read(text, subject: subject)
        #expect(reading.messageClass == .automatic, "\(reading.reasons)")
        #expect(!reading.answer)
    }

    @Test(arguments: [
        "Nous avons bien reçu votre invitation. Merci de nous inscrire, votre message a été transmis au maire.",
        "We have received your invitation and it has been received with joy. Please register us: two places.",
        "Hemos recibido su invitación. Quiero inscribirme, por favor.",
    ])
    func `a person who has received something and asks is a person`(text: String) {
        #expect(Letters.read(text).messageClass == .person)
        #expect(Letters.read(text, subject: "Re: Seminar (5 July 2018)").messageClass == .person)
    }

    @Test func `a person of a server's name is a person`() {
        let reading = Letters.read(
            "Hello, my registration was rejected. Please register me.", from: "John Mailer <mailer.john@town.example>",
            subject: "Rejected registration")
        #expect(reading.messageClass == .person)
    }

    // MARK: The sets

    private struct SetTruth: Decodable {
        let file: String
        let intent: String
    }

    @Test(arguments: ["letters", "letters-b", "letters-c", "letters-d", "letters-e"])
    func `no letter of a person is taken for automatic, and no automatic one for a person's`(set: String) throws {
        let folder = Letters.corpus.appending(path: set)
        let text = try String(contentsOf: folder.appending(path: "truth.jsonl"), encoding: .utf8)
        let automatic: Set<MessageClass> = [.automatic, .bounce, .feedback, .own]
        let reader = set == "letters-c" ? Letters.twoEvents : Letters.reader
        for line in text.split(separator: "\n") {
            let truth = try JSONDecoder().decode(SetTruth.self, from: Data(line.utf8))
            let reading = reader.read(Message([UInt8](try Data(contentsOf: folder.appending(path: truth.file)))))
            #expect(
                automatic.contains(reading.messageClass) == (truth.intent == "automatic"),
                "\(truth.file): \(reading.messageClass) \(reading.reasons)")
        }
    }

    // MARK: Real mail

    /// What a reading says in the words of the truth there.
    private static func name(_ reading: Reading) -> String {
        switch reading.messageClass {
        case .bounce:
            switch reading.bounce?.kind {
            case .permanent: "bounce-permanent"
            case .transient: "bounce-transient"
            case .delayed: "bounce-delayed"
            case nil: "bounce"
            }
        case .automatic: "auto-reply"
        case .feedback: "feedback"
        case .person, .calendar, .organiser, .own: "human"
        }
    }

    @Test
    func `of real reports and automatic answers 97 in 100 are classed right, and 95 in 100 failed recipients found`() {
        guard let folder = RealMail.folder else { return print(RealMail.absent) }
        var all: [String: Int] = [:]
        var missed: [String: Int] = [:]
        var count = 0
        var wrong: [String] = []
        var recipients = 0
        var lost: [String] = []
        for (project, truth, bytes) in RealMail.all("bounce", in: folder) {
            guard let wanted = truth.class else { continue }
            let reading = Letters.reader.read(Message(bytes))
            let read = Self.name(reading)
            #expect(!reading.answer, "\(project)/\(truth.file)")
            count += 1
            all[wanted, default: 0] += 1
            if read != wanted, truth.class_accept?.contains(read) != true {
                missed[wanted, default: 0] += 1
                wrong.append("\(project)/\(truth.file): \(wanted), read as \(read)")
            }
            guard wanted == "bounce-permanent", let recipient = truth.recipient else { continue }
            recipients += 1
            let accepted = ([recipient] + (truth.recipient_accept ?? [])).map { $0.lowercased() }
            if !accepted.contains(reading.bounce?.recipient?.lowercased() ?? "") {
                lost.append("\(project)/\(truth.file): \(recipient), read \(reading.bounce?.recipient ?? "none")")
            }
        }
        #expect(count > 390 && recipients > 330)
        #expect((count - wrong.count) * 100 >= count * 97, "\(missed) of \(all)\n\(wrong.joined(separator: "\n"))")
        #expect((recipients - lost.count) * 100 >= recipients * 95, "\(lost.joined(separator: "\n"))")
    }

    @Test func `no real reply of a person is taken for automatic`() {
        guard let folder = RealMail.folder else { return print(RealMail.absent) }
        for (project, truth, bytes) in RealMail.all("reply", in: folder) {
            let reading = Letters.reader.read(RealMail.message(ofReply: truth.file, bytes))
            #expect(reading.messageClass == .person, "\(project)/\(truth.file): \(reading.reasons)")
        }
    }
}
