// Numbers in words and digits, up to what a party can be.

enum Numbers {
    /// One to thirty and some tens in the languages of the packs, folded. "un", "una", "um" are left to who asks: they are articles too.
    private static let words: [String: Int] = {
        let lists: [(Int, String)] = [
            (1, "one uno una un une um uma ein eine einen een"),
            (2, "two deux dos dois duas due zwei twee both deuxieme ambos ambas"),
            (3, "three trois tres trois tre drei drie"),
            (4, "four quatre cuatro quatro quattro vier"), (5, "five cinq cinco cinque funf vijf cinc"),
            (6, "six seis sei sechs zes sis"), (7, "seven sept siete sete sette sieben zeven set"),
            (8, "eight huit ocho oito otto acht vuit"), (9, "nine neuf nueve nove neun negen nou"),
            (10, "ten dix diez dez dieci zehn tien deu dizaine decena dezena"), (11, "eleven onze once undici elf"),
            (12, "twelve douze doce doze dodici zwolf twaalf dozen douzaine docena duzia dotze"),
            (13, "thirteen treize trece treze tredici"), (14, "fourteen quatorze catorce catorze"),
            (15, "fifteen quinze quince quindici"), (16, "sixteen seize dieciseis dezesseis"),
            (17, "seventeen diecisiete"), (18, "eighteen dieciocho dezoito"),
            (20, "twenty vingt veinte vinte venti zwanzig"),
            (25, "veinticinco"), (30, "thirty trente treinta trinta"), (40, "forty quarante cuarenta quarenta"),
            (50, "fifty cinquante cincuenta cinquenta"), (100, "hundred cent cien cem"),
        ]
        var result: [String: Int] = [:]
        for (value, names) in lists { for name in names.split(separator: " ") { result[String(name)] = value } }
        return result
    }()

    /// The number a folded part says; `nil` where it says none. At most six digits are read.
    static func value(of part: String) -> Int? {
        if let first = part.first, first.isASCII, first.isNumber {
            let digits = part.prefix { $0.isASCII && $0.isNumber }
            guard digits.count == part.count, digits.count <= 6 else { return nil }
            return Int(digits)
        }
        return words[part]
    }
}
