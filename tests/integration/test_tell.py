"""What somebody tells us once they are in line, and who looks around first, on either database."""

from functools import partial
from typing import Any

import pytest
from sqlalchemy import select

from server.actions.call import call_next
from server.actions.tell import owner_tells_us
from server.db.models import Alert, Answer, Event, Skipped, Visit
from server.domain.actor import Actor
from server.domain.errors import BadField, NotPossible
from server.domain.measure import WAIT, greet_s
from tests.open_shop import OpenShop

SCARF, NOTE, NUMBER = "blue scarf", "a gift for grandmother", "+493012345678"


def tell(shop: OpenShop, visit: dict[str, Any], **told: Any) -> dict[str, Any]:
    shop.order(partial(owner_tells_us, visit_id=visit["id"], settings=shop.settings, told=told))
    return on_board(shop, visit)


def on_board(shop: OpenShop, visit: dict[str, Any]) -> dict[str, Any]:
    return next(one for one in shop.snapshot()["visits"] if one["id"] == visit["id"])


def raised(shop: OpenShop) -> list[str]:
    with shop.reader.connect() as conn:
        return list(conn.execute(select(Alert.kind).where(Alert.state == "raised")).scalars())


def let(shop: OpenShop, **span: float) -> list[str]:
    before = shop.head()
    shop.clock.step(**span)
    shop.fire_timers()
    return [event["type"] for event in shop.events() if event["seq"] > before]


def everything(shop: OpenShop) -> str:
    with shop.reader.connect() as conn:
        tables = [conn.execute(select(model.__table__)).all() for model in (Visit, Event, Answer)]
    return str([tuple(row) for table in tables for row in table])


def next_of(shop: OpenShop, by: Actor) -> dict[str, Any]:
    return dict(shop.order(partial(call_next, by=by, settings=shop.settings)).body["visit"])


def test_what_was_told_stands_on_the_card_and_what_is_not_named_stays(shop: OpenShop) -> None:
    visit = shop.check_in()
    told = tell(shop, visit, note=NOTE, find_me=SCARF, party_size=3, access=["seat", "wheelchair"])
    assert (told["note"], told["find_me"], told["party_size"]) == (NOTE, SCARF, 3)
    assert told["access"] == ["seat", "wheelchair"]
    again = tell(shop, visit, find_me=None)
    assert (again["find_me"], again["note"], again["party_size"]) == (None, NOTE, 3)


def test_event_says_what_was_told_by_its_name_and_a_screen_reads_none_of_it(shop: OpenShop) -> None:
    visit = shop.check_in()
    tell(shop, visit, note=NOTE, find_me=SCARF, answers={"reach": NUMBER})
    event = shop.events()[-1]
    assert (event["type"], event["told"], event["by"]["role"]) == (
        "visit.told",
        ["answers", "find_me", "note"],
        "customer",
    )
    for role in ("screen", "kiosk", "tablet"):
        seen = str(shop.events(role=role)) + str(shop.snapshot(role))
        assert not [secret for secret in (NOTE, SCARF, NUMBER) if secret in seen], role


def test_answers_are_kept_as_their_question_takes_them(shop: OpenShop, alex: Actor) -> None:
    visit = shop.check_in()
    told = tell(shop, visit, answers={"device": "phone", "reach": "+49 (30) 123-456 78"})
    assert told["answers"] == [
        {"service": "repairs", "question": "device", "value": "phone"},
        {"service": "repairs", "question": "reach", "value": NUMBER},
    ]
    changed = shop.do("tell", visit, alex, answers={"device": "watch", "reach": None})
    assert changed["answers"] == [{"service": "repairs", "question": "device", "value": "watch"}]


@pytest.mark.parametrize(
    ("slug", "value", "reason"),
    [
        ("device", "boat", "one_of_these"),
        ("reach", "soon", "a_phone"),
    ],
)
def test_answer_that_does_not_fit_is_refused_at_its_question(
    shop: OpenShop, slug: str, value: str, reason: str
) -> None:
    visit = shop.check_in()
    with pytest.raises(BadField) as refused:
        tell(shop, visit, answers={slug: value})
    assert refused.value.facts == {"field": f"answers.{slug}", "reason": reason}
    with pytest.raises(BadField) as refused:
        tell(shop, visit, answers={"shoe": "42"})
    assert refused.value.facts == {"field": "answers", "reason": "not_asked"}


def test_check_in_takes_the_same_and_who_was_offline_is_not_refused_for_an_old_question(
    shop: OpenShop,
) -> None:
    told: dict[str, Any] = {"find_me": SCARF, "note": NOTE, "answers": {"device": "phone", "gone": "x"}}
    with pytest.raises(BadField):
        shop.check_in(**told)
    visit = shop.check_in(**told, ticket="K1-07", come="press")
    seen = on_board(shop, visit)
    assert (seen["find_me"], seen["note"], seen["come"]) == (SCARF, NOTE, "press")
    assert [one["question"] for one in seen["answers"]] == ["device"]
    assert (visit["find_me"], visit["answers"]) == (None, None), "a kiosk keeps nothing that names them"


def test_how_to_find_them_is_gone_from_everywhere_once_the_visit_closes(shop: OpenShop, alex: Actor) -> None:
    visit = dict(shop.order(shop.checking_in(find_me="red hat"), key="tap").body["visit"])
    tell(shop, visit, find_me=SCARF)
    assert "red hat" not in everything(shop)
    shop.order(shop.doing("serve", visit, alex), key="serve")
    assert SCARF in everything(shop)
    shop.order(shop.doing("finish", visit, alex), key="finish")
    assert SCARF not in everything(shop)
    assert shop.do("undo", visit, alex)["find_me"] is None


def test_name_goes_too_from_events_that_told_of_the_visit_beside_their_own(
    shop: OpenShop, alex: Actor
) -> None:
    first = shop.check_in(name="Quentin", further=("new-phone",))
    second = shop.check_in()
    shop.do("serve", first, alex)
    shop.do("serve", second, alex, finish_other=True)
    shop.do("leave", first, alex)
    assert any("Quentin" in str(event.get("also")) for event in shop.events())
    shop.clock.step(hours=24)
    shop.fire_timers()
    assert "Quentin" not in everything(shop)


def test_who_looks_around_is_no_alert_until_their_time_has_come(shop: OpenShop) -> None:
    visit = shop.check_in()
    assert raised(shop) == ["waiting"]
    seen = tell(shop, visit, come=10)
    assert (seen["state"], seen["come"], seen["ready_at"]) == ("waiting", "later", "2026-11-20T09:10:00.000Z")
    assert raised(shop) == []
    assert let(shop, minutes=9, seconds=59) == []
    assert let(shop, seconds=1) == ["visit.ready"]
    assert raised(shop) == ["waiting"]
    assert on_board(shop, visit)["come"] is None


def test_who_wants_to_press_is_asked_after_and_comes_when_they_say_so(shop: OpenShop, alex: Actor) -> None:
    visit = shop.check_in()
    tell(shop, visit, come="press")
    assert let(shop, seconds=shop.settings.look_check_s) == ["visit.asked_after"]
    assert raised(shop) == ["help"]
    tell(shop, visit, come="now")
    assert "waiting" in raised(shop)
    shop.do("serve", visit, alex)
    assert "waiting" not in raised(shop)


def test_who_had_their_hello_asks_for_that_colleague_when_they_are_ready(shop: OpenShop, alex: Actor) -> None:
    visit = shop.check_in()
    shop.do("greet", visit, alex)
    tell(shop, visit, come=5)
    let(shop, minutes=5)
    seen = on_board(shop, visit)
    assert (seen["help_from"], raised(shop)) == (alex.staff, ["help"])
    assert (shop.do("call", visit, alex)["help_at"], raised(shop)) == (None, [])


def test_next_customer_passes_over_who_looks_around_and_keeps_the_reason(shop: OpenShop, alex: Actor) -> None:
    first, second = shop.check_in(), shop.check_in()
    tell(shop, first, come="press")
    assert next_of(shop, alex)["id"] == second["id"]
    with shop.reader.connect() as conn:
        kept = conn.execute(select(Skipped.visit_id, Skipped.reason)).all()
    assert [tuple(one) for one in kept] == [(first["id"], "looks_around")]
    tell(shop, first, come="now")
    third = shop.check_in()
    assert next_of(shop, alex)["id"] == first["id"], f"their place was kept before {third['ticket']}"


def test_time_of_their_own_choice_is_neither_wait_nor_greeting(shop: OpenShop, alex: Actor) -> None:
    visit = shop.check_in()
    shop.clock.step(minutes=2)
    tell(shop, visit, come=10)
    let(shop, minutes=10)
    shop.clock.step(minutes=3)
    shop.do("greet", visit, alex)
    shop.clock.step(minutes=1)
    shop.do("call", visit, alex)
    row = shop.row(visit)
    assert (WAIT.of(row), greet_s(row)) == (6 * 60, 5 * 60)


def test_wait_counts_what_was_left_of_it_when_somebody_comes_early(shop: OpenShop, alex: Actor) -> None:
    visit = shop.check_in()
    tell(shop, visit, come=10)
    shop.clock.step(minutes=4)
    shop.do("serve", visit, alex)
    assert WAIT.of(shop.row(visit)) == 0
    back = shop.do("undo", visit, alex)
    assert (back["come"], back["ready_at"]) == ("later", "2026-11-20T09:10:00.000Z")
    assert let(shop, minutes=6) == ["visit.ready"]


def test_promise_stands_still_while_they_look_around(shop: OpenShop, alex: Actor) -> None:
    visit = shop.check_in()
    shop.do("greet", visit, alex)
    tell(shop, visit, come=60)
    quiet = let(shop, minutes=59)
    assert "alert.raised" not in quiet
    assert "promise" not in raised(shop)


def test_too_late_is_said_and_nothing_told_is_no_order(shop: OpenShop, alex: Actor) -> None:
    visit = shop.check_in()
    with pytest.raises(BadField):
        tell(shop, visit)
    shop.do("serve", visit, alex)
    with pytest.raises(NotPossible):
        tell(shop, visit, note=NOTE)
    assert shop.do("tell", visit, alex, note=NOTE)["note"] == NOTE, "a colleague writes it down all the same"


def test_answers_and_words_go_a_day_after_the_end(shop: OpenShop, alex: Actor) -> None:
    visit = shop.check_in()
    tell(shop, visit, note=NOTE, answers={"reach": NUMBER})
    shop.do("leave", visit, alex)
    shop.clock.step(hours=24)
    shop.fire_timers()
    assert not [secret for secret in (NOTE, NUMBER) if secret in everything(shop)]
