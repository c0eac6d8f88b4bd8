"""The tour: one browser is every device of the demo store, and every page in it is the real one."""

from functools import partial
from urllib.parse import urlencode

from flask import Response, make_response, redirect, render_template, request
from flask_openapi3 import APIBlueprint
from werkzeug.wrappers import Response as AnyResponse

from server.actions.tour import PARTS, Part, add_tour_device, take_tour
from server.domain.actor import OPERATOR
from server.domain.errors import NotAllowed, Unknown
from server.identity.devices import Known
from server.identity.tokens import hashed, new_token
from server.web.context import context
from server.web.demo import is_demo
from server.web.devices import CodePath, keep_cookie, offered_by
from server.web.edge import devices_of_browser, public, same_origin
from server.web.pages import live_page, words_for

ROLES = tuple({part.role for part in PARTS.values()})

tour = APIBlueprint("tour", __name__)


@tour.get("/tour", doc_ui=False)
@public
def tour_page() -> AnyResponse:
    """The tour, in the browser that holds its devices."""
    mine = held()
    if mine is None:
        return _door(offered=False, status=401)
    if request.args.get("device") != mine["manager"].id:
        asked = {**request.args, "device": mine["manager"].id}
        return redirect(f"/tour?{urlencode(asked)}")
    return live_page("tour", lambda _conn, _here: {"tour": _shown(mine)})


@tour.get("/tour/<code>", doc_ui=False)
@public
def get_tour_link(path: CodePath) -> AnyResponse:
    """One button; nothing happens by looking."""
    if held() is not None:
        return redirect("/tour")
    offered = _offered(path.code)
    if offered is None:
        return _door(offered=False, status=404)
    return _door(offered=not offered["used"], status=410 if offered["used"] else 200)


@tour.post("/tour/<code>", doc_ui=False)
@public
def post_tour_link(path: CodePath) -> AnyResponse:
    """Take all its devices: this browser gets a cookie for each, the link is used up."""
    if not same_origin():
        raise NotAllowed
    if held() is not None:
        return redirect("/tour", 303)
    offered = _offered(path.code)
    if offered is None or offered["used"]:
        raise Unknown("link")
    tokens = _take(path.code, offered["store"])
    response = redirect("/tour", 303)
    for device, token in tokens.items():
        keep_cookie(response, device, token)
    return response


def _take(code: str, store: str) -> dict[str, str]:
    """The token of each device, by its id; those that are missing are made first."""
    writer = context().writer
    made = {part: writer.submit(store, partial(add_tour_device, by=OPERATOR, part=part)) for part in PARTS}
    devices = {part: reply.body["device"]["id"] for part, reply in made.items()}
    tokens = {device: new_token() for device in devices.values()}
    hashes = {device: hashed(token) for device, token in tokens.items()}
    guide = devices["manager"]
    writer.submit(store, partial(take_tour, code_hash=hashed(code), token_hashes=hashes, manager=guide))
    return tokens


def _offered(code: str) -> dict[str, str] | None:
    """The link, when it is the tour's: it leads to its manager's device, in a demo store."""
    offered, guide = offered_by(code), PARTS["manager"]
    if offered is None or (offered["role"], offered["name"]) != (guide.role, guide.name):
        return None
    return offered if is_demo(offered["store"]) else None


def held() -> dict[str, Known] | None:
    """The tour's devices by their part, when this browser holds them all."""
    mine = devices_of_browser(ROLES)
    found = {part: _first(mine, wanted) for part, wanted in PARTS.items()}
    whole = {part: known for part, known in found.items() if known is not None}
    return whole if len(whole) == len(PARTS) and is_demo(whole["manager"].store) else None


def _first(mine: list[Known], wanted: Part) -> Known | None:
    return next((known for known in mine if (known.role, known.name) == (wanted.role, wanted.name)), None)


def _shown(mine: dict[str, Known]) -> dict[str, object]:
    """What the page starts with: who is which device, and how long people wait before we ask again."""
    devices = {
        part: {"id": known.id, "name": known.name, "staff": known.staff} for part, known in mine.items()
    }
    rules = context().settings
    return {"devices": devices, "again_s": rules.all_free_s, "manager_s": rules.manager_s}


def _door(*, offered: bool, status: int) -> Response:
    """The page before the tour: its one button, or how to come by the link."""
    html = render_template("tour/open.html", offered=offered, **words_for("tour"))
    response = make_response(html, status)
    response.headers["Cache-Control"] = "no-store"
    return response
