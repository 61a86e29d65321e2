// Letters made for a test, and the reader they are given to.

import Core
import Foundation
import MIME

@testable import Intake

enum Letters {
    static let desk = DeskIdentity(
        addresses: TestEvents.addresses, organisers: ["chief@organiser.example"],
        authenticationServers: ["mx.desk.example", "mx1.desk.example"], noticeDomain: "desk.example")
    /// For the sets about the seminar.
    static let reader = Reader(events: [TestEvents.seminar], desk: desk)
    /// For the set about two events that share a mailbox.
    static let twoEvents = Reader(events: [TestEvents.volunteers, TestEvents.poa], desk: desk)
    static let lexica = Lexica.shipped

    /// A letter of plain text. `headers` come before the others, so that they are the topmost.
    static func message(
        _ text: String, from: String = "Jeanne Le Goff <jeanne.legoff@ville.example>", subject: String = "Inscription",
        headers: [String] = []
    ) -> Message {
        let head =
            headers + [
                "From: \(from)", "To: inscription@desk.example", "Subject: \(subject)",
                "Date: Mon, 21 May 2018 10:00:00 +0200",
                "Message-ID: <1@ville.example>", "MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8",
                "Content-Transfer-Encoding: 8bit",
            ]
        return Message(
            Array(
                (head.joined(separator: "\r\n") + "\r\n\r\n" + text.replacingOccurrences(of: "\n", with: "\r\n")
                    + "\r\n").utf8))
    }

    static func read(
        _ text: String, from: String = "Jeanne Le Goff <jeanne.legoff@ville.example>", subject: String = "Inscription",
        headers: [String] = []
    ) -> Reading {
        reader.read(message(text, from: from, subject: subject, headers: headers))
    }

    /// Below an answer: one of our notices as mail programs quote it.
    static func quoting(_ lines: String...) -> String {
        "\n\nLe 12 juin 2018 à 09:40, Inscriptions <inscription@desk.example> a écrit :\n"
            + lines.map { "> \($0)" }.joined(separator: "\n")
    }

    static let confirmation = quoting(
        "Votre inscription au séminaire est bien enregistrée.", "Participant : Jeanne Le Goff",
        "Si vous ne pouvez plus venir, répondez ANNULER.")
    static let offer = quoting(
        "Une place vient de se libérer pour le séminaire.", "Répondez OUI pour la prendre ou NON.",
        "Sans réponse, votre inscription sera annulée.")
    static let invitation = quoting(
        "Nous avons le plaisir de vous inviter au séminaire du 5 juillet.", "Inscription obligatoire avant le 18 juin.")
    static let reminder = quoting(
        "Rappel : le séminaire a lieu jeudi 5 juillet.", "Vous êtes inscrit(e) : Jeanne Le Goff.",
        "Répondez OUI ou ANNULER.")

    static let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    static let corpus = tests.appending(path: "Corpus")
}
