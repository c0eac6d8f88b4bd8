"""Opening a shop: the one-time link to set-up, and the page on which its first manager is made."""

from collections.abc import Mapping
from functools import partial
from secrets import token_urlsafe
from typing import Annotated, Any
from unicodedata import normalize

import segno
from flask import make_response, redirect, render_template, request
from flask_openapi3 import APIBlueprint
from pydantic import BaseModel, StringConstraints
from werkzeug.wrappers import Response as AnyResponse

from server.actions.managers import log_in
from server.actions.open_shop import claim_setup, open_shop
from server.domain.errors import BadField, NameTaken, NotAllowed, Unknown
from server.domain.naming import READY_SLUG, free_slug, is_readable, plain_slug
from server.domain.plan import check
from server.domain.weak import MOST_PASSWORD, weakness_of_password
from server.identity.tokens import hashed, new_token
from server.identity.totp import address_for_app, new_secret, step_of
from server.queries.members import account
from server.queries.setup import setup_link, slugs
from server.web.context import context
from server.web.devices import keep_cookie
from server.web.edge import devices_of_browser, public, same_origin
from server.web.pages import language_json, words_for
from server.web.words import called

CLAIM = "greetline-setup"
LONGEST_NAME = 80
FIELDS = ("name", "slug", "time_zone", "manager", "password", "code")

setup_open = APIBlueprint("setup_open", __name__)


class CodePath(BaseModel):
    """The secret part of the link."""

    code: Annotated[str, StringConstraints(max_length=64)]


@setup_open.get("/setup/open/<code>", doc_ui=False)
@public
def get_setup_link(path: CodePath) -> AnyResponse:
    """One button; nothing happens by looking."""
    link = _link(code_hash=hashed(path.code))
    if link is not None and link["claim_hash"] == _claim_hash():
        return redirect("/setup")
    free = link is not None and link["claim_hash"] is None
    html = render_template("setup/open.html", offered=free, **words_for("setup"))
    return make_response(html, 200 if free else 410)


@setup_open.post("/setup/open/<code>", doc_ui=False)
@public
def post_setup_link(path: CodePath) -> AnyResponse:
    """This browser sets the shop up; the link is used up."""
    if not same_origin():
        raise NotAllowed
    parts, claim = context(), token_urlsafe(24)
    link = _link(code_hash=hashed(path.code))
    if link is None or link["claim_hash"] != _claim_hash():
        taking = partial(claim_setup, code_hash=hashed(path.code), claim_hash=hashed(claim))
        parts.writer.submit(None, partial(taking, totp_secret=new_secret()))
    else:
        claim = request.cookies[CLAIM]
    response = redirect("/setup", 303)
    response.set_cookie(
        CLAIM,
        claim,
        max_age=round(parts.settings.link_valid_h * 3600),
        path="/setup",
        httponly=True,
        samesite="Lax",
        secure=request.is_secure,
    )
    return response


def founding_page() -> AnyResponse | None:
    """The form, in the browser that took the link; None when there is no shop to open here."""
    link = _link(claim_hash=_claim_hash())
    if link is None or request.args.get("device"):
        return None
    return _form(link, {}, {})


@setup_open.post("/setup", doc_ui=False)
@public
def post_founding() -> AnyResponse:
    """The shop and its first manager, in one; what doesn't fit is said at its field, the rest is kept."""
    if not same_origin():
        raise NotAllowed
    link = _link(claim_hash=_claim_hash())
    if link is None and request.cookies.get(CLAIM):
        return redirect("/setup", 303)  # sent twice: the shop is open already
    if link is None:
        raise Unknown("link")
    typed = {name: request.form.get(name, "").replace("\0", "").strip() for name in FIELDS}
    typed["password"] = request.form.get("password", "")
    plan, wrong = _plan(typed)
    wrong |= _wrong_manager(typed, link)
    if wrong:
        return _form(link, typed, wrong)
    try:
        return _open(link, plan, typed)
    except BadField as refused:
        return _form(link, typed, {refused.facts["field"]: refused.facts["reason"]})
    except NameTaken:
        return _form(link, typed, {"manager": "taken"})


def _open(link: Mapping[str, Any], plan: Mapping[str, Any], typed: Mapping[str, str]) -> AnyResponse:
    parts = context()
    manager = {
        "name": typed["manager"],
        "password_hash": parts.secrets.keep(typed["password"]),
        "totp_secret": link["totp_secret"],
    }
    opening = partial(open_shop, claim_hash=link["claim_hash"], plan=plan, manager=manager)
    parts.writer.submit(None, partial(opening, spoken=list(parts.words.sources)))
    response = _signed_in(plan["slug"], typed, link["totp_secret"])
    response.delete_cookie(CLAIM, path="/setup", httponly=True, samesite="Lax")
    return response


def _signed_in(slug: str, typed: Mapping[str, str], secret: str) -> AnyResponse:
    """The manager who has just shown password and code is signed in by them."""
    parts = context()
    with parts.reader.connect() as conn:
        known = account(conn, typed["manager"])
    step = step_of(secret, _digits(typed["code"]), parts.clock())
    if known is None or step is None:
        return redirect("/setup", 303)  # the code ran out in this very moment: they sign in
    token, valid_h = new_token(), parts.settings.login_valid_h
    before = [each.id for each in devices_of_browser(("manager",)) if each.manager_id is not None]
    entering = partial(
        log_in,
        manager_id=known["id"],
        step=step,
        token_hash=hashed(token),
        valid_h=valid_h,
        subjects=[],
        replaces=before,
    )
    made = parts.writer.submit(slug, entering).body["device"]
    response = redirect(f"/setup?device={made['id']}", 303)
    keep_cookie(response, made["id"], token, valid_h * 3600)
    return response


def _plan(typed: Mapping[str, str]) -> tuple[dict[str, Any], dict[str, str]]:
    """The store as it was asked for, and what is wrong with it by field."""
    parts, wrong = context(), {}
    spoken = list(parts.words.sources)
    asked = [code for code in request.form.getlist("languages") if code in spoken]
    with parts.reader.connect() as conn:
        taken = slugs(conn)
    slug = typed["slug"] or free_slug(plain_slug(typed["name"]) or "shop", taken)
    if slug in taken:
        wrong["slug"] = "taken"
    elif not READY_SLUG.fullmatch(slug):
        wrong["slug"] = "not_in_shape"
    own = words_for("setup")["lang"]
    plan = {
        "slug": slug,
        "name": typed["name"],
        "time_zone": typed["time_zone"],
        # The language that this is read in comes first, when it is one of the shop's.
        "languages": sorted(asked, key=lambda code: code != own),
    }
    fine = {"name": "x", "time_zone": "UTC", "languages": [own], "hours": None, "desks": [], "services": []}
    for field in ("name", "time_zone", "languages"):
        try:
            check({**fine, field: plan[field]}, spoken)
        except BadField as refused:
            wrong[field] = refused.facts["reason"]
    return plan, wrong


def _wrong_manager(typed: Mapping[str, str], link: Mapping[str, Any]) -> dict[str, str]:
    wrong = {}
    name, password = typed["manager"], typed["password"]
    if not name:
        wrong["manager"] = "empty"
    elif len(name) > LONGEST_NAME or not is_readable(name):
        wrong["manager"] = "not_in_shape"
    weakness = weakness_of_password(password[: MOST_PASSWORD + 1], name or "x")
    if weakness:
        wrong["password"] = weakness
    digits = _digits(typed["code"])
    if not digits or step_of(link["totp_secret"], digits, context().clock()) is None:
        wrong["code"] = "wrong" if typed["code"] else "empty"
    return wrong


def _digits(code: str) -> str:
    digits = "".join(code.split())
    return digits if digits.isascii() and digits.isdigit() else ""


def _form(link: Mapping[str, Any], typed: Mapping[str, str], wrong: Mapping[str, str]) -> AnyResponse:
    """The page; the password is typed again, everything else stays."""
    spoken = words_for("setup")
    app = address_for_app(link["totp_secret"], "manager")
    picture = segno.make(app, error="m", micro=False)
    secret = link["totp_secret"]
    chosen = request.form.getlist("languages") if typed else [spoken["lang"]]
    html = render_template(
        "setup/found.html",
        typed={**dict.fromkeys(FIELDS, ""), **typed, "password": ""},
        wrong={field: sentence(spoken["lang"], field, reason) for field, reason in wrong.items()},
        chosen=chosen,
        every=choices(spoken["lang"]),
        app=app,
        qr=picture.svg_data_uri(scale=5, border=2, dark="#1C2328", light="#FFFFFF"),
        secret=" ".join(secret[start : start + 4] for start in range(0, len(secret), 4)),
        **spoken,
    )
    response = make_response(html, 422 if wrong else 200)
    response.headers["Cache-Control"] = "no-store"
    return response


def choices(lang: str) -> list[dict[str, Any]]:
    """Every language there is: by its own name, as this reader calls it, and whether it is a draft."""
    words = context().words
    every = [{**language_json(code), "called": called(code, lang)} for code in words.sources]
    marked = [{**each, "draft": words.language(each["code"]).draft} for each in every]
    return sorted(marked, key=lambda each: normalize("NFKD", each["called"]).casefold())


def sentence(lang: str, field: str, reason: str) -> str:
    """Why a field is refused: in words for this very field, else in general ones."""
    words, reason = context().words, reason.replace("_", "-")
    own = f"setup-bad-{field.replace('_', '-')}-{reason}"
    key = own if words.knows(lang, "setup", own) else f"setup-bad-{reason}"
    return words.say(lang, "setup", key)


def _link(**which: str) -> Mapping[str, Any] | None:
    parts = context()
    with parts.reader.connect() as conn:
        return setup_link(conn, parts.clock(), **which)


def _claim_hash() -> str:
    return hashed(request.cookies.get(CLAIM, ""))
