// How writers speak of themselves when they name people: "et moi-même", "y quien suscribe", "your humble servant".

enum SelfWords {
    /// What puts the writer beside others.
    static let joined: [Pack.Wording] = [.selfJoined]
    /// What says that the writer comes too.
    static let coming: [Pack.Wording] = [.selfJoined, .selfIncluded]
    /// What writers call themselves, as one who comes or not.
    static let named: [Pack.Wording] = [.selfCalled, .selfStressed]
    /// What puts the writer beside those named, whatever else it says of them.
    static let joining: [Pack.Wording] = [.selfCalled, .selfAlong]

    static func holds(_ wordings: [Pack.Wording], _ parts: [String]) -> Bool {
        wordings.contains { Lexica.shipped.holds($0, in: parts) }
    }

    /// Where `parts` put the writer beside others: at the longest phrase, of those as long the first of the alphabet. "A mi", which is
    /// "to my" too, counts where there is no other.
    static func place(in parts: [String]) -> Int? {
        let runs = (coming + [.selfPlaced]).flatMap { Lexica.shipped.runs(of: $0, in: parts) }
        let best = runs.min { a, b in
            a.count == b.count ? parts[a].lexicographicallyPrecedes(parts[b]) : a.count > b.count
        }
        return (best ?? Lexica.shipped.runs(of: .selfOrMine, in: parts).first)?.lowerBound
    }
}

extension Lexica {
    /// Where phrases of `wording` stand among folded `parts`.
    func runs(of wording: Pack.Wording, in parts: [String]) -> [Range<Int>] {
        let phrases = self.phrases(of: wording)
        let longest = longestPhrase[wording] ?? 0
        var runs: [Range<Int>] = []
        for start in parts.indices {
            var run = ""
            for end in start..<min(start + longest, parts.count) {
                if end > start { run += " " }
                run += parts[end]
                if phrases.contains(run) { runs.append(start..<end + 1) }
            }
        }
        return runs
    }

    func holds(_ wording: Pack.Wording, in parts: [String]) -> Bool { !runs(of: wording, in: parts).isEmpty }
}
