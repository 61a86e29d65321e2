// One mapping of a file while it is read: every key is asked for by name and form, and `finish` complains about what nobody asked for.

import Core

/// A mapping under a key. Reading never throws: a value that is not there or not right is `nil`, and a complaint has been noted.
final class Section {
    let path: String
    let spot: Spot
    let complaints: Complaints
    private let entries: [String: Branch.Entry]
    private let order: [String]
    private var known: [String] = []
    /// Whether a password may stand here by mistake: unknown keys are then not repeated.
    var secret = false

    init(_ entries: [Branch.Entry], path: String, spot: Spot, complaints: Complaints) {
        self.path = path
        self.spot = spot
        self.complaints = complaints
        self.entries = Dictionary(entries.map { ($0.key, $0) }) { first, _ in first }
        order = entries.map(\.key)
    }

    /// The top of a file, or `nil` after a complaint.
    static func top(of branch: Branch?, complaints: Complaints) -> Section? {
        guard let branch else { return nil }
        guard case .mapping(let entries) = branch.kind else {
            complaints.add("", at: branch.spot, "found \(branch.found), expected a mapping of keys (key: value)")
            return nil
        }
        return Section(entries, path: "", spot: branch.spot, complaints: complaints)
    }

    /// The keys as they stand, for mappings whose keys are the organiser's choice.
    var keys: [String] { order }

    func way(to key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }

    /// Where the value of `key` stands, else the section.
    func spot(of key: String) -> Spot { entries[key]?.value.spot ?? spot }

    func complain(_ key: String, _ problem: String) { complaints.add(way(to: key), at: spot(of: key), problem) }

    /// Whether `key` is there with a value; from now on it is known.
    func has(_ key: String) -> Bool { branch(key) != nil }

    /// The value of `key` as it stands, known from now on; `nil` where nothing is given.
    func branch(_ key: String) -> Branch? {
        if !known.contains(key) {
            known.append(key)
            complaints.note(asked: Section.general(way(to: key)))
        }
        guard let value = entries[key]?.value, !value.isNothing else { return nil }
        return value
    }

    /// The value of `key`, complained about if it is not there.
    func required<Value>(_ key: String, _ form: Form<Value>) -> Value? {
        guard let branch = branch(key) else {
            missing(key, expected: form.expected)
            return nil
        }
        return read(branch, key, way(to: key), form)
    }

    func optional<Value>(_ key: String, _ form: Form<Value>) -> Value? {
        guard let branch = branch(key) else { return nil }
        return read(branch, key, way(to: key), form)
    }

    /// The items of a list; empty where nothing is given. `doubled`: what makes two items the same.
    func list<Value>(
        _ key: String, _ form: Form<Value>, atLeastOne: Bool = false, doubled: ((Value) -> String)? = nil
    ) -> [Value] {
        guard let branch = branch(key) else {
            if atLeastOne { missing(key, expected: "a list, each item \(form.expected)") }
            return []
        }
        guard case .list(let items) = branch.kind else {
            complain(
                key,
                "found \(branch.found), expected a list ([a, b], or a line with a dash for each), each item \(form.expected)"
            )
            return []
        }
        if items.isEmpty, atLeastOne { complain(key, "found an empty list, expected at least one item") }
        var values: [Value] = []
        var seen: Set<String> = []
        for (index, item) in items.enumerated() {
            let way = "\(way(to: key))[\(index)]"
            guard let value = read(item, key, way, form) else { continue }
            if let doubled, !seen.insert(doubled(value)).inserted {
                complaints.add(way, at: item.spot, "found \(item.found) for the second time, expected once")
                continue
            }
            values.append(value)
        }
        return values
    }

    /// A mapping under `key`; `nil` where nothing is given, after a complaint if it is `required` or something else stands there.
    func section(_ key: String, required: String? = nil) -> Section? {
        guard let branch = branch(key) else {
            if let required { missing(key, expected: required) }
            return nil
        }
        return section(branch, way(to: key))
    }

    /// A list of mappings.
    func sections(_ key: String) -> [Section] {
        guard let branch = branch(key) else { return [] }
        guard case .list(let items) = branch.kind else {
            complain(key, "found \(branch.found), expected a list of mappings (a line with a dash begins each)")
            return []
        }
        return items.enumerated().compactMap { section($1, "\(way(to: key))[\($0)]") }
    }

    /// A text in one or more languages: `{en: Seminar, fr: Séminaire}`.
    func texts(_ key: String, _ form: Form<String> = .line, required: Bool = false) -> Texts? {
        let expected = "a text for each language, such as {en: Seminar, fr: Séminaire}"
        guard let branch = branch(key) else {
            if required { missing(key, expected: expected) }
            return nil
        }
        guard case .mapping = branch.kind, let section = section(branch, way(to: key)) else {
            complain(key, "found \(branch.found), expected \(expected)")
            return nil
        }
        var texts: [Language: String] = [:]
        for code in section.keys {
            guard let language = Form.language.read(code) else {
                let meant = Form.language.meant(code).map { "; did you mean \"\($0)\"?" } ?? ""
                section.complaints.add(
                    section.way(to: code), at: section.keySpot(code),
                    "found \(Branch.quoted(code)), expected \(Form.language.expected)\(meant)")
                continue
            }
            guard let value = section.value(code) else {
                section.complain(code, "found nothing, expected \(form.expected)")
                continue
            }
            if let text = read(value, code, section.way(to: code), form) { texts[language] = text }
        }
        if section.keys.isEmpty { complain(key, "found an empty mapping, expected \(expected)") }
        return texts.isEmpty ? nil : Texts(texts)
    }

    func missing(_ key: String, expected: String) {
        complaints.add(
            way(to: key), at: entries[key]?.spot ?? spot,
            entries[key] == nil ? "missing, expected \(expected)" : "found nothing, expected \(expected)")
    }

    /// Complains about every key that was not asked for. Call it once, when all have been.
    func finish() {
        for key in order where !known.contains(key) {
            let others = known.filter { entries[$0] == nil }
            let meant =
                (NearMiss.of(key, among: others) ?? NearMiss.of(key, among: known))
                .map { "; did you mean \"\($0)\"?" } ?? ""
            let expected = "expected \(known.sorted().oneOf)\(meant)"
            if secret {
                complaints.add(path, at: keySpot(key), "found an unknown key, \(expected)")
            } else {
                complaints.add(
                    way(to: key), at: keySpot(key), "unknown key \(Branch.quoted(key)), \(expected)")
            }
        }
    }

    private func keySpot(_ key: String) -> Spot { entries[key]?.spot ?? spot }

    private func value(_ key: String) -> Branch? { entries[key].flatMap { $0.value.isNothing ? nil : $0.value } }

    private func section(_ branch: Branch, _ way: String) -> Section? {
        guard case .mapping(let entries) = branch.kind else {
            complaints.add(way, at: branch.spot, "found \(branch.found), expected a mapping of keys (key: value)")
            return nil
        }
        return Section(entries, path: way, spot: branch.spot, complaints: complaints)
    }

    private func read<Value>(_ branch: Branch, _ key: String, _ way: String, _ form: Form<Value>) -> Value? {
        if case .text(let text, _) = branch.kind, !branch.isNothing {
            if let value = form.read(text) { return value }
            let meant = form.shown ? form.meant(text).map { "; did you mean \"\($0)\"?" } ?? "" : ""
            complaints.add(
                way, at: branch.spot,
                form.shown ? "found \(branch.found), expected \(form.expected)\(meant)" : "expected \(form.expected)")
        } else {
            complaints.add(way, at: branch.spot, "found \(branch.found), expected \(form.expected)")
        }
        return nil
    }

    /// `categories[3].words` as `categories[].words`.
    static func general(_ path: String) -> String {
        var general = ""
        var inside = false
        for character in path {
            if character == "]" { inside = false }
            if !inside { general.append(character) }
            if character == "[" { inside = true }
        }
        return general
    }
}
