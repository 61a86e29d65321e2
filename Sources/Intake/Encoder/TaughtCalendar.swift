// The days a letter names, told as if its event were on the day of the one that all letters were about which taught the encoder.
//
// It never saw another event, and takes "the seminar of 7 January 2027" for another one than ours, whatever day ours is on.

import Core
import Foundation

struct TaughtCalendar: Sendable {
    /// 5 July 2018.
    private static let taught = number(2018, 7, 5)
    /// The event's first day where it is; days are numbered from 1 January 1970.
    private let event: Int
    private let year: Int
    /// Months by their folded names, those of the letter's likeliest language first: which they are, and the names of all beside them.
    private let months: [String: (number: Int, names: [String], isEnglish: Bool)]

    /// `nil` where the event is on that day, so that nothing is to be told otherwise.
    init?(_ event: Event, languages: [Language]) {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = event.zone
        let day = calendar.dateComponents([.year, .month, .day], from: event.start)
        guard let year = day.year, let month = day.month, let number = day.day else { return nil }
        self.year = year
        self.event = Self.number(year, month, number)
        if self.event == Self.taught { return nil }
        let own = languages.compactMap { Lexica.shipped.byLanguage[$0] }
        var months: [String: (number: Int, names: [String], isEnglish: Bool)] = [:]
        for pack in own + Lexica.shipped.packs {
            for (number, names) in pack.months.enumerated() {
                for name in names where months[name] == nil {
                    months[name] = (number + 1, pack.monthNames, pack.language == .english)
                }
            }
        }
        self.months = months
    }

    /// The words with every day among them moved by as much as the event would be. As many words, the others as they were.
    func told(_ words: [String]) -> [String] {
        var result = words
        for index in words.indices {
            if let month = month(words[index]) {
                tell(month, at: index, in: words, &result)
            } else if let told = inFigures(words[index]) {
                result[index] = told
            }
        }
        return result
    }

    // MARK: Days in words

    private struct Month {
        let number: Int
        /// In the language it is in, January's first.
        let names: [String]
        /// "July 5": English alone puts the day behind.
        let isEnglish: Bool
        /// What stands before and behind its name in one word: "d'", ",".
        let before: Substring
        let name: Substring
        let behind: Substring
    }

    private func month(_ word: String) -> Month? {
        guard let end = word.lastIndex(where: \.isLetter) else { return nil }
        let start = word.lastIndex { $0 == "'" || $0 == "’" }.map { word.index(after: $0) } ?? word.startIndex
        guard let first = word[start...].firstIndex(where: \.isLetter), first <= end else { return nil }
        let name = word[first...end]
        guard (3...10).contains(name.count) else { return nil }
        guard let found = months[folded(String(name))] else { return nil }
        return Month(
            number: found.number, names: found.names, isEnglish: found.isEnglish, before: word[..<first], name: name,
            behind: word[word.index(after: end)...])
    }

    private func tell(_ month: Month, at index: Int, in words: [String], _ result: inout [String]) {
        let isGreat = month.name.first?.isUppercase == true && month.name.contains(where: \.isLowercase)
        let following = month.behind.isEmpty && index + 1 < words.count ? words[index + 1].first : nil
        // "2) Julio Prado"
        if isGreat, !month.isEnglish, following?.isUppercase == true { return }
        // "5 juillet", "5 de julio": the day stands before, or "July 5": behind.
        var before = index - 1
        if before > 0, Self.links.contains(words[before].lowercased()) { before -= 1 }
        let dayBefore = words.indices.contains(before) ? Self.day(words[before]) : nil
        let mayFollow = dayBefore == nil && month.isEnglish && month.behind.isEmpty && index + 1 < words.count
        let dayBehind = mayFollow ? Self.day(words[index + 1]) : nil
        var next = index + (dayBehind == nil ? 1 : 2)
        if next + 1 < words.count, Self.links.contains(words[next].lowercased()) { next += 1 }
        let yearWord = next < words.count ? Self.year(words[next]) : nil
        // Another time's: "since 2012".
        if let yearWord, abs(yearWord.number - year) > 2 { return }
        if dayBefore == nil && dayBehind == nil && yearWord == nil {
            // A month alone; with a great letter it may be somebody's name, "May", "Julio", and three letters are a word besides.
            guard month.name.count > 3, month.name.allSatisfy(\.isLowercase) else { return }
        }
        let day = dayBefore ?? dayBehind
        let moved = moved(yearWord?.number, month.number, day?.number ?? 5)
        if let dayBefore { result[before] = dayBefore.before + String(moved.day) + dayBefore.behind(moved.day) }
        if let dayBehind { result[index + 1] = dayBehind.before + String(moved.day) + dayBehind.behind(moved.day) }
        result[index] = month.before + Self.written(month.names[moved.month - 1], as: month.name) + month.behind
        if let yearWord { result[next] = yearWord.before + String(moved.year) + yearWord.behind(0) }
    }

    /// Words between a day, its month and its year.
    private static let links: Set<String> = ["de", "del", "di", "of", "d", "do", "den", "van"]

    /// A number and what stands around it in one word.
    private struct Figure {
        let before: String
        let number: Int
        let tail: String

        /// "1er" is the first only, and "5th" no other ending than "21st" needs to tell.
        func behind(_ day: Int) -> String {
            tail.hasPrefix("er") && day != 1 ? String(tail.dropFirst(2)) : tail
        }
    }

    private static func figure(_ word: String, tails: Set<String>) -> Figure? {
        guard let start = word.firstIndex(where: \.isASCIIDigit), word[..<start].allSatisfy({ !$0.isLetter }) else {
            return nil
        }
        let digits = word[start...].prefix(while: \.isASCIIDigit)
        let tail = word[digits.endIndex...]
        guard let number = Int(digits), !tail.contains(where: \.isASCIIDigit),
            tails.contains(tail.filter(\.isLetter).lowercased())
        else { return nil }
        return Figure(before: String(word[..<start]), number: number, tail: String(tail))
    }

    private static func day(_ word: String) -> Figure? {
        figure(word, tails: ["", "er", "th", "st", "nd", "rd", "º", "ª", "o", "e"]).flatMap {
            (1...31).contains($0.number) && !$0.tail.contains { ":)".contains($0) } ? $0 : nil
        }
    }

    private static func year(_ word: String) -> Figure? {
        figure(word, tails: [""]).flatMap { (2000...2100).contains($0.number) ? $0 : nil }
    }

    /// `name` in the letters, great or small, of `model`.
    private static func written(_ name: String, as model: Substring) -> String {
        if model.allSatisfy(\.isUppercase) { return name.uppercased() }
        return model.first?.isUppercase == true ? name.prefix(1).uppercased() + name.dropFirst() : name.lowercased()
    }

    // MARK: Days in figures

    /// "07/01/2027", "2027-01-07", and the event's own day without a year, "7/1": what is short may be anything.
    private func inFigures(_ word: String) -> String? {
        guard let start = word.firstIndex(where: \.isASCIIDigit), let end = word.lastIndex(where: \.isASCIIDigit) else {
            return nil
        }
        let core = word[start...end]
        guard core.count <= 10, let sign = core.first(where: { !$0.isASCIIDigit }), "/.-".contains(sign) else {
            return nil
        }
        let parts = core.split(separator: sign, omittingEmptySubsequences: false)
        let numbers = parts.compactMap { Int($0) }
        guard (2...3).contains(parts.count), numbers.count == parts.count, numbers.allSatisfy({ $0 > 0 }) else {
            return nil
        }
        // "3-4 places"
        guard parts.count == 3 || sign != "-" else { return nil }
        let isYearFirst = parts.count == 3 && parts[0].count == 4
        let year = parts.count == 3 ? isYearFirst ? numbers[0] : numbers[2] % 2000 + 2000 : nil
        guard year.map({ abs($0 - self.year) < 3 }) ?? true else { return nil }
        let pair = isYearFirst ? [numbers[2], numbers[1]] : Array(numbers.prefix(2))
        // The day stands first but where that is no date, or the other order is the event's.
        let isTurned =
            !isYearFirst
            && (pair[1] > 12 || pair[0] <= 12 && self.number(year, pair[0], pair[1]) == event && pair[0] != pair[1])
        let (day, month) = isTurned ? (pair[1], pair[0]) : (pair[0], pair[1])
        guard (1...12).contains(month), (1...31).contains(day) else { return nil }
        guard year != nil || self.number(nil, month, day) == event else { return nil }
        let moved = moved(year, month, day)
        let values =
            isYearFirst
            ? [moved.year, moved.month, moved.day]
            : (isTurned ? [moved.month, moved.day] : [moved.day, moved.month]) + [moved.year]
        let written = zip(parts, values).map { part, value in
            let digits = String(value)
            return part.count == 4 ? digits : part.count == 2 ? String(("0" + digits).suffix(2)) : digits
        }
        return word[..<start] + written.joined(separator: String(sign)) + word[word.index(after: end)...]
    }

    // MARK: Arithmetic

    private func moved(_ year: Int?, _ month: Int, _ day: Int) -> (year: Int, month: Int, day: Int) {
        Self.date(number(year, month, day) - event + Self.taught)
    }

    /// Of a day without a year the one nearest to the event.
    private func number(_ year: Int?, _ month: Int, _ day: Int) -> Int {
        if let year { return Self.number(year, month, day) }
        let near = (self.year - 1...self.year + 1).map { Self.number($0, month, day) }
        return near.min { abs($0 - event) < abs($1 - event) } ?? event
    }

    /// Days since 1 January 1970 in the Gregorian calendar: years that begin in March end with their leap day.
    private static func number(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let year = month > 2 ? year : year - 1
        let inYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        return year * 365 + year / 4 - year / 100 + year / 400 + inYear - 719_468
    }

    private static func date(_ number: Int) -> (year: Int, month: Int, day: Int) {
        let all = number + 719_468
        let inEra = all % 146_097
        let ofEra = (inEra - inEra / 1460 + inEra / 36_524 - inEra / 146_096) / 365
        let inYear = inEra - (365 * ofEra + ofEra / 4 - ofEra / 100)
        let fromMarch = (5 * inYear + 2) / 153
        let month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
        let year = all / 146_097 * 400 + ofEra + (month <= 2 ? 1 : 0)
        return (year, month, inYear - (153 * fromMarch + 2) / 5 + 1)
    }
}

extension Character {
    fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
