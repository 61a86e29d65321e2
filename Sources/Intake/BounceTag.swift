// The return address of a single notice, `local+bounce-NUMBER-CHECK@domain`: a bounce that returns nothing of what we
// sent still comes to the address it was sent from (VERP, as qmail began it).

import Core
import Foundation
import MIME

/// Which notice a bounce is about. `number` is the notice's in the outbox. `check` is from the random token of its
/// Message-ID, which whoever was not sent the notice cannot know: by the number alone anybody could count up and have
/// others' addresses taken for wrong.
package struct BounceTag: Hashable, Sendable {
    package let number: Int64
    /// Eight hexadecimal digits in lower case.
    package let check: String

    /// The tag of notice `number` with this Message-ID, `nil` where that is not of the form
    /// `usher.NUMBER.TOKEN@domain`.
    package init?(number: Int64, messageID: String) {
        guard let match = messageID.prefixMatch(of: #/usher\.([1-9][0-9]*)\.([0-9a-f]{8})[0-9a-f]{8}@/#),
            Int64(match.1) == number
        else { return nil }
        self.number = number
        check = String(match.2)
    }

    private init?(number: Substring, check: Substring) {
        guard let number = Int64(number) else { return nil }
        self.number = number
        self.check = String(check)
    }

    /// `sender` with this tag; `separator` is what the mail server has before a sub-address.
    package func address(of sender: String, separator: Character) -> String {
        guard let at = sender.lastIndex(of: "@") else { return sender }
        return "\(sender[..<at])\(separator)bounce-\(number)-\(check)\(sender[at...])"
    }

    /// An address with a tag in two, in lower case; `nil` where it has none. Any of the separators there are is
    /// understood: the one in the configuration may have changed since.
    static func split(_ address: String) -> (address: String, tag: BounceTag)? {
        let key = Contact.key(of: address)
        guard key.utf8.count <= 320, key.contains("bounce-"), let at = key.lastIndex(of: "@"),
            let match = key[..<at].wholeMatch(of: #/(.+)[+=.\-]bounce-([1-9][0-9]{0,18})-([0-9a-f]{8})/#),
            let tag = BounceTag(number: match.2, check: match.3)
        else { return nil }
        return (String(match.1 + key[at...]), tag)
    }
}

extension DeskIdentity {
    /// The tag of `address` where it is the desk's.
    func bounceTag(of address: String) -> BounceTag? {
        guard let (plain, tag) = BounceTag.split(address) else { return nil }
        return plain == bounceAddress.map(Contact.key) || isListed(plain) ? tag : nil
    }

    /// The tag of the address that `message` was sent to. `nil` also where there are several: nobody shall try one
    /// check after the other in a single message.
    func bounceTag(in message: Message) -> BounceTag? {
        let names = ["Delivered-To", "X-Original-To", "Envelope-To", "X-Delivered-To"]
        let addresses =
            names.flatMap { message.fields.values($0) }.map {
                $0.trimmingCharacters(in: CharacterSet(charactersIn: "<> "))
            }
            + message.to.map(\.mailbox)
        let tags = Set(addresses.compactMap(bounceTag))
        return tags.count == 1 ? tags.first : nil
    }
}
