// A message as DATA wants it (RFC 5321 4.5.2, 2.3.8): lines end in CRLF and in nothing else, a dot at a line's beginning is
// doubled, and after the last line stands the dot alone. A bare CR or LF left as it is would let one message pass for two where
// two servers disagree on what ends a line.

enum DotStuffing {
    static func content(_ message: [UInt8]) -> [UInt8] {
        var content: [UInt8] = []
        content.reserveCapacity(message.count + message.count / 32 + 16)
        var atLineStart = true
        var index = 0
        while index < message.count {
            let byte = message[index]
            index += 1
            switch byte {
            case UInt8(ascii: "\r"), UInt8(ascii: "\n"):
                if byte == UInt8(ascii: "\r"), index < message.count, message[index] == UInt8(ascii: "\n") {
                    index += 1
                }
                content += [UInt8(ascii: "\r"), UInt8(ascii: "\n")]
                atLineStart = true
            default:
                if atLineStart, byte == UInt8(ascii: ".") { content.append(byte) }
                content.append(byte)
                atLineStart = false
            }
        }
        if !atLineStart { content += [UInt8(ascii: "\r"), UInt8(ascii: "\n")] }
        content += [UInt8(ascii: "."), UInt8(ascii: "\r"), UInt8(ascii: "\n")]
        return content
    }
}
