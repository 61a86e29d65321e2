// Which words of a sentence or a signature are a person's name, and which an organisation's.
//
// A chain of tags, the best by Viterbi: each word's own features (how it is written, which lists of the packs hold it, its
// neighbours) and the tag before it. The models see no letter's names as such but their shape, beginnings and endings.

import Foundation

/// What a word is. `B-` begins a name, `I-` goes on with it.
package enum NameTag: String, Learnable {
    case none = "O"
    case beginsPerson = "B-P"
    case insidePerson = "I-P"
    case beginsOrganisation = "B-O"
    case insideOrganisation = "I-O"

    /// Whether `self` may stand behind `previous`.
    func follows(_ previous: NameTag) -> Bool {
        switch self {
        case .insidePerson: previous == .beginsPerson || previous == .insidePerson
        case .insideOrganisation: previous == .beginsOrganisation || previous == .insideOrganisation
        case .none, .beginsPerson, .beginsOrganisation: true
        }
    }
}

/// A run of words that are a name.
struct TaggedName: Equatable, Sendable {
    enum Kind: Equatable, Sendable { case person, organisation }
    let kind: Kind
    let range: Range<Int>
    /// How sure the tagger is, 0 to 1: the least margin of its words, squeezed.
    let odds: Double
}

package struct NameTagger: Sendable {
    private let model: LinearModel<NameTag>
    private let lexica: Lexica
    /// What each tag adds for each that may stand behind it; of `nil`, what begins.
    private let steps: [NameTag?: [Double]]

    init(lexica: Lexica, model: LinearModel<NameTag> = Classifiers.shipped.nameTags) {
        self.model = model
        self.lexica = lexica
        steps = Dictionary(
            uniqueKeysWithValues: ([nil] + NameTag.allCases.map(Optional.some)).map {
                ($0, model.sums([Self.transition($0)]))
            })
    }

    /// A perceptron's sums have no measure; divided by this they come near to odds.
    private static let scale = 25.0

    /// The names in `words`, in order.
    func names(in words: [Word]) -> [TaggedName] {
        guard !words.isEmpty else { return [] }
        let emissions = Self.features(of: words, lexica: lexica).map { model.sums($0) }
        let tags = Self.best(emissions) { steps[$0] ?? [] }
        func column(_ tag: NameTag) -> Int { NameTag.allCases.firstIndex(of: tag) ?? 0 }
        var result: [TaggedName] = []
        var start: Int?
        func end(_ index: Int) {
            guard let first = start else { return }
            let kind: TaggedName.Kind = tags[first] == .beginsPerson ? .person : .organisation
            // What the chain loses a word where the name is none.
            var margin = 0.0
            for position in first...min(index, tags.count - 1) {
                let before = position > 0 ? tags[position - 1] : nil
                let own = steps[before].map { $0[column(tags[position])] } ?? 0
                let other = steps[position > first ? NameTag.none : before].map {
                    $0[column(position < index ? .none : tags[position])]
                }
                margin += own - (other ?? 0)
                if position < index { margin += emissions[position][column(tags[position])] - emissions[position][0] }
            }
            margin /= Double(index - first) * Self.scale
            result.append(TaggedName(kind: kind, range: first..<index, odds: 1 / (1 + exp(-margin))))
            start = nil
        }
        for (index, tag) in tags.enumerated() {
            switch tag {
            case .none: end(index)
            case .beginsPerson, .beginsOrganisation:
                end(index)
                start = index
            case .insidePerson, .insideOrganisation: break
            }
        }
        end(tags.count)
        return result
    }

    /// The likeliest chain of tags. `transition` gives one sum a tag for what stands behind it; behind `nil` all begins.
    package static func best(_ emissions: [[Double]], transition: (NameTag?) -> [Double]) -> [NameTag] {
        let tags = NameTag.allCases
        let steps = tags.map { transition($0) }
        var scores = zip(emissions[0], transition(nil)).map(+)
        for (index, tag) in tags.enumerated() where !tag.follows(.none) { scores[index] = -.infinity }
        var back: [[Int]] = []
        for emission in emissions.dropFirst() {
            var next = [Double](repeating: -.infinity, count: tags.count)
            var from = [Int](repeating: 0, count: tags.count)
            for (column, tag) in tags.enumerated() {
                for previous in tags.indices where tag.follows(tags[previous]) {
                    let score = scores[previous] + steps[previous][column]
                    if score > next[column] {
                        next[column] = score
                        from[column] = previous
                    }
                }
                next[column] += emission[column]
            }
            back.append(from)
            scores = next
        }
        var column = scores.indices.max { scores[$0] < scores[$1] } ?? 0
        var result = [tags[column]]
        for from in back.reversed() {
            column = from[column]
            result.append(tags[column])
        }
        return result.reversed()
    }

    package static func transition(_ tag: NameTag?) -> UInt32 { Features.hash("after " + (tag?.rawValue ?? "^")) }

    /// The features of each word.
    package static func features(of words: [Word], lexica: Lexica) -> [[UInt32]] {
        let shapes = words.map { self.shape($0) }
        let lists = words.map { held(by: $0, lexica) }
        let plain = words.map { word -> String in
            switch word.kind {
            case .word: word.folded
            case .number: "#"
            case .address: "@"
            case .link: "://"
            case .punctuation: word.text
            }
        }
        func at<Value>(_ values: [Value], _ index: Int, _ edge: Value) -> Value {
            values.indices.contains(index) ? values[index] : edge
        }
        // What the line begins with, and the one before it.
        var first = 0
        var earlier = 0
        return words.indices.map { index in
            if index > 0, words[index].line != words[index - 1].line { (earlier, first) = (first, index) }
            var names = Features()
            let word = plain[index]
            let shape = shapes[index]
            let list = lists[index]
            let before = at(plain, index - 1, "^"), after = at(plain, index + 1, "$")
            let shapeBefore = at(shapes, index - 1, "^"), shapeAfter = at(shapes, index + 1, "$")
            let listBefore = at(lists, index - 1, ""), listAfter = at(lists, index + 1, "")
            let isLineStart = index > 0 && words[index].line > words[index - 1].line
            names.add("bias")
            names.add("w ", word)
            names.add("s ", shape)
            names.add("l ", list)
            names.add("sl ", shape, " ", list)
            names.add("p ", String(word.prefix(4)))
            names.add("e ", String(word.suffix(3)))
            names.add("e2 ", String(word.suffix(2)), " ", shape)
            names.add("wb ", before)
            names.add("wa ", after)
            names.add("wb2 ", at(plain, index - 2, "^"), " ", before)
            names.add("wa2 ", after, " ", at(plain, index + 2, "$"))
            names.add("sb ", shapeBefore, " ", shape, " ", shapeAfter)
            names.add("lb ", listBefore, " > ", list, " ", shape)
            names.add("la ", list, " ", shape, " < ", listAfter, " " + shapeAfter)
            names.add("lbl ", at(lists, index - 2, ""), " ", listBefore, " ", list, " " + shape)
            names.add("wbs ", before, " ", shape)
            names.add("was ", after, " ", shape)
            names.add("sas ", shape, " ", shapeAfter, " ", at(shapes, index + 2, "$"))
            if isLineStart || index == 0 {
                names.add("line")
                names.add("line ", shape, " ", list)
                names.add("line before ", listBefore)
                if index > 0 { names.add("second line ", list, " ", shape) }
            } else {
                names.add("follows ", shape)
            }
            names.add("line of ", lists[first], " ", shapes[first])
            names.add("first ", plain[first], " ", shape)
            if first > 0 {
                names.add("below ", lists[earlier], " ", shapes[earlier], " ", list, " " + shape)
            }
            return names.hashes
        }
    }

    private static func shape(_ word: Word) -> String {
        switch word.kind {
        case .number: return word.text.count > 3 ? "####" : "#"
        case .address: return "@"
        case .link: return "://"
        case .punctuation: return word.text
        case .word: break
        }
        let letters = word.text.filter(\.isLetter)
        guard let first = letters.first else { return "?" }
        if letters.count == 1 { return first.isUppercase ? word.text.hasSuffix(".") ? "X." : "X" : "x" }
        if !first.isCased { return "?" }
        if word.isAllCapitals { return word.text.contains("-") ? "X-X" : letters.count < 6 ? "XX" : "XXXXXX" }
        if first.isUppercase { return word.text.contains("-") ? "Xx-" : word.text.hasSuffix(".") ? "Xx." : "Xx" }
        if Names.isElided(word.text) { return "d'Xx" }
        return word.text.contains(where: \.isUppercase) ? "xX" : "x"
    }

    /// The lists of the packs that hold a word, a letter each.
    private static func held(by word: Word, _ lexica: Lexica) -> String {
        guard word.kind == .word else { return "" }
        let plain = word.folded
        let last = word.parts.last ?? ""
        var result = ""
        if GivenNames.holds(word.text) { result += "g" }
        if lexica.has(plain, in: .titles) { result += "t" }
        if lexica.has(plain, in: .roles) { result += "r" }
        let isOrganisation =
            lexica.has(plain, in: .organisations) || word.parts.count == 2 && lexica.has(last, in: .organisations)
        if isOrganisation, !Names.isFirstSurname(word.text) { result += "o" }
        if lexica.has(plain, in: .organisationAdjectives) { result += "a" }
        if lexica.has(plain, in: .links) { result += "k" }
        if lexica.has(plain, in: .calendar) { result += "c" }
        if lexica.has(plain, in: .common) { result += "m" }
        if lexica.has(plain, in: .relations) { result += "f" }
        if Names.isParticle(word.text) { result += "p" }
        return result
    }
}
