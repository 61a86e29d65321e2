// What the IMAP machine makes of answers out of turn, and how commands are written.

import Testing

@testable import Transport

@Suite struct IMAPMachineTests {
    /// Gives a command and answers it.
    private func answer(_ command: IMAPCommand, _ said: String) -> [IMAPMachine.Effect] {
        var machine = IMAPMachine()
        _ = machine.commandGiven(command)
        return machine.bytesReceived(Array(said.utf8))
    }

    @Test(arguments: ["u2 OK done\r\n", "+ go on\r\n", "* 1 FETCH (BODY[] \"x\")\r\n"])
    func `an answer to nothing we asked ends the session`(said: String) throws {
        let effects = try answer(.fetch(#require(UIDSet([1])), .whole), said)
        guard case .close(.wrong)? = effects.last else {
            Issue.record("expected the end, got \(effects)")
            return
        }
    }

    @Test func `a refusal is a value that keeps the line`() {
        #expect(
            answer(.create("x"), "u1 NO [ALREADYEXISTS] There is one\r\n")
                == [.completed(TaggedReply(status: .no, code: "ALREADYEXISTS", text: "[ALREADYEXISTS] There is one"))])
    }

    @Test func `a farewell is noticed whenever it comes, but in answer to ours`() {
        #expect(answer(.noop, "* BYE [UNAVAILABLE] later\r\nu1 OK\r\n") == [.close(.farewell("[UNAVAILABLE] later"))])
        #expect(
            answer(.logout, "* BYE bye\r\nu1 OK\r\n") == [.completed(TaggedReply(status: .ok, code: nil, text: ""))])
    }

    @Test func `a folder without UIDVALIDITY says so`() {
        var machine = IMAPMachine()
        _ = machine.commandGiven(.select("INBOX", readOnly: false))
        _ = machine.bytesReceived(
            Array("* 3 EXISTS\r\n* OK [PERMANENTFLAGS ()] none\r\nu1 OK [READ-ONLY] open\r\n".utf8))
        #expect(machine.mailbox?.uidValidity == 0)
        #expect(machine.mailbox?.exists == 3)
        #expect(machine.mailbox?.readOnly == true)
    }

    @Test(
        arguments: [
            ([1], "1"), ([3, 1, 2], "1:3"), ([5, 5, 7, 8, 10], "5,7:8,10"),
            ([UInt32.max, UInt32.max - 1], "4294967294:4294967295"),
        ] as [([UInt32], String)])
    func `UIDs are written in ascending ranges`(uids: [UInt32], text: String) {
        #expect(UIDSet(uids)?.description == text)
    }

    @Test func `no UID at all is no set`() { #expect(UIDSet([UInt32]()) == nil) }

    @Test(arguments: [
        ("INBOX", #""INBOX""#), ("a\"b\\c", #""a\"b\\c""#), ("Traités & réponses", #""Trait&AOk-s &- r&AOk-ponses""#),
        ("日本語", #""&ZeVnLIqe-""#), ("x\r\ny", #""x&AA0ACg-y""#), ("😀", #""&2D3eAA-""#), ("", #""""#),
    ])
    func `a folder's name can end no command, whatever letters it has`(name: String, text: String) {
        #expect(MailboxName.encode(name) == text)
    }

    @Test(arguments: ["", "a b", "a\r\nb", "a)", "\\Seen", "a*", "é", "a\"", String(repeating: "x", count: 65)])
    func `a keyword is an atom or nothing`(name: String) { #expect(Keyword(name) == nil) }

    @Test(arguments: ["$Usher", "Done", "x-1.2[3"])
    func `atoms are keywords`(name: String) { #expect(Keyword(name)?.name == name) }
}
