// A certificate of attendance, on one sheet of A4 across: the organiser as a letterhead, the heading above a fine rule, the
// name large, what it was, when and where; at the foot the day of issue, the signature and the reference.
//
// Every value may come from a stranger's letter. It is cut to a sane length, shrinks and wraps, and where the whole is still
// too high for the sheet all of it is set smaller.

import Core
import Foundation

/// A sheet that says who took part in what. The same values give the same bytes, on a machine with the same fonts and the
/// same cairo and pango. It may be drawn in any thread and in several at once: each drawing has its own fonts.
package struct Certificate: Sendable {
    package var name: String
    package var organisation: String?
    package var eventTitle: String
    /// In words, ready to be printed; the place likewise.
    package var when: String
    package var place: String
    package var organiser: String
    /// Whose name stands under the line for the signature; without one there is no line.
    package var signedBy: String?
    package var reference: String?
    /// English stands in for a language without words of its own.
    package var language: Language
    /// When the file says that it was made.
    package var issued: Date
    /// The day of issue in words, for the foot of the sheet.
    package var issuedOn: String?

    package init(
        name: String, organisation: String? = nil, eventTitle: String, when: String, place: String, organiser: String,
        signedBy: String? = nil, reference: String? = nil, language: Language, issued: Date, issuedOn: String? = nil
    ) {
        self.name = name
        self.organisation = organisation
        self.eventTitle = eventTitle
        self.when = when
        self.place = place
        self.organiser = organiser
        self.signedBy = signedBy
        self.reference = reference
        self.language = language
        self.issued = issued
        self.issuedOn = issuedOn
    }

    /// The PDF. Characters that no font here can draw are boxes on it: `missingGlyphs` counts them.
    package func pdf() throws(PaperError) -> [UInt8] { try drawn().bytes }

    /// How many characters of its values no font here can draw.
    package func missingGlyphs() throws(PaperError) -> Int { try drawn().missingGlyphs }

    // MARK: Drawing

    private static let scales = [1, 0.92, 0.84, 0.76, 0.68, 0.6]
    /// What lies between the letterhead and the foot.
    private static let body = 104.0...448.0
    private static let column = 640.0
    private static let centre = Sheet.width / 2

    private func drawn() throws(PaperError) -> (bytes: [UInt8], missingGlyphs: Int) {
        let (words, language) = CertificateWords.words(in: language)
        let name = PrintableText(name, upTo: 160)
        let title = PrintableText(eventTitle, upTo: 320)
        if name.isBlank { throw .blank("name") }
        if title.isBlank { throw .blank("title") }
        let heading = PrintableText(words.heading, upTo: 160)
        let organiser = PrintableText(organiser, upTo: 200)
        let colophon = Sheet.Colophon(
            title: PrintableText("\(words.heading) – \(name.text)", upTo: 240), author: organiser, created: created)

        var last: (sheet: Sheet, pieces: [Piece])?
        for scale in Self.scales {
            let sheet = Sheet(colophon, language: language.rawValue, scale: scale)
            let pieces = pieces(on: sheet, words, heading: heading, name: name, title: title)
            if pieces[0].block.missingGlyphs > 0 { throw .noFont }
            last = (sheet, pieces)
            if Piece.height(of: pieces) <= Self.body.upperBound - Self.body.lowerBound { break }
        }
        guard let (sheet, pieces) = last else { preconditionFailure("there is a scale to draw at") }
        var missing = draw(pieces, on: sheet)
        missing += drawHead(organiser, on: sheet)
        missing += drawFoot(words, on: sheet)
        return (try sheet.finish(), missing)
    }

    /// A text of the body, and the white above it.
    private struct Piece {
        let block: Block
        let above: Double
        /// The rule stands above the text, in the middle of the white.
        var isRuled = false

        static func height(of pieces: [Piece]) -> Double { pieces.reduce(0) { $0 + $1.above + $1.block.height } }
    }

    private func pieces(
        on sheet: Sheet, _ words: CertificateWords, heading: PrintableText, name: PrintableText, title: PrintableText
    ) -> [Piece] {
        func block(_ text: PrintableText, _ setting: Setting) -> Block {
            sheet.block(text, setting, column: Self.column)
        }
        var pieces = [
            Piece(block: block(heading, .heading), above: 0),
            Piece(block: block(PrintableText(words.certifies, upTo: 160), .link), above: 40, isRuled: true),
            Piece(block: block(name, .name), above: 8),
        ]
        if let organisation = filled(organisation, upTo: 240) {
            pieces.append(Piece(block: block(organisation, .organisation), above: 4))
        }
        pieces.append(Piece(block: block(PrintableText(words.tookPart, upTo: 160), .link), above: 16))
        pieces.append(Piece(block: block(title, .title), above: 8))
        var above = 12.0
        for fact in [when, place] {
            guard let text = filled(fact, upTo: 240) else { continue }
            pieces.append(Piece(block: block(text, .fact), above: above))
            above = 2
        }
        return pieces
    }

    /// In the middle of what there is, or from its top where it is too high even so.
    private func draw(_ pieces: [Piece], on sheet: Sheet) -> Int {
        let room = Self.body.upperBound - Self.body.lowerBound
        var y = Self.body.lowerBound + max(0, room - Piece.height(of: pieces)) / 2
        for piece in pieces {
            if piece.isRuled {
                sheet.drawRule(.accent, centre: Self.centre, y: y + piece.above / 2, length: 84, thickness: 1.2)
            }
            y += piece.above
            sheet.draw(piece.block, centre: Self.centre, top: y)
            y += piece.block.height
        }
        return pieces.reduce(0) { $0 + $1.block.missingGlyphs }
    }

    private func drawHead(_ organiser: PrintableText, on sheet: Sheet) -> Int {
        guard !organiser.isBlank else { return 0 }
        let block = sheet.block(organiser, .letterhead, column: Self.column)
        sheet.draw(block, centre: Self.centre, top: 52)
        return block.missingGlyphs
    }

    /// The day of issue at the left, the signature at the right; one alone stands in the middle.
    private func drawFoot(_ words: CertificateWords, on sheet: Sheet) -> Int {
        let day = filled(issuedOn, upTo: 80)
        let signatory = filled(signedBy, upTo: 160)
        let aside = day == nil || signatory == nil ? 0 : 200.0
        var missing = 0
        if let day {
            let label = sheet.block(PrintableText(words.issued, upTo: 80), .small, column: 220)
            let block = sheet.block(day, .foot, column: 220)
            sheet.draw(label, centre: Self.centre - aside, top: 496 - label.height)
            sheet.draw(block, centre: Self.centre - aside, top: 500)
            missing += block.missingGlyphs
        }
        if let signatory {
            let block = sheet.block(signatory, .foot, column: 220)
            sheet.drawRule(.hairline, centre: Self.centre + aside, y: 496, length: 220, thickness: 0.5)
            sheet.draw(block, centre: Self.centre + aside, top: 500)
            missing += block.missingGlyphs
        }
        if let reference = filled(reference, upTo: 40) {
            let text = PrintableText("\(words.reference) \(reference.text)", upTo: 80)
            let block = sheet.block(text, .small, column: Self.column)
            sheet.draw(block, centre: Self.centre, top: 548)
            missing += block.missingGlyphs
        }
        return missing
    }

    private func filled(_ value: String?, upTo limit: Int) -> PrintableText? {
        guard let value else { return nil }
        let text = PrintableText(value, upTo: limit)
        return text.isBlank ? nil : text
    }

    /// As cairo reads it, with whole seconds. A year of other than four digits it would not read, and take the present time.
    private var created: String {
        let seconds = min(max(issued.timeIntervalSince1970, 0), 253_402_300_799)
        return Date(timeIntervalSince1970: seconds.rounded(.down)).formatted(.iso8601)
    }
}

/// The type of a certificate: what may shrink does so before it wraps.
extension Setting {
    fileprivate static let letterhead = Setting(fits: [Fit(1, 13, 10), Fit(2, 11, 9)], ink: .quiet)
    fileprivate static let heading = Setting(fits: [Fit(1, 30, 20)])
    fileprivate static let link = Setting(fits: [Fit(1, 13, 10)], ink: .quiet, isItalic: true)
    fileprivate static let name = Setting(fits: [Fit(1, 40, 26), Fit(2, 30, 20), Fit(3, 20, 16)])
    fileprivate static let organisation = Setting(fits: [Fit(1, 15, 12), Fit(2, 13, 10)], ink: .quiet)
    fileprivate static let title = Setting(fits: [Fit(1, 22, 18), Fit(2, 20, 15), Fit(4, 14, 11)], isBold: true)
    fileprivate static let fact = Setting(fits: [Fit(1, 13, 11), Fit(2, 12, 10)])
    fileprivate static let foot = Setting(fits: [Fit(1, 12, 10), Fit(2, 10, 8)])
    fileprivate static let small = Setting(fits: [Fit(1, 9, 7)], ink: .quiet)
}
