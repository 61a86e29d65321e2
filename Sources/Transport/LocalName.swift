// The name we give in EHLO (RFC 5321 4.1.1.1).

import Glibc

enum LocalName {
    /// This machine's host name where it looks like one, else `localhost`.
    static let text: String = {
        var buffer = [CChar](repeating: 0, count: 256)
        guard gethostname(&buffer, buffer.count - 1) == 0 else { return "localhost" }
        let name = buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
        let allowed = name.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"): true
            default: false
            }
        }
        return allowed && !name.isEmpty ? String(decoding: name, as: UTF8.self) : "localhost"
    }()
}
