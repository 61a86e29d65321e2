"""The second reader: its layers, how they are taught, and how they are written as bytes."""

import json, math, random, re, struct, time
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

from e5 import E5
from pieces import LAYERS, LIMIT, ROOM, kept_pieces
from vary import Variation

INTENTS = ["register", "cancel", "change", "status", "accept", "decline", "question", "automatic", "other"]
ACTS = ["register", "cancel", "change", "status", "accept", "decline", "question", "hedged", "negated", "past", "elsewhere",
        "detail", "courtesy", "absence", "other"]
LOOSE = {ACTS.index("detail"), ACTS.index("courtesy")}
ROLES = "+-=~"
SEATS = 6  # none at stake, one to four, more
HIDDEN = 128  # of what tells whom a wish is about
BATCH = 16
ROUNDS, RATE, HEAD_RATE = 4, 1.2e-4, 1e-3  # from e5
MORE_ROUNDS, MORE_RATE, MORE_HEAD_RATE = 1, 8e-5, 5e-4  # from a network that letters taught,
BACK = 0.25  # and which draws what has gone on back by this share of the way
UNKNOWN, DROPPED = 3, 0.03  # pieces dropped while learning, so that no name is learnt by heart


class Layer(nn.Module):
    def __init__(self, model, number):
        super().__init__()
        tensors, width = model.tensors, model.width
        self.heads = model.heads

        def linear(name, outputs, inputs):
            layer = nn.Linear(inputs, outputs)
            layer.weight.data = torch.tensor(tensors[f"l{number}.{name}.w"].reshape(outputs, inputs).copy())
            layer.bias.data = torch.tensor(tensors[f"l{number}.{name}.b"].copy())
            return layer

        def norm(name):
            layer = nn.LayerNorm(width, eps=1e-12)
            layer.weight.data = torch.tensor(tensors[f"l{number}.{name}.w"].copy())
            layer.bias.data = torch.tensor(tensors[f"l{number}.{name}.b"].copy())
            return layer

        self.query, self.key, self.value, self.joined = (linear(n, width, width) for n in ("q", "k", "v", "ao"))
        self.attended = norm("aln")
        self.inner, self.outer = linear("fi", model.inner, width), linear("fo", width, model.inner)
        self.passed = norm("oln")

    def forward(self, x, mask):
        batch, length, width = x.shape

        def parted(y):
            return y.view(batch, length, self.heads, width // self.heads).transpose(1, 2)

        # Three plain products: Torch's own attention is slower backwards.
        query, key, value = parted(self.query(x)), parted(self.key(x)), parted(self.value(x))
        odds = (query @ key.transpose(2, 3) * key.shape[-1] ** -0.5).masked_fill(~mask, -1e4).softmax(-1)
        taken = (odds.to(value.dtype) @ value).transpose(1, 2).reshape(batch, length, width)
        x = self.attended(x + F.dropout(self.joined(taken), 0.1, self.training))
        return self.passed(x + F.dropout(self.outer(F.gelu(self.inner(x))), 0.1, self.training))


class Network(nn.Module):
    quick = False

    def __init__(self):
        super().__init__()
        model = E5()
        width = model.width
        rows = torch.tensor(model.tensors["emb.word"][kept_pieces()])
        # Rows and places stay as they are: there are too few letters to better them.
        self.register_buffer("rows", rows)
        places = model.tensors["emb.pos"].reshape(-1, width)[:LIMIT] + model.tensors["emb.type"].reshape(-1, width)[0]
        self.register_buffer("places", torch.tensor(places))
        self.norm = nn.LayerNorm(width, eps=1e-12)
        self.norm.weight.data = torch.tensor(model.tensors["emb.ln.w"].copy())
        self.norm.bias.data = torch.tensor(model.tensors["emb.ln.b"].copy())
        self.layers = nn.ModuleList(Layer(model, number) for number in range(LAYERS))
        self.wish, self.review, self.seats = nn.Linear(2 * width, len(INTENTS)), nn.Linear(2 * width, 1), nn.Linear(2 * width, SEATS)
        self.person, self.meant = nn.Linear(2 * width, HIDDEN), nn.Linear(HIDDEN, 1)
        # Only while it is taught: what sentences do, and what is said of people.
        self.act, self.role = nn.Linear(2 * width, len(ACTS)), nn.Linear(HIDDEN, len(ROLES))

    def forward(self, batch):
        # Half as exact, and twice as fast where the machine can.
        with torch.autocast("cpu", torch.bfloat16, enabled=self.quick):
            x = self.norm(self.rows[batch.pieces] + self.places[: batch.pieces.shape[1]])
            x = F.dropout(x, 0.1, self.training)
            for layer in self.layers:
                x = layer(x, batch.mask)
        x = x.to(self.rows.dtype)
        first = x[:, 0]
        letter = F.dropout(torch.cat([first, (x * batch.shares).sum(1)], 1), 0.1, self.training)
        result = {"wish": self.wish(letter), "review": self.review(letter)[:, 0], "seats": self.seats(letter)}
        flat = x.reshape(-1, x.shape[-1])
        if len(batch.people):
            people = torch.cat([torch.sparse.mm(batch.place_shares, flat), first[batch.people]], 1)
            hidden = F.relu(self.person(people))
            result["meant"] = self.meant(F.dropout(hidden, 0.1, self.training))[:, 0]
            result["role"] = self.role(hidden)
        if len(batch.sentence_letters):
            result["act"] = self.act(torch.cat([torch.sparse.mm(batch.sentence_shares, flat), first[batch.sentence_letters]], 1))
        return result


class Letter:
    def __init__(self, line, sets):
        row = json.loads(line)
        self.part, self.folder, self.file = row["part"], row["folder"], row["file"]
        self.pieces = row["pieces"]
        self.intent = INTENTS.index(row["intent"])
        self.review = float(row["review"])
        self.seats = min(row.get("seats") or 0, SEATS - 1)
        marks = sets(self.folder)
        self.people = [(p["places"], float(p["meant"]), marks.roles.get(bare(p["name"]), -100)) for p in row["candidates"]]
        self.language = marks.languages.get(self.file)
        self.spans = [(s["begin"], s["end"], marks.acts.get(bare(s["text"]))) for s in row["sentences"] if s["end"] > s["begin"]]
        self.sentences = [span for span in self.spans if span[2] is not None]
        named = {place for places, _, _ in self.people for place in places}
        # Sentences without which it says the same.
        self.loose = [
            number for number, (begin, end, act) in enumerate(self.spans)
            if number > 0 and act in LOOSE and named.isdisjoint(range(begin, end))
        ]


def bare(text):
    return re.sub(r"\W+", "", text).lower()


class Marks:
    """Of a set the languages of its letters; of a marked one what their sentences do, and what is said of their people, by what they
    say."""

    def __init__(self, folder):
        self.acts, self.roles = {}, {}
        truths = Path(folder, "truth.jsonl").read_text("utf8").splitlines()
        self.languages = {truth["file"]: truth.get("language") for truth in map(json.loads, truths)}
        acts, people = Path(folder, "acts.tsv"), Path(folder, "people.tsv")
        if not acts.exists():
            return
        for line in acts.read_text("utf8").splitlines():
            act, text = line.split("\t", 1)
            self.acts[bare(text)] = ACTS.index(act)
        for role, name in re.findall(r"\{([-+=~])([^{}]*)\}", people.read_text("utf8")):
            key = bare(name)
            # What says more of somebody counts: that they come or leave before that they are named.
            number = ROLES.index(role)
            self.roles[key] = min(number, self.roles.get(key, number))


class Batch:
    def __init__(self, letters, drop=None):
        longest = max(len(letter.pieces) for letter in letters)
        pieces = torch.full((len(letters), longest), 1)
        places, sentences = [], []
        people, sentence_letters = [], []
        truth = {"wish": [], "review": [], "seats": [], "meant": [], "role": [], "act": []}
        shares = torch.zeros(len(letters), longest, 1)
        for number, letter in enumerate(letters):
            pieces[number, : len(letter.pieces)] = torch.tensor(letter.pieces)
            shares[number, : len(letter.pieces)] = 1 / len(letter.pieces)
            truth["wish"].append(letter.intent)
            truth["review"].append(letter.review)
            truth["seats"].append(letter.seats)
            for found, meant, role in letter.people:
                places += [(len(people), number * longest + place, 1 / len(found)) for place in found]
                people.append(number)
                truth["meant"].append(meant)
                truth["role"].append(role)
            for begin, end, act in letter.sentences:
                sentences += [(len(sentence_letters), number * longest + place, 1 / (end - begin)) for place in range(begin, end)]
                sentence_letters.append(number)
                truth["act"].append(act)
        self.mask = (pieces != 1)[:, None, None, :]
        if drop is not None:
            pieces[(torch.rand(pieces.shape, generator=drop) < DROPPED) & (pieces > UNKNOWN)] = UNKNOWN
        self.pieces, self.shares = pieces, shares
        self.people, self.sentence_letters = torch.tensor(people, dtype=torch.long), torch.tensor(sentence_letters, dtype=torch.long)
        self.place_shares = self._sparse(places, len(people), len(letters) * longest)
        self.sentence_shares = self._sparse(sentences, len(sentence_letters), len(letters) * longest)
        floats = {"review", "meant"}
        self.truth = {k: torch.tensor(v, dtype=torch.float32 if k in floats else torch.long) for k, v in truth.items()}

    @staticmethod
    def _sparse(entries, rows, columns):
        indices = torch.tensor([[e[0] for e in entries], [e[1] for e in entries]], dtype=torch.long).reshape(2, -1)
        return torch.sparse_coo_tensor(indices, torch.tensor([e[2] for e in entries]), (rows, columns), check_invariants=False)


def loss(said, truth):
    total = F.cross_entropy(said["wish"], truth["wish"]) + 0.5 * F.cross_entropy(said["seats"], truth["seats"])
    total = total + 0.5 * F.binary_cross_entropy_with_logits(said["review"], truth["review"])
    if "meant" in said:
        total = total + F.binary_cross_entropy_with_logits(said["meant"], truth["meant"])
        if (truth["role"] >= 0).any():
            total = total + 0.3 * F.cross_entropy(said["role"], truth["role"])
    if "act" in said:
        total = total + 0.5 * F.cross_entropy(said["act"], truth["act"])
    return total


def batches(letters, generator):
    """Letters of like length together, in no order."""
    order = sorted(letters, key=lambda letter: (len(letter.pieces) // 8, generator.random()))
    groups = [order[i:i + BATCH] for i in range(0, len(order), BATCH)]
    generator.shuffle(groups)
    return groups


def check(network, letters):
    network.eval()
    right = {"wish": 0, "seats": 0, "people": 0}
    with torch.no_grad():
        for start in range(0, len(letters), 32):
            group = letters[start:start + 32]
            batch = Batch(group)
            said = network(batch)
            right["wish"] += int((said["wish"].argmax(1) == batch.truth["wish"]).sum())
            right["seats"] += int((said["seats"].argmax(1) == batch.truth["seats"]).sum())
            if "meant" in said:
                wrong = (said["meant"] > 0) != (batch.truth["meant"] > 0.5)
                right["people"] += len(group) - len(set(batch.people[wrong].tolist()))
            else:
                right["people"] += len(group)
    network.train()
    return ", ".join(f"{name} {count / len(letters):.3f}" for name, count in right.items())


def teach(pages, without, file, start=None):
    """Writes to `file` what the letters of all parts but those of `without` teach; `start`: the file of a network that goes on learning."""
    torch.manual_seed(20180618)
    generator, drop = random.Random(20180618), torch.Generator().manual_seed(20180618)
    known = {}

    def sets(folder):
        if folder not in known:
            known[folder] = Marks(folder)
        return known[folder]

    letters = [Letter(line, sets) for line in pages.read_text("utf8").splitlines()]
    taught = [letter for letter in letters if letter.part not in without]
    unseen = sorted((letter for letter in letters if letter.part in without), key=lambda letter: len(letter.pieces))
    sentences = sum(len(letter.sentences) for letter in taught)
    roles = sum(role >= 0 for letter in taught for _, _, role in letter.people)
    print(f"{len(taught)} letters to teach by, {sentences} of their sentences and {roles} of their people marked; {len(unseen)} left out",
          flush=True)
    variation = Variation(taught)
    if start:
        network, rounds, rate, head_rate = read(start), MORE_ROUNDS, MORE_RATE, MORE_HEAD_RATE
    else:
        network, rounds, rate, head_rate = Network(), ROUNDS, RATE, HEAD_RATE
    ends = [p for n, p in network.named_parameters() if not n.startswith(("layers", "norm"))]
    body = [p for n, p in network.named_parameters() if n.startswith(("layers", "norm"))]
    optimiser = torch.optim.AdamW([{"params": body, "lr": rate}, {"params": ends, "lr": head_rate}], weight_decay=0.01)
    steps = rounds * math.ceil(len(taught) / BATCH)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, lambda step: min((step + 1) / (0.06 * steps), (steps - step) / steps))
    network.train()
    network.quick = True
    for number in range(rounds):
        begun, total = time.time(), 0.0
        groups = batches(taught, generator)
        for done, group in enumerate(groups):
            batch = Batch([variation.varied(letter, generator) for letter in group], drop)
            value = loss(network(batch), batch.truth)
            optimiser.zero_grad()
            value.backward()
            nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimiser.step()
            schedule.step()
            total += value.item()
            if done % 100 == 99:
                print(f"  {done + 1} of {len(groups)}, {time.time() - begun:.0f} s, loss {total / (done + 1):.3f}", flush=True)
        print(f"round {number + 1}: loss {total / len(groups):.3f}, {time.time() - begun:.0f} s; a quarter of those left out: {check(network, unseen[::4]) if unseen else '-'}",
              flush=True)
    if start:
        # Between where it began and where it came to, it judges better than in either place.
        draw_back(network, read(start))
    write(network, file)


def draw_back(network, start):
    """Brings `network` part of the way back to `start`; the rows of pieces are the same."""
    with torch.no_grad():
        for own, before in zip(network.parameters(), start.parameters()):
            own.lerp_(before, BACK)


# As encoder.c and EncoderHeads.swift read it.

def tensors(network):
    """All tensors in the order of the file: (matrix, bias), kept as bytes, its bias None for the rows of pieces; or (None, floats)."""
    yield network.rows, None
    for tensor in (network.places, network.norm.weight, network.norm.bias):
        yield None, tensor
    for layer in network.layers:
        for part in (layer.query, layer.key, layer.value, layer.joined):
            yield part.weight, part.bias
        yield None, layer.attended.weight
        yield None, layer.attended.bias
        for part in (layer.inner, layer.outer):
            yield part.weight, part.bias
        yield None, layer.passed.weight
        yield None, layer.passed.bias
    for layer in heads(network):
        yield None, layer.weight
        yield None, layer.bias


def heads(network):
    return [network.wish, network.review, network.seats, network.person, network.meant]


def write(network, file):
    count = sum(layer.weight.numel() + layer.bias.numel() for layer in heads(network))
    data = bytearray(b"USHR" + struct.pack("<III", LAYERS, network.rows.shape[0], count))
    for matrix, floats in tensors(network):
        if matrix is not None:
            rows = matrix.detach().numpy()
            scales = np.maximum(np.abs(rows).max(1), 1e-12) / 127
            data.extend(scales.astype("<f4").tobytes())
        if floats is not None:
            data.extend(floats.detach().numpy().astype("<f4").tobytes())
        if matrix is not None:
            data.extend(np.clip(np.rint(rows / scales[:, None]), -127, 127).astype(np.int8).tobytes())
            data.extend(b"\0" * (-len(data) % 4))
    file.write_bytes(data)
    print(f"{file}: {len(data)} bytes", flush=True)


def read(file):
    """The network of a file, its bytes as numbers again."""
    data, place = file.read_bytes(), 16
    network = Network()

    def take(kind, count):
        nonlocal place
        taken = np.frombuffer(data, kind, count, place)
        place += taken.nbytes + -taken.nbytes % 4
        return taken

    for matrix, floats in tensors(network):
        if matrix is not None:
            scales = take("<f4", matrix.shape[0])
        if floats is not None:
            floats.data = torch.tensor(take("<f4", floats.numel()).copy()).reshape(floats.shape)
        if matrix is not None:
            steps = take("i1", matrix.numel()).reshape(matrix.shape)
            matrix.data = torch.tensor(steps.astype(np.float32) * scales[:, None])
    assert place == len(data), f"{file} is as `write` wrote it"
    return network.eval()


def rounded(_, inputs):
    """What a layer multiplies, in steps of a byte, as encoder.c rounds it."""
    x = inputs[0]
    step = x.abs().amax(-1, keepdim=True).clamp_min(1e-30) / 127
    return (torch.trunc(x / step + torch.copysign(torch.tensor(0.5), x)) * step,)


SHAKES, SHAKEN = 32, 1e-6  # as far as the last places of a float


class Shaken:
    """Within it what the layers begin with is shaken."""

    def __init__(self, network):
        self.on, self.drawn = False, torch.Generator().manual_seed(1)
        network.norm.register_forward_hook(lambda _, inputs, state: state * self.factors(state) if self.on else state)

    def factors(self, state):
        return 1 + SHAKEN * torch.randn(state.shape, generator=self.drawn)

    def __enter__(self):
        self.on = True

    def __exit__(self, *_):
        self.on = False


def odds(network, batch):
    with torch.no_grad():
        said = network(batch)
    return {
        "wish": said["wish"][0].softmax(0).tolist(), "review": [said["review"][0].sigmoid().item()],
        "seats": said["seats"][0].softmax(0).tolist(), "meant": said["meant"].sigmoid().tolist() if "meant" in said else [],
    }


def compute(pages):
    """What Torch makes of some pages, for the tests to compare; and how far that moves when what it begins with is shaken: where a
    number lies between two steps of a byte the least of it may round to the other one, and the layers above carry that on."""
    # Doubles: sums of whole numbers come out as encoder.c has them, and fewer roundings fall to the other side.
    torch.set_default_dtype(torch.float64)
    network = read(ROOM / "weights.bin").double()
    for layer in network.layers:
        for part in (layer.query, layer.key, layer.value, layer.joined, layer.inner, layer.outer):
            part.register_forward_pre_hook(rounded)
    shaken = Shaken(network)
    lines = pages.read_text("utf8").splitlines()
    lines = lines[:: max(1, len(lines) // 12)][:12]
    examples = []
    for line in lines:
        letter = Letter(line, Marks)
        batch = Batch([letter])
        said = odds(network, batch)
        with shaken:
            others = [odds(network, batch) for _ in range(SHAKES)]
        moves = max(abs(a - b) for other in others for kind in said for a, b in zip(said[kind], other[kind]))
        examples.append({"pieces": letter.pieces, "places": [places for places, _, _ in letter.people], **said, "moves": moves})
    file = Path("Tests/IntakeTests/Computed/torch.json")
    file.parent.mkdir(exist_ok=True)
    file.write_text("[\n" + ",\n".join(json.dumps(example) for example in examples) + "\n]\n")
    print(f"{file}: {len(examples)} pages")
