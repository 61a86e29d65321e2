// Whether the organiser's own server vouches for the From address (RFC 8601).
//
// A header counts only when its authserv-id is one of those believed and it stands where only our own server can have put it:
// above the first Received field that is not by one of these hosts. Everything below came with the letter and may be forged.
// Of those that count the topmost decides.

import Core
import Foundation
import MIME

struct Authentication: Sendable {
    let servers: Set<String>

    init(servers: [String]) { self.servers = Set(servers.map { $0.lowercased() }) }

    func proof(of message: Message) -> (Proof, String) {
        guard !servers.isEmpty else { return (.none, "No authentication server is configured") }
        guard message.fields.values("From").count == 1, message.from.count == 1, let from = message.from.first,
            let domain = Self.domain(of: from.mailbox)
        else { return (.none, "There is not exactly one From address") }
        for field in message.fields.all {
            if field.name.lowercased() == "received" {
                guard let host = Self.receivingHost(field.text), servers.contains(host) else { break }
                continue
            }
            guard field.name.lowercased() == "authentication-results",
                let results = AuthenticationResults(field.text), servers.contains(results.server)
            else { continue }
            return results.vouches(for: domain)
                ? (.authenticated, "The server \(results.server) vouches for \(domain)")
                : (.none, "The server \(results.server) does not vouch for \(domain)")
        }
        return (.none, "No believed server says who sent it")
    }

    /// The host after "by" of a Received field (RFC 5321 4.4).
    private static func receivingHost(_ text: String) -> String? {
        let words = text.split { $0 == " " || $0 == "\t" || $0 == ";" }
        guard let by = words.firstIndex(where: { $0.lowercased() == "by" }), by + 1 < words.count else { return nil }
        return words[by + 1].lowercased()
    }

    static func domain(of address: String) -> String? {
        guard let at = address.lastIndex(of: "@") else { return nil }
        let domain = address[address.index(after: at)...].lowercased()
        return domain.isEmpty ? nil : domain
    }
}

/// One Authentication-Results field.
struct AuthenticationResults: Equatable, Sendable {
    struct Result: Equatable, Sendable {
        var method: String
        var value: String
        /// `header.d`, `smtp.mailfrom` and so on.
        var properties: [String: String]
    }
    let server: String
    let results: [Result]

    init?(_ text: String) {
        guard text.utf8.count <= 16_384 else { return nil }
        let pieces = Self.withoutComments(text).split(separator: ";", omittingEmptySubsequences: false)
        guard let first = pieces.first?.split(whereSeparator: \.isWhitespace).first else { return nil }
        server = first.lowercased()
        results = pieces.dropFirst().prefix(64).compactMap { piece in
            var words = piece.split(whereSeparator: \.isWhitespace).map(String.init)
            guard let head = words.first, let equals = head.firstIndex(of: "=") else { return nil }
            words.removeFirst()
            var properties: [String: String] = [:]
            for word in words {
                guard let sign = word.firstIndex(of: "=") else { continue }
                let value = word[word.index(after: sign)...].trimmingCharacters(in: CharacterSet(charactersIn: "\""))
                properties[word[..<sign].lowercased()] = value.lowercased()
            }
            let method = head[..<equals].split(separator: "/").first.map { $0.lowercased() } ?? ""
            return Result(
                method: method, value: head[head.index(after: equals)...].lowercased(), properties: properties)
        }
    }

    /// Whether one of the methods passed for `domain` or one it is aligned with (RFC 7489 3.1, relaxed).
    func vouches(for domain: String) -> Bool {
        let dmarc = results.filter { $0.method == "dmarc" }
        if dmarc.contains(where: { $0.value == "pass" && ($0.properties["header.from"] ?? domain) == domain }) {
            return true
        }
        // A domain whose policy failed is not saved by a part of it that passed.
        if dmarc.contains(where: { $0.value == "fail" }) { return false }
        return results.contains { result in
            guard result.value == "pass" else { return false }
            switch result.method {
            case "dkim":
                return result.properties["header.d"].map { Self.aligned($0, domain) } ?? false
            case "spf":
                guard let sender = result.properties["smtp.mailfrom"] else { return false }
                return Self.aligned(Authentication.domain(of: sender) ?? sender, domain)
            default: return false
            }
        }
    }

    /// Same domain, or one is under the other and the upper one is not a public suffix by its look.
    static func aligned(_ a: String, _ b: String) -> Bool {
        if a == b { return true }
        let (upper, lower) = a.count < b.count ? (a, b) : (b, a)
        guard lower.hasSuffix("." + upper) else { return false }
        let labels = upper.split(separator: ".")
        // "co.uk", "gob.mx", "example.com" under which strangers register: two labels count only when the first is no generic one.
        let generic: Set<Substring> = [
            "co", "com", "org", "net", "gov", "gob", "gouv", "edu", "ac", "ne", "or", "go", "mil", "nom", "asso", "gv",
            "govt",
        ]
        return labels.count >= 2 && !(labels.count == 2 && generic.contains(labels[0]))
    }

    private static func withoutComments(_ text: String) -> String {
        var result = ""
        var depth = 0
        var escaped = false
        for character in text {
            if escaped {
                escaped = false
                if depth == 0 { result.append(character) }
            } else if character == "\\" {
                escaped = true
            } else if character == "(" {
                depth += 1
            } else if character == ")", depth > 0 {
                depth -= 1
            } else if depth == 0 {
                result.append(character)
            }
        }
        return result
    }
}
