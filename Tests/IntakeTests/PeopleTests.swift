// People, places, organisations and categories, each found alone.

import Core
import Foundation
import MIME
import Testing

@testable import Intake

@Suite struct PeopleTests {
    private var people: FindPeople { Letters.reader.people }
    private func lines(_ text: String) -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    @Test(arguments: [
        ("Neither Ann Olivia Small nor I can travel, so please cancel our places.", "Ann Olivia Small"),
        ("Puis Anne-Lise Morin a eu un empêchement. Vous pouvez donc annuler son inscription.", "Anne-Lise Morin"),
        ("También Luis Mora Ruiz tiene que anular su inscripción.", "Luis Mora Ruiz"),
        ("Jeanne ne vient plus. Inscrivez Sylvain Brunel à sa place, s'il vous plaît.", "Sylvain Brunel"),
        ("Solicito la inscripción de la síndica Ma. Fernanda Tzompa en el seminario.", "Ma. Fernanda Tzompa"),
        ("Paul cannot come. Please register Ida Rowe for me. Then Anna Olivia Small comes too.", "Anna Olivia Small"),
    ])
    func `a word that begins a sentence is no part of a name`(text: String, name: String) {
        let names = Letters.read(text + "\n\nJeanne Le Goff\n").learning?.candidates.compactMap(\.name) ?? []
        #expect(names.contains(name))
    }

    @Test(arguments: [
        (
            "Merci d'inscrire, pour notre communauté de communes, le président, M. Anselme\nKerouredan-Roux, ainsi que la directrice, Mme Anne-Lise\nCastaing.",
            ["Anselme Kerouredan-Roux", "Anne-Lise Castaing"]
        ),
        (
            "Les ruego que inscriban en el seminario del 5 de julio a la profesora María del\nCarmen Olmedo, de la Facultad de Letras.",
            ["María del Carmen Olmedo"]
        ),
        (
            "Please register for the seminar our two councillors, both of this town: Ann Small\nand Luke Moor.",
            ["Ann Small", "Luke Moor"]
        ),
    ])
    func `a name that a line's end cuts is whole`(text: String, names: [String]) {
        #expect(Letters.read(text + "\n\nCordialement\nJeanne Le Goff\n").attendees.map(\.name) == names)
    }

    @Test func `two people in a notice are not one whose name is long`() {
        let reading = Letters.read(
            "Bom dia, aceitamos os dois lugares.\n\nRita Sá Pinto\n\nEm 12/06/2018, Inscrições <inscription@desk.example> escreveu:\n"
                + "> Ficaram livres dois lugares, para Rita Sá Pinto e Jorge Lobo. Querem-nos?\n",
            from: "Rita Sá Pinto <rita@camara.example>")
        #expect(reading.intent == .accept)
        #expect(reading.attendees.first?.name == "Rita Sá Pinto")
    }

    @Test func `a form gives a person`() {
        let found = people.forms(
            in: lines(
                "Nom : MAUREPAS\nPrénom : Régis\nFonction : Chef\nOrganisme : Conseil départemental\nCourriel : r.m@dep.example\nBesoins particuliers : néant"
            ))
        #expect(found.map { $0.name?.text } == ["Régis Maurepas"])
        #expect(found.first?.organisation == "Conseil départemental")
        #expect(found.first?.email == "r.m@dep.example")
        #expect(found.first?.needs == nil)
    }

    @Test func `two forms below each other are two people`() {
        let found = people.forms(
            in: lines("Surname: Doe\nFirst name: Ann\nE-mail: a@b.example\n\nSurname: Roe\nFirst name: Bob\nE-mail:"))
        #expect(found.map { $0.name?.text } == ["Ann Doe", "Bob Roe"])
        #expect(found.map(\.email) == ["a@b.example", nil])
    }

    @Test(arguments: [
        "No  Name              Position      E-mail\n--  ----------------  ------------  ------\n1   Dr. SZALAY Eszter  Deputy Mayor  e@k.example\n2   PÁSZTOR Zoltán     Head          -",
        "Nom\tPrénom\tCourriel\nSZALAY\tEszter\te@k.example\nPÁSZTOR\tZoltán\t",
        "Nombre | Cargo | Correo\nEszter Szalay | Alcaldesa | e@k.example\nZoltán Pásztor | Asesor | ",
    ])
    func `a table gives its rows' people`(table: String) {
        let found = people.table(in: lines(table)).people
        #expect(found.map { $0.name?.text } == ["Eszter Szalay", "Zoltán Pásztor"])
        #expect(found.first?.email == "e@k.example")
    }

    @Test func `a list gives the people its lines begin with`() {
        let found = people.items(
            in: lines(
                "Voici :\n- M. Édouard PRUNIER, vice-président,\n- Anne Petit (a@b.example)\n- et moi-même\n- une salle accessible"
            ))
        #expect(found.people.map { $0.name?.text } == ["Édouard Prunier", "Anne Petit", nil])
        #expect(found.people.map(\.isSender) == [false, false, true])
        #expect(found.other == 1)
    }

    @Test func `a CSV file is a table`() {
        #expect(people.csv("Nom;Prénom;Courriel\nYÉO;Tiémoko;\n").people.map { $0.name?.text } == ["Tiémoko Yéo"])
        #expect(people.csv("a,b\n1,2\n").people.isEmpty)
    }

    @Test(arguments: [
        ("Merci de réserver 3 places", 3), ("two seats please", 2),
        ("doce (12) plazas para alumnos y una para el tutor", 13), ("on sera donc 2", 2),
        ("le 5 juillet 2018 - demande d'inscription", nil), ("à 9h30", nil), ("120 prefeituras", nil),
    ])
    func `places are counted where places are meant`(text: String, count: Int?) throws {
        let sentence = try #require(Words.sentences(of: [text[...]]).first)
        #expect(Letters.reader.countSeats.count(in: sentence)?.number == count)
    }

    @Test(arguments: [
        ("Mairie de Saint-Aubin", "Mairie de Saint-Aubin"),
        ("I work at the University of Noordkaap, in Zuidmeer", "University of Noordkaap"),
        ("técnico de la Alcaldía de Jardín", "Alcaldía de Jardín"), ("Strathmoray Council", "Strathmoray Council"),
        ("da Prefeitura de Olinda", "Prefeitura de Olinda"), ("notre association", nil),
    ])
    func `an organisation is found by the word it begins or ends with`(text: String, organisation: String?) {
        #expect(Letters.reader.organisations.all(in: Words.words(of: text[...], number: 0)).first?.text == organisation)
    }

    @Test(arguments: [
        ("maire de Cazères-Haut", "Cazères-Haut"), ("Maire d'Aubrac", "Aubrac"), ("Mayor of Volos", "Volos"),
        ("le maire est absent", nil),
    ])
    func `a mayor's town is an organisation`(text: String, town: String?) {
        #expect(Letters.reader.organisations.town(in: Words.words(of: text[...], number: 0)) == town)
    }

    @Test(arguments: [
        ("Mairie de Brest", "local-authority"), ("étudiante à l'université", "university"),
        ("NGO volunteer", "civil-society"), ("Réseau de villes du Sud", "other"), ("Bonjour", nil),
    ])
    func `words of the event's categories decide`(text: String, category: String?) {
        #expect(Letters.reader.categories.category(of: [text], event: TestEvents.seminar.code) == category)
    }

    @Test func `needs are kept in the sender's words`() {
        let reading = Letters.read("Je m'inscris au séminaire. Je suis végétarienne.")
        #expect(reading.attendees.first?.needs == "Je suis végétarienne.")
    }

    @Test(arguments: [
        ("Merci d'inscrire Ana Prates et Rui Tavares au séminaire.", ["Ana Prates", "Rui Tavares"]),
        ("Les ruego inscribir a Efraín Quispe y Rosalba Quispe en el seminario.", ["Efraín Quispe", "Rosalba Quispe"]),
        ("Peço a inscrição de Ana e Rui Tavares no seminário.", ["Ana Tavares", "Rui Tavares"]),
    ])
    func `two people whom one word joins are two`(text: String, names: [String]) {
        let reading = Letters.read(text, from: "Secretaria <secretaria@ville.example>", subject: "Pedido")
        #expect(reading.attendees.map(\.name) == names)
    }

    @Test func `a couple's mailbox is the first one's`() {
        func shown(_ display: String) -> String? {
            Letters.reader.senderNames.person(inDisplay: display, local: "quispe")?.text
        }
        #expect(shown("Rosa y Efraín Quispe") == "Rosa Quispe")
        #expect(shown("Rosa Luna y Pedro Quispe") == "Rosa Luna")
        #expect(shown("José Ortega y Gasset") == "José Ortega y Gasset")
    }

    @Test func `an owner's mark is no part of a name, and ends no abbreviation`() {
        let reading = Letters.read(
            "Please swap my name for Karolina Sandström's. I've been called to a hearing and she will go in my stead."
                + Letters.confirmation, from: "Jeanne Le Goff <jeanne.legoff@ville.example>", subject: "Re: Confirmed")
        #expect(reading.attendees.allSatisfy { $0.name == "Karolina Sandström" }, "\(reading.attendees)")
        #expect(Words.sentences(of: ["I can't. It's Anna's. Mr. Smith will come."]).count == 3)
    }

    @Test func `who spells their own name anew gets it so, or a person looks`() {
        let reading = Letters.read(
            "Bonjour, mon nom est mal orthographié sur la confirmation, merci de corriger : Jeanne Le Gof."
                + Letters.confirmation,
            subject: "Re: Votre inscription")
        #expect(reading.intent == .change)
        #expect(reading.attendees.contains { $0.name == "Jeanne Le Gof" })
        #expect(reading.review || reading.attendees.count == 1)
    }

    @Test func `a name in quotation marks that is not the sender's is not corrected unseen`() {
        let reading = Letters.read(
            "Thank you! One tiny thing: my badge should not say \"Urban Ridge\". We are Urban Bridge, with a B."
                + Letters.confirmation, subject: "Re: Confirmed")
        #expect(reading.review || reading.attendees.map(\.name) == ["Jeanne Le Goff"])
    }

    @Test func `who comes in the sender's place is never the sender`() {
        let reading = Letters.read(
            "no se vaya a perder mi lugar, va en mi lugar la mtra. citlali xochihua, de la facultad."
                + Letters.confirmation,
            subject: "Re: Su inscripción")
        #expect(reading.review || !reading.attendees.contains { $0.name == "Jeanne Le Goff" })
    }

    @Test func `a surname that a line's end cut off belongs to the name`() {
        let reading = Letters.read(
            "Solicito su inscripción al seminario.\n\nEn representación de la red asistirá don Saúl Benigno Arrieta\nOlazábal, director.",
            from: "Secretaría <secretaria@ville.example>", subject: "Inscripción")
        #expect(reading.attendees.map(\.name) == ["Saúl Benigno Arrieta Olazábal"])
    }

    @Test func `a form's whole name is the sender's, though their address shows half of it`() {
        let reading = Letters.read(
            "Nom : Le Goff\nPrénom : Jeanne\nOrganisme : Ville de Plouarzel\n", from: "Jeanne <jeanne@ville.example>",
            subject: "Inscription au séminaire")
        #expect(reading.attendees.map(\.name) == ["Jeanne Le Goff"])
        #expect(!reading.doubts.contains { $0.hasPrefix("Only part of the sender's name") }, "\(reading.doubts)")
    }

    @Test(arguments: [
        (
            "The confirmation calls me Petrescu Ilinca, in the wrong order. It ought to read Ilinca Petrescu.",
            "Ilinca Petrescu <i@ville.example>", "Petrescu Ilinca", "Ilinca Petrescu"
        ),
        (
            "Me registraron como Fermín Mozcoso. Por favor corríjanlo: es Fermín Moscoso Urrutia.",
            "Fermín Moscoso <f@ville.example>", "Fermín Mozcoso", "Fermín Moscoso Urrutia"
        ),
    ])
    func `a name put right is spelt as its owner writes it`(text: String, from: String, old: String, new: String) {
        let reading = Letters.reader.read(
            Letters.message(
                text + Letters.quoting("Bonjour \(old), votre inscription au séminaire est confirmée."), from: from,
                subject: "Re: Votre inscription est confirmée"))
        #expect(reading.review || reading.attendees.map(\.name) == [new], "\(reading.attendees)")
        #expect(reading.attendees.map(\.name) != [old])
    }

    @Test(arguments: [
        ("Irmã Celina Prates", "Celina Prates"), ("Prof. Dr. h. c. Aurelio Cabanillas", "Aurelio Cabanillas"),
        ("Me Honorine Vasseur", "Honorine Vasseur"), ("Rt Rev. Tobias Mwangi", "Tobias Mwangi"),
        ("El Hadj Ousmane Diallo", "Ousmane Diallo"), ("El Hadji Malick Ndiaye", "El Hadji Malick Ndiaye"),
        ("Cheikh Tidiane Sarr", "Cheikh Tidiane Sarr"), ("Profª Ivone Kranz", "Ivone Kranz"),
        ("Ing. Agr. Ramiro Sotelo", "Ramiro Sotelo"), ("Fiona Adeyemi FRSE", "Fiona Adeyemi"),
        ("WANG Jingru 王静如", "Wang Jingru"), ("İSMAİL YILDIRIM", "İsmail Yıldırım"), ("H. Ashworth", "H. Ashworth"),
        ("KEROUAN Josette, trésorière", "Josette Kerouan"), ("Pilar OBIANG MBA", "Pilar Obiang Mba"),
        ("KEROUAN JOSETTE", "Josette Kerouan"), ("ZHANG Meiling", "Zhang Meiling"), ("TRẦN Đình Bảo", "Trần Đình Bảo"),
        ("Excma. Sra. D.ª Nieves Bethencourt", "Nieves Bethencourt"), ("Aníbal Queirós de Sá", "Aníbal Queirós de Sá"),
        ("KOWAL, Jan Piotr Kowal", "Jan Piotr Kowal"), ("Maître d'œuvre Solofo Rana", "Solofo Rana"),
        ("Fiona Adeyemi MBA", "Fiona Adeyemi"), ("d'Ayaba Mensah", "Ayaba Mensah"), ("d'Orey", "d'Orey"),
    ])
    func `a badge bears the name without titles and degrees, once`(text: String, name: String) {
        #expect(Names.badge(text, lexica: Letters.lexica)?.text == name)
    }

    @Test(arguments: [
        ("佐藤 美和 <m.sato@minato.example>", "Misa Sato", "Misa Sato"),
        ("Antoine MERCIER via Contacts <contacts@plaidoyer.example>", "", "Antoine Mercier"),
        ("Camilo Ibarra Paz - Junta Vecinal del Puerto <cibarra@junta.example>", "", "Camilo Ibarra Paz"),
        ("\"Rosa Inostroza, SUBDERE Norte\" <rinostroza@sub.example>", "", "Rosa Inostroza"),
    ])
    func `the sender's name is found beside what else a display name says`(from: String, sign: String, name: String) {
        let reading = Letters.read("Hello,\n\nplease register me for the seminar.\n\n\(sign)", from: from)
        #expect(reading.attendees.map(\.name) == [name])
    }

    @Test func `a pronoun before a name is no part of it`() {
        let reading = Letters.read(
            "Good evening,\n\nI'm Wambui Kimotho, a student. Please could I have a seat on the 5th?\n\nWambui",
            from: "Wambui Kimotho <wambui.kimotho@lake.example>")
        #expect(reading.attendees.map(\.name) == ["Wambui Kimotho"])
    }

    @Test func `a form's name for the badge is the one that counts`() {
        let form = "Gostaria de me inscrever no seminário.\n\nNome completo: Talita Brandão de Assis\n"
        let from = "Talita Brandão <talita@itabera.example>"
        let both = Letters.read(
            form + "Nome no crachá: Talita Brandão\nInstituição: Prefeitura de Itaberá\n", from: from)
        #expect(both.attendees.map(\.name) == ["Talita Brandão"])
        // A nickname alone is no name of a list.
        let short = Letters.read(form + "Nome no crachá: Tali\nInstituição: Prefeitura de Itaberá\n", from: from)
        #expect(short.attendees.map(\.name) == ["Talita Brandão de Assis"])
    }

    @Test func `the cells of a row are apart, and a table needs only a column of names`() {
        let reading = Letters.read(
            "Merci d'inscrire les personnes du tableau.\n\nNom et prénom\tService\nBARDOU Lucie\tCulture\nde VARENNE Odile\tArchives\n\nMartine Vauquelin",
            from: "Martine Vauquelin <m.vauquelin@departement.example>")
        #expect(reading.attendees.map(\.name).suffix(2) == ["Lucie Bardou", "Odile de Varenne"])
        #expect(reading.review || reading.seats == 2)
    }

    @Test func `a request above a list is no farewell`() {
        let reading = Letters.read(
            "Bonjour,\n\nMerci d'inscrire trois personnes :\n- Paul Durand\n- Anne Petit\n- Luc Morel\n\nJeanne Le Goff"
        )
        #expect(reading.attendees.map(\.name) == ["Paul Durand", "Anne Petit", "Luc Morel"])
    }

    @Test func `an office of a place is nobody's name`() {
        #expect(Names.badge("Alcaldesa de Villarriba", lexica: Letters.lexica) == nil)
        #expect(Names.badge("Mme de Varenne", lexica: Letters.lexica)?.text == "de Varenne")
    }

    @Test func `a list that ends every name with a given one has the surnames first`() {
        func listed(_ first: String, _ second: String) -> [String] {
            Letters.read(
                "Please register:\n\n- \(first), mayor\n- \(second), clerk\n\nYours,\nPat Hill\n",
                from: "Pat Hill <p.hill@town.example>"
            ).attendees.map(\.name)
        }
        #expect(listed("Kerouan Josette", "Rzepnik Stanislas") == ["Josette Kerouan", "Stanislas Rzepnik"])
        #expect(listed("Kerouan Josette", "Ann Small") == ["Kerouan Josette", "Ann Small"])
    }

    @Test(arguments: [
        ("Ana Prates y Rui Tavares", 2), ("Macarena Lahoud y Begonya Artiga", 2), ("José Ortega y Gasset", nil),
        ("Maria Costa e Silva", nil), ("Juan Ruiz y de la Torre", nil), ("Ana de la Cruz y Rui do Vale", 4),
    ])
    func `a word joins two names where each is whole`(text: String, link: Int?) {
        #expect(Names.linkOfTwo(in: text.split(separator: " ")) == link)
    }

    @Test func `a notice that joins two names names two people`() {
        let reading = Letters.read(
            "Infelizmente nem eu nem o Dalmiro Ranzel podemos viajar: cancelem os nossos dois lugares.\n\nGláucia Vernek\n"
                + Letters.quoting("Lugares confirmados: Gláucia Vernek e Dalmiro Ranzel."),
            from: "Gláucia Vernek <gvernek@instituto.example>", subject: "RES: Sua inscrição está confirmada")
        #expect(reading.intent == .cancel)
        #expect(reading.attendees.map(\.name) == ["Gláucia Vernek", "Dalmiro Ranzel"])
    }

    @Test func `two whole names that a word joins are two people`() {
        let reading = Letters.read(
            "Peço a inscrição de Gláucia Vernek e Dalmo Ranzel no seminário.", from: "Gabinete <gabinete@cm.example>")
        #expect(reading.attendees.map(\.name) == ["Gláucia Vernek", "Dalmo Ranzel"] || reading.review)
        #expect(!reading.attendees.contains { $0.name.contains(" e ") })
    }

    @Test(arguments: [
        ("l'Association des communes", "Association des communes"), ("Institut d'études du", "Institut d'études"),
        ("Ana Prates via Réseau Doc", "Réseau Doc"), ("Borough of Harrow's", "Borough of Harrow"),
        ("L'Atelier", "L'Atelier"),
    ])
    func `an organisation's name is without what leads to it`(text: String, name: String) {
        #expect(Letters.reader.organisations.clean(text) == name)
    }

    @Test func `of an acronym and its long form the badge bears the long one`() {
        let reading = Letters.read(
            "Bonjour,\n\nJe souhaite m'inscrire. Le Réseau des villes côtières (RVC) s'en réjouit.\n\nIdrissa Kaba\nRVC",
            from: "Idrissa Kaba <i.kaba@rvc.example>")
        #expect(reading.attendees.first?.organisation != "RVC")
        #expect(Letters.reader.organisations.isAcronym("RVC", of: "Réseau des villes côtières"))
        #expect(!Letters.reader.organisations.isAcronym("Rvc", of: "Réseau des villes côtières"))
        #expect(!Letters.reader.organisations.isAcronym("RV", of: "Réseau des villes côtières"))
    }

    // MARK: Numbers

    @Test(arguments: [
        ("Two seats, please: one for me, and one for Ruth Abara.", 2),
        ("Doce plazas para estudiantes y una para el tutor.", 13),
        ("Our council sends a delegation of nine (9) to Paris.", 9),
    ])
    func `a number of places is the whole, and its shares add nothing`(text: String, number: Int) {
        let sentence = Words.sentences(of: [text[...]])[0]
        #expect(CountSeats(lexica: Letters.lexica).count(in: sentence)?.number == number)
    }

    @Test(arguments: [
        "Sur nos trois inscrits, Mathurin Le Guen ne pourra pas venir. Sa place est libre.",
        "Sur nos trois places, celle de Mathurin Le Guen est à annuler : il ne pourra pas venir.",
    ])
    func `of how many are held is not how many leave`(text: String) {
        let reading = Letters.read(text)
        #expect(reading.review || reading.seats == 1 && reading.attendees.map(\.name) == ["Mathurin Le Guen"])
        #expect(reading.seats != 3)
    }

    @Test func `who signs a list and stands in it is one of those who leave`() {
        let reading = Letters.read(
            "Debemos cancelar la participación de tres personas de la oficina:\n\nMtro. Darío Montero Soto\nLic. Elena Sandoval Ruiz\nLic. Bruno Trujillo Mora\n\nMtro. Darío Montero Soto\nDirector",
            from: "Asuntos Internacionales <asuntos@municipio.example>", subject: "Cancelación")
        #expect(reading.seats == 3 && reading.attendees.count == 3)
    }

    @Test(arguments: [
        ("One seat for me, please. I write for a couple of papers.", "seat?", "en"),
        ("Gostaria de me inscrever no seminário.", "Inscrição – Vila dos Anjos", "pt"),
        ("Je viendrai, merci de m'inscrire. J'habite à deux pas.", "Inscription", "fr"),
    ])
    func `a number of other things is none of places`(text: String, subject: String, language: String) {
        let reading = Letters.read(text, subject: subject)
        #expect(!reading.doubts.contains { $0.hasPrefix("It may speak of more places") }, "\(reading.doubts)")
    }
}
