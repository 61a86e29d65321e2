// How far hostile mail may go. Each limit leaves a defect where it was reached; none is ever met by mail that people write.

/// The bounds of one parse.
enum Limits {
    /// Header fields kept of one part.
    static let fields = 2_000
    /// Bytes kept of one field's body.
    static let fieldBytes = 1_000_000
    /// Multiparts and embedded messages inside each other.
    static let depth = 50
    /// Parts of one message, embedded messages' parts included.
    static let parts = 1_000
    /// Defects listed of one message.
    static let defects = 200
    /// Bytes of HTML source that are rendered.
    static let htmlBytes = 4_000_000
    /// Bytes of text a rendering may come to.
    static let renderedBytes = 4_000_000
    /// Elements inside each other; libxml2 itself stops at 256.
    static let htmlDepth = 180
    /// "> " prefixes before one line.
    static let quoteDepth = 20
    /// Lines of one calendar object or card file.
    static let contentLines = 50_000
    /// Calendar components inside each other.
    static let componentDepth = 20
}
