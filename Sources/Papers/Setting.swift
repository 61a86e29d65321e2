// How a text is set in type: its sizes, its weight, its colour.

import CPango

/// A colour of print.
struct Ink: Sendable {
    let red, green, blue: Double

    /// 0xRRGGBB.
    init(_ hex: UInt32) {
        red = Double(hex >> 16 & 0xFF) / 255
        green = Double(hex >> 8 & 0xFF) / 255
        blue = Double(hex & 0xFF) / 255
    }

    static let text = Ink(0x1c1c1c)
    static let quiet = Ink(0x5a5a5a)
    static let hairline = Ink(0x9a9a9a)
    static let accent = Ink(0x1b7f4f)
}

/// How a text is set. Its fits are tried from the first to the last, each from its largest size to its smallest; what fits
/// nowhere is set as the last one says at its smallest, broken inside words where it must be, and ends in "…".
struct Setting: Sendable {
    /// Sizes in points at which a text may take so many lines.
    struct Fit: Sendable {
        let lines: Int
        let largest: Double
        let smallest: Double

        init(_ lines: Int, _ largest: Double, _ smallest: Double) {
            self.lines = lines
            self.largest = largest
            self.smallest = smallest
        }
    }

    let fits: [Fit]
    var ink = Ink.text
    var isBold = false
    var isItalic = false

    /// Families in the order of preference; the last one is whatever fontconfig takes for a serif. Letters that a family
    /// lacks come from other fonts.
    static let families = "Noto Serif, DejaVu Serif, serif"

    /// To be released by `pango_font_description_free`.
    func fontDescription(size: Double) -> OpaquePointer? {
        let description = pango_font_description_new()
        pango_font_description_set_family(description, Self.families)
        pango_font_description_set_absolute_size(description, size * Double(PANGO_SCALE))
        if isBold { pango_font_description_set_weight(description, PANGO_WEIGHT_BOLD) }
        if isItalic { pango_font_description_set_style(description, PANGO_STYLE_ITALIC) }
        return description
    }
}
