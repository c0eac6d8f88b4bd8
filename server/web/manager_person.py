"""One person's stay, told: the sentence, the line, and who did what when."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from server.domain.measure import GREET
from server.web.manager_words import Speech

Row = Mapping[str, Any]
Shown = dict[str, Any]
WHO = {
    "kiosk": "customer",
    "phone": "customer",
    "customer": "customer",
    "camera": "door",
    "door": "door",
    "timer": "timer",
    "import": "import",
}
LATE_S = 5
ENDS = {"served": "step-done", "left": "step-left", "no_show": "step-no-show"}


def story(found: Row, say: Speech, now: datetime) -> Shown:
    """What the page of one person shows."""
    visit = found["visit"]
    return {
        "title": say.t(
            "person-title",
            ticket=visit["ticket"],
            service=say.service(visit["service"]),
            time=say.clock(visit["arrived_at"]),
        ),
        "told": _told(visit, say, now),
        "line": line(visit, say),
        "events": _events(found, say),
        "imported": visit["source"] == "import",
    }


def line(visit: Row, say: Speech) -> list[Shown]:
    """The line: in line, hello, with you, done; `open` where nobody has said hello."""
    end = visit["outcome"]
    steps: list[tuple[str, str | None]] = []
    if visit["entered_at"]:
        steps.append(("step-door", visit["entered_at"]))
    steps.append(("step-came", visit["arrived_at"]))
    if visit["source"] != "import":
        steps.append(("step-hello", visit["greeted_at"]))
    if visit["called_at"]:
        steps.append(("step-called", visit["called_at"]))
    if end in ("served", "open") or visit["served_at"]:
        steps.append(("step-with-us", visit["served_at"]))
    steps.append((ENDS.get(end, "step-done"), visit["finished_at"] or visit["left_at"]))
    return [
        {"key": key, "name": say.t(key), "time": say.clock(at), "at": at, "state": _state(key, at)}
        for key, at in steps
    ]


def _state(key: str, at: str | None) -> str:
    if at is not None:
        return "done"
    return "open" if key == "step-hello" else "ahead"


def _told(visit: Row, say: Speech, now: datetime) -> list[str]:
    """The stay in short sentences, in the order in which it happened."""
    told = [_hello(visit, say), _wait(visit, say, now), _promise(visit, say), _with_us(visit, say)]
    if visit["outcome"] == "no_show":
        told.append(say.t("person-no-show"))
    if visit["source"] == "import":
        told.append(say.t("person-imported"))
    return [text for text in told if text]


def _hello(visit: Row, say: Speech) -> str:
    if visit["greet_basis"] not in GREET:
        return ""
    if visit["greet_s"] is None:
        return say.t("person-not-greeted")
    return say.t("person-greeted", span=say.span(visit["greet_s"]))


def _wait(visit: Row, say: Speech, now: datetime) -> str:
    if visit["wait_s"] is not None:
        key = "person-called" if visit["called_at"] else "person-met"
        return say.t(key, span=say.span(visit["wait_s"]))
    came = datetime.fromisoformat(visit["arrived_at"])
    if visit["left_at"]:
        gone = datetime.fromisoformat(visit["left_at"])
        return say.t("person-left", span=say.span((gone - came).total_seconds()))
    return say.t("person-waiting", span=say.span((now - came).total_seconds()))


def _promise(visit: Row, say: Speech) -> str:
    if visit["source"] == "import":
        return ""
    if visit["promise_high_s"] is None:
        return say.t("person-promise-none")
    told = say.told(visit["promise_low_s"], visit["promise_high_s"])
    if visit["wait_s"] is None:
        return say.t("person-promise", range=told)
    held = visit["wait_s"] <= visit["promise_high_s"]
    return say.t("person-promise-kept" if held else "person-promise-broken", range=told)


def _with_us(visit: Row, say: Speech) -> str:
    if visit["handle_s"] is None:
        with_now = visit["served_at"] and visit["outcome"] == "open" and visit["staff"]
        return say.t("person-with-now", staff=visit["staff"]) if with_now else ""
    span = say.span(visit["handle_s"])
    if visit["staff"]:
        return say.t("person-with", staff=visit["staff"], span=span)
    return say.t("person-with-nobody", span=span)


def _events(found: Row, say: Speech) -> list[Shown]:
    """Who did what when, in order; without a log of events, the moments of the row itself."""
    visit = found["visit"]
    logged = [_when_they_came(event, visit) for event in found["events"]]
    events = [*_door(found["arrival"]), *logged] if logged else _moments(visit)
    greeted = visit["source"] == "import"
    shown = []
    for before, event in zip([None, *events], events, strict=False):
        greeted = _greeted(event, greeted)
        shown.append(
            {
                "at": event["at"],
                "time": say.clock(event["at"], seconds=True),
                "later": _later(before, event, say),
                "who": _who(event, say),
                "what": _what(event, say),
                "more": _more(event, say),
                "greeted": greeted,
            }
        )
    return shown


def _when_they_came(event: Row, visit: Row) -> Row:
    """A check-in counts from when the person tapped; a kiosk that was cut off tells of it later."""
    if event["type"] != "visit.checked_in":
        return event
    return {**event, "at": visit["arrived_at"], "heard_at": event["at"]}


def _greeted(event: Row, before: bool) -> bool:
    """Whether somebody has said hello by now: the line is amber until then."""
    if event["type"] in ("visit.greeted", "visit.served", "arrival.greeted"):
        return True
    if event["type"] == "visit.nobody_came" or (
        event["type"] == "visit.undone" and event.get("verb") == "greet"
    ):
        return False
    return before


def _door(arrival: Row | None) -> list[Row]:
    if arrival is None:
        return []
    seen: list[Row] = [{"type": "arrival.entered", "at": arrival["at"], "by": {"role": "door"}}]
    if arrival["greeted_at"]:
        by = {"role": "staff", "staff": arrival["greeted_by"]}
        seen.append({"type": "arrival.greeted", "at": arrival["greeted_at"], "by": by})
    return seen


def _moments(visit: Row) -> list[Row]:
    """What the row itself says, for a person whose log came from elsewhere."""
    staff = {"role": "staff", "staff": visit["staff"]}
    ended = {"served": ("visit.finished", staff), "no_show": ("visit.no_show", staff)}
    end, who = ended.get(visit["outcome"], ("visit.left", {"role": "customer"}))
    served_at = None if visit["source"] == "import" else visit["served_at"]
    known = [
        ("visit.checked_in", visit["arrived_at"], {"role": visit["source"]}),
        ("visit.greeted", visit["greeted_at"], {"role": "staff", "staff": visit["greeted_by"]}),
        ("visit.called", visit["called_at"], staff),
        ("visit.served", served_at, staff),
        (end, visit["finished_at"] or visit["left_at"], who),
    ]
    return [{"type": type_, "at": at, "by": by} for type_, at, by in known if at]


def _later(before: Row | None, event: Row, say: Speech) -> str:
    """How long after the line above; nothing where it was the same moment."""
    seconds = _seconds(before["at"], event["at"]) if before else 0
    return say.t("event-later", span=say.span(seconds)) if seconds >= 1 else ""


def _seconds(start: str, end: str) -> float:
    return (datetime.fromisoformat(end) - datetime.fromisoformat(start)).total_seconds()


def _who(event: Row, say: Speech) -> str:
    """Whoever did it: staff by name, else by what they are; the kiosk's taps are the person's."""
    by = event["by"]
    if by.get("staff"):
        return str(by["staff"])
    return say.t(f"by-{WHO.get(by['role'], 'staff')}")


def _what(event: Row, say: Speech) -> str:
    kind, role = event["type"].replace(".", "-"), event["by"]["role"]
    if kind == "visit-checked_in":
        return say.t(f"event-checked-in-{role if role in ('kiosk', 'phone', 'import') else 'staff'}")
    if kind == "visit-called" and event.get("desk"):
        return say.t("event-visit-called-desk", desk=event["desk"])
    if kind in ("visit-left", "visit-transferred") and role == "customer":
        return say.t(f"event-{kind}-customer")
    return say.t(f"event-{kind}")


def _skipped(skip: Row, say: Speech) -> str:
    """A ticket that was passed over, and why."""
    return say.t(f"event-skip-{skip['reason'].replace('_', '-')}", ticket=skip["ticket"])


def _more(event: Row, say: Speech) -> str:
    if event.get("skipped"):
        return say.t("event-skipped", tickets=", ".join(_skipped(skip, say) for skip in event["skipped"]))
    if event.get("reason") == "by_closing":
        return say.t("event-estimated")
    heard_at = event.get("heard_at")
    if event.get("reason") == "arrival_estimated":
        return say.t("event-arrival-estimated", time=say.clock(heard_at, seconds=True))
    if heard_at and _seconds(event["at"], heard_at) >= LATE_S:
        return say.t("event-heard-late", time=say.clock(heard_at, seconds=True))
    return ""
