// The certificate: what it says in each language, that it is one sheet whatever strangers put on it, and that it depends on
// nothing but its values and the fonts.

import Core
import Dispatch
import Foundation
import Testing

@testable import Papers

@Suite struct CertificateTests {
    @Test func `the same values give the same bytes, in any thread and whatever was drawn before`() throws {
        let first = try Certificate.usual().pdf()
        _ = try Certificate.usual("Екатерина 王小明").pdf()
        let results = Results()
        DispatchQueue.concurrentPerform(iterations: 24) { number in
            results.add(try? Certificate.usual(number % 3 == 0 ? "Ζωή" : "Awa Diallo").pdf())
        }
        #expect(results.all.count { $0 == first } == 16)
        #expect(Set(results.all).count == 2)
        var later = Certificate.usual()
        later.issued += 1
        #expect(try later.pdf() != first)
    }

    private final class Results: @unchecked Sendable {
        private let lock = NSLock()
        private(set) var all: [[UInt8]?] = []
        func add(_ result: [UInt8]?) { lock.withLock { all.append(result) } }
    }

    @Test func `one page of A4 across, which says what it is, whose and of when`() throws {
        let facts = try PrintedSheet(.usual()).facts()
        #expect(facts["Pages"] == "1")
        #expect(facts["Page size"] == "841.89 x 595.276 pts (A4)")
        #expect(facts["Title"] == "Attestation de participation – Awa Diallo")
        #expect(facts["Author"] == "Cités unies")
        #expect(facts["CreationDate"]?.hasPrefix("2018-07-06T08:00:00") == true)
        #expect(facts["ModDate"] == facts["CreationDate"])
    }

    @Test(arguments: [Date.distantPast, .distantFuture, Date(timeIntervalSince1970: 1e15)])
    func `a date that no file can hold is still not the present one`(issued: Date) throws {
        var certificate = Certificate.usual()
        certificate.issued = issued
        let date = try #require(try PrintedSheet(certificate).facts()["CreationDate"])
        #expect(["1970-01-01", "4001-01-01", "9999-12-31"].contains(String(date.prefix(10))))
    }

    @Test(arguments: [
        (Language.french, ["Attestation de participation", "La présente atteste que", "a participé à", "Délivrée le"]),
        (.english, ["Certificate of attendance", "This is to certify that", "took part in", "Issued on"]),
        (.spanish, ["Certificado de asistencia", "Por la presente se certifica que", "participó en", "Expedido el"]),
        (.portuguese, ["Certificado de participação", "Certifica-se que", "participou em", "Emitido em"]),
        (Language("ca"), ["Certificate of attendance", "This is to certify that", "took part in", "Issued on"]),
    ])
    func `it can be read by programs, in every language`(language: Language, words: [String]) throws {
        let lines = try PrintedSheet(.usual("José Ñíguez-Gonçalves", language: language)).lines()
        let reference =
            language == .spanish ? "Referencia" : ["fr": "Référence", "pt": "Referência"][language.rawValue]
        #expect(
            lines.prefix(9) == [
                "Cités unies", words[0], words[1], "José Ñíguez-Gonçalves", "Ville de Dakar", words[2],
                "Vers une action internationale durable", "jeudi 5 juillet 2018", "Hôtel de ville de Paris",
            ])
        let foot = lines.dropFirst(9).joined(separator: " ")
        #expect(foot.contains(words[3]) && foot.contains("6 juillet 2018") && foot.contains("Félicia Moreno"))
        #expect(lines.last == "\(reference ?? "Reference") SIA-7Q4K2M")
    }

    @Test func `what is not given leaves no line`() throws {
        var certificate = Certificate.usual(language: .english)
        certificate.organisation = " \n"
        (certificate.signedBy, certificate.reference, certificate.issuedOn) = (nil, nil, "\u{200B}")
        #expect(
            try PrintedSheet(certificate).lines() == [
                "Cités unies", "Certificate of attendance", "This is to certify that", "Awa Diallo", "took part in",
                "Vers une action internationale durable", "jeudi 5 juillet 2018", "Hôtel de ville de Paris",
            ])
    }

    @Test func `a title of two sentences is broken between them`() throws {
        var certificate = Certificate.usual()
        let halves = ["Towards Sustainable International Action:", "Shared Perspectives from Latin America and Europe"]
        certificate.eventTitle = halves.joined(separator: " ")
        #expect(try PrintedSheet(certificate).lines()[6...7] == halves[...])
    }

    @Test(arguments: ["Awa Diallo", "Ελένη Παπαδοπούλου", "Наталія Їжакевич", "Łukasz Źdźbło", "Nguyễn Thị Ánh"])
    func `names in Latin, Greek and Cyrillic letters are drawn without a box`(name: String) throws {
        let certificate = Certificate.usual(name)
        #expect(try certificate.missingGlyphs() == 0)
        #expect(try PrintedSheet(certificate).lines()[3] == name)
    }

    @Test func `letters that the serif lacks come from another font`() throws {
        #expect(try Certificate.usual("محمد الفاسي").missingGlyphs() == 0)
    }

    // MARK: Strangers

    @Test(arguments: [
        ("<b>Eve</b> &amp; <span size='99999'>x", "<b>Eve</b> &amp; <span size='99999'>x"),
        ("Eve\r\nBcc: x@y.example\r\n\r\nbody", "Eve Bcc: x@y.example body"),
        ("Eve\u{0}\u{1B}[31m", "Eve[31m"),
        ("\u{202E}evE\u{2066} Moss\u{200F}", "evE Moss"),
        ("%s %n (Eve) \\) Tj /Page >>", "%s %n (Eve) \\) Tj /Page >>"),
    ])
    func `a stranger's name is drawn as the letters it has`(name: String, drawn: String) throws {
        let sheet = try PrintedSheet(.usual(name))
        #expect(try sheet.lines()[3] == drawn)
        #expect(try sheet.facts()["Title"] == "Attestation de participation – \(drawn)")
        #expect(try sheet.facts()["Pages"] == "1")
    }

    static let endless: [String] = [
        String(repeating: "W", count: 10_000), String(repeating: "Direction de la coopération ", count: 400),
        "Z" + String(repeating: "\u{0301}", count: 5_000), String(repeating: "Z\u{0301}\u{0323}", count: 5_000),
        String(repeating: "\u{FDFD} ", count: 300), String(repeating: "👩\u{200D}", count: 3_000),
        String(repeating: "\u{1100}", count: 3_000), String(repeating: "ཧཱུྂ", count: 500),
        String(repeating: "a\u{A0}", count: 500),
    ]

    @Test(arguments: endless.indices)
    func `no value leaves the sheet`(number: Int) throws {
        let sheet = try PrintedSheet(.filled(with: Self.endless[number]))
        #expect(try sheet.facts()["Pages"] == "1")
        let ink = try sheet.ink()
        #expect(ink[0] >= 60 && ink[1] >= 30 && ink[2] <= 842 - 60 && ink[3] <= 595 - 25, "\(ink)")
    }

    @Test(arguments: ["Direction générale de la coopération internationale, ", "Wwwww", "Ab "])
    func `long values do not cover one another`(value: String) throws {
        let words = try PrintedSheet(.filled(with: String(repeating: value, count: 300))).words()
        #expect(words.count > 20)
        for (number, word) in words.enumerated() {
            for other in words.dropFirst(number + 1) {
                #expect(word.overlap(other) < 0.1, "\(word) \(other)")
            }
        }
    }

    @Test func `a name of usual length is never cut`() throws {
        let name = "María de los Ángeles Fernández-Villaverde y Gutiérrez de la Concha Martínez-Bordiú"
        let lines = try PrintedSheet(.usual(name)).lines()
        #expect(lines[3...4].joined(separator: " ") == name)
        #expect(!lines.joined().contains("…"))
    }

    @Test(arguments: ["", " \t\n", "\u{200B}\u{202E}\u{0}", "\u{301}"])
    func `a certificate for nobody, or of nothing, is an error that names the field`(nothing: String) throws {
        #expect(throws: PaperError.blank("name")) { try Certificate.usual(nothing).pdf() }
        var certificate = Certificate.usual()
        certificate.eventTitle = nothing
        #expect(throws: PaperError.blank("title")) { try certificate.pdf() }
    }
}
