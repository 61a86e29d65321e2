// Header fields as they came: order and duplicates kept, names as written, bodies unfolded (RFC 5322 2.2, 3.6.8).

/// The header of a message or a part.
package struct HeaderFields: Sendable {
    /// One field: its name as written and its body without line breaks.
    package struct Field: Sendable {
        package let name: String
        /// The body, unfolded and trimmed, as bytes: nothing is decoded yet.
        package let rawBody: [UInt8]

        package init(name: String, rawBody: [UInt8]) {
            self.name = name
            self.rawBody = rawBody
        }

        /// The body with encoded words decoded (RFC 2047) and without control characters.
        package var text: String { EncodedWord.decode(rawBody) }
    }

    package let all: [Field]

    package init(_ all: [Field]) { self.all = all }

    /// The first field of that name, decoded; names are compared without case.
    package subscript(name: String) -> String? { first(name)?.text }

    /// All fields of that name, decoded, topmost first.
    package func values(_ name: String) -> [String] { fields(name).map(\.text) }

    /// The first field of that name.
    package func first(_ name: String) -> Field? {
        let wanted = Array(name.utf8)
        return all.first { $0.name.isSameFieldName(as: wanted) }
    }

    /// All fields of that name, topmost first.
    package func fields(_ name: String) -> [Field] {
        let wanted = Array(name.utf8)
        return all.filter { $0.name.isSameFieldName(as: wanted) }
    }
}

extension String {
    fileprivate func isSameFieldName(as other: [UInt8]) -> Bool {
        utf8.count == other.count && zip(utf8, other).allSatisfy { $0.lowered == $1.lowered }
    }
}
