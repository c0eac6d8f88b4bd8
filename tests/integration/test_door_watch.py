"""The door's camera over time: lost when it says nothing, told once, and no data while it does not see."""

from functools import partial
from typing import Any

import pytest
from sqlalchemy import select

from server.actions.change_door import change_door
from server.actions.door import Told, note_state
from server.db.models import Alert, DoorSpell
from server.domain.actor import Actor
from server.domain.door import DoorState
from tests.open_shop import DEMO, WITH_HOURS, OpenShop

MANAGER = Actor("manager", "m", "Robin")


@pytest.fixture
def door(shop: OpenShop) -> OpenShop:
    set_up(shop)
    return shop


def set_up(shop: OpenShop, **more: Any) -> None:
    wanted = {"source": "0", "line": [0, 0.5, 1, 0.5], "inside": [0, 1], **more}
    shop.order(partial(change_door, by=MANAGER, wanted=wanted))


def say(shop: OpenShop, state: DoorState = DoorState.OK, **more: Any) -> None:
    told = Told(state, "full", **more)
    shop.order(partial(note_state, by=shop.camera, told=told, settings=shop.settings))


def beat(shop: OpenShop, seconds: int, state: DoorState = DoorState.OK) -> None:
    """The camera speaks every two seconds."""
    for _ in range(0, seconds, 2):
        say(shop, state)
        shop.clock.step(seconds=2)
        shop.fire_timers()


def silence(shop: OpenShop, seconds: int) -> None:
    """It says nothing, and the server is there to notice."""
    for _ in range(seconds):
        shop.clock.step(seconds=1)
        shop.fire_timers()


def now(shop: OpenShop) -> str:
    return str(shop.snapshot()["door"]["state"])


def alerts(shop: OpenShop) -> list[tuple[str, str | None]]:
    with shop.reader.connect() as conn:
        rows = conn.execute(select(Alert.state, Alert.how).where(Alert.store_id == shop.store_id))
        return [(row.state, row.how) for row in rows]


def spells(shop: OpenShop) -> list[tuple[str, float]]:
    """Each state with its seconds; the one that stands until now."""
    with shop.reader.connect() as conn:
        mine = select(DoorSpell).where(DoorSpell.store_id == shop.store_id).order_by(DoorSpell.since)
        rows = conn.execute(mine).all()
    return [(row.state, ((row.until or shop.clock()) - row.since).total_seconds()) for row in rows]


def test_camera_that_says_nothing_for_five_seconds_is_lost(door: OpenShop) -> None:
    beat(door, 20)
    say(door)
    door.clock.step(seconds=4.9)
    door.fire_timers()
    assert now(door) == "ok"
    door.clock.step(seconds=0.1)
    door.fire_timers()
    assert now(door) == "lost"
    assert alerts(door) == [("raised", None)]
    raised = door.snapshot()["alerts"][0]
    assert (raised["about"], raised["device"], raised["to"]) == (
        "device",
        door.camera.device_id,
        ["device", "lead"],
    )


def test_alert_climbs_to_the_manager_and_ends_when_it_sees_again(door: OpenShop) -> None:
    beat(door, 4)
    door.clock.step(seconds=5)
    door.fire_timers()
    door.clock.step(seconds=door.settings.device_manager_s)
    door.fire_timers()
    assert door.snapshot()["alerts"][0]["to"] == ["manager"]
    say(door)
    assert (now(door), alerts(door)) == ("ok", [("withdrawn", "back")])
    assert door.snapshot()["alerts"] == []


def test_silence_is_no_data_from_when_it_spoke_last(door: OpenShop) -> None:
    beat(door, 10)
    silence(door, 60)
    say(door)
    door.clock.step(seconds=1)
    assert spells(door)[1:] == [("ok", 8), ("lost", 62), ("ok", 1)]


def test_loss_that_the_camera_tells_itself_is_told_once_however_it_flickers(door: OpenShop) -> None:
    beat(door, 4)
    for state in (DoorState.STALLED, DoorState.RECONNECTING, DoorState.LOST) * 3:
        beat(door, 4, state)
    assert alerts(door) == [("raised", None)]
    beat(door, 4)
    beat(door, 4, DoorState.LOST)
    assert sorted(alerts(door), key=str) == [("raised", None), ("withdrawn", "back")]


@pytest.mark.parametrize("state", [DoorState.DARK, DoorState.COVERED, DoorState.FROZEN, DoorState.SLOW])
def test_what_is_only_wrong_is_shown_and_rings_nobody(door: OpenShop, state: DoorState) -> None:
    beat(door, 4)
    beat(door, 4, state)
    assert (now(door), alerts(door)) == (state.value, [])


def test_camera_that_never_speaks_is_lost_after_its_start(door: OpenShop) -> None:
    door.clock.step(seconds=29)
    door.fire_timers()
    assert now(door) == "starting"
    door.clock.step(seconds=1)
    door.fire_timers()
    assert now(door) == "lost"
    door.clock.step(seconds=5)
    assert spells(door) == [("starting", 0), ("lost", 35)]


def test_server_that_was_down_blames_nobody_and_has_no_data(door: OpenShop) -> None:
    beat(door, 10)
    door.restart()
    door.clock.step(minutes=10)
    door.fire_timers()
    assert alerts(door) == []
    say(door)
    assert [state for state, _seconds in spells(door)] == ["starting", "ok", "lost", "ok"]
    assert alerts(door) == []


def test_camera_that_is_taken_away_is_missed_by_nobody(door: OpenShop) -> None:
    beat(door, 4)
    door.clock.step(seconds=5)
    door.fire_timers()
    set_up(door, source=None)
    assert door.snapshot()["door"] is None
    assert alerts(door) == [("withdrawn", "removed")]
    say(door)
    door.clock.step(minutes=5)
    door.fire_timers()
    assert door.snapshot()["door"] is None
    assert door.snapshot()["alerts"] == []


def test_door_lost_while_the_shop_is_closed_is_told_when_it_opens(database: str) -> None:
    shop = OpenShop(database, plan={**WITH_HOURS, "slug": "with-hours"})
    shop.clock.step(hours=14)  # midnight
    set_up(shop)
    beat(shop, 4)
    silence(shop, 8)
    assert (now(shop), alerts(shop)) == ("lost", [])
    for _ in range(24):
        shop.clock.step(minutes=30)
        shop.fire_timers()
    assert [state for state, _how in alerts(shop)] == ["raised"]
    shop.close()


def test_door_is_quiet_when_it_is_told_to_be(door: OpenShop) -> None:
    assert DEMO["time_zone"] == "Europe/Berlin"
    set_up(door, quiet=[["10:00", "10:30"]])  # it is ten in the shop
    beat(door, 4)
    silence(door, 8)
    assert (now(door), alerts(door)) == ("lost", [])
    door.clock.step(minutes=30)
    door.fire_timers()
    assert alerts(door) == [("raised", None)]
