"""HTTP to the shop: one kept connection, a limit on every wait, and one kind of trouble."""

import json
import ssl
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPException, HTTPSConnection
from typing import Any
from urllib.parse import quote, urlsplit

MOST_BYTES = 1_000_000


class Away(Exception):
    """The server did not answer, or not in HTTP; its text is nobody's business."""


@dataclass(frozen=True, slots=True)
class Server:
    """Which store of which server, and our token for it."""

    url: str
    store: str
    token: str

    def __repr__(self) -> str:
        return f"Server({self.url}, {self.store})"


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back; `body` is None when it was no JSON object."""

    status: int
    body: dict[str, Any] | None

    @property
    def is_good(self) -> bool:
        return self.status < 300

    @property
    def is_refused(self) -> bool:
        """Asked for wrongly, once and for all: the same again would be answered the same."""
        return 400 <= self.status < 500 and self.status not in (401, 403, 408, 425, 429)


class LineToServer:
    """Not for several threads at once: each has its own."""

    def __init__(self, server: Server) -> None:
        self._token = server.token
        self._base = f"/api/v1/stores/{quote(server.store, safe='')}"
        parts = urlsplit(server.url)
        self._secure = parts.scheme == "https"
        self._host, self._port = parts.hostname or "localhost", parts.port
        self._open: HTTPConnection | None = None

    def get(self, path: str, within_s: float) -> Answer:
        return self._ask("GET", path, within_s)

    def post(self, path: str, body: dict[str, object], within_s: float, key: str | None = None) -> Answer:
        headers = {"Content-Type": "application/json"} | ({"Idempotency-Key": key} if key else {})
        return self._ask("POST", path, within_s, json.dumps(body).encode(), headers)

    def put(self, path: str, body: bytes, kind: str, within_s: float) -> Answer:
        return self._ask("PUT", path, within_s, body, {"Content-Type": kind})

    def _ask(
        self,
        method: str,
        path: str,
        within_s: float,
        body: bytes | None = None,
        headers: dict[str, str] | None = None,
    ) -> Answer:
        """A kept connection may have been closed meanwhile: then again on a new one. All calls bear that."""
        kept = self._open is not None
        try:
            return self._try(method, path, within_s, body, headers or {})
        except (OSError, HTTPException) as trouble:
            self.close()
            if not kept or isinstance(trouble, TimeoutError):
                raise Away from None
        try:
            return self._try(method, path, within_s, body, headers or {})
        except (OSError, HTTPException):
            self.close()
            raise Away from None

    def _try(
        self, method: str, path: str, within_s: float, body: bytes | None, headers: dict[str, str]
    ) -> Answer:
        line = self._open or self._connect(within_s)
        line.timeout = within_s
        if line.sock is not None:
            line.sock.settimeout(within_s)
        line.request(method, self._base + path, body, {"Authorization": f"Bearer {self._token}", **headers})
        response = line.getresponse()
        read = response.read(MOST_BYTES)
        if response.will_close or not response.isclosed():
            self.close()
        return Answer(response.status, _parsed(read))

    def _connect(self, within_s: float) -> HTTPConnection:
        if self._secure:
            secure = ssl.create_default_context()
            self._open = HTTPSConnection(self._host, self._port, timeout=within_s, context=secure)
        else:
            self._open = HTTPConnection(self._host, self._port, timeout=within_s)
        return self._open

    def close(self) -> None:
        if self._open is not None:
            self._open.close()
            self._open = None


def _parsed(read: bytes) -> dict[str, Any] | None:
    try:
        found = json.loads(read)
    except ValueError:
        return None
    return found if isinstance(found, dict) else None
