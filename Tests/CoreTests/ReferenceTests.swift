import Core
import Foundation
import Rig
import Testing

@Suite("Reference codes")
struct ReferenceTests {
    private static let codes: [String] = {
        var random = SeededGenerator(seed: 7)
        return (0..<150).map { _ in
            Reference(
                prefix: random.one(of: ["SIA", "TST2", "AB", "SEMINAR9"]),
                number: Int.random(in: 0..<Reference.space, using: &random)
            ).text
        }
    }()

    @Test func `no single wrong symbol after the dash goes unnoticed`() {
        for code in Self.codes {
            let symbols = Array(code)
            for place in symbols.indices.suffix(Reference.length) {
                for symbol in Reference.alphabet where symbol != symbols[place] {
                    var wrong = symbols
                    wrong[place] = symbol
                    #expect(Reference(String(wrong)) == nil)
                }
            }
        }
    }

    @Test func `no swap of neighbours after the dash goes unnoticed`() {
        for code in Self.codes {
            for place in code.count - Reference.length..<code.count - 1 {
                var symbols = Array(code)
                guard symbols[place] != symbols[place + 1] else { continue }
                symbols.swapAt(place, place + 1)
                #expect(Reference(String(symbols)) == nil)
            }
        }
    }

    @Test func `a code reads back however it is typed`() {
        for code in Self.codes {
            #expect(Reference(code)?.text == code)
            for typed in [
                code.lowercased(), code.replacingOccurrences(of: "-", with: " "),
                code.replacingOccurrences(of: "-", with: "–"), code.replacingOccurrences(of: "-", with: " - "),
                code.replacingOccurrences(of: "-", with: "‑"),
            ] {
                #expect(Reference(typed)?.text == code, "\(typed)")
            }
        }
    }

    @Test(arguments: [
        "", "-", "SIA", "SIA-", "-------", "SIA-7Q4K2", "SIA-7Q4K2MM", "S-7Q4K2M", "SIA-0O1ILS", "É2-7Q4K2M",
        "SIA-7Q4\u{0}2M",
    ])
    func `what is no code is none`(typed: String) {
        #expect(Reference(typed) == nil)
        #expect(Reference.first(in: typed) == nil)
    }

    @Test func `numbers give different codes, the last of them too`() {
        let numbers = Array(0..<2_000) + [Reference.space - 1]
        #expect(Set(numbers.map { Reference(prefix: "SIA", number: $0) }).count == numbers.count)
    }

    @Test(arguments: [
        "Ref %", "réf.:%.", "(%)", "re-%", "%—merci", "%–confirmée pour demain", "<b>%</b>", "\"%\",", "x\n%\ny",
        "https://a.example/?r=%&x",
        "SIA-777777 then %", "a-b-c-d-%-e-f",
    ])
    func `a code is found wherever it stands in a text`(text: String) throws {
        let code = Reference(prefix: "SIA", number: 123_456)
        #expect(Reference("SIA-777777") == nil)
        #expect(Reference.first(in: text.replacingOccurrences(of: "%", with: code.text)) == code)
    }

    @Test func `a long text of nothing but dashes and letters is searched without a code being found`() {
        #expect(Reference.first(in: String(repeating: "SIA-", count: 50_000)) == nil)
        #expect(Reference.first(in: String(repeating: "A", count: 200_000)) == nil)
    }
}
