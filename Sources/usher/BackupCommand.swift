// A copy of the register while the daemon runs.

import ArgumentParser
import Foundation
import Store

struct BackupCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "Write a whole and consistent copy of the register, also while the daemon runs.",
        discussion: """
            Put back in the register's place (stop the daemon, and remove the files beside it that end in -wal and -shm \
            first), the copy is known for one: campaigns that may have gone out meanwhile are \
            stopped until you resume or skip them, and notices that waited are set aside in the outbox. Letters that came \
            after it are read again from the mailbox. To move a register to another machine, stop the daemon and move \
            the .generation file beside it too: then it is no copy, and goes on.
            """)

    @OptionGroup var options: ConfigOptions
    @Argument(help: "The file to write; it must not be there yet.")
    var file: String

    func run() throws {
        let (_, register) = try options.open()
        try register.backup(to: file)
        Terminal.print("\(file) holds the register as it is now")
    }
}
