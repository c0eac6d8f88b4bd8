"""Signing in and out at a tablet, on duty and on a break, at which desk."""

from functools import partial
from typing import Annotated

from flask import Response, jsonify
from flask_openapi3 import APIBlueprint
from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from server.actions import duty
from server.actions.sign_in import refuse_pin, sign_in, sign_out, touch, try_pin
from server.domain.errors import NotPossible, PinWrong, Unknown
from server.queries.members import me_json
from server.queries.projection import TABLET
from server.web.context import context
from server.web.edge import STAFF, answer, device, serves
from server.web.orders import order
from server.web.paths import StorePath

VERBS = {"break": duty.take_break, "back": duty.come_back, "sign-out": sign_out}

people = APIBlueprint("people", __name__, url_prefix="/api/v1")


class Pin(BaseModel):
    """Who, and their six digits."""

    model_config = ConfigDict(extra="forbid", strict=True)

    staff: Annotated[int, Field(ge=1, le=2**31 - 1)]
    pin: Annotated[str, StringConstraints(pattern=r"^[0-9]{6}$")]


class MyVerbPath(StorePath):
    """What I do."""

    verb: Annotated[str, StringConstraints(max_length=32)]


class MyDesk(BaseModel):
    """Where I call people to; null: whichever is free."""

    model_config = ConfigDict(extra="forbid", strict=True)

    desk: Annotated[str, StringConstraints(min_length=1, max_length=80)] | None


@people.get("/stores/<store>/me")
@serves(*STAFF, TABLET)
def get_me(path: StorePath) -> Response:
    """Who holds this tablet, as the server sees it now."""
    parts = context()
    with parts.reader.connect() as conn:
        return jsonify(me_json(conn, device(), parts.settings.sign_in_idle_s))


@people.post("/stores/<store>/sign-in")
@serves(*STAFF, TABLET)
def post_sign_in(path: StorePath, body: Pin) -> Response:
    """Takes no key: a kept fingerprint of six digits would give them away."""
    here, parts = device(), context()
    if not here.by_pin:
        raise NotPossible(state="no_sign_in", verbs=[])
    rules, submit = parts.settings, partial(parts.writer.submit, here.store)
    tried = submit(partial(try_pin, device_id=here.id, staff_id=body.staff, settings=rules)).body
    if not parts.secrets.fits(tried["pin_hash"], body.pin):
        if tried["until_at"]:
            told = {"staff_id": body.staff, "until_at": tried["until_at"]}
            submit(partial(refuse_pin, by=here.actor, **told))
        raise PinWrong(left=tried["left"], until_at=tried["until_at"])
    right = {"staff_id": body.staff, "pin_hash": tried["pin_hash"]}
    return answer(submit(partial(sign_in, by=here.actor, settings=rules, **right)))


@people.post("/stores/<store>/me/desk")
@serves("staff", "lead")
def post_desk(path: StorePath, body: MyDesk) -> Response:
    """Another desk from now on."""
    return order(partial(duty.choose_desk, by=device().actor, desk=body.desk))


@people.post("/stores/<store>/me/touched")
@serves("staff", "lead")
def post_touched(path: StorePath) -> Response:
    """Somebody's finger was on this tablet; said once a minute at most, and without a key."""
    here = device()
    return answer(context().writer.submit(here.store, partial(touch, device_id=here.id)))


@people.post("/stores/<store>/me/<verb>")
@serves("staff", "lead")
def post_my_verb(path: MyVerbPath) -> Response:
    """A break, back from it, signing out."""
    action = VERBS.get(path.verb)
    if action is None:
        raise Unknown("verb")
    return order(partial(action, by=device().actor))
