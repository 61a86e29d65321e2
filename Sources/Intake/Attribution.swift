// How mail programs introduce an earlier message: attributions, separators and header blocks, in many languages.

import Foundation

enum Attribution {
    enum Separator { case reply, forward }

    private static let wrote = [
        "wrote", "writes", "a ecrit", "ecrit", "escribio", "escreveu", "schrieb", "ha scritto", "scrive", "schreef",
        "va escriure",
        "skrev", "napisal", "napisala", "kirjoitti", "escribia", "escrevia", "said",
    ]
    private static let starts = [
        "le ", "on ", "el ", "em ", "no dia ", "am ", "il ", "op ", "a ", "den ", "dana ", "dnia ", "at ", "en ", "lun",
        "mar", "mer",
    ]

    /// Whether `text` says who wrote, and when or from which address: "Le 15/05/2018 à 10:00, A a écrit :".
    static func isAttribution(_ text: String) -> Bool {
        guard text.count <= 320 else { return false }
        let plain = folded(text)
        let trimmed = plain.trimmingCharacters(in: .whitespaces)
        guard trimmed.hasSuffix(":") || trimmed.hasSuffix(">") || trimmed.hasSuffix("...") else {
            return false
        }
        let said = wrote.contains { holds(plain, $0) }
        let dated = plain.contains { $0.isNumber }
        return said && (dated || plain.contains("@"))
    }

    /// Whether `verb` stands in `text` as a word.
    private static func holds(_ text: String, _ verb: String) -> Bool {
        guard let range = text.range(of: verb, options: .backwards) else { return false }
        let before = range.lowerBound == text.startIndex || !text[text.index(before: range.lowerBound)].isLetter
        let after = range.upperBound == text.endIndex || !text[range.upperBound].isLetter
        return before && after
    }

    static func startsLikeOne(_ line: String) -> Bool {
        let plain = folded(line)
        return starts.contains { plain.hasPrefix($0) } && plain.contains { $0.isNumber }
    }

    /// An attribution at `index` (over up to three lines) with no quote marks after it; and where the earlier text begins.
    static func bare(_ lines: [String], at index: Int) -> (String, Int)? {
        guard startsLikeOne(lines[index]) else { return nil }
        for length in 1...3 where index + length <= lines.count {
            let text = lines[index..<(index + length)].joined(separator: " ")
            let trimmed = text.trimmingCharacters(in: .whitespaces)
            guard trimmed.hasSuffix(":"), isAttribution(text) else { continue }
            var after = index + length
            while after < lines.count, lines[after].isEmpty { after += 1 }
            guard after < lines.count, lines[after].drop(while: { $0 == " " }).first != ">" else { return nil }
            // What follows a plain sentence that ends so is not a quote: the mail's address or a full date is wanted.
            guard text.contains("@") || trimmed.filter(\.isNumber).count >= 6 else { return nil }
            return (text, after)
        }
        return nil
    }

    /// "-----Original Message-----", "---------- Forwarded message ----------" and their like.
    static func separator(_ line: String) -> Separator? {
        let plain = folded(line).trimmingCharacters(in: .whitespaces)
        guard plain.count <= 90 else { return nil }
        if plain == "begin forwarded message:" || plain == "debut du message reexpedie :"
            || plain == "inicio del mensaje reenviado:"
            || plain == "inicio da mensagem reencaminhada:"
        {
            return .forward
        }
        guard plain.hasPrefix("--") || plain.hasPrefix("__") || plain.hasPrefix("==") || plain.hasPrefix("**") else {
            return nil
        }
        let words = plain.filter { $0.isLetter || $0 == " " }.trimmingCharacters(in: .whitespaces)
        let forwards = [
            "forwarded message", "message transfere", "message reexpedie", "mensaje reenviado", "mensagem encaminhada",
            "mensagem reencaminhada", "weitergeleitete nachricht", "messaggio inoltrato", "doorgestuurd bericht",
            "forwarded by",
            "missatge reenviat", "fwd",
        ]
        if forwards.contains(where: { words.hasPrefix($0) }) { return .forward }
        let replies = [
            "original message", "message d origine", "message dorigine", "mail original", "message original",
            "mensaje original", "mensagem original",
            "ursprungliche nachricht", "messaggio originale", "oorspronkelijk bericht", "originalnachricht",
            "courriel original",
            "reply message", "original appointment",
        ]
        return replies.contains { words.hasPrefix($0) } ? .reply : nil
    }

    static func isRule(_ line: String) -> Bool {
        let trimmed = line.filter { $0 != " " }
        return trimmed.count >= 4
            && (trimmed.allSatisfy { $0 == "_" } || trimmed.allSatisfy { $0 == "-" }
                || trimmed.allSatisfy { $0 == "*" } || trimmed.allSatisfy { $0 == "=" })
    }

    private static let fromLabels: Set<String> = ["from", "de", "von", "da", "van", "fra", "od"]
    private static let otherLabels: [String: Field] = [
        "sent": .date, "date": .date, "envoye": .date, "envoye le": .date, "enviado": .date, "enviado el": .date,
        "enviada em": .date, "enviado em": .date,
        "enviada": .date, "gesendet": .date, "datum": .date, "fecha": .date, "data": .date, "inviato": .date,
        "verzonden": .date,
        "to": .to, "a": .to, "para": .to, "an": .to, "aan": .to, "cc": .to, "per a": .to,
        "subject": .subject, "objet": .subject, "asunto": .subject, "assunto": .subject, "betreff": .subject,
        "oggetto": .subject,
        "onderwerp": .subject, "assumpte": .subject,
    ]
    enum Field { case from, date, to, subject }

    /// The field a line of a header block holds, and its text.
    static func field(_ line: String) -> (Field, String)? {
        let line = line.drop { $0 == " " || $0 == "*" || $0 == ">" }
        guard let colon = line.prefix(24).firstIndex(where: { $0 == ":" || $0 == "：" }) else { return nil }
        let label = folded(String(line[..<colon])).filter { $0.isLetter || $0 == " " }.trimmingCharacters(
            in: .whitespaces)
        let value = line[line.index(after: colon)...].drop { $0 == "*" || $0 == " " }.trimmingCharacters(
            in: .whitespaces)
        if fromLabels.contains(label) { return (.from, value) }
        return otherLabels[label].map { ($0, value) }
    }

    /// Whether an earlier message's From, Date, To, Subject lines begin at `index`, as Outlook and others write them.
    static func isHeaderBlock(_ lines: [String], at index: Int) -> Bool {
        guard let first = field(lines[index]), first.0 == .from, !first.1.isEmpty else { return false }
        var kinds: Set<Field> = []
        for line in lines.dropFirst(index + 1).prefix(6) {
            guard let (kind, _) = field(line) else {
                if line.isEmpty { continue }
                if kinds.isEmpty { continue }
                break
            }
            kinds.insert(kind)
        }
        return kinds.count >= 2 && !kinds.subtracting([.from]).isEmpty
    }
}

extension Earlier {
    /// Takes name and address from an attribution or a From line.
    mutating func describe(by text: String) {
        let words = Words.words(of: Substring(text), number: 0)
        if let found = words.first(where: { $0.kind == .address }) { address = found.text }
        if let open = text.firstIndex(of: "<"), text.contains("@") {
            let before = text[..<open]
            let start =
                before.lastIndex(where: { ",:".contains($0) }).map { before.index(after: $0) } ?? before.startIndex
            let candidate = before[start...].trimmingCharacters(in: CharacterSet(charactersIn: " \"'("))
            if !candidate.isEmpty, candidate.count < 120 { name = candidate }
        } else if !text.contains("@") {
            let candidate = text.trimmingCharacters(in: CharacterSet(charactersIn: " \"'"))
            if !Attribution.isAttribution(text), candidate.count < 120 { name = candidate }
        }
    }

    /// Reads and removes a header block at the start of the lines.
    mutating func readHeaderBlock() {
        var index = 0
        while index < lines.count, lines[index].isEmpty { index += 1 }
        var found = 0
        var end = index
        while index < min(lines.count, 14) {
            guard let (field, value) = Attribution.field(lines[index]) else {
                if lines[index].isEmpty && found == 0
                    || found > 0 && !lines[index].isEmpty && end == index && found < 3
                        && index + 1 < lines.count && Attribution.field(lines[index + 1]) != nil
                {
                    index += 1
                    end = index
                    continue
                }
                break
            }
            switch field {
            case .from: describe(by: value.contains("@") || !value.isEmpty ? value : "")
            case .subject: subject = value
            case .date, .to: break
            }
            found += 1
            index += 1
            end = index
        }
        if found >= 2 { lines = Array(lines[end...]) }
    }
}
