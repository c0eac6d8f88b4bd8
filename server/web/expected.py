"""Expected today: noted by hand or from a list, looked through, and found again at the kiosk."""

from datetime import UTC, datetime
from functools import partial
from typing import Annotated, Any
from uuid import uuid4

from flask import Response, jsonify
from flask_openapi3 import APIBlueprint
from pydantic import BaseModel, ConfigDict, Field, Strict, StringConstraints
from sqlalchemy import Connection, select

from server.actions.appointment_lists import Shelf, Unreadable, read_list
from server.actions.expected import cancel, expect, restore
from server.db.models import Store
from server.db.shop import load_shop
from server.domain.errors import BadField
from server.domain.expected import Appointment
from server.identity.devices import Known
from server.queries.expected import expected_days, find_appointments
from server.web.context import context
from server.web.edge import STAFF, device, serves
from server.web.orders import order
from server.web.paths import StorePath
from server.web.told import Note, Short, Slug

LIST_CHARS = 60_000

expected = APIBlueprint("expected", __name__, url_prefix="/api/v1")


class Expect(BaseModel):
    """One appointment as somebody typed it; or a whole list, a CSV table or an iCal calendar, as `list`."""

    model_config = ConfigDict(extra="forbid", strict=True)

    at: Annotated[datetime, Strict(strict=False)] | None = None
    service: Slug | None = None
    name: Short | None = None
    adviser: Short | None = None
    note: Note | None = None
    language: Annotated[str, StringConstraints(max_length=16)] | None = None
    party_size: Annotated[int, Field(ge=1, le=50)] = 1
    list: Annotated[str, StringConstraints(min_length=1, max_length=LIST_CHARS)] | None = None


class ExpectedPath(StorePath):
    """Which appointment."""

    expected_id: Annotated[str, StringConstraints(max_length=64)]


class Find(BaseModel):
    """By the first name, by the time on the shop's wall, or by both."""

    model_config = ConfigDict(extra="forbid", strict=True)

    name: Short | None = None
    time: Annotated[str, StringConstraints(pattern=r"^([01]\d|2[0-3]):[0-5]\d$")] | None = None


@expected.get("/stores/<store>/expected")
@serves(*STAFF)
def get_expected(path: StorePath) -> Response:
    """Today's and the next days', whatever became of them."""
    with context().reader.connect() as conn:
        return jsonify({"expected": list_of(conn, device())})


@expected.post("/stores/<store>/expected")
@serves(*STAFF)
def post_expected(path: StorePath, body: Expect) -> Response:
    """Note who is expected; the same list again changes nothing."""
    shelf = _shelf(body.service)
    by, settings = device().actor, context().settings
    if body.list is not None:
        try:
            read = read_list(body.list, shelf)
        except Unreadable as why:
            raise BadField(field="list", reason=str(why)) from None
        source = "ical" if "BEGIN:VCALENDAR" in body.list[:200] else "csv"
        note = partial(expect, by=by, source=source, settings=settings)
        return order(partial(note, appointments=read.appointments, unread=read.left_out))
    one = _typed(body, shelf)
    return order(partial(expect, by=by, source="hand", appointments=[one], settings=settings))


@expected.post("/stores/<store>/expected/<expected_id>/cancel")
@serves(*STAFF)
def post_cancel(path: ExpectedPath) -> Response:
    """They won't come."""
    return order(partial(cancel, expected_id=path.expected_id, by=device().actor))


@expected.post("/stores/<store>/expected/<expected_id>/restore")
@serves(*STAFF)
def post_restore(path: ExpectedPath) -> Response:
    """They do come."""
    rules = context().settings
    return order(partial(restore, expected_id=path.expected_id, by=device().actor, settings=rules))


@expected.post("/stores/<store>/expected/find")
@serves("kiosk", *STAFF)
def post_find(path: StorePath, body: Find) -> Response:
    """*I have an appointment*: which ones fit, and nobody's name. A body keeps the name out of every log."""
    here, parts = device(), context()
    if body.name is None and body.time is None:
        raise BadField(field="name", reason="missing")
    with parts.reader.connect() as conn:
        found = find_appointments(
            conn,
            here.store_id,
            parts.clock(),
            _time_zone(conn, here),
            parts.settings.expected_near_h,
            name=body.name,
            time=body.time,
        )
    return jsonify({"appointments": found})


def list_of(conn: Connection, here: Known) -> list[dict[str, Any]]:
    """As staff may know it."""
    return expected_days(conn, here.store_id, context().clock(), _time_zone(conn, here))


def _time_zone(conn: Connection, here: Known) -> str:
    return conn.execute(select(Store.time_zone).where(Store.id == here.store_id)).scalar_one()


def _typed(body: Expect, shelf: Shelf) -> Appointment:
    if body.at is None or body.service is None:
        raise BadField(field="service" if body.at else "at", reason="missing")
    return Appointment(
        at=shelf.instant(body.at).astimezone(UTC),
        service=body.service,
        uid=str(uuid4()),
        name=body.name,
        adviser=body.adviser,
        note=body.note,
        language=body.language,
        party_size=body.party_size,
    )


def _shelf(otherwise: str | None) -> Shelf:
    with context().reader.connect() as conn:
        here = device()
        return Shelf(load_shop(conn, here.store_id).services, _time_zone(conn, here), otherwise)
