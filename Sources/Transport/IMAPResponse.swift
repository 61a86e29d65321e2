// What an IMAP server can say (RFC 3501 7, RFC 9051 7, RFC 4731), as values. Nothing here was checked against what we asked.

import FoundationEssentials

package struct TaggedReply: Sendable, Equatable {
    package enum Status: String, Sendable {
        case ok = "OK"
        case no = "NO"
        case bad = "BAD"
    }

    package let status: Status
    /// The first word of the response code in brackets, in capitals: `TRYCREATE`.
    package let code: String?
    /// The whole line after the status, code included, as the server wrote it.
    package let text: String

    package var isOK: Bool { status == .ok }
    package var line: String { text.isEmpty ? status.rawValue : "\(status.rawValue) \(text)" }
}

/// A response code with its arguments (`[UIDNEXT 7]`).
struct ResponseCode: Equatable {
    let name: String
    let arguments: String

    /// The one number it carries.
    var number: UInt32? { UInt32(arguments) }
}

/// Text after OK, NO, BAD, BYE, PREAUTH or `+`.
struct ResponseText: Equatable {
    let code: ResponseCode?
    /// All of it, code included.
    let text: String
}

/// What one FETCH response tells of one message; parts not told are nil.
struct FetchItem: Equatable {
    var sequence: UInt32
    var uid: UInt32?
    var internalDate: Date?
    var size: Int?
    var body: [UInt8]?
}

enum IMAPResponse: Equatable {
    case continuation(ResponseText)
    case tagged(tag: String, TaggedReply)
    /// Untagged OK, NO, BAD or PREAUTH.
    case status(ResponseText)
    case bye(ResponseText)
    case capability([String])
    case exists(Int)
    case expunge(UInt32)
    case fetch(FetchItem)
    case search([UInt32])
    /// The ALL or empty result of an extended search.
    case extendedSearch([ClosedRange<UInt32>])
    /// Anything else; we asked for none of it.
    case other(String)
}

/// What there is to be had from the bytes so far.
enum Parsed<Value: Equatable>: Equatable {
    case value(Value)
    case incomplete
    /// Not the protocol, or over a limit. Nothing after it can be trusted.
    case wrong(String)
}
