"""What Python's email package makes of messages: paths on standard input, one JSON object a line on standard output.

Headers come from policy.default, the tolerant one, and from compat32 where that one gives up; the structure is the
same in both."""

import email
import email.header
import email.policy
import json
import sys
import warnings

warnings.simplefilter("ignore")


def text_of(part):
    try:
        return part.get_content().replace("\r\n", "\n")
    except Exception:
        payload = part.get_payload(decode=True)
        return None if payload is None else payload.decode("utf-8", "replace").replace("\r\n", "\n")


def subject_of(raw, message):
    try:
        return str(message.get("Subject", "") or "")
    except Exception:
        plain = email.message_from_bytes(raw).get("Subject", "")
        try:
            return str(email.header.make_header(email.header.decode_header(plain)))
        except Exception:
            return None


def people_of(message, name):
    try:
        field = message.get(name)
        if field is None:
            return []
        return [[a.display_name, a.addr_spec] for a in field.addresses]
    except Exception:
        return None


def leaves_of(message):
    """Leaves as a reader counts them: an embedded message is one, and so is a multipart without parts."""
    if message.get_content_type() in ("message/rfc822", "message/global", "message/news") or not message.is_multipart():
        return [message]
    if message.get_content_maintype() == "message":
        return [message]
    return [leaf for child in message.get_payload() for leaf in leaves_of(child)]


def clean(value):
    """Lone surrogates, which stand for raw bytes, as U+FFFD: JSON cannot hold them."""
    if isinstance(value, str):
        return value.encode("utf-8", "surrogateescape").decode("utf-8", "replace") if fits(value) else "\ufffd"
    if isinstance(value, list):
        return [clean(item) for item in value]
    if isinstance(value, dict):
        return {key: clean(item) for key, item in value.items()}
    return value


def fits(text):
    try:
        text.encode("utf-8", "surrogateescape")
        return True
    except UnicodeEncodeError:
        return False


for line in sys.stdin:
    path = line.rstrip("\n")
    with open(path, "rb") as file:
        raw = file.read()
    try:
        message = email.message_from_bytes(raw, policy=email.policy.default)
        leaves = leaves_of(message)
        report = {
            "subject": subject_of(raw, message),
            "from": people_of(message, "From"),
            "to": people_of(message, "To"),
            "leaves": [leaf.get_content_type() for leaf in leaves],
            "texts": [text_of(leaf) for leaf in leaves if leaf.get_content_maintype() == "text"],
            "filenames": [leaf.get_filename() for leaf in leaves],
            "bytes": [len(leaf.get_payload(decode=True) or b"") for leaf in leaves],
            "defects": sum(len(part.defects) for part in message.walk()),
        }
    except Exception as error:
        report = {"failure": "%s: %s" % (type(error).__name__, error)}
    print(json.dumps(clean(report)))
