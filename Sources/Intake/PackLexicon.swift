// The lists of single words a language's pack has: what each heading is for.

extension Pack {
    /// Lists of single folded words.
    enum Lexicon: String, CaseIterable, Sendable {
        /// Frequent small words that tell the language.
        case stopwords
        /// Forms of address and degrees, before a name.
        case titles
        /// What people are or do: a word after a name that is not of the name.
        case roles
        /// Words an organisation's name begins with.
        case organisations
        /// Adjectives that go on with an organisation's name in lower case.
        case organisationAdjectives = "organisation-adjectives"
        /// Small words inside organisations' names.
        case links
        /// Months and weekdays.
        case calendar
        /// Capitalised words that belong to no name.
        case common
        /// Relations: "colleague", "wife".
        case relations
        /// Nouns for a place at the event.
        case seats
        /// Nouns for people who would take one.
        case heads
        case negations
        case and
        /// Ordinals by which the words around a list count its items.
        case first, second, third, fourth, fifth, sixth, seventh, eighth, last
        /// "All" before a number of people.
        case all
        /// Nouns for an item of a list and for the list: "line", "nommé".
        case listLines = "list-lines"
        /// Definite articles, also as they join a preposition, and "these".
        case determiners

        // Small words.

        /// "My", "his", "our", of one and of several.
        case possessives
        /// Indefinite articles.
        case indefinite
        case of
        /// By whom something is done, or comes about.
        case by
        case with
        /// Writers of themselves, as one: "I", "me", "my".
        case firstPerson = "first-person"
        /// Writers of themselves, as several: "we", "us", "our".
        case firstPersons = "first-persons"

        // The writer, and who is theirs.

        /// Possessives of the first person plural.
        case weOwn = "we-own"
        /// The first person as a subject, by itself: "I".
        case firstPersonSubjects = "first-person-subjects"
        /// The first person as an object, by itself: "me", "myself".
        case firstPersonObjects = "first-person-objects"
        /// "My" and "mine": with a phrase that gives up a place, it is the writer's own.
        case mine
        /// By which writers say that they stay, beside the subjects: "ours", "myself", "seguimos".
        case selfStays = "self-stays"
        /// The first person counted beside a number of others: "twelve students and myself".
        case selfCounted = "self-counted"
        /// The first person that, beside others named in its sentence, may belong to another wish than the giving up of a place: "moi".
        case selfBesideOthers = "self-beside-others"
        /// Which joins it to those others all the same: "ainsi que moi".
        case joinsSelf = "joins-self"
        /// Before a number that is a whole of which some is said: "of our three", "dos dois lugares". What in a pack is a number's name
        /// elsewhere ("dos") is none in its language's letters.
        case outOf = "out-of"
        /// Others than those named, or a part alone: "the others stay", "only".
        case rest
        /// What stands before a name as it is now, and should not be: "registered as", "me llaman".
        case oldSpellings = "old-spellings"
        /// Possessives before the words of `Wording.stead`: who is named beside them comes, "in her place".
        case placeOwners = "place-owners"
        /// Nouns for an address of mail.
        case addresses
        /// Before whom a place is for: "one for Y". "Por" is "by" too and none of them.
        case forWhom = "for-whom"
        /// What puts somebody without a name beside the writer: "and my wife". "Mais" and "mas" are "but" too and none of them.
        case joiners
        /// Relatives, and a wife's or husband's other names.
        case family
        /// Others whom writers call theirs, of one: "colleague", "friend".
        case fellows
        /// The same, of several.
        case manyFellows = "many-fellows"
        /// Who comes along.
        case companions

        // Numbers.

        /// Words that make a number the total: "nous serons 4", "somos 5", "we are three".
        case totals
        /// Between one of `totals` and its number.
        case beforeTotals = "before-totals"
        /// Nouns for those who come together, before their number: "a delegation of nine".
        case parties
        /// "Each": how many they are is said elsewhere.
        case apiece
        /// Nouns for two to six people.
        case pairs
        /// What is counted that is no people: hours, years, questions.
        case measures
        /// Nouns of time that "both" and "les deux" may count.
        case times
        /// Before a number that counts no people: "le 5", "no 3", "part 2".
        case beforeNumbers = "before-numbers"
        /// Conjunctions that turn against what was said before: "but".
        case adversatives
        /// Words that take something out of what is said: "except".
        case exceptions
        /// "If", "unless".
        case ifs
        /// Those of `ifs` that are pronouns as well: "se".
        case pronounIfs = "pronoun-ifs"
        /// Between two alternatives.
        case or
        /// Between the ends of a range of numbers, beside `or`: "3 to 4 places".
        case rangeLinks = "range-links"
        /// Words a question about how, where, when, which or why opens with.
        case questionWords = "question-words"
        /// Words of a question about giving up a place that does not ask for it: "how does one cancel, until when?"
        case inquiries
        /// Words by which a question asks for something to be done: "could you", "please".
        case requests
        /// Words of who is sorry for what they write.
        case apologies
        /// Words of bad news, whoever brings it: "unfortunately".
        case badNews = "bad-news"
        /// What a registration holds and may have wrong: name, badge, spelling.
        case particulars
        /// Words of thanks for what is over: "it was wonderful".
        case lookingBack = "looking-back"
        /// What is itself denied where a negation stands before it: "do not hesitate to cancel".
        case hesitation
        /// Negations that may deny nothing of what follows: "without", and "plus", which is "more" as well.
        case looseNegations = "loose-negations"
        /// Words up to which a negation reaches and not beyond: "no longer able to come, cancel".
        case negationEnds = "negation-ends"
        /// Verbs that ask for something to be forgotten.
        case dropping
        /// Things one registers for or gives up that are no place at an event of this desk.
        case otherThings = "other-things"
        /// Words before one of `otherThings` that make it none: "of course".
        case ofCourse = "of-course"
        /// What one is taken off or gives up that is no event: mailings, orders, contracts.
        case dealings
        case mistakes
        /// What says by itself that somebody is to be taken off a list.
        case removals
        /// Words of who asks to wait, or asks something first.
        case pauses
        /// Words of coming late, which leave nothing open.
        case lateness
        /// How a letter greets whom it is for, as one may in front of a name.
        case salutations
        /// Words before "a place is free" by which none is offered: "if", "when", "no".
        case onlyPossible = "only-possible"
        /// Kinds of event.
        case eventNouns = "event-nouns"
        /// Negations, and words for the writer alone and with others, as the classifiers were trained on them: who changes one of
        /// these lists trains again.
        case learntNegations = "learnt-negations"
        case learntFirstPerson = "learnt-first-person"
        case learntFirstPersons = "learnt-first-persons"
        /// "And" alone, without "with" and "plus".
        case conjunctions
        /// Those of `conjunctions` that part two people wherever they stand: not Dutch "en", which is "in" elsewhere, nor
        /// Catalan "i".
        case andBetweenPeople = "and-between-people"
        /// Articles before an office and its holder: "Monsieur le maire", "the Mayor".
        case articlesBeforeNames = "articles-before-names"
        /// Articles before a person's own name: "o Estêvão", "na Maria"; never "the".
        case personArticles = "person-articles"
        /// Before people whom something is done to: "reemplazar a Rosa".
        case beforeObjects = "before-objects"
        /// Before who told or suggested it, whatever the verb: "from".
        case sources
        /// Before a place, though some may stand before people as well: "in", "near", "de".
        case beforePlaces = "before-places"
        /// Those of `beforePlaces` that end a name and hardly stand before people: "in".
        case inTowns = "in-towns"
        /// What may be a title and mostly is another word: "Me", which is "Maître".
        case ambiguousTitles = "ambiguous-titles"
        /// Heads of a town, which is named behind them: "Mayor of Volos".
        case mayors
        /// Between a head of a town and the town, behind the name as well: "alcalde Severo Quenta de Tiahuanaco". Not "da", which is in names.
        case beforeTheirTowns = "before-their-towns"
        /// Other words of a town's offices behind which it is named: "échevin de Namur".
        case townOffices = "town-offices"
        /// What a contracted verb hangs on: "I'm", "who's".
        case contractedPronouns = "contracted-pronouns"
        /// What is left of a verb behind an apostrophe: "re" of "we're".
        case contractions
        /// Words an organisation's name ends with: "Strathmoray Council", "Rennes Métropole".
        case organisationEndings = "organisation-endings"
        /// Services and offices of an organisation, which say less than the whole.
        case organisationUnits = "organisation-units"
        /// Those of `organisationUnits` that, with a short name, are counties: "département".
        case counties
        /// What an organisation is, said beside its name: "asso Cap Andes", "Cap Andes (ONG)".
        case organisationKinds = "organisation-kinds"
        /// Single words of closings, which look like a name on a line of their own.
        case closingWords = "closing-words"
        /// What tells a form's fields of one name apart: "second participant", "nom n° 2".
        case fieldOrdinals = "field-ordinals"
        /// Titles of a column that tells several days apart.
        case dayColumns = "day-columns"
        /// How a row begins that counts the others.
        case totalRows = "total-rows"
        /// Before the office somebody comes in: "myself as speaker".
        case inCapacity = "in-capacity"
        /// Small words that no person's name holds: "of".
        case notInNames = "not-in-names"
        /// Titles of two letters that stand without a full stop too.
        case shortTitles = "short-titles"
        /// Small words after which a name is over, or that show that it is none: "Amis pour la Paix". Those inside names are
        /// `Names.particles`.
        case outsideNames = "outside-names"
        /// Words of addresses and display names that are an office's, not a person's.
        case offices
        /// Another one of those counted: "um para mim e outro para a Ana".
        case otherOnes = "other-ones"
        /// Whose one of those counted is: "mine".
        case ownPlaces = "own-places"
        /// Between who comes and who is replaced, behind a verb of `standing`: "substitute A for B".
        case standsFor = "stands-for"
        /// Marks of a postscript without their full stops.
        case postscripts
        /// First words of a line that says in whose name a letter is signed: "Pour le Président,".
        case signedFor = "signed-for"
        /// What letters are said to be sent with; makers, models and programs are `Footers.devices`.
        case devices
        /// What may end with a full stop without ending a sentence.
        case abbreviations
        /// Mailboxes that want no answer, as one word of letters.
        case noReply = "no-reply"
    }
}
