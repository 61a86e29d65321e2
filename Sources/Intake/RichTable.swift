// Tables that only the HTML of a letter shows.

import MIME

extension Reader {
    /// The HTML's text where it shows people in a table of the sender's own, and the plain text has their cells each on a line.
    func richTable(_ body: Body, _ text: String) -> String? {
        guard let whole = body.html, whole.contains("|"), body.plain != nil, body.best != whole else { return nil }
        let html = Mojibake.repaired(String(whole.prefix(Self.textLimit)))
        let lines = OwnWords.lines(of: html)
        let end = lines.indices.first {
            lines[$0].hasPrefix(">") || Attribution.separator(lines, at: $0) != nil
                || Attribution.isHeaderBlock(lines, at: $0)
        }
        let rows = people.table(in: Array(lines[..<(end ?? lines.count)]))
        guard rows.people.count > 1, people.table(in: OwnWords.lines(of: text)).people.count < rows.people.count else {
            return nil
        }
        return html
    }
}
