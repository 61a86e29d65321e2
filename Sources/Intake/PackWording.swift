// The lists of phrases a language's pack has, and the fields of forms: what each heading is for.

extension Pack {
    /// Words whose accents tell them from others.
    enum Spelling: String, CaseIterable, Sendable {
        /// With its accent it is not what lists know without: "más" is no "but", "sí" no "if".
        case anotherWord = "spelt-another-word"
        /// Before a town, where its folded form may stand before people: "à".
        case beforeTown = "spelt-before-town"
    }

    /// Fields of forms and tables.
    enum Label: String, CaseIterable, Sendable {
        case name = "label-name"
        case firstName = "label-first-name"
        case surname = "label-surname"
        /// Of two surnames the one that stands second: "apellido materno".
        case secondSurname = "label-second-surname"
        case badge = "label-badge"
        /// Who comes along with the one whose form it is.
        case companions = "label-companions"
        case organisation = "label-organisation"
        case role = "label-role"
        case email = "label-email"
        case needs = "label-needs"
        /// How many places are asked for.
        case seats = "label-seats"
        case other = "label-other"
    }

    /// Lists of phrases, folded, their words separated by one blank; a pack's lines hold several, parted by commas.
    enum Wording: String, CaseIterable, Sendable {

        // Fields of forms.

        /// Beginnings of names of fields that ask for the surname first: "nom et prénom". They are among those of `Label.name` too.
        case surnameFirstLabels = "labels-surname-first"
        /// What stands in a field whose answer stands elsewhere: "see below".
        case elsewhereInForm = "field-elsewhere"

        // Tables' cells and columns, boxes, and answers typed between quoted lines.

        /// First words of a cell or an answer.
        case yes = "cell-yes"
        case no = "cell-no"
        /// What a cell is or begins with, whatever the column.
        case present = "cell-present"
        case away = "cell-away"
        /// First words that say it in a column of attendance alone.
        case coming = "cell-coming"
        case out = "cell-out"
        /// What a cell holds that tells us not to register.
        case order = "cell-order"
        /// How a cell or an answer begins of what is not decided.
        case unsure = "cell-unsure"
        /// What an answer below somebody's name holds: as the one before, not either, the place is free, the place is kept.
        case likewise = "answer-likewise"
        case neither = "answer-neither"
        case released = "answer-released"
        case taken = "answer-taken"
        /// How an answer begins that says there is nothing of what is asked.
        case none = "answer-none"
        /// How words of a column's title begin (those of up to three letters whole) that tells who comes, who does not, who is in
        /// reserve, or something else to which one says yes and no.
        case presence = "column-presence"
        case absence = "column-absence"
        case deputies = "column-deputies"
        case needs = "column-needs"
        /// Words right before those who are left out, and beside those who alone are meant.
        case excepting, alone
        /// How some items of a list look, or in which column they stand: "bold", "la colonne de gauche".
        case listMarks = "list-marks"
        /// Headings behind which nobody stands who comes: "Copy to", "Contact".
        case otherHeadings = "heading-others"
        /// How words for coming begin beside a box.
        case attending = "box-coming"

        // How writers speak of themselves (`SelfWords`). What is in two of them says both.

        /// What puts the writer beside others: "et moi", "yo y".
        case selfJoined = "self-joined"
        /// What puts the writer beside others who do not come: "nor I", "ni yo", "comme à moi".
        case selfNeither = "self-neither"
        /// All whom a notice names: "toute la liste", "the whole group".
        case wholeList = "whole-list"
        /// What several who sign a letter call themselves in it: "les soussignés", "we, the undersigned".
        case signers
        /// What says by itself that the writer comes too: "moi aussi", "para mim", "una servidora".
        case selfIncluded = "self-included"
        /// What shows where the writer stands among those named: "myself", "conmigo", "soy yo".
        case selfPlaced = "self-placed"
        /// "To me", which is "to my" too.
        case selfOrMine = "self-or-mine"
        /// What writers call themselves in the third person, formally or modestly: "the undersigned", "your humble servant".
        case selfCalled = "self-called"
        /// Other words with weight for the writer, as one who comes or not: "myself", "moi-même".
        case selfStressed = "self-stressed"
        /// What puts the writer beside those named, whatever else it says of them: "j'accompagne", "another for me".
        case selfAlong = "self-along"
        /// "I am": what is asked is asked for the writer.
        case iAm = "i-am"
        /// In whose place somebody comes: the writer's.
        case inMyPlace = "in-my-place"
        /// Verbs by which writers speak of themselves without a pronoun: "puedo", "irei".
        case firstPersonVerbs = "first-person-verbs"
        /// First person pronouns before a verb: "me sustituirá A".
        case firstPersonClitics = "first-person-clitics"
        /// That the writer comes with nobody.
        case comesAlone = "comes-alone"
        /// Behind what somebody else cannot do: nor can the writer.
        case norMe = "nor-me"

        // Beginnings of words.

        /// Of nouns for a registration.
        case registration
        /// Of verbs that ask to be put down.
        case registering
        /// Of verbs and nouns for who comes instead of somebody.
        case replacing
        /// Of those among them that put somebody in another's place, "substitute A for B", and not the other way round.
        case standing
        /// Of the nouns in "instead of".
        case stead
        /// Of verbs for coming along with somebody.
        case accompanying

        // Of other people, and of numbers.

        /// Everybody's place, the writer's too.
        case everybody
        /// Forms of address by which somebody is meant without a name: "Monsieur le Maire".
        case unnamedTitles = "unnamed-titles"
        /// Who comes along without a name and is none of the relations.
        case trainees
        /// Articles for "my" before a relation: "o marido".
        case kinArticles = "kin-articles"
        /// Words for a whole, some words before its number: "sur nos trois places".
        case among
        /// All of two people.
        case both
        /// More than one who comes.
        case several
        /// One or two more than those named: "plus one", "una más".
        case oneMore = "one-more"
        /// Two people: "un par", "for two".
        case twoOfThem = "two-of-them"
        /// A noun of `Lexicon.pairs` and what follows it where it counts a few things: "a couple of papers".
        case few
        /// Coming so many together, in letters of this language: "à trois"; and what may follow it.
        case inNumber = "in-number"
        case afterNumber = "after-number"
        /// Between a day's number and its month.
        case dateLinks = "date-links"
        /// Ends of ordinal numbers: "3rd".
        case ordinals
        /// A number in digits, and the words for it behind it. A word has one number in all languages.
        case numbers

        // Beside a wish, and against it.

        /// After which a wish is unreal or past: "would have liked to register".
        case unreal
        /// Somebody else says so, or it is thought of: "my boss says that".
        case reported
        /// What is wished for another time: "next week".
        case later
        /// What takes back what stands before: "scratch that".
        case retractions
        /// Letters one subscribes to, as phrases: beside the lexicon's other things.
        case newsletters
        /// Words, and phrases of two words, that tell of something cancelled, not to be cancelled.
        case cancelled
        /// Beginnings of words that may ask for a place in a way no phrase knows.
        case placeStems = "place-stems"
        /// Beginnings of words for being taken off a list.
        case removalStems = "removal-stems"
        /// How verbs begin whose agent, behind "by", comes and tells nothing: "represented by", "accompanied by".
        case agentVerbs = "agent-verbs"
        /// What writers call themselves on a line of a list: "and myself, Tomislav".
        case selves
        /// What stands in a field of needs, beside `none`, where there are none.
        case noNeeds = "no-needs"
        /// Pairs of words in lower case an organisation's name ends with: "Severnside food bank".
        case organisationPairs = "organisation-pairs"
        /// Introductions that introduce nobody unless a comma or a colon stands behind: "I, Bishwo Thapa,".
        case introductionsWithComma = "introductions-with-comma"

        // What mail programs, gateways and programs write. A line of a pack must not begin with "[" or "##".

        /// How lines begin that phones and mail programs append; what follows says with what the letter was sent.
        case mobiles = "footer-mobile"
        /// Those after which a device's name stands, even one unknown: "sent from my".
        case ownMobiles = "footer-own-mobile"
        /// How lines begin or end that ask not to print a letter, or say that no virus is in it.
        case footnotes = "footer-note"
        /// How disclaimers begin.
        case disclaimers = "disclaimer"
        /// How lines begin that are disclaimers where one of `legalMarks` follows: "this e-mail".
        case aboutMail = "disclaimer-mail"
        case legalMarks = "disclaimer-legal"
        /// What a mailing list's footer holds.
        case mailingLists = "footer-list"
        /// What newsletters hold: how to be taken off, where to read them.
        case newsletterFooters = "footer-newsletter"
        /// What gateways put above letters from outside; it is one of theirs where one of `externalWarnings` stands in it too.
        case externalMail = "banner-external"
        case externalWarnings = "banner-warning"
        /// What the line above a newsletter holds: "view in your browser".
        case browserLines = "browser-line"
        /// How subjects begin that programs write and people do not.
        case machineSubjects = "subject-machine"
        /// How subjects begin that both write: "absence".
        case absenceSubjects = "subject-absence"
        /// What a letter holds that wants no answer: "do not reply to this".
        case doNotReply = "do-not-reply"
        /// What the subject of a delivery report holds that tells of a delay.
        case delayed = "report-delayed"
        /// What is said to a machine rather than to people: "ignore previous instructions".
        case commands = "command"
    }
}
