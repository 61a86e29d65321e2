// iCalendar's way of writing: content lines, text values, folding (RFC 5545 3.1, 3.3.11), parameter values (RFC 6868).

import Foundation

/// An iCalendar object being written, line by line.
struct CalendarText: Sendable {
    private var folded = ""

    /// The text so far: CRLF after every line, none longer than 75 octets, UTF-8 characters never split.
    var text: String { folded }

    /// One content line. `value` stands as it is and must hold no control character; use `escaped` for free text.
    mutating func line(_ name: String, _ value: String) {
        var room = 75
        for scalar in "\(name):\(value)".unicodeScalars {
            // Nothing that reaches a line may end it; a control that should not be here becomes a blank.
            let fit: Unicode.Scalar = scalar.value < 0x20 || scalar.value == 0x7F ? " " : scalar
            let width = UTF8.width(fit)
            if width > room {
                folded += "\r\n "
                room = 74
            }
            folded.unicodeScalars.append(fit)
            room -= width
        }
        folded += "\r\n"
    }

    /// Free text as a value: backslash, semicolon and comma escaped, line ends as `\n` (RFC 5545 3.3.11).
    static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\": result += "\\\\"
            case ";": result += "\\;"
            case ",": result += "\\,"
            case "\n": result += "\\n"
            case "\r": continue
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// One line of text as a quoted parameter value. Quotation marks become apostrophes: RFC 6868's `^'` is right, but
    /// what many calendars show is a caret.
    static func quoted(_ text: String) -> String { "\"" + text.replacing("\"", with: "'") + "\"" }

    /// `20180705T070000Z`
    static func utc(_ date: Date) -> String { wall(CivilTime(date, offset: 0)) + "Z" }

    /// `20180705T090000`
    static func wall(_ time: CivilTime) -> String {
        func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
        let year = String(repeating: "0", count: max(0, 4 - "\(time.year)".count)) + "\(time.year)"
        return "\(year)\(two(time.month))\(two(time.day))T\(two(time.hour))\(two(time.minute))\(two(time.second))"
    }

    /// `+0200`, `-0330`, with seconds only where there are some.
    static func offset(_ seconds: Int) -> String {
        func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
        let size = abs(seconds)
        return (seconds < 0 ? "-" : "+") + two(size / 3_600) + two(size / 60 % 60)
            + (size % 60 == 0 ? "" : two(size % 60))
    }
}
