"""The secure address: how a device learns to trust it, what this browser can do. Works over plain http."""

import plistlib
import ssl
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

import segno
from flask import Response, make_response, render_template
from flask_openapi3 import APIBlueprint
from sqlalchemy import select
from werkzeug.wrappers import Response as AnyResponse

from config.https import folder
from server.db.models import Store
from server.db.moments import iso
from server.domain.errors import Unknown
from server.web.context import context
from server.web.edge import public
from server.web.pages import words_for
from server.web.speech import spoken_languages
from server.web.ticket import address

trust = APIBlueprint("trust", __name__)


@trust.get("/trust", doc_ui=False)
@public
def trust_page() -> AnyResponse:
    """Steps for each kind of device, and a test that turns green item by item."""
    parts = context()
    plan = parts.https
    known = _certificate() if plan is not None and plan.private else None
    html = render_template(
        "trust/trust.html",
        plan=plan,
        fingerprint=_fingerprint(known) if known else "",
        now=iso(parts.clock()),
        silent=_silent_languages(),
        command="python -m server https on",
        **words_for("devices"),
    )
    response = make_response(html)
    response.headers["Cache-Control"] = "no-store"
    return response


def _silent_languages() -> dict[str, str]:
    """By code, the names of the languages of the shop that this computer can't read aloud."""
    parts = context()
    with parts.reader.connect() as conn:
        offered = {code for codes in conn.execute(select(Store.languages)).scalars() for code in codes}
    spoken = set(spoken_languages())
    return {
        code: parts.words.language(code).name for code in sorted(offered - spoken) if parts.words.has(code)
    }


@trust.get("/trust/qr.svg", doc_ui=False)
@public
def trust_qr() -> Response:
    """This page's plain address: before it is trusted, the secure one would only frighten."""
    plan, parts = context().https, context()
    where = f"http://{parts.lan_host}:{parts.settings.port}" if plan is not None else address()
    picture = BytesIO()
    code = segno.make(f"{where}/trust", error="m", micro=False)
    code.save(picture, kind="svg", scale=6, border=2, dark="#1C2328", light="#FFFFFF", xmldecl=False)
    return Response(picture.getvalue(), mimetype="image/svg+xml")


@trust.get("/trust/greetline.crt", doc_ui=False)
@public
def certificate() -> Response:
    """For Android, Windows, Mac, Linux: the root as it is; there is nothing secret in it."""
    return _file(_certificate(), "application/x-x509-ca-cert", "greetline.crt")


@trust.get("/trust/greetline.mobileconfig", doc_ui=False)
@public
def profile() -> Response:
    """For iPad and iPhone: the root within a profile that can be installed and removed."""
    der = _certificate()
    name = f"Greetline {context().https.names[0]}"  # type: ignore[union-attr]  # there is a root, so a plan
    mark = sha256(der).hexdigest()
    root = {
        "PayloadType": "com.apple.security.root",
        "PayloadVersion": 1,
        "PayloadIdentifier": f"greetline.root.{mark[:16]}",
        "PayloadUUID": str(uuid5(NAMESPACE_URL, f"greetline:root:{mark}")).upper(),
        "PayloadDisplayName": name,
        "PayloadContent": der,
    }
    whole = {
        "PayloadType": "Configuration",
        "PayloadVersion": 1,
        "PayloadIdentifier": f"greetline.{mark[:16]}",
        "PayloadUUID": str(uuid5(NAMESPACE_URL, f"greetline:{mark}")).upper(),
        "PayloadDisplayName": name,
        "PayloadRemovalDisallowed": False,
        "PayloadContent": [root],
    }
    return _file(plistlib.dumps(whole), "application/x-apple-aspen-config", "greetline.mobileconfig")


def _file(content: bytes, kind: str, name: str) -> Response:
    response = Response(content, mimetype=kind)
    response.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    return response


def _certificate() -> bytes:
    """Our root as DER."""
    parts = context()
    if parts.https is None or not parts.https.private:
        raise Unknown("not_found")
    file: Path = folder(parts.settings.data) / "root.crt"
    return ssl.PEM_cert_to_DER_cert(file.read_text(encoding="ascii"))


def _fingerprint(der: bytes) -> str:
    digest = sha256(der).hexdigest().upper()
    return " ".join(digest[at : at + 4] for at in range(0, len(digest), 4))
