"""A batch of visits out of another system's log: one transaction, one event."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import count
from typing import Any

from sqlalchemy import func, insert, select

from server.actions.members import NEW_VERSION, find_or_add_staff
from server.db.ids import new_id, new_public_token
from server.db.models import Service, Visit
from server.db.writer import Reply, Tx
from server.domain.actor import Actor
from server.domain.errors import ShopError
from server.domain.naming import fitting_slug, free_letters, free_slug
from server.domain.shopday import shop_day
from server.domain.visit import State

IMPORTER = Actor(role="import")
EMPTY: dict[str, Any] = dict.fromkeys(Visit.__table__.c.keys())


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
        "looked_s": 0,
        "unmet_s": 0,
        "told_in": "",
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
    letters = free_letters({service["letter"] for service in there})
    slugs = {service["slug"] for service in there}
    new: list[dict[str, Any]] = []
    for label in dict.fromkeys(visit.service for visit in visits):
        if label.casefold() in known:
            continue
        slug = free_slug(fitting_slug(label) or "service", slugs)
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
