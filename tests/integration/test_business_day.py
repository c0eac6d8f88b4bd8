"""Ticket numbers start anew at midnight of the store's own wall clock, nowhere else's."""

from datetime import UTC, datetime

import pytest

from server.db.models import TicketCounter
from tests.open_shop import DEMO, OpenShop, StepClock


def open_in(database: str, zone: str, at: datetime, slug: str = "demo") -> OpenShop:
    return OpenShop(database, plan={**DEMO, "slug": slug, "time_zone": zone}, clock=StepClock(at))


@pytest.mark.parametrize(
    ("zone", "midnight"),
    [
        ("Europe/Berlin", datetime(2026, 11, 20, 23, 0, tzinfo=UTC)),
        ("America/New_York", datetime(2026, 11, 21, 5, 0, tzinfo=UTC)),
        ("Asia/Kathmandu", datetime(2026, 11, 20, 18, 15, tzinfo=UTC)),
        ("Pacific/Kiritimati", datetime(2026, 11, 20, 10, 0, tzinfo=UTC)),
        # The night on which the clock goes forward, and the one on which an hour comes twice.
        ("Europe/Berlin", datetime(2026, 3, 28, 23, 0, tzinfo=UTC)),
        ("Europe/Berlin", datetime(2026, 3, 29, 22, 0, tzinfo=UTC)),
        ("Europe/Berlin", datetime(2026, 10, 24, 22, 0, tzinfo=UTC)),
        ("Europe/Berlin", datetime(2026, 10, 25, 23, 0, tzinfo=UTC)),
        # Here midnight itself does not exist: the day starts at one.
        ("America/Santiago", datetime(2026, 9, 6, 4, 0, tzinfo=UTC)),
    ],
)
def test_numbers_start_anew_at_midnight_of_the_shop(database: str, zone: str, midnight: datetime) -> None:
    shop = open_in(database, zone, midnight)
    try:
        shop.clock.step(seconds=-2)
        before = [shop.check_in()["ticket"], shop.check_in()["ticket"]]
        shop.clock.step(seconds=1, microseconds=999_999)
        before.append(shop.check_in()["ticket"])
        shop.clock.step(microseconds=1)
        after = [shop.check_in()["ticket"], shop.check_in()["ticket"]]
        assert (before, after) == (["A1", "A2", "A3"], ["A1", "A2"])
        assert shop.count(TicketCounter) == 2
    finally:
        shop.close()


def test_hour_that_comes_twice_does_not_start_anew(database: str) -> None:
    shop = open_in(database, "Europe/Berlin", datetime(2026, 10, 25, 0, 30, tzinfo=UTC))
    try:
        tickets = [shop.check_in()["ticket"]]
        shop.clock.step(hours=1)  # half past two again
        tickets.append(shop.check_in()["ticket"])
        assert tickets == ["A1", "A2"]
    finally:
        shop.close()


def test_two_shops_of_one_database_turn_the_day_each_at_its_own_time(database: str) -> None:
    midnight_in_berlin = datetime(2026, 11, 20, 23, 0, tzinfo=UTC)
    berlin = open_in(database, "Europe/Berlin", midnight_in_berlin)
    york = open_in(database, "America/New_York", midnight_in_berlin, slug="york")
    try:
        for shop in (berlin, york):
            shop.clock.step(minutes=-1)
        assert [berlin.check_in()["ticket"], york.check_in()["ticket"]] == ["A1", "A1"]
        for shop in (berlin, york):
            shop.clock.step(minutes=2)
        assert [berlin.check_in()["ticket"], york.check_in()["ticket"]] == ["A1", "A2"]
    finally:
        berlin.close()
        york.close()


def test_tap_of_yesterday_sent_today_belongs_to_yesterday(database: str) -> None:
    shop = open_in(database, "Europe/Berlin", datetime(2026, 11, 20, 22, 59, tzinfo=UTC))
    try:
        shop.check_in()
        shop.clock.step(minutes=2)
        late = shop.check_in(age_s=300.0)
        assert (late["ticket"], shop.row(late)["day"]) == ("A2", "2026-11-20")
        assert shop.check_in()["ticket"] == "A1"
    finally:
        shop.close()


def test_person_who_waited_past_midnight_is_still_among_todays_calls(database: str) -> None:
    shop = open_in(database, "Europe/Berlin", datetime(2026, 11, 20, 22, 55, tzinfo=UTC))
    try:
        alex = shop.device("staff", "Alex")
        before, over = shop.check_in(), shop.check_in()
        shop.do("call", before, alex)
        shop.clock.step(minutes=10)
        shop.do("call", over, alex)
        assert [call["ticket"] for call in shop.snapshot("screen")["calls"]] == ["A2"]
    finally:
        shop.close()
