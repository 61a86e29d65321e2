// format=flowed (RFC 3676): paragraphs put together again, quote depth kept, space-stuffing undone.

/// Text as its author saw it, from lines that were broken for the journey.
enum Flowed {
    /// `text` has LF line breaks. Quoted lines come out with one "> " a level. "-- " is never joined to anything.
    static func text(_ text: String, deletesSpaces: Bool) -> String {
        var paragraphs: [String] = []
        var open: (depth: Int, text: String)?
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let depth = line.utf8.prefix { $0 == .greater }.count
            var words = line.utf8.dropFirst(depth)
            if words.first == .space { words = words.dropFirst() }
            let isSeparator = words.elementsEqual("-- ".utf8)
            if let paragraph = open, isSeparator || paragraph.depth != depth {
                paragraphs.append(quoted(paragraph.text, depth: paragraph.depth))
                open = nil
            }
            let flows = words.last == .space && !isSeparator
            if flows, deletesSpaces { words = words.dropLast() }
            if open == nil { open = (depth, "") }
            open?.text += String(words) ?? ""
            if !flows, let paragraph = open {
                paragraphs.append(quoted(paragraph.text, depth: depth))
                open = nil
            }
        }
        if let paragraph = open { paragraphs.append(quoted(paragraph.text, depth: paragraph.depth)) }
        return paragraphs.joined(separator: "\n")
    }

    private static func quoted(_ text: String, depth: Int) -> String {
        String(repeating: "> ", count: min(depth, Limits.quoteDepth)) + text
    }
}
