// What the desk understood from one letter. See `Reader` for the way there.

import Core

/// What the desk knows of itself, for classing and reading.
package struct DeskIdentity: Hashable, Sendable {
    /// Every address that is the desk's own; their `+tag` forms are its own too.
    package var addresses: [String]
    /// Addresses that may command the desk.
    package var organisers: [String]
    /// The authserv-ids believed (RFC 8601 2.5); empty: nobody is believed.
    package var authenticationServers: [String]
    /// The right-hand side of our own Message-IDs.
    package var noticeDomain: String
    /// Where bounces come back to, `nil`: to one of `addresses`. With a bounce tag it is the desk's own.
    package var bounceAddress: String?

    package init(
        addresses: [String], organisers: [String] = [], authenticationServers: [String] = [], noticeDomain: String = "",
        bounceAddress: String? = nil
    ) {
        self.addresses = addresses
        self.organisers = organisers
        self.authenticationServers = authenticationServers
        self.noticeDomain = noticeDomain
        self.bounceAddress = bounceAddress
    }

    /// Whether `address` is one of the desk's, with or without a `+tag` or a bounce tag.
    func owns(_ address: String) -> Bool {
        isListed(address) || bounceTag(of: address) != nil
    }

    /// Whether `address`, without a `+tag`, is one of `addresses`.
    func isListed(_ address: String) -> Bool {
        let plain = Self.withoutTag(address)
        return addresses.contains { Self.withoutTag($0) == plain }
    }

    /// The `+tag` of `address` where it is the desk's; a bounce tag is none.
    func tag(of address: String) -> String? {
        let address = BounceTag.split(address)?.address ?? address
        guard owns(address), let at = address.lastIndex(of: "@"), let plus = address.firstIndex(of: "+"), plus < at
        else { return nil }
        let tag = address[address.index(after: plus)..<at]
        return tag.isEmpty ? nil : tag.lowercased()
    }

    private static func withoutTag(_ address: String) -> String {
        let key = Contact.key(of: address)
        guard let at = key.lastIndex(of: "@"), let plus = key.firstIndex(of: "+"), plus < at else { return key }
        return String(key[..<plus] + key[at...])
    }
}

package enum MessageClass: String, CaseIterable, Hashable, Sendable {
    case person, automatic, bounce, feedback, calendar, organiser, own
}

package enum Intent: String, CaseIterable, Hashable, Sendable {
    case register, cancel, change, status, accept, decline, question, automatic, other
}

/// A delivery report about something the desk sent.
package struct Bounce: Hashable, Sendable {
    package enum Kind: String, Hashable, Sendable { case permanent, transient, delayed }
    package var kind: Kind
    package var recipient: String?
    /// RFC 3463, such as `5.1.1`.
    package var status: String?
    /// The Message-ID of what came back, without brackets.
    package var originalMessageID: String?
    /// RFC 3464 2.2.1: the ENVID of our submission.
    package var envelopeID: String?
    /// Of the address it came to.
    package var tag: BounceTag?
}

/// Everything the desk understood from one letter. Nothing in it was decided.
package struct Reading: Sendable {
    package var messageClass: MessageClass
    package var intent: Intent
    /// What an answer should be in.
    package var language: Language
    package var event: EventCode?
    /// Places asked for, given up or taken up; `nil` where none is at stake.
    package var seats: Int?
    package var attendees: [Person]
    /// For `change` only.
    package var alterations: [Alteration]
    /// How the sender wants people served who come together; `nil` where they do not say.
    package var party: Policies.Party?
    /// It says just what the notice it answers asks for (`ShortAnswer`).
    var isShort = false
    /// All it says to a campaign's notice is that its sender wants no more of them.
    package var wantsNoReminders = false
    /// Without quotes, signature and disclaimers.
    package var ownWords: String
    /// The same with what stands below a closing formula: orders are no letters, and nothing of them is lost to a
    /// signature.
    package var typedWords = ""
    /// A person must look before anything is decided.
    package var review: Bool
    /// Whether anything would go back to the sender.
    package var answer: Bool
    /// 0...1.
    package var confidence: Double
    /// Short English sentences: what decided, and why a person must look.
    package var reasons: [String]
    /// Of the reasons, those why a person must look; empty where nobody need to.
    package var doubts: [String] = []
    package var defects: [String]
    package var bounce: Bounce?
    /// A calendar program's answer to an invitation of the desk; then `reference` is the invitation's.
    package var calendar: CalendarReply?
    package var sender: Contact
    package var reference: Reference?
    package var proof: Proof
    package var origin: Origin
    /// Message-IDs in In-Reply-To and References.
    package var answers: [String]
    /// What the classifiers of whole letters saw; `nil` where none was asked.
    package var learning: Learning?
}

extension Reading {
    /// A program wrote it, and it wants nothing of us.
    mutating func becomeNotice() {
        messageClass = .automatic
        intent = .automatic
        (seats, attendees, alterations, party) = (nil, [], [], nil)
        confidence = 0.9
        reasons = ["It reads as a whole like what a program writes, and asks for nothing"]
        (doubts, review, answer) = ([], false, false)
    }
}

/// What the classifiers of whole letters see of one, to be learnt from.
package struct Learning: Sendable {
    package let signs: [String]
    /// Whom it may be about, as they were weighed for the reading's intent.
    package var people: [Weighed] = []
    /// What speaks for and against the reading as a whole; empty where nobody asked.
    package var assurance: [String] = []
    /// The odds that it is right, by those.
    package var odds = 0.0
    /// The odds that acting on it would do harm, where the encoder is heard.
    package var risk: Double?
    /// The letter as the encoder sees it, where that was asked for.
    package var page: LetterPage?
    /// Everybody it names, whom it may be about or not.
    package var candidates: [Candidate] = []
    /// The encoder's odds that a program wrote it.
    package var automatic: Double?
    /// What tells the wish where the encoder was asked too; `nil` where it was not.
    package var wishes: [String]?
    /// What speaks for and against the reading where the encoder was asked too.
    package var concord: [String]?
    /// What the rules alone make of it.
    package let ruled: Intent
    package let isSurelyRuled: Bool
}
