"""A shop of its own for days that are over: in a database of its own, by a clock that the day moves.

Everything goes the usual way: the writer, the actions, the timers. Nobody sees it, nobody is rung for it.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, delete, event, func, select

from config.settings import Settings
from server.actions.open_store import open_store
from server.actions.people import add_device
from server.clock.timers import Timers
from server.db.engine import reading_engine, writing_engine
from server.db.migrate import upgrade
from server.db.models import Device, Store, Timer
from server.db.types import Moment
from server.db.writer import Action, Reply, Writer
from server.domain.actor import Actor
from server.domain.attendance import Attendance

OPERATOR = Actor(role="operator")
AFTERWARDS = timedelta(hours=2)  # by then every ladder has ended
NEXT_DUE = select(func.min(Timer.due_at, type_=Moment)).where(Timer.fired_at.is_(None), Timer.kind != "erase")


@dataclass
class Clock:
    """Shows what the day says."""

    at: datetime = datetime(2000, 1, 1, tzinfo=UTC)

    def now(self) -> datetime:
        return self.at

    def passed(self) -> float:
        return self.at.timestamp()


class Rehearsal:
    """The demo shop once more, with a tablet for each of its staff."""

    def __init__(self, folder: Path, plan: dict[str, Any], settings: Settings) -> None:
        address = f"sqlite:///{folder / 'rehearsal.sqlite'}"
        self.settings = settings
        self.clock = Clock()
        self.engine = writing_engine(address)
        # What a power cut takes from it is played again.
        event.listen(self.engine, "connect", lambda raw, _record: raw.execute("PRAGMA synchronous=OFF"))
        upgrade(self.engine)
        with self.engine.begin() as conn:
            # Without hours: nobody is sent home by a closing that the day knows nothing of.
            open_store(conn, at=self.clock.at, plan={**plan, "hours": None})
        self.slug = str(plan["slug"])
        self.reader: Engine = reading_engine(address)
        self.writer = Writer(self.engine, self.clock.now)
        self.writer.present = lambda _store_id: self.present
        self.present = Attendance()
        self.kiosk, self.camera = self._device("kiosk"), self._device("camera")
        self.team = {
            member["name"]: self._device("lead" if member.get("lead") else "staff", member["name"])
            for member in plan["staff"]
        }

    def close(self) -> None:
        self.writer.close()
        self.engine.dispose()
        self.reader.dispose()

    def order(self, action: Action) -> Reply:
        """One command, now by the shop's clock."""
        return self.writer.submit(self.slug, action)

    def head(self) -> int:
        """The number of the newest event."""
        with self.reader.connect() as conn:
            return conn.execute(select(Store.seq)).scalar_one()

    def begin(self, opens: datetime, team: Iterable[str]) -> Timers:
        """A new day: who is there, and timers that remember nothing of another one."""
        self.clock.at = opens
        there = frozenset(number for name in team if (number := self.team[name].staff_id))
        self.present = Attendance(tablets=len(there), members=there)
        return Timers(self.reader, self.writer, self.clock.now, self.settings, self.clock.passed)

    def pass_until(self, at: datetime, timers: Timers) -> None:
        """Let time pass, with all that it sets off on its way."""
        while (due := self._next_due()) is not None and due <= at:
            self._forget_erasures()
            self.clock.at = max(due, self.clock.at)
            if timers.fire_due() > 0:
                break
        self.clock.at = max(at, self.clock.at)

    def end(self, timers: Timers) -> None:
        """The day is over; what it left to time is not asked for any more."""
        self.pass_until(self.clock.at + AFTERWARDS, timers)
        with self.engine.begin() as conn:
            conn.execute(delete(Timer))

    def _forget_erasures(self) -> None:
        """Nobody of a made-up day has a name: there is nothing to erase, and the timers need not be read."""
        with self.engine.begin() as conn:
            conn.execute(delete(Timer).where(Timer.kind == "erase"))

    def _next_due(self) -> datetime | None:
        with self.reader.connect() as conn:
            return conn.execute(NEXT_DUE).scalar()

    def _device(self, role: str, staff: str | None = None) -> Actor:
        """A new device, and the actor who holds it."""
        reply = self.order(partial(add_device, by=OPERATOR, role=role, token_hash=None, staff=staff))
        made = reply.body["device"]
        with self.reader.connect() as conn:
            staff_id = conn.execute(select(Device.staff_id).where(Device.id == made["id"])).scalar()
        return Actor(role, made["id"], made["name"], staff_id, staff)
