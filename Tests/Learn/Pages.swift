// Letters as the encoder sees them, for `teach`.

import Core
import Foundation
import Intake

/// A line of what `learn --pages` writes: a letter's page and its truth.
private struct PageLine: Encodable {
    let folder: String
    let part: Int
    let file: String
    let pieces: [Int32]
    /// Begin and end among the pieces of each own sentence, and what it says.
    let sentences: [Sentence]
    let candidates: [Person]
    let intent: String
    let review: Bool
    let seats: Int?

    struct Sentence: Encodable {
        let begin: Int
        let end: Int
        let text: String
    }
    struct Person: Encodable {
        let name: String
        let places: [Int]
        let meant: Bool
    }
}

extension LetterSet {
    /// A line for each letter that a person wrote.
    func pages() -> [String] {
        var weights = LearntWeights.shipped
        weights.encoder = nil
        weights.keepsPages = true
        return letters(weights).compactMap { letter in
            guard let learning = letter.reading.learning, let page = learning.page else { return nil }
            let line = PageLine(
                folder: path, part: part, file: letter.file, pieces: page.pieces,
                sentences: page.sentences.map {
                    PageLine.Sentence(begin: $0.pieces.lowerBound, end: $0.pieces.upperBound, text: $0.text)
                },
                candidates: zip(learning.candidates, page.places).map { candidate, places in
                    PageLine.Person(
                        name: candidate.name ?? "", places: places,
                        meant: letter.people.contains(Core.Person.key(of: candidate.name ?? "")))
                },
                intent: letter.intent, review: letter.review, seats: letter.seats)
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            do { return String(decoding: try encoder.encode(line), as: UTF8.self) } catch {
                Examples.refuse("\(path)/\(letter.file): \(error)")
            }
        }
    }
}
