// From settings to a desk and its loops: the one place where the rooms are wired.

import Core
import Daemon
import Foundation
import Intake
import Notices
import Settings
import Store
import Transport

extension Settings {
    private var environment: [String: String] { ProcessInfo.processInfo.environment }

    var identity: DeskIdentity {
        DeskIdentity(
            addresses: desk.addresses, organisers: desk.organisers,
            authenticationServers: desk.authenticationServers, noticeDomain: desk.messageIDDomain,
            bounceAddress: desk.smtp.envelopeSender)
    }

    func templates() throws -> Templates {
        try Templates(overriding: desk.templatesFolder.map { URL(filePath: $0) })
    }

    func composer() throws -> Composer {
        let letterhead = try Letterhead(
            name: desk.name, address: desk.address, messageIDDomain: desk.messageIDDomain)
        return Composer(templates: try templates(), letterhead: letterhead)
    }

    func desk(over register: Register, log: Log) throws -> Desk {
        Desk(
            register: register, events: events, identity: identity,
            composer: try composer(),
            rules: DeskRules(answersPerDay: desk.limits.answersPerDay, attempts: desk.limits.attempts), log: log)
    }

    func imapServer() throws -> Server { try server(desk.imap.server) }
    func smtpServer() throws -> Server { try server(desk.smtp.server) }

    private func server(_ settings: ServerSettings) throws -> Server {
        let security: Server.Security =
            switch settings.security {
            case .tls: .implicitTLS
            case .startTLS: .startTLS
            case .none: .plain
            }
        return try Server(
            host: settings.host, port: settings.port, security: security, user: settings.user,
            secret: try settings.password.map { .password(try $0.read(environment: environment)) },
            caFile: settings.caFile)
    }

    func mailboxPlan() throws -> MailboxPlan {
        let filing: MailboxPlan.Filing
        switch desk.imap.after {
        case .nothing: filing = .nothing
        case .move(let folder): filing = .move(to: folder)
        case .keyword(let name):
            guard let keyword = Keyword(name) else {
                throw CommandFailure(
                    "imap.after: \(name) is no IMAP keyword (an atom such as $Usher)", status: .unusable)
            }
            filing = .keyword(keyword)
        }
        return MailboxPlan(
            server: try imapServer(), folder: desk.imap.folder, idles: desk.imap.idle, poll: desk.imap.poll,
            sweep: desk.imap.sweep, filing: filing, maximumSize: desk.imap.maximumMessageSize, since: firstLetters)
    }

    /// On first sight of a mailbox, letters from before the earliest opening are left alone; an event without an opening
    /// reaches back a year before its start.
    private var firstLetters: Date {
        events.map { $0.opening ?? $0.start.addingTimeInterval(-365 * 24 * 3600) }.min() ?? .distantPast
    }

    func submissionPlan() throws -> SubmissionPlan {
        guard let sender = SMTPAddress(desk.smtp.envelopeSender) else {
            throw CommandFailure(
                "smtp.envelope-sender: \(desk.smtp.envelopeSender) cannot stand in an SMTP envelope", status: .unusable)
        }
        return SubmissionPlan(
            server: try smtpServer(), sender: sender,
            separator: desk.smtp.bounceTag ? desk.smtp.subAddressSeparator : nil, retry: desk.limits.retry,
            giveUpAfter: desk.limits.giveUpAfter, perMinute: desk.limits.messagesPerMinute,
            perDomain: desk.limits.messagesPerMinuteAndDomain)
    }
}
