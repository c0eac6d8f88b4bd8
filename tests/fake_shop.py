"""The shop as the door's camera sees it: the contract of docs/events.md over real HTTP, with its bad days."""

import json
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

from server.domain.door import PARTY_GAP_S

TOKEN = "a-camera-token"


class FakeShop:
    """Keeps what it was told, with the time of each; `trouble` makes it answer 503, or not at all."""

    def __init__(self, port: int = 0) -> None:
        self.door: dict[str, Any] | None = None
        self.version = 1
        self.snapshot: str | None = None
        self.dry_run: str | None = None
        self.trouble: str | None = None
        self.states: list[tuple[float, dict[str, Any]]] = []
        self.arrivals: dict[str, dict[str, Any]] = {}
        self.received: list[tuple[float, dict[str, Any]]] = []
        self.snapshots: dict[str, bytes] = {}
        self.crossings: list[tuple[str, dict[str, Any]]] = []
        self.strangers = 0
        self._changed = threading.Condition()
        self._http = _Http(("127.0.0.1", port), _Call)
        self._http.shop = self
        self.port = self._http.server_address[1]
        threading.Thread(target=self._http.serve_forever, args=(0.02,), daemon=True).start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def set_door(self, **door: Any) -> None:
        whole = {
            "anchor": "head",
            "ignore": [],
            "quiet": False,
            "party_gap_s": PARTY_GAP_S,
            "line": None,
            "inside": None,
        }
        self.order(door=whole | door)

    def order(self, **changes: Any) -> None:
        with self._changed:
            for name, value in changes.items():
                setattr(self, name, value)
            self.version += 1
            self._changed.notify_all()

    def wait_orders(self, have: int, wait_s: float) -> dict[str, Any]:
        with self._changed:
            self._changed.wait_for(lambda: self.version != have, wait_s)
            return {
                "version": self.version,
                "door": self.door,
                "snapshot": self.snapshot,
                "dry_run": self.dry_run,
            }

    def last(self) -> str | None:
        return self.states[-1][1]["state"] if self.states else None

    def wait_state(self, *states: str, within_s: float) -> float:
        """When it was first told one of them, from now on."""
        began, seen = time.monotonic(), len(self.states)
        while time.monotonic() - began < within_s:
            for at, told in self.states[seen:]:
                if told["state"] in states:
                    return at
            time.sleep(0.01)
        raise AssertionError(f"told {[told['state'] for _, told in self.states[-10:]]}, not {states}")

    def close(self) -> None:
        self._http.shutdown()
        self._http.server_close()


class _Http(ThreadingHTTPServer):
    shop: FakeShop
    daemon_threads = True
    allow_reuse_address = True

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A camera that went away is no fault of the test."""


class _Call(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: _Http

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the standard library's name
        """Nothing on the console."""

    def _body(self) -> bytes:
        return self.rfile.read(int(self.headers.get("Content-Length") or 0))

    def _answer(self, status: int, body: dict[str, Any] | None = None) -> None:
        packed = b"" if body is None else json.dumps(body).encode()
        self.send_response(status)
        self.send_header("Content-Length", str(len(packed)))
        self.end_headers()
        self.wfile.write(packed)

    def _is_refused(self) -> bool:
        shop = self.server.shop
        if self.headers.get("Authorization") != f"Bearer {TOKEN}":
            shop.strangers += 1
            self._answer(401, {"code": "not_signed_in"})
            return True
        if shop.trouble == "hangs":
            time.sleep(60)
        if shop.trouble == "503":
            self._answer(503, {"code": "busy"})
            return True
        return False

    def do_GET(self) -> None:
        if not self._is_refused():
            asked = parse_qs(urlsplit(self.path).query)
            self._answer(200, self.server.shop.wait_orders(int(asked["have"][0]), float(asked["wait_s"][0])))

    def do_PUT(self) -> None:
        body = self._body()
        if not self._is_refused():
            self.server.shop.snapshots[self.path.rpartition("/")[2]] = body
            self._answer(204)

    def do_POST(self) -> None:
        body = json.loads(self._body())
        if self._is_refused():
            return
        shop, (*_, room, name) = self.server.shop, self.path.split("/")
        if name == "state":
            shop.states.append((time.monotonic(), body))
            self._answer(200, {})
        elif name == "arrivals":
            key = self.headers["Idempotency-Key"]
            shop.received.append((time.monotonic(), body))
            shop.arrivals.setdefault(key, body)
            self._answer(201, {})
        else:
            assert room == "dry_run"
            shop.crossings.append((name, body))
            self._answer(200, {})
