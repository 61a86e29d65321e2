import Core
import Foundation
import Testing

@Suite("Names: when two mentions are one human being")
struct PersonTests {
    @Test(arguments: [
        ("Jeanne Le Goff", "LE GOFF Jeanne"), ("Inès Núñez", "ines nunez"),
        ("Jean-Pierre O’Neil", "o'neil, jean pierre"),
        ("Cœur Lebœuf", "LEBOEUF Coeur"), ("Ægir Kjær", "Aegir Kjaer"), ("Søren", "Soren"),
        ("Łukasz Đặng", "Lukasz Dang"),
        ("Straße", "STRASSE"), ("ﬁona", "Fiona"), ("e\u{301}lan", "élan"), ("Ａlice", "Alice"),
        ("İnci Işık", "inci isik"),
        ("ΕΛΕΝΗ Παπα", "παπα Ελένη"), ("Андрей  Иванов", "иванов андрей"), ("李雷", "李雷"), ("محمد علي", "علي محمد"),
    ])
    func `one name, written in two ways, has one key`(one: String, other: String) {
        #expect(Person.key(of: one) == Person.key(of: other))
        #expect(!Person.key(of: one).isEmpty)
    }

    @Test(arguments: [
        ("Jean Dupont", "Jeanne Dupont"), ("かとう", "がとう"), ("राम कुमार", "राम कमार"), ("李雷", "李蕾"), ("Ali Ba", "Alí Bah"),
        ("Jean Paul", "Jean Paul Jean"),
    ])
    func `two names have two keys`(one: String, other: String) {
        #expect(Person.key(of: one) != Person.key(of: other))
    }

    @Test func `a key of a key is that key`() {
        for name in ["Œuvre d’Été", "ß ß", "ﬁn Łódź", "ĐORĐE", "Ǽ"] {
            #expect(Person.key(of: Person.key(of: name)) == Person.key(of: name))
        }
    }

    @Test func `a correction fills gaps and keeps what it does not speak of`() {
        let known = Person(name: "Ana Sousa", organisation: "Town", email: "ana@town.example", needs: "vegetarian")
        let said = Person(name: "Ana Souza", organisation: "City", category: "other")
        #expect(
            known.corrected(by: said)
                == Person(
                    name: "Ana Souza", organisation: "City", email: "ana@town.example", category: "other",
                    needs: "vegetarian"))
    }
}
