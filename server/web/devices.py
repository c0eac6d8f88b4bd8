"""What devices do by themselves: the camera's arrivals, and taking a device by its one-time link."""

from collections.abc import Callable
from functools import partial
from typing import Annotated, Literal

from flask import Response, make_response, redirect, render_template, request
from flask_openapi3 import APIBlueprint
from pydantic import BaseModel, ConfigDict, Field, StringConstraints
from sqlalchemy import select
from werkzeug.wrappers import Response as AnyResponse

from server.actions.arrivals import dismiss, enter, gone, greet_arrival, greet_arrivals
from server.actions.people import redeem_link
from server.db.models import Device, Link, Store
from server.db.writer import Reply
from server.domain.errors import NotAllowed, Unknown
from server.identity.tokens import hashed, new_token
from server.web.context import context
from server.web.edge import COOKIE, STAFF, device, public, same_origin, serves
from server.web.orders import order
from server.web.pages import words_for
from server.web.paths import WEEK_S, StorePath

YEAR_S = 365 * 86_400
PAGES = {
    "kiosk": "/kiosk",
    "staff": "/staff",
    "lead": "/staff",
    "screen": "/screen",
    "manager": "/manager",
}

devices = APIBlueprint("devices", __name__)


class Arrived(BaseModel):
    """Somebody crossed the line at the door, `age_s` seconds ago."""

    model_config = ConfigDict(extra="forbid", strict=True)

    direction: Literal["in", "out"]
    group_size: Annotated[int, Field(ge=1, le=50)] = 1
    age_s: Annotated[float, Field(ge=0, le=WEEK_S, allow_inf_nan=False)] = 0


class ArrivalPath(StorePath):
    """Which arrival."""

    arrival_id: Annotated[str, StringConstraints(max_length=64)]
    verb: Annotated[str, StringConstraints(max_length=32)]


@devices.post("/api/v1/stores/<store>/arrivals")
@serves("camera")
def post_arrival(path: StorePath, body: Arrived) -> Response:
    """The door saw somebody."""
    return order(partial(enter, by=device().actor, settings=context().settings, **body.model_dump()))


class AtDoor(BaseModel):
    """Everybody who is greeted with one *Hello*."""

    model_config = ConfigDict(extra="forbid", strict=True)

    arrivals: Annotated[
        list[Annotated[str, StringConstraints(max_length=64)]], Field(min_length=1, max_length=50)
    ]


@devices.post("/api/v1/stores/<store>/arrivals/greet")
@serves(*STAFF)
def post_greet_all(path: StorePath, body: AtDoor) -> Response:
    """Hello to all of them, in one tap."""
    settings = context().settings
    return order(partial(greet_arrivals, arrival_ids=body.arrivals, by=device().actor, settings=settings))


@devices.post("/api/v1/stores/<store>/arrivals/<arrival_id>/<verb>")
@serves("camera", *STAFF)
def post_arrival_verb(path: ArrivalPath) -> Response:
    """I see you, Not a customer, or: they went out again."""
    greet = partial(greet_arrival, settings=context().settings)
    actions: dict[str, Callable[..., Reply]] = {"greet": greet, "dismiss": dismiss, "gone": gone}
    action = actions.get(path.verb)
    if action is None:
        raise Unknown("verb")
    here = device()
    if here.role == "camera" and path.verb != "gone":
        raise NotAllowed
    return order(partial(action, arrival_id=path.arrival_id, by=here.actor))


class CodePath(BaseModel):
    """The secret part of a one-time link."""

    code: Annotated[str, StringConstraints(max_length=64)]


@devices.get("/open/<code>", doc_ui=False)
@public
def get_link(path: CodePath) -> AnyResponse:
    """One button; nothing happens by looking, so that a link preview can't use it up."""
    offered = offered_by(path.code)
    if offered is None:
        return make_response(render_template("shared/open.html", offered=None, **words_for()), 404)
    if request.cookies.get(COOKIE + offered["id"]) and offered["used"]:
        return redirect(_page(offered["id"], offered["role"]))
    if offered["used"]:
        return make_response(render_template("shared/open.html", offered=None, **words_for()), 410)
    return make_response(render_template("shared/open.html", offered=offered, **words_for()))


@devices.post("/open/<code>", doc_ui=False)
@public
def post_link(path: CodePath) -> AnyResponse:
    """Take the device: this browser gets its cookie, the link is used up."""
    if not same_origin():
        raise NotAllowed
    offered = offered_by(path.code)
    if offered is None:
        raise Unknown("link")
    if offered["used"] and request.cookies.get(COOKIE + offered["id"]):
        return redirect(_page(offered["id"], offered["role"]), 303)
    token = new_token()
    action = partial(redeem_link, code_hash=hashed(path.code), token_hash=hashed(token))
    reply = context().writer.submit(offered["store"], action)
    return hand_over(reply.body["device"], reply.body["role"], token)


def hand_over(device_id: str, role: str, token: str, max_age_s: float = YEAR_S) -> AnyResponse:
    """This browser is the device from now on: it gets its cookie and goes to its page."""
    response = redirect(_page(device_id, role), 303)
    keep_cookie(response, device_id, token, max_age_s)
    return response


def keep_cookie(response: AnyResponse, device_id: str, token: str, max_age_s: float = YEAR_S) -> None:
    """The cookie of one device; a browser may hold several."""
    response.set_cookie(
        COOKIE + device_id,
        token,
        max_age=round(max_age_s),
        httponly=True,
        samesite="Lax",
        secure=request.is_secure,
    )


def offered_by(code: str) -> dict[str, str] | None:
    """The device behind a link that is still good, or was used."""
    parts = context()
    with parts.reader.connect() as conn:
        row = conn.execute(
            select(Device.id, Device.name, Device.role, Store.slug, Store.name, Link.used_at)
            .join(Device, Device.id == Link.device_id)
            .join(Store, Store.id == Device.store_id)
            .where(Link.code_hash == hashed(code), Link.expires_at > parts.clock())
        ).one_or_none()
    if row is None:
        return None
    names = ("id", "name", "role", "store", "store_name")
    used = "yes" if row[5] else ""
    return {**dict(zip(names, row[:5], strict=True)), "used": used}


def _page(device_id: str, role: str) -> str:
    return f"{PAGES[role]}?device={device_id}"
