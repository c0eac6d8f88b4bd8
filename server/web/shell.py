"""The kiosk's shell: which build of it is served, and its service worker."""

from functools import lru_cache
from hashlib import sha256

from flask import Response, send_from_directory
from flask_openapi3 import APIBlueprint
from sqlalchemy import Connection

from server.db.moments import iso
from server.queries.kiosks import closed_last
from server.web.context import context
from server.web.edge import public

# The catalogues that its pages speak from.
SPEAKS = ("common", "errors", "kiosk", "again")

shell = APIBlueprint("kiosk_shell", __name__)


def stamp(conn: Connection, store_id: int) -> str:
    """Changes with what the kiosk is made of, and with each closing: a page is never older than a day."""
    parts = context()
    words = (source[page] for source in parts.words.sources.values() for page in SPEAKS if page in source)
    made_of = (parts.version, *parts.assets.values(), *words)
    return f"{_short(made_of)}.{iso(closed_last(conn, store_id, parts.clock())) or ''}"


@lru_cache(maxsize=8)
def _short(made_of: tuple[str, ...]) -> str:
    return sha256("\0".join(made_of).encode()).hexdigest()[:12]


@shell.get("/kiosk/sw.js", doc_ui=False)
@public
def service_worker() -> Response:
    """At one address for ever, and asked for anew each time: a kiosk is never stuck with an old one."""
    parts = context()
    response = send_from_directory(
        parts.settings.bundles_path.resolve(), parts.assets.get("sw.js", "sw.js"), mimetype="text/javascript"
    )
    response.headers["Cache-Control"] = "no-cache"
    response.headers["Service-Worker-Allowed"] = "/kiosk"
    return response
