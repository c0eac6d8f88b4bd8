"""The kiosk's line: each few seconds it says what waits on it, and hears whether it is up to date."""

from functools import partial
from typing import Annotated

from flask import Response, jsonify
from flask_openapi3 import APIBlueprint
from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from server.actions.devices import note_kiosk
from server.domain.device import LONGEST_VERSION, KioskTold, Refused
from server.queries.kiosks import day_of, told_last
from server.web.context import context
from server.web.edge import device, serves
from server.web.paths import StorePath
from server.web.shell import stamp

MOST_REFUSED = 50
Code = Annotated[str, StringConstraints(max_length=40, pattern=r"^[\w-]*$")]
Number = Annotated[str, StringConstraints(max_length=16, pattern=r"^[\w-]*$")]

alive = APIBlueprint("kiosk_alive", __name__, url_prefix="/api/v1")


class OneRefused(BaseModel):
    """A check-in that could not be put in line as its person was told: a number, never a name."""

    model_config = ConfigDict(extra="forbid", strict=True)

    ticket: Number | None = None
    code: Code = ""
    now: Number | None = None


class Alive(BaseModel):
    """How the kiosk is."""

    model_config = ConfigDict(extra="forbid", strict=True)

    unsent: Annotated[int, Field(ge=0, le=1_000_000)] = 0
    refused: Annotated[list[OneRefused], Field(max_length=MOST_REFUSED)] = []
    secure: bool = True
    kept: bool = True
    version: Annotated[str, StringConstraints(max_length=LONGEST_VERSION)] = ""


@alive.post("/stores/<store>/kiosk/alive")
@serves("kiosk")
def post_alive(path: StorePath, body: Alive) -> Response:
    """What is new of it is written down; a page that was painted with another `stamp` is loaded anew."""
    here, parts = device(), context()
    refused = tuple(Refused(one.ticket, one.code, one.now) for one in body.refused)
    told = KioskTold(body.unsent, refused, body.secure, body.kept, body.version)
    with parts.reader.connect() as conn:
        before = told_last(conn, here.id)
        answer = {"stamp": stamp(conn, here.store_id), "day": day_of(conn, here.store_id, parts.clock())}
    if told != before:
        parts.writer.submit(here.store, partial(note_kiosk, device_id=here.id, told=told))
    return jsonify(answer)
