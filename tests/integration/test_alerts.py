"""An alert's life in the database: raised with what happens, climbing by timers, ended once."""

from functools import partial
from typing import Any

import pytest
from sqlalchemy import select

from server.actions import arrivals
from server.actions.alert import answer
from server.actions.arrivals import dismiss, enter, gone
from server.actions.receipts import Told, note_receipts
from server.db.models import Alert, Receipt, Timer
from server.domain.actor import Actor
from server.domain.attendance import NOBODY, Attendance
from server.domain.errors import LostRace, NotPossible, Unknown
from server.queries import alert_report
from server.queries.reports import Asked
from tests.open_shop import RULES, OpenShop

Row = dict[str, Any]
greet_arrival = partial(arrivals.greet_arrival, settings=RULES)
greet_arrivals = partial(arrivals.greet_arrivals, settings=RULES)


def there(shop: OpenShop, *members: Actor) -> None:
    """These colleagues hold a live tablet each."""
    ids = frozenset(one.staff_id for one in members if one.staff_id is not None)
    attendance = Attendance(tablets=len(members), members=ids) if members else NOBODY
    shop.writer.present = lambda _store: attendance


def alerts(shop: OpenShop) -> list[Row]:
    with shop.reader.connect() as conn:
        return [dict(row) for row in conn.execute(select(Alert.__table__).order_by(Alert.id)).mappings()]


def raised(shop: OpenShop) -> list[Row]:
    return [alert for alert in alerts(shop) if alert["state"] == "raised"]


def pending(shop: OpenShop, kind: str = "rung") -> list[Row]:
    wanted = select(Timer.__table__).where(Timer.kind == kind, Timer.fired_at.is_(None))
    with shop.reader.connect() as conn:
        return [dict(row) for row in conn.execute(wanted).mappings()]


def come(shop: OpenShop, **more: Any) -> Row:
    asked = {"direction": "in", "group_size": 1, "age_s": 0.0, **more}
    return dict(shop.order(partial(enter, by=shop.camera, settings=shop.settings, **asked)).body["arrival"])


def let(shop: OpenShop, seconds: float) -> list[str]:
    """Time passes; returns what it set off."""
    before = shop.head()
    shop.clock.step(seconds=seconds)
    shop.fire_timers()
    return [event["type"] for event in shop.events() if event["seq"] > before]


def whom(shop: OpenShop) -> list[str]:
    return [alert["whom"] for alert in raised(shop)]


# Raised and ended with what happens


def test_check_in_raises_an_alert_in_its_own_event(shop: OpenShop, alex: Actor) -> None:
    there(shop, alex)
    visit = shop.check_in()
    event = shop.events()[-1]
    assert event["type"] == "visit.checked_in"
    alert = event["alert"]
    assert (alert["about"], alert["visit"], alert["state"]) == ("waiting", visit["id"], "raised")
    assert (alert["setting"], alert["to"], alert["sound"]) == ("free", ["free"], "hello")
    assert shop.snapshot()["alerts"] == [alert]
    assert shop.snapshot("screen").get("alerts") is None


@pytest.mark.parametrize(("verb", "how"), [("greet", "greet"), ("call", "call"), ("serve", "serve")])
def test_who_takes_somebody_up_has_answered(shop: OpenShop, alex: Actor, verb: str, how: str) -> None:
    visit = shop.check_in()
    shop.clock.step(seconds=7)
    shop.do(verb, visit, alex)
    event = shop.events()[-1]
    assert event["alert"]["state"] == "answered"
    [alert] = alerts(shop)
    assert (alert["answered_by"], alert["answered_on"], alert["how"]) == ("Alex", alex.device, how)
    assert (alert["ended_at"] - alert["raised_at"]).total_seconds() == 7
    assert pending(shop) == []


def test_who_left_is_asked_after_no_more(shop: OpenShop, alex: Actor) -> None:
    visit = shop.check_in()
    shop.do("leave", visit, alex)
    [alert] = alerts(shop)
    assert (alert["state"], alert["how"], alert["answered_by"]) == ("withdrawn", "leave", None)
    assert pending(shop) == []


def test_greeting_that_is_taken_back_raises_anew(shop: OpenShop, alex: Actor) -> None:
    visit = shop.check_in()
    shop.do("greet", visit, alex)
    shop.do("undo", visit, alex)
    assert [alert["state"] for alert in alerts(shop)] == ["answered", "raised"]
    assert len(pending(shop)) == 1


def test_door_alert_ends_when_the_person_checks_in(shop: OpenShop, alex: Actor) -> None:
    there(shop, alex)
    come(shop)
    shop.check_in()
    event = shop.events()[-1]
    joined = [row for row in event["also"] if row["kind"] == "alert"]
    assert [(row["about"], row["state"], row["how"]) for row in joined] == [("door", "withdrawn", "matched")]
    assert [alert["kind"] for alert in raised(shop)] == ["waiting"]


def test_somebody_greeted_at_the_door_is_not_asked_after_at_the_kiosk(shop: OpenShop, alex: Actor) -> None:
    seen = come(shop)
    shop.order(partial(greet_arrival, arrival_id=seen["id"], by=alex))
    shop.check_in()
    assert raised(shop) == []


@pytest.mark.parametrize(
    ("action", "state", "how"),
    [
        (greet_arrival, "answered", "greet"),
        (dismiss, "answered", "dismiss"),
        (gone, "withdrawn", "left_unanswered"),
    ],
)
def test_door_alert_tells_how_it_ended(
    shop: OpenShop, alex: Actor, action: Any, state: str, how: str
) -> None:
    seen = come(shop)
    shop.order(partial(action, arrival_id=seen["id"], by=alex))
    [alert] = alerts(shop)
    assert (alert["state"], alert["how"]) == (state, how)


def test_one_hello_greets_all_who_stand_there(shop: OpenShop, alex: Actor) -> None:
    seen = [come(shop)["id"] for _ in range(3)]
    before = shop.head()
    reply = shop.order(partial(greet_arrivals, arrival_ids=seen, by=alex))
    assert [arrival["state"] for arrival in reply.body["arrivals"]] == ["noticed"] * 3
    assert shop.head() == before + 1
    assert raised(shop) == []
    with pytest.raises(LostRace):
        shop.order(partial(greet_arrivals, arrival_ids=seen, by=alex))


def test_what_the_door_tells_late_alerts_nobody(shop: OpenShop) -> None:
    assert come(shop, age_s=121.0)["state"] == "gone"
    assert alerts(shop) == []


def test_who_was_greeted_at_the_door_and_never_checked_in_is_off_the_board_after_a_while(
    shop: OpenShop, alex: Actor
) -> None:
    seen = come(shop)
    shop.order(partial(greet_arrival, arrival_id=seen["id"], by=alex))
    assert let(shop, shop.settings.match_window_s - 1) == []
    assert let(shop, 1) == ["arrival.gone"]
    assert shop.snapshot()["arrivals"] == []
    assert [alert["how"] for alert in alerts(shop)] == ["greet"]


# Climbing


def test_note_that_nobody_saw_goes_to_every_tablet_and_up(shop: OpenShop, alex: Actor) -> None:
    there(shop, alex)
    shop.check_in()
    assert let(shop, 4.9) == []
    assert let(shop, 0.1) == ["alert.climbed"]
    assert whom(shop) == ["everyone"]
    assert let(shop, 15) == ["alert.climbed"]
    assert whom(shop) == ["free lead"]
    assert let(shop, 70) == ["alert.climbed"]
    assert whom(shop) == ["free lead manager"]
    assert let(shop, 60) == ["alert.climbed"]


def test_note_that_was_painted_waits_for_its_answer(shop: OpenShop, alex: Actor) -> None:
    there(shop, alex)
    shop.check_in()
    show(shop, raised(shop)[0], alex)
    assert let(shop, 5) == []
    assert whom(shop) == ["free"]
    assert let(shop, 15) == ["alert.climbed"]


def test_while_everybody_serves_the_card_is_silent_and_the_lead_hears_once(
    shop: OpenShop, alex: Actor, bea: Actor
) -> None:
    there(shop, alex, bea)
    for who in (alex, bea):
        shop.do("serve", shop.check_in(), who)
    shop.check_in()
    [alert] = raised(shop)
    assert (alert["setting"], alert["whom"], alert["sound"]) == ("busy", "", None)
    assert let(shop, 29.9) == []
    assert let(shop, 0.1) == ["alert.climbed"]
    assert whom(shop) == ["lead"]
    assert let(shop, 60) == ["alert.climbed"]
    assert whom(shop) == ["free lead manager"]


def test_nobody_signed_in_rings_everywhere(shop: OpenShop) -> None:
    shop.check_in()
    [alert] = raised(shop)
    assert (alert["setting"], alert["whom"], alert["sound"]) == ("nobody", "everyone", "broken")
    assert let(shop, 60) == ["alert.climbed"]


def test_door_gives_up_and_it_counts_against_us(shop: OpenShop, alex: Actor) -> None:
    there(shop, alex)
    come(shop)
    assert let(shop, 25) == ["alert.climbed"]
    assert let(shop, 274) == []
    assert let(shop, 1) == ["arrival.gone"]
    [alert] = alerts(shop)
    assert (alert["state"], alert["how"], alert["rung"]) == ("withdrawn", "left_unanswered", 1)
    assert shop.snapshot()["arrivals"] == []


@pytest.mark.parametrize(("down_s", "rung"), [(6, 1), (25, 2), (100, 3), (90 + 60 * 200 + 1, 203)])
def test_rungs_that_fell_due_while_nobody_ran_are_one(
    shop: OpenShop, alex: Actor, down_s: float, rung: int
) -> None:
    there(shop, alex)
    shop.check_in()
    assert let(shop, down_s) == ["alert.climbed"]
    assert raised(shop)[0]["rung"] == rung
    assert len(pending(shop)) == 1


def test_door_that_nobody_watched_over_is_closed_at_once(shop: OpenShop, alex: Actor) -> None:
    there(shop, alex)
    come(shop)
    assert let(shop, 10_000) == ["arrival.gone"]


# Promises


def test_promise_at_risk_reaches_the_lead_then_everybody(shop: OpenShop, alex: Actor) -> None:
    there(shop, alex)
    visit = shop.check_in()
    shop.do("greet", visit, alex)
    high_s = visit["promise"]["high_s"]
    assert let(shop, high_s * 0.8 - 1) == []
    assert let(shop, 1) == ["alert.raised"]
    assert whom(shop) == ["lead"]
    assert let(shop, high_s * 0.2) == ["alert.climbed"]
    [alert] = raised(shop)
    assert (alert["kind"], alert["whom"]) == ("promise", "everyone")
    shop.order(partial(answer, alert_id=alert["id"], by=alex, settings=shop.settings))
    assert raised(shop) == []
    assert "alert.raised" in let(shop, shop.settings.promise_again_s)


def test_who_was_told_no_time_is_asked_after_all_the_same(shop: OpenShop, alex: Actor) -> None:
    visit = shop.check_in()
    assert visit["promise"] is None
    shop.do("greet", visit, alex)
    there(shop, alex)
    assert let(shop, shop.settings.unpromised_risk_s) == [
        "alert.raised",
        "alert.climbed",
    ]  # at risk is broken


def test_who_was_not_even_greeted_gets_no_second_alert(shop: OpenShop, alex: Actor) -> None:
    there(shop, alex)
    shop.check_in()
    let(shop, 600)
    assert [alert["kind"] for alert in raised(shop)] == ["waiting"]
    assert len(pending(shop, "promise")) == 1


def test_person_who_is_called_and_declined_is_watched_again(shop: OpenShop, alex: Actor) -> None:
    visit = shop.check_in()
    shop.do("call", visit, alex)
    shop.clock.step(seconds=shop.settings.unpromised_risk_s)
    shop.fire_timers()
    assert pending(shop, "promise") == []
    shop.do("decline", visit, alex)
    assert len(pending(shop, "promise")) == 1


# Help


def test_call_for_help_is_answered_by_who_comes(shop: OpenShop, alex: Actor, bea: Actor) -> None:
    visit = shop.check_in()
    shop.do("serve", visit, alex)
    shop.do("help", visit, alex)
    [alert] = raised(shop)
    assert (alert["kind"], alert["visit_id"]) == ("help", visit["id"])
    shop.order(partial(answer, alert_id=alert["id"], by=bea, settings=shop.settings))
    event = shop.events()[-1]
    assert (event["type"], event["alert"]["answered_by"]) == ("alert.answered", "Bea")
    with pytest.raises(LostRace) as lost:
        shop.order(partial(answer, alert_id=alert["id"], by=alex, settings=shop.settings))
    assert lost.value.facts["staff"] == "Bea"
    shop.clock.step(seconds=1)
    shop.do("help", visit, alex)
    assert len(raised(shop)) == 1


def test_hello_is_owed_in_person(shop: OpenShop, alex: Actor) -> None:
    shop.check_in()
    with pytest.raises(NotPossible):
        shop.order(partial(answer, alert_id=raised(shop)[0]["id"], by=alex, settings=shop.settings))
    with pytest.raises(Unknown):
        shop.order(partial(answer, alert_id="none", by=alex, settings=shop.settings))


# Receipts


def show(shop: OpenShop, alert: Row, by: Actor, name: str | None = None) -> int:
    told = Told(name or alert["id"], str(by.device_id), str(by.device), by.staff, shown=shop.clock())
    return shop.order(partial(note_receipts, told=[told])).status


def test_first_shown_is_an_event_and_each_device_has_its_receipt(
    shop: OpenShop, alex: Actor, bea: Actor
) -> None:
    shop.check_in()
    [alert] = raised(shop)
    shop.clock.step(seconds=1)
    assert show(shop, alert, alex) == 200
    event = shop.events()[-1]
    assert (event["type"], event["alert"]["shown_on"], event["by"]["staff"]) == (
        "alert.shown",
        alex.device,
        "Alex",
    )
    shop.clock.step(seconds=1)
    assert [show(shop, alert, bea), show(shop, alert, alex)] == [204, 204]
    with shop.reader.connect() as conn:
        rows = conn.execute(select(Receipt.__table__).order_by(Receipt.shown_at)).mappings().all()
    assert [(row["device_id"], row["staff"]) for row in rows] == [
        (alex.device_id, "Alex"),
        (bea.device_id, "Bea"),
    ]
    assert (rows[0]["shown_at"] - alert["raised_at"]).total_seconds() == 1


def test_page_may_name_whom_it_painted(shop: OpenShop, alex: Actor) -> None:
    visit = shop.check_in()
    show(shop, {}, alex, name=visit["id"])
    assert raised(shop)[0]["shown_on"] == alex.device


def test_receipt_of_nothing_is_nothing(shop: OpenShop, alex: Actor) -> None:
    before = shop.head()
    assert show(shop, {}, alex, name="nobody") == 204
    assert shop.head() == before


# Told to the manager


def report(shop: OpenShop, *, staff: bool = False) -> Row:
    day = shop.clock().date()
    with shop.reader.connect() as conn:
        asked = Asked(shop.slug, day, day, shop.clock(), 300)
        return alert_report.alerts(conn, asked, staff=staff)


def test_report_times_each_step_and_names_staff_only_when_asked(shop: OpenShop, alex: Actor) -> None:
    there(shop, alex)
    visit = shop.check_in()
    shop.clock.step(seconds=2)
    show(shop, raised(shop)[0], alex)
    shop.clock.step(seconds=10)
    shop.do("greet", visit, alex)
    [row] = report(shop)["rows"]
    assert (row["ticket"], row["delivered_s"], row["shown_s"], row["answered_s"]) == ("A1", 2.0, 2.0, 12.0)
    assert (row["shown_on"], row["how"]) == (alex.device, "greet")
    assert "answered_by" not in row
    assert report(shop, staff=True)["rows"][0]["answered_by"] == "Alex"


def test_report_censors_what_nobody_answered_and_counts_it(shop: OpenShop, alex: Actor) -> None:
    there(shop, alex)
    for _ in range(15):
        visit = shop.check_in()
        shop.clock.step(seconds=10)
        shop.do("greet", visit, alex)
    for _ in range(15):
        shop.do("leave", shop.check_in(), alex)
    [kind] = report(shop)["kinds"]
    assert (kind["about"], kind["n"], kind["withdrawn"]) == ("waiting", 30, 15)
    answered = kind["answered"]
    assert (answered["n"], answered["p50_s"], answered["longest_s"]) == (15, 10.0, 10.0)


def test_report_tells_how_often_the_door_was_wrong(shop: OpenShop, alex: Actor) -> None:
    for action in (dismiss, greet_arrival, gone):
        shop.order(partial(action, arrival_id=come(shop)["id"], by=alex))
    found = report(shop)
    told = found["false_prompts"]
    assert {name: told[name] for name in ("n", "false", "share")} == {"n": 3, "false": 1, "share": 1 / 3}
    assert found["kinds"][0]["left_unanswered"] == 1


def test_story_of_a_person_holds_the_doors_alert_and_what_each_tablet_did(
    shop: OpenShop, alex: Actor, bea: Actor
) -> None:
    there(shop, alex, bea)
    come(shop)
    visit = shop.check_in()
    for who in (alex, bea):
        show(shop, {}, who, name=visit["id"])
    with shop.reader.connect() as conn:
        told = alert_report.of_visit(conn, visit["id"])
    assert [(row["kind"], row["tablet"]) for row in told] == [
        ("door", None),
        ("waiting", alex.device),
        ("waiting", bea.device),
    ]
