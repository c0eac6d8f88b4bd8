"""What the server wants of the camera, asked for by long poll: door, snapshot, dry run."""

import logging
from dataclasses import dataclass
from threading import Event, Thread
from typing import Any

from server.camera.door import Door
from server.camera.line_to_server import Away, LineToServer, Server
from server.camera.parties import PARTY_GAP_S

log = logging.getLogger("greetline.camera.orders")

WAIT_S = 25.0
SLACK_S = 10.0
AGAIN_S = 1.0


class Unreadable(Exception):
    """These are no orders that this release knows."""


@dataclass(frozen=True, slots=True)
class Orders:
    """`source` is where to look, `door` what to watch there; either may be missing yet."""

    version: int
    source: str | None = None
    door: Door | None = None
    quiet: bool = False
    party_gap_s: float = PARTY_GAP_S
    snapshot: str | None = None
    dry_run: str | None = None

    def __repr__(self) -> str:
        return f"Orders({self.version})"


def read_orders(body: dict[str, Any]) -> Orders:
    """From the server's answer."""
    try:
        told = body.get("door") or {}
        return Orders(
            version=int(body["version"]),
            source=told.get("source"),
            door=_door(told),
            quiet=bool(told.get("quiet", False)),
            party_gap_s=float(told.get("party_gap_s", PARTY_GAP_S)),
            snapshot=body.get("snapshot"),
            dry_run=body.get("dry_run"),
        )
    except (KeyError, TypeError, ValueError, AttributeError):
        raise Unreadable from None


def _door(told: dict[str, Any]) -> Door | None:
    if not told.get("line") or not told.get("inside"):
        return None
    x1, y1, x2, y2 = map(float, told["line"])
    dx, dy = map(float, told["inside"])
    ignore = tuple(tuple((float(x), float(y)) for x, y in area) for area in told.get("ignore") or ())
    return Door((x1, y1, x2, y2), (dx, dy), told.get("anchor") or "foot", ignore)


class OrdersAsked(Thread):
    """Keeps `latest` as the server has it; None until it has answered once."""

    def __init__(self, server: Server) -> None:
        super().__init__(name="orders", daemon=True)
        self.latest: Orders | None = None
        self._line = LineToServer(server)
        self._ended = Event()

    def run(self) -> None:
        """Ask for ever; after any trouble without waiting, for the version may have begun anew."""
        have, wait_s = -1, 0.0
        while not self._ended.is_set():
            try:
                self.latest = self._ask(have, wait_s)
                have, wait_s = self.latest.version, WAIT_S
            except (Away, Unreadable) as trouble:
                log.debug("orders.none", extra={"trouble": type(trouble).__name__})
                have, wait_s = -1, 0.0
                self._ended.wait(AGAIN_S)

    def _ask(self, have: int, wait_s: float) -> Orders:
        path = f"/door/orders?have={have}&wait_s={wait_s:g}"
        answer = self._line.get(path, within_s=wait_s + SLACK_S)
        if not answer.is_good or answer.body is None:
            raise Away
        return read_orders(answer.body)

    def end(self) -> None:
        self._ended.set()
