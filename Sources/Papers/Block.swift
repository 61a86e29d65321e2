// A text that has found its size and its lines, ready to be put on a sheet.

import CPango
import Foundation

/// A text laid out centred in a column, never wider than it. Lengths are points.
final class Block {
    let layout: OpaquePointer
    let ink: Ink
    private let text: String
    /// Of the layout; narrower than the column where that makes lines of like length.
    private(set) var width: Double
    private(set) var height = 0.0

    /// `context` is one of pango's.
    init(_ text: PrintableText, _ setting: Setting, column: Double, scale: Double, context: OpaquePointer) {
        layout = pango_layout_new(context)
        ink = setting.ink
        width = column
        self.text = text.text
        set(self.text)
        pango_layout_set_alignment(layout, PANGO_ALIGN_CENTER)
        fit(setting, column: column, scale: scale)
        height = measured().height
    }

    deinit { g_object_unref(UnsafeMutableRawPointer(layout)) }

    /// Characters that no font here can draw: a box stands for each.
    var missingGlyphs: Int { Int(pango_layout_get_unknown_glyphs_count(layout)) }

    private func fit(_ setting: Setting, column: Double, scale: Double) {
        pango_layout_set_wrap(layout, PANGO_WRAP_WORD)
        for fit in setting.fits {
            for size in stride(from: fit.largest, through: fit.smallest, by: -1) {
                set(size: size * scale, setting)
                if fit.lines > 1, isSetAroundColon(width: column) { return }
                if isSet(in: fit.lines, width: column) {
                    balance(lines: Int(pango_layout_get_line_count(layout)), column: column)
                    return
                }
            }
        }
        guard let last = setting.fits.last else { return }
        set(size: last.smallest * scale, setting)
        pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR)
        pango_layout_set_ellipsize(layout, PANGO_ELLIPSIZE_END)
        pango_layout_set_height(layout, Int32(-last.lines))
        set(width: column)
    }

    /// Two lines, the first up to a colon: a title is broken where its sense is.
    private func isSetAroundColon(width: Double) -> Bool {
        guard let colon = text.range(of: ": ") else { return false }
        set(text.replacingCharacters(in: text.index(before: colon.upperBound)..<colon.upperBound, with: "\u{2028}"))
        if isSet(in: 2, width: width) { return true }
        set(text)
        return false
    }

    /// The narrowest width that makes no further line: two lines of like length, rather than a long one and a single word.
    private func balance(lines: Int, column: Double) {
        guard lines > 1 else { return }
        var (tooNarrow, wide) = (column / Double(lines + 1), column)
        while wide - tooNarrow > 2 {
            let middle = (tooNarrow + wide) / 2
            if isSet(in: lines, width: middle) { wide = middle } else { tooNarrow = middle }
        }
        _ = isSet(in: lines, width: wide)
    }

    /// Lays it out in a width, and says whether it takes at most so many lines and no word stands out.
    private func isSet(in lines: Int, width: Double) -> Bool {
        set(width: width)
        return pango_layout_get_line_count(layout) <= lines && measured().width <= width
    }

    /// As plain text and with its length: markup in a name is letters like others.
    private func set(_ text: String) { pango_layout_set_text(layout, text, Int32(text.utf8.count)) }

    private func set(size: Double, _ setting: Setting) {
        let description = setting.fontDescription(size: size)
        defer { pango_font_description_free(description) }
        pango_layout_set_font_description(layout, description)
    }

    private func set(width: Double) {
        self.width = width
        pango_layout_set_width(layout, Int32(width * Double(PANGO_SCALE)))
    }

    private func measured() -> (width: Double, height: Double) {
        var logical = PangoRectangle()
        pango_layout_get_extents(layout, nil, &logical)
        return (Double(logical.width) / Double(PANGO_SCALE), Double(logical.height) / Double(PANGO_SCALE))
    }
}
