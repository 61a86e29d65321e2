// Where a letter's signature begins, and what mail programs and gateways append.

import Foundation

enum Signature {
    /// The index of the first line of the signature in `lines`; `lines.count` where none is found.
    ///
    /// A signature is short lines at the end, after a closing formula or beginning with the sender's own name.
    static func start(in lines: [String], names: Set<String>, lexica: Lexica) -> Int {
        let closings = PhraseIndex(lexica.packs.flatMap(\.phrases).filter { $0.topic == .closing })
        let lowest = max(0, lines.count - 18)
        // After the last closing formula that only short lines follow.
        for index in stride(from: lines.count - 1, through: lowest, by: -1) {
            let line = lines[index]
            if line.isEmpty { continue }
            if isClosing(line, closings) {
                let after = index + 1
                let rest = lines[after...].filter { !$0.isEmpty }
                if rest.count <= 12, rest.allSatisfy({ isShort($0) }) {
                    // Above the closing a name may still begin the signature ("Name, Merci").
                    return after
                }
                break
            }
            if !isShort(line) { break }
        }
        // Or from a line that begins with the sender's name.
        var best = lines.count
        for index in stride(from: lines.count - 1, through: lowest, by: -1) {
            let line = lines[index]
            if line.isEmpty { continue }
            guard isShort(line) else { break }
            // Lines below a colon are a list.
            if lines[..<index].last(where: { !$0.isEmpty })?.hasSuffix(":") ?? false { break }
            if beginsWithName(line, names) || isDashedName(line, names)
                || standsAsName(line, below: lines[..<index], lexica)
            {
                best = index
            }
            if Words.isItem(Substring(line)) { break }
        }
        // A letter that is nothing but its signature has none.
        if best == lines.count, let block = lastBlock(lines, lexica) { best = block }
        return lines[..<best].contains(where: { !$0.isEmpty }) ? best : lines.count
    }

    /// The last paragraph, where it is short lines of which the first is a person's name.
    private static func lastBlock(_ lines: [String], _ lexica: Lexica) -> Int? {
        guard let blank = lines.lastIndex(where: \.isEmpty), blank + 1 < lines.count else { return nil }
        let block = lines[(blank + 1)...]
        guard block.count <= 8,
            block.allSatisfy({
                isShort($0) && $0.count <= 70 && !$0.hasSuffix(".") && !$0.hasSuffix(":")
                    && !Words.isItem(Substring($0))
            })
        else { return nil }
        let head = block.first.map { $0.prefix { !",|(/".contains($0) } } ?? ""
        return Names.isNameLike(head.trimmingCharacters(in: .whitespaces), lexica: lexica) ? blank + 1 : nil
    }

    private static func isShort(_ line: String) -> Bool {
        line.count <= 90 && !(line.hasSuffix("?") || line.hasSuffix("!"))
            && !(line.hasSuffix(".") && line.split(separator: " ").count > 4)
    }

    /// Whether a line is a closing formula and little else.
    static func isClosing(_ line: String, _ closings: PhraseIndex) -> Bool {
        guard line.count <= 100 else { return false }
        // "A T E N T A M E N T E"
        let letters = line.split(separator: " ")
        let line = letters.count >= 6 && letters.allSatisfy({ $0.count == 1 }) ? letters.joined() : line
        let words = Words.words(of: Substring(line), number: 0)
        let sentence = Sentence(words: words, isItem: false)
        guard
            let finding = closings.findings(in: sentence.parts, sentence: 0).filter({ $0.range.lowerBound == 0 })
                .max(by: { $0.range.count < $1.range.count })
        else { return false }
        return sentence.parts.count - finding.range.count <= 5 || line.count <= 40
    }

    /// A name on a line of its own, below an office ("Le Maire,") or a full sentence.
    private static func standsAsName(_ line: String, below lines: ArraySlice<String>, _ lexica: Lexica) -> Bool {
        guard line.count <= 50, Names.isNameLike(line, lexica: lexica), let before = lines.last(where: { !$0.isEmpty })
        else { return false }
        if lines.last?.isEmpty == true, before.hasSuffix("."), before.count > 40 { return true }
        let words = Words.words(of: Substring(before), number: 0)
        return before.count <= 40 && before.hasSuffix(",") && words.contains { lexica.has($0.folded, in: .roles) }
    }

    private static func beginsWithName(_ line: String, _ names: Set<String>) -> Bool {
        guard line.first?.isUppercase == true || line.first?.isLowercase == true else { return false }
        // "Surname: Doe" is a form's line.
        if line.prefix(40).contains(":") { return false }
        let words = Words.words(of: Substring(line), number: 0).filter { $0.kind == .word }.prefix(4)
        guard line.count <= 90 else { return false }
        let early = words.prefix(3).filter { word in word.parts.contains { $0.count > 2 && names.contains($0) } }
        guard !early.isEmpty else { return false }
        // A sentence about oneself is no signature: it has small words that are no part of a name before the name.
        return words.first.map { $0.isCapitalised || names.contains($0.folded) } ?? false
            && words.prefix(2).contains { word in word.parts.contains { names.contains($0) } }
    }

    private static func isDashedName(_ line: String, _ names: Set<String>) -> Bool {
        guard let first = line.first, "/-–—".contains(first), line.count <= 40 else { return false }
        return beginsWithName(String(line.dropFirst().drop { $0 == " " }), names)
    }
}

enum Footers {
    private static let mobiles = [
        "envoye de mon", "envoye depuis", "envoye a partir", "sent from my", "sent from outlook", "sent from yahoo",
        "sent via",
        "sent with proton", "enviado desde mi", "enviado desde", "enviado do meu", "enviado de mi", "enviado de meu",
        "enviado a partir",
        "inviato da", "von meinem", "gesendet von", "get outlook for", "obtenir outlook", "obtener outlook",
        "verzonden vanaf",
        "verstuurd vanaf", "enviat des de", "telecharger outlook", "envoye avec", "obter o outlook", "sendt fra",
        "sent on the go",
    ]
    private static let notes = [
        "pensez a l environnement", "pensez a l'environnement", "p pensez", "please consider the environment",
        "think before you print",
        "antes de imprimir", "piense en el medio ambiente", "avant d imprimer", "avant d'imprimer", "virus-free",
        "libre de virus",
        "garanti sans virus", "sans virus",
    ]

    static func isFooter(_ line: String) -> Bool {
        let plain = folded(line).trimmingCharacters(in: .whitespaces)
        guard !plain.isEmpty, plain.count <= 120 else { return false }
        return mobiles.contains { plain.hasPrefix($0) } || notes.contains { plain.hasPrefix($0) || plain.hasSuffix($0) }
    }

    /// Whether a line begins what lawyers and gateways add below a letter.
    static func beginsDisclaimer(_ line: String) -> Bool {
        let plain = folded(line).trimmingCharacters(in: .whitespaces)
        guard plain.count >= 11 else { return false }
        let starts = [
            "aviso legal", "aviso de confidencial", "legal notice", "disclaimer", "avis de confidential",
            "confidentiality notice",
            "nota de confidencial", "clausula de confidencial", "avertissement", "haftungsausschluss",
        ]
        if starts.contains(where: { plain.hasPrefix($0) }) { return true }
        let aboutMail = [
            "ce message", "ce courriel", "ce mail", "this e-mail", "this email", "this message", "este mensaje",
            "este correo",
            "esta mensagem", "este e-mail", "este email", "questo messaggio", "diese e-mail", "dit bericht",
            "the information",
            "cet e-mail", "la informacion contenida", "el contenido de este", "as informacoes contidas",
        ]
        let marks = [
            "confiden", "privileg", "destinat", "intended recipient", "recipient", "vertraulich", "pieces jointes",
        ]
        return aboutMail.contains { plain.hasPrefix($0) } && marks.contains { plain.contains($0) }
    }
}
