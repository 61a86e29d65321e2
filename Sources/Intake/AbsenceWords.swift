// What absence notices say that no header tells of, by kind of statement, as data: in French, English, Spanish and Portuguese,
// and the plainest of it in Italian, German, Catalan and Dutch.
//
// One such statement is what people write too ("I am out of the office next week, but register me"). A program's notice has
// several kinds of them and little else, or says what it is. The lines are phrases as in packs (see `Phrase`).

enum AbsenceSign: String, CaseIterable, Sendable {
    /// It says that it is automatic.
    case automatic
    /// The sender is away.
    case away
    /// From when on they are back.
    case back
    /// Mail is not read, or late.
    case unread
    /// Whom to ask instead.
    case refers
    /// The sender has left for good.
    case left
}

struct AbsenceWords: Sendable {
    static let shared = AbsenceWords()
    private let indices: [(AbsenceSign, PhraseIndex)]

    private init() {
        var phrases: [AbsenceSign: [Phrase]] = [:]
        var sign: AbsenceSign?
        for line in Self.text.split(separator: "\n") {
            let line = line.drop { $0 == " " }
            if line.hasPrefix("[") {
                sign = AbsenceSign(rawValue: String(line.dropFirst().dropLast()))
            } else if let sign, let phrase = Phrase(String(line), topic: .absence) {
                phrases[sign, default: []].append(phrase)
            }
        }
        indices = AbsenceSign.allCases.map { ($0, PhraseIndex(phrases[$0] ?? [])) }
    }

    /// What a text says of the kind.
    struct Found: Sendable {
        var signs: Set<AbsenceSign> = []
        /// Sentences that say it, and those of more than three words that say anything else.
        var saying = 0
        var silent = 0
    }

    func find(in text: String) -> Found {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).prefix(80)
        var found = Found()
        for sentence in Words.sentences(of: Array(lines)).prefix(60) {
            var says = false
            for (sign, index) in indices where !index.findings(in: sentence.parts, sentence: 0).isEmpty {
                found.signs.insert(sign)
                says = true
            }
            if says {
                found.saying += 1
            } else if sentence.parts.count > 3 {
                found.silent += 1
            }
        }
        return found
    }

    private static let text = """
        [automatic]
        reponse|message|mail|courriel|notification automatique
        envoye|genere automatiquement
        message d absence
        automatic|automated reply|response|message|email|answer
        auto reply|response
        autoreply
        automatically generated
        out of office message|reply|notification|assistant
        respuesta|mensaje|correo automatic~
        generado automaticamente
        resposta|mensagem automatica
        gerada automaticamente
        risposta|messaggio automatic~
        automatische antwort|nachricht|abwesenheitsnotiz
        automatisch generiert~|erstellt~
        abwesenheitsnotiz
        resposta automatica
        automatisch antwoord|bericht
        afwezigheidsbericht
        [away]
        suis|serai actuellement? absent~|indisponible
        suis|serai actuellement? en conge~|vacances|deplacement|arret|formation|mission
        absent~ du bureau
        absent~ jusqu
        absent~ du # ... au
        en conge~ .. jusqu
        je ne suis|serai pas joignable|disponible
        am|be|m|ll currently? out of the? office
        am|be|m currently? away|out until|from|travelling|traveling
        am|be|m currently? on annual|sick|maternity|parental|paternity|study? leave
        am|be|m currently? on vacation|holiday|sabbatical|leave
        out of the office until|from|and|with
        away from my|the desk|office
        estoy|estare actualmente? ausente|fuera|vacaciones
        estoy|estare de vacaciones|baja|licencia|permiso|viaje
        me encuentro|encontrare actualmente? ausente|fuera|de
        fuera de la? oficina
        estou|estarei ausente|fora|indisponivel
        estou|estarei atualmente? em|de ferias|licenca|viagem
        encontro me ausente|fora|de
        me encontro ausente|fora|de
        ausente do escritorio
        fora do escritorio
        sono|saro assente|fuori|ferie
        sono|saro in ferie
        fuori ufficio
        bin ... nicht im buro|haus
        bin ... abwesend
        bin ... im urlaub
        nicht im buro
        soc|estare fora|absent
        soc|estare de vacances
        ben ... afwezig
        ben ... met vakantie|verlof
        niet op kantoor
        [back]
        de retour le|a
        serai de retour
        a|des mon retour
        a compter du
        back in|at the? office|desk
        be back on|in
        return to the? office
        returning to the? office|on
        when|on|upon|after i|my return
        until my return
        a mi vuelta|regreso
        hasta mi regreso|vuelta
        regreso|volvere|vuelvo el|al
        no|meu regresso|retorno
        quando|assim regressar|retornar|voltar|que
        retorno|regresso|voltarei|retornarei|regressarei em|no|a|dia|ate
        al mio rientro|ritorno
        rientro|tornero il
        nach|bei meiner ruckkehr
        ab dem # ... wieder
        wieder im buro
        wieder erreichbar
        a la meva tornada
        terug op kantoor
        ben terug
        weer aanwezig|bereikbaar
        [unread]
        acces limite
        sans acces
        pas acces a
        aurai|ai pas .. acces
        ne .. pas en mesure de|d repondre|lire|consulter
        ne pourrai pas .. repondre
        ne consulterai|lirai pas
        ne sera|seront pas transfere~|lu~|traite~
        repondrai|traiterai|reviendrai .. des|a|apres mon
        limited access to
        no access to
        not have|no access
        not be checking|reading|monitoring|able
        unable to read|respond|reply|answer
        will|shall reply|respond|answer|get ... return|back|when
        will not be forwarded
        will not read my
        may be delayed
        acceso limitado|restringido
        no tendre|tengo acceso
        sin acceso
        no podre|puedo responder|atender|leer
        respondere|contestare ... vuelta|regreso|cuando
        no sera reenviad~|leid~
        acesso limitado
        sem acesso
        nao terei|tenho acesso
        nao poderei responder|ler
        nao lerei
        responderei|respondere quando|assim|no|ao|a
        nao sera|serao encaminhad~|lid~
        non potro|posso rispondere|leggere
        accesso limitato
        rispondero al|appena
        kann|werde ... nicht lesen|beantworten|bearbeite~
        nicht weitergeleitet
        wird|werden nicht gelesen|weitergeleitet|bearbeitet
        keinen zugriff
        respondre quan|en
        geen toegang
        beantwoord ... terug|bij
        adresse ... n est plus utilisee|active|valide|consultee|relevee
        boite ... n est plus utilisee|active|consultee|relevee
        mailbox|inbox|account|address is no|not longer? monitored|in|used|active|read|checked
        cuenta|buzon|direccion ... ya? no esta|se
        endereco|conta|caixa ... nao esta|e|sera mais|monitorizad~|ativ~
        [refers]
        direct|send|address|forward all? future|further correspondence|messages|e|mail|enquiries|emails
        dirija|dirijan|envie|envien ... futur~|sucesiv~
        dirija|dirijam|encaminhe ... futur~
        adresse~|adresser ... toute|vos|votre future~|correspondance|prochain~
        en cas d urgence
        pour toute urgence|demande|question|inscription
        pour les urgences|questions
        vous pouvez contacter|joindre|adresser|appeler
        merci de|d contacter|joindre|adresser|vous
        veuillez contacter|joindre|adresser|vous
        adressez|adresser vous|a
        s adresser au|a
        during|in my absence
        in|for urgent cases|matters|enquiries|issues|case
        if .. is urgent
        in case|cases of urgency|emergency|urgent
        please|kindly contact|call|write|email|e
        you can|may contact|reach|call
        en caso de urgencia|necesidad
        para asuntos|temas|cuestiones urgentes
        pueden|puede contactar|dirigirse|llamar|comunicarse|escribir
        contactar|contacten|contacte con|a
        durante mi ausencia
        em caso de urgencia|emergencia|necessidade
        para assuntos|questoes urgentes
        assuntos urgentes
        podem|pode contactar|contatar|ligar|dirigir~
        contacte|contate|contactar|ligue
        durante|na minha|a ausencia
        in caso di urgenza|necessita
        per urgenze|comunicazioni
        contattare
        in dringenden fallen
        wenden sie sich
        meine vertretung
        en cas d urgencia
        bij spoed|dringende
        neem contact op
        neemt u contact
        [left]
        ne travaille plus
        ne fait plus partie
        n est plus en poste|fonction
        a quitte ses|la|le|notre
        no longer works|work for|at|here|with
        is no longer with|employed|part
        has left the|our
        update your records|contacts
        ya no trabaja|labora|forma|pertenece
        ha dejado de trabajar|pertenecer
        ja nao trabalha|faz|integra
        nao trabalha|faz mais
        deixou de trabalhar|integrar|fazer
        non lavora piu
        nicht mehr im|bei|fur
        nicht mehr tatig
        ja no treballa
        werkt niet meer
        niet langer werkzaam
        """
}
