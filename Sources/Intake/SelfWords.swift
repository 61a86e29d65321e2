// How writers speak of themselves when they name people: "et moi-même", "y quien suscribe", "your humble servant".

enum SelfWords {
    /// Runs of folded parts that put the writer beside others.
    static let joined: [[String]] = [
        ["et", "moi"], ["moi", "et"], ["moi", "meme"], ["elle", "et", "moi"], ["lui", "et", "moi"], ["and", "i"],
        ["and", "me"],
        ["i", "and"], ["me", "and"], ["and", "myself"], ["myself", "and"], ["y", "yo"], ["yo", "y"], ["y", "a", "mi"],
        ["e", "eu"], ["eu", "e"], ["mim", "e"], ["e", "a", "mim"], ["ed", "io"], ["e", "io"], ["io", "e"],
        ["und", "ich"],
        ["ich", "und"], ["und", "mich"], ["mich", "und"], ["en", "ik"], ["ik", "en"], ["i", "jo"], ["jo", "i"],
    ]
    /// What writers call themselves, as one who comes or not.
    static let named: [[String]] = [
        ["votre", "serviteur"], ["votre", "servante"], ["le", "soussigne"], ["la", "soussignee"], ["ma", "pomme"],
        ["ma", "personne"],
        ["bibi"], ["your", "humble", "servant"], ["yours", "truly"], ["the", "undersigned"], ["my", "good", "self"],
        ["my", "humble", "self"], ["my", "own", "self"], ["myself"], ["quien", "suscribe"], ["quien", "escribe"],
        ["quien", "firma"],
        ["que", "suscribe"], ["que", "firma"], ["el", "suscrito"], ["la", "suscrita"], ["el", "infrascrito"],
        ["la", "infrascrita"],
        ["un", "servidor"], ["una", "servidora"], ["este", "servidor"], ["esta", "servidora"], ["mi", "persona"],
        ["mi", "misma"],
        ["mi", "mismo"], ["yo", "misma"], ["yo", "mismo"], ["quem", "subscreve"], ["quem", "assina"],
        ["quem", "escreve"],
        ["que", "subscreve"], ["que", "assina"], ["que", "escreve"], ["o", "signatario"], ["a", "signataria"],
        ["da", "signataria"],
        ["do", "signatario"], ["o", "subscritor"], ["a", "subscritora"], ["abaixo", "assinado"],
        ["abaixo", "assinada"],
        ["minha", "pessoa"], ["mim", "proprio"], ["mim", "propria"], ["mim", "mesma"], ["mim", "mesmo"],
        ["eu", "mesma"],
        ["eu", "mesmo"], ["eu", "propria"], ["eu", "proprio"], ["il", "sottoscritto"], ["la", "sottoscritta"],
        ["lo", "scrivente"],
        ["la", "scrivente"], ["meine", "wenigkeit"], ["mich", "selbst"], ["ondergetekende"], ["mijzelf"],
        ["moi", "meme"],
        ["sa", "secretaire", "que", "je", "suis"], ["ici", "presente"], ["ici", "present"],
    ]

    /// What puts the writer beside those named, whatever else it says of them.
    static let joining: [[String]] = [
        ["et", "moi"], ["j", "accompagne"], ["j", "accompagnerai"], ["l", "accompagne"], ["l", "accompagnerai"],
        ["les", "accompagne"], ["les", "accompagnerai"], ["ma", "modeste", "personne"], ["le", "signataire"],
        ["la", "signataire"], ["votre", "correspondant"], ["votre", "correspondante"], ["ajoutez", "moi"],
        ["le", "soussigne"], ["la", "soussignee"], ["votre", "serviteur"],
        ["the", "undersigned"], ["my", "humble", "self"], ["my", "own", "place"], ["my", "own", "seat"],
        ["another", "for", "me"], ["i", "accompany"], ["i", "will", "accompany"], ["i", "shall", "accompany"],
        ["i", "am", "accompanying"], ["and", "me"],
        ["quien", "suscribe"], ["quien", "escribe"], ["quien", "les", "escribe"], ["quien", "firma"], ["conmigo"],
        ["lo", "acompano"], ["la", "acompano"], ["los", "acompano"], ["acompanare"], ["a", "mi", "como"], ["ponganme"],
        ["pongan", "me"], ["apuntenme"], ["a", "mi", "al"],
        ["do", "signatario"], ["da", "signataria"], ["o", "signatario"], ["a", "signataria"], ["que", "escreve"],
        ["quem", "escreve"], ["quem", "assina"], ["acompanharei"], ["acompanho"], ["me", "somo"], ["comigo"],
    ]

    static func holds(_ runs: [[String]], _ parts: [String]) -> Bool {
        runs.contains { run in
            parts.count >= run.count
                && (0...(parts.count - run.count)).contains { Array(parts[$0..<($0 + run.count)]) == run }
        }
    }
}
