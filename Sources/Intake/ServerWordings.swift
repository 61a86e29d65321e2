// What mail servers write in their reports, as a table: by it a report in no standard form is known, and its recipient found.
//
// Everything is folded, without accents and case. To teach the desk another server's report, add its sentences here.

enum ServerWordings {
    /// Sentences only a server's report has, by who writes them. After those that `leads` the failed recipients follow, in the
    /// line or below it.
    struct Banner: Sendable {
        let maker: String
        let words: String
        let leads: Bool
        init(_ maker: String, _ words: String, leads: Bool = true) {
            self.maker = maker
            self.words = words
            self.leads = leads
        }
    }

    static let banners: [Banner] = [
        Banner("qmail", "this is the qmail-send program", leads: false),
        Banner("qmail", "able to deliver your message to the following addresses"),
        Banner("qmail (Yahoo)", "unable to deliver your message to the following address"),
        Banner("qmail (Mimecast, magicmail)", "your message to the following recipient"),
        Banner("Postfix", "this is the postfix program", leads: false),
        Banner("Postfix", "this is the mail system at host", leads: false),
        Banner("Postfix", "could not be delivered to one or more", leads: false),
        Banner("Postfix", "errors from", leads: false),
        Banner("Exim, 1&1", "this message was created automatically by", leads: false),
        Banner("Exim", "the following address(es) failed"),
        Banner("Exim", "the address to which the message has not yet been delivered is"),
        Banner("Exim", "unable to deliver to"),
        Banner("Sendmail", "the following addresses had"),
        Banner("Sendmail", "transcript of session follows", leads: false),
        Banner("Sendmail", "while talking to", leads: false),
        Banner("Sendmail, V5", "unsent message follows", leads: false),
        Banner("Exchange", "did not reach the following recipient"),
        Banner("Exchange", "delivery has failed to these recipients"),
        Banner("Exchange", "delivery to the following recipient"),
        Banner("Exchange", "the following recipient(s) could not be reached"),
        Banner("Exchange", "the following recipient(s) cannot be reached"),
        Banner("Exchange", "couldn't be delivered to"),
        Banner("Exchange", "failed to deliver message to"),
        Banner("Exchange, French", "remise de ce message"),
        Banner("Exchange, French", "echec de la remise"),
        Banner("Exchange, Spanish", "error al entregar a estos destinatarios"),
        Banner("Exchange, Portuguese", "falha na entrega para estes destinatarios"),
        Banner("Exchange, German", "fehler bei der nachrichtenzustellung an"),
        Banner("Gmail", "the response from the remote server was", leads: false),
        Banner("Gmail", "your message wasn't delivered to"),
        Banner("Gmail, French", "votre message n'a pas ete remis a"),
        Banner("Gmail, Spanish", "no se ha entregado el mensaje a"),
        Banner("Gmail, Portuguese", "sua mensagem nao foi entregue para"),
        Banner("AOL", "your mail to the following recipients could not be delivered"),
        Banner("Lotus Domino", "your message could not be delivered"),
        Banner("GroupWise", "the message that you sent was undeliverable to the following"),
        Banner("GroupWise", "sent was undeliverable"),
        Banner("MDaemon", "the following recipient(s)"),
        Banner("MDaemon", "failed recipient"),
        Banner("Netscape, Sun, OpenWave", "recipients did not receive"),
        Banner("Netscape, Sun, OpenWave", "cannot be delivered to the following recipients"),
        Banner("PMDF", "recipient address", leads: true),
        Banner("Courier", "unable to deliver your message as specified in", leads: false),
        Banner("Courier", "delivery error report", leads: false),
        Banner("Smail", "failed addresses follow"),
        Banner("smtp32, IMail", "could not deliver message to the following recipient"),
        Banner("smtp32, IMail", "undeliverable to"),
        Banner("smtp32, IMail", "unable to deliver message to"),
        Banner("InterScan", "the following mail could not be delivered", leads: false),
        Banner("InterScan", "could not be delivered to", leads: true),
        Banner("DragonFly", "this is the dragonfly mail agent", leads: false),
        Banner("DragonFly", "there was an error delivering your mail to"),
        Banner("Jetmail", "cannot be delivered to the following address"),
        Banner("Postini, Symantec", "the address to which your message was addressed"),
        Banner("Fujitsu, X1", "the following addresses had delivery errors"),
        Banner("X2", "unable to deliver message to the following address"),
        Banner("Kagoya, Biglobe", "could not send your message to"),
        Banner("EZweb", "the user(s) account is"),
        Banner("Any", "failed recipients"),
        Banner("Any", "non-delivery report", leads: false),
        Banner("Any", "delivery failed for the following"),
        Banner("Any", "your message cannot be delivered to"),
        Banner("Any, French", "n'a pas pu etre delivre a"),
        Banner("Any, French", "n'a pas pu etre remis a"),
        Banner("Any, French", "n'a pas pu etre distribue a"),
        Banner("Any, Spanish", "no se pudo entregar a"),
        Banner("Any, Spanish", "no ha podido ser entregado a"),
        Banner("Any, Portuguese", "nao pode ser entregue a"),
        Banner("Any, Portuguese", "nao foi possivel entregar a"),
        Banner("Any, German", "konnte nicht zugestellt werden"),
        Banner("Any, Italian", "non e stato possibile consegnare"),
    ]

    /// Labels before a failed recipient: "Failed recipient: a@b".
    static let recipientLabels = [
        "failed recipient", "recipient address", "final-recipient", "original-recipient", "intended recipient",
        "recipient", "recipients", "addressed to email address", "unknown user", "user unknown", "invalid recipient",
        "destinataire", "destinatario", "empfanger",
    ]

    /// Lines after which only the returned message stands.
    static let returned = [
        "below this line is a copy of the message", "this is a copy of the message", "message headers follow",
        "message text follows", "message header follows", "header of the original message", "original message follows",
        "original message header", "header of the source mail", "start of returned message", "old message:",
        "original message as received", "returned message follows", "returned mail -----", "unsent message follows",
        "the header and top", "message contents follow", "headers of the original message", "original message -----",
        "- original message -", "copy of your message, including all the headers", "returned message ---",
        "message body is shown below", "copy of the returned", "undelivered message ---", "message d'origine",
        "mensaje original", "mensagem original",
    ]

    /// Parts of subjects reports have.
    static let subjects = [
        "undeliver", "delivery status notification", "delivery failure", "mail delivery", "returned mail",
        "returned to sender", "returning to sender", "failure notice", "failure delivery", "delivery failed",
        "could not be delivered", "non delivery", "non-delivery", "nondeliverable", "mail system error",
        "delivery problem", "delivery report", "delivery error", "message status", "mail failure", "mail failed",
        "failed mail", "non remis", "non distribue", "non delivre", "echec de", "unzustellbar",
        "no se pudo entregar", "no se puede entregar", "no entregado", "nao entregue", "delivery notification",
        "mail error", "unable to deliver", "warning: message", "warning: could not send", "could not send mail",
        "could not send message", "delayed mail", "delivery delayed", "undelivered", "rejected", "user unknown",
        "message delayed", "mail could not", "not delivered", "permanent error", "bounce", "errore", "returned by",
        "smtp server: errors from", "mail returned", "mancato recapito", "zustellung",
    ]

    /// Words by which a server says that it failed.
    static let failures = [
        "could not be delivered", "couldn't be delivered", "was not delivered", "not be delivered", "undeliverable",
        "user unknown", "unknown user", "no such user", "does not exist", "doesn't exist", "doesn't have a",
        "mailbox unavailable", "mailbox not found", "recipient address rejected", "delivery failed",
        "delivery to the following", "permanent error", "permanent fatal errors", "unable to deliver",
        "wasn't able to deliver", "unrouteable", "returned to sender", "did not reach", "failed to deliver",
        "cannot be delivered", "unknown address", "address unknown", "over quota", "mailbox full",
        "mailbox is full", "rejected", "n'a pas pu etre", "no se pudo entregar", "no se ha podido entregar",
        "nao pode ser entregue", "nao foi possivel entregar", "konnte nicht zugestellt", "non e stato possibile",
        "invalid recipient", "not listed in", "host unknown", "unknown host", "host not found", "domain not found",
        "delivery failure", "delivery has failed", "failure", "failed", "access denied", "relaying denied",
        "has been disabled", "inactive", "message was not", "quota exceeded", "error delivering",
        "queue file write error", "delivery errors",
    ]

    /// Words of one line that says why an address failed.
    static let reasons = [
        "unknown", "no such", "not exist", "doesn't exist", "unavailable", "not found", "rejected", "quota", "full",
        "disabled", "inactive", "denied", "refused", "invalid", "failed", "not listed", "unrouteable", "550", "553",
        "554", "552", "551", "inconnu", "desconocid", "inexistente", "unbekannt", "sconosciut", "expired", "blocked",
    ]

    /// Words by which a server says that it has given up, whatever else it says of queues.
    static let surrenders = [
        "given up", "giving up", "permanent error", "permanent fatal", "failed permanently", "permanent failure",
        "was not delivered", "undeliverable due", "has been returned", "no further attempt", "will not be retried",
        "retry timeout exceeded", "delivery has failed", "could not be delivered to the following",
        "returned to sender", "couldn't be delivered",
    ]

    /// Words by which a server says that it goes on trying.
    static let delays = [
        "delayed", "will be retried", "will retry", "still being", "will continue", "keep trying",
        "not yet been delivered", "has not been delivered yet", "delivery attempts will", "retry timeout not",
        "being attempted", "this is a warning", "warning message only", "do not need to resend", "you do not need to",
        "still trying", "no action is required", "could not send mail for past", "could not send message for past",
        "will try again", "continuera", "seguira intentando", "continuara tentando",
    ]

    /// Beginnings of local parts, whole ones, and parts of names that only servers send under.
    static let daemons = [
        "mailer-daemon", "mailer_daemon", "mailerdaemon", "postmaster", "mail-daemon", "maildaemon", "mdaemon",
        "bounce-", "bounces-", "bounce+", "bounces+", "bounce=",
    ]
    static let daemonMailboxes = ["mailer", "bounce", "bounces", "mmdf", "daemon", "smtp", "mta"]
    static let daemonNames = [
        "mail delivery", "mail deliver system", "mailer-daemon", "mail administrator", "postmaster",
        "system administrator", "mail system", "delivery subsystem", "mail delivery service", "smtp_mail_service",
        "mail service", "e-mail interconnect",
    ]
}
