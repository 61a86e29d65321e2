// The picture of all pairs of state and step that the README shows, drawn from `AttendeeState.after`. Change the states, run
// with UPDATE_GOLDENS=1, and look at it.

import Core
import Foundation
import Rig
import Testing

@Suite struct StatePictureTests {
    @Test func `the picture in the documentation is the one that the code draws`() throws {
        let file = Repository.root.appending(path: "Sources/states.svg")
        let drawn = Self.picture()
        if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] == "1" { try Data(drawn.utf8).write(to: file) }
        #expect(try String(contentsOf: file, encoding: .utf8) == drawn, "UPDATE_GOLDENS=1 draws it anew")
    }

    private static let until = Date(timeIntervalSince1970: 0)
    private static let states: [AttendeeState] = [
        .unconfirmed, .waiting, .offered(until: until), .confirmed, .present, .declined, .cancelled,
    ]
    private static let steps: [(name: String, step: Step)] = [
        ("confirm", .confirm), ("offer", .offer(until: until)), ("hold", .hold), ("accept", .accept),
        ("decline", .decline), ("lapse, out", .lapse(to: .out)), ("lapse, list", .lapse(to: .list)),
        ("cancel", .cancel),
    ]
    private static let tones = [
        "unconfirmed": "#c9a227", "waiting": "#b8660b", "offered": "#1f5f9e", "confirmed": "#1b7f4f",
        "present": "#12603b", "declined": "#7a4450", "cancelled": "#5a5a66",
    ]
    private static let (left, top, width, height) = (130, 64, 108, 40)

    /// What follows, or why nothing does.
    private static func cell(_ state: AttendeeState, _ step: Step) -> (text: String, tone: String?) {
        do throws(Refusal) {
            let next = try state.after(step)
            return (next.name, tones[next.name])
        } catch {
            switch error {
            case .closed: return ("over", nil)
            case .notOffered: return ("nothing to answer", nil)
            case .alreadySeated: return ("has a seat", nil)
            }
        }
    }

    private static func picture() -> String {
        let (w, h) = (left + steps.count * width + 10, top + states.count * height + 34)
        var svg = [
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(w) \(h)\" width=\"\(w)\" height=\"\(h)\" "
                + "role=\"img\" aria-label=\"What each step makes of each state of an attendee\">",
            "<style>",
            "text{font:13px system-ui,sans-serif;fill:#222;text-anchor:middle}.head{font-weight:600}"
                + ".side{text-anchor:end;font-weight:600}.no{fill:#8a8a94;font-size:11px}.on{fill:#fff;font-weight:600}"
                + ".line{stroke:#d7d7de}.note{text-anchor:start;fill:#666;font-size:12px}",
            "@media (prefers-color-scheme:dark){text{fill:#e6e6ea}.on{fill:#fff}.no,.note{fill:#9a9aa6}.line{stroke:#44444e}}",
            "</style>",
            "<text class=\"note\" x=\"8\" y=\"22\">What each step (columns) makes of each state (rows); in grey, why it cannot follow.</text>",
        ]
        for (column, step) in steps.enumerated() {
            svg.append(
                "<text class=\"head\" x=\"\(left + column * width + width / 2)\" y=\"\(top - 14)\">\(step.name)</text>")
        }
        for (row, state) in states.enumerated() {
            let y = top + row * height
            svg.append("<line class=\"line\" x1=\"8\" x2=\"\(w - 8)\" y1=\"\(y)\" y2=\"\(y)\"/>")
            let seat = state.takesSeat(at: .distantPast) ? " ●" : ""
            svg.append("<text class=\"side\" x=\"\(left - 12)\" y=\"\(y + 25)\">\(state.name)\(seat)</text>")
            for (column, step) in steps.enumerated() {
                let (x, cell) = (left + column * width, cell(state, step.step))
                if let tone = cell.tone {
                    svg.append(
                        "<rect x=\"\(x + 5)\" y=\"\(y + 7)\" width=\"\(width - 10)\" height=\"\(height - 14)\" rx=\"6\" fill=\"\(tone)\"/>"
                    )
                }
                let style = cell.tone == nil ? "no" : "on"
                svg.append("<text class=\"\(style)\" x=\"\(x + width / 2)\" y=\"\(y + 25)\">\(cell.text)</text>")
            }
        }
        svg.append("<text class=\"note\" x=\"8\" y=\"\(h - 12)\">● takes a seat</text>")
        svg.append("</svg>")
        return svg.joined(separator: "\n") + "\n"
    }
}
