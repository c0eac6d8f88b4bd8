"""A manager signs in with name, password and one-time code; each sign-in is a device of its own."""

from functools import partial
from hashlib import sha256
from math import ceil
from typing import Any

from flask import make_response, redirect, render_template, request
from flask_openapi3 import APIBlueprint
from sqlalchemy import select
from werkzeug.wrappers import Response as AnyResponse

from server.actions.managers import log_in, try_login
from server.actions.people import revoke_device
from server.actions.tries import Limit
from server.db.models import Store
from server.db.moments import parse_iso
from server.domain.errors import LoginLocked, LoginWrong, NotAllowed
from server.domain.weak import MOST_PASSWORD, comparable
from server.identity.tokens import hashed, new_token
from server.identity.totp import step_of
from server.queries.members import account
from server.web.context import context
from server.web.devices import keep_cookie
from server.web.edge import COOKIE, caller_address, devices_of_browser, find_device, public, same_origin
from server.web.pages import ROLES, words_for
from server.web.pairing import guessing_from

LONGEST_NAME = 80
# Of one address any account may be tried, of one account from any address.
ADDRESS_TIMES, ACCOUNT_TIMES = 4, 10

login = APIBlueprint("login", __name__)


@login.post("/manager/sign-in", doc_ui=False)
@public
def post_login() -> AnyResponse:
    """Right: a session; wrong: the page again, which does not say what was wrong."""
    if not same_origin():
        raise NotAllowed
    name = request.form.get("name", "").replace("\0", "")[:LONGEST_NAME]
    try:
        return _log_in(name, request.form.get("password", ""), request.form.get("code", ""))
    except LoginLocked as refused:
        return login_page(_wanted(), name=name, until_at=refused.facts["until_at"], status=429)
    except LoginWrong:
        return login_page(_wanted(), name=name, wrong=True)


@login.post("/manager/sign-out", doc_ui=False)
@public
def post_logout() -> AnyResponse:
    """This browser's session ends; a device that was made by a link or a token stays."""
    if not same_origin():
        raise NotAllowed
    here = find_device(request.form.get("device", "")[:64])
    if here is None or here.manager_id is None:
        return redirect("/manager", 303)
    context().writer.submit(here.store, partial(revoke_device, by=here.actor, device_id=here.id))
    response = redirect("/manager", 303)
    response.delete_cookie(COOKIE + here.id, httponly=True, samesite="Lax")
    return response


def _wanted() -> str:
    """The page that they sign in for."""
    return "setup" if request.form.get("page") == "setup" else "manager"


def login_page(
    page: str = "manager",
    *,
    name: str = "",
    wrong: bool = False,
    until_at: str | None = None,
    status: int = 401,
) -> AnyResponse:
    """Name, password, code; or, in a browser that is several managers' devices, which of them."""
    mine = devices_of_browser(ROLES["manager"])
    spoken = words_for("manager")
    if mine and not (wrong or until_at):
        return make_response(render_template("shared/who.html", page=page, mine=mine, **spoken))
    rest_s = (parse_iso(until_at) - context().clock()).total_seconds() if until_at else 0
    asked: dict[str, Any] = {"page": page, "name": name, "wrong": wrong, "minutes": ceil(max(rest_s, 0) / 60)}
    response = make_response(render_template("manager/login.html", **asked, **spoken), status)
    response.headers["Cache-Control"] = "no-store"
    return response


def _log_in(name: str, password: str, code: str) -> AnyResponse:
    parts = context()
    with parts.reader.connect() as conn:
        known = account(conn, name)
        any_store = conn.execute(select(Store.slug).order_by(Store.id).limit(1)).scalar()
    limits = _limits(name)
    submit = partial(parts.writer.submit, known["store"] if known else any_store)
    submit(partial(try_login, limits=limits))
    kept = known["password_hash"] if known else None
    right = parts.secrets.fits(kept, password[: MOST_PASSWORD + 1])
    digits = "".join(code.split())
    fits = known and right and digits.isascii() and digits.isdigit()
    step = step_of(known["totp_secret"], digits, parts.clock()) if known and fits else None
    if known is None or step is None:
        raise LoginWrong
    token = new_token()
    before = [each.id for each in devices_of_browser(("manager",)) if each.manager_id is not None]
    made = submit(
        partial(
            log_in,
            manager_id=known["id"],
            step=step,
            token_hash=hashed(token),
            valid_h=parts.settings.login_valid_h,
            subjects=[limit.subject for limit in limits],
            replaces=before,
        )
    ).body["device"]
    response = redirect(f"/{_wanted()}?device={made['id']}", 303)
    keep_cookie(response, made["id"], token, parts.settings.login_valid_h * 3600)
    for gone in before:
        response.delete_cookie(COOKIE + gone, httponly=True, samesite="Lax")
    return response


def _limits(name: str) -> list[Limit]:
    """What is counted; names and addresses are kept as hashes."""
    rules = context().settings
    address = guessing_from(caller_address())
    counted = (
        (f"{comparable(name)}\0{address}", 1),
        (address, ADDRESS_TIMES),
        (f"{comparable(name)}\0", ACCOUNT_TIMES),
    )
    return [
        Limit(f"login {sha256(who.encode()).hexdigest()}", rules.login_tries * times, rules.login_lock_s)
        for who, times in counted
    ]
