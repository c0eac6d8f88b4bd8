"""A shop of its own for days that are over: in a database of its own, by a clock that the day moves.

Everything goes the usual way: the writer, the actions, the timers. Nobody sees it, nobody is rung for it.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, delete, event, exists, func, or_, select

from config.settings import Settings
from server.actions.open_store import open_store
from server.actions.people import add_device
from server.clock.timers import Timers
from server.db.engine import reading_engine, writing_engine
from server.db.migrate import upgrade
from server.db.models import Device, Store, Timer, Visit
from server.db.types import Moment
from server.db.writer import Action, Reply, Writer
from server.domain.actor import OPERATOR, Actor
from server.domain.attendance import Attendance
from server.domain.visit import State

AFTERWARDS = timedelta(hours=2)  # by then every ladder has ended
NEXT_DUE = select(func.min(Timer.due_at, type_=Moment)).where(Timer.fired_at.is_(None))
MET = exists().where(Visit.id == Timer.visit_id, Visit.state != State.WAITING.value)
DONE = exists().where(Visit.id == Timer.visit_id, Visit.state != State.SERVING.value)
# Nobody of a made-up day has a name to erase; who was met is late for nothing; who is done takes no longer.
IDLE = delete(Timer).where(
    or_(Timer.kind == "erase", (Timer.kind == "promise") & MET, (Timer.kind == "overdue") & DONE)
)


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
        while self._is_due(at):
            self._forget_idle()
            due = self._next_due()
            if due is None or due > at:
                break
            self.clock.at = max(due, self.clock.at)
            if timers.fire_due() > 0:
                break
        self.clock.at = max(at, self.clock.at)

    def end(self, timers: Timers) -> None:
        """The day is over; what it left to time is not asked for any more."""
        self.pass_until(self.clock.at + AFTERWARDS, timers)
        with self.engine.begin() as conn:
            conn.execute(delete(Timer))

    def _is_due(self, at: datetime) -> bool:
        due = self._next_due()
        return due is not None and due <= at

    def _next_due(self) -> datetime | None:
        with self.reader.connect() as conn:
            return conn.execute(NEXT_DUE).scalar()

    def _forget_idle(self) -> None:
        """Timers that would find nothing to do need not fire: they are most of all."""
        with self.engine.begin() as conn:
            conn.execute(IDLE)

    def _device(self, role: str, staff: str | None = None) -> Actor:
        """A new device, and the actor who holds it."""
        reply = self.order(partial(add_device, by=OPERATOR, role=role, token_hash=None, staff=staff))
        made = reply.body["device"]
        with self.reader.connect() as conn:
            staff_id = conn.execute(select(Device.staff_id).where(Device.id == made["id"])).scalar()
        return Actor(role, made["id"], made["name"], staff_id, staff)
