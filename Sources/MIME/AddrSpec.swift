// An address that may be written to a header and given to SMTP (RFC 5321, 4.1.2; RFC 6531).

/// local@domain without controls, blanks, angle brackets or anything else that would end it where it stands: one "@",
/// a local part of at most 64 octets, 254 in all. UTF-8 is allowed; `isASCII` tells whether it was needed.
package struct AddrSpec: Hashable, Sendable {
    package let text: String
    package let local: String
    /// Lower-cased where it is ASCII; as written otherwise.
    package let domain: String

    package var isASCII: Bool { text.utf8.allSatisfy { $0 < 128 } }

    package init?(_ text: String) {
        guard text.utf8.count <= 254, text.utf8.filter({ $0 == .at }).count == 1, let at = text.firstIndex(of: "@")
        else {
            return nil
        }
        let local = String(text[..<at])
        let written = String(text[text.index(after: at)...])
        let domain = written.utf8.allSatisfy { $0 < 128 } ? written.lowercased() : written
        guard Self.isLocalPart(local), Self.isDomain(domain) else { return nil }
        self.local = local
        self.domain = domain
        self.text = "\(local)@\(domain)"
    }

    /// Atoms and dots, dots anywhere (some carriers gave such addresses out), or a quoted string without blanks.
    private static func isLocalPart(_ local: String) -> Bool {
        guard !local.isEmpty, local.utf8.count <= 64, isVisible(local) else { return false }
        if local.utf8.allSatisfy({ $0.isAtomText || $0 == .dot }) { return true }
        guard local.count > 2, local.hasPrefix("\""), local.hasSuffix("\"") else { return false }
        return local.dropFirst().dropLast().utf8.allSatisfy {
            $0 > 32 && $0 != 127 && ![.quote, .backslash, .less, .greater].contains($0)
        }
    }

    private static func isDomain(_ domain: String) -> Bool {
        guard !domain.isEmpty, isVisible(domain) else { return false }
        if domain.hasPrefix("[") {
            return domain.count > 2 && domain.hasSuffix("]")
                && domain.utf8.dropFirst().dropLast().allSatisfy {
                    $0.isLetter || $0.isDigit || $0 == .dot || $0 == .colon
                }
        }
        return domain.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { label in
            !label.isEmpty && label.utf8.count <= 63 && !label.hasPrefix("-") && !label.hasSuffix("-")
                && label.utf8.allSatisfy { $0.isLetter || $0.isDigit || $0 == .dash || $0 == .underscore || $0 >= 128 }
        }
    }

    /// No blanks, controls, formats or unassigned characters of any script.
    private static func isVisible(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy {
            switch $0.properties.generalCategory {
            case .control, .format, .surrogate, .unassigned, .privateUse, .spaceSeparator, .lineSeparator,
                .paragraphSeparator:
                false
            default: true
            }
        }
    }
}

/// Who a message is from or to.
package struct Correspondent: Hashable, Sendable {
    package let name: HeaderText?
    package let address: AddrSpec

    package init(name: HeaderText? = nil, address: AddrSpec) {
        self.name = name
        self.address = address
    }
}
