// One sheet of A4 across: a PDF surface of cairo's that writes to memory, and pango's view of the installed fonts.
//
// A sheet has a font map of its own, not pango's default one. That one is kept by each thread as long as it lives, and a
// Dispatch queue goes through many; and what was drawn before would have a say in which fonts it has at hand.

import CPango

/// A page to be drawn on and then finished, in one thread. Lengths are points (1/72 inch) from the upper left corner. No ink
/// comes nearer to the edges than `margin`.
final class Sheet {
    static let width = 297.0 / 25.4 * 72
    static let height = 210.0 / 25.4 * 72
    static let margin = 28.0

    /// What a PDF says about itself. `created` is an ISO 8601 time in UTC.
    struct Colophon {
        let title: PrintableText
        let author: PrintableText
        let created: String
    }

    /// Where cairo's bytes arrive.
    private final class Drain {
        var bytes: [UInt8] = []
    }

    private let drain = Drain()
    private let surface: OpaquePointer
    private let cairo: OpaquePointer
    private let fonts: UnsafeMutablePointer<PangoFontMap>
    private let context: OpaquePointer
    private let scale: Double

    /// `language` is an ISO 639-1 code; type is set at `scale` of the sizes that settings ask for.
    init(_ colophon: Colophon, language: String, scale: Double = 1) {
        self.scale = scale
        let opaque = Unmanaged.passUnretained(drain).toOpaque()
        surface = cairo_pdf_surface_create_for_stream(
            { drain, data, count in
                guard let drain, let data else { return CAIRO_STATUS_WRITE_ERROR }
                let bytes = UnsafeBufferPointer(start: data, count: Int(count))
                Unmanaged<Drain>.fromOpaque(drain).takeUnretainedValue().bytes.append(contentsOf: bytes)
                return CAIRO_STATUS_SUCCESS
            }, opaque, Self.width, Self.height)
        cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, colophon.title.text)
        cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_AUTHOR, colophon.author.text)
        cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, colophon.created)
        cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_MOD_DATE, colophon.created)
        cairo = cairo_create(surface)
        cairo_rectangle(
            cairo, Self.margin, Self.margin, Self.width - 2 * Self.margin, Self.height - 2 * Self.margin)
        cairo_clip(cairo)

        fonts = pango_cairo_font_map_new()
        context = pango_font_map_create_context(fonts)
        // Paper has no pixels to round to; and the language is the sheet's, not that of the environment.
        pango_context_set_round_glyph_positions(context, 0)
        pango_context_set_language(context, pango_language_from_string(language))
        pango_cairo_update_context(cairo, context)
    }

    deinit {
        g_object_unref(UnsafeMutableRawPointer(context))
        g_object_unref(fonts)
        cairo_destroy(cairo)
        cairo_surface_destroy(surface)
    }

    func block(_ text: PrintableText, _ setting: Setting, column: Double) -> Block {
        Block(text, setting, column: column, scale: scale, context: context)
    }

    func draw(_ block: Block, centre: Double, top: Double) {
        use(block.ink)
        cairo_move_to(cairo, centre - block.width / 2, top)
        pango_cairo_show_layout(cairo, block.layout)
    }

    func drawRule(_ ink: Ink, centre: Double, y: Double, length: Double, thickness: Double) {
        use(ink)
        cairo_set_line_width(cairo, thickness)
        cairo_move_to(cairo, centre - length / 2, y)
        cairo_line_to(cairo, centre + length / 2, y)
        cairo_stroke(cairo)
    }

    private func use(_ ink: Ink) { cairo_set_source_rgb(cairo, ink.red, ink.green, ink.blue) }

    /// The PDF. Nothing can be drawn afterwards.
    func finish() throws(PaperError) -> [UInt8] {
        let status = cairo_status(cairo)
        cairo_show_page(cairo)
        cairo_surface_finish(surface)
        for status in [status, cairo_status(cairo), cairo_surface_status(surface)] where status != CAIRO_STATUS_SUCCESS
        {
            throw .drawing(String(cString: cairo_status_to_string(status)))
        }
        return drain.bytes
    }
}
