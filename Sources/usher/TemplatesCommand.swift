// What the templates of notices may say.

import ArgumentParser
import Notices

struct TemplatesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "templates",
        abstract: "Print the placeholders that templates of notices may use, and what each says.")

    func run() throws { Terminal.print(Templates.placeholders) }
}
