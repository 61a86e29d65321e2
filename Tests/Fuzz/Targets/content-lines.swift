// Content lines of calendars and cards, and what is made of them.

@testable import MIME

func fuzz(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    for line in contentLines(text) {
        hold(!line.name.isEmpty && line.name == line.name.uppercased(), "a name is in capitals")
        _ = line.components
    }
    if let calendar = CalendarObject(text) { hold(depth(calendar.components) <= 20, "components nest in bounds") }
    _ = Card.all(in: text)
}

private func depth(_ components: [CalendarObject.Component]) -> Int {
    components.map { 1 + depth($0.children) }.max() ?? 0
}
