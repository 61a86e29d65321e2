// What the desk says while it works: sentences with a full stop, and the number or code to search by.
//
// On standard error, one line each. Under systemd (JOURNAL_STREAM is set) a line begins with its priority as
// sd-daemon(3) reads it; else with the time.

import Foundation

/// Thread-safe: a line is one write(2).
package struct Log: Sendable {
    package enum Level: Int, Sendable {
        case error = 3
        case warning = 4
        case notice = 5
        case info = 6
        case debug = 7
    }

    private let write: @Sendable (Level, String) -> Void

    package init(_ write: @escaping @Sendable (Level, String) -> Void) { self.write = write }

    package func error(_ sentence: String) { write(.error, sentence) }
    package func warning(_ sentence: String) { write(.warning, sentence) }
    package func notice(_ sentence: String) { write(.notice, sentence) }
    package func info(_ sentence: String) { write(.info, sentence) }
    package func debug(_ sentence: String) { write(.debug, sentence) }

    /// To standard error, lines up to `level`.
    package static func standardError(upTo level: Level, environment: [String: String]) -> Log {
        let isJournal = environment["JOURNAL_STREAM"] != nil
        return Log { lineLevel, sentence in
            guard lineLevel.rawValue <= level.rawValue else { return }
            let prefix = isJournal ? "<\(lineLevel.rawValue)>" : timeOfDay() + (lineLevel.rawValue <= 4 ? " ! " : "   ")
            let line = prefix + sentence.filter { !$0.isNewline } + "\n"
            FileHandle.standardError.write(Data(line.utf8))
        }
    }

    package static let silent = Log { _, _ in }

    private static func timeOfDay() -> String {
        var seconds = time(nil)
        var parts = tm()
        localtime_r(&seconds, &parts)
        func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(two(parts.tm_hour)):\(two(parts.tm_min)):\(two(parts.tm_sec))"
    }
}
