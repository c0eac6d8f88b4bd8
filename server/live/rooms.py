"""Who is connected, in which room, and sending to a room: encoded and framed once."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime
from time import monotonic
from typing import Any

from engineio import packet as eio_packet
from socketio import Manager

from server.domain.device import NOTHING_TOLD, Told, read_told
from server.identity.devices import Known
from server.live.transport import Prepared, Transport, prepare
from server.queries.projection import STAFF_ROLES, TABLET

# A page that tells something else with each heartbeat is not read more often than this.
READ_EVERY_S = 0.3
LONGEST_SAID = 400


@dataclass(slots=True)
class Client:
    """One connected page; `queue` is engineio's outgoing queue of it."""

    sid: str
    device: Known
    queue: Any
    transport: Transport
    alive_at: float = field(default_factory=monotonic)
    # What it tells of itself with its answers to heartbeats, and the text that this was read from.
    said: str = ""
    told: Told = NOTHING_TOLD
    told_at: float = 0.0
    hidden_at: datetime | None = None
    # The test ring that it still has to answer.
    ring: str | None = None

    @property
    def audience(self) -> str:
        """Which projection it gets."""
        if self.device.role == TABLET:
            return TABLET
        return "staff" if self.device.role in STAFF_ROLES else "room"


class Frame(eio_packet.Packet):  # type: ignore[misc]  # engineio has no types
    """An Engine.IO packet that is encoded already."""

    def __init__(self, prepared: Prepared) -> None:
        super().__init__(eio_packet.MESSAGE, "")
        self.prepared = prepared

    def encode(self, b64: bool = False) -> Prepared:
        return self.prepared


def frame(event: str, data: Any) -> Frame:
    """A Socket.IO event of the root namespace, ready for any number of clients."""
    return Frame(prepare("42" + json.dumps([event, data], separators=(",", ":"))))


def _rest() -> Frame:
    """Nothing by itself: when its turn comes, what a hasty send has left goes out."""
    nothing = Prepared("")
    nothing.raw = b""
    return Frame(nothing)


REST = _rest()


class Rooms:
    """The clients of this process by store; leaving is O(1), a full queue closes its client."""

    def __init__(self, most_queued: int, clock: Callable[[], datetime]) -> None:
        self.most_queued = most_queued
        self.clock = clock
        self.clients: dict[str, Client] = {}
        self.stores: dict[int, dict[str, Client]] = {}

    def join(self, client: Client) -> None:
        self.clients[client.sid] = client
        self.stores.setdefault(client.device.store_id, {})[client.sid] = client

    def leave(self, sid: str) -> Client | None:
        client = self.clients.pop(sid, None)
        if client is not None:
            room = self.stores[client.device.store_id]
            room.pop(sid, None)
            if not room:
                del self.stores[client.device.store_id]
        return client

    def alive(self, sid: str, said: str = "") -> None:
        """An answer to a heartbeat; it is read only when it is another one than before, and not too often."""
        client = self.clients.get(sid)
        if client is None:
            return
        client.alive_at = now = monotonic()
        if said != client.said and now - client.told_at > READ_EVERY_S and len(said) <= LONGEST_SAID:
            client.said, client.told_at = said, now
            self._read(client, said)

    def alive_again(self, sid: str) -> None:
        """The same, of which only that it came matters."""
        client = self.clients.get(sid)
        if client is not None:
            client.alive_at = monotonic()

    def _read(self, client: Client, said: str) -> None:
        try:
            parts = json.loads(said[said.index("[") :])
        except (ValueError, RecursionError):
            return
        client.told = read_told(parts[1] if isinstance(parts, list) and len(parts) > 1 else None)
        if client.told.sees:
            client.hidden_at = None
        elif client.hidden_at is None:
            client.hidden_at = self.clock()

    def audiences(self, store_id: int) -> set[str]:
        """Which projections are wanted here."""
        return {client.audience for client in self.members(store_id)}

    def members(self, store_id: int) -> Iterator[Client]:
        yield from list(self.stores.get(store_id, {}).values())

    def send(self, store_id: int, audience: str | None, packet: Frame) -> None:
        """Queue a frame for everybody of the store, or for one audience of it."""
        for client in self.members(store_id):
            if audience is None or client.audience == audience:
                self.send_to(client, packet)

    def send_to(self, client: Client, packet: Frame) -> None:
        """At once if nothing waits before it, or in its turn; who lets it pile up is closed, and replays."""
        if client.queue.empty() and client.transport.send_now(packet.prepared):
            if client.transport.unfinished:
                client.queue.put(REST)
        elif client.queue.qsize() >= self.most_queued:
            self.leave(client.sid)
            client.transport.abort()
        else:
            client.queue.put(packet)

    def rename(self, device_id: str, name: str) -> None:
        """The device is called otherwise from now on."""
        for client in self.clients.values():
            if client.device.id == device_id:
                client.device = replace(client.device, name=name)

    def ring(self, store_id: int, ring_id: str, device_id: str | None) -> None:
        """A test ring, for one device or for all."""
        packet = frame("ring", {"ring": ring_id})
        for client in self.members(store_id):
            if device_id in (None, client.device.id):
                client.ring = ring_id
                self.send_to(client, packet)

    def cut(self, device_id: str) -> None:
        """Close every socket of a device that was revoked, or has another holder now."""
        for client in list(self.clients.values()):
            if client.device.id == device_id:
                self.leave(client.sid)
                client.transport.abort()


class LeanManager(Manager):  # type: ignore[misc]  # socketio has no types
    """Socket.IO's bookkeeping without its walk through every room at each disconnect."""

    def basic_disconnect(self, sid: str, namespace: str, **_kwargs: Any) -> None:
        for room in (sid, None):
            self.basic_leave_room(sid, namespace, room)
        self.callbacks.pop(sid, None)
        for pending in (self.pending_connect, self.pending_disconnect):
            if sid in pending.get(namespace, ()):
                pending[namespace].remove(sid)
                if not pending[namespace]:
                    del pending[namespace]
