// The command line: parse, ask, print. Exit status 0 done, 1 failed, 2 unusable arguments or configuration, 75 try later.

import ArgumentParser
import Foundation
import Settings
import Store
import Transport

@main
struct Usher: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "usher",
        abstract: "A registration desk behind a mailbox.",
        discussion: """
            People register for an event by writing an e-mail in their own words. Usher reads each message, gives a seat, \
            a place on the waiting list or a clear no, answers, reminds, and hands organisers the list at the door.

            Exit status: 0 done, 1 failed, 2 unusable arguments or configuration, 75 try again later.
            """,
        version: "0.1.0",
        subcommands: [
            RunCommand.self, CheckCommand.self, ReadCommand.self, RosterCommand.self, SeatsCommand.self,
            HistoryCommand.self, WhyCommand.self, ReviewCommand.self, RegisterCommand.self,
            CancelCommand.self, ConfirmCommand.self, DeclineCommand.self, MoveCommand.self, CapacityCommand.self,
            CloseCommand.self, ReopenCommand.self, AnnounceCommand.self, InviteCommand.self, CampaignsCommand.self,
            OutboxCommand.self, BackupCommand.self, PreviewCommand.self, TemplatesCommand.self,
        ])

    static func main() {
        do {
            var command = try parseAsRoot()
            try command.run()
        } catch {
            end(error)
        }
    }

    /// Says what went wrong, on standard error, and ends with the status that says what kind of thing it was.
    private static func end(_ error: any Error) -> Never {
        switch error {
        case let error as SettingsError:
            for complaint in error.complaints { Terminal.complain("\(complaint)") }
            Foundation.exit(2)
        case let error as CommandFailure:
            Terminal.complain(error.description)
            Foundation.exit(error.status.rawValue)
        case let error as StoreError:
            Terminal.complain(error.description)
            Foundation.exit(error.isTemporary ? 75 : 1)
        case let error as TransportError:
            Terminal.complain("\(error)")
            Foundation.exit(error.needsPerson ? 1 : 75)
        default:
            let code = exitCode(for: error)
            if code == .validationFailure {
                Terminal.complain(fullMessage(for: error))
                Foundation.exit(2)
            }
            if code == .success || error is ExitCode { exit(withError: error) }
            Terminal.complain("\(error)")
            Foundation.exit(Register.isTemporary(error) ? 75 : 1)
        }
    }
}

/// What a command could not do, and how it ends.
struct CommandFailure: Error, CustomStringConvertible {
    enum Status: Int32 {
        case failed = 1
        case unusable = 2
        case later = 75
    }

    let description: String
    let status: Status

    init(_ description: String, status: Status = .failed) {
        self.description = description
        self.status = status
    }
}
