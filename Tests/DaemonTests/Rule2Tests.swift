// Rule 2: the order is the order of receipt, in one piece or many.

import Core
import Foundation
import Testing

@testable import Daemon
@testable import Store

@Suite struct Rule2Tests {
    private static let names = [
        "Moira Kinnear", "Claire Dumont", "Lucia Salcedo", "Rui Bettencourt", "Thomas Verhulst", "Grace Kariuki",
        "Peter Lindqvist",
    ]

    /// What becomes of everybody where the letters are decided one by one as they come.
    private func expected(_ bureau: Bureau) throws -> [String] {
        for (index, name) in Self.names.enumerated() {
            try bureau.handle(.register(name), uid: UInt32(index + 1), at: bureau.clock.now + TimeInterval(index))
        }
        return try bureau.states()
    }

    @Test(arguments: [1, 2, 3, 100])
    func `a backlog comes out alike in one piece or many, whatever the order it was fetched in`(piece: Int) throws {
        let one = try Bureau(capacity: 3)
        let states = try expected(one)
        #expect(
            states.prefix(3).allSatisfy { $0.hasSuffix(": confirmed") }
                && states.dropFirst(3).allSatisfy { $0.hasSuffix(": waiting") })
        let many = try Bureau(capacity: 3)
        // Later letters have lower UIDs: moved about between folders.
        for (index, name) in Self.names.enumerated().reversed() {
            try many.take(.register(name), uid: UInt32(100 - index), at: many.clock.now + TimeInterval(index))
        }
        try many.receive(limit: piece)
        #expect(try many.states() == states)
        #expect(try many.waiting() == Array(Self.names.dropFirst(3)))
        try many.expectSound()
    }

    @Test func `letters of one second are decided by their UID`() throws {
        let bureau = try Bureau(capacity: 1)
        try bureau.take(.register("Claire Dumont"), uid: 8)
        try bureau.take(.register("Moira Kinnear"), uid: 7)
        try bureau.receive()
        #expect(try bureau.states() == ["Moira Kinnear: confirmed", "Claire Dumont: waiting"])
    }

    @Test func `a letter that turns up late takes its place on the list, and no confirmed seat`() throws {
        let bureau = try Bureau(capacity: 1)
        for (index, name) in Self.names.prefix(3).enumerated() {
            try bureau.handle(.register(name), uid: UInt32(index + 1), at: bureau.clock.now + TimeInterval(60 * index))
        }
        try bureau.handle(.register("Grace Kariuki"), uid: 9, at: bureau.clock.now - 3600)
        #expect(try bureau.states().first == "Moira Kinnear: confirmed")
        #expect(try bureau.waiting() == ["Grace Kariuki", "Claire Dumont", "Lucia Salcedo"])
    }

    @Test func `what was received before the deadline is in time, however late it is read`() throws {
        let bureau = try Bureau(capacity: 2)
        let deadline = bureau.event.deadline
        bureau.clock.set(deadline + 3 * 24 * 3600)
        try bureau.take(.register("Moira Kinnear"), uid: 1, at: deadline - 1)
        try bureau.take(.register("Claire Dumont"), uid: 2, at: deadline)
        try bureau.receive()
        #expect(try bureau.states() == ["Moira Kinnear: confirmed"])
        #expect(try bureau.kinds() == ["confirmation", "refused-late"])
        // The journal says why, though nothing changed.
        let sender = try #require(try bureau.sent().last).to
        let refused = try bureau.register.read { transaction in
            try transaction.history(of: sender)
        }
        #expect(refused.last?.what == "refused-late" && refused.last?.reason.contains("(rule 2)") == true)
    }
}
