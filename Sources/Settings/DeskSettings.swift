// What a desk is told about itself: its mailbox, the servers it speaks to, its limits. Nothing here is a secret.

import Foundation

/// Always true: addresses are addr-specs, paths are absolute, a server without TLS is on this machine.
package struct DeskSettings: Equatable, Sendable {
    /// The name shown in `From`.
    package var name: String
    /// The address people write to, and notices come from.
    package var address: String
    /// Further addresses that are the desk's own.
    package var furtherAddresses: [String]
    /// The right-hand side of Message-IDs.
    package var messageIDDomain: String
    /// Who may command the desk by mail.
    package var organisers: [String]
    /// authserv-ids whose Authentication-Results are believed (RFC 8601, 2.5); empty: none.
    package var authenticationServers: [String]
    package var imap: IMAPSettings
    package var smtp: SMTPSettings
    /// The SQLite file.
    package var storePath: String
    package var limits: Limits
    /// Where an organiser's own templates are; `nil`: the ones inside the program.
    package var templatesFolder: String?
    package var eventsFolder: String

    /// Every address that is the desk's own.
    package var addresses: [String] { [address] + furtherAddresses }
}

package struct ServerSettings: Equatable, Sendable {
    package enum Security: String, CaseIterable, Sendable {
        /// TLS from the first byte.
        case tls
        case startTLS = "starttls"
        /// Nothing: on loopback hosts only.
        case none
    }

    package var host: String
    package var port: Int
    package var security: Security
    /// Certificates to trust instead of the system's.
    package var caFile: String?
    /// With `password`, or neither (a relay that trusts this machine); an IMAP server always has both.
    package var user: String?
    package var password: PasswordSource?

    package init(
        host: String, port: Int, security: Security, caFile: String? = nil, user: String? = nil,
        password: PasswordSource? = nil
    ) {
        self.host = host
        self.port = port
        self.security = security
        self.caFile = caFile
        self.user = user
        self.password = password
    }
}

package struct IMAPSettings: Equatable, Sendable {
    /// What becomes of a message in the mailbox when it has been decided on. Never how progress is kept (rule 9).
    package enum Afterwards: Equatable, Sendable {
        case nothing
        case keyword(String)
        case move(String)
    }

    package var server: ServerSettings
    package var folder: String
    /// IDLE (RFC 2177) where the server offers it.
    package var idle: Bool
    /// Seconds between looks where IDLE is not to be had.
    package var poll: TimeInterval
    /// Seconds between slow looks that find what a server forgot to tell.
    package var sweep: TimeInterval
    package var after: Afterwards
    /// Bytes; what is larger is read in part.
    package var maximumMessageSize: Int
}

package struct SMTPSettings: Equatable, Sendable {
    package var server: ServerSettings
    /// MAIL FROM: where bounces go.
    package var envelopeSender: String
    /// Whether each notice has an envelope sender of its own: a sub-address of `envelopeSender`.
    package var bounceTag = false
    /// What the mail server has before a sub-address.
    package var subAddressSeparator: Character = "+"
}

package struct Limits: Equatable, Sendable {
    /// Automatic answers to one address in 24 hours (rule 7).
    package var answersPerDay = 10
    /// At this attempt a message that cannot be handled goes to review.
    package var attempts = 3
    /// Seconds before the second, third… submission of a notice; the last repeats. Never empty.
    package var retry: [TimeInterval] = [60, 300, 900, 3600, 14400]
    /// Seconds after the first attempt at which a notice has failed for good.
    package var giveUpAfter: TimeInterval = 5 * 86400
    /// Messages submitted in a minute, in all and to one domain; `nil`: no limit.
    package var messagesPerMinute: Int?
    package var messagesPerMinuteAndDomain: Int?

    package init() {}
}
