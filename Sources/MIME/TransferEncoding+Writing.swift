// Transfer encodings written (RFC 2045, 6.7 and 6.8): whatever relay, gateway or mailbox a message passes, it stays.

extension Base64 {
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    static func encode(_ bytes: [UInt8]) -> String { String(decoding: encoded(bytes, lineLength: .max), as: UTF8.self) }

    /// Lines of 76 characters, the last one ended too.
    static func encodeLines(_ bytes: [UInt8]) -> [UInt8] { encoded(bytes, lineLength: 76) }

    private static func encoded(_ bytes: [UInt8], lineLength: Int) -> [UInt8] {
        var coded: [UInt8] = []
        coded.reserveCapacity(bytes.count / 3 * 4 + bytes.count / 28 + 8)
        var column = 0
        var index = 0
        while index < bytes.count {
            let left = bytes.count - index
            let group =
                UInt32(bytes[index]) << 16 | UInt32(left > 1 ? bytes[index + 1] : 0) << 8
                | UInt32(left > 2 ? bytes[index + 2] : 0)
            coded.append(alphabet[Int(group >> 18 & 63)])
            coded.append(alphabet[Int(group >> 12 & 63)])
            coded.append(left > 1 ? alphabet[Int(group >> 6 & 63)] : .equals)
            coded.append(left > 2 ? alphabet[Int(group & 63)] : .equals)
            index += 3
            column += 4
            if column >= lineLength {
                coded += [.cr, .lf]
                column = 0
            }
        }
        if column > 0, lineLength < .max { coded += [.cr, .lf] }
        return coded
    }
}

extension QuotedPrintable {
    /// Text with CRLF line breaks in lines of at most 76 characters. Blanks at line ends are encoded, and so are the
    /// "F" of a line that begins with "From " and a dot that begins one, for the mailboxes and relays that touch them.
    static func encodeLines(_ text: [UInt8]) -> [UInt8] {
        var coded: [UInt8] = []
        coded.reserveCapacity(text.count + text.count / 8)
        var start = 0
        while start < text.count {
            let end = text.position(of: .lf, in: start..<text.count) ?? text.count
            let content = end > start && end < text.count && text[end - 1] == .cr ? end - 1 : end
            encodeLine(text, start..<content, into: &coded)
            if end < text.count { coded += [.cr, .lf] }
            start = end + 1
        }
        return coded
    }

    private static func encodeLine(_ text: [UInt8], _ line: Range<Int>, into coded: inout [UInt8]) {
        var column = 0
        let beginsWithFrom = text.has(Array("From ".utf8), at: line.lowerBound) && line.count >= 5
        for index in line {
            let byte = text[index]
            let isLast = index == line.upperBound - 1
            let isEscaped =
                byte == .equals || byte < 32 && byte != .tab || byte > 126 || isLast && byte.isBlank
                || index == line.lowerBound && (byte == .dot || beginsWithFrom)
            let width = isEscaped ? 3 : 1
            // The last character of a line may take the column that "=" would have.
            if column + width > (isLast ? 76 : 75) {
                coded += [.equals, .cr, .lf]
                column = 0
                // A soft break may put a dot or a "From " at the start of a line.
                if byte == .dot || text.has(Array("From ".utf8), at: index) {
                    coded += escape(byte)
                    column = 3
                    continue
                }
            }
            if isEscaped { coded += escape(byte) } else { coded.append(byte) }
            column += width
        }
    }

    private static func escape(_ byte: UInt8) -> [UInt8] { [.equals] + Array(EncodedWord.hex(byte).utf8) }
}
