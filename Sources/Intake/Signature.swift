// Where a letter's signature begins, and what mail programs and gateways append.

import Foundation

enum Signature {
    /// The lines of `signature` that are a postscript, which says as much as what stands above the signature: those of a mark, or a
    /// paragraph below the name in which its writer speaks of themselves.
    static func postscript(in signature: [String]) -> Range<Int> {
        let marked = markedPostscript(in: signature)
        guard marked.isEmpty else { return marked }
        for start in signature.indices.dropFirst() where signature[start - 1].isEmpty && !signature[start].isEmpty {
            let paragraph = start..<end(ofParagraphAt: start, signature)
            if speaksOfItself(signature[paragraph]) { return paragraph }
        }
        return 0..<0
    }

    /// The lines behind a postscript's mark: "P.S. …", "PD: …".
    static func markedPostscript(in lines: [String]) -> Range<Int> {
        guard let start = lines.firstIndex(where: beginsPostscript) else { return 0..<0 }
        return start..<max(end(ofParagraphAt: start, lines), start + 1)
    }

    private static func end(ofParagraphAt start: Int, _ lines: [String]) -> Int {
        lines[start...].firstIndex { $0.isEmpty || Footers.isFooter($0) } ?? lines.count
    }

    private static let shortestParagraph = 8
    private static let mostCapitals = 0.3

    /// Whether lines are sentences in which somebody says "I", and no names, offices and addresses.
    private static func speaksOfItself(_ lines: ArraySlice<String>) -> Bool {
        let words = lines.flatMap { Words.words(of: Substring($0), number: 0) }.filter { $0.kind == .word }
        guard words.count >= shortestParagraph, !lines.contains(where: isRow) else { return false }
        let capitals = words.count { $0.isCapitalised }
        return Double(capitals) <= mostCapitals * Double(words.count)
            && words.contains { word in
                word.parts.contains { Lexica.shipped.has($0, in: .firstPerson) }
                    || Lexica.shipped.phrases(of: .firstPersonVerbs).contains(word.folded)
            }
    }

    private static func beginsPostscript(_ line: String) -> Bool {
        let plain = folded(line)
        func isMark(_ word: String) -> Bool { Lexica.shipped.has(word, in: .postscripts) }
        let first = plain.prefix { $0.isLetter }
        // "PS: …", "P.S. …", "PD me acaba de llamar"
        if isMark(String(first)) {
            return plain.dropFirst(first.count).first.map { !$0.isLetter && !"@-_/".contains($0) } ?? false
        }
        // "P. S. …"
        let letters = plain.prefix(6).split { !$0.isLetter }.prefix(2)
        return letters.count == 2 && letters.allSatisfy { $0.count == 1 } && line.first?.isUppercase == true
            && isMark(letters.joined()) && plain.dropFirst(4).contains(where: \.isLetter)
    }

    /// A line of a table.
    private static func isRow(_ line: String) -> Bool {
        line.contains(" | ") || line.contains("\t") || line.contains(" ; ")
    }

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
            if isClosing(line, closings, lexica) {
                let after = index + 1
                let rest = lines[after...].filter { !$0.isEmpty }
                // "Cordial saludo." opens a Colombian's letter.
                let opens =
                    lines[..<index].allSatisfy(\.isEmpty) && rest.contains { $0.split(separator: " ").count >= 8 }
                if opens { break }
                if rest.count <= 12, rest.allSatisfy({ isShort($0) }), rest.filter(isRow).count < 3 {
                    // Above the closing a name may still begin the signature ("Name, Merci").
                    return after
                }
                break
            }
            if !isShort(line) { break }
        }
        // Or from a line that begins with the sender's name.
        var best = lines.count
        var named: [Int] = []
        for index in stride(from: lines.count - 1, through: lowest, by: -1) {
            let line = lines[index]
            if line.isEmpty { continue }
            guard isShort(line) else { break }
            if index > 0, isRow(line), isRow(lines[index - 1]) { break }
            // Lines below a colon are a list.
            if lines[..<index].last(where: { !$0.isEmpty })?.hasSuffix(":") ?? false { break }
            if beginsWithName(line, names) || isDashedName(line, names)
                || standsAsName(line, below: lines[..<index], lexica) && !beginsList(lines[index...], lexica)
            {
                best = index
                named.append(index)
            }
            if Words.isItem(Substring(line)) { break }
        }
        func saysSomething(above index: Int) -> Bool { lines[..<index].contains { !$0.isEmpty } }
        // "Ann Miller, City of Lyon", and below a blank line Ann Miller's signature: the first is what she wrote.
        if best < lines.count, !saysSomething(above: best),
            let next = named.last(where: { saysSomething(above: $0) && lines[$0 - 1].isEmpty })
        {
            best = next
        }
        // A letter that is nothing but its signature has none.
        if best == lines.count, let block = lastBlock(lines, lexica) { best = block }
        return saysSomething(above: best) ? best : lines.count
    }

    /// Whether the rule at `index` parts a signature off from the text: nothing but `length - 1` short lines below it, telephone
    /// numbers and links among them, and no form.
    static func isRuledOff(_ lines: [String], at index: Int, length: Int, lexica: Lexica) -> Bool {
        guard Attribution.isRule(lines[index]), index > 0 else { return false }
        let above = lines[..<index].last { !$0.isEmpty } ?? ""
        let block = lines[(index + 1)..<min(lines.count, index + length)].filter { !$0.isEmpty }
        guard !above.isEmpty, !above.hasSuffix(":"), (2...14).contains(block.count) else { return false }
        var contacts = 0
        for line in block {
            guard isShort(line), !Words.isItem(line[...]), !Attribution.isRule(line) else { return false }
            if let colon = line.firstIndex(of: ":") {
                let label = folded(String(line[..<colon])).trimmingCharacters(in: .whitespaces)
                if let known = lexica.label(label), ![.other, .email].contains(known) { return false }
            }
            let isNumber = line.filter(\.isNumber).count >= 8
            if isNumber || line.contains("http") || line.contains("www.") || line.lowercased().hasPrefix("skype") {
                contacts += 1
            }
        }
        return contacts >= 2
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
        guard !beginsList(block, lexica) else { return nil }
        let head = block.first.map { $0.prefix { !",|(/".contains($0) } } ?? ""
        return Names.isNameLike(head.trimmingCharacters(in: .whitespaces), lexica: lexica) ? blank + 1 : nil
    }

    private static func isShort(_ line: String) -> Bool {
        line.count <= 90 && !(line.hasSuffix("?") || line.hasSuffix("!"))
            && !(line.hasSuffix(".") && line.split(separator: " ").count > 4)
    }

    /// Whether a line is a closing formula and little else.
    private static func isClosing(_ line: String, _ closings: PhraseIndex, _ lexica: Lexica) -> Bool {
        // "Merci d'inscrire trois personnes :" is no farewell.
        guard line.count <= 100, !line.hasSuffix(":") else { return false }
        // "A T E N T A M E N T E"
        let letters = line.split(separator: " ")
        let line = letters.count >= 6 && letters.allSatisfy({ $0.count == 1 }) ? letters.joined() : line
        let words = Words.words(of: Substring(line), number: 0)
        let sentence = Sentence(words: words, isItem: false)
        // "Pour le Président et par délégation,": in whose name it is signed.
        if line.hasSuffix(","), sentence.parts.count <= 8, let first = sentence.parts.first,
            lexica.has(first, in: .signedFor), words.dropFirst().contains(where: \.isCapitalised)
        {
            return true
        }
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

    /// Whether several people are named below each other: more than one signs.
    private static func beginsList(_ lines: ArraySlice<String>, _ lexica: Lexica) -> Bool {
        lines.prefix { !$0.isEmpty }.count { line in
            let head = line.prefix { !",;|(".contains($0) }.trimmingCharacters(in: .whitespaces)
            return GivenNames.holds(String(head.prefix { $0 != " " })) && Names.isNameLike(head, lexica: lexica)
        } > 2
    }

    private static func beginsWithName(_ line: String, _ names: Set<String>) -> Bool {
        guard line.first?.isUppercase == true || line.first?.isLowercase == true else { return false }
        // "Surname: Doe" is a form's line.
        if line.prefix(40).contains(":") { return false }
        let words = Words.words(of: Substring(line), number: 0).filter { $0.kind == .word }.prefix(4)
        guard line.count <= 90 else { return false }
        let early = words.prefix(3).filter { word in word.parts.contains { $0.count > 2 && names.contains($0) } }
        // "Ana Gil (yo)" begins a list in which its writer stands.
        let remark = line.drop { $0 != "(" }.dropFirst().prefix { $0 != ")" }
        let isSelf = !remark.isEmpty && Lexica.shipped.phrases(of: .selves).contains(folded(String(remark)))
        guard !early.isEmpty, !isSelf else { return false }
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
    /// Beginnings of lines that phones and mail programs append, followed by the device's or the program's name, the longest
    /// first: what follows "sent from my" is a device, what follows "sent from" may be anything.
    private static let mobiles = Lexica.shipped.phrases(of: .mobiles).union(ownMobiles).union(otherMobiles)
        .sorted { $0.count > $1.count }
    /// Those that a device's name follows, even of one unknown.
    private static let ownMobiles = Lexica.shipped.phrases(of: .ownMobiles)
    /// Those of languages that have no pack.
    private static let otherMobiles = [
        "sendt fra", "skickat", "wyslane z", "lahetetty", "отправлено с", "отправлено из", "trimis de pe", "odeslano z",
    ]
    /// Makers, models and programs. Words for what such a line says it was sent with are the packs'.
    private static let devices: Set<String> = [
        "iphone", "ipad", "ipod", "android", "samsung", "galaxy", "blackberry", "windows", "outlook", "yahoo", "huawei",
        "xiaomi", "redmi", "nokia", "lg", "sony", "xperia", "htc", "wiko", "motorola", "moto", "google", "pixel",
        "proton", "protonmail", "gmail", "spark", "verizon", "orange", "sfr", "bouygues", "ios", "honor", "oneplus",
        "oppo", "thunderbird", "bluemail", "k9", "zimbra", "icloud", "workspace",
    ]
    private static let notes = Lexica.shipped.phrases(of: .footnotes)

    private static let mobileInitials = Set(mobiles.compactMap(\.first))

    static func isFooter(_ line: String) -> Bool {
        guard !line.isEmpty, line.utf8.count <= 400 else { return false }
        var plain = folded(line).trimmingCharacters(in: .whitespaces)
        if notes.contains(where: { plain.hasPrefix($0) || plain.hasSuffix($0) && plain.count <= 120 }) { return true }
        let outer: Set<Character> = [" ", "[", "]", "(", ")", "<", ">", "*", "_", "-", "—", "–", ".", "!"]
        plain = String(plain.drop { outer.contains($0) })
        while let last = plain.last, outer.contains(last) { plain.removeLast() }
        guard let initial = plain.first, mobileInitials.contains(initial) else { return false }
        guard let start = mobiles.first(where: { plain.hasPrefix($0) && plain.count > $0.count }) else {
            return false
        }
        // "Sent from Pigeonpost<http://…>"
        var isLinked = false
        if let link = plain.range(of: "http") {
            isLinked = true
            plain = String(plain[..<link.lowerBound])
        }
        let words = plain.dropFirst(start.count).split { !$0.isLetter && !$0.isNumber }.map(String.init)
        if words.prefix(6).contains(where: { devices.contains($0) || Lexica.shipped.has($0, in: .devices) }) {
            return true
        }
        // An unknown device's name is short. "Sent from our desk, with thanks" is a sentence.
        if start.contains("outlook"), words.count <= 4 { return true }
        guard !plain.contains(","), !plain.contains("@") else { return false }
        return words.count <= 4 && (isLinked || ownMobiles.contains(start))
    }

    /// Whether a line begins what lawyers and gateways add below a letter.
    static func beginsDisclaimer(_ line: String) -> Bool {
        guard line.utf8.count >= 10 else { return false }
        let plain = folded(String(line.drop { " *_-[(".contains($0) }.prefix(2000)))
        guard let initial = plain.first, disclaimerInitials.contains(initial) else { return false }
        if disclaimerTitles.contains(where: { plain.hasPrefix($0) }) { return true }
        return aboutMail.contains { plain.hasPrefix($0) } && legalMarks.contains { plain.contains($0) }
    }

    private static let disclaimerTitles = Lexica.shipped.phrases(of: .disclaimers)
    private static let aboutMail = Lexica.shipped.phrases(of: .aboutMail)
    private static let disclaimerInitials = Set(disclaimerTitles.union(aboutMail).compactMap(\.first))
    private static let legalMarks = Lexica.shipped.phrases(of: .legalMarks)

    // MARK: Lists and gateways

    /// Whether a mailing list's footer begins at `index`: a rule of underscores, and below it the list's name.
    static func beginsListFooter(_ lines: [String], at index: Int) -> Bool {
        guard lines[index].count >= 2, lines[index].allSatisfy({ $0 == "_" || $0 == "-" }) else { return false }
        let below = lines.dropFirst(index + 1).prefix(3).map { folded($0) }
        return below.contains { line in
            line.contains("/listinfo/") || Lexica.shipped.phrases(of: .mailingLists).contains { line.contains($0) }
        }
    }

    /// Where what gateways and newsletters put above a letter ends: "[EXTERNAL] Do not click…", "View in your browser".
    static func endOfBanner(_ lines: [String]) -> Int {
        guard let first = lines.prefix(6).firstIndex(where: { !$0.isEmpty }) else { return 0 }
        var end = first
        while end < min(lines.count, first + 8), !lines[end].isEmpty { end += 1 }
        let plain = folded(lines[first..<end].joined(separator: " "))
        guard plain.count <= 600, end < lines.count else { return 0 }
        func holds(_ wording: Pack.Wording) -> Bool {
            Lexica.shipped.phrases(of: wording).contains { plain.contains($0) }
        }
        if plain.contains("[external]") || holds(.externalMail), holds(.externalWarnings) { return end }
        // "View this email in your browser" is a line of its own.
        let line = folded(lines[first])
        let isAlone = line.count <= 90 && Lexica.shipped.phrases(of: .browserLines).contains { line.contains($0) }
        return isAlone ? first + 1 : 0
    }
}
