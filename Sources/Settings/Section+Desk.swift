// The desk from its mapping: every key of `usher.yaml`, with the defaults, and what must hold between them.

import Foundation

extension Section {
    /// The desk this mapping describes; `nil` after complaints. Also complains about unknown keys.
    ///
    /// `folder` is where relative paths are taken from.
    func desk(in folder: URL, environment: [String: String]) -> DeskSettings? {
        let identity = section("desk", required: "the desk: name and address")
        let name = identity?.required("name", .line)
        let address = identity?.required("address", .address)
        let further = identity?.list("further-addresses", .address, doubled: { $0.lowercased() }) ?? []
        let domain = identity?.optional("message-id-domain", .domain)
        identity?.finish()
        let organisers = list("organisers", .address, doubled: { $0.lowercased() })
        let authentication = section("authentication")
        let servers = authentication?.list("servers", .domain, doubled: { $0 }) ?? []
        authentication?.finish()
        let imap = section("imap", required: "the mailbox's server: host, user and password")?.imap(in: folder)
        let smtp = section("smtp", required: "the server that takes notices: host")?.smtp(
            in: folder, address: address ?? "")
        let store = optional("store", .path).map { Section.path($0, in: folder) }
        let limits = section("limits")?.limits() ?? Limits()
        let templates = self.folder("templates", in: folder)
        let events = self.folder("events", in: folder, required: true)
        finish()

        guard let name, let address, let imap, let smtp, let events else { return nil }
        let state = environment["STATE_DIRECTORY"]?.split(separator: ":").first.map(String.init)
        return DeskSettings(
            name: name, address: address, furtherAddresses: further,
            messageIDDomain: domain ?? String(address.drop { $0 != "@" }.dropFirst()).lowercased(),
            organisers: organisers,
            authenticationServers: servers, imap: imap, smtp: smtp,
            storePath: store ?? "\(state ?? "/var/lib/usher")/usher.sqlite", limits: limits, templatesFolder: templates,
            eventsFolder: events)
    }

    private func imap(in folder: URL) -> IMAPSettings? {
        let server = server(ports: [.tls: 993, .startTLS: 143, .none: 143], login: true, in: folder)
        let mailbox = optional("folder", .line) ?? "INBOX"
        let idle = optional("idle", .truth) ?? true
        let poll = optional("poll", .duration("5s", "1h")) ?? 60
        let sweep = optional("sweep", .duration("1m", "1d")) ?? 900
        let after = optional("after", .afterwards) ?? .nothing
        let size = optional("max-message-size", .size(100_000...1_000_000_000)) ?? 25_000_000
        if case .move(let target) = after, target == mailbox {
            complain("after", "found the folder the desk reads, expected another one")
        }
        finish()
        guard let server else { return nil }
        return IMAPSettings(
            server: server, folder: mailbox, idle: idle, poll: poll, sweep: sweep, after: after,
            maximumMessageSize: size)
    }

    private func smtp(in folder: URL, address: String) -> SMTPSettings? {
        let server = server(ports: [.tls: 465, .startTLS: 587, .none: 25], login: false, in: folder)
        let sender = optional("envelope-sender", .address) ?? address
        let isTagged = optional("bounce-tag", .truth) ?? false
        let separator = optional("sub-address-separator", .separator) ?? "+"
        // RFC 5321, 4.5.3.1.1: 64 bytes before the @, of which "+bounce-1234567890-0a1b2c3d" takes 27.
        if isTagged, sender.prefix(while: { $0 != "@" }).utf8.count > 37 {
            complain(
                "bounce-tag",
                "found true, but \(sender) has no room for a sub-address, expected an envelope-sender with at most 37 "
                    + "characters before the @")
        }
        finish()
        return server.map {
            SMTPSettings(server: $0, envelopeSender: sender, bounceTag: isTagged, subAddressSeparator: separator)
        }
    }

    private func server(ports: [ServerSettings.Security: Int], login: Bool, in folder: URL) -> ServerSettings? {
        let host = required("host", .host)
        let security = has("security") ? optional("security", Form<ServerSettings.Security>.word) : .tls
        let port = optional("port", .whole(1...65535))
        let authorities = optional("ca-file", .path).map { Section.path($0, in: folder) }
        let user = login ? required("user", .login) : optional("user", .login)
        let password = password(required: login, in: folder)
        if let host, security == ServerSettings.Security.none, !Self.isLoopback(host) {
            complain(
                "security",
                "found none for \(host), expected tls or starttls: passwords and letters would travel in the clear")
        }
        if !login, has("user") != has("password") {
            let absent = has("user") ? "password" : "user"
            missing(absent, expected: "both user and password, or neither")
        }
        guard let host, let security else { return nil }
        return ServerSettings(
            host: host, port: port ?? ports[security] ?? 0, security: security, caFile: authorities, user: user,
            password: password)
    }

    static func isLoopback(_ host: String) -> Bool {
        var address = in_addr()
        if inet_pton(AF_INET, host, &address) == 1 { return UInt32(bigEndian: address.s_addr) >> 24 == 127 }
        return host == "::1" || host.lowercased() == "localhost"
    }

    /// `{file: PATH}`, `{environment: NAME}` or `{credential: NAME}`. What stands here instead is never repeated.
    private func password(required: Bool, in folder: URL) -> PasswordSource? {
        let expected = "{file: PATH}, {environment: NAME} or {credential: NAME}"
        guard let branch = branch("password") else {
            if required { missing("password", expected: "where the password is: \(expected)") }
            return nil
        }
        guard case .mapping = branch.kind, let section = section("password") else {
            complain(
                "password",
                "found the password itself or something else, expected where it is: \(expected); a password does not belong into "
                    + "this file, because such files are copied, mailed and kept in repositories")
            return nil
        }
        section.secret = true
        let file = section.optional("file", .secretPath).map { PasswordSource.file(Section.path($0, in: folder)) }
        let variable = section.optional("environment", .variable).map { PasswordSource.environment($0) }
        let credential = section.optional("credential", .credential).map { PasswordSource.credential($0) }
        let given = ["file", "environment", "credential"].filter(section.has)
        section.finish()
        if given.count != 1 {
            complain(
                "password", "found \(given.isEmpty ? "none" : "more than one") of the places, expected \(expected)")
            return nil
        }
        return file ?? variable ?? credential
    }

    private func limits() -> Limits {
        var limits = Limits()
        limits.answersPerDay = optional("answers-per-day", .whole(1...1000)) ?? limits.answersPerDay
        limits.attempts = optional("attempts", .whole(1...100)) ?? limits.attempts
        let retry = list("retry", .duration("1s", "7d"), atLeastOne: has("retry"))
        if !retry.isEmpty { limits.retry = retry }
        limits.giveUpAfter = optional("give-up-after", .duration("1m", "30d")) ?? limits.giveUpAfter
        limits.messagesPerMinute = optional("messages-per-minute", .whole(1...100_000))
        limits.messagesPerMinuteAndDomain = optional("messages-per-minute-and-domain", .whole(1...100_000))
        finish()
        return limits
    }

    /// The folder under `key`, else the one of that name beside the file; `nil` where there is none, after a complaint if it was
    /// named or is `required`.
    private func folder(_ key: String, in folder: URL, required: Bool = false) -> String? {
        let named = optional(key, .path)
        if has(key), named == nil { return nil }
        let path = Section.path(named ?? key, in: folder)
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue { return path }
        if named != nil || required { complain(key, "found no folder \(path), expected one") }
        return nil
    }

    static func path(_ path: String, in folder: URL) -> String {
        path.hasPrefix("/") ? path : URL(fileURLWithPath: path, relativeTo: folder).standardizedFileURL.path
    }
}

extension Form where Value == IMAPSettings.Afterwards {
    /// `nothing`, `keyword $NAME` or `move FOLDER`. A keyword is an IMAP atom (RFC 9051, 2.3.2).
    static var afterwards: Form {
        Form(expected: "nothing, keyword NAME (such as keyword $Usher) or move FOLDER") { text in
            let words = text.split(separator: " ", maxSplits: 1).map(String.init)
            switch (words.first, words.count > 1 ? words[1].trimmed : "") {
            case ("nothing", ""): return .nothing
            case ("keyword", let name):
                let atom = name.unicodeScalars.allSatisfy {
                    (0x21...0x7E).contains($0.value) && !"(){%*\"\\]".unicodeScalars.contains($0)
                }
                return !name.isEmpty && atom && name.utf8.count <= 64 ? .keyword(name) : nil
            case ("move", let folder):
                return folder.isEmpty || folder.hasControls || folder.utf8.count > 255 ? nil : .move(folder)
            default: return nil
            }
        }
    }
}

extension Form where Value == Character {
    /// What mail servers have before a sub-address.
    fileprivate static var separator: Form {
        Form(expected: "one of + - = . in quotes, as the mail server has it before a sub-address") { text in
            ["+", "-", "=", "."].contains(text) ? text.first : nil
        }
    }
}

extension Form where Value == String {
    fileprivate static var secretPath: Form {
        Form(expected: "the path of a file that holds the password", shown: false, read: Form.path.read)
    }

    fileprivate static var variable: Form {
        Form(expected: "the name of an environment variable (letters, digits, _)", shown: false) { text in
            let first = text.unicodeScalars.first.map { !("0"..."9").contains($0) } ?? false
            return first && text.utf8.count <= 100
                && text.unicodeScalars.allSatisfy { $0.isASCIILetterOrDigit || $0 == "_" }
                ? text : nil
        }
    }

    /// As systemd takes it: a file name.
    fileprivate static var credential: Form {
        Form(expected: "the name of a credential, as LoadCredential= gives it", shown: false) { text in
            let plain = text.unicodeScalars.allSatisfy { $0.isASCIILetterOrDigit || "-_.".unicodeScalars.contains($0) }
            return (1...255).contains(text.utf8.count) && plain && !text.hasPrefix(".") ? text : nil
        }
    }
}
