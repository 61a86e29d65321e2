// What looks meant to harm the desk rather than to ask it for something: a person must look, and nothing goes back.

import Foundation
import MIME

enum Suspicion {
    /// What is suspicious about the letter, in English sentences; empty: nothing.
    static func marks(message: Message, displayName: String, subject: String, text: String) -> [String] {
        var found: [String] = []
        let shown = displayName + "\n" + subject
        if hasProgramText(displayName) { found.append("The sender's name holds what reads like a program") }
        let raw = message.from.first?.name ?? ""
        if raw.unicodeScalars.contains(where: {
            [0x202A, 0x202B, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068].contains($0.value)
        }) {
            found.append("The sender's name turns the direction of writing")
        }
        if displayName.count > 120 { found.append("The sender's name is unusually long") }
        for name in ["From", "Subject", "Reply-To", "To"] {
            let raw = message.fields.first(name)?.rawBody ?? []
            if raw.contains(where: { $0 == 0x0D || $0 == 0x0A || $0 == 0 })
                || decodesToBreak(message.fields[name] ?? "")
            {
                found.append("The \(name) field holds a line break")
            }
        }
        let plain = folded(shown)
        if plain.contains("bcc:") || plain.contains("content-type:") || plain.contains("%0a")
            || plain.contains("\\r\\n")
        {
            found.append("A header field is written inside another")
        }
        if message.fields.values("From").count > 1 || message.from.count > 1 {
            found.append("It names more than one sender")
        }
        if commands(in: text) || commands(in: shown) { found.append("It gives instructions to a program") }
        return found
    }

    private static func decodesToBreak(_ text: String) -> Bool { text.contains { $0.isNewline } }

    static func hasProgramText(_ text: String) -> Bool {
        let plain = text.lowercased()
        let signs = [
            "drop table", "<script", "${", "{{", "$(", "`", "');", "\");", "../", "javascript:", "<?", "onerror=",
            " or 1=1", "union select",
        ]
        // "Rosa Luna | Projects" is how many show themselves.
        let bare = text.replacingOccurrences(of: " | ", with: " ")
        return signs.contains { plain.contains($0) } || bare.contains { "<>{}|\\;=".contains($0) }
    }

    /// "Ignore previous instructions", "you are now": talk to a machine; and what stands in what machines read.
    private static func commands(in text: String) -> Bool {
        let plain = folded(String(text.prefix(20_000)))
        let marks = ["drop table", "<script", "[system]", "###system", "system:", "x-usher"]
        return marks.contains { plain.contains($0) }
            || Lexica.shipped.phrases(of: .commands).contains { plain.contains($0) }
    }
}
