// Real messages out of other parsers' test suites, where a folder of them is at hand.

import Foundation
import MIME
import Testing

@Suite(.timeLimit(.minutes(25))) struct `Real mail` {
    @Test func `every file is parsed, its body computed, all asked of it`() {
        for file in Fixture.real {
            let message = Message(file.bytes)
            #expect(message.raw == file.bytes)
            #expect(!message.leaves.isEmpty)
            #expect(exhaust(message) >= 0)
        }
        print("Real mail: \(Fixture.real.count) files parsed.")
    }

    /// Measured in November 2026 with Python 3.11: of 900 messages 897 with as many leaves, 891 of the same types and
    /// 893 with the same subject. What is left: Python takes an unusable boundary for none and raw bytes for U+FFFD,
    /// breaks an encoded word where a control character comes out of it, and nests two multiparts of one boundary.
    @Test func `Python counts the same parts and reads the same subject almost always`() throws {
        let messages = Fixture.real.filter {
            !["ics", "json", "out", "txt", "html", "golden", "md", "xml"].contains($0.url.pathExtension)
        }
        guard !messages.isEmpty else { return }
        var (parts, types, subjects, asked) = (0, 0, 0, 0)
        var odd: [String] = []
        for (file, theirs) in zip(messages, try Oracle.python(messages.map(\.url))) where theirs.failure == nil {
            let ours = Opinion(Message(file.bytes))
            asked += 1
            let sameParts = ours.leaves?.count == theirs.leaves?.count
            let sameSubject = words(ours.subject) == words(theirs.subject)
            parts += sameParts ? 1 : 0
            types += ours.leaves == theirs.leaves ? 1 : 0
            subjects += sameSubject ? 1 : 0
            if !sameParts { odd.append("\(file.url.path): leaves \(ours.leaves ?? []) / \(theirs.leaves ?? [])") }
            if !sameSubject { odd.append("\(file.url.path): subject \(ours.subject ?? "") / \(theirs.subject ?? "")") }
        }
        print(
            "Real mail beside Python: of \(asked), \(parts) with as many leaves, \(types) of the same types, \(subjects) with the same subject."
        )
        if ProcessInfo.processInfo.environment["USHER_REAL_DIFFERENCES"] == "1" { print(odd.joined(separator: "\n")) }
        #expect(Double(parts) >= 0.99 * Double(asked))
        #expect(Double(subjects) >= 0.99 * Double(asked))
    }

    private func words(_ text: String?) -> [Substring] { (text ?? "").split(whereSeparator: \.isWhitespace) }
}
