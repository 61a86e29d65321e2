// The second reader's parts: pieces of words, pages of letters, arithmetic, and where it may be asked.

import CEncoder
import Core
import Foundation
import Testing

@testable import Intake

@Suite struct EncoderTests {
    // MARK: Pieces

    @Test func `a common word is one piece, a rare one several, a strange character unknown`() {
        let vocabulary = Vocabulary.shipped
        #expect(vocabulary.pieces(of: "seminar").count == 1)
        #expect(vocabulary.pieces(of: "Kervadec").count > 1)
        #expect(vocabulary.pieces(of: "Kervadec").allSatisfy { $0 > Vocabulary.unknown })
        #expect(vocabulary.pieces(of: "\u{10FFFD}").last == Vocabulary.unknown)
    }

    @Test func `however long a word, its pieces are few`() {
        #expect(Vocabulary.shipped.pieces(of: String(repeating: "x", count: 100_000)).count <= 41)
        #expect(Vocabulary.shipped.pieces(of: "").count <= 1)
    }

    // MARK: Pages

    private func page(
        _ text: String, people: [String], display: String = "", answered: [String] = [], enclosed: [String] = []
    ) -> LetterPage {
        LetterPage(
            display: display, subject: BareSubject(text: "", isAnswer: false, isForward: false), answers: .nothing,
            sentences: Words.sentences(of: text.split(separator: "\n")), enclosed: enclosed, signature: [],
            passedOn: [],
            answered: answered,
            candidates: people.map { name in
                Candidate(
                    person: Named(name: PersonName(text: name)), mention: nil, isSender: false, signs: [], leaves: 0)
            })
    }

    @Test func `a page holds what fits, whatever the letter's length`() {
        let long = page(
            String(repeating: "Please register Anna Kovács and nobody else.\n", count: 500), people: ["Anna Kovács"])
        #expect(long.pieces.count <= LetterPage.limit)
        #expect(long.places[0].allSatisfy { long.pieces.indices.contains($0) })
        #expect(long.sentences.allSatisfy { $0.pieces.upperBound <= long.pieces.count })
        let heavy = page(
            String(repeating: "Please register Anna Kovács and nobody else.\n", count: 500), people: ["Anna Kovács"],
            display: String(repeating: "Krzysztofa Wojciechowska-Szczepańczyk ", count: 20))
        #expect(heavy.pieces.count <= LetterPage.limit)
    }

    @Test func `relatives who share a surname have places of their own`() throws {
        let page = page(
            "Please register Anna Kovács and not Petra Kovács.\n", people: ["Anna Kovács", "Petra Kovács"])
        let anna = Set(page.places[0]), petra = Set(page.places[1])
        #expect(anna.isDisjoint(with: petra))
        #expect(try #require(anna.max()) < #require(petra.min()))
    }

    @Test func `what it answers is on the page, and nobody is looked for in it`() {
        let plain = page("I cannot come.\n", people: ["Anna Kovács"])
        let answer = page(
            "I cannot come.\n", people: ["Anna Kovács"],
            answered: ["Dear Anna Kovács,", String(repeating: "are you still coming? ", count: 300)])
        #expect(answer.pieces.starts(with: plain.pieces))
        #expect(answer.pieces.count > plain.pieces.count + 30)
        #expect(answer.pieces.count <= LetterPage.limit)
        #expect(answer.places == [[0]])
    }

    @Test func `who is named nowhere on the page still has a place`() {
        #expect(page("I cannot come.\n", people: ["Anna Kovács"]).places == [[0]])
    }

    // MARK: Arithmetic

    private struct Computed: Decodable {
        let pieces: [Int32]
        let places: [[Int]]
        let wish: [Double]
        let review: [Double]
        let seats: [Double]
        let meant: [Double]
        /// How far Torch's own numbers moved when what the layers begin with was shaken by a millionth, at most.
        let moves: Double
    }

    /// What Torch computed with the same weights and roundings, in floats (`teach computed`).
    private static func computed() throws -> [Computed] {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
            "Computed/torch.json")
        return try JSONDecoder().decode([Computed].self, from: Data(contentsOf: file))
    }

    /// Where a float lies between two steps of a byte, Torch's may round to the other one, and the layers above carry that on: on
    /// most pages by less than some thousandths, on some by as much as Torch's own numbers move.
    @Test func `whole numbers come out as Torch's floats do`() throws {
        let encoder = LetterEncoder.shipped
        var differences: [Double] = [], still: [Double] = []
        for known in try Self.computed() {
            let opinion = try #require(encoder.opinion(LetterPage(pieces: known.pieces, places: known.places)))
            let said = [opinion.wish.values, [opinion.review], opinion.seats, opinion.meant].flatMap { $0 }
            let expected = [known.wish, known.review, known.seats, known.meant].flatMap { $0 }
            let page = zip(said, expected).map { abs($0 - $1) }
            #expect(said.count == expected.count)
            #expect(page.allSatisfy { $0 < 0.005 + 1.5 * known.moves }, "\(page), \(known.moves)")
            differences += page
            if known.moves < 0.01 { still += page }
        }
        let median = differences.sorted()[differences.count / 2]
        #expect(differences.count > 200 && median < 0.0001, "\(differences)")
        #expect(still.count > 80 && still.reduce(0, +) / Double(still.count) < 0.002, "\(still)")
    }

    @Test func `plain instructions give the very same numbers`() throws {
        var length: Int64 = 0
        let weights = encoder_shipped(&length)
        for known in try Self.computed().prefix(2) {
            let count = Int32(known.pieces.count)
            var fast = [Float](repeating: 0, count: known.pieces.count * Int(ENCODER_WIDTH))
            #expect(encoder_run(weights, known.pieces, count, 0, &fast) == 0)
            for plain: Int32 in [1, 2] {
                var other = [Float](repeating: 0, count: fast.count)
                #expect(encoder_run(weights, known.pieces, count, plain, &other) == 0)
                #expect(fast == other, "\(plain)")
            }
            #expect(fast.contains { $0 != 0 })
        }
    }

    @Test func `what is out of bounds is refused`() {
        var length: Int64 = 0
        let weights = encoder_shipped(&length)
        var rows = [Float](repeating: 0, count: Int(ENCODER_LIMIT + 1) * Int(ENCODER_WIDTH))
        #expect(encoder_run(weights, [], 0, 0, &rows) == -1)
        #expect(encoder_run(weights, [-1], 1, 0, &rows) == -1)
        #expect(encoder_run(weights, [Int32.max], 1, 0, &rows) == -1)
        #expect(
            encoder_run(weights, [Int32](repeating: 0, count: Int(ENCODER_LIMIT) + 1), ENCODER_LIMIT + 1, 0, &rows)
                == -1)
        #expect(rows.allSatisfy { $0 == 0 })
    }

    @Test func `only a file of weights is taken for one`() {
        var length: Int64 = 0
        let shipped = Data(bytes: encoder_shipped(&length), count: Int(length))
        #expect(LetterEncoder(shipped) != nil)
        #expect(LetterEncoder(shipped.dropLast(4)) == nil)
        #expect(LetterEncoder(shipped + Data(count: 4)) == nil)
        #expect(LetterEncoder(Data("USHR".utf8)) == nil)
        #expect(LetterEncoder(Data("usher: no such file".utf8)) == nil)
        #expect(LetterEncoder(shipped.prefix(4) + Data(repeating: 0xff, count: 12) + shipped.dropFirst(16)) == nil)
    }

    // MARK: Where it is asked

    @Test func `few words, and what answers a notice of ours, are not for the encoder`() {
        let long =
            "Bonjour,\n\nJe souhaite participer au séminaire du 5 juillet et vous remercie de m'inscrire. J'y viendrai de Lyon par le train du matin, et repartirai le soir même vers vingt heures.\n\nPaul Girard\n"
        #expect(Letters.read(long).learning?.concord != nil)
        #expect(Letters.read("Inscrivez-moi, merci.\n\nPaul Girard\n").learning?.concord == nil)
        let answer = Letters.reader.read(Letters.message(long), answering: [.confirmation])
        #expect(answer.learning?.concord == nil)
    }

    @Test func `a page names the people of an enclosed file`() {
        let bare = page("Please book those of the list.\n", people: ["Anna Kovács"])
        let whole = page(
            "Please book those of the list.\n", people: ["Anna Kovács"], enclosed: ["Anna Kovács", "Petra Nagy"])
        #expect(whole.pieces.count > bare.pieces.count)
        #expect(bare.places == [[0]] && whole.places[0].count > 1)
        let many = page("Please book.\n", people: [], enclosed: Array(repeating: "Anna Kovács", count: 500))
        #expect(many.pieces.count < LetterPage.limit)
    }
}
