// An address list; and what may be written to again must come back as itself, and as nothing besides.

@testable import MIME

func fuzz(_ bytes: [UInt8]) {
    for address in Address.list(bytes) {
        hold(!address.mailbox.isEmpty && !address.mailbox.hasControls, "a mailbox is one")
        hold(address.name?.isEmpty != true && address.name?.hasControls != true, "a name is one")
        guard let spec = AddrSpec(address.mailbox) else { continue }
        let person = Correspondent(name: address.name.map { HeaderText($0) }, address: spec)
        let field = HeaderFolding.addresses("To", [person])
        let back = Message(field + Array("\r\nx".utf8)).to
        hold(back.map { AddrSpec($0.mailbox) } == [spec], "\(person) comes back from \(field) as \(back)")
    }
}
