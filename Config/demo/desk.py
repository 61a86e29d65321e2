"""The stage of the demonstration: a temporary directory with mail servers, configuration and `usher run`, and its end."""
import ctypes, datetime, json, os, re, secrets, shutil, signal, socket, subprocess, sys, tempfile, time

import post

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
SERVERS = f"{ROOT}/Tests/Servers/servers"


class Failed(Exception):
    """What stops the demonstration, in a sentence."""


# --- the event's file, edited as an organiser would ---------------------------------------------------------------------------

def value(yaml, key):
    found = re.search(rf"(?m)^{key}:[ \t]*[\"']?([^\"'#\n]*)", yaml)
    if not found:
        raise Failed(f"Config/events/seminar.yaml: no {key}")
    return found.group(1).strip()


def replaced(yaml, line, by, under=None):
    """`by` in place of the first line that matches, else as the first line below `under`."""
    if re.search(line, yaml, re.M):
        return re.sub(line, by, yaml, count=1, flags=re.M)
    if under and re.search(rf"(?m)^{under}[^\n]*$", yaml):
        return re.sub(rf"(?m)^{under}[^\n]*$", rf"\g<0>\n{by}", yaml, count=1)
    return f"{yaml.rstrip()}\n{under}\n{by}\n" if under else f"{yaml.rstrip()}\n{by}\n"


def moved(yaml, today):
    """The event at least six weeks ahead, every date by the same number of whole weeks, so that each stays on its weekday.
    Registration is open: `opening`, which would move too, is taken out."""
    start = datetime.date.fromisoformat(value(yaml, "start")[:10])
    weeks = -((start - today - datetime.timedelta(days=42)).days // 7)
    shift = datetime.timedelta(weeks=weeks)
    yaml = re.sub(r"(?m)^opening:.*\n", "", yaml)
    yaml = re.sub(r"\b20\d\d-\d\d-\d\d\b", lambda found: str(datetime.date.fromisoformat(found.group()) + shift), yaml)
    for language, months in post.MONTHS.items():  # dates in words: with a year, or the start's without one
        of = " de " if language in ("es", "pt") else " "

        def written(found, language=language, months=months):
            day = datetime.date(int(found[3] or start.year), months.index(found[2]) + 1, int(found[1]))
            if found[3]:
                return post.day_in(language, day + shift)
            return post.day_in(language, day + shift, year=False) if day == start else found[0]

        yaml = re.sub(rf"\b(\d{{1,2}})(?:er)?{of}({'|'.join(months)})(?:{of}(20\d\d))?\b", written, yaml)
    return yaml


def desk_yaml(mail):
    """The desk's own file: Config/usher.yaml explains every key."""
    return f"""# Made by Config/demo/run.
desk:
  name: Séminaire · Seminar
  address: {mail["user"]}
authentication:
  servers: [{mail["authserv_id"]}]
imap:
  host: {mail["host"]}
  port: {mail["ports"]["imaps"]}
  security: tls
  ca-file: {mail["ca"]}
  user: {mail["user"]}
  password: {{file: password}}
smtp:
  host: {mail["host"]}
  port: {mail["ports"]["submission"]}
  security: starttls
  ca-file: {mail["ca"]}
  user: {mail["user"]}
  password: {{file: password}}
store: usher.sqlite
events: events
"""


def die_with_parent():
    ctypes.CDLL(None, use_errno=True).prctl(1, signal.SIGTERM)  # PR_SET_PDEATHSIG: also when we are killed outright


class Desk:
    """Everything lies under `folder`; `close` ends what was started and removes it."""

    def __init__(self, binary, capacity):
        self.binary, self.daemon, self.ready = binary, None, None
        self.folder = tempfile.mkdtemp(prefix="usher-demo.", dir="/tmp")
        os.chmod(self.folder, 0o755)  # Dovecot's and Postfix's users go through it
        self.log = f"{self.folder}/usher.log"
        self.config = f"{self.folder}/usher.yaml"
        self.capacity = capacity

    # --- servers --------------------------------------------------------------------------------------------------------

    def start_servers(self):
        said = subprocess.run([sys.executable, SERVERS, "start", f"{self.folder}/mail", "--while", str(os.getpid()),
                               "--password", secrets.token_hex(6)],
                              stdin=subprocess.DEVNULL, capture_output=True, text=True, start_new_session=True)
        if said.returncode:
            raise Failed(f"Dovecot and Postfix did not start: {(said.stderr or said.stdout).strip()}")
        self.mail = json.loads(said.stdout.strip().splitlines()[-1])

    def stop_servers(self):
        subprocess.run([sys.executable, SERVERS, "stop", f"{self.folder}/mail"], stdin=subprocess.DEVNULL,
                       capture_output=True, start_new_session=True)

    # --- configuration --------------------------------------------------------------------------------------------------

    def write_configuration(self, today):
        self._write("password", self.mail["password"] + "\n")
        os.mkdir(f"{self.folder}/events")
        with open(f"{ROOT}/Config/events/seminar.yaml", encoding="utf-8") as file:
            event = moved(file.read(), today)
        event = replaced(event, r"^capacity:.*", f"capacity: {self.capacity}")
        event = replaced(event, r"^  offer-at-least:.*", "  offer-at-least: 10m", "policies:")
        self._write("events/seminar.yaml", replaced(event, r"^  offer-lasts:.*", "  offer-lasts: 1h", "policies:"))
        self.event, self.prefix = value(event, "code"), value(event, "prefix")
        self.day = datetime.date.fromisoformat(value(event, "start")[:10])
        self._write("usher.yaml", desk_yaml(self.mail))

    def _write(self, name, text):
        path = f"{self.folder}/{name}"
        with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as file:
            file.write(text)

    # --- the daemon -----------------------------------------------------------------------------------------------------

    def start_daemon(self):
        """Starts `usher run` as systemd would, and waits until it says that it is ready."""
        path = f"{self.folder}/notify"
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as channel:
            channel.bind(path)
            channel.settimeout(0.2)
            environment = dict(os.environ, NOTIFY_SOCKET=path, SWIFT_BACKTRACE="enable=no")
            with open(self.log, "ab") as log:
                self.daemon = subprocess.Popen(
                    [self.binary, "run", "--config", self.config], stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                    env=environment, cwd=self.folder, start_new_session=True, preexec_fn=die_with_parent)
            end = time.monotonic() + 60
            while time.monotonic() < end:
                self.check_daemon()
                try:
                    if b"READY=1" in channel.recv(4096).splitlines():
                        return
                except TimeoutError:
                    pass
        raise Failed("usher run did not say READY=1 within a minute")

    def check_daemon(self):
        if self.daemon.poll() is not None:
            raise Failed(f"usher run ended with status {self.daemon.returncode}")

    def stop_daemon(self):
        """Asks it to end; the exit status, or None where it had to be killed."""
        if self.daemon is None:
            return 0
        if self.daemon.poll() is None:
            self.daemon.terminate()
            try:
                self.daemon.wait(30)
            except subprocess.TimeoutExpired:
                self.daemon.kill()
                self.daemon.wait()
                return None
        return self.daemon.returncode

    def usher(self, *words, shown=False):
        """The output of another command of usher's on the same desk; or it goes where ours goes."""
        said = subprocess.run([self.binary, *words, "--config", self.config], stdin=subprocess.DEVNULL,
                              stdout=None if shown else subprocess.PIPE, stderr=subprocess.PIPE, text=True, timeout=60,
                              start_new_session=True)
        if said.returncode:
            raise Failed(f"usher {' '.join(words)} failed with status {said.returncode}: {said.stderr.strip()}")
        return said.stdout

    def roster(self):
        return [json.loads(line) for line in self.usher("roster", self.event, "--format", "json").splitlines() if line]

    def log_end(self, lines=30):
        try:
            with open(self.log, encoding="utf-8", errors="replace") as file:
                return "".join(file.readlines()[-lines:]).rstrip()
        except OSError:
            return ""

    def close(self):
        """Ends and removes everything; may be called at any point, more than once."""
        self.stop_daemon()
        self.stop_servers()
        shutil.rmtree(self.folder, ignore_errors=True)
