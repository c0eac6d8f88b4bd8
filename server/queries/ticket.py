"""One ticket, as its owner may see it: their own place and range, nothing of others."""

import json
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, select

from config.settings import Settings
from server.db.models import Event, Skipped, Store, Visit
from server.db.moments import iso
from server.db.shop import load_shop
from server.domain.actor import CUSTOMER
from server.domain.questions import is_personal
from server.domain.queue import in_order
from server.domain.shopday import shop_day
from server.domain.visit import OPEN, State, customer_may
from server.forecast.wait import one_range
from server.queries.order import floor_now, queue
from server.queries.pace import range_json, recent_s, standing
from server.queries.printing import print_json
from server.queries.projection import Row, promise_json

CHANGES = {
    "visit.greeted": "greeted",
    "visit.called": "called",
    "visit.recalled": "called",
    "visit.nobody_came": "nobody-came",
    "visit.resumed": "back-in-line",
    "visit.transferred": "passed-on",
    "visit.handed_over": "handed-over",
    "visit.reordered": "put-first",
}


TICKET = select(
    Visit.__table__,
    Store.slug.label("store"),
    Store.name.label("store_name"),
    Store.demo,
    Store.time_zone,
    Store.languages,
    Store.seq,
).join(Store, Store.id == Visit.store_id)


def find_ticket(conn: Connection, public_token: str) -> Row | None:
    """The visit behind a public token, with its store's slug, name and zone."""
    return conn.execute(TICKET.where(Visit.public_token == public_token)).mappings().one_or_none()


def find_number(conn: Connection, store_id: int, ticket: str, now: datetime) -> Row | None:
    """Today's visit with this number, while its owner is in the line or may come back to it."""
    time_zone = conn.execute(select(Store.time_zone).where(Store.id == store_id)).scalar_one()
    today = shop_day(now, time_zone).isoformat()
    mine = TICKET.where(Visit.store_id == store_id, Visit.day == today, Visit.ticket == ticket)
    visit = conn.execute(mine).mappings().one_or_none()
    is_theirs = visit is not None and (visit["state"] in OPEN or owner_may(visit, now))
    return visit if is_theirs else None


def ticket_json(
    conn: Connection, visit: Row, staff_alive: int, now: datetime, settings: Settings
) -> dict[str, Any]:
    """The ticket without words; those are made at the edge."""
    state = State(visit["state"])
    waiting = state is State.WAITING
    place = _before(conn, visit, now, settings) if waiting else None
    service = load_shop(conn, visit["store_id"]).services.get(visit["service"])
    return {
        "ticket": visit["ticket"],
        "state": state.value,
        "version": visit["version"],
        "store": visit["store"],
        "store_name": visit["store_name"],
        "demo": visit["demo"],
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
        "tells": owner_tells(visit),
        "told": _told(visit),
        "come": visit["come"],
        **asked_of(visit, service),
        "changes": _changes(conn, visit),
        "print": print_json(conn, visit["id"]),
    }


MOMENTS = (
    "entered_at",
    "arrived_at",
    "greeted_at",
    "called_at",
    "served_at",
    "finished_at",
    "left_at",
    "promised_at",
    "return_at",
    "ready_at",
)


def owner_tells(visit: Row) -> bool:
    """Whether they may still tell us something, or change it."""
    return visit["state"] in (State.WAITING, State.CALLED)


def owner_may(visit: Row, now: datetime) -> list[str]:
    """What the owner may do now."""
    ended_for = now - visit["left_at"] if visit["left_at"] else None
    greeted = visit["greeted_at"] is not None
    return [verb.value for verb in customer_may(State(visit["state"]), greeted, ended_for)]


def _told(visit: Row) -> list[str]:
    """What they have told us, by its name alone: the words are not sent out again."""
    own = [name for name in ("note", "find_me", "access") if visit[name]]
    answered = [one["question"] for one in visit["answers"] or () if one["service"] == visit["service"]]
    return [*own, *(f"answers.{question}" for question in answered)]


def asked_of(visit: Row, service: Row | None) -> dict[str, Any]:
    """What the service asks once somebody is in line, and what they may have ready."""
    if service is None or visit["private"]:
        return {"asks": [], "prepare": {}}
    asks = [
        {**question, "personal": is_personal(question)}
        for question in service["questions"]
        if question["when"] != "staff"
    ]
    return {"asks": asks, "prepare": service["prepare"]}


def _before(conn: Connection, visit: Row, now: datetime, settings: Settings) -> int:
    """How many wait before this one, by the rule of who is next."""
    line = queue(conn, visit["store_id"])
    floor = floor_now(conn, visit["store_id"], now, settings)
    return next(n for n, turn in enumerate(in_order(line, floor)) if turn.waiting.id == visit["id"])


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
    told = (_change(row.type, row.at, json.loads(row.body)) for row in rows)
    changes = [change for change in told if change is not None]
    return sorted(changes + _went_first(conn, visit), key=lambda change: change["at"], reverse=True)


def _change(kind: str, at: datetime, event: Row) -> dict[str, Any] | None:
    """One event as its owner reads it; None for what is no news to them."""
    key, then = CHANGES[kind], event["visit"]
    args: dict[str, Any] = {}
    if key == "greeted":
        args = {"staff": then["greeted_by"]}
    elif key == "called" and then["desk"]:
        args = {"desk": then["desk"]}
    elif key == "called":
        key, args = "coming", {"staff": then["staff"]}
    elif key == "back-in-line" and then["state"] != State.WAITING:
        return None
    elif key == "passed-on" and event["by"]["role"] == CUSTOMER.role:
        key = "chosen-again"
    elif key == "passed-on" and then["adviser"]:
        key, args = "passed-on-to", {"staff": then["adviser"]}
    elif key == "handed-over":
        args = {"staff": then["staff"]}
    elif key == "put-first" and then["first"] is None:
        return None
    return {"at": iso(at), "key": key, "args": args}


def _went_first(conn: Connection, visit: Row) -> list[dict[str, Any]]:
    """Tickets that went before this one while it waited, each with the reason that was stored then."""
    rows = conn.execute(
        select(Skipped.at, Skipped.ticket, Skipped.reason, Skipped.args)
        .where(Skipped.store_id == visit["store_id"], Skipped.visit_id == visit["id"])
        .order_by(Skipped.seq.desc())
        .limit(3)
    )
    return [
        {
            "at": iso(row.at),
            "key": "went-first",
            "args": {"ticket": row.ticket, "reason": row.reason, **json.loads(row.args)},
        }
        for row in rows
    ]
