"""Removing the demo: a page that asks, and the order itself."""

from functools import partial
from typing import Annotated

from flask import Response, make_response, redirect, render_template, request
from flask_openapi3 import APIBlueprint
from pydantic import BaseModel, ConfigDict, StringConstraints
from sqlalchemy import select
from werkzeug.wrappers import Response as AnyResponse

from server.actions.remove_demo import keep_removed, remove_demo
from server.db.models import Store
from server.db.writer import Reply
from server.domain.actor import Actor
from server.domain.errors import BadField, NotAllowed
from server.web.context import context
from server.web.edge import COOKIE, answer, device, find_device, idempotency_key, public, same_origin, serves
from server.web.pages import page_device, words_for
from server.web.paths import StorePath

demo = APIBlueprint("demo", __name__)


class Removal(BaseModel):
    """Nothing brings it back, so its name is said once more."""

    model_config = ConfigDict(extra="forbid", strict=True)

    confirm: Annotated[str, StringConstraints(max_length=64)] = ""


@demo.post("/api/v1/stores/<store>/remove")
@serves("manager")
def post_removal(path: StorePath, body: Removal) -> Response:
    """The whole demo store; any other store stays. No answer is kept: nobody would be left to ask for it."""
    idempotency_key()
    if body.confirm != path.store:
        raise BadField(field="confirm", reason="not_in_shape")
    return answer(_remove(path.store, device().actor))


@demo.get("/manager/demo", doc_ui=False)
@public
def removal_page() -> AnyResponse:
    """What goes, and one button."""
    here = page_device("manager")
    if here is None or not is_demo(here.store):
        return redirect("/manager")
    boot = {"store": {"demo": True}, "page": "demo"}
    return make_response(
        render_template("manager/demo.html", boot=boot, device=here.id, **words_for("manager"))
    )


@demo.post("/manager/demo", doc_ui=False)
@public
def post_removal_page() -> AnyResponse:
    """It is gone; what to do next."""
    if not same_origin():
        raise NotAllowed
    here = find_device(request.form.get("device", "")[:64])
    if here is None or here.role != "manager":
        raise NotAllowed
    _remove(here.store, here.actor)
    response = make_response(render_template("manager/demo.html", device=None, **words_for("manager")))
    response.delete_cookie(COOKIE + here.id, httponly=True, samesite="Lax")
    return response


def _remove(store: str, by: Actor) -> Reply:
    parts = context()
    reply = parts.writer.submit(store, partial(remove_demo, by=by))
    parts.devices.forget(store)
    keep_removed(parts.settings)
    return reply


def is_demo(store: str) -> bool:
    """Whether this store, by its slug, is the demo."""
    with context().reader.connect() as conn:
        return bool(conn.execute(select(Store.demo).where(Store.slug == store)).scalar())
