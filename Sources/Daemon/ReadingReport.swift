// A reading as `usher read` prints it: the JSON of the contract in README, one object a message.

import Core
import Foundation
import Intake

/// Keys never change their meaning; `score` and organisers' scripts rely on them.
package struct ReadingReport: Codable, Sendable {
    package struct Attendee: Codable, Sendable {
        package var name: String
        package var organisation: String?
        package var email: String?
        package var category: String?
        package var needs: String?
        package var answers: [String: String]?

        package func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(name, forKey: .name)
            try container.encode(organisation, forKey: .organisation)
            try container.encode(email, forKey: .email)
            try container.encode(category, forKey: .category)
            try container.encodeIfPresent(needs, forKey: .needs)
            try container.encodeIfPresent(answers, forKey: .answers)
        }
    }

    package struct BounceReport: Codable, Sendable {
        package var kind: String
        package var recipient: String?
        package var status: String?

        package func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(kind, forKey: .kind)
            try container.encode(recipient, forKey: .recipient)
            try container.encode(status, forKey: .status)
        }
    }

    package var file: String?
    package var message_id: String?
    package var `class`: String
    package var intent: String
    package var language: String
    package var event: String?
    package var seats: Int?
    /// `together` where the sender wants seats for all or none.
    package var party: String?
    package var attendees: [Attendee]
    package var own_words: String
    package var review: Bool
    package var answer: Bool
    package var confidence: Double
    package var reasons: [String]
    package var defects: [String]
    package var bounce: BounceReport?

    package init(_ reading: Reading, file: String?) {
        self.file = file
        message_id = reading.origin.messageID
        self.class = reading.messageClass.rawValue
        intent = reading.intent.rawValue
        language = reading.language.rawValue
        event = reading.event?.rawValue
        seats = reading.seats
        party = reading.party == .together ? "together" : nil
        attendees = reading.attendees.map {
            Attendee(
                name: $0.name, organisation: $0.organisation, email: $0.email, category: $0.category, needs: $0.needs,
                answers: $0.answers)
        }
        own_words = reading.ownWords
        review = reading.review
        answer = reading.answer
        confidence = (reading.confidence * 100).rounded() / 100
        reasons = reading.reasons
        defects = reading.defects
        bounce = reading.bounce.map {
            BounceReport(kind: $0.kind.rawValue, recipient: $0.recipient, status: $0.status)
        }
    }

    /// One line; keys that have no value are `null`, not absent.
    package func json() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.withoutEscapingSlashes, .sortedKeys]
        return String(decoding: try encoder.encode(self), as: UTF8.self)
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encodeIfPresent(file, forKey: .file)
        try container.encode(message_id, forKey: .message_id)
        try container.encode(self.class, forKey: .class)
        try container.encode(intent, forKey: .intent)
        try container.encode(language, forKey: .language)
        try container.encode(event, forKey: .event)
        try container.encode(seats, forKey: .seats)
        try container.encodeIfPresent(party, forKey: .party)
        try container.encode(attendees, forKey: .attendees)
        try container.encode(own_words, forKey: .own_words)
        try container.encode(review, forKey: .review)
        try container.encode(answer, forKey: .answer)
        try container.encode(confidence, forKey: .confidence)
        try container.encode(reasons, forKey: .reasons)
        try container.encode(defects, forKey: .defects)
        try container.encode(bounce, forKey: .bounce)
    }
}
