"""What each role may see of a row or an event: one projection a role, in /state, /events and frames."""

import json
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from server.db.moments import iso
from server.domain.visit import VERBS, State

# A row of a table: its columns by name.
Row = Mapping[Any, Any]

STAFF_ROLES = frozenset({"staff", "lead", "manager"})
ROOM_ROLES = frozenset({"screen", "kiosk"})
# A paired tablet at which nobody has signed in: it sees no customer's name, and rings all the same.
TABLET = "tablet"
LIVE_ROLES = STAFF_ROLES | ROOM_ROLES | {TABLET}

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
STAFF_MOMENTS = (
    "promised_at",
    "returned_at",
    "transferred_at",
    "return_at",
    "due_back_at",
    "offered_at",
    "overdue_at",
    "ready_at",
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
    "language",
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


def _first_json(row: Row) -> dict[str, Any] | None:
    """Whom the lead put first, and why."""
    if row["first_at"] is None:
        return None
    return {"at": iso(row["first_at"]), "by": row["first_by"], "reason": row["first_reason"]}


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
        "access": row["access"].split() if row["access"] else None,
        "find_me": row["find_me"],
        "answers": row["answers"],
        "come": row["come"],
        "adviser": row["adviser"],
        "further": row["further"].split() if row["further"] else [],
        "first": _first_json(row),
        "turn": row["turn"],
        "transferred_by": row["transferred_by"],
        "help_from": row["help_from"],
        "offered_to": row["offered_to"],
        "estimated": row["estimated_at"] is not None,
        **{name: iso(row[name]) for name in (*MOMENTS, *STAFF_MOMENTS)},
        "entered_at": iso(row["entered_at"]),
        "help_at": iso(row["help_at"]),
        "nobody_came_at": iso(row["nobody_came_at"]),
        "unconfirmed_greeted_at": iso(row["unconfirmed_greeted_at"]),
    }


def expected_json(row: Row) -> dict[str, Any]:
    """An appointment; only staff see it."""
    return {
        "id": row["id"],
        "state": row["state"],
        "at": iso(row["at"]),
        "service": row["service"],
        "name": row["name"],
        "note": row["note"],
        "language": row["language"],
        "party_size": row["party_size"],
        "adviser": row["adviser"],
        "source": row["source"],
        "visit": row["visit_id"],
        "missed_at": iso(row["missed_at"]),
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
        "how": row["how"],
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


def door_json(row: Row) -> dict[str, Any]:
    """How the door's camera is; only staff see it. Everything but `ok` is no data."""
    return {
        "state": row["state"],
        "since": iso(row["since"]),
        "mode": row["mode"],
        "model": row["model"],
        "warnings": row["warnings"],
    }


def member_json(row: Row) -> dict[str, Any]:
    """A member of staff, as colleagues see them; `pin`: can sign in at a tablet."""
    return {
        "id": row["id"],
        "name": row["name"],
        "active": row["active"],
        "lead": row["lead"],
        "duty": row["duty"],
        "duty_at": iso(row["duty_at"]),
        "desk": row["desk"],
        "languages": row["languages"].split(),
        "skills": row["skills"],
        "pin": row["pin_hash"] is not None,
    }


def room_visit(visit: Mapping[str, Any]) -> dict[str, Any]:
    """The part of a visit that may face the room."""
    seen = {field: visit[field] for field in ROOM_FIELDS}
    if visit["private"]:
        seen["service"] = None
    return seen


def _whole(row: Mapping[str, Any]) -> dict[str, Any]:
    return dict(row)


RowView = Callable[[Mapping[str, Any]], dict[str, Any]]
# Which rows of an event others than staff see, and how much of them.
ROW_VIEWS: dict[str, dict[str, RowView]] = {
    **{role: {"visit": room_visit} for role in ROOM_ROLES},
    TABLET: {"visit": room_visit, "alert": _whole, "member": _whole},
}


# What a device that the next person stands at has no reason to keep.
NAMELESS = {"name": None, "note": None, "find_me": None, "answers": None}


def own_visit(role: str, visit: Mapping[str, Any]) -> dict[str, Any]:
    """The visit as it is answered to the device that made it; a kiosk keeps nothing that names the person."""
    return dict(visit) if role in STAFF_ROLES else {**visit, **NAMELESS}


def call_json(visit: Mapping[str, Any]) -> dict[str, Any]:
    """One line of *last called*."""
    return {
        "id": visit["id"],
        "ticket": visit["ticket"],
        "desk": visit["desk"],
        "staff": visit["staff"],
        "language": visit["language"],
        "at": visit["last_called_at"],
        "calls": visit["calls"],
        "state": visit["state"],
    }


def event_for(role: str, event: Mapping[str, Any]) -> Mapping[str, Any]:
    """The event as this role sees it; what it may not see leaves `{seq, at}`."""
    if role in STAFF_ROLES:
        return event
    hidden = {"seq": event["seq"], "at": event["at"]}
    if event["type"] == "store.changed":
        return {**hidden, "type": event["type"]}  # every page takes a fresh snapshot of the shop
    views = ROW_VIEWS.get(role, {})
    first = {kind: view(event[kind]) for kind, view in views.items() if kind in event}
    if not first:
        return hidden
    also = event.get("also", ())
    others = [{"kind": row["kind"], **views[row["kind"]](row)} for row in also if row["kind"] in views]
    return {**hidden, "type": event["type"], **first, **({"also": others} if others else {})}


def _asked(question: Mapping[str, Any]) -> dict[str, Any]:
    """A question as it is asked; what says nothing about it stays at home."""
    return {name: fact for name, fact in question.items() if fact not in (False, None, [], {})}


def service_for(role: str, service: Mapping[str, Any]) -> dict[str, Any]:
    """A service; the name of a private one never leaves staff devices, and only the kiosk asks."""
    if role in STAFF_ROLES:
        return dict(service)
    # What is asked later comes with the ticket.
    asks = [_asked(one) for one in service["questions"] if role == "kiosk" and one["when"] == "before"]
    seen = {**service, "questions": asks, "prepare": {}}
    # What is asked for a private one would tell as much as its name.
    return {**seen, "name": None, "names": {}, "questions": [], "prepare": {}} if service["private"] else seen


def moment_json(at: datetime) -> str:
    """An instant that is certainly there, as it travels."""
    return at.isoformat(timespec="milliseconds").replace("+00:00", "Z")
