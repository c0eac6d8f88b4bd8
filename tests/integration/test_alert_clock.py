"""Ladders by the time that really passes: a clock that is set, and hours in which nobody looked."""

import pytest
from sqlalchemy import insert, select

from server.db.ids import new_id
from server.db.models import Timer
from server.domain.attendance import Attendance
from tests.open_shop import OpenShop


def rungs(shop: OpenShop) -> list[int]:
    """What was climbed so far, as everybody was told."""
    return [event["alert"]["rung"] for event in shop.events() if event["type"] == "alert.climbed"]


def passing(shop: OpenShop, seconds: float) -> list[int]:
    shop.clock.step(seconds=seconds)
    shop.fire_timers()
    return rungs(shop)


@pytest.mark.parametrize("hours", [-25, -1, 1, 25])
def test_clock_that_is_set_neither_delays_nor_hurries_the_next_rung(shop: OpenShop, hours: float) -> None:
    staff = shop.device("staff", "Alex")
    shop.do("help", shop.check_in(staff), staff)  # by itself: again each minute, nobody being there
    shop.fire_timers()
    passing(shop, 59)
    shop.clock.jump(hours=hours)
    assert passing(shop, 0.9) == []
    assert passing(shop, 0.2) == [1, 1]
    assert passing(shop, 59) == [1, 1]
    assert passing(shop, 1.1) == [1, 1, 2, 2]


def test_what_was_repeated_in_vain_all_night_is_said_once(shop: OpenShop) -> None:
    shop.check_in()
    passing(shop, 61)
    shop.restart()
    assert rungs(shop) == [1]
    assert len(passing(shop, 12 * 3600)) == 2
    assert len(passing(shop, 61)) == 3


def test_rungs_that_were_missed_are_one_and_the_ladder_goes_on_in_its_time(shop: OpenShop) -> None:
    staff = shop.device("staff", "Alex")
    assert staff.staff_id is not None
    shop.present = Attendance(1, frozenset({staff.staff_id}))
    shop.check_in()
    shop.clock.step(seconds=100)
    shop.restart()
    assert passing(shop, 0) == [3]
    assert passing(shop, 49) == [3]
    assert passing(shop, 2) == [3, 4]


def test_timer_that_can_not_be_fired_keeps_no_other_waiting_and_is_tried_again(shop: OpenShop) -> None:
    broken = {"id": new_id(), "store_id": shop.store_id, "kind": "of another version"}
    with shop.writer.engine.begin() as conn:
        conn.execute(insert(Timer), {**broken, "set_at": shop.clock(), "due_at": shop.clock()})
    shop.check_in()
    assert passing(shop, 61) == [1]
    assert shop.timers.fire_due() > 0
    shop.clock.step(seconds=shop.settings.sweep_s)
    assert shop.timers.fire_due() == 0
    with shop.reader.connect() as conn:
        assert conn.execute(select(Timer.fired_at).where(Timer.id == broken["id"])).scalar_one() is None
    shop.forget_timers()
