"""How the devices are: one sentence, then rows; and what can be done with a device."""

from functools import partial
from typing import Annotated, Any

from flask import Response, jsonify
from flask_openapi3 import APIBlueprint
from pydantic import BaseModel, ConfigDict, StringConstraints
from sqlalchemy import Connection
from werkzeug.wrappers import Response as AnyResponse

from server.actions.devices import rename_device, ring_devices
from server.actions.people import revoke_device
from server.domain.errors import BadField, NotAllowed, Unknown
from server.identity.devices import Known
from server.queries.devices import all_devices, last_ring
from server.queries.pairing import open_pairings
from server.queries.queue import store_json
from server.queries.sounds import sounds_heard
from server.web.context import context
from server.web.edge import device, public, serves
from server.web.orders import order
from server.web.pages import live_page
from server.web.pairing import Name, spoken_words
from server.web.paths import StorePath

LEADS = ("lead", "manager")

health_page = APIBlueprint("health_page", __name__)


class DevicePath(StorePath):
    """Which device, and what to do."""

    device_id: Annotated[str, StringConstraints(max_length=64)]
    verb: Annotated[str, StringConstraints(max_length=32)]


class Named(BaseModel):
    """Its new name, when that is what is asked."""

    model_config = ConfigDict(extra="forbid", strict=True)

    name: Name | None = None


@health_page.get("/health", doc_ui=False)
@public
def show_health() -> AnyResponse:
    """For lead and manager."""
    return live_page("devices", lambda conn, here: {"health": health_of(conn, here)})


@health_page.get("/api/v1/stores/<store>/devices")
@serves(*LEADS)
def get_devices(path: StorePath) -> Response:
    """Every device with how it is; the last test ring; how sounds were answered; open codes for a manager."""
    with context().reader.connect() as conn:
        return jsonify(health_of(conn, device()))


@health_page.post("/api/v1/stores/<store>/devices/ring")
@serves(*LEADS)
def post_ring(path: StorePath) -> Response:
    """Ring every device; each answers whether it was heard."""
    return order(partial(ring_devices, by=device().actor))


@health_page.post("/api/v1/stores/<store>/devices/<device_id>/<verb>")
@serves(*LEADS)
def post_device_verb(path: DevicePath, body: Named) -> Response:
    """`ring` one of them; a manager may `rename` and `revoke`."""
    here = device()
    if path.verb not in ("ring", "rename", "revoke"):
        raise Unknown("verb")
    if path.verb != "ring" and here.role != "manager":
        raise NotAllowed
    if path.verb == "ring":
        return order(partial(ring_devices, by=here.actor, device_id=path.device_id))
    if path.verb == "revoke":
        return order(partial(revoke_device, by=here.actor, device_id=path.device_id))
    if body.name is None:
        raise BadField(field="name", reason="missing")
    return order(partial(rename_device, by=here.actor, device_id=path.device_id, name=body.name))


def health_of(conn: Connection, here: Known) -> dict[str, Any]:
    """As lead or manager may know it."""
    parts = context()
    now, rules = parts.clock(), parts.settings
    alive = parts.alive(conn, here.store_id)
    return {
        "devices": all_devices(conn, here.store_id, now, alive, rules.device_lost_s),
        "ring": last_ring(conn, here.store_id, now),
        "sounds": sounds_heard(conn, here.store_id, now, rules),
        "pairings": _pairings(conn, here) if here.role == "manager" else [],
        "version": parts.version,
        "secure_address": parts.https.address if parts.https else None,
    }


def _pairings(conn: Connection, here: Known) -> list[dict[str, Any]]:
    found = open_pairings(conn, here.store_id, context().clock())
    language = store_json(conn, here.store_id, here.role)["languages"][0]
    for one in found:
        if one["words"] is not None:
            one["words"] = spoken_words(one["words"], language)
    return found
