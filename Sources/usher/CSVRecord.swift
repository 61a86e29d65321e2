// CSV (RFC 4180) as spreadsheets and people really write it: any separator, any line end, quotes inside bare cells,
// quotes that never close, blank lines. Nothing stops it: what cannot be right is a record with its fault.
//
// Chosen instead of SwiftCSV, which throws the file away at a quote it does not expect or reads to its end as one cell,
// and tells no line numbers (`Sources/Facts.md`).

/// One record, and where it begins. Its cells are as written but for quotes around them; at least one is not blank.
struct CSVRecord: Equatable {
    /// The physical line, from 1.
    var line: Int
    var cells: [String] = []
    /// The cell, from 0, that opens with a quote which is not closed where it should be; it was read up to the
    /// separator.
    var openQuote: Int?

    /// Of cells beyond so many only the last that is not empty is kept, in the place after them.
    static let mostCells = 500

    /// The records of `text`, blank ones left out; at most `limit` of them.
    static func read(_ text: String, separator: UInt8, limit: Int = .max, from line: Int = 1) -> [CSVRecord] {
        var reader = CSVReader(bytes: Array(text.utf8), separator: separator, line: line)
        var records: [CSVRecord] = []
        while records.count < limit, let record = reader.next() {
            if !record.isBlank { records.append(record) }
        }
        return records
    }

    private var isBlank: Bool { cells.allSatisfy { $0.allSatisfy(\.isWhitespace) } }
}

/// Reads records one by one. Separators, quotes and line ends are ASCII, so bytes are enough.
private struct CSVReader {
    let bytes: [UInt8]
    let separator: UInt8
    /// The line of `place`.
    var line: Int
    var place = 0

    init(bytes: [UInt8], separator: UInt8, line: Int) {
        self.bytes = bytes
        self.separator = separator
        self.line = line
    }

    mutating func next() -> CSVRecord? {
        guard place < bytes.count else { return nil }
        var record = CSVRecord(line: line)
        while true {
            let cell: String
            switch quoted() {
            case .cell(let text): cell = text
            case .none: cell = bare(from: place)
            case .open:
                record.openQuote = record.openQuote ?? record.cells.count
                cell = bare(from: place)
            }
            if record.cells.count <= CSVRecord.mostCells {
                record.cells.append(cell)
            } else if !cell.isEmpty {
                record.cells[CSVRecord.mostCells] = cell
            }
            guard place < bytes.count, bytes[place] == separator else { break }
            place += 1
        }
        if let length = lineEnd(at: place) {
            place += length
            line += 1
        }
        return record
    }

    private enum Quoted { case cell(String), none, open }

    /// The cell at `place`, where it opens with a quote.
    private mutating func quoted() -> Quoted {
        let start = afterBlanks(place)
        guard start < bytes.count, bytes[start] == quote else { return .none }
        var content: [UInt8] = []
        var lines = 0
        var at = start + 1
        while at < bytes.count {
            if bytes[at] == quote {
                guard at + 1 < bytes.count, bytes[at + 1] == quote else { break }
                content.append(quote)
                at += 2
            } else if let length = lineEnd(at: at) {
                content.append(lineFeed)
                lines += 1
                at += length
            } else {
                content.append(bytes[at])
                at += 1
            }
        }
        guard at < bytes.count else { return .open }
        let end = afterBlanks(at + 1)
        guard end == bytes.count || bytes[end] == separator || lineEnd(at: end) != nil else {
            // `"Souza, Ana" <ana@x.example>` is a cell that begins with quoted words. Over a line end it is an
            // accident.
            return lines > 0 ? .open : .cell(bare(from: at + 1))
        }
        place = end
        line += lines
        return .cell(String(decoding: content, as: UTF8.self))
    }

    /// What is written from `place` to the first separator or line end at or after `from`.
    private mutating func bare(from: Int) -> String {
        let start = place
        place = from
        while place < bytes.count, bytes[place] != separator, lineEnd(at: place) == nil { place += 1 }
        return String(decoding: bytes[start..<place], as: UTF8.self)
    }

    private func afterBlanks(_ start: Int) -> Int {
        var at = start
        while at < bytes.count, bytes[at] == space || bytes[at] == tab, bytes[at] != separator { at += 1 }
        return at
    }

    /// The length of the line end at `at`: LF, CR LF, CR, or the CR CR LF of a file that was converted twice.
    private func lineEnd(at: Int) -> Int? {
        guard at < bytes.count else { return nil }
        if bytes[at] == lineFeed { return 1 }
        guard bytes[at] == carriageReturn else { return nil }
        let next = bytes[(at + 1)...].prefix(2)
        if next.first == lineFeed { return 2 }
        return next.elementsEqual([carriageReturn, lineFeed]) ? 3 : 1
    }
}

private let quote = UInt8(ascii: "\"")
private let lineFeed = UInt8(ascii: "\n")
private let carriageReturn = UInt8(ascii: "\r")
private let space = UInt8(ascii: " ")
private let tab = UInt8(ascii: "\t")
