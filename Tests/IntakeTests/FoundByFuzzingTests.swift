// What fuzzing found (Tests/Fuzz), each with the least input that showed it.

import MIME
import Testing

@testable import Intake

@Suite struct FoundByFuzzingTests {
    @Test(arguments: [
        "X-Failed-Recipients: nobody at all\n", "X-Failed-Recipients: \n", "X-Failed-Recipients: @\n",
        "X-Failed-Recipients: <nobody>\n",
    ])
    func `a failed recipient that is no address is none`(field: String) {
        let report = DeliveryReport(
            Message(
                Array(
                    """
                    From: Mail Delivery System <Mailer-Daemon@mx.example>
                    Subject: Mail delivery failed: returning message to sender
                    \(field)
                    A message that you sent could not be delivered to one or more of its
                    recipients. This is a permanent error. The following address(es) failed:

                      the mailbox has gone

                    """.utf8)))
        #expect(report?.bounce != nil)
        #expect(report?.bounce?.recipient == nil)
    }

    @Test func `a returned letter's lone local part is no failed recipient`() {
        let report = DeliveryReport(
            Message(
                Array(
                    """
                    From: Mail Delivery System <Mailer-Daemon@mx.example>
                    Subject: Undelivered Mail Returned to Sender
                    Content-Type: multipart/mixed; boundary=b

                    --b

                    This message could not be delivered.
                    --b
                    Content-Type: message/rfc822

                    To: nobody

                    --b--

                    """.utf8)))
        #expect(report?.bounce?.recipient == nil)
    }

    @Test func `a name in an enclosed list has no control characters`() throws {
        let reading = Letters.reader.read(
            Message(
                Array(
                    """
                    From: Coordination <coordination@forim.example>
                    To: inscription@desk.example
                    Subject: Inscriptions
                    Content-Type: multipart/mixed; boundary=b

                    --b

                    Please register the people of the enclosed list.
                    --b
                    Content-Type: text/csv; charset=utf-8; name=list.csv
                    Content-Disposition: attachment; filename=list.csv

                    Name;Organisation
                    Awa\u{1} Th\u{85}iam;Green\u{7} League
                    --b--

                    """.utf8)))
        #expect(reading.attendees.map(\.name) == ["Awa Thiam"])
        #expect(reading.attendees.first?.organisation == "Green League")
    }
}
