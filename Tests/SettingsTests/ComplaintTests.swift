// Every way a file can be wrong, and the sentence its author gets.

import Foundation
import Testing

@testable import Settings

struct Fault: CustomTestStringConvertible {
    let old: String
    let new: String
    let complaint: String

    init(_ old: String, _ new: String, _ complaint: String) {
        self.old = old
        self.new = new
        self.complaint = complaint
    }

    var testDescription: String { new.isEmpty ? "no \(old)" : new }
}

@Suite struct ComplaintTests {
    @Test func `the sample events and desk have no faults`() {
        #expect(Samples.complaints(event: Samples.event).isEmpty)
        #expect(Samples.complaints(desk: Samples.desk).isEmpty)
    }

    static let eventFaults: [Fault] = [
        // Keys
        Fault(
            "    words:", "    colour: red\n    words:",
            "demo.yaml:20:5: categories[0].colour: unknown key \"colour\", expected key, label or words"),
        Fault(
            "  offer-lasts:", "  offer-last:",
            "demo.yaml:16:3: policies.offer-last: unknown key \"offer-last\", expected address-check, address-lasts, approval, calendar-no, freed-seat, lapse, late, offer-at-least, offer-hours, offer-lasts, party, party-limit, party-patience, proof, review-holds, tell-changes or waiting-list; did you mean \"offer-lasts\"?"
        ),
        Fault(
            "  offer-lasts:", "  Waiting_List: true\n  offer-lasts:",
            "demo.yaml:16:3: policies.Waiting_List: unknown key \"Waiting_List\", expected address-check, address-lasts, approval, calendar-no, freed-seat, lapse, late, offer-at-least, offer-hours, offer-lasts, party, party-limit, party-patience, proof, review-holds, tell-changes or waiting-list; did you mean \"waiting-list\"?"
        ),
        Fault(
            "    email: ana@desk.example", "    mail: ana@desk.example",
            "demo.yaml:23:5: contacts[0].mail: unknown key \"mail\", expected email, name or phone; did you mean \"email\"?"
        ),
        Fault(
            "capacity: 20", "capacity: 20\ncapacity: 30",
            "demo.yaml:13:1: capacity: found the same key twice, expected once (it stands at line 12 already)"),
        Fault(
            "    words:", "    key: x\n    words:",
            "demo.yaml:20:5: key: found the same key twice, expected once (it stands at line 18 already)"),
        Fault(
            "title: {en: Demo event, fr: Démo}", "title: {no: Ja, \"no\": Nei}",
            "demo.yaml:3:17: title.no: found the same key twice, expected once (it stands at line 3 already)"),
        Fault(
            "code: demo\n", "",
            "demo.yaml:1:1: code: missing, expected a short name of lower-case letters (a-z), digits and dashes, such as seminar"
        ),
        Fault(
            "  address: 5 rue de Lobau, 75004 Paris\n", "",
            "demo.yaml:10:3: place.address: missing, expected one line of text of at most 500 characters"),
        Fault(
            "zone: Europe/Paris", "zone:",
            "demo.yaml:6:1: zone: found nothing, expected a time zone of the tz database such as Europe/Paris"),
        Fault(
            "zone: Europe/Paris", "zone: ~",
            "demo.yaml:6:1: zone: found nothing, expected a time zone of the tz database such as Europe/Paris"),
        // Shapes
        Fault(
            "code: demo", "code: Fête d'été",
            "demo.yaml:1:7: code: found \"Fête d'été\", expected a short name of lower-case letters (a-z), digits and dashes, such as seminar; did you mean \"fete-d-ete\"?"
        ),
        Fault(
            "prefix: DEM", "prefix: dem",
            "demo.yaml:2:9: prefix: found \"dem\", expected two to eight upper-case letters (A-Z) or digits, such as SIA; did you mean \"DEM\"?"
        ),
        Fault(
            "prefix: DEM", "prefix: D",
            "demo.yaml:2:9: prefix: found \"D\", expected two to eight upper-case letters (A-Z) or digits, such as SIA"),
        Fault(
            "title: {en: Demo event, fr: Démo}", "title: Demo",
            "demo.yaml:3:8: title: found \"Demo\", expected a text for each language, such as {en: Seminar, fr: Séminaire}"
        ),
        Fault(
            "title: {en: Demo event, fr: Démo}", "title: {french: Démo}",
            "demo.yaml:3:9: title.french: found \"french\", expected a language code of two letters (ISO 639-1) such as fr; did you mean \"fr\"?"
        ),
        Fault(
            "title: {en: Demo event, fr: Démo}", "title: {en: }",
            "demo.yaml:3:13: title.en: found nothing, expected one line of text of at most 500 characters"),
        Fault(
            "title: {en: Demo event, fr: Démo}", "title: {en: \"Demo\\r\\nBcc: x@y.example\"}",
            "demo.yaml:3:13: title.en: found \"Demo\\u{d}\\u{a}Bcc: x@y.example\", expected one line of text of at most 500 characters"
        ),
        Fault(
            "title: {en: Demo event, fr: Démo}", "title: {}",
            "demo.yaml:3:8: title: found an empty mapping, expected a text for each language, such as {en: Seminar, fr: Séminaire}"
        ),
        Fault(
            "languages: [en, fr]", "languages: [en, no]",
            "demo.yaml:5:17: languages[1]: found \"no\", expected fr, en, es or pt"),
        Fault(
            "languages: [en, fr]", "languages: [en, français]",
            "demo.yaml:5:17: languages[1]: found \"français\", expected fr, en, es or pt; did you mean \"fr\"?"),
        Fault(
            "languages: [en, fr]", "languages: [en, en]",
            "demo.yaml:5:17: languages[1]: found \"en\" for the second time, expected once"),
        Fault(
            "languages: [en, fr]", "languages: []",
            "demo.yaml:5:12: languages: found an empty list, expected at least one item"),
        Fault(
            "languages: [en, fr]", "languages: en",
            "demo.yaml:5:12: languages: found \"en\", expected a list ([a, b], or a line with a dash for each), each item fr, en, es or pt"
        ),
        Fault(
            "zone: Europe/Paris", "zone: CEST",
            "demo.yaml:6:7: zone: found \"CEST\", expected a time zone of the tz database such as Europe/Paris"),
        Fault(
            "zone: Europe/Paris", "zone: europe/pariss",
            "demo.yaml:6:7: zone: found \"europe/pariss\", expected a time zone of the tz database such as Europe/Paris; did you mean \"Europe/Paris\"?"
        ),
        Fault(
            "zone: Europe/Paris", "zone: Paris",
            "demo.yaml:6:7: zone: found \"Paris\", expected a time zone of the tz database such as Europe/Paris; did you mean \"Europe/Paris\"?"
        ),
        Fault(
            "start: 2030-07-05 09:00", "start: 5 July 2030",
            "demo.yaml:7:8: start: found \"5 July 2030\", expected a local date and time such as 2018-07-05 09:00"),
        Fault(
            "start: 2030-07-05 09:00", "start: 2030-07-05",
            "demo.yaml:7:8: start: found \"2030-07-05\", expected a local date and time such as 2018-07-05 09:00"),
        Fault(
            "capacity: 20", "capacity: -3",
            "demo.yaml:12:11: capacity: found \"-3\", expected a whole number from 0 to 1000000"),
        Fault(
            "capacity: 20", "capacity: ten",
            "demo.yaml:12:11: capacity: found \"ten\", expected a whole number from 0 to 1000000"),
        Fault(
            "capacity: 20", "capacity: 99999999999999999999",
            "demo.yaml:12:11: capacity: found \"99999999999999999999\", expected a whole number from 0 to 1000000"),
        Fault(
            "capacity: 20", "capacity: [20]",
            "demo.yaml:12:11: capacity: found a list, expected a whole number from 0 to 1000000"),
        Fault(
            "place:\n  name: {en: City Hall}\n  address: 5 rue de Lobau, 75004 Paris", "place: City Hall",
            "demo.yaml:9:8: place: found \"City Hall\", expected a mapping of keys (key: value)"),
        Fault(
            "  offer-lasts: 48h", "  offer-lasts: 48",
            "demo.yaml:16:16: policies.offer-lasts: found \"48\", expected a duration from 1m to 90d, with its unit: s, m, h or d"
        ),
        Fault(
            "  offer-lasts: 48h", "  proof: no",
            "demo.yaml:16:10: policies.proof: found \"no\", expected address, authenticated or answer"),
        Fault(
            "  offer-lasts: 48h", "  freed-seat: ofer",
            "demo.yaml:16:15: policies.freed-seat: found \"ofer\", expected offer or confirm; did you mean \"offer\"?"),
        Fault(
            "  offer-lasts: 48h", "  party-limit: 0",
            "demo.yaml:16:16: policies.party-limit: found \"0\", expected a whole number from 1 to 1000"),
        Fault(
            "  - key: university", "  - key: University",
            "demo.yaml:18:10: categories[0].key: found \"University\", expected a short name of lower-case letters (a-z), digits and dashes, such as local-authority; did you mean \"university\"?"
        ),
        Fault(
            "    words: [university, faculty]", "    words: [university, University]",
            "demo.yaml:20:25: categories[0].words[1]: found \"University\" for the second time, expected once"),
        Fault(
            "contacts:\n", "  - key: university\n    label: {en: U}\ncontacts:\n",
            "demo.yaml:21:10: categories[1].key: found \"university\" for the second time, expected each category once"),
        Fault(
            "contacts:\n", "  - key: school\n    label: {en: S}\n    words: [Faculty]\ncontacts:\n",
            "demo.yaml:23:12: categories[1].words: found \"Faculty\", which speaks for university already, expected one category a word"
        ),
        Fault(
            "    email: ana@desk.example", "    email: ana at desk",
            "demo.yaml:23:12: contacts[0].email: found \"ana at desk\", expected an e-mail address such as name@domain.example"
        ),
        // What must hold between them
        Fault(
            "end: 2030-07-05 17:15", "end: 2030-07-05 09:00",
            "demo.yaml:8:6: end: not after the start, expected a later date and time"),
        Fault(
            "  before: 2030-06-18", "  before: 2030-07-06",
            "demo.yaml:14:3: deadline: after the event's end, expected a date not after it"),
        Fault(
            "  before: 2030-06-18", "  until: 2030-06-31",
            "demo.yaml:14:10: deadline.until: found \"2030-06-31\", expected a date such as 2018-06-18, or a local date and time such as 2018-06-18 12:00"
        ),
        Fault(
            "  before: 2030-06-18", "  before: 2030-06-18\n  until: 2030-06-17",
            "demo.yaml:14:3: deadline: found both before and until, expected one of them"),
        Fault(
            "  before: 2030-06-18", "  before:",
            "demo.yaml:14:3: deadline: found neither, expected before: or until: with a date such as 2018-06-18"),
        Fault(
            "capacity: 20", "capacity: 20\nopening: 2030-06-18",
            "demo.yaml:13:10: opening: not before the deadline, expected an earlier date"),
        Fault(
            "    end: 09:30", "    end: 08:30",
            "demo.yaml:26:10: programme[0].end: not after the start of this item, expected a later time"),
        Fault(
            "    end: 09:30", "    end: 18:00",
            "demo.yaml:26:10: programme[0].end: after the event's end, expected a time not after it"),
        Fault(
            "  - start: 09:00\n    end: 09:30", "  - start: 2030-07-04 09:00",
            "demo.yaml:25:12: programme[0].start: outside the event, expected a time from its start to its end"),
        Fault(
            "campaigns:\n", "  - {start: 10:00, title: {en: B}}\n  - {start: 09:50, title: {en: A}}\ncampaigns:\n",
            "demo.yaml:29:13: programme[2].start: earlier than the item before, expected the programme in order"),
        Fault(
            "    when: 7 days before start at 09:00", "    when: a week before",
            "demo.yaml:32:11: campaigns[0].when: found \"a week before\", expected \"7 days before deadline at 09:00\" (days or weeks, before or after deadline, start or end), \"on the day of start at 09:00\", \"2 hours before start\" (hours or minutes) or a local date and time such as 2018-06-01 09:00"
        ),
        Fault(
            "    kind: reminder\n    audience: confirmed", "    kind: deadline-reminder\n    audience: unanswered",
            "demo.yaml:32:11: campaigns[0].when: not before the deadline, expected a time at which people can still register"
        ),
        Fault(
            "when: 7 days before start at 09:00", "when: 1 day after end at 09:00",
            "demo.yaml:32:11: campaigns[0].when: not before the event's end, expected an earlier time"),
        Fault(
            "campaigns:\n",
            "campaigns:\n  - {name: soon, kind: reminder, audience: waiting, when: on the day of start at 07:00}\n",
            "demo.yaml:30:11: campaigns[1].name: found \"soon\" for the second time, expected a name of its own for each campaign"
        ),
        Fault(
            "audience: confirmed", "audience: anybody",
            "demo.yaml:31:15: campaigns[0].audience: found \"anybody\", expected unanswered, confirmed, waiting, offered, unconfirmed, present or everybody"
        ),
        Fault(
            "audience: confirmed", "audience: unanswered",
            "demo.yaml:31:15: campaigns[0].audience: found unanswered, expected confirmed, waiting, offered, unconfirmed, present or everybody for reminder"
        ),
        Fault(
            "kind: reminder", "kind: invitation",
            "demo.yaml:31:15: campaigns[0].audience: found confirmed, expected unanswered for invitation"
        ),
        Fault(
            "kind: reminder", "kind: thanks",
            "demo.yaml:32:11: campaigns[0].when: before the event's end, expected a time after it: this kind thanks for coming"
        ),
        Fault(
            "audience: confirmed", "audience: confirmed\n    only: {categories: [towns]}",
            "demo.yaml:32:25: campaigns[0].only.categories[0]: found \"towns\", expected university"),
        Fault(
            "- name: soon", "- name: changes",
            "demo.yaml:29:11: campaigns[0].name: found \"changes\", which is the desk's own campaign, expected another name"
        ),
        // YAML
        Fault(
            "  offer-lasts: 48h", "\toffer-lasts: 48h",
            "demo.yaml:16:1: found a tab, expected spaces: YAML indents with nothing else"),
        Fault(
            "    kind: reminder", "    kind: &a reminder",
            "demo.yaml:30:11: campaigns[0].kind: found an anchor or alias (& or *), expected every value written out where it is meant"
        ),
        Fault(
            "    kind: reminder", "    kind: *a",
            "demo.yaml:30:11: found an anchor or alias (& or *), expected every value written out where it is meant"),
        Fault(
            "    kind: reminder", "    kind: !truth reminder",
            "demo.yaml:30:11: campaigns[0].kind: found a tag (!), expected the value alone"),
        Fault(
            "capacity: 20", "capacity: 20\n---\ncode: two",
            "demo.yaml:13:1: found a second document (---), expected one document in a file"),
        Fault(
            "capacity: 20", "capacity: \"20",
            "demo.yaml:33:1: could not be read as YAML: while scanning a quoted scalar: found unexpected end of stream, begun at line 12"
        ),
        Fault(
            "capacity: 20", "capacity: 2\u{200E}0",
            "demo.yaml:12:11: capacity: found \"2\\u{200e}0\", expected a whole number from 0 to 1000000"),
        Fault(
            "capacity: 20", "capacity: 20\n\"\\e[2J\": 1",
            "demo.yaml:13:1: \\u{1b}[2J: unknown key \"\\u{1b}[2J\", expected aliases, called-off, campaign-hours, campaigns, capacity, categories, certificate, closed, code, contacts, deadline, end, languages, opening, organiser, place, policies, practical, prefix, programme, questions, quotas, reserved, start, title or zone"
        ),
    ]

    @Test(arguments: eventFaults)
    func `a fault in an event is told with its line, key and what was expected`(fault: Fault) {
        #expect(Samples.event.contains(fault.old))
        let complaints = Samples.complaints(event: Samples.event.replacing(fault.old, with: fault.new))
        #expect(complaints.split(separator: "\n").contains(Substring(fault.complaint)), "\(complaints)")
    }

    static let deskFaults: [Fault] = [
        Fault(
            "  name: Desk\n", "",
            "usher.yaml:2:3: desk.name: missing, expected one line of text of at most 500 characters"),
        Fault(
            "  host: imap.desk.example", "  host: imaps://imap.desk.example:993",
            "usher.yaml:5:9: imap.host: found \"imaps://imap.desk.example:993\", expected a host name such as imap.desk.example, without scheme or port"
        ),
        Fault(
            "  host: imap.desk.example", "  host: imap.desk.example\n  port: 70000",
            "usher.yaml:6:9: imap.port: found \"70000\", expected a whole number from 1 to 65535"),
        Fault(
            "  host: imap.desk.example", "  host: imap.desk.example\n  security: ssl",
            "usher.yaml:6:13: imap.security: found \"ssl\", expected tls, starttls or none"),
        Fault(
            "  host: smtp.desk.example", "  host: smtp.desk.example\n  security: none",
            "usher.yaml:10:13: smtp.security: found none for smtp.desk.example, expected tls or starttls: passwords and letters would travel in the clear"
        ),
        Fault(
            "  host: smtp.desk.example", "  host: smtp.desk.example\n  sub-address-separator: \"++\"",
            "usher.yaml:10:26: smtp.sub-address-separator: found \"++\", expected one of + - = . in quotes, as the mail server has it before a sub-address"
        ),
        Fault(
            "  host: smtp.desk.example",
            "  host: smtp.desk.example\n  bounce-tag: true\n  envelope-sender: a-very-long-name-that-leaves-no-more-room@desk.example",
            "usher.yaml:10:15: smtp.bounce-tag: found true, but a-very-long-name-that-leaves-no-more-room@desk.example has no room for a sub-address, expected an envelope-sender with at most 37 characters before the @"
        ),
        Fault(
            "  host: imap.desk.example", "  host: imap.desk.example\n  after: move INBOX",
            "usher.yaml:6:10: imap.after: found the folder the desk reads, expected another one"),
        Fault(
            "  host: imap.desk.example", "  host: imap.desk.example\n  after: keyword a b",
            "usher.yaml:6:10: imap.after: found \"keyword a b\", expected nothing, keyword NAME (such as keyword $Usher) or move FOLDER"
        ),
        Fault(
            "  host: imap.desk.example", "  host: imap.desk.example\n  max-message-size: 25",
            "usher.yaml:6:21: imap.max-message-size: found \"25\", expected a size from 100 kB to 1 GB such as 25 MB (units B, kB, MB, GB, KiB, MiB)"
        ),
        Fault(
            "  user: inscription\n  password: {environment: SMTP_PASSWORD}", "  user: inscription",
            "usher.yaml:9:3: smtp.password: missing, expected both user and password, or neither"),
        Fault(
            "  user: inscription\n  password: {credential: imap-password}", "  user: inscription",
            "usher.yaml:5:3: imap.password: missing, expected where the password is: {file: PATH}, {environment: NAME} or {credential: NAME}"
        ),
        Fault(
            "{credential: imap-password}", "hunter2",
            "usher.yaml:7:13: imap.password: found the password itself or something else, expected where it is: {file: PATH}, {environment: NAME} or {credential: NAME}; a password does not belong into this file, because such files are copied, mailed and kept in repositories"
        ),
        Fault(
            "{credential: imap-password}", "{}",
            "usher.yaml:7:13: imap.password: found none of the places, expected {file: PATH}, {environment: NAME} or {credential: NAME}"
        ),
        Fault(
            "{credential: imap-password}", "{file: a, credential: b}",
            "usher.yaml:7:13: imap.password: found more than one of the places, expected {file: PATH}, {environment: NAME} or {credential: NAME}"
        ),
        Fault(
            "{credential: imap-password}", "{credentials: hunter2}",
            "usher.yaml:7:14: imap.password: found an unknown key, expected credential, environment or file; did you mean \"credential\"?"
        ),
        Fault(
            "{credential: imap-password}", "{file: ~/hunter2}",
            "usher.yaml:7:20: imap.password.file: expected the path of a file that holds the password"),
        Fault(
            "desk:\n", "limits: {retry: [60]}\ndesk:\n",
            "usher.yaml:1:18: limits.retry[0]: found \"60\", expected a duration from 1s to 7d, with its unit: s, m, h or d"
        ),
        Fault(
            "desk:\n", "limits: {retry: []}\ndesk:\n",
            "usher.yaml:1:17: limits.retry: found an empty list, expected at least one item"),
        Fault(
            "desk:\n", "organisers: [Ana <ana@desk.example>]\ndesk:\n",
            "usher.yaml:1:14: organisers[0]: found \"Ana <ana@desk.example>\", expected an e-mail address such as name@domain.example"
        ),
        Fault(
            "desk:\n", "templates: nowhere\ndesk:\n",
            "usher.yaml:1:12: templates: found no folder nowhere, expected one"),
        Fault("desk:\n", "events: nowhere\ndesk:\n", "usher.yaml:1:9: events: found no folder nowhere, expected one"),
    ]

    @Test(arguments: deskFaults)
    func `a fault in the desk's file is told with its line, key and what was expected`(fault: Fault) {
        #expect(Samples.desk.contains(fault.old))
        let complaints = Samples.complaints(desk: Samples.desk.replacing(fault.old, with: fault.new))
        #expect(complaints.split(separator: "\n").contains(Substring(fault.complaint)), "\(complaints)")
        #expect(!complaints.contains("hunter2"))
    }

    @Test func `all faults of all files are told at once, in the order of files and lines`() {
        let desk = Samples.desk.replacing("  name: Desk\n", with: "  nam: Desk\n")
        let event = Samples.event.replacing("capacity: 20", with: "capacity: x").replacing(
            "prefix: DEM", with: "prefix: d")
        let lines = Samples.complaints(desk: desk, events: ["a.yaml": event, "b.yaml": "[]"]).split(separator: "\n")
        #expect(
            lines.map { $0.prefix { $0 != " " } } == [
                "events/a.yaml:2:9:", "events/a.yaml:12:11:", "events/b.yaml:1:1:", "usher.yaml:2:3:",
                "usher.yaml:2:3:",
            ])
    }

    @Test func `two events never share a code or a prefix`() {
        let complaints = Samples.complaints(
            desk: Samples.desk, events: ["a.yaml": Samples.event, "b.yaml": Samples.event])
        #expect(
            complaints == """
                events/b.yaml:1:7: code: found "demo", which events/a.yaml:1 has already, expected another one for each event
                events/b.yaml:2:9: prefix: found "DEM", which events/a.yaml:2 has already, expected another one for each event
                """)
    }

    @Test func `a desk without an event is refused`() {
        #expect(
            Samples.complaints(desk: Samples.desk, events: ["notes.txt": "x", ".hidden.yaml": Samples.event])
                == "events: found no event, expected at least one file NAME.yaml")
    }

    @Test func `a file that is not there is named`() {
        let file = URL(fileURLWithPath: "/nowhere/usher.yaml")
        #expect(
            throws: SettingsError([
                Complaint(file: "/nowhere/usher.yaml", problem: "cannot be read, expected a readable YAML file")
            ])
        ) {
            try Settings.load(file, environment: [:])
        }
    }

    @Test func `of thousands of faults the first two hundred are told and the rest counted`() {
        let yaml = (0..<5000).map { "key\($0): 1" }.joined(separator: "\n")
        let lines = Samples.complaints(event: yaml).split(separator: "\n")
        #expect(lines.count == 201)
        #expect(lines.last?.hasSuffix("further complaints, left out") == true)
    }
}
