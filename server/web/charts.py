"""The day as a picture: where everything lies, in numbers that the template writes into SVG.

A picture is stretched to the width it gets; its strokes are not, so a dot stays round. All of it also stands
in the table below it.
"""

from collections.abc import Mapping, Sequence
from math import ceil
from typing import Any

from server.queries.report_words import broke
from server.web.manager_words import Links, Speech

HIGH = 100  # the picture is 100 high, and 10 wide for each hour or day
WIDE = 10
STEPS_S = (60, 120, 300, 600, 900, 1200, 1800, 2700, 3600, 5400, 7200)

Row = Mapping[str, Any]
Shown = dict[str, Any]


def chart(day: Mapping[str, Any], say: Speech, links: Links) -> Shown | None:
    """Hours of one day, or days of a range; each person a dot while they can be told apart."""
    rows: Sequence[Row] = day["days"] or day["hours"]
    if not day["total"]["came"]:
        return None
    by = "days" if day["days"] else "hours"
    dots: Sequence[Row] = day["dots"]
    promised = bool(day["total"]["promises"]["n"])
    top_s = _top(max([_longest(row, bool(dots)) for row in rows], default=0))
    most = max(row["came"] for row in rows)
    return {
        "by": by,
        "width": WIDE * len(rows),
        "height": HIGH,
        "top": say.span(top_s),
        "target": round(HIGH - HIGH * day["target_s"] / top_s, 2) if day["target_s"] < top_s else None,
        "columns": [
            {
                "x": WIDE * number,
                "label": _label(row["key"], by),
                "name": say.day(row["key"]) if by == "days" else f"{row['key']}:00",
                "came": row["came"],
                "top": round(HIGH - HIGH * row["came"] / most, 2),
                "broke": broke(_longer(row, promised), row["came"]),
                "href": _people(row, by, links),
            }
            for number, row in enumerate(rows)
        ],
        "dots": [_dot(dot, top_s, links) for dot in dots],
        "bars": [] if dots else [_bar(number, row, top_s) for number, row in enumerate(rows)],
        "promised": promised,
    }


def _dot(dot: Row, top_s: float, links: Links) -> Shown:
    return {
        "x": round(WIDE * dot["at"], 2),
        "y": _y(dot["waited_s"], top_s),
        "kind": "hollow" if not dot["met"] else "broke" if dot["broke"] else "",
        "broke": dot["broke"],
        "href": links.person(dot["id"]),
    }


def _bar(number: int, row: Row, top_s: float) -> Shown | None:
    """From half to nine in ten; nothing where there are too few to say."""
    found = row["wait"]
    if found["p50_s"] is None:
        return None
    return {
        "x": WIDE * number + WIDE / 2,
        "half": _y(found["p50_s"], top_s),
        "most": _y(found["p90_s"] if found["p90_s"] is not None else top_s, top_s),
    }


def _y(seconds: float, top_s: float) -> float:
    return round(HIGH - HIGH * min(seconds, top_s) / top_s, 2)


def _longest(row: Row, dots: bool) -> float:
    found = row["wait"]
    return float((found["longest_s"] if dots else found["p90_s"]) or 0)


def _top(longest_s: float) -> float:
    """The next round span: the upper edge of the picture."""
    hours = 3600 * ceil(longest_s / 3600)
    return float(next((step for step in STEPS_S if step >= longest_s), hours))


def _longer(row: Row, promised: bool) -> int:
    """How many waited longer than we told them; longer than the target where nothing was told."""
    return int(row["promises"]["broken"] if promised else row["wait"]["over_target"])


def _label(key: str, by: str) -> str:
    """`12` for an hour, the day of the month for a day."""
    return key if by == "hours" else str(int(key[-2:]))


def _people(row: Row, by: str, links: Links) -> str:
    if by == "hours":
        return links.people(hour=str(int(row["key"])))
    return links.people(**{"from": row["key"], "to": row["key"]})
