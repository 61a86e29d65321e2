// Our parser beside GMime and Python's email on the messages of this folder. Where an oracle differs, the table says
// in what and why; anything else, and a difference that is gone, is a failure.

import Foundation
import MIME
import Testing

/// What two parsers can differ in.
private enum Trait: String { case failure, subject, from, to, leaves, texts }

private struct Difference: Hashable {
    let fixture: String
    let trait: Trait
    init(_ fixture: String, _ trait: Trait) { (self.fixture, self.trait) = (fixture, trait) }
}

private let gmimeDiffers: [Difference: String] = [
    .init("address-comma-in-bare-name", .to):
        "GMime drops a name without brackets before an address and keeps single quotes",
    .init("address-groups-and-comments", .from): "GMime makes a comment inside a name part of the name",
    .init("blank-line-before-header", .failure): "GMime refuses a message whose first line is no field",
    .init("content-type-nonsense", .leaves):
        "GMime makes an unusable type application/octet-stream, which would hide the letter",
    .init("duplicate-and-spaced-fields", .subject): "GMime takes the last of two subjects, we the first",
    .init("encoded-word-broken-padding", .subject): "GMime loses the last letter where padding is missing",
    .init("encoded-word-splits-a-character", .subject): "GMime joins two B words whose padding does not add up",
    .init("flowed-delsp-quoted", .texts): "GMime knows no format=flowed",
    .init("flowed-plain", .texts): "GMime knows no format=flowed",
    .init("header-ends-with-blanks", .leaves):
        "GMime takes a line of blanks as folding, and misses the first delimiter",
    .init("header-ends-with-blanks", .texts): "GMime takes a line of blanks as folding, and misses the first delimiter",
    .init("header-then-text-at-once", .texts): "GMime skips lines that are no fields",
    .init("html-charset-only-in-meta", .texts): "GMime does not look for a charset inside HTML",
    .init("latin1-declared-windows-1252-meant", .texts): "GMime takes ISO-8859-1 at its word",
    .init("multipart-without-boundary-parameter", .leaves): "GMime does not guess a boundary",
    .init("multipart-without-boundary-parameter", .texts): "GMime does not guess a boundary",
    .init("no-header-block", .failure): "GMime refuses a message without a header",
    .init("nul-in-body", .texts): "GMime cuts text at a NUL",
    .init("quoted-printable-broken", .texts): "GMime keeps blanks at line ends, which RFC 2045 6.7 rule 3 deletes",
    .init("raw-latin1-headers", .texts): "GMime does not fall back to windows-1252 in text",
    .init("utf8-declared-latin1-sent", .texts): "GMime drops invalid bytes",
    .init("utf8-with-one-bad-byte", .texts): "GMime drops invalid bytes",
]

private let pythonDiffers: [Difference: String] = [
    .init("address-comma-in-bare-name", .from): "Python takes a comma in a bare name as a separator",
    .init("address-comma-in-bare-name", .to):
        "Python reads on one address out of two, and joins names into local parts",
    .init("address-groups-and-comments", .to): "Python does not take a comment as a name",
    .init("delivery-report", .from): "Python does not take a comment as a name",
    .init("duplicate-and-spaced-fields", .texts): "Python ends the header at a blank before a colon",
    .init("flowed-delsp-quoted", .texts): "Python knows no format=flowed",
    .init("flowed-plain", .texts): "Python knows no format=flowed",
    .init("header-line-lost-its-blank", .texts): "Python ends the header at a line that is no field, whatever follows",
    .init("html-charset-only-in-meta", .texts): "Python does not look for a charset inside HTML",
    .init("latin1-declared-windows-1252-meant", .texts): "Python takes ISO-8859-1 at its word",
    .init("multipart-doubled-delimiter", .leaves): "Python makes a part of nothing before the last delimiter",
    .init("multipart-doubled-delimiter", .texts): "Python makes a part of nothing before the last delimiter",
    .init("multipart-without-boundary-parameter", .leaves): "Python does not guess a boundary",
    .init("multipart-without-boundary-parameter", .texts): "Python does not guess a boundary",
    .init("no-header-block", .texts): "Python takes undeclared text as ASCII",
    .init("nul-in-body", .texts): "Python keeps the NUL, we show U+FFFD",
    .init("parameter-sloppy", .leaves): "Python makes a forgotten semicolon part of the type",
    .init("quoted-printable-broken", .texts): "Python keeps blanks at line ends, which RFC 2045 6.7 rule 3 deletes",
    .init("raw-latin1-headers", .subject): "Python does not fall back to windows-1252",
    .init("raw-latin1-headers", .from): "Python does not fall back to windows-1252",
    .init("raw-latin1-headers", .texts): "Python does not fall back to windows-1252",
    .init("utf8-declared-latin1-sent", .texts): "Python shows U+FFFD, we take the bytes for windows-1252",
]

@Suite(.timeLimit(.minutes(25))) struct `Our parser beside others` {
    @Test func `GMime understands the same, but for what is listed`() throws {
        let differences = try differences(from: Oracle.gmime(Fixture.all.map(\.url)))
        #expect(unlisted(differences, gmimeDiffers) == [])
        #expect(gone(differences, gmimeDiffers) == [])
    }

    @Test func `Python understands the same, but for what is listed`() throws {
        let differences = try differences(from: Oracle.python(Fixture.all.map(\.url)))
        #expect(unlisted(differences, pythonDiffers) == [])
        #expect(gone(differences, pythonDiffers) == [])
    }

    private func unlisted(_ found: [Difference: String], _ listed: [Difference: String]) -> [String] {
        found.filter { listed[$0.key] == nil }.map { "\($0.key.fixture) \($0.key.trait): \($0.value)" }.sorted()
    }

    private func gone(_ found: [Difference: String], _ listed: [Difference: String]) -> [String] {
        listed.filter { found[$0.key] == nil }.map { "\($0.key.fixture) \($0.key.trait): \($0.value)" }.sorted()
    }

    private func differences(from opinions: [Opinion]) throws -> [Difference: String] {
        try #require(opinions.count == Fixture.all.count && opinions.count >= 30)
        var found: [Difference: String] = [:]
        for (fixture, theirs) in zip(Fixture.all, opinions) {
            guard theirs.failure == nil else {
                found[.init(fixture.name, .failure)] = theirs.failure
                continue
            }
            let ours = Opinion(Message(fixture.bytes))
            func compare(_ trait: Trait, _ ours: String, _ theirs: String) {
                if ours != theirs { found[.init(fixture.name, trait)] = "ours \(ours), theirs \(theirs)" }
            }
            compare(.subject, ours.subject ?? "", theirs.subject ?? "")
            compare(.from, people(ours.from), people(theirs.from))
            compare(.to, people(ours.to), people(theirs.to))
            compare(.leaves, "\(ours.leaves ?? [])", "\(theirs.leaves ?? [])")
            compare(.texts, texts(ours.texts), texts(theirs.texts))
        }
        return found
    }

    /// Domains have no case; a name that is absent and one that is empty are the same.
    private func people(_ pairs: [[String?]]?) -> String {
        (pairs ?? []).map { pair in
            let mailbox = pair[1] ?? ""
            let at = mailbox.lastIndex(of: "@") ?? mailbox.endIndex
            return "\(pair[0] ?? "") <\(mailbox[..<at])\(mailbox[at...].lowercased())>"
        }.joined(separator: ", ")
    }

    private func texts(_ texts: [String?]?) -> String {
        (texts ?? []).map { ($0 ?? "").replacing("\r\n", with: "\n") }.joined(separator: "\u{1E}")
    }
}
