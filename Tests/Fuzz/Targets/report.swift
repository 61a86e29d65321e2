// Delivery reports, in RFC 3464's form and in the forms servers made up.

import MIME

@testable import Intake

func fuzz(_ bytes: [UInt8]) {
    let message = Message(bytes)
    if let bounce = DeliveryReport(message)?.bounce {
        if let recipient = bounce.recipient { hold(recipient.contains("@"), "“\(recipient)” is an address") }
        if let status = bounce.status {
            let parts = status.split(separator: ".")
            hold(parts.count == 3 && parts.allSatisfy { UInt($0) != nil }, "“\(status)” is a status")
        }
    }
    let text = String(decoding: bytes, as: UTF8.self)
    _ = DeliveryReport.fieldGroups(text)
    _ = DeliveryReport.statusCode(text)
}
