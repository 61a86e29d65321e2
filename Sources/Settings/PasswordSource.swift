// Where a password is to be had. The YAML names the place and never holds the password: YAML files are copied, mailed and committed.

import Foundation

/// The place, not the password: safe to print.
package enum PasswordSource: Equatable, Sendable, CustomStringConvertible {
    /// A file that holds nothing else.
    case file(String)
    /// A variable of the daemon's environment.
    case environment(String)
    /// A file under `$CREDENTIALS_DIRECTORY` (systemd's `LoadCredential=`).
    case credential(String)

    package var description: String {
        switch self {
        case .file(let path): "file \(path)"
        case .environment(let name): "environment variable \(name)"
        case .credential(let name): "credential \(name)"
        }
    }

    static let mostBytes = 65_536

    /// The password, without the line end a file closes with. The error never holds any of it.
    package func read(environment: [String: String]) throws(SettingsError) -> String {
        switch self {
        case .file(let path): return try password(inFile: path)
        case .credential(let name):
            guard let folder = environment["CREDENTIALS_DIRECTORY"], !folder.isEmpty else {
                throw fault(
                    "CREDENTIALS_DIRECTORY is not set, expected systemd to set it: LoadCredential=\(name):PATH in the unit"
                )
            }
            return try password(inFile: "\(folder)/\(name)")
        case .environment(let name):
            guard let value = environment[name] else { throw fault("not set, expected the password") }
            return try checked(Array(value.utf8))
        }
    }

    private func password(inFile path: String) throws(SettingsError) -> String {
        guard let handle = FileHandle(forReadingAtPath: path) else {
            throw fault("cannot open \(path), expected a readable file with the password")
        }
        defer { try? handle.close() }
        let data: Data
        do {
            data = try handle.read(upToCount: Self.mostBytes + 1) ?? Data()
        } catch {
            throw fault("cannot read \(path), expected a readable file with the password")
        }
        return try checked(Array(data))
    }

    private func checked(_ bytes: [UInt8]) throws(SettingsError) -> String {
        guard bytes.count <= Self.mostBytes else { throw fault("over \(Self.mostBytes) bytes, expected a password") }
        var bytes = bytes[...]
        if bytes.last == 0x0A { bytes.removeLast() }
        if bytes.last == 0x0D { bytes.removeLast() }
        guard !bytes.isEmpty else { throw fault("empty, expected a password") }
        guard bytes.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }), let text = String(validating: bytes, as: UTF8.self) else {
            throw fault("holds line ends, controls or bytes that are not UTF-8, expected a password on one line")
        }
        return text
    }

    private func fault(_ problem: String) -> SettingsError {
        SettingsError([Complaint(file: description, problem: "cannot get the password: \(problem)")])
    }
}
