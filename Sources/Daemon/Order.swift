// Orders that organisers write by mail: one a line, from a small vocabulary that never changes its meaning. Reading them
// decides nothing; `Desk+Orders` does them.
//
//     event CODE                          the orders below are about that event
//     register NAME[, ORGANISATION] [<ADDRESS>] [[CATEGORY]]     several: with ";" between them
//     cancel WHO [NAME]                   WHO is a reference code or an address
//     confirm WHO [NAME] [beyond]         approves; gives a seat; beyond: also where there is none
//     decline WHO [NAME]
//     move WHO [NAME] to PLACE            on the waiting list, from 1
//     capacity SEATS    quota NAME SEATS    close    reopen
//     settle [NUMBER] [as register NAME …]    dismiss [NUMBER]
//     announce [confirmed|waiting|everybody]    the lines below, up to "end", are the words; [fr] before those in French
//     roster    seats    review    why CODE    help
//     dry run                             says what the orders below would do, and does nothing
//     code CODE                           does what waits for that one-time code
//     quit                                what follows is no order

import Core
import Foundation

enum Order: Equatable {
    enum Show: Equatable { case roster, seats, review, help, why(Reference) }

    case act(Act.Deed, isBeyond: Bool)
    /// People to register; the contact is the first with an address, else the organiser.
    case register([Person], isBeyond: Bool)
    /// A letter under review, the one answered where no number is given: as the desk suggests (`nil`), or for these people.
    case settle(Int?, [Person]?)
    case dismiss(Int?)
    /// Words by language code; "" for those without a code.
    case announce(Audience, [String: String])
    case show(Show)
    case event(String)
    case dryRun
    case code(String)

    /// Whether it changes anything, so that it must be proven.
    var alters: Bool {
        switch self {
        case .act, .register, .settle, .dismiss: true
        // Shown first, and sent on a code of its own.
        case .announce, .show, .event, .dryRun, .code: false
        }
    }
}

/// A line of an organiser's letter.
struct OrderLine: Equatable {
    var text: String
    /// `nil`: not understood, and `fault` says what was expected.
    var order: Order?
    var fault: String?

    /// The lines of a letter's own words up to `quit`, a line of dashes or a greeting; blank and quoted lines left out.
    ///
    /// `answersReview`: the letter answers one of ours about a letter under review, so that "yes" and "register" are about it.
    static func read(_ text: String, answersReview: Bool) -> [OrderLine] {
        var lines: [OrderLine] = []
        var announcing: (audience: Audience, head: String, words: [String])?
        func announce() {
            guard let (audience, head, words) = announcing else { return }
            lines.append(understood(([head] + words).joined(separator: "\n"), .announce(audience, byLanguage(words))))
            announcing = nil
        }
        let all = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        for raw in all.prefix(Self.mostLines) {
            let line = raw.trimmingCharacters(in: .whitespaces)
            if announcing != nil {
                if line.lowercased() == "end" {
                    announce()
                } else if !line.hasPrefix(">") {
                    announcing?.words.append(line)
                }
                continue
            }
            if let audience = audience(line) {
                announcing = (audience, line, [])
                continue
            }
            if line.isEmpty || line.hasPrefix(">") || line.hasPrefix("#") { continue }
            if ends.contains(line.lowercased()) || line.hasPrefix("--") || line.hasPrefix("__") { break }
            lines.append(OrderLine(line, answersReview: answersReview))
        }
        announce()
        if all.count > Self.mostLines {
            lines.append(OrderLine("…", nil, "at most \(Self.mostLines) lines; the others were not read"))
        }
        return lines
    }

    /// Whom `announce …` is for; `nil` for another line.
    private static func audience(_ line: String) -> Audience? {
        let words = line.lowercased().split(separator: " ")
        guard words.first == "announce", words.count <= 2 else { return nil }
        return words.count == 1 ? .everybody : Audience(rawValue: String(words[1]))
    }

    /// The words under each `[xx]`; those before the first stand under "".
    static func byLanguage(_ lines: [String]) -> [String: String] {
        var texts: [String: [String]] = [:]
        var language = ""
        for line in lines {
            if let head = line.wholeMatch(of: /\[([A-Za-z]{2})\]/) {
                language = head.1.lowercased()
            } else {
                texts[language, default: []].append(line)
            }
        }
        return texts.mapValues { $0.joined(separator: "\n").trimmingCharacters(in: .whitespacesAndNewlines) }
            .filter { !$0.value.isEmpty }
    }

    private static let ends: Set<String> = [
        "quit", "stop", "end", "thanks", "thank you", "merci", "gracias", "obrigado", "obrigada",
    ]

    static func understood(_ text: String, _ order: Order) -> OrderLine { OrderLine(text, order, nil) }

    private init(_ text: String, _ order: Order?, _ fault: String?) {
        self.text = text
        self.order = order
        self.fault = fault
    }

    private static let mostLines = 400
    private static let longest = 4000

    init(_ text: String, answersReview: Bool) {
        // Cut, half of it would be done.
        guard text.count <= Self.longest else {
            self.init(String(text.prefix(80)) + "…", nil, "a line of at most \(Self.longest) characters")
            return
        }
        let result = Self.order(text, answersReview)
        switch result {
        case .success(let order): self.init(text, order, nil)
        case .failure(let fault): self.init(text, nil, fault.expected)
        }
    }

    private struct Fault: Error {
        let expected: String
        init(_ expected: String) { self.expected = expected }
    }

    private static func order(_ text: String, _ answersReview: Bool) -> Result<Order, Fault> {
        var words = text.split(separator: " ").map(String.init)[...]
        guard let first = words.popFirst()?.lowercased().trimmingCharacters(in: .punctuationCharacters) else {
            return .failure(Fault("an order"))
        }
        let rest = words.joined(separator: " ")
        switch first {
        case "event": return words.count == 1 ? .success(.event(rest)) : .failure(Fault("event CODE"))
        case "register": return register(rest, answersReview)
        case "cancel": return whom(words, "cancel") { .act(.cancel($0), isBeyond: false) }
        case "decline": return whom(words, "decline") { .act(.decline($0), isBeyond: false) }
        case "confirm", "approve":
            let isBeyond = words.last?.lowercased() == "beyond"
            return whom(isBeyond ? words.dropLast() : words, "confirm") { .act(.confirm($0), isBeyond: isBeyond) }
        case "move":
            guard let place = words.popLast().flatMap({ Int($0) }) else {
                return .failure(Fault("move WHO [NAME] to PLACE"))
            }
            if words.last?.lowercased() == "to" { words.removeLast() }
            return whom(words, "move") { .act(.move($0, place: place), isBeyond: false) }
        case "capacity":
            guard words.count == 1, let seats = number(rest) else {
                return .failure(Fault("capacity SEATS, a whole number"))
            }
            return .success(.act(.capacity(seats), isBeyond: false))
        case "quota":
            guard words.count == 2, let name = words.first, let seats = number(words.last ?? "") else {
                return .failure(Fault("quota NAME SEATS, a whole number"))
            }
            return .success(.act(.quota(name.lowercased(), seats), isBeyond: false))
        case "close" where rest.isEmpty: return .success(.act(.close, isBeyond: false))
        case "reopen" where rest.isEmpty: return .success(.act(.reopen, isBeyond: false))
        case "settle": return settle(words)
        case "dismiss":
            return words.isEmpty
                ? .success(.dismiss(nil))
                : number(rest).map { .success(.dismiss($0)) }
                    ?? .failure(Fault("dismiss [NUMBER]"))
        case "announce": return .failure(Fault("announce confirmed, waiting or everybody, and the words below it"))
        case "yes", "ok", "oui", "sí", "si", "sim":
            if answersReview, rest.isEmpty { return .success(.settle(nil, nil)) }
        case "no", "non", "não", "nao":
            if answersReview, rest.isEmpty { return .success(.dismiss(nil)) }
        case "roster" where rest.isEmpty: return .success(.show(.roster))
        case "seats" where rest.isEmpty: return .success(.show(.seats))
        case "review" where rest.isEmpty: return .success(.show(.review))
        case "help" where rest.isEmpty: return .success(.show(.help))
        case "why":
            guard let reference = Reference(rest) else {
                return .failure(Fault("why CODE, with the check character right"))
            }
            return .success(.show(.why(reference)))
        case "dry" where rest.lowercased() == "run", "dry-run" where rest.isEmpty, "dryrun" where rest.isEmpty:
            return .success(.dryRun)
        case "code":
            return words.count == 1 ? .success(.code(rest.uppercased())) : .failure(Fault("code CODE"))
        default: break
        }
        return .failure(Fault("an order; `help` lists them"))
    }

    private static func number(_ text: String) -> Int? {
        guard text.utf8.count <= 7, !text.isEmpty, text.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
        return Int(text)
    }

    private static func whom(
        _ words: ArraySlice<String>, _ verb: String, _ order: (Whom) -> Order
    ) -> Result<Order, Fault> {
        guard let who = words.first, Reference(who) != nil || who.contains("@") else {
            return .failure(Fault("\(verb) WHO [NAME], where WHO is a reference code or an address"))
        }
        let name = words.dropFirst().joined(separator: " ")
        let plain = who.trimmingCharacters(in: CharacterSet(charactersIn: "<>"))
        return .success(order(Whom(plain, name: name.isEmpty ? nil : name)))
    }

    private static func settle(_ words: ArraySlice<String>) -> Result<Order, Fault> {
        var words = words
        let review = words.first.flatMap(number)
        if review != nil { words.removeFirst() }
        if words.isEmpty { return .success(.settle(review, nil)) }
        guard words.popFirst()?.lowercased() == "as", words.popFirst()?.lowercased() == "register",
            let people = people(words.joined(separator: " "))
        else { return .failure(Fault("settle [NUMBER] [as register NAME, ORGANISATION <ADDRESS>; …]")) }
        return .success(.settle(review, people))
    }

    private static func register(_ text: String, _ answersReview: Bool) -> Result<Order, Fault> {
        var text = text
        var isBeyond = false
        if text.lowercased().hasSuffix(" beyond") {
            isBeyond = true
            text.removeLast(7)
        }
        guard let people = people(text) else {
            return .failure(
                Fault("register NAME[, ORGANISATION] [<ADDRESS>] [[CATEGORY]]; several with ; between them"))
        }
        return .success(answersReview ? .settle(nil, people) : .register(people, isBeyond: isBeyond))
    }

    /// `Ana Souza, City of Recife <ana@recife.example> [local-authority]; Rui Costa`
    private static func people(_ text: String) -> [Person]? {
        let people = text.split(separator: ";").map { person(String($0)) }
        return people.isEmpty || people.contains(nil) ? nil : people.compactMap(\.self)
    }

    private static func person(_ text: String) -> Person? {
        var text = text
        var person = Person(name: "")
        if let match = text.firstMatch(of: /<?([^\s<>,;\[\]]+@[^\s<>,;\[\]]+)>?/) {
            person.email = String(match.1)
            text.removeSubrange(match.range)
        }
        if let match = text.firstMatch(of: /\[([A-Za-z0-9-]+)\]/) {
            person.category = String(match.1).lowercased()
            text.removeSubrange(match.range)
        }
        let parts = text.split(separator: ",", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
        guard let name = parts.first, name.contains(where: \.isLetter), name.count <= 100 else { return nil }
        person.name = name
        if parts.count > 1, !parts[1].isEmpty { person.organisation = String(parts[1].prefix(200)) }
        return person
    }
}

extension OrderLine {
    static let vocabulary = [
        "event CODE", "register NAME, ORGANISATION <ADDRESS> [CATEGORY]; NAME …", "cancel CODE [NAME]",
        "confirm CODE [NAME] [beyond]", "decline CODE [NAME]", "move CODE [NAME] to PLACE", "capacity SEATS",
        "quota NAME SEATS", "close", "reopen", "settle NUMBER [as register NAME …]", "dismiss NUMBER",
        "announce confirmed|waiting|everybody (the words below it, up to a line \"end\"; [fr] before those in French)",
        "roster",
        "seats", "review", "why CODE", "help", "dry run (before what is only to be tried)", "quit",
    ]
}
