// What can go wrong between us and a server. A server's *no* to one message or one command is not among them: that is a value.

/// Why the certificate or the handshake was not accepted.
package enum TLSFault: Sendable, Equatable {
    /// No trusted authority signed it, or its time is over.
    case untrusted
    /// It is for another host.
    case wrongName
    /// The configured file of authorities cannot be read.
    case noCAFile
    case other
}

/// What was tried, on which host and port, and what was expected instead. The description is one line without a full stop.
package enum TransportError: Error, Equatable, Sendable {
    /// Arguments that no session can be opened with.
    case unusable(String)
    /// `plain` was asked for, and the host is not this machine.
    case insecure(endpoint: String)
    /// No such name, no route, nobody listening.
    case unreachable(endpoint: String, String)
    case tls(endpoint: String, TLSFault, String)
    case noSTARTTLS(endpoint: String)
    /// The reason is the server's own line, where it gave one. Temporary: it said so (`[UNAVAILABLE]`, a 4xx code).
    case loginRefused(endpoint: String, reason: String?, temporary: Bool)
    case timedOut(endpoint: String, doing: String, after: Duration)
    /// The connection ended. The farewell is the server's BYE or 421 line, where it gave one.
    case closed(endpoint: String, doing: String, farewell: String?)
    /// The server said no to something that the call cannot go on without.
    case refused(endpoint: String, doing: String, reply: String)
    /// Bytes that are not the protocol, or more of them than we take.
    case wrong(endpoint: String, doing: String, String)

    /// Trying again alone will not help: somebody must change the settings or the account.
    package var needsPerson: Bool {
        switch self {
        case .unusable, .insecure, .tls, .noSTARTTLS: true
        case .loginRefused(_, _, let temporary): !temporary
        case .unreachable, .timedOut, .closed, .refused, .wrong: false
        }
    }
}

extension TransportError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .unusable(let what): what
        case .insecure(let endpoint):
            "connecting to \(endpoint) without TLS: expected TLS, as this is not the machine itself"
        case .unreachable(let endpoint, let why): "connecting to \(endpoint): \(why)"
        case .tls(let endpoint, .untrusted, let why):
            "connecting to \(endpoint): expected a certificate signed by a trusted authority: \(why)"
        case .tls(let endpoint, .wrongName, let why):
            "connecting to \(endpoint): expected a certificate for this host: \(why)"
        case .tls(let endpoint, .noCAFile, let why):
            "connecting to \(endpoint): expected a readable file of certificate authorities: \(why)"
        case .tls(let endpoint, .other, let why): "connecting to \(endpoint): expected a TLS handshake: \(why)"
        case .noSTARTTLS(let endpoint): "connecting to \(endpoint): expected the server to offer STARTTLS"
        case .loginRefused(let endpoint, let reason, _):
            "logging in at \(endpoint): \(reason ?? "refused without a reason")"
        case .timedOut(let endpoint, let doing, let after):
            "\(doing) at \(endpoint): expected an answer within \(after)"
        case .closed(let endpoint, let doing, nil): "\(doing) at \(endpoint): the connection ended"
        case .closed(let endpoint, let doing, let farewell?):
            "\(doing) at \(endpoint): the server closed with “\(farewell)”"
        case .refused(let endpoint, let doing, let reply): "\(doing) at \(endpoint): refused with “\(reply)”"
        case .wrong(let endpoint, let doing, let what): "\(doing) at \(endpoint): \(what)"
        }
    }
}
