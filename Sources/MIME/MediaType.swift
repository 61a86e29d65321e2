// Content-Type (RFC 2045, 5; RFC 2046).

/// What a part's bytes are.
package struct MediaType: Hashable, Sendable {
    /// As written, "text".
    package let type: String
    /// As written, "plain".
    package let subtype: String
    /// Names lower-cased, values decoded (RFC 2231).
    package let parameters: [String: String]

    package init(type: String, subtype: String, parameters: [String: String] = [:]) {
        self.type = type
        self.subtype = subtype
        self.parameters = parameters
    }

    /// "text/plain", lower-cased.
    package var essence: String { "\(type)/\(subtype)".lowercased() }

    /// What a part is that does not say (RFC 2045, 5.2).
    static let plain = MediaType(type: "text", subtype: "plain")
    /// What a part of multipart/digest is that does not say (RFC 2046, 5.1.5).
    static let message = MediaType(type: "message", subtype: "rfc822")

    /// The type a header field declares; nil when it says nothing usable.
    init?(_ field: [UInt8]) {
        let list = ParameterList(field)
        let halves = list.value.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard let type = halves.first, Self.isToken(type) else { return nil }
        let subtype = halves.count == 2 ? halves[1] : type.lowercased() == "text" ? "plain" : ""
        guard Self.isToken(subtype) else { return nil }
        self.init(type: String(type), subtype: String(subtype), parameters: list.parameters)
    }

    private static func isToken(_ text: Substring) -> Bool {
        !text.isEmpty && text.utf8.count <= 127 && text.utf8.allSatisfy(\.isTokenText)
    }

    var isMultipart: Bool { type.lowercased() == "multipart" }
    /// Types whose content is a message of its own (RFC 2046, 5.2.1; RFC 6532, 3.7).
    var isMessage: Bool { ["message/rfc822", "message/global", "message/news"].contains(essence) }
}
