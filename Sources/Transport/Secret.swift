// A password or a token on its way from the settings to libcurl, and nowhere else.

/// Shows itself nowhere: not in a description, a mirror (`dump`), or a protocol log. Only the dialer reads it.
package struct Secret: Sendable {
    enum Kind: Sendable {
        case password(String)
        case bearer(String)
    }

    let kind: Kind

    /// A password, for SASL PLAIN, LOGIN and what else libcurl and the server agree on.
    package static func password(_ text: String) -> Secret { Secret(kind: .password(text)) }

    /// An OAuth 2.0 bearer token, for OAUTHBEARER (RFC 7628) or XOAUTH2.
    package static func bearer(_ token: String) -> Secret { Secret(kind: .bearer(token)) }
}

extension Secret: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    package var description: String { "(secret)" }
    package var debugDescription: String { "(secret)" }
    package var customMirror: Mirror { Mirror(self, children: []) }
}
