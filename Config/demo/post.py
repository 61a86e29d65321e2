"""Letters to the desk and notices from it: sending, composing replies, reading what came back."""
import datetime, email, email.policy, email.utils, os, re, smtplib, time
from email.message import EmailMessage

MONTHS = {
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(),
    "en": "January February March April May June July August September October November December".split(),
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(),
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro".split(),
}
WROTE = {
    "fr": "Le {day} à {time}, {who} a écrit :",
    "en": "On {day} at {time}, {who} wrote:",
    "es": "El {day} a las {time}, {who} escribió:",
    "pt": "Em {day} às {time}, {who} escreveu:",
}


def day_in(language, day, year=True):
    of = " de " if language in ("es", "pt") else " "
    first = "1er" if language == "fr" and day.day == 1 else str(day.day)
    return f"{first}{of}{MONTHS[language][day.month - 1]}" + (f"{of}{day.year}" if year else "")


def quoted(character):
    return "".join(f"={byte:02X}" for byte in character.encode())


def prepared(path, language, event_day):
    """A letter's bytes as they are sent: Date is now, in the zone it names, and @DATE@ the day of the event."""
    head, body = open(path, "rb").read().split(b"\r\n\r\n", 1)
    zone = re.search(rb"(?mi)^Date: .* ([+-]\d{4})\r?$", head).group(1).decode()
    here = datetime.timezone(datetime.timedelta(hours=int(zone[:3]), minutes=int(zone[0] + zone[3:])))
    now = email.utils.format_datetime(datetime.datetime.now(here))
    head = re.sub(rb"(?mi)^Date: [^\r\n]*", b"Date: " + now.encode(), head)
    charset = email.message_from_bytes(head + b"\r\n\r\n").get_content_charset("utf-8")
    day = day_in(language, event_day)
    head = head.replace(b"@DATE@", email.header.Header(day, "utf-8" if not day.isascii() else None).encode().encode())
    worded = "".join("_" if c == " " else c if c.isascii() and c.isalnum() else quoted(c) for c in day)
    head = head.replace(b"=40DATE=40", worded.encode())  # in an encoded word
    return head + b"\r\n\r\n" + body.replace(b"@DATE@", day.encode(charset, "replace"))


def reply(notice, sender, name, text, language):
    """A reply as a mail program writes it: the words, then the quoted notice, in its thread."""
    letter = EmailMessage(policy=email.policy.SMTP)
    now = datetime.datetime.now(datetime.timezone.utc).astimezone()
    subject = notice["Subject"]
    letter["From"] = email.utils.formataddr((name, sender)) if name.isascii() else f"{name} <{sender}>"
    letter["To"] = notice["Reply-To"] or notice["From"]
    letter["Subject"] = subject if re.match(r"(?i)re\s*:", subject) else f"Re: {subject}"
    letter["Date"] = now
    letter["Message-ID"] = email.utils.make_msgid(domain=sender.split("@")[1])
    letter["In-Reply-To"] = notice["Message-ID"]
    letter["References"] = f"{notice['References'] or ''} {notice['Message-ID']}".strip()
    who = str(notice["From"])
    wrote = WROTE[language].format(day=day_in(language, now), time=now.strftime("%H:%M"), who=who)
    quoted = "\n".join("> " + line if line else ">" for line in text_of(notice).splitlines())
    letter.set_content(f"{text}\n\n{wrote}\n{quoted}\n", charset="utf-8", cte="quoted-printable")
    return letter.as_bytes()


def send(port, envelope, to, data):
    with smtplib.SMTP("127.0.0.1", port, local_hostname="sender.example", timeout=60) as smtp:
        options = ["BODY=8BITMIME"] if not data.isascii() else []
        smtp.sendmail(envelope, [to], data, mail_options=options)


def message_id(data):
    return str(email.message_from_bytes(data)["Message-ID"]).strip().strip("<>")


def text_of(message):
    part = message.get_body(preferencelist=("plain",))
    return part.get_content().replace("\r\n", "\n") if part else ""


class Maildir:
    """Letters in a Maildir, each seen once, in the order of delivery."""

    def __init__(self, path):
        self.path, self.seen = path, set()

    def _files(self):
        for folder in ("new", "cur"):
            try:
                names = os.listdir(f"{self.path}/{folder}")
            except FileNotFoundError:
                continue
            yield from ((name.split(":")[0], f"{self.path}/{folder}/{name}") for name in names)

    def count(self):
        return len({name for name, _ in self._files()})

    def fresh(self):
        found = []
        for name, path in sorted(self._files()):
            if name in self.seen:
                continue
            try:
                with open(path, "rb") as file:
                    data = file.read()
            except FileNotFoundError:
                continue  # a mail program moves it from new to cur: next time
            self.seen.add(name)
            found.append(Notice(email.message_from_bytes(data, policy=email.policy.default)))
        return found


class Notice:
    """One message from the desk as its reader has it."""

    def __init__(self, message):
        self.message = message
        self.to = email.utils.parseaddr(str(message["To"] or ""))[1].lower()
        self.answers = str(message["In-Reply-To"] or "").strip().strip("<>")
        self.id = str(message["Message-ID"] or "").strip()
        self.automatic = str(message["Auto-Submitted"] or "")
        self.subject = str(message["Subject"] or "")
        self.text = text_of(message)
        self.parts = [part.get_content_type() for part in message.walk() if not part.is_multipart()]
        self.came = time.monotonic()
        self.kind = self.language = None

    def reference(self, prefix):
        found = re.search(rf"\b{re.escape(prefix)}-[A-Z0-9]{{6}}\b", self.subject + "\n" + self.text)
        return found.group(0) if found else None


class Kinds:
    """Tells a notice's kind and language from its words: those of which template, and of no other one, are in it."""

    def __init__(self, folder):
        pieces = {}
        for language in sorted(os.listdir(folder)):
            if not os.path.isdir(f"{folder}/{language}"):
                continue
            for name in sorted(os.listdir(f"{folder}/{language}")):
                kind, ending = os.path.splitext(name)
                if ending == ".txt" and not name.startswith("_"):
                    with open(f"{folder}/{language}/{name}", encoding="utf-8") as file:
                        pieces[kind, language] = self._fixed(file.read())
        if not pieces:
            raise SystemExit(f"{folder}: no templates to know the notices by")
        counted = {}
        for fixed in pieces.values():
            for piece in fixed:
                counted[piece] = counted.get(piece, 0) + 1
        self.pieces = {key: {p for p in fixed if counted[p] == 1} for key, fixed in pieces.items()}

    @staticmethod
    def _fixed(template):
        """What stands between the placeholders, a line at a time, blanks made one."""
        texts = re.split(r"\{\{\{.*?\}\}\}|\{\{.*?\}\}|\n", template.removeprefix("Subject:"), flags=re.S)
        return {" ".join(text.split()) for text in texts if len(" ".join(text.split())) >= 8}

    def name(self, notice):
        text = " ".join((notice.subject + " " + notice.text).split())
        weight = {key: sum(len(piece) for piece in fixed if piece in text) for key, fixed in self.pieces.items()}
        best = max(weight, key=weight.get)
        if weight[best]:
            notice.kind, notice.language = best
