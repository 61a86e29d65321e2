// A part of a message (RFC 2045): its header, and where its content lies in the bytes of the message.

/// A leaf, a container, or an embedded message. Holds ranges, not copies; nothing is decoded until asked for.
package struct Part: Sendable {
    package let fields: HeaderFields
    package let mediaType: MediaType
    package let transferEncoding: TransferEncoding
    /// "attachment", "inline", lower-cased.
    package let disposition: String?
    /// From Content-Disposition, or the name of Content-Type, decoded. Not fit to be a path.
    package let filename: String?
    /// Of a multipart.
    package let children: [Part]
    /// The content, not decoded, in the enclosing `Message.raw`.
    package let bodyRange: Range<Int>

    /// The one embedded message or none; an array because a value cannot hold itself.
    private let embeddedMessages: [Message]
    private let storage: [UInt8]
    /// `bodyRange` in the storage.
    private let content: Range<Int>

    init(
        fields: HeaderFields, mediaType: MediaType, children: [Part], embedded: Message?, storage: [UInt8],
        content: Range<Int>, origin: Int
    ) {
        self.fields = fields
        self.mediaType = mediaType
        self.children = children
        embeddedMessages = embedded.map { [$0] } ?? []
        self.storage = storage
        self.content = content
        bodyRange = (content.lowerBound - origin)..<(content.upperBound - origin)
        transferEncoding = TransferEncoding(header: fields["Content-Transfer-Encoding"])
        let disposition = fields.first("Content-Disposition").map { ParameterList($0.rawBody) }
        self.disposition = disposition.flatMap { $0.value.isEmpty ? nil : $0.value.lowercased() }
        filename = disposition?.parameters["filename"] ?? mediaType.parameters["name"]
    }

    /// Of message/rfc822 and message/global.
    package var embedded: Message? { embeddedMessages.first }

    /// The content, transfer encoding undone.
    package func bytes() -> [UInt8] { decodedBytes().bytes }

    /// The content as text: charset decoded, line breaks LF, format=flowed undone for text/plain; HTML as its source.
    package func text() -> String { decodedText().text }

    func decodedBytes() -> (bytes: [UInt8], sound: Bool) {
        let coded = Array(storage[content])
        return mediaType.isMultipart ? (coded, true) : transferEncoding.decode(coded)
    }

    /// The text, and the flaws met on the way to it.
    func decodedText() -> (text: String, defects: [Defect]) {
        var defects: [Defect] = []
        let (bytes, sound) = decodedBytes()
        if !sound { defects.append(Defect(transferEncoding == .base64 ? .damagedBase64 : .damagedQuotedPrintable)) }
        var label = mediaType.parameters["charset"]
        if label == nil, mediaType.essence == "text/html" { label = HTMLSource.declaredCharset(bytes) }
        let decoded = Charset.decode(bytes, label: label)
        if let flaw = decoded.flaw { defects.append(Defect(flaw, label ?? "none declared")) }
        let text = LineBreaks.unified(decoded.text)
        guard mediaType.essence == "text/plain", mediaType.parameters["format"]?.lowercased() == "flowed" else {
            return (text, defects)
        }
        let deletesSpaces = mediaType.parameters["delsp"]?.lowercased() == "yes"
        return (Flowed.text(text, deletesSpaces: deletesSpaces), defects)
    }

    /// Depth-first, without containers that have parts.
    package var leaves: [Part] { children.isEmpty ? [self] : children.flatMap(\.leaves) }
}

/// Line breaks of decoded text.
enum LineBreaks {
    /// CRLF and lone CR become LF.
    static func unified(_ text: String) -> String {
        guard text.utf8.contains(.cr) else { return text }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        var afterCR = false
        for byte in text.utf8 {
            if byte == .cr {
                bytes.append(.lf)
            } else if !(byte == .lf && afterCR) {
                bytes.append(byte)
            }
            afterCR = byte == .cr
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
