// The shapes a single value can have: how a text is read, and how that shape is described to whoever wrote another one.

import Core
import Foundation

/// Reads one text. `expected` completes the sentence "found …, expected …".
struct Form<Value> {
    let expected: String
    /// Whether what was found may be shown: not where a password may have been put by mistake.
    var shown = true
    let read: @Sendable (String) -> Value?
    /// A better value for a near miss.
    var meant: @Sendable (String) -> String? = { _ in nil }
}

extension Form where Value == String {
    /// One line of text; blanks around it are cut.
    static var line: Form {
        Form(expected: "one line of text of at most 500 characters") { text in
            let trimmed = text.trimmed
            guard !trimmed.isEmpty, trimmed.unicodeScalars.count <= 500, !trimmed.hasControls else { return nil }
            return trimmed
        }
    }

    /// Text that may have paragraphs; blanks around it are cut.
    static var paragraphs: Form {
        Form(expected: "text of at most 10000 characters") { text in
            let trimmed = text.trimmed
            guard !trimmed.isEmpty, trimmed.unicodeScalars.count <= 10_000 else { return nil }
            guard !trimmed.filter({ $0 != "\n" }).hasControls else { return nil }
            return trimmed
        }
    }

    /// An addr-spec without quoting, comments or routes (RFC 5321, 4.1.2, without its rarities).
    static var address: Form {
        Form(expected: "an e-mail address such as name@domain.example") { text in
            let parts = text.split(separator: "@", omittingEmptySubsequences: false)
            guard text.utf8.count <= 254, parts.count == 2, parts[0].utf8.count <= 64 else { return nil }
            let atoms = parts[0].split(separator: ".", omittingEmptySubsequences: false)
            guard
                atoms.allSatisfy({ atom in
                    !atom.isEmpty
                        && atom.unicodeScalars.allSatisfy {
                            $0.isASCIILetterOrDigit || "!#$%&'*+-/=?^_`{|}~".unicodeScalars.contains($0)
                                || !$0.isASCII && $0.properties.isAlphabetic
                        }
                }), Self.isDomain(String(parts[1]))
            else { return nil }
            return text
        }
    }

    static var domain: Form {
        Form(expected: "a domain such as desk.example") { Self.isDomain($0) ? $0.lowercased() : nil }
    }

    /// A host name or an IP address as text.
    static var host: Form {
        Form(expected: "a host name such as imap.desk.example, without scheme or port") { text in
            var address = in6_addr()
            if text.contains(":") { return inet_pton(AF_INET6, text, &address) == 1 ? text : nil }
            return Self.isDomain(text) ? text : nil
        }
    }

    static func isDomain(_ text: String) -> Bool {
        guard (1...253).contains(text.utf8.count) else { return false }
        return text.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { label in
            !label.isEmpty && label.utf8.count <= 63 && label.first != "-" && label.last != "-"
                && label.unicodeScalars.allSatisfy {
                    $0.isASCIILetterOrDigit || $0 == "-" || $0 == "_" || !$0.isASCII && $0.properties.isAlphabetic
                }
        }
    }

    /// A key of the organiser's own making: of a category, of a campaign.
    static var keyword: Form {
        Form(expected: "a short name of lower-case letters (a-z), digits and dashes, such as local-authority") {
            $0.isDashed && $0.utf8.count <= 60 ? $0 : nil
        } meant: {
            $0.dashed
        }
    }

    static var prefix: Form {
        Form(expected: "two to eight upper-case letters (A-Z) or digits, such as SIA") { text in
            guard (2...8).contains(text.utf8.count) else { return nil }
            return text.unicodeScalars.allSatisfy({ $0.isASCIILetterOrDigit && !("a"..."z").contains($0) }) ? text : nil
        } meant: {
            let upper = $0.uppercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
            return (2...8).contains(upper.count) ? upper : nil
        }
    }

    static var path: Form {
        Form(expected: "a path without ~") { text in
            text.trimmed.isEmpty || text.hasPrefix("~") || text.hasControls || text.utf8.count > 4000 ? nil : text
        }
    }

    /// As IMAP's and SMTP's logins take it: no line ends.
    static var login: Form {
        Form(expected: "a user name of one line") { $0.trimmed.isEmpty || $0.hasControls ? nil : $0 }
    }
}

extension Form where Value == EventCode {
    static var code: Form {
        Form(expected: "a short name of lower-case letters (a-z), digits and dashes, such as seminar") {
            $0.isDashed && $0.utf8.count <= 40 ? EventCode($0) : nil
        } meant: {
            $0.dashed
        }
    }
}

extension Form where Value == Bool {
    static var truth: Form {
        Form(expected: "true or false") {
            ["true": true, "false": false][$0]
        } meant: { text in
            switch text.lowercased() {
            case "yes", "on", "y", "1", "true": "true"
            case "no", "off", "n", "0", "false": "false"
            default: nil
            }
        }
    }
}

extension Form where Value == Int {
    static func whole(_ range: ClosedRange<Int>) -> Form {
        Form(expected: "a whole number from \(range.lowerBound) to \(range.upperBound)") { text in
            guard text.utf8.count <= 12, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(text)
            else { return nil }
            return range.contains(number) ? number : nil
        }
    }

    /// A size in bytes: `25 MB`, `512 KiB`.
    static func size(_ range: ClosedRange<Int>) -> Form {
        Form(expected: "a size from 100 kB to 1 GB such as 25 MB (units B, kB, MB, GB, KiB, MiB)") { text in
            let units = [
                "B": 1, "kB": 1_000, "KB": 1_000, "MB": 1_000_000, "GB": 1_000_000_000, "KiB": 1_024, "MiB": 1_048_576,
            ]
            guard let (number, unit) = text.numberAndUnit, let factor = units[unit] else { return nil }
            let (bytes, overflow) = number.multipliedReportingOverflow(by: factor)
            return !overflow && range.contains(bytes) ? bytes : nil
        }
    }
}

extension Form where Value == TimeInterval {
    /// A duration: `90s`, `15m`, `48h`, `5d`.
    static func duration(_ from: String, _ to: String) -> Form {
        @Sendable func seconds(_ text: String) -> TimeInterval? {
            guard let (number, unit) = text.numberAndUnit, let factor = ["s": 1, "m": 60, "h": 3600, "d": 86400][unit]
            else { return nil }
            return TimeInterval(number) * TimeInterval(factor)
        }
        let range = (seconds(from) ?? 0)...(seconds(to) ?? .infinity)
        return Form(expected: "a duration from \(from) to \(to), with its unit: s, m, h or d") { text in
            seconds(text).flatMap { range.contains($0) ? $0 : nil }
        }
    }
}

extension Form where Value: RawRepresentable & CaseIterable & SendableMetatype, Value.RawValue == String {
    /// One of the words of an enum.
    static var word: Form {
        let words = Value.allCases.map(\.rawValue)
        return Form(expected: words.oneOf) {
            Value(rawValue: $0)
        } meant: {
            NearMiss.of($0, among: words)
        }
    }
}

extension Form where Value == TimeZone {
    /// A name of the tz database with its region; abbreviations such as `CET` mean different things to different people.
    static var zone: Form {
        Form(expected: "a time zone of the tz database such as Europe/Paris") { text in
            guard text == "UTC" || text.contains("/") else { return nil }
            return TimeZone(identifier: text)
        } meant: { text in
            let known = TimeZone.knownTimeZoneIdentifiers
            let city = { (name: String) in name.split(separator: "/").last.map(String.init)?.lowercased() ?? "" }
            let wanted = city(text.replacing(" ", with: "_"))
            return known.first { city($0) == wanted } ?? NearMiss.of(text, among: known)
        }
    }
}

extension Form where Value == Language {
    /// Any language of ISO 639-1, for texts.
    static var language: Form {
        Form(expected: "a language code of two letters (ISO 639-1) such as fr") {
            Languages.iso639.contains($0) ? Language($0) : nil
        } meant: {
            Languages.meant($0)
        }
    }

    /// A language the desk can read and answer in.
    static var answering: Form {
        Form(expected: Language.complete.map(\.rawValue).oneOf) { text in
            Language.complete.first { $0.rawValue == text }
        } meant: {
            Languages.meant($0).flatMap { code in Language.complete.contains(Language(code)) ? code : nil }
        }
    }
}

extension [String] {
    /// `a, b or c`.
    var oneOf: String {
        guard let last, count > 1 else { return first ?? "" }
        return dropLast().joined(separator: ", ") + " or " + last
    }
}

extension String {
    var trimmed: String { trimmingCharacters(in: .whitespacesAndNewlines) }

    /// Controls and line separators: nothing that belongs into a header field or a calendar line.
    var hasControls: Bool {
        unicodeScalars.contains {
            $0.properties.generalCategory == .control || $0.value == 0x2028 || $0.value == 0x2029
        }
    }

    var isDashed: Bool {
        !isEmpty && first != "-" && last != "-"
            && unicodeScalars.allSatisfy { $0 == "-" || $0.isASCIILetterOrDigit && !("A"..."Z").contains($0) }
    }

    /// What a dashed name would be made of this; `nil` if nothing is left or it is no better.
    var dashed: String? {
        let plain = folding(options: [.diacriticInsensitive], locale: nil).lowercased()
        let words = plain.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
        let name = words.joined(separator: "-").prefix(40)
        return name.isEmpty || name == self ? nil : String(name)
    }

    /// `48h` and `25 MB` in two.
    var numberAndUnit: (Int, String)? {
        let digits = prefix { ("0"..."9").contains($0) }
        let rest = dropFirst(digits.count).drop { $0 == " " }
        guard (1...9).contains(digits.count), let number = Int(digits) else { return nil }
        return (number, String(rest))
    }
}

extension Unicode.Scalar {
    var isASCIILetterOrDigit: Bool {
        switch self {
        case "a"..."z", "A"..."Z", "0"..."9": true
        default: false
        }
    }
}
