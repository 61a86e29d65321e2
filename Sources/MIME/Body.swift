// What the reader of a message sees first (RFC 2046, 5.1; RFC 2387): which parts are its text, which are enclosed.

/// The displayed text of a message and what came with it. The texts have LF line breaks and tabs, and no other control
/// characters: what is shown on a terminal cannot steer it.
package struct Body: Sendable {
    /// The joined text/plain parts that are shown; nil if there are none.
    package let plain: String?
    /// The HTML parts that are shown, rendered to text; nil if there are none.
    package let html: String?
    /// What to read: of each alternative its plain text, unless that is blank or a stub while the HTML says more, or shows
    /// something struck through.
    package let best: String
    /// What is enclosed and no calendar or card, embedded messages included.
    package let attachments: [Part]
    /// text/calendar, application/ics, *.ics.
    package let calendars: [Part]
    /// text/vcard, text/x-vcard, text/directory, *.vcf.
    package let cards: [Part]
    /// Flaws met in decoding and rendering the text.
    package let defects: [Defect]

    init(of root: Part) {
        var collector = BodyCollector()
        let shown = collector.collect(root)
        plain = shown.plain
        html = shown.html
        best = shown.best
        attachments = collector.attachments
        calendars = collector.calendars
        cards = collector.cards
        defects = collector.defects
    }
}

/// The text of one part, in the two forms it may have.
private struct Shown {
    var plain: String?
    var html: String?
    var best = ""

    static func joined(_ pieces: [Shown]) -> Shown {
        Shown(
            plain: join(pieces.compactMap(\.plain)), html: join(pieces.compactMap(\.html)),
            best: join(pieces.map(\.best)) ?? "")
    }

    private static func join(_ texts: [String]) -> String? {
        guard !texts.isEmpty else { return nil }
        let told = texts.filter { !$0.isBlank }
        guard told.count > 1 else { return told.first ?? texts[0] }
        return told.dropFirst().reduce(told[0]) { $0 + ($0.hasSuffix("\n") ? "\n" : "\n\n") + $1 }
    }
}

private struct BodyCollector {
    var attachments: [Part] = []
    var calendars: [Part] = []
    var cards: [Part] = []
    var defects: [Defect] = []

    mutating func collect(_ part: Part) -> Shown {
        guard !part.children.isEmpty else { return leaf(part) }
        let pieces = part.children.map { collect($0) }
        switch part.mediaType.essence {
        case "multipart/alternative": return alternative(pieces)
        default: return Shown.joined(pieces)
        }
    }

    /// The first plain form and the last, richest, HTML one.
    private func alternative(_ pieces: [Shown]) -> Shown {
        let plain = pieces.first { $0.plain != nil && $0.html == nil }?.plain ?? pieces.first { $0.plain != nil }?.plain
        let rich = pieces.last { $0.html != nil }
        guard let rich else { return Shown(plain: plain, html: nil, best: plain ?? "") }
        // What is struck through shows in the rich form alone.
        let hidesStrokes = Struck.stands(in: rich.best) && !Struck.stands(in: plain ?? "")
        guard let plain, !Stub.isStub(plain, beside: rich.best), !hidesStrokes else {
            return Shown(plain: plain, html: rich.html, best: rich.best)
        }
        return Shown(plain: plain, html: rich.html, best: plain)
    }

    private mutating func leaf(_ part: Part) -> Shown {
        let essence = part.mediaType.essence
        let name = part.filename?.lowercased() ?? ""
        if ["text/calendar", "application/ics"].contains(essence) || name.hasSuffix(".ics") {
            calendars.append(part)
        } else if ["text/vcard", "text/x-vcard", "text/directory"].contains(essence) || name.hasSuffix(".vcf") {
            cards.append(part)
        } else if isShown(part, essence, name) {
            return text(part, isHTML: essence == "text/html" || essence == "application/xhtml+xml")
        } else if part.bodyRange.isEmpty, part.mediaType.isMultipart {
            return Shown()
        } else {
            attachments.append(part)
        }
        return Shown()
    }

    private func isShown(_ part: Part, _ essence: String, _ name: String) -> Bool {
        if part.disposition == "attachment" { return false }
        if part.mediaType.isMultipart { return true }
        switch essence {
        case "text/plain", "text/html", "text/markdown", "application/xhtml+xml":
            return name.isEmpty || part.disposition == nil || part.disposition == "inline"
        default: return false
        }
    }

    private mutating func text(_ part: Part, isHTML: Bool) -> Shown {
        let (text, flaws) = part.decodedText()
        defects += flaws
        guard isHTML else {
            let plain = text.withoutControls
            return Shown(plain: plain, html: nil, best: plain)
        }
        let (rendered, more) = HTMLText.render(text)
        defects += more
        return Shown(plain: nil, html: rendered, best: rendered)
    }
}

extension Part {
    /// A text/plain or text/html leaf as a reader sees it.
    package var shown: String {
        (mediaType.essence == "text/html" ? HTMLText.render(text()).text : text()).withoutControls
    }
}

/// Plain text that only says that the letter is elsewhere.
private enum Stub {
    private static let words = [
        "html", "browser", "navigateur", "navegador", "web version", "version web", "versión web",
    ]

    static func isStub(_ plain: String, beside html: String) -> Bool {
        if plain.isBlank { return !html.isBlank }
        let said = letters(plain)
        guard said < 400 else { return false }
        let shown = letters(html)
        let lowered = plain.lowercased()
        return shown > said && words.contains { lowered.contains($0) } || shown > said * 2 && said < 12
    }

    private static func letters(_ text: String) -> Int {
        text.unicodeScalars.reduce(0) { $0 + ($1.properties.isAlphabetic ? 1 : 0) }
    }
}

extension String {
    var isBlank: Bool { allSatisfy(\.isWhitespace) }

    /// Without control characters but for line feeds and tabs.
    package var withoutControls: String {
        // C1 controls begin with C2 in UTF-8; almost no text has a byte that makes it worth looking closer.
        guard utf8.contains(where: { $0.isControl && $0 != .lf && $0 != .tab || $0 == 0xC2 }) else { return self }
        return String(
            String.UnicodeScalarView(
                unicodeScalars.filter {
                    $0 == "\n" || $0 == "\t" || $0.properties.generalCategory != .control
                }))
    }
}
