"""Every address of the server and who may call it: written down a second time, on purpose."""

from dataclasses import dataclass
from typing import Any

STAFF = frozenset({"staff", "lead", "manager"})
# A paired tablet at which nobody has signed in.
TABLET = frozenset({"tablet"})
READERS = STAFF | TABLET | {"kiosk", "screen"}
EVERYBODY = READERS | {"camera"}
HOLDERS = frozenset({"staff", "lead"})
LEADS = frozenset({"lead", "manager"})
CAMERA = frozenset({"camera"})
PUBLIC = frozenset({"anybody"})


@dataclass(frozen=True)
class Route:
    """One address; `done` is the status for who may, `body` what is sent."""

    method: str
    rule: str
    roles: frozenset[str]
    done: int = 200
    query: str = ""
    body: dict[str, Any] | None = None

    @property
    def name(self) -> str:
        return f"{self.method} {self.rule}"


STORE = "/api/v1/stores/<store>"
SERVED = (
    Route("GET", STORE, EVERYBODY),
    Route("GET", f"{STORE}/state", READERS),
    Route("GET", f"{STORE}/events", READERS, query="?after=0"),
    Route("GET", f"{STORE}/reports/<report>", frozenset({"manager"})),
    Route("POST", f"{STORE}/visits", STAFF | {"kiosk"}, 201, body={"service": "repairs"}),
    Route("POST", f"{STORE}/kiosk/alive", frozenset({"kiosk"}), body={}),
    Route("POST", f"{STORE}/visits/<visit_id>/<verb>", STAFF, body={}),
    Route("POST", f"{STORE}/call-next", STAFF, body={}),
    Route("GET", f"{STORE}/expected", STAFF),
    Route("POST", f"{STORE}/expected", STAFF, 422, body={"service": "repairs"}),
    Route("POST", f"{STORE}/expected/find", STAFF | {"kiosk"}, body={"name": "Robin"}),
    Route("POST", f"{STORE}/expected/<expected_id>/cancel", STAFF, 404, body={}),
    Route("POST", f"{STORE}/expected/<expected_id>/restore", STAFF, 404, body={}),
    # Nobody has this number; what may be asked about it is a name of its own.
    Route("POST", f"{STORE}/tickets/find", frozenset({"kiosk"}), 404, body={"ticket": "Z999"}),
    Route("POST", f"{STORE}/tickets/<action>", frozenset({"kiosk"}), 404, body={"ticket": "Z999"}),
    Route("GET", f"{STORE}/person", frozenset({"kiosk"})),
    Route("POST", f"{STORE}/person", frozenset({"kiosk"}), 201, body={}),
    Route("GET", f"{STORE}/speech", frozenset({"kiosk", "screen"})),
    # Nobody speaks Klingon here.
    Route(
        "POST",
        f"{STORE}/speech",
        frozenset({"kiosk", "screen"}),
        404,
        body={"text": "A12", "language": "tlh"},
    ),
    Route("GET", f"{STORE}/me", STAFF | TABLET),
    Route("POST", f"{STORE}/me/touched", HOLDERS, 204, body={}),
    Route("POST", f"{STORE}/me/desk", HOLDERS, body={"desk": None}),
    Route("POST", f"{STORE}/me/<verb>", HOLDERS, body={}),
    # Devices that are held by whom they were made for have nobody to sign in.
    Route("POST", f"{STORE}/sign-in", STAFF | TABLET, 409, body={"staff": 4000000, "pin": "284617"}),
    Route("GET", f"{STORE}/staff", LEADS),
    Route("POST", f"{STORE}/staff", frozenset({"manager"}), body={"name": "Alex", "lead": False}),
    Route("POST", f"{STORE}/staff/<staff_id>/pin", frozenset({"manager"}), body={"pin": "284617"}),
    Route("GET", f"{STORE}/setup", frozenset({"manager"})),
    Route("POST", f"{STORE}/setup", frozenset({"manager"}), body={}),
    Route("POST", f"{STORE}/setup/trade", frozenset({"manager"}), 422, body={"trade": "nobody"}),
    Route("POST", f"{STORE}/setup/undo", frozenset({"manager"}), 404, body={"seq": 4000000}),
    Route("POST", f"{STORE}/setup/staff", frozenset({"manager"}), 422, body={}),
    Route("POST", f"{STORE}/alerts/<alert_id>/answer", STAFF, 404, body={}),
    Route("POST", f"{STORE}/arrivals/greet", STAFF, 404, body={"arrivals": ["nobody"]}),
    Route("POST", f"{STORE}/pairings", frozenset({"manager"}), 201, body={"role": "kiosk"}),
    Route("POST", f"{STORE}/pairings/<pairing_id>/<verb>", frozenset({"manager"}), 404, body={}),
    Route("GET", f"{STORE}/devices", LEADS),
    Route("POST", f"{STORE}/remove", frozenset({"manager"}), 422, body={}),
    Route("POST", f"{STORE}/devices/ring", LEADS, body={}),
    Route("POST", f"{STORE}/devices/<device_id>/<verb>", LEADS, 404, body={}),
    Route(
        "POST", f"{STORE}/devices/<device_id>/printer", frozenset({"manager"}), 404, body={"address": None}
    ),
    Route("POST", f"{STORE}/devices/<device_id>/test-ticket", frozenset({"manager"}), 404, body={}),
    Route("POST", f"{STORE}/prints", frozenset({"kiosk"}), 404, body={"token": "nobodys"}),
    Route("GET", f"{STORE}/door/orders", CAMERA),
    Route("POST", f"{STORE}/door/state", CAMERA, body={"state": "ok", "mode": "full"}),
    Route("PUT", f"{STORE}/door/snapshot/<id>", CAMERA, 415, body={}),
    Route("POST", f"{STORE}/door/dry_run/<id>", CAMERA, 404, body={"direction": "in"}),
    Route("GET", f"{STORE}/door", frozenset({"manager"})),
    Route("POST", f"{STORE}/setup/door", frozenset({"manager"}), body={}),
    # There is no camera to ask, nor a line to try.
    Route("POST", f"{STORE}/door/snapshot", frozenset({"manager"}), 409, body={}),
    Route("POST", f"{STORE}/door/dry_run", frozenset({"manager"}), 409, body={}),
    Route("POST", f"{STORE}/door/dry_run/end", frozenset({"manager"}), body={}),
    Route("POST", f"{STORE}/door/audit", frozenset({"manager"}), body={"took_s": 60, "taps": []}),
    Route("POST", f"{STORE}/door/step-through", STAFF, body={}),
    Route("POST", f"{STORE}/arrivals", frozenset({"camera"}), 201, body={"direction": "in"}),
    Route("POST", f"{STORE}/arrivals/<arrival_id>/<verb>", STAFF | {"camera"}, body={}),
)
# A page is an empty shell for who is not that device; what it shows hangs on the device it was given.
PAGES = {
    "/kiosk": frozenset({"kiosk"}),
    "/staff": STAFF | TABLET,
    "/screen": frozenset({"screen"}),
    "/manager": frozenset({"manager"}),
    "/manager/visits": frozenset({"manager"}),
    "/health": LEADS,
    "/setup": frozenset({"manager"}),
    "/setup/preview": frozenset({"manager"}),
    "/setup/door-sign": frozenset({"manager"}),
    "/expected": STAFF | TABLET,  # that leads on to who may sign in
}
OPEN_TO_ALL = (
    "GET /",
    "GET /api/v1/openapi.json",
    "GET /api/v1/tickets/<token>",
    "GET /api/v1/tickets/<token>/live",
    "POST /api/v1/tickets/<token>/<action>",
    "POST /api/v1/tickets/<token>/tell",
    "GET /assets/<name>",
    "GET /components",
    "GET /components/<scene>",
    "GET /healthz",
    "GET /manager/demo",
    "GET /manager/visits/<visit_id>",
    "POST /manager/demo",
    "POST /manager/sign-in",
    "POST /manager/sign-out",
    "GET /kiosk/sw.js",
    "GET /messages/<lang>/<page>.ftl",
    "GET /open/<code>",
    "POST /open/<code>",
    "GET /pair",
    "POST /pair",
    "GET /pair/state",
    "POST /pair/take",
    "GET /readyz",
    "POST /setup",
    "POST /setup/kiosk",
    "GET /setup/open/<code>",
    "POST /setup/open/<code>",
    "GET /t/<token>",
    "GET /t/<token>/qr.svg",
    "GET /tour",
    "GET /tour/<code>",
    "POST /tour/<code>",
    "GET /trust",
    "GET /trust/greetline.crt",
    "GET /trust/greetline.mobileconfig",
    "GET /trust/qr.svg",
    *(f"GET {page}" for page in PAGES),
)
