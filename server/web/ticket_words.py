"""A ticket in its owner's language, ready to show."""

from datetime import datetime
from typing import Any

from babel.dates import format_time

from server.db.moments import parse_iso
from server.domain.looking import Come
from server.domain.shopday import zone
from server.forecast.wait import MOMENT_S
from server.web.words import Words

# How far a ticket on paper is, as its owner reads it.
PRINT_SAYS = {"waiting": "waiting", "sending": "waiting", "printed": "printed"}
STEPS = (
    ("door", "entered_at"),
    ("in-line", "arrived_at"),
    ("hello", "greeted_at"),
    ("with-you", "served_at"),
    ("done", "finished_at"),
)


def ticket_words(words: Words, lang: str, ticket: dict[str, Any]) -> dict[str, Any]:
    """Headline, place, range, steps, changes and actions as sentences."""

    def say(key: str, **arguments: Any) -> str:
        return words.say(lang, "ticket", f"ticket-{key}", **arguments)

    def clock(at: str) -> str:
        local: datetime = parse_iso(at).astimezone(zone(ticket["time_zone"]))
        return str(format_time(local, "HH:mm", locale=lang.replace("-", "_")))

    key, arguments = _headline(ticket, clock)
    place = ticket["place"]
    return {
        "headline": say(f"headline-{key}", **arguments),
        "place": say("place", ahead=place) if place is not None else None,
        "range": range_words(say, ticket["range"], place) if place is not None else None,
        "changes": [
            say(f"change-{_change_key(change)}", **_with_time(change, clock)) for change in ticket["changes"]
        ],
        "steps": [
            {"step": step, "label": say(f"step-{step}"), "at": ticket[at], "done": ticket[at] is not None}
            for step, at in STEPS
            if step != "door" or ticket[at] is not None
        ],
        "actions": {action: say(f"action-{action.replace('_', '-')}") for action in _actions(ticket)},
        "print": _on_paper(words, lang, ticket),
    }


def _actions(ticket: dict[str, Any]) -> list[str]:
    """What may be tapped: also *Change*, and *Come now* for who looks around."""
    more = (["tell"] if ticket["tells"] else []) + (["now"] if ticket["come"] else [])
    return [*ticket["actions"], *more]


def _headline(ticket: dict[str, Any], clock: Any) -> tuple[str, dict[str, Any]]:
    """The one sentence: its key and what it names."""
    match ticket["state"]:
        case "waiting":
            return _waiting(ticket, clock)
        case "called" if ticket["desk"]:
            return "called-desk", {"desk": ticket["desk"]}
        case "called":
            return "called-floor", {"staff": ticket["staff"]}
        case "serving":
            return "serving", {"staff": ticket["staff"]}
        case "parked" if ticket["return_at"] is not None:
            return "parked-until", {"time": clock(ticket["return_at"])}
        case "no_show":
            return "no-show", {"time": clock(ticket["called_at"])}
        case state:
            return state, {}


def _on_paper(words: Words, lang: str, ticket: dict[str, Any]) -> dict[str, str | None]:
    """The button while there is something to press, how far the ticket is, and the sentence if it fails."""
    job = ticket["print"]
    failed = words.say(lang, "paper", "paper-failed", ticket=ticket["ticket"])
    if job is None:
        return {"offer": words.say(lang, "paper", "paper-offer"), "told": None, "failed": failed}
    again = words.say(lang, "paper", "paper-offer-again") if job["again"] else None
    is_failed = job["state"] == "failed"
    told = failed if is_failed else words.say(lang, "paper", f"paper-{PRINT_SAYS[job['state']]}")
    return {"offer": again, "told": told, "failed": failed}


def _waiting(ticket: dict[str, Any], clock: Any) -> tuple[str, dict[str, Any]]:
    if ticket["come"] is not None:
        return _looking(ticket, clock)
    if ticket["greeted_at"] is not None:
        return "greeted", {"staff": ticket["staff"]}
    if ticket["nobody_came_at"] is not None:
        return "nobody-came", {}
    return ("waiting" if ticket["alerted"] else "waiting-unalerted"), {}


def _looking(ticket: dict[str, Any], clock: Any) -> tuple[str, dict[str, Any]]:
    """They look around: when we come, or that they tell us."""
    if ticket["come"] == Come.PRESS:
        return "looking-press", {}
    return "looking-until", {"time": clock(ticket["ready_at"])}


def range_words(say: Any, told: dict[str, int] | None, place: int) -> str:
    """The range as it is said."""
    if told is None:
        return str(say("range-unknown", ahead=place))
    if told["high_s"] <= MOMENT_S:
        return str(say("range-moment"))
    return str(say("range", low=told["low_s"] // 60, high=told["high_s"] // 60))


def _change_key(change: dict[str, Any]) -> str:
    """Each reason for which somebody went first has words of its own."""
    reason = change["args"].get("reason")
    return f"{change['key']}-{reason.replace('_', '-')}" if reason else str(change["key"])


def _with_time(change: dict[str, Any], clock: Any) -> dict[str, Any]:
    return {**change["args"], "time": clock(change["at"])}
