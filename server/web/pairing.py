"""Pairing a device: the manager's code, and the page on which a new browser types it."""

from functools import partial
from ipaddress import ip_address, ip_network
from secrets import token_urlsafe
from typing import Annotated, Any, Literal

import segno
from flask import Response, jsonify, make_response, redirect, render_template, request
from flask_openapi3 import APIBlueprint
from pydantic import BaseModel, ConfigDict, Field, StringConstraints
from sqlalchemy import select
from werkzeug.wrappers import Response as AnyResponse

from server.actions.devices import refuse_taken
from server.actions.pairing import claim_code, confirm, note_guess, offer_code, refuse, take
from server.db.models import Store
from server.db.writer import Reply, Tx
from server.domain.errors import NotAllowed, Unknown
from server.identity.codes import LENGTH, new_pairing_code, shown, typed
from server.identity.tokens import hashed, new_token
from server.queries.pairing import claim_state, rest_s, store_of_code
from server.web.context import context
from server.web.devices import PAGES, hand_over
from server.web.edge import caller_address, device, idempotency_key, public, same_origin, serves
from server.web.orders import order
from server.web.pages import words_for
from server.web.paths import StorePath
from server.web.ticket import address

CLAIM = "greetline-pairing"
CLAIM_S = 3600
Name = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=40)]

pairing = APIBlueprint("pairing", __name__)


class NewDevice(BaseModel):
    """What the new device will be, and what it is called.

    A lead signs in on any tablet, a manager by password: nobody is made either by a code.
    """

    model_config = ConfigDict(extra="forbid", strict=True)

    role: Literal["kiosk", "screen", "staff"]
    name: Name | None = None


class PairingPath(StorePath):
    """Which code, and what became of it."""

    pairing_id: Annotated[str, StringConstraints(max_length=64)]
    verb: Annotated[str, StringConstraints(max_length=32)]


class Confirmed(BaseModel):
    """The name that it is confirmed by."""

    model_config = ConfigDict(extra="forbid", strict=True)

    name: Name | None = None


class Typed(BaseModel):
    """A code as it came with the address of a QR code."""

    code: Annotated[str, Field(max_length=32)] = ""


@pairing.post("/api/v1/stores/<store>/pairings")
@serves("manager")
def post_pairing(path: StorePath, body: NewDevice) -> Response:
    """A code, shown this once: it is kept as a hash only, so the same key gives another one."""
    idempotency_key()
    code, parts, by = new_pairing_code(), context(), device().actor
    valid_s = parts.settings.pairing_valid_s

    def offering(tx: Tx) -> Reply:
        if body.name is not None:
            refuse_taken(tx, body.name)
        return offer_code(tx, by=by, role=body.role, name=body.name, code_hash=hashed(code), valid_s=valid_s)

    made = parts.writer.submit(path.store, offering).body
    where = f"{pairing_address()}/pair"
    picture = segno.make(f"{where}?code={code}", error="m", micro=False)
    offered = {
        "id": made["id"],
        "code": shown(code),
        "address": where,
        "qr": picture.svg_data_uri(scale=6, border=2, dark="#1C2328", light="#FFFFFF"),
        "valid_s": valid_s,
        "trust": plain_trust_address(),
    }
    response = jsonify({"pairing": offered})
    response.status_code = 201
    return response


def pairing_address() -> str:
    """Where a new device finds the page: the secure address once there is one."""
    plan = context().https
    return plan.address if plan is not None else address()


def plain_trust_address() -> str | None:
    """Where a device that knows nothing of our root yet has to go first."""
    parts = context()
    if parts.https is None or not parts.https.private:
        return None
    return f"http://{parts.lan_host}:{parts.settings.port}/trust"


@pairing.post("/api/v1/stores/<store>/pairings/<pairing_id>/<verb>")
@serves("manager")
def post_pairing_verb(path: PairingPath, body: Confirmed) -> Response:
    """The words are the same: `confirm`; they differ, or it is not needed any more: `refuse`."""
    if path.verb == "refuse":
        return order(partial(refuse, pairing_id=path.pairing_id))
    if path.verb != "confirm":
        raise Unknown("verb")
    return order(partial(confirm, pairing_id=path.pairing_id, name=body.name, by=device().actor))


@pairing.get("/pair", doc_ui=False)
@public
def pair_page(query: Typed) -> AnyResponse:
    """Type the code; then the words to compare; then the device is this browser's."""
    claim = request.cookies.get(CLAIM, "")
    return _page(_claim(claim), claim, code=typed(query.code))


@pairing.post("/pair", doc_ui=False)
@public
def claim_device() -> AnyResponse:
    """Claim the code that was typed; wrong ones are counted by where they come from."""
    if not same_origin():
        raise NotAllowed
    parts, claim = context(), request.cookies.get(CLAIM, "")
    code = typed(request.form.get("code", "")[:64])
    source = guessing_from(caller_address())
    with parts.reader.connect() as conn:
        rest = rest_s(conn, source, parts.clock(), parts.settings)
        store = store_of_code(conn, hashed(code)) if len(code) == LENGTH else None
        first = conn.execute(select(Store.slug).order_by(Store.id).limit(1)).scalar_one()
    if rest > 0:
        return _page(None, claim, status=429, rest=round(rest + 0.5))
    if not claim:
        return _page(None, claim, code=code)  # the cookie did not come back: offer it again
    if store is None or not _is_claimed(store, code, claim, source):
        parts.writer.submit(store or first, partial(note_guess, source=source))
        return _page(None, claim, status=404, wrong=True)
    return redirect("/pair", 303)


def _is_claimed(store: str, code: str, claim: str, source: str) -> bool:
    """Whether this browser was the first, and in time."""
    claiming = partial(claim_code, code_hash=hashed(code), claim_hash=hashed(claim), source=source)
    try:
        context().writer.submit(store, claiming)
    except Unknown:
        return False
    return True


@pairing.get("/pair/state", doc_ui=False)
@public
def pair_state() -> Response:
    """How the claim of this browser stands."""
    found = _claim(request.cookies.get(CLAIM, ""))
    return jsonify({"state": found["state"] if found else "none"})


@pairing.post("/pair/take", doc_ui=False)
@public
def take_device() -> AnyResponse:
    """Confirmed: this browser becomes the device."""
    if not same_origin():
        raise NotAllowed
    claim = request.cookies.get(CLAIM, "")
    found = _claim(claim)
    if found is None:
        raise Unknown("code")
    if found["state"] == "taken":
        return redirect(f"{PAGES[found['role']]}?device={found['device_id']}", 303)
    token = new_token()
    taking = partial(take, claim_hash=hashed(claim), token_hash=hashed(token))
    reply = context().writer.submit(found["store"], taking)
    return hand_over(reply.body["device"], reply.body["role"], token)


def guessing_from(address_text: str) -> str:
    """Where a guess comes from: one machine, or one network of IPv6."""
    try:
        found = ip_address(address_text)
    except ValueError:
        return "unknown"
    return str(ip_network(f"{found}/64", strict=False)) if found.version == 6 else str(found)


def _claim(claim: str) -> dict[str, Any] | None:
    if not claim:
        return None
    parts = context()
    with parts.reader.connect() as conn:
        found = claim_state(conn, hashed(claim), parts.clock())
        if found is not None and found["words"] is not None:
            found["words"] = spoken_words(found["words"], _language_of(conn, found["store"]))
        return found


def _language_of(conn: Any, store: str) -> str:
    languages = conn.execute(select(Store.languages).where(Store.slug == store)).scalar_one()
    return str(languages[0])


def spoken_words(numbers: list[int], language: str) -> str:
    """The words to compare, in the store's first language on every screen."""
    parts = context()
    known = parts.words.say(language, "devices", "pair-words").split()
    return " · ".join(known[number % len(known)] for number in numbers)


def _page(found: dict[str, Any] | None, claim: str, *, status: int = 200, **facts: Any) -> AnyResponse:
    """One of its faces; who has no claim, or one that is over, gets a fresh one."""
    state = found["state"] if found else "none"
    over = state in ("none", "refused", "expired", "taken")
    shape = {"code": "", "wrong": False, "rest": 0, **facts}
    html = render_template("pair/pair.html", claim=found, state=state, **shape, **words_for("devices"))
    response = make_response(html, status)
    response.headers["Cache-Control"] = "no-store"
    if over and (state != "none" or not claim):
        response.set_cookie(
            CLAIM,
            token_urlsafe(24),
            max_age=CLAIM_S,
            path="/pair",
            httponly=True,
            samesite="Lax",
            secure=request.is_secure,
        )
    return response
