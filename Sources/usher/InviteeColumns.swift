// What the columns of a list of invitees mean, by the names people give them in French, English, Spanish and
// Portuguese.

import Foundation

/// Where in a record the things that are told of an invitee stand.
struct InviteeColumns: Equatable {
    /// What a column tells.
    enum Meaning: Hashable { case email, fullName, firstName, lastName, language, organisation, category }

    /// Several only for `lastName` (`primer apellido`, `segundo apellido`).
    private(set) var places: [Meaning: [Int]] = [:]
    /// As the file names them; a column without a name is `column 3`.
    private(set) var titles: [String]

    /// As the header `cells` has it.
    init(header cells: [String]) {
        titles = Self.titles(cells)
        let names = cells.map(Self.folded)
        for (place, name) in names.enumerated() {
            if let meaning = Self.meanings[name] { places[meaning, default: []].append(place) }
        }
        // `nom` is the surname beside `prénom`, `nombre` the first name beside `apellidos`; alone, each is the whole
        // name.
        let hasFirst = places[.firstName] != nil
        let hasLast = places[.lastName] != nil
        for (place, name) in names.enumerated() where Self.anyName.contains(name) {
            let meaning: Meaning =
                hasFirst && !hasLast ? .lastName : hasLast && !hasFirst && name != "nom" ? .firstName : .fullName
            places[meaning, default: []].append(place)
        }
    }

    /// A file without a header, `width` columns wide, whose addresses stand in column `email`.
    init(email: Int, of width: Int) {
        titles = Self.titles(Array(repeating: "", count: width))
        places = [.email: [email]]
        if width == 2 { places[.fullName] = [1 - email] }
    }

    /// Columns that would tell the same thing.
    var doubled: [Int]? {
        places.filter { $0.key != .lastName && $0.value.count > 1 }.values.min { $0[0] < $1[0] }
    }

    /// Columns that are passed over, blank ones without a name aside.
    func unread(in records: [CSVRecord]) -> [String] {
        let read = Set(places.values.joined())
        let filled = records.reduce(into: Set<Int>()) { filled, record in
            for (place, cell) in record.cells.enumerated() where !cell.trimmed.isEmpty { filled.insert(place) }
        }
        return titles.indices.filter { !read.contains($0) && (filled.contains($0) || !titles[$0].hasPrefix("column ")) }
            .map { titles[$0] }
    }

    func title(_ meaning: Meaning) -> String { places[meaning].map { titles[$0[0]] } ?? "" }

    /// What `record` tells of it, without blanks around; "" where nothing.
    func cell(_ meaning: Meaning, of record: CSVRecord) -> String {
        (places[meaning] ?? []).filter { record.cells.indices.contains($0) }
            .map { record.cells[$0].trimmed }.filter { !$0.isEmpty }.joined(separator: " ")
    }

    private static func titles(_ cells: [String]) -> [String] {
        cells.enumerated().map { place, cell in cell.trimmed.isEmpty ? "column \(place + 1)" : cell.trimmed }
    }

    /// Without case, accents, punctuation, what stands in brackets (`(obligatoire)`), and `votre` or the like before
    /// it.
    static func folded(_ title: String) -> String {
        let words = title.replacing(#/\([^)]*\)/#, with: " ")
            .folding(options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
            .split { !$0.isLetter && !$0.isNumber }
        return words.drop { ["votre", "vos", "your", "su", "sus", "tu", "seu", "sua", "the"].contains($0) }
            .joined(separator: " ")
    }

    private static let anyName: Set = ["nom", "noms", "name", "nombre", "nombres", "nome", "nomes"]

    private static let meanings: [String: Meaning] = {
        let names: [(Meaning, [String])] = [
            (
                .email,
                [
                    "email", "e mail", "mail", "mel", "courriel", "messagerie", "email address", "e mail address",
                    "mail address", "work email", "contact email", "email 1", "e mail 1", "mail 1", "e mail 1 value",
                    "adresse electronique", "adresse mail", "adresse email", "adresse e mail", "adresse courriel",
                    "adresse de courriel", "adresse de messagerie", "adresse de courrier electronique",
                    "courrier electronique", "email professionnel", "e mail professionnel", "mail professionnel",
                    "courriel professionnel", "adresse mail professionnelle", "adresse electronique professionnelle",
                    "correo", "correo electronico", "direccion electronica", "direccion de correo",
                    "direccion de correo electronico", "direccion email", "direccion de email", "direccion de e mail",
                    "correio", "correio eletronico", "correio electronico", "endereco eletronico",
                    "endereco electronico", "endereco email", "endereco de email", "endereco e mail",
                    "endereco de e mail", "endereco de correio eletronico", "endereco de correio electronico",
                ]
            ),
            (
                .fullName,
                [
                    "full name", "fullname", "display name", "name surname", "name and surname", "contact name",
                    "guest",
                    "guest name", "invitee", "invitee name", "attendee", "attendee name", "participant name",
                    "first and last name", "first name and last name", "first name last name",
                    "nom complet", "nom prenom", "nom et prenom", "nom prenoms", "nom et prenoms", "prenom nom",
                    "prenom et nom", "nom d affichage", "participant", "participante", "participants",
                    "participant e", "invite", "invite e", "invites", "nom du participant", "nom de l invite",
                    "nombre completo", "nombre y apellido", "nombre y apellidos", "nombres y apellidos",
                    "apellidos y nombre", "apellidos y nombres", "apellidos nombre", "nombre apellidos",
                    "nombre para mostrar", "nombre del participante", "invitado", "invitada", "asistente",
                    "nome completo", "nome e apelido", "nome e sobrenome", "nome apelido", "nome sobrenome",
                    "nome para apresentar", "nome do participante", "nome do convidado", "convidado", "convidada",
                ]
            ),
            (
                .firstName,
                [
                    "first name", "firstname", "first names", "given name", "given names", "forename", "forenames",
                    "prenom", "prenoms", "nombre de pila", "primer nombre", "nome proprio", "nomes proprios",
                    "primeiro nome",
                ]
            ),
            (
                .lastName,
                [
                    "last name", "lastname", "last names", "surname", "surnames", "family name", "nom de famille",
                    "nom usuel", "nom d usage", "apellido", "apellidos", "primer apellido", "segundo apellido",
                    "apellido 1", "apellido 2", "apelido", "apelidos", "sobrenome", "sobrenomes", "ultimo nome",
                    "nome de familia",
                ]
            ),
            (
                .language,
                [
                    "language", "lang", "preferred language", "language preference", "langue", "langue preferee",
                    "langue de correspondance", "langue de preference", "langue parlee", "idioma", "idioma preferido",
                    "idioma de preferencia", "idioma de correspondencia", "lengua", "lingua",
                ]
            ),
            (
                .organisation,
                [
                    "organisation", "organization", "organisation name", "organization name", "company", "institution",
                    "affiliation", "employer", "organisme", "collectivite", "collectivite territoriale", "structure",
                    "etablissement", "employeur", "societe", "entreprise", "organizacion", "institucion", "entidad",
                    "empresa", "afiliacion", "organizacao", "instituicao", "entidade", "afiliacao",
                ]
            ),
            (.category, ["category", "categorie", "categoria"]),
        ]
        return Dictionary(uniqueKeysWithValues: names.flatMap { meaning, names in names.map { ($0, meaning) } })
    }()
}

extension String {
    /// Without what is blank or invisible at both ends: address books leave spaces, marks of direction and of width
    /// there.
    var trimmed: String {
        let isIn = { (scalar: Unicode.Scalar) in
            !scalar.properties.isWhitespace && scalar.properties.generalCategory != .format
                && scalar.properties.generalCategory != .control
        }
        guard let first = unicodeScalars.firstIndex(where: isIn), let last = unicodeScalars.lastIndex(where: isIn)
        else {
            return ""
        }
        return String(unicodeScalars[first...last])
    }
}
