"""The links that a start prints: one to each device of the store, good for one browser."""

import logging
import sys
from functools import partial

from sqlalchemy import Engine, select
from sqlalchemy.exc import SQLAlchemyError

from config.https import read_plan
from config.settings import Settings
from server.actions.people import add_device, offer_link
from server.actions.tour import NAMES, add_tour_device
from server.db.models import Device, Store
from server.db.writer import Writer
from server.domain.actor import OPERATOR
from server.domain.device import SIMULATED
from server.domain.errors import ShopError
from server.identity.tokens import hashed, new_code
from server.ops.setup_link import setup_address

log = logging.getLogger("greetline.links")

# What stands on the console, and for which device of its role (the first, the second).
DEVICES = (
    ("Kiosk", "kiosk", 0, None),
    ("Tablet 1", "staff", 0, "Alex"),
    ("Tablet 2", "staff", 1, "Bea"),
    ("Screen", "screen", 0, None),
    ("Manager", "manager", 0, None),
)


def print_links(settings: Settings, writer: Writer, reader: Engine) -> None:
    """Fresh links to the demo store's devices. The shop is open already: a busy database must not end it."""
    lines = [f"Greetline is open. Its log: {settings.log_path}"]
    try:
        tour, *devices = _links(settings, writer, reader) or [""]
        setup = f"{'Set-up':10}{setup_address(settings, writer, reader)}"
        lines += [line for line in (tour, setup, *devices) if line]
    except (ShopError, SQLAlchemyError):
        log.exception("links.refused")
        lines.append("The links to its devices could not be made just now; they come with the next start.")
    plan = read_plan(settings.data)
    if plan is not None:
        lines.append(f"Secure    {plan.address}  (each device learns to trust it at /trust)")
    sys.stdout.write("\n".join(lines) + "\n")
    sys.stdout.flush()


def _links(settings: Settings, writer: Writer, reader: Engine) -> list[str]:
    """The devices are made at the first start."""
    with reader.connect() as conn:
        store = conn.execute(select(Store.slug).where(Store.demo).limit(1)).scalar()
    if store is None:
        return []
    guide = writer.submit(store, partial(add_tour_device, by=OPERATOR, part="manager")).body["device"]["id"]
    lines = [f"{'Tour':10}{_link(settings, writer, store, guide, page='tour')}"]
    for label, role, number, staff in DEVICES:
        device_id = _device(writer, reader, store, role, number, staff)
        lines.append(f"{label:10}{_link(settings, writer, store, device_id, page='open')}")
    return lines


def _link(settings: Settings, writer: Writer, store: str, device_id: str, *, page: str) -> str:
    code = new_code()
    offer = partial(offer_link, device_id=device_id, code_hash=hashed(code), valid_h=settings.link_valid_h)
    writer.submit(store, offer)
    return f"http://localhost:{settings.port}/{page}/{code}"


def _device(writer: Writer, reader: Engine, store: str, role: str, number: int, staff: str | None) -> str:
    """The store's `number`th device of this role; new at the first start."""
    with reader.connect() as conn:
        found = conn.execute(
            select(Device.id)
            .join(Store, Store.id == Device.store_id)
            .where(
                Store.slug == store,
                Device.role == role,
                Device.revoked_at.is_(None),
                # Not handed out: a manager's sign-in, what the tour or the demo's people hold, a paired one.
                Device.manager_id.is_(None),
                Device.name.not_in(NAMES),
                Device.name.not_like(f"{SIMULATED}%"),
                Device.sign_in.is_(None),
            )
            .order_by(Device.created_at, Device.id)
            .offset(number)
            .limit(1)
        ).scalar()
    if found is not None:
        return str(found)
    action = partial(add_device, by=OPERATOR, role=role, token_hash=None, staff=staff)
    return str(writer.submit(store, action).body["device"]["id"])
