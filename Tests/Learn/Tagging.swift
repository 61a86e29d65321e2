// The tagger of names: an averaged structured perceptron over chains of words.

import Intake

/// One sentence or signature, its words' features and their true tags.
struct Chain {
    let features: [[UInt32]]
    let tags: [NameTag]
    let language: String
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

    func tell(_ chain: Chain) -> [NameTag] {
        guard !chain.features.isEmpty else { return [] }
        return tell(chain.features.map { $0.compactMap { rows[$0].map { $0 * NameTag.allCases.count } } })
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

    var encoded: String { encode(rows, weights, columns: NameTag.allCases.count) }

    /// Prints how many names are found whole, learnt from four fifths of the passages, five times over.
    static func check(_ passages: [Passage]) {
        let parts = Lehmer.parts(passages.count)
        var counts: [String: (found: Int, told: Int, right: Int)] = [:]
        for part in 0..<5 {
            let model = Tagging(
                learning: passages.indices.filter { parts[$0] != part }.flatMap { passages[$0].chains })
            for index in passages.indices where parts[index] == part {
                for chain in passages[index].chains {
                    let told = names(model.tell(chain))
                    let right = names(chain.tags)
                    for (kind, letter) in [("people", "P"), ("organisations", "O")] {
                        let a = Set(told.filter { $0.hasPrefix(letter) }),
                            b = Set(right.filter { $0.hasPrefix(letter) })
                        for key in [kind, "\(kind) \(chain.language)"] {
                            counts[key, default: (0, 0, 0)].found += a.intersection(b).count
                            counts[key]?.told += a.count
                            counts[key]?.right += b.count
                        }
                    }
                }
            }
        }
        for (kind, count) in counts.sorted(by: { $0.key < $1.key }) {
            print("\(kind): \(count.found) found whole of \(count.right), \(count.told) told")
        }
    }

    /// The names of a chain, as "P 3-5".
    private static func names(_ tags: [NameTag]) -> [String] {
        var result: [String] = []
        for (index, tag) in tags.enumerated() where tag == .beginsPerson || tag == .beginsOrganisation {
            let inside: NameTag = tag == .beginsPerson ? .insidePerson : .insideOrganisation
            let end = tags[(index + 1)...].firstIndex { $0 != inside } ?? tags.count
            result.append("\(tag == .beginsPerson ? "P" : "O") \(index)-\(end)")
        }
        return result
    }
}
