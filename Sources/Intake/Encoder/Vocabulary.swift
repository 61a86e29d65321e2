// Words cut into the pieces the encoder knows, as SentencePiece's unigram model does: of all ways to cut a word the likeliest.

import CEncoder
import Foundation

struct Vocabulary: Sendable {
    static let begin: Int32 = 0
    static let end: Int32 = 2
    static let unknown: Int32 = 3
    /// Begins, pads, ends, is unknown.
    private static let special: Int32 = 4
    /// Characters of a word that are looked at; what is longer is no word.
    private static let wordLimit = 40
    /// What a character costs that no piece has.
    private static let strange: Float = -40

    /// A piece's bytes and what it is.
    private let pieces: [[UInt8]: (number: Int32, score: Float)]
    private let longest: Int

    static let shipped = Vocabulary()

    private init() {
        var length: Int64 = 0
        let start = encoder_pieces(&length)
        let bytes = UnsafeRawBufferPointer(start: start, count: Int(length))
        let count = Int(bytes.loadUnaligned(as: UInt32.self))
        var pieces: [[UInt8]: (number: Int32, score: Float)] = [:]
        pieces.reserveCapacity(count)
        var place = 4
        var longest = 0
        for number in 0..<count {
            let score = Float(bitPattern: bytes.loadUnaligned(fromByteOffset: place + 4, as: UInt32.self))
            let size = Int(bytes[place + 8])
            let piece = [UInt8](bytes[(place + 9)..<(place + 9 + size)])
            pieces[piece] = (Int32(number) + Self.special, score)
            longest = max(longest, size)
            place += 9 + size
        }
        self.pieces = pieces
        self.longest = longest
    }

    /// `text`'s words, in the form the pieces have them (NFKC, parted by white space).
    static func words(of text: String) -> [String] {
        text.precomposedStringWithCompatibilityMapping.split(whereSeparator: \.isWhitespace).map(String.init)
    }

    /// The pieces of one word.
    func pieces(of word: String) -> [Int32] {
        let text = Array(("\u{2581}" + word.prefix(Self.wordLimit)).utf8)
        // Where characters begin.
        let starts = text.indices.filter { text[$0] & 0xC0 != 0x80 } + [text.count]
        var best = [Float](repeating: -.infinity, count: starts.count)
        var back = [(from: Int, piece: Int32)](repeating: (0, Self.unknown), count: starts.count)
        best[0] = 0
        for from in 0..<(starts.count - 1) where best[from] > -.infinity {
            for to in (from + 1)..<starts.count {
                let range = starts[from]..<starts[to]
                guard range.count <= longest else { break }
                guard let piece = pieces[Array(text[range])] else { continue }
                let score = best[from] + piece.score
                if score > best[to] {
                    best[to] = score
                    back[to] = (from, piece.number)
                }
            }
            if best[from] + Self.strange > best[from + 1] {
                best[from + 1] = best[from] + Self.strange
                back[from + 1] = (from, Self.unknown)
            }
        }
        var result: [Int32] = []
        var at = starts.count - 1
        while at > 0 {
            result.append(back[at].piece)
            at = back[at].from
        }
        return result.reversed()
    }
}
