// The body of a header field that is no address list: encoded words, parameters, media types, dates, identifiers.

import Foundation

@testable import MIME

func fuzz(_ bytes: [UInt8]) {
    let text = EncodedWord.decode(bytes)
    hold(!text.hasControls, "text has no controls")
    let subject = HeaderText(text)
    let field = HeaderFolding.unstructured("Subject", subject)
    hold(field.filter { $0 == 10 }.count == lineCount(field), "a field's lines are folded")
    let list = ParameterList(bytes)
    for (name, value) in list.parameters {
        hold(name == name.lowercased() && !value.hasControls, "a parameter is one")
    }
    _ = MediaType(bytes)
    for id in MessageID.list(bytes) { hold(!id.isEmpty, "an identifier is one") }
    if let date = MessageDate.parse(text), (-62_000_000_000...253_000_000_000).contains(date.timeIntervalSince1970) {
        let written = MessageDate.header(date, zone: TimeZone(secondsFromGMT: 7200) ?? .gmt)
        hold(MessageDate.parse(written) == date, "\(date) comes back from “\(written)”")
    }
    let words = EncodedWord.words(for: text, firstRoom: 40)
    hold(words.allSatisfy { $0.utf8.count <= 75 }, "an encoded word is at most 75 octets")
    let back = EncodedWord.decode(Array(words.joined(separator: " ").utf8))
    // A byte order mark at the beginning of UTF-8 is none of its text.
    let expected = text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
    hold(back == expected, "“\(text)” comes back as “\(back)”")
}

/// Lines that begin with the field's name or a blank.
private func lineCount(_ field: [UInt8]) -> Int {
    field.split(separator: 10).filter { $0.starts(with: Array("Subject:".utf8)) || $0.first == 32 }.count
}
