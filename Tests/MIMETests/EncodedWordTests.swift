// RFC 2047 and its misuses.

import MIME
import Testing

@Suite struct `Header text` {
    @Test(arguments: [
        ("plain", "plain"),
        ("=?utf-8?Q?d=C3=A9j=C3=A0_vu?=", "déjà vu"),
        ("=?UTF-8?B?U8OpbWluYWlyZQ==?=", "Séminaire"),
        ("=?utf-8?B?U8OpbWluYWlyZQ?=", "Séminaire"),
        ("=?iso-8859-1*fr?q?=E9t=E9?=", "été"),
        ("=?us-ascii?Q?a?= =?us-ascii?Q?b?=", "ab"),
        ("=?us-ascii?Q?a?= b", "a b"),
        ("a =?us-ascii?Q?b?=", "a b"),
        ("=?us-ascii?Q?a?=   =?utf-8?Q?b?=", "ab"),
        ("=?utf-8?Q?=C3?= =?utf-8?Q?=A9?=", "é"),
        ("=?utf-8?Q?=C3?= =?UTF-8?B?qQ==?=", "é"),
        ("=?utf-8?Q?=C3?= x =?utf-8?Q?=A9?=", "Ã x ©"),
        ("=?utf-8?Q?two words?=", "two words"),
        ("=?utf-8?Q?what?now?=", "what?now"),
        ("=?utf-8?Q??=", ""),
        ("(=?utf-8?Q?a?=)", "(a)"),
        ("Re:=?utf-8?Q?_=C3=A9?=", "Re: é"),
        ("=?utf-8?X?a?=", "=?utf-8?X?a?="),
        ("=?utf-8?Q?a", "=?utf-8?Q?a"),
        ("=?utf-8?Q?a =?utf-8?Q?b?=", "=?utf-8?Q?a b"),
        ("=?", "=?"), ("=", "="), ("=?a", "=?a"), ("=?a?", "=?a?"), ("=?a?q", "=?a?q"), ("=?a?q?", "=?a?q?"),
        ("=?utf-8?Q?=0D=0ABcc:_x?=", "  Bcc: x"),
        ("=?utf-8?Q?=00=07bell?=", "\u{FFFD}bell"),
        ("=?utf-8?Q?=?=", "="),
        ("=?utf-8?Q?=E?=", "=E"),
        ("=?windows-1252?Q?=93x=94?=", "“x”"),
        ("=?iso-8859-1?Q?=93x=94?=", "“x”"),
        ("=?gb2312?B?1tDOxA==?=", "中文"),
        ("=?utf-8?B?w6k=?==?utf-8?B?w6g=?=", "éè"),
    ])
    func `is decoded as its reader expects`(header: String, text: String) {
        #expect(message("Subject: \(header)\n\nx").subject == text)
    }

    @Test func `keeps raw bytes as UTF-8 or else as windows-1252`() {
        #expect(message("Subject: déjà\n\n").subject == "déjà")
        #expect(Message(Array("Subject: d".utf8) + [0xE9] + Array("j".utf8) + [0xE0, 10, 10]).subject == "déjà")
    }

    @Test func `is found whatever the case of its name, first of several`() {
        let message = message("X-One: a\nSUBJECT: first\nsubject: second\nx-one: b\n\n")
        #expect(message.fields["subject"] == "first")
        #expect(message.fields.values("X-ONE") == ["a", "b"])
        #expect(message.fields["X-Two"] == nil)
        #expect(message.fields.all.map(\.name) == ["X-One", "SUBJECT", "subject", "x-one"])
    }

    @Test(arguments: [
        ("a\n b", "a b"), ("a\n\tb", "a b"), ("\n a", "a"), ("a\n  b\n c", "a  b c"), ("a \n b", "a  b"),
        ("  a  ", "a"),
    ])
    func `is unfolded without losing or adding blanks`(folded: String, text: String) {
        #expect(message("Subject:\(folded)\n\n").subject == text)
        #expect(message("Subject:\(folded)\n\n".replacing("\n", with: "\r\n")).subject == text)
    }

    @Test func `is found with a blank before its colon, and after an mbox line`() {
        #expect(message("From : a@b.example\nTo: c@d.example\n\n").from.map(\.mailbox) == ["a@b.example"])
        let kept = message("From a@b.example Mon Jun 11 09:30:00 2018\nFrom: c@d.example\n\n")
        #expect(kept.from.map(\.mailbox) == ["c@d.example"])
        #expect(kept.defects.map(\.kind) == [.mailboxFromLine])
    }

    @Test func `cannot be smuggled in by a lone carriage return`() {
        let message = message("Subject: a\rX-Trusted: yes\nTo: b@host.example\n\n")
        #expect(message.fields["X-Trusted"] == nil)
        #expect(message.subject == "a X-Trusted: yes")
        #expect(message.defects.contains { $0.kind == .bareCarriageReturn })
    }

    @Test func `ends lines with carriage returns where a message has nothing else`() {
        let message = message("Subject: old Mac\rTo: b@host.example\r\rone\rtwo\r")
        #expect(message.subject == "old Mac")
        #expect(message.body.best == "one\ntwo\n")
    }
}
