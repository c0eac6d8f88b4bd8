"""One ticket, as its owner may see it: their own place and range, nothing of others."""

import json
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, func, select

from server.db.models import OPEN, Event, Store, Visit
from server.db.moments import iso
from server.db.shop import load_shop
from server.domain.visit import State, customer_may
from server.forecast.wait import one_range
from server.queries.pace import range_json, recent_s, standing
from server.queries.projection import Row, promise_json

CHANGES = {
    "visit.greeted": "greeted",
    "visit.called": "called",
    "visit.recalled": "called",
    "visit.nobody_came": "nobody-came",
    "visit.resumed": "back-in-line",
}


def find_ticket(conn: Connection, public_token: str) -> Row | None:
    """The visit behind a public token, with its store's slug, name and zone."""
    return (
        conn.execute(
            select(
                Visit.__table__,
                Store.slug.label("store"),
                Store.name.label("store_name"),
                Store.time_zone,
                Store.languages,
                Store.seq,
            )
            .join(Store, Store.id == Visit.store_id)
            .where(Visit.public_token == public_token)
        )
        .mappings()
        .one_or_none()
    )


def ticket_json(conn: Connection, visit: Row, staff_alive: int, now: datetime) -> dict[str, Any]:
    """The ticket without words; those are made at the edge."""
    state = State(visit["state"])
    waiting = state is State.WAITING
    place = _before(conn, visit) if waiting else None
    service = load_shop(conn, visit["store_id"]).services.get(visit["service"])
    return {
        "ticket": visit["ticket"],
        "state": state.value,
        "version": visit["version"],
        "store": visit["store"],
        "store_name": visit["store_name"],
        "time_zone": visit["time_zone"],
        "service": None if visit["private"] else visit["service"],
        "meet": service["meet"] if service else "floor",
        "place": place,
        "range": _range(conn, visit, place, staff_alive) if place is not None else None,
        "promise": promise_json(visit),
        "party_size": visit["party_size"],
        "staff": visit["staff"] or visit["greeted_by"],
        "desk": visit["desk"],
        "alerted": visit["alerted"],
        "language": visit["language"],
        "nobody_came_at": iso(visit["nobody_came_at"]),
        **{name: iso(visit[name]) for name in MOMENTS},
        "actions": owner_may(visit, now),
        "changes": _changes(conn, visit),
    }


MOMENTS = (
    "entered_at",
    "arrived_at",
    "greeted_at",
    "called_at",
    "served_at",
    "finished_at",
    "left_at",
)


def owner_may(visit: Row, now: datetime) -> list[str]:
    """What the owner may do now."""
    ended_for = now - visit["left_at"] if visit["left_at"] else None
    greeted = visit["greeted_at"] is not None
    return [verb.value for verb in customer_may(State(visit["state"]), greeted, ended_for)]


def _before(conn: Connection, visit: Row) -> int:
    """How many wait before this one, by the rule of who is next."""
    first = (Visit.priority > visit["priority"]) | (
        (Visit.priority == visit["priority"])
        & (
            (Visit.arrived_at < visit["arrived_at"])
            | ((Visit.arrived_at == visit["arrived_at"]) & (Visit.id < visit["id"]))
        )
    )
    return int(
        conn.execute(
            select(func.count()).where(
                Visit.store_id == visit["store_id"], OPEN, Visit.state == State.WAITING.value, first
            )
        ).scalar_one()
    )


def _range(conn: Connection, visit: Row, place: int, staff_alive: int) -> dict[str, int] | None:
    _ahead, free, on_duty = standing(conn, visit["store_id"], staff_alive)
    recent = recent_s(conn, visit["store_id"], visit["service"])
    return range_json(one_range(place, free, on_duty, recent))


def _changes(conn: Connection, visit: Row) -> list[dict[str, Any]]:
    """What changed and why, newest first."""
    rows = conn.execute(
        select(Event.type, Event.at, Event.body)
        .where(
            Event.store_id == visit["store_id"],
            Event.visit_id == visit["id"],
            Event.type.in_(list(CHANGES)),
        )
        .order_by(Event.seq.desc())
        .limit(8)
    )
    told = (_change(row.type, row.at, json.loads(row.body)["visit"]) for row in rows)
    changes = [change for change in told if change is not None]
    first = [
        {"at": iso(at), "key": "went-first", "args": {"ticket": ticket}}
        for ticket, at in _went_first(conn, visit)
    ]
    return sorted(changes + first, key=lambda change: change["at"], reverse=True)


def _change(kind: str, at: datetime, then: Row) -> dict[str, Any] | None:
    """One event as its owner reads it; None for what is no news to them."""
    key = CHANGES[kind]
    args: dict[str, Any] = {}
    if key == "greeted":
        args = {"staff": then["greeted_by"]}
    elif key == "called" and then["desk"]:
        args = {"desk": then["desk"]}
    elif key == "called":
        key, args = "coming", {"staff": then["staff"]}
    elif key == "back-in-line" and then["state"] != State.WAITING:
        return None
    return {"at": iso(at), "key": key, "args": args}


def _went_first(conn: Connection, visit: Row) -> list[tuple[str, datetime]]:
    """Tickets that came later and were called before this one, while it waited."""
    until = visit["called_at"] or visit["served_at"] or visit["left_at"]
    called = func.coalesce(Visit.called_at, Visit.served_at)
    rows = conn.execute(
        select(Visit.ticket, called.label("at"))
        .where(
            Visit.store_id == visit["store_id"],
            Visit.arrived_at > visit["arrived_at"],
            Visit.day == visit["day"],
            called > visit["arrived_at"],
            *([called < until] if until else []),
        )
        .order_by(called.desc())
        .limit(3)
    )
    return [(row.ticket, row.at) for row in rows]
