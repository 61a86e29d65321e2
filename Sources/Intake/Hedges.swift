// Words that make a wish unreal, somebody else's, later, or about another thing: beside them a phrase of asking asks nothing.
//
// They are looked for only in the sentences that carry the wish, so that what is said elsewhere in a letter costs nothing.

import Core

struct Hedges {
    /// Runs of folded parts after which a wish is unreal or past: "would have liked to register".
    private static let unreal: [[String]] = [
        ["would", "have"], ["d", "have"], ["should", "have"], ["could", "have"], ["might", "have"], ["was", "going"],
        ["were", "going"], ["had", "hoped"], ["had", "planned"], ["had", "wanted"], ["thought", "about"],
        ["thought", "of"], ["used", "to"], ["aurais", "aime"], ["aurais", "voulu"], ["aurais", "souhaite"],
        ["aurais", "bien"], ["aurions", "aime"], ["aurions", "voulu"], ["aurions", "souhaite"], ["aurait", "aime"],
        ["aurait", "voulu"], ["aurait", "souhaite"], ["j", "esperais"], ["je", "pensais"], ["j", "allais"],
        ["j", "avais"], ["hubiera"], ["hubiese"], ["hubieramos"], ["hubiesemos"], ["habria"], ["habriamos"],
        ["iba", "a"], ["teria"], ["teriamos"], ["tinha", "pensado"], ["ia", "me"], ["failli"],
        ["in", "spirit"], ["en", "pensee"], ["en", "espiritu"], ["em", "pensamento"], ["em", "espirito"],
    ]
    /// Somebody else says so, or it is thought of.
    private static let reported: [[String]] = [
        ["says", "i"], ["says", "that"], ["says", "we"], ["said", "i"], ["said", "that"], ["tells", "me"],
        ["told", "me"], ["asked", "me"], ["asks", "me"], ["wants", "me"], ["i", "should", "cancel"],
        ["i", "should", "register"], ["i", "should", "withdraw"], ["should", "i"],
        ["on", "me", "demande"], ["me", "demande", "de"], ["m", "a", "dit"], ["me", "dit"],
        ["m", "a", "demande", "de", "m"],
        ["veut", "que"], ["je", "devrais"], ["me", "dice"], ["me", "dijo"], ["me", "piden"], ["me", "dicen"],
        ["quiere", "que"], ["deberia"], ["me", "disse"], ["me", "diz"], ["quer", "que"], ["deveria"],
        ["me", "pediu"], ["me", "pedem"], ["me", "pide", "que"],
    ]
    private static let later: [[String]] = [
        ["next", "week"], ["next", "month"], ["tomorrow"], ["later"], ["once"], ["eventually"],
        ["semaine", "prochaine"],
        ["mois", "prochain"], ["demain"], ["plus", "tard"], ["bientot"], ["une", "fois"],
        ["proxima", "semana"], ["semana", "que", "viene"], ["semana", "que", "vem"], ["mas", "tarde"],
        ["mais", "tarde"], ["mas", "adelante"], ["mais", "adiante"], ["amanha"], ["assim", "que"],
        ["quand", "j"], ["when", "i"],
    ]
    private static let dropping: Set<String> = [
        "forget", "ignore", "disregard", "oublier", "oubliez", "oublie", "ignorer", "ignorez", "olvidar", "olviden",
        "olvide", "olvidad", "ignoren", "ignorar", "esquecer", "esquecam", "esqueca", "ignorem", "abandon",
    ]
    /// Things one registers for or gives up that are no place at an event of this desk.
    private static let otherThings: Set<String> = [
        "course", "class", "classes", "workshop", "webinar", "newsletter", "membership", "subscription",
        "training", "trip", "excursion", "gala", "sponsoring", "sponsorship", "parrainage", "patrocinio", "cours",
        "atelier", "webinaire", "infolettre",
        "abonnement", "adhesion", "formation", "excursion", "curso", "taller", "boletin",
        "suscripcion", "excursion", "assinatura", "boletim", "palestra", "examen",
        "exam", "exame", "concours", "concurso", "tournoi", "torneo", "match", "concert", "concierto", "creche",
        "gimnasio", "gym", "piscine",
    ]

    /// What one is taken off that is no event.
    private static let lists: Set<String> = [
        "listes", "lists", "listas", "mailing", "mailings", "diffusion", "distribution", "difusion", "distribucion",
        "divulgacao", "correo", "emails", "mails", "publicidad", "spam", "order", "commande", "pedido", "chairs",
        "invoice", "facture", "factura", "fatura", "contract", "contrat", "contrato",
    ]
    private static let mistakes: Set<String> = [
        "mistake", "mistakenly", "erreur", "error", "erro", "equivocacion", "engano", "wrongly", "accident",
    ]
    /// Words a question about how, where and when opens with.
    private static let asking: Set<String> = [
        "comment", "how", "como", "where", "donde", "onde", "quand", "when", "cuando", "quando", "quel", "quelle",
        "which", "what", "cual", "qual", "pourquoi", "why",
    ]

    let evidence: Evidence
    /// Words of the desk's own events, folded.
    let eventWords: Set<String>

    func doubts(_ intent: Intent) -> [String] {
        let asking: Set<Topic> = [.ask, .askSelf, .askWe, .come, .confirm, .take]
        let giving: Set<Topic> = [.cancel, .passOn, .regret, .regretOther]
        let topics: Set<Topic> =
            switch intent {
            case .register: asking
            case .accept: [.come, .confirm, .take, .yes]
            case .cancel, .decline: [.cancel, .passOn]
            case .change: [.replace, .add, .correct]
            default: []
            }
        var doubts: [String] = []
        var here = Set(evidence.findings.filter { topics.contains($0.topic) }.map(\.sentence))
        // Where no phrase knows the wish, any of a few sentences may carry it.
        if here.isEmpty, !topics.isEmpty, evidence.sentences.count <= 3 { here = Set(evidence.sentences.indices) }
        for number in here.sorted() {
            let sentence = evidence.sentences[number]
            let parts = sentence.parts
            func holds(_ runs: [[String]]) -> Bool {
                runs.contains { run in
                    parts.indices.contains {
                        $0 + run.count <= parts.count && Array(parts[$0..<($0 + run.count)]) == run
                    }
                }
            }
            if holds(Self.unreal) { doubts.append("What it wishes may be past or unreal") }
            if holds(Self.reported) { doubts.append("It tells what somebody else wants") }
            if intent == .register || intent == .accept, holds(Self.later) {
                doubts.append("It may be for later")
            }
            if intent != .change, parts.contains(where: { Self.dropping.contains($0) }) {
                doubts.append("It asks for something to be forgotten")
            }
            let names = parts.contains { eventWords.contains($0) }
            // "Of course" is no course.
            let strays = parts.indices.contains { index in
                Self.otherThings.contains(parts[index]) && !(index > 0 && parts[index - 1] == "of")
                    || index > 1 && parts[index] == "information" && parts[index - 2] == "lettre"
            }
            if intent == .register, strays, !names {
                doubts.append("It may be about another thing than the event")
            }
            if [.cancel, .decline].contains(intent) && isConditional(sentence) {
                doubts.append("It depends on a condition")
            }
            if intent == .cancel || intent == .decline,
                parts.contains(where: { Self.lists.contains($0) || Self.otherThings.contains($0) })
            {
                doubts.append("It may give up another thing than a place")
            }
            if intent == .register || intent == .accept, parts.contains(where: { Self.mistakes.contains($0) }) {
                doubts.append("It speaks of a mistake")
            }
            if intent == .change, isConditional(sentence),
                evidence.findings.contains(where: { $0.sentence == number && $0.topic == .replace })
            {
                doubts.append("It depends on a condition")
            }
            // "I would come, but": what turns against the wish is no phrase's doing.
            let gives = evidence.findings.contains { $0.sentence == number && giving.contains($0.topic) }
            if intent == .register || intent == .accept, !gives, turns(sentence, number, asking) {
                doubts.append("Something is said against its own wish")
            }
        }
        let isHow =
            !here.isEmpty
            && here.allSatisfy { number in
                let sentence = evidence.sentences[number]
                return sentence.isQuestion && sentence.parts.prefix(3).contains { Self.asking.contains($0) }
            }
        if intent == .register, isHow { doubts.append("It asks how, where or when, and for no place") }
        let refused = evidence.negated.contains { asking.contains($0.topic) }
        if intent == .register || intent == .accept, refused {
            doubts.append("It says that somebody is not to be registered")
        }
        var seen: Set<String> = []
        return doubts.filter { seen.insert($0).inserted }
    }

    private func isConditional(_ sentence: Sentence) -> Bool {
        sentence.words.contains { word in
            // "sí" with its accent is a yes.
            let text = word.text.lowercased()
            return ["if", "si", "caso", "unless"].contains(text)
        }
    }

    /// Whether "but" comes after the wish in its sentence.
    private func turns(_ sentence: Sentence, _ number: Int, _ asking: Set<Topic>) -> Bool {
        let first = evidence.findings.filter { $0.sentence == number && asking.contains($0.topic) }
            .map(\.range.lowerBound).min()
        guard let first else { return false }
        let turning: Set<String> = ["but", "mais", "pero", "however", "aber"]
        return sentence.parts.indices.contains { index in
            index > first
                && (turning.contains(sentence.parts[index])
                    || sentence.parts[index] == "mas"
                        && sentence.words[sentence.owners[index]].text.lowercased() == "mas")
        }
    }
}
