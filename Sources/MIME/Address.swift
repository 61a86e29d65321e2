// An address as a header gives it (RFC 5322, 3.4). What may be written back to is an `AddrSpec`.

/// One mailbox of an address list.
package struct Address: Hashable, Sendable {
    /// The display name, decoded; or, without one, the comment that stands for it.
    package var name: String?
    /// local@domain as written, the domain lower-cased; a lone local part where no domain was given. Never empty; no
    /// control characters, and no spaces unless quoted.
    package var mailbox: String
    /// The name of the group it is listed in (RFC 5322, 3.4), "" for a nameless one.
    package var group: String?

    package init(name: String? = nil, mailbox: String, group: String? = nil) {
        self.name = name
        self.mailbox = mailbox
        self.group = group
    }

    /// All mailboxes of an address list, groups flattened. Any bytes are accepted; what is no mailbox is left out.
    package static func list(_ bytes: [UInt8]) -> [Address] { AddressParser.parse(bytes) }
}
