"""PINs for the demo's people, tablets at which they sign in, and how a test signs in."""

from functools import partial
from typing import Any

from sqlalchemy import select

from server.actions.members import set_pin
from server.actions.people import add_device
from server.db.models import Staff, Store
from server.domain.actor import OPERATOR
from server.identity.secrets import keep
from server.identity.tokens import hashed, new_token
from tests.houses import House, outside
from tests.running import Answered

PIN = "284617"
KEPT = keep(PIN)


def give_pins(house: House) -> None:
    with outside(house) as writer:
        for number in ids(house).values():
            writer.submit("demo", partial(set_pin, by=OPERATOR, staff_id=number, pin_hash=KEPT))


def ids(house: House) -> dict[str, int]:
    with outside(house) as writer, writer.engine.connect() as conn:
        of_demo = (
            select(Staff.name, Staff.id).join(Store, Store.id == Staff.store_id).where(Store.slug == "demo")
        )
        return {row.name: row.id for row in conn.execute(of_demo)}


def pair(house: House, role: str = "staff") -> str:
    """The token of a tablet where people sign in."""
    token = new_token()
    with outside(house) as writer:
        adding = partial(add_device, by=OPERATOR, role=role, token_hash=hashed(token), by_pin=True)
        writer.submit("demo", adding)
    return token


def enter(house: House, token: str, name: str = "Bea", pin: str = PIN) -> Answered:
    body = {"staff": ids(house)[name], "pin": pin}
    return house.server.call("POST", "/api/v1/stores/demo/sign-in", body, token=token, key="")


def ask(house: House, token: str, path: str = "state", body: Any = None) -> Answered:
    method = "GET" if body is None else "POST"
    return house.server.call(method, f"/api/v1/stores/demo/{path}", body, token=token)
