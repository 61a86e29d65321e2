"""The pieces of words that the second reader knows."""

import struct, unicodedata
from pathlib import Path

from e5 import E5

ROOM = Path("Sources/CEncoder")
LAYERS = 12
LIMIT = 208  # pieces of a page; LetterPage.limit
PLAIN = 14_000  # the likeliest pieces of Latin letters are kept whether the letters have them or not
SPECIAL = 4  # begin, pad, end, unknown


# Pieces

def segmented(word, table, scores):
    """The likeliest pieces of a word, as Vocabulary.swift cuts it."""
    text = "▁" + word
    best, back = [0.0] + [-1e30] * len(text), [None] * (len(text) + 1)
    for i in range(len(text)):
        for end in range(i + 1, min(len(text), i + 24) + 1):
            piece = table.get(text[i:end].encode())
            if piece is not None and best[i] + scores[piece] > best[end]:
                best[end], back[end] = best[i] + scores[piece], (i, piece)
        if best[i] - 40 > best[i + 1]:
            best[i + 1], back[i + 1] = best[i] - 40, (i, None)
    pieces, i = [], len(text)
    while i:
        i, piece = back[i]
        if piece is not None:
            pieces.append(piece)
    return pieces


def is_latin(piece):
    text = piece.decode("utf8", "replace").replace("▁", "")
    return all(c.isascii() or "LATIN" in unicodedata.name(c, "") and ord(c) < 0x250 or c in "«»“”’‘–—…€°•" for c in text)


def write_pieces():
    model = E5()
    words = set()
    for file in sorted(Path("Tests/Corpus/marked").glob("*.txt")):
        words.update(unicodedata.normalize("NFKC", file.read_text("utf8")).split())
    table = {piece: number for number, piece in enumerate(model.pieces[:250_001]) if number >= SPECIAL}
    kept = {piece for word in words for piece in segmented(word, table, model.scores)}
    kept.update([n for n in range(SPECIAL, 250_001) if is_latin(model.pieces[n])][:PLAIN])
    kept = sorted(kept)
    data = bytearray(struct.pack("<I", len(kept)))
    for number in kept:
        piece = model.pieces[number]
        data += struct.pack("<IfB", number, model.scores[number], len(piece)) + piece
    (ROOM / "pieces.bin").write_bytes(data)
    print(f"{len(kept)} pieces, {len(data)} bytes")


def kept_pieces():
    """Numbers of the kept pieces in E5's vocabulary, behind the special ones."""
    data = (ROOM / "pieces.bin").read_bytes()
    (count,), place, numbers = struct.unpack_from("<I", data), 4, list(range(SPECIAL))
    for _ in range(count):
        number, _, size = struct.unpack_from("<IfB", data, place)
        place += 9 + size
        numbers.append(number)
    return numbers
