// An iCalendar object (RFC 5545, 3.4), as far as invitations and replies to them need it (RFC 5546).

/// The first VCALENDAR of a text.
package struct CalendarObject: Sendable {
    /// VEVENT, VTODO, VTIMEZONE, VALARM: a component with its lines and the components in it.
    package struct Component: Sendable {
        /// Upper-cased.
        package let name: String
        /// Without BEGIN and END.
        package internal(set) var lines: [ContentLine] = []
        package internal(set) var children: [Component] = []

        /// The first line of that name, compared without case.
        package subscript(name: String) -> ContentLine? {
            let wanted = name.uppercased()
            return lines.first { $0.name == wanted }
        }

        /// All lines of that name.
        package func all(_ name: String) -> [ContentLine] {
            let wanted = name.uppercased()
            return lines.filter { $0.name == wanted }
        }
    }

    /// Upper-cased: REQUEST, REPLY, CANCEL, COUNTER.
    package let method: String?
    /// The object's own lines: PRODID, VERSION, METHOD.
    package let lines: [ContentLine]
    package let components: [Component]

    /// Nil where no VCALENDAR begins. One that never ends is read as far as it goes.
    package init?(_ text: String) {
        guard let calendar = Component.first("VCALENDAR", in: contentLines(text)) else { return nil }
        method = calendar["METHOD"]?.value.trimmingBlanks.uppercased()
        lines = calendar.lines
        components = calendar.children
    }
}

extension CalendarObject.Component {
    /// The first component of that name, with all that is in it.
    static func first(_ name: String, in lines: [ContentLine]) -> Self? { all(name, in: lines, limit: 1).first }

    /// The outermost components of that name.
    static func all(_ name: String, in lines: [ContentLine], limit: Int) -> [Self] {
        var found: [Self] = []
        var open: [Self] = []

        func close() {
            guard let done = open.popLast() else { return }
            if open.isEmpty { found.append(done) } else { open[open.count - 1].children.append(done) }
        }
        for line in lines {
            let value = line.value.trimmingBlanks.uppercased()
            switch line.name {
            case "BEGIN":
                if open.isEmpty, value != name { continue }
                if open.count < Limits.componentDepth { open.append(Self(name: value)) }
            case "END":
                // An END that matches none of the open ones is passed over; one of an outer closes the inner ones.
                guard let level = open.lastIndex(where: { $0.name == value }) else { continue }
                while open.count > level { close() }
                if found.count >= limit { return found }
            default:
                if !open.isEmpty { open[open.count - 1].lines.append(line) }
            }
        }
        while !open.isEmpty { close() }
        return found
    }
}
