// Printing: for people on a terminal with colour and aligned columns, for programs as JSON Lines or CSV.

import Foundation

enum Terminal {
    static let isColoured = isatty(1) == 1 && ProcessInfo.processInfo.environment["NO_COLOR"] == nil

    static func complain(_ sentence: String) {
        FileHandle.standardError.write(Data("usher: \(sentence)\n".utf8))
    }

    /// Writes a line at once: what reads a pipe need not wait for a buffer.
    static func print(_ line: String) {
        FileHandle.standardOutput.write(Data((line + "\n").utf8))
    }

    enum Tone: String { case green = "32", yellow = "33", red = "31", dim = "2", bold = "1", plain = "0" }

    static func paint(_ text: String, _ tone: Tone) -> String {
        isColoured && tone != .plain ? "\u{1B}[\(tone.rawValue)m\(text)\u{1B}[0m" : text
    }

    /// What comes from letters may hold control characters, which a terminal would obey.
    static func safe(_ text: String) -> String {
        String(text.unicodeScalars.map { $0.value < 32 || (0x7F...0x9F).contains($0.value) ? " " : Character($0) })
    }

    static func json(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        encoder.dateEncodingStrategy = .iso8601
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    /// A field as RFC 4180 has it. One that a spreadsheet would run as a formula is made text with an apostrophe.
    static func csv(_ fields: [String]) -> String {
        fields.map { field in
            let safe = field.first.map { "=+-@\t\r".contains($0) } == true ? "'" + field : field
            return "\"" + safe.replacing("\"", with: "\"\"") + "\""
        }.joined(separator: ",")
    }
}

/// Aligned columns; the last is not padded.
struct Table {
    var header: [String]
    var rows: [[(text: String, tone: Terminal.Tone)]] = []

    mutating func add(_ cells: [(String, Terminal.Tone)]) {
        rows.append(cells.map { (Terminal.safe($0.0), $0.1) })
    }

    func print() {
        let widths = header.indices.map { column in
            ([header[column]] + rows.map { $0[column].text }).map(\.count).max() ?? 0
        }
        let line = { (cells: [(text: String, tone: Terminal.Tone)]) in
            cells.enumerated().map { column, cell in
                let isLast = column == cells.count - 1
                let padding = isLast ? "" : String(repeating: " ", count: widths[column] - cell.text.count + 2)
                return Terminal.paint(cell.text, cell.tone) + padding
            }.joined()
        }
        Terminal.print(line(header.map { ($0, .bold) }))
        for row in rows { Terminal.print(line(row)) }
    }
}

extension Date {
    /// `2018-05-09 11:48` in `zone`.
    func local(_ zone: TimeZone) -> String {
        formatted(
            Date.ISO8601FormatStyle(timeZone: zone).year().month().day().dateTimeSeparator(.space)
                .time(includingFractionalSeconds: false))
    }
}
