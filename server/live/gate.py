"""In front of the sockets: who may open one, how many, how fast. What it refuses costs next to nothing.

All numbers are generous: a thousand tablets behind one address are a chain's head office, not an attack.
"""

import logging
from collections import Counter, deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from time import monotonic
from typing import Any
from urllib.parse import parse_qs, urlsplit

import gevent

from config.settings import Settings
from server.domain.bucket import Buckets

log = logging.getLogger("greetline.live")

SEAT = "greetline.seat"
PATH = "/socket.io"
Application = Callable[[dict[str, Any], Any], Iterable[bytes]]
REFUSED = {400: "400 Bad Request", 429: "429 Too Many Requests"}
TELL_EVERY_S = 60.0
# So long and so many at a time.
REST_S = 0.5
MOST_RESTING = 200
# What a connection costs its address that no page of ours makes: it can be tried a hundred times at once.
ODD_COSTS = 40


@dataclass(slots=True, eq=False)
class Seat:
    """One connection, from its first byte to its last; `cut` ends it once it is a websocket."""

    address: str
    device: str | None = None
    cut: Callable[[], None] | None = None


class Gate:
    """Counts connections by address and by device; the newest of a device stay."""

    def __init__(
        self, inner: Application, settings: Settings, rest: Callable[[float], None] = gevent.sleep
    ) -> None:
        self.inner = inner
        self.settings = settings
        self.rest = rest
        self.resting = 0
        self.open: Counter[str] = Counter()
        self.strangers: Counter[str] = Counter()
        self.devices: dict[str, deque[Seat]] = {}
        self.knocks = Buckets(settings.connects_at_once, settings.connects_per_s)
        self._told: dict[tuple[str, str], float] = {}

    def __call__(self, environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
        if not environ.get("PATH_INFO", "").startswith(PATH):
            return self.inner(environ, start_response)
        address = str(environ.get("REMOTE_ADDR", ""))
        refused = 400 if not _is_socket(environ) else 0 if self._has_room(address) else 429
        if refused:
            self.note("socket.refused", address, status=refused)
            if refused == 429:
                self._let_wait()
            head = [("Content-Length", "0"), ("Connection", "close")]
            start_response(REFUSED[refused], head)
            return [b""]
        return self._seated(Seat(address), environ, start_response)

    def _let_wait(self) -> None:
        """Who is refused hears it a moment later: asking again at once keeps us from nobody."""
        if self.resting >= MOST_RESTING:
            return
        self.resting += 1
        try:
            self.rest(REST_S)
        finally:
            self.resting -= 1

    def _has_room(self, address: str) -> bool:
        return (
            self.open[address] < self.settings.sockets_per_address
            and self.strangers[address] < self.settings.strangers_per_address
            and self.knocks.take(address, monotonic())
        )

    def _seated(self, seat: Seat, environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
        """The call lasts as long as the websocket does."""
        environ[SEAT] = seat
        self.open[seat.address] += 1
        self.strangers[seat.address] += 1
        try:
            return self.inner(environ, start_response)
        finally:
            self._leave(seat)

    def _leave(self, seat: Seat) -> None:
        _less(self.open, seat.address)
        if seat.device is None:
            _less(self.strangers, seat.address)
            return
        seats = self.devices.get(seat.device, deque())
        if seat in seats:
            seats.remove(seat)
        if not seats:
            self.devices.pop(seat.device, None)

    def known(self, seat: Seat, device: str) -> None:
        """It has said who it is. A device that comes again and again is rid of its oldest connections."""
        _less(self.strangers, seat.address)
        seat.device = device
        seats = self.devices.setdefault(device, deque())
        seats.append(seat)
        while len(seats) > self.settings.sockets_per_device:
            oldest = seats.popleft()
            self._charge(oldest)
            if oldest.cut is not None:
                oldest.cut()

    def odd(self, seat: Seat) -> None:
        """It said what no page says, or nothing at all."""
        self._charge(seat)
        self.note("socket.nonsense", seat.address, device=seat.device)

    def _charge(self, seat: Seat) -> None:
        """Whoever goes on like this may knock less often."""
        self.knocks.take(seat.address, monotonic(), ODD_COSTS)

    def note(self, what: str, peer: str, **facts: Any) -> None:
        """For the log, once a minute for each peer: who floods us must not flood the log as well."""
        now = monotonic()
        if now - self._told.get((what, peer), -TELL_EVERY_S) < TELL_EVERY_S:
            return
        self._told = {known: at for known, at in self._told.items() if now - at < TELL_EVERY_S}
        self._told[what, peer] = now
        log.warning(what, extra={"peer": peer, **facts})


def _less(counter: Counter[str], name: str) -> None:
    counter[name] -= 1
    if counter[name] <= 0:
        del counter[name]


def _is_socket(environ: dict[str, Any]) -> bool:
    """A websocket's handshake as a page of ours, or a program, sends it; the library would log the rest."""
    query = parse_qs(environ.get("QUERY_STRING", ""))
    asked = query.get("EIO") == ["4"] and query.get("transport") == ["websocket"] and "sid" not in query
    upgrade = str(environ.get("HTTP_UPGRADE", "")).lower() == "websocket"
    return environ.get("REQUEST_METHOD") == "GET" and asked and upgrade and _is_ours(environ)


def _is_ours(environ: dict[str, Any]) -> bool:
    """Browsers always say from which page they come; a program has no page, and needs a token."""
    origin = environ.get("HTTP_ORIGIN")
    return origin is None or urlsplit(origin).netloc == environ.get("HTTP_HOST", origin)
