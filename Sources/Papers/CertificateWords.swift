// What a certificate says in each language. None of it agrees with the gender of whom it names, and each piece stands on a
// line of its own, so that nothing is contracted with a name or a title.

import Core

struct CertificateWords: Sendable {
    let heading: String
    let certifies: String
    let tookPart: String
    let issued: String
    let reference: String

    /// English stands in for a language without words.
    static func words(in language: Language) -> (words: CertificateWords, language: Language) {
        byLanguage[language].map { ($0, language) } ?? (english, .english)
    }

    private static let english = CertificateWords(
        heading: "Certificate of attendance", certifies: "This is to certify that", tookPart: "took part in",
        issued: "Issued on", reference: "Reference")

    private static let byLanguage: [Language: CertificateWords] = [
        .english: english,
        .french: CertificateWords(
            heading: "Attestation de participation", certifies: "La présente atteste que", tookPart: "a participé à",
            issued: "Délivrée le", reference: "Référence"),
        .spanish: CertificateWords(
            heading: "Certificado de asistencia", certifies: "Por la presente se certifica que",
            tookPart: "participó en", issued: "Expedido el", reference: "Referencia"),
        .portuguese: CertificateWords(
            heading: "Certificado de participação", certifies: "Certifica-se que", tookPart: "participou em",
            issued: "Emitido em", reference: "Referência"),
    ]
}
