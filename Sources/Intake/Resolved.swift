// What own lines say once the marks in them are resolved that an eye resolves without thinking: what is struck through is not
// said, of boxes only the ticked ones are, and an answer typed below a quoted question belongs to that question.

import Core
import MIME

extension LetterText {
    /// The letter as it is meant: own lines without what is struck through and the boxes that are not ticked, and every answer on a
    /// line with the question it stands below. `lexica`: for the names of a form's fields.
    func resolved(_ lexica: Lexica) -> LetterText {
        var letter = self
        let answered = answers(lexica)
        if let answered { letter.own = answered.lines }
        letter.answered = answered?.pairs ?? []
        letter.isAnsweredByLine = answered?.isWhole ?? false
        let kept = letter.own.compactMap { Struck.removed(from: $0) }
        letter.hidesStruck = kept != letter.own
        let (lines, ticked) = Boxes.resolved(kept)
        letter.own = Self.rejoined(Self.numbered(lines.flatMap(Self.items)).map(Self.plain))
        letter.ticked = ticked
        return letter
    }

    /// "Marie-" and "Laure Petit" below: the name that a line's end cut, on one line.
    private static func rejoined(_ lines: [String]) -> [String] {
        var result: [String] = []
        for line in lines {
            let last = result.last?.split(separator: " ").last ?? ""
            let isCut =
                last.count > 2 && last.last == "-" && last.first?.isUppercase == true
                && last.dropLast().allSatisfy(\.isLetter) && line.first?.isUppercase == true
            if isCut { result[result.count - 1] += line } else { result.append(line) }
        }
        return result
    }

    /// Without the asterisks that Markdown makes bold of.
    private static func plain(_ line: String) -> String {
        line.contains("**") ? line.replacing("**", with: "") : line
    }

    /// "1. A      4. B": numbered items beside each other, each on a line of its own.
    private static func items(_ line: String) -> [String] {
        let starts = line.indices.filter { index in
            guard line[index].isASCII, line[index].isNumber else { return false }
            let digits = line[index...].prefix { $0.isNumber }
            let after = line[digits.endIndex...]
            guard digits.count <= 2, let mark = after.first, ".)".contains(mark), after.dropFirst().first == " " else {
                return false
            }
            return line[..<index].allSatisfy(\.isWhitespace) || line[..<index].hasSuffix("  ")
        }
        guard starts.count > 1, line[..<starts[0]].allSatisfy(\.isWhitespace) else { return [line] }
        return zip(starts, starts.dropFirst() + [line.endIndex]).map {
            line[$0..<$1].trimmingCharacters(in: .whitespaces)
        }
    }

    /// What counts a list's items besides numbers, and the marks behind it: "A. Gil" is an initial.
    private static let counters: [(counters: [String], marks: String)] = [
        (["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"], ".)-–"),
        ("ABCDEFGHIJKL".map(String.init), ")-–"),
    ]

    /// Lines that Roman numerals or capital letters count, with numbers in place of them: "I. A", "II. B"; "A) …", "B) …". One
    /// alone counts nothing.
    private static func numbered(_ lines: [String]) -> [String] {
        var result = lines
        for (counters, marks) in counters {
            var found: [Int] = []
            for (index, line) in lines.enumerated() where found.count < counters.count {
                let line = line.drop { $0.isWhitespace }, counter = counters[found.count]
                let rest = line.dropFirst(counter.count)
                if line.hasPrefix(counter), let mark = rest.first, marks.contains(mark), rest.dropFirst().first == " " {
                    found.append(index)
                }
            }
            guard found.count > 1 else { continue }
            for (number, index) in found.enumerated() {
                let rest = lines[index].drop { $0.isWhitespace }.dropFirst(counters[number].count + 1)
                result[index] = "\(number + 1).\(rest)"
            }
        }
        return result
    }

    // MARK: Between the lines

    /// Words of a question at most that an answer is joined to: more is a paragraph of a letter that is commented.
    private static let questionWords = 16

    /// Own lines where questions stand before their answers; `nil` where nothing is answered so twice. `isWhole`: every
    /// passage below a quote is such an answer.
    private func answers(_ lexica: Lexica) -> (lines: [String], pairs: [Answered], isWhole: Bool)? {
        var lines: [String] = []
        var pairs: [Answered] = []
        var other = 0
        for passage in passages {
            guard passage.lines.contains(where: { !$0.isEmpty }) else { continue }
            guard !passage.answers.isEmpty else {
                lines += passage.lines + [""]
                continue
            }
            guard let question = Self.question(passage.answers) else {
                other += 1
                lines += passage.lines + [""]
                continue
            }
            let first = passage.lines.drop { $0.isEmpty }
            let answer = first.prefix { !$0.isEmpty }.joined(separator: " ")
            pairs.append(Answered(question: question, answer: answer))
            // "no, there was none" to a question that is no field says nothing of its own.
            let field = lexica.label(folded(question).split { !$0.isLetter }.joined(separator: " "))
            // Several people's names, one to a line.
            let names = first.prefix { !$0.isEmpty }
            if field == .name, names.count > 1, names.allSatisfy({ Self.isName($0, lexica) }) {
                lines += names.map { "\(question): \($0)" } + first.dropFirst(names.count) + [""]
                continue
            }
            let isName = Names.isNameLike(
                question.drop { !$0.isLetter }.trimmingCharacters(in: .whitespaces), lexica: lexica)
            if field != nil || isName || !ReadAttendance(lexica: lexica).denies(answer) {
                lines.append("\(question): \(answer)")
            }
            lines += first.drop { !$0.isEmpty } + [""]
        }
        guard pairs.count >= 2 else { return nil }
        return (lines, pairs, other == 0)
    }

    /// Whether a line is a person's name and perhaps a remark.
    private static func isName(_ line: String, _ lexica: Lexica) -> Bool {
        let head = line.prefix { !",|(".contains($0) }.trimmingCharacters(in: .whitespaces)
        return head.contains(" ") && Names.isNameLike(head, lexica: lexica)
    }

    /// The last of quoted lines, where it is short enough to be asked: a field's name, a question, an item.
    private static func question(_ quoted: [String]) -> String? {
        guard let last = quoted.last(where: { $0.contains { $0.isLetter || $0.isNumber } }) else { return nil }
        var line = last.drop { $0 == ">" || $0.isWhitespace }
        while let end = line.last, !end.isLetter, !end.isNumber, !")\"»".contains(end) { line.removeLast() }
        guard line.split(separator: " ").count <= questionWords else { return nil }
        return String(line)
    }
}
