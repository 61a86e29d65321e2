// The letters that most stories are made of, each in a word.

import Core
import Foundation
import Histories

extension Story {
    /// Writes for a delegation.
    static let office = "office@town.example"

    /// `name` asks for one seat, in that category and from that region.
    @discardableResult
    mutating func ask(_ name: String, as category: String? = nil, from region: String? = nil) -> Decision {
        let answers = region.map { ["region": $0] }
        return send(
            from: address(name),
            .register([Person(name: name, email: address(name), category: category, answers: answers)]))
    }

    /// The office asks for a party, served as `party` says, or as the event does.
    @discardableResult
    mutating func ask(_ names: [String], party: Policies.Party? = nil) -> Decision {
        var request = letter(from: Story.office, .register(names.map { Person(name: $0) }))
        request.party = party
        return decide(.request(request))
    }

    @discardableResult
    mutating func giveUp(_ name: String) -> Decision { send(from: address(name), .cancel([], seats: nil)) }

    @discardableResult
    mutating func yes(_ name: String) -> Decision { send(from: address(name), .accept) }

    @discardableResult
    mutating func no(_ name: String) -> Decision { send(from: address(name), .decline) }
}
