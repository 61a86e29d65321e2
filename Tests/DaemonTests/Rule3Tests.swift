// Rule 3: one person, one seat. The same message changes nothing; the same wish is answered with where things stand.

import Core
import Foundation
import Testing

@testable import Daemon
@testable import Store

@Suite struct Rule3Tests {
    let bureau: Bureau

    init() throws { bureau = try Bureau(capacity: 3) }

    @Test func `the same letter under another UID is answered once`() throws {
        try bureau.handle(.register("Moira Kinnear"), uid: 1)
        try bureau.handle(.register("Moira Kinnear"), uid: 2)
        #expect(try bureau.kinds() == ["confirmation"])
        #expect(try bureau.outcomes().last == "the same letter came before")
        #expect(try bureau.states() == ["Moira Kinnear: confirmed"])
    }

    @Test func `two copies in one backlog are one`() throws {
        try bureau.take(.register("Moira Kinnear"), uid: 1)
        try bureau.take(.register("Moira Kinnear"), uid: 2)
        try bureau.receive()
        #expect(try bureau.kinds() == ["confirmation"])
    }

    @Test func `a mailbox numbered anew is answered with nothing`() throws {
        let names = ["Moira Kinnear", "Claire Dumont", "Rui Bettencourt", "Grace Kariuki"]
        for (index, name) in names.enumerated() { try bureau.take(.register(name), uid: UInt32(index + 1)) }
        try bureau.receive()
        let before = (try bureau.sent(), try bureau.roster())
        for (index, name) in names.enumerated() {
            try bureau.take(.register(name), uid: UInt32(index + 50), validity: 2)
        }
        try bureau.reopen()
        try bureau.receive()
        #expect(try bureau.sent() == before.0)
        #expect(try bureau.roster() == before.1)
    }

    @Test func `the same wish in another letter is answered with where things stand`() throws {
        try bureau.handle(.register("Moira Kinnear"), uid: 1)
        try bureau.handle(.register("Moira Kinnear", id: "another@ville.example"), uid: 2)
        #expect(try bureau.kinds() == ["confirmation", "status"])
        #expect(try bureau.states() == ["Moira Kinnear: confirmed"])
    }

    @Test func `a person put down by a colleague and by herself has one seat`() throws {
        try bureau.handle(.register("Moira Kinnear", from: "secretary@ville.example"), uid: 1)
        try bureau.handle(.register("Moira Kinnear", id: "another@ville.example"), uid: 2)
        #expect(try bureau.roster().attendees.count == 1)
    }
}
