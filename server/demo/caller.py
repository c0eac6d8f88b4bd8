"""Speaking to the shop as anybody does: over HTTP, with a device's token."""

import json
from typing import Any
from urllib.error import HTTPError
from urllib.request import Request, urlopen

from config.settings import Settings
from server.db.ids import new_id

PATIENCE_S = 10.0


class Gone(Exception):
    """The device is no longer known: the demo was removed, or somebody took the device away."""


class NoAnswer(OSError):
    """The shop is busy with something else."""


class Caller:
    """One store's address, as this machine reaches it."""

    def __init__(self, settings: Settings, store: str) -> None:
        host = "127.0.0.1" if settings.host in ("0.0.0.0", "::") else settings.host  # noqa: S104 - all are near
        self.host, self.port = host, settings.port
        self.base = f"http://{host}:{settings.port}/api/v1"
        self.store = f"{self.base}/stores/{store}"

    def get(self, token: str, path: str = "") -> dict[str, Any]:
        """What the store tells this device."""
        status, body = self._call(Request(self.store + path, headers=_bearer(token)))  # noqa: S310 - our own
        if status != 200:
            raise NoAnswer
        return body

    def post(self, token: str, path: str, told: dict[str, Any] | None = None) -> tuple[int, dict[str, Any]]:
        """An order, with a key of its own; its status and answer, whether it was taken or refused."""
        return self._order(self.store + path, told or {}, _bearer(token))

    def ticket(self, public_token: str, action: str = "") -> None:
        """A person looks at their phone, or says something there."""
        address = f"{self.base}/tickets/{public_token}"
        if action:
            self._order(f"{address}/{action}", {}, {})
        else:
            self._call(Request(address))  # noqa: S310 - our own

    def _order(
        self, address: str, told: dict[str, Any], headers: dict[str, str]
    ) -> tuple[int, dict[str, Any]]:
        sent = {**headers, "Content-Type": "application/json", "Idempotency-Key": new_id()}
        return self._call(Request(address, json.dumps(told).encode(), sent, method="POST"))  # noqa: S310

    def _call(self, request: Request) -> tuple[int, dict[str, Any]]:
        try:
            with urlopen(request, timeout=PATIENCE_S) as answer:  # noqa: S310 - our own
                return answer.status, json.loads(answer.read() or b"{}")
        except HTTPError as refused:
            with refused:
                if refused.code == 401:
                    raise Gone from None
                return refused.code, {}


def _bearer(token: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {token}"}
