// HTML as a reader sees it, in plain text: blocks are lines, quotes "> ", cells " | ", list items "- ", what is hidden
// is left out, what is struck through stands between "~~". libxml2 makes a tree of the simplified source, and this walks the tree without recursion.

import CXML

/// Renders HTML to text.
struct HTMLText {
    /// LF line breaks, no blank line at either end; flaws as defects.
    static func render(_ html: String) -> (text: String, defects: [Defect]) {
        var defects: [Defect] = []
        var html = html
        if html.utf8.count > Limits.htmlBytes {
            defects.append(Defect(.htmlTooLarge, "\(html.utf8.count) bytes"))
            html = String(decoding: html.utf8.prefix(Limits.htmlBytes), as: UTF8.self)
        }
        let (source, tooDeep) = HTMLSource.simplified(html)
        if tooDeep { defects.append(Defect(.htmlTooDeep)) }
        var rendering = HTMLText()
        rendering.parse(source)
        if rendering.writer.isFull { defects.append(Defect(.htmlTooLarge, "rendered text")) }
        return (rendering.writer.finish(), defects)
    }

    private var writer = TextWriter()
    private var frames: [Frame] = []
    private var rows: [Row] = []
    private var listDepth = 0

    /// What an open element changes until it closes.
    private struct Frame {
        var name: String
        var quotes = false
        var zeroFont = false
        var preformatted = false
        /// A paragraph without space around it.
        var isTight = false
        var isStruck = false
        /// The address a link goes to, and where its text began.
        var link: (address: String, start: Int)?
    }

    /// A table row: cells are joined on its line unless one of them holds a table, which makes it layout.
    private struct Row {
        var start: Int
        var cells = 0
        var isLayout = false
    }

    private mutating func parse(_ source: [UInt8]) {
        guard source.contains(where: { !$0.isWhitespace }) else { return }
        let document = source.withUnsafeBytes { buffer -> htmlDocPtr? in
            guard let base = buffer.baseAddress else { return nil }
            return cxml_read_html(base.assumingMemoryBound(to: CChar.self), Int32(clamping: buffer.count))
        }
        guard let document else { return }
        defer { xmlFreeDoc(document) }
        if let root = xmlDocGetRootElement(document) { walk(root) }
    }

    private mutating func walk(_ root: xmlNodePtr) {
        var node = root
        while !writer.isFull {
            if enter(node), let child = node.pointee.children {
                node = child
                continue
            }
            leave(node)
            while node.pointee.next == nil {
                guard node != root, let parent = node.pointee.parent else { return }
                node = parent
                leave(node)
            }
            guard node != root, let next = node.pointee.next else { return }
            node = next
        }
    }

    /// Whether the children are to be visited.
    private mutating func enter(_ node: xmlNodePtr) -> Bool {
        switch node.pointee.type {
        case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
            if let content = node.pointee.content, frames.last?.zeroFont != true {
                let text = String(cString: content)
                writer.text(
                    frames.last?.isStruck == true ? Struck.marked(text) : text,
                    preformatted: frames.last?.preformatted == true)
            }
            return false
        case XML_ELEMENT_NODE:
            return enterElement(node)
        default:
            return false
        }
    }

    private mutating func enterElement(_ node: xmlNodePtr) -> Bool {
        let name = node.pointee.name.map { String(cString: $0) } ?? ""
        let style = InlineStyle(attribute("style", of: node))
        var frame = Frame(name: name)
        frame.zeroFont = style.zeroFont ?? frames.last?.zeroFont ?? false
        frame.preformatted = style.preformatted ?? frames.last?.preformatted ?? false
        frame.isStruck = style.isStruck || frames.last?.isStruck == true || ["s", "strike", "del"].contains(name)
        if style.isHidden || xmlHasProp(node, "hidden") != nil {
            frame.name = "hidden"
            frames.append(frame)
            return false
        }
        switch name {
        case "br": writer.lineBreak()
        case "p":
            frame.isTight = style.hasNoMargin || attribute("class", of: node)?.hasPrefix("Mso") == true
            writer.need(breaks: frame.isTight ? 1 : 2)
        case "h1", "h2", "h3", "h4", "h5", "h6", "hr": writer.need(breaks: 2)
        case "blockquote":
            writer.need(breaks: 1)
            frame.quotes = true
        case "pre":
            writer.need(breaks: 1)
            frame.preformatted = true
        case "ul", "ol", "menu", "dir":
            writer.need(breaks: 1)
            listDepth += 1
        case "li": writer.item(indent: min(max(listDepth - 1, 0), 10))
        case "table":
            if let last = rows.indices.last { rows[last].isLayout = true }
            writer.abandonCell()
            writer.need(breaks: 1)
        case "tr":
            writer.need(breaks: 1)
            rows.append(Row(start: writer.count))
        case "td", "th": beginCell()
        case "a":
            if let address = Self.mailAddress(attribute("href", of: node)) { frame.link = (address, writer.count) }
        case _ where Self.blocks.contains(name):
            writer.need(breaks: 1)
            if attribute("class", of: node)?.contains("gmail_quote") == true, !holdsQuote(node) {
                frame.quotes = true
            }
        default: break
        }
        if frame.quotes { writer.quoteDepth += 1 }
        frames.append(frame)
        return true
    }

    private mutating func leave(_ node: xmlNodePtr) {
        guard node.pointee.type == XML_ELEMENT_NODE, let frame = frames.popLast() else { return }
        if let link = frame.link { writer.address(link.address, ofTextFrom: link.start) }
        switch frame.name {
        case "p": writer.need(breaks: frame.isTight ? 1 : 2)
        case "h1", "h2", "h3", "h4", "h5", "h6": writer.need(breaks: 2)
        case "blockquote", "pre": writer.need(breaks: 1)
        case "ul", "ol", "menu", "dir":
            writer.need(breaks: 1)
            listDepth -= 1
        case "li":
            writer.endItem()
            writer.need(breaks: 1)
        case "tr":
            let row = rows.popLast()
            writer.abandonCell()
            writer.need(breaks: 1)
            // The paragraphs that Outlook puts into cells must not tear the rows of a table apart.
            if let row, row.cells > 1, !row.isLayout { writer.limit(breaks: 1) }
        case "table":
            writer.abandonCell()
            writer.need(breaks: 1)
        case _ where Self.blocks.contains(frame.name): writer.need(breaks: 1)
        default: break
        }
        if frame.quotes {
            writer.need(breaks: 1)
            writer.quoteDepth -= 1
        }
    }

    private static let blocks: Set<String> = [
        "div", "section", "article", "header", "footer", "main", "nav", "aside", "address", "center", "dl", "dt", "dd",
        "caption", "fieldset", "form", "figure", "figcaption", "legend", "details", "summary",
    ]

    private mutating func beginCell() {
        guard let last = rows.indices.last else { return }
        rows[last].cells += 1
        let row = rows[last]
        if row.cells > 1, row.isLayout {
            writer.need(breaks: 1)
        } else {
            writer.beginCell(separated: row.cells > 1 && writer.count > row.start)
        }
    }

    /// Gmail puts the quote and the answers written between its lines into one container. Only a container without a
    /// blockquote of its own, a forwarded letter, is a quote as a whole.
    private func holdsQuote(_ container: xmlNodePtr) -> Bool {
        var node = container
        var visited = 0
        while visited < 50_000 {
            visited += 1
            if node.pointee.type == XML_ELEMENT_NODE, node.pointee.name.map({ String(cString: $0) }) == "blockquote" {
                return true
            }
            if let child = node.pointee.children, node.pointee.type == XML_ELEMENT_NODE {
                node = child
                continue
            }
            while node != container, node.pointee.next == nil, let parent = node.pointee.parent { node = parent }
            guard node != container, let next = node.pointee.next else { return false }
            node = next
        }
        return false
    }

    private func attribute(_ name: String, of node: xmlNodePtr) -> String? {
        guard let value = xmlGetProp(node, name) else { return nil }
        defer { cxml_free(value) }
        return String(cString: value)
    }

    /// The address of a mailto: link (RFC 6068), nil for any other.
    private static func mailAddress(_ href: String?) -> String? {
        guard let href, href.utf8.count < 1000, href.lowercased().hasPrefix("mailto:") else { return nil }
        let path = href.dropFirst("mailto:".count).prefix { $0 != "?" }
        let text = Charset.guess(ParameterList.percentDecoded(Array(path.utf8))).text
        return Address.list(Array(text.utf8)).first.map(\.mailbox).flatMap { $0.contains("@") ? $0 : nil }
    }
}
