// Dovecot and Postfix for the tests, started by Tests/Servers/servers and stopped when the test process ends. Servers that do
// not start are a failure.

import Foundation

/// Running servers, as `servers start` describes them.
package struct MailServers: Decodable, Sendable {
    package let dir: String
    package let host: String
    package let ports: [String: Int]
    package let user: String
    package let catchall_user: String
    package let password: String
    package let ca: String
    package let maildir: String
    package let catchall_maildir: String
    package let dovecot_conf: String
    package let postfix_conf: String

    package struct Trouble: Error, CustomStringConvertible {
        package let description: String
        package init(_ description: String) { self.description = description }
    }

    package static let script = Repository.path("Tests/Servers/servers")

    /// Starts servers of their own in a folder that `name` tells apart. With `isWatched` they end with this process; without,
    /// whoever starts them sees to that.
    package static func start(_ name: String, isWatched: Bool = true) throws -> MailServers {
        let watch = isWatched ? ["--while", String(getpid())] : []
        let json = try run(script, ["start", "/tmp/usher-\(name)\(getpid())"] + watch)
        return try JSONDecoder().decode(MailServers.self, from: json)
    }

    /// Runs a program to its end. What it says goes to a file: a daemon it leaves behind would keep a pipe open for ever.
    @discardableResult
    package static func run(_ program: String, _ arguments: [String]) throws -> Data {
        let folder = FileManager.default.temporaryDirectory.appending(path: "usher-run-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let (output, errors) = (folder.appending(path: "output"), folder.appending(path: "errors"))
        for file in [output, errors] { try Data().write(to: file) }
        let process = Process()
        process.executableURL = URL(filePath: program)
        process.arguments = arguments
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: errors)
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw Trouble("\(program) \(arguments): \(try String(contentsOf: errors, encoding: .utf8))")
        }
        return try Data(contentsOf: output)
    }
}
