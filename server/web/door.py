"""The door, for its camera's process (orders, how it is, a picture, a dry run) and for who sets it up."""

from functools import partial
from pathlib import Path
from time import monotonic
from typing import Annotated, Any, Literal

from flask import Response, jsonify, request
from flask_openapi3 import APIBlueprint
from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from server.actions.change_door import change_door
from server.actions.door import Told, note_state
from server.actions.door_audit import keep_audit
from server.actions.door_trial import ask_snapshot, begin_dry_run, end_dry_run, forget_snapshot, note_dry_run
from server.actions.step_through import step_through
from server.domain.audit import AUDIT_S
from server.domain.door import LONGEST_SOURCE, PARTY_GAP_S, DoorState, check_source, is_file
from server.domain.errors import BadField, NotSignedIn, Unknown
from server.identity.devices import Known, is_still
from server.queries.door import door_setup, orders
from server.web.context import context
from server.web.edge import answer, device, reads_itself, serves
from server.web.errors import problem
from server.web.orders import order
from server.web.paths import WEEK_S, StorePath
from server.web.pictures import HANDED_ON

LONGEST_WAIT_S = 55.0
# Not every change rings the store's bell: a picture that is asked for is no event.
LOOK_EVERY_S = 0.25
MOST_PICTURE_KIB = 1024
JPEG = b"\xff\xd8\xff"

Direction = Literal["in", "out"]
Age = Annotated[float, Field(ge=0, le=WEEK_S, allow_inf_nan=False)]
Share = Annotated[float, Field(allow_inf_nan=False, ge=0, le=1)]
Word = Annotated[str, StringConstraints(pattern=r"^[a-z0-9_]{1,40}$")]
Wall = Annotated[str, StringConstraints(max_length=5)]

door = APIBlueprint("door", __name__, url_prefix="/api/v1/stores/<store>")


class Asking(BaseModel):
    """What the camera has: the orders are answered as soon as there are others, or after `wait_s`."""

    have: Annotated[int, Field(ge=-1, le=2**53)] = -1
    wait_s: Annotated[float, Field(ge=0, le=LONGEST_WAIT_S, allow_inf_nan=False)] = 0


class SelfTold(BaseModel):
    """How the camera is. It has no field for a picture, or for anybody in it."""

    model_config = ConfigDict(extra="forbid", strict=True)

    state: Annotated[DoorState, Field(strict=False)]
    mode: Literal["full", "basic"]
    model: Annotated[str, StringConstraints(max_length=80)] | None = None
    hz: Annotated[float, Field(ge=0, le=1000, allow_inf_nan=False)] | None = None
    warnings: Annotated[list[Word], Field(max_length=12)] = []


class IdPath(StorePath):
    """Which picture or dry run."""

    id: Annotated[str, StringConstraints(max_length=64)]


class Crossed(BaseModel):
    """Somebody crossed the line `age_s` ago, in a dry run."""

    model_config = ConfigDict(extra="forbid", strict=True)

    direction: Direction
    age_s: Age = 0


class NewDoor(BaseModel):
    """The parts of the door that shall be so; what is not named stays as it is."""

    model_config = ConfigDict(extra="forbid", strict=True)

    source: Annotated[str, StringConstraints(strip_whitespace=True, max_length=LONGEST_SOURCE)] | None = None
    line: Annotated[list[Share], Field(min_length=4, max_length=4)] | None = None
    inside: Annotated[list[Annotated[float, Field(allow_inf_nan=False)]], Field(max_length=2)] | None = None
    anchor: Literal["head", "centre", "foot"] = "foot"
    ignore: Annotated[
        list[Annotated[list[Annotated[list[Share], Field(max_length=2)]], Field(max_length=20)]],
        Field(max_length=10),
    ] = []
    quiet: Annotated[list[Annotated[list[Wall], Field(max_length=2)]], Field(max_length=4)] = []
    party_gap_s: Annotated[float, Field(ge=0.1, le=5, allow_inf_nan=False)] = PARTY_GAP_S


class Tapped(BaseModel):
    """One crossing as a person counted it, so many seconds after the count began."""

    model_config = ConfigDict(extra="forbid", strict=True)

    direction: Direction
    after_s: Annotated[float, Field(ge=0, le=AUDIT_S, allow_inf_nan=False)]


class Counted(BaseModel):
    """A person's count beside the camera's: how long it took, how long ago it ended."""

    model_config = ConfigDict(extra="forbid", strict=True)

    took_s: Annotated[float, Field(ge=1, le=AUDIT_S, allow_inf_nan=False)]
    taps: Annotated[list[Tapped], Field(max_length=2000)]


@door.get("/door/orders")
@serves("camera")
def get_orders(path: StorePath, query: Asking) -> Response:
    """What to watch, and what is asked for; waits while the camera has it already."""
    here, parts = device(), context()
    until = monotonic() + query.wait_s
    while True:
        bell = parts.bell(here.store_id)
        told = _orders(here)
        left = until - monotonic()
        if told["version"] != query.have or left <= 0:
            return jsonify(told)
        bell.wait(min(left, LOOK_EVERY_S))


def _orders(here: Known) -> dict[str, Any]:
    """A token that was taken back while it waited is told nothing more."""
    parts = context()
    with parts.reader.connect() as conn:
        if not is_still(conn, here):
            raise NotSignedIn
        return orders(conn, here.store_id, parts.clock())


@door.post("/door/state")
@serves("camera")
def post_state(path: StorePath, body: SelfTold) -> Response:
    """How the camera is; at each change and every two seconds. Each is newer than the one before: no key."""
    here, parts = device(), context()
    action = partial(note_state, by=here.actor, told=Told(**body.model_dump()), settings=parts.settings)
    return answer(parts.writer.submit(here.store, action))


@door.put("/door/snapshot/<id>")
@serves("camera")
@reads_itself
def put_snapshot(path: IdPath) -> Response:
    """One picture, for the manager who asked for it and waits; nothing keeps it."""
    request.max_content_length = MOST_PICTURE_KIB * 1024
    picture = request.get_data(cache=False)
    if request.mimetype != "image/jpeg" or not picture.startswith(JPEG):
        return problem("wrong_type")
    pictures = context().pictures
    taken = pictures.take(path.id, picture)
    if not taken and HANDED_ON not in request.headers:
        taken = pictures.hand_on(request.path, picture, request.headers.get("Authorization", ""))
    if not taken:
        raise Unknown("snapshot")
    return Response(status=204)


@door.post("/door/snapshot")
@serves("manager")
def post_snapshot(path: StorePath) -> Response:
    """Asks the camera for one picture, and answers with it. It is in no store, cache or log."""
    here, parts = device(), context()
    asked = parts.pictures.expect()
    try:
        parts.writer.submit(here.store, partial(ask_snapshot, snapshot_id=asked))
        picture = parts.pictures.wait(asked)
    finally:
        parts.pictures.forget(asked)
        parts.writer.submit(here.store, partial(forget_snapshot, snapshot_id=asked))
    if picture is None:
        return problem("no_picture")
    response = Response(picture, mimetype="image/jpeg")
    response.headers["Cache-Control"] = "no-store"
    return response


@door.get("/door")
@serves("manager")
def get_door(path: StorePath) -> Response:
    """The card of set-up: the source without its password."""
    here, parts = device(), context()
    with parts.reader.connect() as conn:
        return jsonify(door_setup(conn, here.store_id, parts.clock()))


@door.post("/setup/door")
@serves("manager")
def post_door(path: StorePath, body: NewDoor) -> Response:
    """Change what is named. Without a key: a kept fingerprint would give a password away."""
    here = device()
    wanted = body.model_dump(include=body.model_fields_set)
    if wanted.get("source") is not None:
        _check_there(wanted["source"])
    return answer(context().writer.submit(here.store, partial(change_door, by=here.actor, wanted=wanted)))


def _check_there(source: str) -> None:
    """The camera's process runs on this computer: a video file has to be here."""
    check_source(source)
    if is_file(source) and not Path(source).is_file():
        raise BadField(field="source", reason="no_file")


@door.post("/door/dry_run")
@serves("manager")
def post_dry_run(path: StorePath) -> Response:
    """Whoever crosses now is counted for whoever tries the line."""
    return order(begin_dry_run)


@door.post("/door/dry_run/end")
@serves("manager")
def post_dry_run_end(path: StorePath) -> Response:
    """Enough."""
    return order(end_dry_run)


@door.post("/door/dry_run/<id>")
@serves("camera")
def post_crossing(path: IdPath, body: Crossed) -> Response:
    """The camera saw somebody while a dry run is on."""
    here = device()
    action = partial(note_dry_run, run_id=path.id, **body.model_dump())
    if request.headers.get("Idempotency-Key"):
        return order(action)
    return answer(context().writer.submit(here.store, action))


@door.post("/door/audit")
@serves("manager")
def post_audit(path: StorePath, body: Counted) -> Response:
    """A person's count beside the camera's: how often they agreed, and how sure that is."""
    return order(partial(keep_audit, took_s=body.took_s, taps=[tap.model_dump() for tap in body.taps]))


@door.post("/door/step-through")
@serves("staff", "lead", "manager")
def post_step_through(path: StorePath) -> Response:
    """The next one through the door soon is a colleague."""
    return order(partial(step_through, settings=context().settings))
