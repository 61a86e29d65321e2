// The desk's own names: what stands in From, in the calendar entry as ORGANIZER, and after the @ of our Message-IDs.

import MIME

/// `messageIDDomain` is always a dot-atom of ASCII letters, digits, dashes and dots (RFC 5322 3.6.4).
package struct Letterhead: Sendable {
    package let name: String
    package let address: AddrSpec
    package let messageIDDomain: String

    /// `messageIDDomain` is the address's domain where none is given.
    package init(name: String, address: AddrSpec, messageIDDomain: String? = nil) throws(NoticeError) {
        let domain = (messageIDDomain ?? address.domain).lowercased()
        guard !domain.isEmpty, domain.utf8.count <= 120, !domain.hasPrefix("."), !domain.hasSuffix("."),
            !domain.contains(".."),
            domain.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == ".") })
        else {
            throw .address(domain, use: "the domain of Message-IDs: ASCII letters, digits, dashes and dots expected")
        }
        self.name = plain(name, limit: 120)
        self.address = address
        self.messageIDDomain = domain
    }

    package init(name: String, address: String, messageIDDomain: String? = nil) throws(NoticeError) {
        guard let spec = AddrSpec(address) else { throw .address(address, use: "the desk's address") }
        try self.init(name: name, address: spec, messageIDDomain: messageIDDomain)
    }
}
