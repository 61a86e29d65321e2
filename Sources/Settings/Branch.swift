// A YAML document as this room sees it: texts, lists and mappings, each with its place, and nothing resolved.
//
// YAML's own guesses are not used: `no` is the text "no" (Norwegian, if a language is wanted), `09:00` is not 540 and `0123`
// keeps its zero. What a text means is decided by the key it stands under.

struct Branch {
    indirect enum Kind {
        /// `plain`: without quotes or block mark, so that an empty one, `~` and `null` mean nothing was given.
        case text(String, plain: Bool)
        case list([Branch])
        case mapping([Entry])
    }

    struct Entry {
        let key: String
        let spot: Spot
        let value: Branch
    }

    let spot: Spot
    let kind: Kind

    var isNothing: Bool {
        if case .text(let text, plain: true) = kind { return ["", "~", "null"].contains(text) }
        return false
    }

    /// What stands here, for a complaint.
    var found: String {
        switch kind {
        case .text where isNothing: "nothing"
        case .text(let text, _): Branch.quoted(text)
        case .list: "a list"
        case .mapping: "a mapping"
        }
    }

    static func quoted(_ text: String) -> String { "\"\(visible(text, most: 60))\"" }

    /// `text`, shortened, with controls made visible: it goes to a terminal.
    static func visible(_ text: String, most: Int) -> String {
        var shown = ""
        for scalar in text.unicodeScalars.prefix(most) {
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned, .surrogate:
                shown += "\\u{\(String(scalar.value, radix: 16))}"
            default:
                shown.unicodeScalars.append(scalar)
            }
        }
        return text.unicodeScalars.dropFirst(most).isEmpty ? shown : shown + "…"
    }
}
