"""The write path of a shop within the test process: a real database, the real writer, a clock to step."""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any

import pytest
from sqlalchemy import Engine, delete, func, select

from config.settings import ROOT, Settings, load
from server.actions.check_in import Wanted, check_in
from server.actions.open_store import open_store
from server.actions.people import add_device
from server.clock.timers import Timers
from server.db.engine import reading_engine, writing_engine
from server.db.models import Device, Event, Timer, Visit
from server.db.writer import Action, Reply, Writer
from server.domain.actor import OPERATOR, Actor
from server.domain.attendance import NOBODY, Attendance
from server.queries.events import events_after, head
from server.queries.projection import event_for
from server.queries.queue import snapshot
from server.web.staff import VERBS

WITH_HOURS: dict[str, Any] = tomllib.loads((ROOT / "config/demo/store.toml").read_text(encoding="utf-8"))
# The demo store as if it never closed, so that hours and days can pass over a visit.
DEMO: dict[str, Any] = {name: value for name, value in WITH_HOURS.items() if name != "hours"}
OPENED_AT = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)  # a Friday, ten in Berlin
RULES = load({})


@dataclass
class StepClock:
    """Stands still until a test moves it; `jump` sets it, as somebody does who corrects it."""

    at: datetime = OPENED_AT
    passed: float = 0.0

    def __call__(self) -> datetime:
        return self.at

    def step(self, **span: float) -> datetime:
        self.passed += timedelta(**span).total_seconds()
        return self.jump(**span)

    def jump(self, **span: float) -> datetime:
        self.at += timedelta(**span)
        return self.at

    def elapsed(self) -> float:
        return self.passed


@dataclass
class OpenShop:
    """One store and its writer."""

    database: str
    plan: Mapping[str, Any] = field(default_factory=lambda: DEMO)
    clock: StepClock = field(default_factory=StepClock)
    settings: Settings = RULES
    present: Attendance = NOBODY

    def __post_init__(self) -> None:
        engine = writing_engine(self.database)
        with engine.begin() as conn:
            found = open_store(conn, at=self.clock(), plan=self.plan)
        assert found is not None
        self.store_id: int = found
        self.slug = str(self.plan["slug"])
        self.reader: Engine = reading_engine(self.database)
        self.writer, self.timers = self.process(engine)
        self.kiosk = self.device("kiosk")
        self.camera = self.device("camera")

    def process(self, engine: Engine) -> tuple[Writer, Timers]:
        """What a server process keeps in memory: its writer, and what its timers have seen so far."""
        writer = Writer(engine, self.clock)
        writer.present = lambda _store_id: self.present
        return writer, Timers(self.reader, writer, self.clock, self.settings, self.clock.elapsed)

    def restart(self) -> None:
        """The process is gone with its memory, and another one starts on the same database."""
        self.writer.close()
        self.writer, self.timers = self.process(self.writer.engine)

    def forget_timers(self) -> None:
        """This store is done with: nobody else's loop shall fire what it has left."""
        with self.writer.engine.begin() as conn:
            conn.execute(delete(Timer).where(Timer.store_id == self.store_id))

    def fire_timers(self) -> None:
        """All that is due by the shop's clock, also what that sets in turn."""
        while self.timers.fire_due() <= 0:
            pass

    def close(self) -> None:
        self.writer.close()
        self.writer.engine.dispose()
        self.reader.dispose()

    def device(self, role: str, staff: str | None = None) -> Actor:
        """A new device, and the actor who holds it."""
        reply = self.order(partial(add_device, by=OPERATOR, role=role, token_hash=None, staff=staff))
        made = reply.body["device"]
        with self.reader.connect() as conn:
            staff_id = conn.execute(select(Device.staff_id).where(Device.id == made["id"])).scalar()
        return Actor(role, made["id"], made["name"], staff_id, staff)

    def order(self, action: Action, *, key: str | None = None, body: str = "") -> Reply:
        """One command; `body` stands for the fingerprint of what was asked."""
        return self.writer.submit(self.slug, action, key=key, fingerprint=body)

    def checking_in(self, by: Actor | None = None, service: str | None = "repairs", **wanted: Any) -> Action:
        return partial(
            check_in,
            by=by or self.kiosk,
            wanted=Wanted(service, **wanted),
            settings=self.settings,
        )

    def check_in(
        self, by: Actor | None = None, service: str | None = "repairs", **wanted: Any
    ) -> dict[str, Any]:
        """A visit, as it was answered."""
        return dict(self.order(self.checking_in(by, service, **wanted)).body["visit"])

    def doing(self, verb: str, visit: Mapping[str, Any], by: Actor, **more: Any) -> Action:
        return partial(VERBS[verb], visit_id=visit["id"], by=by, settings=self.settings, **more)

    def do(self, verb: str, visit: Mapping[str, Any], by: Actor, **more: Any) -> dict[str, Any]:
        """The visit after the verb."""
        return dict(self.order(self.doing(verb, visit, by, **more)).body["visit"])

    def row(self, visit: Mapping[str, Any]) -> dict[str, Any]:
        """The visit as it stands in the table."""
        with self.reader.connect() as conn:
            found = conn.execute(select(Visit.__table__).where(Visit.id == visit["id"])).mappings().one()
            return dict(found)

    def count(self, model: type) -> int:
        with self.reader.connect() as conn:
            mine = select(func.count()).select_from(model).where(model.store_id == self.store_id)  # type: ignore[attr-defined]
            return int(conn.execute(mine).scalar_one())

    def head(self) -> int:
        with self.reader.connect() as conn:
            return head(conn, self.store_id)[0]

    def numbers(self) -> list[int]:
        """Every event's number, in order."""
        with self.reader.connect() as conn:
            mine = select(Event.seq).where(Event.store_id == self.store_id).order_by(Event.seq)
            return list(conn.execute(mine).scalars())

    def events(self, after: int = 0, role: str = "staff") -> list[dict[str, Any]]:
        with self.reader.connect() as conn:
            found = events_after(conn, self.store_id, after, most=100_000)
        return [dict(event_for(role, event)) for event in found]

    def snapshot(self, role: str = "staff") -> dict[str, Any]:
        with self.reader.connect() as conn:
            return snapshot(conn, self.store_id, role, self.clock())


@pytest.fixture
def shop(database: str) -> Iterator[OpenShop]:
    """The demo store, open; once on SQLite, once on PostgreSQL."""
    opened = OpenShop(database)
    yield opened
    opened.close()


@pytest.fixture
def alex(shop: OpenShop) -> Actor:
    """A colleague with a tablet."""
    return shop.device("staff", "Alex")


@pytest.fixture
def bea(shop: OpenShop) -> Actor:
    """Another."""
    return shop.device("staff", "Bea")


@pytest.fixture
def dana(shop: OpenShop) -> Actor:
    """The lead of the floor."""
    return shop.device("lead", "Dana")
