// Whether the desk could open: configuration, events, templates, then the servers and the register.

import ArgumentParser
import Foundation
import Settings
import Store
import Transport

struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Validate configuration, events and templates, then try the servers and the store.")

    @OptionGroup var options: ConfigOptions
    @Flag(help: "Leave out the servers and the store.")
    var offline = false
    @Option(help: "How to print: text or json.")
    var format = Format.text

    private struct Finding: Encodable {
        var part: String
        var ok: Bool
        var text: String
    }

    func run() throws {
        let settings = try options.load()
        var findings = [
            Finding(part: "configuration", ok: true, text: options.config),
            Finding(
                part: "events", ok: true, text: settings.events.map(\.code.rawValue).joined(separator: ", ")),
        ]
        do {
            _ = try settings.templates()
            findings.append(Finding(part: "templates", ok: true, text: settings.desk.templatesFolder ?? "built in"))
        } catch {
            throw CommandFailure("\(error)", status: .unusable)
        }
        findings.append(Finding(part: "bounces", ok: true, text: bounces(settings)))
        var isUnusable = false
        if !offline {
            findings.append(probe("imap") { try tryMailbox(settings) })
            findings.append(probe("smtp") { try trySubmission(settings) })
            findings.append(probe("store") { try tryStore(settings) })
            isUnusable = findings.contains { !$0.ok }
        }
        for finding in findings { try print(finding) }
        if isUnusable { throw ExitCode(1) }
    }

    private func print(_ finding: Finding) throws {
        switch format {
        case .json: Terminal.print(try Terminal.json(finding))
        case .text:
            let mark = finding.ok ? Terminal.paint("ok  ", .green) : Terminal.paint("no  ", .red)
            Terminal.print("\(mark)\(finding.part): \(Terminal.safe(finding.text))")
        }
    }

    private func probe(_ part: String, _ body: () throws -> String) -> Finding {
        do {
            return Finding(part: part, ok: true, text: try body())
        } catch {
            return Finding(part: part, ok: false, text: "\(error)")
        }
    }

    private func bounces(_ settings: Settings) -> String {
        let smtp = settings.desk.smtp
        guard smtp.bounceTag else { return "bounce tags are off, all come back to \(smtp.envelopeSender)" }
        let parts = smtp.envelopeSender.split(separator: "@")
        let tagged = parts.joined(separator: "\(smtp.subAddressSeparator)bounce-NUMBER-CHECK@")
        return "bounce tags are on, each notice goes out from \(tagged)"
    }

    private func tryMailbox(_ settings: Settings) throws -> String {
        let server = try settings.imapServer()
        let session = IMAPSession(server)
        try session.connect()
        defer { session.logout() }
        let mailbox = try session.select(settings.desk.imap.folder, readOnly: true)
        let push = session.supportsIdle ? "pushes (IDLE)" : "does not push, will be asked"
        return "\(server.endpoint), \(mailbox.name) with \(mailbox.exists) messages, \(push)"
    }

    private func trySubmission(_ settings: Settings) throws -> String {
        let server = try settings.smtpServer()
        let session = SMTPSession(server)
        try session.connect()
        defer { session.quit() }
        return "\(server.endpoint), \(session.extensions.pipelining ? "pipelined" : "stepwise")"
    }

    private func tryStore(_ settings: Settings) throws -> String {
        let register = try Register(path: settings.desk.storePath)
        defer { try? register.close() }
        _ = try register.read { try $0.nextOutboxNumber() }
        return settings.desk.storePath
    }
}
