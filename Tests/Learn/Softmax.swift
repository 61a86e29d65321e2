// Softmax regression by stochastic gradient descent, each weight at its own rate (AdaGrad); what is learnt is the mean of the
// weights after each of the later rounds, which is steadier than those of the last.

import Foundation
import Intake

struct Example<Label: Learnable>: Sendable {
    let label: Label
    let hashes: [UInt32]
    let norm: Double

    init(_ label: Label, _ features: Features) {
        self.label = label
        hashes = features.hashes
        norm = Features.norm(hashes.count)
    }
}

struct Softmax<Label: Learnable> {
    private let labels = Array(Label.allCases)
    private var rows: [UInt32: Int] = [:]
    private var weights: [Double] = []

    /// `rounds`: how often each example is seen; `decay`: how strongly weights are held near zero, the more the fewer examples there are.
    /// `rate`: how far one example moves a weight at most.
    init(learning examples: [Example<Label>], rounds: Int = 14, decay: Double = 4e-5, rate: Double = 0.5) {
        rows = numbered(examples.map(\.hashes))
        let columns = labels.count
        weights = Array(repeating: 0, count: rows.count * columns)
        var squares = Array(repeating: 1e-2, count: weights.count)
        let starts = examples.map { example in example.hashes.compactMap { rows[$0].map { $0 * columns } } }
        let right = examples.map { labels.firstIndex(of: $0.label) ?? 0 }
        var generator = Lehmer(state: 20_180_618)
        var order = Array(examples.indices)
        var sums = weights
        for round in 0..<rounds {
            generator.shuffle(&order)
            for index in order {
                let worth = 1 / examples[index].norm
                var odds = odds(starts[index], worth)
                odds[right[index]] -= 1
                for start in starts[index] {
                    for column in 0..<columns {
                        let slope = odds[column] * worth + decay * weights[start + column]
                        squares[start + column] += slope * slope
                        weights[start + column] -= rate * slope / squares[start + column].squareRoot()
                    }
                }
            }
            if round >= rounds / 2 { for index in sums.indices { sums[index] += weights[index] } }
        }
        weights = sums.map { $0 / Double(rounds - rounds / 2) }
    }

    private func odds(_ starts: [Int], _ worth: Double) -> [Double] {
        var sums = [Double](repeating: 0, count: labels.count)
        for start in starts { for column in sums.indices { sums[column] += weights[start + column] * worth } }
        let top = sums.max() ?? 0
        let powers = sums.map { exp($0 - top) }
        let total = powers.reduce(0, +)
        return powers.map { $0 / total }
    }

    var encoded: String { encode(rows, weights, columns: labels.count) }
}

/// A number for each feature that at least two examples have; what fewer have teaches nothing.
func numbered(_ examples: [[UInt32]]) -> [UInt32: Int] {
    var counts: [UInt32: Int] = [:]
    for hashes in examples { for hash in hashes { counts[hash, default: 0] += 1 } }
    var rows: [UInt32: Int] = [:]
    for hash in counts.filter({ $0.value >= 2 }).keys.sorted() { rows[hash] = rows.count }
    return rows
}

/// As `LinearModel` reads it.
func encode(_ rows: [UInt32: Int], _ weights: [Double], columns: Int, least: Int = 3) -> String {
    let scale = Float((weights.map(abs).max() ?? 1) / 127)
    let exact = weights.map { Int8(max(-127, min(127, ($0 / Double(scale)).rounded()))) }
    // Weights of less than `least` steps say next to nothing, and most are of them.
    let steps = exact.map { abs($0) < least ? 0 : $0 }
    let kept = rows.sorted { $0.key < $1.key }.filter { row in
        (0..<columns).contains { steps[row.value * columns + $0] != 0 }
    }
    var data = Data()
    func append(_ word: UInt32) { for shift in [0, 8, 16, 24] { data.append(UInt8(word >> UInt32(shift) & 0xff)) } }
    append(scale.bitPattern)
    append(UInt32(kept.count))
    for row in kept { append(row.key) }
    for row in kept {
        for column in 0..<columns { data.append(UInt8(bitPattern: steps[row.value * columns + column])) }
    }
    return data.base64EncodedString(options: [.lineLength76Characters, .endLineWithLineFeed])
}
