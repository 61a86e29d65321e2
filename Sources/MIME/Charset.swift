// Bytes to text. UTF-8, ASCII and windows-1252 are decoded here, the rest by glibc's iconv. Nothing fails: what means
// nothing becomes U+FFFD, and the caller is told.

import Foundation

/// A charset that we know how to read.
enum Charset: Hashable, Sendable {
    case ascii
    case utf8
    case windows1252
    /// UTF-16 with a byte order mark, little-endian without one.
    case utf16
    case utf32
    /// By its name in iconv.
    case converted(String)

    /// Text, and what had to be overlooked to get it.
    struct Decoded {
        var text: String
        var flaw: Defect.Kind?
    }

    /// Text by the label it came with. Without a label, or with one that nobody knows, UTF-8 is tried strictly and
    /// windows-1252 taken otherwise.
    static func decode(_ bytes: [UInt8], label: String?) -> Decoded {
        guard let label, !label.isEmpty else { return guess(bytes) }
        guard let charset = Charset(label: label) else {
            return Decoded(text: guess(bytes).text, flaw: .unknownCharset)
        }
        return charset.decode(bytes)
    }

    /// Text that says nothing about itself: UTF-8 if it is that, windows-1252 if not. Never flawed unless it has NULs.
    static func guess(_ bytes: [UInt8]) -> Decoded {
        if let text = bytes.validUTF8 { return visibleNULs(Decoded(text: text)) }
        return visibleNULs(Decoded(text: Windows1252.decode(bytes), flaw: .wrongCharset))
    }

    func decode(_ bytes: [UInt8]) -> Decoded {
        switch self {
        case .ascii:
            Self.guess(bytes)
        case .windows1252:
            Self.visibleNULs(Decoded(text: Windows1252.decode(bytes)))
        case .utf8:
            Self.visibleNULs(Self.decodeUTF8(bytes))
        case .utf16, .utf32:
            Self.visibleNULs(decodeMarked(bytes))
        case .converted(let name):
            Self.visibleNULs(Iconv.decode(bytes, from: name))
        }
    }

    private static func decodeUTF8(_ bytes: [UInt8]) -> Decoded {
        let body = bytes.has([0xEF, 0xBB, 0xBF], at: 0) ? Array(bytes.dropFirst(3)) : bytes
        if let text = body.validUTF8 { return Decoded(text: text) }
        // One stray byte in real UTF-8 is damage; bytes beyond ASCII of which none is UTF-8 are a wrong label.
        if !hasMultibyteCharacter(body) { return Decoded(text: Windows1252.decode(body), flaw: .wrongCharset) }
        return Decoded(text: String(decoding: body, as: UTF8.self), flaw: .invalidCharacters)
    }

    private static func hasMultibyteCharacter(_ bytes: [UInt8]) -> Bool {
        String(decoding: bytes, as: UTF8.self).unicodeScalars.contains { !$0.isASCII && $0 != "\u{FFFD}" }
    }

    private func decodeMarked(_ bytes: [UInt8]) -> Decoded {
        let wide = self == .utf32
        let marks: [(mark: [UInt8], name: String)] =
            wide
            ? [([0xFF, 0xFE, 0, 0], "UTF-32LE"), ([0, 0, 0xFE, 0xFF], "UTF-32BE")]
            : [([0xFF, 0xFE], "UTF-16LE"), ([0xFE, 0xFF], "UTF-16BE")]
        for (mark, name) in marks where bytes.has(mark, at: 0) {
            return Iconv.decode(Array(bytes.dropFirst(mark.count)), from: name)
        }
        // ASCII text labelled UTF-16 is a mistake that MIME builders make; it has no NULs.
        if bytes.position(of: .nul, in: 0..<bytes.count) == nil, let text = bytes.validUTF8 {
            return Decoded(text: text, flaw: .wrongCharset)
        }
        return Iconv.decode(bytes, from: wide ? "UTF-32BE" : "UTF-16LE")
    }

    private static func visibleNULs(_ decoded: Decoded) -> Decoded {
        guard decoded.text.utf8.contains(0) else { return decoded }
        let scalars = decoded.text.unicodeScalars.map { $0.value == 0 ? "\u{FFFD}" : $0 }
        return Decoded(text: String(String.UnicodeScalarView(scalars)), flaw: decoded.flaw ?? .nulByte)
    }
}

/// windows-1252 as the WHATWG has it: its five holes are the C1 controls, so every byte means something.
enum Windows1252 {
    private static let high: [Unicode.Scalar] = [
        "€", "\u{81}", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "\u{8D}", "Ž", "\u{8F}",
        "\u{90}", "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", "\u{9D}", "ž", "Ÿ",
    ]

    static func decode(_ bytes: [UInt8]) -> String {
        var scalars = String.UnicodeScalarView()
        for byte in bytes {
            scalars.append((0x80...0x9F).contains(byte) ? high[Int(byte) - 0x80] : Unicode.Scalar(byte))
        }
        return String(scalars)
    }
}

/// glibc's iconv, one conversion at a time.
enum Iconv {
    static func decode(_ bytes: [UInt8], from name: String) -> Charset.Decoded {
        guard let converter = iconv_open("UTF-8", name), converter != iconv_t(bitPattern: -1) else {
            return Charset.Decoded(text: Charset.guess(bytes).text, flaw: .unknownCharset)
        }
        defer { iconv_close(converter) }
        var input = bytes
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count)
        var chunk = [UInt8](repeating: 0, count: 4096)
        var consumed = 0
        var flawed = false
        while consumed < input.count {
            let step = convert(converter, &input, from: consumed, &chunk)
            output += chunk[..<step.written]
            consumed += step.read
            switch step.outcome {
            case .done: break
            case .outputFull where step.read > 0 || step.written > 0: break
            case .outputFull, .invalid:
                // Pass over one byte, or one unit where that is wider, and go on.
                flawed = true
                output += [0xEF, 0xBF, 0xBD]
                consumed += min(unit(of: name), input.count - consumed)
            case .incomplete:
                flawed = true
                output += [0xEF, 0xBF, 0xBD]
                consumed = input.count
            }
        }
        return Charset.Decoded(
            text: String(decoding: output, as: UTF8.self), flaw: flawed ? .invalidCharacters : nil)
    }

    private enum Outcome { case done, outputFull, invalid, incomplete }

    private static func convert(
        _ converter: iconv_t, _ input: inout [UInt8], from start: Int, _ chunk: inout [UInt8]
    ) -> (read: Int, written: Int, outcome: Outcome) {
        let available = input.count - start
        let room = chunk.count
        return input.withUnsafeMutableBytes { source in
            chunk.withUnsafeMutableBytes { target in
                var from = source.baseAddress?.advanced(by: start).assumingMemoryBound(to: CChar.self)
                var fromLeft = available
                var to = target.baseAddress?.assumingMemoryBound(to: CChar.self)
                var toLeft = room
                let result = iconv(converter, &from, &fromLeft, &to, &toLeft)
                let reason = errno
                let outcome: Outcome =
                    if result != -1 {
                        .done
                    } else if reason == E2BIG {
                        .outputFull
                    } else if reason == EINVAL {
                        .incomplete
                    } else {
                        .invalid
                    }
                return (available - fromLeft, room - toLeft, outcome)
            }
        }
    }

    private static func unit(of name: String) -> Int {
        name.hasPrefix("UTF-16") ? 2 : name.hasPrefix("UTF-32") ? 4 : 1
    }
}
