// The tagger of names: an averaged structured perceptron over chains of words.

import Intake

/// One sentence or signature, its words' features and their true tags.
struct Chain: Sendable {
    let features: [[UInt32]]
    let tags: [NameTag]
}

struct Tagging {
    private let rounds = 10
    private var rows: [UInt32: Int] = [:]
    private var weights: [Double] = []

    init(learning chains: [Chain]) {
        let tags = NameTag.allCases
        let columns = tags.count
        rows = numbered(chains.flatMap(\.features))
        for tag in [nil] + tags.map(Optional.some) where rows[NameTagger.transition(tag)] == nil {
            rows[NameTagger.transition(tag)] = rows.count
        }
        var sums = [Double](repeating: 0, count: rows.count * columns)
        weights = sums
        let starts = chains.map { $0.features.map { $0.compactMap { rows[$0].map { $0 * columns } } } }
        var generator = Lehmer(state: 20_180_705)
        var order = Array(chains.indices)
        var step = 1.0
        for _ in 0..<rounds {
            generator.shuffle(&order)
            for index in order where !chains[index].tags.isEmpty {
                let told = tell(starts[index])
                step += 1
                let right = chains[index].tags
                guard told != right else { continue }
                func move(_ start: Int, _ tag: NameTag, _ by: Double) {
                    let place = start + (tags.firstIndex(of: tag) ?? 0)
                    weights[place] += by
                    sums[place] += by * step
                }
                for position in right.indices {
                    if told[position] != right[position] {
                        for start in starts[index][position] {
                            move(start, right[position], 1)
                            move(start, told[position], -1)
                        }
                    }
                    let before = position > 0 ? (right[position - 1], told[position - 1]) : nil
                    if let row = rows[NameTagger.transition(before?.0)] { move(row * columns, right[position], 1) }
                    if let row = rows[NameTagger.transition(before?.1)] { move(row * columns, told[position], -1) }
                }
            }
        }
        for place in weights.indices { weights[place] -= sums[place] / step }
    }

    private func tell(_ starts: [[Int]]) -> [NameTag] {
        let columns = NameTag.allCases.count
        let emissions = starts.map { starts in
            (0..<columns).map { column in starts.reduce(0) { $0 + weights[$1 + column] } }
        }
        return NameTagger.best(emissions) { tag in
            let start = (rows[NameTagger.transition(tag)] ?? 0) * columns
            return Array(weights[start..<(start + columns)])
        }
    }

    var encoded: String { encode(rows, weights, columns: NameTag.allCases.count, least: 1) }
}
