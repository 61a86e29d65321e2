// Header values that cannot break a header: what a type cannot hold, nobody can smuggle in.

/// Unstructured header text. Never holds CR, LF, NUL, another control character or a line separator.
package struct HeaderText: Hashable, Sendable, ExpressibleByStringLiteral {
    package let text: String

    /// Each run of such characters becomes one space.
    package init(_ text: String) {
        var clean = String.UnicodeScalarView()
        var replacing = false
        for scalar in text.unicodeScalars {
            switch scalar.properties.generalCategory {
            case .control, .lineSeparator, .paragraphSeparator:
                if !replacing { clean.append(" ") }
                replacing = true
            default:
                clean.append(scalar)
                replacing = false
            }
        }
        self.text = String(clean)
    }

    package init(stringLiteral value: String) { self.init(value) }
}

/// A header field's name: printable ASCII without a colon (RFC 5322, 2.2).
package struct FieldName: Hashable, Sendable, ExpressibleByStringLiteral {
    package let text: String

    package init?(_ name: String) {
        let isFieldText = name.utf8.allSatisfy { $0 > 32 && $0 < 127 && $0 != .colon }
        guard !name.isEmpty, name.utf8.count <= 76, isFieldText else { return nil }
        text = name
    }

    /// For names in source code: one that is no field name is a mistake there, and traps.
    package init(stringLiteral value: String) {
        guard let name = FieldName(value) else { preconditionFailure("\(value) is not a header field's name") }
        self = name
    }
}
