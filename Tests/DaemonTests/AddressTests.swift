// Requests whose address is not sure, and places kept after an offer was let pass: answered plainly, in every language.

import Core
import Foundation
import Testing

@testable import Daemon
@testable import Store

@Suite struct AddressTests {
    struct Voice: Sendable, CustomStringConvertible {
        let language: String
        let request: String
        let yes: String
        let no: String
        var description: String { language }
    }

    static let voices = [
        Voice(
            language: "en",
            request: "Dear organisers,\n\nPlease register me for the seminar. I will come alone.\n\nKind regards,\n",
            yes: "Yes", no: "No"),
        Voice(
            language: "fr",
            request: "Bonjour,\n\nJe souhaite m'inscrire au séminaire. Je viendrai seule.\n\nCordialement,\n",
            yes: "Oui", no: "Non"),
        Voice(
            language: "es",
            request: "Buenos días:\n\nQuisiera inscribirme en el seminario. Iré sola.\n\nUn saludo,\n", yes: "Sí",
            no: "No"),
        Voice(
            language: "pt",
            request:
                "Bom dia,\n\nGostaria de me inscrever no seminário. Irei sozinha.\n\nCom os melhores cumprimentos,\n",
            yes: "Sim", no: "Não"),
    ]
    static let name = "Moira Kinnear"

    private func letter(_ voice: Voice) -> Letter {
        Letter(
            name: Self.name, address: Letter.address(of: Self.name),
            subject: "Towards a sustainable international action", text: voice.request + Self.name,
            messageID: "first@ville.example", isAuthenticated: false)
    }

    private func asked(_ voice: Voice) throws -> (bureau: Bureau, notice: Sent) {
        let bureau = try Bureau(capacity: 1) { $0.policies.addressCheck = .unauthenticated }
        try bureau.handle(letter(voice), uid: 1)
        #expect(try bureau.states() == ["\(Self.name): unconfirmed"])
        let notice = try #require(try bureau.sent().last)
        #expect(notice.kind == "unconfirmed")
        return (bureau, notice)
    }

    private func answer(_ words: String, _ notice: Sent) -> Letter {
        var reply = Letter.reply(Self.name, words, to: notice)
        reply.isAuthenticated = false
        return reply
    }

    @Test(arguments: voices)
    func `a plain yes confirms the request`(voice: Voice) throws {
        let (bureau, notice) = try asked(voice)
        try bureau.handle(answer(voice.yes, notice), uid: 2)
        #expect(try bureau.states() == ["\(Self.name): confirmed"])
        #expect(try bureau.kinds() == ["unconfirmed", "confirmation"])
        try bureau.expectSound()
    }

    @Test(arguments: voices)
    func `a plain no gives the seat to whoever waits`(voice: Voice) throws {
        let (bureau, notice) = try asked(voice)
        try bureau.handle(.register("Rui Bettencourt"), uid: 2)
        try bureau.handle(answer(voice.no, notice), uid: 3)
        let told = "\(try bureau.outcomes()) \(try bureau.reviews().map(\.reason))"
        #expect(try bureau.states() == ["\(Self.name): declined", "Rui Bettencourt: offered"], "\(told)")
    }

    @Test func `an absence notice confirms nothing, and without an answer the seat is passed on`() throws {
        let (bureau, notice) = try asked(Self.voices[0])
        var absence = answer("I am out of the office until Monday.", notice)
        absence.headers.append("Auto-Submitted: auto-replied")
        try bureau.handle(absence, uid: 2)
        #expect(try bureau.states() == ["\(Self.name): unconfirmed"])
        try bureau.handle(.register("Rui Bettencourt"), uid: 3)
        bureau.clock.advance(49 * 3600)
        try bureau.wake()
        #expect(try bureau.states() == ["\(Self.name): declined", "Rui Bettencourt: offered"])
        #expect(try bureau.kinds(to: Letter.address(of: Self.name)) == ["unconfirmed", "lapsed"])
    }

    @Test(arguments: voices)
    func `who kept the place after an offer lapsed gets a seat again with a plain yes`(voice: Voice) throws {
        let bureau = try Bureau(capacity: 1) { $0.policies.lapse = .keep }
        try bureau.handle(.register("Claire Dumont"), uid: 1)
        var request = letter(voice)
        request.isAuthenticated = true
        try bureau.handle(request, uid: 2)
        try bureau.handle(.cancel("Claire Dumont"), uid: 3)
        #expect(try bureau.states() == ["Claire Dumont: cancelled", "\(Self.name): offered"])
        bureau.clock.advance(72 * 3600)
        try bureau.wake()
        #expect(try bureau.states().last == "\(Self.name): waiting")
        let lapsed = try #require(try bureau.sent().last)
        #expect(lapsed.kind == "lapsed")
        try bureau.handle(answer(voice.yes, lapsed), uid: 4)
        #expect(try bureau.states().last == "\(Self.name): confirmed")
        try bureau.expectSound()
    }

    @Test(arguments: voices)
    func `a request that waits for approval is given up by a plain word`(voice: Voice) throws {
        let bureau = try Bureau(capacity: 1) { $0.policies.approval = .everybody }
        var request = letter(voice)
        request.isAuthenticated = true
        try bureau.handle(request, uid: 1)
        let notice = try #require(try bureau.sent().last)
        #expect(notice.kind == "approval")
        let word = ["en": "Cancel", "fr": "Annuler", "es": "Cancelar", "pt": "Cancelar"][voice.language] ?? ""
        var reply = Letter.reply(Self.name, word, to: notice)
        reply.isAuthenticated = true
        try bureau.handle(reply, uid: 2)
        #expect(try bureau.states() == ["\(Self.name): cancelled"])
    }
}
