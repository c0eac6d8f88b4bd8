"""What each role may see of a row or an event: one projection a role, in /state, /events and frames."""

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from server.db.moments import iso
from server.domain.visit import VERBS, State

# A row of a table: its columns by name.
Row = Mapping[Any, Any]

STAFF_ROLES = frozenset({"staff", "lead", "manager"})
ROOM_ROLES = frozenset({"screen", "kiosk"})
LIVE_ROLES = STAFF_ROLES | ROOM_ROLES

MOMENTS = (
    "arrived_at",
    "greeted_at",
    "called_at",
    "last_called_at",
    "served_at",
    "finished_at",
    "left_at",
    "parked_at",
)
ROOM_FIELDS = (
    "id",
    "ticket",
    "state",
    "version",
    "service",
    "party_size",
    "priority",
    "staff",
    "desk",
    "greeted_by",
    "calls",
    *MOMENTS,
)


def promise_json(row: Row) -> dict[str, int] | None:
    """The range that was told, or None when we could not say."""
    if row["promise_high_s"] is None:
        return None
    return {
        "low_s": row["promise_low_s"],
        "high_s": row["promise_high_s"],
        "ahead": row["promise_ahead"],
    }


def _undo_json(text: str | None) -> dict[str, Any] | None:
    if text is None:
        return None
    undo = json.loads(text)
    return {"verb": undo["verb"], "until_at": undo["until_at"], "staff": undo["staff"]}


def visit_json(row: Row) -> dict[str, Any]:
    """The visit as staff see it; `row` holds the columns of the visit table."""
    return {
        "id": row["id"],
        "ticket": row["ticket"],
        "state": row["state"],
        "version": row["version"],
        "service": row["service"],
        "private": row["private"],
        "party_size": row["party_size"],
        "priority": row["priority"],
        "name": row["name"],
        "note": row["note"],
        "language": row["language"],
        "source": row["source"],
        "staff": row["staff"],
        "desk": row["desk"],
        "greeted_by": row["greeted_by"],
        "greet_basis": row["greet_basis"],
        "calls": row["calls"],
        "promise": promise_json(row),
        "parked_s": row["parked_s"],
        "undo": _undo_json(row["undo"]),
        "verbs": [verb.value for verb in VERBS[State(row["state"])]],
        **{name: iso(row[name]) for name in MOMENTS},
        "entered_at": iso(row["entered_at"]),
        "help_at": iso(row["help_at"]),
        "nobody_came_at": iso(row["nobody_came_at"]),
        "unconfirmed_greeted_at": iso(row["unconfirmed_greeted_at"]),
    }


def arrival_json(row: Row) -> dict[str, Any]:
    """An arrival; only staff see it."""
    return {
        "id": row["id"],
        "state": row["state"],
        "direction": row["direction"],
        "group_size": row["group_size"],
        "at": iso(row["at"]),
        "greeted_at": iso(row["greeted_at"]),
        "greeted_by": row["greeted_by"],
        "dismissed_at": iso(row["dismissed_at"]),
        "visit": row["visit_id"],
    }


def alert_json(row: Row) -> dict[str, Any]:
    """An alert; only staff see it. `to` says who is told, `about` what of."""
    return {
        "id": row["id"],
        "about": row["kind"],
        "state": row["state"],
        "setting": row["setting"],
        "rung": row["rung"],
        "to": row["whom"].split(),
        "sound": row["sound"],
        "named": row["named"],
        "visit": row["visit_id"],
        "arrival": row["arrival_id"],
        "device": row["device_id"],
        "raised_at": iso(row["raised_at"]),
        "climbed_at": iso(row["climbed_at"]),
        "shown_at": iso(row["shown_at"]),
        "shown_on": row["shown_on"],
        "ended_at": iso(row["ended_at"]),
        "answered_by": row["answered_by"],
        "answered_on": row["answered_on"],
        "how": row["how"],
    }


def room_visit(visit: Mapping[str, Any]) -> dict[str, Any]:
    """The part of a visit that may face the room."""
    seen = {field: visit[field] for field in ROOM_FIELDS}
    if visit["private"]:
        seen["service"] = None
    return seen


def own_visit(role: str, visit: Mapping[str, Any]) -> dict[str, Any]:
    """The visit as it is answered to the device that made it; a kiosk keeps nothing that names the person."""
    return dict(visit) if role in STAFF_ROLES else {**visit, "name": None, "note": None}


def call_json(visit: Mapping[str, Any]) -> dict[str, Any]:
    """One line of *last called*."""
    return {
        "id": visit["id"],
        "ticket": visit["ticket"],
        "desk": visit["desk"],
        "staff": visit["staff"],
        "at": visit["last_called_at"],
        "calls": visit["calls"],
        "state": visit["state"],
    }


def event_for(role: str, event: Mapping[str, Any]) -> Mapping[str, Any]:
    """The event as this role sees it; what it may not see leaves `{seq, at}`."""
    if role in STAFF_ROLES:
        return event
    hidden = {"seq": event["seq"], "at": event["at"]}
    if role not in ROOM_ROLES or "visit" not in event:
        return hidden
    return {**hidden, "type": event["type"], "visit": room_visit(event["visit"])}


def service_for(role: str, service: Mapping[str, Any]) -> dict[str, Any]:
    """A service; the name of a private one never leaves staff devices."""
    if role in STAFF_ROLES or not service["private"]:
        return dict(service)
    return {**service, "name": None, "names": {}}


def moment_json(at: datetime) -> str:
    """An instant that is certainly there, as it travels."""
    return at.isoformat(timespec="milliseconds").replace("+00:00", "Z")
