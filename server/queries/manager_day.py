"""Everything on the manager's day view, from one reading of its visits."""

from datetime import timedelta
from typing import Any

import numpy as np
from sqlalchemy import Connection

from server.domain.visit import State
from server.queries.door_report import door
from server.queries.report_columns import DAY, HOUR, Mask, Visits, days, hours, on_the_wall
from server.queries.report_figures import count, figures, greetings, handle, promises, seconds, wait
from server.queries.report_words import sentence
from server.queries.reports import Asked, Period, header, period, service_names
from server.queries.visit_log import rows_of

LISTED = 5
DOTS = 800  # more than so many and they are a cloud: the hours speak instead
Part = dict[str, Any]


def day(conn: Connection, asked: Asked) -> dict[str, Any]:
    """The sentence, the figures, the hours or days, the services, and the people to look at."""
    where = period(conn, asked)
    visits = where.load(conn, asked, ids=True)
    total = figures(visits)
    names = service_names(conn, where.store_id)
    return {
        **header("day", where, asked),
        "store_name": where.name,
        "services": names,
        "target_s": asked.target_s,
        "sentence": sentence(visits, total, where.time_zone),
        "total": {
            **total,
            "door": door(conn, where.store_id, where.start, where.end, asked.at),
            "with_us": count(visits.with_us),
        },
        "hours": _by_hour(visits, where.time_zone),
        "days": _by_day(visits, where.time_zone, asked) if asked.first < asked.last else [],
        "by_service": _by_service(visits, names),
        "dots": _dots(visits, where, asked) if len(visits) <= DOTS else [],
        "people": _people(conn, where, visits),
    }


def _figures(part: Visits) -> Part:
    """What a line of a table on this page tells."""
    return {
        "came": len(part),
        "left": count(part.state(State.LEFT)),
        "no_show": count(part.state(State.NO_SHOW)),
        "wait": wait(part),
        "handle": handle(part),
        "promises": promises(part),
        **greetings(part),
    }


def _by_hour(visits: Visits, time_zone: str) -> list[Part]:
    """From the first hour with people to the last, the empty ones between included."""
    if not len(visits):
        return []
    found = hours(visits, time_zone)
    return [
        {"key": f"{hour:02}", **_figures(visits.only(found == hour))}
        for hour in range(int(found.min()), int(found.max()) + 1)
    ]


def _by_day(visits: Visits, time_zone: str, asked: Asked) -> list[Part]:
    found = days(visits, time_zone) if len(visits) else np.array([], dtype=np.str_)
    every = (asked.last - asked.first).days + 1
    keys = [(asked.first + timedelta(days=n)).isoformat() for n in range(every)]
    return [{"key": key, **_figures(visits.only(found == key))} for key in keys]


def _by_service(visits: Visits, names: dict[str, str]) -> list[Part]:
    """In the store's own order; one that is no longer offered comes last, one without people not at all."""
    found = visits.columns["service"]
    there = set(np.unique(found).tolist())
    order = [slug for slug in names if slug in there] + sorted(there - set(names))
    return [
        {"key": slug, "name": names.get(slug, slug), **_figures(visits.only(found == slug))} for slug in order
    ]


def _dots(visits: Visits, where: Period, asked: Asked) -> list[Part]:
    """Each person: when they came, as a share of the range on the shop's wall, and how long they waited."""
    if not len(visits):
        return []
    wall = on_the_wall(visits.columns["arrived_at"], where.time_zone)
    unit = HOUR if asked.first == asked.last else DAY
    start = wall.min() // unit * unit
    broken = visits.broken if visits.broken.any() or visits.kept.any() else visits.over_target
    columns = (visits.columns["id"], (wall - start) / unit, visits.waited, visits.met, broken)
    return [
        {"id": id_, "at": round(at, 4), "waited_s": seconds(waited), "met": met, "broke": broke}
        for id_, at, waited, met, broke in zip(*(column.tolist() for column in columns), strict=True)
    ]


def _people(conn: Connection, where: Period, visits: Visits) -> dict[str, list[Part]]:
    """A few of those whom one would like to know more about; the longest waits first."""
    masks = {
        "longest": np.ones(len(visits), dtype=np.bool_),
        "left": visits.state(State.LEFT, State.NO_SHOW),
        "never": visits.never_greeted,
    }
    return {name: _some(conn, where, visits, mask) for name, mask in masks.items()}


def _some(conn: Connection, where: Period, visits: Visits, mask: Mask) -> list[Part]:
    few = visits.only(mask)
    longest = np.argsort(-few.waited, kind="stable")[:LISTED]
    waited = dict(zip(few.columns["id"][longest].tolist(), few.waited[longest].tolist(), strict=True))
    return [{**row, "waited_s": seconds(waited[row["id"]])} for row in rows_of(conn, where, list(waited))]
