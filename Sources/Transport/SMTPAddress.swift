// The address of an envelope (RFC 5321 4.1.2 Mailbox, RFC 6531 3.3). What it cannot hold, no command can be made to say:
// libcurl let `a@b>` and a line end through, and a second RCPT with it.

/// Holds no control character, no line end, no space, no < and no >. At most 64 bytes before the @, 255 behind it.
package struct SMTPAddress: Hashable, Sendable {
    package let text: String

    /// nil for what is not `local@domain`. Dots may stand anywhere in the local part, as in addresses some providers gave out.
    package init?(_ text: String) {
        guard text.utf8.count <= 320, let at = text.lastIndex(of: "@") else { return nil }
        let local = text[..<at]
        let domain = text[text.index(after: at)...]
        guard (1...64).contains(local.utf8.count), (1...255).contains(domain.utf8.count),
            Self.isLocal(local), Self.isDomain(domain)
        else { return nil }
        self.text = text
    }

    package var isASCII: Bool { text.utf8.allSatisfy { $0 < 0x80 } }

    private static func isLocal(_ local: Substring) -> Bool {
        guard local.first == "\"" else {
            return local.unicodeScalars.allSatisfy { isAtomText($0) || $0 == "." }
        }
        guard local.utf8.count > 2, local.last == "\"" else { return false }
        var escaped = false
        for scalar in local.dropFirst().dropLast().unicodeScalars {
            guard isVisible(scalar), scalar != "<", scalar != ">" else { return false }
            if escaped {
                escaped = false
            } else if scalar == "\"" {
                return false
            } else {
                escaped = scalar == "\\"
            }
        }
        return !escaped
    }

    private static func isDomain(_ domain: Substring) -> Bool {
        if domain.first == "[" {
            return domain.last == "]" && domain.utf8.count > 2
                && domain.dropFirst().dropLast().utf8.allSatisfy { isLetterOrDigit($0) || ".:-".utf8.contains($0) }
        }
        return domain.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { label in
            !label.isEmpty && label.first != "-" && label.last != "-"
                && label.unicodeScalars.allSatisfy { scalar in
                    scalar.isASCII
                        ? isLetterOrDigit(UInt8(scalar.value)) || scalar == "-" || scalar == "_" : isVisible(scalar)
                }
        }
    }

    /// atext of RFC 5322, and the letters beyond ASCII that RFC 6531 adds.
    private static func isAtomText(_ scalar: Unicode.Scalar) -> Bool {
        guard scalar.isASCII else { return isVisible(scalar) }
        let byte = UInt8(scalar.value)
        return isLetterOrDigit(byte) || "!#$%&'*+-/=?^_`{|}~".utf8.contains(byte)
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        case UInt8(ascii: "0")...UInt8(ascii: "9"): true
        default: false
        }
    }

    private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .surrogate, .privateUse, .unassigned, .spaceSeparator, .lineSeparator,
            .paragraphSeparator:
            false
        default: true
        }
    }
}

extension SMTPAddress: CustomStringConvertible {
    package var description: String { text }
}
