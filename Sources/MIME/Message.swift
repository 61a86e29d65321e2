// A parsed inbound message (RFC 5322, RFC 2045-2049, RFC 6532). Our own parser, on bytes, because what arrives is
// hostile: it is memory-safe, takes any input in one pass and within `Limits`, and says in `defects` what was wrong.
// GMime and Python's email are what the tests compare it with; GMime itself was not chosen because it cuts text at a
// NUL, drops invalid bytes without a word, refuses a message without a header and does not know format=flowed.

import Foundation

/// A message, parsed as far as its structure. Parsing never fails. Contents are decoded when asked for.
package struct Message: Sendable {
    /// The bytes this message lies in, shared with the messages around and inside it.
    let storage: [UInt8]
    let extent: Range<Int>
    /// The message itself as a part.
    package let root: Part
    /// What was wrong with its structure, in the order found; flaws in the text are in `Body.defects`.
    package let defects: [Defect]

    package init(_ bytes: [UInt8]) { self = MessageParser.parse(bytes) }

    init(storage: [UInt8], extent: Range<Int>, root: Part, defects: [Defect]) {
        self.storage = storage
        self.extent = extent
        self.root = root
        self.defects = defects
    }

    /// The message's own bytes: shared for a whole message, copied for one that is embedded in another.
    package var raw: [UInt8] { extent == 0..<storage.count ? storage : Array(storage[extent]) }

    package var fields: HeaderFields { root.fields }
    /// Decoded, "" when absent.
    package var subject: String { fields["Subject"] ?? "" }
    package var from: [Address] { addresses("From") }
    package var sender: [Address] { addresses("Sender") }
    package var replyTo: [Address] { addresses("Reply-To") }
    package var to: [Address] { addresses("To") }
    package var cc: [Address] { addresses("Cc") }

    /// Of the first field of that name.
    package func addresses(_ name: String) -> [Address] { fields.first(name).map { Address.list($0.rawBody) } ?? [] }

    /// The envelope sender as the delivering server noted it: "" for <>, nil when it noted none.
    package var returnPath: String? {
        guard let field = fields.first("Return-Path") else { return nil }
        return Address.list(field.rawBody).first?.mailbox ?? ""
    }

    /// Without angle brackets.
    package var messageID: String? { MessageID.list(fields.first("Message-ID")?.rawBody ?? []).first }
    package var inReplyTo: [String] { MessageID.list(fields.first("In-Reply-To")?.rawBody ?? []) }
    package var references: [String] { MessageID.list(fields.first("References")?.rawBody ?? []) }

    /// What Date: claims; nil when it claims nothing understandable.
    package var date: Date? { fields["Date"].flatMap(MessageDate.parse) }

    /// Depth-first, without multipart containers unless one has no parts. An embedded message is one leaf.
    package var leaves: [Part] { root.leaves }

    /// What a reader sees first. Decodes and renders: keep it rather than ask twice.
    package var body: Body { Body(of: root) }
}

/// Message identifiers (RFC 5322, 3.6.4).
enum MessageID {
    /// All identifiers of a field, without brackets; the first word where there are no brackets at all.
    static func list(_ bytes: [UInt8]) -> [String] {
        var found: [String] = []
        var index = 0
        while let open = bytes.position(of: .less, in: index..<bytes.count) {
            guard let close = bytes.position(of: .greater, in: open..<bytes.count) else { break }
            // "<<id>" and "<broken <id>": the last bracket that opens is the one that counts.
            let start = bytes[open..<close].lastIndex(of: .less) ?? open
            let id = bytes[(start + 1)..<close].filter { !$0.isWhitespace && !$0.isControl }
            if !id.isEmpty { found.append(Charset.guess(id).text) }
            index = close + 1
        }
        if found.isEmpty, index == 0 {
            let word = bytes.drop { $0.isBlank || $0 == .less }.prefix { !$0.isBlank && !$0.isControl }
            if !word.isEmpty { found.append(Charset.guess(Array(word)).text) }
        }
        return found
    }
}
