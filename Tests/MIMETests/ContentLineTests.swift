// iCalendar and vCard lines.

import MIME
import Testing

@Suite struct `Content lines` {
    @Test(
        arguments: [
            ("NAME:value", "NAME", [:], "value"), ("name:a:b", "NAME", [:], "a:b"),
            ("N;X=1;Y=a,b:v", "N", ["X": ["1"], "Y": ["a", "b"]], "v"),
            ("N;X=\"a;b:c,d\":v", "N", ["X": ["a;b:c,d"]], "v"), ("N;X=\"a\",\"b\":v", "N", ["X": ["a", "b"]], "v"),
            ("N:a\\nb\\,c\\;d\\\\e", "N", [:], "a\nb,c;d\\e"),
            ("N:fol\n ded\n\t here", "N", [:], "folded here"), ("N;X=a^nb^^c^'d^e:v", "N", ["X": ["a\nb^c\"d^e"]], "v"),
            ("TEL;HOME;VOICE:1", "TEL", ["TYPE": ["HOME", "VOICE"]], "1"),
            (
                "N;CHARSET=iso-8859-1;ENCODING=QUOTED-PRINTABLE:caf=E9=\n au lait", "N",
                ["CHARSET": ["iso-8859-1"], "ENCODING": ["QUOTED-PRINTABLE"]], "café au lait"
            ),
            (
                "N;QUOTED-PRINTABLE;CHARSET=UTF-8:a=C3=A9=\nb", "N",
                ["ENCODING": ["QUOTED-PRINTABLE"], "CHARSET": ["UTF-8"]], "aéb"
            ),
            ("N:", "N", [:], ""), ("N;X=\"open:v", "N", ["X": ["open"]], "v"), ("N:end\\", "N", [:], "end\\"),
            ("X-A-B_C:1", "X-A-B_C", [:], "1"),
        ] as [(String, String, [String: [String]], String)])
    func `say name, parameters and value`(text: String, name: String, parameters: [String: [String]], value: String) {
        for lineBreak in ["\n", "\r\n", "\r"] {
            let lines = contentLines(text.replacing("\n", with: lineBreak))
            #expect(lines.count == 1)
            #expect(lines.first?.name == name)
            #expect(lines.first?.parameters == parameters)
            #expect(lines.first?.value == value)
        }
    }

    @Test(arguments: ["", "no colon", ":value", "bad name:x", "\n\n", ";:x", "é:x"])
    func `that are none are left out`(text: String) {
        #expect(contentLines(text) == [])
    }

    @Test func `know their group`() {
        let line = contentLines("item1.EMAIL;TYPE=work:a@b.example").first
        #expect(line?.group == "item1")
        #expect(line?.name == "EMAIL")
    }

    @Test func `of structure keep escaped separators`() {
        let line = contentLines("ORG:A\\;B;C\\,D;\\\\;E").first
        #expect(line?.components == ["A;B", "C,D", "\\", "E"])
        #expect(line?.rawValue == "A\\;B;C\\,D;\\\\;E")
    }

    @Test func `are read up to a number`() {
        #expect(contentLines(String(repeating: "A:b\n", count: 80_000)).count == 50_000)
    }
}

@Suite struct `Calendar objects` {
    @Test func `of a reply say who answers what`() throws {
        let calendar = try #require(
            CalendarObject(
                "garbage\nBEGIN:VCALENDAR\nmethod:reply\nBEGIN:VEVENT\nUID:1@x\nATTENDEE;PARTSTAT=DECLINED;CN=\"A, B\":mailto:a@b.example\nBEGIN:VALARM\nACTION:DISPLAY\nEND:VALARM\nEND:VEVENT\nEND:VCALENDAR\n"
            ))
        #expect(calendar.method == "REPLY")
        let event = try #require(calendar.components.first)
        #expect(event.name == "VEVENT")
        #expect(event["uid"]?.value == "1@x")
        #expect(event["ATTENDEE"]?.parameters["PARTSTAT"] == ["DECLINED"])
        #expect(event["ATTENDEE"]?.parameters["CN"] == ["A, B"])
        #expect(event.children.map(\.name) == ["VALARM"])
        #expect(event["ACTION"] == nil)
    }

    @Test(arguments: ["", "BEGIN:VEVENT\nEND:VEVENT", "END:VCALENDAR", "hello"])
    func `begin with VCALENDAR or are none`(text: String) {
        #expect(CalendarObject(text) == nil)
    }

    @Test func `that never end, or end wrongly, are read as far as they go`() {
        #expect(CalendarObject("BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1")?.components.first?["UID"]?.value == "1")
        #expect(
            CalendarObject("BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VTODO\nUID:1\nEND:VCALENDAR\nBEGIN:VCALENDAR")?
                .components.count == 1)
        let deep = CalendarObject("BEGIN:VCALENDAR\n" + String(repeating: "BEGIN:X\n", count: 30_000) + "UID:1")
        #expect(deep?.components.count == 1)
    }
}

@Suite struct `Cards` {
    @Test(
        arguments: [
            (
                "FN:Awa Diop\nORG:Ville;Culture\nTITLE:Dir\nEMAIL:a@b.example\nEMAIL:c@d.example", "Awa Diop",
                "Ville, Culture", ["a@b.example", "c@d.example"], "Dir"
            ),
            ("N:Diop;Awa;Marie;Dr;", "Dr Awa Marie Diop", nil, [], nil), ("FN: \nN:Diop;;;;", "Diop", nil, [], nil),
            ("X:1", nil, nil, [], nil),
            (
                "FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Zo=C3=AB\nitem1.EMAIL:mailto:z@b.example", "Zoë", nil,
                ["z@b.example"], nil
            ),
        ] as [(String, String?, String?, [String], String?)])
    func `say who somebody is`(lines: String, name: String?, organisation: String?, emails: [String], title: String?)
        throws
    {
        let card = try #require(Card("BEGIN:VCARD\nVERSION:3.0\n\(lines)\nEND:VCARD\n"))
        #expect(card.fullName == name)
        #expect(card.organisation == organisation)
        #expect(card.emails == emails)
        #expect(card.title == title)
    }

    @Test func `may be several`() {
        let text = "BEGIN:VCARD\nFN:A\nEND:VCARD\n\nbegin:vcard\nfn:B\nend:vcard\n"
        #expect(Card.all(in: text).map(\.fullName) == ["A", "B"])
        #expect(Card("nothing") == nil)
    }

    @Test func `how somebody is addressed is no part of a name`() {
        let card = Card("BEGIN:VCARD\nVERSION:3.0\nN:Prats;Ana;;Ilma. Sra.;\nFN:Ilma. Sra. Ana Prats\nEND:VCARD\n")
        #expect(card?.fullName == "Ana Prats")
    }
}
