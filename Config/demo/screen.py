"""What the demonstration shows: a line for each thing that happens, and on a terminal a bar of seats below them."""
import os, shutil, sys, time, unicodedata

COLOURS = {"green": "32", "yellow": "33", "red": "31", "cyan": "36", "grey": "90", "bold": "1"}


def width_of(text):
    return sum(0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def fit(text, width):
    """Text cut or filled to a width."""
    if width_of(text) <= width:
        return text + " " * (width - width_of(text))
    while width_of(text) > width - 1:
        text = text[:-1]
    return text + "…"


class Screen:
    def __init__(self, out=sys.stdout):
        self.out = out
        self.live = out.isatty() and os.environ.get("TERM", "dumb") != "dumb"
        self.coloured = self.live and "NO_COLOR" not in os.environ
        self.bar = ""

    def colour(self, name, text):
        return f"\x1b[{COLOURS[name]}m{text}\x1b[0m" if self.coloured else text

    def _write(self, text):
        try:
            self.out.write(text)
            self.out.flush()
        except BrokenPipeError:
            # Whoever read along has gone. What is to be checked is checked all the same.
            self.out = open(os.devnull, "w")

    def line(self, text=""):
        self._write(("\r\x1b[K" + text + "\n" + self.bar) if self.live else text + "\n")

    def title(self, text):
        self.line()
        self.line(self.colour("bold", text))

    def event(self, who, language, outcome, colour):
        columns = shutil.get_terminal_size((120, 24)).columns if self.live else 132
        room = max(24, min(66, columns - 58))
        mark = f"‹{language}›" if language else "    "
        self.line(f"{self.colour('grey', time.strftime('%H:%M:%S'))}  {fit(who, room)} {self.colour('cyan', mark)}  → "
                  f"{self.colour(colour, outcome)}")

    def follow_up(self, text):
        self.line(f"          {self.colour('yellow', '↳ ' + text)}")

    def seats(self, counts, answers):
        """The bar at the bottom. counts: capacity, confirmed, offered, waiting."""
        if not self.live:
            return
        columns = shutil.get_terminal_size((120, 24)).columns
        room = max(10, min(2 * counts["capacity"], columns - 68))
        taken = round(room * counts["confirmed"] / max(1, counts["capacity"]))
        held = round(room * (counts["confirmed"] + counts["offered"]) / max(1, counts["capacity"])) - taken
        bar = self.colour("green", "█" * taken) + self.colour("yellow", "▓" * held) + "░" * (room - taken - held)
        self.bar = (f"{bar} {counts['confirmed']:>2} of {counts['capacity']} seats, {counts['offered']} offered, "
                    f"{counts['waiting']} waiting, {answers} answers sent")
        self._write("\r\x1b[K" + self.bar)

    def summary(self, counts, answers):
        """The same in one line, where there is no bar."""
        if not self.live:
            self.line(f"          {counts['confirmed']} of {counts['capacity']} seats confirmed, {counts['offered']} offered, "
                      f"{counts['waiting']} waiting, {answers} answers sent")

    def progress(self, text):
        """A line that the next one replaces; nothing where it could not be replaced."""
        if self.live:
            self._write("\r\x1b[K" + text)

    def clear(self):
        if self.live:
            self._write("\r\x1b[K")
            self.bar = ""
