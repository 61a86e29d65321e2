// What many commands take: the configuration, and how to print.

import ArgumentParser
import Core
import Foundation
import Settings
import Store

struct ConfigOptions: ParsableArguments {
    @Option(name: .long, help: ArgumentHelp("The desk's configuration.", valueName: "file"))
    var config = "/etc/usher/usher.yaml"

    func load() throws -> Settings {
        try Settings.load(URL(filePath: config), environment: ProcessInfo.processInfo.environment)
    }

    /// The configuration and its register, which must be there already.
    func open() throws -> (Settings, Register) {
        let settings = try load()
        return (settings, try Register(existing: settings.desk.storePath))
    }
}

enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
}

enum RosterFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json, csv
}

extension Settings {
    /// The event of that code; the complaint names those there are.
    func event(_ code: String) throws -> Event {
        if let event = events.first(where: { $0.code == EventCode(code) }) { return event }
        let known = events.map(\.code.rawValue).joined(separator: ", ")
        throw CommandFailure("there is no event \(code); known here: \(known)", status: .unusable)
    }
}
