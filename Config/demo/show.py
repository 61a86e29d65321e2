"""The demonstration itself. `run` starts this once everything it needs is installed."""
import argparse, datetime, os, re, selectors, signal, subprocess, sys, time

sys.dont_write_bytecode = True
import post
from desk import HERE, ROOT, Desk, Failed
from screen import Screen
from story import Story

PACE = 0.2  # seconds between letters: one can read along
PATIENCE = 30  # seconds for a stage to be settled, where a moment is usual

COLOUR = {"confirmation": "green", "waiting": "yellow", "offer": "yellow", "cancellation": "red", "question": "yellow",
          "handed-over": "yellow"}


# --- the binary -------------------------------------------------------------------------------------------------------------

def build(screen):
    """A release build's `usher`. USHER=PATH takes that binary instead."""
    given = os.environ.get("USHER")
    if given:
        return os.path.abspath(given)
    command = ["swift", "build", "-c", "release", "--product", "usher"]
    screen.line("Building usher (swift build -c release): some minutes the first time.")
    began = said = time.monotonic()
    lines, at = [], ""
    process = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                               start_new_session=True)
    try:
        selector = selectors.DefaultSelector()
        selector.register(process.stdout, selectors.EVENT_READ)
        pending = b""
        while True:
            if selector.select(1):
                chunk = os.read(process.stdout.fileno(), 65536)
                if not chunk:
                    break
                pending += chunk
                *whole, pending = re.split(rb"[\r\n]+", pending)
                lines += [line.decode(errors="replace") for line in whole if line]
                steps = [line for line in lines[-50:] if re.match(r"\[\d+/\d+\]", line)]
                at = steps[-1] if steps else at
            spent = int(time.monotonic() - began)
            screen.progress(f"  {spent // 60}:{spent % 60:02d}  {at}"[:78])
            if not screen.live and time.monotonic() - said >= 60:
                said = time.monotonic()
                screen.line(f"  still building after {spent // 60} min: {at}")
        process.wait()
    finally:
        end_group(process)
    screen.clear()
    if process.returncode:
        errors = [line for line in lines if "error:" in line]
        raise Failed("\n".join(["the build failed:"] + (errors[:20] or []) + lines[-20:]))
    binary = subprocess.run(command[:4] + ["--show-bin-path"], cwd=ROOT, stdin=subprocess.DEVNULL, capture_output=True, text=True,
                            check=True, start_new_session=True).stdout.strip()
    return f"{binary}/usher"


def end_group(process):
    """Ends a build and what it started. An interrupt first: SwiftPM then ends its compilers."""
    for sign in (signal.SIGINT, signal.SIGTERM, signal.SIGKILL):
        if process.poll() is not None:
            return
        try:
            os.killpg(process.pid, sign)
            process.wait(5)
        except (ProcessLookupError, subprocess.TimeoutExpired):
            pass


# --- the letters ------------------------------------------------------------------------------------------------------------

class Show:
    def __init__(self, screen, desk, story):
        self.screen, self.desk, self.story = screen, desk, story
        self.kinds = post.Kinds(f"{ROOT}/Config/templates")
        self.inbox = post.Maildir(desk.mail["maildir"])
        self.answers = post.Maildir(desk.mail["catchall_maildir"])
        self.roster = []
        self.counts = {"capacity": story.capacity, "confirmed": 0, "offered": 0, "waiting": 0}
        self.bytes = {}

    def look_at_roster(self):
        self.roster = self.desk.roster()
        states = [row["state"] for row in self.roster]
        self.counts.update(confirmed=states.count("confirmed"), offered=states.count("offered"), waiting=states.count("waiting"))

    def look(self):
        """Shows what came since the last look."""
        self.desk.check_daemon()
        fresh = self.answers.fresh()
        if not fresh:
            return
        self.look_at_roster()
        for notice in fresh:
            self.kinds.name(notice)
            wanted = self.story.receive(notice)
            if wanted is None:
                self.show_unasked(notice)
            elif wanted.answer:
                wanted.letter.shown = True
                self.screen.event(wanted.letter.who, notice.language, self.outcome(notice), COLOUR.get(notice.kind, "cyan"))
            else:
                self.screen.follow_up(f"{self.names(notice)}: {self.outcome(notice)}")
        self.screen.seats(self.counts, len(self.story.notices))

    def show_unasked(self, notice):
        who = notice.to
        self.screen.event(who, notice.language or "??", self.outcome(notice), COLOUR.get(notice.kind, "cyan"))

    def rows(self, notice):
        reference = notice.reference(self.desk.prefix)
        return [row for row in self.roster if reference and row["reference"] == reference]

    def names(self, notice):
        return ", ".join(row["name"] for row in self.rows(notice) if row["state"] == "offered") or notice.to

    def outcome(self, notice):
        reference = notice.reference(self.desk.prefix) or ""
        rows = self.rows(notice)
        match notice.kind:
            case "confirmation":
                many = [row for row in rows if row["state"] == "confirmed"]
                return f"confirmed {reference}" + (f", {len(many)} seats" if len(many) > 1 else "")
            case "waiting":
                places = [str(row.get("position")) for row in rows if row.get("position")]
                return f"waiting list, place {' and '.join(places)}, {reference}"
            case "offer": return f"a seat came free and is offered, {reference}"
            case "status": return f"told where things stand {reference}".rstrip()
            case "correction": return f"corrected {reference}"
            case "cancellation":
                return f"{'declined' if 'declined' in (row['state'] for row in rows) else 'given up'} {reference}"
            case "question": return "asked to confirm it first"
            case "handed-over": return "a person will answer"
            case None: return f"“{notice.subject}”"
            case kind: return kind.replace("-", " ")

    def wait(self, settled, seconds):
        end = time.monotonic() + seconds
        while not settled():
            if time.monotonic() > end:
                return False
            time.sleep(0.05)
            self.look()
        return True

    def deliver(self, letter):
        if letter.reply:
            if not self.wait(lambda: self.story.last_notice(letter.sender, letter.reply), PATIENCE):
                self.story.fault(f"{letter.title}: could not be written, no {letter.reply} came to {letter.sender}")
                return
            notice = self.story.last_notice(letter.sender, letter.reply)
            data = post.reply(notice.message, letter.sender, letter.name, letter.text, letter.language)
        else:
            if letter.file not in self.bytes:
                self.bytes[letter.file] = post.prepared(f"{HERE}/letters/{letter.file}", letter.language, self.desk.day)
            data = self.bytes[letter.file]
        letter.id = post.message_id(data)
        self.story.sent.append(letter)
        before = self.inbox.count()
        post.send(self.desk.mail["ports"]["smtp"], letter.envelope, self.desk.mail["user"], data)
        # The order of receipt is the order in the mailbox: the next letter goes when this one lies there.
        if not self.wait(lambda: self.inbox.count() > before, PATIENCE):
            self.story.fault(f"{letter.title}: Postfix did not deliver it to the desk")

    def play(self):
        for title, letters in self.story.stages:
            self.screen.title(title)
            for letter in letters:
                due = time.monotonic() + PACE
                self.deliver(letter)
                self.wait(lambda due=due: time.monotonic() >= due, PACE + 1)
            self.settle(letters)
        self.wait(lambda: False, 1.5)  # for what nobody is waiting for
        self.look_at_roster()

    def settle(self, letters):
        self.wait(lambda: not self.story.due(), PATIENCE)
        for letter in letters:
            if not letter.shown and not any(w.notice for w in letter.wanted) and not [w for w in letter.wanted if not w.optional]:
                letter.shown = True
                repeated = bool(letter.wanted)
                self.screen.event(letter.who, "", "known already: nothing changes" if repeated else "automatic: not answered", "grey")
        self.look_at_roster()
        faults = self.story.roster_faults(self.roster)
        for fault in faults:
            self.story.fault(fault)
        self.screen.summary(self.counts, len(self.story.notices))


# --- afterwards -------------------------------------------------------------------------------------------------------------

def show_results(screen, show):
    screen.clear()
    desk = show.desk
    screen.title(f"usher roster {desk.event}")
    desk.usher("roster", desk.event, shown=True)
    notice = next((n for n in show.story.notices if n.kind == "confirmation"), None)
    if notice:
        screen.title("The first confirmation, as its reader gets it")
        for name in ("From", "To", "Subject", "Date", "In-Reply-To", "Auto-Submitted"):
            if notice.message[name]:
                screen.line(screen.colour("grey", f"{name}: ") + str(notice.message[name]))
        screen.line()
        screen.line(notice.text.rstrip())
        others = [kind for kind in notice.parts if kind != "text/plain"]
        if others:
            screen.line(screen.colour("grey", f"[also in it: {', '.join(others)}]"))


def show_how_to_write(screen, desk):
    mail = desk.mail
    write = os.path.relpath(f"{HERE}/write")
    screen.title("Write to the desk yourself")
    screen.line(f"  {write} {desk.folder} you@town.example <<'END'")
    for line in ("Hello, please register me for the seminar.", "Ada Moreno", "Town of Elsewhere"):
        screen.line(f"  {line}")
    screen.line("  END")
    screen.line("It prints the answer, which also appears below. Or use a mail program:")
    screen.line(f"  send by SMTP, localhost port {mail['ports']['smtp']} (no login), to {mail['user']}")
    screen.line(f"  read by IMAP, localhost port {mail['ports']['imap']}, user {mail['catchall_user']}, password {mail['password']}")
    screen.line(f"Ask the desk: {os.path.relpath(desk.binary)} seats {desk.event} --config {desk.config}")
    screen.line()
    screen.line(screen.colour("bold", "The desk is open. Ctrl-C closes it and removes everything."))


def report(screen, story):
    screen.clear()
    screen.line()
    for fault in story.faults:
        screen.line(screen.colour("red", "✘ ") + fault)
    answered = len(story.notices)
    if story.faults:
        screen.line(screen.colour("red", f"{len(story.faults)} things did not come out as expected."))
    else:
        screen.line(screen.colour("green", f"{len(story.sent)} letters, {answered} answers: all came out as expected."))


def perform(screen, once):
    story = Story(f"{HERE}/letters.toml")
    binary = build(screen)
    desk = Desk(binary, story.capacity)
    try:
        desk.start_servers()
        desk.write_configuration(datetime.date.today())
        desk.start_daemon()
        screen.line(f"Dovecot and Postfix on localhost, usher run with {desk.config}.")
        show = Show(screen, desk, story)
        show.play()
        show_results(screen, show)
        if not once:
            story.judge(desk.mail["user"])
            report(screen, story)
            show_how_to_write(screen, desk)
            while True:
                time.sleep(0.1)
                show.look()
        status = desk.stop_daemon()
        if status != 0:
            story.fault("usher run " + ("had to be killed" if status is None else f"ended with status {status}") + " on SIGTERM")
        show_rest(show)
        story.judge(desk.mail["user"])
        report(screen, story)
        if story.faults:
            screen.line(f"\nThe end of the desk's log:\n{desk.log_end()}")
        return 1 if story.faults else 0
    except Failed:
        screen.clear()
        if desk.log_end():
            screen.line(f"\nThe end of the desk's log:\n{desk.log_end()}")
        raise
    finally:
        for sign in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(sign, signal.SIG_IGN)  # nothing may keep us from clearing up
        screen.clear()
        desk.close()


def show_rest(show):
    """Notices that were still on their way when the desk was closed."""
    time.sleep(0.5)
    for notice in show.answers.fresh():
        show.kinds.name(notice)
        show.story.receive(notice)


def main():
    parser = argparse.ArgumentParser(prog="Config/demo/run", description="Real letters become seats: Usher with Dovecot and Postfix.")
    parser.add_argument("--once", action="store_true", help="end after the letters; exit status 0 if all came out as expected")
    once = parser.parse_args().once
    for sign in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(sign, lambda number, frame: sys.exit(128 + number))
    screen = Screen()
    try:
        sys.exit(perform(screen, once))
    except KeyboardInterrupt:
        screen.clear()
        screen.line("Closed, everything removed.")
        sys.exit(0 if not once else 130)
    except Failed as failure:
        print(f"Config/demo/run: {failure}", file=sys.stderr)
        sys.exit(1)


main()
