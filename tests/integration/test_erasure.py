"""A day after the end of a visit nothing is left of whom it was, on either database."""

from functools import partial
from typing import Any

import pytest
from sqlalchemy import select

from server.actions.erase import fire_erasure
from server.db.models import Answer, Event, Timer, Visit
from server.domain.actor import Actor
from tests.open_shop import OpenShop

NAME, NOTE = "Quentin", "green umbrella"
WAYS = {"served": ("serve", "finish"), "left": ("leave",), "no_show": ("call", "no_show")}


def fire(shop: OpenShop) -> int:
    """Fires what is due; returns how many visits that erased."""
    before = erased(shop)
    shop.fire_timers()
    return erased(shop) - before


def erased(shop: OpenShop) -> int:
    return [event["type"] for event in shop.events()].count("visit.erased")


def erasures(shop: OpenShop) -> list[Any]:
    """The timers that will blank a name, the oldest first: (id, visit)."""
    wanted = select(Timer.id, Timer.visit_id).where(Timer.kind == "erase").order_by(Timer.due_at)
    with shop.reader.connect() as conn:
        return list(conn.execute(wanted).all())


def everything(shop: OpenShop) -> str:
    """All that the database holds of visits, events and kept answers."""
    with shop.reader.connect() as conn:
        tables = [conn.execute(select(model.__table__)).all() for model in (Visit, Event, Answer)]
    return str([tuple(row) for table in tables for row in table])  # a row's own repr is shortened


def come_and_end(shop: OpenShop, by: Actor, way: tuple[str, ...] = ("leave",)) -> dict[str, Any]:
    visit = dict(shop.order(shop.checking_in(name=NAME, note=NOTE), key="tap").body["visit"])
    for verb in way:
        shop.order(shop.doing(verb, visit, by), key=verb)
    return visit


@pytest.mark.parametrize("end", WAYS)
def test_name_and_note_go_a_day_after_the_end(shop: OpenShop, alex: Actor, end: str) -> None:
    visit = come_and_end(shop, alex, WAYS[end])
    shop.clock.step(hours=24, milliseconds=-1)
    fire(shop)
    assert shop.row(visit)["name"] == NAME
    assert everything(shop).count(NAME) > 2
    shop.clock.step(milliseconds=1)
    fire(shop)
    row = shop.row(visit)
    assert (row["name"], row["note"], row["erased_at"]) == (None, None, shop.clock())
    assert (row["state"], row["ticket"]) == (end, "A1")
    left_over = everything(shop)
    assert NAME not in left_over
    assert NOTE not in left_over
    event = shop.events()[-1]
    assert (event["type"], event["by"]["role"], event["visit"]["name"]) == ("visit.erased", "timer", None)


def test_late_retry_still_gets_its_first_answer_without_the_name(shop: OpenShop, alex: Actor) -> None:
    visit = come_and_end(shop, alex)
    shop.clock.step(hours=30)
    fire(shop)
    again = shop.order(shop.checking_in(name=NAME, note=NOTE), key="tap")
    assert again.status == 201
    assert again.body["visit"] == {**visit, "name": None, "note": None}
    assert shop.count(Visit) == 1


def test_timer_fires_once_and_what_is_erased_is_not_erased_again(shop: OpenShop, alex: Actor) -> None:
    come_and_end(shop, alex)
    shop.clock.step(hours=25)
    assert [fire(shop), fire(shop)] == [1, 0]
    assert erased(shop) == 1


def test_two_processes_that_find_a_timer_due_fire_it_once(shop: OpenShop, alex: Actor) -> None:
    come_and_end(shop, alex)
    shop.clock.step(hours=25)
    [(timer_id, visit_id)] = erasures(shop)
    both = partial(fire_erasure, timer_id=timer_id, visit_id=visit_id, settings=shop.settings)
    before = shop.head()
    assert [shop.order(both).status, shop.order(both).status] == [200, 204]
    assert shop.head() == before + 1


def test_person_brought_back_keeps_the_name_until_the_visit_is_really_over(
    shop: OpenShop, alex: Actor
) -> None:
    visit = come_and_end(shop, alex)
    shop.clock.step(hours=1)
    shop.do("resume", visit, alex)
    shop.clock.step(hours=23)
    fire(shop)
    assert shop.row(visit)["name"] == NAME
    shop.do("leave", visit, alex)
    shop.clock.step(hours=23)
    fire(shop)
    assert shop.row(visit)["name"] == NAME
    shop.clock.step(hours=1)
    fire(shop)
    assert shop.row(visit)["name"] is None


def test_end_that_was_undone_is_no_end(shop: OpenShop, alex: Actor) -> None:
    visit = come_and_end(shop, alex, WAYS["served"])
    shop.do("undo", visit, alex)
    shop.clock.step(hours=24)
    fire(shop)
    assert shop.row(visit)["name"] == NAME


def test_end_that_came_back_by_undo_is_erased_all_the_same(shop: OpenShop, alex: Actor) -> None:
    """Brought back by mistake just before the day was over, while the timer fired in between."""
    visit = come_and_end(shop, alex)
    shop.clock.step(hours=24, seconds=-5)
    shop.do("resume", visit, alex)
    shop.clock.step(seconds=6)
    fire(shop)
    shop.do("undo", visit, alex)
    assert shop.row(visit)["name"] == NAME
    shop.clock.step(hours=24)
    fire(shop)
    assert shop.row(visit)["name"] is None


def test_every_end_leaves_a_timer_row_and_the_oldest_is_due_first(shop: OpenShop, alex: Actor) -> None:
    first = come_and_end(shop, alex)
    shop.clock.step(minutes=1)
    second = shop.check_in()
    shop.do("leave", second, alex)
    assert [visit_id for _id, visit_id in erasures(shop)] == [first["id"], second["id"]]
