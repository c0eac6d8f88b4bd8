"""The day view's sentence, five figures and way through the shop, each number with the people behind it."""

from datetime import date
from itertools import pairwise
from typing import Any

from server.domain.measure import BASES
from server.queries.report_words import main_basis
from server.web.manager_words import Links, Speech

BLIND_NAMED = 3
Figures = dict[str, Any]
Shown = dict[str, Any]


def sentence(day: Figures, say: Speech, links: Links, today: date) -> list[Shown]:
    """The parts of the first line; one that speaks of some people leads to them."""
    several = day["from"] != day["to"]
    if not day["total"]["came"]:
        return _nobody(day, say, today)
    past = date.fromisoformat(day["to"]) < today
    parts = []
    for part in day["sentence"]:
        told = "sentence-open-past" if past and part["key"] == "sentence-open" else part["key"]
        shown: Shown = {"text": say.sentence({**part, "key": told}, several)}
        if "visits" in part:
            n = part["args"].get("n", part["args"].get("left", part["args"].get("came")))
            shown |= {"href": links.people(**part["visits"]), "see": say.t("see-them", n=n)}
        parts.append(shown)
    return parts


def _nobody(day: Figures, say: Speech, today: date) -> list[Shown]:
    """Why there is nothing, and what will appear."""
    if date.fromisoformat(day["from"]) > today:
        return [{"text": say.t("sentence-nobody-ahead")}]
    if day["from"] <= today.isoformat() <= day["to"]:
        return [{"text": say.t("sentence-nobody-today")}, {"text": say.t("sentence-nobody-how")}]
    return [{"text": say.t("sentence-nobody")}]


def five(day: Figures, say: Speech, links: Links) -> list[Shown]:
    """Noticed in, waited, with us, went without help, helped in time."""
    total = day["total"]
    return [
        _noticed(total, say, links),
        _waited(total["wait"], say, links),
        _with_us(total["handle"], say, links),
        _gone(total, say, links),
        _in_time(total, say, links),
    ]


def _spans(found: Figures, say: Speech) -> tuple[str, list[str]]:
    """The half as the value, nine in ten and n as lines; or that there are too few to say."""
    if found["too_few"]:
        args = {"n": found["n"], "longest": say.span(found["longest_s"])}
        return "", [say.t("figure-too-few-why", **args)]
    n, half, most = found["n"], say.span(found["p50_s"]), found["p90_s"]
    if most is None:
        return half, [say.t("figure-half-only", n=n), say.t("figure-most-unknown")]
    return half, [say.t("figure-half", n=n, most=say.span(most))]


def _noticed(total: Figures, say: Speech, links: Links) -> Shown:
    """By the basis of most people; the other bases follow, each by itself."""
    basis = main_basis(total)
    shown = {
        "name": say.t("figure-noticed"),
        "href": links.people(greeted="yes", basis=basis),
        "how": say.t(f"measure-greet-{basis}"),
    }
    if not total["greeted_of"]:
        why = say.t("figure-unknown-greetings") if total["came"] else ""
        return {**shown, "value": "", "lines": [why], "href": "", "how": ""}
    value, lines = _spans(total["greeted"][basis], say)
    others = [
        {
            "text": _basis(other, total["greeted"][other], say),
            "href": links.people(greeted="yes", basis=other),
        }
        for other in BASES
        if other != basis and total["greeted"][other]["n"]
    ]
    return {**shown, "value": value, "lines": lines, "others": others, **_denied(total, basis, say, links)}


def _basis(basis: str, found: Figures, say: Speech) -> str:
    if found["too_few"]:
        return say.t(f"basis-few-{basis}", n=found["n"])
    return say.t(f"basis-half-{basis}", half=say.span(found["p50_s"]), n=found["n"])


def _denied(total: Figures, basis: str, say: Speech, links: Links) -> Shown:
    """Who said that nobody came: the figure with their first hello counted stands beside it."""
    n = total["greeted_unconfirmed"]
    if not n:
        return {}
    first = total["greeted_first"][basis]
    if first["too_few"]:
        text = say.t("figure-denied-few", n=n)
    else:
        text = say.t("figure-denied", n=n, half=say.span(first["p50_s"]))
    return {"note": {"text": text, "href": links.people(greeted="denied")}}


def _waited(found: Figures, say: Speech, links: Links) -> Shown:
    value, lines = _spans(found, say)
    shown: Shown = {
        "name": say.t("figure-waited"),
        "value": value,
        "lines": lines,
        "href": links.people(),
        "how": say.t("measure-wait"),
    }
    if found["censored"]:
        text = say.t("figure-censored", n=found["censored"])
        shown["note"] = {"text": text, "href": links.people(wait="censored")}
    return shown


def _with_us(found: Figures, say: Speech, links: Links) -> Shown:
    value, lines = _spans(found, say)
    return {
        "name": say.t("figure-with-us"),
        "value": value,
        "lines": lines,
        "href": links.people(outcome="served"),
        "how": say.t("measure-handle"),
    }


def _gone(total: Figures, say: Speech, links: Links) -> Shown:
    return {
        "name": say.t("figure-gone"),
        "value": say.number(total["left"] + total["no_show"]),
        "lines": [say.t("figure-gone-of", n=total["came"])],
        "href": links.people(outcome="gone"),
        "others": [
            {"text": say.t(f"figure-{name}", n=n), "href": links.people(outcome=outcome) if n else ""}
            for name, outcome, n in (
                ("left", "left", total["left"]),
                ("no-show", "no_show", total["no_show"]),
            )
        ],
        "how": "",
    }


def _in_time(total: Figures, say: Speech, links: Links) -> Shown:
    level, promises = total["service_level"], total["promises"]
    target = say.span(level["target_s"])
    kept = {"kept": promises["kept"], "n": promises["n"]}
    return {
        "name": say.t("figure-in-time"),
        "value": say.share(level["share"]),
        "lines": [say.t("figure-within", within=level["within"], n=level["n"], target=target)],
        "href": links.people(level="within"),
        "note": {
            "text": say.t("figure-promises", **kept) if promises["n"] else say.t("figure-promises-none"),
            "href": links.people(promise="broken") if promises["broken"] else "",
        },
        "how": say.t("measure-service-level"),
    }


def way(total: Figures, say: Speech, links: Links) -> Shown:
    """How many reached each step of the line, and who left it where."""
    door = total["door"]
    steps = [("came", total["came"], links.people())]
    if door["entered"]:
        steps.insert(0, ("door", door["entered"], ""))
    if total["greeted_of"] == total["came"]:
        steps.append(("hello", total["greeted_n"], links.people(greeted="yes")))
    steps += [
        ("with-us", total["with_us"], links.people(reached="with_us")),
        ("done", total["served"], links.people(outcome="served")),
    ]
    most = max(n for _, n, _ in steps) or 1
    shown = [
        {"key": key, "n": n, "name": say.t(f"way-{key}"), "href": href, "thick": round(100 * n / most, 1)}
        for key, n, href in steps
    ]
    for step, after in pairwise(shown):
        step["next"] = after["thick"]
    lost = [
        {"text": say.t(f"way-{key}", n=n), "href": href}
        for key, n, href in (
            ("unnoticed", door["unnoticed"] or 0, ""),
            ("left", total["left"], links.people(outcome="left")),
            ("no-show", total["no_show"], links.people(outcome="no_show")),
            ("open", total["open"], links.people(outcome="open")),
        )
        if n
    ]
    # Nobody checked in, and the page has no line to show: whom the door saw is told in words.
    seen = [say.t("door-seen", n=door["entered"])] if door["entered"] and not total["came"] else []
    return {"steps": shown, "lost": lost, "door": seen + _door_notes(door, say)}


def _door_notes(door: Figures, say: Speech) -> list[str]:
    """What has to be known of the door's counts: when there is no data, and whether they are certain."""
    notes = []
    if door["entered"] is None:
        notes.append(say.t("door-no-data-at-all"))
    elif door["blind_s"] >= 1:
        spans = [
            f"{say.clock(one['since'])}–{say.clock(one['until'])}" for one in door["blind"][:BLIND_NAMED]
        ]
        more = len(door["blind"]) > BLIND_NAMED
        named = say.t("door-and-more", spans=", ".join(spans)) if more else ", ".join(spans)
        notes.append(say.t("door-no-data", span=say.span(door["blind_s"]), spans=named))
    if door["walked_away"]:
        notes.append(say.t("door-walked-away", n=door["walked_away"]))
    if door["basic"]:
        notes.append(say.t("door-basic"))
    return notes
