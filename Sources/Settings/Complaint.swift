// What is wrong with a configuration file, where, and what was expected: one sentence a fault, all faults of a load.

/// One fault. `problem` never holds a password, nor what stands where one would be looked for.
package struct Complaint: Equatable, Sendable, CustomStringConvertible {
    package let file: String
    /// From 1; `nil` where the file as a whole is the trouble.
    package let line: Int?
    /// From 1, counted in Unicode scalars.
    package let column: Int?
    /// The way to the key, such as `categories[2].words[0]` (items count from 0); empty at the top.
    package let key: String
    /// What was found and what was expected, without a full stop.
    package let problem: String

    package init(file: String, line: Int? = nil, column: Int? = nil, key: String = "", problem: String) {
        self.file = file
        self.line = line
        self.column = column
        self.key = key
        self.problem = problem
    }

    package var description: String {
        var place = file
        if let line { place += ":\(line)" }
        if line != nil, let column { place += ":\(column)" }
        return key.isEmpty ? "\(place): \(problem)" : "\(place): \(key): \(problem)"
    }
}

/// Everything that is wrong with what was loaded; never empty.
package struct SettingsError: Error, Equatable, Sendable, CustomStringConvertible {
    package let complaints: [Complaint]

    /// `complaints` is not empty. They are put in the order of file and line.
    init(_ complaints: [Complaint]) {
        precondition(!complaints.isEmpty, "an error without a complaint")
        self.complaints = complaints.enumerated().sorted { a, b in
            (a.element.file, a.element.line ?? 0, a.element.column ?? 0, a.offset)
                < (b.element.file, b.element.line ?? 0, b.element.column ?? 0, b.offset)
        }.map(\.element)
    }

    /// A complaint a line.
    package var description: String { complaints.map(\.description).joined(separator: "\n") }
}

/// Where something stands in a file.
struct Spot: Equatable {
    var line: Int
    var column: Int
}

/// Collects the complaints about one file while it is read, and the key paths that were asked for.
final class Complaints {
    let file: String
    private(set) var list: [Complaint] = []
    /// Every key path the decoder knows, as far as it came: items without their number (`categories[].words`).
    private(set) var asked: Set<String> = []
    /// More would not be read by anybody, and a hostile file could ask for millions.
    private static let most = 200
    private var unsaid = 0

    init(file: String) { self.file = file }

    func add(_ key: String, at spot: Spot?, _ problem: String) {
        guard list.count < Self.most else {
            unsaid += 1
            return
        }
        list.append(
            Complaint(
                file: file, line: spot?.line, column: spot?.column, key: Branch.visible(key, most: 200),
                problem: problem))
    }

    func note(asked path: String) { asked.insert(path) }

    /// The complaints, closed by a count of those left out.
    var all: [Complaint] {
        guard unsaid > 0, let last = list.last else { return list }
        return list + [
            Complaint(file: file, line: last.line, key: "", problem: "and \(unsaid) further complaints, left out")
        ]
    }
}
