"""A day in the demo shop, made up and fixed: a lunch hour that breaks, walk-outs, a denied hello."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, Engine, insert, select

from server.db.ids import new_id, new_public_token
from server.db.models import Store, Visit

BERLIN = ZoneInfo("Europe/Berlin")
SERVICES = (
    ("repairs", "A", False),
    ("new-phone", "B", False),
    ("returns", "C", False),
    ("private", "D", True),
)
EMPTY = dict.fromkeys(Visit.__table__.c.keys())


def keep_day(engine: Engine, day: date, people: int = 104, store: str = "demo") -> list[dict[str, Any]]:
    """Write the day into the store, return its rows in order of arrival."""
    with engine.begin() as conn:
        rows = list(a_day(conn, day, people, store))
        if rows:
            conn.execute(insert(Visit), rows)
    return rows


def a_day(conn: Connection, day: date, people: int, store: str) -> Iterator[dict[str, Any]]:
    store_id = conn.execute(select(Store.id).where(Store.slug == store)).scalar_one()
    random = Random(day.toordinal())
    opens = datetime.combine(day, time(10), BERLIN).astimezone(UTC)
    busy = [random.uniform(135, 200) if n % 4 == 0 else random.uniform(0, 540) for n in range(people)]
    for number, minute in enumerate(sorted(busy), 1):
        arrived_at = opens + timedelta(minutes=minute)
        lunch = 140 < minute < 195
        yield a_visit(random, store_id, day, number, arrived_at, lunch)


def a_visit(
    random: Random, store_id: int, day: date, number: int, arrived_at: datetime, lunch: bool
) -> dict[str, Any]:
    """One row as the actions would have left it."""

    def later(start: datetime, seconds: float) -> datetime:
        return start + timedelta(milliseconds=round(seconds * 1000))

    service, letter, private = random.choices(SERVICES, (5, 3, 2, 1))[0]
    basis = random.choices(("kiosk", "door", "phone", "staff"), (12, 5, 2, 1))[0]
    entered_at = later(arrived_at, -random.uniform(15, 70)) if basis == "door" else None
    greeted_at = later(arrived_at, min(random.lognormvariate(2.9, 0.9), 240) * (3 if lunch else 1))
    low_s = 120 if number % 3 else 300
    high_s = low_s + 420
    slow = lunch and service == "repairs"
    wait_s = random.uniform(1.0, 2.4) * high_s if slow else random.uniform(0.05, 0.8) * high_s
    called_at = later(arrived_at, max(wait_s, (greeted_at - arrived_at).total_seconds()))
    finished_at = later(called_at, random.lognormvariate(5.6, 0.6))
    row: dict[str, Any] = {
        **EMPTY,
        "id": new_id(),
        "store_id": store_id,
        "public_token": new_public_token(),
        "ticket": f"{letter}{number}",
        "day": day.isoformat(),
        "state": "served",
        "version": 5,
        "service": service,
        "private": private,
        "party_size": random.choice((1, 1, 1, 2, 3)),
        "priority": 0,
        "source": basis if basis in ("phone", "staff") else "kiosk",
        "greet_basis": basis,
        "entered_at": entered_at,
        "received_at": arrived_at,
        "arrived_at": arrived_at,
        "greeted_at": greeted_at,
        "greeted_by": random.choice(("Alex", "Bea", "Chris", "Dana")),
        "called_at": called_at if service in ("returns", "private") else None,
        "last_called_at": called_at if service in ("returns", "private") else None,
        "calls": 1 if service in ("returns", "private") else 0,
        "served_at": called_at,
        "finished_at": finished_at,
        "staff": random.choice(("Alex", "Bea", "Chris", "Dana")),
        "parked_s": 0,
        "looked_s": 0,
        "unmet_s": 0,
        "told_in": "",
        "alerted": True,
        "promise_low_s": low_s if number > 6 else None,
        "promise_high_s": high_s if number > 6 else None,
        "promise_ahead": 1 if number > 6 else None,
    }
    return {**row, **_ending(random, number, row, slow)}


def _ending(random: Random, number: int, row: dict[str, Any], slow: bool) -> dict[str, Any]:
    """Most are done; some left, two did not come, one said that nobody had come."""
    untouched = {"served_at": None, "finished_at": None, "called_at": None, "last_called_at": None}
    nobody = {**untouched, "staff": None, "calls": 0}
    if number in (30, 71):
        gone_at = row["served_at"] + timedelta(minutes=4)
        called = {"called_at": row["served_at"], "last_called_at": row["served_at"], "calls": 2}
        return {"state": "no_show", "left_at": gone_at, "served_at": None, "finished_at": None, **called}
    if number == 12:
        return {"unconfirmed_greeted_at": row["greeted_at"], "greeted_at": row["served_at"]}
    if number % 17 == 5 or (slow and number % 5 == 0):
        left_at = row["arrived_at"] + timedelta(seconds=round(random.uniform(150, 900)))
        unseen = {"greeted_at": None, "greeted_by": None} if number % 2 else {}
        return {**nobody, "state": "left", "left_at": left_at, **unseen}
    return {}
