// What tells a program's mail from a person's letter where no header declares it: the letter as a whole, and what its sentences do.

/// Chosen on 4,037 marked letters that had not taught the encoder: it took 48 programs' mail for what it is, and of people's letters none but
/// one that a telephone company's program might have written.
struct ProgramSigns: Sendable {
    /// The encoder's odds that a program wrote it.
    let odds: Double
    /// The greatest odds of a sentence to ask for something, to give it up or to alter it.
    let acting: Double
    /// The greatest odds of a sentence to tell of absence or of receipt.
    let absent: Double
    /// It answers or quotes something: people answer briefly, and some of them stiffly.
    let isAnswer: Bool
    /// It has no subject or passes something on: people's letters.
    let isPersonal: Bool
    /// A phrase asks for a place in it.
    let asks: Bool
    /// It carries a form, a table of people or a file, which may be a person's request whatever sent it.
    let carriesRequest: Bool

    /// Odds from which it is a program's where sentences say so too, and where the whole alone does.
    static let noticeFrom = 0.95
    private static let surelyFrom = 0.98

    /// Whether nobody has to look at it.
    var isNotice: Bool {
        guard !carriesRequest else { return false }
        if acting < 0.2, absent >= 0.8, odds >= Self.noticeFrom { return true }
        guard odds >= Self.surelyFrom, !isPersonal else { return false }
        return isAnswer ? acting < 0.5 && absent >= 0.3 && !asks : acting < 0.9
    }
}
