"""Nobody who waits is forgotten: what must hold of alerts and timers, and when each timer has to fire."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import select

from server.actions.alert import times_of
from server.db.models import Alert, Timer, Visit
from server.domain.alert import Kind, Setting, ladder
from server.domain.visit import State
from tests.open_shop import OpenShop

# What a clock of floating seconds can't tell apart.
SAME_S = 0.001


@dataclass
class Book:
    """When each timer is due by the time that really passes, kept beside the server's own account."""

    shop: OpenShop
    due: dict[str, float] = field(default_factory=dict)
    fired: set[str] = field(default_factory=set)

    def restarted(self) -> None:
        """A new process knows what the rows say and what the wall clock shows, nothing else."""
        now = self.shop.clock()
        for timer in self.unfired():
            self.due[timer.id] = self.shop.clock.passed + left_s(timer, now)

    def unfired(self) -> Sequence[Any]:
        with self.shop.reader.connect() as conn:
            mine = select(Timer.__table__).where(
                Timer.store_id == self.shop.store_id, Timer.fired_at.is_(None)
            )
            return conn.execute(mine).all()

    def check_all(self) -> None:
        """After whatever has happened, once the timers that are due have fired."""
        with self.shop.reader.connect() as conn:
            mine = {
                model: conn.execute(select(model.__table__).where(model.store_id == self.shop.store_id)).all()
                for model in (Visit, Alert, Timer)
            }
        alerts = {row.id: row for row in mine[Alert]}
        self.check_times(mine[Timer])
        check_everybody(mine[Visit], list(alerts.values()), mine[Timer])
        for visit in mine[Visit]:
            check_watch(self.shop, visit, [row for row in mine[Timer] if row.fired_at is None])
        rungs = [row for row in mine[Timer] if row.kind == "rung"]
        for alert in alerts.values():
            check_rungs(self.shop, alert, [row for row in rungs if row.alert_id == alert.id])

    def check_times(self, timers: Sequence[Any]) -> None:
        """None is late, and none was early, by a clock that nobody sets."""
        passed, now = self.shop.clock.passed, self.shop.clock()
        for timer in timers:
            if timer.fired_at is None:
                due = self.due.setdefault(timer.id, passed + left_s(timer, now))
                assert due > passed, f"{timer.kind} is {passed - due:.3f} s late"
            elif timer.id not in self.fired:
                self.fired.add(timer.id)
                early_s = self.due.get(timer.id, passed) - passed
                assert early_s <= SAME_S, f"{timer.kind} was {early_s:.3f} s early"


def left_s(timer: Any, now: datetime) -> float:
    """What is set in what is now the future was set by a clock that went back since: it starts anew."""
    since = max(timer.set_at, now)
    left: float = (timer.due_at - since).total_seconds()
    return left


def check_everybody(visits: Sequence[Any], alerts: Sequence[Any], timers: Sequence[Any]) -> None:
    """Each who waits has a timer; who was not greeted, nor seen at the door, a raised alert as well.

    Who looks around has the timer of that instead, and no alert but one that asks for somebody.
    """
    raised = {row.id: row for row in alerts if row.state == "raised"}
    running = {row.visit_id for row in timers if row.fired_at is None and row.kind in ("rung", "promise")}
    looking = {row.visit_id for row in timers if row.fired_at is None and row.kind == "look"}
    hello = Counter(row.visit_id for row in raised.values() if row.kind == Kind.WAITING)
    for visit in visits:
        waits = visit.state == State.WAITING
        looks = waits and visit.come is not None
        assert (visit.id in looking) == looks, f"{visit.ticket} looks around: {looks}"
        assert not waits or visit.id in (looking if looks else running), f"{visit.ticket} is forgotten"
        assert waits or visit.come is None
        wanted = 1 if waits and not looks and visit.greeted_at is None else 0
        assert hello[visit.id] == wanted, f"{visit.ticket} has {hello[visit.id]} alerts instead of {wanted}"


def check_rungs(shop: OpenShop, alert: Any, timers: Sequence[Any]) -> None:
    """Each climb took a timer of its own; one more is set while there is a rung left."""
    fired = [row for row in timers if row.fired_at is not None]
    waiting = [row for row in timers if row.fired_at is None]
    if alert.state != "raised":
        # The last of a door's ladder ends the alert instead of climbing.
        assert (len(waiting), len(fired) <= alert.rung + 1) == (0, True)
        return
    # What was slept through is one.
    assert len(fired) <= alert.rung, f"{alert.kind}: {len(fired)} timers for {alert.rung} rungs"
    gap_s = next_gap_s(shop, alert)
    assert len(waiting) == (0 if gap_s is None else 1), f"{alert.kind} {alert.rung}"
    for timer in waiting:
        assert gap_s is not None
        set_for_s = (timer.due_at - timer.set_at).total_seconds()
        assert set_for_s <= gap_s + SAME_S, f"{alert.kind} {alert.rung} is to wait {set_for_s} s, not {gap_s}"


def next_gap_s(shop: OpenShop, alert: Any) -> float | None:
    """From this rung to the next, whatever the wall clock says meanwhile."""
    broken_s = max((alert.broken_at - alert.raised_at).total_seconds(), 0) if alert.broken_at else 0
    times, setting = times_of(shop.settings), Setting(alert.setting)
    steps = ladder(Kind(alert.kind), times, setting, broken_s=broken_s)
    here, due = steps.due_s(alert.rung), steps.due_s(alert.rung + 1)
    return None if here is None or due is None else due - here


def check_watch(shop: OpenShop, visit: Any, timers: Sequence[Any]) -> None:
    """One at most looks after what somebody was promised, and no longer than that lasts.

    Who was passed on after their turn is looked after like somebody who was promised nothing.
    """
    rules = shop.settings
    risk_s = max(rules.unpromised_risk_s, (visit.promise_high_s or 0) * rules.promise_risk_share)
    watches = [row for row in timers if row.visit_id == visit.id and row.kind == "promise"]
    assert len(watches) <= 1
    for timer in watches:
        set_for_s = (timer.due_at - timer.set_at).total_seconds()
        most_s = max(risk_s, rules.promise_again_s)
        assert set_for_s <= most_s + SAME_S, f"{visit.ticket} is asked after in {set_for_s} s only"
