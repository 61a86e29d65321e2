// Where a server is, who we are there, and how the way is protected. RFC 8314: TLS from the first byte is preferred, and
// nothing ever falls back to less than was asked for.

package struct Server: Sendable {
    package enum Security: String, Sendable, CaseIterable {
        /// TLS from the first byte: ports 993 and 465.
        case implicitTLS
        /// Plain until STARTTLS, which must succeed before we log in: ports 143 and 587.
        case startTLS
        /// No TLS. Only on this machine itself.
        case plain
    }

    package let host: String
    package let port: Int
    package let security: Security
    /// nil: no login.
    package let user: String?
    package let secret: Secret?
    /// PEM file of the authorities to trust; nil: the system's.
    package let caFile: String?
    /// For name, TCP, TLS and login together.
    package let connectTimeout: Duration
    /// The longest silence while a reply is awaited.
    package let replyTimeout: Duration
    /// The longest wait for the reply to a submitted message. RFC 5321 4.5.3.2.6 says ten minutes: who gives up sooner sends twice.
    package let acceptTimeout: Duration

    /// - Throws: `.insecure` for `plain` beyond loopback; `.unusable` for values no connection can be made with.
    package init(
        host: String, port: Int, security: Security, user: String?, secret: Secret?, caFile: String? = nil,
        connectTimeout: Duration = .seconds(30), replyTimeout: Duration = .seconds(120),
        acceptTimeout: Duration = .seconds(600)
    ) throws(TransportError) {
        guard !host.isEmpty, host.utf8.count <= 255, host.utf8.allSatisfy(Self.isHostByte) else {
            throw .unusable("server “\(host)”: expected a host name or an IP address")
        }
        guard (1...65535).contains(port) else {
            throw .unusable("server \(host), port \(port): expected a port from 1 to 65535")
        }
        guard (user == nil) == (secret == nil) else {
            throw .unusable("server \(host):\(port): expected a user and a secret, or neither")
        }
        if let user, user.isEmpty || user.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F }) {
            throw .unusable("server \(host):\(port): expected a user name without control characters")
        }
        if security == .plain, !Self.isLoopback(host) { throw .insecure(endpoint: "\(host):\(port)") }
        self.host = host
        self.port = port
        self.security = security
        self.user = user
        self.secret = secret
        self.caFile = caFile
        self.connectTimeout = connectTimeout
        self.replyTimeout = replyTimeout
        self.acceptTimeout = acceptTimeout
    }

    /// Host and port as errors and logs name them.
    package var endpoint: String { host.utf8.contains(UInt8(ascii: ":")) ? "[\(host)]:\(port)" : "\(host):\(port)" }

    /// What a URL can carry without quoting; a name with other letters is given in its ASCII form.
    private static func isHostByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        case UInt8(ascii: "0")...UInt8(ascii: "9"): true
        case UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: ":"): true
        default: false
        }
    }

    static func isLoopback(_ host: String) -> Bool {
        if host.lowercased() == "localhost" || host == "::1" { return true }
        let parts = host.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 4 && parts[0] == "127" && parts.allSatisfy { UInt8($0) != nil }
    }
}
