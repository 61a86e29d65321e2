// A letter's fingerprint: the same bytes delivered twice, or moved between folders, have the same one.

import MIME

/// Stable between runs and versions of the desk: Message-ID if there is one, and a hash of From, Subject, Date and body bytes.
package func fingerprint(_ message: Message) -> String {
    var hash = FNV1a()
    for name in ["From", "Subject", "Date"] {
        hash.add(message.fields.first(name)?.rawBody ?? [])
        hash.add([0])
    }
    let raw = message.raw
    let body = message.root.bodyRange.clamped(to: raw.startIndex..<raw.endIndex)
    // Line ends do not count: servers store CRLF or LF.
    hash.add(raw[body].lazy.filter { $0 != 0x0D })
    return (message.messageID.map { "\($0) " } ?? "") + hash.text
}

/// 128 bits as two FNV-1a sums with different offsets; not against attackers, who may only make their own letters look alike.
private struct FNV1a {
    private var a: UInt64 = 0xcbf2_9ce4_8422_2325
    private var b: UInt64 = 0x6c62_272e_07bb_0142

    mutating func add(_ bytes: some Sequence<UInt8>) {
        for byte in bytes {
            a = (a ^ UInt64(byte)) &* 0x100_0000_01b3
            b = (b ^ UInt64(byte ^ 0x5a)) &* 0x100_0000_01b3
        }
    }

    var text: String { hexadecimal(a) + hexadecimal(b) }

    private func hexadecimal(_ value: UInt64) -> String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
