"""The demo's past: played by the usual actions, brought over whole, and nothing of today moves for it."""

from collections.abc import Iterator
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select

from config.settings import Settings, load
from server.actions.bring_over import PastDay, bring_over
from server.actions.remove_demo import remove_demo
from server.db.beside import writer_beside
from server.db.engine import reading_engine
from server.db.models import Alert, Arrival, Event, Receipt, TicketCounter, Timer, Visit
from server.demo.day import make_day
from server.demo.past import collected, fill
from server.demo.play import play
from server.demo.rehearsal import Rehearsal
from server.demo.rules import Rules, read_rules
from server.domain.actor import OPERATOR
from server.ops.database import ready_database
from server.queries import manager_day, visit_log
from server.queries.reports import Asked
from tests.databases import KINDS, Databases
from tests.open_shop import WITH_HOURS, OpenShop

RULES = read_rules()
YESTERDAY = date(2026, 11, 19)  # the shop of the tests is open on the day after
FEW = Rules({**RULES.people, "days": 3, "a_day": 20}, RULES.store)


@pytest.fixture(scope="module")
def past(tmp_path_factory: pytest.TempPathFactory) -> PastDay:
    """Yesterday, as a rehearsal leaves it."""
    shop = Rehearsal(tmp_path_factory.mktemp("rehearsal"), RULES.store, load({}))
    before, day = shop.head(), make_day(RULES, YESTERDAY, yesterday=True)
    assert day is not None
    play(shop, day)
    found = collected(shop, day, before, RULES.store["time_zone"])
    shop.close()
    return found


@pytest.fixture(scope="module", params=KINDS)
def shop(request: pytest.FixtureRequest, databases: Databases, past: PastDay) -> Iterator[OpenShop]:
    """The demo shop on its first day: somebody waits, then yesterday comes."""
    opened = OpenShop(databases.migrated(request.param), plan=WITH_HOURS)
    opened.device("staff", "Bea")
    opened.check_in()
    head, state = opened.head(), opened.snapshot()
    opened.order(partial(bring_over, past=past), key="past:2026-11-19")
    assert (opened.head(), opened.snapshot()) == (head, state)
    yield opened
    opened.close()


def figures(shop: OpenShop) -> dict[str, Any]:
    with shop.reader.connect() as conn:
        return manager_day.day(conn, asked(shop))


def asked(shop: OpenShop) -> Asked:
    return Asked(shop.slug, YESTERDAY, YESTERDAY, shop.clock(), 300)


class TestBroughtOver:
    def test_log_has_no_gap_and_live_numbers_are_as_they_were(self, shop: OpenShop) -> None:
        numbers = shop.numbers()
        assert numbers == list(range(numbers[0], shop.head() + 1))
        assert numbers[0] < -500
        assert [event["seq"] for event in shop.events(after=0)] == list(range(1, shop.head() + 1))

    def test_events_tell_their_number_and_stand_in_the_order_of_their_time(self, shop: OpenShop) -> None:
        events = shop.events(after=-10_000)
        assert [event["seq"] for event in events] == shop.numbers()
        past = [event["at"] for event in events if event["seq"] < 1]
        assert past == sorted(past)

    def test_nothing_of_it_is_open_or_rings(self, shop: OpenShop) -> None:
        timers = shop.count(Timer)
        shop.fire_timers()
        assert shop.count(Timer) == timers
        with shop.reader.connect() as conn:
            visits = set(
                conn.execute(select(Visit.state).where(Visit.day == YESTERDAY.isoformat())).scalars()
            )
            alerts = set(conn.execute(select(Alert.state).where(Alert.raised_at < shop.clock())).scalars())
            arrivals = set(conn.execute(select(Arrival.state)).scalars())
        assert visits == {"served", "left", "no_show"}
        assert alerts == {"answered", "withdrawn"}
        assert arrivals == {"matched", "gone"}

    def test_first_number_of_today_is_the_first(self, shop: OpenShop) -> None:
        assert [visit["ticket"] for visit in shop.snapshot()["visits"]] == ["A1"]
        with shop.reader.connect() as conn:
            days = set(conn.execute(select(TicketCounter.day)).scalars())
        assert days == {YESTERDAY.isoformat(), "2026-11-20"}

    def test_comes_once(self, shop: OpenShop, past: PastDay) -> None:
        before = shop.count(Visit)
        shop.order(partial(bring_over, past=past), key="past:2026-11-19")
        assert shop.count(Visit) == before

    def test_receipts_are_those_of_tablets_that_are_here(self, shop: OpenShop) -> None:
        with shop.reader.connect() as conn:
            assert set(conn.execute(select(Receipt.staff)).scalars()) == {"Bea"}


class TestYesterday:
    def test_first_sentence_names_the_broken_hour_and_service(self, shop: OpenShop) -> None:
        [broke] = [part for part in figures(shop)["sentence"] if part["key"] == "sentence-broke"]
        told = broke["args"]
        assert (told["time"], told["service"], told["day"]) == ("12:30", "repairs", YESTERDAY.isoformat())
        assert told["n"] >= 5

    def test_some_left_two_did_not_come_and_some_were_never_greeted_at_the_door(self, shop: OpenShop) -> None:
        total = figures(shop)["total"]
        assert total["left"] >= 2
        assert total["no_show"] == 2
        assert total["door"]["checked_in"] >= 20
        assert total["door"]["unnoticed"] >= 1

    def test_one_alert_climbed_to_the_manager_and_one_tablet_was_blind(self, shop: OpenShop) -> None:
        with shop.reader.connect() as conn:
            rungs = dict(conn.execute(select(Alert.kind, func.max(Alert.rung)).group_by(Alert.kind)).all())
            whom = set(conn.execute(select(Alert.whom)).scalars())
        assert 3 <= rungs["waiting"] <= 12
        assert any("manager" in each for each in whom)
        assert "device" in rungs

    def test_every_visit_has_its_line(self, shop: OpenShop) -> None:
        with shop.reader.connect() as conn:
            wanted = visit_log.Wanted(limit=1000)
            for row in visit_log.visits(conn, asked(shop), wanted)["rows"][::20]:
                story = visit_log.visit(conn, shop.slug, row["id"])
                assert story["events"][0]["type"] == "visit.checked_in"
                assert story["visit"] == row


class TestFilling:
    @pytest.fixture
    def settings(self, tmp_path: Path) -> Settings:
        """An empty data folder after its first start; nobody lives in it."""
        settings = load({"GREETLINE_DATA": str(tmp_path), "GREETLINE_DEMO": "quiet"})
        ready_database(settings)
        return settings

    def test_comes_newest_first_and_goes_on_where_it_was_stopped(self, settings: Settings) -> None:
        days = [self.opened(settings) - timedelta(days=ago) for ago in (1, 2, 3)]
        assert self.stopped_after(settings, 1) == [days[0]]
        assert settings.demo_past_path.exists()
        assert self.stopped_after(settings, 1) == days[:2]
        assert fill(settings, rules=FEW) == 1
        assert not settings.demo_past_path.exists()
        assert self.there(settings) == days
        assert fill(settings, rules=FEW) == 0
        assert [path.name for path in settings.data.iterdir() if path.is_dir()] == []

    def test_demo_that_is_removed_meanwhile_does_not_come_back(self, settings: Settings) -> None:
        with writer_beside(settings.database) as writer:
            writer.submit("demo", partial(remove_demo, by=OPERATOR))
        assert fill(settings, rules=FEW) == 0

    def test_empty_has_no_past_and_a_shop_of_before_gets_none(self, tmp_path: Path) -> None:
        empty = load({"GREETLINE_DATA": str(tmp_path), "GREETLINE_DEMO": "empty"})
        ready_database(empty)
        assert not empty.demo_past_path.exists()
        later = load({"GREETLINE_DATA": str(tmp_path), "GREETLINE_DEMO": "on"})
        ready_database(later)
        assert not later.demo_past_path.exists()

    def opened(self, settings: Settings) -> date:
        return date.fromisoformat(settings.demo_past_path.read_text().strip())

    def stopped_after(self, settings: Settings, days: int) -> list[date]:
        left = iter([True] * days)
        assert fill(settings, lambda: next(left, False), FEW) == 0
        return self.there(settings)

    def there(self, settings: Settings) -> list[date]:
        """The days that have people, the newest first; each with a log that has no gap."""
        engine = reading_engine(settings.database)
        with engine.connect() as conn:
            found = conn.execute(select(Visit.day).distinct().order_by(Visit.day.desc())).scalars()
            days = [date.fromisoformat(day) for day in found]
            numbers = list(conn.execute(select(Event.seq).order_by(Event.seq)).scalars())
        engine.dispose()
        assert numbers == list(range(numbers[0], 1))
        return days
