// What a server says in its answer to EHLO (RFC 5321 4.1.1.1, 1870, 2920, 6152, 6531, 3461).

package struct SMTPExtensions: Sendable, Equatable {
    package fileprivate(set) var pipelining = false
    /// The largest message it takes, in bytes; nil where it names none.
    package fileprivate(set) var size: Int?
    /// It knows the SIZE parameter.
    package fileprivate(set) var declaresSize = false
    package fileprivate(set) var eightBitMIME = false
    package fileprivate(set) var smtpUTF8 = false
    package fileprivate(set) var dsn = false

    /// Nothing offered.
    package init() {}

    init(ehlo reply: SMTPReply) {
        for line in reply.lines.dropFirst() {
            let words = line.split(separator: " ")
            switch words.first?.uppercased() {
            case "PIPELINING": pipelining = true
            case "8BITMIME": eightBitMIME = true
            case "SMTPUTF8": smtpUTF8 = true
            case "DSN": dsn = true
            case "SIZE":
                declaresSize = true
                // 0 means: no fixed limit.
                if words.count > 1, let limit = Int(words[1]), limit > 0 { size = limit }
            default: break
            }
        }
    }
}
