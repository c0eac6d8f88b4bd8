"""Devices: names, what they tell of themselves, test rings, blind tablets, and how they are shown."""

from collections.abc import Iterator
from functools import partial
from typing import Any

import pytest
from sqlalchemy import insert, select

from server.actions.devices import (
    note_ring_answers,
    note_seen,
    rename_device,
    ring_devices,
    sees_again,
    tell_blind,
)
from server.actions.people import revoke_device
from server.db.models import Alert, Receipt
from server.domain.actor import OPERATOR
from server.domain.device import Condition, Told, condition, read_told
from server.domain.errors import BadField, Unknown
from server.queries.devices import Here, all_devices, last_ring, tablets_of
from server.queries.sounds import sounds_heard
from tests.houses import House, furnish
from tests.open_shop import OpenShop
from tests.running import RunningServer

SEEN = Told(visible=True, sound=True, battery=80, charging=False, rtt_ms=12, version="0.1.0")


def health(shop: OpenShop, alive: dict[str, Here] | None = None) -> dict[str, dict[str, Any]]:
    with shop.reader.connect() as conn:
        found = all_devices(conn, shop.store_id, shop.clock(), alive or {}, shop.settings.device_lost_s)
    return {device["name"]: device for device in found}


def raised(shop: OpenShop) -> list[str | None]:
    with shop.reader.connect() as conn:
        mine = select(Alert.device_id).where(Alert.kind == "device", Alert.state == "raised")
        return list(conn.execute(mine).scalars())


def test_what_a_device_says_is_kept_and_shown(shop: OpenShop) -> None:
    alex = shop.device("staff", "Alex")
    assert alex.device_id
    assert alex.device
    shop.order(partial(note_seen, told={alex.device_id: SEEN}))
    shop.clock.step(minutes=1)
    shown = health(shop)[alex.device]
    told = {name: shown[name] for name in ("visible", "sound", "battery", "charging", "rtt_ms", "version")}
    assert told == {
        "visible": True,
        "sound": True,
        "battery": 80,
        "charging": False,
        "rtt_ms": 12,
        "version": "0.1.0",
    }
    assert (shown["condition"], shown["since"]) == ("asleep", "2026-11-20T09:00:00.000Z")
    here = Here("staff", alex.staff_id, SEEN)
    assert health(shop, {alex.device_id: here})[alex.device]["condition"] == "well"


@pytest.mark.parametrize(
    ("role", "used", "alive", "told", "how"),
    [
        ("staff", False, False, Told(), Condition.UNUSED),
        ("staff", True, False, SEEN, Condition.ASLEEP),
        ("staff", True, True, SEEN, Condition.WELL),
        ("staff", True, True, Told(visible=False, sound=False), Condition.ASLEEP),
        ("lead", True, True, Told(visible=True, sound=False), Condition.MUTED),
        ("staff", False, True, Told(), Condition.WELL),
        ("screen", True, True, Told(visible=True, sound=False), Condition.WELL),
        ("screen", True, False, Told(), Condition.CUT_OFF),
        ("kiosk", True, False, Told(), Condition.CUT_OFF),
    ],
)
def test_condition_follows_from_what_is_known(
    role: str, used: bool, alive: bool, told: Told, how: Condition
) -> None:
    assert condition(role, used=used, alive=alive, told=told) is how


@pytest.mark.parametrize(
    "said",
    [
        None,
        [],
        "x",
        {"visible": 1, "sound": "yes", "battery": -1, "rtt": True, "version": "x" * 41},
        {"rtt": 1e12},
    ],
    ids=str,
)
def test_what_makes_no_sense_counts_as_not_said(said: Any) -> None:
    assert read_told(said) == Told()


def test_colleagues_miss_a_tablet_that_somebody_holds_and_not_a_closed_one(shop: OpenShop) -> None:
    alex, nobody = shop.device("staff", "Alex"), shop.device("staff")
    assert alex.device_id
    assert nobody.device_id
    shop.order(partial(note_seen, told={alex.device_id: SEEN, nobody.device_id: SEEN}))
    with shop.reader.connect() as conn:
        seen = {one["id"]: one for one in tablets_of(conn, shop.store_id, shop.clock(), {})}
        hidden = Here("staff", None, Told(visible=False, sound=False), shop.clock())
        then = tablets_of(conn, shop.store_id, shop.clock(), {nobody.device_id: hidden})
    assert (seen[alex.device_id]["alive"], seen[alex.device_id]["asleep"]) == (False, True)
    assert (seen[nobody.device_id]["alive"], seen[nobody.device_id]["asleep"]) == (False, False)
    told = {one["id"]: (one["alive"], one["asleep"], one["sound"]) for one in then}
    assert told[nobody.device_id] == (True, True, False)


def test_device_has_another_name_and_no_two_share_one(shop: OpenShop) -> None:
    alex = shop.device("staff", "Alex")
    reply = shop.order(partial(rename_device, by=OPERATOR, device_id=str(alex.device_id), name="Till 1"))
    assert reply.body["device"] == {"id": alex.device_id, "name": "Till 1"}
    assert shop.events()[-1]["type"] == "device.renamed"
    bea = shop.device("staff", "Bea")
    with pytest.raises(BadField) as refused:
        shop.order(partial(rename_device, by=OPERATOR, device_id=str(bea.device_id), name="Till 1"))
    assert refused.value.facts == {"field": "name", "reason": "taken"}
    with pytest.raises(Unknown):
        shop.order(partial(rename_device, by=OPERATOR, device_id="nobody", name="Till 2"))


def test_ring_lists_who_heard_it_and_the_first_word_counts(shop: OpenShop) -> None:
    alex, bea = shop.device("staff", "Alex"), shop.device("staff", "Bea")
    ring = shop.order(partial(ring_devices, by=OPERATOR)).body["ring"]
    answers = [(ring, str(alex.device_id), True), (ring, str(bea.device_id), False)]
    shop.order(partial(note_ring_answers, answers=answers))
    shop.order(partial(note_ring_answers, answers=[(ring, str(bea.device_id), True)]))
    with shop.reader.connect() as conn:
        found = last_ring(conn, shop.store_id, shop.clock())
        assert found is not None
        assert {name: said["heard"] for name, said in found["answers"].items()} == {
            alex.device_id: True,
            bea.device_id: False,
        }
        assert last_ring(conn, shop.store_id, shop.clock.step(hours=1)) is None


def test_blind_tablet_is_told_once_and_withdrawn_when_it_is_back(shop: OpenShop) -> None:
    alex = shop.device("staff", "Alex")
    telling = partial(tell_blind, device_id=str(alex.device_id), settings=shop.settings)
    shop.order(telling)
    assert raised(shop) == []  # nobody is there to be missed
    shop.check_in()
    for _ in range(2):
        shop.order(telling)
    assert raised(shop) == [alex.device_id]
    assert [event["type"] for event in shop.events()].count("alert.raised") == 1
    shop.order(partial(sees_again, device_id=str(alex.device_id)))
    assert raised(shop) == []
    ended = shop.events()[-1]
    assert (ended["type"], ended["alert"]["state"], ended["alert"]["how"]) == (
        "alert.withdrawn",
        "withdrawn",
        "back",
    )
    shop.order(telling)
    assert raised(shop) == [alex.device_id]


@pytest.mark.parametrize("why", ["nobody holds it", "revoked"])
def test_tablet_that_nobody_holds_is_not_blind(shop: OpenShop, why: str) -> None:
    shop.check_in()
    tablet = shop.device("staff", "Alex" if why == "revoked" else None)
    if why == "revoked":
        shop.order(partial(revoke_device, by=OPERATOR, device_id=str(tablet.device_id)))
    shop.order(partial(tell_blind, device_id=str(tablet.device_id), settings=shop.settings))
    assert raised(shop) == []


def heard(shop: OpenShop, kind: str, after_s: float, state: str = "answered") -> None:
    """An alert that was heard, and answered so much later."""
    number = shop.count(Alert)
    tablet = shop.device("staff")
    at = shop.clock()
    ended = shop.clock.step(seconds=after_s)
    alert = {
        "id": f"alert-{number}",
        "store_id": shop.store_id,
        "kind": kind,
        "state": state,
        "setting": "free",
        "rung": 0,
        "whom": "free",
        "sound": "hello",
        "raised_at": at,
        "ended_at": ended,
    }
    with shop.writer.engine.begin() as conn:
        conn.execute(insert(Alert).values(**alert))
        for late in (0, 1):
            receipt = {"alert_id": alert["id"], "device_id": (tablet.device_id, shop.kiosk.device_id)[late]}
            conn.execute(insert(Receipt).values(**receipt, sounded_at=at))


def test_share_of_sounds_that_were_answered_and_what_to_silence(shop: OpenShop) -> None:
    for after_s in (5, 20, 21):
        heard(shop, "waiting", after_s)
    for _ in range(shop.settings.sound_least):
        heard(shop, "door", 300, "withdrawn")
    with shop.reader.connect() as conn:
        found = sounds_heard(conn, shop.store_id, shop.clock(), shop.settings)
    assert found["kinds"] == [
        {"about": "door", "heard": 20, "answered": 0},
        {"about": "waiting", "heard": 3, "answered": 2},
    ]
    assert found["silence"] == ["door"]


@pytest.fixture(scope="module")
def quick(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """A server in a hurry: what takes seconds in a shop takes tenths of them here."""
    hurry = {"HEARTBEAT_S": 0.2, "ALIVE_S": 1, "CUT_OFF_S": 2, "SWEEP_S": 0.1, "DEVICE_BLIND_S": 1}
    environ = {f"GREETLINE_{name}": str(value) for name, value in hurry.items()}
    server = RunningServer(tmp_path_factory.mktemp("quick"), environ).start()
    yield furnish(server)
    server.stop()


def named(tablet: Any, name: str, fits: Any) -> Any:
    """The status in which the tablet of this name is so."""
    return tablet.stands(
        "status", lambda status: any(one["name"] == name and fits(one) for one in status["tablets"])
    )


def test_hidden_and_silent_tablet_is_named_to_its_colleagues(quick: House) -> None:
    with quick.tablet("bea") as bea, quick.tablet("staff", answers=False) as alex:
        bea.until("state")
        alex.until("state")
        alex.send('42["alive",{"visible":true,"sound":false,"battery":71,"rtt":9,"version":"0.1.0"}]')
        devices = quick.call("GET", "devices", by="manager").body["devices"]
        [name] = [one["name"] for one in devices if one["staff"] == "Alex" and one["alive"]]
        named(bea, name, lambda one: one["alive"] and one["sound"] is False and not one["asleep"])
        for _ in range(3):  # it says so with each answer, and is not read more often than needed
            bea.until("heartbeat")
            alex.send('42["alive",{"visible":false,"sound":true}]')
        named(bea, name, lambda one: one["asleep"] and one["since"] is not None)
        [shown] = [d for d in quick.call("GET", "devices", by="lead").body["devices"] if d["name"] == name]
        assert (shown["condition"], shown["visible"]) == ("asleep", False)


def about_a_device(page: Any, kind: str) -> list[dict[str, Any]]:
    """The alerts about devices of which this frame tells that."""
    alerts = [event["alert"] for event in page["events"] if event.get("type") == kind]
    return [alert for alert in alerts if alert["about"] == "device"]


def until_seen(quick: House, alex: Any) -> None:
    """It is there, and long enough that nobody is told of it any more."""
    alex.until("state")
    alex.until("heartbeat")
    while any(alert["about"] == "device" for alert in quick.call("GET", "state", by="lead").body["alerts"]):
        alex.until("heartbeat")


def test_blind_tablet_climbs_while_people_wait_and_is_withdrawn_when_back(quick: House) -> None:
    visit = quick.check_in()
    with quick.tablet("bea") as bea:
        bea.until("state")
        with quick.tablet("staff") as alex:
            until_seen(quick, alex)
        told = bea.until("events", lambda page: bool(about_a_device(page, "alert.raised")))
        [blind] = about_a_device(told, "alert.raised")
        with quick.tablet("staff") as alex:
            until_seen(quick, alex)
        told = bea.until("events", lambda page: bool(about_a_device(page, "alert.withdrawn")))
        assert about_a_device(told, "alert.withdrawn")[0]["device"] == blind["device"]
    quick.do("leave", visit)


def test_every_socket_rings_and_says_whether_it_was_heard(quick: House) -> None:
    with quick.tablet("staff") as alex, quick.tablet("screen") as screen, quick.tablet("bea") as bea:
        for one in (alex, screen, bea):
            one.until("state")
            one.until("heartbeat")
        ring = quick.call("POST", "devices/ring", {}, by="lead").body["ring"]
        for one, said in ((alex, "true"), (screen, "false")):
            assert one.until("ring") == {"ring": ring}
            one.send('42["rang",{"ring":"another","heard":true}]')
            one.send(f'42["rang",{{"ring":"{ring}","heard":{said}}}]')
        assert bea.until("ring") == {"ring": ring}
        found: dict[str, Any] = {}
        while len(found) < 2:
            bea.until("heartbeat")
            found = quick.call("GET", "devices", by="manager").body["ring"]["answers"]
    names = {one["id"]: one["role"] for one in quick.call("GET", "devices", by="manager").body["devices"]}
    assert {names[device]: said["heard"] for device, said in found.items()} == {
        "staff": True,
        "screen": False,
    }


def test_one_device_is_rung_alone(quick: House) -> None:
    with quick.tablet("screen") as wanted, quick.tablet("staff") as other:
        devices = quick.call("GET", "devices", by="manager").body["devices"]
        [screen] = [one["id"] for one in devices if one["role"] == "screen" and one["alive"]]
        for one in (wanted, other):
            one.until("state")
        ring = quick.call("POST", f"devices/{screen}/ring", {}, by="lead").body["ring"]
        assert wanted.until("ring") == {"ring": ring}
        other.until("heartbeat")
        assert "ring" not in other.latest


def test_manager_renames_and_revokes_and_a_lead_does_not(quick: House) -> None:
    token = quick.server.token("staff", "Chris")
    [device] = [
        d for d in quick.call("GET", "devices", by="manager").body["devices"] if d["staff"] == "Chris"
    ]
    for verb in ("rename", "revoke"):
        refused = quick.call("POST", f"devices/{device['id']}/{verb}", {"name": "Till"}, by="lead")
        assert (refused.status, refused.body["code"]) == (403, "not_allowed")
    done = quick.call("POST", f"devices/{device['id']}/rename", {"name": "Till"}, by="manager")
    assert done.body["device"]["name"] == "Till"
    assert quick.call("POST", f"devices/{device['id']}/revoke", {}, by="manager").status == 200
    assert (
        quick.call("POST", f"devices/{device['id']}/dance", {}, by="manager").body["code"] == "unknown_verb"
    )
    assert device["id"] not in [d["id"] for d in quick.call("GET", "devices", by="manager").body["devices"]]
    assert token


def test_kiosk_is_heard_of_when_it_asks(quick: House) -> None:
    quick.call("GET", "state", by="kiosk")
    with quick.tablet("staff") as tablet:
        while True:
            devices = quick.call("GET", "devices", by="manager").body["devices"]
            kiosk = [one["condition"] for one in devices if one["role"] == "kiosk" and one["alive"]]
            if kiosk:
                break
            tablet.until("heartbeat")
    assert kiosk == ["well"]
