"""The shells of the pages: Jinja paints, the browser owns what changes."""

import json
from collections.abc import Callable, Iterable
from typing import Any

from flask import Response, make_response, redirect, render_template, request, send_from_directory
from flask_openapi3 import APIBlueprint
from markupsafe import Markup
from pydantic import BaseModel
from sqlalchemy import Connection
from werkzeug.wrappers import Response as AnyResponse

from server.db.moments import iso
from server.domain.errors import Unknown
from server.identity.devices import Known
from server.queries.kiosks import own_numbers
from server.queries.members import me_json
from server.queries.projection import STAFF_ROLES, TABLET
from server.queries.queue import snapshot, store_json
from server.web.context import context
from server.web.edge import devices_of_browser, from_header, public
from server.web.shell import stamp
from server.web.speech import spoken_languages
from server.web.words import FALLBACK, FONTS, lookup

pages = APIBlueprint("pages", __name__)

ROLES = {
    "kiosk": ("kiosk",),
    "staff": ("staff", "lead", "manager", TABLET),
    "screen": ("screen",),
    "manager": ("manager",),
    "devices": ("lead", "manager"),
    "setup": ("manager",),
    "expected": ("staff", "lead", "manager"),
    "tour": ("manager",),
}
TEMPLATES = {
    "kiosk": "kiosk.html",
    "staff": "staff/staff.html",
    "sign_in": "staff/sign_in.html",
    "screen": "screen/screen.html",
    "manager": "manager/manager.html",
    "ticket": "ticket.html",
    "devices": "health/health.html",
    "setup": "setup/setup.html",
    "expected": "expected/expected.html",
    "tour": "tour/tour.html",
}
# Catalogues of what a page asks for only when somebody wants it.
LATER = frozenset({"after", "again", "aloud"})
# Pages that speak from another page's catalogue.
CATALOGUES = {"sign_in": "staff", "setup": "devices+setup"}
SCRIPT_ENDS = {"<": "\\u003c", ">": "\\u003e", "&": "\\u0026", "\u2028": "\\u2028", "\u2029": "\\u2029"}

More = Callable[[Connection, Known], dict[str, Any]]


class PagePath(BaseModel):
    """Which page's catalogue, in which language."""

    lang: str
    page: str


class AssetPath(BaseModel):
    """A built file by its hashed name."""

    name: str


def json_block(value: Any) -> Markup:
    """JSON that can stand inside a script element."""
    text = json.dumps(value, separators=(",", ":"), ensure_ascii=False)
    for char, escape in SCRIPT_ENDS.items():
        text = text.replace(char, escape)
    return Markup(text)  # noqa: S704 - every character that could end the element is escaped above


def asset(name: str) -> str:
    """The address of a built file; its hash is in the name, so it may be kept for ever."""
    return "/assets/" + context().assets.get(name, name)


def chosen_language(offered: Iterable[str], page: str, browser: bool = False) -> str:
    """Of those offered that this page speaks: asked for, liked by the browser, or the first."""
    words, named = context().words, CATALOGUES.get(page, page)
    known = [code for code in offered if words.speaks(code, named)] or [FALLBACK]
    likes = request.accept_languages.values() if browser else ()
    return lookup([request.args.get("language", ""), *likes], known) or known[0]


def words_for(page: str = "common", lang: str | None = None) -> dict[str, Any]:
    """What every template needs to speak: `lang`, `dir`, `t`, `asset`, and where its letters are."""
    words = context().words
    code = words.spoken(lang or chosen_language([FALLBACK, *words.sources], page, browser=True), page)

    def t(key: str, **arguments: Any) -> str:
        return words.say(code, page, key, **arguments)

    return {
        "lang": code,
        "dir": words.language(code).dir,
        "t": t,
        "asset": asset,
        "fonts": fonts_of(code),
    }


def fonts_of(code: str) -> str | None:
    """The address of the stylesheet with a language's letters, if it needs one."""
    return asset(f"fonts-{FONTS[code]}.css") if code in FONTS else None


def language_json(code: str) -> dict[str, Any]:
    """A language as a page offers it."""
    one = context().words.language(code)
    fonts = fonts_of(code)
    return {"code": code, "name": one.name, "dir": one.dir, **({"fonts": fonts} if fonts else {})}


def boot_for(page: str, here: Known | None, store: dict[str, Any], lang: str) -> dict[str, Any]:
    """What the page's script starts with."""
    parts = context()
    rules = parts.settings
    codes = [code for code in store["languages"] if parts.words.has(code)] or [FALLBACK]
    return {
        "page": page,
        "device": here and device_json(here),
        "store": store,
        "settings": {
            "heartbeat_s": rules.heartbeat_s,
            "cut_off_s": rules.cut_off_s,
            "undo_s": rules.undo_s,
            "ticket_shown_s": rules.ticket_shown_s,
            "next_early_s": rules.next_early_s,
            "next_late_s": rules.next_late_s,
            "scan_s": rules.scan_s,
            "aloud_key": rules.aloud_key,
        },
        "spoken": [code for code in codes if code in spoken_languages()] if page == "kiosk" else [],
        "messages": parts.words.source(lang, CATALOGUES.get(page, page)),
        "language": lang,
        "languages": [language_json(code) for code in codes],
        "now": iso(parts.clock()),
        "version": parts.version,
    }


def render(page: str, boot: dict[str, Any], **more: Any) -> Response:
    """The page; personal, so neither kept by caches nor by the back button."""
    spoken = words_for(CATALOGUES.get(page, page), boot["language"])
    html = render_template(TEMPLATES[page], boot=boot, boot_json=json_block(boot), **spoken, **more)
    response = make_response(html)
    response.headers["Cache-Control"] = "no-store"
    return response


def page_device(page: str) -> Known | None:
    """The device whose page this is: by bearer token, by `?device=`, or the only one in this browser."""
    bearer = from_header()
    if bearer is not None:
        return bearer if bearer.role in ROLES[page] else None
    mine = devices_of_browser(ROLES[page])
    named = request.args.get("device")
    if named:
        return next((known for known in mine if known.id == named), None)
    return mine[0] if len(mine) == 1 else None


def live_page(page: str, more: More | None = None) -> AnyResponse:
    """A page with its snapshot, and what else its own data is made of."""
    here = page_device(page)
    if here is None:
        return who_are_you(page)
    parts = context()
    with parts.reader.connect() as conn:
        store = store_json(conn, here.store_id, here.role)
        staff = here.role in STAFF_ROLES
        state = {
            **parts.status(conn, here.store_id, staff),
            **snapshot(conn, here.store_id, here.role, parts.clock()),
        }
        own = more(conn, here) if more else {}
    shown = "sign_in" if here.role == TABLET else page
    lang = chosen_language(store["languages"], shown, browser=staff)
    return render(shown, {**boot_for(shown, here, store, lang), "state": state, **own})


def device_json(here: Known) -> dict[str, Any]:
    """The device as its page knows it; `signed_in`: it is a manager's sign-in, which ends."""
    signed_in = here.manager_id is not None
    return {"id": here.id, "name": here.name, "role": here.role, "staff": here.staff, "signed_in": signed_in}


def me_in_boot(conn: Connection, here: Known) -> dict[str, Any]:
    """Who holds this tablet, and what they are to the shop."""
    return {"me": me_json(conn, here, context().settings.sign_in_idle_s)}


def who_are_you(page: str) -> AnyResponse:
    """This browser is not that device yet; or it is several, and has to say which."""
    mine = devices_of_browser(ROLES[page])
    html = render_template("shared/who.html", page=page, mine=mine, **words_for())
    return make_response(html, 200 if mine else 401)


@pages.get("/kiosk", doc_ui=False)
@public
def kiosk_page() -> AnyResponse:
    """What customers touch."""
    return live_page("kiosk", _numbers)


def _numbers(conn: Connection, here: Known) -> dict[str, Any]:
    """What the kiosk needs while we are away, and by which it knows that it is up to date."""
    now = context().clock()
    numbers = own_numbers(conn, here.store_id, here.id, now)
    return {"numbers": numbers, "stamp": stamp(conn, here.store_id)}


@pages.get("/staff", doc_ui=False)
@public
def staff_page() -> AnyResponse:
    """The board."""
    return live_page("staff", more=me_in_boot)


@pages.get("/screen", doc_ui=False)
@public
def screen_page() -> AnyResponse:
    """What the waiting room sees."""
    return live_page("screen")


@pages.get("/", doc_ui=False)
@public
def home() -> AnyResponse:
    """The devices that this browser is; or where to find the links."""
    every = tuple(role for roles in ROLES.values() for role in roles)
    mine = devices_of_browser(every)
    if len(mine) == 1:
        page = next(page for page, roles in ROLES.items() if mine[0].role in roles)
        return redirect(f"/{page}?device={mine[0].id}")
    return make_response(render_template("shared/who.html", page="", mine=mine, **words_for()))


@pages.get("/messages/<lang>/<page>.ftl", doc_ui=False)
@public
def messages(path: PagePath) -> Response:
    """A page's catalogue in another language."""
    words = context().words
    if not words.has(path.lang) or path.page not in {*TEMPLATES, *LATER}:
        raise Unknown("not_found")
    response = Response(words.source(path.lang, path.page), mimetype="text/plain")
    response.headers["Content-Language"] = words.spoken(path.lang, path.page)
    response.headers["Cache-Control"] = "public, max-age=300"
    return response


@pages.get("/assets/<name>", doc_ui=False)
@public
def built(path: AssetPath) -> Response:
    """A built file; where set-up left a compressed twin, that one travels."""
    folder = context().settings.bundles_path
    zipped = "gzip" in request.headers.get("Accept-Encoding", "")
    packed = zipped and (folder / f"{path.name}.gz").is_file()
    response = send_from_directory(
        folder.resolve(),
        f"{path.name}.gz" if packed else path.name,
        mimetype=_type_of(path.name),
        conditional=not packed,
    )
    if packed:
        response.headers["Content-Encoding"] = "gzip"
    response.headers["Vary"] = "Accept-Encoding"
    response.headers["Cache-Control"] = "public, max-age=31536000, immutable"
    return response


def _type_of(name: str) -> str:
    kinds = {"js": "text/javascript", "css": "text/css", "woff2": "font/woff2", "svg": "image/svg+xml"}
    return kinds.get(name.rpartition(".")[2], "application/octet-stream")
