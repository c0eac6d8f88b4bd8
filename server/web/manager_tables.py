"""The tables of the day view: hours, days and services tell the same."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from server.queries.report_words import broke
from server.web.manager_words import Links, Speech

Row = Mapping[str, Any]
Shown = dict[str, Any]


def tables(day: Mapping[str, Any], basis: str, say: Speech, links: Links) -> dict[str, Shown]:
    """By name: `hours`, `services`, and `days` when the range has several; only those with rows."""
    kinds: dict[str, tuple[str, Sequence[Row], Callable[[Row], str], Callable[[Row], dict[str, str]]]] = {
        "days": (
            "col-day",
            day["days"],
            lambda row: say.day(row["key"], "manager-date-short"),
            lambda row: {"from": row["key"], "to": row["key"]},
        ),
        "hours": (
            "col-hour",
            day["hours"],
            lambda row: f"{row['key']}:00",
            lambda row: {"hour": str(int(row["key"]))},
        ),
        "services": (
            "col-service",
            day["by_service"],
            lambda row: say.service(row["key"]),
            lambda row: {"service": row["key"]},
        ),
    }
    promised = bool(day["total"]["promises"]["n"])
    maker = Maker(say, links, basis if day["total"]["greeted_of"] else None, promised, day["target_s"])
    return {
        kind: _without_empty(
            {
                "head": [say.t(head), *maker.head()],
                "rows": [maker.row(name(row), row, behind(row)) for row in rows],
                "few": any(row["wait"]["too_few"] for row in rows),
            }
        )
        for kind, (head, rows, name, behind) in kinds.items()
        if rows and day["total"]["came"]
    }


def _without_empty(shown: Shown) -> Shown:
    """Columns in which no row has anything to say are left out: too few people in each."""
    rows = shown["rows"]
    kept = [x for x in range(len(shown["head"]) - 1) if any(row["cells"][x]["said"] for row in rows)]
    head, *heads = shown["head"]
    for row in rows:
        row["cells"] = [row["cells"][x] for x in kept]
    return {**shown, "head": [head, *(heads[x] for x in kept)]}


class Maker:
    """Which columns there are, and what stands in them."""

    def __init__(self, say: Speech, links: Links, basis: str | None, promised: bool, target_s: float) -> None:
        self.say = say
        self.links = links
        self.basis = basis
        self.promised = promised
        self.target = say.span(target_s)

    def head(self) -> list[str]:
        t = self.say.t
        broken = t("col-broken") if self.promised else t("col-over-target", target=self.target)
        noticed = [t("col-noticed")] if self.basis else []
        keys = ("col-waited", "col-most", "col-longest", "col-with-us", "col-left")
        return [t("col-came"), *noticed, *map(t, keys), broken]

    def row(self, name: str, row: Row, behind: dict[str, str]) -> Shown:
        say, wait = self.say, row["wait"]
        broken = row["promises"]["broken"] if self.promised else wait["over_target"]
        which = {"promise": "broken"} if self.promised else {"wait": "over_target"}
        noticed = [self._text(say.span(row["greeted"][self.basis]["p50_s"]))] if self.basis else []
        return {
            "name": name,
            "broke": broke(broken, row["came"]),
            "cells": [
                self._count(row["came"], behind),
                *noticed,
                self._text(say.span(wait["p50_s"])),
                self._text(say.span(wait["p90_s"])),
                self._text(say.span(wait["longest_s"])),
                self._text(say.span(row["handle"]["p50_s"])),
                self._count(row["left"], {**behind, "outcome": "left"}),
                self._count(broken, {**behind, **which}),
            ],
        }

    def _text(self, text: str) -> Shown:
        none = text == self.say.t("figure-none")
        return {"text": text, "nil": none, "said": not none}

    def _count(self, n: int, filters: dict[str, str]) -> Shown:
        shown: Shown = {"text": self.say.number(n), "nil": n == 0, "said": True}
        return {**shown, "href": self.links.people(**filters)} if n else shown
