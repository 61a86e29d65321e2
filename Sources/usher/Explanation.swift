// What the desk understood from a letter, told to a person: what, from which words, what it would do, and why it would rather ask.

import Core
import Foundation
import Intake

struct Explanation {
    let reading: Reading

    /// Sentences and indented lines, in the order they are to be read.
    var lines: [String] {
        var lines = ["  Understood: \(understood)"]
        lines += reading.attendees.map { person in
            let about = [person.organisation, person.email, person.category].compactMap { $0 }.joined(separator: ", ")
            return "    " + person.name + (about.isEmpty ? "" : " (\(about))")
        }
        let grounds = reading.reasons.filter { !reading.doubts.contains($0) }
        if !grounds.isEmpty { lines.append("  Because: " + grounds.joined(separator: "; ")) }
        lines.append("  Would do: \(action)")
        if !reading.doubts.isEmpty {
            lines.append("  Would rather ask, because:")
            lines += reading.doubts.map { "    " + $0 }
        }
        return lines
    }

    private var understood: String {
        let code = reading.language.rawValue
        let language = "in \(Locale(identifier: "en").localizedString(forLanguageCode: code) ?? code)"
        let event = reading.event.map { ", about \($0)" } ?? ""
        switch reading.messageClass {
        case .automatic: return "mail of a program \(language), such as an absence notice"
        case .bounce: return "a delivery report\(reading.bounce?.recipient.map { " about \($0)" } ?? "")"
        case .feedback: return "a complaint that a provider passes on"
        case .own: return "the desk's own mail, come back"
        case .organiser: return "an organiser's command"
        case .calendar: return "a calendar's answer: \(wish)\(event)"
        case .person: return "a letter \(language): \(wish)\(event)"
        }
    }

    private var wish: String {
        let places = reading.seats.map { " \($0 == 1 ? "one place" : "\($0) places")" }
        switch reading.intent {
        case .register: return "asks for\(places ?? " places")"
        case .cancel: return "gives up\(places ?? " a place")"
        case .change: return "replaces, corrects or adds somebody"
        case .status: return "asks where things stand"
        case .accept: return "says yes\(places.map { " and takes\($0)" } ?? "")"
        case .decline: return "says no\(places.map { " and leaves\($0)" } ?? "")"
        case .question: return "asks something"
        case .automatic: return "nobody's wish"
        case .other: return "wants something else than a place"
        }
    }

    private var action: String {
        if reading.review { return "decide nothing, and put it before a person with this reading as a suggestion" }
        switch reading.messageClass {
        case .bounce:
            return reading.bounce?.kind == .permanent
                ? "answer nobody, and note that the address cannot be reached" : "answer nobody, and note the report"
        case .automatic, .feedback, .own: return "nothing; it is never answered"
        case .organiser: return "carry it out if the server vouches for the sender"
        case .person, .calendar: break
        }
        switch reading.intent {
        case .register:
            return "confirm while places are left and registration is open, else put on the waiting list; answer"
        case .cancel: return "free what the sender holds of it, and answer"
        case .change: return "alter the registration the sender holds, and answer"
        case .status: return "answer with what the register says"
        case .accept: return "confirm the place the sender was offered, and answer"
        case .decline: return "free the place the sender was offered, and answer"
        case .question: return "hand it to a person, and tell the sender so"
        case .automatic: return "nothing; it is never answered"
        case .other: return "leave it to a person, and answer nothing"
        }
    }
}
