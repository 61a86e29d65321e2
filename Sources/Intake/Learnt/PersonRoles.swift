// What a sentence says of a person it names.

/// The raw value is the mark in the examples.
package enum PersonRole: String, Learnable {
    /// Is to have a place.
    case comes = "+"
    /// Gives one up, or does not come.
    case leaves = "-"
    /// Holds one and keeps it.
    case stays = "="
    /// Is only spoken of.
    case mentioned = "~"
}

package struct PersonRoles: Sendable {
    private let model: LinearModel<PersonRole>

    init(_ weights: LearntWeights = .shipped) { model = LinearModel(weights.personRoles) }

    /// What is said of the one at `index` of `people`, the ranges of the names in `words`, in order. `sentence` is the part of
    /// `words` that is the sentence the name stands in; the rest goes before and behind it.
    /// `act` is that sentence's.
    func role(
        of index: Int, of people: [Range<Int>], in words: [Word], sentence: Range<Int>, act: Odds<SpeechAct>
    ) -> Odds<PersonRole> {
        model.odds(Self.features(of: index, of: people, in: words, sentence: sentence, act: act))
    }

    package static func features(
        of index: Int, of people: [Range<Int>], in words: [Word], sentence: Range<Int>, act: Odds<SpeechAct>
    ) -> Features {
        var features = Features()
        features.add(act, named: "act")
        // The sentence with its names as signs: the one in question, those before it, those behind it.
        var tokens: [String] = ["^"]
        var own = 0
        var position = 0
        var inside = 1..<1
        while position < words.count {
            if position == sentence.lowerBound { inside = tokens.count..<tokens.count }
            if let number = people.firstIndex(where: { $0.lowerBound == position }) {
                if number == index { own = tokens.count }
                tokens.append(number == index ? "<him>" : "<other>")
                position = max(people[number].upperBound, position + 1)
            } else {
                let word = words[position]
                if word.kind == .punctuation {
                    if ",;.:()?!".contains(word.text) { tokens.append(word.text) }
                } else {
                    tokens += Features.tokens(word, after: nil, isFirst: true)
                }
                position += 1
            }
            if position <= sentence.upperBound { inside = inside.lowerBound..<tokens.count }
        }
        tokens.append("$")
        let stems = tokens.map(Features.stem)
        features.add("bias")
        features.add("number \(min(index, 3)) of \(min(people.count, 4))")
        for offset in -8...8 where offset != 0 && stems.indices.contains(own + offset) {
            let side = offset < 0 ? "b" : "a"
            let stem = stems[own + offset]
            features.add("\(side) \(stem)")
            if abs(offset) <= 3 { features.add("\(offset) \(stem)") }
            let next = own + offset + 1
            if next != own, stems.indices.contains(next), next < own || offset > 0, abs(offset) <= 7 {
                features.add("\(side) \(stem) \(stems[next])")
            }
            if offset == -2 || offset == 1 {
                features.add("\(offset) \(stem) \(stems.indices.contains(next) ? stems[next] : "$")")
            }
        }
        if stems.indices.contains(own - 1), stems.indices.contains(own + 1) {
            features.add("between \(stems[own - 1]) \(stems[own + 1])")
        }
        var isNegated = false
        for position in inside {
            features.add("s " + stems[position])
            if Features.negations.contains(stems[position]) { isNegated = true }
            if position + 1 < inside.upperBound { features.add("s \(stems[position]) \(stems[position + 1])") }
        }
        if isNegated { features.add("negation in it") }
        return features
    }
}
