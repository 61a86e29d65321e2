// The words of the notices: one file a kind, language and form, and one layout around all HTML.
//
//     <language>/<kind>.txt     first line "Subject: …", a blank line, the letter
//     <language>/<kind>.html    what stands inside the layout
//     <language>/_<piece>.txt   and .html: what several letters share, taken in by {{> piece}} on a line of its own
//     layout.html               the page around every HTML letter; places {{{body}}}
//
// The files of Config/templates are inside the binary too (BuiltInTemplates.swift, made by Config/templates/embed), so that
// one copied file runs; files in a folder replace them one by one. Pieces are put in before Mustache reads the text: its own
// partials are always escaped as HTML, which plain text must not be.

import Core
import Foundation
import Mustache

/// Complete for every notice kind in every one of `Language.complete`; each template has been checked.
package struct Templates: Sendable {
    private struct Letter: Sendable {
        let subject: MustacheTemplate
        let text: MustacheTemplate
        let html: MustacheTemplate
    }

    private var letters: [String: Letter] = [:]
    private let layout: MustacheTemplate

    static let pieces = ["brief", "closing", "event", "people"]
    /// What else may lie in a templates folder.
    static let companions = ["embed", "pictures", "README.md", "confirmation.png", "reminder.png"]

    /// Those inside the binary.
    package static let builtIn: Templates = {
        do { return try Templates(files: builtInFiles, places: [:]) } catch {
            preconditionFailure("The built-in templates are checked by a test: \(error)")
        }
    }()

    /// The built-in templates, with every file of `folder` in place of the built-in one of that name.
    package init(overriding folder: URL?) throws(NoticeError) {
        guard let folder else {
            self = .builtIn
            return
        }
        var files = Self.builtInFiles
        var places: [String: String] = [:]
        for name in try Self.names(in: folder) {
            let path = folder.appending(path: name).path(percentEncoded: false)
            guard files[name] != nil else {
                if Self.companions.contains(name) { continue }
                throw .template(file: path, line: 1, problem: Self.unknown(name))
            }
            files[name] = try Self.read(path)
            places[name] = path
        }
        try self.init(files: files, places: places)
    }

    /// `files` by name; `places` says where those that are not built in were read.
    private init(files: [String: String], places: [String: String]) throws(NoticeError) {
        func file(_ name: String) throws(NoticeError) -> String {
            guard let text = files[name] else { throw .template(file: name, line: 1, problem: "no such template") }
            return text
        }
        func place(_ name: String) -> String { places[name] ?? "templates/\(name)" }
        let page = try file("layout.html")
        try TemplateCheck(file: place("layout.html"), known: Vocabulary.layout, pieces: []).check(page)
        guard page.contains("{{{body}}}") else {
            throw .template(file: place("layout.html"), line: 1, problem: "the layout places no {{{body}}}")
        }
        layout = try Self.compile(page, place("layout.html"))
        for language in Language.complete {
            var pieces: [String: String] = [:]
            for piece in Self.pieces {
                for form in ["txt", "html"] {
                    let name = "\(language)/_\(piece).\(form)"
                    let text = try file(name)
                    try TemplateCheck(file: place(name), known: Vocabulary.notice, pieces: []).check(text)
                    pieces["\(piece).\(form)"] = text
                }
            }
            for kind in NoticeKind.allCases {
                let name = "\(language)/\(kind.rawValue)"
                let (subject, body) = try Self.split(try file("\(name).txt"), place("\(name).txt"))
                let check = TemplateCheck(file: place("\(name).txt"), known: Vocabulary.notice, pieces: Self.pieces)
                try TemplateCheck(file: check.file, known: Vocabulary.notice, pieces: []).check(subject)
                try check.check(body, from: 2)
                let html = try file("\(name).html")
                try TemplateCheck(file: place("\(name).html"), known: Vocabulary.notice, pieces: Self.pieces).check(
                    html)
                func ready(_ text: String, _ form: String) throws(NoticeError) -> MustacheTemplate {
                    let whole = Self.including(pieces, form: form, in: text)
                    let spaced = language == .french ? Self.frenchSpaces(whole) : whole
                    return try Self.compile(
                        (form == "txt" ? "{{% CONTENT_TYPE:TEXT}}\n" : "") + spaced, place("\(name).\(form)"))
                }
                letters[name] = Letter(
                    subject: try ready(subject, "txt"), text: try ready(body, "txt"), html: try ready(html, "html"))
            }
        }
    }

    /// Subject, text and HTML of a notice in one of the complete languages.
    func render(
        _ kind: NoticeKind, in language: Language, _ values: [String: Any]
    ) throws(NoticeError) -> (subject: String, text: String, html: String) {
        guard let letter = letters["\(language)/\(kind.rawValue)"] else {
            throw .notice(kind, problem: "there are no templates in \"\(language)\"")
        }
        let subject = plain(letter.subject.render(values), limit: 250)
        var page = values
        page["subject"] = subject
        page["body"] = letter.html.render(values)
        let apology = (values["apology"] as? String).map { "\($0)\n\n" } ?? ""
        return (subject, Self.tidied(apology + letter.text.render(values)), Self.tidied(layout.render(page)))
    }

    // MARK: Reading

    private static func names(in folder: URL) throws(NoticeError) -> [String] {
        let path = folder.path(percentEncoded: false)
        do {
            var names: [String] = []
            for entry in try FileManager.default.contentsOfDirectory(atPath: path) where !entry.hasPrefix(".") {
                var isFolder: ObjCBool = false
                let inner = folder.appending(path: entry).path(percentEncoded: false)
                guard FileManager.default.fileExists(atPath: inner, isDirectory: &isFolder), isFolder.boolValue else {
                    names.append(entry)
                    continue
                }
                names += try FileManager.default.contentsOfDirectory(atPath: inner)
                    .filter { !$0.hasPrefix(".") }.map { "\(entry)/\($0)" }
            }
            return names.sorted()
        } catch {
            throw .folder(path: path, problem: "cannot be read as a folder of templates")
        }
    }

    private static func read(_ path: String) throws(NoticeError) -> String {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw .folder(path: path, problem: "cannot be read")
        }
        guard data.count <= 256 * 1024 else { throw .folder(path: path, problem: "longer than 256 KiB") }
        guard let text = String(validating: data, as: UTF8.self) else {
            throw .folder(path: path, problem: "not UTF-8")
        }
        let start = text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
        return start.replacing("\r\n", with: "\n")
    }

    private static func unknown(_ name: String) -> String {
        let parts = name.split(separator: "/")
        let languages = Language.complete.map(\.rawValue).joined(separator: ", ")
        guard parts.count == 2 else {
            return "unknown template \"\(name)\", expected layout.html or a folder per language (\(languages))"
        }
        guard Language.complete.contains(Language(String(parts[0]))) else {
            return "unknown language \"\(parts[0])\", known are \(languages)"
        }
        let kinds = NoticeKind.allCases.map(\.rawValue) + pieces.map { "_\($0)" }
        return
            "unknown template \"\(parts[1])\", known are \(kinds.sorted().joined(separator: ", ")), as .txt and .html"
    }

    /// The subject line and the rest of a .txt template, which begins on line 2.
    private static func split(_ text: String, _ place: String) throws(NoticeError) -> (String, String) {
        let lines = text.split(separator: "\n", maxSplits: 2, omittingEmptySubsequences: false)
        guard let first = lines.first, first.hasPrefix("Subject: "), !first.dropFirst(9).trimmed.isEmpty else {
            throw .template(file: place, line: 1, problem: "expected \"Subject: \" and the subject")
        }
        guard lines.count == 3, lines[1].trimmed.isEmpty else {
            throw .template(file: place, line: 2, problem: "expected a blank line after the subject, then the letter")
        }
        return (String(first.dropFirst(9)), "\n" + lines[2])
    }

    private static func compile(_ text: String, _ place: String) throws(NoticeError) -> MustacheTemplate {
        do { return try MustacheTemplate(string: text) } catch {
            throw .template(file: place, line: 1, problem: "Mustache cannot read it: \(error)")
        }
    }

    private static func including(_ pieces: [String: String], form: String, in text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            let tag = line.trimmed
            guard tag.hasPrefix("{{>"), tag.hasSuffix("}}") else { return String(line) }
            let piece = pieces["\(tag.dropFirst(3).dropLast(2).trimmed).\(form)"] ?? ""
            return piece.hasSuffix("\n") ? String(piece.dropLast()) : piece
        }.joined(separator: "\n")
    }

    // MARK: Typography

    /// French sets a space that must not break before `: ; ! ?` and inside guillemets. Templates are written with ordinary
    /// blanks, which one can see and type; values are never touched.
    static func frenchSpaces(_ text: String) -> String {
        var result = text
        for sign in [":", ";", "!", "?", "»"] { result = result.replacing(" \(sign)", with: "\u{A0}\(sign)") }
        return result.replacing("« ", with: "«\u{A0}")
    }

    /// No blanks at line ends, no two blank lines in a row, none at either end.
    private static func tidied(_ text: String) -> String {
        var lines: [Substring] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            var line = line
            while line.last == " " || line.last == "\t" || line.last == "\r" { line = line.dropLast() }
            if line.isEmpty, lines.last?.isEmpty ?? true { continue }
            lines.append(line)
        }
        while lines.last?.isEmpty ?? false { lines.removeLast() }
        return lines.joined(separator: "\n") + "\n"
    }
}
