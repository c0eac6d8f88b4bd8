"""Every component in every state, as pictures of made-up people: in the demo store only, and nothing acts."""

import json
from datetime import datetime, timedelta
from functools import lru_cache
from operator import itemgetter
from typing import Any

from flask import Response, make_response, render_template
from flask_openapi3 import APIBlueprint
from pydantic import BaseModel
from sqlalchemy import Connection, select

from config.settings import ROOT
from server.db.models import Store
from server.db.moments import iso
from server.domain.errors import Unknown
from server.domain.visit import VERBS, State, customer_may
from server.queries.queue import store_json
from server.web.context import context
from server.web.edge import public
from server.web.pages import boot_for, chosen_language, render, words_for
from server.web.ticket_words import ticket_words

components = APIBlueprint("components", __name__)

SCENES = ROOT / "display" / "components" / "scenes.json"


class ScenePath(BaseModel):
    """One picture, by its name."""

    scene: str


@lru_cache(maxsize=1)
def scenes() -> dict[str, Any]:
    """The pictures and what they are drawn from."""
    read: dict[str, Any] = json.loads(SCENES.read_text(encoding="utf-8"))
    return read


@components.get("/components", doc_ui=False)
@public
def show_components() -> Response:
    """What the pages are made of, then the pages themselves in their states."""
    with context().reader.connect() as conn:
        store = _demo_store(conn, "staff")
    lang = chosen_language(store["languages"], "components")
    shown = {name: scene["size"] for name, scene in scenes()["scenes"].items()}
    spoken = words_for("components+staff+kiosk", lang)
    return make_response(render_template("components/components.html", scenes=shown, store=store, **spoken))


@components.get("/components/<scene>", doc_ui=False)
@public
def show_scene(path: ScenePath) -> Response:
    """One page in one state."""
    scene = scenes()["scenes"].get(path.scene)
    if scene is None:
        raise Unknown("not_found")
    page, now = scene["page"], context().clock()
    with context().reader.connect() as conn:
        store = _demo_store(conn, page)
    lang = chosen_language(store["languages"], page)
    boot = {**boot_for(page, None, store, lang), "preview": True}
    if page == "ticket":
        seen = _ticket(store, at(scene["ticket"], now), now, lang)
        return render(page, {**boot, "ticket": seen, "token": None})
    device = {"id": "", "name": "Tablet 2", "role": page, "staff": "Alex", "signed_in": False}
    state = {**_state(store, page, now), **_made_up(at(scene["state"], now))}
    return render(page, {**boot, "device": device, "state": state})


def _demo_store(conn: Connection, role: str) -> dict[str, Any]:
    """The demo store as this role may know it; nothing is shown where there is none."""
    store_id = conn.execute(select(Store.id).where(Store.demo)).scalar()
    if store_id is None:
        raise Unknown("not_found")
    return store_json(conn, store_id, role)


def at(value: Any, now: datetime) -> Any:
    """With `ago 36` and `in 600` as the moments that they are now."""
    if isinstance(value, dict):
        return {name: at(one, now) for name, one in value.items()}
    if isinstance(value, list):
        return [at(one, now) for one in value]
    match value.split(" ") if isinstance(value, str) else None:
        case ["ago", seconds]:
            return iso(now - timedelta(seconds=int(seconds)))
        case ["in", seconds]:
            return iso(now + timedelta(seconds=int(seconds)))
    return value


def _state(store: dict[str, Any], role: str, now: datetime) -> dict[str, Any]:
    """A snapshot of nobody."""
    known = {"services": store["services"], "desks": store["desks"]}
    return {**scenes()["blank"]["state"], **known, "store": store["slug"], "role": role, "now": iso(now)}


def _made_up(state: dict[str, Any]) -> dict[str, Any]:
    """Rows say only what is special about them; the rest is as with everybody."""
    blank = scenes()["blank"]
    full: dict[str, Any] = {
        kind: [{**blank[kind.removesuffix("s")], **row} for row in state[kind]]
        for kind in ("visits", "arrivals", "alerts")
        if kind in state
    }
    full.get("visits", []).sort(key=itemgetter("arrived_at"))
    for visit in full.get("visits", []):
        visit["verbs"] = [verb.value for verb in VERBS[State(visit["state"])]]
    return {**state, **full}


def _ticket(store: dict[str, Any], told: dict[str, Any], now: datetime, lang: str) -> dict[str, Any]:
    """A ticket with its words, as its owner reads it."""
    greeted, state = told.get("greeted_at") is not None, State(told["state"])
    ended_for = timedelta(0) if told.get("left_at") else None
    of_store = {"store": store["slug"], "store_name": store["name"], "time_zone": store["time_zone"]}
    seen = {
        **at(scenes()["blank"]["ticket"], now),
        **of_store,
        "language": lang,
        "actions": [verb.value for verb in customer_may(state, greeted, ended_for)],
        "tells": state in (State.WAITING, State.CALLED),
        **told,
    }
    words = ticket_words(context().words, lang, seen)
    return {**seen, "dir": words_for("ticket", lang)["dir"], "url": "", "words": words}
