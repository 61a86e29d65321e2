// What is read off the encoder's rows: small layers, of numbers as they were learnt.

import CEncoder
import Core
import Foundation
import Synchronization

/// `outputs` sums of `inputs` products.
struct DenseLayer: Sendable {
    let weights: [Float]
    let bias: [Float]

    func callAsFunction(_ input: [Float]) -> [Float] {
        bias.indices.map { output in
            var sum = bias[output]
            let start = output * input.count
            for index in input.indices { sum += weights[start + index] * input[index] }
            return sum
        }
    }
}

package struct LetterEncoder: Sendable {
    /// Numbers of places told apart: none at stake, one to four, and more.
    static let seatClasses = 6
    private static let width = Int(ENCODER_WIDTH)
    private static let hidden = 128

    private let wish: DenseLayer
    private let review: DenseLayer
    private let seats: DenseLayer
    private let person: DenseLayer
    private let meant: DenseLayer

    /// They stay as long as the process.
    private nonisolated(unsafe) let weights: UnsafePointer<UInt8>

    /// That of this build.
    static let shipped = {
        var length: Int64 = 0
        guard let weights = encoder_shipped(&length), encoder_fits(weights, length) == 1 else {
            preconditionFailure("the encoder's weights are as `teach` wrote them")
        }
        return LetterEncoder(weights)
    }()

    /// What it made of pages: `learn` reads the same letters several times.
    private let known: Known?

    private final class Known: Sendable {
        let opinions = Mutex<[[[Int32]]: SecondOpinion]>([:])
    }

    /// One that `teach weights` wrote to a file, which remembers what it made of a page; its memory is never given back. `nil` where
    /// the bytes are of another form.
    package init?(_ file: Data) {
        let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: file.count, alignment: 64)
        file.copyBytes(to: copy)
        guard let bytes = copy.baseAddress?.assumingMemoryBound(to: UInt8.self),
            encoder_fits(bytes, Int64(file.count)) == 1
        else {
            copy.deallocate()
            return nil
        }
        self.init(UnsafePointer(bytes), Known())
    }

    private init(_ weights: UnsafePointer<UInt8>, _ known: Known? = nil) {
        self.weights = weights
        self.known = known
        var count: Int64 = 0
        let start = encoder_heads(weights, &count)
        var rest = UnsafeBufferPointer(start: start, count: Int(count))[...]
        func layer(_ outputs: Int, of inputs: Int) -> DenseLayer {
            let weights = Array(rest.prefix(outputs * inputs))
            rest = rest.dropFirst(weights.count)
            let bias = Array(rest.prefix(outputs))
            rest = rest.dropFirst(outputs)
            return DenseLayer(weights: weights, bias: bias)
        }
        let letter = 2 * Self.width
        wish = layer(Intent.allCases.count, of: letter)
        review = layer(1, of: letter)
        seats = layer(Self.seatClasses, of: letter)
        person = layer(Self.hidden, of: letter)
        meant = layer(1, of: Self.hidden)
        precondition(rest.isEmpty, "the encoder's heads are as `teach` wrote them")
    }

    /// What it makes of a letter; `nil` where memory is lacking.
    func opinion(_ page: LetterPage) -> SecondOpinion? {
        guard let known else { return computed(page) }
        let key = [page.pieces] + page.places.map { $0.map(Int32.init) }
        if let opinion = known.opinions.withLock({ $0[key] }) { return opinion }
        let opinion = computed(page)
        known.opinions.withLock { $0[key] = opinion }
        return opinion
    }

    private func computed(_ page: LetterPage) -> SecondOpinion? {
        var rows = [Float](repeating: 0, count: page.pieces.count * Self.width)
        guard encoder_run(weights, page.pieces, Int32(page.pieces.count), 0, &rows) == 0 else { return nil }
        func mean(_ places: some Collection<Int>) -> [Float] {
            var sum = [Float](repeating: 0, count: Self.width)
            for place in places {
                for index in sum.indices { sum[index] += rows[place * Self.width + index] }
            }
            let share = 1 / Float(max(places.count, 1))
            return sum.map { $0 * share }
        }
        let first = Array(rows[..<Self.width])
        let letter = first + mean(page.pieces.indices)
        return SecondOpinion(
            wish: Odds(values: Self.shares(wish(letter)), labels: Intent.allCases),
            review: Self.share(review(letter)[0]), seats: Self.shares(seats(letter)),
            meant: page.places.map { Self.share(meant(person(mean($0) + first).map { max($0, 0) })[0]) })
    }

    private static func share(_ sum: Float) -> Double { 1 / (1 + exp(-Double(sum))) }

    private static func shares(_ sums: [Float]) -> [Double] {
        let top = sums.max() ?? 0
        let powers = sums.map { exp(Double($0 - top)) }
        let total = powers.reduce(0, +)
        return powers.map { $0 / total }
    }
}
