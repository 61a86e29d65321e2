// What people write under a notice, by what they mean and by language: the words the notice itself invites, and the same as
// people put it.

import Core

/// What an answer means.
enum Deed: String, CaseIterable, Sendable {
    case yes, no, cancel
    /// Yes to a seat, said in so many words.
    case takeSeat
    /// That they will come, from somebody who holds a seat or was offered one.
    case comes
    /// That they will not come.
    case cannotCome
    case stop
    /// Somebody else comes in the sender's place.
    case substitute
    /// The sender's own name, put right.
    case spelling
    case organisation
    /// Who is to have a place; that the sender, who has none, comes.
    case names, namesOfTwo, attend
    /// A seat wanted again.
    case register
    /// One of several gives up; somebody else comes for one of several.
    case cancelOne, substituteOne
}

/// An answer, and what is to stand in the register afterwards where it names somebody.
struct Answer: Sendable {
    let words: String
    var name: String?
    var organisation: String?

    init(_ words: String, _ name: String? = nil, _ organisation: String? = nil) {
        self.words = words
        self.name = name
        self.organisation = organisation
    }
}

extension Deed {
    /// Ways to say it in `language`. The first is what the notices say.
    func answers(_ language: Language) -> [Answer] {
        let table: [Language: [Answer]] =
            switch self {
            case .yes: Said.yes
            case .no: Said.no
            case .cancel: Said.cancel
            case .takeSeat: Said.takeSeat
            case .comes: Said.comes
            case .cannotCome: Said.cannotCome
            case .stop: Said.stop
            case .substitute: Said.substitute
            case .spelling: Said.spelling
            case .organisation: Said.organisation
            case .names: Said.names
            case .namesOfTwo: Said.namesOfTwo
            case .attend: Said.attend
            case .register: Said.register
            case .cancelOne: Said.cancelOne
            case .substituteOne: Said.substituteOne
            }
        return table[language] ?? []
    }

}

/// The words, by deed and language.
private enum Said {
    private static func plain(_ words: [Language: [String]]) -> [Language: [Answer]] {
        words.mapValues { $0.map { Answer($0) } }
    }

    static let yes = plain([
        .french: [
            "Oui", "« oui »", "oui merci !", "OUI", "Oui avec plaisir, merci beaucoup.",
            "Bonjour,\n\nOui.\n\nCordialement",
            "Je confirme.", "Oui, merci de votre message.", "Oui je confirme", "D'accord, merci",
        ],
        .english: [
            "Yes", "“yes”", "yes please!", "YES", "Yes, thank you very much.", "Hello,\n\nYes.\n\nBest regards",
            "I confirm.", "Yes, thanks for your message.", "Yes I confirm", "Sure, thanks",
        ],
        .spanish: [
            "Sí", "«sí»", "si, gracias!", "SI", "Sí, muchas gracias.", "Buenos días:\n\nSí.\n\nUn saludo", "Confirmo.",
            "Sí, gracias por su mensaje.", "Sí, confirmo", "De acuerdo, gracias",
        ],
        .portuguese: [
            "Sim", "“sim”", "sim, obrigada!", "SIM", "Sim, muito obrigado.", "Bom dia,\n\nSim.\n\nCumprimentos",
            "Confirmo.", "Sim, obrigado pela mensagem.", "Sim, confirmo", "De acordo, obrigado",
        ],
    ])

    static let takeSeat = plain([
        .french: [
            "Oui, je prends la place.", "J'accepte la place, merci.", "Oui, je confirme ma venue.",
            "Oui, je suis toujours intéressée !",
        ],
        .english: [
            "Yes, I'll take the place.", "I accept the place, thank you.", "Yes, I confirm that I am coming.",
            "Yes, I am still interested!",
        ],
        .spanish: [
            "Sí, acepto la plaza.", "Acepto la plaza, gracias.", "Sí, confirmo mi asistencia.",
            "¡Sí, me sigue interesando!",
        ],
        .portuguese: [
            "Sim, aceito a vaga.", "Aceito a vaga, obrigada.", "Sim, confirmo a minha presença.",
            "Sim, continuo interessada!",
        ],
    ])

    static let comes = plain([
        .french: [
            "Oui, je confirme ma venue.", "Oui", "Oui, je viens.", "Je serai là !", "Je confirme ma présence, merci.",
        ],
        .english: [
            "Yes, I confirm that I am coming.", "Yes", "Yes, I'm coming.", "I will be there!",
            "I confirm my attendance, thanks.",
        ],
        .spanish: [
            "Sí, confirmo mi asistencia.", "Sí", "Sí, voy.", "¡Allí estaré!", "Confirmo mi asistencia, gracias.",
        ],
        .portuguese: [
            "Sim, confirmo a minha presença.", "Sim", "Sim, vou.", "Estarei lá!",
            "Confirmo a minha presença, obrigada.",
        ],
    ])

    static let no = plain([
        .french: [
            "Non", "« non »", "Non merci", "non, merci.", "Non, désolée.", "Merci, mais non.",
            "Bonjour,\n\nNon.\n\nCordialement",
        ],
        .english: [
            "No", "“no”", "No thanks", "no, thank you.", "No, sorry.", "Thanks, but no.",
            "Hello,\n\nNo.\n\nBest regards",
        ],
        .spanish: [
            "No", "«no»", "No gracias", "no, gracias.", "No, lo siento.", "Gracias, pero no.",
            "Buenos días:\n\nNo.\n\nUn saludo",
        ],
        .portuguese: [
            "Não", "“não”", "Não obrigada", "nao, obrigado.", "Não, desculpe.", "Obrigado, mas não.",
            "Bom dia,\n\nNão.\n\nCumprimentos",
        ],
    ])

    static let cancel = plain([
        .french: [
            "annuler", "« annuler »", "Annuler", "ANNULER", "Annuler svp", "Je dois annuler, désolé",
            "Annulez s'il vous plaît.", "Merci d'annuler mon inscription.", "Annulation", "Merci d'annuler.",
        ],
        .english: [
            "cancel", "“cancel”", "Cancel", "CANCEL", "Please cancel", "I have to cancel, sorry", "Cancel please.",
            "Please cancel my registration.", "Cancellation",
            "Cancel, thanks.",
        ],
        .spanish: [
            "cancelar", "«cancelar»", "Cancelar", "CANCELAR", "Cancelar por favor", "Tengo que cancelar, lo siento",
            "Cancelen, por favor.", "Les ruego que cancelen mi inscripción.", "Anular",
            "Cancelar, gracias.",
        ],
        .portuguese: [
            "cancelar", "“cancelar”", "Cancelar", "CANCELAR", "Cancelar por favor", "Tenho de cancelar, desculpe",
            "Cancelem, por favor.", "Peço que cancelem a minha inscrição.", "Anular",
            "Cancelar, obrigado.",
        ],
    ])

    static let cannotCome = plain([
        .french: [
            "Je ne pourrai pas venir.", "Bonjour,\n\nJe ne pourrai finalement pas venir, désolée.\n\nBien cordialement",
            "Désolée, je ne peux plus venir", "J'ai un empêchement, je ne viendrai pas.",
        ],
        .english: [
            "I cannot come.", "Hello,\n\nI'm afraid I can no longer come, sorry.\n\nKind regards",
            "Sorry, I can't make it", "Unfortunately I won't be able to attend.",
        ],
        .spanish: [
            "No podré ir.", "Buenos días:\n\nAl final no podré ir, lo siento.\n\nUn saludo",
            "Lo siento, ya no puedo asistir", "Lamentablemente no podré asistir.",
        ],
        .portuguese: [
            "Não poderei ir.", "Bom dia,\n\nAfinal não poderei ir, desculpem.\n\nCumprimentos",
            "Desculpem, já não posso ir", "Infelizmente não poderei comparecer.",
        ],
    ])

    static let stop = plain([
        .french: [
            "stop", "« stop »", "STOP", "Stop.", "stop svp", "Stop merci", "Plus de rappels, merci.",
            "désinscription des rappels", "Merci de ne plus m'envoyer de rappels.",
            "Je ne souhaite plus recevoir de rappels.",
        ],
        .english: [
            "stop", "“stop”", "STOP", "Stop.", "stop please", "Stop, thanks", "no more reminders",
            "No more reminders, please.", "Please stop sending me reminders.", "I don't want any more reminders.",
        ],
        .spanish: [
            "stop", "«stop»", "STOP", "Baja", "parar por favor", "Stop, gracias", "no más recordatorios",
            "No más recordatorios, por favor.", "No me envíen más recordatorios.",
            "No deseo recibir más recordatorios.",
        ],
        .portuguese: [
            "stop", "“stop”", "STOP", "Parar", "parar por favor", "Stop, obrigado", "sem mais lembretes",
            "Sem mais lembretes, por favor.", "Não me enviem mais lembretes.", "Não quero receber mais lembretes.",
        ],
    ])

    static let substitute: [Language: [Answer]] = [
        .french: [
            Answer("Marie Curie", "Marie Curie"), Answer("Marie Curie viendra à ma place", "Marie Curie"),
            Answer("ce sera Marie Curie, Ville de Lyon", "Marie Curie", "Ville de Lyon"),
            Answer("Marie Curie, Ville de Lyon", "Marie Curie", "Ville de Lyon"),
            Answer("Bonjour,\n\nJe serai remplacée par Jean-Pierre Martin.\n\nMerci", "Jean-Pierre Martin"),
            Answer("C'est ma collègue Marie Curie qui viendra.", "Marie Curie"),
            Answer("Marie Curie\nVille de Lyon", "Marie Curie", "Ville de Lyon"),
        ],
        .english: [
            Answer("Marie Curie", "Marie Curie"), Answer("Marie Curie will come in my place", "Marie Curie"),
            Answer("It will be Marie Curie, City of Lyon", "Marie Curie", "City of Lyon"),
            Answer("Marie Curie, City of Lyon", "Marie Curie", "City of Lyon"),
            Answer("Hello,\n\nI will be replaced by John Whitfield.\n\nThanks", "John Whitfield"),
            Answer("My colleague Marie Curie will come instead.", "Marie Curie"),
            Answer("Marie Curie\nCity of Lyon", "Marie Curie", "City of Lyon"),
        ],
        .spanish: [
            Answer("Marie Curie", "Marie Curie"), Answer("Marie Curie vendrá en mi lugar", "Marie Curie"),
            Answer("será Marie Curie, Ayuntamiento de Lyon", "Marie Curie", "Ayuntamiento de Lyon"),
            Answer("Marie Curie, Ayuntamiento de Lyon", "Marie Curie", "Ayuntamiento de Lyon"),
            Answer("Buenos días:\n\nMe sustituirá Juan Carlos Ortega.\n\nGracias", "Juan Carlos Ortega"),
            Answer("Irá mi compañera Marie Curie en mi lugar.", "Marie Curie"),
            Answer("Marie Curie\nAyuntamiento de Lyon", "Marie Curie", "Ayuntamiento de Lyon"),
        ],
        .portuguese: [
            Answer("Marie Curie", "Marie Curie"), Answer("Marie Curie virá em meu lugar", "Marie Curie"),
            Answer("será Marie Curie, Câmara Municipal de Lyon", "Marie Curie", "Câmara Municipal de Lyon"),
            Answer("Marie Curie, Câmara Municipal de Lyon", "Marie Curie", "Câmara Municipal de Lyon"),
            Answer("Bom dia,\n\nSerei substituída por João Pereira.\n\nObrigada", "João Pereira"),
            Answer("Vai a minha colega Marie Curie no meu lugar.", "Marie Curie"),
            Answer("Marie Curie\nCâmara Municipal de Lyon", "Marie Curie", "Câmara Municipal de Lyon"),
        ],
    ]

    static let spelling: [Language: [Answer]] = [
        .french: [
            Answer("Mon nom s'écrit Dupond", "Claire Dupond"),
            Answer("Mon nom s'écrit Claire Dupond, merci.", "Claire Dupond"),
            Answer("Il y a une faute dans mon nom : c'est Claire Dupond.", "Claire Dupond"),
        ],
        .english: [
            Answer("My name is spelled Dupond", "Claire Dupond"),
            Answer("My name is spelt Claire Dupond, thanks.", "Claire Dupond"),
            Answer("There is a mistake in my name: it should be Claire Dupond.", "Claire Dupond"),
        ],
        .spanish: [
            Answer("Mi apellido se escribe Dupond", "Claire Dupond"),
            Answer("Mi nombre se escribe Claire Dupond, gracias.", "Claire Dupond"),
            Answer("Hay un error en mi nombre: es Claire Dupond.", "Claire Dupond"),
        ],
        .portuguese: [
            Answer("O meu apelido escreve-se Dupond", "Claire Dupond"),
            Answer("O meu nome escreve-se Claire Dupond, obrigada.", "Claire Dupond"),
            Answer("Há um erro no meu nome: é Claire Dupond.", "Claire Dupond"),
        ],
    ]

    static let organisation: [Language: [Answer]] = [
        .french: [
            Answer("Il manque mon organisation : Ville de Lyon", nil, "Ville de Lyon"),
            Answer("Mon organisation est la Ville de Lyon.", nil, "Ville de Lyon"),
        ],
        .english: [
            Answer("My organisation is missing: City of Lyon", nil, "City of Lyon"),
            Answer("My organisation is the City of Lyon.", nil, "City of Lyon"),
        ],
        .spanish: [
            Answer("Falta mi organización: Ayuntamiento de Lyon", nil, "Ayuntamiento de Lyon"),
            Answer("Mi organización es el Ayuntamiento de Lyon.", nil, "Ayuntamiento de Lyon"),
        ],
        .portuguese: [
            Answer("Falta a minha organização: Câmara Municipal de Lyon", nil, "Câmara Municipal de Lyon"),
            Answer("A minha organização é a Câmara Municipal de Lyon.", nil, "Câmara Municipal de Lyon"),
        ],
    ]

    static let names: [Language: [Answer]] = [
        .french: [
            Answer("Claire Dumont, Ville de Lyon", "Claire Dumont", "Ville de Lyon"),
            Answer("Claire Dumont\nVille de Lyon", "Claire Dumont", "Ville de Lyon"),
            Answer("Marie Curie, Ville de Lyon", "Marie Curie", "Ville de Lyon"),
        ],
        .english: [
            Answer("Claire Dumont, City of Lyon", "Claire Dumont", "City of Lyon"),
            Answer("Claire Dumont\nCity of Lyon", "Claire Dumont", "City of Lyon"),
            Answer("Marie Curie, City of Lyon", "Marie Curie", "City of Lyon"),
        ],
        .spanish: [
            Answer("Claire Dumont, Ayuntamiento de Lyon", "Claire Dumont", "Ayuntamiento de Lyon"),
            Answer("Claire Dumont\nAyuntamiento de Lyon", "Claire Dumont", "Ayuntamiento de Lyon"),
            Answer("Marie Curie, Ayuntamiento de Lyon", "Marie Curie", "Ayuntamiento de Lyon"),
        ],
        .portuguese: [
            Answer("Claire Dumont, Câmara Municipal de Lyon", "Claire Dumont", "Câmara Municipal de Lyon"),
            Answer("Claire Dumont\nCâmara Municipal de Lyon", "Claire Dumont", "Câmara Municipal de Lyon"),
            Answer("Marie Curie, Câmara Municipal de Lyon", "Marie Curie", "Câmara Municipal de Lyon"),
        ],
    ]

    static let namesOfTwo = plain([
        .french: ["Claire Dumont, Ville de Lyon\nMarie Curie, Université de Lyon", "Claire Dumont et Marie Curie"],
        .english: ["Claire Dumont, City of Lyon\nMarie Curie, University of Lyon", "Claire Dumont and Marie Curie"],
        .spanish: [
            "Claire Dumont, Ayuntamiento de Lyon\nMarie Curie, Universidad de Lyon", "Claire Dumont y Marie Curie",
        ],
        .portuguese: [
            "Claire Dumont, Câmara Municipal de Lyon\nMarie Curie, Universidade de Lyon", "Claire Dumont e Marie Curie",
        ],
    ])

    static let attend: [Language: [Answer]] = [
        .french: [
            Answer("Oui, je viens.", "Claire Dumont"),
            Answer("Je viens : Claire Dumont, Ville de Lyon", "Claire Dumont", "Ville de Lyon"),
            Answer("Oui, je souhaite m'inscrire.", "Claire Dumont"),
        ],
        .english: [
            Answer("Yes, I am coming.", "Claire Dumont"),
            Answer("I am coming: Claire Dumont, City of Lyon", "Claire Dumont", "City of Lyon"),
            Answer("Yes, I would like to register.", "Claire Dumont"),
        ],
        .spanish: [
            Answer("Sí, asistiré.", "Claire Dumont"),
            Answer("Asistiré: Claire Dumont, Ayuntamiento de Lyon", "Claire Dumont", "Ayuntamiento de Lyon"),
            Answer("Sí, deseo inscribirme.", "Claire Dumont"),
        ],
        .portuguese: [
            Answer("Sim, estarei presente.", "Claire Dumont"),
            Answer(
                "Estarei presente: Claire Dumont, Câmara Municipal de Lyon", "Claire Dumont", "Câmara Municipal de Lyon"
            ),
            Answer("Sim, desejo inscrever-me.", "Claire Dumont"),
        ],
    ]

    static let register: [Language: [Answer]] = [
        .french: [
            Answer("je souhaite m'inscrire"), Answer("« je souhaite m’inscrire »"),
            Answer("Je souhaite m’inscrire, Claire Dumont"), Answer("Je souhaite toujours m'inscrire, merci !"),
        ],
        .english: [
            Answer("I would like to register"), Answer("“I would like to register”"),
            Answer("I would like to register, Claire Dumont"), Answer("I would still like to register, thank you!"),
        ],
        .spanish: [
            Answer("deseo inscribirme"), Answer("«deseo inscribirme»"), Answer("Deseo inscribirme, Claire Dumont"),
            Answer("Sigo deseando inscribirme, ¡gracias!"),
        ],
        .portuguese: [
            Answer("desejo inscrever-me"), Answer("“desejo inscrever-me”"),
            Answer("Desejo inscrever-me, Claire Dumont"),
            Answer("Ainda desejo inscrever-me, obrigada!"),
        ],
    ]

    static let cancelOne = plain([
        .french: ["annuler Rui Bettencourt", "annuler : Rui Bettencourt", "Rui Bettencourt ne viendra plus."],
        .english: ["cancel Rui Bettencourt", "cancel: Rui Bettencourt", "Rui Bettencourt is no longer coming."],
        .spanish: ["cancelar Rui Bettencourt", "cancelar: Rui Bettencourt", "Rui Bettencourt ya no vendrá."],
        .portuguese: ["cancelar Rui Bettencourt", "cancelar: Rui Bettencourt", "Rui Bettencourt já não virá."],
    ])

    static let substituteOne: [Language: [Answer]] = [
        .french: [
            Answer("Marie Curie remplace Rui Bettencourt", "Marie Curie"),
            Answer("Marie Curie viendra à la place de Rui Bettencourt.", "Marie Curie"),
        ],
        .english: [
            Answer("Marie Curie replaces Rui Bettencourt", "Marie Curie"),
            Answer("Marie Curie will come in place of Rui Bettencourt.", "Marie Curie"),
        ],
        .spanish: [
            Answer("Marie Curie sustituye a Rui Bettencourt", "Marie Curie"),
            Answer("Marie Curie vendrá en lugar de Rui Bettencourt.", "Marie Curie"),
        ],
        .portuguese: [
            Answer("Marie Curie substitui Rui Bettencourt", "Marie Curie"),
            Answer("Marie Curie virá no lugar de Rui Bettencourt.", "Marie Curie"),
        ],
    ]
}

/// What may stand below a notice and is none of what it invites: to be seen by a person, or nothing at all.
let uninvited: [Language: [String]] = [
    .french: [
        "Hmm", "Lundi", "Peut-être", "Merci !", "Bonjour", "?", "Je vous réponds demain.",
        "Stop, attendez, j'ai une question.", "N'annulez surtout pas ma place !", "Oui mais non",
        "Merci d'annuler le dîner.", "Je dois annuler mon train.", "Je ne veux pas annuler.",
        "Si vous annulez, prévenez-moi.", "Oui si le train circule.", "Marie Curie est déjà inscrite.",
        "Est-ce que je dois répondre stop ?", "Non, ne stoppez pas les rappels.", "Cessez de changer la salle.",
        "Ville de Lyon, lundi",
    ],
    .english: [
        "Hmm", "Monday", "Maybe", "Thanks!", "Hello", "?", "I'll get back to you tomorrow.",
        "Stop, wait, I have a question.",
        "Do not cancel my place!", "Yes but no", "Please cancel the dinner.", "I have to cancel my train.",
        "I don't want to cancel.", "If you cancel, tell me.", "Yes, if the trains run.",
        "Marie Curie is already registered.", "Do I have to reply stop?", "No, don't stop the reminders.",
        "Stop changing the room.", "City of Lyon, Monday",
    ],
    .spanish: [
        "Hmm", "Lunes", "Quizás", "¡Gracias!", "Hola", "?", "Les respondo mañana.",
        "Stop, esperen, tengo una pregunta.",
        "¡No cancelen mi plaza!", "Sí pero no", "Cancelen la cena, por favor.", "Tengo que cancelar mi tren.",
        "No quiero cancelar.", "Si cancelan, avísenme.", "Sí, si hay trenes.", "Marie Curie ya está inscrita.",
        "¿Tengo que responder stop?", "No, no paren los recordatorios.", "Dejen de cambiar la sala.",
        "Ayuntamiento de Lyon, lunes",
    ],
    .portuguese: [
        "Hmm", "Segunda-feira", "Talvez", "Obrigada!", "Olá", "?", "Respondo amanhã.",
        "Stop, esperem, tenho uma pergunta.",
        "Não cancelem a minha vaga!", "Sim mas não", "Cancelem o jantar, por favor.",
        "Tenho de cancelar o meu comboio.",
        "Não quero cancelar.", "Se cancelarem, avisem-me.", "Sim, se houver comboios.", "Marie Curie já está inscrita.",
        "Tenho de responder stop?", "Não, não parem os lembretes.", "Parem de mudar a sala.",
        "Câmara Municipal de Lyon, segunda-feira",
    ],
]
