"""After commit: the event, whole, to the store's rooms. Gaps are always read from the database."""

import logging
from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import Any

import gevent
from gevent.event import Event
from sqlalchemy import Engine, select

from server.db.models import Store
from server.db.writer import Committed
from server.live.rooms import Client, Rooms, frame
from server.queries.events import MOST, events_after
from server.queries.projection import event_for

log = logging.getLogger("greetline.announce")

ROLE_OF = {"staff": "staff", "room": "screen", "tablet": "tablet"}


class Announcer:
    """Keeps `announced[store]`, the newest number that went out, and never skips one."""

    def __init__(self, rooms: Rooms, reader: Engine) -> None:
        self.rooms = rooms
        self.reader = reader
        self.announced: dict[int, int] = {}
        self.epochs: dict[int, str] = {}
        self._sweeping: set[int] = set()
        self._bells: dict[int, Event] = {}
        self._heads: dict[int, int] = {}

    def track(self, store_id: int, seq: int, epoch: str) -> None:
        """From now on this process tells of this store; what is newer than `seq` will go out."""
        if self.epochs.get(store_id, epoch) != epoch:
            self._start_over(store_id)  # restored, and whoever asks now has noticed before the sweeper
        self.announced.setdefault(store_id, seq)
        self.epochs.setdefault(store_id, epoch)

    def committed(self, news: Sequence[Committed]) -> None:
        """The writer's listener, on the hub: must not wait for anything."""
        for store_id, part in groupby(news, key=lambda item: item.store_id):
            items = list(part)
            self._ring(store_id, items[-1].event["seq"])
            self._act_on(store_id, (item.event for item in items))
            if store_id not in self.announced:
                continue
            if items[0].event["seq"] == self.announced[store_id] + 1:
                self._tell(store_id, items[0].slug, [item.event for item in items])
            else:
                gevent.spawn(self.sweep, store_id)

    def _tell(self, store_id: int, slug: str, events: list[dict[str, Any]]) -> None:
        self.announced[store_id] = head = events[-1]["seq"]
        for audience in self.rooms.audiences(store_id):
            seen = [event_for(ROLE_OF[audience], event) for event in events]
            packet = {"store": slug, "epoch": self.epochs[store_id], "head": head, "events": seen}
            self.rooms.send(store_id, audience, frame("events", packet))

    def tell_one(self, client: Client, slug: str, events: list[dict[str, Any]], head: int) -> None:
        """The events that one client missed."""
        seen = [event_for(client.device.role, event) for event in events]
        epoch = self.epochs[client.device.store_id]
        packet = {"store": slug, "epoch": epoch, "head": head, "events": seen}
        self.rooms.send_to(client, frame("events", packet))

    def sweep(self, store_id: int) -> None:
        """Tell what was committed and not told: by another worker, or before a fault."""
        if store_id in self._sweeping:
            return
        self._sweeping.add(store_id)
        try:
            while store_id in self.announced:
                after = self.announced[store_id]
                with self.reader.connect() as conn:
                    slug = conn.execute(select(Store.slug).where(Store.id == store_id)).scalar_one()
                    events = events_after(conn, store_id, after)
                # Reading may have let another greenlet announce meanwhile: take only what still follows.
                events = [event for event in events if event["seq"] > self.announced[store_id]]
                if not events:
                    return
                if events[0]["seq"] != self.announced[store_id] + 1:
                    log.error("announce.gap", extra={"store": store_id, "after": after})
                self._ring(store_id, events[-1]["seq"])
                self._act_on(store_id, events)
                self._tell(store_id, slug, events)
                if len(events) < MOST:
                    return
        finally:
            self._sweeping.discard(store_id)

    def sweep_all(self) -> None:
        """One look at the heads of the stores that this process tells of."""
        mine = set(self.announced) | set(self._bells)
        if not mine:
            return
        with self.reader.connect() as conn:
            heads = conn.execute(select(Store.id, Store.seq, Store.epoch).where(Store.id.in_(mine))).all()
        for gone in set(self.announced) - {row.id for row in heads}:
            self._start_over(gone)  # removed by another process
        for store_id, seq, epoch in heads:
            self._ring(store_id, seq)
            if store_id not in self.announced:
                continue
            if epoch != self.epochs[store_id] or seq < self.announced[store_id]:
                self._start_over(store_id)
            elif seq > self.announced[store_id]:
                self.sweep(store_id)

    def _start_over(self, store_id: int) -> None:
        """The store was restored from a backup: everybody takes the snapshot again."""
        self.announced.pop(store_id, None)
        self.epochs.pop(store_id, None)
        for client in self.rooms.members(store_id):
            self.rooms.leave(client.sid)
            client.transport.abort()

    def _act_on(self, store_id: int, events: Iterable[dict[str, Any]]) -> None:
        """What an event means for the sockets themselves."""
        for event in events:
            if event["type"] == "store.removed":
                self._start_over(store_id)
                return
            gone = [event["device"]["id"]] if event["type"] == "device.revoked" else ()
            # `cut`: another holds it now, or nobody; it has to come back as who it is.
            for device_id in (*gone, *event.get("cut", ())):
                self.rooms.cut(device_id)
            if event["type"] == "device.renamed":
                self.rooms.rename(event["device"]["id"], event["device"]["name"])
            elif event["type"] == "device.rung":
                self.rooms.ring(store_id, event["ring"], event["device"]["id"])

    def _ring(self, store_id: int, head: int) -> None:
        if self._heads.get(store_id) == head:
            return
        self._heads[store_id] = head
        bell = self._bells.pop(store_id, None)
        if bell is not None:
            bell.set()

    def bell(self, store_id: int) -> Event:
        """Rings once, at the next change of the store. Take it first, then read: nothing is missed."""
        return self._bells.setdefault(store_id, Event())
