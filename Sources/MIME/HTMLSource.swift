// Hostile HTML made plain before a C parser sees it (after the tokenizer of the HTML standard, 13.2.5).
// Only tags that matter for reading are passed on, lower-cased, with the four attributes that matter. So libxml2 gets
// no comments, no scripts, no charset declarations, no deep nesting, and no tag with a hundred thousand attributes, for
// which its check for doubles needs time squared (2.9.14).

/// A single pass over HTML source that writes the part of it that shows.
struct HTMLSource {
    private let bytes: [UInt8]
    private var index = 0
    private var plain: [UInt8] = []
    private(set) var tooDeep = false
    private var depth = 0
    /// Start tags that were left out for depth, whose end tags must go too.
    private var omitted: [String: Int] = [:]
    /// Elements whose end tag does not come any more: looked for once, not again.
    private var endless: Set<String> = []

    /// UTF-8 in, UTF-8 out.
    static func simplified(_ html: String) -> (bytes: [UInt8], tooDeep: Bool) {
        var source = HTMLSource(bytes: Array(html.utf8))
        source.run()
        return (source.plain, source.tooDeep)
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    /// Skipped with everything in them.
    private static let unseen: Set<String> = [
        "script", "style", "title", "head", "xml", "iframe", "noframes", "object", "template", "svg", "math", "select",
        "textarea", "audio", "video", "canvas",
    ]
    private static let void: Set<String> = ["br", "hr"]
    /// Kept; the ones libxml2 closes by itself do not count for depth.
    private static let selfClosing: Set<String> = ["p", "li", "td", "th", "tr", "dt", "dd", "tbody", "thead", "tfoot"]
    private static let nesting: Set<String> = [
        "div", "table", "blockquote", "ul", "ol", "dl", "pre", "a", "span", "font", "b", "i", "u", "s", "strong", "em",
        "center", "h1", "h2", "h3", "h4", "h5", "h6", "section", "article", "header", "footer", "main", "nav", "aside",
        "address", "caption", "fieldset", "form", "figure", "figcaption", "code", "tt", "small", "big", "sub", "sup",
        "strike", "del", "ins", "cite", "q", "label", "button", "legend", "details", "summary", "menu", "dir",
    ]
    private static let attributes: Set<String> = ["style", "class", "href", "hidden"]

    private mutating func run() {
        // Text that stands in no element would get a paragraph of its own from libxml2.
        plain += Array("<div>".utf8)
        while index < bytes.count {
            let next = bytes.position(of: .less, in: index..<bytes.count) ?? bytes.count
            plain += bytes[index..<next].filter { $0 != .nul }
            index = next
            if index < bytes.count { markup() }
        }
    }

    private mutating func markup() {
        let next = index + 1 < bytes.count ? bytes[index + 1] : 0
        if bytes.has(Array("<!--".utf8), at: index) {
            comment()
        } else if next == UInt8(ascii: "!") || next == .question {
            skip(to: .greater)
        } else if next.isLetter {
            index += 1
            startTag()
        } else if next == .slash, index + 2 < bytes.count, bytes[index + 2].isLetter {
            index += 2
            let name = name()
            skip(to: .greater)
            endTag(name)
        } else {
            plain += Array("&lt;".utf8)
            index += 1
        }
    }

    private mutating func skip(to end: UInt8) {
        index = bytes.position(of: end, in: index..<bytes.count).map { $0 + 1 } ?? bytes.count
    }

    private mutating func comment() {
        var at = index + 2
        if !endless.contains("!--") {
            while let dash = bytes.position(of: .dash, in: at..<bytes.count) {
                if bytes.has(Array("-->".utf8), at: dash) {
                    index = dash + 3
                    return
                }
                at = dash + 1
            }
            endless.insert("!--")
        }
        skip(to: .greater)
    }

    private mutating func name() -> String {
        let start = index
        while index < bytes.count, !bytes[index].isWhitespace, bytes[index] != .greater, bytes[index] != .slash,
            bytes[index] != 12
        {
            index += 1
        }
        return String(decoding: bytes[start..<index].prefix(30), as: UTF8.self).lowercased()
    }

    private mutating func startTag() {
        let name = name()
        var kept: [(name: String, value: ArraySlice<UInt8>)] = []
        while let attribute = attribute() {
            if Self.attributes.contains(attribute.name), kept.count < 8 { kept.append(attribute) }
        }
        if Self.unseen.contains(name) {
            skipElement(name)
        } else if Self.void.contains(name) {
            plain += Array("<\(name)>".utf8)
        } else if Self.selfClosing.contains(name) {
            write(name, kept)
        } else if Self.nesting.contains(name) {
            if depth >= Limits.htmlDepth {
                tooDeep = true
                omitted[name, default: 0] += 1
            } else {
                // libxml2 adds nothing between a table and its cells, but row and cell are two levels more.
                depth += name == "table" ? 3 : 1
                write(name, kept)
            }
        } else {
            // An unknown element still parts words as little as a span does.
            return
        }
    }

    private mutating func endTag(_ name: String) {
        if let count = omitted[name], count > 0 {
            omitted[name] = count - 1
        } else if Self.nesting.contains(name) {
            depth = max(0, depth - (name == "table" ? 3 : 1))
            plain += Array("</\(name)>".utf8)
        } else if Self.selfClosing.contains(name) {
            plain += Array("</\(name)>".utf8)
        }
    }

    private mutating func write(_ name: String, _ attributes: [(name: String, value: ArraySlice<UInt8>)]) {
        plain += Array("<\(name)".utf8)
        for (name, value) in attributes {
            plain += Array(" \(name)=\"".utf8)
            for byte in value.prefix(4096) {
                switch byte {
                case .quote: plain += Array("&quot;".utf8)
                case .less: plain += Array("&lt;".utf8)
                case .nul: break
                default: plain.append(byte)
                }
            }
            plain.append(.quote)
        }
        plain.append(.greater)
    }

    /// The next attribute of the tag the index is in; nil behind its `>`.
    private mutating func attribute() -> (name: String, value: ArraySlice<UInt8>)? {
        while index < bytes.count, bytes[index].isWhitespace || bytes[index] == .slash || bytes[index] == 12 {
            index += 1
        }
        guard index < bytes.count else { return nil }
        if bytes[index] == .greater {
            index += 1
            return nil
        }
        let start = index
        index += 1
        while index < bytes.count, !bytes[index].isWhitespace, bytes[index] != .equals, bytes[index] != .greater,
            bytes[index] != .slash
        {
            index += 1
        }
        let name = String(decoding: bytes[start..<index].prefix(12), as: UTF8.self).lowercased()
        var at = index
        while at < bytes.count, bytes[at].isWhitespace { at += 1 }
        guard at < bytes.count, bytes[at] == .equals else { return (name, []) }
        index = at + 1
        while index < bytes.count, bytes[index].isWhitespace { index += 1 }
        return (name, attributeValue())
    }

    private mutating func attributeValue() -> ArraySlice<UInt8> {
        guard index < bytes.count else { return [] }
        let mark = bytes[index]
        if mark == .quote || mark == .apostrophe {
            let start = index + 1
            if let end = bytes.position(of: mark, in: start..<bytes.count) {
                index = end + 1
                return bytes[start..<end]
            }
            // A quote that never closes would swallow the letter: the tag ends at its next bracket.
            index = min(start, bytes.count)
        }
        let start = index
        while index < bytes.count, !bytes[index].isWhitespace, bytes[index] != .greater { index += 1 }
        return bytes[start..<index]
    }

    /// Moves behind the end tag of an element whose content does not show; stays where it is if there is none.
    private mutating func skipElement(_ name: String) {
        guard !endless.contains(name) else { return }
        let wanted = Array(name.utf8)
        var at = index
        while let less = bytes.position(of: .less, in: at..<bytes.count) {
            let nameEnd = less + 2 + wanted.count
            if nameEnd <= bytes.count, bytes[less + 1] == .slash,
                zip(bytes[(less + 2)..<nameEnd], wanted).allSatisfy({ $0.lowered == $1 }),
                nameEnd == bytes.count || !bytes[nameEnd].isLetter
            {
                index = less
                skip(to: .greater)
                return
            }
            at = less + 1
        }
        endless.insert(name)
    }

    /// The charset a document declares of itself in its first kilobyte: `<meta charset=…>` or `content="…; charset=…"`.
    static func declaredCharset(_ bytes: [UInt8]) -> String? {
        let head = bytes.prefix(1024).map(\.lowered)
        let wanted = Array("charset".utf8)
        guard let meta = (0..<head.count).first(where: { head.has(Array("<meta".utf8), at: $0) }) else { return nil }
        guard var at = (meta..<head.count).first(where: { head.has(wanted, at: $0) }) else { return nil }
        at += wanted.count
        while at < head.count,
            head[at].isWhitespace || head[at] == .equals || head[at] == .quote || head[at] == .apostrophe
        {
            at += 1
        }
        let label = head[at...].prefix { $0.isTokenText }
        return label.isEmpty ? nil : String(decoding: label, as: UTF8.self)
    }
}
