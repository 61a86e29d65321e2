// What we ask of an IMAP server, as values, and how it is written (RFC 3501 6, RFC 2177, 2971, 4315, 6851).

import FoundationEssentials

/// A keyword flag: an atom (RFC 3501 9), so that it can hold nothing that would end a command.
package struct Keyword: Hashable, Sendable {
    package let name: String

    /// nil where the name is not an atom of at most 64 characters.
    package init?(_ name: String) {
        guard (1...64).contains(name.utf8.count), name.utf8.allSatisfy(Self.isAtomByte) else { return nil }
        self.name = name
    }

    private static func isAtomByte(_ byte: UInt8) -> Bool {
        byte > 0x20 && byte < 0x7F && !"(){%*\"\\]".utf8.contains(byte)
    }
}

enum IMAPCommand: Equatable {
    enum FetchWhat: Equatable {
        case sizes
        case whole
        /// From the beginning, so many bytes at the most.
        case first(Int)
    }

    case capability
    case id
    case select(String, readOnly: Bool)
    case search(from: UInt32, since: Date?, extended: Bool)
    case fetch(UIDSet, FetchWhat)
    case mark(UIDSet, [String])
    case move(UIDSet, to: String)
    case copy(UIDSet, to: String)
    case expunge(UIDSet)
    case create(String)
    case idle
    case noop
    case logout

    /// Without tag and line end; never more than one line.
    var line: String {
        switch self {
        case .capability: "CAPABILITY"
        case .id: #"ID ("name" "Usher")"#
        case .select(let mailbox, let readOnly): "\(readOnly ? "EXAMINE" : "SELECT") \(MailboxName.encode(mailbox))"
        case .search(let first, let since, let extended):
            "UID SEARCH \(extended ? "RETURN (ALL) " : "")UID \(first):*\(since.map { " SINCE \(IMAPDate.day($0))" } ?? "")"
        case .fetch(let uids, .sizes): "UID FETCH \(uids) (UID RFC822.SIZE)"
        case .fetch(let uids, .whole): "UID FETCH \(uids) (UID INTERNALDATE RFC822.SIZE BODY.PEEK[])"
        case .fetch(let uids, .first(let count)):
            "UID FETCH \(uids) (UID INTERNALDATE RFC822.SIZE BODY.PEEK[]<0.\(count)>)"
        case .mark(let uids, let flags): "UID STORE \(uids) +FLAGS.SILENT (\(flags.joined(separator: " ")))"
        case .move(let uids, let mailbox): "UID MOVE \(uids) \(MailboxName.encode(mailbox))"
        case .copy(let uids, let mailbox): "UID COPY \(uids) \(MailboxName.encode(mailbox))"
        case .expunge(let uids): "UID EXPUNGE \(uids)"
        case .create(let mailbox): "CREATE \(MailboxName.encode(mailbox))"
        case .idle: "IDLE"
        case .noop: "NOOP"
        case .logout: "LOGOUT"
        }
    }

    /// For error texts.
    var doing: String {
        switch self {
        case .capability: "asking for capabilities"
        case .id: "introducing ourselves"
        case .select(let mailbox, _): "opening the folder “\(mailbox)”"
        case .search(let first, _, _): "looking for messages from UID \(first)"
        case .fetch(let uids, _): "fetching UID \(uids.brief)"
        case .mark(let uids, _): "marking UID \(uids.brief)"
        case .move(let uids, let mailbox), .copy(let uids, let mailbox): "moving UID \(uids.brief) to “\(mailbox)”"
        case .expunge(let uids): "removing UID \(uids.brief)"
        case .create(let mailbox): "creating the folder “\(mailbox)”"
        case .idle: "waiting for news"
        case .noop: "asking for news"
        case .logout: "logging out"
        }
    }
}

/// UIDs in ascending order, each once, written as RFC 3501's sequence-set. Never empty.
struct UIDSet: Equatable, CustomStringConvertible {
    let ranges: [ClosedRange<UInt32>]

    /// nil for no UID at all.
    init?(_ uids: some Sequence<UInt32>) {
        var ranges: [ClosedRange<UInt32>] = []
        for uid in uids.sorted() {
            if let last = ranges.last, uid <= last.upperBound || uid == last.upperBound &+ 1 {
                ranges[ranges.count - 1] = last.lowerBound...uid
            } else {
                ranges.append(uid...uid)
            }
        }
        guard !ranges.isEmpty else { return nil }
        self.ranges = ranges
    }

    var description: String {
        ranges.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound):\($0.upperBound)" }.joined(separator: ",")
    }

    /// From the first to the last.
    var brief: String {
        guard let first = ranges.first?.lowerBound, let last = ranges.last?.upperBound else { return "" }
        return first == last ? "\(first)" : "\(first) to \(last)"
    }
}

/// Folder names on the wire: modified UTF-7 (RFC 3501 5.1.3), quoted.
enum MailboxName {
    static func encode(_ name: String) -> String {
        var encoded = ""
        var others: [UInt16] = []
        func flush() {
            guard !others.isEmpty else { return }
            let bytes = others.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
            let text = Data(bytes).base64EncodedString().prefix { $0 != "=" }.map { $0 == "/" ? "," : $0 }
            encoded += "&\(String(text))-"
            others = []
        }
        for unit in name.utf16 {
            guard (0x20...0x7E).contains(unit) else {
                others.append(unit)
                continue
            }
            flush()
            switch UInt8(unit) {
            case UInt8(ascii: "&"): encoded += "&-"
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): encoded += "\\\(Character(UnicodeScalar(UInt8(unit))))"
            case let plain: encoded.unicodeScalars.append(UnicodeScalar(plain))
            }
        }
        flush()
        return "\"\(encoded)\""
    }
}
