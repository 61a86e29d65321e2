// The events the letters of Tests/Corpus are about, as the tests and nothing else configure them.

import Core
import Foundation

enum TestEvents {
    /// The desk of all three sets of letters.
    static let addresses = ["inscription@desk.example"]

    private static func date(_ text: String) -> Date { (try? Date(text, strategy: .iso8601)) ?? .distantPast }
    private static func zone(_ name: String) -> TimeZone { TimeZone(identifier: name) ?? .gmt }

    static let seminar = Event(
        code: EventCode("seminar"), referencePrefix: "SIA",
        titles: Texts([
            .french: "Vers une action internationale durable. Regards croisés entre Amérique latine et Europe",
            .english: "Towards a sustainable international action. Crossed looks between Latin America and Europe",
            .spanish: "Hacia una acción internacional sostenible. Miradas cruzadas entre América Latina y Europa",
            .portuguese:
                "Rumo a uma ação internacional sustentável. Olhares cruzados entre a América Latina e a Europa",
        ]),
        aliases: [
            "séminaire du 5 juillet", "seminar of 5 July", "seminario del 5 de julio", "seminário de 5 de julho",
            "seminario de París", "Paris seminar",
        ],
        organiser: Texts([.french: "Cités Unies France", .english: "Cités Unies France"]),
        languages: [.french, .english, .spanish, .portuguese], zone: zone("Europe/Paris"),
        start: date("2018-07-05T07:00:00Z"), end: date("2018-07-05T15:00:00Z"),
        place: Place(
            name: Texts([
                .french: "Hôtel de ville de Paris, auditorium", .english: "Paris City Hall, auditorium",
                .spanish: "Ayuntamiento de París", .portuguese: "Prefeitura de Paris",
            ]),
            address: "5 rue Lobau, 75004 Paris"),
        capacity: 120, deadline: date("2018-06-17T22:00:00Z"), categories: seminarCategories)

    static let seminarCategories = [
        Category(
            key: "local-authority", labels: Texts([.french: "collectivité territoriale", .english: "local authority"]),
            words: list(
                """
                mairie, maire, mairesse, adjoint, adjointe, adjoint au maire, conseiller municipal, conseillère municipale, conseil municipal, ville de, commune, communauté de communes,
                communauté urbaine, agglomération, métropole, département, conseil départemental, région, conseil régional, vice-présidente du conseil, élu, élue, échevin, bourgmestre, dgs,
                directeur général des services, dga, cabinet du maire, collectivité, syndicat mixte, syndicat intercommunal, hôtel de région, province, préfecture, relations internationales, jumelages, service jumelage, directeur de cabinet, secrétariat des élus, secrétaire de mairie, coopération décentralisée, apc, assemblée populaire communale,
                mayor, deputy mayor, alderman, councillor, cllr, city council, town council, county council, borough council, council, county government, county, municipality, municipal, municipal corporation, city of, town of, city hall,
                metropolitan municipality, municipal assembly, district assembly, local government, local authority, borough, region, regional government, district,
                alcaldía, alcalde, alcaldesa, ayuntamiento, ayto, municipalidad, municipio, intendencia, intendente, intendenta, concejal, concejala, concejo, regidor, regidora, diputación, diputado provincial, diputada,
                gobierno regional, gobierno municipal, gobierno departamental, gobierno de la ciudad, gobierno autónomo, gobernación, gobernador, gobernadora, cabildo, presidente municipal, presidencia municipal, síndico, síndica, consejo comarcal, mancomunidad, gad, gadm, gam,
                prefeitura, prefeito, prefeita, câmara municipal, câmara de vereadores, vereador, vereadora, município, governo do estado, governo do, secretaria municipal, junta de freguesia, presidente da câmara, gabinete da presidência,
                consórcio intermunicipal, ajuntament, diputació, consell comarcal, alcaldessa, gemeente, gemeinde, stadt, landkreis, landrat, bundesstadt, bürgermeister, comune, sindaco, assessora, assessore, provincia, kommune, stad
                """)),
        Category(
            key: "university", labels: Texts([.french: "université", .english: "university"]),
            words: list(
                """
                université, professeur, professeure, maître de conférences, mcf, enseignant-chercheur, enseignante-chercheuse, chercheur, chercheuse, doctorant, doctorante, doctorat, étudiant, étudiante, master, laboratoire,
                école normale, institut universitaire, institut des hautes études, institut d'études politiques, institut des amériques, faculté, hdr, thèse, ingénieure d'étude, ingénieur d'étude,
                university, professor, lecturer, phd, phd student, phd candidate, doctoral, postdoc, post-doc, researcher, research fellow, student, college, faculty, school of politics, school of, policy school, institute of technology, academic, thesis, emeritus, curriculum,
                universidad, catedrático, catedrática, profesor, profesora, docente, investigador, investigadora, estudiante, becario, becaria, posdoctoral, doctorado, doctorando, máster, alumno, alumna, alumnos, facultad, instituto universitario,
                universidade, investigador, pesquisador, pesquisadora, estudante, aluna, aluno, mestrado, doutorado, doutoramento, bolsista, faculdade, docente, orientadora, instituto federal, uni~,
                università, ricercatore, assegnista, assegnista di ricerca, hochschule, universität, universiteit, universitat
                """)),
        Category(
            key: "civil-society", labels: Texts([.french: "société civile", .english: "civil society"]),
            words: list(
                """
                association, asso, assoc, loi 1901, bénévole, ong, collectif, comité de jumelage, comité, fondation, solidarité, éducation populaire, service civique, militant, fédération, coopérative, société civile, but non lucratif, sans but lucratif, asbl,
                ngo, non-governmental, charity, non-profit, nonprofit, not-for-profit, volunteer, volunteers, foundation, civil society, association, twinning association, citizens,
                asociación, asociacion, fundación, organización de la sociedad civil, organización sin fines de lucro, sin ánimo de lucro, sociedad civil, ong, corporación, colectivo, a.c., voluntaria, voluntario, red de mujeres, comunidad, junta de agua, juntas de agua, consejo ciudadano, asociación vecinal, vecinal,
                associação, associação cívica, fundação, organização sem fins lucrativos, osc, sociedade civil, sem fins lucrativos, movimento, moradores, instituto, associação de moradores, voluntária, voluntário, cacique, cidadania,
                associazione, fondazione, verein, vereniging, stichting
                """)),
        Category(
            key: "other", labels: Texts([.french: "autre", .english: "other"]),
            words: list(
                """
                journaliste, presse, revue, radio, ambassade, consulat, ministère, consultant, consultante, consultant indépendant, conseil indépendant, entreprise, simple citoyen, simple citoyenne, particulier, retraité, retraitée, citoyen, réseau de villes, réseau villes, association de communes, association des maires, fédération de communes, union de communes,
                journalist, press, magazine, embassy, consulate, ministry, ministry of, consultancy, advisory firm, company, llc, ltd, private citizen, private person, retired, nobody but myself, network of cities, network of towns, association of municipalities, association of towns, federation of municipalities, union of cities, league of cities,
                periodista, prensa, revista, embajada, consulado, ministerio, empresa, consultora, consultor, jubilado, jubilada, particular, red de ciudades, red de municipios, federación de municipios, asociación de municipios, asociación que reúne, mancomunidad de municipios,
                jornalista, imprensa, embaixada, ministério, empresa, consultoria, reformado, aposentado, cidadão, rede de cidades, redes de cidades, frente de municípios, associação de municípios, associação que reúne, confederação de municípios, federação de municípios
                """)),
    ]

    static let volunteers = Event(
        code: EventCode("volunteers"), referencePrefix: "JFB",
        titles: Texts([.french: "Journée de formation des bénévoles 2026", .english: "Volunteer Training Day 2026"]),
        aliases: ["la JFB", "la journée de Lyon", "journée des bénévoles", "JFB", "training day", "formation de Lyon"],
        organiser: Texts([.french: "Pain Partagé Europe", .english: "Shared Bread Europe"]),
        languages: [.french, .english], zone: zone("Europe/Paris"), start: date("2026-04-25T07:00:00Z"),
        end: date("2026-04-25T15:00:00Z"),
        place: Place(
            name: Texts([.french: "Halle des Mûriers, Lyon"]), address: "14 rue des Tisserands-de-Gerland, 69007 Lyon"),
        capacity: 180, opening: date("2026-02-02T00:00:00Z"), deadline: date("2026-04-10T22:00:00Z"),
        categories: [
            Category(
                key: "volunteer", labels: Texts([.french: "bénévole", .english: "volunteer"]),
                words: list(
                    "bénévole, bénévoles, bénévolat, volunteer, volunteers, volunteer driver, chair of the board, board member, conseil d'administration, service civique, équipe ramasse, voluntaria, voluntario, volontaria, volontario, vrijwilliger, freiwillige, trésorier, trésorière, dépôt"
                )),
            Category(
                key: "staff", labels: Texts([.french: "salarié, salariée", .english: "staff"]),
                words: list(
                    "salarié, salariée, permanent, permanente, employé, employée, employed, staff, apprenti, apprentie, apprentice, stagiaire, intern, coordinateur, coordinatrice, responsable du bénévolat, warehouse manager, assistante, chargé de mission"
                )),
            Category(
                key: "partner", labels: Texts([.french: "partenaire", .english: "partner"]),
                words: list(
                    "partenaire, partner, épicerie solidaire, épicerie, magasin, supermarché, ccas, mairie, centre social, social centre, école, school, association partenaire, shop, town hall, supermarket"
                )),
        ])

    static let poa = Event(
        code: EventCode("poa"), referencePrefix: "EICA",
        titles: Texts([
            .portuguese: "Encontro Internacional de Comunidades de Código Aberto 2026",
            .spanish: "Encuentro Internacional de Comunidades de Código Abierto 2026",
            .english: "International Open Source Community Meeting 2026",
        ]),
        aliases: [
            "EICA 2026", "EICA", "POA", "encontro de código aberto", "encuentro de código abierto",
            "open source meeting", "software libre",
        ],
        organiser: Texts([.portuguese: "Coletivo Guaíba Livre"]), languages: [.portuguese, .spanish, .english],
        zone: zone("America/Sao_Paulo"),
        start: date("2026-10-16T12:30:00Z"), end: date("2026-10-17T21:30:00Z"),
        place: Place(
            name: Texts([.portuguese: "Armazém das Letras, Porto Alegre, Brasil"]),
            address: "Rua dos Jacarandás 410, Porto Alegre, RS, Brazil"),
        capacity: 320, opening: date("2026-03-01T03:00:00Z"), deadline: date("2026-09-30T23:00:00Z"),
        categories: [
            Category(
                key: "developer",
                labels: Texts([
                    .portuguese: "desenvolvedor, desenvolvedora", .spanish: "desarrollador, desarrolladora",
                    .english: "developer",
                ]),
                words: list(
                    "desenvolvedor, desenvolvedora, pessoa desenvolvedora, desarrollador, desarrolladora, developer, maintainer, maintain, packager, packaging, empaquetado, tradução, traductor, traductora, traducción, translator, testea, tester, docs, documentation, release team, engineer, infrastructure, accessibility, screen reader, admin, sysadmin, designer, kernel, patches, commits, projeto, project, linux"
                )),
            Category(
                key: "student", labels: Texts([.portuguese: "estudante", .spanish: "estudiante", .english: "student"]),
                words: list(
                    "estudante, estudantes, estudiante, estudiantes, student, aluna, aluno, alunos, alumnos, alumno, alumna, semestre, universidade, centro de estudiantes, as a student, second-year student"
                )),
            Category(
                key: "press", labels: Texts([.portuguese: "imprensa", .spanish: "prensa", .english: "press"]),
                words: list(
                    "imprensa, prensa, press, jornalista, periodista, journalist, repórter, reporter, fotógrafo, fotógrafa, photographer, radio, rádio, podcast, podcasts, cobertura, credenciamento, acreditación de prensa, acreditación, conductora, conductor, interviews, record interviews"
                )),
            Category(
                key: "sponsor",
                labels: Texts([
                    .portuguese: "patrocinador, patrocinadora, apoio", .spanish: "patrocinador, patrocinadora",
                    .english: "sponsor",
                ]),
                words: list(
                    "patrocinador, patrocinadora, patrocínio, sponsor, sponsors, silver sponsor, gold sponsor, sponsor allocation, apoio"
                )),
        ])

    private static func list(_ text: String) -> [String] {
        text.split { $0 == "," || $0 == "\n" }.map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
    }
}
