// A part of a message to be sent: its own header lines and its content, encoded.

struct OutboundPart {
    /// Content header fields, the empty line, the content; ends with a line break.
    let bytes: [UInt8]

    /// Text in UTF-8: as it is where it is plain ASCII in short lines that nothing on the way would touch, else in
    /// quoted-printable or base64, whichever is shorter.
    static func text(_ subtype: String, _ text: String, _ parameters: [(name: String, value: String)] = [])
        -> OutboundPart
    {
        var content = withCRLF(text)
        if !content.isEmpty, content.last != .lf { content += [.cr, .lf] }
        let type = HeaderFolding.parameterised("Content-Type", "text/\(subtype)", [("charset", "utf-8")] + parameters)
        if isSafe(content) { return OutboundPart(bytes: type + encoding("7bit") + content) }
        let quoted = QuotedPrintable.encodeLines(content)
        let based = Base64.encodeLines(content)
        return quoted.count <= based.count
            ? OutboundPart(bytes: type + encoding("quoted-printable") + quoted)
            : OutboundPart(bytes: type + encoding("base64") + based)
    }

    static func attachment(_ name: String, _ mediaType: String, _ bytes: [UInt8]) -> OutboundPart {
        var header = HeaderFolding.parameterised("Content-Type", mediaType, [("name", name)])
        header += HeaderFolding.parameterised("Content-Disposition", "attachment", [("filename", name)])
        return OutboundPart(bytes: header + encoding("base64") + Base64.encodeLines(bytes))
    }

    /// A message inside the message, which is never encoded: `bytes` are ASCII in CRLF.
    static func message(_ name: String, _ bytes: [UInt8]) -> OutboundPart {
        var header = Array("Content-Type: message/rfc822\r\n".utf8)
        header += HeaderFolding.parameterised("Content-Disposition", "attachment", [("filename", name)])
        return OutboundPart(bytes: header + encoding("7bit") + bytes)
    }

    /// Line breaks of any kind become CRLF.
    static func withCRLF(_ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + bytes.count / 32)
        var last: UInt8 = 0
        for byte in bytes {
            if byte == .lf, last != .cr { result.append(.cr) }
            if last == .cr, byte != .lf { result.append(.lf) }
            result.append(byte)
            last = byte
        }
        if last == .cr { result.append(.lf) }
        return result
    }

    /// "=_" stands in no quoted-printable and no base64, and 7-bit content is asked; a number is added until no part
    /// holds the boundary.
    static func multipart(_ subtype: String, _ parts: [OutboundPart], _ seed: String) -> OutboundPart {
        var boundary = "=_\(seed)"
        var number = 0
        while parts.contains(where: { $0.contains(Array("--\(boundary)".utf8)) }) {
            number += 1
            boundary = "=_\(seed)\(number)"
        }
        var bytes = HeaderFolding.parameterised("Content-Type", "multipart/\(subtype)", [("boundary", boundary)])
        bytes += [.cr, .lf]
        for part in parts { bytes += Array("--\(boundary)\r\n".utf8) + part.bytes + [.cr, .lf] }
        return OutboundPart(bytes: bytes + Array("--\(boundary)--\r\n".utf8))
    }

    private static func encoding(_ name: String) -> [UInt8] { Array("Content-Transfer-Encoding: \(name)\r\n\r\n".utf8) }

    /// Line breaks of any kind become CRLF.
    static func withCRLF(_ text: String) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count + text.utf8.count / 32)
        for byte in LineBreaks.unified(text).utf8 {
            if byte == .lf { bytes.append(.cr) }
            bytes.append(byte)
        }
        return bytes
    }

    /// Whether `content`, in CRLF, needs no encoding at all.
    private static func isSafe(_ content: [UInt8]) -> Bool {
        var start = 0
        while start < content.count {
            let end = content.position(of: .lf, in: start..<content.count) ?? content.count
            let line = start..<max(start, end - 1)
            if line.count > 76 || content.has(Array("From ".utf8), at: start) || content[start] == .dot { return false }
            if let last = content[line].last, last.isBlank { return false }
            if content[line].contains(where: { ($0 < 32 && $0 != .tab) || $0 > 126 }) { return false }
            start = end + 1
        }
        return true
    }

    private func contains(_ wanted: [UInt8]) -> Bool {
        var at = 0
        while let hit = bytes.position(of: .dash, in: at..<bytes.count) {
            if bytes.has(wanted, at: hit) { return true }
            at = hit + 1
        }
        return false
    }
}
