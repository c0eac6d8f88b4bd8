"""Signing in at a tablet: the PIN, its tries and locks, on duty and off, and what nobody touches for long."""

from functools import partial
from typing import Any

import pytest
from sqlalchemy import select

from server.actions.duty import choose_desk, come_back, take_break
from server.actions.members import save_member, set_pin
from server.actions.people import add_device, revoke_device
from server.actions.sign_in import refuse_pin, sign_in, sign_out, touch, try_pin
from server.db.models import Device, Staff
from server.db.moments import iso
from server.domain.actor import OPERATOR, Actor
from server.domain.attendance import Attendance
from server.domain.errors import (
    AlreadyServing,
    AlreadySignedIn,
    NotPossible,
    PinLocked,
    PinWrong,
    Unknown,
    UnknownDesk,
    UnknownService,
)
from tests.open_shop import OpenShop

# What is kept of a PIN is looked at outside; here it only has to be the same.
KEPT = "what is kept of 284617"


class Tablet:
    """A tablet where people sign in, and what they do at it."""

    def __init__(self, shop: OpenShop) -> None:
        self.shop = shop
        adding = partial(add_device, by=OPERATOR, role="staff", token_hash=None, by_pin=True)
        device = shop.order(adding).body["device"]
        self.id, self.by = device["id"], Actor("tablet", device["id"], device["name"])

    def try_pin(self, staff_id: int) -> dict[str, Any]:
        action = partial(try_pin, device_id=self.id, staff_id=staff_id, settings=self.shop.settings)
        return self.shop.order(action).body

    def enter(self, staff_id: int, kept: str = KEPT) -> dict[str, Any]:
        """With the right PIN, as the edge does it."""
        self.try_pin(staff_id)
        action = partial(sign_in, by=self.by, staff_id=staff_id, pin_hash=kept, settings=self.shop.settings)
        return dict(self.shop.order(action).body["member"])

    def leave(self) -> dict[str, Any]:
        return dict(self.shop.order(partial(sign_out, by=self.by)).body["member"])

    def holder(self) -> int | None:
        with self.shop.reader.connect() as conn:
            found: int | None = conn.execute(select(Device.staff_id).where(Device.id == self.id)).scalar_one()
            return found

    def actor(self, staff_id: int, name: str) -> Actor:
        return Actor("staff", self.id, self.by.device, staff_id, name)


@pytest.fixture
def staff(shop: OpenShop) -> dict[str, int]:
    """Ids by name; everybody has the same PIN."""
    with shop.reader.connect() as conn:
        mine = select(Staff.name, Staff.id).where(Staff.store_id == shop.store_id)
        ids = {row.name: row.id for row in conn.execute(mine)}
    for number in ids.values():
        shop.order(partial(set_pin, by=OPERATOR, staff_id=number, pin_hash=KEPT))
    return ids


@pytest.fixture
def tablet(shop: OpenShop) -> Tablet:
    return Tablet(shop)


def fail(tablet: Tablet, staff_id: int, times: int = 1) -> dict[str, Any]:
    for _ in range(times):
        tried = tablet.try_pin(staff_id)
    return tried


# On duty and off


def test_signing_in_is_on_duty_and_the_tablet_is_theirs(
    shop: OpenShop, tablet: Tablet, staff: dict[str, int]
) -> None:
    member = tablet.enter(staff["Bea"])
    assert (member["name"], member["duty"], member["duty_at"]) == ("Bea", "on", iso(shop.clock()))
    assert tablet.holder() == staff["Bea"]
    event = shop.events()[-1]
    assert (event["type"], event["member"], event["cut"]) == ("staff.on_duty", member, [tablet.id])
    assert [each["duty"] for each in shop.snapshot()["members"]] == ["off", "on", "off", "off"]


def test_signing_out_is_off_duty(shop: OpenShop, tablet: Tablet, staff: dict[str, int]) -> None:
    tablet.enter(staff["Bea"])
    assert tablet.leave()["duty"] == "off"
    assert tablet.holder() is None
    assert shop.events()[-1]["type"] == "staff.off_duty"
    with pytest.raises(NotPossible):
        tablet.leave()


def test_nobody_signs_out_while_somebody_is_with_them(
    shop: OpenShop, tablet: Tablet, staff: dict[str, int]
) -> None:
    tablet.enter(staff["Bea"])
    bea = tablet.actor(staff["Bea"], "Bea")
    visit = shop.check_in()
    shop.do("serve", visit, bea)
    for action in (partial(sign_out, by=tablet.by), partial(take_break, by=bea)):
        with pytest.raises(AlreadyServing) as refused:
            shop.order(action)
        assert refused.value.facts["ticket"] == "A1"
    shop.do("finish", visit, bea)
    assert tablet.leave()["duty"] == "off"


def test_second_colleague_is_told_who_holds_the_tablet(tablet: Tablet, staff: dict[str, int]) -> None:
    tablet.enter(staff["Bea"])
    with pytest.raises(AlreadySignedIn) as refused:
        tablet.enter(staff["Chris"])
    assert refused.value.facts == {"staff": "Bea"}
    assert tablet.enter(staff["Bea"])["duty"] == "on"


def test_who_holds_two_tablets_is_off_duty_after_the_second(shop: OpenShop, staff: dict[str, int]) -> None:
    one, other = Tablet(shop), Tablet(shop)
    one.enter(staff["Bea"])
    other.enter(staff["Bea"])
    assert shop.events()[-1]["type"] == "device.signed_in"
    assert one.leave()["duty"] == "on"
    assert shop.events()[-1]["type"] == "device.signed_out"
    assert other.leave()["duty"] == "off"


def test_device_that_was_made_for_somebody_asks_nobody_to_sign_in(
    shop: OpenShop, tablet: Tablet, staff: dict[str, int]
) -> None:
    alex = shop.device("staff", "Alex")
    tablet.id, tablet.by = str(alex.device_id), alex
    with pytest.raises(NotPossible):
        tablet.enter(staff["Alex"])
    with pytest.raises(NotPossible):
        tablet.leave()


def test_who_is_on_a_break_is_not_free(shop: OpenShop, tablet: Tablet, staff: dict[str, int]) -> None:
    alex, bea = staff["Alex"], staff["Bea"]
    shop.writer.present = lambda _: Attendance(tablets=2, members=frozenset({alex, bea}))
    tablet.enter(bea)
    setting = partial(raised_setting, shop)
    assert setting() == "free"
    shop.order(partial(take_break, by=tablet.actor(bea, "Bea")))
    assert shop.events()[-1]["type"] == "staff.on_break"
    assert setting() == "free"
    shop.order(partial(take_break, by=Actor("staff", None, None, alex, "Alex")))
    assert setting() == "nobody"
    assert shop.order(partial(come_back, by=tablet.actor(bea, "Bea"))).body["member"]["duty"] == "on"
    assert setting() == "free"


def raised_setting(shop: OpenShop) -> str:
    """On which ladder somebody who comes now is raised."""
    shop.check_in()
    return str(shop.events()[-1]["alert"]["setting"])


def test_another_desk_is_theirs_from_now_on(shop: OpenShop, tablet: Tablet, staff: dict[str, int]) -> None:
    tablet.enter(staff["Bea"])
    bea = tablet.actor(staff["Bea"], "Bea")
    assert shop.order(partial(choose_desk, by=bea, desk="Desk 3")).body["member"]["desk"] == "Desk 3"
    called = shop.do("call", shop.check_in(service="returns"), bea)
    assert called["desk"] == "Desk 3"
    with pytest.raises(UnknownDesk):
        shop.order(partial(choose_desk, by=bea, desk="Desk 9"))
    assert shop.order(partial(choose_desk, by=bea, desk=None)).body["member"]["desk"] is None


def test_who_held_a_revoked_tablet_and_nothing_else_is_off_duty(
    shop: OpenShop, staff: dict[str, int]
) -> None:
    alex = shop.device("staff", "Alex")
    one, other = Tablet(shop), Tablet(shop)
    for tablet in (one, other):
        tablet.enter(staff["Bea"])
    duties = []
    for device_id in (one.id, other.id, str(alex.device_id)):
        shop.order(partial(revoke_device, by=OPERATOR, device_id=device_id))
        member = shop.events()[-1]["member"]
        duties.append((member["name"], member["duty"]))
    assert duties == [("Bea", "on"), ("Bea", "off"), ("Alex", "off")]


# Tries and locks


def test_five_tries_then_a_lock_that_grows(shop: OpenShop, tablet: Tablet, staff: dict[str, int]) -> None:
    bea = staff["Bea"]
    assert [fail(tablet, bea)["left"] for _ in range(4)] == [4, 3, 2, 1]
    last = fail(tablet, bea)
    assert (last["left"], last["until_at"]) == (0, iso(shop.clock.at.replace(minute=15)))
    for minutes in (15, 30, 60):
        with pytest.raises(PinLocked):
            tablet.enter(bea)
        shop.clock.step(minutes=minutes, seconds=-1)
        with pytest.raises(PinLocked):
            tablet.enter(bea)
        shop.clock.step(seconds=1)
        fail(tablet, bea, 5)
    shop.clock.step(days=1)
    assert tablet.enter(bea)["duty"] == "on"
    assert fail(tablet, bea)["left"] == 4


def test_lock_is_of_one_person_at_one_tablet(shop: OpenShop, tablet: Tablet, staff: dict[str, int]) -> None:
    fail(tablet, staff["Bea"], 5)
    assert tablet.enter(staff["Chris"])["duty"] == "on"
    assert Tablet(shop).enter(staff["Bea"])["duty"] == "on"
    with pytest.raises(PinLocked):
        tablet.enter(staff["Bea"])


def test_right_pin_forgives_the_tries_before(tablet: Tablet, staff: dict[str, int]) -> None:
    fail(tablet, staff["Bea"], 4)
    tablet.enter(staff["Bea"])
    assert fail(tablet, staff["Bea"])["left"] == 4


def test_new_pin_opens_every_lock_and_the_old_one_is_worth_nothing(
    shop: OpenShop, tablet: Tablet, staff: dict[str, int]
) -> None:
    fail(tablet, staff["Bea"], 5)
    shop.order(partial(set_pin, by=OPERATOR, staff_id=staff["Bea"], pin_hash="another"))
    with pytest.raises(PinWrong):
        tablet.enter(staff["Bea"], KEPT)
    assert tablet.enter(staff["Bea"], "another")["duty"] == "on"


def test_managers_are_told_of_a_lock(shop: OpenShop, tablet: Tablet, staff: dict[str, int]) -> None:
    until = fail(tablet, staff["Bea"], 5)["until_at"]
    shop.order(partial(refuse_pin, by=tablet.by, staff_id=staff["Bea"], until_at=until))
    event = shop.events()[-1]
    assert (event["type"], event["member"]["name"], event["until_at"]) == ("staff.pin_locked", "Bea", until)
    assert event["by"]["device"] == tablet.by.device
    assert set(shop.events(role="kiosk")[-1]) == {"seq", "at"}


def test_who_has_no_pin_can_not_sign_in(shop: OpenShop, tablet: Tablet, staff: dict[str, int]) -> None:
    tablet.enter(staff["Bea"])
    shop.order(partial(set_pin, by=OPERATOR, staff_id=staff["Bea"], pin_hash=None))
    event = shop.events()[-1]
    assert (event["member"]["pin"], event["member"]["duty"]) == (False, "off")
    assert event["cut"] == [tablet.id]
    assert tablet.holder() is None
    assert tablet.try_pin(staff["Bea"])["pin_hash"] is None
    with pytest.raises(Unknown):
        tablet.try_pin(4_000_000)


# What nobody touches


def test_untouched_tablet_asks_for_the_pin_again(
    shop: OpenShop, tablet: Tablet, staff: dict[str, int]
) -> None:
    tablet.enter(staff["Bea"])
    shop.clock.step(minutes=14)
    shop.order(partial(touch, device_id=tablet.id))
    shop.clock.step(minutes=14)
    shop.fire_timers()
    assert tablet.holder() == staff["Bea"]
    shop.clock.step(minutes=1, seconds=1)
    shop.fire_timers()
    assert tablet.holder() is None
    event = shop.events()[-1]
    assert (event["type"], event["member"]["duty"], event["by"]["role"]) == ("staff.off_duty", "off", "timer")


def test_who_is_with_somebody_stays_on_duty_and_keeps_them(
    shop: OpenShop, tablet: Tablet, staff: dict[str, int]
) -> None:
    tablet.enter(staff["Bea"])
    visit = shop.do("serve", shop.check_in(), tablet.actor(staff["Bea"], "Bea"))
    shop.clock.step(minutes=16)
    shop.fire_timers()
    assert tablet.holder() is None
    gone = next(event for event in shop.events() if event["type"] == "device.signed_out")
    assert gone["member"]["duty"] == "on"
    row = shop.row(visit)
    assert (row["state"], row["staff_id"]) == ("serving", staff["Bea"])


def test_tablet_of_the_next_one_is_watched_afresh(
    shop: OpenShop, tablet: Tablet, staff: dict[str, int]
) -> None:
    tablet.enter(staff["Bea"])
    shop.clock.step(minutes=10)
    tablet.leave()
    tablet.enter(staff["Chris"])
    shop.clock.step(minutes=10)
    shop.fire_timers()
    assert tablet.holder() == staff["Chris"]


# Who they are


def test_member_is_added_once_and_changed_by_name(shop: OpenShop) -> None:
    first = {"lead": True, "languages": ["de", "fr"], "skills": {"repairs": 3}}
    added = shop.order(partial(save_member, by=OPERATOR, name="Erin", changed=first)).body["member"]
    assert added.items() >= {"lead": True, "languages": ["de", "fr"], "skills": {"repairs": 3}}.items()
    assert (added["duty"], added["pin"], added["active"]) == ("off", False, True)
    changed = shop.order(partial(save_member, by=OPERATOR, name="Erin", changed={"desk": "Desk 1"}))
    assert changed.body["member"] == {**added, "desk": "Desk 1"}
    assert shop.snapshot()["members"][-1] == {**added, "desk": "Desk 1"}
    for wrong, refusal in (({"desk": "Desk 9"}, UnknownDesk), ({"skills": {"cakes": 1}}, UnknownService)):
        with pytest.raises(refusal):
            shop.order(partial(save_member, by=OPERATOR, name="Erin", changed=wrong))


def test_tablet_that_nobody_holds_sees_tickets_colleagues_and_alerts_and_no_names(shop: OpenShop) -> None:
    visit = shop.check_in(name="Quetzalcoatl", note="emerald feathers")
    seen = shop.snapshot("tablet")
    assert [one["ticket"] for one in seen["visits"]] == [visit["ticket"]]
    assert [one["name"] for one in seen["members"]] == ["Alex", "Bea", "Chris", "Dana"]
    assert [one["setting"] for one in seen["alerts"]] == ["nobody"]
    event = shop.events(role="tablet")[-1]
    assert set(event) == {"seq", "at", "type", "visit", "alert"}
    assert "Quetzalcoatl" not in str([seen, shop.events(role="tablet")])
    assert "feathers" not in str([seen, shop.events(role="tablet")])
