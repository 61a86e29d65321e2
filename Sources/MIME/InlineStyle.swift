// The few declarations of a style attribute that decide whether and how text shows.

/// A style attribute, read for what matters to a text rendering.
struct InlineStyle {
    /// Not shown at all: the preheaders of newsletters, mostly.
    var isHidden = false
    /// Set to nothing or to something; inherited where nil. Builders of newsletters set it to nothing on a table and
    /// back to something on what the table holds.
    var zeroFont: Bool?
    var preformatted: Bool?
    var hasNoMargin = false
    /// Struck through, which what it holds inherits.
    var isStruck = false

    init(_ style: String?) {
        guard let style else { return }
        for declaration in style.prefix(4096).lowercased().split(separator: ";") {
            let halves = declaration.split(separator: ":", maxSplits: 1)
            guard halves.count == 2 else { continue }
            let value = halves[1].filter { !$0.isWhitespace }.replacing("!important", with: "")
            switch halves[0].filter({ !$0.isWhitespace }) {
            case "display" where value == "none": isHidden = true
            case "visibility" where value == "hidden": isHidden = true
            case "mso-hide" where value == "all": isHidden = true
            case "max-height" where Self.isNothing(value): isHidden = true
            case "font-size": zeroFont = Self.isNothing(value)
            case "white-space": preformatted = value.hasPrefix("pre") && value != "pre-line"
            case "margin" where value.hasPrefix("0"): hasNoMargin = true
            case "text-decoration", "text-decoration-line": isStruck = value.contains("line-through")
            default: break
            }
        }
    }

    /// "0", "0px", "0.0em", but not "0.8em".
    private static func isNothing(_ value: String) -> Bool {
        let number = value.prefix { $0.isNumber || $0 == "." }
        return Double(number) == 0
    }
}
