// What a reading leaves out though the letter speaks of it: other people, other addresses, more than one person.
//
// The phrases of a pack cannot know every way of asking. Whatever a letter says of people that the reading does not account
// for is a reason for a person to look, before somebody loses a seat.

import Core
import Foundation

struct UnaccountedFor {
    let reader: Reader
    let context: LetterContext
    let found: LetterPeople
    private var evidence: Evidence { context.evidence }

    /// Words that mean more than one who comes, folded, as runs of parts.
    private static let several: [[String]] = [
        ["both"], ["of", "us"], ["two", "of"], ["my", "team"], ["our", "team"], ["les", "deux"], ["tous", "deux"],
        ["tous", "les"], ["d", "entre", "nous"], ["mon", "equipe"],
        ["los", "dos"], ["las", "dos"], ["ambos"], ["ambas"], ["mi", "equipo"], ["nosotros"], ["nosotras"],
        ["nos", "dois"], ["nos", "duas"], ["os", "dois"], ["as", "duas"], ["minha", "equipe"], ["meu", "time"],
        ["a", "group"], ["un", "groupe"], ["un", "grupo"], ["um", "grupo"], ["minha", "turma"], ["my", "class"],
        ["ma", "classe"], ["couple"], ["entre", "dos"], ["nous", "deux"], ["nous", "trois"], ["us", "both"],
        ["the", "two"], ["de", "nosotros"],
        ["dos", "dos"], ["dos", "dois"], ["das", "duas"], ["plus", "one"], ["plus", "un"],
    ]

    /// Why the people of a `register` or `cancel` reading may not be all the letter means.
    func doubts(_ intent: Intent, people: [Named], seats: Int) -> [String] {
        var doubts: [String] = []
        let keys = Set(people.compactMap { $0.name.map { Person.key(of: $0.text) } })
        let left = found.mentions.filter { mention in
            guard let name = mention.person.name, !reader.isSender(mention.person, found.sender), !mention.isSource
            else { return false }
            guard mention.isSure, name.wordCount >= 2 else { return false }
            // A line of the signature by itself that is not the sender's name is where they work.
            let signed = context.letter.signature.map { folded($0).trimmingCharacters(in: .whitespaces) }
            if signed.dropFirst().contains(folded(name.text)) { return false }
            return !keys.contains(Person.key(of: name.text)) && !isExcluded(mention.sentence) && !isGreeted(mention)
        }
        if !left.isEmpty, found.listed.isEmpty, intent == .register {
            doubts.append("It names somebody and does not say whether they come")
        }
        if intent == .register, people.count == 1, seats == 1,
            evidence.sentences.contains(where: { $0.parts.contains { Self.companions.contains($0) } })
        {
            doubts.append("It speaks of somebody who comes along")
        }
        if people.count == 1, seats == 1, found.listed.isEmpty {
            let asking = context.acting.union(
                evidence.sentences(with: .ask, .askSelf, .askWe, .come, .cancel, .regret, .yes, .confirm, .take))
            let plural = asking.contains { number in
                let parts = evidence.sentences[number].parts
                return Self.several.contains { run in holds(run, parts) }
            }
            let others = asking.contains { number in
                let parts = evidence.sentences[number].parts
                guard !isExcluded(number) else { return false }
                return parts.indices.dropFirst().contains { index in
                    Self.kin.contains(parts[index]) && Self.owners.contains(parts[index - 1])
                }
            }
            if !comesAlone, plural || evidence.has(.askWe) && people[0].isSender {
                doubts.append("It speaks of more than one who comes or stays away")
            }
            if others, intent == .register {
                doubts.append("It speaks of somebody else beside the one it names")
            }
        }
        let companions = people.filter { !$0.isSender && !reader.isSender($0, found.sender) }
        if intent == .register, found.listed.isEmpty, companions.count < 2, asksForSeveral {
            doubts.append("It speaks of several people, and fewer are named")
        }
        if intent == .register, speaksOfMore(than: seats) {
            doubts.append("It may speak of more places than those of the people named")
        }
        if intent == .register, !people.contains(where: { $0.isSender || reader.isSender($0, found.sender) }), joinsOwn
        {
            doubts.append("Its sender may come too")
        }
        if found.listed.isEmpty, unmatchedNumber(seats) {
            doubts.append(
                intent == .register
                    ? "A number in it may be one of people" : "A number in it may be one of those who stay away")
        }
        if intent == .register, left.contains(where: { joinsSender($0.sentence) }) {
            doubts.append("It names somebody beside its sender and does not say whether they come")
        }
        let strange = evidence.sentences.flatMap(\.words).filter { $0.kind == .address }.map { $0.text.lowercased() }
        let known = Set(people.compactMap { $0.email?.lowercased() } + [context.address.lowercased()])
        if intent == .register, found.listed.isEmpty,
            strange.contains(where: { !known.contains($0) && !reader.desk.owns($0) && !spells($0, people) })
        {
            doubts.append("It gives an address of somebody it does not register")
        }
        return doubts
    }

    /// "Je viendrai seul", "just me".
    private var comesAlone: Bool {
        let alone: [[String]] = [
            ["viendrai", "seul"], ["viendrai", "seule"], ["viens", "seul"], ["viens", "seule"], ["serai", "seul"],
            ["serai", "seule"], ["come", "alone"], ["coming", "alone"], ["be", "alone"], ["on", "my", "own"],
            ["by", "myself"], ["just", "me"], ["only", "me"], ["ire", "solo"], ["ire", "sola"], ["voy", "solo"],
            ["voy", "sola"], ["vengo", "solo"], ["vengo", "sola"], ["vou", "sozinho"], ["vou", "sozinha"],
            ["irei", "sozinho"], ["irei", "sozinha"], ["komme", "allein"], ["verro", "solo"], ["verro", "da", "sola"],
        ]
        return evidence.sentences.indices.contains { number in
            !isExcluded(number) && SelfWords.holds(alone, evidence.sentences[number].parts)
        }
    }

    /// "Eu e o nosso presidente", "is accompanied by": whether a sentence puts people beside others who come.
    private func joinsSender(_ number: Int) -> Bool {
        let parts = evidence.sentences[number].parts
        let companions = ["acompan", "accompagn", "accompan", "begleit", "vergezel"]
        return SelfWords.joined.contains { holds($0, parts) }
            || parts.contains { part in companions.contains { part.hasPrefix($0) } }
    }

    private static let companions: Set<String> = [
        "acompanante", "acompanantes", "acompanhante", "acompanhantes", "accompagnant", "accompagnante",
        "accompagnants",
        "accompagnateur", "accompagnatrice", "companion", "accompagnatore", "acompanyant", "begleitung",
        "begleitperson",
        "partner", "introducee",
    ]

    /// Whether a sentence that asks holds a small number that is no date, time or measure, and not the seats.
    private func unmatchedNumber(_ seats: Int) -> Bool {
        let asking = context.acting.union(evidence.sentences(with: .ask, .askSelf, .askWe, .come))
        return asking.contains { number in
            let sentence = evidence.sentences[number]
            let parts = sentence.parts
            return parts.indices.contains { index in
                guard let value = Numbers.value(of: parts[index]), (2...30).contains(value), value != seats else {
                    return false
                }
                let word = sentence.owners[index]
                let around = [word - 1, word + 1].filter { sentence.words.indices.contains($0) }.map {
                    sentence.words[$0]
                }
                if around.contains(where: { $0.isPunctuation("/:.-–h€%°") && !$0.spaced }) { return false }
                let next = index + 1 < parts.count ? parts[index + 1] : ""
                let before = index > 0 ? parts[index - 1] : ""
                if Self.measures.contains(next) || reader.lexica.has(next, in: .calendar)
                    || reader.lexica.has(before, in: .calendar)
                {
                    return false
                }
                if next == "de", index + 2 < parts.count, reader.lexica.has(parts[index + 2], in: .calendar) {
                    return false
                }
                return !Self.dateWords.contains(before)
            }
        }
    }

    /// Whether the subject counts more places ("Two from our town"), or a pair or more is spoken of where one place is asked for.
    private func speaksOfMore(than seats: Int) -> Bool {
        if !context.subject.isAnswer, let parts = context.subjectSentence?.parts {
            let counted = parts.indices.contains { index in
                guard let value = Numbers.value(of: parts[index]), (2...9).contains(value), value > seats,
                    parts[index].allSatisfy(\.isLetter)
                else { return false }
                let next = index + 1 < parts.count ? parts[index + 1] : ""
                let before = index > 0 ? parts[index - 1] : ""
                // "Vila dos Anjos" counts nothing.
                if parts[index] == "dos", context.spoken.first == .portuguese { return false }
                return !Self.measures.contains(next) && !reader.lexica.has(next, in: .calendar)
                    && !reader.lexica.has(before, in: .calendar) && next != "points" && next != "questions"
            }
            if counted { return true }
        }
        guard seats == 1, found.listed.isEmpty else { return false }
        return evidence.sentences.indices.contains { number in
            let parts = evidence.sentences[number].parts
            return !isExcluded(number)
                && (Self.groups.contains { holds([$0], parts) && !($0 == "couple" && isCoupleOfThings(parts)) }
                    || Self.more.contains { holds($0, parts) } || togetherInFrench(parts))
        }
    }

    private static let groups: Set<String> = [
        "pair", "couple", "binome", "duo", "tandem", "trio", "quatuor", "cuarteto", "quarteto", "sexteto", "dupla",
        "trinome",
    ]
    private static let more: [[String]] = [
        ["un", "par"], ["um", "par"], ["une", "paire"], ["una", "pareja"], ["plus", "one"], ["plus", "un"],
        ["plus", "une"],
        ["mais", "um"], ["mais", "uma"], ["mais", "dois"], ["mais", "duas"], ["uno", "mas"], ["una", "mas"],
        ["dos", "mas"],
        ["un", "autre"], ["une", "autre"], ["deux", "autres"], ["para", "dos"], ["para", "dois"], ["para", "duas"],
        ["pour", "deux"], ["for", "two"],
    ]

    /// "A couple of papers": a few of something.
    private func isCoupleOfThings(_ parts: [String]) -> Bool {
        guard let index = parts.firstIndex(of: "couple"), index + 2 < parts.count, parts[index + 1] == "of" else {
            return false
        }
        return !parts[(index + 2)...].prefix(2).contains {
            $0 == "us" || reader.lexica.has($0, in: .seats) || reader.lexica.has($0, in: .heads)
        }
    }

    /// "Nous viendrons à trois", but not "à deux pas" nor "a quatre alcaldes".
    private func togetherInFrench(_ parts: [String]) -> Bool {
        context.spoken.first == .french
            && parts.indices.dropFirst().contains { index in
                ["deux", "trois", "quatre"].contains(parts[index]) && parts[index - 1] == "a"
                    && (index + 1 == parts.count
                        || ["le", "la", "au", "avec", "et", "pour", "ce", "si", "en", "du"].contains(parts[index + 1]))
            }
    }

    /// Whether its own sentences put the sender beside others.
    private var joinsOwn: Bool {
        evidence.sentences.indices.contains { number in
            !isExcluded(number) && SelfWords.holds(SelfWords.joining, evidence.sentences[number].parts)
        }
            || !context.subject.isAnswer
                && (context.subjectSentence.map { SelfWords.holds(SelfWords.joining, $0.parts) } ?? false)
    }

    private static let measures: Set<String> = [
        "h", "heures", "hours", "am", "pm", "horas", "ans", "years", "year", "anos", "jours", "days", "dias", "day",
        "mois", "months", "meses", "semaines", "weeks", "semanas", "minutes", "th", "st", "nd", "rd", "eme", "e", "cm",
        "km", "kg", "euros",
    ]
    private static let dateWords: Set<String> = [
        "le", "el", "the", "on", "du", "dia", "au", "no", "n", "num", "numero", "des", "del", "al", "les", "partie",
        "part", "am", "il", "and", "et", "y", "e", "a",
    ]

    private static let kin: Set<String> = [
        "colleague", "wife", "husband", "son", "daughter", "friend", "partner", "boss", "assistant", "brother",
        "sister", "mother", "father", "collegue", "epouse", "epoux", "femme", "mari", "fils", "fille", "ami", "amie",
        "frere", "soeur", "conjoint",
        "conjointe", "compagne", "compagnon", "companero", "companera", "colega", "esposo", "esposa", "marido", "mujer",
        "hijo", "hija", "amigo", "amiga", "hermano", "hermana", "pareja", "jefe", "jefa", "mulher", "filho", "filha",
        "irmao", "irma", "namorado", "namorada",
        "colleagues", "collegues", "companeros", "companeras", "colegas", "friends", "amis", "amigos",
    ]
    /// Of `kin`, those of more than one.
    private static let manyKin: Set<String> = [
        "colleagues", "collegues", "companeros", "companeras", "colegas", "friends", "amis", "amigos", "amigas",
    ]
    private static let owners: Set<String> = [
        "my", "our", "a", "his", "her", "mon", "ma", "mes", "notre", "un", "une", "mi", "mis", "nuestro", "nuestra",
        "una", "meu", "minha", "um", "uma", "two", "deux", "dos", "dois", "duas",
    ]

    /// "Please put my colleagues down": whether a sentence that asks does so for several.
    private var asksForSeveral: Bool {
        context.acting.union(evidence.sentences(with: .ask)).contains { number in
            let parts = evidence.sentences[number].parts
            return !isExcluded(number)
                && parts.indices.dropFirst().contains { index in
                    Self.manyKin.contains(parts[index]) && Self.owners.union(Self.manyOwners).contains(parts[index - 1])
                }
        }
    }
    private static let manyOwners: Set<String> = ["nos", "nuestros", "nuestras", "meus", "minhas", "nossos", "nossas"]

    private func holds(_ run: [String], _ parts: [String]) -> Bool {
        guard parts.count >= run.count else { return false }
        return (0...(parts.count - run.count)).contains { start in
            // "both days", "los dos días" are no people.
            let next = start + run.count < parts.count ? parts[start + run.count] : ""
            let isOfTime = ["days", "jours", "journees", "dias", "sessions", "session", "mornings", "times"].contains(
                next)
            return !isOfTime && Array(parts[start..<(start + run.count)]) == run
        }
    }

    /// Whether a sentence says of others that they do not come, stay, or are only told of.
    private func isExcluded(_ sentence: Int) -> Bool {
        evidence.findings.contains {
            $0.sentence == sentence
                && [.regretOther, .senderStays, .shield, .keep, .registered, .replace].contains($0.topic)
        }
    }

    private func isGreeted(_ mention: Mention) -> Bool {
        evidence.findings.contains {
            $0.sentence == mention.sentence && $0.topic == .greeting && $0.range.lowerBound <= 1
        } && mention.range.lowerBound <= 4
    }

    private func spells(_ address: String, _ people: [Named]) -> Bool {
        let local = folded(String(address.prefix { $0 != "@" }))
        return people.contains { ($0.name?.parts ?? []).contains { $0.count > 3 && local.contains($0) } }
    }
}
