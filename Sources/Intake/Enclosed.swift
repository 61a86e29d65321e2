// Letters inside a letter: a message enclosed whole (RFC 2046 5.2.1), and the document that is the letter where the text that is
// shown is empty.

import MIME

struct Enclosed {
    /// Messages enclosed, and documents beside a text of few words, as earlier messages that are passed on.
    let earlier: [Earlier]
    /// What is to be read in the place of a text that is empty.
    let letter: String?

    /// Whether a letter, a message or a list is enclosed.
    let holdsSomething: Bool

    /// Enclosed messages and documents that are looked at, and bytes of a document.
    private static let limit = 5
    private static let bytes = 200_000
    /// A text of more words says itself what it wants, and what is enclosed belongs to it: a list, a programme.
    private static let words = 40

    /// `isReport`: a report's enclosed message is what it reports on. `holdsList`: what is enclosed is a list of people.
    init(_ body: Body, isReport: Bool, holdsList: Bool) {
        guard !isReport else {
            earlier = []
            letter = nil
            holdsSomething = false
            return
        }
        let messages = body.attachments.lazy.compactMap(\.embedded).prefix(Self.limit).map { message in
            Earlier(
                name: message.from.first?.name, address: message.from.first?.mailbox, subject: message.subject,
                lines: OwnWords.lines(of: Mojibake.repaired(message.body.best)), isForward: true)
        }
        let words = body.best.split { !$0.isLetter && !$0.isNumber }.prefix(Self.words + 1).count
        let documents = words <= Self.words ? Self.documents(body).map { Mojibake.repaired($0) } : []
        letter = words == 0 ? documents.first : nil
        earlier =
            messages
            + (holdsList ? [] : documents).dropFirst(words == 0 ? 1 : 0).map {
                Earlier(lines: OwnWords.lines(of: $0), isForward: true)
            }
        holdsSomething = holdsList || letter != nil || !earlier.isEmpty
    }

    /// The texts of enclosed documents.
    private static func documents(_ body: Body) -> [String] {
        body.attachments.prefix(limit).filter {
            (["text/plain", "text/html"].contains($0.mediaType.essence)
                || $0.mediaType.essence == "application/octet-stream"
                    && $0.filename?.lowercased().hasSuffix(".txt") ?? false)
                && $0.bodyRange.count < bytes
        }.map(\.shown).filter { $0.contains(where: \.isLetter) }
    }
}
