// Which of the events a letter is about.

import Core
import Foundation
import MIME

struct MatchEvent: Sendable {
    private struct Profile: Sendable {
        let code: EventCode
        /// Folded names: code, titles, aliases.
        let names: [String]
        /// Folded words of the titles, places and aliases that only this event has.
        let words: Set<String>
        /// Folded dates as people write them: "5 juillet", "5/7", "july 5".
        let dates: [String]
        let event: Event
    }
    private let profiles: [Profile]
    private let desk: DeskIdentity

    init(events: [Event], desk: DeskIdentity) {
        self.desk = desk
        var wordsOf: [[String]] = []
        for event in events {
            let texts =
                Array(event.titles.byLanguage.values) + event.aliases + Array(event.place.name.byLanguage.values)
                + Array(event.organiser.byLanguage.values) + [event.place.address, event.code.rawValue]
                + event.categories.flatMap { Array($0.labels.byLanguage.values) + $0.words }
            wordsOf.append(
                texts.flatMap { folded($0).split { !$0.isLetter }.map(String.init) }.filter { $0.count > 3 })
        }
        profiles = events.enumerated().map { index, event in
            let others = Set(wordsOf.enumerated().filter { $0.offset != index }.flatMap(\.element))
            let names = Array(event.titles.byLanguage.values) + event.aliases + [event.code.rawValue]
            return Profile(
                code: event.code, names: names.map { folded($0) }.filter { $0.count > 1 },
                words: Set(wordsOf[index]).subtracting(others), dates: Self.dates(of: event), event: event)
        }
    }

    /// Whether `text` names a day of a month in which nothing of the event happens, and none of the event's own.
    static func namesOtherDay(_ text: String, events: [Event], written: Date? = nil) -> Bool {
        let parts = folded(withoutListNumbers(String(text.prefix(8000)))).split { !$0.isLetter && !$0.isNumber }.map(
            String.init)
        let plain = " " + parts.joined(separator: " ") + " "
        var known: Set<Int> = []
        for event in events {
            if dates(of: event).contains(where: { plain.contains(" \($0) ") }) { return false }
            var calendar = Calendar(identifier: .gregorian)
            calendar.timeZone = event.zone
            for date in [event.start, event.end, event.deadline] {
                known.insert(calendar.component(.month, from: date))
            }
        }
        // What lies before the letter is told of: "your letter of 14 May".
        let past = written.map { date in
            var calendar = Calendar(identifier: .gregorian)
            calendar.timeZone = events.first?.zone ?? .gmt
            return calendar.component(.month, from: date)
        }
        for (index, part) in parts.enumerated() {
            guard let month = Lexica.shipped.months.firstIndex(where: { $0.contains(part) }),
                !known.contains(month + 1),
                !(past.map { ($0 - 3...$0).contains(month + 1) } ?? false)
            else { continue }
            let before = parts[max(0, index - 2)..<index].compactMap { Int($0.prefix { $0.isNumber }) }
            let after = parts[(index + 1)...].prefix(1).compactMap { Int($0.prefix { $0.isNumber }) }
            if (before + after).contains(where: { (1...31).contains($0) }) { return true }
        }
        return false
    }

    /// The text without the numbers of a list's items: "2. Julio" in a list of people is no day in July.
    private static func withoutListNumbers(_ text: String) -> String {
        var item = 1
        return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            guard let match = line.prefixMatch(of: #/\s*([0-9]{1,2})[.)]\s+/#), Int(match.output.1) == item else {
                return String(line)
            }
            item += 1
            return String(line[match.range.upperBound...])
        }.joined(separator: "\n")
    }

    /// Days and months of the event as letters name them, folded.
    static func dates(of event: Event) -> [String] {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = event.zone
        var result: [String] = []
        var day = calendar.startOfDay(for: event.start)
        for _ in 0..<5 where day < event.end {
            let parts = calendar.dateComponents([.day, .month], from: day)
            if let number = parts.day, let month = parts.month {
                for name in Lexica.shipped.months[month - 1] {
                    result += [
                        "\(number) \(name)", "\(name) \(number)", "\(number) de \(name)", "\(number)e \(name)",
                        "\(number)th \(name)", "\(name) \(number)th", name,
                    ]
                }
                result += [
                    "\(number) \(month)", String(format: "%02d %02d", number, month),
                    "\(number) \(String(format: "%02d", month))",
                ]
            }
            guard let next = calendar.date(byAdding: .day, value: 1, to: day) else { break }
            day = next
        }
        return result
    }

    /// The event, and whether a person must look because more than one may be meant.
    func match(message: Message, subject: String, text: String, quoted: String) -> (
        code: EventCode?, unsure: Bool, reason: String
    ) {
        if let tagged = tagged(message) {
            return (tagged, false, "Its address carries the event's tag")
        }
        guard profiles.count != 1 else { return (profiles[0].code, false, "There is one event") }
        guard !profiles.isEmpty else { return (nil, true, "No event is configured") }
        let (subject, text, quoted) = (PlainWords(subject), PlainWords(text), PlainWords(quoted))
        let scores = profiles.map { profile in
            score(profile, subject) * 2 + score(profile, text) + (score(profile, quoted) + 1) / 2
        }
        let best = scores.max() ?? 0
        let winners = scores.indices.filter { scores[$0] == best }
        if best > 0, winners.count == 1 {
            let second = scores.sorted(by: >).dropFirst().first ?? 0
            return best >= second * 2 || best - second >= 6
                ? (profiles[winners[0]].code, false, "Its words speak of \(profiles[winners[0]].code)")
                : (nil, true, "It may be about more than one event")
        }
        return (nil, true, best == 0 ? "Nothing tells which event it is about" : "It may be about more than one event")
    }

    private func tagged(_ message: Message) -> EventCode? {
        var addresses = (message.to + message.cc).map(\.mailbox)
        addresses += message.fields.values("Delivered-To") + message.fields.values("X-Original-To")
        // Of the topmost Received that says for whom.
        if let received = message.fields.values("Received").prefix(3).first(where: { $0.contains(" for <") }),
            let start = received.range(of: " for <")
        {
            addresses.append(String(received[start.upperBound...].prefix { $0 != ">" }))
        }
        let tags = Set(
            addresses.compactMap { desk.tag(of: $0.trimmingCharacters(in: CharacterSet(charactersIn: "<> "))) })
        let known = profiles.map(\.code).filter { tags.contains($0.rawValue) }
        return known.count == 1 ? known[0] : nil
    }

    /// A text as names and dates are looked for in it.
    private struct PlainWords {
        let parts: [Substring]
        /// Blanks between and around them.
        let joined: String

        init(_ text: String) {
            parts = folded(String(text.prefix(20_000))).split { !$0.isLetter && !$0.isNumber }
            joined = " " + parts.joined(separator: " ") + " "
        }
    }

    private func score(_ profile: Profile, _ text: PlainWords) -> Int {
        let (parts, plain) = (text.parts, text.joined)
        var score = 0
        for name in profile.names {
            let words = name.split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
            if !words.isEmpty, plain.contains(" \(words) ") { score += 6 }
        }
        for date in profile.dates where plain.contains(" \(date) ") { score += 2 }
        var seen: Set<Substring> = []
        for part in parts where profile.words.contains(String(part)) && seen.insert(part).inserted { score += 2 }
        return score
    }
}
