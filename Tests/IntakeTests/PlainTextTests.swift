// Our own folding and searching beside Foundation's, whose work they do in less time.

import Foundation
import Testing

@testable import Intake

@Suite struct PlainTextTests {
    @Test func `every letter that is folded alone folds as Foundation folds it`() {
        for value in UInt32(0)...0xFFFF {
            guard let scalar = Unicode.Scalar(value), Folding.isRemembered(scalar) || Folding.isKept(scalar) else {
                continue
            }
            let letter = String(scalar)
            // Between other letters too, for folding goes by what a person takes for one letter.
            for text in [letter, "É" + letter + "z", letter + letter, "語" + letter + "語"] {
                #expect(Folding.folded(text) == Folding.byFoundation(text), "U+\(String(value, radix: 16))")
            }
        }
    }

    @Test(arguments: [
        "Élodie Œuvrard-Straße", "E\u{301}lodie", "Ångström A\u{30A}", "e\u{301}\u{302}x", "ＦＵＬＬ　ｗｉｄｔｈ", "ﾊﾝｶｸ",
        "İstanbul ıI",
        "Žluťoučký kůň", "Юрий Ёлкин", "Ἀθῆναι ΣΑΣ", "日本語 山田", "김철수", "שָׁלוֹם", "السَّلام", "ไทย", "हिन्दी", "👩‍👩‍👧 é 🇫🇷",
        "\u{301}", "a\u{200D}b", "\u{FEFF}Été", "x\u{FFFD}\u{FFFD}É", "ﬁn ĳ Ǆ", "1º 2ª ½ ²", "‘’“”–—…•€™", "\r\né\r\n",
        "",
    ])
    func `text of any script folds as Foundation folds it`(text: String) {
        #expect(Folding.folded(text) == Folding.byFoundation(text))
    }

    @Test(arguments: [
        ("abcabd", "abd", true), ("aab", "ab", true), ("ab", "abc", false), ("", "a", false), ("a", "", true),
        ("", "", true),
        ("Été", "té", true), ("Été", "te", false), ("aaaa", "b", false), ("xa", "a", true),
    ])
    func `a text contains what stands in it`(text: String, other: String, contains: Bool) {
        #expect(text.contains(other) == contains)
        #expect("<\(text)>".dropFirst().dropLast().contains(other) == contains)
    }

    @Test(arguments: [" a b ", "\n\t a", "a", "", " \u{A0}\n", "  é  ", "\r\n x \r\n", " \u{301}x "])
    func `a text is trimmed as Foundation trims it`(text: String) {
        let theirs = NSString(string: text).trimmingCharacters(in: .whitespacesAndNewlines)
        #expect(text.trimmingCharacters(in: .whitespacesAndNewlines) == theirs)
        #expect(text[...].trimmingCharacters(in: .whitespacesAndNewlines) == theirs)
    }

    @Test func `every character is a letter, a number or a blank as Unicode has it`() {
        for value in UInt32(0)...0x2FFF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let (character, properties) = (Character(scalar), scalar.properties)
            let said = [character.isLetter, character.isNumber, character.isWhitespace]
            let expected = [properties.isAlphabetic, properties.numericType != nil, properties.isWhitespace]
            #expect(said == expected, "U+\(String(value, radix: 16))")
        }
        #expect(Character("\r\n").isWhitespace && !Character("\r\n").isLetter && Character("e\u{301}").isLetter)
    }

    @Test(arguments: [
        ("JosÃ© AssunÃ§Ã£o", "José Assunção"), ("SÃ¡ndor PetÅ‘fi", "Sándor Petőfi"),
        ("Å½eljka MarkoviÄ‡", "Željka Marković"),
        ("lâ€™Ã©cole, ouiÂ\u{A0}!", "l’école, oui\u{A0}!"), ("Ã€ demain", "À demain"), ("ðŸ™‚", "🙂"),
        // What is as it should be, and what is damaged otherwise, stays.
        ("José Assunção", "José Assunção"), ("ÃO é São João, não?", "ÃO é São João, não?"), ("KovÃ", "KovÃ"),
        ("plain", "plain"),
        ("Â", "Â"), ("Łódź Ã©", "Łódź Ã©"),
    ])
    func `text that was encoded twice is mended`(text: String, meant: String) {
        #expect(Mojibake.repaired(text) == meant)
    }
}
