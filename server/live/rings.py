"""What devices say to a test ring: heard, or not allowed to sound. Gathered for a moment, then written."""

from functools import partial
from typing import Any

from server.actions.devices import note_ring_answers
from server.db.writer import Writer
from server.live.rooms import Rooms


class Rings:
    """Each device answers a ring once."""

    def __init__(self, rooms: Rooms) -> None:
        self.rooms = rooms
        self._gathered: dict[str, list[tuple[str, str, bool]]] = {}

    def note(self, sid: str, said: Any) -> None:
        """An answer to the ring that this page was sent; anything else is passed over."""
        client = self.rooms.clients.get(sid)
        if (
            client is None
            or not isinstance(said, dict)
            or client.ring is None
            or said.get("ring") != client.ring
        ):
            return
        answer = (client.ring, client.device.id, said.get("heard") is True)
        client.ring = None
        self._gathered.setdefault(client.device.store, []).append(answer)

    def write(self, writer: Writer) -> None:
        """Everything gathered, store by store."""
        gathered, self._gathered = self._gathered, {}
        for store, answers in gathered.items():
            writer.submit(store, partial(note_ring_answers, answers=answers))
