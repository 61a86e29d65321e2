// Lists of invitees from their bytes: encodings, separators, header names, rows, and what is wrong with them on which
// line.

import Core
import Foundation
import Rig
import Testing

@testable import usher

private let event = Event(
    code: EventCode("demo"), referencePrefix: "DEM", titles: Texts([.english: "Demo"]), languages: [.english, .french],
    zone: .gmt, start: Date(timeIntervalSince1970: 2_000_000_000), end: Date(timeIntervalSince1970: 2_000_010_000),
    place: Place(name: Texts([.english: "Hall"]), address: "1 Street"), capacity: 10,
    deadline: Date(timeIntervalSince1970: 1_999_000_000),
    categories: [
        Category(
            key: "local-authority", labels: Texts([.english: "Local authority", .french: "Collectivité territoriale"])),
        Category(key: "university", labels: Texts([.english: "University", .spanish: "Universidad"])),
    ])

private func read(_ text: String) throws -> InviteeFile { try InviteeFile(Array(text.utf8), event: event) }

private func refusal(_ text: String) -> InviteeFile.Refusal? {
    do {
        _ = try InviteeFile(Array(text.utf8), event: event)
        return nil
    } catch {
        return error
    }
}

extension InviteeFile {
    fileprivate var invitees: [Invitee] {
        rows.compactMap { if case .invitee(let invitee) = $0.content { invitee } else { nil } }
    }

    /// `5: what is wrong`, a line each.
    fileprivate var problems: [String] {
        rows.flatMap { row -> [String] in
            if case .bad(let problems) = row.content { problems.map { "\(row.line): \($0)" } } else { [] }
        }
    }
}

@Suite struct `Encodings of lists` {
    private static let text = "e-mail;nom;prénom\r\nrene@x.example;Müller;René\r\nines@x.example;Peña Español;Inês\r\n"

    private static func encoded(
        _ encoding: String.Encoding, _ text: String = text, mark: [UInt8] = []
    ) -> [UInt8] {
        mark + Array(text.data(using: encoding, allowLossyConversion: false) ?? Data())
    }

    /// By Apple's table (ROMAN.TXT): Foundation's own on Linux is another.
    private static func macRoman(_ text: String) -> [UInt8] {
        let high: [Unicode.Scalar: UInt8] = [
            "á": 0x87, "ã": 0x8B, "ç": 0x8D, "é": 0x8E, "ê": 0x90, "ñ": 0x96, "û": 0x9E, "ü": 0x9F, "’": 0xD5,
            "Á": 0xE7,
        ]
        return text.unicodeScalars.map { $0.isASCII ? UInt8($0.value) : high[$0] ?? 0 }
    }

    @Test(arguments: [
        ("UTF-8", encoded(.utf8)), ("UTF-8", encoded(.utf8, mark: [0xEF, 0xBB, 0xBF])),
        ("UTF-16LE", encoded(.utf16LittleEndian)), ("UTF-16BE", encoded(.utf16BigEndian)),
        ("UTF-16LE", encoded(.utf16LittleEndian, mark: [0xFF, 0xFE])),
        ("UTF-16BE", encoded(.utf16BigEndian, mark: [0xFE, 0xFF])),
        ("UTF-32LE", encoded(.utf32LittleEndian, mark: [0xFF, 0xFE, 0, 0])),
        ("windows-1252", encoded(.windowsCP1252)), ("Mac Roman", macRoman(text)),
    ])
    func `a list is read in the encoding it is in, and that is named`(name: String, bytes: [UInt8]) throws {
        let file = try InviteeFile(bytes, event: event)
        #expect(file.encoding == name)
        #expect(file.separator == .semicolon)
        #expect(file.invitees.map(\.contact.name) == ["René Müller", "Inês Peña Español"])
    }

    /// What is rare in one encoding is usual in the other.
    @Test(arguments: [
        ("windows-1252", "Paris–Dakar, l’été à Orléans, ŠKODA Žižka, 3 € le nº 5"),
        ("windows-1252", "RENÉE ÉLOÏSE À LA FORÊT"), ("Mac Roman", "Conceição João"), ("Mac Roman", "MÁLAGA Málaga"),
        ("Mac Roman", "François d’Août"),
    ])
    func `windows-1252 and Mac Roman are told apart by what they would make of words`(name: String, words: String)
        throws
    {
        let text = "email;nom\rx@x.example;\(words)\r"
        let bytes = name == "Mac Roman" ? Self.macRoman(text) : Self.encoded(.windowsCP1252, text)
        let file = try InviteeFile(bytes, event: event)
        #expect(file.encoding == name)
        #expect(file.invitees.first?.contact.name == words)
    }

    @Test func `some damaged bytes in UTF-8 are a bad row, and the others are read`() throws {
        let bytes =
            Array("email,name\na@x.example,René\nb@x.example,Ren".utf8) + [0xE9] + Array(",\nc@x.example,Zoë\n".utf8)
        let file = try InviteeFile(bytes, event: event)
        #expect(file.encoding == "UTF-8")
        #expect(file.invitees.map(\.contact.name) == ["René", "Zoë"])
        #expect(file.problems == ["3: name: expected text, found bytes that mean nothing in it: \"Ren\u{FFFD}\""])
    }

    @Test func `a mark of UTF-8 says nothing of what follows, and may come very often`() throws {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let mislabelled = try InviteeFile(mark + Self.encoded(.windowsCP1252), event: event)
        #expect(mislabelled.encoding == "windows-1252")
        #expect(mislabelled.invitees.first?.contact.name == "René Müller")
        let marks = Array(repeating: mark, count: 200_000).joined()
        #expect(try InviteeFile(marks + Self.encoded(.utf8), event: event).invitees.count == 2)
    }

    @Test func `a NUL is no part of an address or of a name`() throws {
        let file = try read("email,name\na\0@x.example,A\nb@x.example,B\0\n")
        #expect(file.invitees.isEmpty)
        #expect(file.rows.map(\.line) == [2, 3])
    }
}

@Suite struct `Separators of lists` {
    @Test(arguments: [
        (",", InviteeFile.Separator.comma), (";", .semicolon), ("\t", .tab), ("|", .pipe),
    ])
    func `any of four is found`(mark: String, separator: InviteeFile.Separator) throws {
        let text = "name,email,language\nAna,ana@x.example,pt\nBo,bo@x.example,\n".replacing(",", with: mark)
        let file = try read(text)
        #expect(file.separator == separator)
        #expect(file.invitees.map(\.contact.address) == ["ana@x.example", "bo@x.example"])
        #expect(file.invitees.map(\.language) == [.portuguese, .english])
    }

    @Test(arguments: [
        "Nom, prénom;E-mail;Langue\nSouza, Ana;ana@x.example;pt\nVos, Bo;bo@x.example;fr\n",
        "E-mail;Organisme\nana@x.example;Ville de Lyon, service RI, étage 2\nbo@x.example;Métropole, DGS, bât. B\n",
        "ana@x.example;Lyon, Rhône\nbo@x.example;Paris, Seine\n",
    ])
    func `commas in the cells of a list with semicolons do not make it one with commas`(text: String) throws {
        let file = try read(text)
        #expect(file.separator == .semicolon)
        #expect(file.invitees.map(\.contact.address) == ["ana@x.example", "bo@x.example"])
    }

    @Test(arguments: ["sep=|\r\n", "SEP=|\n", "\"sep=|\"\r"])
    func `a first line that names the separator is obeyed, and counted`(line: String) throws {
        let file = try read(line + "email|name\nana@x.example|Souza; Ana, Dr\nbad|B\n")
        #expect(file.separator == .pipe)
        #expect(file.invitees.map(\.contact.name) == ["Souza; Ana, Dr"])
        #expect(file.problems == ["4: email: expected one address, found \"bad\""])
    }
}

@Suite struct `Columns of lists` {
    @Test(arguments: [
        "email", "E-Mail", "Mail", "COURRIEL", "Adresse électronique", "adresse mail", "Votre adresse e-mail *",
        "Adresse de messagerie", "Correo", "correo electrónico", "Dirección de correo electrónico",
        "Endereço de e-mail", "endereço de correio eletrónico", " E-mail (obligatoire) ", "E-mail 1 - Value",
    ])
    func `the column of addresses is known by many names`(title: String) throws {
        let file = try read("\(title);x\nana@x.example;1\n")
        #expect(file.invitees.map(\.contact.address) == ["ana@x.example"])
        #expect(file.unread == ["x"])
    }

    @Test(arguments: [
        ("name", "Ana Souza"), ("Nom", "Ana Souza"), ("Nom complet", "Ana Souza"), ("Nombre", "Ana Souza"),
        ("nome", "Ana Souza"), ("Participant·e", "Ana Souza"), ("first name;last name", "Ana;Souza"),
        ("First Name;Surname", "Ana;Souza"), ("Nom;Prénom", "Souza;Ana"), ("NOM DE FAMILLE;PRENOM", "Souza;Ana"),
        ("Nombre;Apellidos", "Ana;Souza"), ("Apellidos;Nombre", "Souza;Ana"), ("nome próprio;apelido", "Ana;Souza"),
        ("Nome;Sobrenome", "Ana;Souza"), ("Name;Surname", "Ana;Souza"),
        ("Prénom;Nom;Nom complet", "A.;S.;Ana Souza"), ("Prénom;Nom;Nom complet", "Ana;Souza;"),
    ])
    func `a name is one column or two, whatever their order`(titles: String, cells: String) throws {
        let file = try read("\(titles);courriel\n\(cells);ana@x.example\n")
        #expect(file.invitees.map(\.contact.name) == ["Ana Souza"])
        #expect(file.unread.isEmpty)
    }

    @Test func `two surnames are both of the name`() throws {
        let file = try read("nombre,primer apellido,segundo apellido,correo\nAna,García,Lorca,ana@x.example\n")
        #expect(file.invitees.map(\.contact.name) == ["Ana García Lorca"])
    }

    @Test(arguments: ["fr", "FR", "Français", "français", "French", "fr-FR", "fr_CH", "francés", "francês"])
    func `French is known by many names`(value: String) throws {
        for title in ["language", "langue", "idioma", "Lang"] {
            let file = try read("\(title);email\n\(value);ana@x.example\n")
            #expect(file.invitees.map(\.language) == [.french])
        }
    }

    @Test func `a language that is none is a bad row, and one without a pack is kept`() throws {
        let file = try read("email,langue\na@x.example,martien\nb@x.example,de-AT\nc@x.example,fr/en\nd@x.example,zq\n")
        #expect(file.invitees.map(\.language) == [Language("de")])
        #expect(file.rows.filter { if case .bad = $0.content { true } else { false } }.map(\.line) == [2, 4, 5])
        #expect(file.problems[0] == "2: langue: expected a language such as fr, fr-FR or français, found \"martien\"")
    }

    @Test func `organisation and category are kept, by key or label in any language`() throws {
        let file = try read(
            """
            courriel;organisme;catégorie
            a@x.example;Ville de Lyon;collectivité Territoriale
            b@x.example;;UNIVERSIDAD
            c@x.example;Uni Genève;university
            d@x.example;;
            e@x.example;;sponsor

            """)
        #expect(file.invitees.map(\.category) == ["local-authority", "university", "university", nil])
        #expect(file.invitees.map(\.organisation) == ["Ville de Lyon", nil, "Uni Genève", nil])
        #expect(
            file.problems
                == ["6: catégorie: expected one of local-authority, university, or its label, found \"sponsor\""])
    }

    @Test func `columns not understood are named, those that are blank and nameless are not`() throws {
        let file = try read("Table;email;;Téléphone;\n4;a@x.example;;;\n;b@x.example;x;;\n")
        #expect(file.unread == ["Table", "column 3", "Téléphone"])
    }

    @Test(arguments: [
        ("nom;téléphone\nAna;123\n", 1, "expected a column of addresses"),
        ("\n\nemail,e-mail,x\na@x.example,b@x.example,c\n", 3, "\"email\", \"e-mail\""),
        ("a@x.example,b@x.example\n", 1, "addresses in columns 1, 2"),
        ("Ana,a@x.example,\nBo,,b@x.example\n", 1, "addresses in columns 2, 3"),
        ("\"email,name\na@x.example,A\n", 1, "a quote opens the cell"),
    ])
    func `a list whose columns cannot be told is refused with its line`(text: String, line: Int, reason: String) {
        let refusal = refusal(text)
        #expect(refusal?.line == line)
        #expect(refusal?.reason.contains(reason) == true, "\(refusal?.reason ?? "")")
    }

    @Test func `a list without a header is read if one column holds addresses; of two the other is the name`() throws {
        #expect(
            try read("a@x.example\nb@x.example\n").invitees.map(\.contact.address) == ["a@x.example", "b@x.example"])
        let pairs = try read("Ana Souza;a@x.example\nBo Vos;b@x.example\n")
        #expect(pairs.invitees.map(\.contact.name) == ["Ana Souza", "Bo Vos"])
        #expect(pairs.rows.map(\.line) == [1, 2])
        let three = try read("Ana;a@x.example;fr\nBo;b@x.example;en\n")
        #expect(three.invitees.map(\.contact.name) == [nil, nil])
        #expect(three.unread == ["column 1", "column 3"])
    }

    @Test(arguments: ["", "\n\n;;;\n", " , ,\n", "\u{FEFF}"])
    func `a list with nothing in it is refused`(text: String) {
        #expect(refusal(text)?.reason.contains("empty") == true)
    }
}

@Suite struct `Rows of lists` {
    @Test(arguments: [
        ("\"\"\"Ana Souza\"\" <ana@x.example>\"", "Ana Souza"), ("\"Ana Souza\" <ana@x.example>", "Ana Souza"),
        ("Ana Souza <ana@x.example>", "Ana Souza"), ("mailto:ana@x.example", nil), ("<ana@x.example>", nil),
        ("MAILTO:ana@x.example?subject=Bonjour", nil), (" \u{200B}ana@x.example\u{A0}", nil), ("ana@x.example;", nil),
        ("ana@x.example <ana@x.example>", nil), ("'ana@x.example' <ANA@x.example>", nil),
        ("ana@x.example (Ana Souza)", "Ana Souza"),
    ])
    func `an address is understood as address books write it`(cell: String, name: String?) throws {
        let file = try read("email,x\n\(cell),1\n")
        #expect(file.invitees.map { $0.contact.key } == ["ana@x.example"])
        #expect(file.invitees.map(\.contact.name) == [name])
    }

    @Test func `an address of a host without dots is one`() throws {
        #expect(try read("email,x\nmailto:ana@x,1\n").invitees.map(\.contact.address) == ["ana@x"])
    }

    @Test(arguments: [
        "ana@x.example; bo@x.example", "\"ana@x.example, bo@x.example\"", "bo@x.example <ana@x.example>",
        "\"ana@x.example\nbo@x.example\"", "ana@x.example / bo@x.example", "ana@x.example bo@x.example",
    ])
    func `several addresses in a cell are a bad row`(cell: String) throws {
        let file = try read("name,email,x\nAna,c@x.example,1\nBo,\(cell),2\nCy,d@x.example,3\n")
        #expect(file.invitees.map(\.contact.address) == ["c@x.example", "d@x.example"])
        #expect(file.problems.count == 1)
        #expect(file.problems.first?.hasPrefix("3: email: expected one address, found \"") == true)
        #expect(file.problems.first?.contains("several") == true)
    }

    @Test(arguments: [
        "ana", "ana@", "@x.example", "a b@x.example", "ana@-x.example", "voir ana@x.example", "ana@x..y", "-",
    ])
    func `what is no address is a bad row`(cell: String) throws {
        let file = try read("email,x\nc@x.example,0\n\(cell),1\n")
        #expect(file.problems == ["3: email: expected one address, found \"\(cell)\""])
    }

    @Test func `all that is wrong with a row is told, and all rows are`() throws {
        let file = try read("email;langue;catégorie\n;klingon;sponsor\na@x.example;fr;\nnobody;;\n")
        #expect(file.rows.map(\.line) == [2, 3, 4])
        #expect(
            file.problems.map { $0.prefix { $0 != "," } } == [
                "2: email: expected one address", "2: langue: expected a language such as fr",
                "2: catégorie: expected one of local-authority", "4: email: expected one address",
            ])
    }

    @Test(arguments: ["\n", "\r\n", "\r", "\r\r\n"])
    func `lines are counted as they are in the file, those inside quotes and blank ones too`(end: String) throws {
        let lines = [
            "email,name,note", "", "a@x.example,\"Ana", "", "Souza\",\"one", "two\"", "bad,B,", ",,", "c@x.example,C,",
            "worse,D,\"x\"",
        ]
        let file = try read(lines.joined(separator: end))
        #expect(file.rows.map(\.line) == [3, 7, 9, 10])
        #expect(file.invitees.map(\.contact.name) == ["Ana Souza", "C"])
        #expect(file.problems.map { $0.prefix(2) } == ["7:", "10"])
    }

    @Test func `line ends inside cells may differ from those between rows`() throws {
        let file = try read("email,name\r\na@x.example,\"Ana\nSouza\"\r\nbad,B\r\n")
        #expect(file.rows.map(\.line) == [2, 4])
    }

    @Test func `quotes inside a bare cell are a part of it`() throws {
        let file = try read(
            "email,name,org\na@x.example,Ann \"Nan\" Lee,5\"\nb@x.example,\"Bo \"\"B\"\" Vos\", \"X, Y\" \n")
        #expect(file.invitees.map(\.contact.name) == ["Ann \"Nan\" Lee", "Bo \"B\" Vos"])
    }

    @Test func `a quote that never closes spoils its own row and no other`() throws {
        let file = try read("email,name\na@x.example,\"Ana\nb@x.example,Bo\nc@x.example,\"Cy, Dr\"\nd@x.example,\"Di\n")
        #expect(file.invitees.map(\.contact.name) == ["Bo", "Cy, Dr"])
        #expect(
            file.problems.map { $0.prefix { $0 != "c" } } == [
                "2: name: a quote opens the ", "5: name: a quote opens the ",
            ])
    }

    @Test func `rows swallowed between two forgotten quotes are not lost in silence`() throws {
        let file = try read("email,name\na@x.example,\"Ana\nb@x.example,Bo\nc@x.example,Cy\"\nd@x.example,Di\n")
        #expect(file.invitees.map(\.contact.name) == ["Di"])
        #expect(file.problems.count == 1)
        #expect(file.problems.first?.hasPrefix("2: name: expected the cell of one row") == true)
    }

    @Test func `a short row lacks what is not there, a long one is bad`() throws {
        let file = try read("email,name,organisation\na@x.example\nb@x.example,B,City, of Porto\nc@x.example,C,,,\n")
        #expect(file.invitees.map(\.contact.address) == ["a@x.example", "c@x.example"])
        #expect(file.problems == ["3: expected 3 cells, found 4; one that holds commas needs quotes around it"])
    }

    @Test func `an address that comes again is told with its first line; a bad row is not its first`() throws {
        let file = try read("email,langue\na@x.example,xx!\nA@X.example,fr\na@x.EXAMPLE,\nb@x.example,\n")
        #expect(file.rows.map(\.line) == [2, 3, 4, 5])
        guard case .repeated(_, let line) = file.rows[2].content else {
            Issue.record("line 4 repeats line 3")
            return
        }
        #expect(line == 3)
        #expect(file.invitees.map(\.contact.key) == ["a@x.example", "b@x.example"])
    }

    @Test func `a list as long as allowed is read, a longer one is refused`() throws {
        let rows = (0..<InviteeFile.mostRows).map { "p\($0)@x.example\n" }.joined()
        #expect(try read("email\n" + rows).rows.count == InviteeFile.mostRows)
        #expect(refusal("email\n" + rows + "one@x.example\n")?.reason.contains("100000 rows") == true)
        #expect(refusal(String(repeating: "a", count: InviteeFile.largest + 1))?.reason.contains("10 MB") == true)
    }

    @Test func `a row of very many cells is a bad row`() throws {
        let file = try read("email,name\na@x.example,A\(String(repeating: ",", count: 100_000))x\nb@x.example,B\n")
        #expect(file.invitees.map(\.contact.name) == ["B"])
        #expect(file.problems.count == 1)
    }

    /// Whatever is in the file: lines rise, every row is told about, and what is good is an address and a name on one
    /// line.
    @Test(arguments: UInt64(0)..<150)
    func `any bytes are read or refused`(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let pieces = [
            "\"", "\"\"", ",", ";", "\t", "|", "\n", "\r\n", "\r", "email", "nom", "prénom", "ana@x.example", "é", "\0",
            "<", ">", "mailto:", "sep=", "fr", " ", "\u{FEFF}", "\u{301}", "Ana",
        ]
        let count = Int.random(in: 0..<120, using: &generator)
        var bytes = (0..<count).flatMap { _ in Array((pieces.randomElement(using: &generator) ?? "").utf8) }
        if seed.isMultiple(of: 2) { bytes = Array("email,nom\n".utf8) + bytes }
        for _ in 0..<(Int(seed) % 4) where !bytes.isEmpty {
            bytes[Int.random(in: bytes.indices, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
        }
        guard let file = try? InviteeFile(bytes, event: event) else { return }
        #expect(zip(file.rows, file.rows.dropFirst()).allSatisfy { $0.line < $1.line })
        for invitee in file.invitees {
            #expect(invitee.contact.address.contains("@"))
            #expect(invitee.contact.name?.contains(where: \.isNewline) != true)
        }
    }
}
