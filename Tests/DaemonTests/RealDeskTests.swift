// The running desk against Dovecot and Postfix: rules 4 and 9, and servers that go and come.

import Core
import Foundation
import Testing
import Transport

@testable import Daemon
@testable import Store

@Suite(.serialized) struct RealDeskTests {
    @Test func `a delivered letter is answered by push, and the answer arrives`() throws {
        let desk = try RealDesk()
        try desk.running {
            try desk.until("the mailbox is watched") {
                try desk.bureau.register.read { try $0.progress(of: desk.folder) } != nil
            }
            let began = ContinuousClock.now
            try desk.deliver(.register("Moira Kinnear"))
            try desk.until("the answer is accepted") { try desk.accepted() == 1 }
            print("Answered \(ContinuousClock.now - began) after the delivery.")
            let notice = try #require(try desk.bureau.sent().first)
            #expect(notice.kind == "confirmation" && notice.to == "moira.kinnear@ville.example")
            try desk.until("the answer arrives") { try desk.delivered(notice.messageID) == 1 }
        }
    }

    @Test func `without push the desk asks, and answers too`() throws {
        let desk = try RealDesk(idles: false, smtp: "stepwise")
        try desk.running {
            try desk.deliver(.register("Moira Kinnear"))
            try desk.until("the answer is accepted") { try desk.accepted() == 1 }
        }
    }

    @Test func `once handles what is there, sends what is due, and ends`() throws {
        let desk = try RealDesk()
        for name in ["Moira Kinnear", "Claire Dumont"] { try desk.deliver(.register(name)) }
        try desk.daemon.once()
        #expect(try desk.accepted() == 2)
        try desk.daemon.once()
        #expect(try desk.bureau.sent().count == 2)
    }

    // MARK: Rule 9

    @Test func `a person who reads and flags letters before the desk does changes nothing`() throws {
        let desk = try RealDesk()
        for name in ["Moira Kinnear", "Claire Dumont"] { try desk.deliver(.register(name)) }
        try desk.servers.flag(everythingIn: desk.folder, #"(\Seen \Flagged \Answered)"#)
        try desk.running { try desk.until("both are answered") { try desk.accepted() == 2 } }
    }

    @Test func `a letter a person moves away is not missed, and one moved back is answered with nothing`() throws {
        let desk = try RealDesk()
        let elsewhere = try desk.servers.folder()
        try desk.running {
            for name in ["Moira Kinnear", "Claire Dumont"] { try desk.deliver(.register(name)) }
            try desk.until("both are answered") { try desk.accepted() == 2 }
            let person = try desk.servers.session()
            try person.select(desk.folder)
            #expect(try person.move(try person.uids(from: 1), to: elsewhere).isOK)
            try person.select(elsewhere)
            #expect(try person.move(try person.uids(from: 1), to: desk.folder).isOK)
            person.logout()
            try desk.deliver(.register("Rui Bettencourt"))
            try desk.until("the next is answered") { try desk.accepted() == 3 }
            try desk.until("what came back is handled") {
                try desk.bureau.outcomes().count == 5 && !desk.bureau.outcomes().contains(nil)
            }
        }
        #expect(try desk.bureau.sent().count == 3)
    }

    @Test func `a mailbox numbered anew answers nobody twice`() throws {
        let desk = try RealDesk()
        try desk.running {
            for name in ["Moira Kinnear", "Claire Dumont"] { try desk.deliver(.register(name)) }
            try desk.until("both are answered") { try desk.accepted() == 2 }
        }
        let before = try desk.bureau.register.read { try $0.progress(of: desk.folder) }
        let path = "\(desk.servers.maildir)/.\(desk.folder)"
        for file in ["dovecot-uidlist", "dovecot.index", "dovecot.index.log", "dovecot.index.cache"] {
            try? FileManager.default.removeItem(atPath: "\(path)/\(file)")
        }
        try desk.deliver(.register("Rui Bettencourt"))
        try desk.running { try desk.until("the new one is answered") { try desk.accepted() == 3 } }
        let after = try desk.bureau.register.read { try $0.progress(of: desk.folder) }
        #expect(before?.uidValidity != after?.uidValidity)
        #expect(try desk.bureau.sent().count == 3)
        #expect(try desk.bureau.outcomes().filter { $0 == "the same letter came before" }.count == 2)
    }

    @Test func `letters from before the opening are left alone on first sight, wherever they stand`() throws {
        let desk = try RealDesk(since: Date() - 3600)
        try desk.deliver(.register("Moira Kinnear"), received: Date() - 60)
        let person = try desk.servers.session()
        try person.select(desk.folder)
        #expect(try person.uids(from: 1).count == 1)  // numbered before the older ones come
        person.logout()
        try desk.deliver(.register("Claire Dumont"), received: Date() - 2 * 3600)
        try desk.deliver(.register("Rui Bettencourt"), received: Date() - 400 * 24 * 3600)
        try desk.daemon.once()
        #expect(try desk.bureau.sent().map(\.to) == ["moira.kinnear@ville.example"])
        try desk.deliver(.register("Grace Kariuki"))
        try desk.daemon.once()
        #expect(try desk.bureau.sent().count == 2)
    }

    @Test func `handled letters get the keyword, and only they`() throws {
        let desk = try RealDesk(filing: .keyword(try #require(Keyword("$Usher"))))
        try desk.deliver(.register("Moira Kinnear"))
        try desk.daemon.once()
        let uids = try desk.bureau.register.read { transaction in
            let validity = try transaction.progress(of: desk.folder)?.uidValidity ?? 0
            return try transaction.unfiled(mailbox: desk.folder, uidValidity: validity, limit: 9)
        }
        #expect(uids.isEmpty)
        let keywords = try String(
            contentsOfFile: "\(desk.servers.maildir)/.\(desk.folder)/dovecot-keywords", encoding: .utf8)
        #expect(keywords.contains("$Usher"))
    }

    @Test func `handled letters are moved to a folder that is made for them`() throws {
        let target = "done-\(UUID().uuidString.prefix(8))"
        let desk = try RealDesk(filing: .move(to: target))
        for name in ["Moira Kinnear", "Claire Dumont"] { try desk.deliver(.register(name)) }
        try desk.daemon.once()
        let person = try desk.servers.session()
        #expect(try person.select(desk.folder).exists == 0)
        #expect(try person.select(target).exists == 2)
        person.logout()
        #expect(try desk.accepted() == 2)
    }

    // MARK: Servers that go and come

    @Test func `Dovecot may be stopped and started while the desk runs`() throws {
        let desk = try RealDesk()
        try desk.running {
            try desk.deliver(.register("Moira Kinnear"))
            try desk.until("the first is answered") { try desk.accepted() == 1 }
            try desk.servers.stopDovecot()
            try desk.until("the desk notices") { desk.bureau.book.all.contains { $0.contains("cannot be watched") } }
            try desk.deliver(.register("Claire Dumont"))
            try desk.servers.startDovecot()
            try desk.until("Dovecot is back") { desk.servers.isDovecotListening() }
            try desk.until("the second is answered", patience: 60) { try desk.accepted() == 2 }
        }
        #expect(try desk.bureau.sent().count == 2)
    }

    @Test func `notices wait while Postfix is down, and go once each when it is back`() throws {
        let desk = try RealDesk()
        try desk.servers.stopPostfix()
        let names = ["Moira Kinnear", "Claire Dumont", "Rui Bettencourt"]
        try desk.running {
            for name in names { try desk.deliver(.register(name)) }
            try desk.until("all are decided") { try desk.bureau.sent().count == 3 }
            try desk.until("the desk notices") { desk.bureau.book.all.contains { $0.contains("cannot be sent") } }
            #expect(try desk.accepted() == 0)
            try desk.servers.startPostfix()
            try desk.until("all are accepted", patience: 90) { try desk.accepted() == 3 }
            for notice in try desk.bureau.sent() {
                try desk.until("\(notice.kind) arrives") { try desk.delivered(notice.messageID) >= 1 }
            }
        }
        for notice in try desk.bureau.sent() { #expect(try desk.delivered(notice.messageID) == 1) }
    }

    @Test func `a full mailbox is tried again by the schedule, a refused address is not`() throws {
        let desk = try RealDesk(retry: [0.2, 3600])
        try desk.running {
            try desk.deliver(.register("Moira Kinnear", from: "full@ville.example"))
            try desk.deliver(.register("Claire Dumont", from: "nobody@refused.example"))
            try desk.until("the second attempt is made") {
                try desk.bureau.register.read { try $0.outboxLines(all: true) }.contains {
                    $0.state == "waiting" && $0.attempts == 2
                }
            }
            try desk.until("the refusal is noted") { try desk.bureau.sent().contains { $0.state == "failed" } }
        }
        let lines = try desk.bureau.register.read { try $0.outboxLines(all: true) }
        let full = try #require(lines.first { $0.recipient == "full@ville.example" })
        let refused = try #require(lines.first { $0.recipient == "nobody@refused.example" })
        #expect(full.reply?.contains("4.2.2") == true && full.nextAttempt > Date() + 3000)
        #expect(refused.attempts == 1 && refused.reply?.contains("5.1.1") == true)
        #expect(try desk.bureau.journal().contains("refused"))
        #expect(try desk.bureau.states().count == 2)
    }

    @Test(arguments: [nil, "+"] as [Character?])
    func `an address that bounces is not written to again`(separator: Character?) throws {
        let folder = "INBOX"
        let desk = try RealDesk(folder: folder, separator: separator)
        try desk.servers.deliver(
            Letter.register("Moira Kinnear", from: "moira@bounces.example").bytes, to: try desk.servers.folder())
        try desk.bureau.take(.register("Moira Kinnear", from: "moira@bounces.example"), uid: 900_000)
        try desk.running {
            try desk.until("the bounce is understood", patience: 60) {
                try desk.bureau.register.read { try $0.suppression(of: "moira@bounces.example", isCampaign: false) }
                    != nil
            }
        }
        #expect(try desk.bureau.sent().first { $0.to == "moira@bounces.example" }?.state == "failed")
    }

    @Test func `a bounce that returns nothing is understood by the address the notice went out from`() throws {
        let desk = try RealDesk(folder: "INBOX", separator: "+")
        try desk.bureau.take(.register("Moira Kinnear"), uid: 900_000)
        try desk.running {
            try desk.until("the answer is accepted") { try desk.accepted() == 1 }
            let notice = try #require(try desk.bureau.sent().first)
            try desk.until("the answer arrives") { try desk.delivered(notice.messageID) == 1 }
            let arrived = String(decoding: try #require(desk.arrivals(of: notice.messageID).first), as: UTF8.self)
            let path = try #require(arrived.firstMatch(of: #/Return-Path: <([^>]*)>/#)?.1)
            #expect(path.wholeMatch(of: #/inscription\+bounce-1-[0-9a-f]{8}@desk\.example/#) != nil)
            try desk.send(
                """
                From: MAILER-DAEMON@old.example
                To: The sender of a message
                Subject: Returned mail: User unknown
                Message-ID: <\(UUID().uuidString)@old.example>

                This message was created automatically by mail delivery software.
                A message that you sent could not be delivered to its recipient:

                    \(notice.to)
                      550 5.1.1 User unknown

                """, to: String(path))
            try desk.until("the bounce is understood", patience: 60) {
                try desk.bureau.register.read { try $0.suppression(of: notice.to, isCampaign: false) } != nil
            }
        }
        #expect(try desk.bureau.sent().first?.state == "failed")
        #expect(try desk.bureau.outcomes().contains("a delivery report on notice 1"))
    }

    @Test func `the desk is stopped while a server cannot be reached, and soon`() throws {
        let desk = try RealDesk()
        try desk.servers.stopDovecot()
        try desk.running {
            try desk.until("the desk notices") { desk.bureau.book.all.contains { $0.contains("cannot be watched") } }
        }
        try desk.servers.startDovecot()
        try desk.until("Dovecot is back") { desk.servers.isDovecotListening() }
        #expect(desk.bureau.book.all.last?.contains("The desk is closed.") == true)
    }
}
