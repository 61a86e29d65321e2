// The order of receipt: what decides who comes before whom (rule 2).

import Foundation

/// A place in the order of receipt: the server's INTERNALDATE, then the message's number in the mailbox, then the place in
/// the message. What the sender's `Date:` claims has no part in it.
package struct Receipt: Hashable, Codable, Sendable, Comparable {
    /// INTERNALDATE of the message, or the moment of an organiser's act.
    package var received: Date
    /// IMAP UID (RFC 3501 2.3.1.1); 0 for an organiser's act.
    package var uid: UInt32
    /// 0 for the first person in the message.
    package var place: Int

    package init(received: Date, uid: UInt32 = 0, place: Int = 0) {
        self.received = received
        self.uid = uid
        self.place = place
    }

    package static func < (a: Receipt, b: Receipt) -> Bool {
        (a.received, a.uid, a.place) < (b.received, b.uid, b.place)
    }

    package func at(place: Int) -> Receipt { Receipt(received: received, uid: uid, place: place) }
}
