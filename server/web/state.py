"""How the store stands: the store itself, the snapshot, and the events after it."""

from typing import Annotated, Any

from flask import jsonify
from flask.wrappers import Response
from flask_openapi3 import APIBlueprint
from pydantic import BaseModel, Field

from server.domain.errors import ReplayGone
from server.queries.events import can_replay, events_after, head
from server.queries.projection import STAFF_ROLES, event_for
from server.queries.queue import snapshot, store_json
from server.web.context import context
from server.web.edge import ANY, READERS, device, serves
from server.web.paths import StorePath

state = APIBlueprint("state", __name__, url_prefix="/api/v1")


class After(BaseModel):
    """The number of the newest event that the caller has."""

    after: Annotated[int, Field(ge=0, le=2**53)]


@state.get("/stores/<store>")
@serves(*ANY)
def get_store(path: StorePath) -> Response:
    """Name, time zone, languages, services and desks, as this role may know them."""
    with context().reader.connect() as conn:
        return jsonify(store_json(conn, device().store_id, device().role))


@state.get("/stores/<store>/state")
@serves(*READERS)
def get_state(path: StorePath) -> Response:
    """The snapshot of this role's projection."""
    return jsonify(state_now())


def state_now() -> dict[str, Any]:
    """The snapshot together with what carries no number."""
    here, parts = device(), context()
    with parts.reader.connect() as conn:
        status = parts.status(conn, here.store_id, here.role in STAFF_ROLES)
        return {**status, **snapshot(conn, here.store_id, here.role, parts.clock())}


@state.get("/stores/<store>/events")
@serves(*READERS)
def get_events(path: StorePath, query: After) -> Response:
    """The events after a number, gapless; 410 when the log can't tell."""
    here = device()
    with context().reader.connect() as conn:
        newest, epoch = head(conn, here.store_id)
        if not can_replay(conn, here.store_id, query.after, newest):
            raise ReplayGone
        events = events_after(conn, here.store_id, query.after)
    seen = [event_for(here.role, event) for event in events]
    return jsonify({"store": here.store, "epoch": epoch, "head": newest, "events": seen})
