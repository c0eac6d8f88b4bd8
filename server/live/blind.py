"""Notices tablets that somebody holds and nobody can see while people wait, and when they are back."""

from functools import partial
from time import monotonic

from sqlalchemy import Connection, Engine, select

from config.settings import Settings
from server.actions.devices import sees_again, tell_blind
from server.db.models import Store
from server.db.writer import Writer
from server.live.presence import Presence
from server.live.rooms import Rooms
from server.queries.devices import has_people, held_lately, still_held


class BlindWatch:
    """Of each store: since when each held tablet has not been seen to see, and which are known blind."""

    def __init__(self, rooms: Rooms, presence: Presence, reader: Engine, settings: Settings) -> None:
        self.rooms = rooms
        self.presence = presence
        self.reader = reader
        self.settings = settings
        self._seeing_at: dict[int, dict[str, float]] = {}
        self._told: dict[int, set[str]] = {}

    def look(self, writer: Writer) -> None:
        """One round over the stores that have devices here."""
        for gone in set(self._seeing_at) - set(self.rooms.stores):
            del self._seeing_at[gone], self._told[gone]
        for store_id in list(self.rooms.stores):
            self._look(store_id, writer)

    def _look(self, store_id: int, writer: Writer) -> None:
        seeing = self._note_seeing(store_id)
        told, seeing_at = self._told[store_id], self._seeing_at[store_id]
        overdue = monotonic() - self.settings.device_blind_s
        late = {name for name, at in seeing_at.items() if at < overdue and name not in told}
        back = told & seeing
        if not late and not told:
            return
        with self.reader.connect() as conn:
            self._tell(conn, store_id, writer, late, back)

    def _note_seeing(self, store_id: int) -> set[str]:
        """The held tablets that are alive and can be seen; a process that has just begun asks what was."""
        now = monotonic()
        if store_id not in self._seeing_at:
            with self.reader.connect() as conn:
                before = held_lately(conn, store_id, self.presence.clock())
            self._seeing_at[store_id] = dict.fromkeys(before, now)
            self._told[store_id] = {name for name, is_told in before.items() if is_told}
        alive = self.presence.known_alive(store_id)
        held = {name: one for name, one in alive.items() if one.staff_id is not None}
        seeing = {name for name, one in held.items() if one.told.sees}
        # One that was hidden or gone before anybody looked is blind since it came.
        came = dict.fromkeys([*held, *self.presence.came.pop(store_id, ())], now)
        self._seeing_at[store_id] = came | self._seeing_at[store_id] | dict.fromkeys(seeing, now)
        return seeing

    def _tell(self, conn: Connection, store_id: int, writer: Writer, late: set[str], back: set[str]) -> None:
        told, seeing_at = self._told[store_id], self._seeing_at[store_id]
        held = still_held(conn, late | told)
        for name in (late | told) - held:
            del seeing_at[name]
        slug = conn.execute(select(Store.slug).where(Store.id == store_id)).scalar_one()
        for name in sorted(back | (told - held)):
            writer.submit(slug, partial(sees_again, device_id=name))
            told.discard(name)
        if late & held and has_people(conn, store_id):
            for name in sorted(late & held):
                writer.submit(slug, partial(tell_blind, device_id=name, settings=self.settings))
                told.add(name)
