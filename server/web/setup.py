"""Set-up in the browser: six cards over what the store is made of, its history, and a kiosk to look at."""

from functools import partial
from typing import Annotated, Any, Literal

from flask import Response, jsonify, redirect, render_template, request
from flask_openapi3 import APIBlueprint
from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints
from sqlalchemy import Connection, select
from werkzeug.wrappers import Response as AnyResponse

from server.actions.change_member import change_person
from server.actions.change_store import change_store, take_trade
from server.actions.people import add_device
from server.actions.undo_change import undo_change
from server.db.models import Staff
from server.domain.errors import BadField, NotAllowed, WeakPin
from server.domain.weak import is_weak_pin
from server.identity.devices import Known
from server.identity.tokens import hashed, new_token
from server.queries.door import door_setup
from server.queries.queue import members, snapshot, store_json
from server.queries.setup import has_camera, history, read_plan
from server.web.context import context
from server.web.devices import hand_over
from server.web.edge import (
    answer,
    device,
    devices_of_browser,
    find_device,
    public,
    same_origin,
    serves,
)
from server.web.health_page import health_of
from server.web.members import MOST_LANGUAGES, Language, Languages
from server.web.orders import order
from server.web.pages import (
    boot_for,
    chosen_language,
    json_block,
    live_page,
    page_device,
    words_for,
)
from server.web.paths import StorePath
from server.web.setup_open import choices, founding_page
from server.web.sign_in_manager import login_page
from server.web.told import Short, Slug
from server.web.trades import plan_of_trade, trades
from server.web.words import FALLBACK

Wall = Annotated[str, StringConstraints(max_length=5)]
Day = Annotated[list[Annotated[list[Wall], Field(max_length=2)]], Field(max_length=8)]
Pin = Annotated[str, StringConstraints(pattern=r"^[0-9]{6}$")]

setup = APIBlueprint("setup", __name__)


def _written(texts: dict[str, str]) -> dict[str, str]:
    """A field that was left empty is no text."""
    return {code: text for code, text in texts.items() if text}


Text = Annotated[str, StringConstraints(strip_whitespace=True, max_length=500)]
Texts = Annotated[dict[Language, Text], Field(max_length=40), AfterValidator(_written)]


class Option(BaseModel):
    """One of several answers; without a slug it is new."""

    model_config = ConfigDict(extra="forbid", strict=True)

    slug: Slug | None = None
    texts: Texts


class Question(BaseModel):
    """What the service asks; without a slug it is new."""

    model_config = ConfigDict(extra="forbid", strict=True)

    slug: Slug | None = None
    kind: Literal["text", "choice", "choices", "number", "date", "phone", "email"]
    when: Literal["after", "before", "staff"] = "after"
    texts: Texts
    required: bool = False
    personal: bool = False
    purposes: Texts = {}
    options: Annotated[list[Option], Field(max_length=40)] = []


class NewService(BaseModel):
    """One service as it shall be; without a slug it is new."""

    model_config = ConfigDict(extra="forbid", strict=True)

    slug: Annotated[str, StringConstraints(min_length=1, max_length=64)] | None = None
    name: Short
    names: Annotated[dict[Language, Short], Field(max_length=MOST_LANGUAGES)] = {}
    meet: Literal["floor", "desk"]
    private: bool = False
    letter: Annotated[str, StringConstraints(max_length=2)]
    active: bool = True
    questions: Annotated[list[Question], Field(max_length=40)] = []
    prepare: Texts = {}


class NewPlan(BaseModel):
    """The parts of the store that shall be so; what is not named stays as it is."""

    model_config = ConfigDict(extra="forbid", strict=True)

    name: Short | None = None
    time_zone: Annotated[str, StringConstraints(max_length=64)] | None = None
    languages: Languages | None = None
    services: Annotated[list[NewService], Field(max_length=60)] | None = None
    desks: Annotated[list[Short], Field(max_length=100)] | None = None
    hours: dict[Annotated[str, StringConstraints(max_length=3)], Day] | None = None


class TakenTrade(BaseModel):
    """Which template."""

    model_config = ConfigDict(extra="forbid", strict=True)

    trade: Annotated[str, StringConstraints(max_length=40)]


class Taken(BaseModel):
    """Which change is taken back."""

    model_config = ConfigDict(extra="forbid", strict=True)

    seq: Annotated[int, Field(ge=1, le=2**53)]


class Person(BaseModel):
    """A member of staff as they shall be; without an id they are new. What is not named stays."""

    model_config = ConfigDict(extra="forbid", strict=True)

    id: Annotated[int, Field(ge=1, le=2**31 - 1)] | None = None
    name: Short | None = None
    lead: bool | None = None
    languages: Languages | None = None
    skills: Annotated[dict[str, Literal[1, 2, 3]], Field(max_length=100)] | None = None
    desk: Short | None = None
    active: bool | None = None
    pin: Pin | None = None


@setup.get("/setup", doc_ui=False)
@public
def setup_page() -> AnyResponse:
    """Whoever holds the set-up link opens a shop; a manager changes theirs; anybody else signs in."""
    founding = founding_page()
    if founding is not None:
        return founding
    if page_device("setup") is None:
        return login_page(page="setup")
    return live_page("setup", _in_boot)


@setup.get("/setup/preview", doc_ui=False)
@public
def preview() -> AnyResponse:
    """The real kiosk page with this shop's data; it sends nothing, and is no device."""
    here = page_device("setup")
    if here is None:
        return login_page(page="setup")
    parts = context()
    with parts.reader.connect() as conn:
        store = store_json(conn, here.store_id, "kiosk")
        state = {"ranges": {}, **snapshot(conn, here.store_id, "kiosk", parts.clock())}
    lang = chosen_language(store["languages"], "kiosk")
    boot = {**boot_for("kiosk", None, store, lang), "device": {"id": ""}, "state": state, "preview": True}
    html = render_template("kiosk.html", boot=boot, boot_json=json_block(boot), **words_for("kiosk", lang))
    response = Response(html)
    response.headers["Cache-Control"] = "no-store"
    return response


@setup.get("/setup/door-sign", doc_ui=False)
@public
def door_sign() -> AnyResponse:
    """What people read before they are counted, in each of the shop's languages, to be printed."""
    here = page_device("setup")
    if here is None:
        return login_page(page="setup")
    parts = context()
    with parts.reader.connect() as conn:
        store = store_json(conn, here.store_id, here.role)
    speaking = [code for code in store["languages"] if parts.words.speaks(code, "setup")] or [FALLBACK]
    spoken = [words_for("setup", code) for code in speaking]
    response = Response(render_template("setup/sign.html", store=store, spoken=spoken, **spoken[0]))
    response.headers["Cache-Control"] = "no-store"
    return response


@setup.post("/setup/kiosk", doc_ui=False)
@public
def post_kiosk_here() -> AnyResponse:
    """The manager's own browser is the kiosk too, if it is not yet: some shops begin with one computer."""
    here = find_device(request.form.get("device", "")[:64])
    if not same_origin() or here is None or here.role != "manager":
        raise NotAllowed
    mine = [each.id for each in devices_of_browser(("kiosk",)) if each.store_id == here.store_id]
    if mine:
        return redirect(f"/kiosk?device={mine[0]}", 303)
    token = new_token()
    adding = partial(add_device, by=here.actor, role="kiosk", token_hash=hashed(token))
    return hand_over(context().writer.submit(here.store, adding).body["device"]["id"], "kiosk", token)


@setup.get("/api/v1/stores/<store>/setup")
@serves("manager")
def get_setup(path: StorePath) -> Response:
    """What the store is made of, and who changed what."""
    with context().reader.connect() as conn:
        return jsonify(_setup(conn, device()))


@setup.post("/api/v1/stores/<store>/setup")
@serves("manager")
def post_setup(path: StorePath, body: NewPlan) -> Response:
    """Change what is named; one card of the page is one such order."""
    wanted = {name: part for name, part in body.model_dump().items() if name in body.model_fields_set}
    for service in wanted.get("services") or ():
        service["letter"] = service["letter"].strip().upper()
    if "hours" in wanted:
        wanted["hours"] = {day: spells for day, spells in (wanted["hours"] or {}).items() if spells} or None
    for part in wanted.keys() - {"hours"}:
        if wanted[part] is None:
            raise BadField(field=part, reason="missing")
    return order(partial(change_store, by=device().actor, wanted=wanted, spoken=_spoken()))


@setup.post("/api/v1/stores/<store>/setup/trade")
@serves("manager")
def post_trade(path: StorePath, body: TakenTrade) -> Response:
    """Services, desks and hours of a template, in the shop's languages."""
    trade = trades().get(body.trade)
    if trade is None:
        raise BadField(field="trade", reason="not_one_of_these")
    here, parts = device(), context()
    with parts.reader.connect() as conn:
        languages = read_plan(conn, here.store_id)["languages"]
    desk = partial(parts.words.say, languages[0], "setup", "setup-desk-name")
    plan = plan_of_trade(trade, languages, lambda number: desk(n=number))
    return order(partial(take_trade, by=here.actor, trade=body.trade, spoken=_spoken(), **plan))


@setup.post("/api/v1/stores/<store>/setup/undo")
@serves("manager")
def post_undo(path: StorePath, body: Taken) -> Response:
    """Take one change back."""
    return order(partial(undo_change, by=device().actor, seq=body.seq, spoken=_spoken()))


@setup.post("/api/v1/stores/<store>/setup/staff")
@serves("manager")
def post_person(path: StorePath, body: Person) -> Response:
    """Add or change somebody, their PIN with it. Without a key: a kept fingerprint would give it away."""
    parts, here = context(), device()
    if body.id is None and body.name is None:
        raise BadField(field="name", reason="missing")
    if body.pin is not None:
        _refuse_pin(body.pin, body.id, here)
    named = body.model_dump(include=body.model_fields_set - {"id", "pin"})
    wanted = {name: fact for name, fact in named.items() if fact is not None or name == "desk"}
    kept = parts.secrets.keep(body.pin) if body.pin else None
    action = partial(change_person, by=here.actor, staff_id=body.id, wanted=wanted, pin_hash=kept)
    return answer(parts.writer.submit(here.store, action))


def _refuse_pin(pin: str, staff_id: int | None, here: Known) -> None:
    """One that would be tried first, or that a colleague has."""
    if is_weak_pin(pin):
        raise WeakPin
    parts = context()
    theirs = select(Staff.pin_hash).where(
        Staff.store_id == here.store_id, Staff.pin_hash.is_not(None), Staff.id != (staff_id or 0)
    )
    with parts.reader.connect() as conn:
        kept = [each for each in conn.execute(theirs).scalars() if each]
    if parts.secrets.fits_any(kept, pin):
        raise BadField(field="pin", reason="taken")


def _spoken() -> list[str]:
    return list(context().words.sources)


def _setup(conn: Connection, here: Known) -> dict[str, Any]:
    return {
        "door": door_setup(conn, here.store_id, context().clock()),
        "setup": {**read_plan(conn, here.store_id), "members": members(conn, here.store_id)},
        "camera": has_camera(conn, here.store_id),
        "history": history(conn, here.store_id),
    }


def _in_boot(conn: Connection, here: Known) -> dict[str, Any]:
    """What the page starts with beside the shop itself: the devices too, which have a card here."""
    offered = store_json(conn, here.store_id, here.role)["languages"]
    return {
        **_setup(conn, here),
        "health": health_of(conn, here),
        "trades": [
            {"slug": slug, "services": [each["names"] for each in trade["services"]]}
            for slug, trade in trades().items()
        ],
        "spoken": choices(chosen_language(offered, "setup", browser=True)),
    }
