"""Codes on their way: what the manager sees of them, and what the browser that claimed one is told."""

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, select

from config.settings import Settings
from server.db.models import Guess, Pairing, Store
from server.db.moments import iso
from server.domain.guessing import wait_s


def open_pairings(conn: Connection, store_id: int, now: datetime) -> list[dict[str, Any]]:
    """The codes that may still become a device, oldest first."""
    rows = conn.execute(
        select(Pairing.__table__)
        .where(
            Pairing.store_id == store_id,
            Pairing.expires_at > now,
            Pairing.device_id.is_(None),
            Pairing.refused_at.is_(None),
        )
        .order_by(Pairing.created_at)
    ).mappings()
    return [
        {
            "id": row["id"],
            "role": row["role"],
            "name": row["name"],
            "expires_at": iso(row["expires_at"]),
            "claimed_at": iso(row["claimed_at"]),
            "words": row["words"],
        }
        for row in rows
    ]


def store_of_code(conn: Connection, code_hash: str) -> str | None:
    """The store whose code this is."""
    found = select(Store.slug).join(Pairing, Pairing.store_id == Store.id)
    return conn.execute(found.where(Pairing.code_hash == code_hash)).scalar()


def claim_state(conn: Connection, claim_hash: str, now: datetime) -> dict[str, Any] | None:
    """How the claim of this browser stands: `waiting`, `confirmed`, `refused`, `expired`, `taken`."""
    row = (
        conn.execute(
            select(Pairing.__table__, Store.slug.label("store"), Store.name.label("store_name"))
            .join(Store, Store.id == Pairing.store_id)
            .where(Pairing.claim_hash == claim_hash)
        )
        .mappings()
        .one_or_none()
    )
    if row is None:
        return None
    names = ("store", "store_name", "role", "name", "words", "device_id")
    return {**{name: row[name] for name in names}, "state": _state(row, now)}


def _state(row: Any, now: datetime) -> str:
    if row["taken_at"] is not None:
        return "taken"
    if row["device_id"] is not None:
        return "confirmed"
    if row["refused_at"] is not None:
        return "refused"
    return "expired" if row["expires_at"] <= now else "waiting"


def rest_s(conn: Connection, source: str, now: datetime, settings: Settings) -> float:
    """Seconds until another code may be typed from this place."""
    found = conn.execute(select(Guess.failures, Guess.last_at).where(Guess.source == source)).one_or_none()
    if found is None:
        return 0
    rest = wait_s(found.failures, settings.pairing_tries, settings.pairing_lock_s)
    until: datetime = found.last_at + timedelta(seconds=rest)
    return max((until - now).total_seconds(), 0)
