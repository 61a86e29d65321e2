// A vCard (RFC 6350, RFC 2426, vCard 2.1): who somebody is, as their mail client encloses it.

/// One VCARD.
package struct Card: Hashable, Sendable {
    /// FN, or put together from N.
    package let fullName: String?
    /// ORG, its units joined with ", ".
    package let organisation: String?
    package let emails: [String]
    package let title: String?

    /// The first VCARD of a text; nil where none begins.
    package init?(_ text: String) {
        guard let component = CalendarObject.Component.first("VCARD", in: contentLines(text)) else { return nil }
        self.init(component)
    }

    /// Every VCARD of a text, in order.
    package static func all(in text: String) -> [Card] {
        CalendarObject.Component.all("VCARD", in: contentLines(text), limit: Limits.parts).map(Card.init)
    }

    private init(_ card: CalendarObject.Component) {
        func text(_ name: String) -> String? {
            card.all(name).map { $0.value.trimmingBlanks }.first { !$0.isEmpty }
        }
        let name = card["N"].map { line -> String in
            let parts = line.components.map(\.trimmingBlanks)
            // Family; given; additional; prefix; suffix.
            return [3, 1, 2, 0, 4].compactMap { parts.indices.contains($0) ? parts[$0] : nil }
                .filter { !$0.isEmpty }.joined(separator: " ")
        }
        // "Ilma. Sra. Ana Prats": how somebody is addressed is no part of their name.
        let address = card["N"].map { $0.components.map(\.trimmingBlanks) }.flatMap { $0.count > 3 ? $0[3] : nil } ?? ""
        let shown = text("FN").map {
            !address.isEmpty && $0.hasPrefix(address + " ") ? String($0.dropFirst(address.count + 1)) : $0
        }
        fullName = shown ?? name.flatMap { $0.isEmpty ? nil : $0 }
        let units = card["ORG"]?.components.map(\.trimmingBlanks).filter { !$0.isEmpty } ?? []
        organisation = units.isEmpty ? nil : units.joined(separator: ", ")
        emails = card.all("EMAIL").map { $0.value.trimmingBlanks }.filter { !$0.isEmpty }
            .map { $0.lowercased().hasPrefix("mailto:") ? String($0.dropFirst(7)) : $0 }
        title = text("TITLE")
    }
}
