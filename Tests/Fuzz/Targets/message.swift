// A whole message: structure, header, body, every leaf decoded.

import MIME

func fuzz(_ bytes: [UInt8]) {
    let message = Message(bytes)
    hold(message.raw == bytes, "the raw bytes are those given")
    hold(message.leaves.count <= 1001, "at most a thousand parts")
    hold(message.defects.count <= 201, "at most two hundred defects")
    hold(message.fields.all.count <= 2000, "at most two thousand fields")
    hold(exhaust(message) >= 0, "everything can be asked")
    let body = message.body
    for text in [body.plain, body.html, body.best, message.subject] {
        hold(text?.hasControls != true, "text has no controls")
    }
    for leaf in message.leaves {
        hold(0 <= leaf.bodyRange.lowerBound && leaf.bodyRange.upperBound <= bytes.count, "a part lies in the message")
    }
    for address in message.from + message.to + message.cc + message.replyTo {
        hold(!address.mailbox.isEmpty && !address.mailbox.hasControls, "an address is one")
    }
}
