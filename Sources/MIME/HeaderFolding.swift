// Header fields written: folded before column 78, encoded where they must be (RFC 5322, 2.1.1 and 2.2.3; RFC 2047, 5).

/// One field that grows word by word; a word that would pass column 78 begins a new line.
struct FoldedField {
    private(set) var bytes: [UInt8]
    private var column: Int
    private static let width = 78

    init(_ name: String) {
        bytes = Array("\(name):".utf8)
        column = bytes.count
    }

    var room: Int { Self.width - column - 1 }

    /// A word after one blank, or after the line break that the blank stands behind.
    mutating func add(_ word: some StringProtocol) {
        let length = 1 + word.utf8.count
        if column + length > Self.width, bytes.last != .colon {
            bytes += [.cr, .lf]
            column = 0
        }
        bytes.append(.space)
        bytes += Array(word.utf8)
        column += length
    }

    /// The field with its line break.
    var line: [UInt8] { bytes + [.cr, .lf] }
}

/// Writes the kinds of fields there are. What it is given cannot hold line breaks, by type.
enum HeaderFolding {
    /// Text for people (Subject): words as they are where they can be, encoded words where not.
    static func unstructured(_ name: String, _ value: HeaderText) -> [UInt8] {
        var field = FoldedField(name)
        let text = value.text
        let longest = text.split(separator: " ").map(\.utf8.count).max() ?? 0
        if needsEncoding(text) || longest > 76 {
            for word in EncodedWord.words(for: text, firstRoom: field.room) { field.add(word) }
        } else {
            for word in text.split(separator: " ") { field.add(word) }
        }
        return field.line
    }

    /// Values for machines (Auto-Submitted, List-Unsubscribe): a long word stays a word, for nobody would decode it.
    static func extra(_ name: FieldName, _ value: HeaderText) -> [UInt8] {
        var field = FoldedField(name.text)
        let text = value.text
        let longest = text.split(separator: " ").map(\.utf8.count).max() ?? 0
        if needsEncoding(text) || longest > 900 {
            for word in EncodedWord.words(for: text, firstRoom: field.room) { field.add(word) }
        } else {
            for word in text.split(separator: " ") { field.add(word) }
        }
        return field.line
    }

    static func addresses(_ name: String, _ people: [Correspondent]) -> [UInt8] {
        var field = FoldedField(name)
        for (index, person) in people.enumerated() {
            let comma = index < people.count - 1 ? "," : ""
            guard let shown = person.name?.text.trimmingBlanks, !shown.isEmpty else {
                field.add(person.address.text + comma)
                continue
            }
            for word in phrase(shown, room: field.room) { field.add(word) }
            field.add("<\(person.address.text)>\(comma)")
        }
        return field.line
    }

    /// Message identifiers, one after the other.
    static func identifiers(_ name: String, _ ids: [String]) -> [UInt8] {
        var field = FoldedField(name)
        for id in ids { field.add("<\(id)>") }
        return field.line
    }

    /// A value with parameters, one a line where they are long (RFC 2045, 5.1; RFC 2231 for what is not ASCII).
    static func parameterised(_ name: String, _ value: String, _ parameters: [(name: String, value: String)]) -> [UInt8]
    {
        var field = FoldedField(name)
        let words = [value] + parameters.flatMap { parameter($0.name, $0.value) }
        for (index, word) in words.enumerated() { field.add(index < words.count - 1 ? word + ";" : word) }
        return field.line
    }

    private static func needsEncoding(_ text: String) -> Bool {
        !text.utf8.allSatisfy { $0 >= 32 && $0 < 127 } || text.contains("=?") || text.hasPrefix(" ")
            || text.hasSuffix(" ")
            || text.contains("  ")
    }

    /// A display name: atoms, a quoted string, or encoded words.
    private static func phrase(_ name: String, room: Int) -> [String] {
        if needsEncoding(name) || name.utf8.count > 60 { return EncodedWord.words(for: name, firstRoom: room) }
        if name.utf8.allSatisfy({ $0.isAtomText || $0 == .space }) {
            return name.split(separator: " ").map(String.init)
        }
        let escaped = name.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
        return ["\"\(escaped)\""]
    }

    /// `name="value"`, or RFC 2231's continuations where it is long or not ASCII.
    private static func parameter(_ name: String, _ value: String) -> [String] {
        // Python's email (3.11) takes an apostrophe at the start of a plain value for RFC 2231's charset'language'text.
        let isPlain = value.utf8.allSatisfy { $0 >= 32 && $0 < 127 } && !value.contains("=?") && !value.contains("'")
        if isPlain, value.utf8.count <= 60 {
            if !value.isEmpty, value.utf8.allSatisfy(\.isTokenText) { return ["\(name)=\(value)"] }
            let escaped = value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
            return ["\(name)=\"\(escaped)\""]
        }
        var pieces = ["utf-8''"]
        for byte in value.utf8 {
            let coded =
                byte.isLetter || byte.isDigit || byte == .dot || byte == .dash || byte == .underscore
                ? String(UnicodeScalar(byte)) : "%" + EncodedWord.hex(byte)
            if pieces[pieces.count - 1].utf8.count + coded.utf8.count > 50 { pieces.append("") }
            pieces[pieces.count - 1] += coded
        }
        if pieces.count == 1 { return ["\(name)*=\(pieces[0])"] }
        return pieces.enumerated().map { "\(name)*\($0.offset)*=\($0.element)" }
    }
}
