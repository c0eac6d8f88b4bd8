"""A Saturday played in minutes: how often do tablets ring, and is anybody ever without an owner?

    python -m tests.bench.saturday [--hours 8] [--door 60] [--checkins 40] [--seed N] [--json]

The shop's real write path and timers under a stepped clock; three colleagues, one of them the lead, answer as
people would: after some seconds when their tablet rings or they look at it, later or not at all while
they are with somebody. Tablets ring by the staff page's own rule (`sounding`).
"""

import argparse
import random
import sys
import tempfile
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from pathlib import Path
from time import perf_counter
from typing import Any

from server.actions.alert import answer
from server.actions.arrivals import dismiss, enter, gone, greet_arrivals
from server.actions.receipts import Told, note_receipts
from server.db.engine import writing_engine
from server.db.migrate import upgrade
from server.domain.actor import Actor
from server.domain.attendance import Attendance
from server.domain.errors import ShopError
from tests.bench.figures import finish, quantile
from tests.bench.sounding import Me, Ringing
from tests.open_shop import OpenShop
from tests.property.owned import Book

TICK_S = 1.0
LOOK_AT_OWNERS_S = 15.0
STAYS_S = (30.0, 150.0)  # who came to look round only
TO_THE_KIOSK_S = (10.0, 50.0)
SERVICE_MEDIAN_S = 170.0
# How long somebody takes to tap after their tablet rang, or after a look at it.
HEEDS_MEDIAN_S, LOOKS_EACH_S, LOOKS_WHILE_SERVING_EACH_S = 6.0, 20.0, 45.0


@dataclass
class Colleague:
    """One pair of hands with a tablet."""

    actor: Actor
    ringing: Ringing = field(default_factory=Ringing)
    serving: str | None = None
    done_at: float = 0.0
    heeds_at: float = 0.0

    def me(self) -> Me:
        assert self.actor.staff
        assert self.actor.device_id
        return Me(self.actor.staff, self.actor.role, self.actor.device_id, self.serving is None)


@dataclass
class Saturday:
    """The shop, who works there, and what is still to happen."""

    shop: OpenShop
    dice: random.Random
    per_h: dict[str, float]
    colleagues: list[Colleague] = field(default_factory=list)
    plans: list[tuple[float, Callable[[], None]]] = field(default_factory=list)
    alerts: dict[str, dict[str, Any]] = field(default_factory=dict)
    visits: dict[str, dict[str, Any]] = field(default_factory=dict)
    head: int = 0
    sounds: Counter[str] = field(default_factory=Counter)
    greeted_s: list[float] = field(default_factory=list)
    refused: int = 0
    faults: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        names = (("staff", "Alex"), ("staff", "Bea"), ("lead", "Dana"))
        self.colleagues = [Colleague(self.shop.device(role, name)) for role, name in names]
        held = frozenset(colleague.actor.staff_id or 0 for colleague in self.colleagues)
        self.shop.present = Attendance(len(self.colleagues), held)
        self.book = Book(self.shop)
        self.next_in = self.dice.expovariate(self.per_h["door"] / 3600)

    @property
    def now(self) -> float:
        return self.shop.clock.passed

    def play(self, hours: float) -> None:
        """Second by second; afterwards the door is closed and everybody is served."""
        closes_at = hours * 3600
        while self.now < closes_at or self.visits or self.alerts:
            self.shop.clock.step(seconds=TICK_S)
            if self.now < closes_at:
                self.people_come()
            for due in [plan for plan in self.plans if plan[0] <= self.now]:
                self.plans.remove(due)
                due[1]()
            self.shop.fire_timers()
            self.hear()
            for colleague in self.colleagues:
                self.act(colleague)
            if self.now % LOOK_AT_OWNERS_S < TICK_S:
                self.look_at_owners()
            if self.now > closes_at + 4 * 3600:
                self.faults.append(f"{len(self.visits)} people and {len(self.alerts)} alerts are still there")
                return

    def look_at_owners(self) -> None:
        try:
            self.book.check_all()
        except AssertionError as unowned:
            self.faults.append(f"at {self.now:.0f} s: {unowned}")

    def order(self, action: Any) -> dict[str, Any] | None:
        """None when somebody was quicker."""
        try:
            return self.shop.order(action).body
        except ShopError:
            self.refused += 1
            return None

    # Those who come

    def people_come(self) -> None:
        self.next_in -= TICK_S
        while self.next_in <= 0:
            self.next_in += self.dice.expovariate(self.per_h["door"] / 3600)
            self.somebody_enters()

    def somebody_enters(self) -> None:
        rules = self.shop.settings
        entering = partial(enter, by=self.shop.camera, direction="in", group_size=1, age_s=0.5)
        body = self.order(partial(entering, settings=rules))
        assert body is not None
        arrival = body["arrival"]["id"]
        if self.dice.random() < self.per_h["checkins"] / self.per_h["door"]:
            self.plan(self.dice.uniform(*TO_THE_KIOSK_S), self.check_in)
        else:
            leaving = partial(gone, arrival_id=arrival, by=self.shop.camera)
            self.plan(self.dice.uniform(*STAYS_S), lambda: void(self.order(leaving)))

    def check_in(self) -> None:
        service = self.dice.choice(("repairs", "new-phone", "new-phone"))
        self.order(self.shop.checking_in(None, service))

    def plan(self, after_s: float, what: Callable[[], None]) -> None:
        self.plans.append((self.now + after_s, what))

    # Those who work

    def hear(self) -> None:
        """What the tablets have heard: they paint it, and ring."""
        for event in self.shop.events(after=self.head):
            self.head = event["seq"]
            self.take(event)
        for colleague in self.colleagues:
            rung = colleague.ringing.tick(list(self.alerts.values()), colleague.me(), self.now)
            if rung:
                sound, alert = rung
                self.sounds[f"{sound} ({alert['about']}, rung {alert['rung']})"] += 1
                self.heed(colleague, self.dice.lognormvariate(0, 0.5) * HEEDS_MEDIAN_S)

    def take(self, event: dict[str, Any]) -> None:
        rows = [("alert", event.get("alert")), ("visit", event.get("visit"))]
        rows += [(row["kind"], row) for row in event.get("also", ())]
        for kind, row in rows:
            if row is None or kind not in ("alert", "visit"):
                continue
            known = self.alerts if kind == "alert" else self.visits
            if row["state"] in ("answered", "withdrawn", "served", "left", "no_show"):
                known.pop(row["id"], None)
                continue
            if kind == "alert" and row["id"] not in known:
                self.paint(row["id"])
            known[row["id"]] = row

    def paint(self, alert: str) -> None:
        by = self.colleagues[0].actor
        assert by.device_id
        assert by.device
        told = Told(alert, by.device_id, by.device, by.staff, shown=self.shop.clock())
        self.shop.order(partial(note_receipts, told=[told]))

    def heed(self, colleague: Colleague, after_s: float) -> None:
        colleague.heeds_at = min(colleague.heeds_at, self.now + after_s)

    def act(self, colleague: Colleague) -> None:
        """What somebody does when they are done, or when they look at their tablet."""
        if colleague.serving and colleague.done_at <= self.now:
            self.order(self.shop.doing("finish", {"id": colleague.serving}, colleague.actor))
            colleague.serving = None
            colleague.heeds_at = self.now + self.dice.uniform(3, 10)
        if colleague.heeds_at > self.now:
            return
        looks_s = LOOKS_WHILE_SERVING_EACH_S if colleague.serving else LOOKS_EACH_S
        colleague.heeds_at = self.now + self.dice.expovariate(1 / looks_s)
        self.answer(colleague)

    def answer(self, colleague: Colleague) -> None:
        """The board from above: hello to all at the door, to who waits unseen; then the next one."""
        raised = sorted(self.alerts.values(), key=lambda alert: str(alert["raised_at"]))
        at_door = [alert["arrival"] for alert in raised if alert["about"] == "door"]
        if at_door and (not colleague.serving or self.dice.random() < 0.5):
            self.greet_at_door(colleague, at_door)
        for alert in raised:
            if alert["about"] == "waiting":
                self.order(self.shop.doing("greet", {"id": alert["visit"]}, colleague.actor))
            elif alert["about"] != "door" and (colleague.actor.leads or alert["rung"] > 0):
                self.coming(alert["id"], colleague)
        if colleague.serving is None:
            self.take_next(colleague)

    def greet_at_door(self, colleague: Colleague, arrivals: list[str]) -> None:
        if len(arrivals) == 1 and self.dice.random() < 0.05:
            self.order(partial(dismiss, arrival_id=arrivals[0], by=colleague.actor))
        else:
            self.order(
                partial(greet_arrivals, arrival_ids=arrivals, by=colleague.actor, settings=self.shop.settings)
            )

    def coming(self, alert: str, colleague: Colleague) -> None:
        rules = self.shop.settings
        self.order(partial(answer, alert_id=alert, by=colleague.actor, settings=rules))

    def take_next(self, colleague: Colleague) -> None:
        waiting = [visit for visit in self.visits.values() if visit["state"] == "waiting"]
        for visit in sorted(waiting, key=lambda visit: str(visit["arrived_at"])):
            if self.order(self.shop.doing("serve", visit, colleague.actor)) is not None:
                colleague.serving = visit["id"]
                colleague.done_at = self.now + self.dice.lognormvariate(0, 0.6) * SERVICE_MEDIAN_S
                return


def void(_body: object) -> None:
    """The camera needs no answer."""


def main() -> int:
    about = __doc__.splitlines()[0]
    parser = argparse.ArgumentParser(prog="python -m tests.bench.saturday", description=about)
    parser.add_argument("--hours", type=float, default=8)
    parser.add_argument("--door", type=float, default=60)
    parser.add_argument("--checkins", type=float, default=40)
    parser.add_argument("--seed", type=int, default=22)
    parser.add_argument("--json", action="store_true")
    wanted = parser.parse_args()
    per_h = {"door": wanted.door, "checkins": wanted.checkins}
    return finish(run(hours=wanted.hours, per_h=per_h, seed=wanted.seed), wanted.json)


def run(*, hours: float, per_h: dict[str, float], seed: int) -> dict[str, Any]:
    """Play it; prints the outcome and returns it with the faults."""
    started = perf_counter()
    with tempfile.TemporaryDirectory(prefix="greetline-bench-") as name:
        database = f"sqlite:///{Path(name) / 'saturday.sqlite'}"
        engine = writing_engine(database)
        upgrade(engine)
        engine.dispose()
        day = Saturday(OpenShop(database), random.Random(seed), per_h)
        day.play(hours)
        events = day.shop.events()
        day.shop.close()
    kinds = Counter(event["type"] for event in events)
    waits = [greeted_after_s(event["visit"]) for event in events if event["type"] == "visit.greeted"]
    staff_hours = hours * len(day.colleagues)
    rings = day.sounds.total() / staff_hours
    told = ", ".join(f"{times} × {what}" for what, times in day.sounds.most_common())
    print(
        f"{hours:g} h, {kinds['arrival.entered']} came in, {kinds['visit.checked_in']} checked in, "
        f"{kinds['visit.finished']} served, {kinds['arrival.gone']} left from the door: "
        f"{rings:.1f} sounds a staff-hour ({told}), {len(day.faults)} without an owner; "
        f"seen after p50 {quantile(waits, 0.5):.0f} s, p95 {quantile(waits, 0.95):.0f} s; "
        f"played in {perf_counter() - started:.0f} s (seed {seed})"
    )
    found = {"bench": "saturday", "hours": hours, "came": kinds["arrival.entered"], "seed": seed}
    found |= {"checked_in": kinds["visit.checked_in"], "sounds": dict(day.sounds)}
    return {**found, "per_staff_hour": round(rings, 2), "faults": day.faults}


def greeted_after_s(visit: dict[str, Any]) -> float:
    came, seen = (datetime.fromisoformat(visit[name]) for name in ("arrived_at", "greeted_at"))
    return (seen - came).total_seconds()


if __name__ == "__main__":
    sys.exit(main())
