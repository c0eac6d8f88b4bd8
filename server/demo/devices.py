"""The devices of the simulated people: a kiosk, a door, and a tablet for each simulated colleague."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial

from sqlalchemy import Engine, select

from config.settings import Settings
from server.actions.people import add_device, offer_link, redeem_link
from server.db.beside import writer_beside
from server.db.models import Device, Store
from server.db.writer import Writer
from server.demo.rules import Rules
from server.domain.actor import OPERATOR
from server.domain.device import SIMULATED
from server.identity.tokens import hashed, new_code, new_token

LATELY = timedelta(seconds=45)


@dataclass(frozen=True, slots=True)
class Held:
    """One device, and the token that it speaks with until the next start."""

    id: str
    token: str
    staff: str | None


@dataclass(frozen=True, slots=True)
class Devices:
    """All of them."""

    kiosk: Held
    door: Held
    tablets: tuple[Held, ...]

    @property
    def ids(self) -> list[str]:
        return [held.id for held in (self.kiosk, self.door, *self.tablets)]


def take_devices(settings: Settings, rules: Rules, reader: Engine) -> Devices:
    """Made at the first start; taken anew by each, as a browser takes one: by a link that is used up."""
    store = str(rules.store["slug"])
    leads = {member["name"] for member in rules.store["staff"] if member.get("lead")}
    with writer_beside(settings.database) as writer:
        take = partial(_take, writer, reader, store)
        return Devices(
            kiosk=take("kiosk", f"{SIMULATED}kiosk"),
            door=take("camera", f"{SIMULATED}door"),
            tablets=tuple(
                take("lead" if name in leads else "staff", f"{SIMULATED}tablet of {name}", name)
                for name in rules.people["now"]["colleagues"]
            ),
        )


def somebody_looks(reader: Engine, store: str, own: list[str]) -> bool:
    """Whether any device of the store was heard of lately that is not one of ours."""
    lately = (
        select(Device.id)
        .join(Store, Store.id == Device.store_id)
        .where(Store.slug == store, Device.id.not_in(own), Device.seen_at > datetime.now(UTC) - LATELY)
    )
    with reader.connect() as conn:
        return conn.execute(lately.limit(1)).first() is not None


def _take(writer: Writer, reader: Engine, store: str, role: str, name: str, staff: str | None = None) -> Held:
    device_id = _find(reader, store, name) or _add(writer, store, role, name, staff)
    token, code = new_token(), new_code()
    writer.submit(store, partial(offer_link, device_id=device_id, code_hash=hashed(code), valid_h=0.1))
    writer.submit(store, partial(redeem_link, code_hash=hashed(code), token_hash=hashed(token)))
    return Held(device_id, token, staff)


def _find(reader: Engine, store: str, name: str) -> str | None:
    known = (
        select(Device.id)
        .join(Store, Store.id == Device.store_id)
        .where(Store.slug == store, Device.name == name, Device.revoked_at.is_(None))
    )
    with reader.connect() as conn:
        return conn.execute(known.limit(1)).scalar()


def _add(writer: Writer, store: str, role: str, name: str, staff: str | None) -> str:
    adding = partial(add_device, by=OPERATOR, role=role, token_hash=None, staff=staff, name=name)
    return str(writer.submit(store, adding).body["device"]["id"])
