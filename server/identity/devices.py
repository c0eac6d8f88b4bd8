"""Who is calling: from a token or a cookie to a device."""

from dataclasses import dataclass
from time import monotonic

from sqlalchemy import Connection, Engine, bindparam, select

from server.db.models import Device, Staff, Store
from server.domain.actor import Actor
from server.identity.tokens import hashed

TRUST_S = 3.0
FORGET_AT = 50_000


@dataclass(frozen=True, slots=True)
class Known:
    """A device that proved who it is."""

    id: str
    name: str
    role: str
    store_id: int
    store: str
    staff_id: int | None
    staff: str | None

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
    )
    .join(Store, Store.id == Device.store_id)
    .outerjoin(Staff, Staff.id == Device.staff_id)
    .where(Device.revoked_at.is_(None))
)

BY_TOKEN = FIND.where(Device.token_hash == bindparam("token_hash"))


def find_by_token(conn: Connection, token: str) -> Known | None:
    """The device whose token this is."""
    row = conn.execute(BY_TOKEN, {"token_hash": hashed(token)}).one_or_none()
    return Known(*row) if row else None


def is_paired(conn: Connection, device_id: str) -> bool:
    """Whether the device is still one of the store's, as of now."""
    found = select(Device.id).where(Device.id == device_id, Device.revoked_at.is_(None))
    return conn.execute(found).first() is not None


class Devices:
    """Looks tokens up, and trusts an answer for a few seconds: revoked means out within five."""

    def __init__(self, reader: Engine) -> None:
        self.reader = reader
        self._trusted: dict[str, tuple[float, Known]] = {}

    def find(self, token: str) -> Known | None:
        """The device, or None when the token is worth nothing."""
        until, known = self._trusted.get(token, (0.0, None))
        if known is not None and monotonic() < until:
            return known
        with self.reader.connect() as conn:
            known = find_by_token(conn, token)
        if len(self._trusted) > FORGET_AT:
            self._trusted.clear()
        if known is None:
            self._trusted.pop(token, None)
        else:
            self._trusted[token] = (monotonic() + TRUST_S, known)
        return known
