// Linear models over hashed features, learnt elsewhere and only applied here.
//
// Three small classifiers help the rules: what a sentence does (`SpeechActs`), which words are a person's or an
// organisation's name (`NameTagger`), what a letter says of each person it names (`PersonRoles`). Their weights are Swift
// files beside this one, written by `swift run -c release learn` from the examples in `Tests/Corpus/examples`; the same
// examples always give the same weights. They give evidence. What is done with a letter is decided by the rules, and no
// safety rule asks a model for leave.

import Foundation

/// What a model tells apart, in the order of its columns.
package protocol Learnable: CaseIterable, Hashable, RawRepresentable, Sendable where RawValue == String {}

package struct LinearModel<Label: Learnable>: Sendable {
    /// Where a feature's weights begin, by its hash.
    private let rows: FeatureTable
    private let weights: [Int8]
    private let scale: Double
    package let labels: [Label]

    /// `text`: base64 of a little-endian Float32 (the worth of one step of a weight), a UInt32 (features, `n`), `n` hashes
    /// as UInt32 and `n` rows of one Int8 a label.
    package init(_ text: String) {
        labels = Array(Label.allCases)
        if text.isEmpty {
            (rows, weights, scale) = (FeatureTable(count: 0), [], 1)
            return
        }
        guard let data = Data(base64Encoded: text, options: .ignoreUnknownCharacters), data.count >= 8 else {
            preconditionFailure("learnt weights are base64")
        }
        let bytes = [UInt8](data)
        func word(_ index: Int) -> UInt32 {
            (0..<4).reduce(0) { $0 | UInt32(bytes[index * 4 + $1]) << (8 * UInt32($1)) }
        }
        scale = Double(Float(bitPattern: word(0)))
        let count = Int(word(1))
        let columns = labels.count
        precondition(bytes.count == 8 + count * (4 + columns), "learnt weights have a row for each feature")
        var rows = FeatureTable(count: count)
        for index in 0..<count { rows.insert(word(2 + index), index * columns) }
        self.rows = rows
        weights = bytes[(8 + count * 4)...].map { Int8(bitPattern: $0) }
    }

    /// One sum a label.
    package func sums(_ features: [UInt32]) -> [Double] {
        var sums = [Int](repeating: 0, count: labels.count)
        for hash in features {
            guard let row = rows[hash] else { continue }
            for column in sums.indices { sums[column] += Int(weights[row + column]) }
        }
        return sums.map { Double($0) * scale }
    }

    /// Probabilities, by softmax.
    package func odds(_ features: Features) -> Odds<Label> {
        let hashes = features.hashes
        let sums = sums(hashes)
        let norm = Features.norm(hashes.count)
        let top = sums.max() ?? 0
        let powers = sums.map { exp(($0 - top) / norm) }
        let total = powers.reduce(0, +)
        return Odds(values: powers.map { $0 / total }, labels: labels)
    }
}

/// Probabilities of labels; they add up to one.
package struct Odds<Label: Learnable>: Sendable {
    package let values: [Double]
    package let labels: [Label]

    package subscript(_ label: Label) -> Double { labels.firstIndex(of: label).map { values[$0] } ?? 0 }
    /// The likeliest label.
    package var first: Label {
        let index = values.indices.max { values[$0] < values[$1] } ?? 0
        return labels[index]
    }
}

/// What a model sees of one thing: names of features, kept as their hashes.
package struct Features: Sendable {
    /// As they were added, some again and again.
    private var added: [UInt32] = []
    package init() {}
    package init(_ names: [String]) {
        for name in names { add(name) }
    }

    /// Each once, ascending.
    package var hashes: [UInt32] {
        let sorted = added.sorted()
        var each: [UInt32] = []
        each.reserveCapacity(sorted.count)
        for hash in sorted where hash != each.last { each.append(hash) }
        return each
    }

    /// What has more features weighs each of them less.
    package static func norm(_ count: Int) -> Double { Double(max(count, 1)).squareRoot() }

    /// Adds the feature whose name is the parts one behind the other.
    package mutating func add(
        _ a: String, _ b: String = "", _ c: String = "", _ d: String = "", _ e: String = "", _ f: String = "",
        _ g: String = ""
    ) {
        var hash = Self.hash(a)
        for part in [b, c, d, e, f, g] where !part.isEmpty { hash = Self.hash(part, after: hash) }
        added.append(hash)
    }

    mutating func add(hash: UInt32) { added.append(hash) }

    /// FNV-1a; `after`: the hash of what stands before.
    package static func hash(_ text: String, after: UInt32 = 0x811c_9dc5) -> UInt32 {
        var text = text
        return text.withUTF8 { hash($0[...], after: after) }
    }

    static func hash(_ bytes: some Sequence<UInt8>, after: UInt32) -> UInt32 {
        bytes.reduce(after) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
    }
}

/// Numbers by hash, made once and asked often: open addressing, and the hashes are their own.
private struct FeatureTable: Sendable {
    private var keys: [UInt32]
    /// -1: nothing here.
    private var values: [Int32]

    init(count: Int) {
        var size = 16
        while size < count * 2 { size *= 2 }
        keys = Array(repeating: 0, count: size)
        values = Array(repeating: -1, count: size)
    }

    mutating func insert(_ key: UInt32, _ value: Int) {
        let place = place(of: key)
        keys[place] = key
        values[place] = Int32(value)
    }

    subscript(_ key: UInt32) -> Int? {
        let value = values[place(of: key)]
        return value < 0 ? nil : Int(value)
    }

    /// Where `key` is, or would be.
    private func place(of key: UInt32) -> Int {
        let mask = keys.count - 1
        var place = Int(key) & mask
        while values[place] >= 0, keys[place] != key { place = (place + 1) & mask }
        return place
    }
}
