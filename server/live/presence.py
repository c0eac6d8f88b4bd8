"""Which tablets are alive, and what goes out without a number: status frames and heartbeats."""

from collections import Counter
from collections.abc import Callable, Mapping
from datetime import datetime
from time import monotonic
from typing import Any

import gevent
from sqlalchemy import Connection, Engine

from server.db.moments import iso
from server.db.shop import on_break
from server.domain.attendance import NOT_SIGNED_IN, Attendance
from server.domain.device import TABLETS
from server.identity.devices import Known
from server.live.announce import Announcer
from server.live.rooms import Client, Rooms, frame
from server.queries.devices import Here, alive_elsewhere, tablets_of
from server.queries.kiosks import with_trouble
from server.queries.pace import all_ranges
from server.queries.printing import in_trouble
from server.queries.projection import TABLET
from server.queries.queue import offered

# Who calls each few seconds is written down less often.
CALLS_EACH_S = 5.0
# One that has not called for so long is written down as silent by then.
FALLS_SILENT_S = 13.0
# A status is made of events and of who is alive; beside that, tablets are forgotten by time alone.
LOOK_AGAIN_S = 60


class Presence:
    """Alive means: answered a heartbeat within `alive_s`."""

    def __init__(
        self,
        rooms: Rooms,
        announcer: Announcer,
        reader: Engine,
        clock: Callable[[], datetime],
        alive_s: float,
        alone: bool,
    ) -> None:
        self.rooms = rooms
        self.announcer = announcer
        self.reader = reader
        self.clock = clock
        self.alive_s = alive_s
        self.alone = alone
        self._elsewhere: dict[int, dict[str, Here]] = {}
        self._told: dict[int, Any] = {}
        self._alive: dict[int, int] = {}
        self._made_of: dict[int, Any] = {}
        # Who came, went, or called without a live line since the last writing down.
        self.callers: dict[str, set[str]] = {}
        self._called: dict[str, float] = {}
        self._lived: dict[int, dict[str, float]] = {}
        # How often that was: a tablet that left before it was ever written down is missed only from then on.
        self.written: Counter[str] = Counter()
        # Tablets that came with somebody who holds them since the last look for blind ones.
        self.came: dict[int, set[str]] = {}

    def is_alive(self, client: Client) -> bool:
        return monotonic() - client.alive_at < self.alive_s

    def heard(self, device: Known) -> None:
        """A device came or went, or one without a live line has called."""
        self.callers.setdefault(device.store, set()).add(device.id)

    def called(self, device: Known) -> None:
        """One without a live line; some call all the time."""
        self._lived.setdefault(device.store_id, {})[device.id] = monotonic()
        if monotonic() - self._called.get(device.id, -CALLS_EACH_S) >= CALLS_EACH_S:
            self._called[device.id] = monotonic()
            self.heard(device)

    def joined(self, device: Known) -> None:
        """Its line is live now, if only for a moment."""
        self.heard(device)
        if device.role in TABLETS and device.staff_id is not None:
            self.came.setdefault(device.store_id, set()).add(device.id)

    def here(self, store_id: int) -> dict[str, Here]:
        """The devices alive in this process; of several pages of one device, one that can be seen."""
        found: dict[str, Here] = {}
        for client in self.rooms.members(store_id):
            device = client.device
            if self.is_alive(client) and (device.id not in found or client.told.sees):
                held_by = NOT_SIGNED_IN if device.role == TABLET else device.staff_id
                found[device.id] = Here(device.role, held_by, client.told, client.hidden_at)
        return found

    def all_alive(self, conn: Connection, store_id: int) -> dict[str, Here]:
        """The same over all workers: the others' devices are known by what they last wrote."""
        if not self.alone:
            self._elsewhere[store_id] = alive_elsewhere(conn, store_id, self.clock(), self.alive_s)
        return self.known_alive(store_id)

    def known_alive(self, store_id: int) -> dict[str, Here]:
        """As known without asking anybody."""
        return {**self._elsewhere.get(store_id, {}), **self.here(store_id)}

    def attendance(self, store_id: int) -> Attendance:
        """Who is there, without asking anybody: also the writer's thread may call this."""
        return attendance_of(holders(self.known_alive(store_id)))

    def status(self, conn: Connection, store_id: int) -> dict[str, Any]:
        """What carries no number: tablets, and what somebody who comes now is told."""
        slug, services = offered(conn, store_id)
        alive = self.all_alive(conn, store_id)
        held = holders(alive)
        there = attendance_of(held).without(on_break(conn, store_id))
        return {
            "store": slug,
            "ranges": all_ranges(conn, store_id, services, there.staff),
            "tablets_alive": len(held),
            "tablets": tablets_of(conn, store_id, self.clock(), alive),
            "printers": in_trouble(conn, store_id),
            "kiosks": with_trouble(conn, store_id, self.clock()),
        }

    def for_role(self, status: dict[str, Any], staff: bool) -> dict[str, Any]:
        """Only staff see which tablet it is."""
        seen = {**status, "now": iso(self.clock())}
        if not staff:
            del seen["tablets"], seen["kiosks"], seen["printers"]
        return seen

    def tell(self, store_id: int) -> None:
        """Send the status to the store's pages if it differs from what they know."""
        here = self.here(store_id)
        made_of = (
            self.announcer.announced.get(store_id),
            self.written[next(self.rooms.members(store_id)).device.store],
            {name: (one.staff_id, one.told.visible, one.told.sound) for name, one in here.items()},
            self._fallen_silent(store_id),
            monotonic() // LOOK_AGAIN_S,
        )
        if self.alone and self._made_of.get(store_id) == made_of:
            return
        with self.reader.connect() as conn:
            status = self.status(conn, store_id)
        self._made_of[store_id] = made_of
        if self._told.get(store_id) == status:
            return
        self._told[store_id] = status
        for audience in self.rooms.audiences(store_id):
            packet = frame("status", self.for_role(status, audience == "staff"))
            self.rooms.send(store_id, audience, packet)

    def _fallen_silent(self, store_id: int) -> frozenset[str]:
        """Those without a live line that called, and call no more."""
        lived = self._lived.get(store_id, {})
        return frozenset(name for name, at in lived.items() if monotonic() - at > FALLS_SILENT_S)

    def tell_one(self, client: Client) -> None:
        """What the others were told last: who comes back by replay may have missed it."""
        status = self._told.get(client.device.store_id)
        if status is not None:
            seen = self.for_role(status, client.audience == "staff")
            self.rooms.send_to(client, frame("status", seen))

    def heartbeat(self, store_id: int) -> None:
        """The number that everybody should have by now."""
        if store_id in self.announcer.announced:
            self.rooms.send(store_id, None, self._heartbeat(store_id))

    def heartbeat_one(self, client: Client) -> None:
        """The first one, at connect: it carries the time."""
        self.rooms.send_to(client, self._heartbeat(client.device.store_id))

    def _heartbeat(self, store_id: int) -> Any:
        slug = next(self.rooms.members(store_id)).device.store
        head = self.announcer.announced[store_id]
        return frame("heartbeat", {"store": slug, "head": head, "now": iso(self.clock())})

    def look(self) -> None:
        """Between two heartbeats somebody may die or come back: colleagues need not wait for the next."""
        counts = {
            store_id: sum(map(self.is_alive, clients.values()))
            for store_id, clients in list(self.rooms.stores.items())
        }
        changed = [store_id for store_id, count in counts.items() if self._alive.get(store_id) != count]
        self._alive = counts
        for store_id in changed:
            if store_id in self.rooms.stores:
                self.tell(store_id)

    def round_of_stores(self, every_s: float) -> None:
        """One round: each store once, spread over the interval so that answers don't come all at once."""
        stores = list(self.rooms.stores)
        started = monotonic()
        for number, store_id in enumerate(stores, start=1):
            if store_id in self.rooms.stores:
                self.heartbeat(store_id)
                self.tell(store_id)
            gevent.sleep(max(started + every_s * number / len(stores) - monotonic(), 0))
        gevent.sleep(max(started + every_s - monotonic(), 0.01))
        for gone in set(self._told) - set(self.rooms.stores):
            del self._told[gone]
            self._made_of.pop(gone, None)
            self._elsewhere.pop(gone, None)


def holders(alive: Mapping[str, Here]) -> dict[str, int | None]:
    """The tablets among them: device id → id of who holds it, None: it serves without a name."""
    return {name: one.staff_id for name, one in alive.items() if one.role in TABLETS}


def attendance_of(alive: Mapping[str, int | None]) -> Attendance:
    """Tablets and the hands that hold them; two tablets of one colleague are one pair of hands."""
    members = frozenset(held_by for held_by in alive.values() if held_by)
    unnamed = sum(held_by is None for held_by in alive.values())
    return Attendance(tablets=len(alive), members=members, unnamed=unnamed)
