"""The Socket.IO edge: who connects is known first, then gets what it missed in one round trip."""

import functools
import logging
from collections.abc import Callable
from datetime import datetime
from time import monotonic
from typing import Any

import gevent
from flask import Flask, request
from flask_socketio import ConnectionRefusedError as Refused
from flask_socketio import SocketIO
from sqlalchemy import Connection, Engine

from config.settings import Settings
from server.domain.bucket import Bucket, Buckets
from server.domain.errors import NotSignedIn
from server.identity.devices import Devices, Known, is_still
from server.live.announce import Announcer
from server.live.gate import Gate
from server.live.presence import Presence
from server.live.receipts import KINDS, Receipts
from server.live.rings import Rings
from server.live.rooms import Client, Frame, LeanManager, Rooms, frame
from server.live.transport import MAX_MESSAGE, Transport
from server.queries.events import can_replay, events_after, head
from server.queries.projection import LIVE_ROLES, STAFF_ROLES
from server.queries.queue import snapshot

log = logging.getLogger("greetline.live")

REPLAY_AT_CONNECT = 200
SHARED_FOR_S = 1.0
# So many snapshots a second for one device, beyond one for each of its connections: a long line is dear.
WELCOMES_PER_S = 2.0


class Live:
    """Sockets, rooms and who hears what."""

    def __init__(
        self,
        app: Flask,
        *,
        settings: Settings,
        reader: Engine,
        devices: Devices,
        clock: Callable[[], datetime],
        find_device: Callable[[str], Known | None],
        alone: bool,
    ) -> None:
        self.settings = settings
        self.reader = reader
        self.devices = devices
        self.clock = clock
        self.find_device = find_device
        self.rooms = Rooms(settings.client_queue, clock)
        self.announcer = Announcer(self.rooms, reader)
        self.presence = Presence(self.rooms, self.announcer, reader, clock, settings.alive_s, alone)
        self._transports: dict[str, Transport] = {}
        self._welcomes = Buckets(settings.sockets_per_device, WELCOMES_PER_S)
        self._snapshots: dict[tuple[int, str], tuple[tuple[int, str], float, Frame]] = {}
        self.socketio = SocketIO(
            app,
            async_mode="gevent",
            transports=["websocket"],
            client_manager=LeanManager(),
            ping_interval=settings.ping_s,
            ping_timeout=settings.ping_timeout_s,
            max_http_buffer_size=MAX_MESSAGE,
            manage_session=False,
            logger=logging.getLogger("socketio"),  # left to themselves they write to the console
            engineio_logger=logging.getLogger("engineio"),
        )
        self.eio = self.socketio.server.eio
        # engineio chooses a transport class by name of the mode; this is its hook for another one.
        hooks = self.eio._async  # noqa: SLF001 - no public way; the minor version is pinned
        self.eio._async = {  # noqa: SLF001 - as above
            **hooks,
            "websocket": functools.partial(
                Transport, admit=self._admit, alive=self.rooms.alive, odd=self._odd
            ),
        }
        self.gate = Gate(app.wsgi_app, settings)
        app.wsgi_app = self.gate  # type: ignore[method-assign]  # as Flask wants its wrappers
        self.socketio.on_event("connect", self._connect)
        self.socketio.on_event("disconnect", self._disconnect)
        self.socketio.on_event("alive", self._alive)
        self.receipts = Receipts(self.rooms, clock)
        for kind in KINDS:
            self.socketio.on_event(kind, functools.partial(self._receipt, kind))
        self.rings = Rings(self.rooms)
        self.socketio.on_event("rang", self._rang)

    def _admit(self, transport: Transport) -> None:
        """A socket that does not say who it is in time is cut."""
        transport.seat.cut = transport.abort
        transport.said = Bucket(
            self.settings.frames_at_once,
            self.settings.frames_per_s,
            self.settings.frames_at_once,
            monotonic(),
        )
        self._transports[transport.sid] = transport
        gevent.spawn_later(self.settings.auth_within_s, self._reap, transport)

    def _reap(self, transport: Transport) -> None:
        if self._transports.pop(transport.sid, None) is not None:
            self._odd(transport)
            transport.abort()

    def _connect(self, auth: Any = None) -> None:
        device = self._who(auth if isinstance(auth, dict) else {})
        sid = self._sid()
        # Who is refused stays on the list of those who will be cut.
        if device is None or sid is None or sid not in self._transports:
            raise Refused("not_signed_in", {"code": "not_signed_in"})
        if device.role not in LIVE_ROLES:
            raise Refused("not_allowed", {"code": "not_allowed"})
        client = Client(sid, device, self.eio.sockets[sid].queue, self._transports.pop(sid))
        self.gate.known(client.transport.seat, device.id)
        seq, epoch = _known(auth)
        # Not here: Socket.IO answers "connected" only after this handler has returned.
        gevent.spawn(self._let_in, client, seq, epoch)

    def _odd(self, transport: Transport) -> None:
        """It said what no page says, or not who it is; its connection ends with that."""
        self.gate.odd(transport.seat)

    def _who(self, auth: dict[str, Any]) -> Known | None:
        token = auth.get("token")
        if isinstance(token, str):
            return self.devices.find(token)
        named = auth.get("device")
        if named and "Origin" not in request.headers:
            return None  # a browser always says from which page it comes; the gate has looked at which
        try:
            return self.find_device(named if isinstance(named, str) else "")
        except NotSignedIn:
            return None

    def _let_in(self, client: Client, seq: int | None, epoch: str | None) -> None:
        """A device that comes again and again waits for its welcome, and nobody else with it."""
        while not self._welcomes.take(client.device.id, monotonic()):
            gevent.sleep(1 / WELCOMES_PER_S)
            if not self._is_open(client):
                return
        self._welcome(client, seq, epoch)

    def _welcome(self, client: Client, seq: int | None, epoch: str | None) -> None:
        """What it missed, or the snapshot; it joins the room in the same breath, so nothing falls between."""
        device = client.device
        while True:
            with self.reader.connect() as conn:
                # A token is trusted for a moment; a room is for as long as the socket lives, so look again.
                paired = is_still(conn, device)
                newest, current = head(conn, device.store_id)
                missed = None
                if seq is not None and epoch == current and newest - seq <= REPLAY_AT_CONNECT:
                    if can_replay(conn, device.store_id, seq, newest):
                        missed = events_after(conn, device.store_id, seq)
                base, state = newest, None
                if missed is None:
                    base, state = self._state(conn, client, (newest, current))
            if not paired:
                client.transport.abort()
            if not paired or not self._is_open(client):
                return
            if missed:
                base = missed[-1]["seq"]
            self.announcer.track(device.store_id, base, current)
            if self.announcer.announced[device.store_id] > base:
                gevent.sleep(0)
                continue  # Something went out while this was read: read again.
            if state is not None:
                self.rooms.send_to(client, state)
            else:
                self.announcer.tell_one(client, device.store, missed or [], base)
                self.presence.tell_one(client)
            self.rooms.join(client)
            self.presence.joined(device)
            self.presence.heartbeat_one(client)
            return

    def _is_open(self, client: Client) -> bool:
        """False when it went while we were reading for it: nobody would ever take it out of its room."""
        socket = self.eio.sockets.get(client.sid)
        return socket is not None and not socket.closed

    def _state(self, conn: Connection, client: Client, moment: tuple[int, str]) -> tuple[int, Frame]:
        """The snapshot, framed, and its number; when all tablets come back at once, they share one."""
        role, store_id = client.device.role, client.device.store_id
        made_at, until, state = self._snapshots.get((store_id, role), (None, 0.0, None))
        if state is None or made_at != moment or monotonic() > until:
            status = self.presence.for_role(self.presence.status(conn, store_id), role in STAFF_ROLES)
            seen = {**status, **snapshot(conn, store_id, role, self.clock())}
            moment, state = (seen["seq"], seen["epoch"]), frame("state", seen)
            self._snapshots[store_id, role] = (moment, monotonic() + SHARED_FOR_S, state)
        return moment[0], state

    def _disconnect(self, *_reason: Any) -> None:
        client = self.rooms.leave(self._sid() or "")
        if client is not None:
            self.presence.heard(client.device)

    def _receipt(self, kind: str, said: Any = None, *_rest: Any) -> None:
        self.receipts.note(kind, self._sid() or "", said)

    def _sid(self) -> str | None:
        """Engine.IO's name of the client that speaks."""
        sid: str | None = self.socketio.server.manager.eio_sid_from_sid(request.sid, "/")  # type: ignore[attr-defined]
        return sid

    def _alive(self, *_data: Any) -> None:
        """One that asks for an answer, to measure the round trip; mostly `alive` takes the short way."""
        self.rooms.alive_again(self._sid() or "")

    def _rang(self, said: Any = None, *_rest: Any) -> None:
        self.rings.note(self._sid() or "", said)


def _known(auth: Any) -> tuple[int | None, str | None]:
    """What the client says it has; anything odd counts as nothing."""
    if not isinstance(auth, dict):
        return None, None
    seq, epoch = auth.get("seq"), auth.get("epoch")
    whole = isinstance(seq, int) and not isinstance(seq, bool) and seq >= 0
    return (seq if whole else None), (epoch if isinstance(epoch, str) else None)
