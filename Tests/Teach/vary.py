"""Letters as they might have been: some of what does nothing in them left out, and what does nothing in others put in."""

import copy
from collections import defaultdict

from pieces import LIMIT

VARIED = 0.7  # the share of letters that are varied each time they are seen,
LEFT_OUT = 0.35  # and of their loose sentences that are left out
PUT_IN = (0, 0, 1, 1, 2)  # how many of others' are put in, each as likely
SHORTEST, LONGEST = 3, 30  # pieces of a sentence that is put into another letter
FULL = 150  # pieces of a page that takes no more


class Variation:
    """The loose sentences of `letters`, those that only tell a detail or greet and name nobody, by the language and the wish of their
    letters: in another letter of both they tell nothing else."""

    def __init__(self, letters):
        self.loose = defaultdict(list)
        for letter in letters:
            for number in letter.loose:
                begin, end, act = letter.spans[number]
                if SHORTEST <= end - begin <= LONGEST:
                    self.loose[letter.language, letter.intent].append((letter.pieces[begin:end], act))

    def varied(self, letter, generator):
        """`letter`, or what it might have been; its truth is the same."""
        if not letter.spans or generator.random() > VARIED:
            return letter
        left_out = {number for number in letter.loose if generator.random() < LEFT_OUT}
        others, put_in = self.loose.get((letter.language, letter.intent)), defaultdict(list)
        if others and len(letter.pieces) < FULL:
            for _ in range(generator.choice(PUT_IN)):
                put_in[generator.randrange(1, len(letter.spans) + 1)].append(generator.choice(others))
        if not left_out and not put_in:
            return letter
        pieces, sentences, moved = [], [], {}

        def take(begin, end):
            for place in range(begin, end):
                moved[place] = len(pieces)
                pieces.append(letter.pieces[place])

        def put(number):
            for sentence, act in put_in[number]:
                sentences.append((len(pieces), len(pieces) + len(sentence), act))
                pieces.extend(sentence)

        take(0, letter.spans[0][0])
        for number, (begin, end, act) in enumerate(letter.spans):
            put(number)
            if number in left_out:
                continue
            if act is not None:
                sentences.append((len(pieces), len(pieces) + end - begin, act))
            take(begin, end)
        put(len(letter.spans))
        take(letter.spans[-1][1], len(letter.pieces))
        if len(pieces) > LIMIT:
            return letter
        varied = copy.copy(letter)
        varied.pieces, varied.sentences = pieces, sentences
        varied.people = [
            ([moved[place] for place in places if place in moved] or [0], meant, role) for places, meant, role in letter.people
        ]
        return varied
