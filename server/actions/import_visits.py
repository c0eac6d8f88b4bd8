"""A batch of visits out of another system's log: one transaction, one event."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import count, product
from string import ascii_uppercase
from typing import Any

from sqlalchemy import func, insert, select

from server.actions.members import NEW_VERSION, find_or_add_staff
from server.db.ids import new_id, new_public_token
from server.db.models import Service, Visit
from server.db.writer import Reply, Tx
from server.domain.actor import Actor
from server.domain.errors import ShopError
from server.domain.shopday import shop_day
from server.domain.visit import State

IMPORTER = Actor(role="import")
EMPTY: dict[str, Any] = dict.fromkeys(Visit.__table__.c.keys())
READY_SLUG = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,62}")
NO_SLUG = re.compile(r"[^a-z0-9]+")


class NothingNew(ShopError):
    """Every visit of the batch is there already; the store's count of events stays as it is."""

    code = "nothing_new"


@dataclass(frozen=True, slots=True)
class LoggedVisit:
    """One readable row of a log. `hash` is its identity: what it says, and the how manieth to say so."""

    hash: str
    service: str
    arrived_at: datetime
    called_at: datetime | None
    finished_at: datetime | None
    left_at: datetime | None
    outcome: State
    staff: str | None


def import_visits(tx: Tx, *, logged: Sequence[LoggedVisit]) -> Reply:
    """Keep those that are not there yet; services and staff that nobody knows are added."""
    new = _not_there_yet(tx, logged)
    if not new:
        raise NothingNew
    days = [shop_day(visit.arrived_at, tx.store.time_zone).isoformat() for visit in new]
    numbers = _numbers(tx, days)
    services = _services(tx, new)
    staff = {
        name: find_or_add_staff(tx, name, active=False)
        for name in dict.fromkeys(v.staff for v in new if v.staff)
    }
    tx.conn.execute(
        insert(Visit),
        [
            {
                **_row(visit),
                "store_id": tx.store.id,
                "received_at": tx.at,
                "day": day,
                "ticket": f"#{next(numbers[day])}",
                "service": services[visit.service.casefold()]["slug"],
                "private": services[visit.service.casefold()]["private"],
                "staff_id": staff.get(visit.staff or ""),
            }
            for visit, day in zip(new, days, strict=True)
        ],
    )
    seq = tx.event("imported", by=IMPORTER.json(), count=len(new))
    return Reply(200, {"count": len(new), "seq": seq})


def fitting_slug(label: str) -> str:
    """The label when an address can hold it, else what is left of it in plain letters; perhaps nothing."""
    if READY_SLUG.fullmatch(label):
        return label
    plain = unicodedata.normalize("NFKD", label).encode("ascii", "ignore").decode().lower()
    return NO_SLUG.sub("-", plain).strip("-")[:63]


def _not_there_yet(tx: Tx, logged: Sequence[LoggedVisit]) -> list[LoggedVisit]:
    there = select(Visit.import_hash).where(
        Visit.store_id == tx.store.id, Visit.import_hash.in_([visit.hash for visit in logged])
    )
    known = set(tx.conn.execute(there).scalars())
    return [visit for visit in logged if visit.hash not in known]


def _row(visit: LoggedVisit) -> dict[str, Any]:
    """What the log says and nothing more: nobody knows who said hello, or what was promised."""
    served = visit.outcome is State.SERVED
    return {
        **EMPTY,
        "id": new_id(),
        "public_token": new_public_token(),
        "state": visit.outcome.value,
        "version": 1,
        "party_size": 1,
        "priority": 0,
        "source": "import",
        "greet_basis": "import",
        "alerted": False,
        "staff": visit.staff,
        "arrived_at": visit.arrived_at,
        "called_at": visit.called_at,
        "last_called_at": visit.called_at,
        "calls": 0 if visit.called_at is None else 1,
        "served_at": visit.called_at if served else None,
        "finished_at": visit.finished_at if served else None,
        "left_at": None if served else visit.left_at or visit.finished_at,
        "parked_s": 0,
        "import_hash": visit.hash,
    }


def _numbers(tx: Tx, days: Iterable[str]) -> dict[str, Iterator[int]]:
    """By day, the numbers after those of earlier batches; the `#` keeps them apart from live tickets."""
    before = (
        select(Visit.day, func.count())
        .where(Visit.store_id == tx.store.id, Visit.source == "import", Visit.day.in_(set(days)))
        .group_by(Visit.day)
    )
    used = dict(tx.conn.execute(before).all())
    return {day: count(used.get(day, 0) + 1) for day in days}


def _services(tx: Tx, visits: Iterable[LoggedVisit]) -> dict[str, Mapping[str, Any]]:
    """By label, case set aside: the service of that slug or name, made when there is none."""
    there = list(tx.shop.services.values())
    known: dict[str, Mapping[str, Any]] = {
        text.casefold(): service for service in there for text in (service["slug"], service["name"])
    }
    letters = _free_letters({service["letter"] for service in there})
    slugs = {service["slug"] for service in there}
    new: list[dict[str, Any]] = []
    for label in dict.fromkeys(visit.service for visit in visits):
        if label.casefold() in known:
            continue
        slug = _free_slug(fitting_slug(label) or "service", slugs)
        made = {
            "store_id": tx.store.id,
            "slug": slug,
            "name": label,
            "names": {},
            "meet": "desk",
            "private": False,
            "letter": next(letters),
            "position": len(slugs),
        }
        slugs.add(slug)
        known[label.casefold()] = made
        new.append(made)
    if new:
        tx.conn.execute(insert(Service), new)
        tx.conn.execute(NEW_VERSION, {"id": tx.store.id})
    return known


def _free_slug(slug: str, taken: set[str]) -> str:
    return next(
        found for found in (slug if n == 1 else f"{slug}-{n}" for n in count(1)) if found not in taken
    )


def _free_letters(taken: set[str]) -> Iterator[str]:
    """A … Z, then AA …: each service calls its tickets by a letter of its own."""
    names = ("".join(pair) for n in count(1) for pair in product(ascii_uppercase, repeat=n))
    return (letter for letter in names if letter not in taken)
