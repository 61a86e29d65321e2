// A subject without what mail programs put before it.

import Foundation

struct BareSubject: Equatable, Sendable {
    var text: String
    var isAnswer: Bool
    var isForward: Bool
}

extension Reader {
    /// A subject without "Re:", "TR:" and their like; and whether it had one of either kind.
    static func bareSubject(_ subject: String) -> BareSubject {
        var rest = subject.trimmingCharacters(in: .whitespaces)[...]
        var result = BareSubject(text: "", isAnswer: false, isForward: false)
        for _ in 0..<10 {
            guard let colon = rest.prefix(8).firstIndex(where: { $0 == ":" || $0 == "：" }) else { break }
            let mark = folded(String(rest[..<colon])).filter { $0.isLetter || $0 == " " }.trimmingCharacters(
                in: .whitespaces)
            if QuoteWordings.answerMarks.contains(mark) {
                result.isAnswer = true
            } else if QuoteWordings.forwardMarks.contains(mark) {
                result.isForward = true
            } else {
                break
            }
            rest = rest[rest.index(after: colon)...].drop { $0 == " " }
        }
        result.text = String(rest)
        return result
    }
}
