// A line of a table in its cells, however they are parted.

import Foundation

enum TableCells {
    /// A row that counts the others.
    static func isTotal(_ cells: [String]) -> Bool {
        guard let first = cells.first(where: { !$0.isEmpty }) else { return false }
        let word = folded(first).prefix { $0.isLetter }
        let others = cells.filter { !$0.isEmpty }.dropFirst()
        if cells.count > 2, others.count == 1, others.allSatisfy({ $0.allSatisfy(\.isNumber) }), !first.contains(" ") {
            return true
        }
        return Lexica.shipped.has(String(word), in: .totalRows)
    }

    /// Rows of a box whose cells go on in the next line, whose first cell is empty, each in one line. `numbers`: of the lines, which
    /// those of the rest of a cell leave.
    static func withoutWraps(_ lines: [String], _ numbers: inout [Int]) -> [String] {
        var result: [String] = []
        var kept: [Int] = []
        // The cells of the last line of `result`, where they may go on.
        var above: [String] = []
        var goesOn = false
        func end() { if goesOn { result[result.count - 1] = "| " + above.joined(separator: " | ") } }
        for (line, number) in zip(lines, numbers) {
            let cells = line.hasPrefix("|") ? bars(line) : []
            if cells.count > 1, cells[0].isEmpty, above.count == cells.count, !above[0].isEmpty {
                for (index, rest) in cells.enumerated() where !rest.isEmpty {
                    above[index] += above[index].isEmpty ? rest : " " + rest
                }
                goesOn = true
                continue
            }
            end()
            (above, goesOn) = (cells, false)
            result.append(line)
            kept.append(number)
        }
        end()
        numbers = kept
        return result
    }

    static func isRule(_ line: String) -> Bool {
        line.count > 2 && line.allSatisfy { "-=_+|: ─│┼═".contains($0) } && line.contains { "-=_─═".contains($0) }
    }

    static func bars(_ line: String) -> [String] {
        guard line.contains("|") else { return [] }
        var cells = line.split(separator: "|", omittingEmptySubsequences: false).map {
            $0.trimmingCharacters(in: .whitespaces)
        }
        if cells.first?.isEmpty == true { cells.removeFirst() }
        return cells
    }

    static func tabs(_ line: String) -> [String] {
        line.contains("\t")
            ? line.split(separator: "\t", omittingEmptySubsequences: false).map {
                $0.trimmingCharacters(in: .whitespaces)
            } : []
    }

    /// Cells of CSV, quotes undone.
    static func semicolons(_ line: String) -> [String] {
        line.contains(";") ? cells(line, by: ";") : []
    }

    /// The same with commas, where a cell is in quotes.
    static func commas(_ line: String) -> [String] {
        line.contains("\"") && line.contains(",") && !line.contains(". ") ? cells(line, by: ",") : []
    }

    static func cells(_ line: String, by separator: Character) -> [String] {
        var cells = [""]
        var isQuoted = false
        for character in line {
            if character == "\"" {
                isQuoted.toggle()
            } else if character == separator, !isQuoted {
                cells.append("")
            } else {
                cells[cells.count - 1].append(character)
            }
        }
        return cells.map { $0.trimmingCharacters(in: .whitespaces) }
    }

    /// Two names beside each other, wide apart.
    static func wideGaps(_ line: String) -> [String] { line.contains("   ") ? gaps(line) : [] }

    static func gaps(_ line: String) -> [String] {
        var cells: [String] = []
        var current = ""
        var blanks = 0
        for character in line.drop(while: { $0 == " " }) {
            if character == " " {
                blanks += 1
            } else {
                if blanks >= 2, !current.isEmpty {
                    cells.append(current)
                    current = ""
                } else if blanks == 1 {
                    current += " "
                }
                blanks = 0
                current.append(character)
            }
        }
        if !current.isEmpty { cells.append(current) }
        return cells
    }
}
