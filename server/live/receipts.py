"""What tablets say of alerts (had, painted, sounded), gathered for a moment and written in one command."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import Any

from server.actions.receipts import Told, note_receipts
from server.db.writer import Writer
from server.live.rooms import Client, Rooms

MOST_GATHERED = 2_000
KINDS = ("delivered", "shown", "sounded")


class Receipts:
    """One small write a store and round; the first *shown* of an alert is an event."""

    def __init__(self, rooms: Rooms, clock: Callable[[], datetime]) -> None:
        self.rooms = rooms
        self.clock = clock
        self._gathered: dict[str, dict[tuple[str, str], Told]] = {}

    def note(self, kind: str, sid: str, said: Any) -> None:
        """Kept until the next round. What makes no sense, or comes in floods, is dropped."""
        client: Client | None = self.rooms.clients.get(sid)
        alert = said.get("alert") if isinstance(said, dict) else None
        if client is None or client.audience != "staff" or not isinstance(alert, str) or len(alert) > 64:
            return
        gathered = self._gathered.setdefault(client.device.store, {})
        device = client.device
        told = gathered.get((alert, device.id)) or Told(alert, device.id, device.name, device.staff)
        if len(gathered) < MOST_GATHERED and getattr(told, kind) is None:
            moment: dict[str, Any] = {kind: self.clock()}
            gathered[alert, device.id] = replace(told, **moment)

    def write(self, writer: Writer) -> None:
        """Everything gathered, store by store."""
        gathered, self._gathered = self._gathered, {}
        for store, told in gathered.items():
            writer.submit(store, partial(note_receipts, told=list(told.values())))
