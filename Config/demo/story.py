"""What has to come of the letters: the expectations of letters.toml, held against notices and roster as they come."""
import os, tomllib


class Wanted:
    """One notice that has to come, and the letter it follows from."""

    def __init__(self, letter, to, kinds, language, answer):
        self.letter, self.to, self.kinds, self.language = letter, to, kinds, language
        self.answer = answer  # to the letter itself, not to somebody else because of it
        self.notice = None

    @property
    def optional(self):
        return "" in self.kinds

    def __str__(self):
        kinds = " or ".join(kind or "nothing" for kind in self.kinds)
        return f"{kinds} ‹{self.language}› to {self.to}"


class Letter:
    def __init__(self, row):
        self.file, self.reply, self.text = row.get("file"), row.get("reply"), row.get("text", "")
        self.sender, self.name, self.who = row["from"], row.get("name"), row["who"]
        self.envelope = row.get("envelope", self.sender)
        self.language = row["language"]
        self.people = row.get("people", {})
        kinds = row["answer"] if isinstance(row["answer"], list) else [row["answer"]]
        self.wanted = [Wanted(self, self.sender, kinds, self.language, True)] if kinds != [""] else []
        self.wanted += [Wanted(self, also["to"], [also["kind"]], also["language"], False) for also in row.get("also", [])]
        self.id = None
        self.shown = False

    @property
    def title(self):
        return f"{self.file or 'a reply to the ' + self.reply} ({self.who})"


class Story:
    def __init__(self, path):
        with open(path, "rb") as file:
            told = tomllib.load(file)
        self.capacity = told["capacity"]
        self.stages = [(stage["title"], [Letter(row) for row in stage["letter"]]) for stage in told["stage"]]
        self.sent = []
        self.notices = []
        self.strangers = []  # notices nothing called for
        self.faults = []

    def fault(self, text):
        if text not in self.faults:
            self.faults.append(text)

    # --- notices --------------------------------------------------------------------------------------------------------

    def open(self):
        return [wanted for letter in self.sent for wanted in letter.wanted if wanted.notice is None]

    def due(self):
        return [wanted for wanted in self.open() if not wanted.optional]

    def receive(self, notice):
        """What `notice` is the notice for, or None for one that nothing called for."""
        self.notices.append(notice)
        same = [wanted for wanted in self.open() if wanted.to.lower() == notice.to
                and (not wanted.answer or wanted.letter.id == notice.answers)]
        right = [w for w in same if notice.kind in w.kinds and w.language == notice.language]
        # A wrong answer is still the answer to that letter; a notice to somebody else is known by its kind alone.
        wrong = [w for w in same if w.answer and (not w.optional or notice.automatic.startswith("auto-replied"))]
        if not right and not wrong:
            self.strangers.append(notice)
            return None
        wanted = (right or wrong)[0]
        wanted.notice = notice
        if not right:
            self.fault(f"{wanted.letter.title}: expected {wanted}, got {notice.kind} ‹{notice.language}› “{notice.subject}”")
        return wanted

    def last_notice(self, address, kind):
        found = [n for n in self.notices if n.to == address.lower() and n.kind == kind]
        return found[-1] if found else None

    # --- roster ---------------------------------------------------------------------------------------------------------

    def people(self):
        """Everybody and their state after the letters sent so far; those who wait in their order."""
        states = {}
        for letter in self.sent:
            for name, state in letter.people.items():
                if states.get(name) != state:
                    states.pop(name, None)  # whoever comes to wait goes to the end of those who do
                    states[name] = state
        return {name: state for name, state in states.items() if state != "gone"}

    def roster_faults(self, roster):
        """What in the roster is not as it has to be."""
        states = self.people()
        faults = []
        for row in roster:
            want = states.get(row["name"])
            if want is None:
                faults.append(f"roster: {row['name']} ({row['contact']}) is {row['state']} and nobody asked for that")
        for name, want in states.items():
            rows = [row for row in roster if row["name"] == name]
            if [row["state"] for row in rows] != [want]:
                letter = [letter for letter in self.sent if name in letter.people][-1]
                found = " and ".join(row["state"] for row in rows) or "missing"
                faults.append(f"roster: {name} is {found}, expected {want} after {letter.title}")
        queue = [name for name, state in states.items() if state == "waiting"]
        found = [row["name"] for row in sorted((r for r in roster if r["state"] == "waiting"), key=lambda r: r.get("position") or 0)]
        positions = sorted(row.get("position") or 0 for row in roster if row["state"] == "waiting")
        if found != queue or positions != list(range(1, len(queue) + 1)):
            faults.append(f"waiting list: {', '.join(found) or 'nobody'} at {positions}, expected {', '.join(queue) or 'nobody'}")
        taken = sum(row["state"] in ("confirmed", "offered", "present") for row in roster)
        if taken > self.capacity:
            faults.append(f"roster: {taken} seats are given and offered, and there are {self.capacity}")
        return faults

    # --- the end --------------------------------------------------------------------------------------------------------

    def judge(self, desk_address):
        """Holds all that came against all that had to come."""
        for wanted in self.due():
            self.fault(f"{wanted.letter.title}: no {wanted} came")
        for notice in self.strangers:
            letter = next((letter for letter in self.sent if letter.id == notice.answers), None)
            reason = f"in answer to {letter.title}" if letter else "in answer to nothing known"
            self.fault(f"not called for: {notice.kind} ‹{notice.language}› to {notice.to} {reason}: “{notice.subject}”")
        ids = [notice.id for notice in self.notices]
        for repeated in sorted({id for id in ids if ids.count(id) > 1}):
            self.fault(f"sent twice: {repeated}")
        for notice in self.notices:
            what = f"{notice.kind} to {notice.to} “{notice.subject}”"
            if not notice.automatic.startswith(("auto-replied", "auto-generated")):
                self.fault(f"{what}: Auto-Submitted is {notice.automatic or 'missing'}")
            if not notice.answers:
                self.fault(f"{what}: In-Reply-To is missing")
            if desk_address not in str(notice.message["From"] or ""):
                self.fault(f"{what}: From is {notice.message['From']}")
            if not {"text/plain", "text/html"} <= set(notice.parts):
                self.fault(f"{what}: has no text or no HTML: {notice.parts}")
            if notice.kind == "confirmation" and "text/calendar" not in notice.parts:
                self.fault(f"{what}: has no calendar entry")
