"""Close of day: what nobody ended is ended, as of when it most likely ended, and marked as estimated."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from server.domain.actor import Actor
from tests.open_shop import WITH_HOURS, OpenShop

CLOSED_AT = datetime(2026, 11, 20, 19, 0, tzinfo=UTC)  # a Friday: eight in the evening in Berlin


@pytest.fixture
def shop(database: str) -> Iterator[OpenShop]:
    opened = OpenShop(database, plan=WITH_HOURS)
    yield opened
    opened.close()


def until(shop: OpenShop, at: datetime, minutes: float = 0) -> None:
    shop.clock.step(seconds=(at - shop.clock()).total_seconds() + minutes * 60)
    shop.fire_timers()


def test_visits_nobody_ended_are_ended_after_closing_and_marked(shop: OpenShop, alex: Actor) -> None:
    serving = shop.do("serve", shop.check_in(), alex)
    parked = shop.do("park", shop.do("serve", shop.check_in(), shop.device("staff", "Bea")), alex)
    waiting = shop.check_in()
    until(shop, CLOSED_AT, minutes=29)
    assert shop.row(serving)["state"] == "serving"
    until(shop, CLOSED_AT, minutes=30)
    rows = [shop.row(visit) for visit in (serving, parked, waiting)]
    assert [row["state"] for row in rows] == ["served", "left", "left"]
    assert [row["finished_at"] or row["left_at"] for row in rows] == [CLOSED_AT] * 3
    assert all(row["estimated_at"] == shop.clock() for row in rows)
    events = [event for event in shop.events() if event.get("reason") == "by_closing"]
    assert {event["type"] for event in events} == {"visit.finished", "visit.left"}
    assert all(event["visit"]["estimated"] for event in events)
    assert shop.snapshot()["visits"] == []


def test_end_is_taken_to_be_when_half_of_the_services_were_over(shop: OpenShop, alex: Actor) -> None:
    for minutes in range(1, 21):
        done = shop.do("serve", shop.check_in(), alex)
        shop.clock.step(minutes=minutes)
        shop.do("finish", done, alex)
    visit = shop.do("serve", shop.check_in(), alex)
    until(shop, CLOSED_AT, minutes=30)
    row = shop.row(visit)
    assert (row["finished_at"] - row["served_at"]).total_seconds() == 600


def test_who_is_touched_after_closing_is_left_alone_until_the_next(shop: OpenShop, alex: Actor) -> None:
    visit = shop.check_in()
    until(shop, CLOSED_AT, minutes=10)
    shop.do("serve", visit, alex)
    late = shop.check_in()
    until(shop, CLOSED_AT, minutes=60)
    assert [shop.row(one)["state"] for one in (visit, late)] == ["serving", "waiting"]
    until(shop, datetime(2026, 11, 21, 17, 0, tzinfo=UTC), minutes=31)
    assert [shop.row(one)["state"] for one in (visit, late)] == ["served", "left"]


def test_shop_that_slept_over_closing_repairs_yesterday_and_leaves_today_alone(
    shop: OpenShop, alex: Actor
) -> None:
    forgotten = shop.do("serve", shop.check_in(), alex)
    shop.clock.step(hours=24)
    today = shop.check_in()
    shop.fire_timers()
    assert shop.row(forgotten)["finished_at"] == CLOSED_AT
    assert shop.row(today)["state"] == "waiting"
