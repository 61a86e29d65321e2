// Which of a person's names stands first.

extension Names {
    /// Surnames of people who write theirs first, always: nothing is turned.
    private static let firstSurnames: Set<String> = [
        "nguyen", "tran", "le", "pham", "hoang", "huynh", "phan", "vu", "vo", "dang", "bui", "do", "ngo", "duong", "ly",
        "kim", "park", "lee", "choi", "jung", "kang", "cho", "yoon", "jang", "lim", "han", "shin", "kwon", "wang", "li",
        "zhang", "liu", "chen", "yang", "huang", "zhao", "wu", "zhou", "xu", "sun", "zhu", "gao", "lin", "guo", "luo",
        "wong", "chan", "cheung", "lam", "leung", "tsang", "yip", "dinh", "trinh", "truong", "mai", "dao", "doan",
        "zheng", "xie", "xiao", "feng", "cai", "peng", "jiang", "zeng", "shen", "cheng", "xue", "qin", "cao", "hou",
        "ouyang", "shangguan", "sima", "situ", "zhuge",
    ]

    /// Those of them that people elsewhere bear behind a given name, or that are articles there.
    private static let alsoElsewhere: Set<String> = [
        "le", "do", "lee", "park", "kim", "lim", "han", "sun", "mai", "ly", "vo", "ngo", "dang", "dao", "lam",
    ]

    /// "Ngo", which is a name, not "NGO".
    static func isFirstSurname(_ word: String) -> Bool {
        word.first?.isUppercase == true && word.contains(where: \.isLowercase) && firstSurnames.contains(folded(word))
    }

    /// "Lê", "Đặng": a surname that stands first, with marks that tell it from an article or another word.
    static func isMarkedFirstSurname(_ word: String) -> Bool {
        word.first?.isUppercase == true && word.contains { !$0.isASCII } && firstSurnames.contains(folded(word))
    }

    /// Given names before surnames, where capitals, given names known or the address tell that they are not.
    static func givenFirst(_ words: [String], local: String?) -> [String] {
        guard words.count >= 2, words.count <= 7 else { return words }
        func isCapitals(_ word: String) -> Bool {
            // "d'ORNELLAS"
            let letters = (isElided(word) ? word.dropFirst(2) : word[...]).filter(\.isLetter)
            // "JB Ramdin": two consonants are initials, but of Asia's surnames one.
            let areInitials =
                letters.count == 2 && letters.allSatisfy { $0.isASCII && !"AEIOUY".contains($0) } && letters != "NG"
            return letters.count >= 2 && !areInitials && !word.contains(".") && letters.allSatisfy { !$0.isLowercase }
        }
        func isMixed(_ word: String) -> Bool { word.contains(where: \.isLowercase) && word.first?.isUppercase == true }
        // "NGUYEN Duc Minh", "WANG Jingyi": there the surname stands first, capitals or not.
        if firstSurnames.contains(folded(words[0])), isCapitals(words[0]),
            !words.dropFirst().contains(where: isCapitals),
            isMarkedFirstSurname(words[0]) || !alsoElsewhere.contains(folded(words[0])) || !GivenNames.holds(words[1])
        {
            return words
        }
        // "LE GOFF Jeanne", "DE LA CRUZ ORTIZ Ximena", "de VARENNE Odile"
        if isCapitals(words[0]) || isParticle(words[0]) && isCapitals(words[1]),
            let split = words.firstIndex(where: isMixed), split > 0,
            words[..<split].allSatisfy({ isCapitals($0) || isParticle($0) }), words[split...].contains(where: isMixed),
            !words[split...].contains(where: isCapitals)
        {
            return Array(words[split...] + words[..<split])
        }
        // "KEROUAN DE BREST JOSETTE": who writes a whole name in capitals rather begins with the surname.
        if words.allSatisfy({ isCapitals($0) || isParticle($0) }) { return givenFirst(words) }
        // Capitals may end a name ("Thierry BACHELET"): the order is right.
        if words.dropFirst().contains(where: isCapitals), isMixed(words[0]) { return words }
        if firstSurnames.contains(folded(words[0])), words.count > 2 || words[1].contains("-") { return words }
        let firstKnown = GivenNames.holds(words[0])
        let lastKnown = GivenNames.holds(words[words.count - 1])
        if let local, let order = orderByAddress(words, local) {
            // "pasztor.zoltan@" writes the surname first as well: only a name that does not begin with a given name is turned.
            let isSurnameFirst = firstSurnames.contains(folded(words[0]))
            if order == .surnameFirst, !isSurnameFirst, !firstKnown || lastKnown { return turned(words) }
            return words
        }
        return words
    }

    private enum Order { case givenFirst, surnameFirst }

    /// What "yvon.marche" or "rugarte" says about the order of "Marché Yvon" or "Ugarte Salinas Rocío".
    private static func orderByAddress(_ words: [String], _ local: String) -> Order? {
        let plain = words.map { folded($0).filter { $0.isLetter } }
        guard let first = plain.first, let last = plain.last, first.count > 1, last.count > 1 else { return nil }
        let pieces = folded(local).split { !$0.isLetter }.map(String.init)
        guard let head = pieces.first, let tail = pieces.last else { return nil }
        if pieces.count >= 2 {
            if head == last && plain.dropLast().contains(where: { tail.hasPrefix($0) || $0 == tail }) {
                return .surnameFirst
            }
            if head == first && plain.dropFirst().contains(where: { tail.contains($0) }) { return .givenFirst }
            if head.count == 1, head.first == last.first, tail.hasPrefix(first), first.count > 2 {
                return .surnameFirst
            }
            if head.count == 1, head.first == first.first, plain.dropFirst().contains(where: { tail.hasPrefix($0) }) {
                return .givenFirst
            }
        } else if head.count > 3 {
            if head.first == last.first, head.dropFirst().hasPrefix(first), first.count > 2 { return .surnameFirst }
            if head.first == first.first,
                plain.dropFirst().contains(where: { $0.count > 2 && head.dropFirst().hasPrefix($0) })
            {
                return .givenFirst
            }
        }
        return nil
    }

    /// What stands surname first, turned where its end alone is known as given names: "Kerouan Josette". Other text as it is.
    /// `isTold`: a field's name says that the surname stands first, so the end is given names though nobody knows them.
    static func givenFirst(_ text: String, isTold: Bool = false) -> String {
        givenFirst(text.split(separator: " ").map(String.init), isTold: isTold).joined(separator: " ")
    }

    private static func givenFirst(_ words: [String], isTold: Bool = false) -> [String] {
        guard words.count >= 2, words.count <= 5, !GivenNames.holds(words[0]),
            !firstSurnames.contains(folded(words[0])), !words.contains(where: { $0.contains(",") })
        else { return words }
        var given = words.reversed().prefix(while: GivenNames.holds).count
        // Two surnames and two given names, as most who have four.
        if isTold, given == 0, !words.contains(where: isParticle) { given = words.count / 2 }
        return words.suffix(given) + words.dropLast(given)
    }

    /// Whether of several names none begins with a known given name and all end with one: their writer puts surnames first.
    static func standSurnameFirst(_ names: [PersonName]) -> Bool {
        names.count > 1
            && names.allSatisfy { name in
                let words = name.text.split(separator: " ").map(String.init)
                return givenFirst(words) != words
            }
    }

    private static func turned(_ words: [String]) -> [String] {
        guard let last = words.last else { return words }
        return [last] + words.dropLast()
    }
}
