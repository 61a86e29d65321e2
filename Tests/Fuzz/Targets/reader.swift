// The whole way from bytes to a reading, with the events of the tests.

import MIME

@testable import Intake

private let reader = Reader(
    events: [TestEvents.seminar, TestEvents.volunteers],
    desk: DeskIdentity(
        addresses: TestEvents.addresses, organisers: ["chief@organiser.example"],
        authenticationServers: ["mx.desk.example", "mx1.desk.example"], noticeDomain: "desk.example"))

func fuzz(_ bytes: [UInt8]) {
    let reading = reader.read(Message(bytes))
    hold((0...1).contains(reading.confidence), "confidence is from 0 to 1")
    hold(!reading.reasons.isEmpty, "something decided")
    if reading.intent == .automatic { hold(!reading.answer, "a program is not answered") }
    if reading.answer { hold(!reading.sender.address.isEmpty, "an answer has somebody to go to") }
    hold((reading.seats ?? 0) >= 0, "\(reading.seats ?? 0) seats")
    hold(!reading.ownWords.hasControls, "own words have no controls")
    for person in reading.attendees { hold(!person.name.isEmpty && !person.name.hasControls, "a person has a name") }
}
