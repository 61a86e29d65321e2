// A certificate as other programs see it: poppler's tools read and render what cairo wrote (Debian: poppler-utils).

import Core
import Foundation
import Rig

@testable import Papers

extension Certificate {
    /// A seminar in July, whose values are all of usual length.
    static func usual(_ name: String = "Awa Diallo", language: Language = .french) -> Certificate {
        Certificate(
            name: name, organisation: "Ville de Dakar", eventTitle: "Vers une action internationale durable",
            when: "jeudi 5 juillet 2018", place: "Hôtel de ville de Paris", organiser: "Cités unies",
            signedBy: "Félicia Moreno", reference: "SIA-7Q4K2M", language: language,
            issued: Date(timeIntervalSince1970: 1_530_864_000), issuedOn: "6 juillet 2018")
    }

    /// All of its values but the language are `value`.
    static func filled(with value: String) -> Certificate {
        Certificate(
            name: value, organisation: value, eventTitle: value, when: value, place: value, organiser: value,
            signedBy: value, reference: value, language: .english, issued: .distantPast, issuedOn: value)
    }
}

/// A PDF in a folder that goes away with it.
final class PrintedSheet {
    private let folder: URL
    private var pdf: String { folder.appending(path: "sheet.pdf").path }

    init(_ certificate: Certificate) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "usher-sheet-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(certificate.pdf()).write(to: folder.appending(path: "sheet.pdf"))
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    private func run(_ tool: String, _ arguments: [String]) throws -> String {
        String(decoding: try MailServers.run("/usr/bin/\(tool)", arguments), as: UTF8.self)
    }

    /// The lines of text on it, without those that are empty.
    func lines() throws -> [String] {
        try run("pdftotext", ["-layout", pdf, "-"]).split { $0.isNewline || $0 == "\u{C}" }
            .map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
    }

    /// What the file says about itself: "Pages" is "1".
    func facts() throws -> [String: String] {
        var facts: [String: String] = [:]
        for line in try run("pdfinfo", ["-isodates", pdf]).split(separator: "\n") {
            let (name, value) = (line.prefix { $0 != ":" }, line.drop { $0 != ":" }.dropFirst())
            facts[String(name)] = value.trimmingCharacters(in: .whitespaces)
        }
        return facts
    }

    /// A word and where it stands, in points from the upper left corner.
    struct Word {
        let text: Substring
        let left, top, right, bottom: Double

        /// How much of the smaller word the two have in common, from 0 to 1. Without the space above and below letters.
        func overlap(_ other: Word) -> Double {
            let width = min(right, other.right) - max(left, other.left)
            let inset = min(bottom - top, other.bottom - other.top) * 0.2
            let height = min(bottom, other.bottom) - max(top, other.top) - 2 * inset
            guard width > 0, height > 0 else { return 0 }
            let areas = [self, other].map { ($0.right - $0.left) * ($0.bottom - $0.top) }
            return width * height / max(min(areas[0], areas[1]), 1)
        }
    }

    func words() throws -> [Word] {
        let word = /<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*)<\/word>/
        return try run("pdftotext", ["-bbox", pdf, "-"]).matches(of: word).map {
            let sides = [$0.1, $0.2, $0.3, $0.4].map { Double($0) ?? .nan }
            return Word(text: $0.5, left: sides[0], top: sides[1], right: sides[2], bottom: sides[3])
        }
    }

    /// Where there is ink at all, in points: left, top, right, bottom.
    func ink() throws -> [Double] {
        let name = folder.appending(path: "sheet").path
        _ = try run("pdftoppm", ["-gray", "-r", "72", "-singlefile", pdf, name])
        let image = [UInt8](try Data(contentsOf: URL(filePath: name + ".pgm")))
        // "P5", width and height, 255, and then a byte a pixel.
        let header = image.prefix(40).split(separator: 10, maxSplits: 3)
        let sizes = String(decoding: header[1], as: UTF8.self).split(separator: " ").compactMap { Int($0) }
        let (width, pixels) = (sizes[0], image.suffix(sizes[0] * sizes[1]))
        var box = [width, sizes[1], 0, 0]
        for (place, pixel) in pixels.enumerated() where pixel < 250 {
            let (x, y) = (place % width, place / width)
            box = [min(box[0], x), min(box[1], y), max(box[2], x), max(box[3], y)]
        }
        return box.map(Double.init)
    }
}
