"""What reports say of the door: no data where it saw nothing, and how often it asked for nobody."""

from functools import partial
from typing import Any

import pytest

from server.actions.arrivals import dismiss, enter
from server.actions.change_door import change_door
from server.actions.door import Told, note_state
from server.actions.step_through import step_through
from server.domain.actor import Actor
from server.domain.door import DoorState
from server.domain.shopday import shop_day
from server.queries.alert_report import alerts
from server.queries.door_report import door as seen_by_door
from server.queries.manager_day import day
from server.queries.reports import Asked, Period, period
from tests.open_shop import OpenShop

MANAGER = Actor("manager", "m", "Robin")


def set_up(shop: OpenShop) -> None:
    wanted = {"source": "0", "line": [0, 0.5, 1, 0.5], "inside": [0, 1]}
    shop.order(partial(change_door, by=MANAGER, wanted=wanted))


def say(shop: OpenShop, state: DoorState, mode: str = "full") -> None:
    told = Told(state, mode)
    shop.order(partial(note_state, by=shop.camera, told=told, settings=shop.settings))


def beat(shop: OpenShop, seconds: int, state: DoorState = DoorState.OK, mode: str = "full") -> None:
    for _ in range(0, seconds, 2):
        say(shop, state, mode)
        shop.clock.step(seconds=2)


def comes(shop: OpenShop, direction: str = "in", age_s: float = 0) -> dict[str, Any]:
    entering = partial(
        enter, by=shop.camera, direction=direction, group_size=1, age_s=age_s, settings=shop.settings
    )
    return dict(shop.order(entering).body["arrival"])


def asked(shop: OpenShop) -> Asked:
    today = shop_day(shop.clock(), "Europe/Berlin")
    return Asked(store=shop.slug, first=today, last=today, at=shop.clock(), target_s=300)


def report(shop: OpenShop) -> dict[str, Any]:
    with shop.reader.connect() as conn:
        where: Period = period(conn, asked(shop))
        return seen_by_door(conn, where.store_id, where.start, where.end, shop.clock())


def test_time_in_which_it_saw_nothing_is_no_data(shop: OpenShop) -> None:
    set_up(shop)
    beat(shop, 20)
    comes(shop)
    beat(shop, 10, DoorState.COVERED)
    beat(shop, 6, DoorState.LOST)
    beat(shop, 4)
    found = report(shop)
    assert (found["entered"], found["watched_s"], found["blind_s"]) == (1, 40, 16)
    assert [(one["state"], one["since"][11:19], one["until"][11:19]) for one in found["blind"]] == [
        ("covered", "09:00:20", "09:00:36")
    ]


def test_door_that_never_saw_anything_has_no_zero(shop: OpenShop) -> None:
    set_up(shop)
    beat(shop, 10, DoorState.DARK)
    found = report(shop)
    assert {found[name] for name in ("entered", "checked_in", "noticed", "unnoticed", "walked_away")} == {
        None
    }
    with shop.reader.connect() as conn:
        assert day(conn, asked(shop))["total"]["door"]["entered"] is None


def test_sensor_of_another_make_counts_as_it_always_did(shop: OpenShop) -> None:
    comes(shop)
    found = report(shop)
    assert (found["entered"], found["watched_s"], found["blind"]) == (1, 0, [])


def test_colleagues_are_not_counted_and_who_turned_round_is_told(shop: OpenShop) -> None:
    shop.order(partial(step_through, settings=shop.settings))
    assert comes(shop)["how"] == "stepped"
    shop.clock.step(seconds=30)
    comes(shop)
    shop.clock.step(seconds=10)
    comes(shop, "out")
    found = report(shop)
    assert (found["entered"], found["unnoticed"], found["walked_away"]) == (1, 1, 1)


def test_basic_mode_is_told_with_the_counts(shop: OpenShop) -> None:
    set_up(shop)
    beat(shop, 4, mode="basic")
    assert report(shop)["basic"]


def test_false_prompts_are_told_by_the_hour_of_a_colleague(shop: OpenShop, alex: Actor, bea: Actor) -> None:
    """Two colleagues for two hours are four."""
    del bea
    for number in range(6):
        arrival = comes(shop)
        if number % 2:
            shop.order(partial(dismiss, arrival_id=arrival["id"], by=alex))
        shop.clock.step(minutes=20)
    with shop.reader.connect() as conn:
        found = alerts(conn, asked(shop))["false_prompts"]
    assert (found["n"], found["false"], found["budget"]) == (6, 3, 1.0)
    assert found["staff_hours"] == pytest.approx(4, abs=0.01)
    assert found["per_staff_hour"] == pytest.approx(0.75, abs=0.01)
