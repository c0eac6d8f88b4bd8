"""What a store is made of, as one plan: whether it can stand, and what differs between two of them.

A plan is `{name, time_zone, languages, hours, desks, services}`. As facts it is flat: each service a fact
of its own beside their order, so that a change touches no more than it has to, and can be taken back alone.
"""

import re
from collections.abc import Collection, Mapping, Sequence
from datetime import time
from itertools import pairwise
from typing import Any

from server.domain.errors import BadField
from server.domain.hours import DAYS
from server.domain.naming import is_readable
from server.domain.questions import check_questions, check_texts
from server.domain.shopday import zone

Plan = Mapping[str, Any]
Facts = dict[str, Any]

PARTS = ("name", "time_zone", "languages", "hours", "desks")
SERVICE = "service "
LETTER = re.compile(r"[A-Z]{1,2}")
CLOCK = re.compile(r"([01][0-9]|2[0-3]):[0-5][0-9]")
LONGEST = 80
MOST_SERVICES, MOST_DESKS, MOST_SPELLS = 40, 60, 4


def facts(plan: Plan) -> Facts:
    """The plan, flat."""
    services = {f"{SERVICE}{each['slug']}": each for each in plan["services"]}
    order = [each["slug"] for each in plan["services"]]
    return {**{part: plan[part] for part in PARTS}, "order": order, **services}


def plan_of(flat: Mapping[str, Any]) -> dict[str, Any]:
    """Facts as a plan again; a service that has no place in the order comes last."""
    there = {name.removeprefix(SERVICE): each for name, each in flat.items() if name.startswith(SERVICE)}
    order = [slug for slug in flat["order"] if slug in there]
    services = [there[slug] for slug in [*order, *(slug for slug in there if slug not in order)]]
    return {**{part: flat[part] for part in PARTS}, "services": services}


def difference(before: Facts, after: Facts) -> tuple[Facts, Facts]:
    """What stood and what stands, of each fact that is not the same; None: it was not, or is no more."""
    names = [name for name in {**before, **after} if before.get(name) != after.get(name)]
    return {name: before.get(name) for name in names}, {name: after.get(name) for name in names}


def with_facts(current: Facts, wanted: Mapping[str, Any]) -> Facts:
    """The facts with these put in their place; None takes one out."""
    merged = {**current, **wanted}
    return {name: fact for name, fact in merged.items() if fact is not None or not name.startswith(SERVICE)}


def check(plan: Plan, spoken: Collection[str]) -> None:
    """Refuse what no shop can stand on: `field` names the place, `reason` what is wrong with it."""
    _text(plan["name"], "name")
    _zone(plan["time_zone"])
    _languages(plan["languages"], spoken)
    _services(plan["services"], plan["languages"], spoken)
    _desks(plan["desks"])
    for day, spells in (plan["hours"] or {}).items():
        _spells(day, spells)


def _text(value: str, field: str) -> None:
    if not value.strip():
        raise BadField(field=field, reason="empty")
    if len(value) > LONGEST:
        raise BadField(field=field, reason="too_long")
    if not is_readable(value):
        raise BadField(field=field, reason="not_in_shape")


def _zone(name: str) -> None:
    try:
        zone(name)
    except (ValueError, OSError, KeyError):
        raise BadField(field="time_zone", reason="unknown_zone") from None


def _languages(codes: Sequence[str], spoken: Collection[str]) -> None:
    if not codes:
        raise BadField(field="languages", reason="empty")
    if len(set(codes)) < len(codes) or not set(codes) <= set(spoken):
        raise BadField(field="languages", reason="not_one_of_these")


def _services(
    services: Sequence[Mapping[str, Any]], languages: Sequence[str], spoken: Collection[str]
) -> None:
    if len(services) > MOST_SERVICES:
        raise BadField(field="services", reason="too_many")
    letters: set[str] = set()
    for place, service in enumerate(services):
        where = f"services.{place}"
        _text(service["name"], f"{where}.name")
        for code, name in service["names"].items():
            if code not in spoken:
                raise BadField(field=f"{where}.names", reason="not_one_of_these")
            _text(name, f"{where}.names.{code}")
        if not LETTER.fullmatch(service["letter"]):
            raise BadField(field=f"{where}.letter", reason="not_in_shape")
        if service["active"] and service["letter"] in letters:
            raise BadField(field=f"{where}.letter", reason="taken")
        letters |= {service["letter"]} if service["active"] else set()
        check_questions(service["questions"], f"{where}.questions", languages, spoken)
        if service["prepare"]:
            check_texts(service["prepare"], f"{where}.prepare", languages, spoken)


def _desks(desks: Sequence[str]) -> None:
    if len(desks) > MOST_DESKS:
        raise BadField(field="desks", reason="too_many")
    for place, desk in enumerate(desks):
        _text(desk, f"desks.{place}")
        if desk in desks[:place]:
            raise BadField(field=f"desks.{place}", reason="taken")


def _spells(day: str, spells: Sequence[Sequence[str]]) -> None:
    """Openings of one day follow each other; only the last one may go past midnight."""
    field = f"hours.{day}"
    if day not in DAYS or len(spells) > MOST_SPELLS:
        raise BadField(field=field, reason="not_one_of_these")
    if not all(len(spell) == 2 and all(CLOCK.fullmatch(wall) for wall in spell) for spell in spells):
        raise BadField(field=field, reason="not_in_shape")
    walls = [time.fromisoformat(wall) for spell in spells for wall in spell]
    if any(before >= after for before, after in pairwise(walls[:-1])):
        raise BadField(field=field, reason="overlap")
    if len(walls) > 1 and walls[-1] == walls[-2]:
        raise BadField(field=field, reason="overlap")
