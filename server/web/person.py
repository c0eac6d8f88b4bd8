"""*Call a person* at the kiosk: the call, and how it stands."""

from datetime import timedelta
from functools import partial

from flask import Response, jsonify
from flask_openapi3 import APIBlueprint

from server.actions.call_person import call_person
from server.queries.person import call_json, latest_call
from server.web.context import context
from server.web.edge import device, serves
from server.web.orders import order
from server.web.paths import StorePath

person = APIBlueprint("person", __name__, url_prefix="/api/v1")


@person.post("/stores/<store>/person")
@serves("kiosk")
def post_person(path: StorePath) -> Response:
    """Somebody at this kiosk asks for a person."""
    return order(partial(call_person, by=device().actor, settings=context().settings))


@person.get("/stores/<store>/person")
@serves("kiosk")
def get_person(path: StorePath) -> Response:
    """How the last call of this kiosk stands; null when there is none that anybody still waits for."""
    here, parts = device(), context()
    # A call that came at its end is told of for a little longer than it lasted.
    since = parts.clock() - timedelta(seconds=2 * parts.settings.person_gone_s)
    with parts.reader.connect() as conn:
        row = latest_call(conn, here.store_id, here.id, since)
    return jsonify({"call": call_json(row) if row else None})
