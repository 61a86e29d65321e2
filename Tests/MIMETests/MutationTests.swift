// Messages damaged at random, the same way every time for one seed.

import MIME
import Rig
import Testing

enum Mutator {
    private static let pieces: [[UInt8]] = [
        "\n", "\r\n", "\r", "\n\n", "--", "=", "=?", "?=", "=?utf-8?B?", "<", ">", "\"", "(", ")", ";", ":",
        "boundary=", "Content-Type: multipart/mixed; boundary=b\n\n",
        "Content-Type: message/rfc822\n\n", "Content-Transfer-Encoding: base64\n",
        "Content-Transfer-Encoding: quoted-printable\n", "charset=utf-16", "charset=iso-2022-jp", "format=flowed",
        "<div>", "</div>", "<table>", "<blockquote>", "<script>", "<!--", "&#x", "BEGIN:VCALENDAR\n", "END:", "@", ",",
        "\u{0}", " ", "\t", "*0*=", "%",
    ].map { Array($0.utf8) }

    /// A few bytes changed, cut out, doubled, moved, or replaced by what means something.
    static func mutated(_ bytes: [UInt8], _ generator: inout SeededGenerator, other: [UInt8]) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<Int.random(in: 1...8, using: &generator) {
            let at = Int.random(in: 0...bytes.count, using: &generator)
            let end = min(bytes.count, at + Int.random(in: 0...64, using: &generator))
            switch Int.random(in: 0..<7, using: &generator) {
            case 0 where at < bytes.count: bytes[at] = UInt8.random(in: 0...255, using: &generator)
            case 1: bytes.removeSubrange(at..<end)
            case 2: bytes.insert(contentsOf: Array(bytes[at..<end]), at: at)
            case 3: bytes.insert(contentsOf: generator.one(of: pieces), at: at)
            case 4 where !other.isEmpty:
                let from = Int.random(in: 0..<other.count, using: &generator)
                bytes.insert(contentsOf: other[from..<min(other.count, from + 200)], at: at)
            case 5: bytes.removeSubrange(at..<bytes.count)
            default: bytes.replaceSubrange(at..<end, with: generator.one(of: pieces))
            }
        }
        return bytes
    }

    static func check(_ bytes: [UInt8]) {
        let message = Message(bytes)
        #expect(message.raw == bytes)
        #expect(message.leaves.count <= 1001)
        #expect(message.defects.count <= 201)
        #expect(message.fields.all.count <= 2000)
        #expect(exhaust(message) >= 0)
    }
}

@Suite(.timeLimit(.minutes(25))) struct `Damaged mail` {
    @Test(arguments: UInt64(0)..<60)
    func `is parsed within limits, however the messages of this folder are damaged`(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        for fixture in Fixture.all {
            let other = generator.one(of: Fixture.all)
            Mutator.check(Mutator.mutated(fixture.bytes, &generator, other: other.bytes))
        }
    }

    @Test(arguments: UInt64(0)..<3)
    func `is parsed within limits, however real mail is damaged`(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        for fixture in Fixture.real where fixture.bytes.count < 60_000 {
            let other = generator.one(of: Fixture.all)
            Mutator.check(Mutator.mutated(fixture.bytes, &generator, other: other.bytes))
        }
    }

    @Test(arguments: UInt64(0)..<100)
    func `is parsed when it is nothing but noise`(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        Mutator.check(
            (0..<Int.random(in: 0..<3000, using: &generator)).map { _ in UInt8.random(in: 0...255, using: &generator) })
    }
}
