// libcurl as the dialer: name, TCP, TLS, STARTTLS and SASL are its work, the conversation afterwards is ours.
//
// Chosen: CURLOPT_CONNECT_ONLY. Refused: libcurl's own IMAP and SMTP commands. Its FETCH drops literals, reads a letter's text
// as protocol lines (curl#22865) and sets \Seen; its SMTP passes CRLF in addresses through and cannot pipeline. To be thought
// over again when curl#22865 and #23010 are closed in the version Debian ships.

import CCurl
import Glibc

package struct CurlDialer: Dialer {
    package init() {}

    package func dial(_ server: Server, for service: Service) throws(TransportError) -> any Channel {
        guard Self.ready, let handle = curl_easy_init() else {
            throw .unusable("starting libcurl: expected curl_global_init and curl_easy_init to succeed")
        }
        let greeting = Greeting()
        let reason = UnsafeMutablePointer<CChar>.allocate(capacity: Int(CURL_ERROR_SIZE))
        reason.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
        defer { reason.deallocate() }
        let refused = Self.configure(handle, server, service, greeting, reason)
        let result = refused ?? curl_easy_perform(handle)
        // Neither may be written to once this function has ended.
        _ = ccurl_set_pointer(handle, CURLOPT_ERRORBUFFER, nil)
        _ = ccurl_set_pointer(handle, CURLOPT_HEADERDATA, nil)
        guard result == CURLE_OK else {
            // OpenSSL's verdict on the chain. libcurl 7.88 leaves 1 where the chain was right and the name was not.
            var verified = 0
            _ = ccurl_get_long(handle, CURLINFO_SSL_VERIFYRESULT, &verified)
            let said = String(cString: reason)
            let text = said.isEmpty ? String(cString: curl_easy_strerror(result)) : said
            curl_easy_cleanup(handle)
            throw Self.error(result, text, certificateFault: verified > 1, greeting, server)
        }
        var socket: curl_socket_t = -1
        guard ccurl_get_socket(handle, &socket) == CURLE_OK, socket >= 0 else {
            curl_easy_cleanup(handle)
            throw .closed(endpoint: server.endpoint, doing: "connecting", farewell: greeting.refusal)
        }
        return CurlChannel(handle, socket: socket)
    }

    /// SIGPIPE is ignored for the whole process: libcurl, told to leave signals alone, would let a write to a closed TLS
    /// connection end the daemon.
    private static let ready: Bool = {
        _ = signal(SIGPIPE, SIG_IGN)
        return curl_global_init(Int(CURL_GLOBAL_ALL)) == CURLE_OK
    }()

    /// The first option libcurl does not take ends it: a connection with half its options could be one without TLS.
    private static func configure(
        _ handle: UnsafeMutableRawPointer, _ server: Server, _ service: Service, _ greeting: Greeting,
        _ reason: UnsafeMutablePointer<CChar>
    ) -> CURLcode? {
        let scheme = service.rawValue + (server.security == .implicitTLS ? "s" : "")
        // The path of an SMTP URL is the name we give in EHLO.
        let path = service == .smtp ? LocalName.text : ""
        let timeout = Int(server.connectTimeout.pollMilliseconds)
        var result = CURLE_OK
        func set(_ option: CURLoption, _ value: Int) {
            if result == CURLE_OK { result = ccurl_set_long(handle, option, value) }
        }
        func set(_ option: CURLoption, _ value: String) {
            if result == CURLE_OK { result = ccurl_set_string(handle, option, value) }
        }
        _ = ccurl_set_pointer(handle, CURLOPT_ERRORBUFFER, reason)
        _ = ccurl_set_pointer(handle, CURLOPT_HEADERDATA, Unmanaged.passUnretained(greeting).toOpaque())
        _ = ccurl_set_writer(handle, CURLOPT_HEADERFUNCTION, lineHeard)
        _ = ccurl_set_writer(handle, CURLOPT_WRITEFUNCTION, bytesDropped)
        set(CURLOPT_URL, "\(scheme)://\(server.endpoint)/\(path)")
        set(CURLOPT_PROTOCOLS_STR, scheme)
        set(CURLOPT_CONNECT_ONLY, 1)
        set(CURLOPT_NOSIGNAL, 1)
        set(CURLOPT_PROXY, "")  // else $ALL_PROXY would be obeyed
        set(CURLOPT_CONNECTTIMEOUT_MS, timeout)
        set(CURLOPT_TIMEOUT_MS, timeout)
        set(CURLOPT_TCP_KEEPALIVE, 1)
        set(CURLOPT_TCP_KEEPIDLE, 60)
        set(CURLOPT_TCP_KEEPINTVL, 30)
        set(CURLOPT_SSLVERSION, Int(CURL_SSLVERSION_TLSv1_2))
        set(CURLOPT_SSL_VERIFYPEER, 1)
        set(CURLOPT_SSL_VERIFYHOST, 2)
        if let caFile = server.caFile { set(CURLOPT_CAINFO, caFile) }
        if server.security == .startTLS { set(CURLOPT_USE_SSL, Int(CURLUSESSL_ALL.rawValue)) }
        // An empty user name would make libcurl log in with it: left unset without one.
        if let user = server.user { set(CURLOPT_USERNAME, user) }
        switch server.secret?.kind {
        case .password(let text): set(CURLOPT_PASSWORD, text)
        case .bearer(let token): set(CURLOPT_XOAUTH2_BEARER, token)
        case nil: break
        }
        return result == CURLE_OK ? nil : result
    }

    private static func error(
        _ result: CURLcode, _ text: String, certificateFault: Bool, _ greeting: Greeting, _ server: Server
    ) -> TransportError {
        let endpoint = server.endpoint
        switch result {
        case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_CONNECT, CURLE_INTERFACE_FAILED:
            return .unreachable(endpoint: endpoint, text)
        case CURLE_PEER_FAILED_VERIFICATION:
            return .tls(endpoint: endpoint, certificateFault ? .untrusted : .wrongName, text)
        case CURLE_SSL_CACERT_BADFILE: return .tls(endpoint: endpoint, .noCAFile, text)
        case CURLE_SSL_CONNECT_ERROR, CURLE_SSL_CERTPROBLEM, CURLE_SSL_CIPHER, CURLE_SSL_ISSUER_ERROR:
            return .tls(endpoint: endpoint, .other, text)
        case CURLE_USE_SSL_FAILED: return .noSTARTTLS(endpoint: endpoint)
        case CURLE_LOGIN_DENIED, CURLE_AUTH_ERROR:
            return .loginRefused(
                endpoint: endpoint, reason: greeting.refusal ?? text, temporary: greeting.refusalIsTemporary)
        case CURLE_OPERATION_TIMEDOUT:
            return .timedOut(endpoint: endpoint, doing: "connecting", after: server.connectTimeout)
        case CURLE_REMOTE_ACCESS_DENIED, CURLE_WEIRD_SERVER_REPLY:
            return .refused(endpoint: endpoint, doing: "connecting", reply: greeting.refusal ?? text)
        case CURLE_RECV_ERROR, CURLE_SEND_ERROR, CURLE_GOT_NOTHING:
            return .closed(endpoint: endpoint, doing: "connecting", farewell: greeting.refusal)
        default: return .unusable("connecting to \(endpoint): \(text)")
        }
    }
}

/// The lines the server said before the channel was ours. Kept: the last one that says no.
final class Greeting {
    private(set) var refusal: String?

    func heard(_ line: String) {
        if Self.saysNo(line) { refusal = line }
    }

    /// IMAP: `A002 NO …`, `* BYE …`; SMTP: `535 …`.
    private static func saysNo(_ line: String) -> Bool {
        let words = line.split(separator: " ", maxSplits: 2)
        if words.count > 1, ["NO", "BAD", "BYE"].contains(words[1].uppercased()) { return true }
        let code = line.prefix(3)
        return code.count == 3 && code.allSatisfy { $0.isASCII && $0.isNumber }
            && (code.first == "4" || code.first == "5")
    }

    /// RFC 5530 UNAVAILABLE, INUSE and LIMIT; SMTP codes of the 4 family (RFC 4954: 454).
    var refusalIsTemporary: Bool {
        guard let refusal else { return false }
        return refusal.first == "4" || refusal.hasPrefix("* BYE")
            || ["[UNAVAILABLE]", "[INUSE]", "[LIMIT]"].contains { refusal.uppercased().contains($0) }
    }
}

private let lineHeard: curl_write_callback = { bytes, size, count, greeting in
    guard let bytes, let greeting else { return size * count }
    let line = UnsafeBufferPointer(start: bytes, count: min(size * count, 1000)).prefix { $0 != 13 && $0 != 10 }
    let text = String(decoding: line.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    Unmanaged<Greeting>.fromOpaque(greeting).takeUnretainedValue().heard(text)
    return size * count
}

private let bytesDropped: curl_write_callback = { _, size, count, _ in size * count }
