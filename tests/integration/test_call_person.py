"""*Call a person*: somebody at a kiosk asks, staff are alerted, and whoever stands there reads who comes."""

from functools import partial
from typing import Any

import pytest

from server.actions.alert import answer
from server.actions.call_person import call_person
from server.db.writer import Reply
from server.domain.actor import Actor
from server.domain.errors import LostRace
from tests.houses import House
from tests.integration.test_alerts import let, raised, there
from tests.open_shop import OpenShop


def ask(shop: OpenShop, by: Actor | None = None) -> Reply:
    return shop.order(partial(call_person, by=by or shop.kiosk, settings=shop.settings))


def told(shop: OpenShop) -> list[tuple[str, Any]]:
    return [(event["type"], event.get("alert", {}).get("how")) for event in shop.events()]


def test_asking_alerts_staff_in_one_event_that_names_the_kiosk(shop: OpenShop, alex: Actor) -> None:
    there(shop, alex)
    reply = ask(shop)
    assert (reply.status, reply.body["call"]) == (201, {"state": "raised", "staff": None})
    assert reply.body["alerted"] is True
    event = shop.events()[-1]
    alert = event["alert"]
    assert (event["type"], alert["about"]) == ("alert.raised", "kiosk")
    assert (alert["device"], alert["named"]) == (shop.kiosk.device_id, shop.kiosk.device)
    assert (alert["to"], alert["sound"]) == (["free"], "hello")
    assert shop.snapshot()["alerts"] == [alert]
    assert "alerts" not in shop.snapshot("kiosk")


def test_who_taps_ten_times_has_one_call(shop: OpenShop) -> None:
    assert [ask(shop).status for _tap in range(10)] == [201, *[200] * 9]
    assert len(raised(shop)) == 1
    assert [kind for kind, _how in told(shop)].count("alert.raised") == 1


def test_two_kiosks_have_a_call_each(shop: OpenShop) -> None:
    other = shop.device("kiosk")
    assert (ask(shop).status, ask(shop, other).status) == (201, 201)
    assert len({alert["device_id"] for alert in raised(shop)}) == 2


def test_nobody_there_is_said_so(shop: OpenShop) -> None:
    there(shop)
    assert ask(shop).body["alerted"] is False
    assert [(alert["whom"], alert["sound"]) for alert in raised(shop)] == [("everyone", "broken")]


def test_it_climbs_to_the_lead_and_the_manager_and_ends_unanswered(shop: OpenShop, alex: Actor) -> None:
    there(shop, alex)
    rules = shop.settings
    ask(shop)
    assert let(shop, rules.help_lead_s) == ["alert.climbed"]
    assert [alert["whom"] for alert in raised(shop)] == ["free lead"]
    assert let(shop, rules.manager_s - rules.help_lead_s) == ["alert.climbed"]
    assert [alert["whom"] for alert in raised(shop)] == ["free lead manager"]
    assert let(shop, rules.person_gone_s - rules.manager_s) == ["alert.withdrawn"]
    assert told(shop)[-1] == ("alert.withdrawn", "left_unanswered")
    assert let(shop, 3600) == []
    assert ask(shop).status == 201


def test_who_comes_is_told_and_a_second_colleague_reads_who_was_quicker(
    shop: OpenShop, alex: Actor, bea: Actor
) -> None:
    ask(shop)
    [alert] = raised(shop)
    shop.order(partial(answer, alert_id=alert["id"], by=bea, settings=shop.settings))
    assert raised(shop) == []
    with pytest.raises(LostRace) as lost:
        shop.order(partial(answer, alert_id=alert["id"], by=alex, settings=shop.settings))
    assert lost.value.facts["staff"] == "Bea"
    # Whoever stands there next may ask again.
    assert ask(shop).status == 201


def test_kiosk_reads_who_is_coming_and_nothing_else(house: House) -> None:
    house.tokens["kiosk"] = house.server.token("kiosk")  # one that has not called yet
    assert house.call("GET", "person", by="kiosk").body == {"call": None}
    asked = house.call("POST", "person", {}, by="kiosk")
    assert (asked.status, asked.body["call"]["state"]) == (201, "raised")
    state = house.call("GET", "state", by="staff").body
    alert = max((one for one in state["alerts"] if one["about"] == "kiosk"), key=lambda one: str(one["id"]))
    house.call("POST", f"alerts/{alert['id']}/answer", {}, by="staff")
    told = house.call("GET", "person", by="kiosk").body
    assert told == {"call": {"state": "answered", "staff": "Alex"}}
