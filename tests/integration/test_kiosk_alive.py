"""A kiosk's sign of life: what it tells is kept, what it hears is whether it is up to date."""

from typing import Any

from tests.houses import House

ALIVE = "/api/v1/stores/demo/kiosk/alive"


def say(house: House, body: dict[str, Any]) -> Any:
    return house.server.call("POST", ALIVE, body, token=house.tokens["kiosk"], key="")


def test_what_could_not_be_put_in_line_is_told_to_staff_until_it_is_not(house: House) -> None:
    refused = [
        {"ticket": "K1-07", "code": "bad_field"},
        {"ticket": "K1-08", "code": "renumbered", "now": "A12"},
    ]
    answered = say(house, {"unsent": 3, "refused": refused, "secure": False, "kept": True})
    assert answered.status == 200
    assert set(answered.body) == {"stamp", "day"}
    state = house.server.call("GET", "/api/v1/stores/demo/state", token=house.tokens["staff"]).body
    [kiosk] = state["kiosks"]
    assert [(one["ticket"], one["now"]) for one in kiosk["refused"]] == [("K1-07", None), ("K1-08", "A12")]
    health = house.server.call("GET", "/api/v1/stores/demo/devices", token=house.tokens["manager"]).body
    told = [device["kiosk"] for device in health["devices"] if device["kiosk"]]
    assert [(one["unsent"], one["secure"], one["kept"]) for one in told] == [(3, False, True)]
    for role in ("kiosk", "screen"):
        seen = house.server.call("GET", "/api/v1/stores/demo/state", token=house.tokens[role]).body
        assert "kiosks" not in seen
    say(house, {})
    state = house.server.call("GET", "/api/v1/stores/demo/state", token=house.tokens["staff"]).body
    assert state["kiosks"] == []


def test_no_room_for_a_name_in_it(house: House) -> None:
    for refused in ([{"ticket": "Robin Hood"}], [{"code": "not a code"}], [{"name": "Robin"}]):
        assert say(house, {"refused": refused}).status in (400, 422)


def test_a_late_check_in_whose_time_is_not_sure_says_so_in_its_event(house: House) -> None:
    visit = house.server.check_in(house.tokens["kiosk"], age_s=60.0, age_estimated=True)
    path = f"/api/v1/stores/demo/events?after={visit.get('seq', 0)}"
    events = house.server.call("GET", path, token=house.tokens["staff"]).body["events"]
    mine = [event for event in events if event.get("visit", {}).get("id") == visit["id"]]
    assert [event.get("reason") for event in mine] == ["arrival_estimated"]
