"""Tries are counted before they are looked at: a thousand at once are five; a crash forgives none."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import delete, select, text

from server.db.models import Tries
from server.db.types import to_micros
from server.db.writer import Tx
from server.domain.locks import locked_until

FORGOTTEN_AFTER = timedelta(days=30)
KEEP = text(
    "INSERT INTO tries (subject, count, locks, until_at, last_at)"
    " VALUES (:subject, :count, :locks, :until_at, :last_at)"
    " ON CONFLICT (subject) DO UPDATE SET count = excluded.count, locks = excluded.locks,"
    " until_at = excluded.until_at, last_at = excluded.last_at"
)


@dataclass(frozen=True, slots=True)
class Limit:
    """`most` tries of this subject, then a lock of `lock_s`, and twice as long each further time."""

    subject: str
    most: int
    lock_s: float


@dataclass(frozen=True, slots=True)
class Left:
    """What is left after a try: so many more, or until when there are none."""

    tries: int
    until_at: datetime | None


def pin_subject(device_id: str, staff_id: int) -> str:
    """A lock is of one person at one device: nobody can lock a colleague out elsewhere."""
    return f"pin {device_id} {staff_id}"


def locked(tx: Tx, limits: Iterable[Limit]) -> datetime | None:
    """Until when none of these may try; None: all may."""
    rows = select(Tries.until_at).where(
        Tries.subject.in_([limit.subject for limit in limits]), Tries.until_at > tx.at
    )
    return max((until for until in tx.conn.execute(rows).scalars() if until), default=None)


def count_try(tx: Tx, limit: Limit) -> Left:
    """One more try, counted as a failure until it is forgiven."""
    row = (
        tx.conn.execute(select(Tries.__table__).where(Tries.subject == limit.subject))
        .mappings()
        .one_or_none()
    )
    if row is None:
        tx.conn.execute(delete(Tries).where(Tries.last_at < tx.at - FORGOTTEN_AFTER))
    count, locks = (row["count"], row["locks"]) if row else (0, 0)
    if row and row["until_at"] is not None:
        count = 0  # that lock is over
    count += 1
    until = locked_until(tx.at, locks, limit.lock_s) if count >= limit.most else None
    kept = {"subject": limit.subject, "count": count, "locks": locks + (until is not None)}
    moments = {"until_at": to_micros(until) if until else None, "last_at": to_micros(tx.at)}
    tx.conn.execute(KEEP, {**kept, **moments})
    return Left(limit.most - count, until)


def forgive(tx: Tx, subjects: Iterable[str]) -> None:
    """It was them: the counting starts over."""
    tx.conn.execute(delete(Tries).where(Tries.subject.in_(list(subjects))))


def forgive_pin(tx: Tx, staff_id: int) -> None:
    """At every device: a manager has set a new PIN."""
    tx.conn.execute(delete(Tries).where(Tries.subject.like(f"pin % {staff_id}")))
