"""Who is connected, in which room, and sending to a room: encoded and framed once."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from time import monotonic
from typing import Any

from engineio import packet as eio_packet
from socketio import Manager

from server.identity.devices import Known
from server.live.transport import Prepared, Transport, prepare
from server.queries.projection import STAFF_ROLES


@dataclass(slots=True)
class Client:
    """One connected page; `queue` is engineio's outgoing queue of it."""

    sid: str
    device: Known
    queue: Any
    transport: Transport
    alive_at: float = field(default_factory=monotonic)

    @property
    def audience(self) -> str:
        """Which projection it gets."""
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

    def __init__(self, most_queued: int) -> None:
        self.most_queued = most_queued
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

    def alive(self, sid: str) -> None:
        """An answer to a heartbeat."""
        client = self.clients.get(sid)
        if client is not None:
            client.alive_at = monotonic()

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

    def cut(self, device_id: str) -> None:
        """Close every socket of a revoked device."""
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
