// What a cell of a table, or an answer behind a name, says of somebody's coming: "Sí", "non (jury)", "à confirmer", "titulaire", an x.

import Core

enum RowAttendance {
    case comes, stays, unsure

    /// What `cell` below `title` says; `nil` where the column tells of something else. Yes and no alone are said to many questions,
    /// so that their column must be one of attendance; "absent" and "suppléant" say it anywhere.
    static func told(_ cell: String, title: String) -> RowAttendance? {
        let title = folded(title)
        if needs.contains(where: { title.contains($0) }) { return nil }
        let asks = presence.contains { title.contains($0) }
        let denies = absence.contains { title.contains($0) }
        if denies, !asks || isPlain(cell, ticks) {
            return isPlain(cell, ticks) || begins(cell, yes) ? .stays : begins(cell, no) ? .comes : nil
        }
        if let own = own(cell) { return own }
        guard asks else { return nil }
        if begins(cell, out) { return .stays }
        if begins(cell, coming) { return .comes }
        if isPlain(cell, ticks) || begins(cell, yes) { return .comes }
        if isPlain(cell, crosses) || begins(cell, no) { return .stays }
        return nil
    }

    /// Whether `answer` begins with a yes.
    static func agrees(_ answer: String) -> Bool { begins(answer, yes) }

    /// What `answer`, typed below somebody's name, says of their coming. `previous`: what was said of the one before: "également".
    static func told(answer: String, previous: RowAttendance?) -> RowAttendance? {
        let plain = " " + plain(answer) + " "
        func says(_ phrases: [String]) -> Bool { phrases.contains { plain.contains(" \($0) ") } }
        if says(neither) || says(released) { return .stays }
        if doubtful.contains(where: { plain.hasPrefix(" " + $0) }) || answer == "?" { return .unsure }
        if begins(answer, yes) || says(taken) { return .comes }
        if begins(answer, no) { return .stays }
        if says(likewise) { return previous ?? .comes }
        return own(answer) ?? (begins(answer, out) ? .stays : begins(answer, coming) ? .comes : nil)
    }

    /// Whether `line` speaks of coming, and denies it: "I shall not attend".
    static func deniesAttendance(_ line: String) -> Bool {
        let words = plain(line).split(separator: " ").map(String.init)
        let denies: Set<String> = ["not", "no", "ne", "n", "nao", "pas", "nicht", "non", "unable", "cannot"]
        let comes = [
            "attend", "particip", "assist", "asist", "vien", "come", "coming", "presen", "comparec", "ira", "vou",
            "ire", "irei",
        ]
        return words.contains(where: denies.contains)
            && words.contains { word in comes.contains { word.hasPrefix($0) } }
    }

    /// Whether `cell` is ticked in a column of attendance.
    static func isTick(_ cell: String, title: String) -> Bool {
        isTick(cell) && !needs.contains { folded(title).contains($0) }
            && presence.contains { folded(title).contains($0) }
    }

    static func isTick(_ cell: String) -> Bool { isPlain(cell, ticks) }

    /// Whether `cell` says yes or no, whatever it is asked; `nil` where it says something else.
    static func answers(_ cell: String, title: String) -> Bool? {
        guard !needs.contains(where: { folded(title).contains($0) }) else { return nil }
        if isTick(cell) || begins(cell, yes) { return true }
        return isPlain(cell, crosses) || begins(cell, no) ? false : nil
    }

    /// Whether the people of a column below `title` are named beside those who come: deputies, who is excused.
    static func staysAway(column title: String) -> Bool {
        let title = folded(title)
        return (deputies + absence).contains { title.contains($0) }
    }

    /// Whether the people of a column, or below a heading, are those who come.
    static func comes(column title: String) -> Bool {
        let title = folded(title)
        return presence.contains { title.contains($0) } && !staysAway(column: title)
    }

    /// What words say of themselves, whatever column they stand in.
    private static func own(_ cell: String) -> RowAttendance? {
        let plain = plain(cell)
        guard !plain.isEmpty, plain.split(separator: " ").count <= 12 else { return cell.contains("?") ? .unsure : nil }
        if orders.contains(where: { plain.contains($0) }) { return .stays }
        if doubtful.contains(where: { plain.hasPrefix($0) }) || cell.trimmingCharacters(in: .whitespaces) == "?" {
            return .unsure
        }
        if away.contains(where: { plain == $0 || plain.hasPrefix($0 + " ") })
            || deputies.contains(where: { plain.hasPrefix($0) && !plain.contains(" ") })
        {
            return .stays
        }
        return present.contains { plain == $0 || plain.hasPrefix($0 + " ") } ? .comes : nil
    }

    private static func plain(_ cell: String) -> String {
        folded(cell).split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
    }

    private static func begins(_ cell: String, _ words: Set<String>) -> Bool {
        let first = plain(cell).split(separator: " ").first.map(String.init)
        return first.map(words.contains) ?? false
    }

    private static func isPlain(_ cell: String, _ marks: Set<String>) -> Bool {
        marks.contains(folded(cell).trimmingCharacters(in: .whitespaces))
    }

    private static let ticks: Set<String> = [
        "x", "✓", "✔", "✔️", "☑", "☒", "✅", "●", "*", "1", "v", "[x]", "(x)", "[✓]", "[✔]",
    ]
    private static let crosses: Set<String> = ["✗", "✘", "❌", "-", "–", "—", "0", "☐", "[ ]", "( )", "no", "n"]
    private static let yes: Set<String> = ["oui", "si", "sim", "yes", "ja", "ok", "o", "s", "y", "da"]
    private static let no: Set<String> = [
        "no", "not", "nope", "pas", "jamais", "nunca", "non", "nao", "nein", "nee", "n", "none",
    ]

    /// Titles of columns that tell who comes.
    private static let presence = [
        "presen", "particip", "attend", "coming", "comes", "vient", "venue", "viendra", "asist", "assist", "compar",
        "viaja",
        "viaje", "travel", "statut", "status", "estado", "situac", "inscri", "regist", "yes", "oui", "teilnahme",
        "se rend",
        "deplace", "confirm", "rsvp", "repons", "respuesta", "resposta", "reply", "answer", "july", "juillet", "julio",
        "julho", "paris", "going", "va a", "acude", "vem", "movim", "mouvement", "change", "accion", "acao", "novedad",
        "vai", "viene", "in?", "semina", "viag", "voyag", "trip", "sera la", "5/7", "05/07", "5.7", "05.07",
    ]
    /// Titles of columns that tell who does not.
    private static let absence = [
        "absen", "ausen", "excus", "apolog", "ne vient pas", "ne viendra", "not coming", "not attend", "no asist",
        "no viaja",
        "nao vem", "nao vai", "nao particip", "no acude", "empech", "unable", "disculp", "justific", "declin",
        "se queda", "quedan", "reste", "stay", "ficam", "fica ", "de garde", "de turno", "back-up", "backup",
        "travelling)", "stand-by",
        "standby",
    ]
    /// Titles of columns whose yes and no say something else.
    private static let needs = [
        "regime", "diet", "dieta", "aliment", "repas", "meal", "lunch", "dejeuner", "diner", "dinner", "almuerzo",
        "almoco",
        "cena", "jantar", "hotel", "hebergement", "nuit", "aloj", "transfer", "navette", "interpre", "parking", "visa",
        "vegeta",
        "allerg", "alerg", "acces", "pmr", "photo", "foto", "premiere fois", "first time",
    ]
    private static let deputies = [
        "supplean", "suplent", "deputies", "substitut", "sustitut", "reserv", "remplacant", "alternate", "ersatz",
        "vertret",
    ]
    private static let away: Set<String> = [
        "absent", "absente", "absents", "ausente", "ausentes", "excuse", "excusee", "excused", "excusado", "excusada",
        "declined", "declines", "cancelled", "canceled", "annule", "annulee", "cancelado", "cancelada", "anulado",
        "anulada",
        "abwesend", "desiste", "desistiu", "desistio", "empeche", "empechee", "withdrawn", "refuse", "refusee",
        "denied", "denegado", "denegada", "recusado", "recusada", "rejected", "apologies", "regrets",
        "not coming", "not attending", "ne vient pas", "ne viendra pas", "ne participe pas", "ne participera pas",
        "n ira pas",
        "no viaja", "no asiste", "no asistira", "no va", "no ira", "no viene", "no acude", "nao vem", "nao vai",
        "nao viaja",
        "nao participa", "nao comparece", "stays home", "se queda",
    ]
    private static let present: Set<String> = [
        "present", "presente", "presents", "presentes", "confirme", "confirmee", "confirmed", "confirmado",
        "confirmada",
        "titulaire", "titular", "efetivo", "effectif", "coming", "attending", "vient", "viendra", "participe",
        "participera",
        "participa", "asiste", "asistira", "viaja", "comparece", "attends", "inscrit", "inscrite",
        "accorde", "accordee", "approved", "aprobado", "aprobada", "aprovado", "aprovada", "autorise", "autorisee",
        "autorizado",
        "autorizada", "granted", "ferme", "firme", "seguro", "segura", "sicher", "confermato", "confermata",
        "bestatigt", "teilnahme", "presenta",
        "a inscrire", "a inscribir", "inscribir", "inscrever", "a inscrever", "register", "to register",
        "to be registered",
        "sin cambio", "sin cambios", "inchange", "inchangee", "sans changement", "unchanged", "no change",
        "se mantiene",
        "maintenu", "maintenue", "sem alteracao", "sem mudanca", "mantem", "mantem se", "keeps", "garde",
    ]
    /// Too short to say it in a column of anything else.
    private static let coming: Set<String> = ["va", "vem", "in", "going", "vai", "kommt", "viene"]
    private static let out: Set<String> = ["out", "fica", "reste", "baja", "queda", "stays"]
    private static let neither = [
        "tampoco", "non plus", "neither", "tambem nao", "not either", "nor", "idem non", "not any more", "no longer",
        "not anymore",
    ]
    private static let likewise = [
        "tambien", "aussi", "egalement", "too", "as well", "also", "likewise", "tambem", "igual", "pareil", "idem",
        "ditto", "same",
        "lo mismo", "igualmente", "de meme", "auch",
    ]
    private static let released = [
        "a retirer", "retirez", "retirer", "a rendre", "rend sa place", "libere", "liberer", "liberez", "a liberer",
        "liberar",
        "liberen", "libera", "podem liberar", "fica livre", "queda libre", "release", "give hers", "give his",
        "give theirs",
        "remplace", "a annuler", "annulez", "anular", "anulen", "cancelar", "cancelen", "cancelem", "retirar",
        "retiren", "retirem",
        "on l oublie", "take off", "take her off", "take him off", "quitar", "quiten", "riscar", "tirar", "tirem",
        "ne vient pas",
        "ne viendra pas", "ne vient plus", "not coming", "can t come", "cannot come", "no viene", "no va", "nao vem",
        "nao vai",
        "no podra", "no puede", "nao pode", "ne peut pas", "ne pourra pas", "can t make", "cannot make", "no viaja",
        "nao viaja",
    ]
    private static let taken = [
        "a inscrire", "inscrivez", "maintenue", "maintenu", "maintient", "adelante", "cuenten con", "contez", "comptez",
        "inscrevam",
        "inscriban", "apunten", "pode por", "podem por", "podem contar", "partant", "partante", "is coming", "he is",
        "she is",
        "se mantiene", "mantem", "mantem se", "keeps", "definitely", "of course", "certainly", "absolument", "bien sur",
        "por supuesto",
        "claro", "com certeza", "sure", "toujours", "siempre", "sempre", "presente", "present", "count her in",
        "count him in", "register", "confirmo",
        "confirmamos",
    ]
    private static let orders = [
        "ne pas inscrire", "ne pas enregistrer", "no inscribir", "no registrar", "do not register", "don t register",
        "not to be registered", "nao inscrever", "nao registar", "nicht anmelden", "non iscrivere",
    ]
    private static let doubtful = [
        "a confirm", "por confirm", "to be confirm", "tbc", "to confirm", "pending", "pendiente", "pendente",
        "peut etre",
        "quiza", "tal vez", "talvez", "maybe", "perhaps", "en attente", "provision", "provisoire", "ne sait pas",
        "no sabe",
        "nao sabe", "a voir", "por ver", "a ver", "to be seen", "da confermare", "offen", "sous reserve", "a definir",
        "por definir", "en duda", "incertain", "unsure", "possibl",
        "unconfirmed",
    ]
}
