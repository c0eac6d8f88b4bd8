"""The websocket of one client, hardened: whole frames or none, nothing large, nothing binary, no nonsense.

simple-websocket ignores how much `send` took, which under gevent corrupts the stream of a client that stops
reading for a moment (docs/decisions/0002); here every frame is sent whole, under a lock, within a time.
"""

import math
import re
import struct
from collections.abc import Callable
from time import monotonic
from typing import Any

import gevent
import gevent.event
import gevent.selectors
from engineio import json  # as Socket.IO will read it: endless numbers are refused
from engineio.async_drivers.gevent import Thread
from gevent.lock import RLock
from simple_websocket import ConnectionClosed, Server

from server.domain.bucket import Bucket
from server.live.gate import SEAT, Seat

MAX_MESSAGE = 65_536
ALIVE = '42["alive"'
PONG = "3"
GOODBYES = ("41", "1")
# So many messages may wait to be heard before no more are read.
UNHEARD = 32
# What a page may say: who it is, and its receipts; a number before the bracket asks for an answer.
SAYINGS = re.compile(r"4(?:0(?=$|\{)|2\d{0,16}(?=\[))")
RECEIPTS = ("alive", "delivered", "shown", "sounded", "rang")
SEND_WITHIN_S = 15.0
HANG_UP_WITHIN_S = 2.0


class Prepared(str):
    """A Socket.IO packet that was framed once for everybody; `raw` is what goes on the wire."""

    __slots__ = ("raw",)
    raw: bytes


def prepare(text: str) -> Prepared:
    """`text` (an Engine.IO packet) with its websocket text frame; servers don't mask (RFC 6455 §5.1)."""
    payload = text.encode()
    size = len(payload)
    if size < 126:
        head = struct.pack("!BB", 0x81, size)
    elif size < 65_536:
        head = struct.pack("!BBH", 0x81, 126, size)
    else:
        head = struct.pack("!BBQ", 0x81, 127, size)
    prepared = Prepared(text)
    prepared.raw = head + payload
    return prepared


def is_saying(message: str | bytes | None) -> bool:
    """Whether this is a packet that a page sends: Socket.IO itself falls over anything else, loudly."""
    if not isinstance(message, str) or (shape := SAYINGS.match(message)) is None:
        return False
    try:
        said = json.loads(message[shape.end() :] or "{}")
    except (ValueError, RecursionError):
        return False
    return isinstance(said, dict) or (bool(said) and said[0] in RECEIPTS)


class WholeSocket:
    """A socket whose `send` sends all of it, one sender at a time, or gives up on the client.

    It reads on only while `heeded` is set: who talks faster than we listen is slowed down by TCP itself.
    """

    def __init__(self, sock: Any) -> None:
        self._sock = sock
        self.heeded = gevent.event.Event()
        self.heeded.set()
        self._lock = RLock()
        self.rest = b""

    def send(self, data: bytes) -> int:
        with self._lock:
            whole, self.rest = self.rest + data, b""
            sent = self._at_once(whole)
            if sent < len(whole):
                with gevent.Timeout(SEND_WITHIN_S, OSError("the client does not read")):
                    self._sock.sendall(whole[sent:])
        return len(data)

    def send_now(self, data: bytes) -> bool:
        """The same without ever waiting: False when it can't be begun now. A `rest` goes before all else."""
        if self.rest or not self._lock.acquire(blocking=False):
            return False
        try:
            sent = self._at_once(data)
        except OSError:
            return False
        finally:
            self._lock.release()
        self.rest = data[sent:] if sent else b""
        return sent > 0

    def _at_once(self, data: bytes) -> int:
        """What the system takes without waiting: nearly always all, at a third of what `sendall` costs."""
        try:
            return int(self._sock.send(data, 0, 0.0))
        except BlockingIOError:
            return 0

    def recv(self, size: int) -> bytes:
        self.heeded.wait()
        return bytes(self._sock.recv(size))

    def close(self) -> None:
        self._sock.close()

    def abort(self) -> None:
        """Cut at once, so that a blocked sender wakes up."""
        self.heeded.set()
        try:
            self._sock.shutdown(2)
        except OSError:
            return


class HardenedServer(Server):  # type: ignore[misc]  # simple-websocket has no types
    """simple-websocket's server side over a WholeSocket."""

    def handshake(self) -> None:
        raw: Any = self.sock  # type: ignore[has-type]  # untyped in the library, a socket here
        self.sock = WholeSocket(raw)
        super().handshake()

    def _handle_events(self) -> bool:
        """What was read has become messages: no more of them until these were heard."""
        going = bool(super()._handle_events())
        if going and len(self.input_buffer) >= UNHEARD:
            self.sock.heeded.clear()
        return going

    def forget(self) -> None:
        """What was said and not heard: the library's parts hold each other, so nobody would free it soon."""
        self.input_buffer.clear()
        self.incoming_message = None

    def receive(self, timeout: float | None = None) -> str | bytes | None:
        message: str | bytes | None = super().receive(timeout)
        if len(self.input_buffer) < UNHEARD:
            self.sock.heeded.set()
        return message


class Transport:
    """What engineio calls a websocket; one of these a client."""

    def __init__(
        self,
        handler: Callable[["Transport"], Any],
        _server: Any,
        *,
        admit: Callable[["Transport"], None],
        alive: Callable[[str, str], None],
        odd: Callable[["Transport"], None] = lambda _transport: None,
    ) -> None:
        self.seat = Seat("")
        self.said = Bucket(math.inf, 1, math.inf, 0)
        self.odd = odd
        self.handler = handler
        self.admit = admit
        self.alive = alive
        # engineio hands over its socket's bound method; the socket's id is ours to know.
        self.sid: str = handler.__self__.sid  # type: ignore[attr-defined]

    def __call__(self, environ: dict[str, Any], start_response: Any) -> Any:
        # Without this every client's copy of each frame would be compressed on its own.
        environ.pop("HTTP_SEC_WEBSOCKET_EXTENSIONS", None)
        self.seat = environ.get(SEAT, self.seat)
        self.ws = HardenedServer(
            environ,
            max_message_size=MAX_MESSAGE,
            thread_class=Thread,
            event_class=gevent.event.Event,
            selector_class=gevent.selectors.DefaultSelector,
        )
        # Nothing may follow a websocket on its connection: pywsgi would read the farewell as a request.
        start_response.__self__.close_connection = True
        self.admit(self)
        try:
            return self.handler(self)
        finally:
            self.ws.forget()

    def send_now(self, message: Prepared) -> bool:
        """Send a packet from wherever we are, if that takes no waiting; `unfinished`: some is left."""
        return self.ws.connected and self.ws.sock.send_now(message.raw)

    @property
    def unfinished(self) -> bool:
        return bool(self.ws.sock.rest)

    def send(self, message: str | bytes) -> None:
        """Send one packet; OSError when the client is gone."""
        try:
            if isinstance(message, Prepared):
                if not self.ws.connected:
                    raise OSError("closed")
                self.ws.sock.send(message.raw)
            else:
                self.ws.send(message)
        except ConnectionClosed:
            raise OSError("closed") from None

    def wait(self) -> str | None:
        """The next packet, or None when it is over. Answers to heartbeats take the short way."""
        while True:
            try:
                message = self.ws.receive()
            except ConnectionClosed:
                return None
            while not self.said.take(monotonic()):
                gevent.sleep(self.said.wait_s())
            if isinstance(message, str) and message.startswith(ALIVE):
                self.alive(self.sid, message)
            elif message == PONG or is_saying(message):
                return str(message)
            else:
                if message is not None and message not in GOODBYES:
                    self.odd(self)
                return None  # goodbye, or nothing that a page of ours says

    def close(self) -> None:
        """A polite end; who does not hang up as well is cut, or it would keep its socket for ever."""
        gevent.spawn_later(HANG_UP_WITHIN_S, self.abort)
        if self.ws.connected:
            try:
                self.ws.close()
            except (OSError, ConnectionClosed):
                self.abort()

    def abort(self) -> None:
        """An impolite one, for a client that does not read or never said who it is."""
        self.ws.sock.abort()
