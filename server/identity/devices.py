"""Who is calling: from a token or a cookie to a device, and who holds it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from time import monotonic
from typing import Any

from sqlalchemy import Connection, Engine, bindparam, or_, select

from server.db.models import Device, Staff, Store
from server.db.types import Moment
from server.domain.actor import Actor
from server.identity.tokens import hashed

TRUST_S = 3.0
FORGET_AT = 50_000
# How a device's holder is found: by a PIN, or (None) it is held by whom it was made for.
BY_PIN = "pin"


@dataclass(frozen=True, slots=True)
class Known:
    """A device that proved who it is; `role` is what it may do now."""

    id: str
    name: str
    role: str
    store_id: int
    store: str
    staff_id: int | None
    staff: str | None
    by_pin: bool = False
    manager_id: int | None = None

    @property
    def actor(self) -> Actor:
        """As it gives orders."""
        return Actor(self.role, self.id, self.name, self.staff_id, self.staff)


FIND = (
    select(
        Device.id,
        Device.name,
        Device.role,
        Device.store_id,
        Store.slug,
        Device.staff_id,
        Staff.name.label("staff"),
        Staff.lead,
        Device.sign_in,
        Device.manager_id,
    )
    .join(Store, Store.id == Device.store_id)
    .outerjoin(Staff, Staff.id == Device.staff_id)
    .where(Device.revoked_at.is_(None))
)

BY_TOKEN = FIND.where(
    Device.token_hash == bindparam("token_hash"),
    or_(Device.expires_at.is_(None), Device.expires_at > bindparam("now", type_=Moment)),
)


def find_by_token(conn: Connection, token: str, now: datetime) -> Known | None:
    """The device whose token this is."""
    row = conn.execute(BY_TOKEN, {"token_hash": hashed(token), "now": now}).one_or_none()
    return _known(row) if row else None


def _known(row: Any) -> Known:
    by_pin = row.sign_in == BY_PIN
    return Known(
        row.id,
        row.name,
        _role(row) if by_pin else row.role,
        row.store_id,
        row.slug,
        row.staff_id,
        row.staff,
        by_pin,
        row.manager_id,
    )


def _role(row: Any) -> str:
    """A tablet with sign-in is nobody's until somebody signs in, and a lead's while a lead holds it."""
    if row.staff_id is None:
        return "tablet"
    return "lead" if row.lead else str(row.role)


def is_still(conn: Connection, known: Known) -> bool:
    """Whether the device is still one of the store's, and its holder the same, as of now."""
    mine = select(Device.staff_id).where(Device.id == known.id, Device.revoked_at.is_(None))
    found = conn.execute(mine).one_or_none()
    return found is not None and found.staff_id == known.staff_id


class Devices:
    """Looks tokens up, and trusts an answer for a few seconds: revoked means out within five.

    A tablet where people sign in is looked up each time: signed out means out now.
    """

    def __init__(self, reader: Engine, clock: Callable[[], datetime]) -> None:
        self.reader = reader
        self.clock = clock
        self._trusted: dict[str, tuple[float, Known]] = {}

    def forget(self, store: str) -> None:
        """The store is gone, and with it every token of its devices."""
        self._trusted = {token: seen for token, seen in self._trusted.items() if seen[1].store != store}

    def find(self, token: str) -> Known | None:
        """The device, or None when the token is worth nothing."""
        until, known = self._trusted.get(token, (0.0, None))
        if known is not None and monotonic() < until:
            return known
        with self.reader.connect() as conn:
            known = find_by_token(conn, token, self.clock())
        if len(self._trusted) > FORGET_AT:
            self._trusted.clear()
        if known is None:
            self._trusted.pop(token, None)
        elif not known.by_pin:
            self._trusted[token] = (monotonic() + TRUST_S, known)
        return known
