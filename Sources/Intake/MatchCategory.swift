// Which of the event's categories a person's words, office or organisation speak for, or which answer to one of its questions.

import Core

struct MatchCategory: Sendable {
    private struct Entry: Sendable {
        let key: String
        let parts: [String]
        /// Ends in "~": its last part is a beginning.
        let isPrefix: Bool
    }
    /// Entries by their first part; those of one part that is a beginning stand under "~" and its first letter.
    private let byEvent: [EventCode: [String: [Entry]]]

    /// `kinds`: what to tell apart in an event; its categories, or the answers to a question.
    init(events: [Event], of kinds: (Event) -> [Core.Category] = \.categories) {
        var byEvent: [EventCode: [String: [Entry]]] = [:]
        for event in events {
            let entries = kinds(event).flatMap { category in
                (Array(category.labels.byLanguage.values) + category.words).compactMap { word -> Entry? in
                    let isPrefix = word.hasSuffix("~")
                    let parts = folded(isPrefix ? String(word.dropLast()) : word).split { !$0.isLetter && !$0.isNumber }
                        .map(String.init)
                    return parts.isEmpty ? nil : Entry(key: category.key, parts: parts, isPrefix: isPrefix)
                }
            }
            byEvent[event.code] = Dictionary(grouping: entries) { entry in
                entry.isPrefix && entry.parts.count == 1 ? "~" + entry.parts[0].prefix(1) : entry.parts[0]
            }
        }
        self.byEvent = byEvent
    }

    /// The category of the strongest words in `texts`, the first text counting most; `nil` where none speaks.
    ///
    /// A longer phrase beats the shorter one inside it: "network of towns" is not "town".
    func category(of texts: [String], event: EventCode?) -> String? {
        guard let event, let entries = byEvent[event] else { return nil }
        var scores: [String: Double] = [:]
        var weight = 1.0
        for text in texts {
            let parts = folded(String(text.prefix(4000))).split { !$0.isLetter && !$0.isNumber }.map(String.init)
            var hits: [(range: Range<Int>, key: String)] = []
            for start in parts.indices {
                for entry in (entries[parts[start]] ?? []) + (entries["~" + parts[start].prefix(1)] ?? [])
                where matches(entry, parts, start) { hits.append((start..<(start + entry.parts.count), entry.key)) }
            }
            var counted: Set<String> = []
            for hit in hits {
                let isInside = hits.contains {
                    $0.range != hit.range && $0.range.lowerBound <= hit.range.lowerBound
                        && $0.range.upperBound >= hit.range.upperBound
                }
                if isInside { continue }
                // What is said twice is not truer.
                let word = hit.key + parts[hit.range].joined(separator: " ")
                guard counted.insert(word).inserted else { continue }
                scores[hit.key, default: 0] += weight * (1 + 0.5 * Double(hit.range.count - 1))
            }
            weight *= 0.4
        }
        guard let best = scores.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) else { return nil }
        let second = scores.filter { $0.key != best.key }.values.max() ?? 0
        return best.value > second ? best.key : nil
    }

    private func matches(_ entry: Entry, _ parts: [String], _ start: Int) -> Bool {
        guard start + entry.parts.count <= parts.count else { return false }
        for (offset, part) in entry.parts.enumerated() {
            let found = parts[start + offset]
            if found == part { continue }
            if entry.isPrefix, offset == entry.parts.count - 1, found.hasPrefix(part) { continue }
            return false
        }
        return true
    }
}
