// How mail programs introduce an earlier message, as tables: verbs of attributions, separators, labels of header blocks, marks
// above which one answers. All folded. To teach the desk another language's programs, add its words here.

enum QuoteWordings {
    /// Before the colon of a subject: that it answers, that it passes on. In RFC 5322 there is "Re" alone.
    static let answerMarks: Set<String> = ["re", "aw", "res", "rv re", "antw", "sv", "rif", "ref", "rep"]
    static let forwardMarks: Set<String> = ["fwd", "fw", "tr", "rv", "enc", "wg", "i", "reenv", "fwd re", "doorst"]

    /// "A wrote:", with what programs of other languages say for it.
    static let wrote = [
        "wrote", "writes", "said",  // English
        "a ecrit", "ecrit",  // French
        "escribio", "escribia",  // Spanish
        "escreveu", "escrevia",  // Portuguese
        "schrieb", "schrieb am", "geschrieben",  // German
        "ha scritto", "scrive",  // Italian
        "schreef", "heeft geschreven",  // Dutch
        "va escriure", "ha escrit",  // Catalan
        "skrev",  // Danish, Norwegian, Swedish
        "napisal", "napisala", "napisal(a)",  // Polish
        "napsal", "napsala",  // Czech
        "kirjoitti",  // Finnish
        "написал", "написала", "написал(а)", "пишет",  // Russian
        "написав", "написала", "пише",  // Ukrainian
        "a scris", "yazdi", "irta", "εγραψε", "写道", "のメール",  // Romanian, Turkish, Hungarian, Greek, Chinese, Japanese
    ]

    /// Beginnings of attributions.
    static let starts = [
        "le ", "on ", "el ", "em ", "no dia ", "am ", "il ", "op ", "a ", "den ", "dana ", "dnia ", "at ", "en ", "lun",
        "mar", "mer", "in data ", "w dniu ", "dne ", "den ", "pa ", "-- on ", "---- on ", "il giorno ", "em ",
    ]

    /// Beginnings of attributions that have no verb behind the name: "Quoting Ann Miller <ann@town.example>:".
    static let quoting = [
        "quoting", "citando", "citation de", "en reponse a", "in reply to", "en respuesta a", "em resposta a",
        "zitat von", "citat von", "in risposta a", "selon",
    ]

    /// Lines that stand alone above a message passed on.
    static let forwardLines = [
        "begin forwarded message:", "debut du message reexpedie :", "debut du message transfere :",
        "inicio del mensaje reenviado:", "inicio da mensagem reencaminhada:", "inicio da mensagem encaminhada:",
        "inizio messaggio inoltrato:", "anfang der weitergeleiteten nachricht:", "begin doorgestuurd bericht:",
        "inici del missatge reenviat:", "inicio da mensagem encaminhada:", "videresendt meddelelse:",
    ]

    /// Words between two rules above a message passed on.
    static let forwards = [
        "forwarded message", "message transfere", "message reexpedie", "mensaje reenviado", "mensagem encaminhada",
        "mensagem reencaminhada", "weitergeleitete nachricht", "messaggio inoltrato", "doorgestuurd bericht",
        "forwarded by", "missatge reenviat", "fwd", "videresendt", "vidarebefordrat", "przekazana wiadomosc",
        "пересылаемое", "пересланное",
    ]

    /// Words between two rules above a message answered.
    static let replies = [
        "original message", "message d origine", "message dorigine", "mail original", "message original",
        "mensaje original", "mensagem original", "ursprungliche nachricht", "messaggio originale",
        "oorspronkelijk bericht", "originalnachricht", "courriel original", "reply message", "original appointment",
        "oprindelig besked", "oprindelig meddelelse", "opprinnelig melding", "ursprungligt meddelande",
        "wiadomosc oryginalna", "исходное сообщение", "missatge original", "origineel bericht", "alkuperainen viesti",
    ]

    static let fromLabels: Set<String> = [
        "from", "de", "von", "da", "van", "fra", "od", "от", "від", "fran", "lahettaja", "expediteur", "remitente",
        "remetente", "mittente", "afzender", "发件人", "差出人", "寄件者",
    ]
    static let dateLabels: Set<String> = [
        "sent", "date", "envoye", "envoye le", "message du", "enviado", "enviado el", "enviada em", "enviado em",
        "enviada", "gesendet", "datum", "fecha", "data", "inviato", "verzonden", "dato", "sendt", "skickat",
        "wyslano", "отправлено", "дата", "enviat", "date d envoi", "lahetetty", "发送时间", "日期", "送信日時",
    ]
    static let toLabels: Set<String> = [
        "to", "a", "para", "an", "aan", "cc", "per a", "til", "till", "do", "кому", "копия", "copie a", "copia",
        "destinataire", "vastaanottaja", "kopia", "kopi", "pour", "收件人", "抄送", "宛先", "收件者",
    ]
    static let subjectLabels: Set<String> = [
        "subject", "objet", "sujet", "asunto", "assunto", "betreff", "oggetto", "onderwerp", "assumpte", "emne",
        "amne", "temat", "тема", "aihe", "主题", "件名", "主旨",
    ]

    /// "Please type your reply above this line", as ticket systems have it.
    static let replyMarks = [
        "reply above this line", "reply above this email", "write above this line", "respond above this line",
        "au dessus de cette ligne", "au-dessus de cette ligne", "encima de esta linea", "arriba de esta linea",
        "acima desta linha", "sopra questa riga", "oberhalb dieser linie", "uber dieser zeile", "boven deze lijn",
        "boven deze regel",
    ]
}
