"""The ticket page: no sign-in, its 128-bit token is the key; live over plain http."""

import json
from collections.abc import Callable, Iterator
from functools import partial
from io import BytesIO
from typing import Annotated, Any

import segno
from flask import Response, jsonify, request
from flask_openapi3 import APIBlueprint
from pydantic import BaseModel, StringConstraints
from sqlalchemy import Connection

from server.actions.own_ticket import OWNER_VERBS, owner_does
from server.actions.tell import owner_tells_us
from server.db.shop import on_break
from server.domain.errors import Unknown
from server.domain.questions import text_in
from server.domain.visit import Verb
from server.queries.projection import Row
from server.queries.ticket import find_ticket, ticket_json
from server.web.context import Bell, Context, context
from server.web.edge import public
from server.web.orders import order_for
from server.web.pages import boot_for, chosen_language, render
from server.web.ticket_words import ticket_words
from server.web.told import Told
from server.web.words import FALLBACK, lookup

LOOPBACK = ("localhost", "127.0.0.1", "[::1]")
STILL_THERE_S = 10.0
ROUNDS = 360  # an hour of silence; the browser connects again by itself

ticket = APIBlueprint("ticket", __name__)


class TokenPath(BaseModel):
    """The public token of a ticket."""

    token: Annotated[str, StringConstraints(max_length=64)]


class ActionPath(TokenPath):
    """What its owner wants."""

    action: Annotated[str, StringConstraints(max_length=32)]


class Spoken(BaseModel):
    """The language of the words."""

    language: Annotated[str, StringConstraints(max_length=16)] | None = None


def view(parts: Context, token: str, base: str, lang: str | None = None) -> tuple[dict[str, Any], int]:
    """The ticket with its words, and its store's id; Unknown for any token that is none.

    `base` is where phones find this shop: a stream outlives the request that could tell.
    """
    with parts.reader.connect() as conn:
        visit = find_ticket(conn, token)
        if visit is None:
            raise Unknown("ticket")
        seen = in_words(parts, conn, visit, lang)
    return {**seen, "url": f"{base}/t/{token}"}, visit["store_id"]


def in_words(parts: Context, conn: Connection, visit: Row, lang: str | None = None) -> dict[str, Any]:
    """The ticket as its owner reads it, in the language that they chose."""
    store_id = visit["store_id"]
    staff = parts.attendance(store_id).without(on_break(conn, store_id)).staff
    seen = ticket_json(conn, visit, staff, parts.clock(), parts.settings)
    speaking = [code for code in parts.words.sources if parts.words.speaks(code, "ticket")]
    wanted = [lang or "", seen["language"] or "", *visit["languages"]]
    spoken = lookup(wanted, speaking) or FALLBACK
    words = ticket_words(parts.words, spoken, seen)
    seen |= asked_in(seen, [spoken, *visit["languages"]])
    return {**seen, "language": spoken, "dir": parts.words.language(spoken).dir, "words": words}


def asked_in(seen: dict[str, Any], languages: list[str]) -> dict[str, Any]:
    """What the service asks and has people bring, in the language that they chose."""
    asks = [
        {
            **{name: ask[name] for name in ("slug", "kind", "personal")},
            "text": text_in(ask["texts"], languages),
            "purpose": text_in(ask["purposes"], languages),
            "options": [
                {"slug": option["slug"], "text": text_in(option["texts"], languages)}
                for option in ask["options"]
            ],
        }
        for ask in seen["asks"]
    ]
    return {"asks": asks, "prepare": text_in(seen["prepare"], languages) or None}


@ticket.get("/api/v1/tickets/<token>")
@public
def get_ticket(path: TokenPath, query: Spoken) -> Response:
    """This ticket's own place and range; with an ETag, for phones that poll."""
    seen, _store = view(context(), path.token, address(), query.language)
    response = jsonify(seen)
    response.headers["Cache-Control"] = "no-cache"
    response.add_etag()
    return response.make_conditional(request)  # type: ignore[return-value]  # werkzeug's base class


@ticket.get("/api/v1/tickets/<token>/live")
@public
def live_ticket(path: TokenPath, query: Spoken) -> Response:
    """An EventSource of the same: a line each change, a comment now and then."""
    parts = context()
    base = address()
    _first, store_id = view(parts, path.token, base, query.language)
    read = partial(view, parts, path.token, base, query.language)
    stream = _stream(lambda: read()[0], partial(parts.bell, store_id))
    response = Response(stream, mimetype="text/event-stream")
    response.headers["Cache-Control"] = "no-store"
    response.headers["X-Accel-Buffering"] = "no"
    return response


def _stream(read: Callable[[], dict[str, Any]], bell: Callable[[], Bell]) -> Iterator[str]:
    told = None
    for _round in range(ROUNDS):
        change = bell()
        now = read()
        if now != told:
            yield f"data: {json.dumps(now, separators=(',', ':'))}\n\n"
            told = now
        if not change.wait(STILL_THERE_S):
            yield ": still there\n\n"


@ticket.post("/api/v1/tickets/<token>/tell")
@public
def post_told(path: TokenPath, body: Told) -> Response:
    """In their own words, how to find them, how many, what they need, their answers, when to come."""
    parts = context()
    visit = _theirs(path.token)
    told = body.named()
    run = partial(owner_tells_us, visit_id=visit["id"], settings=parts.settings, told=told)
    order_for(visit["store"], run)
    return jsonify(view(parts, path.token, address(), request.args.get("language"))[0])


@ticket.post("/api/v1/tickets/<token>/<action>")
@public
def post_ticket(path: ActionPath) -> Response:
    """Leave, come back, or say that nobody came."""
    parts = context()
    visit = _theirs(path.token)
    if path.action not in OWNER_VERBS:
        raise Unknown("verb")
    verb = Verb(path.action)
    run = partial(owner_does, visit_id=visit["id"], verb=verb, settings=parts.settings)
    order_for(visit["store"], run)
    return jsonify(view(parts, path.token, address(), request.args.get("language"))[0])


def _theirs(token: str) -> Row:
    with context().reader.connect() as conn:
        visit = find_ticket(conn, token)
    if visit is None:
        raise Unknown("ticket")
    return visit


@ticket.get("/t/<token>", doc_ui=False)
@public
def ticket_page(path: TokenPath) -> Response:
    """The page that the QR code opens."""
    parts = context()
    try:
        seen, _store = view(parts, path.token, address(), request.args.get("language"))
    except Unknown:
        return _no_ticket()
    store = {"slug": seen["store"], "name": seen["store_name"], "demo": seen["demo"]}
    store["languages"] = _offered(seen)
    lang = seen["language"]
    boot = {**boot_for("ticket", None, store, lang), "ticket": seen, "token": path.token}
    return render("ticket", boot)


def _offered(seen: dict[str, Any]) -> list[str]:
    with context().reader.connect() as conn:
        visit = find_ticket(conn, request.view_args["token"] if request.view_args else "")
    return list(visit["languages"]) if visit else [seen["language"]]


def _no_ticket() -> Response:
    lang = chosen_language([FALLBACK, *context().words.sources], "ticket", browser=True)
    store = {"slug": "", "name": "", "demo": False, "languages": [lang]}
    boot = {**boot_for("ticket", None, store, lang), "ticket": None, "token": None}
    response = render("ticket", boot)
    response.status_code = 404
    return response


@ticket.get("/t/<token>/qr.svg", doc_ui=False)
@public
def qr(path: TokenPath) -> Response:
    """The page's own address as a QR code, with a host that a phone can reach."""
    picture = BytesIO()
    code = segno.make(f"{address()}/t/{path.token}", error="m", micro=False)
    code.save(picture, kind="svg", scale=8, border=2, dark="#1C2328", light="#FFFFFF", xmldecl=False)
    response = Response(picture.getvalue(), mimetype="image/svg+xml")
    response.headers["Cache-Control"] = "no-store"
    return response


def address() -> str:
    """Where phones find this shop: the request's host, or ours on the LAN when that is a loopback."""
    name, _, port = request.host.rpartition(":") if ":" in request.host else (request.host, "", "")
    if name in LOOPBACK:
        name = context().lan_host
    plan = context().https
    if plan is not None and plan.private and request.is_secure:
        # A customer's phone knows nothing of our own root: it comes by the plain address.
        return f"http://{name}:{context().settings.port}"
    return f"{request.scheme}://{name}{':' + port if port else ''}"
