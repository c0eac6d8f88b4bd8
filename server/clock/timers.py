"""Timers are rows with a due time. One loop sleeps until the earliest; a commit may set one and wakes it.

A wall clock may be set back or forward while a timer runs. So a timer that was seen once is kept by the time
that really passes, and one that was set in what is now the future (the clock went back while nobody ran)
starts anew.
"""

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from time import monotonic
from typing import Any

import gevent
from gevent.event import Event
from sqlalchemy import Engine, select
from sqlalchemy.exc import SQLAlchemyError

from config.settings import Settings
from server.actions.arrivals import give_up, looked_after
from server.actions.climb import promise_due
from server.actions.closing import close, close_visit
from server.actions.door import door_silent
from server.actions.erase import fire_erasure
from server.actions.expected import forget, missed
from server.actions.hand_over import offer_over
from server.actions.look import look
from server.actions.managers import end_session
from server.actions.overdue import overdue
from server.actions.serve import due_back
from server.actions.sign_in import idle
from server.db.models import Store, Timer
from server.db.writer import Action, Committed, Reply, Writer

log = logging.getLogger("greetline.timers")

# What is done when the time of a kind has come, and to what: the name of the column that says it.
DOES: dict[str, tuple[Callable[..., Reply], str]] = {
    "rung": (give_up, "alert_id"),
    "noticed": (looked_after, "alert_id"),
    "promise": (promise_due, "visit_id"),
    "look": (look, "visit_id"),
    "due_back": (due_back, "visit_id"),
    "offer": (offer_over, "visit_id"),
    "overdue": (overdue, "visit_id"),
    "close": (close, "visit_id"),
    "close_visit": (close_visit, "visit_id"),
    "erase": (fire_erasure, "visit_id"),
    "missed": (missed, "expected_id"),
    "forget": (forget, "expected_id"),
    "door_silent": (door_silent, "device_id"),
    "session": (end_session, "device_id"),
    "idle": (idle, "device_id"),
}
AT_ONCE = 200
# Never longer than this without a look: another worker's timers ring no bell here.
LOOK_EVERY_S = 0.25
# Under load every commit rings: look for all of them together.
BREATH_S = 0.05
PENDING = (
    select(
        Timer.id,
        Store.slug,
        Timer.kind,
        Timer.visit_id,
        Timer.alert_id,
        Timer.device_id,
        Timer.expected_id,
        Timer.set_at,
        Timer.due_at,
    )
    .join(Store, Store.id == Timer.store_id)
    .where(Timer.fired_at.is_(None))
    .order_by(Timer.due_at)
    .limit(AT_ONCE)
)


@dataclass(slots=True)
class Timers:
    """The loop's parts; `elapsed` is a clock that nobody sets."""

    reader: Engine
    writer: Writer
    clock: Callable[[], datetime]
    settings: Settings
    elapsed: Callable[[], float] = monotonic
    bell: Event = field(default_factory=Event)
    _ends: dict[str, tuple[datetime, float]] = field(default_factory=dict)

    def committed(self, _news: Sequence[Committed]) -> None:
        """The writer's listener: there may be an earlier timer now."""
        self.bell.set()

    def run(self) -> None:
        """For as long as the process lives."""
        while True:
            self.bell.clear()
            try:
                wait_s = self.fire_due()
            except SQLAlchemyError:
                log.exception("timers.fault")
                wait_s = self.settings.sweep_s
            if self.bell.wait(wait_s):
                gevent.sleep(BREATH_S)

    def fire_due(self) -> float:
        """Fire what is due; returns the seconds until the next look."""
        with self.reader.connect() as conn:
            pending = conn.execute(PENDING).all()
        now, passed = self.clock(), self.elapsed()
        left = {row.id: self._left_s(row, now, passed) for row in pending}
        self._ends = {name: end for name, end in self._ends.items() if name in left}
        due = [row for row in pending if left[row.id] <= 0]
        jobs = [gevent.spawn(self._fire, row, -left[row.id]) for row in due]
        gevent.joinall(jobs)
        if due:
            return 0
        return min([LOOK_EVERY_S, *left.values()])

    def _left_s(self, row: Any, now: datetime, passed: float) -> float:
        """Seconds until it is due, by the time that has passed since it was first seen here."""
        due, end = self._ends.get(row.id, (None, 0.0))
        if due != row.due_at:
            since = max(row.set_at, now)
            end = passed + (row.due_at - since).total_seconds()
            self._ends[row.id] = (row.due_at, end)
        return end - passed

    def _fire(self, row: Any, late_s: float) -> None:
        """Two processes never fire one twice: the action claims it first."""
        try:
            self.writer.submit(row.slug, self._action(row, late_s))
        except Exception:
            log.exception("timer.fault", extra={"timer": row.id, "kind": row.kind})
            self._ends[row.id] = (row.due_at, self.elapsed() + self.settings.sweep_s)

    def _action(self, row: Any, late_s: float) -> Action:
        act, about = DOES[row.kind]
        told = {"timer_id": row.id, about: getattr(row, about), "settings": self.settings}
        if row.kind == "rung":
            told["late_s"] = late_s
        return partial(act, **told)
