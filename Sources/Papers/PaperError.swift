// What can go wrong in this room. A strange name is not among them: it is set as well as the fonts allow.

package enum PaperError: Error, Hashable, Sendable {
    /// No font is installed, or none with Latin letters.
    case noFont
    /// A value that has to be on the sheet and has nothing in it that could be printed; the field's name.
    case blank(String)
    /// Cairo could not go on; its own words.
    case drawing(String)
}

extension PaperError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .noFont:
            "drawing a certificate: expected a font with Latin letters (Debian: install fonts-dejavu-core)"
        case .blank(let field): "drawing a certificate: expected a \(field) with something to print in it"
        case .drawing(let reason): "drawing a certificate: \(reason)"
        }
    }
}
