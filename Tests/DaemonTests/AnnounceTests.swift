// An organiser's words to many: shown first, sent on a code, each in their language, journalled.

import Core
import Foundation
import MIME
import Testing

@testable import Daemon
@testable import Store

@Suite struct AnnounceTests {
    private func mail(_ text: String, id: String) -> Letter {
        Letter(
            name: "Félicia Moreno", address: OrderTests.organiser, subject: "Orders", text: text, messageID: id)
    }

    private func text(_ sent: Sent?) throws -> String { Message(try #require(sent).bytes).body.best }

    @Test func `it is shown first, and sent when the code comes back`() throws {
        let bureau = try Bureau(capacity: 1)
        try bureau.handle(.register("Moira Kinnear"), uid: 1)
        var french = Letter.register("Claire Dumont")
        french.text =
            "Bonjour,\n\nJe souhaite m'inscrire au séminaire. Je viendrai seule.\n\nCordialement,\nClaire Dumont"
        try bureau.handle(french, uid: 2)
        #expect(try bureau.states() == ["Moira Kinnear: confirmed", "Claire Dumont: waiting"])
        try bureau.handle(
            mail(
                "announce everybody\n[en]\nThe room has changed.\n\nSee you there.\n[fr]\nLa salle a changé.\nend\nseats",
                id: "a1@x.example"),
            uid: 3)
        #expect(try bureau.kinds() == ["confirmation", "waiting"])
        let shown = try text(bureau.toOrganisers().last)
        #expect(shown.contains("this would go to 2 addresses:"))
        #expect(shown.contains("The room has changed.") && shown.contains("La salle a changé."))
        #expect(shown.contains("> seats\n1 confirmed"))
        let code = try #require(shown.firstMatch(of: /\n- code ([A-Z0-9]{10})\n/)?.1)
        for id in ["a2@x.example", "a3@x.example"] {
            try bureau.handle(mail("code \(code)", id: id), uid: id == "a2@x.example" ? 4 : 5)
        }
        // Once, however often the code is sent.
        #expect(try bureau.kinds() == ["confirmation", "waiting", "announcement", "announcement"])
        let sent = try bureau.sent().filter { $0.kind == "announcement" }
        let english = try text(sent.first { $0.to == Letter.address(of: "Moira Kinnear") })
        #expect(english.contains("The room has changed.\n\nSee you there."))
        let words = try text(sent.first { $0.to == Letter.address(of: "Claire Dumont") })
        #expect(words.contains("Bonjour") && words.contains("La salle a changé."))
        #expect(try bureau.journal().contains("announced"))
    }

    @Test func `to those who wait only, and to nobody is refused`() throws {
        let bureau = try Bureau(capacity: 1)
        try bureau.handle(.register("Moira Kinnear"), uid: 1)
        try bureau.handle(mail("announce waiting\nStill hoping?\nend", id: "a4@x.example"), uid: 2)
        #expect(try text(bureau.toOrganisers().last).contains("not done: there is nobody to write to"))
        try bureau.handle(mail("announce friends\nseats", id: "a5@x.example"), uid: 3)
        let told = try text(bureau.toOrganisers().last)
        #expect(told.contains("not understood, expected announce confirmed"), "\(told)")
    }
}
