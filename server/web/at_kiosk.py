"""*Already checked in?*: a ticket found by its number at a kiosk, for who has no phone."""

from functools import partial
from time import monotonic
from typing import Annotated, Any

from flask import Response, jsonify
from flask_openapi3 import APIBlueprint
from pydantic import BaseModel, ConfigDict, StringConstraints

from server.actions.own_ticket import OWNER_VERBS, choose_again, owner_does
from server.actions.tell import BY_NUMBER, owner_tells_us
from server.db.writer import Action
from server.domain.errors import BadField, TooMany, Unknown
from server.domain.visit import State, Verb
from server.queries.ticket import find_number
from server.web.context import context
from server.web.edge import device, serves
from server.web.orders import order
from server.web.paths import StorePath
from server.web.ticket import in_words
from server.web.told import Minutes, Party, Slug, When

CHANGE, TELL = "change", "tell"
# What may be read by whoever types a number: nothing of the person, and no key to the ticket.
TOLD = (
    *("ticket", "state", "version", "service", "place", "range", "actions", "language", "dir"),
    *("tells", "come", "ready_at"),
)
WORDS = ("headline", "place", "range", "actions")

at_kiosk = APIBlueprint("at_kiosk", __name__, url_prefix="/api/v1")


class Number(BaseModel):
    """The number on the ticket, the language of the answer, and what shall be another now."""

    model_config = ConfigDict(extra="forbid", strict=True)

    ticket: Annotated[str, StringConstraints(to_upper=True, pattern=r"^[A-Za-z]\d{1,4}(-\d{1,4}){0,2}$")]
    language: Annotated[str, StringConstraints(max_length=16)] | None = None
    service: Slug | None = None
    party_size: Party | None = None
    come: When | Minutes | None = None


class AskedPath(StorePath):
    """What they want."""

    action: Annotated[str, StringConstraints(max_length=32)]


@at_kiosk.post("/stores/<store>/tickets/find")
@serves("kiosk")
def post_number(path: StorePath, body: Number) -> Response:
    """Place, range and what may be done."""
    _brake()
    _visit, seen = _found(body)
    return jsonify(seen)


@at_kiosk.post("/stores/<store>/tickets/<action>")
@serves("kiosk")
def post_asked(path: AskedPath, body: Number) -> Response:
    """Leave, back in line, nobody came; something else than they came for; how many, when to come."""
    if path.action not in (*OWNER_VERBS, CHANGE, TELL):
        raise Unknown("verb")
    _brake()
    visit_id, _seen = _found(body)
    order(_asked(path.action, visit_id, body))
    return jsonify(_found(body)[1])


def _asked(action: str, visit_id: str, body: Number) -> Action:
    rules, service = context().settings, body.service
    if action == TELL:
        told = body.model_dump(include=BY_NUMBER & body.model_fields_set)
        return partial(owner_tells_us, visit_id=visit_id, settings=rules, told=told)
    if action != CHANGE:
        return partial(owner_does, visit_id=visit_id, verb=Verb(action), settings=rules)
    if service is None:
        raise BadField(field="service", reason="missing")
    return partial(choose_again, visit_id=visit_id, service=service, settings=rules)


def _found(body: Number) -> tuple[str, dict[str, Any]]:
    """Which visit it is, and what of it may be told."""
    parts = context()
    with parts.reader.connect() as conn:
        visit = find_number(conn, device().store_id, body.ticket, parts.clock())
        if visit is None:
            raise Unknown("ticket")
        seen = in_words(parts, conn, visit, body.language)
    told = {name: seen[name] for name in TOLD}
    told["words"] = {name: seen["words"][name] for name in WORDS}
    if visit["state"] == State.WAITING:
        told["actions"] = [*told["actions"], CHANGE]
    return visit["id"], told


def _brake() -> None:
    """Numbers are short and follow each other: nobody looks through all of them from one kiosk."""
    if not context().numbers.take(device().id, monotonic()):
        raise TooMany
