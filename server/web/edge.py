"""Who is calling, and may they: default deny. Every view says which roles it serves, or that it is public."""

import json
import re
from collections.abc import Callable
from time import monotonic
from typing import Any, TypeVar
from urllib.parse import urlsplit

from flask import Flask, Response, current_app, g, request
from sqlalchemy import select
from werkzeug.exceptions import RequestEntityTooLarge

from server.db.models import Store
from server.db.writer import Reply
from server.domain.device import CALLERS
from server.domain.errors import BadField, KeyMissing, NotAllowed, NotSignedIn, SignInNeeded, TooMany, Unknown
from server.identity.devices import Known
from server.queries.projection import TABLET
from server.web.context import context
from server.web.errors import problem

View = TypeVar("View", bound=Callable[..., Any])

STAFF = ("staff", "lead", "manager")
READERS = (*STAFF, TABLET, "kiosk", "screen")
ANY = (*READERS, "camera")
COOKIE = "greetline_"
DEVICE_HEADER = "X-Greetline-Device"
UNKEEPABLE = re.compile("[\0\ud800-\udfff]")
WRITES = frozenset({"POST", "PUT", "PATCH", "DELETE"})


def serves(*roles: str) -> Callable[[View], View]:
    """Declare the roles of a view."""

    def mark(view: View) -> View:
        view.roles = frozenset(roles)  # type: ignore[attr-defined]
        return view

    return mark


def public(view: View) -> View:
    """Declare that anybody may call it; what it shows hangs on nothing but its address."""
    return serves("anybody")(view)


def reads_itself(view: View) -> View:
    """Declare that the body is no JSON: the view reads it, after it is known who calls."""
    view.reads_itself = True  # type: ignore[attr-defined]
    return view


def install(app: Flask) -> None:
    """The checks before every view, in their order."""
    for check in (_check_address, _check_body, _check_role):
        app.before_request(check)


def refuse_undeclared(app: Flask) -> None:
    """Called once when the app is built: a route without a role fails the start, not the shop."""
    undeclared = [name for name, view in app.view_functions.items() if not hasattr(view, "roles")]
    if undeclared:
        raise RuntimeError(f"These routes declare no role: {', '.join(sorted(undeclared))}")


def device() -> Known:
    """The device that calls; only in views that serve a role."""
    return g.device  # type: ignore[no-any-return]


def _check_address() -> Response | None:
    """PostgreSQL takes a NUL nowhere, not even to say that it doesn't know it."""
    if "\0" in request.path or any("\0" in value for value in request.args.values()):
        return problem("bad_encoding")
    return None


def _check_body() -> Response | None:
    """Refuse what can't be read before anybody looks inside, each in its own words."""
    if not _is_json_expected():
        return None
    try:
        raw = request.get_data(cache=True)
    except RequestEntityTooLarge:
        return problem("too_large", most_kib=context().settings.max_body_kib)
    if not raw:
        return None
    # A body that came in chunks, its length untold, is cut off at the limit without a word.
    if request.content_length is None and len(raw) >= (request.max_content_length or 0):
        return problem("too_large", most_kib=context().settings.max_body_kib)
    if request.mimetype != "application/json":
        return problem("wrong_type")
    try:
        parsed = json.loads(raw.decode("utf-8"))
    except UnicodeDecodeError:
        return problem("bad_encoding")
    except (ValueError, RecursionError):
        return problem("bad_json")
    if not isinstance(parsed, dict):
        return problem("bad_field", field="body", reason="not_an_object")
    if b"\\u" in raw and not _can_be_kept(parsed):
        return problem("bad_encoding")
    return None


def _is_json_expected() -> bool:
    view = current_app.view_functions.get(request.endpoint or "")
    is_write = request.method in WRITES and request.path.startswith("/api/")
    return is_write and not hasattr(view, "reads_itself")


def _can_be_kept(parsed: object) -> bool:
    """No database keeps a NUL or half of a surrogate pair as text."""
    rest = [parsed]
    while rest:
        value = rest.pop()
        if isinstance(value, str) and UNKEEPABLE.search(value):
            return False
        if isinstance(value, dict):
            rest += [*value, *value.values()]
        elif isinstance(value, list):
            rest += value
    return True


def _check_role() -> None:
    view = current_app.view_functions.get(request.endpoint or "")
    if view is None:
        return
    roles: frozenset[str] = getattr(view, "roles", frozenset())
    if "anybody" in roles:
        return
    found = from_header() or _from_cookie()
    if found is None:
        raise NotSignedIn
    if found.role not in roles:
        raise SignInNeeded if found.role == TABLET and "staff" in roles else NotAllowed
    store = (request.view_args or {}).get("store")
    if store is not None and store != found.store:
        _refuse_store(store)
    if request.method in WRITES and not context().orders.take(found.id, monotonic()):
        raise TooMany
    g.device = found
    if found.role in CALLERS:
        context().heard(found)


def _refuse_store(slug: str) -> None:
    with context().reader.connect() as conn:
        there = conn.execute(select(Store.id).where(Store.slug == slug)).scalar()
    raise Unknown("store") if there is None else NotAllowed


def from_header() -> Known | None:
    """The device of the bearer token; a token that is worth nothing is an error, not a guest."""
    scheme, _, token = request.headers.get("Authorization", "").partition(" ")
    if scheme.lower() != "bearer" or not token.strip():
        return None
    found = context().devices.find(token.strip())
    if found is None:
        raise NotSignedIn
    return found


def _from_cookie() -> Known | None:
    """The device that the page names, proved by its own cookie; writes only from our own pages."""
    named = request.headers.get(DEVICE_HEADER)
    if request.method not in WRITES:
        named = named or request.args.get("device")
    elif named and not same_origin():
        raise NotAllowed
    return find_device(named) if named else None


def find_device(named: str) -> Known | None:
    """The device of this id, if this browser holds its cookie; also for sockets."""
    token = request.cookies.get(COOKIE + named) if named else None
    found = context().devices.find(token) if token else from_header()
    return found if found and (token is None or found.id == named) else None


def devices_of_browser(role_names: tuple[str, ...]) -> list[Known]:
    """Every device of these roles whose cookie this browser holds."""
    tokens = [v for name, v in request.cookies.items() if name.startswith(COOKIE)]
    found = (context().devices.find(token) for token in tokens)
    return [known for known in found if known is not None and known.role in role_names]


def caller_address() -> str:
    """Where a request comes from; only our own TLS proxy may say so for somebody else."""
    near = request.remote_addr or ""
    told = request.headers.get("X-Forwarded-For", "").rpartition(",")[2].strip()
    return told if told and near in ("127.0.0.1", "::1") else near


def same_origin() -> bool:
    """A cookie is worth something only when our own page sent the request."""
    site = request.headers.get("Sec-Fetch-Site")
    if site is not None and site != "same-origin":
        return False
    origin = request.headers.get("Origin")
    return origin is None or urlsplit(origin).netloc == request.host


def idempotency_key() -> str:
    """The caller's key; a write without one is refused."""
    key = request.headers.get("Idempotency-Key", "").strip()
    if not key:
        raise KeyMissing
    if len(key) > 255 or not key.isprintable():
        raise BadField(field="Idempotency-Key", reason="not_in_shape")
    return key


def answer(reply: Reply) -> Response:
    """A reply of the writer as HTTP."""
    if reply.status == 204:
        return Response(status=204)
    return Response(json.dumps(reply.body, separators=(",", ":")), reply.status, mimetype="application/json")
