// What a reader is told who is answered in another language than theirs: in their own, at the head of the letter.

import Core

enum Apology {
    /// A sentence in `reads` that the desk writes in `language`; `nil` where that is what they read, or nobody wrote one.
    static func sentence(to reads: Language, writing language: Language) -> String? {
        guard reads != language, let words = table[reads], let name = words.names[language] else { return nil }
        return words.sentence.replacing("{}", with: name)
    }

    private static let table: [Language: (sentence: String, names: [Language: String])] = [
        .french: (
            "Nous ne pouvons malheureusement vous répondre qu’en {} ; vous pouvez nous écrire en français.",
            [.english: "anglais", .spanish: "espagnol", .portuguese: "portugais"]
        ),
        .english: (
            "We are sorry that we can only answer in {}; you may write to us in English.",
            [.french: "French", .spanish: "Spanish", .portuguese: "Portuguese"]
        ),
        .spanish: (
            "Lamentamos poder responderle solo en {}; puede escribirnos en español.",
            [.french: "francés", .english: "inglés", .portuguese: "portugués"]
        ),
        .portuguese: (
            "Lamentamos só poder responder em {}; pode escrever-nos em português.",
            [.french: "francês", .english: "inglês", .spanish: "espanhol"]
        ),
        Language("it"): (
            "Ci dispiace di poterle rispondere solo in {}; può scriverci in italiano.",
            [.french: "francese", .english: "inglese", .spanish: "spagnolo", .portuguese: "portoghese"]
        ),
        Language("de"): (
            "Leider können wir Ihnen nur auf {} antworten; Sie können uns gern auf Deutsch schreiben.",
            [.french: "Französisch", .english: "Englisch", .spanish: "Spanisch", .portuguese: "Portugiesisch"]
        ),
        Language("ca"): (
            "Lamentem poder respondre-li només en {}; ens pot escriure en català.",
            [.french: "francès", .english: "anglès", .spanish: "castellà", .portuguese: "portuguès"]
        ),
        Language("nl"): (
            "Helaas kunnen wij u alleen in het {} antwoorden; u kunt ons in het Nederlands schrijven.",
            [.french: "Frans", .english: "Engels", .spanish: "Spaans", .portuguese: "Portugees"]
        ),
    ]
}
