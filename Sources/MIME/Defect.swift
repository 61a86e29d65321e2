// What was wrong with a message that was parsed all the same.

/// One thing that a message should not have done.
package struct Defect: Hashable, Sendable, CustomStringConvertible {
    package enum Kind: String, Hashable, Sendable, CaseIterable {
        case missingHeaderBlock = "no header block"
        case missingHeaderEnd = "no empty line after the header"
        case malformedHeaderLine = "a header line without a field name"
        case mailboxFromLine = "an mbox From line before the header"
        case bareCarriageReturn = "a bare carriage return"
        case nulByte = "a NUL byte"
        case rawHeaderBytes = "a header with bytes beyond ASCII"
        case tooManyFields = "too many header fields"
        case fieldTooLong = "a header field too long"
        case malformedContentType = "an unusable Content-Type"
        case missingBoundary = "a multipart without a boundary parameter"
        case boundaryNotFound = "a multipart whose boundary never comes"
        case unterminatedMultipart = "a multipart that never ends"
        case tooDeep = "parts nested too deep"
        case tooManyParts = "too many parts"
        case encodedContainer = "a multipart with a transfer encoding"
        case unknownTransferEncoding = "an unknown transfer encoding"
        case damagedBase64 = "damaged base64"
        case damagedQuotedPrintable = "damaged quoted-printable"
        case unknownCharset = "an unknown charset"
        case wrongCharset = "text that is not in its declared charset"
        case invalidCharacters = "bytes that mean nothing in the charset"
        case htmlTooLarge = "HTML too large to render whole"
        case htmlTooDeep = "HTML nested too deep"
        case tooManyDefects = "more defects than are listed"
    }

    package let kind: Kind
    /// Where or what, for a person; may be empty.
    package let detail: String

    package init(_ kind: Kind, _ detail: String = "") {
        self.kind = kind
        self.detail = detail
    }

    package var description: String { detail.isEmpty ? kind.rawValue : "\(kind.rawValue): \(detail)" }
}
