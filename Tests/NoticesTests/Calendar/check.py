#!/usr/bin/env python3
"""A second opinion on calendar entries. Reads JSON Lines {"name", "zone", "start", "end", "ics", "told"} (epoch seconds) on stdin and
writes one line a complaint. Unfolds, reads and evaluates VTIMEZONE itself and compares with zoneinfo; and the icalendar package
must read the same instants, and the method, uid, sequence, attendee, organizer and status where the case says what they are."""

import json
import sys
from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import icalendar

UTC = timezone.utc
DAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]


def lines(ics):
    raw = ics.encode("utf-8")
    assert raw.endswith(b"\r\n"), "no CRLF at the end"
    pieces = raw.split(b"\r\n")[:-1]
    for piece in pieces:
        assert b"\r" not in piece and b"\n" not in piece, "a bare line end"
        assert len(piece) <= 75, f"{len(piece)} octets in {piece!r}"
        piece.decode("utf-8")
    unfolded = raw.replace(b"\r\n ", b"").decode("utf-8").split("\r\n")[:-1]
    return unfolded


def split(line):
    quoted = False
    for index, character in enumerate(line):
        if character == '"':
            quoted = not quoted
        elif character == ":" and not quoted:
            head, value = line[:index], line[index + 1:]
            name, *parameters = head.split(";")
            return name, dict(p.split("=", 1) for p in parameters if "=" in p), value
    raise AssertionError(f"no value in {line!r}")


def tree(text):
    stack = [("", [], [])]
    for line in lines(text):
        name, parameters, value = split(line)
        if name == "BEGIN":
            stack.append((value, [], []))
        elif name == "END":
            done = stack.pop()
            assert done[0] == value, f"END:{value} closes {done[0]}"
            stack[-1][2].append(done)
        else:
            stack[-1][1].append((name, parameters, value))
    assert len(stack) == 1 and len(stack[0][2]) == 1
    return stack[0][2][0]


def one(component, name):
    found = [(p, v) for n, p, v in component[1] if n == name]
    assert len(found) == 1, f"{len(found)} {name} in {component[0]}"
    return found[0]


def children(component, name):
    return [child for child in component[2] if child[0] == name]


def offset(text):
    sign = -1 if text[0] == "-" else 1
    digits = text[1:] + "00"
    return sign * timedelta(hours=int(digits[:2]), minutes=int(digits[2:4]), seconds=int(digits[4:6]))


def onsets(observance, until):
    """Wall-clock times at which it begins, up to `until`."""
    start = datetime.strptime(one(observance, "DTSTART")[1], "%Y%m%dT%H%M%S")
    rules = [v for n, _, v in observance[1] if n == "RRULE"]
    if not rules:
        return [start]
    rule = dict(part.split("=") for part in rules[0].split(";"))
    assert rule.pop("FREQ") == "YEARLY"
    found = []
    for year in range(start.year, until.year + 1):
        for day in range(366):
            date = datetime(year, 1, 1) + timedelta(days=day)
            if date.year != year:
                continue
            if "BYMONTH" in rule and date.month != int(rule["BYMONTH"]):
                continue
            if "BYYEARDAY" in rule and date.timetuple().tm_yday != int(rule["BYYEARDAY"]):
                continue
            if "BYMONTHDAY" in rule and date.day not in map(int, rule["BYMONTHDAY"].split(",")):
                continue
            if "BYDAY" in rule:
                text = rule["BYDAY"]
                if DAYS[date.weekday()] != text[-2:]:
                    continue
                week = text[:-2]
                if week == "-1" and (date + timedelta(days=7)).month == date.month:
                    continue
                if week not in ("", "-1") and (date.day - 1) // 7 + 1 != int(week):
                    continue
            found.append(date.replace(hour=start.hour, minute=start.minute, second=start.second))
    assert start in found, f"DTSTART {start} is none of its own rule {rules[0]}"
    return found


def offset_at(wall, zone):
    best = None
    for observance in zone[2]:
        for onset in onsets(observance, wall):
            if onset <= wall and (best is None or onset > best[0]):
                best = (onset, offset(one(observance, "TZOFFSETTO")[1]))
    assert best is not None, f"no observance covers {wall}"
    return best[1]


def check(case):
    calendar = tree(case["ics"])
    assert calendar[0] == "VCALENDAR" and one(calendar, "VERSION")[1] == "2.0"
    event, = children(calendar, "VEVENT")
    zone, = children(calendar, "VTIMEZONE")
    name = one(zone, "TZID")[1]
    assert name == case["zone"]
    for name in ["UID", "SEQUENCE", "DTSTAMP", "SUMMARY", "ORGANIZER", "ATTENDEE", "STATUS"]:
        one(event, name)
    assert one(event, "DTSTAMP")[1].endswith("Z")
    truth = ZoneInfo(case["zone"])
    for name, key in [("DTSTART", "start"), ("DTEND", "end")]:
        parameters, value = one(event, name)
        assert parameters == {"TZID": case["zone"]}
        wall = datetime.strptime(value, "%Y%m%dT%H%M%S")
        expected = datetime.fromtimestamp(case[key], truth)
        assert wall == expected.replace(tzinfo=None), f"{name} {wall} is not {expected}"
        got = offset_at(wall, zone)
        assert got == expected.utcoffset(), f"{name}: offset {got}, zoneinfo says {expected.utcoffset()}"
    parsed = icalendar.Calendar.from_ical(case["ics"])
    theirs, = parsed.walk("VEVENT")
    for name, key in [("DTSTART", "start"), ("DTEND", "end")]:
        assert theirs[name].dt.astimezone(UTC).timestamp() == case[key], f"icalendar reads {theirs[name].dt}"
    told = case.get("told") or {}
    read = {name: str(theirs[name]) for name in ["UID", "SEQUENCE", "ATTENDEE", "ORGANIZER", "STATUS", "SUMMARY"]}
    read["METHOD"] = str(parsed["METHOD"])
    for name, value in told.items():
        assert read[name] == value, f"{name}: icalendar reads {read[name]!r}, meant was {value!r}"
    assert icalendar.Calendar.from_ical(parsed.to_ical()) == parsed, "icalendar does not write what it reads"


failed = False
count = 0
for line in sys.stdin:
    case = json.loads(line)
    count += 1
    try:
        check(case)
    except Exception as error:
        print(f"{case['name']}: {type(error).__name__} {error}")
        failed = True
print(f"checked {count} with icalendar {icalendar.__version__}")
sys.exit(1 if failed else 0)
